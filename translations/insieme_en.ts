<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AbsenceRule</name>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>From the day</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>To the day</translation>
    </message>
    <message>
        <source>Of the health share</source>
        <translation>Of the health share</translation>
    </message>
    <message>
        <source>Of the social share</source>
        <translation>Of the social share</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Absence rule</source>
        <translation>Absence rule</translation>
    </message>
    <message>
        <source>Absence rules</source>
        <translation>Absence rules</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>The last day is before the first.</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>%1: %2 is marked, but the user was not admitted on that day.</source>
        <translation>%1: %2 is marked, but the user was not admitted on that day.</translation>
    </message>
    <message>
        <source>The agreement has no rule for “%1” on the day %2 in a row: it is not paid.</source>
        <translation>The agreement has no rule for “%1” on the day %2 in a row: it is not paid.</translation>
    </message>
    <message>
        <source>There is no tariff for %1 on %2: the day is not paid.</source>
        <translation>There is no tariff for %1 on %2: the day is not paid.</translation>
    </message>
    <message>
        <source>%1: %2 has no hours, and the tariff is by the hour.</source>
        <translation>%1: %2 has no hours, and the tariff is by the hour.</translation>
    </message>
    <message>
        <source>%1: the Comune that pays the social share is not stated.</source>
        <translation>%1: the Comune that pays the social share is not stated.</translation>
    </message>
</context>
<context>
    <name>ActKind</name>
    <message>
        <source>Renewal</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>Option of extension</source>
        <translation>Option of extension</translation>
    </message>
    <message>
        <source>Technical extension</source>
        <translation>Technical extension</translation>
    </message>
    <message>
        <source>More or less up to a fifth</source>
        <translation>More or less up to a fifth</translation>
    </message>
    <message>
        <source>Modification</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Price revision</source>
        <translation>Price revision</translation>
    </message>
    <message>
        <source>Substitution of a cooperative</source>
        <translation>Substitution of a cooperative</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Termination</translation>
    </message>
</context>
<context>
    <name>ActStatus</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>it must be at least 1.</source>
        <translation>it must be at least 1.</translation>
    </message>
    <message>
        <source>it cannot be more than 100 %.</source>
        <translation>it cannot be more than 100 %.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consortium</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>Signs for the consortium</source>
        <translation>Signs for the consortium</translation>
    </message>
    <message>
        <source>Signs for the counterpart</source>
        <translation>Signs for the counterpart</translation>
    </message>
    <message>
        <source>Contact of the consortium</source>
        <translation>Contact of the consortium</translation>
    </message>
    <message>
        <source>Contact of the counterpart</source>
        <translation>Contact of the counterpart</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Renews</translation>
    </message>
    <message>
        <source>Protocol number</source>
        <translation>Protocol number</translation>
    </message>
    <message>
        <source>Protocol date</source>
        <translation>Protocol date</translation>
    </message>
    <message>
        <source>Repertory number</source>
        <translation>Repertory number</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Number of the act</source>
        <translation>Number of the act</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Date of the act</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Act of the programme</source>
        <translation>Act of the programme</translation>
    </message>
    <message>
        <source>Outcome of the call</source>
        <translation>Outcome of the call</translation>
    </message>
    <message>
        <source>CIG</source>
        <translation>CIG</translation>
    </message>
    <message>
        <source>CUP</source>
        <translation>CUP</translation>
    </message>
    <message>
        <source>CPV</source>
        <translation>CPV</translation>
    </message>
    <message>
        <source>Start of the procedure</source>
        <translation>Start of the procedure</translation>
    </message>
    <message>
        <source>Place of signature</source>
        <translation>Place of signature</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Days left</translation>
    </message>
    <message>
        <source>Renewable</source>
        <translation>Renewable</translation>
    </message>
    <message>
        <source>Option of extension, months</source>
        <translation>Option of extension, months</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Amount without VAT</source>
        <translation>Amount without VAT</translation>
    </message>
    <message>
        <source>Largest amount with options</source>
        <translation>Largest amount with options</translation>
    </message>
    <message>
        <source>Cost of a place</source>
        <translation>Cost of a place</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Stamp duty</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Days to pay</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>CCNL</source>
        <translation>CCNL</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Hours a week</translation>
    </message>
    <message>
        <source>Hours in all</source>
        <translation>Hours in all</translation>
    </message>
    <message>
        <source>Longest duration, days</source>
        <translation>Longest duration, days</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>Reserved places</source>
        <translation>Reserved places</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Protective equipment</source>
        <translation>Protective equipment</translation>
    </message>
    <message>
        <source>INAIL position</source>
        <translation>INAIL position</translation>
    </message>
    <message>
        <source>Liability policy</source>
        <translation>Liability policy</translation>
    </message>
    <message>
        <source>Liability limit</source>
        <translation>Liability limit</translation>
    </message>
    <message>
        <source>Liability policy until</source>
        <translation>Liability policy until</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Cost report due</source>
        <translation>Cost report due</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Days of notice</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Notice by</translation>
    </message>
    <message>
        <source>Role for personal data</source>
        <translation>Role for personal data</translation>
    </message>
    <message>
        <source>Competent court</source>
        <translation>Competent court</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Instalments</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> from %1</translation>
    </message>
    <message>
        <source>The shares sum to %1 %%2, not to 100 %.</source>
        <translation>The shares sum to %1 %%2, not to 100 %.</translation>
    </message>
    <message>
        <source>The shares of “%1” sum to %2 %%3, not to 100 %.</source>
        <translation>The shares of “%1” sum to %2 %%3, not to 100 %.</translation>
    </message>
    <message>
        <source>The shares sum to %1 places%2; the agreement has %3.</source>
        <translation>The shares sum to %1 places%2; the agreement has %3.</translation>
    </message>
    <message>
        <source>The shares sum to %1; the agreement is worth %2.</source>
        <translation>The shares sum to %1; the agreement is worth %2.</translation>
    </message>
    <message>
        <source>The funding lines sum to %1; the agreement is worth %2.</source>
        <translation>The funding lines sum to %1; the agreement is worth %2.</translation>
    </message>
    <message>
        <source>The funding lines sum to %1 %, not to 100 %.</source>
        <translation>The funding lines sum to %1 %, not to 100 %.</translation>
    </message>
    <message>
        <source>The instalments sum to %1; the agreement is worth %2.</source>
        <translation>The instalments sum to %1; the agreement is worth %2.</translation>
    </message>
    <message>
        <source>A signed agreement needs the day of signature.</source>
        <translation>A signed agreement needs the day of signature.</translation>
    </message>
    <message>
        <source>A signed agreement needs its first day.</source>
        <translation>A signed agreement needs its first day.</translation>
    </message>
    <message>
        <source>A signed agreement needs both parties.</source>
        <translation>A signed agreement needs both parties.</translation>
    </message>
    <message>
        <source>A technical extension needs the end that was extended.</source>
        <translation>A technical extension needs the end that was extended.</translation>
    </message>
    <message>
        <source>Both parties are the same organisation.</source>
        <translation>Both parties are the same organisation.</translation>
    </message>
    <message>
        <source>An agreement cannot renew itself.</source>
        <translation>An agreement cannot renew itself.</translation>
    </message>
    <message>
        <source>The amount without VAT, %1, is larger than the amount, %2.</source>
        <translation>The amount without VAT, %1, is larger than the amount, %2.</translation>
    </message>
    <message>
        <source>The largest amount, %1, is smaller than the amount without VAT, %2.</source>
        <translation>The largest amount, %1, is smaller than the amount without VAT, %2.</translation>
    </message>
    <message>
        <source>A share from %1 to %2 lies outside the agreement.</source>
        <translation>A share from %1 to %2 lies outside the agreement.</translation>
    </message>
    <message>
        <source>The posts are for %1 people; the agreement has %2 places.</source>
        <translation>The posts are for %1 people; the agreement has %2 places.</translation>
    </message>
    <message>
        <source>%1 hours a week do not make %2 hours within %3 days.</source>
        <translation>%1 hours a week do not make %2 hours within %3 days.</translation>
    </message>
    <message>
        <source>The liability policy ends on %1, before the agreement, %2.</source>
        <translation>The liability policy ends on %1, before the agreement, %2.</translation>
    </message>
    <message>
        <source>Months of notice</source>
        <translation>Months of notice</translation>
    </message>
    <message>
        <source>Price revision</source>
        <translation>Price revision</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Guarantee</translation>
    </message>
    <message>
        <source>Amount of the guarantee</source>
        <translation>Amount of the guarantee</translation>
    </message>
    <message>
        <source>Guarantee until</source>
        <translation>Guarantee until</translation>
    </message>
    <message>
        <source>Fee of the consortium</source>
        <translation>Fee of the consortium</translation>
    </message>
</context>
<context>
    <name>AgreementAct</name>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Date of the act</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>End before</source>
        <translation>End before</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>New end</translation>
    </message>
    <message>
        <source>Amount after the act</source>
        <translation>Amount after the act</translation>
    </message>
    <message>
        <source>Largest amount after the act</source>
        <translation>Largest amount after the act</translation>
    </message>
    <message>
        <source>Places after the act</source>
        <translation>Places after the act</translation>
    </message>
    <message>
        <source>CIG of the new procedure</source>
        <translation>CIG of the new procedure</translation>
    </message>
    <message>
        <source>Why there is no CIG</source>
        <translation>Why there is no CIG</translation>
    </message>
    <message>
        <source>New procedure started on</source>
        <translation>New procedure started on</translation>
    </message>
    <message>
        <source>What the interruption would harm</source>
        <translation>What the interruption would harm</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Computation</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>An extension has at least one day: the new end, %1, is not after %2.</source>
        <translation>An extension has at least one day: the new end, %1, is not after %2.</translation>
    </message>
    <message>
        <source>A registered act needs the day of signature.</source>
        <translation>A registered act needs the day of signature.</translation>
    </message>
    <message>
        <source>An extension needs the new end.</source>
        <translation>An extension needs the new end.</translation>
    </message>
    <message>
        <source>A technical extension needs the CIG of the new procedure or the reason why there is none.</source>
        <translation>A technical extension needs the CIG of the new procedure or the reason why there is none.</translation>
    </message>
    <message>
        <source>A termination needs its reason.</source>
        <translation>A termination needs its reason.</translation>
    </message>
    <message>
        <source>Acts of agreements</source>
        <translation>Acts of agreements</translation>
    </message>
    <message>
        <source>Only a signed agreement is changed by an act. Nothing was changed.</source>
        <translation>Only a signed agreement is changed by an act. Nothing was changed.</translation>
    </message>
    <message>
        <source>The act was not registered; it can be kept as a draft. Still in the way:</source>
        <translation>The act was not registered; it can be kept as a draft. Still in the way:</translation>
    </message>
