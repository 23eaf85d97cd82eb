<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>Agreement</name>
    <message>
        <source>it must be at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be more than 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs for the consortium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs for the counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact of the consortium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact of the counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repertory number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option of extension, months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount without VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest amount with options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest duration, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protective equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INAIL position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liability policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liability limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liability policy until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost report due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role for personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competent court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares sum to %1 %%2, not to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of “%1” sum to %2 %%3, not to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares sum to %1 places%2; the agreement has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares sum to %1; the agreement is worth %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The funding lines sum to %1; the agreement is worth %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The funding lines sum to %1 %, not to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instalments sum to %1; the agreement is worth %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed agreement needs the day of signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed agreement needs its first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed agreement needs both parties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A technical extension needs the end that was extended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both parties are the same organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement cannot renew itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount without VAT, %1, is larger than the amount, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest amount, %1, is smaller than the amount without VAT, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share from %1 to %2 lies outside the agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The posts are for %1 people; the agreement has %2 places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours a week do not make %2 hours within %3 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The liability policy ends on %1, before the agreement, %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementKind</name>
    <message>
        <source>Public-utility project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services for a ULSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convention of law 381/1991, art. 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accession to a welfare programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procurement contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementShare</name>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementStatus</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Insieme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file of your consortium, begin a new one, or look around in the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of Insieme (*.insieme)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>it is not the key of a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a file name without folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a SHA-256 (64 lower-case hexadecimal digits).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyKind</name>
    <message>
        <source>Comune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ULSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social area (Ambito)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>University</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildrenEditor</name>
    <message>
        <source>Remove row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closure</name>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the sample consortium</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample file, standing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries not yet exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest automatic backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the number of a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replaced file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insieme-cli COMMAND [ARGUMENTS] [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere: --help, --lang it|en, --today YYYY-MM-DD; where it lists: --format table|csv|json. “-” reads standard input.
Exit status: 0 done or yes, 1 no, 2 wrong usage, 3 a file could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option or missing value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The languages are “it” and “en”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: insieme-cli %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day (YYYY-MM-DD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formats are table, csv and json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind “%1”. “insieme-cli list kinds” names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one record begins with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no record “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind, and of which file? “insieme-cli list KIND FILE”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a JSON object (%1, position %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “%1”. “insieme-cli list templates” names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the document goes: --out NAME.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Complete the record, or print a draft with --draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These characters are not in the fonts of documents and would not be printed: %1. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of code “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consortium</name>
    <message>
        <source>Consortium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line under the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competent court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cooperative</name>
    <message>
        <source>The worker members, %1, are more than the workers, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disadvantaged workers, %1, are more than the workers, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 workers are fewer than 30 %: check against L. 381/1991, article 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disadvantaged workers are counted for cooperatives of kind B or A+B only; check the kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share in the consortium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disadvantaged workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CooperativeKind</name>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Check before printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field of the document is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print… (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These characters are not in the fonts of documents and would not be printed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required fields are missing, so the document cannot leave. Fill them in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not answer. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentTemplate</name>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convention between the Comune and the consortium</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Type to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day. Write 15/3/2026, 15/3, today, +30 or end of month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount. Write 1.234,56 or 1234,56.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the records found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write hours as 20 or 20:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>This attachment has not arrived in this file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attachment is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and was not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy %1 could not be written. The file itself is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 is damaged. Nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window has %1 open. Close it first; nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be copied. Nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be put aside. Nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. The file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the history cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of the history is damaged. Nothing was changed; restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file of Insieme. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another program. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Insieme (structure %2, this program knows %3). It was not touched; install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is incomplete: its end is missing. It was not touched; restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of this file differs from the one its version promises (step %1). It was not touched; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data cannot be sealed on this computer. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this file. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can only be read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change breaks a rule of the file and was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read or written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FundingLine</name>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>make a new file, empty or with the sample consortium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structure, desk, counts, latest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the whole file and list what is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the steps, with fields before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the latest step, or a given one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do again what was undone last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a consistent copy while the file is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a backup in the place of a file, which is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records of a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one record with everything that hangs on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create or change records in one undoable step; prints the ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a record in one undoable step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compose a document as PDF; missing required fields are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check codes: one answer a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Identifier</name>
    <message>
        <source>%1 has 11 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven zeros are not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last digit should be %1: check the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a provisional codice fiscale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a codice fiscale has 16 characters, like RSSMRA80A01G224W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of birth in it cannot exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last letter should be %1: check the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a partita IVA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office %1 does not give out partite IVA: check the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the codice fiscale of an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a codice fiscale has 16 characters (person) or 11 digits (organisation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IBAN begins with two letters and two digits; an Italian one has 27 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IBAN of %1 has %2 characters, this one has %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Italian IBAN is IT, 2 digits, a letter, ABI and CAB (10 digits), 12 characters of account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check digits do not fit: check the IBAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CIN should be %1: check with the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check characters should be %1: check the CIG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CIG of zeros is not a CIG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CIG has 10 characters, digits and letters A–F after the first, like B7E26B1DC7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmartCIG codes ended on 31/12/2023: a deed signed later carries a CIG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CUP has 15 characters, like C11G06000000001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CPV has 8 digits and one after a dash, like 85300000-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Belfiore code is a letter and three digits, like G587</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a codice univoco has 6 characters (public body) or 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address is written like ufficio@pec.comune.it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a REA number is the province and up to 7 digits, like PD-123456</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is a letter and six digits, like A123456</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually written like A/PD0016: check the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ISTAT code of a Comune has six digits, like 028063</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CAP has five digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codice fiscale of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partita IVA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codice fiscale of a person or an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belfiore code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codice univoco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEC or e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REA number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number in the national register of cooperatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number in the regional register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISTAT code of a Comune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Instalment</name>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Name and codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat and contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank and registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts and references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance, reports, data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of the consortium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this list as shown (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: name, place, code… (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found for “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Clear the filter to see the whole list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here yet. Ctrl+N adds the first one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Another program changed the file: what you see is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conventions and contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, theme, operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample file: people and dates are invented, today is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in all, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found for “%1”, %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1. Ctrl+Shift+Z does it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a member</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operator</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatorRole</name>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>The names “%1” and “%2” are in use on the same day; end one before the other begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belfiore code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISTAT code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPA code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codice univoco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National register of cooperatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RUNTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationCategory</name>
    <message>
        <source>Consortium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ULSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diocese or Caritas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose grouping (ATS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid grouping (RTI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social area (Ambito)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>University</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationName</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatronDay</name>
    <message>
        <source>Belfiore code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day %1/%2 in the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local holidays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>The day of birth is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courtesy title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belfiore code of the birthplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax code is of someone born on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax code is of someone born in %1, not in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax code does not begin as the name would, %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRole</name>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyRole</name>
    <message>
        <source>Independent controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-processor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublicBody</name>
    <message>
        <source>A body with a successor needs the day from which it no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social area (ATS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppressed from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this field is computed and cannot be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the value cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list or an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a list is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an object is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no row with this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %L1 characters; at most %L2 fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file holds a value that this version does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview and print the convention (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this record; it can be undone (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was removed. Undo brings it back (Ctrl+Z).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened to this record yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something must be put right before saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved. These values cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was removed in the meantime. Undo brings it back (Ctrl+Z).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>The end, %1, is before the start, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCadence</name>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every four months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every six months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleKind</name>
    <message>
        <source>Legal representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>President</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vice-president</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>An organisation is part of itself through the chain of “part of”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public body succeeds itself through the chain of successors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement renews itself through the chain of renewals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record to which “%1” was attached does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StampRegime</name>
    <message>
        <source>Once, by the amount of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt (third sector, art. 82)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt by another rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field is opened with [[ and not closed with ]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[[%1]] closes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no filter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part is opened here and not closed with [[%1]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a list: repeat it with [[#ogni %1]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the filter “%1” does not fit “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has mistakes:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>An entry of the history cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes cannot be recorded, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be recorded in the history, so it was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(forgotten)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such record (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this program does not know the value that the file holds. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: removed in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: was “%2”, you want “%3”, now it is “%4”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the same fields in the meantime. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is also a %1; remove it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is still in use and was not removed. It is named by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not have the expected structure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened. Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation carries two copies of SQLite, so changes could not be recorded. Install Insieme from its package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQLite library of this computer cannot record changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VatRegime</name>
    <message>
        <source>Out of scope of VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT 5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT 22 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT 22 %, split payment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1: a row points to a record of %2 that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History: entry %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Conventions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>%1 exists already and was not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may read this file but not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of this file does not allow writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window has this file open (computer %1, process %2): here it can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was written by an older Insieme and must be brought up to date first, but it can only be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of this file are not the ones this program knows. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Insieme brought this file to a newer structure. Close it and open it with that version; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(step %1, %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 was changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: was removed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 would point to a record that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is there again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a rule of the file forbids it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 was set aside: there is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 is itself an undo or a redo; use redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 is already undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 is older than the update of the file of %2: steps before it cannot be undone one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 cannot be undone, because later changes stand on it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 changes nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading sensitive data must be noted in the file, and this file can only be read: they stay hidden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