</context>
<context>
    <name>AgreementKind</name>
    <message>
        <source>Public-utility project</source>
        <translation>Public-utility project</translation>
    </message>
    <message>
        <source>Services for a ULSS</source>
        <translation>Services for a ULSS</translation>
    </message>
    <message>
        <source>Convention of law 381/1991, art. 5</source>
        <translation>Convention of law 381/1991, art. 5</translation>
    </message>
    <message>
        <source>Co-design</source>
        <translation>Co-design</translation>
    </message>
    <message>
        <source>Accession to a welfare programme</source>
        <translation>Accession to a welfare programme</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <translation>Memorandum of understanding</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Procurement contract</source>
        <translation>Procurement contract</translation>
    </message>
    <message>
        <source>Reserved contract</source>
        <translation>Reserved contract</translation>
    </message>
    <message>
        <source>Direct award</source>
        <translation>Direct award</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>AgreementShare</name>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Reason of the substitution</source>
        <translation>Reason of the substitution</translation>
    </message>
</context>
<context>
    <name>AgreementStatus</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Technical extension</source>
        <translation>Technical extension</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandoned</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Insieme</source>
        <translation>Insieme</translation>
    </message>
    <message>
        <source>Open the file of your consortium, begin a new one, or look around in the sample.</source>
        <translation>Open the file of your consortium, begin a new one, or look around in the sample.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>New…</translation>
    </message>
    <message>
        <source>Sample…</source>
        <translation>Sample…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Files of Insieme (*.insieme)</source>
        <translation>Files of Insieme (*.insieme)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>New file</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>it is not the key of a record.</source>
        <translation>it is not the key of a record.</translation>
    </message>
    <message>
        <source>it must be a file name without folders.</source>
        <translation>it must be a file name without folders.</translation>
    </message>
    <message>
        <source>it is not a SHA-256 (64 lower-case hexadecimal digits).</source>
        <translation>it is not a SHA-256 (64 lower-case hexadecimal digits).</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
</context>
<context>
    <name>BodyKind</name>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>ULSS</source>
        <translation>ULSS</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Social area (Ambito)</source>
        <translation>Social area (Ambito)</translation>
    </message>
    <message>
        <source>University</source>
        <translation>University</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>Closure</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Closure</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>Closures</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Write %1 records</source>
        <translation>Write %1 records</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Forget a person</source>
        <translation>Forget a person</translation>
    </message>
    <message>
        <source>Build the sample consortium</source>
        <translation>Build the sample consortium</translation>
    </message>
    <message>
        <source>Register the act %1</source>
        <translation>Register the act %1</translation>
    </message>
    <message>
        <source>Plan the renewal of %1</source>
        <translation>Plan the renewal of %1</translation>
    </message>
    <message>
        <source>Copy %1 as the next one</source>
        <translation>Copy %1 as the next one</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Structure of the file</source>
        <translation>Structure of the file</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Sample file, standing on</source>
        <translation>Sample file, standing on</translation>
    </message>
    <message>
        <source>Steps in the history</source>
        <translation>Steps in the history</translation>
    </message>
    <message>
        <source>Entries not yet exported</source>
        <translation>Entries not yet exported</translation>
    </message>
    <message>
        <source>Latest automatic backup</source>
        <translation>Latest automatic backup</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>The file is sound.</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>“%1” is not an id.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>“%1” is not the number of a step.</source>
        <translation>“%1” is not the number of a step.</translation>
    </message>
    <message>
        <source>The replaced file is kept as %1.</source>
        <translation>The replaced file is kept as %1.</translation>
    </message>
    <message>
        <source>insieme-cli COMMAND [ARGUMENTS] [OPTIONS]</source>
        <translation>insieme-cli COMMAND [ARGUMENTS] [OPTIONS]</translation>
    </message>
    <message>
        <source>Everywhere: --help, --lang it|en, --today YYYY-MM-DD; where it lists: --format table|csv|json. “-” reads standard input.
Exit status: 0 done or yes, 1 no, 2 wrong usage, 3 a file could not be read or written.</source>
        <translation>Everywhere: --help, --lang it|en, --today YYYY-MM-DD; where it lists: --format table|csv|json. “-” reads standard input.
Exit status: 0 done or yes, 1 no, 2 wrong usage, 3 a file could not be read or written.</translation>
    </message>
    <message>
        <source>Unknown option or missing value: %1</source>
        <translation>Unknown option or missing value: %1</translation>
    </message>
    <message>
        <source>The languages are “it” and “en”.</source>
        <translation>The languages are “it” and “en”.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Which command?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>Usage: insieme-cli %1</source>
        <translation>Usage: insieme-cli %1</translation>
    </message>
    <message>
        <source>“%1” is not a day (YYYY-MM-DD).</source>
        <translation>“%1” is not a day (YYYY-MM-DD).</translation>
    </message>
    <message>
        <source>The formats are table, csv and json.</source>
        <translation>The formats are table, csv and json.</translation>
    </message>
    <message>
        <source>There is no kind “%1”. “insieme-cli list kinds” names them.</source>
        <translation>There is no kind “%1”. “insieme-cli list kinds” names them.</translation>
    </message>
    <message>
        <source>More than one record begins with “%1”.</source>
        <translation>More than one record begins with “%1”.</translation>
    </message>
    <message>
        <source>%1: there is no record “%2”.</source>
        <translation>%1: there is no record “%2”.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Which kind, and of which file? “insieme-cli list KIND FILE”.</source>
        <translation>Which kind, and of which file? “insieme-cli list KIND FILE”.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>this is not a JSON object (%1, position %2).</source>
        <translation>this is not a JSON object (%1, position %2).</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>another value</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warning: %1</translation>
    </message>
    <message>
        <source>There is no template “%1”. “insieme-cli list templates” names them.</source>
        <translation>There is no template “%1”. “insieme-cli list templates” names them.</translation>
    </message>
    <message>
        <source>Say where the document goes: --out NAME.pdf</source>
        <translation>Say where the document goes: --out NAME.pdf</translation>
    </message>
    <message>
        <source>Missing: %1 (%2)</source>
        <translation>Missing: %1 (%2)</translation>
    </message>
    <message>
        <source>Empty: %1 (%2)</source>
        <translation>Empty: %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing was written. Complete the record, or print a draft with --draft.</source>
        <translation>Nothing was written. Complete the record, or print a draft with --draft.</translation>
    </message>
    <message>
        <source>These characters are not in the fonts of documents and would not be printed: %1. Nothing was written.</source>
        <translation>These characters are not in the fonts of documents and would not be printed: %1. Nothing was written.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>There is no kind of code “%1”. There are: %2.</source>
        <translation>There is no kind of code “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>“%1” are not weekdays (mon-fri, lun,mer,ven).</source>
        <translation>“%1” are not weekdays (mon-fri, lun,mer,ven).</translation>
    </message>
    <message>
        <source>No Comune has the Belfiore code “%1”.</source>
        <translation>No Comune has the Belfiore code “%1”.</translation>
    </message>
    <message>
        <source>The local holiday of %1 is not known to the program: it is not counted.</source>
        <translation>The local holiday of %1 is not known to the program: it is not counted.</translation>
    </message>
    <message>
        <source>--%1 needs a number from 1.</source>
        <translation>--%1 needs a number from 1.</translation>
    </message>
    <message>
        <source>--saturday is “move” or “keep”.</source>
        <translation>--saturday is “move” or “keep”.</translation>
    </message>
    <message>
        <source>Holidays are known from %1 to %2.</source>
        <translation>Holidays are known from %1 to %2.</translation>
    </message>
    <message>
        <source>Patron saint</source>
        <translation>Patron saint</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>calendar holidays, workdays, period or deadline?</source>
        <translation>calendar holidays, workdays, period or deadline?</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>“%1” cannot be read</translation>
    </message>
    <message>
        <source>Days are written YYYY-MM-DD, from %1 to %2; a period and a deadline need either --months or --days.</source>
        <translation>Days are written YYYY-MM-DD, from %1 to %2; a period and a deadline need either --months or --days.</translation>
    </message>
    <message>
        <source>“%1” is not a month (YYYY-MM).</source>
        <translation>“%1” is not a month (YYYY-MM).</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Say the start of the procedure (YYYY-MM-DD), the amount still to be executed and the variation in percent, both with two decimals and a point.</source>
        <translation>Say the start of the procedure (YYYY-MM-DD), the amount still to be executed and the variation in percent, both with two decimals and a point.</translation>
    </message>
    <message>
        <source>No price revision rule is in force for procedures of %1.</source>
        <translation>No price revision rule is in force for procedures of %1.</translation>
    </message>
    <message>
        <source>Usage: insieme-cli contract account|simulate|checks|register|plan|next|revision …; “insieme-cli contract --help” says more.</source>
        <translation>Usage: insieme-cli contract account|simulate|checks|register|plan|next|revision …; “insieme-cli contract --help” says more.</translation>
    </message>
</context>
<context>
    <name>Consortium</name>
    <message>
        <source>Consortium</source>
        <translation>Consortium</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>Founded on</translation>
    </message>
    <message>
        <source>Name on the letterhead</source>
        <translation>Name on the letterhead</translation>
    </message>
    <message>
        <source>Line under the name</source>
        <translation>Line under the name</translation>
    </message>
    <message>
        <source>Competent court</source>
        <translation>Competent court</translation>
    </message>
    <message>
        <source>Place of signature</source>
        <translation>Place of signature</translation>
    </message>
</context>
<context>
    <name>ContractObject</name>
    <message>
        <source>Services and supplies</source>
        <translation>Services and supplies</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
</context>
<context>
    <name>Cooperative</name>
    <message>
        <source>The worker members, %1, are more than the workers, %2.</source>
        <translation>The worker members, %1, are more than the workers, %2.</translation>
    </message>
    <message>
        <source>The disadvantaged workers, %1, are more than the workers, %2.</source>
        <translation>The disadvantaged workers, %1, are more than the workers, %2.</translation>
    </message>
    <message>
        <source>%1 of %2 workers are fewer than 30 %: check against L. 381/1991, article 4.</source>
        <translation>%1 of %2 workers are fewer than 30 %: check against L. 381/1991, article 4.</translation>
    </message>
    <message>
        <source>Disadvantaged workers are counted for cooperatives of kind B or A+B only; check the kind.</source>
        <translation>Disadvantaged workers are counted for cooperatives of kind B or A+B only; check the kind.</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Cooperatives</source>
        <translation>Cooperatives</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Member since</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>Member until</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>Founded on</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectors</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>Share capital</translation>
    </message>
    <message>
        <source>Share in the consortium</source>
        <translation>Share in the consortium</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Worker members</source>
        <translation>Worker members</translation>
    </message>
    <message>
        <source>Disadvantaged workers</source>
        <translation>Disadvantaged workers</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Volunteers</translation>
    </message>
</context>
<context>
    <name>CooperativeKind</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>A+B</source>
        <translation>A+B</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consortium</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>DayStatus</name>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Justified absence</source>
        <translation>Justified absence</translation>
    </message>
    <message>
        <source>Unjustified absence</source>
        <translation>Unjustified absence</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>In hospital</translation>
    </message>
    <message>
        <source>With the family</source>
        <translation>With the family</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>Holiday stay</source>
        <translation>Holiday stay</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1 could not be written: %2. Nothing was left behind.</source>
        <translation>%1 could not be written: %2. Nothing was left behind.</translation>
    </message>
</context>
<context>
    <name>DocumentTemplate</name>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Convention between the Comune and the consortium</source>
        <translation>Convention between the Comune and the consortium</translation>
    </message>
</context>
<context>
    <name>Extension</name>
    <message>
        <source>Renewal foreseen</source>
        <translation>Renewal foreseen</translation>
    </message>
    <message>
        <source>the deed says so</source>
        <translation>the deed says so</translation>
    </message>
    <message>
        <source>the deed does not foresee a renewal</source>
        <translation>the deed does not foresee a renewal</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>New end</translation>
    </message>
    <message>
        <source>the day is missing</source>
        <translation>the day is missing</translation>
    </message>
    <message>
        <source>the agreement has no end to be moved</source>
        <translation>the agreement has no end to be moved</translation>
    </message>
    <message>
        <source>%1 is not after %2: an extension has at least one day</source>
        <translation>%1 is not after %2: an extension has at least one day</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) more</source>
        <translation>
            <numerusform>%1, %n day more</numerusform>
            <numerusform>%1, %n days more</numerusform>
        </translation>
    </message>
    <message>
        <source>Clause in the deed</source>
        <translation>Clause in the deed</translation>
    </message>
    <message>
        <source>the deed has no option of extension</source>
        <translation>the deed has no option of extension</translation>
    </message>
    <message numerus="yes">
        <source>at most %n month(s), to %1</source>
        <translation>
            <numerusform>at most %n month, to %1</numerusform>
            <numerusform>at most %n months, to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n month(s): the latest end is %1</source>
        <translation>
            <numerusform>at most %n month: the latest end is %1</numerusform>
            <numerusform>at most %n months: the latest end is %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the end</source>
        <translation>Before the end</translation>
    </message>
    <message>
        <source>signed on %1, after the end on %2</source>
        <translation>signed on %1, after the end on %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted in the value</source>
        <translation>Counted in the value</translation>
    </message>
    <message>
        <source>the largest amount with options is not stated</source>
        <translation>the largest amount with options is not stated</translation>
    </message>
    <message>
        <source>%1 € of at most %2 €</source>
        <translation>%1 € of at most %2 €</translation>
    </message>
    <message>
        <source>%1 €, more than the largest amount, %2 €</source>
        <translation>%1 €, more than the largest amount, %2 €</translation>
    </message>
    <message>
        <source>CIG of the new procedure</source>
        <translation>CIG of the new procedure</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>none: %1</translation>
    </message>
    <message>
        <source>missing, and there is no reason for it</source>
        <translation>missing, and there is no reason for it</translation>
    </message>
    <message>
        <source>New procedure started</source>
        <translation>New procedure started</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>its day is not stated</source>
        <translation>its day is not stated</translation>
    </message>
    <message>
        <source>What the interruption would harm</source>
        <translation>What the interruption would harm</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>not written down</translation>
    </message>
    <message>
        <source>Repeated technical extension</source>
        <translation>Repeated technical extension</translation>
    </message>
    <message numerus="yes">
        <source>%n before this one</source>
        <translation>
            <numerusform>%n before this one</numerusform>
            <numerusform>%n before this one</numerusform>
        </translation>
    </message>
    <message>
        <source>Extensions longer than the agreement</source>
        <translation>Extensions longer than the agreement</translation>
    </message>
    <message>
        <source>%1 days added to %2</source>
        <translation>%1 days added to %2</translation>
    </message>
    <message>
        <source>Up to a fifth</source>
        <translation>Up to a fifth</translation>
    </message>
    <message>
        <source>the amount after the act is missing</source>
        <translation>the amount after the act is missing</translation>
    </message>
    <message>
        <source>Size of the modification</source>
        <translation>Size of the modification</translation>
    </message>
    <message>
        <source>at most 10 % of the amount</source>
        <translation>at most 10 % of the amount</translation>
    </message>
    <message>
        <source>more than 10 % and at most 50 % of the amount: the case of art. 120 c. 1 must be named</source>
        <translation>more than 10 % and at most 50 % of the amount: the case of art. 120 c. 1 must be named</translation>
    </message>
    <message>
        <source>more than 50 % of the amount</source>
        <translation>more than 50 % of the amount</translation>
    </message>
    <message>
        <source>Shares complete</source>
        <translation>Shares complete</translation>
    </message>
    <message>
        <source>100,00 % on every day</source>
        <translation>100,00 % on every day</translation>
    </message>
    <message>
        <source>Liability policy</source>
        <translation>Liability policy</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Guarantee</translation>
    </message>
    <message>
        <source>Authorisation of %1</source>
        <translation>Authorisation of %1</translation>
    </message>
    <message>
        <source>Accreditation of %1</source>
        <translation>Accreditation of %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>without an end</translation>
    </message>
    <message>
        <source>expired on %1, before the signature</source>
        <translation>expired on %1, before the signature</translation>
    </message>
    <message>
        <source>ends on %1, before the new end</source>
        <translation>ends on %1, before the new end</translation>
    </message>
    <message>
        <source>foreseen and counted in the value; a new deed (art. 14 c. 4)</source>
        <translation>foreseen and counted in the value; a new deed (art. 14 c. 4)</translation>
    </message>
    <message>
        <source>foreseen in the deed, before the end, same conditions (art. 120 c. 10)</source>
        <translation>foreseen in the deed, before the end, same conditions (art. 120 c. 10)</translation>
    </message>
    <message>
        <source>the new procedure has started, only the time that is needed (art. 120 c. 11)</source>
        <translation>the new procedure has started, only the time that is needed (art. 120 c. 11)</translation>
    </message>
    <message>
        <source>± 20 % if foreseen, same conditions (art. 120 c. 9)</source>
        <translation>± 20 % if foreseen, same conditions (art. 120 c. 9)</translation>
    </message>
    <message>
        <source>one of the cases of art. 120 c. 1</source>
        <translation>one of the cases of art. 120 c. 1</translation>
    </message>
    <message>
        <source>variation over the trigger (art. 60)</source>
        <translation>variation over the trigger (art. 60)</translation>
    </message>
    <message>
        <source>told to the body before it takes effect</source>
        <translation>told to the body before it takes effect</translation>
    </message>
    <message>
        <source>a slip of the deed</source>
        <translation>a slip of the deed</translation>
    </message>
    <message>
        <source>with the notice of the deed or for default</source>
        <translation>with the notice of the deed or for default</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>This attachment has not arrived in this file yet.</source>
        <translation>This attachment has not arrived in this file yet.</translation>
    </message>
    <message>
        <source>This attachment is damaged.</source>
        <translation>This attachment is damaged.</translation>
    </message>
    <message>
        <source>Attachment %1: %2</source>
        <translation>Attachment %1: %2</translation>
    </message>
    <message>
        <source>%1 exists already and was not replaced.</source>
        <translation>%1 exists already and was not replaced.</translation>
    </message>
    <message>
        <source>The copy %1 could not be written. The file itself is unchanged.</source>
        <translation>The copy %1 could not be written. The file itself is unchanged.</translation>
    </message>
    <message>
        <source>The folder for backups %1 could not be made.</source>
        <translation>The folder for backups %1 could not be made.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged. Nothing was restored.</source>
        <translation>The backup %1 is damaged. Nothing was restored.</translation>
    </message>
    <message>
        <source>A window has %1 open. Close it first; nothing was restored.</source>
        <translation>A window has %1 open. Close it first; nothing was restored.</translation>
    </message>
    <message>
        <source>%1 could not be copied. Nothing was restored.</source>
        <translation>%1 could not be copied. Nothing was restored.</translation>
    </message>
    <message>
        <source>%1 could not be put aside. Nothing was restored.</source>
        <translation>%1 could not be put aside. Nothing was restored.</translation>
    </message>
    <message>
        <source>%1 could not be written. The file is as it was.</source>
        <translation>%1 could not be written. The file is as it was.</translation>
    </message>
    <message>
        <source>An entry of the history cannot be read.</source>
        <translation>An entry of the history cannot be read.</translation>
    </message>
    <message>
        <source>Entry %1 of the history is damaged. Nothing was changed; restore the latest backup.</source>
        <translation>Entry %1 of the history is damaged. Nothing was changed; restore the latest backup.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>There is no file %1.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 could not be read: %2</translation>
    </message>
    <message>
        <source>%1 is not a file of Insieme. It was not touched.</source>
        <translation>%1 is not a file of Insieme. It was not touched.</translation>
    </message>
    <message>
        <source>%1 belongs to another program. It was not touched.</source>
        <translation>%1 belongs to another program. It was not touched.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Insieme (structure %2, this program knows %3). It was not touched; install the newer version.</source>
        <translation>%1 was written by a newer Insieme (structure %2, this program knows %3). It was not touched; install the newer version.</translation>
    </message>
    <message>
        <source>%1 is incomplete: its end is missing. It was not touched; restore the latest backup.</source>
        <translation>%1 is incomplete: its end is missing. It was not touched; restore the latest backup.</translation>
    </message>
    <message>
        <source>The structure of this file differs from the one its version promises (step %1). It was not touched; restore a backup.</source>
        <translation>The structure of this file differs from the one its version promises (step %1). It was not touched; restore a backup.</translation>
    </message>
    <message>
        <source>Personal data cannot be sealed on this computer. Nothing was changed.</source>
        <translation>Personal data cannot be sealed on this computer. Nothing was changed.</translation>
    </message>
    <message>
        <source>Another program is writing to this file. Nothing was changed; try again in a moment.</source>
        <translation>Another program is writing to this file. Nothing was changed; try again in a moment.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>The disk is full. Nothing was changed; make room and try again.</translation>
    </message>
    <message>
        <source>This file can only be read. Nothing was changed.</source>
        <translation>This file can only be read. Nothing was changed.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore the latest backup.</source>
        <translation>The file is damaged. Restore the latest backup.</translation>
    </message>
    <message>
        <source>The change breaks a rule of the file and was not made.</source>
        <translation>The change breaks a rule of the file and was not made.</translation>
    </message>
    <message>
        <source>The file could not be read or written. Nothing was changed.</source>
        <translation>The file could not be read or written. Nothing was changed.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Changes cannot be recorded, so nothing was changed.</source>
        <translation>Changes cannot be recorded, so nothing was changed.</translation>
    </message>
    <message>
        <source>The change could not be recorded in the history, so it was not made.</source>
        <translation>The change could not be recorded in the history, so it was not made.</translation>
    </message>
    <message>
        <source>%1: there is no such record (%2).</source>
        <translation>%1: there is no such record (%2).</translation>
    </message>
    <message>
        <source>%1: this program does not know the value that the file holds. Nothing was changed.</source>
        <translation>%1: this program does not know the value that the file holds. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1: removed in the meantime</source>
        <translation>%1: removed in the meantime</translation>
    </message>
    <message>
        <source>%1: was “%2”, you want “%3”, now it is “%4”</source>
        <translation>%1: was “%2”, you want “%3”, now it is “%4”</translation>
    </message>
    <message>
        <source>Somebody changed the same fields in the meantime. Nothing was saved.</source>
        <translation>Somebody changed the same fields in the meantime. Nothing was saved.</translation>
    </message>
    <message>
        <source>This record is also a %1; remove it there.</source>
        <translation>This record is also a %1; remove it there.</translation>
    </message>
    <message>
        <source>This record is still in use and was not removed. It is named by:</source>
        <translation>This record is still in use and was not removed. It is named by:</translation>
    </message>
    <message>
        <source>The file does not have the expected structure.</source>
        <translation>The file does not have the expected structure.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Check that it exists and that you may read it.</source>
        <translation>%1 could not be opened. Check that it exists and that you may read it.</translation>
    </message>
    <message>
        <source>This installation carries two copies of SQLite, so changes could not be recorded. Install Insieme from its package again.</source>
        <translation>This installation carries two copies of SQLite, so changes could not be recorded. Install Insieme from its package again.</translation>
    </message>
    <message>
        <source>The SQLite library of this computer cannot record changes.</source>
        <translation>The SQLite library of this computer cannot record changes.</translation>
    </message>
</context>
<context>
    <name>FundingLine</name>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Funding line</source>
        <translation>Funding line</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>make a new file, empty or with the sample consortium</source>
        <translation>make a new file, empty or with the sample consortium</translation>
    </message>
    <message>
        <source>structure, desk, counts, latest backup</source>
        <translation>structure, desk, counts, latest backup</translation>
    </message>
    <message>
        <source>check the whole file and list what is broken</source>
        <translation>check the whole file and list what is broken</translation>
    </message>
    <message>
        <source>the steps, with fields before and after</source>
        <translation>the steps, with fields before and after</translation>
    </message>
    <message>
        <source>take back the latest step, or a given one</source>
        <translation>take back the latest step, or a given one</translation>
    </message>
    <message>
        <source>do again what was undone last</source>
        <translation>do again what was undone last</translation>
    </message>
    <message>
        <source>a consistent copy while the file is in use</source>
        <translation>a consistent copy while the file is in use</translation>
    </message>
    <message>
        <source>put a backup in the place of a file, which is kept</source>
        <translation>put a backup in the place of a file, which is kept</translation>
    </message>
    <message>
        <source>records of a kind</source>
        <translation>records of a kind</translation>
    </message>
    <message>
        <source>one record with everything that hangs on it</source>
        <translation>one record with everything that hangs on it</translation>
    </message>
    <message>
        <source>create or change records in one undoable step; prints the ids</source>
        <translation>create or change records in one undoable step; prints the ids</translation>
    </message>
    <message>
        <source>remove a record in one undoable step</source>
        <translation>remove a record in one undoable step</translation>
    </message>
    <message>
        <source>compose a document as PDF; missing required fields are listed</source>
        <translation>compose a document as PDF; missing required fields are listed</translation>
    </message>
    <message>
        <source>check codes: one answer a line</source>
        <translation>check codes: one answer a line</translation>
    </message>
    <message>
        <source>Italian holidays, working days, periods and deadlines</source>
        <translation>Italian holidays, working days, periods and deadlines</translation>
    </message>
    <message>
        <source>the account of a month, proposed tariffs compared, conditions and registration of an act, plan back from the notice, the next agreement, price revision</source>
        <translation>the account of a month, proposed tariffs compared, conditions and registration of an act, plan back from the notice, the next agreement, price revision</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(forgotten)</source>
        <translation>(forgotten)</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>New Year&apos;s Day</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Epiphany</translation>
    </message>
    <message>
        <source>Easter</source>
        <translation>Easter</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Easter Monday</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Liberation Day</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Labour Day</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>Republic Day</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Assumption</translation>
    </message>
    <message>
        <source>Saint Francis</source>
        <translation>Saint Francis</translation>
    </message>
    <message>
        <source>All Saints</source>
        <translation>All Saints</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Immaculate Conception</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Christmas</translation>
    </message>
    <message>
        <source>Saint Stephen</source>
        <translation>Saint Stephen</translation>
    </message>
    <message>
        <source>Saint Joseph</source>
        <translation>Saint Joseph</translation>
    </message>
    <message>
        <source>Ascension</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Corpus Domini</source>
        <translation>Corpus Domini</translation>
    </message>
    <message>
        <source>Saints Peter and Paul</source>
        <translation>Saints Peter and Paul</translation>
    </message>
    <message>
        <source>National Unity Day</source>
        <translation>National Unity Day</translation>
    </message>
    <message>
        <source>150 years of Italian unity</source>
        <translation>150 years of Italian unity</translation>
    </message>
</context>
<context>
    <name>Identifier</name>
    <message>
        <source>%1 has 11 digits</source>
        <translation>%1 has 11 digits</translation>
    </message>
    <message>
        <source>eleven zeros are not %1</source>
        <translation>eleven zeros are not %1</translation>
    </message>
    <message>
        <source>the last digit should be %1: check the number</source>
        <translation>the last digit should be %1: check the number</translation>
    </message>
    <message>
        <source>a provisional codice fiscale</source>
        <translation>a provisional codice fiscale</translation>
    </message>
    <message>
        <source>a codice fiscale has 16 characters, like RSSMRA80A01G224W</source>
        <translation>a codice fiscale has 16 characters, like RSSMRA80A01G224W</translation>
    </message>
    <message>
        <source>the day of birth in it cannot exist</source>
        <translation>the day of birth in it cannot exist</translation>
    </message>
    <message>
        <source>the last letter should be %1: check the code</source>
        <translation>the last letter should be %1: check the code</translation>
    </message>
    <message>
        <source>a partita IVA</source>
        <translation>a partita IVA</translation>
    </message>
    <message>
        <source>office %1 does not give out partite IVA: check the number</source>
        <translation>office %1 does not give out partite IVA: check the number</translation>
    </message>
    <message>
        <source>the codice fiscale of an organisation</source>
        <translation>the codice fiscale of an organisation</translation>
    </message>
    <message>
        <source>a codice fiscale has 16 characters (person) or 11 digits (organisation)</source>
        <translation>a codice fiscale has 16 characters (person) or 11 digits (organisation)</translation>
    </message>
    <message>
        <source>an IBAN begins with two letters and two digits; an Italian one has 27 characters</source>
        <translation>an IBAN begins with two letters and two digits; an Italian one has 27 characters</translation>
    </message>
    <message>
        <source>an IBAN of %1 has %2 characters, this one has %3</source>
        <translation>an IBAN of %1 has %2 characters, this one has %3</translation>
    </message>
    <message>
        <source>an Italian IBAN is IT, 2 digits, a letter, ABI and CAB (10 digits), 12 characters of account</source>
        <translation>an Italian IBAN is IT, 2 digits, a letter, ABI and CAB (10 digits), 12 characters of account</translation>
    </message>
    <message>
        <source>the check digits do not fit: check the IBAN</source>
        <translation>the check digits do not fit: check the IBAN</translation>
    </message>
    <message>
        <source>the CIN should be %1: check with the bank</source>
        <translation>the CIN should be %1: check with the bank</translation>
    </message>
    <message>
        <source>the check characters should be %1: check the CIG</source>
        <translation>the check characters should be %1: check the CIG</translation>
    </message>
    <message>
        <source>a CIG of zeros is not a CIG</source>
        <translation>a CIG of zeros is not a CIG</translation>
    </message>
    <message>
        <source>a CIG has 10 characters, digits and letters A–F after the first, like B7E26B1DC7</source>
        <translation>a CIG has 10 characters, digits and letters A–F after the first, like B7E26B1DC7</translation>
    </message>
    <message>
        <source>SmartCIG codes ended on 31/12/2023: a deed signed later carries a CIG</source>
        <translation>SmartCIG codes ended on 31/12/2023: a deed signed later carries a CIG</translation>
    </message>
    <message>
        <source>a CUP has 15 characters, like C11G06000000001</source>
        <translation>a CUP has 15 characters, like C11G06000000001</translation>
    </message>
    <message>
        <source>a CPV has 8 digits and one after a dash, like 85300000-2</source>
        <translation>a CPV has 8 digits and one after a dash, like 85300000-2</translation>
    </message>
    <message>
        <source>a Belfiore code is a letter and three digits, like G587</source>
        <translation>a Belfiore code is a letter and three digits, like G587</translation>
    </message>
    <message>
        <source>a codice univoco has 6 characters (public body) or 7</source>
        <translation>a codice univoco has 6 characters (public body) or 7</translation>
    </message>
    <message>
        <source>an address is written like ufficio@pec.comune.it</source>
        <translation>an address is written like ufficio@pec.comune.it</translation>
    </message>
    <message>
        <source>a REA number is the province and up to 7 digits, like PD-123456</source>
        <translation>a REA number is the province and up to 7 digits, like PD-123456</translation>
    </message>
    <message>
        <source>the number is a letter and six digits, like A123456</source>
        <translation>the number is a letter and six digits, like A123456</translation>
    </message>
    <message>
        <source>usually written like A/PD0016: check the number</source>
        <translation>usually written like A/PD0016: check the number</translation>
    </message>
    <message>
        <source>the ISTAT code of a Comune has six digits, like 028063</source>
        <translation>the ISTAT code of a Comune has six digits, like 028063</translation>
    </message>
    <message>
        <source>a CAP has five digits</source>
        <translation>a CAP has five digits</translation>
    </message>
    <message>
        <source>codice fiscale of a person</source>
        <translation>codice fiscale of a person</translation>
    </message>
    <message>
        <source>partita IVA</source>
        <translation>partita IVA</translation>
    </message>
    <message>
        <source>codice fiscale of a person or an organisation</source>
        <translation>codice fiscale of a person or an organisation</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>CIG</source>
        <translation>CIG</translation>
    </message>
    <message>
        <source>CUP</source>
        <translation>CUP</translation>
    </message>
    <message>
        <source>CPV</source>
        <translation>CPV</translation>
    </message>
    <message>
        <source>Belfiore code</source>
        <translation>Belfiore code</translation>
    </message>
    <message>
        <source>codice univoco</source>
        <translation>codice univoco</translation>
    </message>
    <message>
        <source>PEC or e-mail address</source>
        <translation>PEC or e-mail address</translation>
    </message>
    <message>
        <source>REA number</source>
        <translation>REA number</translation>
    </message>
    <message>
        <source>number in the national register of cooperatives</source>
        <translation>number in the national register of cooperatives</translation>
    </message>
    <message>
        <source>number in the regional register</source>
        <translation>number in the regional register</translation>
    </message>
    <message>
        <source>ISTAT code of a Comune</source>
        <translation>ISTAT code of a Comune</translation>
    </message>
    <message>
        <source>CAP</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>no Comune and no state is known by %1</source>
        <translation>no Comune and no state is known by %1</translation>
    </message>
</context>
<context>
    <name>Instalment</name>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Instalment</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Instalments</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Name and codes</source>
        <translation>Name and codes</translation>
    </message>
    <message>
        <source>Seat and contacts</source>
        <translation>Seat and contacts</translation>
    </message>
    <message>
        <source>Bank and registers</source>
        <translation>Bank and registers</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>Acts and references</source>
        <translation>Acts and references</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Insurance, reports, data</source>
        <translation>Insurance, reports, data</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>Member of the consortium</source>
        <translation>Member of the consortium</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>New cooperative</source>
        <translation>New cooperative</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>New body</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>New organisation</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>In admission</source>
        <translation>In admission</translation>
    </message>
    <message>
        <source>Former member</source>
        <translation>Former member</translation>
    </message>
    <message>
        <source>Not a member</source>
        <translation>Not a member</translation>
    </message>
</context>
<context>
    <name>Operator</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operators</translation>
    </message>
</context>
<context>
    <name>OperatorRole</name>
    <message>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Reader</translation>
    </message>
</context>
<context>
    <name>Opportunity</name>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Published on</translation>
    </message>
    <message>
        <source>Start of the procedure</source>
        <translation>Start of the procedure</translation>
    </message>
    <message>
        <source>Questions by</source>
        <translation>Questions by</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Value without VAT</source>
        <translation>Value without VAT</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>CPV</source>
        <translation>CPV</translation>
    </message>
    <message>
        <source>CIG</source>
        <translation>CIG</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Suitability</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Reason of the decision</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Outcome on</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>What we learned</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Who might execute</source>
        <translation>Who might execute</translation>
    </message>
    <message>
        <source>A decision needs its reason.</source>
        <translation>A decision needs its reason.</translation>
    </message>
    <message>
        <source>Before an offer is prepared, the decision to take part is written down.</source>
        <translation>Before an offer is prepared, the decision to take part is written down.</translation>
    </message>
    <message>
        <source>A declined opportunity needs the decision not to take part.</source>
        <translation>A declined opportunity needs the decision not to take part.</translation>
    </message>
    <message>
        <source>A contract comes only of an opportunity that was won.</source>
        <translation>A contract comes only of an opportunity that was won.</translation>
    </message>
    <message>
        <source>Questions are asked before the deadline.</source>
        <translation>Questions are asked before the deadline.</translation>
    </message>
    <message>
        <source>The deadline is before the publication, %1.</source>
        <translation>The deadline is before the publication, %1.</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Opportunities and tenders</source>
        <translation>Opportunities and tenders</translation>
    </message>
</context>
<context>
    <name>OpportunityCandidate</name>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Cooperative that might execute</source>
        <translation>Cooperative that might execute</translation>
    </message>
    <message>
        <source>Cooperatives that might execute</source>
        <translation>Cooperatives that might execute</translation>
    </message>
</context>
<context>
    <name>OpportunityKind</name>
    <message>
        <source>Open procedure</source>
        <translation>Open procedure</translation>
    </message>
    <message>
        <source>Invitation, negotiated procedure</source>
        <translation>Invitation, negotiated procedure</translation>
    </message>
    <message>
        <source>Direct request</source>
        <translation>Direct request</translation>
    </message>
    <message>
        <source>Reserved procedure</source>
        <translation>Reserved procedure</translation>
    </message>
    <message>
        <source>Call for accreditation</source>
        <translation>Call for accreditation</translation>
    </message>
    <message>
        <source>Notice of co-design</source>
        <translation>Notice of co-design</translation>
    </message>
    <message>
        <source>Expression of interest</source>
        <translation>Expression of interest</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>OpportunityStatus</name>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>To be decided</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Cancelled by the body</source>
        <translation>Cancelled by the body</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>The names “%1” and “%2” are in use on the same day; end one before the other begins.</source>
        <translation>The names “%1” and “%2” are in use on the same day; end one before the other begins.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Legal form</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Tax code</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>VAT number</translation>
    </message>
    <message>
        <source>PEC</source>
        <translation>PEC</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Belfiore code</source>
        <translation>Belfiore code</translation>
    </message>
    <message>
        <source>ISTAT code</source>
        <translation>ISTAT code</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>IPA code</source>
        <translation>IPA code</translation>
    </message>
    <message>
        <source>Codice univoco</source>
        <translation>Codice univoco</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>National register of cooperatives</source>
        <translation>National register of cooperatives</translation>
    </message>
    <message>
        <source>Regional register</source>
        <translation>Regional register</translation>
    </message>
    <message>
        <source>REA</source>
        <translation>REA</translation>
    </message>
    <message>
        <source>RUNTS</source>
        <translation>RUNTS</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
</context>
<context>
    <name>OrganisationCategory</name>
    <message>
        <source>Consortium</source>
        <translation>Consortium</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>ULSS</source>
        <translation>ULSS</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Foundation</translation>
    </message>
    <message>
        <source>Diocese or Caritas</source>
        <translation>Diocese or Caritas</translation>
    </message>
    <message>
        <source>Purpose grouping (ATS)</source>
        <translation>Purpose grouping (ATS)</translation>
    </message>
    <message>
        <source>Bid grouping (RTI)</source>
        <translation>Bid grouping (RTI)</translation>
    </message>
    <message>
        <source>Social area (Ambito)</source>
        <translation>Social area (Ambito)</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>University</source>
        <translation>University</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>OrganisationName</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>ParticipationDecision</name>
    <message>
        <source>Take part</source>
        <translation>Take part</translation>
    </message>
    <message>
        <source>Do not take part</source>
        <translation>Do not take part</translation>
    </message>
</context>
<context>
    <name>PatronDay</name>
    <message>
        <source>Belfiore code</source>
        <translation>Belfiore code</translation>
    </message>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>There is no day %1/%2 in the year.</source>
        <translation>There is no day %1/%2 in the year.</translation>
    </message>
    <message>
        <source>Local holiday</source>
        <translation>Local holiday</translation>
    </message>
    <message>
        <source>Local holidays</source>
        <translation>Local holidays</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>The day of birth is in the future.</source>
        <translation>The day of birth is in the future.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Courtesy title</source>
        <translation>Courtesy title</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Tax code</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Born on</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Born in</translation>
    </message>
    <message>
        <source>Belfiore code of the birthplace</source>
        <translation>Belfiore code of the birthplace</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>The tax code is of someone born on %1.</source>
        <translation>The tax code is of someone born on %1.</translation>
    </message>
    <message>
        <source>The tax code is of someone born in %1, not in %2.</source>
        <translation>The tax code is of someone born in %1, not in %2.</translation>
    </message>
    <message>
        <source>The tax code does not begin as the name would, %1.</source>
        <translation>The tax code does not begin as the name would, %1.</translation>
    </message>
</context>
<context>
    <name>PersonRole</name>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>There is nothing to count back from: write the end of the agreement and its days or months of notice first. Nothing was changed.</source>
        <translation>There is nothing to count back from: write the end of the agreement and its days or months of notice first. Nothing was changed.</translation>
    </message>
    <message>
        <source>An agreement without an end has no next one. Nothing was changed.</source>
        <translation>An agreement without an end has no next one. Nothing was changed.</translation>
    </message>
    <message>
        <source>This agreement already has a next one; open that. Nothing was changed.</source>
        <translation>This agreement already has a next one; open that. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>PlanDefault</name>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Days before the notice</source>
        <translation>Days before the notice</translation>
    </message>
    <message>
        <source>Step of every plan</source>
        <translation>Step of every plan</translation>
    </message>
    <message>
        <source>Steps of every plan</source>
        <translation>Steps of every plan</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>A month is written by its first day.</source>
        <translation>A month is written by its first day.</translation>
    </message>
    <message>
        <source>“%1” is no mark of a day of this month. Marks are P G I O F C T S, hours after the letter (P4:30), “-” for none; %2 has %3 days.</source>
        <translation>“%1” is no mark of a day of this month. Marks are P G I O F C T S, hours after the letter (P4:30), “-” for none; %2 has %3 days.</translation>
    </message>
    <message>
        <source>Presences</source>
        <translation>Presences</translation>
    </message>
</context>
<context>
    <name>PriceRevisionRule</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Trigger, more than</source>
        <translation>Trigger, more than</translation>
    </message>
    <message>
        <source>Paid share</source>
        <translation>Paid share</translation>
    </message>
    <message>
        <source>Procedures from</source>
        <translation>Procedures from</translation>
    </message>
    <message>
        <source>Procedures to</source>
        <translation>Procedures to</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Price revision rule</source>
        <translation>Price revision rule</translation>
    </message>
    <message>
        <source>Price revision rules</source>
        <translation>Price revision rules</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Counted on</translation>
    </message>
</context>
<context>
    <name>PrivacyRole</name>
    <message>
        <source>Independent controller</source>
        <translation>Independent controller</translation>
    </message>
    <message>
        <source>Joint controller</source>
        <translation>Joint controller</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Sub-processor</source>
        <translation>Sub-processor</translation>
    </message>
</context>
<context>
    <name>ProcurementCode</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Procedures from</source>
        <translation>Procedures from</translation>
    </message>
    <message>
        <source>Procedures to</source>
        <translation>Procedures to</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Procurement code</source>
        <translation>Procurement code</translation>
    </message>
    <message>
        <source>Procurement codes</source>
        <translation>Procurement codes</translation>
    </message>
</context>
<context>
    <name>ProcurementRules</name>
    <message>
        <source>Rule: %1 (%2)</source>
        <translation>Rule: %1 (%2)</translation>
    </message>
    <message>
        <source>The variation, %1 %, is larger than the trigger, %2 %.</source>
        <translation>The variation, %1 %, is larger than the trigger, %2 %.</translation>
    </message>
    <message>
        <source>The variation, %1 %, is not larger than the trigger, %2 %: no revision.</source>
        <translation>The variation, %1 %, is not larger than the trigger, %2 %: no revision.</translation>
    </message>
    <message>
        <source>The whole variation counts: %1 %.</source>
        <translation>The whole variation counts: %1 %.</translation>
    </message>
    <message>
        <source>What exceeds the trigger counts: %1 %.</source>
        <translation>What exceeds the trigger counts: %1 %.</translation>
    </message>
    <message>
        <source>%1 € still to be executed × %2 % × %3 % = %4 €</source>
        <translation>%1 € still to be executed × %2 % × %3 % = %4 €</translation>
    </message>
</context>
<context>
    <name>PublicBody</name>
    <message>
        <source>A body with a successor needs the day from which it no longer exists.</source>
        <translation>A body with a successor needs the day from which it no longer exists.</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Public body</translation>
    </message>
    <message>
        <source>Public bodies</source>
        <translation>Public bodies</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Kind of body</translation>
    </message>
    <message>
        <source>Social area (ATS)</source>
        <translation>Social area (ATS)</translation>
    </message>
    <message>
        <source>Health districts</source>
        <translation>Health districts</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Successor</translation>
    </message>
    <message>
        <source>Suppressed from</source>
        <translation>Suppressed from</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1: this field is computed and cannot be set</source>
        <translation>%1: this field is computed and cannot be set</translation>
    </message>
    <message>
        <source>%1: a list is expected</source>
        <translation>%1: a list is expected</translation>
    </message>
    <message>
        <source>%1: an object is expected</source>
        <translation>%1: an object is expected</translation>
    </message>
    <message>
        <source>%1: there is no row with this id</source>
        <translation>%1: there is no row with this id</translation>
    </message>
    <message>
        <source>%1: there is no such field</source>
        <translation>%1: there is no such field</translation>
    </message>
    <message>
        <source>it must be filled in.</source>
        <translation>it must be filled in.</translation>
    </message>
    <message>
        <source>it has %L1 characters; at most %L2 fit.</source>
        <translation>it has %L1 characters; at most %L2 fit.</translation>
    </message>
    <message>
        <source>this file holds a value that this version does not know.</source>
        <translation>this file holds a value that this version does not know.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>an amount in euro with a point and two digits, in quotes: &quot;1234.50&quot;</source>
        <translation>an amount in euro with a point and two digits, in quotes: &quot;1234.50&quot;</translation>
    </message>
    <message>
        <source>a percentage with a point and two digits, in quotes: &quot;22.50&quot;</source>
        <translation>a percentage with a point and two digits, in quotes: &quot;22.50&quot;</translation>
    </message>
    <message>
        <source>a time as &quot;H:MM&quot;</source>
        <translation>a time as &quot;H:MM&quot;</translation>
    </message>
    <message>
        <source>a surface in square metres with a point, in quotes: &quot;54.20&quot;</source>
        <translation>a surface in square metres with a point, in quotes: &quot;54.20&quot;</translation>
    </message>
    <message>
        <source>a fraction as &quot;1/3&quot;</source>
        <translation>a fraction as &quot;1/3&quot;</translation>
    </message>
    <message>
        <source>a day of the calendar as &quot;YYYY-MM-DD&quot;</source>
        <translation>a day of the calendar as &quot;YYYY-MM-DD&quot;</translation>
    </message>
    <message>
        <source>a day and time as &quot;YYYY-MM-DDTHH:MM&quot;</source>
        <translation>a day and time as &quot;YYYY-MM-DDTHH:MM&quot;</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>one of: %1</translation>
    </message>
    <message>
        <source>the id of a record</source>
        <translation>the id of a record</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>text in quotes</translation>
    </message>
    <message>
        <source>%1: %2 cannot be read; expected: %3</source>
        <translation>%1: %2 cannot be read; expected: %3</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>There is not enough memory to read the list.</source>
        <translation>There is not enough memory to read the list.</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells instead of %3.</source>
        <translation>Row %1 has %2 cells instead of %3.</translation>
    </message>
    <message>
        <source>Row %1 has a quotation mark in the wrong place or one that is not closed.</source>
        <translation>Row %1 has a quotation mark in the wrong place or one that is not closed.</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>The end, %1, is before the start, %2.</source>
        <translation>The end, %1, is before the start, %2.</translation>
    </message>
    <message>
        <source>it cannot be negative.</source>
        <translation>it cannot be negative.</translation>
    </message>
</context>
<context>
    <name>Renegotiation</name>
    <message>
        <source>%1: the contracted places are not stated.</source>
        <translation>%1: the contracted places are not stated.</translation>
    </message>
    <message>
        <source>%1: tariffs by the hour are not simulated.</source>
        <translation>%1: tariffs by the hour are not simulated.</translation>
    </message>
    <message>
        <source>%1: the places are divided evenly among %2 levels of intensity.</source>
        <translation>%1: the places are divided evenly among %2 levels of intensity.</translation>
    </message>
    <message>
        <source>%1: on some of these days no tariff is in force.</source>
        <translation>%1: on some of these days no tariff is in force.</translation>
    </message>
    <message>
        <source>The last day of the simulation is before the first.</source>
        <translation>The last day of the simulation is before the first.</translation>
    </message>
    <message>
        <source>%1: the tariff from %2 cannot give way to the one from %3.</source>
        <translation>%1: the tariff from %2 cannot give way to the one from %3.</translation>
    </message>
    <message>
        <source>%1: from %2 € to %3 € from %4</source>
        <translation>%1: from %2 € to %3 € from %4</translation>
    </message>
    <message>
        <source>There is no proposed tariff that takes over from another. Nothing was changed.</source>
        <translation>There is no proposed tariff that takes over from another. Nothing was changed.</translation>
    </message>
    <message>
        <source>Renegotiated tariffs</source>
        <translation>Renegotiated tariffs</translation>
    </message>
</context>
<context>
    <name>RenewalStep</name>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Days before the notice</source>
        <translation>Days before the notice</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Step to the renewal</source>
        <translation>Step to the renewal</translation>
    </message>
    <message>
        <source>Steps to the renewal</source>
        <translation>Steps to the renewal</translation>
    </message>
</context>
<context>
    <name>ReportCadence</name>
    <message>
        <source>Every month</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation>Every two months</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation>Every three months</translation>
    </message>
    <message>
        <source>Every four months</source>
        <translation>Every four months</translation>
    </message>
    <message>
        <source>Every six months</source>
        <translation>Every six months</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Every year</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>At the end</translation>
    </message>
</context>
<context>
    <name>RevisionBase</name>
    <message>
        <source>The whole variation</source>
        <translation>The whole variation</translation>
    </message>
    <message>
        <source>What exceeds the trigger</source>
        <translation>What exceeds the trigger</translation>
    </message>
</context>
<context>
    <name>RoleKind</name>
    <message>
        <source>Legal representative</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>President</source>
        <translation>President</translation>
    </message>
    <message>
        <source>Vice-president</source>
        <translation>Vice-president</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Board member</source>
        <translation>Board member</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>An organisation is part of itself through the chain of “part of”.</source>
        <translation>An organisation is part of itself through the chain of “part of”.</translation>
    </message>
    <message>
        <source>A public body succeeds itself through the chain of successors.</source>
        <translation>A public body succeeds itself through the chain of successors.</translation>
    </message>
    <message>
        <source>An agreement renews itself through the chain of renewals.</source>
        <translation>An agreement renews itself through the chain of renewals.</translation>
    </message>
    <message>
        <source>The record to which “%1” was attached does not exist.</source>
        <translation>The record to which “%1” was attached does not exist.</translation>
    </message>
    <message>
        <source>The same user has two sheets for %1.</source>
        <translation>The same user has two sheets for %1.</translation>
    </message>
    <message>
        <source>The absence rule names a service of another agreement.</source>
        <translation>The absence rule names a service of another agreement.</translation>
    </message>
    <message>
        <source>The shares name “%1”, which is no service of the agreement.</source>
        <translation>The shares name “%1”, which is no service of the agreement.</translation>
    </message>
    <message>
        <source>The services have %1 places, the agreement %2.</source>
        <translation>The services have %1 places, the agreement %2.</translation>
    </message>
    <message>
        <source>The registered extensions end on %1, the agreement on %2.</source>
        <translation>The registered extensions end on %1, the agreement on %2.</translation>
    </message>
    <message>
        <source>The agreement is signed: %1 can be changed by an act only (extension, modification, correction), or after the agreement is set back to draft. Nothing was changed.</source>
        <translation>The agreement is signed: %1 can be changed by an act only (extension, modification, correction), or after the agreement is set back to draft. Nothing was changed.</translation>
    </message>
    <message>
        <source>A registered act is not changed; set it back to draft first. Nothing was changed.</source>
        <translation>A registered act is not changed; set it back to draft first. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>weekdays are written like “lun-ven” or “lun,mer”.</source>
        <translation>weekdays are written like “lun-ven” or “lun,mer”.</translation>
    </message>
    <message>
        <source>it must be at least 1.</source>
        <translation>it must be at least 1.</translation>
    </message>
    <message>
        <source>a year has from 1 to 366 days.</source>
        <translation>a year has from 1 to 366 days.</translation>
    </message>
    <message>
        <source>it is between 0 and 100 %.</source>
        <translation>it is between 0 and 100 %.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Contracted places</source>
        <translation>Contracted places</translation>
    </message>
    <message>
        <source>Days of opening a year</source>
        <translation>Days of opening a year</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>%1: %2 places are accredited, only %3 are authorised.</source>
        <translation>%1: %2 places are accredited, only %3 are authorised.</translation>
    </message>
    <message>
        <source>%1: %2 places are contracted, only %3 are accredited.</source>
        <translation>%1: %2 places are contracted, only %3 are accredited.</translation>
    </message>
    <message>
        <source>%1: %2 places are contracted, only %3 are authorised.</source>
        <translation>%1: %2 places are contracted, only %3 are authorised.</translation>
    </message>
    <message>
        <source>Two tariffs are in force on the same days: %1 € from %2 and %3 € from %4. Close the earlier one the day before.</source>
        <translation>Two tariffs are in force on the same days: %1 € from %2 and %3 € from %4. Close the earlier one the day before.</translation>
    </message>
</context>
<context>
    <name>ServiceUnit</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>Service provider</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Authorised places</source>
        <translation>Authorised places</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Authorisation</translation>
    </message>
    <message>
        <source>Authorised from</source>
        <translation>Authorised from</translation>
    </message>
    <message>
        <source>Authorised until</source>
        <translation>Authorised until</translation>
    </message>
    <message>
        <source>Accredited places</source>
        <translation>Accredited places</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Accreditation</translation>
    </message>
    <message>
        <source>Accredited from</source>
        <translation>Accredited from</translation>
    </message>
    <message>
        <source>Accredited until</source>
        <translation>Accredited until</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Days of the week</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Closures of the year</source>
        <translation>Closures of the year</translation>
    </message>
    <message>
        <source>Responsible office</source>
        <translation>Responsible office</translation>
    </message>
    <message>
        <source>Staff standard</source>
        <translation>Staff standard</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Meals</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Service unit</source>
        <translation>Service unit</translation>
    </message>
    <message>
        <source>Service units</source>
        <translation>Service units</translation>
    </message>
</context>
<context>
    <name>ServiceUser</name>
    <message>
        <source>it is between 0 and 100 %.</source>
        <translation>it is between 0 and 100 %.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensity</translation>
    </message>
    <message>
        <source>Comune that pays</source>
        <translation>Comune that pays</translation>
    </message>
    <message>
        <source>Paid by the user</source>
        <translation>Paid by the user</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation>Admitted on</translation>
    </message>
    <message>
        <source>Discharged on</source>
        <translation>Discharged on</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Service user</source>
        <translation>Service user</translation>
    </message>
    <message>
        <source>Service users</source>
        <translation>Service users</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>Nobody is named for “%1” %2.</source>
        <translation>Nobody is named for “%1” %2.</translation>
    </message>
    <message>
        <source>The shares of “%1” sum to %2 % %3.</source>
        <translation>The shares of “%1” sum to %2 % %3.</translation>
    </message>
    <message>
        <source>A substitution needs its day and its reason. Nothing was changed.</source>
        <translation>A substitution needs its day and its reason. Nothing was changed.</translation>
    </message>
    <message>
        <source>A substitution needs another cooperative. Nothing was changed.</source>
        <translation>A substitution needs another cooperative. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is not a day of the agreement. Nothing was changed.</source>
        <translation>%1 is not a day of the agreement. Nothing was changed.</translation>
    </message>
    <message>
        <source>This share is an amount for its whole period: divide the amount between the two cooperatives in the rows of the shares. Nothing was changed.</source>
        <translation>This share is an amount for its whole period: divide the amount between the two cooperatives in the rows of the shares. Nothing was changed.</translation>
    </message>
    <message>
        <source>This cooperative has no share of “%1” on %2. Nothing was changed.</source>
        <translation>This cooperative has no share of “%1” on %2. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>StampRegime</name>
    <message>
        <source>Once, by the amount of the contract</source>
        <translation>Once, by the amount of the contract</translation>
    </message>
    <message>
        <source>Per sheet</source>
        <translation>Per sheet</translation>
    </message>
    <message>
        <source>Exempt (third sector, art. 82)</source>
        <translation>Exempt (third sector, art. 82)</translation>
    </message>
    <message>
        <source>Exempt by another rule</source>
        <translation>Exempt by another rule</translation>
    </message>
</context>
<context>
    <name>Suitability</name>
    <message>
        <source>Suitable</source>
        <translation>Suitable</translation>
    </message>
    <message>
        <source>With reserve</source>
        <translation>With reserve</translation>
    </message>
    <message>
        <source>Not suitable</source>
        <translation>Not suitable</translation>
    </message>
</context>
<context>
    <name>Tariff</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensity</translation>
    </message>
    <message>
        <source>Health share</source>
        <translation>Health share</translation>
    </message>
    <message>
        <source>Social share</source>
        <translation>Social share</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Transport included</source>
        <translation>Transport included</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Never revised</source>
        <translation>Never revised</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tariffs</translation>
    </message>
    <message>
        <source>The tariff is zero.</source>
        <translation>The tariff is zero.</translation>
    </message>
    <message>
        <source>%1 € from %2</source>
        <translation>%1 € from %2</translation>
    </message>
    <message>
        <source>Price per</source>
        <translation>Price per</translation>
    </message>
</context>
<context>
    <name>TariffUnit</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>a field is opened with [[ and not closed with ]]</source>
        <translation>a field is opened with [[ and not closed with ]]</translation>
    </message>
    <message>
        <source>[[%1]] closes nothing</source>
        <translation>[[%1]] closes nothing</translation>
    </message>
    <message>
        <source>“%1” is not the name of a field</source>
        <translation>“%1” is not the name of a field</translation>
    </message>
    <message>
        <source>there is no filter “%1”</source>
        <translation>there is no filter “%1”</translation>
    </message>
    <message>
        <source>a part is opened here and not closed with [[%1]]</source>
        <translation>a part is opened here and not closed with [[%1]]</translation>
    </message>
    <message>
        <source>“%1” is not a list</source>
        <translation>“%1” is not a list</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>there is no field “%1”</translation>
    </message>
    <message>
        <source>“%1” is a list: repeat it with [[#ogni %1]]</source>
        <translation>“%1” is a list: repeat it with [[#ogni %1]]</translation>
    </message>
    <message>
        <source>the filter “%1” does not fit “%2”</source>
        <translation>the filter “%1” does not fit “%2”</translation>
    </message>
    <message>
        <source>The template has mistakes:</source>
        <translation>The template has mistakes:</translation>
    </message>
    <message>
        <source>“%1” goes through no list: there is nothing to add up</source>
        <translation>“%1” goes through no list: there is nothing to add up</translation>
    </message>
    <message>
        <source>“%1” is not chosen from a list and cannot be compared</source>
        <translation>“%1” is not chosen from a list and cannot be compared</translation>
    </message>
    <message>
        <source>“%1” is not one of the values of “%2”</source>
        <translation>“%1” is not one of the values of “%2”</translation>
    </message>
    <message>
        <source>there is no part “%1”, only #ogni and #se</source>
        <translation>there is no part “%1”, only #ogni and #se</translation>
    </message>
    <message>
        <source>parts are nested more than %1 deep</source>
        <translation>parts are nested more than %1 deep</translation>
    </message>
    <message>
        <source>nothing stands after =</source>
        <translation>nothing stands after =</translation>
    </message>
    <message>
        <source>bold text is opened with ** and not closed on the same line</source>
        <translation>bold text is opened with ** and not closed on the same line</translation>
    </message>
    <message>
        <source>a title begins with one to three # and a space</source>
        <translation>a title begins with one to three # and a space</translation>
    </message>
    <message>
        <source>there is no “%1”, only @firma</source>
        <translation>there is no “%1”, only @firma</translation>
    </message>
    <message>
        <source>a signature has three parts: who ; capacity ; signatory</source>
        <translation>a signature has three parts: who ; capacity ; signatory</translation>
    </message>
    <message>
        <source>this row has %1 cells, the first row of the table has %2</source>
        <translation>this row has %1 cells, the first row of the table has %2</translation>
    </message>
</context>
<context>
    <name>Threshold</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Amount without VAT</source>
        <translation>Amount without VAT</translation>
    </message>
    <message>
        <source>Procedures from</source>
        <translation>Procedures from</translation>
    </message>
    <message>
        <source>Procedures to</source>
        <translation>Procedures to</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Thresholds</translation>
    </message>
</context>
<context>
    <name>ThresholdKind</name>
    <message>
        <source>EU threshold, services</source>
        <translation>EU threshold, services</translation>
    </message>
    <message>
        <source>EU threshold, social services</source>
        <translation>EU threshold, social services</translation>
    </message>
    <message>
        <source>Direct award of services</source>
        <translation>Direct award of services</translation>
    </message>
</context>
<context>
    <name>UnitKind</name>
    <message>
        <source>Day centre, disability</source>
        <translation>Day centre, disability</translation>
    </message>
    <message>
        <source>Residential community, disability</source>
        <translation>Residential community, disability</translation>
    </message>
    <message>
        <source>Health residence, disability</source>
        <translation>Health residence, disability</translation>
    </message>
    <message>
        <source>Group apartment</source>
        <translation>Group apartment</translation>
    </message>
    <message>
        <source>Community of a family kind</source>
        <translation>Community of a family kind</translation>
    </message>
    <message>
        <source>Rehabilitation centre</source>
        <translation>Rehabilitation centre</translation>
    </message>
    <message>
        <source>Day centre, mental health</source>
        <translation>Day centre, mental health</translation>
    </message>
    <message>
        <source>Protected therapeutic community (CTRP)</source>
        <translation>Protected therapeutic community (CTRP)</translation>
    </message>
    <message>
        <source>Residential community, mental health</source>
        <translation>Residential community, mental health</translation>
    </message>
    <message>
        <source>Protected group apartment</source>
        <translation>Protected group apartment</translation>
    </message>
    <message>
        <source>Service at home</source>
        <translation>Service at home</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>VatRegime</name>
    <message>
        <source>Out of scope of VAT</source>
        <translation>Out of scope of VAT</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>VAT 5 %</source>
        <translation>VAT 5 %</translation>
    </message>
    <message>
        <source>VAT 22 %</source>
        <translation>VAT 22 %</translation>
    </message>
    <message>
        <source>VAT 22 %, split payment</source>
        <translation>VAT 22 %, split payment</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>Table %1: a row points to a record of %2 that is not there</source>
        <translation>Table %1: a row points to a record of %2 that is not there</translation>
    </message>
    <message>
        <source>Structure: %1</source>
        <translation>Structure: %1</translation>
    </message>
    <message>
        <source>History: entry %1 is missing</source>
        <translation>History: entry %1 is missing</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>History: %1</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Conventions</source>
        <translation>Conventions</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
</context>
<context>
    <name>insieme::ChildrenEditor</name>
    <message>
        <source>Remove row %1</source>
        <translation>Remove row %1</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Add a row</translation>
    </message>
</context>
<context>
    <name>insieme::DocumentPage</name>
    <message>
        <source>Check before printing</source>
        <translation>Check before printing</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 is missing</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 is empty</translation>
    </message>
    <message>
        <source>Every field of the document is filled in.</source>
        <translation>Every field of the document is filled in.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Print… (Ctrl+P)</source>
        <translation>Print… (Ctrl+P)</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>These characters are not in the fonts of documents and would not be printed: %1</source>
        <translation>These characters are not in the fonts of documents and would not be printed: %1</translation>
    </message>
    <message>
        <source>Required fields are missing, so the document cannot leave. Fill them in first.</source>
        <translation>Required fields are missing, so the document cannot leave. Fill them in first.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save a PDF instead.</source>
        <translation>There is no printer on this computer. Save a PDF instead.</translation>
    </message>
    <message>
        <source>The printer did not answer. Nothing was printed.</source>
        <translation>The printer did not answer. Nothing was printed.</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Sent to %1</translation>
    </message>
</context>
<context>
    <name>insieme::DocumentView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Pages of the document</translation>
    </message>
</context>
<context>
    <name>insieme::FieldEditor</name>
    <message>
        <source>Type to search</source>
        <translation>Type to search</translation>
    </message>
    <message>
        <source>This is not a day. Write 15/3/2026, 15/3, today, +30 or end of month.</source>
        <translation>This is not a day. Write 15/3/2026, 15/3, today, +30 or end of month.</translation>
    </message>
    <message>
        <source>This is not an amount. Write 1.234,56 or 1234,56.</source>
        <translation>This is not an amount. Write 1.234,56 or 1234,56.</translation>
    </message>
    <message>
        <source>Choose one of the records found.</source>
        <translation>Choose one of the records found.</translation>
    </message>
    <message>
        <source>Write hours as 20 or 20:30.</source>
        <translation>Write hours as 20 or 20:30.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>This is not a number.</translation>
    </message>
</context>
<context>
    <name>insieme::ListPage</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print this list as shown (Ctrl+P)</source>
        <translation>Print this list as shown (Ctrl+P)</translation>
    </message>
    <message>
        <source>Filter: name, place, code… (Ctrl+F)</source>
        <translation>Filter: name, place, code… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n found for “%1”</source>
        <translation>
            <numerusform>%n found for “%1”</numerusform>
            <numerusform>%n found for “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Clear the filter to see the whole list.</source>
        <translation>Nothing matches “%1”. Clear the filter to see the whole list.</translation>
    </message>
    <message>
        <source>There is nothing here yet. Ctrl+N adds the first one.</source>
        <translation>There is nothing here yet. Ctrl+N adds the first one.</translation>
    </message>
</context>
<context>
    <name>insieme::MainWindow</name>
    <message>
        <source>Another program changed the file: what you see is up to date.</source>
        <translation>Another program changed the file: what you see is up to date.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Conventions and contracts</source>
        <translation>Conventions and contracts</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language, theme, operator</source>
        <translation>Language, theme, operator</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Back (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Forward (Alt+Right)</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Search everything (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Sample file: people and dates are invented, today is %1</source>
        <translation>Sample file: people and dates are invented, today is %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1” has changes that are not saved.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>Done: %1. Ctrl+Z takes it back.</source>
        <translation>Done: %1. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Saved: %1. Ctrl+Z takes it back.</source>
        <translation>Saved: %1. Ctrl+Z takes it back.</translation>
    </message>
    <message numerus="yes">
        <source>%n in all, %1</source>
        <translation>
            <numerusform>%n in all, %1</numerusform>
            <numerusform>%n in all, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found for “%1”, %2</source>
        <translation>
            <numerusform>%n found for “%1”, %2</numerusform>
            <numerusform>%n found for “%1”, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1. Ctrl+Shift+Z does it again.</source>
        <translation>Undone: %1. Ctrl+Shift+Z does it again.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Done again: %1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Undo: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Redo: %1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>Who is working</translation>
    </message>
</context>
<context>
    <name>insieme::RecordPage</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Preview and print the convention (Ctrl+P)</source>
        <translation>Preview and print the convention (Ctrl+P)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove this record; it can be undone (Ctrl+Z)</source>
        <translation>Remove this record; it can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Discard (Esc)</source>
        <translation>Discard (Esc)</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>This record was removed. Undo brings it back (Ctrl+Z).</source>
        <translation>This record was removed. Undo brings it back (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Done again: %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Undo this step</translation>
    </message>
    <message numerus="yes">
        <source>Created with %n value(s)</source>
        <translation>
            <numerusform>Created with %n value</numerusform>
            <numerusform>Created with %n values</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Nothing has happened to this record yet.</source>
        <translation>Nothing has happened to this record yet.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>Something must be put right before saving.</source>
        <translation>Something must be put right before saving.</translation>
    </message>
    <message>
        <source>Changes not saved</source>
        <translation>Changes not saved</translation>
    </message>
    <message>
        <source>Nothing was saved. These values cannot be read: %1.</source>
        <translation>Nothing was saved. These values cannot be read: %1.</translation>
    </message>
    <message>
        <source>This record was removed in the meantime. Undo brings it back (Ctrl+Z).</source>
        <translation>This record was removed in the meantime. Undo brings it back (Ctrl+Z).</translation>
    </message>
</context>
<context>
    <name>insieme::Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>insieme::Workspace</name>
    <message>
        <source>%1 exists already and was not replaced.</source>
        <translation>%1 exists already and was not replaced.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>The folder %1 does not exist.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>The file was opened for reading only.</source>
        <translation>The file was opened for reading only.</translation>
    </message>
    <message>
        <source>You may read this file but not change it.</source>
        <translation>You may read this file but not change it.</translation>
    </message>
    <message>
        <source>The folder of this file does not allow writing.</source>
        <translation>The folder of this file does not allow writing.</translation>
    </message>
    <message>
        <source>Another window has this file open (computer %1, process %2): here it can only be read.</source>
        <translation>Another window has this file open (computer %1, process %2): here it can only be read.</translation>
    </message>
    <message>
        <source>This file was written by an older Insieme and must be brought up to date first, but it can only be read: %1</source>
        <translation>This file was written by an older Insieme and must be brought up to date first, but it can only be read: %1</translation>
    </message>
    <message>
        <source>The tables of this file are not the ones this program knows. It was not touched.</source>
        <translation>The tables of this file are not the ones this program knows. It was not touched.</translation>
    </message>
    <message>
        <source>Forgotten person</source>
        <translation>Forgotten person</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Another Insieme brought this file to a newer structure. Close it and open it with that version; nothing was changed.</source>
        <translation>Another Insieme brought this file to a newer structure. Close it and open it with that version; nothing was changed.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>(step %1, %2)</source>
        <translation>(step %1, %2)</translation>
    </message>
    <message>
        <source>%1: %2 was changed since</source>
        <translation>%1: %2 was changed since</translation>
    </message>
    <message>
        <source>%1: was removed since</source>
        <translation>%1: was removed since</translation>
    </message>
    <message>
        <source>%1: %2 would point to a record that is not there</source>
        <translation>%1: %2 would point to a record that is not there</translation>
    </message>
    <message>
        <source>%1: is there again</source>
        <translation>%1: is there again</translation>
    </message>
    <message>
        <source>%1: a rule of the file forbids it</source>
        <translation>%1: a rule of the file forbids it</translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation>There is no step %1.</translation>
    </message>
    <message>
        <source>Step %1 cannot be undone.</source>
        <translation>Step %1 cannot be undone.</translation>
    </message>
    <message>
        <source>Step %1 was set aside: there is nothing to undo.</source>
        <translation>Step %1 was set aside: there is nothing to undo.</translation>
    </message>
    <message>
        <source>Step %1 is itself an undo or a redo; use redo.</source>
        <translation>Step %1 is itself an undo or a redo; use redo.</translation>
    </message>
    <message>
        <source>Step %1 is already undone.</source>
        <translation>Step %1 is already undone.</translation>
    </message>
    <message>
        <source>Step %1 is older than the update of the file of %2: steps before it cannot be undone one by one.</source>
        <translation>Step %1 is older than the update of the file of %2: steps before it cannot be undone one by one.</translation>
    </message>
    <message>
        <source>Step %1 cannot be undone, because later changes stand on it:</source>
        <translation>Step %1 cannot be undone, because later changes stand on it:</translation>
    </message>
    <message>
        <source>Step %1 changes nothing any more.</source>
        <translation>Step %1 changes nothing any more.</translation>
    </message>
    <message>
        <source>Reading sensitive data must be noted in the file, and this file can only be read: they stay hidden.</source>
        <translation>Reading sensitive data must be noted in the file, and this file can only be read: they stay hidden.</translation>
    </message>
</context>
</TS>
