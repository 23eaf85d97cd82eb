<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Absence</name>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Illness</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Closure</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Injury</translation>
    </message>
    <message>
        <source>Maternity</source>
        <translation>Maternity</translation>
    </message>
</context>
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
    <message>
        <source>%1: no mark on %2</source>
        <translation>%1: no mark on %2</translation>
    </message>
    <message>
        <source>This month is closed already. Nothing was changed.</source>
        <translation>This month is closed already. Nothing was changed.</translation>
    </message>
    <message>
        <source>The months are closed in order: the next one to close begins on %1. Nothing was changed.</source>
        <translation>The months are closed in order: the next one to close begins on %1. Nothing was changed.</translation>
    </message>
    <message>
        <source>the month has no presences</source>
        <translation>the month has no presences</translation>
    </message>
    <message>
        <source>The month was not closed. Still in the way:</source>
        <translation>The month was not closed. Still in the way:</translation>
    </message>
    <message>
        <source>No month of this service is closed. Nothing was changed.</source>
        <translation>No month of this service is closed. Nothing was changed.</translation>
    </message>
    <message>
        <source>the unit of the service, whose days of opening count, is not stated</source>
        <translation>the unit of the service, whose days of opening count, is not stated</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s).</source>
        <translation>
            <numerusform>%n more line.</numerusform>
            <numerusform>%n more lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountExport</name>
    <message>
        <source>attended</source>
        <translation>attended</translation>
    </message>
    <message>
        <source>not attended</source>
        <translation>not attended</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensity</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Health %</source>
        <translation>Health %</translation>
    </message>
    <message>
        <source>Social %</source>
        <translation>Social %</translation>
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
        <source>Of it the Comune</source>
        <translation>Of it the Comune</translation>
    </message>
    <message>
        <source>Of it the user</source>
        <translation>Of it the user</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Who pays</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Share of the user</source>
        <translation>Share of the user</translation>
    </message>
    <message>
        <source>Who executes</source>
        <translation>Who executes</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>Executed</translation>
    </message>
    <message>
        <source>Fee of the consortium</source>
        <translation>Fee of the consortium</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>To be settled</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
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
    <name>AddressFormat</name>
    <message>
        <source>Envelope DL (110 × 220 mm)</source>
        <translation>Envelope DL (110 × 220 mm)</translation>
    </message>
    <message>
        <source>Envelope C5 (162 × 229 mm)</source>
        <translation>Envelope C5 (162 × 229 mm)</translation>
    </message>
    <message>
        <source>Labels 3 × 7 (63.5 × 38.1 mm)</source>
        <translation>Labels 3 × 7 (63.5 × 38.1 mm)</translation>
    </message>
    <message>
        <source>Labels 3 × 8 (63.5 × 33.9 mm)</source>
        <translation>Labels 3 × 8 (63.5 × 33.9 mm)</translation>
    </message>
    <message>
        <source>Labels 3 × 8 (70 × 36 mm, no gaps)</source>
        <translation>Labels 3 × 8 (70 × 36 mm, no gaps)</translation>
    </message>
</context>
<context>
    <name>AddressSheets</name>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1. {1?}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>Comune of the seat</source>
        <translation>Comune of the seat</translation>
    </message>
    <message>
        <source>People are hidden. Show them and print again.</source>
        <translation>People are hidden. Show them and print again.</translation>
    </message>
    <message>
        <source>Records of this kind have no address.</source>
        <translation>Records of this kind have no address.</translation>
    </message>
    <message>
        <source>This sheet has %1 labels: begin at one from 1 to %1. Nothing was made.</source>
        <translation>This sheet has %1 labels: begin at one from 1 to %1. Nothing was made.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>falls on %1</source>
        <translation>falls on %1</translation>
    </message>
    <message>
        <source>falls on %1, %2</source>
        <translation>falls on %1, %2</translation>
    </message>
    <message>
        <source>falls on %1: %2 counts</source>
        <translation>falls on %1: %2 counts</translation>
    </message>
    <message>
        <source>falls on %1, %2: %3 counts</source>
        <translation>falls on %1, %2: %3 counts</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>hours and minutes</comment>
        <translation>%1 late</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>hours and minutes</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Placements</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Co-design</source>
        <translation>Co-design</translation>
    </message>
    <message>
        <source>Welfare</source>
        <translation>Welfare</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>%1 is not after today: choose a later day. Nothing was changed.</source>
        <translation>%1 is not after today: choose a later day. Nothing was changed.</translation>
    </message>
    <message>
        <source>In office from %1.</source>
        <translation>In office from %1.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Until %1.</translation>
    </message>
    <message>
        <source>Deadlines of Insieme</source>
        <translation>Deadlines of Insieme</translation>
    </message>
    <message>
        <source>%1 exists already and is no calendar: it was not replaced.</source>
        <translation>%1 exists already and is no calendar: it was not replaced.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Whoever puts a deadline off says why: write the reason. Nothing was changed.</source>
        <translation>Whoever puts a deadline off says why: write the reason. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
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
        <source>Goes on in technical extension after its end.</source>
        <translation>Goes on in technical extension after its end.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) from %1.</source>
        <translation>
            <numerusform>%n month from %1.</numerusform>
            <numerusform>%n months from %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In force from %1.</source>
        <translation>In force from %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) before the end, %1.</source>
        <translation>
            <numerusform>%n month before the end, %1.</numerusform>
            <numerusform>%n months before the end, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the end, %1.</source>
        <translation>
            <numerusform>%n day before the end, %1.</numerusform>
            <numerusform>%n days before the end, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instalment %1</source>
        <translation>Instalment %1</translation>
    </message>
    <message>
        <source>Sent, not returned yet.</source>
        <translation>Sent, not returned yet.</translation>
    </message>
    <message>
        <source>Notice is stated in days or in months, not in both.</source>
        <translation>Notice is stated in days or in months, not in both.</translation>
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
    <message>
        <source>Papers asked for</source>
        <translation>Papers asked for</translation>
    </message>
    <message>
        <source>Under the framework</source>
        <translation>Under the framework</translation>
    </message>
    <message>
        <source>An agreement cannot be its own framework.</source>
        <translation>An agreement cannot be its own framework.</translation>
    </message>
    <message>
        <source>More or less foreseen, up to</source>
        <translation>More or less foreseen, up to</translation>
    </message>
    <message numerus="yes">
        <source>The option of extension, %n month(s), is used before the end.</source>
        <translation>
            <numerusform>The option of extension, %n month, is used before the end.</numerusform>
            <numerusform>The option of extension, %n months, is used before the end.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fee of the consortium from a day on</source>
        <translation>Fee of the consortium from a day on</translation>
    </message>
    <message>
        <source>The fee changes with the first day of a month: accounts are monthly.</source>
        <translation>The fee changes with the first day of a month: accounts are monthly.</translation>
    </message>
    <message>
        <source>Two fees of the consortium begin on %1.</source>
        <translation>Two fees of the consortium begin on %1.</translation>
    </message>
    <message>
        <source>Fee of the consortium in force</source>
        <translation>Fee of the consortium in force</translation>
    </message>
    <message>
        <source>The day foreseen for the signature.</source>
        <translation>The day foreseen for the signature.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Rows %1 and %2 of the shares are of the same cooperative on the same days. Make one row of them, or part their days.</source>
        <translation>Rows %1 and %2 of the shares are of the same cooperative on the same days. Make one row of them, or part their days.</translation>
    </message>
    <message>
        <source>Whoever signs for %1 holds the office (%2) only until %3.</source>
        <translation>Whoever signs for %1 holds the office (%2) only until %3.</translation>
    </message>
    <message>
        <source>The posts are for %1 people; the agreement has %2 places. Correct one of them, unless people take turns or a place is left open.</source>
        <translation>The posts are for %1 people; the agreement has %2 places. Correct one of them, unless people take turns or a place is left open.</translation>
    </message>
    <message>
        <source>%1 for each of %2 places make %3; the agreement is worth %4. Correct one of them, unless the amount pays for something else, too.</source>
        <translation>%1 for each of %2 places make %3; the agreement is worth %4. Correct one of them, unless the amount pays for something else, too.</translation>
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
    <message>
        <source>%1: the tariff from %2 cannot give way to the one from %3.</source>
        <translation>%1: the tariff from %2 cannot give way to the one from %3.</translation>
    </message>
    <message>
        <source>There is no proposed tariff that takes over from another. Nothing was changed.</source>
        <translation>There is no proposed tariff that takes over from another. Nothing was changed.</translation>
    </message>
    <message>
        <source>Renegotiated tariffs</source>
        <translation>Renegotiated tariffs</translation>
    </message>
    <message>
        <source>The day on which the procedure started is not stated: it decides which rule of price revision applies.</source>
        <translation>The day on which the procedure started is not stated: it decides which rule of price revision applies.</translation>
    </message>
    <message>
        <source>No price revision rule is in force for procedures of %1: what the deed foresees applies.</source>
        <translation>No price revision rule is in force for procedures of %1: what the deed foresees applies.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>The revision begins on a day of the agreement. Nothing was changed.</source>
        <translation>The revision begins on a day of the agreement. Nothing was changed.</translation>
    </message>
    <message>
        <source>No tariff that may be revised is in force on that day. Nothing was changed.</source>
        <translation>No tariff that may be revised is in force on that day. Nothing was changed.</translation>
    </message>
    <message>
        <source>Price revision of %1 %</source>
        <translation>Price revision of %1 %</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Cooperative that leaves</source>
        <translation>Cooperative that leaves</translation>
    </message>
    <message>
        <source>Cooperative that takes over</source>
        <translation>Cooperative that takes over</translation>
    </message>
    <message>
        <source>CIG after the act</source>
        <translation>CIG after the act</translation>
    </message>
    <message>
        <source>Days of notice after the act</source>
        <translation>Days of notice after the act</translation>
    </message>
    <message>
        <source>Months of notice after the act</source>
        <translation>Months of notice after the act</translation>
    </message>
    <message>
        <source>Amount before the act</source>
        <translation>Amount before the act</translation>
    </message>
    <message>
        <source>Amount without VAT after the act</source>
        <translation>Amount without VAT after the act</translation>
    </message>
    <message>
        <source>Places of the service after the act</source>
        <translation>Places of the service after the act</translation>
    </message>
    <message>
        <source>Case of art. 120</source>
        <translation>Case of art. 120</translation>
    </message>
    <message>
        <source>The places are those of a service: name it.</source>
        <translation>The places are those of a service: name it.</translation>
    </message>
    <message>
        <source>The shares are in euro, and those that ended before the act are worth more than the amount after it: correct the shares first. Nothing was changed.</source>
        <translation>The shares are in euro, and those that ended before the act are worth more than the amount after it: correct the shares first. Nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” is no service of the agreement. Nothing was changed.</source>
        <translation>“%1” is no service of the agreement. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is still to come: an act is registered once it is signed.</source>
        <translation>%1 is still to come: an act is registered once it is signed.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 from %4</source>
        <translation>%1: from %2 to %3 from %4</translation>
    </message>
</context>
<context>
    <name>AgreementFee</name>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Fee of the consortium</source>
        <translation>Fee of the consortium</translation>
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
    <name>AgreementPages</name>
    <message>
        <source>No document is for an agreement of this kind with this body: correct the kind or the other party, or attach the deed that was written elsewhere.</source>
        <translation>No document is for an agreement of this kind with this body: correct the kind or the other party, or attach the deed that was written elsewhere.</translation>
    </message>
</context>
<context>
    <name>AgreementRequirement</name>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Paper asked for</source>
        <translation>Paper asked for</translation>
    </message>
    <message>
        <source>Papers asked for</source>
        <translation>Papers asked for</translation>
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
    <name>AllocationProposal</name>
    <message>
        <source>No apartment is accessible.</source>
        <translation>No apartment is accessible.</translation>
    </message>
    <message>
        <source>No suitable apartment is on floor %1 or below.</source>
        <translation>No suitable apartment is on floor %1 or below.</translation>
    </message>
    <message>
        <source>No suitable apartment has room for %1 people.</source>
        <translation>No suitable apartment has room for %1 people.</translation>
    </message>
    <message>
        <source>It would fit into %1 from %2; requests with more points, or shorter gaps, go before.</source>
        <translation>It would fit into %1 from %2; requests with more points, or shorter gaps, go before.</translation>
    </message>
    <message>
        <source>No suitable apartment is free for %1 days in a row.</source>
        <translation>No suitable apartment is free for %1 days in a row.</translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>room for %1</translation>
    </message>
    <message>
        <source>accessible</source>
        <translation>accessible</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>floor %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>shared</translation>
    </message>
    <message>
        <source>on the day that was asked for</source>
        <translation>on the day that was asked for</translation>
    </message>
    <message>
        <source>%1 days after the day that was asked for (%2)</source>
        <translation>%1 days after the day that was asked for (%2)</translation>
    </message>
    <message>
        <source>emergency, before the others: %1</source>
        <translation>emergency, before the others: %1</translation>
    </message>
    <message>
        <source>The rules keep it out of every suitable apartment: %1.</source>
        <translation>The rules keep it out of every suitable apartment: %1.</translation>
    </message>
    <message>
        <source>attention: %1</source>
        <translation>attention: %1</translation>
    </message>
    <message>
        <source>%1 months instead of %2, as long as the house allows</source>
        <translation>%1 months instead of %2, as long as the house allows</translation>
    </message>
</context>
<context>
    <name>AllowanceMinimum</name>
    <message>
        <source>At least %1 a month with meals (%2).</source>
        <translation>At least %1 a month with meals (%2).</translation>
    </message>
    <message>
        <source>At least %1 a month (%2).</source>
        <translation>At least %1 a month (%2).</translation>
    </message>
    <message>
        <source>%1 hours of %2 a week are less than %3 %: the rule has no part for them.</source>
        <translation>%1 hours of %2 a week are less than %3 %: the rule has no part for them.</translation>
    </message>
    <message>
        <source>%1 hours of %2 a week are %3 %, between %4 % and %5 %: %6 % of it, %7.</source>
        <translation>%1 hours of %2 a week are %3 %, between %4 % and %5 %: %6 % of it, %7.</translation>
    </message>
</context>
<context>
    <name>AllowanceRule</name>
    <message>
        <source>Nothing paid</source>
        <translation>Nothing paid</translation>
    </message>
    <message>
        <source>Wage by contract</source>
        <translation>Wage by contract</translation>
    </message>
    <message>
        <source>Whole from the threshold on, below by days</source>
        <translation>Whole from the threshold on, below by days</translation>
    </message>
    <message>
        <source>By days present</source>
        <translation>By days present</translation>
    </message>
    <message>
        <source>By hours done</source>
        <translation>By hours done</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The copy is the file now.</source>
        <translation>The copy is the file now.</translation>
    </message>
    <message>
        <source>This file is open already.</source>
        <translation>This file is open already.</translation>
    </message>
    <message>
        <source>This file cannot be opened: %1</source>
        <translation>This file cannot be opened: %1</translation>
    </message>
    <message>
        <source>insieme [FILE]
Opens the window: with this file, otherwise with the one of the last time.
--help says this, --version which version it is. Without a window: insieme-cli.</source>
        <translation>insieme [FILE]
Opens the window: with this file, otherwise with the one of the last time.
--help says this, --version which version it is. Without a window: insieme-cli.</translation>
    </message>
</context>
<context>
    <name>ApplicationScore</name>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
</context>
<context>
    <name>ApplicationStatus</name>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluded</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selected</translation>
    </message>
    <message>
        <source>On the reserve list</source>
        <translation>On the reserve list</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>it must be a file name without folders.</source>
        <translation>it must be a file name without folders.</translation>
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
    <message>
        <source>“%1” has %2; a file of at most %3 can be attached. Nothing was attached.</source>
        <translation>“%1” has %2; a file of at most %3 can be attached. Nothing was attached.</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was attached.</source>
        <translation>“%1” is empty. Nothing was attached.</translation>
    </message>
    <message>
        <source>A file “%1” is attached already. Remove it first, or give the new one another name. Nothing was attached.</source>
        <translation>A file “%1” is attached already. Remove it first, or give the new one another name. Nothing was attached.</translation>
    </message>
    <message>
        <source>There is no such record. Nothing was attached.</source>
        <translation>There is no such record. Nothing was attached.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Nothing was attached.</source>
        <translation>%1 could not be read: %2. Nothing was attached.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Nothing was written.</source>
        <translation>%1 is there already and was left as it is. Nothing was written.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe: name a file on a disk. Nothing was attached.</source>
        <translation>%1 is a device or a pipe: name a file on a disk. Nothing was attached.</translation>
    </message>
    <message>
        <source>This file was deleted when the person was forgotten. Nothing was written.</source>
        <translation>This file was deleted when the person was forgotten. Nothing was written.</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Present by video</source>
        <translation>Present by video</translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation>By proxy</translation>
    </message>
    <message>
        <source>Absent with excuse</source>
        <translation>Absent with excuse</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
</context>
<context>
    <name>AttendanceDay</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
</context>
<context>
    <name>AttendanceMonth</name>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Hours done</source>
        <translation>Hours done</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Hours on %1, a day that is marked as free.</source>
        <translation>Hours on %1, a day that is marked as free.</translation>
    </message>
    <message>
        <source>A month is written by its first day.</source>
        <translation>A month is written by its first day.</translation>
    </message>
    <message>
        <source>%1 is not a day of this month.</source>
        <translation>%1 is not a day of this month.</translation>
    </message>
    <message>
        <source>%1 is in the register twice.</source>
        <translation>%1 is in the register twice.</translation>
    </message>
    <message>
        <source>Register of a month</source>
        <translation>Register of a month</translation>
    </message>
    <message>
        <source>Registers of the months</source>
        <translation>Registers of the months</translation>
    </message>
    <message>
        <source>Hours on %1, which is still to come.</source>
        <translation>Hours on %1, which is still to come.</translation>
    </message>
    <message>
        <source>First take the day of the signature away, and write in the notes of the register why. Nothing was changed.</source>
        <translation>First take the day of the signature away, and write in the notes of the register why. Nothing was changed.</translation>
    </message>
    <message>
        <source>The register of %1 was signed on %2 and is not removed.</source>
        <translation>The register of %1 was signed on %2 and is not removed.</translation>
    </message>
    <message>
        <source>The register of %1 was signed on %2: its days are not changed.</source>
        <translation>The register of %1 was signed on %2: its days are not changed.</translation>
    </message>
    <message>
        <source>The register of %1 was signed on %2: whoever withdraws the signature writes in the notes why. Nothing was changed.</source>
        <translation>The register of %1 was signed on %2: whoever withdraws the signature writes in the notes why. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>BankAccount</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
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
        <source>Used for</source>
        <translation>Used for</translation>
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
        <source>Bank account</source>
        <translation>Bank account</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Bank accounts</translation>
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
    <name>CallCondition</name>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Eligible condition</source>
        <translation>Eligible condition</translation>
    </message>
    <message>
        <source>Eligible conditions</source>
        <translation>Eligible conditions</translation>
    </message>
</context>
<context>
    <name>CallCriterion</name>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Maximum points</source>
        <translation>Maximum points</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
</context>
<context>
    <name>CallRules</name>
    <message>
        <source>The call allows %1 Comuni; the project has %2.</source>
        <translation>The call allows %1 Comuni; the project has %2.</translation>
    </message>
    <message>
        <source>The call ends the project on %1 at the latest.</source>
        <translation>The call ends the project on %1 at the latest.</translation>
    </message>
    <message>
        <source>The call wants the start within %1 days of the outcome, by %2.</source>
        <translation>The call wants the start within %1 days of the outcome, by %2.</translation>
    </message>
    <message>
        <source>The call allows %1 hours for a worker; the project has %2.</source>
        <translation>The call allows %1 hours for a worker; the project has %2.</translation>
    </message>
    <message>
        <source>The call grants at most %1 for %2 workers; the project has %3.</source>
        <translation>The call grants at most %1 for %2 workers; the project has %3.</translation>
    </message>
    <message>
        <source>The Comuni add %1; the call wants %2 % of the grant, %3.</source>
        <translation>The Comuni add %1; the call wants %2 % of the grant, %3.</translation>
    </message>
    <message>
        <source>Applications to the call ended on %1.</source>
        <translation>Applications to the call ended on %1.</translation>
    </message>
    <message>
        <source>Younger than %1 years on %2.</source>
        <translation>Younger than %1 years on %2.</translation>
    </message>
    <message>
        <source>The ISEE is above %1.</source>
        <translation>The ISEE is above %1.</translation>
    </message>
    <message>
        <source>The ISEE is missing.</source>
        <translation>The ISEE is missing.</translation>
    </message>
    <message>
        <source>The ISEE was valid until %1.</source>
        <translation>The ISEE was valid until %1.</translation>
    </message>
    <message>
        <source>Neither unemployed for %1 months nor in one of the categories.</source>
        <translation>Neither unemployed for %1 months nor in one of the categories.</translation>
    </message>
    <message>
        <source>Received after the deadline, %1 %2.</source>
        <translation>Received after the deadline, %1 %2.</translation>
    </message>
    <message>
        <source>Presented on the last day: the call closed at %1, the hour of the application is missing.</source>
        <translation>Presented on the last day: the call closed at %1, the hour of the application is missing.</translation>
    </message>
    <message>
        <source>The call allows %1 days; the placement has %2.</source>
        <translation>The call allows %1 days; the placement has %2.</translation>
    </message>
    <message>
        <source>The call allows %1 months, to %2 without suspensions; the placement ends on %3.</source>
        <translation>The call allows %1 months, to %2 without suspensions; the placement ends on %3.</translation>
    </message>
    <message>
        <source>The call allows %1 hours for a worker; the placement has %2.</source>
        <translation>The call allows %1 hours for a worker; the placement has %2.</translation>
    </message>
    <message>
        <source>The call asks for %1 years of age; they are not reached on %2.</source>
        <translation>The call asks for %1 years of age; they are not reached on %2.</translation>
    </message>
    <message>
        <source>The call admits: %1. The placement states no category.</source>
        <translation>The call admits: %1. The placement states no category.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Conventions and contracts</source>
        <translation>Conventions and contracts</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>What it pays of other agreements</source>
        <translation>What it pays of other agreements</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Its funds for placements</source>
        <translation>Its funds for placements</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>To placements</source>
        <translation>To placements</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Next report</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Placements that it hosts</source>
        <translation>Placements that it hosts</translation>
    </message>
    <message>
        <source>Placements of its people</source>
        <translation>Placements of its people</translation>
    </message>
    <message>
        <source>Placements of this person</source>
        <translation>Placements of this person</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>%1 days, %2 hours</source>
        <translation>%1 days, %2 hours</translation>
    </message>
    <message>
        <source>People and offices</source>
        <translation>People and offices</translation>
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
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>no expiry</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>What belongs to it</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>part of it</source>
        <translation>part of it</translation>
    </message>
    <message>
        <source>its deeds went over to it</source>
        <translation>its deeds went over to it</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Apartment</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Guests that it looks after</source>
        <translation>Guests that it looks after</translation>
    </message>
    <message>
        <source>Stays that it pays a part of</source>
        <translation>Stays that it pays a part of</translation>
    </message>
    <message>
        <source>Housing requests that it sent</source>
        <translation>Housing requests that it sent</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Works that it executes</source>
        <translation>Works that it executes</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Stays of this person</source>
        <translation>Stays of this person</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Cooperatives at work there</source>
        <translation>Cooperatives at work there</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>Closures</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>all of them</translation>
    </message>
</context>
<context>
    <name>CheckRemedy</name>
    <message>
        <source>Add the paper</source>
        <translation>Add the paper</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>Choose</name>
    <message>
        <source>What the change wanted</source>
        <translation>What the change wanted</translation>
    </message>
    <message>
        <source>What stood already</source>
        <translation>What stood already</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Another value</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>January</source>
        <translation>January</translation>
    </message>
    <message>
        <source>February</source>
        <translation>February</translation>
    </message>
    <message>
        <source>March</source>
        <translation>March</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>June</source>
        <translation>June</translation>
    </message>
    <message>
        <source>July</source>
        <translation>July</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>October</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>December</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>given period</source>
        <translation>given period</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) from %1, first and last day included</source>
        <translation>
            <numerusform>%n month from %1, first and last day included</numerusform>
            <numerusform>%n months from %1, first and last day included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1, first and last day included</source>
        <translation>
            <numerusform>%n day from %1, first and last day included</numerusform>
            <numerusform>%n days from %1, first and last day included</numerusform>
        </translation>
    </message>
    <message>
        <source>given end</source>
        <translation>given end</translation>
    </message>
    <message>
        <source>%1 hours from %2 by the weekly schedule</source>
        <translation>%1 hours from %2 by the weekly schedule</translation>
    </message>
    <message>
        <source>given hours</source>
        <translation>given hours</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s)</source>
        <translation>
            <numerusform>%1: %n day</numerusform>
            <numerusform>%1: %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>moves the end</source>
        <translation>moves the end</translation>
    </message>
    <message numerus="yes">
        <source>it takes %n</source>
        <translation>
            <numerusform>it takes %n</numerusform>
            <numerusform>it takes %n</numerusform>
        </translation>
    </message>
    <message>
        <source>does not move it</source>
        <translation>does not move it</translation>
    </message>
    <message>
        <source>this kind does not move it</source>
        <translation>this kind does not move it</translation>
    </message>
    <message>
        <source>outside the placement</source>
        <translation>outside the placement</translation>
    </message>
    <message>
        <source>already counted</source>
        <translation>already counted</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>act of %1</source>
        <translation>act of %1</translation>
    </message>
    <message>
        <source>without the day of the act</source>
        <translation>without the day of the act</translation>
    </message>
    <message>
        <source>Early end</source>
        <translation>Early end</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>ends before</source>
        <translation>ends before</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message numerus="yes">
        <source>kind %n month(s)</source>
        <translation>
            <numerusform>kind %n month</numerusform>
            <numerusform>kind %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kind %n day(s)</source>
        <translation>
            <numerusform>kind %n day</numerusform>
            <numerusform>kind %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>exceeded</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too many</source>
        <translation>
            <numerusform>%n day too many</numerusform>
            <numerusform>%n days too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>The duration is %1 days; this kind lasts at least %2.</source>
        <translation>The duration is %1 days; this kind lasts at least %2.</translation>
    </message>
    <message>
        <source>The longest duration of this kind is exceeded: the last possible day is %1.</source>
        <translation>The longest duration of this kind is exceeded: the last possible day is %1.</translation>
    </message>
    <message>
        <source>%1 hours are planned; this kind has at most %2.</source>
        <translation>%1 hours are planned; this kind has at most %2.</translation>
    </message>
    <message>
        <source>%1 hours a week are fewer than the %2 of this kind.</source>
        <translation>%1 hours a week are fewer than the %2 of this kind.</translation>
    </message>
    <message>
        <source>%1 hours a week are more than the %2 of this kind.</source>
        <translation>%1 hours a week are more than the %2 of this kind.</translation>
    </message>
    <message>
        <source>The end is after the end of %1, %2.</source>
        <translation>The end is after the end of %1, %2.</translation>
    </message>
    <message>
        <source>the limit</source>
        <translation>the limit</translation>
    </message>
    <message>
        <source>The hours do not fit: the schedule makes %1, %2 are missing. It takes %3 hours a week (%4 a day).</source>
        <translation>The hours do not fit: the schedule makes %1, %2 are missing. It takes %3 hours a week (%4 a day).</translation>
    </message>
    <message>
        <source>The weekly schedule never makes these hours.</source>
        <translation>The weekly schedule never makes these hours.</translation>
    </message>
    <message>
        <source>The deed writes the end %1; counted, it is %2.</source>
        <translation>The deed writes the end %1; counted, it is %2.</translation>
    </message>
    <message>
        <source>The end falls on a day without work: the last working day is %1.</source>
        <translation>The end falls on a day without work: the last working day is %1.</translation>
    </message>
    <message>
        <source>The hours do not fit: the schedule makes %1, %2 are missing, and no lawful week makes them (it would take %3 hours): it takes a later end, or fewer hours.</source>
        <translation>The hours do not fit: the schedule makes %1, %2 are missing, and no lawful week makes them (it would take %3 hours): it takes a later end, or fewer hours.</translation>
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
    <name>Codes</name>
    <message>
        <source>The code “%1” is taken by another record of the same kind (%2).</source>
        <translation>The code “%1” is taken by another record of the same kind (%2).</translation>
    </message>
    <message>
        <source>The next free one is “%1”.</source>
        <translation>The next free one is “%1”.</translation>
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
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Open again: %1</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Put off: %1</translation>
    </message>
    <message>
        <source>Import from “%1”</source>
        <translation>Import from “%1”</translation>
    </message>
    <message>
        <source>Save the import mapping “%1”</source>
        <translation>Save the import mapping “%1”</translation>
    </message>
    <message>
        <source>Decide a conflict on %1</source>
        <translation>Decide a conflict on %1</translation>
    </message>
    <message>
        <source>Merge %1 changes of “%2”</source>
        <translation>Merge %1 changes of “%2”</translation>
    </message>
    <message>
        <source>Copy of the records without people</source>
        <translation>Copy of the records without people</translation>
    </message>
    <message>
        <source>Attendance of %1</source>
        <translation>Attendance of %1</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>Suspend %1</translation>
    </message>
    <message>
        <source>Extend %1</source>
        <translation>Extend %1</translation>
    </message>
    <message>
        <source>End %1 early</source>
        <translation>End %1 early</translation>
    </message>
    <message>
        <source>Issue the document for %1</source>
        <translation>Issue the document for %1</translation>
    </message>
    <message>
        <source>Attach the signed copy of %1</source>
        <translation>Attach the signed copy of %1</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Send %1</translation>
    </message>
    <message>
        <source>Annul %1</source>
        <translation>Annul %1</translation>
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
    <message>
        <source>Make one of %1 and %2</source>
        <translation>Make one of %1 and %2</translation>
    </message>
    <message>
        <source>Compute again after a merge</source>
        <translation>Compute again after a merge</translation>
    </message>
    <message>
        <source>Save the view “%1”</source>
        <translation>Save the view “%1”</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Remove the view “%1”</translation>
    </message>
    <message>
        <source>Hand back: %1</source>
        <translation>Hand back: %1</translation>
    </message>
    <message>
        <source>Look after: %1</source>
        <translation>Look after: %1</translation>
    </message>
    <message>
        <source>Change “%1” of %2 records</source>
        <translation>Change “%1” of %2 records</translation>
    </message>
    <message>
        <source>Substitute a cooperative of %1</source>
        <translation>Substitute a cooperative of %1</translation>
    </message>
    <message>
        <source>Adopt the proposed tariffs of %1</source>
        <translation>Adopt the proposed tariffs of %1</translation>
    </message>
    <message>
        <source>Revise the prices of %1</source>
        <translation>Revise the prices of %1</translation>
    </message>
    <message>
        <source>Close the month %1</source>
        <translation>Close the month %1</translation>
    </message>
    <message>
        <source>Open the last month of %1 again</source>
        <translation>Open the last month of %1 again</translation>
    </message>
    <message>
        <source>Draft an extension of %1</source>
        <translation>Draft an extension of %1</translation>
    </message>
    <message>
        <source>Presences of %1</source>
        <translation>Presences of %1</translation>
    </message>
    <message>
        <source>Presences of %1 and others</source>
        <translation>Presences of %1 and others</translation>
    </message>
    <message>
        <source>Open the month %1 again</source>
        <translation>Open the month %1 again</translation>
    </message>
    <message>
        <source>Forget a person; still named by issued documents: %1</source>
        <translation>Forget a person; still named by issued documents: %1</translation>
    </message>
    <message>
        <source>Propose allocations</source>
        <translation>Propose allocations</translation>
    </message>
    <message>
        <source>Propose %1</source>
        <translation>Propose %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Move %1</translation>
    </message>
    <message>
        <source>Movement of %1</source>
        <translation>Movement of %1</translation>
    </message>
    <message>
        <source>Remind %1</source>
        <translation>Remind %1</translation>
    </message>
    <message>
        <source>Accompaniment of %1</source>
        <translation>Accompaniment of %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Unlock %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Lock %1</translation>
    </message>
    <message>
        <source>Check in %1</source>
        <translation>Check in %1</translation>
    </message>
    <message>
        <source>Notice for %1</source>
        <translation>Notice for %1</translation>
    </message>
    <message>
        <source>Check out %1</source>
        <translation>Check out %1</translation>
    </message>
    <message>
        <source>Absence in %1</source>
        <translation>Absence in %1</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Accept %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancel %1</translation>
    </message>
    <message>
        <source>Notice to the police for %1</source>
        <translation>Notice to the police for %1</translation>
    </message>
    <message>
        <source>Change %1 by an act</source>
        <translation>Change %1 by an act</translation>
    </message>
    <message>
        <source>Draft an act for %1</source>
        <translation>Draft an act for %1</translation>
    </message>
    <message>
        <source>Propose tariffs for %1</source>
        <translation>Propose tariffs for %1</translation>
    </message>
    <message>
        <source>Bring the proposed tariffs of %1 into force</source>
        <translation>Bring the proposed tariffs of %1 into force</translation>
    </message>
    <message>
        <source>Write %1 letters “%2”</source>
        <translation>Write %1 letters “%2”</translation>
    </message>
    <message>
        <source>Attach a file to %1</source>
        <translation>Attach a file to %1</translation>
    </message>
    <message>
        <source>Remove a file of %1</source>
        <translation>Remove a file of %1</translation>
    </message>
    <message>
        <source>Draft the agreement of %1</source>
        <translation>Draft the agreement of %1</translation>
    </message>
    <message>
        <source>Outcome of the ranking of %1</source>
        <translation>Outcome of the ranking of %1</translation>
    </message>
    <message>
        <source>Placement of application %1</source>
        <translation>Placement of application %1</translation>
    </message>
    <message>
        <source>Conventions of %1</source>
        <translation>Conventions of %1</translation>
    </message>
    <message>
        <source>Notice of the handover for %1</source>
        <translation>Notice of the handover for %1</translation>
    </message>
    <message>
        <source>Search documents that name a forgotten person by their number only</source>
        <translation>Search documents that name a forgotten person by their number only</translation>
    </message>
    <message>
        <source>Link %1 with %2</source>
        <translation>Link %1 with %2</translation>
    </message>
    <message>
        <source>Logo of %1</source>
        <translation>Logo of %1</translation>
    </message>
    <message>
        <source>Say when the procedure of %1 started</source>
        <translation>Say when the procedure of %1 started</translation>
    </message>
    <message>
        <source>Register of %1</source>
        <translation>Register of %1</translation>
    </message>
    <message>
        <source>Done: %1, %2</source>
        <translation>Done: %1, %2</translation>
    </message>
    <message>
        <source>Open again: %1, %2</source>
        <translation>Open again: %1, %2</translation>
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
        <source>insieme-cli COMMAND [ARGUMENTS] [OPTIONS]</source>
        <translation>insieme-cli COMMAND [ARGUMENTS] [OPTIONS]</translation>
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
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Looked after by</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) written.</source>
        <translation>
            <numerusform>%n deadline written.</numerusform>
            <numerusform>%n deadlines written.</numerusform>
        </translation>
    </message>
    <message>
        <source>--within needs a number of days from 0 to 36600.</source>
        <translation>--within needs a number of days from 0 to 36600.</translation>
    </message>
    <message>
        <source>--ics needs the name of the file to write.</source>
        <translation>--ics needs the name of the file to write.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 could not be read: %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedy</translation>
    </message>
    <message>
        <source>create</source>
        <translation>create</translation>
    </message>
    <message>
        <source>update</source>
        <translation>update</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>skip</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>refuse</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 could not be written: %2</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 rows</translation>
    </message>
    <message>
        <source>Nothing was written. To create: %1, to update: %2, to skip: %3, refused: %4.</source>
        <translation>Nothing was written. To create: %1, to update: %2, to skip: %3, refused: %4.</translation>
    </message>
    <message>
        <source>Created: %1, updated: %2, skipped: %3, refused: %4.</source>
        <translation>Created: %1, updated: %2, skipped: %3, refused: %4.</translation>
    </message>
    <message>
        <source>Rows hidden by a filter, taken as well: %1.</source>
        <translation>Rows hidden by a filter, taken as well: %1.</translation>
    </message>
    <message>
        <source>Rows hidden by a filter, left out: %1.</source>
        <translation>Rows hidden by a filter, left out: %1.</translation>
    </message>
    <message>
        <source>Say the format: --as csv, --as xlsx or --as json.</source>
        <translation>Say the format: --as csv, --as xlsx or --as json.</translation>
    </message>
    <message>
        <source>--reveal and --without-personal-data exclude each other.</source>
        <translation>--reveal and --without-personal-data exclude each other.</translation>
    </message>
    <message>
        <source>%L1 records</source>
        <translation>%L1 records</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 could not be read.</translation>
    </message>
    <message>
        <source>%1 exists already and was not replaced.</source>
        <translation>%1 exists already and was not replaced.</translation>
    </message>
    <message>
        <source>Package %1 of “%2”: %3 changes.</source>
        <translation>Package %1 of “%2”: %3 changes.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>There</source>
        <translation>There</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>set aside</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>to decide</translation>
    </message>
    <message>
        <source>Package %1 of “%2”: %3 changes, %4 applied, %5 agreed already, %6 set aside; %7 of this desk done again; %8 conflicts.</source>
        <translation>Package %1 of “%2”: %3 changes, %4 applied, %5 agreed already, %6 set aside; %7 of this desk done again; %8 conflicts.</translation>
    </message>
    <message>
        <source>Rule: %1 “%2”: %3</source>
        <translation>Rule: %1 “%2”: %3</translation>
    </message>
    <message>
        <source>Here: %1. There: %2.</source>
        <translation>Here: %1. There: %2.</translation>
    </message>
    <message>
        <source>%1 attachments have not arrived yet.</source>
        <translation>%1 attachments have not arrived yet.</translation>
    </message>
    <message>
        <source>Backup made before: %1</source>
        <translation>Backup made before: %1</translation>
    </message>
    <message>
        <source>Open conflicts: %1</source>
        <translation>Open conflicts: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>both changed this field</source>
        <translation>both changed this field</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Main desk</source>
        <translation>Main desk</translation>
    </message>
    <message>
        <source>Changes in the common order</source>
        <translation>Changes in the common order</translation>
    </message>
    <message>
        <source>Changes not yet exported</source>
        <translation>Changes not yet exported</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Open conflicts</translation>
    </message>
    <message>
        <source>Size of the history, bytes</source>
        <translation>Size of the history, bytes</translation>
    </message>
    <message>
        <source>Known desk</source>
        <translation>Known desk</translation>
    </message>
    <message>
        <source>Give two days (YYYY-MM-DD), the earlier one first.</source>
        <translation>Give two days (YYYY-MM-DD), the earlier one first.</translation>
    </message>
    <message>
        <source>“%1” is not a suspension: FROM..TO=REASON.</source>
        <translation>“%1” is not a suspension: FROM..TO=REASON.</translation>
    </message>
    <message>
        <source>There is no reason of suspension “%1”. There are: %2.</source>
        <translation>There is no reason of suspension “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>the limit given</source>
        <translation>the limit given</translation>
    </message>
    <message>
        <source>--until needs a day that is not before the start (YYYY-MM-DD).</source>
        <translation>--until needs a day that is not before the start (YYYY-MM-DD).</translation>
    </message>
    <message>
        <source>--hours needs a length of time (520 or 520:00).</source>
        <translation>--hours needs a length of time (520 or 520:00).</translation>
    </message>
    <message>
        <source>A placement lasts --months, --days, --until a day or --hours; one of them gives its end.</source>
        <translation>A placement lasts --months, --days, --until a day or --hours; one of them gives its end.</translation>
    </message>
    <message>
        <source>--week needs the hours of seven days, Monday first: 4:00,4:00,4:00,4:00,4:00,0,0.</source>
        <translation>--week needs the hours of seven days, Monday first: 4:00,4:00,4:00,4:00,4:00,0,0.</translation>
    </message>
    <message>
        <source>Hours need a weekly schedule: --week 4:00,4:00,4:00,4:00,4:00,0,0.</source>
        <translation>Hours need a weekly schedule: --week 4:00,4:00,4:00,4:00,4:00,0,0.</translation>
    </message>
    <message>
        <source>No rule of “%1” is in force on %2.</source>
        <translation>No rule of “%1” is in force on %2.</translation>
    </message>
    <message>
        <source>There is no kind of placement “%1”. There are: %2.</source>
        <translation>There is no kind of placement “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Planned minutes</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>calendar holidays, workdays, period, deadline or placement?</source>
        <translation>calendar holidays, workdays, period, deadline or placement?</translation>
    </message>
    <message>
        <source>Ends on %1</source>
        <translation>Ends on %1</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Hours: %1 done of %2, %3 lost, %4 left; %5 are in the calendar.</source>
        <translation>Hours: %1 done of %2, %3 lost, %4 left; %5 are in the calendar.</translation>
    </message>
    <message>
        <source>%1 are missing; %2 a day would make them.</source>
        <translation>%1 are missing; %2 a day would make them.</translation>
    </message>
    <message>
        <source>Issued as n. %1.</source>
        <translation>Issued as n. %1.</translation>
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
        <source>There is no kind of paper “%1”. “insieme-cli list requirement-kinds FILE” names them.</source>
        <translation>There is no kind of paper “%1”. “insieme-cli list requirement-kinds FILE” names them.</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Next expiry</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>Next paper</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Decides</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Social cooperatives among the members</source>
        <translation>Social cooperatives among the members</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Tax code</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Member since</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Delegates</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Not counted: %1, “%2”, whose shares have no amount.</source>
        <translation>Not counted: %1, “%2”, whose shares have no amount.</translation>
    </message>
    <message>
        <source>IPA code</source>
        <translation>IPA code</translation>
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
        <source>No known body has the IPA code “%1”. “insieme-cli known-bodies TEXT” finds them by name.</source>
        <translation>No known body has the IPA code “%1”. “insieme-cli known-bodies TEXT” finds them by name.</translation>
    </message>
    <message>
        <source>It is in the file already: %1 (%2). Nothing was changed.</source>
        <translation>It is in the file already: %1 (%2). Nothing was changed.</translation>
    </message>
    <message>
        <source>Codes and PEC are those of IndicePA, July 2024: confirm them before you use them.</source>
        <translation>Codes and PEC are those of IndicePA, July 2024: confirm them before you use them.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Either an agreement, an opportunity or a list of papers, not two of them.</source>
        <translation>Either an agreement, an opportunity or a list of papers, not two of them.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Its name</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>In common</translation>
    </message>
    <message>
        <source>“%1” holds no word to look for.</source>
        <translation>“%1” holds no word to look for.</translation>
    </message>
    <message>
        <source>Amount and variation are written with two decimals and a point.</source>
        <translation>Amount and variation are written with two decimals and a point.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Say the first and the last year, e.g. 2024 2027.</source>
        <translation>Say the first and the last year, e.g. 2024 2027.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Usage: insieme-cli contract %1 …; “insieme-cli contract --help” says more.</source>
        <translation>Usage: insieme-cli contract %1 …; “insieme-cli contract --help” says more.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>needed</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sealed</translation>
    </message>
    <message>
        <source>what is personal becomes unreadable; days, hours and amounts stay.</source>
        <translation>what is personal becomes unreadable; days, hours and amounts stay.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>mentioned</translation>
    </message>
    <message>
        <source>Unreadable: the person&apos;s data here, in %1 steps of the history, in search and agenda, and in %2 automatic copies beside the file; %3 attached files are deleted.</source>
        <translation>Unreadable: the person&apos;s data here, in %1 steps of the history, in search and agenda, and in %2 automatic copies beside the file; %3 attached files are deleted.</translation>
    </message>
    <message>
        <source>Not reached: copies, packages and printed papers that were taken elsewhere, and the names of attached files in the history. Other desks forget with the next package.</source>
        <translation>Not reached: copies, packages and printed papers that were taken elsewhere, and the names of attached files in the history. Other desks forget with the next package.</translation>
    </message>
    <message>
        <source>Nothing was changed. This cannot be undone; to do it, repeat it with --confirm.</source>
        <translation>Nothing was changed. This cannot be undone; to do it, repeat it with --confirm.</translation>
    </message>
    <message>
        <source>This person is still needed: nothing was changed, and --confirm would be refused.</source>
        <translation>This person is still needed: nothing was changed, and --confirm would be refused.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Kept: %1</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Apartment</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>By surface</source>
        <translation>By surface</translation>
    </message>
    <message>
        <source>By rooms</source>
        <translation>By rooms</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Beds</translation>
    </message>
    <message>
        <source>Say the first and the last day (YYYY-MM-DD).</source>
        <translation>Say the first and the last day (YYYY-MM-DD).</translation>
    </message>
    <message>
        <source>Days of beds</source>
        <translation>Days of beds</translation>
    </message>
    <message>
        <source>Days taken</source>
        <translation>Days taken</translation>
    </message>
    <message>
        <source>Days closed</source>
        <translation>Days closed</translation>
    </message>
    <message>
        <source>Occupancy %</source>
        <translation>Occupancy %</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Exits</translation>
    </message>
    <message>
        <source>Average stay in days</source>
        <translation>Average stay in days</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>guest</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Day of exit</source>
        <translation>Day of exit</translation>
    </message>
    <message>
        <source>Usage: insieme-cli housing state|capacity|occupancy|statement|propose …; “insieme-cli housing --help” says more.</source>
        <translation>Usage: insieme-cli housing state|capacity|occupancy|statement|propose …; “insieme-cli housing --help” says more.</translation>
    </message>
    <message>
        <source>This document is about the whole file.</source>
        <translation>This document is about the whole file.</translation>
    </message>
    <message>
        <source>%1 made, %2 not.</source>
        <translation>%1 made, %2 not.</translation>
    </message>
    <message>
        <source>Say where the document goes: --out NAME.pdf or NAME.odt</source>
        <translation>Say where the document goes: --out NAME.pdf or NAME.odt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>redo</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>beginning</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>forgotten</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>merge</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>“%1” does not take --%2. Nothing was done.</source>
        <translation>“%1” does not take --%2. Nothing was done.</translation>
    </message>
    <message>
        <source>--%1 needs a number from 1 to %2.</source>
        <translation>--%1 needs a number from 1 to %2.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Nothing was written or read; give one, or leave it out.</source>
        <translation>The passphrase is empty. Nothing was written or read; give one, or leave it out.</translation>
    </message>
    <message>
        <source>Holds the order up to</source>
        <translation>Holds the order up to</translation>
    </message>
    <message>
        <source>Last package</source>
        <translation>Last package</translation>
    </message>
    <message>
        <source>main desk</source>
        <translation>main desk</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>desk</translation>
    </message>
    <message>
        <source>“%1” is not a kind of records with an address.</source>
        <translation>“%1” is not a kind of records with an address.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. There are: %2.</source>
        <translation>There is no sheet “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>Say where the sheets go: --out NAME.pdf</source>
        <translation>Say where the sheets go: --out NAME.pdf</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of records to whom letters are written.</source>
        <translation>“%1” is not a kind of records to whom letters are written.</translation>
    </message>
    <message>
        <source>No letter was written.</source>
        <translation>No letter was written.</translation>
    </message>
    <message>
        <source>Many documents are printed as PDF; each is saved as ODT by itself.</source>
        <translation>Many documents are printed as PDF; each is saved as ODT by itself.</translation>
    </message>
    <message>
        <source>Many documents are issued into a folder, each in a file of its own: say which folder there is. With --draft they go into one PDF.</source>
        <translation>Many documents are issued into a folder, each in a file of its own: say which folder there is. With --draft they go into one PDF.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Say where the file goes: --out PATH</source>
        <translation>Say where the file goes: --out PATH</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Say where the documents go: --out NAME.pdf, or a folder that is there</source>
        <translation>Say where the documents go: --out NAME.pdf, or a folder that is there</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Step %1: %2</translation>
    </message>
    <message>
        <source>More than one operator is called “%1”: give the id instead.</source>
        <translation>More than one operator is called “%1”: give the id instead.</translation>
    </message>
    <message>
        <source>There is no operator “%1”: this file has none yet.</source>
        <translation>There is no operator “%1”: this file has none yet.</translation>
    </message>
    <message>
        <source>There is no operator “%1”. There are: %2.</source>
        <translation>There is no operator “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>Doubtful: %1, “%2” (%3)</source>
        <translation>Doubtful: %1, “%2” (%3)</translation>
    </message>
    <message>
        <source>Contradictory: %1</source>
        <translation>Contradictory: %1</translation>
    </message>
    <message>
        <source>Not in force: %1</source>
        <translation>Not in force: %1</translation>
    </message>
    <message>
        <source>Ends soon: %1</source>
        <translation>Ends soon: %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Doubtful: %1</translation>
    </message>
    <message>
        <source>The document is issued as n. %1; print it again.</source>
        <translation>The document is issued as n. %1; print it again.</translation>
    </message>
    <message>
        <source>%1: it is written twice.</source>
        <translation>%1: it is written twice.</translation>
    </message>
    <message>
        <source>Still to be put right in a draft: %1</source>
        <translation>Still to be put right in a draft: %1</translation>
    </message>
    <message>
        <source>This person was forgotten already; the file and the automatic copies beside it were cleared once more.</source>
        <translation>This person was forgotten already; the file and the automatic copies beside it were cleared once more.</translation>
    </message>
    <message>
        <source>“%1” has no --format %2, only: %3. Nothing was done.</source>
        <translation>“%1” has no --format %2, only: %3. Nothing was done.</translation>
    </message>
    <message>
        <source>Columns that are not imported: %1.</source>
        <translation>Columns that are not imported: %1.</translation>
    </message>
    <message>
        <source>Everywhere: --help, --lang it|en, --today YYYY-MM-DD; where it lists: --format table|csv|json; where something is recorded: --operator NAME, who does it (otherwise who was chosen last in the window, or the account of this computer). “-” reads standard input.
Exit status: 0 done or yes, 1 no, 2 wrong usage, 3 a file could not be read or written.</source>
        <translation>Everywhere: --help, --lang it|en, --today YYYY-MM-DD; where it lists: --format table|csv|json; where something is recorded: --operator NAME, who does it (otherwise who was chosen last in the window, or the account of this computer). “-” reads standard input.
Exit status: 0 done or yes, 1 no, 2 wrong usage, 3 a file could not be read or written.</translation>
    </message>
    <message>
        <source>Changes of this desk that do not fit any more and are taken back until they are decided: %1.</source>
        <translation>Changes of this desk that do not fit any more and are taken back until they are decided: %1.</translation>
    </message>
    <message>
        <source>Forgotten with it, for good: %1.</source>
        <translation>Forgotten with it, for good: %1.</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>wanted</translation>
    </message>
    <message>
        <source>Something in this command is not written in UTF-8, as everything here is. Nothing was done.</source>
        <translation>Something in this command is not written in UTF-8, as everything here is. Nothing was done.</translation>
    </message>
    <message>
        <source>Not all of the answer could be written: there is no room where it goes, or nobody takes it. What was changed in the file stays changed.</source>
        <translation>Not all of the answer could be written: there is no room where it goes, or nobody takes it. What was changed in the file stays changed.</translation>
    </message>
    <message>
        <source>position %1 holds no character: text is written in UTF-8, and “\u” with half of a pair needs the other half.</source>
        <translation>position %1 holds no character: text is written in UTF-8, and “\u” with half of a pair needs the other half.</translation>
    </message>
    <message>
        <source>“%1” is not a day (YYYY-MM-DD, from the year %2 to %3).</source>
        <translation>“%1” is not a day (YYYY-MM-DD, from the year %2 to %3).</translation>
    </message>
    <message>
        <source>There is nothing to write: say the record as JSON, or “-” for those on standard input.</source>
        <translation>There is nothing to write: say the record as JSON, or “-” for those on standard input.</translation>
    </message>
    <message>
        <source>If there is none that is better, --damaged puts it in place all the same.</source>
        <translation>If there is none that is better, --damaged puts it in place all the same.</translation>
    </message>
    <message>
        <source>%1 does not exist. Days are written YYYY-MM-DD.</source>
        <translation>%1 does not exist. Days are written YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>There is no option %1. Nothing was done.</source>
        <translation>There is no option %1. Nothing was done.</translation>
    </message>
    <message>
        <source>--%1 is given twice. Nothing was done.</source>
        <translation>--%1 is given twice. Nothing was done.</translation>
    </message>
    <message>
        <source>“%1” is one word too many. Nothing was done.</source>
        <translation>“%1” is one word too many. Nothing was done.</translation>
    </message>
    <message>
        <source>%1 is none of “%2”.</source>
        <translation>%1 is none of “%2”.</translation>
    </message>
    <message>
        <source>The answer lies outside these years.</source>
        <translation>The answer lies outside these years.</translation>
    </message>
    <message>
        <source>“%1” is not a day and time: --hours counts from YYYY-MM-DDTHH:MM.</source>
        <translation>“%1” is not a day and time: --hours counts from YYYY-MM-DDTHH:MM.</translation>
    </message>
    <message>
        <source>The second day is missing: working days are counted from one day to another one.</source>
        <translation>The second day is missing: working days are counted from one day to another one.</translation>
    </message>
    <message>
        <source>The day from which it is counted is missing.</source>
        <translation>The day from which it is counted is missing.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” is one word too many.</translation>
    </message>
    <message>
        <source>How long? A period lasts --months or --days.</source>
        <translation>How long? A period lasts --months or --days.</translation>
    </message>
    <message>
        <source>How long? A deadline is counted by --months, --days or --hours.</source>
        <translation>How long? A deadline is counted by --months, --days or --hours.</translation>
    </message>
    <message>
        <source>Only one length can be given: months, days or hours.</source>
        <translation>Only one length can be given: months, days or hours.</translation>
    </message>
    <message>
        <source>The day on which it begins comes first, and %1 is after %2.</source>
        <translation>The day on which it begins comes first, and %1 is after %2.</translation>
    </message>
    <message>
        <source>“%1” is not a year, written with four digits.</source>
        <translation>“%1” is not a year, written with four digits.</translation>
    </message>
    <message>
        <source>“%1” goes by no month: leave --month out. Nothing was made.</source>
        <translation>“%1” goes by no month: leave --month out. Nothing was made.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>yes, from %1 to %2</source>
        <translation>yes, from %1 to %2</translation>
    </message>
    <message>
        <source>yes, from %1</source>
        <translation>yes, from %1</translation>
    </message>
    <message>
        <source>yes, until %1</source>
        <translation>yes, until %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>The comparison was stopped.</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>only women live there</source>
        <translation>only women live there</translation>
    </message>
    <message>
        <source>only men live there</source>
        <translation>only men live there</translation>
    </message>
    <message>
        <source>only adults live there</source>
        <translation>only adults live there</translation>
    </message>
    <message>
        <source>only families with minors live there</source>
        <translation>only families with minors live there</translation>
    </message>
    <message>
        <source>minors do not live there together with other households</source>
        <translation>minors do not live there together with other households</translation>
    </message>
    <message>
        <source>the place of work is not among the Comuni within reach of the house</source>
        <translation>the place of work is not among the Comuni within reach of the house</translation>
    </message>
    <message>
        <source>which Comuni are within reach of the house is not written</source>
        <translation>which Comuni are within reach of the house is not written</translation>
    </message>
    <message>
        <source>%1: tax code or birth of somebody is not written</source>
        <translation>%1: tax code or birth of somebody is not written</translation>
    </message>
    <message>
        <source>%1: from %2 on there is none</source>
        <translation>%1: from %2 on there is none</translation>
    </message>
</context>
<context>
    <name>CompositionKind</name>
    <message>
        <source>Only women</source>
        <translation>Only women</translation>
    </message>
    <message>
        <source>Only men</source>
        <translation>Only men</translation>
    </message>
    <message>
        <source>Only adults</source>
        <translation>Only adults</translation>
    </message>
    <message>
        <source>Only families with minors</source>
        <translation>Only families with minors</translation>
    </message>
    <message>
        <source>No minors together with other households</source>
        <translation>No minors together with other households</translation>
    </message>
</context>
<context>
    <name>ConflictResolution</name>
    <message>
        <source>Choice</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Decision on a conflict</source>
        <translation>Decision on a conflict</translation>
    </message>
    <message>
        <source>Decisions on conflicts</source>
        <translation>Decisions on conflicts</translation>
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
    <message>
        <source>The 30 % of law 381/1991 is counted on</source>
        <translation>The 30 % of law 381/1991 is counted on</translation>
    </message>
</context>
<context>
    <name>ContractChecks</name>
    <message>
        <source>Technical extension</source>
        <translation>Technical extension</translation>
    </message>
    <message>
        <source>goes on after %1</source>
        <translation>goes on after %1</translation>
    </message>
    <message>
        <source>until %1, while the next procedure runs</source>
        <translation>until %1, while the next procedure runs</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>it ended on %1 and is still open</source>
        <translation>it ended on %1 and is still open</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>no term of notice is stated</source>
        <translation>no term of notice is stated</translation>
    </message>
    <message>
        <source>the term ended on %1</source>
        <translation>the term ended on %1</translation>
    </message>
    <message numerus="yes">
        <source>by %1, %n day(s) left</source>
        <translation>
            <numerusform>by %1, %n day left</numerusform>
            <numerusform>by %1, %n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares complete</source>
        <translation>Shares complete</translation>
    </message>
    <message>
        <source>on every day</source>
        <translation>on every day</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>contracted ≤ accredited ≤ authorised</source>
        <translation>contracted ≤ accredited ≤ authorised</translation>
    </message>
    <message>
        <source>Tariff of %1</source>
        <translation>Tariff of %1</translation>
    </message>
    <message>
        <source>none from %1 to %2</source>
        <translation>none from %1 to %2</translation>
    </message>
    <message>
        <source>Procurement code</source>
        <translation>Procurement code</translation>
    </message>
    <message>
        <source>%1, procedure of %2</source>
        <translation>%1, procedure of %2</translation>
    </message>
    <message>
        <source>the day on which the procedure started is not stated</source>
        <translation>the day on which the procedure started is not stated</translation>
    </message>
    <message>
        <source>CIG</source>
        <translation>CIG</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Threshold of direct award</source>
        <translation>Threshold of direct award</translation>
    </message>
    <message>
        <source>EU threshold of social services</source>
        <translation>EU threshold of social services</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 is below %2</translation>
    </message>
    <message>
        <source>%1 is not below %2</source>
        <translation>%1 is not below %2</translation>
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
        <source>expired on %1</source>
        <translation>expired on %1</translation>
    </message>
    <message>
        <source>ends on %1, before the agreement</source>
        <translation>ends on %1, before the agreement</translation>
    </message>
    <message>
        <source>Papers of %1</source>
        <translation>Papers of %1</translation>
    </message>
    <message>
        <source>Papers of the cooperatives</source>
        <translation>Papers of the cooperatives</translation>
    </message>
    <message>
        <source>valid through the end</source>
        <translation>valid through the end</translation>
    </message>
    <message>
        <source>Convention of art. 5 L. 381/1991</source>
        <translation>Convention of art. 5 L. 381/1991</translation>
    </message>
    <message>
        <source>the amount without VAT is not stated: it must be below the EU threshold</source>
        <translation>the amount without VAT is not stated: it must be below the EU threshold</translation>
    </message>
    <message>
        <source>the day of the procedure is not stated: no threshold to compare with</source>
        <translation>the day of the procedure is not stated: no threshold to compare with</translation>
    </message>
    <message>
        <source>Kind of the cooperatives</source>
        <translation>Kind of the cooperatives</translation>
    </message>
    <message>
        <source>of kind A, while the law wants kind B: %1</source>
        <translation>of kind A, while the law wants kind B: %1</translation>
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
    <name>ContractObligations</name>
    <message>
        <source>Decided to take part.</source>
        <translation>Decided to take part.</translation>
    </message>
    <message>
        <source>Whether to take part is not decided yet.</source>
        <translation>Whether to take part is not decided yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the notice.</source>
        <translation>
            <numerusform>%n day before the notice.</numerusform>
            <numerusform>%n days before the notice.</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts are closed up to %1.</source>
        <translation>The accounts are closed up to %1.</translation>
    </message>
    <message>
        <source>Handed in; the term was %1.</source>
        <translation>Handed in; the term was %1.</translation>
    </message>
    <message>
        <source>%1 from %2.</source>
        <translation>%1 from %2.</translation>
    </message>
</context>
<context>
    <name>ContractPaper</name>
    <message>
        <source>Account of %1: %2</source>
        <translation>Account of %1: %2</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Health %</source>
        <translation>Health %</translation>
    </message>
    <message>
        <source>Social %</source>
        <translation>Social %</translation>
    </message>
    <message>
        <source>Health €</source>
        <translation>Health €</translation>
    </message>
    <message>
        <source>Social €</source>
        <translation>Social €</translation>
    </message>
    <message>
        <source>Total €</source>
        <translation>Total €</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1%2 € a %3: %4 € health share, %5 € social share, from %6</source>
        <translation>%1%2 € a %3: %4 € health share, %5 € social share, from %6</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hour</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
    <message>
        <source>Tariffs: %1. Every day is rounded to the cent.</source>
        <translation>Tariffs: %1. Every day is rounded to the cent.</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>To be paid by</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Amount €</source>
        <translation>Amount €</translation>
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
        <source>Share of the user</source>
        <translation>Share of the user</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Invoices that are exempt or out of scope of VAT bear a stamp of 2.00 € above 77.47 €, unless who issues them is exempt: to be checked.</source>
        <translation>Invoices that are exempt or out of scope of VAT bear a stamp of 2.00 € above 77.47 €, unless who issues them is exempt: to be checked.</translation>
    </message>
    <message>
        <source>To the cooperatives</source>
        <translation>To the cooperatives</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Executed €</source>
        <translation>Executed €</translation>
    </message>
    <message>
        <source>Fee of the consortium €</source>
        <translation>Fee of the consortium €</translation>
    </message>
    <message>
        <source>Due €</source>
        <translation>Due €</translation>
    </message>
    <message>
        <source>What keeps this account from being final</source>
        <translation>What keeps this account from being final</translation>
    </message>
    <message>
        <source>Presences of %1: %2</source>
        <translation>Presences of %1: %2</translation>
    </message>
    <message>
        <source>The person responsible for the service</source>
        <translation>The person responsible for the service</translation>
    </message>
    <message>
        <source>Simulation of the proposed tariffs</source>
        <translation>Simulation of the proposed tariffs</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Today €</source>
        <translation>Today €</translation>
    </message>
    <message>
        <source>Proposed €</source>
        <translation>Proposed €</translation>
    </message>
    <message>
        <source>Value today €</source>
        <translation>Value today €</translation>
    </message>
    <message>
        <source>Value proposed €</source>
        <translation>Value proposed €</translation>
    </message>
    <message>
        <source>Difference €</source>
        <translation>Difference €</translation>
    </message>
    <message>
        <source>By payer</source>
        <translation>By payer</translation>
    </message>
    <message>
        <source>By cooperative</source>
        <translation>By cooperative</translation>
    </message>
    <message>
        <source>Register of conventions and contracts</source>
        <translation>Register of conventions and contracts</translation>
    </message>
    <message>
        <source>In force on %1</source>
        <translation>In force on %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>CIG</source>
        <translation>CIG</translation>
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
        <source>Notice by</source>
        <translation>Notice by</translation>
    </message>
    <message>
        <source>In the year €</source>
        <translation>In the year €</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts as in the deeds, VAT included. The value of the year is counted at the tariffs in force where services have them, otherwise spread over the days of the agreement.</source>
        <translation>Amounts as in the deeds, VAT included. The value of the year is counted at the tariffs in force where services have them, otherwise spread over the days of the agreement.</translation>
    </message>
    <message>
        <source>“%1” has no services with tariffs and with places or hours a year: there is nothing to simulate.</source>
        <translation>“%1” has no services with tariffs and with places or hours a year: there is nothing to simulate.</translation>
    </message>
    <message>
        <source>Days or hours</source>
        <translation>Days or hours</translation>
    </message>
    <message>
        <source>From %1 to %2: tariffs in force and proposed × places × days of opening, or hours.</source>
        <translation>From %1 to %2: tariffs in force and proposed × places × days of opening, or hours.</translation>
    </message>
</context>
<context>
    <name>Contributions</name>
    <message>
        <source>The reading of %1 is below the one before.</source>
        <translation>The reading of %1 is below the one before.</translation>
    </message>
    <message>
        <source>The reading of %1 has no price.</source>
        <translation>The reading of %1 has no price.</translation>
    </message>
    <message>
        <source>Contribution for %1</source>
        <translation>Contribution for %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Paid back</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Surcharge</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>The fund “%1” does not pay for these months (%2–%3): write who pays instead under “Who pays”.</source>
        <translation>The fund “%1” does not pay for these months (%2–%3): write who pays instead under “Who pays”.</translation>
    </message>
</context>
<context>
    <name>Cooperative</name>
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
    <message>
        <source>Admission and exit</source>
        <translation>Admission and exit</translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation>Head counts</translation>
    </message>
    <message>
        <source>Workers are counted by day: write them into the head counts (head_counts).</source>
        <translation>Workers are counted by day: write them into the head counts (head_counts).</translation>
    </message>
    <message>
        <source>Shares are kept by movements: write a subscription (share-movements).</source>
        <translation>Shares are kept by movements: write a subscription (share-movements).</translation>
    </message>
    <message>
        <source>Next paper expires</source>
        <translation>Next paper expires</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territories</translation>
    </message>
    <message>
        <source>Services it offers</source>
        <translation>Services it offers</translation>
    </message>
</context>
<context>
    <name>CooperativeGroup</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
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
        <source>Cooperatives</source>
        <translation>Cooperatives</translation>
    </message>
    <message>
        <source>A cooperative is in the group twice on the same day.</source>
        <translation>A cooperative is in the group twice on the same day.</translation>
    </message>
    <message>
        <source>Group of cooperatives</source>
        <translation>Group of cooperatives</translation>
    </message>
    <message>
        <source>Groups of cooperatives</source>
        <translation>Groups of cooperatives</translation>
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
    <name>CostReport</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
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
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Delivered on</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Reported costs</source>
        <translation>Reported costs</translation>
    </message>
    <message>
        <source>Cost report</source>
        <translation>Cost report</translation>
    </message>
    <message>
        <source>Cost reports</source>
        <translation>Cost reports</translation>
    </message>
</context>
<context>
    <name>CostReportLine</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Reported cost</source>
        <translation>Reported cost</translation>
    </message>
    <message>
        <source>Reported costs</source>
        <translation>Reported costs</translation>
    </message>
</context>
<context>
    <name>DayMoves</name>
    <message>
        <source>Stays on that day</source>
        <translation>Stays on that day</translation>
    </message>
    <message>
        <source>Goes on to the next day that is no holiday</source>
        <translation>Goes on to the next day that is no holiday</translation>
    </message>
    <message>
        <source>Goes back to the last day before that is no holiday</source>
        <translation>Goes back to the last day before that is no holiday</translation>
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
    <name>DisadvantagedBase</name>
    <message>
        <source>All workers</source>
        <translation>All workers</translation>
    </message>
    <message>
        <source>The other workers</source>
        <translation>The other workers</translation>
    </message>
</context>
<context>
    <name>DisadvantagedCheck</name>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>(this base decides)</source>
        <translation>(this base decides)</translation>
    </message>
    <message>
        <source>30 % of disadvantaged workers (L. 381/1991, article 4)</source>
        <translation>30 % of disadvantaged workers (L. 381/1991, article 4)</translation>
    </message>
    <message>
        <source>To be checked: no head count tells both the workers and the disadvantaged ones.</source>
        <translation>To be checked: no head count tells both the workers and the disadvantaged ones.</translation>
    </message>
    <message>
        <source>%1 of %2 workers</source>
        <translation>%1 of %2 workers</translation>
    </message>
    <message>
        <source>%1, counted on %2.</source>
        <translation>%1, counted on %2.</translation>
    </message>
    <message>
        <source>Of all workers: %1, %2</source>
        <translation>Of all workers: %1, %2</translation>
    </message>
    <message>
        <source>Of the other workers: %1, %2</source>
        <translation>Of the other workers: %1, %2</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>These characters are not in the fonts of documents and would not be printed: %1</source>
        <translation>These characters are not in the fonts of documents and would not be printed: %1</translation>
    </message>
    <message>
        <source>The document was not issued; nothing was written.</source>
        <translation>The document was not issued; nothing was written.</translation>
    </message>
    <message>
        <source>There is no template “%1” any more.</source>
        <translation>There is no template “%1” any more.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
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
        <source>Counterpart</source>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Number in the year</source>
        <translation>Number in the year</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Version of the template</source>
        <translation>Version of the template</translation>
    </message>
    <message>
        <source>SHA-256 of the template</source>
        <translation>SHA-256 of the template</translation>
    </message>
    <message>
        <source>SHA-256 of the PDF</source>
        <translation>SHA-256 of the PDF</translation>
    </message>
    <message>
        <source>SHA-256 of the values</source>
        <translation>SHA-256 of the values</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>How it was sent</translation>
    </message>
    <message>
        <source>Complete on</source>
        <translation>Complete on</translation>
    </message>
    <message>
        <source>Annulled on</source>
        <translation>Annulled on</translation>
    </message>
    <message>
        <source>Reason for annulling</source>
        <translation>Reason for annulling</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>A draft has no number and no frozen copy: they are given when it is issued.</source>
        <translation>A draft has no number and no frozen copy: they are given when it is issued.</translation>
    </message>
    <message>
        <source>Only an issued document can be sent, signed, completed or annulled.</source>
        <translation>Only an issued document can be sent, signed, completed or annulled.</translation>
    </message>
    <message>
        <source>An issued document has a number and a frozen copy; issue it by printing it.</source>
        <translation>An issued document has a number and a frozen copy; issue it by printing it.</translation>
    </message>
    <message>
        <source>%1, %2, is before the day of issue, %3.</source>
        <translation>%1, %2, is before the day of issue, %3.</translation>
    </message>
    <message>
        <source>The day it was sent</source>
        <translation>The day it was sent</translation>
    </message>
    <message>
        <source>The day it was completed</source>
        <translation>The day it was completed</translation>
    </message>
    <message>
        <source>The day it was annulled</source>
        <translation>The day it was annulled</translation>
    </message>
    <message>
        <source>The day of a signature</source>
        <translation>The day of a signature</translation>
    </message>
    <message>
        <source>Not every party has signed, so the document is not complete.</source>
        <translation>Not every party has signed, so the document is not complete.</translation>
    </message>
    <message>
        <source>A document that every party signed is not annulled here.</source>
        <translation>A document that every party signed is not annulled here.</translation>
    </message>
    <message>
        <source>Say why the document is annulled.</source>
        <translation>Say why the document is annulled.</translation>
    </message>
    <message>
        <source>A reason is stated, but not the day on which the document was annulled.</source>
        <translation>A reason is stated, but not the day on which the document was annulled.</translation>
    </message>
    <message>
        <source>Document n. %1 was issued and stays in the register. Annul it with a reason instead.</source>
        <translation>Document n. %1 was issued and stays in the register. Annul it with a reason instead.</translation>
    </message>
    <message>
        <source>A document is issued by printing it, not by writing its date.</source>
        <translation>A document is issued by printing it, not by writing its date.</translation>
    </message>
    <message>
        <source>Document n. %1 was issued on %2: its number, text and parties no longer change. Annul it and issue another one.</source>
        <translation>Document n. %1 was issued on %2: its number, text and parties no longer change. Annul it and issue another one.</translation>
    </message>
    <message>
        <source>Document n. %1 was annulled; this stays.</source>
        <translation>Document n. %1 was annulled; this stays.</translation>
    </message>
    <message>
        <source>The frozen copy of document n. %1 cannot be read.</source>
        <translation>The frozen copy of document n. %1 cannot be read.</translation>
    </message>
    <message>
        <source>The document has not been issued.</source>
        <translation>The document has not been issued.</translation>
    </message>
    <message>
        <source>The number is empty.</source>
        <translation>The number is empty.</translation>
    </message>
    <message>
        <source>The number %1 is already in the register.</source>
        <translation>The number %1 is already in the register.</translation>
    </message>
    <message>
        <source>“%1” is neither a PDF nor a signed envelope (.p7m). Nothing was attached.</source>
        <translation>“%1” is neither a PDF nor a signed envelope (.p7m). Nothing was attached.</translation>
    </message>
    <message>
        <source>signed copy</source>
        <translation>signed copy</translation>
    </message>
    <message>
        <source>The document could not be put together: %1. Nothing was written.</source>
        <translation>The document could not be put together: %1. Nothing was written.</translation>
    </message>
    <message>
        <source>The picture cannot be read; it is not a PNG or JPEG file, or it is damaged. Nothing was changed.</source>
        <translation>The picture cannot be read; it is not a PNG or JPEG file, or it is damaged. Nothing was changed.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 points, more than a document can take (60 million). Make it smaller and choose it again; nothing was changed.</source>
        <translation>The picture has %1 × %2 points, more than a document can take (60 million). Make it smaller and choose it again; nothing was changed.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1. {1?}</translation>
    </message>
    <message>
        <source>No record of this file fits the document.</source>
        <translation>No record of this file fits the document.</translation>
    </message>
    <message>
        <source>The printer did not answer. Nothing was printed.</source>
        <translation>The printer did not answer. Nothing was printed.</translation>
    </message>
    <message>
        <source>The printer stopped after page %1 of %2. Print the rest again from page %3.</source>
        <translation>The printer stopped after page %1 of %2. Print the rest again from page %3.</translation>
    </message>
    <message>
        <source>The printer did not take the last page. Print it again.</source>
        <translation>The printer did not take the last page. Print it again.</translation>
    </message>
    <message>
        <source>It is issued as n. %1, and its pages stay as they were: print it into a folder, in a file of its own.</source>
        <translation>It is issued as n. %1, and its pages stay as they were: print it into a folder, in a file of its own.</translation>
    </message>
    <message>
        <source>This document bears no number and is not issued. Print it.</source>
        <translation>This document bears no number and is not issued. Print it.</translation>
    </message>
    <message>
        <source>The frozen text of the document cannot be read.</source>
        <translation>The frozen text of the document cannot be read.</translation>
    </message>
    <message>
        <source>Beside document n. %1 its text is not kept: what was issued is the PDF. Save it, and print that.</source>
        <translation>Beside document n. %1 its text is not kept: what was issued is the PDF. Save it, and print that.</translation>
    </message>
    <message>
        <source>It was stopped, and nothing was written.</source>
        <translation>It was stopped, and nothing was written.</translation>
    </message>
    <message>
        <source>It was stopped after %1 of %2 pages.</source>
        <translation>It was stopped after %1 of %2 pages.</translation>
    </message>
    <message>
        <source>It was stopped, and nothing is printed.</source>
        <translation>It was stopped, and nothing is printed.</translation>
    </message>
    <message>
        <source>The liability policy ended on %1.</source>
        <translation>The liability policy ended on %1.</translation>
    </message>
    <message>
        <source>The guarantee ended on %1.</source>
        <translation>The guarantee ended on %1.</translation>
    </message>
    <message>
        <source>The authorisation of %1 ended on %2.</source>
        <translation>The authorisation of %1 ended on %2.</translation>
    </message>
    <message>
        <source>The accreditation of %1 ended on %2.</source>
        <translation>The accreditation of %1 ended on %2.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>The deed is signed in execution of an act of %1, which is later than the signature, %2.</source>
        <translation>The deed is signed in execution of an act of %1, which is later than the signature, %2.</translation>
    </message>
    <message>
        <source>The deed is signed on %1, after its start, %2.</source>
        <translation>The deed is signed on %1, after its start, %2.</translation>
    </message>
    <message>
        <source>The agreement runs until %1, but its cost report is due before, on %2.</source>
        <translation>The agreement runs until %1, but its cost report is due before, on %2.</translation>
    </message>
    <message>
        <source>An act in force from %1 changed the agreement after its signature: a deed made now would state what was agreed later. What was signed is the deed.</source>
        <translation>An act in force from %1 changed the agreement after its signature: a deed made now would state what was agreed later. What was signed is the deed.</translation>
    </message>
    <message>
        <source>The document is issued as n. %1; print it again.</source>
        <translation>The document is issued as n. %1; print it again.</translation>
    </message>
    <message>
        <source>%1, n. %2</source>
        <translation>%1, n. %2</translation>
    </message>
    <message>
        <source>Sent on %1; the copy signed by all is not here yet.</source>
        <translation>Sent on %1; the copy signed by all is not here yet.</translation>
    </message>
    <message>
        <source>Sent to %1 on %2; the copy signed by all is not here yet.</source>
        <translation>Sent to %1 on %2; the copy signed by all is not here yet.</translation>
    </message>
    <message>
        <source>An act without a day changed the agreement after its signature: a deed made now would state what was agreed later. What was signed is the deed.</source>
        <translation>An act without a day changed the agreement after its signature: a deed made now would state what was agreed later. What was signed is the deed.</translation>
    </message>
    <message>
        <source>An issued document names people as it was issued. Show them and print again.</source>
        <translation>An issued document names people as it was issued. Show them and print again.</translation>
    </message>
    <message>
        <source>What is issued names people. Show them first.</source>
        <translation>What is issued names people. Show them first.</translation>
    </message>
    <message>
        <source>The record states the protocol number %1, which another document of the register has: this one gets the next. Correct the number in the record.</source>
        <translation>The record states the protocol number %1, which another document of the register has: this one gets the next. Correct the number in the record.</translation>
    </message>
    <message>
        <source>“%1” is for agreements of the kind: %2. This one is “%3”: choose the document that fits it, or correct the kind.</source>
        <translation>“%1” is for agreements of the kind: %2. This one is “%3”: choose the document that fits it, or correct the kind.</translation>
    </message>
    <message>
        <source>“%1” is written for a body of the kind: %2, and “%3” is none in this file: choose the document that fits, name the other party, or correct what kind of body it is.</source>
        <translation>“%1” is written for a body of the kind: %2, and “%3” is none in this file: choose the document that fits, name the other party, or correct what kind of body it is.</translation>
    </message>
    <message>
        <source>The record states the protocol number %1, but its deed was issued as n. %2. Correct the number in the record.</source>
        <translation>The record states the protocol number %1, but its deed was issued as n. %2. Correct the number in the record.</translation>
    </message>
    <message>
        <source>The agreement was abandoned: no deed of it is issued. If it goes on after all, make it a draft again.</source>
        <translation>The agreement was abandoned: no deed of it is issued. If it goes on after all, make it a draft again.</translation>
    </message>
    <message>
        <source>Several projects name this agreement (%1); the deed lists the hosts of “%2”. Name in each project its own agreement.</source>
        <translation>Several projects name this agreement (%1); the deed lists the hosts of “%2”. Name in each project its own agreement.</translation>
    </message>
    <message>
        <source>Several projects name this agreement (%1), and none has the title that it states: the deed lists no hosts. Name in each project its own agreement.</source>
        <translation>Several projects name this agreement (%1), and none has the title that it states: the deed lists no hosts. Name in each project its own agreement.</translation>
    </message>
    <message>
        <source>The record says otherwise by now (%1); this is document n. %2 as it was issued. Annul it to issue another.</source>
        <translation>The record says otherwise by now (%1); this is document n. %2 as it was issued. Annul it to issue another.</translation>
    </message>
</context>
<context>
    <name>DocumentSignature</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
</context>
<context>
    <name>DocumentState</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Sent, not returned</source>
        <translation>Sent, not returned</translation>
    </message>
    <message>
        <source>Signed in part</source>
        <translation>Signed in part</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Annulled</translation>
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
    <message>
        <source>Personal project</source>
        <translation>Personal project</translation>
    </message>
    <message>
        <source>Attendance register of a month</source>
        <translation>Attendance register of a month</translation>
    </message>
    <message>
        <source>Letter of appointment of the tutor</source>
        <translation>Letter of appointment of the tutor</translation>
    </message>
    <message>
        <source>Act of suspension</source>
        <translation>Act of suspension</translation>
    </message>
    <message>
        <source>Act of extension</source>
        <translation>Act of extension</translation>
    </message>
    <message>
        <source>Act of early end</source>
        <translation>Act of early end</translation>
    </message>
    <message>
        <source>Monitoring sheet</source>
        <translation>Monitoring sheet</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Final report</translation>
    </message>
    <message>
        <source>Letter with the outcome of the selection</source>
        <translation>Letter with the outcome of the selection</translation>
    </message>
    <message>
        <source>Hours and allowances of a month</source>
        <translation>Hours and allowances of a month</translation>
    </message>
    <message>
        <source>Cost report</source>
        <translation>Cost report</translation>
    </message>
    <message>
        <source>Figures of a project for the social report</source>
        <translation>Figures of a project for the social report</translation>
    </message>
    <message>
        <source>Convention between the ULSS and the service provider</source>
        <translation>Convention between the ULSS and the service provider</translation>
    </message>
    <message>
        <source>Account of a month</source>
        <translation>Account of a month</translation>
    </message>
    <message>
        <source>Presence sheet of a month</source>
        <translation>Presence sheet of a month</translation>
    </message>
    <message>
        <source>Simulation of proposed tariffs</source>
        <translation>Simulation of proposed tariffs</translation>
    </message>
    <message>
        <source>Register of contracts</source>
        <translation>Register of contracts</translation>
    </message>
    <message>
        <source>Agreement with the guest</source>
        <translation>Agreement with the guest</translation>
    </message>
    <message>
        <source>Check-in report with inventory</source>
        <translation>Check-in report with inventory</translation>
    </message>
    <message>
        <source>Receipt of the rules of the house</source>
        <translation>Receipt of the rules of the house</translation>
    </message>
    <message>
        <source>Statement of contributions</source>
        <translation>Statement of contributions</translation>
    </message>
    <message>
        <source>Reminder of contributions</source>
        <translation>Reminder of contributions</translation>
    </message>
    <message>
        <source>Extension of the stay</source>
        <translation>Extension of the stay</translation>
    </message>
    <message>
        <source>Letter of notice</source>
        <translation>Letter of notice</translation>
    </message>
    <message>
        <source>Check-out report with inventory</source>
        <translation>Check-out report with inventory</translation>
    </message>
    <message>
        <source>Letter with the place in the waiting list</source>
        <translation>Letter with the place in the waiting list</translation>
    </message>
    <message>
        <source>Figures of the house for the area plan</source>
        <translation>Figures of the house for the area plan</translation>
    </message>
    <message>
        <source>Letter of assignment to an executing cooperative</source>
        <translation>Letter of assignment to an executing cooperative</translation>
    </message>
    <message>
        <source>Letter to a body</source>
        <translation>Letter to a body</translation>
    </message>
    <message>
        <source>Call to a meeting</source>
        <translation>Call to a meeting</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>Minutes of a meeting</translation>
    </message>
    <message>
        <source>Card of a member</source>
        <translation>Card of a member</translation>
    </message>
    <message>
        <source>Certificate of membership</source>
        <translation>Certificate of membership</translation>
    </message>
    <message>
        <source>Register of members</source>
        <translation>Register of members</translation>
    </message>
    <message>
        <source>Card of a public body</source>
        <translation>Card of a public body</translation>
    </message>
    <message>
        <source>Papers of the members for an agreement</source>
        <translation>Papers of the members for an agreement</translation>
    </message>
    <message>
        <source>Papers of the members for a notice</source>
        <translation>Papers of the members for a notice</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Stamp duty</translation>
    </message>
    <message>
        <source>Stamp duty is due</source>
        <translation>Stamp duty is due</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Hosts of the project</source>
        <translation>Hosts of the project</translation>
    </message>
    <message>
        <source>Attached papers</source>
        <translation>Attached papers</translation>
    </message>
    <message>
        <source>This file is named as an annex</source>
        <translation>This file is named as an annex</translation>
    </message>
    <message>
        <source>Last of the list</source>
        <translation>Last of the list</translation>
    </message>
    <message>
        <source>The project is among the attached papers</source>
        <translation>The project is among the attached papers</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Two records are needed. Nothing was changed.</source>
        <translation>Two records are needed. Nothing was changed.</translation>
    </message>
    <message>
        <source>One is %1, the other %2: keep the former, or correct the kind first. Nothing was changed.</source>
        <translation>One is %1, the other %2: keep the former, or correct the kind first. Nothing was changed.</translation>
    </message>
    <message>
        <source>Was also entered as “%1”.</source>
        <translation>Was also entered as “%1”.</translation>
    </message>
    <message>
        <source>the same tax code</source>
        <translation>the same tax code</translation>
    </message>
    <message>
        <source>the same VAT number</source>
        <translation>the same VAT number</translation>
    </message>
    <message>
        <source>the same IPA code</source>
        <translation>the same IPA code</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>the same name</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>a similar name</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>It was stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” has the same code. Is it the same organisation?</source>
        <translation>“%1” has the same code. Is it the same organisation?</translation>
    </message>
</context>
<context>
    <name>EarlyEndReason</name>
    <message>
        <source>Job found</source>
        <translation>Job found</translation>
    </message>
    <message>
        <source>Withdrawal of the person</source>
        <translation>Withdrawal of the person</translation>
    </message>
    <message>
        <source>Decision of the host</source>
        <translation>Decision of the host</translation>
    </message>
    <message>
        <source>Too many absences</source>
        <translation>Too many absences</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>Echo</name>
    <message numerus="yes">
        <source>%n month(s) exactly</source>
        <translation>
            <numerusform>%n month exactly</numerusform>
            <numerusform>%n months exactly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>a percentage</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>a date</translation>
    </message>
    <message>
        <source>a date with a time</source>
        <translation>a date with a time</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>a time</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>an error of the sheet</source>
        <translation>an error of the sheet</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing was imported.</source>
        <translation>The file could not be read to its end. Nothing was imported.</translation>
    </message>
    <message>
        <source>This is not a table: the file holds bytes that no text has. Save the table as CSV or as an Excel workbook (.xlsx) and choose that file.</source>
        <translation>This is not a table: the file holds bytes that no text has. Save the table as CSV or as an Excel workbook (.xlsx) and choose that file.</translation>
    </message>
    <message>
        <source>text with tabs, %1</source>
        <translation>text with tabs, %1</translation>
    </message>
    <message>
        <source>text with “%1”, %2</source>
        <translation>text with “%1”, %2</translation>
    </message>
    <message>
        <source>There is not enough memory to read the table.</source>
        <translation>There is not enough memory to read the table.</translation>
    </message>
    <message>
        <source>Row %1 has more than %L2 cells: this is not a table that a spreadsheet can hold.</source>
        <translation>Row %1 has more than %L2 cells: this is not a table that a spreadsheet can hold.</translation>
    </message>
    <message>
        <source>A cell after row %1 has more than %L2 characters. Probably a quotation mark there is not closed: correct it and import again.</source>
        <translation>A cell after row %1 has more than %L2 characters. Probably a quotation mark there is not closed: correct it and import again.</translation>
    </message>
    <message>
        <source>A quotation mark that opens after row %1 is never closed, so the rest of the file would be one cell. Correct it and import again.</source>
        <translation>A quotation mark that opens after row %1 is never closed, so the rest of the file would be one cell. Correct it and import again.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
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
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Refers to</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Disclosure</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>The export was stopped. Nothing was written.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 could not be written: %2</translation>
    </message>
    <message>
        <source>%1 is not an empty folder. Choose a new folder: nothing is mixed or replaced.</source>
        <translation>%1 is not an empty folder. Choose a new folder: nothing is mixed or replaced.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1: %2</source>
        <translation>Nothing can be written to %1: %2</translation>
    </message>
    <message>
        <source>The export could not be moved to %1. Nothing was left there.</source>
        <translation>The export could not be moved to %1. Nothing was left there.</translation>
    </message>
    <message>
        <source>The field must have a value</source>
        <translation>The field must have a value</translation>
    </message>
    <message>
        <source>Fill in the cell, or do not let empty cells clear this field.</source>
        <translation>Fill in the cell, or do not let empty cells clear this field.</translation>
    </message>
    <message>
        <source>The cell holds an error of the sheet: %1</source>
        <translation>The cell holds an error of the sheet: %1</translation>
    </message>
    <message>
        <source>Correct the formula in the spreadsheet and save it again.</source>
        <translation>Correct the formula in the spreadsheet and save it again.</translation>
    </message>
    <message>
        <source>This row belongs to another record in the file</source>
        <translation>This row belongs to another record in the file</translation>
    </message>
    <message>
        <source>Take the id out of the row, or move it to its record.</source>
        <translation>Take the id out of the row, or move it to its record.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>The import was stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>No column of the table is imported. Say which field each column is.</source>
        <translation>No column of the table is imported. Say which field each column is.</translation>
    </message>
    <message>
        <source>%1: no row of the table is the record that this row belongs to</source>
        <translation>%1: no row of the table is the record that this row belongs to</translation>
    </message>
    <message>
        <source>Add the record to the table, or correct its name here.</source>
        <translation>Add the record to the table, or correct its name here.</translation>
    </message>
    <message>
        <source>The cell cannot be read</source>
        <translation>The cell cannot be read</translation>
    </message>
    <message numerus="yes">
        <source>%n records have “%1”</source>
        <translation>
            <numerusform>%n record has “%1”</numerusform>
            <numerusform>%n records have “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Join them in the file first, or give the row the id of the one that is meant.</source>
        <translation>Join them in the file first, or give the row the id of the one that is meant.</translation>
    </message>
    <message>
        <source>This record is in the file already, as %1: %2</source>
        <translation>This record is in the file already, as %1: %2</translation>
    </message>
    <message>
        <source>Import it among those, or correct the code.</source>
        <translation>Import it among those, or correct the code.</translation>
    </message>
    <message>
        <source>The same record is in row %1 already</source>
        <translation>The same record is in row %1 already</translation>
    </message>
    <message>
        <source>Keep one of the two rows, or let the mapping update repeated records.</source>
        <translation>Keep one of the two rows, or let the mapping update repeated records.</translation>
    </message>
    <message>
        <source>The other code is that of a record with the tax code %1</source>
        <translation>The other code is that of a record with the tax code %1</translation>
    </message>
    <message>
        <source>One of the two codes is wrong: correct it, or give the row its id.</source>
        <translation>One of the two codes is wrong: correct it, or give the row its id.</translation>
    </message>
    <message>
        <source>There is no such record in the file</source>
        <translation>There is no such record in the file</translation>
    </message>
    <message>
        <source>Let the mapping create records, or correct the code.</source>
        <translation>Let the mapping create records, or correct the code.</translation>
    </message>
    <message>
        <source>Correct it in the table and import again.</source>
        <translation>Correct it in the table and import again.</translation>
    </message>
    <message>
        <source>There is no %1 with the id “%2”</source>
        <translation>There is no %1 with the id “%2”</translation>
    </message>
    <message>
        <source>Import that table first, or name the record.</source>
        <translation>Import that table first, or name the record.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the name of %n records</source>
        <translation>
            <numerusform>“%1” is the name of %n record</numerusform>
            <numerusform>“%1” is the name of %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the tax code or the id of the one that is meant.</source>
        <translation>Write the tax code or the id of the one that is meant.</translation>
    </message>
    <message>
        <source>“%1” had another name on %2: %3</source>
        <translation>“%1” had another name on %2: %3</translation>
    </message>
    <message>
        <source>Nobody is called “%1” on %2; at another time it was %3</source>
        <translation>Nobody is called “%1” on %2; at another time it was %3</translation>
    </message>
    <message>
        <source>Write the name of that day, or the tax code.</source>
        <translation>Write the name of that day, or the tax code.</translation>
    </message>
    <message>
        <source>No %1 is called “%2”</source>
        <translation>No %1 is called “%2”</translation>
    </message>
    <message>
        <source>Enter the record first, or write its tax code or its name as the file has it.</source>
        <translation>Enter the record first, or write its tax code or its name as the file has it.</translation>
    </message>
    <message>
        <source>No row with the names of the columns was found. Write them in the first row (for example: Denominazione, Codice fiscale, PEC), or say in the mapping in which row they are.</source>
        <translation>No row with the names of the columns was found. Write them in the first row (for example: Denominazione, Codice fiscale, PEC), or say in the mapping in which row they are.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>The workbook has no sheet “%1”.</translation>
    </message>
    <message>
        <source>This mapping is for “%1”, not for “%2”.</source>
        <translation>This mapping is for “%1”, not for “%2”.</translation>
    </message>
    <message>
        <source>The mapping names the field “%1”, which %2 do not have.</source>
        <translation>The mapping names the field “%1”, which %2 do not have.</translation>
    </message>
    <message>
        <source>The table has no sheet or file with “%1”.</source>
        <translation>The table has no sheet or file with “%1”.</translation>
    </message>
    <message>
        <source>The table does not have these columns of the mapping: %1. Nothing was imported.</source>
        <translation>The table does not have these columns of the mapping: %1. Nothing was imported.</translation>
    </message>
    <message>
        <source>This is not a mapping that Insieme wrote: %1.</source>
        <translation>This is not a mapping that Insieme wrote: %1.</translation>
    </message>
    <message>
        <source>it does not say so</source>
        <translation>it does not say so</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>“%1” cannot be read</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Expected: %1.</translation>
    </message>
    <message>
        <source>%1 has more digits than the field can hold</source>
        <translation>%1 has more digits than the field can hold</translation>
    </message>
    <message>
        <source>Round it in the sheet, or let this column be rounded.</source>
        <translation>Round it in the sheet, or let this column be rounded.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>“%1” lost its last digits in a spreadsheet</source>
        <translation>“%1” lost its last digits in a spreadsheet</translation>
    </message>
    <message>
        <source>Give the column the format Text in the spreadsheet, type the code again and save.</source>
        <translation>Give the column the format Text in the spreadsheet, type the code again and save.</translation>
    </message>
    <message>
        <source>the zeros in front, dropped by a spreadsheet, are put back: %1</source>
        <translation>the zeros in front, dropped by a spreadsheet, are put back: %1</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes or no</translation>
    </message>
    <message>
        <source>“%1” is not in the list</source>
        <translation>“%1” is not in the list</translation>
    </message>
    <message>
        <source>Write one of: %1; or say in the mapping what it means.</source>
        <translation>Write one of: %1; or say in the mapping what it means.</translation>
    </message>
    <message>
        <source>the number %1 was read as the day %2</source>
        <translation>the number %1 was read as the day %2</translation>
    </message>
    <message>
        <source>“%1” has only two digits of the year</source>
        <translation>“%1” has only two digits of the year</translation>
    </message>
    <message>
        <source>Write four digits, or say in the mapping which century is meant.</source>
        <translation>Write four digits, or say in the mapping which century is meant.</translation>
    </message>
    <message>
        <source>a day of the calendar as dd/mm/yyyy</source>
        <translation>a day of the calendar as dd/mm/yyyy</translation>
    </message>
    <message>
        <source>a day and a time as dd/mm/yyyy hh:mm</source>
        <translation>a day and a time as dd/mm/yyyy hh:mm</translation>
    </message>
    <message>
        <source>the time of “%1” is left out</source>
        <translation>the time of “%1” is left out</translation>
    </message>
    <message>
        <source>hours and minutes as h:mm</source>
        <translation>hours and minutes as h:mm</translation>
    </message>
    <message>
        <source>“%1” is mapped to “%2”, which the field cannot hold</source>
        <translation>“%1” is mapped to “%2”, which the field cannot hold</translation>
    </message>
    <message>
        <source>Correct the mapping of this column.</source>
        <translation>Correct the mapping of this column.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>an amount in euro such as 1.234,56</source>
        <translation>an amount in euro such as 1.234,56</translation>
    </message>
    <message>
        <source>square metres such as 54,20</source>
        <translation>square metres such as 54,20</translation>
    </message>
    <message>
        <source>a percentage such as 22,50 %</source>
        <translation>a percentage such as 22,50 %</translation>
    </message>
    <message>
        <source>read as %1 %, less than one per cent</source>
        <translation>read as %1 %, less than one per cent</translation>
    </message>
    <message>
        <source>a fraction such as 1/3, in a cell with the format Text</source>
        <translation>a fraction such as 1/3, in a cell with the format Text</translation>
    </message>
    <message>
        <source>the id of a record</source>
        <translation>the id of a record</translation>
    </message>
    <message>
        <source>A sheet holds at most 1,048,576 rows: export this list as CSV.</source>
        <translation>A sheet holds at most 1,048,576 rows: export this list as CSV.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as .xlsx or CSV, and choose that file.</source>
        <translation>Open it in a spreadsheet program, save it as .xlsx or CSV, and choose that file.</translation>
    </message>
    <message>
        <source>This is a workbook of Excel 97–2003 (.xls), or one protected with a password.</source>
        <translation>This is a workbook of Excel 97–2003 (.xls), or one protected with a password.</translation>
    </message>
    <message>
        <source>This is a PDF, not a table.</source>
        <translation>This is a PDF, not a table.</translation>
    </message>
    <message>
        <source>This is a web page with the name of a table.</source>
        <translation>This is a web page with the name of a table.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 could not be opened: %2</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete. Open it in the program that made it, save it again and choose the new file. Nothing was imported.</source>
        <translation>The workbook is damaged or incomplete. Open it in the program that made it, save it again and choose the new file. Nothing was imported.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Save the table as an Excel workbook (.xlsx) or as CSV and choose that file.</source>
        <translation>This is an OpenDocument file. Save the table as an Excel workbook (.xlsx) or as CSV and choose that file.</translation>
    </message>
    <message>
        <source>This is not an Excel workbook. Save the table as .xlsx or as CSV and choose that file.</source>
        <translation>This is not an Excel workbook. Save the table as .xlsx or as CSV and choose that file.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with a table.</source>
        <translation>The workbook has no sheet with a table.</translation>
    </message>
    <message>
        <source>The workbook holds more than %L1 different texts: split it into several files. Nothing was imported.</source>
        <translation>The workbook holds more than %L1 different texts: split it into several files. Nothing was imported.</translation>
    </message>
    <message>
        <source>formula without a value</source>
        <translation>formula without a value</translation>
    </message>
    <message>
        <source>missing text</source>
        <translation>missing text</translation>
    </message>
    <message>
        <source>day %1 of the calendar of the sheet, which does not exist</source>
        <translation>day %1 of the calendar of the sheet, which does not exist</translation>
    </message>
    <message>
        <source>The workbook is damaged: it could not be unpacked. Open it in the program that made it, save it again and choose the new file. Nothing was imported.</source>
        <translation>The workbook is damaged: it could not be unpacked. Open it in the program that made it, save it again and choose the new file. Nothing was imported.</translation>
    </message>
    <message>
        <source>The file holds more parts than any workbook: it was not opened.</source>
        <translation>The file holds more parts than any workbook: it was not opened.</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than it should: it was not read any further. Nothing was imported.</source>
        <translation>The workbook unpacks to far more than it should: it was not read any further. Nothing was imported.</translation>
    </message>
    <message>
        <source>The workbook holds something that no spreadsheet writes: it was not read any further. Save it again in a spreadsheet program. Nothing was imported.</source>
        <translation>The workbook holds something that no spreadsheet writes: it was not read any further. Save it again in a spreadsheet program. Nothing was imported.</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>what was pasted</translation>
    </message>
    <message>
        <source>Without the rows that break a rule, others break one again and again. Nothing was changed.</source>
        <translation>Without the rows that break a rule, others break one again and again. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 holds no table as an export writes them (cooperatives.csv, people.xlsx …).</source>
        <translation>%1 holds no table as an export writes them (cooperatives.csv, people.xlsx …).</translation>
    </message>
    <message>
        <source>%1 does not exist, or is no file.</source>
        <translation>%1 does not exist, or is no file.</translation>
    </message>
    <message>
        <source>Checking “%1”</source>
        <translation>Checking “%1”</translation>
    </message>
    <message>
        <source>Importing “%1”</source>
        <translation>Importing “%1”</translation>
    </message>
    <message>
        <source>Nothing is written by the check.</source>
        <translation>Nothing is written by the check.</translation>
    </message>
    <message>
        <source>If you stop it, the file is again what it was before.</source>
        <translation>If you stop it, the file is again what it was before.</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>Exporting everything</translation>
    </message>
    <message>
        <source>If you stop it, nothing is left of it.</source>
        <translation>If you stop it, nothing is left of it.</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Writing “%1”</translation>
    </message>
    <message>
        <source>“%1” was changed after it was checked. Nothing was imported; check it again.</source>
        <translation>“%1” was changed after it was checked. Nothing was imported; check it again.</translation>
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
    <message>
        <source>Foreseen in the deed</source>
        <translation>Foreseen in the deed</translation>
    </message>
    <message>
        <source>more or less up to %1 %</source>
        <translation>more or less up to %1 %</translation>
    </message>
    <message>
        <source>the agreement does not say that it is (art. 120 c. 9)</source>
        <translation>the agreement does not say that it is (art. 120 c. 9)</translation>
    </message>
    <message>
        <source>Case of art. 120</source>
        <translation>Case of art. 120</translation>
    </message>
    <message>
        <source>named; the act says why</source>
        <translation>named; the act says why</translation>
    </message>
    <message>
        <source>less than 10 % of the amount that was signed first (art. 120 c. 3)</source>
        <translation>less than 10 % of the amount that was signed first (art. 120 c. 3)</translation>
    </message>
    <message>
        <source>10 % of the amount that was signed first, or more: the case of art. 120 c. 1 is missing</source>
        <translation>10 % of the amount that was signed first, or more: the case of art. 120 c. 1 is missing</translation>
    </message>
    <message>
        <source>EU threshold</source>
        <translation>EU threshold</translation>
    </message>
    <message>
        <source>no day of signature yet, at the latest %1</source>
        <translation>no day of signature yet, at the latest %1</translation>
    </message>
    <message>
        <source>valid until %1, no longer at the signature</source>
        <translation>valid until %1, no longer at the signature</translation>
    </message>
    <message>
        <source>the agreement does not say that it is</source>
        <translation>the agreement does not say that it is</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>It is to be compared with the tariffs.</source>
        <translation>It is to be compared with the tariffs.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>valid until %1, no longer today</source>
        <translation>valid until %1, no longer today</translation>
    </message>
    <message>
        <source>foreseen in the text of the agreement; a new deed</source>
        <translation>foreseen in the text of the agreement; a new deed</translation>
    </message>
    <message>
        <source>foreseen in the text of the agreement, before the end, same conditions</source>
        <translation>foreseen in the text of the agreement, before the end, same conditions</translation>
    </message>
    <message>
        <source>as the text of the agreement foresees, only the time that is needed</source>
        <translation>as the text of the agreement foresees, only the time that is needed</translation>
    </message>
    <message>
        <source>as far as the text of the agreement foresees it</source>
        <translation>as far as the text of the agreement foresees it</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 of at most %2</translation>
    </message>
    <message>
        <source>%1, more than the largest amount, %2</source>
        <translation>%1, more than the largest amount, %2</translation>
    </message>
    <message>
        <source>%1, at most half of %2</source>
        <translation>%1, at most half of %2</translation>
    </message>
    <message>
        <source>%1, more than half of %2 (art. 120 c. 2)</source>
        <translation>%1, more than half of %2 (art. 120 c. 2)</translation>
    </message>
    <message>
        <source>%1 more, in proportion to the days: %2 of %3.</source>
        <translation>%1 more, in proportion to the days: %2 of %3.</translation>
    </message>
    <message>
        <source>At the tariffs, without VAT, the same days are worth %1.</source>
        <translation>At the tariffs, without VAT, the same days are worth %1.</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 is below %2</translation>
    </message>
    <message>
        <source>%1 is not below %2</source>
        <translation>%1 is not below %2</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>The consortium&apos;s own number of the agreement: it is found by it.</source>
        <translation>The consortium&apos;s own number of the agreement: it is found by it.</translation>
    </message>
    <message>
        <source>Decides which rules are checked and which document is printed.</source>
        <translation>Decides which rules are checked and which document is printed.</translation>
    </message>
    <message>
        <source>Signed and in technical extension bind the parties: what a draft may still miss must be there then.</source>
        <translation>Signed and in technical extension bind the parties: what a draft may still miss must be there then.</translation>
    </message>
    <message>
        <source>Who signs with the counterpart. The document gives the name of the day of signature.</source>
        <translation>Who signs with the counterpart. The document gives the name of the day of signature.</translation>
    </message>
    <message>
        <source>Who signs with the consortium. Search by name, IPA code or tax code. Former names, such as ULSS 16, lead to the body of today.</source>
        <translation>Who signs with the consortium. Search by name, IPA code or tax code. Former names, such as ULSS 16, lead to the body of today.</translation>
    </message>
    <message>
        <source>Signs the deed for the consortium, with the office held on the day of signature.</source>
        <translation>Signs the deed for the consortium, with the office held on the day of signature.</translation>
    </message>
    <message>
        <source>Signs the deed for the counterpart, with the office held on the day of signature.</source>
        <translation>Signs the deed for the counterpart, with the office held on the day of signature.</translation>
    </message>
    <message>
        <source>Whom the counterpart asks while the agreement runs; does not sign.</source>
        <translation>Whom the counterpart asks while the agreement runs; does not sign.</translation>
    </message>
    <message>
        <source>Whom the consortium asks while the agreement runs; does not sign.</source>
        <translation>Whom the consortium asks while the agreement runs; does not sign.</translation>
    </message>
    <message>
        <source>The agreement that this one carries on after its end.</source>
        <translation>The agreement that this one carries on after its end.</translation>
    </message>
    <message>
        <source>The framework agreement under which this one was made.</source>
        <translation>The framework agreement under which this one was made.</translation>
    </message>
    <message>
        <source>Number under which the deed was registered when it came in or went out.</source>
        <translation>Number under which the deed was registered when it came in or went out.</translation>
    </message>
    <message>
        <source>Number in the body&apos;s register of deeds; not every deed has one.</source>
        <translation>Number in the body&apos;s register of deeds; not every deed has one.</translation>
    </message>
    <message>
        <source>By what the body approved the agreement, as the deed writes it: “deliberazione della Giunta comunale”.</source>
        <translation>By what the body approved the agreement, as the deed writes it: “deliberazione della Giunta comunale”.</translation>
    </message>
    <message>
        <source>Identifies the award and comes from ANAC. 10 characters, some of which check the others: a slip is seen at once. It stands on invoices and payments.</source>
        <translation>Identifies the award and comes from ANAC. 10 characters, some of which check the others: a slip is seen at once. It stands on invoices and payments.</translation>
    </message>
    <message>
        <source>Identifies the public project that is paid for; whoever finances it gives it. 15 characters, none of which checks the others: compare it with the act.</source>
        <translation>Identifies the public project that is paid for; whoever finances it gives it. 15 characters, none of which checks the others: compare it with the act.</translation>
    </message>
    <message>
        <source>European code of what is bought: 8 figures, a dash and one more, as the notice has it.</source>
        <translation>European code of what is bought: 8 figures, a dash and one more, as the notice has it.</translation>
    </message>
    <message>
        <source>Day of the notice or invitation: it decides which code of contracts and which thresholds apply.</source>
        <translation>Day of the notice or invitation: it decides which code of contracts and which thresholds apply.</translation>
    </message>
    <message>
        <source>Of a draft, the day foreseen. Names, offices and seats are those of this day.</source>
        <translation>Of a draft, the day foreseen. Names, offices and seats are those of this day.</translation>
    </message>
    <message>
        <source>The last day. Empty: until one party withdraws. “+6 months” counts from the start.</source>
        <translation>The last day. Empty: until one party withdraws. “+6 months” counts from the start.</translation>
    </message>
    <message>
        <source>Whole months from start to end.</source>
        <translation>Whole months from start to end.</translation>
    </message>
    <message>
        <source>By how many months the deed itself lets the body extend it, on the same terms.</source>
        <translation>By how many months the deed itself lets the body extend it, on the same terms.</translation>
    </message>
    <message>
        <source>How long before the end whoever does not go on must say so; from it follows the last day for notice.</source>
        <translation>How long before the end whoever does not go on must say so; from it follows the last day for notice.</translation>
    </message>
    <message>
        <source>Instead of days. Counted by the number of the day: three months before 26 September is 26 June.</source>
        <translation>Instead of days. Counted by the number of the day: three months before 26 September is 26 June.</translation>
    </message>
    <message>
        <source>From the end and the days or months of notice; a Sunday or holiday moves it to the day before.</source>
        <translation>From the end and the days or months of notice; a Sunday or holiday moves it to the day before.</translation>
    </message>
    <message>
        <source>What is paid in all, VAT included, for the whole duration.</source>
        <translation>What is paid in all, VAT included, for the whole duration.</translation>
    </message>
    <message>
        <source>The same without VAT, for the whole duration.</source>
        <translation>The same without VAT, for the whole duration.</translation>
    </message>
    <message>
        <source>Without VAT, with every option and renewal: thresholds and stamp duty look at it.</source>
        <translation>Without VAT, with every option and renewal: thresholds and stamp duty look at it.</translation>
    </message>
    <message>
        <source>What one place costs, where the agreement is paid by places.</source>
        <translation>What one place costs, where the agreement is paid by places.</translation>
    </message>
    <message>
        <source>Which rule the deed follows; the document prints it, and the amount that follows from it.</source>
        <translation>Which rule the deed follows; the document prints it, and the amount that follows from it.</translation>
    </message>
    <message>
        <source>Deposit or bond given to the body, and by whom.</source>
        <translation>Deposit or bond given to the body, and by whom.</translation>
    </message>
    <message>
        <source>Part of what the cooperatives execute that the consortium keeps. Where it changes, add a row in “Fee of the consortium from a day on”.</source>
        <translation>Part of what the cooperatives execute that the consortium keeps. Where it changes, add a row in “Fee of the consortium from a day on”.</translation>
    </message>
    <message>
        <source>Of the last row that has begun; without one, that of the agreement.</source>
        <translation>Of the last row that has begun; without one, that of the agreement.</translation>
    </message>
    <message>
        <source>By how much the deed lets the amount grow or shrink without a new one: a fifth at most.</source>
        <translation>By how much the deed lets the amount grow or shrink without a new one: a fifth at most.</translation>
    </message>
    <message>
        <source>Of one person. Write 20 or 20:30.</source>
        <translation>Of one person. Write 20 or 20:30.</translation>
    </message>
    <message>
        <source>Of one person, from start to end.</source>
        <translation>Of one person, from start to end.</translation>
    </message>
    <message>
        <source>The national collective agreement applied to those who work.</source>
        <translation>The national collective agreement applied to those who work.</translation>
    </message>
    <message>
        <source>Number of the position at INAIL that insures the work; the deed writes it.</source>
        <translation>Number of the position at INAIL that insures the work; the deed writes it.</translation>
    </message>
    <message>
        <source>Company and number of the policy for damage to others.</source>
        <translation>Company and number of the policy for damage to others.</translation>
    </message>
    <message>
        <source>The most that the policy pays for one claim.</source>
        <translation>The most that the policy pays for one claim.</translation>
    </message>
    <message>
        <source>What the consortium is for the personal data handled under this agreement; an appointment follows from it.</source>
        <translation>What the consortium is for the personal data handled under this agreement; an appointment follows from it.</translation>
    </message>
    <message>
        <source>The service of the agreement that this row is about. Empty: the whole agreement.</source>
        <translation>The service of the agreement that this row is about. Empty: the whole agreement.</translation>
    </message>
    <message>
        <source>Part of the service that this cooperative executes. Type = to take what is missing to 100.</source>
        <translation>Part of the service that this cooperative executes. Type = to take what is missing to 100.</translation>
    </message>
    <message>
        <source>For the whole period of the row.</source>
        <translation>For the whole period of the row.</translation>
    </message>
    <message>
        <source>Part of the whole that this funder pays. Type = to take what is missing to 100.</source>
        <translation>Part of the whole that this funder pays. Type = to take what is missing to 100.</translation>
    </message>
    <message>
        <source>Given by the Agenzia delle entrate: 11 figures for organisations, 16 characters for a person. The last one checks the others.</source>
        <translation>Given by the Agenzia delle entrate: 11 figures for organisations, 16 characters for a person. The last one checks the others.</translation>
    </message>
    <message>
        <source>Given by the Agenzia delle entrate: 11 figures, the last of which checks the others. Without IT in front.</source>
        <translation>Given by the Agenzia delle entrate: 11 figures, the last of which checks the others. Without IT in front.</translation>
    </message>
    <message>
        <source>Certified e-mail: what is sent there counts as delivered, like a registered letter. That it is certified cannot be seen from the address.</source>
        <translation>Certified e-mail: what is sent there counts as delivered, like a registered letter. That it is certified cannot be seen from the address.</translation>
    </message>
    <message>
        <source>Type the first letters: province, Belfiore and ISTAT code come along.</source>
        <translation>Type the first letters: province, Belfiore and ISTAT code come along.</translation>
    </message>
    <message>
        <source>The Comune in tax codes and in the land register: a letter and three figures, G587 for Piazzola sul Brenta. It comes with the Comune.</source>
        <translation>The Comune in tax codes and in the land register: a letter and three figures, G587 for Piazzola sul Brenta. It comes with the Comune.</translation>
    </message>
    <message>
        <source>Number of the Comune in the statistics: 6 figures. It comes with the Comune.</source>
        <translation>Number of the Comune in the statistics: 6 figures. It comes with the Comune.</translation>
    </message>
    <message>
        <source>Address, postcode, Comune and province in one line.</source>
        <translation>Address, postcode, Comune and province in one line.</translation>
    </message>
    <message>
        <source>The organisation of which this one is a part, such as the ULSS of a district.</source>
        <translation>The organisation of which this one is a part, such as the ULSS of a district.</translation>
    </message>
    <message>
        <source>Code of the whole body in IndicePA, c_g587 for the Comune of Piazzola. Its offices have a codice univoco each.</source>
        <translation>Code of the whole body in IndicePA, c_g587 for the Comune of Piazzola. Its offices have a codice univoco each.</translation>
    </message>
    <message>
        <source>Where electronic invoices go: 6 characters for an office of a public body, 7 for everybody else.</source>
        <translation>Where electronic invoices go: 6 characters for an office of a public body, 7 for everybody else.</translation>
    </message>
    <message>
        <source>The account used by default; others stand under Other bank accounts. 27 characters in Italy; a wrong one is seen at once.</source>
        <translation>The account used by default; others stand under Other bank accounts. 27 characters in Italy; a wrong one is seen at once.</translation>
    </message>
    <message>
        <source>Number in the Albo nazionale delle società cooperative: a letter and six figures.</source>
        <translation>Number in the Albo nazionale delle società cooperative: a letter and six figures.</translation>
    </message>
    <message>
        <source>Number in the regional register of social cooperatives (LR Veneto 23/2006), as it is written there.</source>
        <translation>Number in the regional register of social cooperatives (LR Veneto 23/2006), as it is written there.</translation>
    </message>
    <message>
        <source>Number at the Chamber of Commerce: the letters of the province and up to 7 figures, PD-123456.</source>
        <translation>Number at the Chamber of Commerce: the letters of the province and up to 7 figures, PD-123456.</translation>
    </message>
    <message>
        <source>Number in the register of the third sector. Social cooperatives are in it through the Registro delle imprese: it may stay empty.</source>
        <translation>Number in the register of the third sector. Social cooperatives are in it through the Registro delle imprese: it may stay empty.</translation>
    </message>
    <message>
        <source>Law 381/1991, article 1: A for services to people, B for the work of disadvantaged people.</source>
        <translation>Law 381/1991, article 1: A for services to people, B for the work of disadvantaged people.</translation>
    </message>
    <message>
        <source>The last day as a member. Empty: still a member.</source>
        <translation>The last day as a member. Empty: still a member.</translation>
    </message>
    <message>
        <source>The first expiry among the papers that no other one replaces.</source>
        <translation>The first expiry among the papers that no other one replaces.</translation>
    </message>
    <message>
        <source>Ambito territoriale sociale: the Comuni that plan social services together, such as Ven_15.</source>
        <translation>Ambito territoriale sociale: the Comuni that plan social services together, such as Ven_15.</translation>
    </message>
    <message>
        <source>Who took over its deeds when it was suppressed: its old name leads there.</source>
        <translation>Who took over its deeds when it was suppressed: its old name leads there.</translation>
    </message>
    <message>
        <source>First day on which it no longer existed.</source>
        <translation>First day on which it no longer existed.</translation>
    </message>
    <message>
        <source>Proposed to new agreements.</source>
        <translation>Proposed to new agreements.</translation>
    </message>
    <message>
        <source>What the 30 % of law 381/1991, article 4, is counted on.</source>
        <translation>What the 30 % of law 381/1991, article 4, is counted on.</translation>
    </message>
    <message>
        <source>From the roles in force today.</source>
        <translation>From the roles in force today.</translation>
    </message>
    <message>
        <source>Before the name in letters and deeds: dott.ssa, ing.</source>
        <translation>Before the name in letters and deeds: dott.ssa, ing.</translation>
    </message>
    <message>
        <source>16 characters, the last of which checks the others. It holds the day and the Comune of birth: both can be compared.</source>
        <translation>16 characters, the last of which checks the others. It holds the day and the Comune of birth: both can be compared.</translation>
    </message>
    <message>
        <source>From the tax code, otherwise from the courtesy title; deeds begin a birth with it.</source>
        <translation>From the tax code, otherwise from the courtesy title; deeds begin a birth with it.</translation>
    </message>
    <message>
        <source>Of the Comune as it was at the birth, even if it is gone; Z and three figures for another country.</source>
        <translation>Of the Comune as it was at the birth, even if it is gone; Z and three figures for another country.</translation>
    </message>
    <message>
        <source>A short name that stays: commands and imports use it.</source>
        <translation>A short name that stays: commands and imports use it.</translation>
    </message>
    <message>
        <source>Every member must have it, whatever it executes.</source>
        <translation>Every member must have it, whatever it executes.</translation>
    </message>
    <message>
        <source>One paper for each service, like authorisation and accreditation.</source>
        <translation>One paper for each service, like authorisation and accreditation.</translation>
    </message>
    <message>
        <source>From the day of issue, where no expiry is printed: 120 for the DURC. Holidays do not move it.</source>
        <translation>From the day of issue, where no expiry is printed: 120 for the DURC. Holidays do not move it.</translation>
    </message>
    <message>
        <source>From the day of issue, by the number of the day, where no expiry is printed.</source>
        <translation>From the day of issue, by the number of the day, where no expiry is printed.</translation>
    </message>
    <message>
        <source>For papers of a year: with the day, when that of the year before is due, as the social report.</source>
        <translation>For papers of a year: with the day, when that of the year before is due, as the social report.</translation>
    </message>
    <message>
        <source>How long before its expiry a paper of this kind is announced. A single paper may have its own.</source>
        <translation>How long before its expiry a paper of this kind is announced. A single paper may have its own.</translation>
    </message>
    <message>
        <source>As the shares of agreements name it. Empty: it counts for all services.</source>
        <translation>As the shares of agreements name it. Empty: it counts for all services.</translation>
    </message>
    <message>
        <source>The year that the paper is about, not the one in which it was made.</source>
        <translation>The year that the paper is about, not the one in which it was made.</translation>
    </message>
    <message>
        <source>Only what is printed on the paper: it goes before the rule of its kind.</source>
        <translation>Only what is printed on the paper: it goes before the rule of its kind.</translation>
    </message>
    <message>
        <source>The printed expiry, otherwise the day of issue and the validity of its kind.</source>
        <translation>The printed expiry, otherwise the day of issue and the validity of its kind.</translation>
    </message>
    <message>
        <source>The paper&apos;s own, otherwise that of its kind.</source>
        <translation>The paper&apos;s own, otherwise that of its kind.</translation>
    </message>
    <message>
        <source>Another paper of the same kind and service lasts longer.</source>
        <translation>Another paper of the same kind and service lasts longer.</translation>
    </message>
    <message>
        <source>Only where it differs from its kind.</source>
        <translation>Only where it differs from its kind.</translation>
    </message>
    <message>
        <source>Stands for the person where names are not shown.</source>
        <translation>Stands for the person where names are not shown.</translation>
    </message>
    <message>
        <source>Decides how long it may last, the lowest allowance and which suspensions move the end (Tables and rules).</source>
        <translation>Decides how long it may last, the lowest allowance and which suspensions move the end (Tables and rules).</translation>
    </message>
    <message>
        <source>The service that proposed the person. Reading it is noted.</source>
        <translation>The service that proposed the person. Reading it is noted.</translation>
    </message>
    <message>
        <source>A category of the law, never a diagnosis. Reading it is noted.</source>
        <translation>A category of the law, never a diagnosis. Reading it is noted.</translation>
    </message>
    <message>
        <source>Which paper shows the category, never what it says.</source>
        <translation>Which paper shows the category, never what it says.</translation>
    </message>
    <message>
        <source>Gives the end, with the start. Write months, days, the last day or hours, as the deed does.</source>
        <translation>Gives the end, with the start. Write months, days, the last day or hours, as the deed does.</translation>
    </message>
    <message>
        <source>An end that the deed writes: it goes before months and days.</source>
        <translation>An end that the deed writes: it goes before months and days.</translation>
    </message>
    <message>
        <source>Alone, they give the end; otherwise what has to be done by then.</source>
        <translation>Alone, they give the end; otherwise what has to be done by then.</translation>
    </message>
    <message>
        <source>From the start and the length, moved by suspensions and extensions; an early end goes first.</source>
        <translation>From the start and the length, moved by suspensions and extensions; an early end goes first.</translation>
    </message>
    <message>
        <source>The furthest end that the maximum of the kind allows.</source>
        <translation>The furthest end that the maximum of the kind allows.</translation>
    </message>
    <message>
        <source>For a whole month. The lowest of the kind stands in Tables and rules.</source>
        <translation>For a whole month. The lowest of the kind stands in Tables and rules.</translation>
    </message>
    <message>
        <source>Number of the position at INAIL that insures the work.</source>
        <translation>Number of the position at INAIL that insures the work.</translation>
    </message>
    <message>
        <source>Number of the UNILAV; it is sent the day before the start at the latest.</source>
        <translation>Number of the UNILAV; it is sent the day before the start at the latest.</translation>
    </message>
    <message>
        <source>After this day the personal data are to be forgotten.</source>
        <translation>After this day the personal data are to be forgotten.</translation>
    </message>
    <message>
        <source>Nothing is forgotten while a dispute lasts, whatever the day says.</source>
        <translation>Nothing is forgotten while a dispute lasts, whatever the day says.</translation>
    </message>
    <message>
        <source>Where the stay begins. Who moves keeps the stay: the beds say where, and from when.</source>
        <translation>Where the stay begins. Who moves keeps the stay: the beds say where, and from when.</translation>
    </message>
    <message>
        <source>A proposal of allocations leaves it as it is.</source>
        <translation>A proposal of allocations leaves it as it is.</translation>
    </message>
    <message>
        <source>The day on which the bed is free again, as agreed: the last night is the one before.</source>
        <translation>The day on which the bed is free again, as agreed: the last night is the one before.</translation>
    </message>
    <message>
        <source>Extensions included.</source>
        <translation>Extensions included.</translation>
    </message>
    <message>
        <source>Last day of the personal project: the stay does not outlast it.</source>
        <translation>Last day of the personal project: the stay does not outlast it.</translation>
    </message>
    <message>
        <source>The day of exit as it happened; it goes before the one agreed.</source>
        <translation>The day of exit as it happened; it goes before the one agreed.</translation>
    </message>
    <message>
        <source>For citizens of other countries: within 48 hours of the entry (D.Lgs. 286/1998, article 7).</source>
        <translation>For citizens of other countries: within 48 hours of the entry (D.Lgs. 286/1998, article 7).</translation>
    </message>
    <message>
        <source>Of an apartment given for more than a month: within 48 hours, unless a registered contract takes its place (D.L. 59/1978, article 12).</source>
        <translation>Of an apartment given for more than a month: within 48 hours, unless a registered contract takes its place (D.L. 59/1978, article 12).</translation>
    </message>
    <message>
        <source>First day of payment of which somebody still owes a part.</source>
        <translation>First day of payment of which somebody still owes a part.</translation>
    </message>
    <message>
        <source>The last reminder among the payments.</source>
        <translation>The last reminder among the payments.</translation>
    </message>
    <message>
        <source>Last day on which the declarations that the contribution needs all hold.</source>
        <translation>Last day on which the declarations that the contribution needs all hold.</translation>
    </message>
    <message>
        <source>Empty: all of it.</source>
        <translation>Empty: all of it.</translation>
    </message>
    <message>
        <source>Who publishes the notice. Search by name, IPA code or tax code.</source>
        <translation>Who publishes the notice. Search by name, IPA code or tax code.</translation>
    </message>
    <message>
        <source>Day of the notice or invitation: it decides which code of contracts applies.</source>
        <translation>Day of the notice or invitation: it decides which code of contracts applies.</translation>
    </message>
    <message>
        <source>Last day on which the body can be asked for clarification.</source>
        <translation>Last day on which the body can be asked for clarification.</translation>
    </message>
    <message>
        <source>As the notice estimates it, without VAT.</source>
        <translation>As the notice estimates it, without VAT.</translation>
    </message>
    <message>
        <source>Identifies the procedure and comes from ANAC. 10 characters, some of which check the others: a slip is seen at once.</source>
        <translation>Identifies the procedure and comes from ANAC. 10 characters, some of which check the others: a slip is seen at once.</translation>
    </message>
    <message>
        <source>Whether the consortium can take part, as those who looked into it judge.</source>
        <translation>Whether the consortium can take part, as those who looked into it judge.</translation>
    </message>
    <message>
        <source>What came of it.</source>
        <translation>What came of it.</translation>
    </message>
    <message>
        <source>As the statute writes it. Where it changes from a day on, a row is added under Names, so that earlier documents keep the former one.</source>
        <translation>As the statute writes it. Where it changes from a day on, a row is added under Names, so that earlier documents keep the former one.</translation>
    </message>
    <message>
        <source>Days from today to the end; nothing before the start and after the end.</source>
        <translation>Days from today to the end; nothing before the start and after the end.</translation>
    </message>
    <message>
        <source>The relation with the people who work, in the words of the deed: employment for a limited time, or an internship without employment.</source>
        <translation>The relation with the people who work, in the words of the deed: employment for a limited time, or an internship without employment.</translation>
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
    <message>
        <source>The file does not hold what its history says. Restore the latest backup.</source>
        <translation>The file does not hold what its history says. Restore the latest backup.</translation>
    </message>
    <message>
        <source>On the evening of %1 this file held nothing yet.</source>
        <translation>On the evening of %1 this file held nothing yet.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 could not be written.</translation>
    </message>
    <message>
        <source>This person was forgotten: nothing can be written about them any more.</source>
        <translation>This person was forgotten: nothing can be written about them any more.</translation>
    </message>
    <message>
        <source>The two states of the file could not be compared.</source>
        <translation>The two states of the file could not be compared.</translation>
    </message>
    <message>
        <source>The backup %1 could not be read. Nothing was restored.</source>
        <translation>The backup %1 could not be read. Nothing was restored.</translation>
    </message>
    <message>
        <source>The folder %1 does not allow writing. Nothing was restored.</source>
        <translation>The folder %1 does not allow writing. Nothing was restored.</translation>
    </message>
    <message>
        <source>%1: there is no record %2. Nothing was changed.</source>
        <translation>%1: there is no record %2. Nothing was changed.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stopped. Nothing was written.</translation>
    </message>
    <message>
        <source>The replaced file is kept as %1.</source>
        <translation>The replaced file is kept as %1.</translation>
    </message>
    <message>
        <source>The replaced file could not be read: if people were forgotten after this backup was made, forget them again.</source>
        <translation>The replaced file could not be read: if people were forgotten after this backup was made, forget them again.</translation>
    </message>
    <message>
        <source>It was stopped, and no copy was made.</source>
        <translation>It was stopped, and no copy was made.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Nothing was restored.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was left behind.</source>
        <translation>%1 could not be written: %2. Nothing was left behind.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>%1 is being written by another program just now. Nothing was changed; try again later.</source>
        <translation>%1 is being written by another program just now. Nothing was changed; try again later.</translation>
    </message>
    <message>
        <source>Another program holds %1. Nothing was changed; try again later.</source>
        <translation>Another program holds %1. Nothing was changed; try again later.</translation>
    </message>
    <message>
        <source>%1 could not be written: its folder does not allow it.</source>
        <translation>%1 could not be written: its folder does not allow it.</translation>
    </message>
    <message>
        <source>%1 is being read by another program. Close that first; nothing was restored.</source>
        <translation>%1 is being read by another program. Close that first; nothing was restored.</translation>
    </message>
    <message>
        <source>%1 is the file that is open: choose another one, or make a copy of it first. Nothing was changed.</source>
        <translation>%1 is the file that is open: choose another one, or make a copy of it first. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 belongs to the file that is open and holds its latest changes: choose another one, or make a copy of the open file. Nothing was changed.</source>
        <translation>%1 belongs to the file that is open and holds its latest changes: choose another one, or make a copy of the open file. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file of Insieme: name a file in it, one that ends in “.insieme”. Nothing was touched.</source>
        <translation>%1 is a folder, not a file of Insieme: name a file in it, one that ends in “.insieme”. Nothing was touched.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file of Insieme: name a file on a disk. Nothing was touched.</source>
        <translation>%1 is a device or a pipe, not a file of Insieme: name a file on a disk. Nothing was touched.</translation>
    </message>
    <message>
        <source>You have no permission to read %1: ask for it whoever the file belongs to, or who looks after the computer. It was not touched.</source>
        <translation>You have no permission to read %1: ask for it whoever the file belongs to, or who looks after the computer. It was not touched.</translation>
    </message>
    <message>
        <source>%1 is no copy of this file: it is of another consortium. Nothing was restored. To work in it, open it as a file of its own.</source>
        <translation>%1 is no copy of this file: it is of another consortium. Nothing was restored. To work in it, open it as a file of its own.</translation>
    </message>
    <message>
        <source>Another program replaced this file, or took it away, while it was open here. Nothing was written. Save what is shown here as another file, then open the file again.</source>
        <translation>Another program replaced this file, or took it away, while it was open here. Nothing was written. Save what is shown here as another file, then open the file again.</translation>
    </message>
    <message>
        <source>%1 was replaced, and a window or another program still has the file open that was there before. Nothing was changed. Save there what is wanted as another file and close it; then try again.</source>
        <translation>%1 was replaced, and a window or another program still has the file open that was there before. Nothing was changed. Save there what is wanted as another file and close it; then try again.</translation>
    </message>
    <message>
        <source>%1 is incomplete: it lacks what every file begins with, as if the program had been stopped while it made the file. It was not touched. Restore the latest backup, or make a new file under another name.</source>
        <translation>%1 is incomplete: it lacks what every file begins with, as if the program had been stopped while it made the file. It was not touched. Restore the latest backup, or make a new file under another name.</translation>
    </message>
    <message>
        <source>what lies on this disk can only be read</source>
        <translation>what lies on this disk can only be read</translation>
    </message>
    <message>
        <source>%1 could not be made. Choose another folder.</source>
        <translation>%1 could not be made. Choose another folder.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Nothing was written; choose another one.</source>
        <translation>The folder %1 does not exist. Nothing was written; choose another one.</translation>
    </message>
    <message>
        <source>The folder %1 does not allow writing. Nothing was written; choose another one.</source>
        <translation>The folder %1 does not allow writing. Nothing was written; choose another one.</translation>
    </message>
    <message>
        <source>Another program wrote to the file while it was being read here: no copy was made. Open the file again, then make the copy.</source>
        <translation>Another program wrote to the file while it was being read here: no copy was made. Open the file again, then make the copy.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>Files</name>
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
    <message>
        <source>sample.insieme</source>
        <translation>sample.insieme</translation>
    </message>
    <message>
        <source>consortium.insieme</source>
        <translation>consortium.insieme</translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation>Bring back a copy</translation>
    </message>
    <message>
        <source>The copy takes the place of the file. The file as it is now is kept beside it, under another name; whoever was forgotten stays forgotten.</source>
        <translation>The copy takes the place of the file. The file as it is now is kept beside it, under another name; whoever was forgotten stays forgotten.</translation>
    </message>
    <message>
        <source>Copies of this file</source>
        <translation>Copies of this file</translation>
    </message>
    <message>
        <source>%1, %2 KB</source>
        <translation>%1, %2 KB</translation>
    </message>
    <message>
        <source>Another copy…</source>
        <translation>Another copy…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Another copy</source>
        <translation>Another copy</translation>
    </message>
    <message>
        <source>Bringing back the copy</source>
        <translation>Bringing back the copy</translation>
    </message>
    <message>
        <source>If you stop it, the file stays as it is.</source>
        <translation>If you stop it, the file stays as it is.</translation>
    </message>
    <message>
        <source>copy of the day</source>
        <translation>copy of the day</translation>
    </message>
    <message>
        <source>before the work of another desk was taken in</source>
        <translation>before the work of another desk was taken in</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>made by hand</translation>
    </message>
    <message>
        <source>before a newer version of the program</source>
        <translation>before a newer version of the program</translation>
    </message>
    <message>
        <source>This copy is not sound</source>
        <translation>This copy is not sound</translation>
    </message>
    <message>
        <source>Leave the file as it is</source>
        <translation>Leave the file as it is</translation>
    </message>
    <message>
        <source>Bring back all the same</source>
        <translation>Bring back all the same</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>document n. %1 waits for their signature: complete it or annul it first.</source>
        <translation>document n. %1 waits for their signature: complete it or annul it first.</translation>
    </message>
    <message>
        <source>document n. %1 was issued on %2 and goes on naming them: deeds are kept as they were issued (GDPR art. 17, par. 3, letter b; civil code art. 2220).</source>
        <translation>document n. %1 was issued on %2 and goes on naming them: deeds are kept as they were issued (GDPR art. 17, par. 3, letter b; civil code art. 2220).</translation>
    </message>
    <message>
        <source>placement %1 is under a legal hold: lift it first.</source>
        <translation>placement %1 is under a legal hold: lift it first.</translation>
    </message>
    <message>
        <source>placement %1 is not over: end it or cancel it first.</source>
        <translation>placement %1 is not over: end it or cancel it first.</translation>
    </message>
    <message>
        <source>placement %1 must be kept until %2.</source>
        <translation>placement %1 must be kept until %2.</translation>
    </message>
    <message>
        <source>they are tutor of placement %1, which is not over: name another tutor first.</source>
        <translation>they are tutor of placement %1, which is not over: name another tutor first.</translation>
    </message>
    <message>
        <source>application %1 counts in a ranking that is not closed: withdraw it first.</source>
        <translation>application %1 counts in a ranking that is not closed: withdraw it first.</translation>
    </message>
    <message>
        <source>application %1 must be kept until %2.</source>
        <translation>application %1 must be kept until %2.</translation>
    </message>
    <message>
        <source>project %1 is not closed and they look after it: name somebody else first.</source>
        <translation>project %1 is not closed and they look after it: name somebody else first.</translation>
    </message>
    <message>
        <source>the office “%1” is in force: write its last day first.</source>
        <translation>the office “%1” is in force: write its last day first.</translation>
    </message>
    <message>
        <source>deleted file %1</source>
        <translation>deleted file %1</translation>
    </message>
</context>
<context>
    <name>FundInstalment</name>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
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
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Instalment of a fund</source>
        <translation>Instalment of a fund</translation>
    </message>
    <message>
        <source>Instalments of a fund</source>
        <translation>Instalments of a fund</translation>
    </message>
</context>
<context>
    <name>FundReportDate</name>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Delivered on</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Report date</translation>
    </message>
    <message>
        <source>Report dates</source>
        <translation>Report dates</translation>
    </message>
</context>
<context>
    <name>Funding</name>
    <message>
        <source>Applications end on %1, before the call was published.</source>
        <translation>Applications end on %1, before the call was published.</translation>
    </message>
    <message>
        <source>A bonus needs both its percentage and the number of Comuni.</source>
        <translation>A bonus needs both its percentage and the number of Comuni.</translation>
    </message>
    <message>
        <source>The instalments sum to %1; the fund has %2.</source>
        <translation>The instalments sum to %1; the fund has %2.</translation>
    </message>
</context>
<context>
    <name>FundingCall</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Issuing body</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Published on</translation>
    </message>
    <message>
        <source>Applications until</source>
        <translation>Applications until</translation>
    </message>
    <message>
        <source>At most months</source>
        <translation>At most months</translation>
    </message>
    <message>
        <source>At most days</source>
        <translation>At most days</translation>
    </message>
    <message>
        <source>At most hours</source>
        <translation>At most hours</translation>
    </message>
    <message>
        <source>At most for a worker</source>
        <translation>At most for a worker</translation>
    </message>
    <message>
        <source>Co-funding of the Comuni</source>
        <translation>Co-funding of the Comuni</translation>
    </message>
    <message>
        <source>At most Comuni</source>
        <translation>At most Comuni</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Bonus from Comuni</source>
        <translation>Bonus from Comuni</translation>
    </message>
    <message>
        <source>At least years of age</source>
        <translation>At least years of age</translation>
    </message>
    <message>
        <source>Unemployed for months</source>
        <translation>Unemployed for months</translation>
    </message>
    <message>
        <source>ISEE at most</source>
        <translation>ISEE at most</translation>
    </message>
    <message>
        <source>Start within days of the outcome</source>
        <translation>Start within days of the outcome</translation>
    </message>
    <message>
        <source>End within months of the start</source>
        <translation>End within months of the start</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Legal reference</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Eligible conditions</source>
        <translation>Eligible conditions</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
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
    <name>FundingSource</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
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
        <source>Allocation</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>At most for a person</source>
        <translation>At most for a person</translation>
    </message>
    <message>
        <source>At most of the cost</source>
        <translation>At most of the cost</translation>
    </message>
    <message>
        <source>Rules of reporting</source>
        <translation>Rules of reporting</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Instalments</translation>
    </message>
    <message>
        <source>Report dates</source>
        <translation>Report dates</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Funds</translation>
    </message>
</context>
<context>
    <name>GroupMember</name>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
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
        <source>Cooperatives</source>
        <translation>Cooperatives</translation>
    </message>
</context>
<context>
    <name>GroupPurpose</name>
    <message>
        <source>Homogeneous services</source>
        <translation>Homogeneous services</translation>
    </message>
    <message>
        <source>Common initiative</source>
        <translation>Common initiative</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>a task names an existing record</source>
        <translation>a task names an existing record</translation>
    </message>
    <message>
        <source>a mark names its deadline</source>
        <translation>a mark names its deadline</translation>
    </message>
    <message>
        <source>no agreement renews itself</source>
        <translation>no agreement renews itself</translation>
    </message>
    <message>
        <source>no agreement stands under itself</source>
        <translation>no agreement stands under itself</translation>
    </message>
    <message>
        <source>shares, funding and instalments within the amount</source>
        <translation>shares, funding and instalments within the amount</translation>
    </message>
    <message>
        <source>shares, funding and instalments make up the whole</source>
        <translation>shares, funding and instalments make up the whole</translation>
    </message>
    <message>
        <source>places contracted, accredited, authorised</source>
        <translation>places contracted, accredited, authorised</translation>
    </message>
    <message>
        <source>one tariff on a day</source>
        <translation>one tariff on a day</translation>
    </message>
    <message>
        <source>a day of presence is there once</source>
        <translation>a day of presence is there once</translation>
    </message>
    <message>
        <source>an absence rule belongs to its agreement</source>
        <translation>an absence rule belongs to its agreement</translation>
    </message>
    <message>
        <source>shares name services of the agreement</source>
        <translation>shares name services of the agreement</translation>
    </message>
    <message>
        <source>the end follows from the acts</source>
        <translation>the end follows from the acts</translation>
    </message>
    <message>
        <source>conditions of an extension</source>
        <translation>conditions of an extension</translation>
    </message>
    <message>
        <source>minutes are whole</source>
        <translation>minutes are whole</translation>
    </message>
    <message>
        <source>room for everybody on every day</source>
        <translation>room for everybody on every day</translation>
    </message>
    <message>
        <source>points within those of the call</source>
        <translation>points within those of the call</translation>
    </message>
    <message>
        <source>an issued document does not change</source>
        <translation>an issued document does not change</translation>
    </message>
    <message>
        <source>a number is given once</source>
        <translation>a number is given once</translation>
    </message>
    <message>
        <source>a document belongs to an existing record</source>
        <translation>a document belongs to an existing record</translation>
    </message>
    <message>
        <source>durations within the maxima</source>
        <translation>durations within the maxima</translation>
    </message>
    <message>
        <source>hours within those of the placement</source>
        <translation>hours within those of the placement</translation>
    </message>
    <message>
        <source>days of presence within the placement</source>
        <translation>days of presence within the placement</translation>
    </message>
    <message>
        <source>no fund gives more than it has</source>
        <translation>no fund gives more than it has</translation>
    </message>
    <message>
        <source>reports within each fund&apos;s share</source>
        <translation>reports within each fund&apos;s share</translation>
    </message>
    <message>
        <source>the rules of the call</source>
        <translation>the rules of the call</translation>
    </message>
    <message>
        <source>one rule on a day</source>
        <translation>one rule on a day</translation>
    </message>
    <message>
        <source>ends of placements are up to date</source>
        <translation>ends of placements are up to date</translation>
    </message>
    <message>
        <source>costs are funded</source>
        <translation>costs are funded</translation>
    </message>
    <message>
        <source>no share balance below zero</source>
        <translation>no share balance below zero</translation>
    </message>
    <message>
        <source>no body is above itself</source>
        <translation>no body is above itself</translation>
    </message>
    <message>
        <source>one name on a day</source>
        <translation>one name on a day</translation>
    </message>
    <message>
        <source>no body succeeds itself</source>
        <translation>no body succeeds itself</translation>
    </message>
    <message>
        <source>a file belongs to an existing record</source>
        <translation>a file belongs to an existing record</translation>
    </message>
    <message>
        <source>a kind of paper is there once</source>
        <translation>a kind of paper is there once</translation>
    </message>
    <message>
        <source>expiries of papers are up to date</source>
        <translation>expiries of papers are up to date</translation>
    </message>
    <message>
        <source>the next expiry of a member is up to date</source>
        <translation>the next expiry of a member is up to date</translation>
    </message>
    <message>
        <source>what the record itself demands</source>
        <translation>what the record itself demands</translation>
    </message>
    <message>
        <source>somebody executes every service on every day</source>
        <translation>somebody executes every service on every day</translation>
    </message>
    <message>
        <source>nobody where a binding rule of the house forbids it</source>
        <translation>nobody where a binding rule of the house forbids it</translation>
    </message>
    <message>
        <source>allowances not below the lowest</source>
        <translation>allowances not below the lowest</translation>
    </message>
    <message>
        <source>a closed account is what it was</source>
        <translation>a closed account is what it was</translation>
    </message>
    <message>
        <source>one absence rule for a day</source>
        <translation>one absence rule for a day</translation>
    </message>
    <message>
        <source>nobody in two stays on the same day</source>
        <translation>nobody in two stays on the same day</translation>
    </message>
    <message>
        <source>no movement long before the stay, none paid back that was not paid</source>
        <translation>no movement long before the stay, none paid back that was not paid</translation>
    </message>
    <message>
        <source>of one deed one copy is in force</source>
        <translation>of one deed one copy is in force</translation>
    </message>
    <message>
        <source>what a record needs before it leaves its draft</source>
        <translation>what a record needs before it leaves its draft</translation>
    </message>
    <message>
        <source>who signed steps stays</source>
        <translation>who signed steps stays</translation>
    </message>
    <message>
        <source>the stamp duty of the day</source>
        <translation>the stamp duty of the day</translation>
    </message>
</context>
<context>
    <name>GuestName</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n people</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverNotice</name>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Not due: the contract is registered</source>
        <translation>Not due: the contract is registered</translation>
    </message>
</context>
<context>
    <name>HeadCount</name>
    <message>
        <source>Cooperative</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
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
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Head count</translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation>Head counts</translation>
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
        <source>check codes: one answer a line</source>
        <translation>check codes: one answer a line</translation>
    </message>
    <message>
        <source>what is due within so many days (otherwise 90), soonest first; --ics writes a calendar, without the names of people unless --people is given</source>
        <translation>what is due within so many days (otherwise 90), soonest first; --ics writes a calendar, without the names of people unless --people is given</translation>
    </message>
    <message>
        <source>everything, with a description of the columns, into a new folder</source>
        <translation>everything, with a description of the columns, into a new folder</translation>
    </message>
    <message>
        <source>bring in a table (CSV or XLSX) in one undoable step; says what it creates, updates, skips and refuses</source>
        <translation>bring in a table (CSV or XLSX) in one undoable step; says what it creates, updates, skips and refuses</translation>
    </message>
    <message>
        <source>packages between desks; --passphrase-file FILE or INSIEME_PASSPHRASE protects and opens them</source>
        <translation>packages between desks; --passphrase-file FILE or INSIEME_PASSPHRASE protects and opens them</translation>
    </message>
    <message>
        <source>the file as it was at the end of that day, as a new file</source>
        <translation>the file as it was at the end of that day, as a new file</translation>
    </message>
    <message>
        <source>what changed between the evenings of two days, field by field</source>
        <translation>what changed between the evenings of two days, field by field</translation>
    </message>
    <message>
        <source>Italian holidays, working days, periods, deadlines and placements</source>
        <translation>Italian holidays, working days, periods, deadlines and placements</translation>
    </message>
    <message>
        <source>the 30 % and the 70 % of law 381/1991 in whole numbers; status 1 when one is missed</source>
        <translation>the 30 % and the 70 % of law 381/1991 in whole numbers; status 1 when one is missed</translation>
    </message>
    <message>
        <source>members, representatives, seats and shares as they were on a day</source>
        <translation>members, representatives, seats and shares as they were on a day</translation>
    </message>
    <message>
        <source>from which clients each member&apos;s turnover of the year comes</source>
        <translation>from which clients each member&apos;s turnover of the year comes</translation>
    </message>
    <message>
        <source>public bodies of Veneto by name, also by the former name of a ULSS</source>
        <translation>public bodies of Veneto by name, also by the former name of a ULSS</translation>
    </message>
    <message>
        <source>take a known body into the file, to be confirmed; prints the id</source>
        <translation>take a known body into the file, to be confirmed; prints the id</translation>
    </message>
    <message>
        <source>bring in a folder that an export wrote, all its tables in one undoable step</source>
        <translation>bring in a folder that an export wrote, all its tables in one undoable step</translation>
    </message>
    <message>
        <source>organisations that may be entered twice, by codes and by names</source>
        <translation>organisations that may be entered twice, by codes and by names</translation>
    </message>
    <message>
        <source>make one organisation of two: what names the other names the one kept; undoable</source>
        <translation>make one organisation of two: what names the other names the one kept; undoable</translation>
    </message>
    <message>
        <source>make a person&apos;s data unreadable for ever, in records and history; without --confirm it only lists what needs the person, what goes and what stays</source>
        <translation>make a person&apos;s data unreadable for ever, in records and history; without --confirm it only lists what needs the person, what goes and what stays</translation>
    </message>
    <message>
        <source>the house on any day, what the rules allow, occupancy over days, a guest&apos;s contributions, a proposal of allocations with its reasons</source>
        <translation>the house on any day, what the rules allow, occupancy over days, a guest&apos;s contributions, a proposal of allocations with its reasons</translation>
    </message>
    <message>
        <source>compose a document as PDF, or as ODT to go on editing; the first PDF of a document with a number issues it (number, frozen copy), later ones repeat it byte for byte; with “-” those whose ids stand on standard input, as drafts or issued into a folder</source>
        <translation>compose a document as PDF, or as ODT to go on editing; the first PDF of a document with a number issues it (number, frozen copy), later ones repeat it byte for byte; with “-” those whose ids stand on standard input, as drafts or issued into a folder</translation>
    </message>
    <message>
        <source>envelopes (busta-dl, busta-c5) or labels (etichette-3x7, etichette-3x8, etichette-3x8-70) for the records whose ids stand on standard input, from label N on</source>
        <translation>envelopes (busta-dl, busta-c5) or labels (etichette-3x7, etichette-3x8, etichette-3x8-70) for the records whose ids stand on standard input, from label N on</translation>
    </message>
    <message>
        <source>copy a letter, with the fields in its text, to each organisation whose id stands on standard input; prints the ids of the new letters, for “print lettera-ente -”</source>
        <translation>copy a letter, with the fields in its text, to each organisation whose id stands on standard input; prints the ids of the new letters, for “print lettera-ente -”</translation>
    </message>
    <message>
        <source>attach a file to a record (the PDF of a paper) in one undoable step; prints its id</source>
        <translation>attach a file to a record (the PDF of a paper) in one undoable step; prints its id</translation>
    </message>
    <message>
        <source>the files attached to a record</source>
        <translation>the files attached to a record</translation>
    </message>
    <message>
        <source>write an attached file to disk; never replaces another</source>
        <translation>write an attached file to disk; never replaces another</translation>
    </message>
    <message>
        <source>take an attached file away in one undoable step</source>
        <translation>take an attached file away in one undoable step</translation>
    </message>
    <message>
        <source>the account of a month and its closing; what an agreement stands on and is worth; proposed tariffs compared and adopted; conditions and registration of an act; substitution of a cooperative; price revision; plan back from the notice; the next agreement; the draft of a won opportunity</source>
        <translation>the account of a month and its closing; what an agreement stands on and is worth; proposed tariffs compared and adopted; conditions and registration of an act; substitution of a cooperative; price revision; plan back from the notice; the next agreement; the draft of a won opportunity</translation>
    </message>
    <message>
        <source>the steps, with fields before and after; who had sensitive fields shown</source>
        <translation>the steps, with fields before and after; who had sensitive fields shown</translation>
    </message>
    <message>
        <source>the outcome of a ranking written to its applications; the placement of a selected one; drafts of the conventions of a project with its Comuni</source>
        <translation>the outcome of a ranking written to its applications; the placement of a selected one; drafts of the conventions of a project with its Comuni</translation>
    </message>
    <message>
        <source>every member by the papers asked for: green, amber, red, unrecorded, and which paper is missing</source>
        <translation>every member by the papers asked for: green, amber, red, unrecorded, and which paper is missing</translation>
    </message>
    <message>
        <source>put a backup in the place of a file, which is kept; one that is not sound only with --damaged</source>
        <translation>put a backup in the place of a file, which is kept; one that is not sound only with --damaged</translation>
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
    <name>Household</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Reference person</source>
        <translation>Reference person</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>ISEE without a first day</source>
        <translation>ISEE without a first day</translation>
    </message>
    <message>
        <source>That ISEE is valid until</source>
        <translation>That ISEE is valid until</translation>
    </message>
    <message>
        <source>Income a year without days</source>
        <translation>Income a year without days</translation>
    </message>
    <message>
        <source>Declarations of means</source>
        <translation>Declarations of means</translation>
    </message>
</context>
<context>
    <name>HouseholdMember</name>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
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
        <source>Member of the household</source>
        <translation>Member of the household</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
</context>
<context>
    <name>HousingBed</name>
    <message>
        <source>Apartment</source>
        <translation>Apartment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
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
        <source>Bed</source>
        <translation>Bed</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Beds</translation>
    </message>
</context>
<context>
    <name>HousingCalendar</name>
    <message>
        <source>accessible</source>
        <translation>accessible</translation>
    </message>
    <message>
        <source>ground floor</source>
        <translation>ground floor</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>floor %1</translation>
    </message>
    <message>
        <source>%1: enters today</source>
        <translation>%1: enters today</translation>
    </message>
    <message>
        <source>%1: apartments from %2 to %3</source>
        <translation>%1: apartments from %2 to %3</translation>
    </message>
    <message>
        <source>Filled: stay, also one that begins today. Outlined: reserved or proposed. Hatched: works, maintenance, out of service. The day of exit is not counted: a bar ends with the last night.</source>
        <translation>Filled: stay, also one that begins today. Outlined: reserved or proposed. Hatched: works, maintenance, out of service. The day of exit is not counted: a bar ends with the last night.</translation>
    </message>
    <message>
        <source>Places: %1 · taken %2 · not available %3 · free %4</source>
        <translation>Places: %1 · taken %2 · not available %3 · free %4</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, from %2 to %3</translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <translation>On %1: %2.</translation>
    </message>
</context>
<context>
    <name>HousingCall</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>Opens on</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Closes on</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Housing call</source>
        <translation>Housing call</translation>
    </message>
    <message>
        <source>Housing calls</source>
        <translation>Housing calls</translation>
    </message>
</context>
<context>
    <name>HousingDocuments</name>
    <message>
        <source>This stay has no extension to write an act of.</source>
        <translation>This stay has no extension to write an act of.</translation>
    </message>
    <message>
        <source>No notice is registered for this stay.</source>
        <translation>No notice is registered for this stay.</translation>
    </message>
    <message>
        <source>The keys of this stay are not handed over yet.</source>
        <translation>The keys of this stay are not handed over yet.</translation>
    </message>
    <message>
        <source>The keys of this stay are not given back yet.</source>
        <translation>The keys of this stay are not given back yet.</translation>
    </message>
    <message>
        <source>The guest owes nothing on this day.</source>
        <translation>The guest owes nothing on this day.</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consortium</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Damaged or missing</source>
        <translation>Damaged or missing</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>By payer</source>
        <translation>By payer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Beds</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Apartment</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Second language</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Exit before</source>
        <translation>Exit before</translation>
    </message>
    <message>
        <source>Exit after</source>
        <translation>Exit after</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Run by</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>Latest exit</source>
        <translation>Latest exit</translation>
    </message>
    <message>
        <source>Due on day</source>
        <translation>Due on day</translation>
    </message>
    <message>
        <source>How days are counted</source>
        <translation>How days are counted</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Who pays</translation>
    </message>
    <message>
        <source>Meter readings</source>
        <translation>Meter readings</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Rank before</source>
        <translation>Rank before</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>ISEE</source>
        <translation>ISEE</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
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
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Apartments</source>
        <translation>Apartments</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Exits</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Without a state at the exit</source>
        <translation>Without a state at the exit</translation>
    </message>
    <message>
        <source>Nothing damaged or missing</source>
        <translation>Nothing damaged or missing</translation>
    </message>
    <message>
        <source>Deposit given back</source>
        <translation>Deposit given back</translation>
    </message>
    <message>
        <source>Deposit kept</source>
        <translation>Deposit kept</translation>
    </message>
    <message>
        <source>Deposit to give back</source>
        <translation>Deposit to give back</translation>
    </message>
    <message>
        <source>Meters not read at the exit</source>
        <translation>Meters not read at the exit</translation>
    </message>
</context>
<context>
    <name>HousingFindings</name>
    <message numerus="yes">
        <source>The request asks for %n month(s): until %1.</source>
        <translation>
            <numerusform>The request asks for %n month: until %1.</numerusform>
            <numerusform>The request asks for %n months: until %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>With it %1 is paid more than falls due over the whole stay (%2).</source>
        <translation>With it %1 is paid more than falls due over the whole stay (%2).</translation>
    </message>
</context>
<context>
    <name>HousingNeed</name>
    <message>
        <source>Eviction</source>
        <translation>Eviction</translation>
    </message>
    <message>
        <source>No home</source>
        <translation>No home</translation>
    </message>
    <message>
        <source>Unfit home</source>
        <translation>Unfit home</translation>
    </message>
    <message>
        <source>Overcrowded home</source>
        <translation>Overcrowded home</translation>
    </message>
    <message>
        <source>Family break-up</source>
        <translation>Family break-up</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Path to autonomy</source>
        <translation>Path to autonomy</translation>
    </message>
    <message>
        <source>Near to work</source>
        <translation>Near to work</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>HousingProperty</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Cadastral category</source>
        <translation>Cadastral category</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Parcel</translation>
    </message>
    <message>
        <source>Subaltern</source>
        <translation>Subaltern</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Bought on</translation>
    </message>
    <message>
        <source>Deed of purchase</source>
        <translation>Deed of purchase</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Piano di zona</source>
        <translation>Piano di zona</translation>
    </message>
    <message>
        <source>Part of a month counts by</source>
        <translation>Part of a month counts by</translation>
    </message>
    <message>
        <source>The day of exit is counted</source>
        <translation>The day of exit is counted</translation>
    </message>
    <message>
        <source>Contributions due on day</source>
        <translation>Contributions due on day</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Uses over time</source>
        <translation>Uses over time</translation>
    </message>
    <message>
        <source>Partners and managers</source>
        <translation>Partners and managers</translation>
    </message>
    <message>
        <source>No source of this phase is called “%1”.</source>
        <translation>No source of this phase is called “%1”.</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Properties</translation>
    </message>
    <message>
        <source>Rules of the house</source>
        <translation>Rules of the house</translation>
    </message>
    <message>
        <source>How contributions are paid</source>
        <translation>How contributions are paid</translation>
    </message>
    <message>
        <source>Notice to guests, days</source>
        <translation>Notice to guests, days</translation>
    </message>
    <message>
        <source>Notice of guests, days</source>
        <translation>Notice of guests, days</translation>
    </message>
    <message>
        <source>Penalty for a day of delay</source>
        <translation>Penalty for a day of delay</translation>
    </message>
    <message>
        <source>Stays last months at most</source>
        <translation>Stays last months at most</translation>
    </message>
    <message>
        <source>Who may live here</source>
        <translation>Who may live here</translation>
    </message>
    <message>
        <source>Comuni within reach for work</source>
        <translation>Comuni within reach for work</translation>
    </message>
    <message>
        <source>The sources give %1 of %2.</source>
        <translation>The sources give %1 of %2.</translation>
    </message>
</context>
<context>
    <name>HousingRequest</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>Assess by</source>
        <translation>Assess by</translation>
    </message>
    <message>
        <source>Wanted from</source>
        <translation>Wanted from</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Needs an accessible home</source>
        <translation>Needs an accessible home</translation>
    </message>
    <message>
        <source>Highest floor</source>
        <translation>Highest floor</translation>
    </message>
    <message>
        <source>Accepts a shared home</source>
        <translation>Accepts a shared home</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Place of work</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Assessed on</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>The same person is in the household twice on one day (rows %1 and %2).</source>
        <translation>The same person is in the household twice on one day (rows %1 and %2).</translation>
    </message>
    <message>
        <source>After an emergency entry: by when will it be assessed?</source>
        <translation>After an emergency entry: by when will it be assessed?</translation>
    </message>
    <message>
        <source>Two criteria have the code “%1”.</source>
        <translation>Two criteria have the code “%1”.</translation>
    </message>
    <message>
        <source>Housing request</source>
        <translation>Housing request</translation>
    </message>
    <message>
        <source>Housing requests</source>
        <translation>Housing requests</translation>
    </message>
    <message>
        <source>Home within reach of</source>
        <translation>Home within reach of</translation>
    </message>
    <message>
        <source>A home out of reach</source>
        <translation>A home out of reach</translation>
    </message>
    <message>
        <source>Two declarations of one kind hold on the same day (rows %1 and %2): what was charged would change. Let the earlier one end the day before the later one begins.</source>
        <translation>Two declarations of one kind hold on the same day (rows %1 and %2): what was charged would change. Let the earlier one end the day before the later one begins.</translation>
    </message>
    <message>
        <source>Without a first day it counts from the beginning: the next one is written under “Declarations of means”, with its days.</source>
        <translation>Without a first day it counts from the beginning: the next one is written under “Declarations of means”, with its days.</translation>
    </message>
</context>
<context>
    <name>HousingRules</name>
    <message>
        <source>%1: “%2” has no criterion “%3”.</source>
        <translation>%1: “%2” has no criterion “%3”.</translation>
    </message>
    <message>
        <source>%1: “%2” gives at most %3 points, not %4.</source>
        <translation>%1: “%2” gives at most %3 points, not %4.</translation>
    </message>
    <message>
        <source>%1: “%2” is assessed twice.</source>
        <translation>%1: “%2” is assessed twice.</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>maintenance</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>out of service</translation>
    </message>
    <message>
        <source>works: %1</source>
        <translation>works: %1</translation>
    </message>
    <message>
        <source>%1, %2: on %3 the bed is taken by %4 and by %5.</source>
        <translation>%1, %2: on %3 the bed is taken by %4 and by %5.</translation>
    </message>
    <message>
        <source>%1, %2: there is no such bed on %3, %4 takes it.</source>
        <translation>%1, %2: there is no such bed on %3, %4 takes it.</translation>
    </message>
    <message>
        <source>%1 is not available on %2 (%3); %4 is there.</source>
        <translation>%1 is not available on %2 (%3); %4 is there.</translation>
    </message>
    <message>
        <source>%1 has room for %2; on %3 there would be %4 people (%5).</source>
        <translation>%1 has room for %2; on %3 there would be %4 people (%5).</translation>
    </message>
    <message>
        <source>%1 is for one household at a time; on %2 there are %3.</source>
        <translation>%1 is for one household at a time; on %2 there are %3.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>occupied</translation>
    </message>
    <message>
        <source>partly occupied</source>
        <translation>partly occupied</translation>
    </message>
    <message>
        <source>in works</source>
        <translation>in works</translation>
    </message>
    <message>
        <source>stay %1 is not over: end it or cancel it first.</source>
        <translation>stay %1 is not over: end it or cancel it first.</translation>
    </message>
    <message>
        <source>request %1 waits for an apartment: withdraw it first.</source>
        <translation>request %1 waits for an apartment: withdraw it first.</translation>
    </message>
    <message>
        <source>%1 in %2 from %3: %4. Choose another apartment, or make the rule one that only warns.</source>
        <translation>%1 in %2 from %3: %4. Choose another apartment, or make the rule one that only warns.</translation>
    </message>
    <message>
        <source>%1 and %2: the same person would live in both on the same day. Write in each who sleeps in which bed, or let one end before the other begins.</source>
        <translation>%1 and %2: the same person would live in both on the same day. Write in each who sleeps in which bed, or let one end before the other begins.</translation>
    </message>
    <message>
        <source>%1 begins on %2, and a movement of %3 is dated long before: is the year right?</source>
        <translation>%1 begins on %2, and a movement of %3 is dated long before: is the year right?</translation>
    </message>
    <message>
        <source>the new declaration</source>
        <translation>the new declaration</translation>
    </message>
    <message>
        <source>the new contribution or payer</source>
        <translation>the new contribution or payer</translation>
    </message>
    <message>
        <source>%1: the house allows %2 months, until %3, extensions included. Nothing was changed.</source>
        <translation>%1: the house allows %2 months, until %3, extensions included. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1: nobody has written how many people can live there (surface, bedrooms or beds); %2 would be there from %3.</source>
        <translation>%1: nobody has written how many people can live there (surface, bedrooms or beds); %2 would be there from %3.</translation>
    </message>
    <message>
        <source>%1 is not available on %2 (%3, not tested yet); %4 is there. Write the day of the testing.</source>
        <translation>%1 is not available on %2 (%3, not tested yet); %4 is there. Write the day of the testing.</translation>
    </message>
    <message>
        <source>What was charged stays: let %1 begin on %2 or later, and write a difference as a surcharge or a discount among the movements of the stay. Nothing was changed.</source>
        <translation>What was charged stays: let %1 begin on %2 or later, and write a difference as a surcharge or a discount among the movements of the stay. Nothing was changed.</translation>
    </message>
    <message>
        <source>What was charged stays, and the way of counting days has no first day of its own: it is another one for a house of which nothing was charged yet. Nothing was changed.</source>
        <translation>What was charged stays, and the way of counting days has no first day of its own: it is another one for a house of which nothing was charged yet. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1: %2 more would be paid back than was paid.</source>
        <translation>%1: %2 more would be paid back than was paid.</translation>
    </message>
    <message>
        <source>%1: for %2 %3 were charged, and now they would be divided in another way.</source>
        <translation>%1: for %2 %3 were charged, and now they would be divided in another way.</translation>
    </message>
    <message>
        <source>%1: for %2 %3 were charged, now it would be %4.</source>
        <translation>%1: for %2 %3 were charged, now it would be %4.</translation>
    </message>
</context>
<context>
    <name>HousingStay</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Apartment</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Run by</translation>
    </message>
    <message>
        <source>Educator in charge</source>
        <translation>Educator in charge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Day of exit</source>
        <translation>Day of exit</translation>
    </message>
    <message>
        <source>Months at most</source>
        <translation>Months at most</translation>
    </message>
    <message>
        <source>Project until</source>
        <translation>Project until</translation>
    </message>
    <message>
        <source>Check-in on</source>
        <translation>Check-in on</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>Deposit paid on</source>
        <translation>Deposit paid on</translation>
    </message>
    <message>
        <source>Deposit returned on</source>
        <translation>Deposit returned on</translation>
    </message>
    <message>
        <source>Notice on</source>
        <translation>Notice on</translation>
    </message>
    <message>
        <source>Check-out on</source>
        <translation>Check-out on</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Why it ended</translation>
    </message>
    <message>
        <source>State found</source>
        <translation>State found</translation>
    </message>
    <message>
        <source>Notice to the police due</source>
        <translation>Notice to the police due</translation>
    </message>
    <message>
        <source>Notice to the police on</source>
        <translation>Notice to the police on</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Beds</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Who pays</translation>
    </message>
    <message>
        <source>Meter readings</source>
        <translation>Meter readings</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Goals, visits, incidents</source>
        <translation>Goals, visits, incidents</translation>
    </message>
    <message>
        <source>The day of exit, which is not counted, comes after the day of entry.</source>
        <translation>The day of exit, which is not counted, comes after the day of entry.</translation>
    </message>
    <message>
        <source>The stay can last until %1 at the latest (maximum and project).</source>
        <translation>The stay can last until %1 at the latest (maximum and project).</translation>
    </message>
    <message>
        <source>A bed is taken on days outside the stay.</source>
        <translation>A bed is taken on days outside the stay.</translation>
    </message>
    <message>
        <source>Who has left is no longer staying: the status is “Ended”.</source>
        <translation>Who has left is no longer staying: the status is “Ended”.</translation>
    </message>
    <message>
        <source>When did they leave?</source>
        <translation>When did they leave?</translation>
    </message>
    <message>
        <source>A contribution needs its amount or its percentage.</source>
        <translation>A contribution needs its amount or its percentage.</translation>
    </message>
    <message>
        <source>Together they would pay more than the whole contribution.</source>
        <translation>Together they would pay more than the whole contribution.</translation>
    </message>
    <message>
        <source>A reminder moves no money.</source>
        <translation>A reminder moves no money.</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>How much?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Unpaid since</source>
        <translation>Unpaid since</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Reminded on</translation>
    </message>
    <message>
        <source>Declarations valid until</source>
        <translation>Declarations valid until</translation>
    </message>
    <message>
        <source>Who pays this share: an organisation or a fund?</source>
        <translation>Who pays this share: an organisation or a fund?</translation>
    </message>
    <message>
        <source>A share is paid by an organisation or by a fund, not by both: the fund knows its funder.</source>
        <translation>A share is paid by an organisation or by a fund, not by both: the fund knows its funder.</translation>
    </message>
    <message>
        <source>An organisation or a fund has paid, not both: the fund knows its funder.</source>
        <translation>An organisation or a fund has paid, not both: the fund knows its funder.</translation>
    </message>
    <message>
        <source>Deposit given back</source>
        <translation>Deposit given back</translation>
    </message>
    <message>
        <source>Notice of the handover of the building</source>
        <translation>Notice of the handover of the building</translation>
    </message>
    <message>
        <source>Notice of the handover on</source>
        <translation>Notice of the handover on</translation>
    </message>
    <message>
        <source>An absence lies on days outside the stay.</source>
        <translation>An absence lies on days outside the stay.</translation>
    </message>
    <message>
        <source>More would be given back than was paid as a deposit.</source>
        <translation>More would be given back than was paid as a deposit.</translation>
    </message>
    <message>
        <source>Where the contract is registered no notice is sent.</source>
        <translation>Where the contract is registered no notice is sent.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>This day is still to come.</translation>
    </message>
</context>
<context>
    <name>HousingUnit</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Habitable surface</source>
        <translation>Habitable surface</translation>
    </message>
    <message>
        <source>Height in cm</source>
        <translation>Height in cm</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Accessible</translation>
    </message>
    <message>
        <source>One room</source>
        <translation>One room</translation>
    </message>
    <message>
        <source>Shared by households</source>
        <translation>Shared by households</translation>
    </message>
    <message>
        <source>“Salva casa” conditions met</source>
        <translation>“Salva casa” conditions met</translation>
    </message>
    <message>
        <source>Evidence of the conditions</source>
        <translation>Evidence of the conditions</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Meters</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Maintenance and out of service</source>
        <translation>Maintenance and out of service</translation>
    </message>
    <message>
        <source>Which paper shows that the conditions are met?</source>
        <translation>Which paper shows that the conditions are met?</translation>
    </message>
    <message>
        <source>A flat of one room has no bedroom.</source>
        <translation>A flat of one room has no bedroom.</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Apartment</translation>
    </message>
    <message>
        <source>Apartments</source>
        <translation>Apartments</translation>
    </message>
    <message>
        <source>Who may live here</source>
        <translation>Who may live here</translation>
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
    <message>
        <source>no CPV begins with %1: check the code</source>
        <translation>no CPV begins with %1: check the code</translation>
    </message>
    <message>
        <source>an address is written like nome@pec.esempio.it</source>
        <translation>an address is written like nome@pec.esempio.it</translation>
    </message>
    <message>
        <source>no country is known whose IBANs begin with %1: check with the bank</source>
        <translation>no country is known whose IBANs begin with %1: check with the bank</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>Import mapping</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>Import mappings</translation>
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
    <name>ItemState</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>Worn</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>KindSuspension</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Moves the end</source>
        <translation>Moves the end</translation>
    </message>
    <message>
        <source>From days</source>
        <translation>From days</translation>
    </message>
    <message>
        <source>Reason treated otherwise</source>
        <translation>Reason treated otherwise</translation>
    </message>
    <message>
        <source>Reasons treated otherwise</source>
        <translation>Reasons treated otherwise</translation>
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
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Linked record</source>
        <translation>Linked record</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>New deadline</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Duration and hours</source>
        <translation>Duration and hours</translation>
    </message>
    <message>
        <source>Contract and cost</source>
        <translation>Contract and cost</translation>
    </message>
    <message>
        <source>Papers before the start</source>
        <translation>Papers before the start</translation>
    </message>
    <message>
        <source>Person and project</source>
        <translation>Person and project</translation>
    </message>
    <message>
        <source>Outcome and keeping</source>
        <translation>Outcome and keeping</translation>
    </message>
    <message>
        <source>New placement</source>
        <translation>New placement</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>New application</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>New fund</source>
        <translation>New fund</translation>
    </message>
    <message>
        <source>Cost report</source>
        <translation>Cost report</translation>
    </message>
    <message>
        <source>New cost report</source>
        <translation>New cost report</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Numbers of the call</source>
        <translation>Numbers of the call</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>New call</translation>
    </message>
    <message>
        <source>Kind of placement</source>
        <translation>Kind of placement</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>New kind</translation>
    </message>
    <message>
        <source>Reason of suspension</source>
        <translation>Reason of suspension</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>New reason</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>New paper</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>New movement</source>
        <translation>New movement</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Kind of paper</translation>
    </message>
    <message>
        <source>New kind of paper</source>
        <translation>New kind of paper</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consortium</translation>
    </message>
    <message>
        <source>New consortium</source>
        <translation>New consortium</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Suitability and decision</source>
        <translation>Suitability and decision</translation>
    </message>
    <message>
        <source>Outcome and lessons</source>
        <translation>Outcome and lessons</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>New opportunity</translation>
    </message>
    <message>
        <source>Service unit</source>
        <translation>Service unit</translation>
    </message>
    <message>
        <source>Authorisation and accreditation</source>
        <translation>Authorisation and accreditation</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>How it works</translation>
    </message>
    <message>
        <source>New service unit</source>
        <translation>New service unit</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>New service</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>New tariff</source>
        <translation>New tariff</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Apartment</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>New apartment</source>
        <translation>New apartment</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Bed</translation>
    </message>
    <message>
        <source>New bed</source>
        <translation>New bed</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>New phase of the works</source>
        <translation>New phase of the works</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>New property</source>
        <translation>New property</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Check-in and check-out</source>
        <translation>Check-in and check-out</translation>
    </message>
    <message>
        <source>New stay</source>
        <translation>New stay</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>New household</translation>
    </message>
    <message>
        <source>Housing call</source>
        <translation>Housing call</translation>
    </message>
    <message>
        <source>Contributions and rules</source>
        <translation>Contributions and rules</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>When and where</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Absence rule</source>
        <translation>Absence rule</translation>
    </message>
    <message>
        <source>New absence rule</source>
        <translation>New absence rule</translation>
    </message>
    <message>
        <source>Service user</source>
        <translation>Service user</translation>
    </message>
    <message>
        <source>New service user</source>
        <translation>New service user</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>What it changes</translation>
    </message>
    <message>
        <source>Technical extension</source>
        <translation>Technical extension</translation>
    </message>
    <message>
        <source>New act</source>
        <translation>New act</translation>
    </message>
    <message>
        <source>Letter or document</source>
        <translation>Letter or document</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>New letter</translation>
    </message>
    <message>
        <source>Means written without days</source>
        <translation>Means written without days</translation>
    </message>
    <message>
        <source>Procurement code</source>
        <translation>Procurement code</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>They say which code governs a procedure, by the day it started.</source>
        <translation>They say which code governs a procedure, by the day it started.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>New threshold</source>
        <translation>New threshold</translation>
    </message>
    <message>
        <source>An agreement is measured by the amounts that held when its procedure started.</source>
        <translation>An agreement is measured by the amounts that held when its procedure started.</translation>
    </message>
    <message>
        <source>Price revision rule</source>
        <translation>Price revision rule</translation>
    </message>
    <message>
        <source>New price revision rule</source>
        <translation>New price revision rule</translation>
    </message>
    <message>
        <source>They say from which variation on prices are revised, and how much of it is paid.</source>
        <translation>They say from which variation on prices are revised, and how much of it is paid.</translation>
    </message>
    <message>
        <source>Step of every plan</source>
        <translation>Step of every plan</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>New step</translation>
    </message>
    <message>
        <source>The plan to the renewal of an agreement is made of them, counted back from its notice.</source>
        <translation>The plan to the renewal of an agreement is made of them, counted back from its notice.</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Closure</translation>
    </message>
    <message>
        <source>New closure</source>
        <translation>New closure</translation>
    </message>
    <message>
        <source>On the days on which a site is closed no work is expected, and what the clocks count leaves them out.</source>
        <translation>On the days on which a site is closed no work is expected, and what the clocks count leaves them out.</translation>
    </message>
    <message>
        <source>Local holiday</source>
        <translation>Local holiday</translation>
    </message>
    <message>
        <source>New local holiday</source>
        <translation>New local holiday</translation>
    </message>
    <message>
        <source>The program knows the patrons of the provincial towns of the Veneto and of Piazzola sul Brenta; what is written here for a Comune takes their place.</source>
        <translation>The program knows the patrons of the provincial towns of the Veneto and of Piazzola sul Brenta; what is written here for a Comune takes their place.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>New operator</translation>
    </message>
    <message>
        <source>Write down a notice: the program says which cooperatives are suitable, plans backwards and warns before the hour of the right day.</source>
        <translation>Write down a notice: the program says which cooperatives are suitable, plans backwards and warns before the hour of the right day.</translation>
    </message>
    <message>
        <source>Here opportunities arrive, with their day and their hour</source>
        <translation>Here opportunities arrive, with their day and their hour</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Who can do it</source>
        <translation>Who can do it</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>For imports and the command line</source>
        <translation>For imports and the command line</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Suitability</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Placements</translation>
    </message>
    <message>
        <source>Work %1</source>
        <translation>Work %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>In admission</source>
        <translation>In admission</translation>
    </message>
    <message>
        <source>Former members</source>
        <translation>Former members</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Papers to see to</source>
        <translation>Papers to see to</translation>
    </message>
    <message>
        <source>Host placements</source>
        <translation>Host placements</translation>
    </message>
    <message>
        <source>first choose the consortium</source>
        <translation>first choose the consortium</translation>
    </message>
    <message>
        <source>first choose the counterpart</source>
        <translation>first choose the counterpart</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Here stand the cooperatives of the consortium</source>
        <translation>Here stand the cooperatives of the consortium</translation>
    </message>
    <message>
        <source>Begin with one, or take over the list that you keep: the program says which papers are missing and who can execute what.</source>
        <translation>Begin with one, or take over the list that you keep: the program says which papers are missing and who can execute what.</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Its papers</source>
        <translation>Its papers</translation>
    </message>
    <message>
        <source>Here stand the papers that members must keep valid</source>
        <translation>Here stand the papers that members must keep valid</translation>
    </message>
    <message>
        <source>Write down what each cooperative sent, with its day: the program warns before it expires and names the contracts for which it is missing.</source>
        <translation>Write down what each cooperative sent, with its day: the program warns before it expires and names the contracts for which it is missing.</translation>
    </message>
    <message>
        <source>Here stand cooperatives that do something together</source>
        <translation>Here stand cooperatives that do something together</translation>
    </message>
    <message>
        <source>A group compares those that run the same services or share an initiative.</source>
        <translation>A group compares those that run the same services or share an initiative.</translation>
    </message>
    <message>
        <source>Here stands what members pay in and take back</source>
        <translation>Here stands what members pay in and take back</translation>
    </message>
    <message>
        <source>The capital of each member follows from its movements, on every day.</source>
        <translation>The capital of each member follows from its movements, on every day.</translation>
    </message>
    <message>
        <source>Here stand the bodies with which the consortium signs</source>
        <translation>Here stand the bodies with which the consortium signs</translation>
    </message>
    <message>
        <source>Comuni, health authorities and funders, with the codes and certified addresses that documents and invoices ask for.</source>
        <translation>Comuni, health authorities and funders, with the codes and certified addresses that documents and invoices ask for.</translation>
    </message>
    <message>
        <source>Here stands every other organisation</source>
        <translation>Here stands every other organisation</translation>
    </message>
    <message>
        <source>Companies, foundations, associations and dioceses that take part in something.</source>
        <translation>Companies, foundations, associations and dioceses that take part in something.</translation>
    </message>
    <message>
        <source>Here stand the people one writes to and who sign</source>
        <translation>Here stand the people one writes to and who sign</translation>
    </message>
    <message>
        <source>Each with their office in a cooperative or a body; guests and workers of placements come from their own lists.</source>
        <translation>Each with their office in a cooperative or a body; guests and workers of placements come from their own lists.</translation>
    </message>
    <message>
        <source>Here stand the deadlines that somebody wrote down</source>
        <translation>Here stand the deadlines that somebody wrote down</translation>
    </message>
    <message>
        <source>Those of papers, contracts and placements the program finds by itself; write down only what it cannot know.</source>
        <translation>Those of papers, contracts and placements the program finds by itself; write down only what it cannot know.</translation>
    </message>
    <message>
        <source>Here stand conventions and contracts, from the draft to the renewal</source>
        <translation>Here stand conventions and contracts, from the draft to the renewal</translation>
    </message>
    <message>
        <source>Write one down with the body and the days: the program prints it, shares it out among the cooperatives and warns before its notice.</source>
        <translation>Write one down with the body and the days: the program prints it, shares it out among the cooperatives and warns before its notice.</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Who executes it</source>
        <translation>Who executes it</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>Here contracts stand in time, body by body</source>
        <translation>Here contracts stand in time, body by body</translation>
    </message>
    <message>
        <source>No agreement with a first day yet. A convention or contract stands here as a bar, under its body.</source>
        <translation>No agreement with a first day yet. A convention or contract stands here as a bar, under its body.</translation>
    </message>
    <message>
        <source>Here stand the acts that change a contract</source>
        <translation>Here stand the acts that change a contract</translation>
    </message>
    <message>
        <source>Extensions, changes and endings are begun from the convention that they change.</source>
        <translation>Extensions, changes and endings are begun from the convention that they change.</translation>
    </message>
    <message>
        <source>Here stand the places in which services are run</source>
        <translation>Here stand the places in which services are run</translation>
    </message>
    <message>
        <source>Each with its authorised and accredited places, and the days until which they hold.</source>
        <translation>Each with its authorised and accredited places, and the days until which they hold.</translation>
    </message>
    <message>
        <source>Here stand the services of the conventions</source>
        <translation>Here stand the services of the conventions</translation>
    </message>
    <message>
        <source>Each with its places, its unit and the tariffs by which it is accounted.</source>
        <translation>Each with its places, its unit and the tariffs by which it is accounted.</translation>
    </message>
    <message>
        <source>Here stand the tariffs, day by day</source>
        <translation>Here stand the tariffs, day by day</translation>
    </message>
    <message>
        <source>An account is made with those that held in its month; proposed ones wait beside them.</source>
        <translation>An account is made with those that held in its month; proposed ones wait beside them.</translation>
    </message>
    <message>
        <source>Here stands who attends a service, by code</source>
        <translation>Here stands who attends a service, by code</translation>
    </message>
    <message>
        <source>Their presences make the account of the month; names are not needed.</source>
        <translation>Their presences make the account of the month; names are not needed.</translation>
    </message>
    <message>
        <source>Here stand the meetings, from the call to the minutes</source>
        <translation>Here stand the meetings, from the call to the minutes</translation>
    </message>
    <message>
        <source>Call one with its day and its agenda: the program prints the call, counts the quorum and writes the minutes.</source>
        <translation>Call one with its day and its agenda: the program prints the call, counts the quorum and writes the minutes.</translation>
    </message>
    <message>
        <source>Presences</source>
        <translation>Presences</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Here stand the placements, with the day on which they end</source>
        <translation>Here stand the placements, with the day on which they end</translation>
    </message>
    <message>
        <source>Write down who, where and from when: the program counts the days, the suspensions and the hours, and says why it is that day.</source>
        <translation>Write down who, where and from when: the program counts the days, the suspensions and the hours, and says why it is that day.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Here placements stand in time, host by host</source>
        <translation>Here placements stand in time, host by host</translation>
    </message>
    <message>
        <source>No placement runs or is about to. A placement that is ready, with its start and its duration, stands here as a bar.</source>
        <translation>No placement runs or is about to. A placement that is ready, with its start and its duration, stands here as a bar.</translation>
    </message>
    <message>
        <source>Here stand the projects that pay for placements</source>
        <translation>Here stand the projects that pay for placements</translation>
    </message>
    <message>
        <source>Each with its Comune, its funds, its places and the last day for its reports.</source>
        <translation>Each with its Comune, its funds, its places and the last day for its reports.</translation>
    </message>
    <message>
        <source>Here stand the applications of those who look for a placement</source>
        <translation>Here stand the applications of those who look for a placement</translation>
    </message>
    <message>
        <source>Their score makes the list from which placements begin.</source>
        <translation>Their score makes the list from which placements begin.</translation>
    </message>
    <message>
        <source>Here stands the money of the projects, by source</source>
        <translation>Here stands the money of the projects, by source</translation>
    </message>
    <message>
        <source>What is granted, what is spent and what must be reported follow from it.</source>
        <translation>What is granted, what is spent and what must be reported follow from it.</translation>
    </message>
    <message>
        <source>Here stand the reports to those who fund</source>
        <translation>Here stand the reports to those who fund</translation>
    </message>
    <message>
        <source>Each with its period and its last day; what was reported is never counted twice.</source>
        <translation>Each with its period and its last day; what was reported is never counted twice.</translation>
    </message>
    <message>
        <source>Here stand the calls for projects, with their hour</source>
        <translation>Here stand the calls for projects, with their hour</translation>
    </message>
    <message>
        <source>A project that answers a call keeps its limits and its deadline.</source>
        <translation>A project that answers a call keeps its limits and its deadline.</translation>
    </message>
    <message>
        <source>Here stand the guests, with entry and exit</source>
        <translation>Here stand the guests, with entry and exit</translation>
    </message>
    <message>
        <source>A stay knows its apartment, its contributions and the day by which it must be extended.</source>
        <translation>A stay knows its apartment, its contributions and the day by which it must be extended.</translation>
    </message>
    <message>
        <source>Here stand the requests for a home</source>
        <translation>Here stand the requests for a home</translation>
    </message>
    <message>
        <source>The program makes the waiting list and says which apartment fits, and from when.</source>
        <translation>The program makes the waiting list and says which apartment fits, and from when.</translation>
    </message>
    <message>
        <source>Here stand the households, with those who belong to them</source>
        <translation>Here stand the households, with those who belong to them</translation>
    </message>
    <message>
        <source>How many they are and what they need decides which apartment fits.</source>
        <translation>How many they are and what they need decides which apartment fits.</translation>
    </message>
    <message>
        <source>Here stand the houses</source>
        <translation>Here stand the houses</translation>
    </message>
    <message>
        <source>Write down the house first, then its apartments and their beds.</source>
        <translation>Write down the house first, then its apartments and their beds.</translation>
    </message>
    <message>
        <source>Here stand the apartments</source>
        <translation>Here stand the apartments</translation>
    </message>
    <message>
        <source>Each with its beds: they are the lanes of the calendar.</source>
        <translation>Each with its beds: they are the lanes of the calendar.</translation>
    </message>
    <message>
        <source>Here stand the beds, each in its apartment</source>
        <translation>Here stand the beds, each in its apartment</translation>
    </message>
    <message>
        <source>A stay takes beds; what is free on a day follows from them.</source>
        <translation>A stay takes beds; what is free on a day follows from them.</translation>
    </message>
    <message>
        <source>Here stand the works, with what they close and until when</source>
        <translation>Here stand the works, with what they close and until when</translation>
    </message>
    <message>
        <source>In the calendar nobody is given an apartment while works are done in it.</source>
        <translation>In the calendar nobody is given an apartment while works are done in it.</translation>
    </message>
    <message>
        <source>Here stands what guests owe and pay</source>
        <translation>Here stands what guests owe and pay</translation>
    </message>
    <message>
        <source>What is due comes from the stays; write down what was paid, or import it.</source>
        <translation>What is due comes from the stays; write down what was paid, or import it.</translation>
    </message>
    <message>
        <source>Here stand letters and documents, with their numbers</source>
        <translation>Here stand letters and documents, with their numbers</translation>
    </message>
    <message>
        <source>What is printed from a record is kept here once it is issued; a letter can begin from nothing.</source>
        <translation>What is printed from a record is kept here once it is issued; a letter can begin from nothing.</translation>
    </message>
    <message>
        <source>Here stands who works with this file</source>
        <translation>Here stands who works with this file</translation>
    </message>
    <message>
        <source>What each changes carries their name in the history.</source>
        <translation>What each changes carries their name in the history.</translation>
    </message>
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
    <name>LegalCase</name>
    <message>
        <source>Foreseen in the deed (c. 1 a)</source>
        <translation>Foreseen in the deed (c. 1 a)</translation>
    </message>
    <message>
        <source>Supplementary services (c. 1 b)</source>
        <translation>Supplementary services (c. 1 b)</translation>
    </message>
    <message>
        <source>Circumstances that could not be foreseen (c. 1 c)</source>
        <translation>Circumstances that could not be foreseen (c. 1 c)</translation>
    </message>
    <message>
        <source>New contractor (c. 1 d)</source>
        <translation>New contractor (c. 1 d)</translation>
    </message>
    <message>
        <source>Below the threshold and 10 % (c. 3)</source>
        <translation>Below the threshold and 10 % (c. 3)</translation>
    </message>
    <message>
        <source>Not substantial (c. 5)</source>
        <translation>Not substantial (c. 5)</translation>
    </message>
</context>
<context>
    <name>LetterDocuments</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
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
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Day of the second call</source>
        <translation>Day of the second call</translation>
    </message>
    <message>
        <source>Hour of the second call</source>
        <translation>Hour of the second call</translation>
    </message>
    <message>
        <source>Hour of the end</source>
        <translation>Hour of the end</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Voters</translation>
    </message>
    <message>
        <source>Voters present</source>
        <translation>Voters present</translation>
    </message>
    <message>
        <source>Voters needed</source>
        <translation>Voters needed</translation>
    </message>
    <message>
        <source>Quorum reached</source>
        <translation>Quorum reached</translation>
    </message>
    <message>
        <source>The minutes are not approved yet; until then they are printed as a draft.</source>
        <translation>The minutes are not approved yet; until then they are printed as a draft.</translation>
    </message>
    <message>
        <source>The agreement is not signed yet; until then the letter is printed as a draft.</source>
        <translation>The agreement is not signed yet; until then the letter is printed as a draft.</translation>
    </message>
    <message>
        <source>This meeting has no agenda to call people to.</source>
        <translation>This meeting has no agenda to call people to.</translation>
    </message>
    <message>
        <source>This meeting was not held yet, so there are no minutes of it.</source>
        <translation>This meeting was not held yet, so there are no minutes of it.</translation>
    </message>
    <message>
        <source>These records name no organisation to write to: %1. No letter was written.</source>
        <translation>These records name no organisation to write to: %1. No letter was written.</translation>
    </message>
    <message>
        <source>There is nobody to write to. No letter was written.</source>
        <translation>There is nobody to write to. No letter was written.</translation>
    </message>
    <message>
        <source>In the text of the letter: %1</source>
        <translation>In the text of the letter: %1</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>Votes counted</source>
        <translation>Votes counted</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>It was stopped, and no letter was written.</source>
        <translation>It was stopped, and no letter was written.</translation>
    </message>
</context>
<context>
    <name>ListExchange</name>
    <message>
        <source>More than %L1 rows do not fit the clipboard: export the list instead.</source>
        <translation>More than %L1 rows do not fit the clipboard: export the list instead.</translation>
    </message>
    <message>
        <source>Export this list as shown</source>
        <translation>Export this list as shown</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>The list was written to %1.</translation>
    </message>
    <message>
        <source>Paste rows from Excel</source>
        <translation>Paste rows from Excel</translation>
    </message>
    <message>
        <source>Export this list as shown…</source>
        <translation>Export this list as shown…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied: paste them into Excel or Calc.</source>
        <translation>
            <numerusform>%n row copied: paste it into Excel or Calc.</numerusform>
            <numerusform>%n rows copied: paste them into Excel or Calc.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the rows</source>
        <translation>Copying the rows</translation>
    </message>
    <message>
        <source>If you stop it, nothing is copied.</source>
        <translation>If you stop it, nothing is copied.</translation>
    </message>
    <message>
        <source>%1 (remark)</source>
        <translation>%1 (remark)</translation>
    </message>
    <message>
        <source>The list was written to %2: only the first %L1 rows, the filter finds more.</source>
        <translation>The list was written to %2: only the first %L1 rows, the filter finds more.</translation>
    </message>
    <message>
        <source>Only the first %L1 rows were copied: the filter finds more.</source>
        <translation>Only the first %L1 rows were copied: the filter finds more.</translation>
    </message>
</context>
<context>
    <name>ManyDocuments</name>
    <message>
        <source>Name of the recipient</source>
        <translation>Name of the recipient</translation>
    </message>
    <message>
        <source>To the recipient (al, alla, all&apos;…)</source>
        <translation>To the recipient (al, alla, all&apos;…)</translation>
    </message>
    <message>
        <source>The recipient, with its article</source>
        <translation>The recipient, with its article</translation>
    </message>
    <message>
        <source>Comune of the recipient</source>
        <translation>Comune of the recipient</translation>
    </message>
    <message>
        <source>Tax code of the recipient</source>
        <translation>Tax code of the recipient</translation>
    </message>
    <message>
        <source>PEC of the recipient</source>
        <translation>PEC of the recipient</translation>
    </message>
    <message>
        <source>Name of the consortium</source>
        <translation>Name of the consortium</translation>
    </message>
    <message>
        <source>Today, in full</source>
        <translation>Today, in full</translation>
    </message>
    <message>
        <source>Looking through the documents</source>
        <translation>Looking through the documents</translation>
    </message>
    <message>
        <source>Issuing the documents</source>
        <translation>Issuing the documents</translation>
    </message>
    <message>
        <source>Making the documents</source>
        <translation>Making the documents</translation>
    </message>
    <message>
        <source>Nothing is written by the check.</source>
        <translation>Nothing is written by the check.</translation>
    </message>
    <message>
        <source>If you stop it, what is made until then stays.</source>
        <translation>If you stop it, what is made until then stays.</translation>
    </message>
</context>
<context>
    <name>Means</name>
    <message>
        <source>Until when the ISEE holds is not written: look at the DSU and write it into the household.</source>
        <translation>Until when the ISEE holds is not written: look at the DSU and write it into the household.</translation>
    </message>
    <message>
        <source>The ISEE was valid until %1: ask for the new DSU and write it into the household; what it would give is not charged until then.</source>
        <translation>The ISEE was valid until %1: ask for the new DSU and write it into the household; what it would give is not charged until then.</translation>
    </message>
    <message>
        <source>The ISEE is not known: ask for the DSU and write it into the household; what it would give is not charged until then.</source>
        <translation>The ISEE is not known: ask for the DSU and write it into the household; what it would give is not charged until then.</translation>
    </message>
    <message>
        <source>The income was declared until %1: ask for the new declaration and write it into the household; what it would give is not charged until then.</source>
        <translation>The income was declared until %1: ask for the new declaration and write it into the household; what it would give is not charged until then.</translation>
    </message>
    <message>
        <source>The income is not known: ask for the declaration and write it into the household; what it would give is not charged until then.</source>
        <translation>The income is not known: ask for the declaration and write it into the household; what it would give is not charged until then.</translation>
    </message>
</context>
<context>
    <name>MeansDeclaration</name>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Number of the DSU</source>
        <translation>Number of the DSU</translation>
    </message>
    <message>
        <source>Declaration of means</source>
        <translation>Declaration of means</translation>
    </message>
    <message>
        <source>Declarations of means</source>
        <translation>Declarations of means</translation>
    </message>
</context>
<context>
    <name>MeansKind</name>
    <message>
        <source>ISEE</source>
        <translation>ISEE</translation>
    </message>
    <message>
        <source>Income a year</source>
        <translation>Income a year</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>The minutes are approved, but the meeting has no day.</source>
        <translation>The minutes are approved, but the meeting has no day.</translation>
    </message>
    <message>
        <source>The minutes are approved, but of somebody it is not stated whether they attended.</source>
        <translation>The minutes are approved, but of somebody it is not stated whether they attended.</translation>
    </message>
    <message>
        <source>Point %1 counts %2 votes, but %3 voters attended.</source>
        <translation>Point %1 counts %2 votes, but %3 voters attended.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
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
        <source>Convened by</source>
        <translation>Convened by</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>Second call</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Video link</source>
        <translation>Video link</translation>
    </message>
    <message>
        <source>Convened on</source>
        <translation>Convened on</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Writes the minutes</source>
        <translation>Writes the minutes</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Minutes approved on</source>
        <translation>Minutes approved on</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>Who is called</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>The meeting ends before it begins.</source>
        <translation>The meeting ends before it begins.</translation>
    </message>
    <message>
        <source>The second call is later than the first.</source>
        <translation>The second call is later than the first.</translation>
    </message>
    <message>
        <source>The meeting is convened after it began.</source>
        <translation>The meeting is convened after it began.</translation>
    </message>
    <message>
        <source>Say on which day the minutes were approved.</source>
        <translation>Say on which day the minutes were approved.</translation>
    </message>
    <message>
        <source>Who is called is a person or an organisation; one row states neither.</source>
        <translation>Who is called is a person or an organisation; one row states neither.</translation>
    </message>
    <message>
        <source>A proxy is stated for those who attend by proxy, and only for them.</source>
        <translation>A proxy is stated for those who attend by proxy, and only for them.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>The minutes are approved, but who is said to chair the meeting did not attend it.</source>
        <translation>The minutes are approved, but who is said to chair the meeting did not attend it.</translation>
    </message>
    <message>
        <source>The minutes are approved, but who is said to write them did not attend the meeting.</source>
        <translation>The minutes are approved, but who is said to write them did not attend the meeting.</translation>
    </message>
    <message>
        <source>Point %1 is voted or decided, but %2 of the %3 voters that are needed attended.</source>
        <translation>Point %1 is voted or decided, but %2 of the %3 voters that are needed attended.</translation>
    </message>
</context>
<context>
    <name>MeetingItem</name>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>In favour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>Point of the agenda</source>
        <translation>Point of the agenda</translation>
    </message>
    <message>
        <source>Points of the agenda</source>
        <translation>Points of the agenda</translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>Assembly of the members</source>
        <translation>Assembly of the members</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Coordination table</source>
        <translation>Coordination table</translation>
    </message>
    <message>
        <source>Co-design table</source>
        <translation>Co-design table</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Steering committee</translation>
    </message>
    <message>
        <source>Working meeting</source>
        <translation>Working meeting</translation>
    </message>
</context>
<context>
    <name>MeetingSeat</name>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Person called</source>
        <translation>Person called</translation>
    </message>
    <message>
        <source>People called</source>
        <translation>People called</translation>
    </message>
</context>
<context>
    <name>MeetingStatus</name>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Convened</source>
        <translation>Convened</translation>
    </message>
    <message>
        <source>Held, minutes to approve</source>
        <translation>Held, minutes to approve</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>Minutes approved</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>MemberFigures</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>not valid yet</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>expiring</translation>
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
    <message>
        <source>“%1” on %2: it was not a member then.</source>
        <translation>“%1” on %2: it was not a member then.</translation>
    </message>
    <message>
        <source>“%1” on %2: it was a member already.</source>
        <translation>“%1” on %2: it was a member already.</translation>
    </message>
    <message>
        <source>“%1” on %2 has no reason.</source>
        <translation>“%1” on %2 has no reason.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>By its steps the membership is “%1”, since: %2, until: %3. Correct the steps or these fields.</source>
        <translation>By its steps the membership is “%1”, since: %2, until: %3. Correct the steps or these fields.</translation>
    </message>
    <message>
        <source>The worker members, %1, are more than the workers, %2.</source>
        <translation>The worker members, %1, are more than the workers, %2.</translation>
    </message>
    <message>
        <source>The disadvantaged workers, %1, are more than the workers, %2.</source>
        <translation>The disadvantaged workers, %1, are more than the workers, %2.</translation>
    </message>
    <message>
        <source>There are two head counts of the same day (%1).</source>
        <translation>There are two head counts of the same day (%1).</translation>
    </message>
    <message>
        <source>%1 of %2 workers are fewer than 30 %, of the %3 others they are not: check against L. 381/1991, article 4.</source>
        <translation>%1 of %2 workers are fewer than 30 %, of the %3 others they are not: check against L. 381/1991, article 4.</translation>
    </message>
    <message>
        <source>%1 of %2 workers are fewer than 30 %, also of the %3 others: check against L. 381/1991, article 4.</source>
        <translation>%1 of %2 workers are fewer than 30 %, also of the %3 others: check against L. 381/1991, article 4.</translation>
    </message>
    <message>
        <source>Disadvantaged workers are counted for cooperatives of kind B or A+B only; check the kind.</source>
        <translation>Disadvantaged workers are counted for cooperatives of kind B or A+B only; check the kind.</translation>
    </message>
</context>
<context>
    <name>MembershipStep</name>
    <message>
        <source>Cooperative</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
</context>
<context>
    <name>MembershipStepKind</name>
    <message>
        <source>Requested</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Capital paid</source>
        <translation>Capital paid</translation>
    </message>
    <message>
        <source>Registered as a member</source>
        <translation>Registered as a member</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Resigned</source>
        <translation>Resigned</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluded</translation>
    </message>
</context>
<context>
    <name>MeterKind</name>
    <message>
        <source>Electricity</source>
        <translation>Electricity</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Heat</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Bodies and funders</source>
        <translation>Bodies and funders</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import and export</translation>
    </message>
    <message>
        <source>Exchange between desks</source>
        <translation>Exchange between desks</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Placements</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Every euro</source>
        <translation>Every euro</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>Print the register</translation>
    </message>
    <message>
        <source>Personal project</source>
        <translation>Personal project</translation>
    </message>
    <message>
        <source>Hours and allowances</source>
        <translation>Hours and allowances</translation>
    </message>
    <message>
        <source>Letter with the outcome</source>
        <translation>Letter with the outcome</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Print the report</translation>
    </message>
    <message>
        <source>Placements in time</source>
        <translation>Placements in time</translation>
    </message>
    <message>
        <source>Figures for the social report</source>
        <translation>Figures for the social report</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Register of members</source>
        <translation>Register of members</translation>
    </message>
    <message>
        <source>Papers of the members</source>
        <translation>Papers of the members</translation>
    </message>
    <message>
        <source>Figures of the placements</source>
        <translation>Figures of the placements</translation>
    </message>
    <message>
        <source>Members and papers</source>
        <translation>Members and papers</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Entered twice</translation>
    </message>
    <message>
        <source>Tables and rules</source>
        <translation>Tables and rules</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Copy as the next one</source>
        <translation>Copy as the next one</translation>
    </message>
    <message>
        <source>Simulate the proposed tariffs</source>
        <translation>Simulate the proposed tariffs</translation>
    </message>
    <message>
        <source>Contracts in time</source>
        <translation>Contracts in time</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Presences and account</source>
        <translation>Presences and account</translation>
    </message>
    <message>
        <source>Contracts in figures</source>
        <translation>Contracts in figures</translation>
    </message>
    <message>
        <source>Price revision</source>
        <translation>Price revision</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Data protection</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>Payments of guests</source>
        <translation>Payments of guests</translation>
    </message>
    <message>
        <source>Agreement with the guest</source>
        <translation>Agreement with the guest</translation>
    </message>
    <message>
        <source>Letter with the place</source>
        <translation>Letter with the place</translation>
    </message>
    <message>
        <source>Figures for the area plan</source>
        <translation>Figures for the area plan</translation>
    </message>
    <message>
        <source>Proposal of allocations</source>
        <translation>Proposal of allocations</translation>
    </message>
    <message>
        <source>The house in figures</source>
        <translation>The house in figures</translation>
    </message>
    <message>
        <source>Course of the stay</source>
        <translation>Course of the stay</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Accompaniment</source>
        <translation>Accompaniment</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Apartment</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>The house</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Change by an act</source>
        <translation>Change by an act</translation>
    </message>
    <message>
        <source>Renegotiation</source>
        <translation>Renegotiation</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>State and copies</source>
        <translation>State and copies</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>it already has its agreement</source>
        <translation>it already has its agreement</translation>
    </message>
    <message>
        <source>the opportunity is not won</source>
        <translation>the opportunity is not won</translation>
    </message>
    <message>
        <source>Draft the agreement</source>
        <translation>Draft the agreement</translation>
    </message>
    <message>
        <source>it has no place yet</source>
        <translation>it has no place yet</translation>
    </message>
    <message>
        <source>the person has a placement in the project</source>
        <translation>the person has a placement in the project</translation>
    </message>
    <message>
        <source>Make the placement</source>
        <translation>Make the placement</translation>
    </message>
    <message>
        <source>every Comune has its convention</source>
        <translation>every Comune has its convention</translation>
    </message>
    <message>
        <source>Draft the conventions</source>
        <translation>Draft the conventions</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Open what it is about</translation>
    </message>
    <message>
        <source>this deadline is about no record</source>
        <translation>this deadline is about no record</translation>
    </message>
    <message>
        <source>only a signed agreement is extended</source>
        <translation>only a signed agreement is extended</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Print the document</translation>
    </message>
    <message>
        <source>Houses</source>
        <translation>Houses</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>Print the card</translation>
    </message>
    <message>
        <source>Calendar of the house</source>
        <translation>Calendar of the house</translation>
    </message>
    <message>
        <source>its start and duration are missing</source>
        <translation>its start and duration are missing</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Preferences, options and configuration</source>
        <translation>Preferences, options and configuration</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message numerus="yes">
        <source>%n signed and past the end</source>
        <translation>
            <numerusform>%n signed and past the end</numerusform>
            <numerusform>%n signed and past the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) with a paper past its day</source>
        <translation>
            <numerusform>%n member with a paper past its day</numerusform>
            <numerusform>%n members with a paper past its day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Obligation</name>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Notice of termination</source>
        <translation>Notice of termination</translation>
    </message>
    <message>
        <source>Cost report</source>
        <translation>Cost report</translation>
    </message>
    <message>
        <source>Liability policy expires</source>
        <translation>Liability policy expires</translation>
    </message>
    <message>
        <source>Office ends</source>
        <translation>Office ends</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Placement ends</source>
        <translation>Placement ends</translation>
    </message>
    <message>
        <source>Papers before the start</source>
        <translation>Papers before the start</translation>
    </message>
    <message>
        <source>Visit of the tutor</source>
        <translation>Visit of the tutor</translation>
    </message>
    <message>
        <source>Outcome after six months</source>
        <translation>Outcome after six months</translation>
    </message>
    <message>
        <source>Data to review or delete</source>
        <translation>Data to review or delete</translation>
    </message>
    <message>
        <source>Register to hand in</source>
        <translation>Register to hand in</translation>
    </message>
    <message>
        <source>Report to the funder</source>
        <translation>Report to the funder</translation>
    </message>
    <message>
        <source>Instalment of a fund</source>
        <translation>Instalment of a fund</translation>
    </message>
    <message>
        <source>Applications to a call</source>
        <translation>Applications to a call</translation>
    </message>
    <message>
        <source>Project ends</source>
        <translation>Project ends</translation>
    </message>
    <message>
        <source>Next step of a project</source>
        <translation>Next step of a project</translation>
    </message>
    <message>
        <source>Cost report due</source>
        <translation>Cost report due</translation>
    </message>
    <message>
        <source>Paper expires</source>
        <translation>Paper expires</translation>
    </message>
    <message>
        <source>Guarantee expires</source>
        <translation>Guarantee expires</translation>
    </message>
    <message>
        <source>Offer to hand in</source>
        <translation>Offer to hand in</translation>
    </message>
    <message>
        <source>Last day for questions</source>
        <translation>Last day for questions</translation>
    </message>
    <message>
        <source>Authorisation expires</source>
        <translation>Authorisation expires</translation>
    </message>
    <message>
        <source>Accreditation expires</source>
        <translation>Accreditation expires</translation>
    </message>
    <message>
        <source>Tariff ends</source>
        <translation>Tariff ends</translation>
    </message>
    <message>
        <source>Step to the renewal</source>
        <translation>Step to the renewal</translation>
    </message>
    <message>
        <source>Presences and account of a month</source>
        <translation>Presences and account of a month</translation>
    </message>
    <message>
        <source>Entry into an apartment</source>
        <translation>Entry into an apartment</translation>
    </message>
    <message>
        <source>Stay ends</source>
        <translation>Stay ends</translation>
    </message>
    <message>
        <source>Project of a guest ends</source>
        <translation>Project of a guest ends</translation>
    </message>
    <message>
        <source>Notice to the police within 48 hours</source>
        <translation>Notice to the police within 48 hours</translation>
    </message>
    <message>
        <source>Goal or visit of a guest</source>
        <translation>Goal or visit of a guest</translation>
    </message>
    <message>
        <source>Deposit to return</source>
        <translation>Deposit to return</translation>
    </message>
    <message>
        <source>Assessment of a housing request</source>
        <translation>Assessment of a housing request</translation>
    </message>
    <message>
        <source>End of works</source>
        <translation>End of works</translation>
    </message>
    <message>
        <source>Milestone of works</source>
        <translation>Milestone of works</translation>
    </message>
    <message>
        <source>Permit expires</source>
        <translation>Permit expires</translation>
    </message>
    <message>
        <source>Contribution to remind of, unless it is paid</source>
        <translation>Contribution to remind of, unless it is paid</translation>
    </message>
    <message>
        <source>Share of a cooperative ends</source>
        <translation>Share of a cooperative ends</translation>
    </message>
    <message>
        <source>Outcome to ask for</source>
        <translation>Outcome to ask for</translation>
    </message>
    <message>
        <source>Proposed tariff to be agreed</source>
        <translation>Proposed tariff to be agreed</translation>
    </message>
    <message>
        <source>Act to be registered</source>
        <translation>Act to be registered</translation>
    </message>
    <message>
        <source>Service ends</source>
        <translation>Service ends</translation>
    </message>
    <message>
        <source>ISEE or income of a guest expires</source>
        <translation>ISEE or income of a guest expires</translation>
    </message>
    <message>
        <source>Register missing or incomplete</source>
        <translation>Register missing or incomplete</translation>
    </message>
    <message>
        <source>Fund ends</source>
        <translation>Fund ends</translation>
    </message>
    <message>
        <source>Last day on which a placement may end</source>
        <translation>Last day on which a placement may end</translation>
    </message>
    <message>
        <source>Notice of the handover of the building within 48 hours</source>
        <translation>Notice of the handover of the building within 48 hours</translation>
    </message>
    <message>
        <source>Housing call closes</source>
        <translation>Housing call closes</translation>
    </message>
    <message>
        <source>Sent, not returned</source>
        <translation>Sent, not returned</translation>
    </message>
    <message>
        <source>Signature of an agreement</source>
        <translation>Signature of an agreement</translation>
    </message>
    <message>
        <source>Start of an agreement</source>
        <translation>Start of an agreement</translation>
    </message>
    <message>
        <source>End of an agreement</source>
        <translation>End of an agreement</translation>
    </message>
    <message>
        <source>Instalment of an agreement</source>
        <translation>Instalment of an agreement</translation>
    </message>
</context>
<context>
    <name>ObligationMark</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
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
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Put off until</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Looked after by</translation>
    </message>
    <message>
        <source>Mark of a deadline</source>
        <translation>Mark of a deadline</translation>
    </message>
    <message>
        <source>Marks of deadlines</source>
        <translation>Marks of deadlines</translation>
    </message>
</context>
<context>
    <name>OfferedService</name>
    <message>
        <source>Cooperative</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>In its own words</translation>
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
        <source>Service it offers</source>
        <translation>Service it offers</translation>
    </message>
    <message>
        <source>Services it offers</source>
        <translation>Services it offers</translation>
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
    <message>
        <source>Papers asked for</source>
        <translation>Papers asked for</translation>
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
    <name>OpportunityRequirement</name>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Paper asked for</source>
        <translation>Paper asked for</translation>
    </message>
    <message>
        <source>Papers asked for</source>
        <translation>Papers asked for</translation>
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
    <message>
        <source>Other seats, and former ones</source>
        <translation>Other seats, and former ones</translation>
    </message>
    <message>
        <source>Other bank accounts</source>
        <translation>Other bank accounts</translation>
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
    <name>OrganisationSeat</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
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
        <source>Telephone</source>
        <translation>Telephone</translation>
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
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
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
    <name>PaymentKind</name>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Paid back</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Surcharge</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
</context>
<context>
    <name>Payroll</name>
    <message>
        <source>Unjustified absence</source>
        <translation>Unjustified absence</translation>
    </message>
    <message>
        <source>Leave, justified</source>
        <translation>Leave, justified</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Illness</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Closure of the host</source>
        <translation>Closure of the host</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Injury</translation>
    </message>
    <message>
        <source>Maternity</source>
        <translation>Maternity</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Suspension: %1</source>
        <translation>Suspension: %1</translation>
    </message>
    <message>
        <source>register not signed</source>
        <translation>register not signed</translation>
    </message>
    <message>
        <source>register incomplete</source>
        <translation>register incomplete</translation>
    </message>
    <message>
        <source>register missing</source>
        <translation>register missing</translation>
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
    <message>
        <source>Grammatical gender of the birth</source>
        <translation>Grammatical gender of the birth</translation>
    </message>
    <message>
        <source>%1 has the same tax code. Is it the same person?</source>
        <translation>%1 has the same tax code. Is it the same person?</translation>
    </message>
    <message>
        <source>Somebody else has the same tax code. Is it the same person?</source>
        <translation>Somebody else has the same tax code. Is it the same person?</translation>
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
    <name>Placement</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
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
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Tutor of the host</source>
        <translation>Tutor of the host</translation>
    </message>
    <message>
        <source>Sending service</source>
        <translation>Sending service</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Hours in all</source>
        <translation>Hours in all</translation>
    </message>
    <message>
        <source>Early end</source>
        <translation>Early end</translation>
    </message>
    <message>
        <source>Why it ended early</source>
        <translation>Why it ended early</translation>
    </message>
    <message>
        <source>Hours on Monday</source>
        <translation>Hours on Monday</translation>
    </message>
    <message>
        <source>Hours on Tuesday</source>
        <translation>Hours on Tuesday</translation>
    </message>
    <message>
        <source>Hours on Wednesday</source>
        <translation>Hours on Wednesday</translation>
    </message>
    <message>
        <source>Hours on Thursday</source>
        <translation>Hours on Thursday</translation>
    </message>
    <message>
        <source>Hours on Friday</source>
        <translation>Hours on Friday</translation>
    </message>
    <message>
        <source>Hours on Saturday</source>
        <translation>Hours on Saturday</translation>
    </message>
    <message>
        <source>Hours on Sunday</source>
        <translation>Hours on Sunday</translation>
    </message>
    <message>
        <source>CCNL</source>
        <translation>CCNL</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Contract or deed</source>
        <translation>Contract or deed</translation>
    </message>
    <message>
        <source>Allowance a month</source>
        <translation>Allowance a month</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Meals</translation>
    </message>
    <message>
        <source>Cost in all</source>
        <translation>Cost in all</translation>
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
        <source>Liability policy until</source>
        <translation>Liability policy until</translation>
    </message>
    <message>
        <source>Mandatory communication</source>
        <translation>Mandatory communication</translation>
    </message>
    <message>
        <source>Communicated on</source>
        <translation>Communicated on</translation>
    </message>
    <message>
        <source>Safety training on</source>
        <translation>Safety training on</translation>
    </message>
    <message>
        <source>Medical check needed</source>
        <translation>Medical check needed</translation>
    </message>
    <message>
        <source>Medical check on</source>
        <translation>Medical check on</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectives</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Outcome at the end</source>
        <translation>Outcome at the end</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Outcome on</translation>
    </message>
    <message>
        <source>Outcome after six months</source>
        <translation>Outcome after six months</translation>
    </message>
    <message>
        <source>Outcome after six months on</source>
        <translation>Outcome after six months on</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Keep until</translation>
    </message>
    <message>
        <source>Keep for a dispute</source>
        <translation>Keep for a dispute</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Suspensions</source>
        <translation>Suspensions</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Shares of the funds</source>
        <translation>Shares of the funds</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>A placement lasts months or days, not both.</source>
        <translation>A placement lasts months or days, not both.</translation>
    </message>
    <message>
        <source>A placement lasts days or until a day, not both.</source>
        <translation>A placement lasts days or until a day, not both.</translation>
    </message>
    <message>
        <source>Days are known from %1 to %2.</source>
        <translation>Days are known from %1 to %2.</translation>
    </message>
    <message>
        <source>A placement that began needs its first day.</source>
        <translation>A placement that began needs its first day.</translation>
    </message>
    <message>
        <source>A placement that began needs a duration: months, days, an end or hours.</source>
        <translation>A placement that began needs a duration: months, days, an end or hours.</translation>
    </message>
    <message>
        <source>When did it end?</source>
        <translation>When did it end?</translation>
    </message>
    <message>
        <source>Hours in all need the hours of the week.</source>
        <translation>Hours in all need the hours of the week.</translation>
    </message>
    <message>
        <source>Which paper shows the category?</source>
        <translation>Which paper shows the category?</translation>
    </message>
    <message>
        <source>Nobody is their own tutor.</source>
        <translation>Nobody is their own tutor.</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Placements</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>the project</translation>
    </message>
    <message>
        <source>the fund “%1”</source>
        <translation>the fund “%1”</translation>
    </message>
    <message>
        <source>the convention</source>
        <translation>the convention</translation>
    </message>
    <message>
        <source>The placement states no start or no duration.</source>
        <translation>The placement states no start or no duration.</translation>
    </message>
    <message>
        <source>The INAIL position is missing.</source>
        <translation>The INAIL position is missing.</translation>
    </message>
    <message>
        <source>The liability policy is missing.</source>
        <translation>The liability policy is missing.</translation>
    </message>
    <message>
        <source>The liability policy ends on %1, before the placement.</source>
        <translation>The liability policy ends on %1, before the placement.</translation>
    </message>
    <message>
        <source>The mandatory communication is missing: it is due the day before the start.</source>
        <translation>The mandatory communication is missing: it is due the day before the start.</translation>
    </message>
    <message>
        <source>The mandatory communication was sent after the day before the start.</source>
        <translation>The mandatory communication was sent after the day before the start.</translation>
    </message>
    <message>
        <source>The safety training is missing: it comes before the start.</source>
        <translation>The safety training is missing: it comes before the start.</translation>
    </message>
    <message>
        <source>The medical check is missing.</source>
        <translation>The medical check is missing.</translation>
    </message>
    <message>
        <source>The contract or deed is missing.</source>
        <translation>The contract or deed is missing.</translation>
    </message>
    <message>
        <source>project</source>
        <translation>project</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>fund</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>convention</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>The days or numbers of the placement cannot be counted.</source>
        <translation>The days or numbers of the placement cannot be counted.</translation>
    </message>
    <message>
        <source>Latest possible end</source>
        <translation>Latest possible end</translation>
    </message>
    <message>
        <source>The funds pay %1; the placement costs %2.</source>
        <translation>The funds pay %1; the placement costs %2.</translation>
    </message>
</context>
<context>
    <name>PlacementApplication</name>
    <message>
        <source>Application %1</source>
        <translation>Application %1</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Attested by</source>
        <translation>Attested by</translation>
    </message>
    <message>
        <source>ISEE</source>
        <translation>ISEE</translation>
    </message>
    <message>
        <source>ISEE valid until</source>
        <translation>ISEE valid until</translation>
    </message>
    <message>
        <source>Unemployed since</source>
        <translation>Unemployed since</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Reason of exclusion</source>
        <translation>Reason of exclusion</translation>
    </message>
    <message>
        <source>Outcome told on</source>
        <translation>Outcome told on</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Keep until</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>An excluded person has a right to know why: write the reason.</source>
        <translation>An excluded person has a right to know why: write the reason.</translation>
    </message>
    <message>
        <source>Which paper shows the category?</source>
        <translation>Which paper shows the category?</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
</context>
<context>
    <name>PlacementDocuments</name>
    <message>
        <source>This placement has no suspension to write an act of.</source>
        <translation>This placement has no suspension to write an act of.</translation>
    </message>
    <message>
        <source>This placement has no extension to write an act of.</source>
        <translation>This placement has no extension to write an act of.</translation>
    </message>
    <message>
        <source>This placement did not end early.</source>
        <translation>This placement did not end early.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Allowance</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>First end</source>
        <translation>First end</translation>
    </message>
    <message>
        <source>Last working day</source>
        <translation>Last working day</translation>
    </message>
    <message>
        <source>Days without suspensions</source>
        <translation>Days without suspensions</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Hours a week</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Hours planned</source>
        <translation>Hours planned</translation>
    </message>
    <message>
        <source>Hours done</source>
        <translation>Hours done</translation>
    </message>
    <message>
        <source>Hours lost</source>
        <translation>Hours lost</translation>
    </message>
    <message>
        <source>Hours left</source>
        <translation>Hours left</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>Allowances</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Legal reference</translation>
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
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Act of</source>
        <translation>Act of</translation>
    </message>
    <message>
        <source>End before</source>
        <translation>End before</translation>
    </message>
    <message>
        <source>End after</source>
        <translation>End after</translation>
    </message>
    <message>
        <source>Days added</source>
        <translation>Days added</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Tax code</translation>
    </message>
    <message>
        <source>Days present</source>
        <translation>Days present</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selected</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluded</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Share of the fund</source>
        <translation>Share of the fund</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>To projects</source>
        <translation>To projects</translation>
    </message>
    <message>
        <source>To placements</source>
        <translation>To placements</translation>
    </message>
    <message>
        <source>Reported in all</source>
        <translation>Reported in all</translation>
    </message>
    <message>
        <source>Still to report</source>
        <translation>Still to report</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Not assigned</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Cost per hour</source>
        <translation>Cost per hour</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Registers to complete</source>
        <translation>Registers to complete</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>What the cost of an hour is about</source>
        <translation>What the cost of an hour is about</translation>
    </message>
    <message>
        <source>Reasons hidden</source>
        <translation>Reasons hidden</translation>
    </message>
    <message>
        <source>This placement runs from %1 to %2: there is no register of another month.</source>
        <translation>This placement runs from %1 to %2: there is no register of another month.</translation>
    </message>
</context>
<context>
    <name>PlacementExtension</name>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Act of</source>
        <translation>Act of</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>End as the act writes it</source>
        <translation>End as the act writes it</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
</context>
<context>
    <name>PlacementFigures</name>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>fewer than %1</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>not shown</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 to %3)</translation>
    </message>
    <message>
        <source>Cost of an hour: %1 placements of %2 and the %3 hours of the months of %4.</source>
        <translation>Cost of an hour: %1 placements of %2 and the %3 hours of the months of %4.</translation>
    </message>
    <message>
        <source>No cost of an hour: no hours are registered in the months of %1.</source>
        <translation>No cost of an hour: no hours are registered in the months of %1.</translation>
    </message>
    <message>
        <source>%1 reports months outside the period (%2 to %3): it is left out.</source>
        <translation>%1 reports months outside the period (%2 to %3): it is left out.</translation>
    </message>
    <message>
        <source>%1 states no period: it is left out.</source>
        <translation>%1 states no period: it is left out.</translation>
    </message>
</context>
<context>
    <name>PlacementFindings</name>
    <message>
        <source>The call took applications until %1.</source>
        <translation>The call took applications until %1.</translation>
    </message>
    <message>
        <source>The project %1 begins on %2.</source>
        <translation>The project %1 begins on %2.</translation>
    </message>
    <message>
        <source>It is none of the hosts of the project %1.</source>
        <translation>It is none of the hosts of the project %1.</translation>
    </message>
    <message>
        <source>It does not take part in the project %1.</source>
        <translation>It does not take part in the project %1.</translation>
    </message>
    <message>
        <source>With it the project %1 has %2 people at the same time; it is for %3.</source>
        <translation>With it the project %1 has %2 people at the same time; it is for %3.</translation>
    </message>
</context>
<context>
    <name>PlacementFund</name>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Share of a fund</source>
        <translation>Share of a fund</translation>
    </message>
    <message>
        <source>Shares of the funds</source>
        <translation>Shares of the funds</translation>
    </message>
</context>
<context>
    <name>PlacementKind</name>
    <message>
        <source>a code has lower-case letters, digits and “_” only.</source>
        <translation>a code has lower-case letters, digits and “_” only.</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (until %2)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
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
        <source>Legal reference</source>
        <translation>Legal reference</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>At least months</source>
        <translation>At least months</translation>
    </message>
    <message>
        <source>At least days</source>
        <translation>At least days</translation>
    </message>
    <message>
        <source>At most months</source>
        <translation>At most months</translation>
    </message>
    <message>
        <source>At most days</source>
        <translation>At most days</translation>
    </message>
    <message>
        <source>At most hours</source>
        <translation>At most hours</translation>
    </message>
    <message>
        <source>At least hours a week</source>
        <translation>At least hours a week</translation>
    </message>
    <message>
        <source>At most hours a week</source>
        <translation>At most hours a week</translation>
    </message>
    <message>
        <source>Lowest allowance a month</source>
        <translation>Lowest allowance a month</translation>
    </message>
    <message>
        <source>Lowest allowance with meals</source>
        <translation>Lowest allowance with meals</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Allowance</translation>
    </message>
    <message>
        <source>Whole allowance from attendance</source>
        <translation>Whole allowance from attendance</translation>
    </message>
    <message>
        <source>Suspensions move the end</source>
        <translation>Suspensions move the end</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Reasons treated otherwise</source>
        <translation>Reasons treated otherwise</translation>
    </message>
    <message>
        <source>The most hours a week are fewer than the least.</source>
        <translation>The most hours a week are fewer than the least.</translation>
    </message>
    <message>
        <source>The longest duration is shorter than the shortest.</source>
        <translation>The longest duration is shorter than the shortest.</translation>
    </message>
    <message>
        <source>Kind of placement</source>
        <translation>Kind of placement</translation>
    </message>
    <message>
        <source>Kinds of placement</source>
        <translation>Kinds of placement</translation>
    </message>
    <message>
        <source>Reduced hours from</source>
        <translation>Reduced hours from</translation>
    </message>
    <message>
        <source>Reduced hours up to</source>
        <translation>Reduced hours up to</translation>
    </message>
    <message>
        <source>Part of the lowest allowance</source>
        <translation>Part of the lowest allowance</translation>
    </message>
    <message>
        <source>Reduced hours need all three: from, up to, and the part of the allowance.</source>
        <translation>Reduced hours need all three: from, up to, and the part of the allowance.</translation>
    </message>
    <message>
        <source>Reduced hours end before they begin.</source>
        <translation>Reduced hours end before they begin.</translation>
    </message>
    <message>
        <source>Without the most hours a week nobody knows what full time is.</source>
        <translation>Without the most hours a week nobody knows what full time is.</translation>
    </message>
</context>
<context>
    <name>PlacementObligations</name>
    <message>
        <source>INAIL position</source>
        <translation>INAIL position</translation>
    </message>
    <message>
        <source>liability policy</source>
        <translation>liability policy</translation>
    </message>
    <message>
        <source>mandatory communication</source>
        <translation>mandatory communication</translation>
    </message>
    <message>
        <source>safety training</source>
        <translation>safety training</translation>
    </message>
    <message>
        <source>medical check</source>
        <translation>medical check</translation>
    </message>
    <message>
        <source>contract or deed</source>
        <translation>contract or deed</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Missing: %1.</translation>
    </message>
    <message>
        <source>Ten years after the end; another day can be written on the placement.</source>
        <translation>Ten years after the end; another day can be written on the placement.</translation>
    </message>
    <message>
        <source>Two years after the outcome was told; another day can be written on the application.</source>
        <translation>Two years after the outcome was told; another day can be written on the application.</translation>
    </message>
    <message>
        <source>No placement that it pays may end later.</source>
        <translation>No placement that it pays may end later.</translation>
    </message>
    <message>
        <source>It ends on %1 as it is; no extension goes further.</source>
        <translation>It ends on %1 as it is; no extension goes further.</translation>
    </message>
</context>
<context>
    <name>PlacementOutcome</name>
    <message>
        <source>Hired by the host</source>
        <translation>Hired by the host</translation>
    </message>
    <message>
        <source>Hired elsewhere</source>
        <translation>Hired elsewhere</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>In training</translation>
    </message>
    <message>
        <source>Still searching</source>
        <translation>Still searching</translation>
    </message>
    <message>
        <source>Not available for work</source>
        <translation>Not available for work</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
</context>
<context>
    <name>PlacementRules</name>
    <message>
        <source>%1 hours were done; this kind has at most %2.</source>
        <translation>%1 hours were done; this kind has at most %2.</translation>
    </message>
    <message>
        <source>%1 hours were done; the placement has %2.</source>
        <translation>%1 hours were done; the placement has %2.</translation>
    </message>
    <message>
        <source>There are two registers of %1.</source>
        <translation>There are two registers of %1.</translation>
    </message>
    <message>
        <source>Hours on %1, outside the placement (%2 to %3).</source>
        <translation>Hours on %1, outside the placement (%2 to %3).</translation>
    </message>
    <message>
        <source>Hours on %1, while the placement is suspended.</source>
        <translation>Hours on %1, while the placement is suspended.</translation>
    </message>
    <message>
        <source>“%1” has %2; the projects take %3.</source>
        <translation>“%1” has %2; the projects take %3.</translation>
    </message>
    <message>
        <source>“%1” has %2; the placements take %3.</source>
        <translation>“%1” has %2; the placements take %3.</translation>
    </message>
    <message>
        <source>“%1” pays at most %2 for a person; %3 takes %4.</source>
        <translation>“%1” pays at most %2 for a person; %3 takes %4.</translation>
    </message>
    <message>
        <source>In “%1” the fund “%2” gives %3; the placements take %4.</source>
        <translation>In “%1” the fund “%2” gives %3; the placements take %4.</translation>
    </message>
    <message>
        <source>“%1” pays at most %2 % of the cost, %3 of %4 are more.</source>
        <translation>“%1” pays at most %2 % of the cost, %3 of %4 are more.</translation>
    </message>
    <message>
        <source>%1: %2 are reported to “%3”, which pays %4 of it.</source>
        <translation>%1: %2 are reported to “%3”, which pays %4 of it.</translation>
    </message>
    <message>
        <source>There are two reasons of suspension “%1”.</source>
        <translation>There are two reasons of suspension “%1”.</translation>
    </message>
    <message>
        <source>Two rules of “%1” are in force on the same day.</source>
        <translation>Two rules of “%1” are in force on the same day.</translation>
    </message>
    <message>
        <source>The placement costs %1; the funds pay %2.</source>
        <translation>The placement costs %1; the funds pay %2.</translation>
    </message>
    <message>
        <source>The lists say that %1 ends on %2; counted, it is %3. Open it and save it.</source>
        <translation>The lists say that %1 ends on %2; counted, it is %3. Open it and save it.</translation>
    </message>
    <message>
        <source>The allowance is %1. %2</source>
        <translation>The allowance is %1. %2</translation>
    </message>
    <message>
        <source>The lists say that %1 may last until %2; counted, it is %3. Open it and save it.</source>
        <translation>The lists say that %1 may last until %2; counted, it is %3. Open it and save it.</translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>without a limit</translation>
    </message>
</context>
<context>
    <name>PlacementStatus</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Ended early</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>PlacementSuspension</name>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
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
        <source>Act of</source>
        <translation>Act of</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Suspensions</source>
        <translation>Suspensions</translation>
    </message>
</context>
<context>
    <name>PlacementVisit</name>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Next on</translation>
    </message>
    <message>
        <source>Visit of the tutor</source>
        <translation>Visit of the tutor</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
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
    <message>
        <source>An agreement comes of an opportunity that is won; write its outcome first. Nothing was changed.</source>
        <translation>An agreement comes of an opportunity that is won; write its outcome first. Nothing was changed.</translation>
    </message>
    <message>
        <source>This opportunity already has its agreement; open that. Nothing was changed.</source>
        <translation>This opportunity already has its agreement; open that. Nothing was changed.</translation>
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
    <name>PrintBeside</name>
    <message>
        <source>Setting “%1” on pages</source>
        <translation>Setting “%1” on pages</translation>
    </message>
    <message>
        <source>If you stop it, nothing is left of it.</source>
        <translation>If you stop it, nothing is left of it.</translation>
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
        <source>%1 still to be executed × %2 % × %3 % = %4</source>
        <translation>%1 still to be executed × %2 % × %3 % = %4</translation>
    </message>
</context>
<context>
    <name>ProjectConvention</name>
    <message>
        <source>Every Comune of the project has its convention. Nothing was changed.</source>
        <translation>Every Comune of the project has its convention. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>ProjectEvent</name>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Coordination note</source>
        <translation>Coordination note</translation>
    </message>
    <message>
        <source>Coordination log</source>
        <translation>Coordination log</translation>
    </message>
</context>
<context>
    <name>ProjectFund</name>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Fund of the project</source>
        <translation>Fund of the project</translation>
    </message>
    <message>
        <source>Funds of the project</source>
        <translation>Funds of the project</translation>
    </message>
</context>
<context>
    <name>ProjectHost</name>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
</context>
<context>
    <name>ProjectMunicipality</name>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Co-funding</source>
        <translation>Co-funding</translation>
    </message>
    <message>
        <source>Comune of the project</source>
        <translation>Comune of the project</translation>
    </message>
    <message>
        <source>Comuni of the project</source>
        <translation>Comuni of the project</translation>
    </message>
</context>
<context>
    <name>ProjectQuota</name>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Reserved places</source>
        <translation>Reserved places</translation>
    </message>
</context>
<context>
    <name>ProjectStatus</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
</context>
<context>
    <name>PropertyPartner</name>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
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
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partners and managers</source>
        <translation>Partners and managers</translation>
    </message>
</context>
<context>
    <name>PropertyReach</name>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Comune within reach</source>
        <translation>Comune within reach</translation>
    </message>
    <message>
        <source>Comuni within reach for work</source>
        <translation>Comuni within reach for work</translation>
    </message>
</context>
<context>
    <name>PropertyRole</name>
    <message>
        <source>Runs the house</source>
        <translation>Runs the house</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Refers people</source>
        <translation>Refers people</translation>
    </message>
</context>
<context>
    <name>PropertyRule</name>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Binding</translation>
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
        <source>Who may live here</source>
        <translation>Who may live here</translation>
    </message>
</context>
<context>
    <name>PropertyUse</name>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
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
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Uses over time</source>
        <translation>Uses over time</translation>
    </message>
</context>
<context>
    <name>PropertyUseKind</name>
    <message>
        <source>Emergency reception</source>
        <translation>Emergency reception</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>Proration</name>
    <message>
        <source>Days of the month</source>
        <translation>Days of the month</translation>
    </message>
    <message>
        <source>Thirtieths</source>
        <translation>Thirtieths</translation>
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
    <message>
        <source>%1: another row has the same id</source>
        <translation>%1: another row has the same id</translation>
    </message>
    <message>
        <source>it holds characters that cannot be written; type it again.</source>
        <translation>it holds characters that cannot be written; type it again.</translation>
    </message>
    <message>
        <source>%1, from the year %2 to %3</source>
        <translation>%1, from the year %2 to %3</translation>
    </message>
    <message>
        <source>%1: a list of the same record says something else</source>
        <translation>%1: a list of the same record says something else</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>The file keeps “%1” as it is today, so that a list of %2 is neither ordered nor filtered by it.</source>
        <translation>The file keeps “%1” as it is today, so that a list of %2 is neither ordered nor filtered by it.</translation>
    </message>
    <message>
        <source>“%1” is computed while it is shown: no list is ordered by it.</source>
        <translation>“%1” is computed while it is shown: no list is ordered by it.</translation>
    </message>
    <message>
        <source>“%1” is sealed in the file: no list is ordered by it.</source>
        <translation>“%1” is sealed in the file: no list is ordered by it.</translation>
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
    <message>
        <source>it is not the key of a record.</source>
        <translation>it is not the key of a record.</translation>
    </message>
    <message>
        <source>it is not a SHA-256 (64 lower-case hexadecimal digits).</source>
        <translation>it is not a SHA-256 (64 lower-case hexadecimal digits).</translation>
    </message>
    <message>
        <source>it is between %1 and %2.</source>
        <translation>it is between %1 and %2.</translation>
    </message>
    <message>
        <source>it must be at least 1.</source>
        <translation>it must be at least 1.</translation>
    </message>
    <message>
        <source>it is between %1 and %2 %.</source>
        <translation>it is between %1 and %2 %.</translation>
    </message>
    <message>
        <source>it is between 0:00 and 23:59.</source>
        <translation>it is between 0:00 and 23:59.</translation>
    </message>
    <message>
        <source>a day has 24 hours.</source>
        <translation>a day has 24 hours.</translation>
    </message>
    <message>
        <source>a week has 168 hours.</source>
        <translation>a week has 168 hours.</translation>
    </message>
</context>
<context>
    <name>RegistryDocument</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>brought forward</source>
        <translation>brought forward</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>no expiry</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>On %1</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, until %1</translation>
    </message>
    <message>
        <source>Papers of the members</source>
        <translation>Papers of the members</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Next expiry</translation>
    </message>
    <message>
        <source>Missing, or ends before</source>
        <translation>Missing, or ends before</translation>
    </message>
    <message>
        <source>Papers asked for: %1. To be checked against the originals.</source>
        <translation>Papers asked for: %1. To be checked against the originals.</translation>
    </message>
    <message>
        <source>Register of members</source>
        <translation>Register of members</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Tax code</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Social cooperatives: %1 of %2 members (L. 381/1991, article 8 asks for 70 %: %3).</source>
        <translation>Social cooperatives: %1 of %2 members (L. 381/1991, article 8 asks for 70 %: %3).</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>not reached, to be checked</source>
        <translation>not reached, to be checked</translation>
    </message>
    <message>
        <source>Certificate of membership</source>
        <translation>Certificate of membership</translation>
    </message>
    <message>
        <source>%1, tax code %2, with its seat in %3, is entered in the register of members from %4.</source>
        <translation>%1, tax code %2, with its seat in %3, is entered in the register of members from %4.</translation>
    </message>
    <message>
        <source>On %1 its share in the capital is € %2, of which € %3 are not paid yet.</source>
        <translation>On %1 its share in the capital is € %2, of which € %3 are not paid yet.</translation>
    </message>
    <message>
        <source>The legal representative</source>
        <translation>The legal representative</translation>
    </message>
    <message>
        <source>%1 is not a member on %2: there is nothing to certify. Choose another day.</source>
        <translation>%1 is not a member on %2: there is nothing to certify. Choose another day.</translation>
    </message>
    <message>
        <source>Card of the member on %1</source>
        <translation>Card of the member on %1</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Papers: %1</source>
        <translation>Papers: %1</translation>
    </message>
    <message>
        <source>Agreements in %1</source>
        <translation>Agreements in %1</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Its part</source>
        <translation>Its part</translation>
    </message>
    <message>
        <source>In the year</source>
        <translation>In the year</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>Turnover by client: %1.</source>
        <translation>Turnover by client: %1.</translation>
    </message>
    <message>
        <source>Share in the consortium: € %1</source>
        <translation>Share in the consortium: € %1</translation>
    </message>
    <message>
        <source>Everything open on %1</source>
        <translation>Everything open on %1</translation>
    </message>
    <message>
        <source>Nothing is open with it.</source>
        <translation>Nothing is open with it.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, tax code %2, with its seat in %3, is entered in the register of members.</source>
        <translation>%1, tax code %2, with its seat in %3, is entered in the register of members.</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Reference person</source>
        <translation>Reference person</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Brother or sister</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relative</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>Renegotiation</name>
    <message>
        <source>%1: the contracted places are not stated.</source>
        <translation>%1: the contracted places are not stated.</translation>
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
        <source>Health share</source>
        <translation>Health share</translation>
    </message>
    <message>
        <source>Comune not stated</source>
        <translation>Comune not stated</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the hours contracted in a year are not stated.</source>
        <translation>%1: the hours contracted in a year are not stated.</translation>
    </message>
    <message>
        <source>%1: places and hours are divided evenly among the levels of intensity.</source>
        <translation>%1: places and hours are divided evenly among the levels of intensity.</translation>
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
    <name>RenovationCost</name>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costs</translation>
    </message>
</context>
<context>
    <name>RenovationPhase</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Planned start</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Planned end</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Started on</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Expected end</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Tested on</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Apartments</source>
        <translation>Apartments</translation>
    </message>
    <message>
        <source>Milestones and permits</source>
        <translation>Milestones and permits</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Phase of the works</source>
        <translation>Phase of the works</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
</context>
<context>
    <name>RenovationSource</name>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
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
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>RenovationStep</name>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expires on</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Milestones and permits</source>
        <translation>Milestones and permits</translation>
    </message>
</context>
<context>
    <name>RenovationStepKind</name>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Permit</translation>
    </message>
    <message>
        <source>Progress certificate</source>
        <translation>Progress certificate</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Testing</translation>
    </message>
</context>
<context>
    <name>RenovationUnit</name>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Apartment</translation>
    </message>
    <message>
        <source>Apartment in works</source>
        <translation>Apartment in works</translation>
    </message>
    <message>
        <source>Apartments</source>
        <translation>Apartments</translation>
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
    <name>ReportFindings</name>
    <message>
        <source>%1 hours are reported, %2 are in the registers of these months.</source>
        <translation>%1 hours are reported, %2 are in the registers of these months.</translation>
    </message>
    <message>
        <source>%1 hours are in the registers of these months, %2 are reported.</source>
        <translation>%1 hours are in the registers of these months, %2 are reported.</translation>
    </message>
    <message>
        <source>it is reported, and no hours are in the registers of these months.</source>
        <translation>it is reported, and no hours are in the registers of these months.</translation>
    </message>
    <message>
        <source>%1 are reported, the registers of these months give %2.</source>
        <translation>%1 are reported, the registers of these months give %2.</translation>
    </message>
    <message>
        <source>the registers of these months give %1, %2 are reported.</source>
        <translation>the registers of these months give %1, %2 are reported.</translation>
    </message>
    <message>
        <source>The report states no period: it cannot be compared with the registers.</source>
        <translation>The report states no period: it cannot be compared with the registers.</translation>
    </message>
    <message>
        <source>%1: %2 hours are in the registers of these months, and nothing is reported to this fund.</source>
        <translation>%1: %2 hours are in the registers of these months, and nothing is reported to this fund.</translation>
    </message>
</context>
<context>
    <name>RequestScore</name>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
</context>
<context>
    <name>RequestStatus</name>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Housed</source>
        <translation>Housed</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Of the year</source>
        <translation>Of the year</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Printed expiry</source>
        <translation>Printed expiry</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Warned before, days</source>
        <translation>Warned before, days</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Warn so many days before</source>
        <translation>Warn so many days before</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>A day of every year needs both the month and the day.</source>
        <translation>A day of every year needs both the month and the day.</translation>
    </message>
    <message>
        <source>This is not a day of every year.</source>
        <translation>This is not a day of every year.</translation>
    </message>
    <message>
        <source>Only one rule can give the expiry: days, months or a day of every year.</source>
        <translation>Only one rule can give the expiry: days, months or a day of every year.</translation>
    </message>
    <message>
        <source>Without day of issue, year or expiry the paper counts as always valid.</source>
        <translation>Without day of issue, year or expiry the paper counts as always valid.</translation>
    </message>
    <message>
        <source>The expiry in the lists is %1; counted, it is %2. Open the paper and save it.</source>
        <translation>The expiry in the lists is %1; counted, it is %2. Open the paper and save it.</translation>
    </message>
    <message>
        <source>Two kinds of paper have the code “%1”.</source>
        <translation>Two kinds of paper have the code “%1”.</translation>
    </message>
    <message>
        <source>Issued on %1.</source>
        <translation>Issued on %1.</translation>
    </message>
    <message>
        <source>Required paper</source>
        <translation>Required paper</translation>
    </message>
    <message>
        <source>Required papers</source>
        <translation>Required papers</translation>
    </message>
    <message>
        <source>The lists say that the next paper expires on %1; counted, it is %2. Open one of its papers and save it.</source>
        <translation>The lists say that the next paper expires on %1; counted, it is %2. Open one of its papers and save it.</translation>
    </message>
</context>
<context>
    <name>RequirementKind</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Legal reference</translation>
    </message>
    <message>
        <source>Asked of every member</source>
        <translation>Asked of every member</translation>
    </message>
    <message>
        <source>One for each service</source>
        <translation>One for each service</translation>
    </message>
    <message>
        <source>Days of validity</source>
        <translation>Days of validity</translation>
    </message>
    <message>
        <source>Months of validity</source>
        <translation>Months of validity</translation>
    </message>
    <message>
        <source>Due every year: month</source>
        <translation>Due every year: month</translation>
    </message>
    <message>
        <source>Due every year: day</source>
        <translation>Due every year: day</translation>
    </message>
    <message>
        <source>Warn so many days before</source>
        <translation>Warn so many days before</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Kind of paper</translation>
    </message>
    <message>
        <source>Kinds of paper</source>
        <translation>Kinds of paper</translation>
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
    <name>RoomKind</name>
    <message>
        <source>Bedroom</source>
        <translation>Bedroom</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Living room</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Kitchen</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>Bathroom</translation>
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
        <source>The record of the deadline “%1” does not exist.</source>
        <translation>The record of the deadline “%1” does not exist.</translation>
    </message>
    <message>
        <source>A mark of a deadline does not say which deadline it is about.</source>
        <translation>A mark of a deadline does not say which deadline it is about.</translation>
    </message>
    <message>
        <source>The number %1 is given twice: to “%2” and to “%3”.</source>
        <translation>The number %1 is given twice: to “%2” and to “%3”.</translation>
    </message>
    <message>
        <source>The record of which “%1” is made does not exist.</source>
        <translation>The record of which “%1” is made does not exist.</translation>
    </message>
    <message>
        <source>Document n. %1 is no longer what was issued: number, day, text and pages of an issued document do not change.</source>
        <translation>Document n. %1 is no longer what was issued: number, day, text and pages of an issued document do not change.</translation>
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
        <source>A registered act is not changed; set it back to draft first. Nothing was changed.</source>
        <translation>A registered act is not changed; set it back to draft first. Nothing was changed.</translation>
    </message>
    <message>
        <source>The agreement is signed: it is not removed. Set it back to draft first, if it was never signed. Nothing was changed.</source>
        <translation>The agreement is signed: it is not removed. Set it back to draft first, if it was never signed. Nothing was changed.</translation>
    </message>
    <message>
        <source>A registered act is not removed: the terms of the agreement come from it. Undo its registration, or correct it with another act. Nothing was changed.</source>
        <translation>A registered act is not removed: the terms of the agreement come from it. Undo its registration, or correct it with another act. Nothing was changed.</translation>
    </message>
    <message>
        <source>An agreement is its own framework through other frameworks.</source>
        <translation>An agreement is its own framework through other frameworks.</translation>
    </message>
    <message>
        <source>“%1” is not over and names them as %2: name somebody else, or wait for its end.</source>
        <translation>“%1” is not over and names them as %2: name somebody else, or wait for its end.</translation>
    </message>
    <message>
        <source>the shares of the cooperatives</source>
        <translation>the shares of the cooperatives</translation>
    </message>
    <message>
        <source>The agreement is signed: %1 can be changed by an act only (extension, modification, substitution, correction), or after the agreement is set back to draft. Nothing was changed.</source>
        <translation>The agreement is signed: %1 can be changed by an act only (extension, modification, substitution, correction), or after the agreement is set back to draft. Nothing was changed.</translation>
    </message>
    <message>
        <source>This file has its consortium already: change that one. Other consortia are organisations.</source>
        <translation>This file has its consortium already: change that one. Other consortia are organisations.</translation>
    </message>
    <message>
        <source>the instalments</source>
        <translation>the instalments</translation>
    </message>
    <message>
        <source>The agreement of “%1” is signed: the service is not removed. Set the agreement back to draft first, if it was never signed. Nothing was changed.</source>
        <translation>The agreement of “%1” is signed: the service is not removed. Set the agreement back to draft first, if it was never signed. Nothing was changed.</translation>
    </message>
    <message>
        <source>The agreement of “%1” is signed: %2 can be changed by an act only (of the places: an act that names the service), or after the agreement is set back to draft. Nothing was changed.</source>
        <translation>The agreement of “%1” is signed: %2 can be changed by an act only (of the places: an act that names the service), or after the agreement is set back to draft. Nothing was changed.</translation>
    </message>
    <message>
        <source>The agreement is signed: %1 changes from %2 by a registered act only that takes effect on that day (price revision, modification, correction), or after the agreement is set back to draft. Nothing was changed.</source>
        <translation>The agreement is signed: %1 changes from %2 by a registered act only that takes effect on that day (price revision, modification, correction), or after the agreement is set back to draft. Nothing was changed.</translation>
    </message>
    <message>
        <source>the tariff of “%1”</source>
        <translation>the tariff of “%1”</translation>
    </message>
    <message>
        <source>the rule for “%1”</source>
        <translation>the rule for “%1”</translation>
    </message>
    <message>
        <source>The accounts of “%1” are closed up to %2: a user is admitted after that day, or the months are opened again first. Nothing was changed.</source>
        <translation>The accounts of “%1” are closed up to %2: a user is admitted after that day, or the months are opened again first. Nothing was changed.</translation>
    </message>
    <message>
        <source>Nobody is named for “%1” from %2.</source>
        <translation>Nobody is named for “%1” from %2.</translation>
    </message>
    <message>
        <source>Two rules say what is paid for “%1” on the same days.</source>
        <translation>Two rules say what is paid for “%1” on the same days.</translation>
    </message>
    <message>
        <source>“%1” is in force twice, as n. %2 and as n. %3: annul one of them first.</source>
        <translation>“%1” is in force twice, as n. %2 and as n. %3: annul one of them first.</translation>
    </message>
    <message>
        <source>The account of %1 of “%2” is closed: with this change its %3 would be divided in another way. Open the months again first, or let the change begin after %4. Nothing was changed.</source>
        <translation>The account of %1 of “%2” is closed: with this change its %3 would be divided in another way. Open the months again first, or let the change begin after %4. Nothing was changed.</translation>
    </message>
    <message>
        <source>The account of %1 of “%2” is closed at %3: with this change it would be %4. Open the months again first, or let the change begin after %5. Nothing was changed.</source>
        <translation>The account of %1 of “%2” is closed at %3: with this change it would be %4. Open the months again first, or let the change begin after %5. Nothing was changed.</translation>
    </message>
    <message>
        <source>The month up to %1 was closed at %2; its account is %3.</source>
        <translation>The month up to %1 was closed at %2; its account is %3.</translation>
    </message>
    <message>
        <source>The history names this operator as who did something, so the operator stays. For who does not work here any more, set “Active” to no.</source>
        <translation>The history names this operator as who did something, so the operator stays. For who does not work here any more, set “Active” to no.</translation>
    </message>
    <message>
        <source>Name who signed, correct the day of signature, or write the office that was held that day into the person&apos;s record.</source>
        <translation>Name who signed, correct the day of signature, or write the office that was held that day into the person&apos;s record.</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Filter, order and columns</source>
        <translation>Filter, order and columns</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Saved view</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>The view cannot be read: save it again from the list.</source>
        <translation>The view cannot be read: save it again from the list.</translation>
    </message>
</context>
<context>
    <name>SeatKind</name>
    <message>
        <source>Legal seat</source>
        <translation>Legal seat</translation>
    </message>
    <message>
        <source>Operating seat</source>
        <translation>Operating seat</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>Without a Comune</source>
        <translation>Without a Comune</translation>
    </message>
    <message>
        <source>Neither admitted nor excluded yet: %1.</source>
        <translation>Neither admitted nor excluded yet: %1.</translation>
    </message>
    <message>
        <source>%1: points and tie-breaks do not decide who gets the last place.</source>
        <translation>%1: points and tie-breaks do not decide who gets the last place.</translation>
    </message>
    <message>
        <source>%1 has a placement already and would lose the place.</source>
        <translation>%1 has a placement already and would lose the place.</translation>
    </message>
    <message>
        <source>The outcome of the ranking cannot be recorded. Nothing was changed.</source>
        <translation>The outcome of the ranking cannot be recorded. Nothing was changed.</translation>
    </message>
    <message>
        <source>The outcome of the ranking is recorded already, or nobody is admitted. Nothing was changed.</source>
        <translation>The outcome of the ranking is recorded already, or nobody is admitted. Nothing was changed.</translation>
    </message>
    <message>
        <source>A placement comes of an application that has a place: record the outcome of the ranking first. Nothing was changed.</source>
        <translation>A placement comes of an application that has a place: record the outcome of the ranking first. Nothing was changed.</translation>
    </message>
    <message>
        <source>This person already has a placement in the project; open that. Nothing was changed.</source>
        <translation>This person already has a placement in the project; open that. Nothing was changed.</translation>
    </message>
    <message>
        <source>No kind of placement is in force on %1; add one to the tables. Nothing was changed.</source>
        <translation>No kind of placement is in force on %1; add one to the tables. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>weekdays are written like “lun-ven” or “lun,mer”.</source>
        <translation>weekdays are written like “lun-ven” or “lun,mer”.</translation>
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
        <source>Accounts closed up to</source>
        <translation>Accounts closed up to</translation>
    </message>
    <message>
        <source>It must be the last day of a month.</source>
        <translation>It must be the last day of a month.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>Total of the last closed month</source>
        <translation>Total of the last closed month</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Hours a year</translation>
    </message>
    <message>
        <source>Two tariffs are in force on the same days: %1 from %2 and %3 from %4. Close the earlier one the day before.</source>
        <translation>Two tariffs are in force on the same days: %1 from %2 and %3 from %4. Close the earlier one the day before.</translation>
    </message>
</context>
<context>
    <name>ServiceField</name>
    <message>
        <source>Early childhood</source>
        <translation>Early childhood</translation>
    </message>
    <message>
        <source>Minors and families</source>
        <translation>Minors and families</translation>
    </message>
    <message>
        <source>School and education</source>
        <translation>School and education</translation>
    </message>
    <message>
        <source>Elderly people</source>
        <translation>Elderly people</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Disability</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Mental health</translation>
    </message>
    <message>
        <source>Addictions</source>
        <translation>Addictions</translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>Home care</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Health care</translation>
    </message>
    <message>
        <source>Reception of migrants</source>
        <translation>Reception of migrants</translation>
    </message>
    <message>
        <source>Social housing</source>
        <translation>Social housing</translation>
    </message>
    <message>
        <source>Training and work integration</source>
        <translation>Training and work integration</translation>
    </message>
    <message>
        <source>Culture, sport and tourism</source>
        <translation>Culture, sport and tourism</translation>
    </message>
    <message>
        <source>Greenery</source>
        <translation>Greenery</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Cleaning</translation>
    </message>
    <message>
        <source>Catering</source>
        <translation>Catering</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Assembly and logistics</source>
        <translation>Assembly and logistics</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>Laundry</translation>
    </message>
    <message>
        <source>Waste and reuse</source>
        <translation>Waste and reuse</translation>
    </message>
    <message>
        <source>Maintenance and repairs</source>
        <translation>Maintenance and repairs</translation>
    </message>
    <message>
        <source>Social farming</source>
        <translation>Social farming</translation>
    </message>
    <message>
        <source>Office services</source>
        <translation>Office services</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>ServiceNodes</name>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tariffs</translation>
    </message>
    <message>
        <source>Absence rules</source>
        <translation>Absence rules</translation>
    </message>
    <message>
        <source>Value by year</source>
        <translation>Value by year</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Shares in all</source>
        <translation>Shares in all</translation>
    </message>
    <message>
        <source>Places in all</source>
        <translation>Places in all</translation>
    </message>
    <message>
        <source>Amounts in all</source>
        <translation>Amounts in all</translation>
    </message>
    <message>
        <source>The shares have a total</source>
        <translation>The shares have a total</translation>
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
    <name>Settings</name>
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
    <message>
        <source>Somebody else…</source>
        <translation>Somebody else…</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>As the desktop</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Appearance and language</translation>
    </message>
    <message>
        <source>The colours of the program, light or dark; otherwise those that the desktop has when the program begins.</source>
        <translation>The colours of the program, light or dark; otherwise those that the desktop has when the program begins.</translation>
    </message>
    <message>
        <source>appearance colours mode night contrast</source>
        <translation>appearance colours mode night contrast</translation>
    </message>
    <message>
        <source>The words of the program. Documents are in Italian, whatever it speaks.</source>
        <translation>The words of the program. Documents are in Italian, whatever it speaks.</translation>
    </message>
    <message>
        <source>words translation English Italian</source>
        <translation>words translation English Italian</translation>
    </message>
    <message>
        <source>Who uses this computer</source>
        <translation>Who uses this computer</translation>
    </message>
    <message>
        <source>The name that the history writes beside every change, to whom deadlines are entrusted and saved views belong.</source>
        <translation>The name that the history writes beside every change, to whom deadlines are entrusted and saved views belong.</translation>
    </message>
    <message>
        <source>operator user name account sign in</source>
        <translation>operator user name account sign in</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nobody chosen</translation>
    </message>
    <message>
        <source>Nothing is written in a file that can only be read.</source>
        <translation>Nothing is written in a file that can only be read.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>All settings</translation>
    </message>
</context>
<context>
    <name>ShareMovement</name>
    <message>
        <source>it must be above zero and at most %1.</source>
        <translation>it must be above zero and at most %1.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Paid on</translation>
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
        <source>A transfer needs the cooperative that receives the shares.</source>
        <translation>A transfer needs the cooperative that receives the shares.</translation>
    </message>
    <message>
        <source>Only a transfer has a cooperative that receives the shares.</source>
        <translation>Only a transfer has a cooperative that receives the shares.</translation>
    </message>
    <message>
        <source>Both cooperatives of the transfer are the same.</source>
        <translation>Both cooperatives of the transfer are the same.</translation>
    </message>
    <message>
        <source>The shares of %1 would fall below zero (%2, on %3).</source>
        <translation>The shares of %1 would fall below zero (%2, on %3).</translation>
    </message>
    <message>
        <source>Movement of shares</source>
        <translation>Movement of shares</translation>
    </message>
    <message>
        <source>Movements of shares</source>
        <translation>Movements of shares</translation>
    </message>
</context>
<context>
    <name>ShareMovementKind</name>
    <message>
        <source>Subscription</source>
        <translation>Subscription</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Pay-back</source>
        <translation>Pay-back</translation>
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
    <message>
        <source>Nobody is named %1.</source>
        <translation>Nobody is named %1.</translation>
    </message>
    <message>
        <source>The shares sum to %1 % %2.</source>
        <translation>The shares sum to %1 % %2.</translation>
    </message>
    <message>
        <source>This cooperative has no share on %1. Nothing was changed.</source>
        <translation>This cooperative has no share on %1. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>StampDuty</name>
    <message>
        <source>The duty paid once exists for procedures from 1 July 2023; this one began before. Choose the duty by sheets.</source>
        <translation>The duty paid once exists for procedures from 1 July 2023; this one began before. Choose the duty by sheets.</translation>
    </message>
    <message>
        <source>The greatest amount without VAT, with options and renewals, is not stated.</source>
        <translation>The greatest amount without VAT, with options and renewals, is not stated.</translation>
    </message>
    <message>
        <source>The greatest amount is below zero.</source>
        <translation>The greatest amount is below zero.</translation>
    </message>
    <message>
        <source>The duty of deeds before 2007 is not known to the program.</source>
        <translation>The duty of deeds before 2007 is not known to the program.</translation>
    </message>
    <message>
        <source>The exemption of the third sector exists from 1 January 2018; this deed is older. Choose another stamp duty.</source>
        <translation>The exemption of the third sector exists from 1 January 2018; this deed is older. Choose another stamp duty.</translation>
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
    <name>StayAbsence</name>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
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
        <source>Contribution due</source>
        <translation>Contribution due</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
</context>
<context>
    <name>StayChanges</name>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>a bed for everybody on every day</source>
        <translation>a bed for everybody on every day</translation>
    </message>
    <message>
        <source>Longest stay</source>
        <translation>Longest stay</translation>
    </message>
    <message>
        <source>%1 months, until %2</source>
        <translation>%1 months, until %2</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>lasts until %1</source>
        <translation>lasts until %1</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>the day of exit, which is not counted, comes after the day of entry</source>
        <translation>the day of exit, which is not counted, comes after the day of entry</translation>
    </message>
    <message>
        <source>%1 people in %2 places from %3</source>
        <translation>%1 people in %2 places from %3</translation>
    </message>
    <message>
        <source>the bed is taken by %1 from %2</source>
        <translation>the bed is taken by %1 from %2</translation>
    </message>
    <message>
        <source>one household at a time; %1 is there from %2</source>
        <translation>one household at a time; %1 is there from %2</translation>
    </message>
    <message>
        <source>there is no such bed on %1</source>
        <translation>there is no such bed on %1</translation>
    </message>
    <message>
        <source>not available from %1: %2</source>
        <translation>not available from %1: %2</translation>
    </message>
    <message>
        <source>Rules of the house</source>
        <translation>Rules of the house</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, from %2</translation>
    </message>
    <message>
        <source>ISEE and income</source>
        <translation>ISEE and income</translation>
    </message>
    <message>
        <source>not known: the contribution is not counted</source>
        <translation>not known: the contribution is not counted</translation>
    </message>
    <message>
        <source>valid until %1: later months are not counted</source>
        <translation>valid until %1: later months are not counted</translation>
    </message>
    <message>
        <source>the house allows %1 months</source>
        <translation>the house allows %1 months</translation>
    </message>
    <message>
        <source>the apartment is free for it until %1</source>
        <translation>the apartment is free for it until %1</translation>
    </message>
    <message>
        <source>how many people can live there is not written</source>
        <translation>how many people can live there is not written</translation>
    </message>
    <message>
        <source>not available from %1: %2, not tested yet</source>
        <translation>not available from %1: %2, not tested yet</translation>
    </message>
    <message>
        <source>somebody lives in %1 on the same days</source>
        <translation>somebody lives in %1 on the same days</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>The house</translation>
    </message>
    <message>
        <source>allows it until %1</source>
        <translation>allows it until %1</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message numerus="yes">
        <source>given by the house it takes %1 days: %n missing</source>
        <translation>
            <numerusform>given by the house it takes %1 days: %n missing</numerusform>
            <numerusform>given by the house it takes %1 days: %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>given by the guest it takes %1 days: %n missing</source>
        <translation>
            <numerusform>given by the guest it takes %1 days: %n missing</numerusform>
            <numerusform>given by the guest it takes %1 days: %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the exit, as the house wants</source>
        <translation>
            <numerusform>%n day before the exit, as the house wants</numerusform>
            <numerusform>%n days before the exit, as the house wants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s))</source>
        <translation>
            <numerusform>%1 (%n day)</numerusform>
            <numerusform>%1 (%n days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StayEndReason</name>
    <message>
        <source>Project completed</source>
        <translation>Project completed</translation>
    </message>
    <message>
        <source>Found another home</source>
        <translation>Found another home</translation>
    </message>
    <message>
        <source>Left of their own</source>
        <translation>Left of their own</translation>
    </message>
    <message>
        <source>Rules not kept</source>
        <translation>Rules not kept</translation>
    </message>
    <message>
        <source>Moved to another service</source>
        <translation>Moved to another service</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>StayEvent</name>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Goals, visits, incidents</source>
        <translation>Goals, visits, incidents</translation>
    </message>
</context>
<context>
    <name>StayEventCategory</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Health services</source>
        <translation>Health services</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Living together</source>
        <translation>Living together</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Damage</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>StayEventKind</name>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
</context>
<context>
    <name>StayExtension</name>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>New day of exit</source>
        <translation>New day of exit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Day of exit before</source>
        <translation>Day of exit before</translation>
    </message>
</context>
<context>
    <name>StayItem</name>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Thing</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>At the entry</source>
        <translation>At the entry</translation>
    </message>
    <message>
        <source>At the exit</source>
        <translation>At the exit</translation>
    </message>
    <message>
        <source>Thing of the inventory</source>
        <translation>Thing of the inventory</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventory</translation>
    </message>
</context>
<context>
    <name>StayLength</name>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) asked for</source>
        <translation>
            <numerusform>%n month asked for</numerusform>
            <numerusform>%n months asked for</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, until %2</translation>
    </message>
    <message>
        <source>%1, until %2: %3</source>
        <translation>%1, until %2: %3</translation>
    </message>
    <message>
        <source>other days were chosen</source>
        <translation>other days were chosen</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), as the request states none</source>
        <translation>
            <numerusform>%n month, as the request states none</numerusform>
            <numerusform>%n months, as the request states none</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StayPayer</name>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
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
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Who pays</translation>
    </message>
    <message>
        <source>Paid by the fund</source>
        <translation>Paid by the fund</translation>
    </message>
</context>
<context>
    <name>StayPayment</name>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Payments of contributions</source>
        <translation>Payments of contributions</translation>
    </message>
    <message>
        <source>Paid by the fund</source>
        <translation>Paid by the fund</translation>
    </message>
</context>
<context>
    <name>StayPlace</name>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Bed</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Bed taken</source>
        <translation>Bed taken</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Beds</translation>
    </message>
</context>
<context>
    <name>StayReading</name>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Price of 100 units</source>
        <translation>Price of 100 units</translation>
    </message>
    <message>
        <source>Meter readings</source>
        <translation>Meter readings</translation>
    </message>
</context>
<context>
    <name>StayStatus</name>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>StayTerm</name>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Amount a month</source>
        <translation>Amount a month</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percent</translation>
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
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
</context>
<context>
    <name>Succession</name>
    <message>
        <source>formerly %1</source>
        <translation>formerly %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>%1 today; no act says what it was that day</source>
        <translation>%1 today; no act says what it was that day</translation>
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
    <message>
        <source>%1 expired on %2.</source>
        <translation>%1 expired on %2.</translation>
    </message>
    <message>
        <source>%1 is valid only from %2.</source>
        <translation>%1 is valid only from %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>%1 expires on %2, before %3.</source>
        <translation>%1 expires on %2, before %3.</translation>
    </message>
    <message>
        <source>%1 expires on %2.</source>
        <translation>%1 expires on %2.</translation>
    </message>
    <message>
        <source>Has every paper until the end</source>
        <translation>Has every paper until the end</translation>
    </message>
    <message>
        <source>Has every paper</source>
        <translation>Has every paper</translation>
    </message>
    <message>
        <source>Has every paper, one expires soon</source>
        <translation>Has every paper, one expires soon</translation>
    </message>
    <message>
        <source>Has every paper today, not until the end</source>
        <translation>Has every paper today, not until the end</translation>
    </message>
    <message>
        <source>Has every paper on the day, not until the end</source>
        <translation>Has every paper on the day, not until the end</translation>
    </message>
    <message>
        <source>A paper is missing today</source>
        <translation>A paper is missing today</translation>
    </message>
    <message>
        <source>A paper is missing on the day</source>
        <translation>A paper is missing on the day</translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <translation>
            <numerusform>%n expiring</numerusform>
            <numerusform>%n expiring</numerusform>
        </translation>
    </message>
    <message>
        <source>every paper</source>
        <translation>every paper</translation>
    </message>
    <message numerus="yes">
        <source>%n with every paper</source>
        <translation>
            <numerusform>%n with every paper</numerusform>
            <numerusform>%n with every paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with one about to expire</source>
        <translation>
            <numerusform>%n with one about to expire</numerusform>
            <numerusform>%n with one about to expire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with one expired or missing</source>
        <translation>
            <numerusform>%n with one expired or missing</numerusform>
            <numerusform>%n with one expired or missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members on %1: %2.</source>
        <translation>
            <numerusform>%n members on %1: %2.</numerusform>
            <numerusform>%n members on %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too early</source>
        <translation>
            <numerusform>%n too early</numerusform>
            <numerusform>%n too early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not through the end</source>
        <translation>
            <numerusform>%n not through the end</numerusform>
            <numerusform>%n not through the end</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded on that day</source>
        <translation>not recorded on that day</translation>
    </message>
    <message numerus="yes">
        <source>%n whose papers were not recorded then</source>
        <translation>
            <numerusform>%n whose papers were not recorded then</numerusform>
            <numerusform>%n whose papers were not recorded then</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not recorded then.</source>
        <translation>%1 was not recorded then.</translation>
    </message>
    <message>
        <source>Papers not recorded on that day</source>
        <translation>Papers not recorded on that day</translation>
    </message>
</context>
<context>
    <name>SuspensionReason</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Neutral name</source>
        <translation>Neutral name</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Moves the end</source>
        <translation>Moves the end</translation>
    </message>
    <message>
        <source>From days</source>
        <translation>From days</translation>
    </message>
    <message>
        <source>Tells about health</source>
        <translation>Tells about health</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Legal reference</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Reason of suspension</source>
        <translation>Reason of suspension</translation>
    </message>
    <message>
        <source>Reasons of suspension</source>
        <translation>Reasons of suspension</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The record was removed in the meantime.</source>
        <translation>The record was removed in the meantime.</translation>
    </message>
    <message>
        <source>What was to be removed was changed in the meantime.</source>
        <translation>What was to be removed was changed in the meantime.</translation>
    </message>
    <message>
        <source>A record that it refers to, or that refers to it, does not fit any more.</source>
        <translation>A record that it refers to, or that refers to it, does not fit any more.</translation>
    </message>
    <message>
        <source>Left out when the changes were merged.</source>
        <translation>Left out when the changes were merged.</translation>
    </message>
    <message>
        <source>Left out when the changes were merged: %1</source>
        <translation>Left out when the changes were merged: %1</translation>
    </message>
    <message>
        <source>Together with the other changes it would break a rule (%1).</source>
        <translation>Together with the other changes it would break a rule (%1).</translation>
    </message>
    <message>
        <source>The record is not there any more: this conflict can only be closed as it stands.</source>
        <translation>The record is not there any more: this conflict can only be closed as it stands.</translation>
    </message>
    <message>
        <source>The row is not there any more: this conflict can only be closed as it stands.</source>
        <translation>The row is not there any more: this conflict can only be closed as it stands.</translation>
    </message>
    <message>
        <source>This value does not fit the field.</source>
        <translation>This value does not fit the field.</translation>
    </message>
    <message>
        <source>The command is not in this file any more.</source>
        <translation>The command is not in this file any more.</translation>
    </message>
    <message>
        <source>It still cannot be carried out:</source>
        <translation>It still cannot be carried out:</translation>
    </message>
    <message>
        <source>There is no conflict “%1”.</source>
        <translation>There is no conflict “%1”.</translation>
    </message>
    <message>
        <source>This conflict is decided already; undo that step to decide again.</source>
        <translation>This conflict is decided already; undo that step to decide again.</translation>
    </message>
    <message>
        <source>A whole command was set aside here: carry it out (mine) or drop it (theirs).</source>
        <translation>A whole command was set aside here: carry it out (mine) or drop it (theirs).</translation>
    </message>
    <message>
        <source>This value cannot be read any more.</source>
        <translation>This value cannot be read any more.</translation>
    </message>
    <message>
        <source>“%1” does not fit the field “%2”.</source>
        <translation>“%1” does not fit the field “%2”.</translation>
    </message>
    <message>
        <source>Entry %1 of the history is damaged, so no package was made; restore the latest backup.</source>
        <translation>Entry %1 of the history is damaged, so no package was made; restore the latest backup.</translation>
    </message>
    <message>
        <source>Only the main desk (%1) can start a new desk: it alone knows the order of all changes.</source>
        <translation>Only the main desk (%1) can start a new desk: it alone knows the order of all changes.</translation>
    </message>
    <message>
        <source>This file is still empty: there is nothing to pass on.</source>
        <translation>This file is still empty: there is nothing to pass on.</translation>
    </message>
    <message>
        <source>new desk</source>
        <translation>new desk</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>This package was made by a newer Insieme. Nothing was changed; bring this program up to date first.</source>
        <translation>This package was made by a newer Insieme. Nothing was changed; bring this program up to date first.</translation>
    </message>
    <message>
        <source>This package is damaged. Nothing was changed; ask for it again.</source>
        <translation>This package is damaged. Nothing was changed; ask for it again.</translation>
    </message>
    <message>
        <source>This file is still empty: it needs a full package of the main desk first.</source>
        <translation>This file is still empty: it needs a full package of the main desk first.</translation>
    </message>
    <message>
        <source>This package belongs to another consortium (%1). Nothing was changed.</source>
        <translation>This package belongs to another consortium (%1). Nothing was changed.</translation>
    </message>
    <message>
        <source>This package was made by this desk itself: there is nothing to take over.</source>
        <translation>This package was made by this desk itself: there is nothing to take over.</translation>
    </message>
    <message>
        <source>Both this file and “%1” hold themselves for the main desk. Let one of the two give the role up: start it again from a full package of the other.</source>
        <translation>Both this file and “%1” hold themselves for the main desk. Let one of the two give the role up: start it again from a full package of the other.</translation>
    </message>
    <message>
        <source>“%1” is not the main desk any more; that is “%2” now.</source>
        <translation>“%1” is not the main desk any more; that is “%2” now.</translation>
    </message>
    <message>
        <source>Packages of other desks are merged at the main desk (%1); this file takes its answer.</source>
        <translation>Packages of other desks are merged at the main desk (%1); this file takes its answer.</translation>
    </message>
    <message>
        <source>This package of “%1” rests on changes that this file does not hold: one of the two was replaced by an older copy. Start that desk again from a full package.</source>
        <translation>This package of “%1” rests on changes that this file does not hold: one of the two was replaced by an older copy. Start that desk again from a full package.</translation>
    </message>
    <message>
        <source>This package (number %1 of “%2”) was taken over before.</source>
        <translation>This package (number %1 of “%2”) was taken over before.</translation>
    </message>
    <message>
        <source>This package (number %1 of “%2”) is older than number %3, which was taken over and holds all of it.</source>
        <translation>This package (number %1 of “%2”) is older than number %3, which was taken over and holds all of it.</translation>
    </message>
    <message>
        <source>A package of “%1” is missing in between: this file holds the changes up to %2, the package begins after %3. Take over the missing one first, or ask for a full package.</source>
        <translation>A package of “%1” is missing in between: this file holds the changes up to %2, the package begins after %3. Take over the missing one first, or ask for a full package.</translation>
    </message>
    <message>
        <source>This package of “%1” and this file tell different histories: one of the two was replaced by an older copy. Begin a new file from a full package.</source>
        <translation>This package of “%1” and this file tell different histories: one of the two was replaced by an older copy. Begin a new file from a full package.</translation>
    </message>
    <message>
        <source>This file holds everything in this package of “%1” already.</source>
        <translation>This file holds everything in this package of “%1” already.</translation>
    </message>
    <message>
        <source>The file does not hold what its history says. Nothing was changed; restore the latest backup, or begin a new file from a full package.</source>
        <translation>The file does not hold what its history says. Nothing was changed; restore the latest backup, or begin a new file from a full package.</translation>
    </message>
    <message>
        <source>This file does not fit the package of “%1”. Nothing was changed; begin a new file from a full package.</source>
        <translation>This file does not fit the package of “%1”. Nothing was changed; begin a new file from a full package.</translation>
    </message>
    <message>
        <source>“%1” has made no changes since its last package.</source>
        <translation>“%1” has made no changes since its last package.</translation>
    </message>
    <message>
        <source>This file is not a package of Insieme. Nothing was changed.</source>
        <translation>This file is not a package of Insieme. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is not enough memory to protect or open a package (256 MB are needed).</source>
        <translation>There is not enough memory to protect or open a package (256 MB are needed).</translation>
    </message>
    <message>
        <source>This computer cannot protect packages with a passphrase.</source>
        <translation>This computer cannot protect packages with a passphrase.</translation>
    </message>
    <message>
        <source>This package is protected with a passphrase: give it to open the package.</source>
        <translation>This package is protected with a passphrase: give it to open the package.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the package was altered. Nothing was changed.</source>
        <translation>The passphrase is wrong, or the package was altered. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 exists already and was not replaced.</source>
        <translation>%1 exists already and was not replaced.</translation>
    </message>
    <message>
        <source>The package %1 could not be read.</source>
        <translation>The package %1 could not be read.</translation>
    </message>
    <message>
        <source>What it changes may not be changed any more (a signed deed, an issued document).</source>
        <translation>What it changes may not be changed any more (a signed deed, an issued document).</translation>
    </message>
    <message>
        <source>Only the main desk can leave records out.</source>
        <translation>Only the main desk can leave records out.</translation>
    </message>
    <message>
        <source>A whole command was set aside here: drop it (mine) or carry it out (theirs).</source>
        <translation>A whole command was set aside here: drop it (mine) or carry it out (theirs).</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>not named yet</translation>
    </message>
    <message>
        <source>Its attachments were taken over.</source>
        <translation>Its attachments were taken over.</translation>
    </message>
    <message>
        <source>Changes in this package of “%1” were written before an update of the structure that moved their values, so they can no longer be put in order one by one. Start that desk again from a full package and enter them there again; its history lists them.</source>
        <translation>Changes in this package of “%1” were written before an update of the structure that moved their values, so they can no longer be put in order one by one. Start that desk again from a full package and enter them there again; its history lists them.</translation>
    </message>
    <message>
        <source>This file holds changes that no other desk has and that were written before an update of the structure that moved their values. Start this desk again from a full package and enter them there again; the history of this file lists them.</source>
        <translation>This file holds changes that no other desk has and that were written before an update of the structure that moved their values. Start this desk again from a full package and enter them there again; the history of this file lists them.</translation>
    </message>
    <message>
        <source>The merge was stopped. Nothing was changed in this file.</source>
        <translation>The merge was stopped. Nothing was changed in this file.</translation>
    </message>
    <message>
        <source>The package was stopped. No file was made, and nothing was changed.</source>
        <translation>The package was stopped. No file was made, and nothing was changed.</translation>
    </message>
    <message>
        <source>Another desk had decided before to leave it as it was.</source>
        <translation>Another desk had decided before to leave it as it was.</translation>
    </message>
    <message>
        <source>Together with the other changes it would break a rule (%1): %2</source>
        <translation>Together with the other changes it would break a rule (%1): %2</translation>
    </message>
    <message>
        <source>Together with the other changes it would break a rule (%1) at “%2”.</source>
        <translation>Together with the other changes it would break a rule (%1) at “%2”.</translation>
    </message>
    <message>
        <source>each record has a code of its own</source>
        <translation>each record has a code of its own</translation>
    </message>
    <message>
        <source>The code “%1” is also that of “%2”.</source>
        <translation>The code “%1” is also that of “%2”.</translation>
    </message>
</context>
<context>
    <name>SyncWork</name>
    <message>
        <source>Merging package %1</source>
        <translation>Merging package %1</translation>
    </message>
    <message>
        <source>Preview of package %1</source>
        <translation>Preview of package %1</translation>
    </message>
    <message>
        <source>If you stop it, the file is again what it was before.</source>
        <translation>If you stop it, the file is again what it was before.</translation>
    </message>
    <message>
        <source>Nothing is changed by the preview.</source>
        <translation>Nothing is changed by the preview.</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Writing “%1”</translation>
    </message>
    <message>
        <source>If you stop it, nothing is left of it.</source>
        <translation>If you stop it, nothing is left of it.</translation>
    </message>
    <message>
        <source>Carrying out what was decided</source>
        <translation>Carrying out what was decided</translation>
    </message>
    <message>
        <source>If you stop it, the conflicts that are left stay in the list.</source>
        <translation>If you stop it, the conflicts that are left stay in the list.</translation>
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
        <source>Price per</source>
        <translation>Price per</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 from %2</translation>
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
    <name>Task</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>If it is a holiday</source>
        <translation>If it is a holiday</translation>
    </message>
    <message>
        <source>Warn days before</source>
        <translation>Warn days before</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Looked after by</translation>
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
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Deadlines written by hand</source>
        <translation>Deadlines written by hand</translation>
    </message>
    <message>
        <source>A record is named by its kind and its key together.</source>
        <translation>A record is named by its kind and its key together.</translation>
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
        <source>a signature has three parts: who ; capacity ; signatory</source>
        <translation>a signature has three parts: who ; capacity ; signatory</translation>
    </message>
    <message>
        <source>this row has %1 cells, the first row of the table has %2</source>
        <translation>this row has %1 cells, the first row of the table has %2</translation>
    </message>
    <message>
        <source>an annex has a title</source>
        <translation>an annex has a title</translation>
    </message>
    <message>
        <source>a document has one table of contents</source>
        <translation>a document has one table of contents</translation>
    </message>
    <message>
        <source>a new page is turned “orizzontale” or “verticale”</source>
        <translation>a new page is turned “orizzontale” or “verticale”</translation>
    </message>
    <message>
        <source>a note is opened with ^[ and not closed with ] on the same line</source>
        <translation>a note is opened with ^[ and not closed with ] on the same line</translation>
    </message>
    <message>
        <source>a note has words and stands right after a word: word^[note]</source>
        <translation>a note has words and stands right after a word: word^[note]</translation>
    </message>
    <message>
        <source>a note stands in a paragraph, a clause or an item</source>
        <translation>a note stands in a paragraph, a clause or an item</translation>
    </message>
    <message>
        <source>a code has a text and, if wanted, words below: text ; words</source>
        <translation>a code has a text and, if wanted, words below: text ; words</translation>
    </message>
    <message>
        <source>there is no “%1”, only @firma, @indice, @allegato, @allegati and @qr</source>
        <translation>there is no “%1”, only @firma, @indice, @allegato, @allegati and @qr</translation>
    </message>
</context>
<context>
    <name>TermKind</name>
    <message>
        <source>A month</source>
        <translation>A month</translation>
    </message>
    <message>
        <source>A month for each person</source>
        <translation>A month for each person</translation>
    </message>
    <message>
        <source>Percent of the ISEE</source>
        <translation>Percent of the ISEE</translation>
    </message>
    <message>
        <source>Percent of the income</source>
        <translation>Percent of the income</translation>
    </message>
    <message>
        <source>Utilities by meter</source>
        <translation>Utilities by meter</translation>
    </message>
</context>
<context>
    <name>Territory</name>
    <message>
        <source>Cooperative</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Comune, ULSS or other body</source>
        <translation>Comune, ULSS or other body</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>In its own words</translation>
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
        <source>Territory</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territories</translation>
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
    <name>TieBreak</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Lower ISEE</source>
        <translation>Lower ISEE</translation>
    </message>
    <message>
        <source>Younger</source>
        <translation>Younger</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Older</translation>
    </message>
    <message>
        <source>Earlier receipt</source>
        <translation>Earlier receipt</translation>
    </message>
    <message>
        <source>Longer unemployed</source>
        <translation>Longer unemployed</translation>
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
    <name>UnitRoom</name>
    <message>
        <source>Apartment</source>
        <translation>Apartment</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
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
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
</context>
<context>
    <name>UnitRule</name>
    <message>
        <source>Apartment</source>
        <translation>Apartment</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Binding</translation>
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
        <source>Who may live here</source>
        <translation>Who may live here</translation>
    </message>
</context>
<context>
    <name>UnitState</name>
    <message>
        <source>Apartment</source>
        <translation>Apartment</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
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
        <source>Maintenance and out of service</source>
        <translation>Maintenance and out of service</translation>
    </message>
</context>
<context>
    <name>UnitStateKind</name>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Out of service</translation>
    </message>
</context>
<context>
    <name>UtilityProject</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Proposing body</source>
        <translation>Proposing body</translation>
    </message>
    <message>
        <source>Implementing body</source>
        <translation>Implementing body</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>CUP</source>
        <translation>CUP</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Outcome on</translation>
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
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Hours of a worker</source>
        <translation>Hours of a worker</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>First tie-break</source>
        <translation>First tie-break</translation>
    </message>
    <message>
        <source>Second tie-break</source>
        <translation>Second tie-break</translation>
    </message>
    <message>
        <source>Third tie-break</source>
        <translation>Third tie-break</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Funded</translation>
    </message>
    <message>
        <source>Comuni</source>
        <translation>Comuni</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Funds</translation>
    </message>
    <message>
        <source>Reserved places</source>
        <translation>Reserved places</translation>
    </message>
    <message>
        <source>Coordination log</source>
        <translation>Coordination log</translation>
    </message>
    <message>
        <source>A Comune is in the project twice.</source>
        <translation>A Comune is in the project twice.</translation>
    </message>
    <message>
        <source>A fund is in the project twice: add the amounts up in one row.</source>
        <translation>A fund is in the project twice: add the amounts up in one row.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation>Applied at</translation>
    </message>
    <message>
        <source>The hour of the application needs its day.</source>
        <translation>The hour of the application needs its day.</translation>
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
    <message>
        <source>History: it could not be replayed (%1)</source>
        <translation>History: it could not be replayed (%1)</translation>
    </message>
    <message>
        <source>History: entry %1 does not fit the state before it (%2)</source>
        <translation>History: entry %1 does not fit the state before it (%2)</translation>
    </message>
    <message>
        <source>History: entry %1 does not stand with its step</source>
        <translation>History: entry %1 does not stand with its step</translation>
    </message>
    <message>
        <source>History: the names of the columns are missing or wrong in %1 places (first: table %2), so that it cannot tell which fields changed. The records are not touched; restore the latest copy that is whole.</source>
        <translation>History: the names of the columns are missing or wrong in %1 places (first: table %2), so that it cannot tell which fields changed. The records are not touched; restore the latest copy that is whole.</translation>
    </message>
    <message numerus="yes">
        <source>History: entry %1 changed %n row(s) that the histories of their records do not show. The records are not touched; restore the latest copy that is whole.</source>
        <translation>
            <numerusform>History: entry %1 changed %n row that the histories of their records do not show. The records are not touched; restore the latest copy that is whole.</numerusform>
            <numerusform>History: entry %1 changed %n rows that the histories of their records do not show. The records are not touched; restore the latest copy that is whole.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 holds “%3”, which cannot be read; expected: %4.</source>
        <translation>%1: %2 holds “%3”, which cannot be read; expected: %4.</translation>
    </message>
    <message>
        <source>%1 %2: the key to what is personal of them is missing, and they were not forgotten. Restore the latest copy that is whole.</source>
        <translation>%1 %2: the key to what is personal of them is missing, and they were not forgotten. Restore the latest copy that is whole.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy %1 is not sound. Nothing was restored. Take another copy if there is one.</source>
        <translation>The copy %1 is not sound. Nothing was restored. Take another copy if there is one.</translation>
    </message>
    <message>
        <source>History: in “%2” there are rows that are not what the history says, %1 in all (first: %3)</source>
        <translation>History: in “%2” there are rows that are not what the history says, %1 in all (first: %3)</translation>
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
    <name>VisitKind</name>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Mid-term report</source>
        <translation>Mid-term report</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Final report</translation>
    </message>
</context>
<context>
    <name>VisitResult</name>
    <message>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
</context>
<context>
    <name>VulnerabilityCategory</name>
    <message>
        <source>Long-term unemployed</source>
        <translation>Long-term unemployed</translation>
    </message>
    <message>
        <source>L. 381/1991, physical invalidity</source>
        <translation>L. 381/1991, physical invalidity</translation>
    </message>
    <message>
        <source>L. 381/1991, mental invalidity</source>
        <translation>L. 381/1991, mental invalidity</translation>
    </message>
    <message>
        <source>L. 381/1991, sensory invalidity</source>
        <translation>L. 381/1991, sensory invalidity</translation>
    </message>
    <message>
        <source>L. 381/1991, psychiatric care</source>
        <translation>L. 381/1991, psychiatric care</translation>
    </message>
    <message>
        <source>L. 381/1991, drug addiction</source>
        <translation>L. 381/1991, drug addiction</translation>
    </message>
    <message>
        <source>L. 381/1991, alcohol addiction</source>
        <translation>L. 381/1991, alcohol addiction</translation>
    </message>
    <message>
        <source>L. 381/1991, minor in family hardship</source>
        <translation>L. 381/1991, minor in family hardship</translation>
    </message>
    <message>
        <source>L. 381/1991, detained</source>
        <translation>L. 381/1991, detained</translation>
    </message>
    <message>
        <source>L. 381/1991, alternative measure</source>
        <translation>L. 381/1991, alternative measure</translation>
    </message>
    <message>
        <source>L. 68/1999</source>
        <translation>L. 68/1999</translation>
    </message>
    <message>
        <source>Protection holder</source>
        <translation>Protection holder</translation>
    </message>
    <message>
        <source>Victim of violence</source>
        <translation>Victim of violence</translation>
    </message>
    <message>
        <source>Minority</source>
        <translation>Minority</translation>
    </message>
    <message>
        <source>In charge of social services</source>
        <translation>In charge of social services</translation>
    </message>
</context>
<context>
    <name>WorkReach</name>
    <message>
        <source>Only warns</source>
        <translation>Only warns</translation>
    </message>
    <message>
        <source>Is excluded</source>
        <translation>Is excluded</translation>
    </message>
</context>
<context>
    <name>insieme::ActPanel</name>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Shares of %1</source>
        <translation>Shares of %1</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Kind of act</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Keep a draft</source>
        <translation>Keep a draft</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>the substitution</source>
        <translation>the substitution</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Substitution</translation>
    </message>
    <message>
        <source>what it changes</source>
        <translation>what it changes</translation>
    </message>
    <message>
        <source>the day of signature</source>
        <translation>the day of signature</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>the reason</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was changed.</source>
        <translation>%1 cannot be read. Nothing was changed.</translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation>The draft is kept.</translation>
    </message>
    <message>
        <source>The extension is registered.</source>
        <translation>The extension is registered.</translation>
    </message>
    <message>
        <source>The act is registered.</source>
        <translation>The act is registered.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technical</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>Fifth</source>
        <translation>Fifth</translation>
    </message>
    <message>
        <source>Modification</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Termination</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Only a signed agreement is changed by an act. A draft can be kept.</source>
        <translation>Only a signed agreement is changed by an act. A draft can be kept.</translation>
    </message>
    <message>
        <source>Before it can be registered: %1. A draft can be kept.</source>
        <translation>Before it can be registered: %1. A draft can be kept.</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Next problem</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>the day is missing</source>
        <translation>the day is missing</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
</context>
<context>
    <name>insieme::ActionRow</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>insieme::AgendaList</name>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>line by line</source>
        <translation>line by line</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>put off</translation>
    </message>
    <message>
        <source>open the deadline again</source>
        <translation>open the deadline again</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>take over, or hand back</source>
        <translation>take over, or hand back</translation>
    </message>
</context>
<context>
    <name>insieme::AgendaPage</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Open or done</source>
        <translation>Open or done</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Only mine</translation>
    </message>
    <message>
        <source>Whose deadlines</source>
        <translation>Whose deadlines</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Print the sheet</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Put off until</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>Deadlines by week</source>
        <translation>Deadlines by week</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>New deadline</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Next 7 days</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Next 30 days</translation>
    </message>
    <message>
        <source>Next 90 days</source>
        <translation>Next 90 days</translation>
    </message>
    <message>
        <source>Week %1.</source>
        <translation>Week %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) late.</source>
        <translation>
            <numerusform>%n deadline late.</numerusform>
            <numerusform>%n deadlines late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to close today.</source>
        <translation>
            <numerusform>%n to close today.</numerusform>
            <numerusform>%n to close today.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late, nothing is due today.</source>
        <translation>Nothing is late, nothing is due today.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>during the day</source>
        <translation>during the day</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>the first: %1, %2</source>
        <translation>the first: %1, %2</translation>
    </message>
    <message>
        <source>Nothing is due until %1.</source>
        <translation>Nothing is due until %1.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Of each group the first %1 lines are shown.</source>
        <translation>Of each group the first %1 lines are shown.</translation>
    </message>
    <message>
        <source>Nothing was marked as done yet.</source>
        <translation>Nothing was marked as done yet.</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Put off: %1</translation>
    </message>
    <message>
        <source>“%1” is not a day. For example: 30/6, +7, +1 mese.</source>
        <translation>“%1” is not a day. For example: 30/6, +7, +1 mese.</translation>
    </message>
    <message>
        <source>This deadline is no longer there.</source>
        <translation>This deadline is no longer there.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>hours and minutes since it was due</comment>
        <translation>for %1</translation>
    </message>
    <message>
        <source>Choose first who is working: the gear below the navigation.</source>
        <translation>Choose first who is working: the gear below the navigation.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>All deadlines</source>
        <translation>All deadlines</translation>
    </message>
    <message>
        <source>Week from %1 to %2</source>
        <translation>Week from %1 to %2</translation>
    </message>
    <message>
        <source>Only these deadlines: %1</source>
        <translation>Only these deadlines: %1</translation>
    </message>
    <message>
        <source>Nothing is due in this week.</source>
        <translation>Nothing is due in this week.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nothing is due.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <translation>
            <numerusform>%1, %2 and %n more</numerusform>
            <numerusform>%1, %2 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>the first at %1</source>
        <translation>the first at %1</translation>
    </message>
    <message>
        <source>30/6, +7, +1 mese</source>
        <translation>30/6, +7, +1 mese</translation>
    </message>
    <message>
        <source>put off, was due on %1</source>
        <translation>put off, was due on %1</translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n day(s)</source>
        <translation>
            <numerusform>the oldest for %n day</numerusform>
            <numerusform>the oldest for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines come by themselves from contracts, papers, placements and the house.</source>
        <translation>Deadlines come by themselves from contracts, papers, placements and the house.</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consortium</translation>
    </message>
    <message>
        <source>Cooperatives</source>
        <translation>Cooperatives</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Bodies</translation>
    </message>
    <message>
        <source>Conventions</source>
        <translation>Conventions</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Where to begin</translation>
    </message>
    <message>
        <source>First the consortium, then its cooperatives and the bodies it works for, from Excel, too. Deadlines come by themselves from contracts, papers, placements and the house.</source>
        <translation>First the consortium, then its cooperatives and the bodies it works for, from Excel, too. Deadlines come by themselves from contracts, papers, placements and the house.</translation>
    </message>
    <message>
        <source>The consortium</source>
        <translation>The consortium</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Import from Excel</translation>
    </message>
    <message>
        <source>More that are late</source>
        <translation>More that are late</translation>
    </message>
    <message>
        <source>Until %1, by area</source>
        <translation>Until %1, by area</translation>
    </message>
    <message>
        <source>Handed back: %1</source>
        <translation>Handed back: %1</translation>
    </message>
    <message>
        <source>Yours now: %1</source>
        <translation>Yours now: %1</translation>
    </message>
    <message>
        <source>Put off until %1: %2</source>
        <translation>Put off until %1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of %1, up to 90 days</source>
        <translation>
            <numerusform>%n line of %1, up to 90 days</numerusform>
            <numerusform>%n lines of %1, up to 90 days</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>As of %1.</translation>
    </message>
    <message>
        <source>Only %1.</source>
        <translation>Only %1.</translation>
    </message>
</context>
<context>
    <name>insieme::AttendanceGrid</name>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>day by day</source>
        <translation>day by day</translation>
    </message>
    <message>
        <source>hours, and the next day</source>
        <translation>hours, and the next day</translation>
    </message>
    <message>
        <source>minutes of the day just typed</source>
        <translation>minutes of the day just typed</translation>
    </message>
    <message>
        <source>the hours planned</source>
        <translation>the hours planned</translation>
    </message>
    <message>
        <source>an absence, by its letter</source>
        <translation>an absence, by its letter</translation>
    </message>
    <message>
        <source>begin a suspension</source>
        <translation>begin a suspension</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>the next day</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>the day before</translation>
    </message>
    <message>
        <source>clear the day</source>
        <translation>clear the day</translation>
    </message>
</context>
<context>
    <name>insieme::AttendanceModel</name>
    <message>
        <source>“%1” is neither hours nor a letter: 4, 4:30, A, P, M, F, C.</source>
        <translation>“%1” is neither hours nor a letter: 4, 4:30, A, P, M, F, C.</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Nothing can be written on %1: it is outside the placement, or suspended.</source>
        <translation>Nothing can be written on %1: it is outside the placement, or suspended.</translation>
    </message>
    <message>
        <source>%1 is still to come: hours are written once they are done. An absence can be noted before.</source>
        <translation>%1 is still to come: hours are written once they are done. An absence can be noted before.</translation>
    </message>
</context>
<context>
    <name>insieme::Banner</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insieme::BulkEdit</name>
    <message>
        <source>Change a field</source>
        <translation>Change a field</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are ticked. Nothing else of them changes.</source>
        <translation>
            <numerusform>%n record is ticked. Nothing else of it changes.</numerusform>
            <numerusform>%n records are ticked. Nothing else of them changes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the field first.</source>
        <translation>Choose the field first.</translation>
    </message>
    <message>
        <source>The value cannot be read.</source>
        <translation>The value cannot be read.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) are replaced.</source>
        <translation>
            <numerusform>%n more value is replaced.</numerusform>
            <numerusform>%n more values are replaced.</numerusform>
        </translation>
    </message>
    <message>
        <source>They all have this value already.</source>
        <translation>They all have this value already.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Reading what is ticked</source>
        <translation>Reading what is ticked</translation>
    </message>
    <message>
        <source>It was stopped: what is ticked was not read.</source>
        <translation>It was stopped: what is ticked was not read.</translation>
    </message>
    <message>
        <source>Reading what is ticked…</source>
        <translation>Reading what is ticked…</translation>
    </message>
    <message>
        <source>What is ticked is still being read.</source>
        <translation>What is ticked is still being read.</translation>
    </message>
    <message>
        <source>Looking what is said of the change</source>
        <translation>Looking what is said of the change</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s).</source>
        <translation>
            <numerusform>%n more warning.</numerusform>
            <numerusform>%n more warnings.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing what is ticked</source>
        <translation>Changing what is ticked</translation>
    </message>
    <message>
        <source>If you stop it, nothing is changed.</source>
        <translation>If you stop it, nothing is changed.</translation>
    </message>
    <message>
        <source>It was stopped, and nothing was changed.</source>
        <translation>It was stopped, and nothing was changed.</translation>
    </message>
    <message>
        <source>Set it to “no”</source>
        <translation>Set it to “no”</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Empty the field</translation>
    </message>
    <message>
        <source>Type the new value first.</source>
        <translation>Type the new value first.</translation>
    </message>
    <message>
        <source>Type the new value first, or tick “%1”.</source>
        <translation>Type the new value first, or tick “%1”.</translation>
    </message>
</context>
<context>
    <name>insieme::CallPanel</name>
    <message>
        <source>Waiting list on %1</source>
        <translation>Waiting list on %1</translation>
    </message>
    <message>
        <source>since %1: %2 entered, %3 left</source>
        <translation>since %1: %2 entered, %3 left</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Would fit</source>
        <translation>Would fit</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nowhere</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>Nobody waits for this call.</source>
        <translation>Nobody waits for this call.</translation>
    </message>
</context>
<context>
    <name>insieme::ChangePanel</name>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
</context>
<context>
    <name>insieme::ChangePreview</name>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: from %2 to %3</translation>
    </message>
</context>
<context>
    <name>insieme::ChartCard</name>
    <message>
        <source>Nothing to show for this time.</source>
        <translation>Nothing to show for this time.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy “%1” as a table</source>
        <translation>Copy “%1” as a table</translation>
    </message>
    <message>
        <source>The figures are being counted.</source>
        <translation>The figures are being counted.</translation>
    </message>
</context>
<context>
    <name>insieme::ChartPage</name>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>How the figures are shown</source>
        <translation>How the figures are shown</translation>
    </message>
    <message>
        <source>What is behind it</source>
        <translation>What is behind it</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Charts or tables</source>
        <translation>Charts or tables</translation>
    </message>
    <message>
        <source>Copied as a table.</source>
        <translation>Copied as a table.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>printed on %1</source>
        <translation>printed on %1</translation>
    </message>
    <message>
        <source>%1: there is nothing behind it.</source>
        <translation>%1: there is nothing behind it.</translation>
    </message>
    <message>
        <source>Counting the figures</source>
        <translation>Counting the figures</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Nothing is changed by looking.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>The figures are still being counted. Print them in a moment.</source>
        <translation>The figures are still being counted. Print them in a moment.</translation>
    </message>
    <message>
        <source>The figures could not be counted: there is nothing to print.</source>
        <translation>The figures could not be counted: there is nothing to print.</translation>
    </message>
</context>
<context>
    <name>insieme::CheckList</name>
    <message>
        <source>fulfilled</source>
        <translation>fulfilled</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
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
    <message>
        <source>%1 missing</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>%1 too much</translation>
    </message>
    <message>
        <source>%1 % assigned</source>
        <translation>%1 % assigned</translation>
    </message>
    <message>
        <source>%1 missing: complete with =</source>
        <translation>%1 missing: complete with =</translation>
    </message>
    <message>
        <source>%1 too much: put right with =</source>
        <translation>%1 too much: put right with =</translation>
    </message>
    <message>
        <source>No row so far.</source>
        <translation>No row so far.</translation>
    </message>
</context>
<context>
    <name>insieme::ClashList</name>
    <message>
        <source>before: %1</source>
        <translation>before: %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
</context>
<context>
    <name>insieme::ClockBar</name>
    <message>
        <source>From %1 to %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n day</numerusform>
            <numerusform>+%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>base %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limit %1</translation>
    </message>
    <message>
        <source>end %1</source>
        <translation>end %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>insieme::ClockPanel</name>
    <message>
        <source>A start and a duration are missing: months, days, an end or hours. With them the end, its reasons and the attendance show here.</source>
        <translation>A start and a duration are missing: months, days, an end or hours. With them the end, its reasons and the attendance show here.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Ended on %1</translation>
    </message>
    <message>
        <source>Ends on %1</source>
        <translation>Ends on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>last working day %1</source>
        <translation>last working day %1</translation>
    </message>
    <message>
        <source>Allowance %1. %2</source>
        <translation>Allowance %1. %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>leave</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>illness</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>holiday</translation>
    </message>
    <message>
        <source>closure</source>
        <translation>closure</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>next day</translation>
    </message>
</context>
<context>
    <name>insieme::ClockSteps</name>
    <message>
        <source>Suspension</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>no act</source>
        <translation>no act</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Why this date</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
</context>
<context>
    <name>insieme::ColumnTable</name>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>What stands in it</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Empty cells</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columns of the table</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Field for the column %1</translation>
    </message>
    <message>
        <source>— not imported —</source>
        <translation>— not imported —</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <translation>Id of the record</translation>
    </message>
    <message>
        <source>clear the field</source>
        <translation>clear the field</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>How the column %1 is read</source>
        <translation>How the column %1 is read</translation>
    </message>
    <message>
        <source>— computed, not imported —</source>
        <translation>— computed, not imported —</translation>
    </message>
    <message>
        <source>What stands here follows from other records: the list says it anew.</source>
        <translation>What stands here follows from other records: the list says it anew.</translation>
    </message>
</context>
<context>
    <name>insieme::CommandPalette</name>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Names, codes, pages, actions…</source>
        <translation>Names, codes, pages, actions…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Do with %1</source>
        <translation>Do with %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>States</source>
        <translation>States</translation>
    </message>
    <message>
        <source>As of a day</source>
        <translation>As of a day</translation>
    </message>
    <message>
        <source>The register as of %1</source>
        <translation>The register as of %1</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>walk</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Nothing found. Try the beginning of a word.</source>
        <translation>Nothing found. Try the beginning of a word.</translation>
    </message>
    <message>
        <source>expired late</source>
        <translation>expired late</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>beside</translation>
    </message>
    <message>
        <source>%1, in its text</source>
        <translation>%1, in its text</translation>
    </message>
    <message numerus="yes">
        <source>%n past the day</source>
        <translation>
            <numerusform>%n past the day</numerusform>
            <numerusform>%n past the day</numerusform>
        </translation>
    </message>
    <message>
        <source>to the actions</source>
        <translation>to the actions</translation>
    </message>
    <message>
        <source>Text in documents</source>
        <translation>Text in documents</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Opened lately</translation>
    </message>
    <message>
        <source>Actions on a record</source>
        <translation>Actions on a record</translation>
    </message>
    <message>
        <source>first open one in %1</source>
        <translation>first open one in %1</translation>
    </message>
    <message>
        <source>All in %1…</source>
        <comment>feminine</comment>
        <translation>All in %1…</translation>
    </message>
    <message>
        <source>All in %1…</source>
        <comment>masculine</comment>
        <translation>All in %1…</translation>
    </message>
    <message>
        <source>expiring due soon</source>
        <translation>expiring due soon</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Due within seven days</source>
        <translation>Due within seven days</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>&gt; actions    # numbers    is:state</source>
        <translation>&gt; actions    # numbers    is:state</translation>
    </message>
    <message>
        <source>Past the day</source>
        <translation>Past the day</translation>
    </message>
    <message>
        <source>“%1” is not offered, since it changes the file.</source>
        <translation>“%1” is not offered, since it changes the file.</translation>
    </message>
</context>
<context>
    <name>insieme::ComparisonPage</name>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Comparison with today</source>
        <translation>Comparison with today</translation>
    </message>
    <message>
        <source>Comparison of two days</source>
        <translation>Comparison of two days</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>The whole file</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>On the evening of %1</source>
        <translation>On the evening of %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>On %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Only rows with %1.</source>
        <translation>Only rows with %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> and </translation>
    </message>
    <message>
        <source>What held on %1 and is otherwise today, both as known today.</source>
        <translation>What held on %1 and is otherwise today, both as known today.</translation>
    </message>
    <message>
        <source>What the file said on the evening of %1 and says otherwise today.</source>
        <translation>What the file said on the evening of %1 and says otherwise today.</translation>
    </message>
    <message>
        <source>What the file said on the evening of %1 and said otherwise on the evening of %2.</source>
        <translation>What the file said on the evening of %1 and said otherwise on the evening of %2.</translation>
    </message>
    <message>
        <source>Comparing the days</source>
        <translation>Comparing the days</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Nothing is changed by looking.</translation>
    </message>
    <message>
        <source>This record was removed in the meantime</source>
        <translation>This record was removed in the meantime</translation>
    </message>
    <message>
        <source>There is nothing to compare it with.</source>
        <translation>There is nothing to compare it with.</translation>
    </message>
    <message>
        <source>The comparison was not finished</source>
        <translation>The comparison was not finished</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>%n field differs.</numerusform>
            <numerusform>%n fields differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) differ.</source>
        <translation>
            <numerusform>%n record differs.</numerusform>
            <numerusform>%n records differ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nothing differs</translation>
    </message>
    <message>
        <source>What was changed and taken back in between is in the history.</source>
        <translation>What was changed and taken back in between is in the history.</translation>
    </message>
    <message>
        <source>What is not kept by the day stands in the file as it is today.</source>
        <translation>What is not kept by the day stands in the file as it is today.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Compare again</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>Printed on %1.</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: no value</translation>
    </message>
    <message>
        <source>%1: any value</source>
        <translation>%1: any value</translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>no value</source>
        <translation>no value</translation>
    </message>
</context>
<context>
    <name>insieme::ContractFigures</name>
    <message>
        <source>thousands of euro</source>
        <translation>thousands of euro</translation>
    </message>
    <message>
        <source>Value by year and body</source>
        <translation>Value by year and body</translation>
    </message>
    <message>
        <source>Forecast by month</source>
        <translation>Forecast by month</translation>
    </message>
    <message>
        <source>Contracts in figures</source>
        <translation>Contracts in figures</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
</context>
<context>
    <name>insieme::ContractOverview</name>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convention</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), until %1</source>
        <translation>
            <numerusform>%n month, until %1</numerusform>
            <numerusform>%n months, until %1</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Tariff %1</source>
        <translation>Tariff %1</translation>
    </message>
    <message>
        <source>Shares %1</source>
        <translation>Shares %1</translation>
    </message>
    <message>
        <source>ends on %1, before the agreement</source>
        <translation>ends on %1, before the agreement</translation>
    </message>
    <message>
        <source>notice %1</source>
        <translation>notice %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>tariffs on %1</source>
        <translation>tariffs on %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Contr. / accr. / auth.</source>
        <translation>Contr. / accr. / auth.</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Health + social</source>
        <translation>Health + social</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Value %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) contracted</source>
        <translation>
            <numerusform>%n place contracted</numerusform>
            <numerusform>%n places contracted</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares on %1</source>
        <translation>Shares on %1</translation>
    </message>
    <message>
        <source>The whole agreement</source>
        <translation>The whole agreement</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>not complete</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>nobody is named</translation>
    </message>
    <message>
        <source>From %1 %2: %3</source>
        <translation>From %1 %2: %3</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>What it stands on</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Nothing to check yet</translation>
    </message>
    <message>
        <source>Plan back from the notice</source>
        <translation>Plan back from the notice</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Make the plan</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>done on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>No plan yet</translation>
    </message>
    <message>
        <source>The notice is by %1.</source>
        <translation>The notice is by %1.</translation>
    </message>
    <message>
        <source>Consumed against agreed</source>
        <translation>Consumed against agreed</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 of %2 days</translation>
    </message>
    <message>
        <source>Agreed in all</source>
        <translation>Agreed in all</translation>
    </message>
    <message>
        <source>Of it up to now</source>
        <translation>Of it up to now</translation>
    </message>
    <message numerus="yes">
        <source>Accounted, %n month(s)</source>
        <translation>
            <numerusform>Accounted, %n month</numerusform>
            <numerusform>Accounted, %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed for the same</source>
        <translation>Agreed for the same</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1</source>
        <translation>
            <numerusform>%n day from %1</numerusform>
            <numerusform>%n days from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n month(s)</source>
        <translation>
            <numerusform>+%n month</numerusform>
            <numerusform>+%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n day</numerusform>
            <numerusform>+%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>the start</source>
        <translation>the start</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>the end</translation>
    </message>
    <message>
        <source>the dates</source>
        <translation>the dates</translation>
    </message>
    <message>
        <source>the shares</source>
        <translation>the shares</translation>
    </message>
    <message>
        <source>the services</source>
        <translation>the services</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Still missing: %1.</translation>
    </message>
</context>
<context>
    <name>insieme::ContractsCard</name>
    <message>
        <source>Agreements it executes</source>
        <translation>Agreements it executes</translation>
    </message>
    <message>
        <source>Whom its work in the consortium depends on</source>
        <translation>Whom its work in the consortium depends on</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>Shares %1: %2</source>
        <translation>Shares %1: %2</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>In all: %1</translation>
    </message>
</context>
<context>
    <name>insieme::ContractsTimeline</name>
    <message>
        <source>Contracts in time</source>
        <translation>Contracts in time</translation>
    </message>
    <message>
        <source>Without a body</source>
        <translation>Without a body</translation>
    </message>
    <message>
        <source>technical extension</source>
        <translation>technical extension</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>notice by %1</source>
        <translation>notice by %1</translation>
    </message>
    <message>
        <source>It was stopped: the contracts are not all shown.</source>
        <translation>It was stopped: the contracts are not all shown.</translation>
    </message>
    <message>
        <source>Looking through the contracts</source>
        <translation>Looking through the contracts</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Nothing is changed by looking.</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>concluded</translation>
    </message>
    <message>
        <source>draft or proposed</source>
        <translation>draft or proposed</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Extend…</translation>
    </message>
</context>
<context>
    <name>insieme::DecisionCard</name>
    <message>
        <source>take this value</source>
        <translation>take this value</translation>
    </message>
</context>
<context>
    <name>insieme::DecisionPanel</name>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>before: %1</translation>
    </message>
    <message>
        <source>carry it out</source>
        <translation>carry it out</translation>
    </message>
    <message>
        <source>leave it as it is now</source>
        <translation>leave it as it is now</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>There</source>
        <translation>There</translation>
    </message>
    <message>
        <source>Another value for %1</source>
        <translation>Another value for %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>both agreed</source>
        <translation>both agreed</translation>
    </message>
    <message>
        <source>A field that one side changed is taken from that side.</source>
        <translation>A field that one side changed is taken from that side.</translation>
    </message>
    <message>
        <source>Take this value</source>
        <translation>Take this value</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>another value</translation>
    </message>
    <message>
        <source>There is nothing left that it could be carried out on.</source>
        <translation>There is nothing left that it could be carried out on.</translation>
    </message>
    <message>
        <source>It wanted to delete “%1”:</source>
        <translation>It wanted to delete “%1”:</translation>
    </message>
    <message>
        <source>It wanted to add “%1”:</source>
        <translation>It wanted to add “%1”:</translation>
    </message>
    <message>
        <source>It wanted to change “%1”:</source>
        <translation>It wanted to change “%1”:</translation>
    </message>
    <message>
        <source>What was set aside is not taken over: the file stays as it is until it is decided.</source>
        <translation>What was set aside is not taken over: the file stays as it is until it is decided.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insieme::DesksPage</name>
    <message>
        <source>Package %1</source>
        <translation>Package %1</translation>
    </message>
    <message>
        <source>Exchange between desks</source>
        <translation>Exchange between desks</translation>
    </message>
    <message>
        <source>Prepare a package</source>
        <translation>Prepare a package</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Open a package</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Next to decide</source>
        <translation>Next to decide</translation>
    </message>
    <message>
        <source>Take what is here</source>
        <translation>Take what is here</translation>
    </message>
    <message>
        <source>Take what is there</source>
        <translation>Take what is there</translation>
    </message>
    <message>
        <source>Write another value</source>
        <translation>Write another value</translation>
    </message>
    <message>
        <source>Packages travel by e-mail, by stick or in a shared folder. Nothing changes before you have seen it.</source>
        <translation>Packages travel by e-mail, by stick or in a shared folder. Nothing changes before you have seen it.</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Open a package…</translation>
    </message>
    <message>
        <source>Package for a new desk…</source>
        <translation>Package for a new desk…</translation>
    </message>
    <message>
        <source>Make this the main desk</source>
        <translation>Make this the main desk</translation>
    </message>
    <message>
        <source>The present main desk learns it from your next package.</source>
        <translation>The present main desk learns it from your next package.</translation>
    </message>
    <message>
        <source>Conflicts to decide</source>
        <translation>Conflicts to decide</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Nothing waits to be sent</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent</source>
        <translation>
            <numerusform>%n change waits to be sent</numerusform>
            <numerusform>%n changes wait to be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>No other desk is known yet. A package for a new desk starts one.</source>
        <translation>No other desk is known yet. A package for a new desk starts one.</translation>
    </message>
    <message>
        <source>The package brings the other desks to the same state as this file.</source>
        <translation>The package brings the other desks to the same state as this file.</translation>
    </message>
    <message>
        <source>Give the package to the main desk (%1); its answer brings everything together.</source>
        <translation>Give the package to the main desk (%1); its answer brings everything together.</translation>
    </message>
    <message>
        <source>This is the main desk</source>
        <translation>This is the main desk</translation>
    </message>
    <message>
        <source>Main desk: %1</source>
        <translation>Main desk: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>“%1” gives all changes their order. The other desks send it their packages.</source>
        <translation>“%1” gives all changes their order. The other desks send it their packages.</translation>
    </message>
    <message>
        <source>This file is the desk “%1”: it works on its own and sends what it did.</source>
        <translation>This file is the desk “%1”: it works on its own and sends what it did.</translation>
    </message>
    <message>
        <source>Known desks</source>
        <translation>Known desks</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>has not reported yet</source>
        <translation>has not reported yet</translation>
    </message>
    <message>
        <source>package %1 of %2</source>
        <translation>package %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n behind</numerusform>
            <numerusform>%n behind</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>up to date</translation>
    </message>
    <message>
        <source>a command set aside</source>
        <translation>a command set aside</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nothing to decide</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to decide</source>
        <translation>
            <numerusform>%n conflict to decide</numerusform>
            <numerusform>%n conflicts to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>When two desks change the same field, the value that came first in the order stands and the other one waits here for a decision.</source>
        <translation>When two desks change the same field, the value that came first in the order stands and the other one waits here for a decision.</translation>
    </message>
    <message>
        <source>Decided. It can be undone.</source>
        <translation>Decided. It can be undone.</translation>
    </message>
    <message>
        <source>Packages of Insieme (*.%1);;All files (*)</source>
        <translation>Packages of Insieme (*.%1);;All files (*)</translation>
    </message>
    <message>
        <source>Protected package</source>
        <translation>Protected package</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Passphrase:</translation>
    </message>
    <message>
        <source>new desk</source>
        <translation>new desk</translation>
    </message>
    <message>
        <source>Packages of Insieme (*.%1)</source>
        <translation>Packages of Insieme (*.%1)</translation>
    </message>
    <message>
        <source>%1 exists already and was not replaced.</source>
        <translation>%1 exists already and was not replaced.</translation>
    </message>
    <message>
        <source>Package %1 is ready: %2</source>
        <translation>Package %1 is ready: %2</translation>
    </message>
    <message>
        <source>This is the main desk now. Send the other desks a package, so that they learn it.</source>
        <translation>This is the main desk now. Send the other desks a package, so that they learn it.</translation>
    </message>
    <message>
        <source>This file is open for reading only: no package can be noted in it.</source>
        <translation>This file is open for reading only: no package can be noted in it.</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Drop it</translation>
    </message>
    <message>
        <source>The preview of package %1 of “%2” was left before it was merged.</source>
        <translation>The preview of package %1 of “%2” was left before it was merged.</translation>
    </message>
    <message>
        <source>What was decided in it is kept while this file is open.</source>
        <translation>What was decided in it is kept while this file is open.</translation>
    </message>
    <message>
        <source>Leave it with “%1”</source>
        <translation>Leave it with “%1”</translation>
    </message>
    <message>
        <source>Is this file to give all changes their order from now on?</source>
        <translation>Is this file to give all changes their order from now on?</translation>
    </message>
    <message>
        <source>“%1” learns it from your next package and then sends its changes here. This is no step that can be undone: “%1” would have to take the role again.</source>
        <translation>“%1” learns it from your next package and then sends its changes here. This is no step that can be undone: “%1” would have to take the role again.</translation>
    </message>
    <message numerus="yes">
        <source>History of this file: %1; %n change(s) in the order of all desks.</source>
        <translation>
            <numerusform>History of this file: %1; %n change in the order of all desks.</numerusform>
            <numerusform>History of this file: %1; %n changes in the order of all desks.</numerusform>
        </translation>
    </message>
    <message>
        <source>History of this file: %1.</source>
        <translation>History of this file: %1.</translation>
    </message>
</context>
<context>
    <name>insieme::DocumentPage</name>
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
        <source>Sent to %1</source>
        <translation>Sent to %1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Tints what comes from the record</source>
        <translation>Tints what comes from the record</translation>
    </message>
    <message>
        <source>Save a copy to go on editing in a word processor</source>
        <translation>Save a copy to go on editing in a word processor</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Printers: %1</source>
        <translation>Printers: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>%1, the next</source>
        <translation>%1, the next</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>PDF/A-1b, values and template, frozen</source>
        <translation>PDF/A-1b, values and template, frozen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to see to first</source>
        <translation>
            <numerusform>One thing to see to first</numerusform>
            <numerusform>%n things to see to first</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued, n. %1</source>
        <translation>Issued, n. %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Next field to see to</source>
        <translation>Next field to see to</translation>
    </message>
    <message>
        <source>Save ODT…</source>
        <translation>Save ODT…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Issued as n. %1.</source>
        <translation>Issued as n. %1.</translation>
    </message>
    <message>
        <source>Save ODT</source>
        <translation>Save ODT</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument text (*.odt)</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Stamp duty</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>not due</translation>
    </message>
    <message>
        <source>An issued document names people as it was issued. Show names first (Ctrl+Shift+H).</source>
        <translation>An issued document names people as it was issued. Show names first (Ctrl+Shift+H).</translation>
    </message>
    <message>
        <source>This version of the program would set document n. %1 otherwise than when it was issued. Save the PDF, and print that.</source>
        <translation>This version of the program would set document n. %1 otherwise than when it was issued. Save the PDF, and print that.</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Writing “%1”</translation>
    </message>
    <message>
        <source>If you stop it, nothing is left of it.</source>
        <translation>If you stop it, nothing is left of it.</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>Printing “%1”</translation>
    </message>
    <message>
        <source>If you stop it, the rest is not printed.</source>
        <translation>If you stop it, the rest is not printed.</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>nobody is stated</source>
        <translation>nobody is stated</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>No program was found that opens “%1”.</source>
        <translation>No program was found that opens “%1”.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>What is issued names people. Show names first (Ctrl+Shift+H).</source>
        <translation>What is issued names people. Show names first (Ctrl+Shift+H).</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>Composing…</translation>
    </message>
    <message>
        <source>Composing “%1”</source>
        <translation>Composing “%1”</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Nothing is changed by looking.</translation>
    </message>
    <message>
        <source>The document is still being composed.</source>
        <translation>The document is still being composed.</translation>
    </message>
    <message>
        <source>Issuing “%1”</source>
        <translation>Issuing “%1”</translation>
    </message>
    <message>
        <source>If you stop it, nothing is issued.</source>
        <translation>If you stop it, nothing is issued.</translation>
    </message>
    <message>
        <source>It was stopped, and nothing was issued.</source>
        <translation>It was stopped, and nothing was issued.</translation>
    </message>
    <message>
        <source>Compose again</source>
        <translation>Compose again</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n sheet(s), %2 pages, %3 lines</source>
        <translation>
            <numerusform>%1 · %n sheet, %2 pages, %3 lines</numerusform>
            <numerusform>%1 · %n sheets, %2 pages, %3 lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insieme::DocumentPanel</name>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Check before issuing</source>
        <translation>Check before issuing</translation>
    </message>
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
        <source>Every field of the document is filled in.</source>
        <translation>Every field of the document is filled in.</translation>
    </message>
    <message>
        <source>given by issuing</source>
        <translation>given by issuing</translation>
    </message>
    <message>
        <source>must be put right in the record</source>
        <translation>must be put right in the record</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>is missing</translation>
    </message>
    <message>
        <source>is empty, and may stay so</source>
        <translation>is empty, and may stay so</translation>
    </message>
    <message>
        <source>page %1, %2</source>
        <translation>page %1, %2</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>next field to see to</source>
        <translation>next field to see to</translation>
    </message>
    <message>
        <source>It is written in the record, not only here.</source>
        <translation>It is written in the record, not only here.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>The value cannot be read.</source>
        <translation>The value cannot be read.</translation>
    </message>
    <message>
        <source>must be in force on the day of issue</source>
        <translation>must be in force on the day of issue</translation>
    </message>
    <message>
        <source>in force, and to be renewed in time</source>
        <translation>in force, and to be renewed in time</translation>
    </message>
    <message>
        <source>may stay so; look at it first</source>
        <translation>may stay so; look at it first</translation>
    </message>
    <message>
        <source>Issued document</source>
        <translation>Issued document</translation>
    </message>
    <message>
        <source>As it was issued</source>
        <translation>As it was issued</translation>
    </message>
    <message>
        <source>%1 fields in place of %2</source>
        <translation>%1 fields in place of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to see to first</source>
        <translation>
            <numerusform>%n to see to first</numerusform>
            <numerusform>%n to see to first</numerusform>
        </translation>
    </message>
    <message>
        <source>It follows from “%1”, which is written in the record, not only here.</source>
        <translation>It follows from “%1”, which is written in the record, not only here.</translation>
    </message>
    <message>
        <source>Issue for good</source>
        <translation>Issue for good</translation>
    </message>
    <message>
        <source>It gets its number and the day, and its text and pages are frozen. This cannot be undone: press once more to issue it.</source>
        <translation>It gets its number and the day, and its text and pages are frozen. This cannot be undone: press once more to issue it.</translation>
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
    <name>insieme::DuplicatesPage</name>
    <message>
        <source>Pairs</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Nobody is entered twice</source>
        <translation>Nobody is entered twice</translation>
    </message>
    <message>
        <source>Organisations are compared by tax code, VAT number and IPA code, and by the words of their names.</source>
        <translation>Organisations are compared by tax code, VAT number and IPA code, and by the words of their names.</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Entered twice</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs to look at. Nothing is joined by itself.</source>
        <translation>
            <numerusform>%n pair to look at. Nothing is joined by itself.</numerusform>
            <numerusform>%n pairs to look at. Nothing is joined by itself.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both have %1: %2. Everything that names the other one will name the one that stays, signed deeds too; it takes what it lacks. One step, which can be undone.</source>
        <translation>Both have %1: %2. Everything that names the other one will name the one that stays, signed deeds too; it takes what it lacks. One step, which can be undone.</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Keep the first</translation>
    </message>
    <message>
        <source>Keep the second</source>
        <translation>Keep the second</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Now there is one %1. Ctrl+Z takes them apart again.</source>
        <translation>Now there is one %1. Ctrl+Z takes them apart again.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Make them one</translation>
    </message>
    <message>
        <source>There is no pair.</source>
        <translation>There is no pair.</translation>
    </message>
    <message>
        <source>Comparing the organisations</source>
        <translation>Comparing the organisations</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Nothing is changed by looking.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>The comparison was stopped.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>the organisations are being compared</source>
        <translation>the organisations are being compared</translation>
    </message>
    <message>
        <source>Making the two one</source>
        <translation>Making the two one</translation>
    </message>
    <message>
        <source>If you stop it, nothing is changed.</source>
        <translation>If you stop it, nothing is changed.</translation>
    </message>
</context>
<context>
    <name>insieme::ExchangePage</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import and export</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Import a table</translation>
    </message>
    <message>
        <source>An Excel workbook (.xlsx), a CSV of any kind, or rows copied from a sheet. Nothing is written before you have seen what would happen, and the whole import is one step that can be undone.</source>
        <translation>An Excel workbook (.xlsx), a CSV of any kind, or rows copied from a sheet. Nothing is written before you have seen what would happen, and the whole import is one step that can be undone.</translation>
    </message>
    <message>
        <source>&amp;Its rows are</source>
        <translation>&amp;Its rows are</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation>or drop a file here</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Sheet of the workbook</translation>
    </message>
    <message>
        <source>Create what is new</source>
        <translation>Create what is new</translation>
    </message>
    <message>
        <source>Update what is known</source>
        <translation>Update what is known</translation>
    </message>
    <message>
        <source>Take rows that a filter hides</source>
        <translation>Take rows that a filter hides</translation>
    </message>
    <message>
        <source>Name for this mapping</source>
        <translation>Name for this mapping</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Save mapping</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>What the import does</translation>
    </message>
    <message>
        <source>Which table?</source>
        <translation>Which table?</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt *.tsv)</source>
        <translation>Tables (*.xlsx *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>There is no text in the clipboard.</translation>
    </message>
    <message>
        <source>Copy the rows in the spreadsheet, with their headings.</source>
        <translation>Copy the rows in the spreadsheet, with their headings.</translation>
    </message>
    <message>
        <source>columns as saved in “%1”</source>
        <translation>columns as saved in “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>A record is recognised by its tax code, else by IPA code, internal code or CIG. An empty cell changes nothing unless it is to clear the field.</source>
        <translation>A record is recognised by its tax code, else by IPA code, internal code or CIG. An empty cell changes nothing unless it is to clear the field.</translation>
    </message>
    <message>
        <source>A record is recognised by its codes, else by: %1. An empty cell changes nothing unless it is to clear the field.</source>
        <translation>A record is recognised by its codes, else by: %1. An empty cell changes nothing unless it is to clear the field.</translation>
    </message>
    <message>
        <source>The mapping “%1” is saved and will be proposed for tables with these columns.</source>
        <translation>The mapping “%1” is saved and will be proposed for tables with these columns.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>%L1 new, %L2 updated, %L3 unchanged, %L4 refused.</source>
        <translation>%L1 new, %L2 updated, %L3 unchanged, %L4 refused.</translation>
    </message>
    <message>
        <source>Refused rows are left out; the others can be imported. Correct them in the table and import it again.</source>
        <translation>Refused rows are left out; the others can be imported. Correct them in the table and import it again.</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Nothing was written yet.</translation>
    </message>
    <message numerus="yes">
        <source>Zeros in front of %n codes, dropped by a spreadsheet, come back.</source>
        <translation>
            <numerusform>Zeros in front of %n code, dropped by a spreadsheet, come back.</numerusform>
            <numerusform>Zeros in front of %n codes, dropped by a spreadsheet, come back.</numerusform>
        </translation>
    </message>
    <message>
        <source>This would happen: %1</source>
        <translation>This would happen: %1</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Imported: %1</translation>
    </message>
    <message>
        <source>It is one step: Ctrl+Z takes it back.</source>
        <translation>It is one step: Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Import another table</source>
        <translation>Import another table</translation>
    </message>
    <message>
        <source>Say first which field each column becomes.</source>
        <translation>Say first which field each column becomes.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>There is nothing to write.</translation>
    </message>
    <message>
        <source>Paste into “%1”</source>
        <translation>Paste into “%1”</translation>
    </message>
    <message>
        <source>Import into “%1”</source>
        <translation>Import into “%1”</translation>
    </message>
    <message>
        <source>Columns that are not imported: %1.</source>
        <translation>Columns that are not imported: %1.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Drop it</translation>
    </message>
    <message>
        <source>The import of “%1” was left before its end.</source>
        <translation>The import of “%1” was left before its end.</translation>
    </message>
    <message>
        <source>What was chosen for its columns is kept while this file is open.</source>
        <translation>What was chosen for its columns is kept while this file is open.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>row %1: %2</translation>
    </message>
    <message>
        <source>&amp;Headings in</source>
        <translation>&amp;Headings in</translation>
    </message>
    <message>
        <source>The row that names the columns; what stands above it is not read.</source>
        <translation>The row that names the columns; what stands above it is not read.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>The import was taken back.</translation>
    </message>
    <message>
        <source>Nothing of it is in the file any more. Ctrl+Shift+Z does it again.</source>
        <translation>Nothing of it is in the file any more. Ctrl+Shift+Z does it again.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln records</source>
        <translation>
            <numerusform>Import %Ln records</numerusform>
            <numerusform>Import %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insieme::ExportCard</name>
    <message>
        <source>Export everything</source>
        <translation>Export everything</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Leave out people and what names them</source>
        <translation>Leave out people and what names them</translation>
    </message>
    <message>
        <source>Export to a folder…</source>
        <translation>Export to a folder…</translation>
    </message>
    <message>
        <source>Where is the export to go?</source>
        <translation>Where is the export to go?</translation>
    </message>
    <message>
        <source>Insieme export</source>
        <translation>Insieme export</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exported to %1</translation>
    </message>
    <message>
        <source>Take sensitive data along</source>
        <translation>Take sensitive data along</translation>
    </message>
    <message>
        <source>A table for each kind of record, with a description of the columns, into a new folder.</source>
        <translation>A table for each kind of record, with a description of the columns, into a new folder.</translation>
    </message>
    <message>
        <source>People, what is kept of each of them (placements, requests, households, stays) and attached files are left out: it can be given away, and does not make the file anew.</source>
        <translation>People, what is kept of each of them (placements, requests, households, stays) and attached files are left out: it can be given away, and does not make the file anew.</translation>
    </message>
    <message>
        <source>Everything but attached files can be imported again, into another file, too. The file notes that each of these records was read; keep the folder where nobody else can read it.</source>
        <translation>Everything but attached files can be imported again, into another file, too. The file notes that each of these records was read; keep the folder where nobody else can read it.</translation>
    </message>
    <message>
        <source>Sensitive data are left out: ISEE and incomes, categories and needs, reasons of absences and suspensions, goals and notes on people. Imported into this file again they stay there as they are; in another file rows that cannot do without them are refused.</source>
        <translation>Sensitive data are left out: ISEE and incomes, categories and needs, reasons of absences and suspensions, goals and notes on people. Imported into this file again they stay there as they are; in another file rows that cannot do without them are refused.</translation>
    </message>
</context>
<context>
    <name>insieme::ExtendPanel</name>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
</context>
<context>
    <name>insieme::FactTable</name>
    <message>
        <source>row by row</source>
        <translation>row by row</translation>
    </message>
    <message>
        <source>open the row</source>
        <translation>open the row</translation>
    </message>
</context>
<context>
    <name>insieme::FieldBox</name>
    <message>
        <source>to be put right</source>
        <translation>to be put right</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>to be looked at</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in order</translation>
    </message>
</context>
<context>
    <name>insieme::FieldEditor</name>
    <message>
        <source>Type to search</source>
        <translation>Type to search</translation>
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
    <message>
        <source>Create “%1” (%2)</source>
        <translation>Create “%1” (%2)</translation>
    </message>
    <message>
        <source>This is not a day. Write 15/3, today, +30 or end of month.</source>
        <translation>This is not a day. Write 15/3, today, +30 or end of month.</translation>
    </message>
</context>
<context>
    <name>insieme::FiguresPage</name>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Active each month</source>
        <translation>Active each month</translation>
    </message>
    <message>
        <source>Hours done and planned</source>
        <translation>Hours done and planned</translation>
    </message>
    <message>
        <source>Cost of an hour, by project</source>
        <translation>Cost of an hour, by project</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Figures of the placements</source>
        <translation>Figures of the placements</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Placements</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2: %n people, %3 hours done</source>
        <translation>
            <numerusform>From %1 to %2: %n person, %3 hours done</numerusform>
            <numerusform>From %1 to %2: %n people, %3 hours done</numerusform>
        </translation>
    </message>
    <message>
        <source>Euro an hour</source>
        <translation>Euro an hour</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>All placements</source>
        <translation>All placements</translation>
    </message>
    <message>
        <source>Numbers below %1 do not leave the office: they could tell who it is.</source>
        <translation>Numbers below %1 do not leave the office: they could tell who it is.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>%1: %2 hours</source>
        <translation>%1: %2 hours</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>insieme::FileList</name>
    <message>
        <source>No file is attached.</source>
        <translation>No file is attached.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Attach a file…</translation>
    </message>
    <message>
        <source>Attach a file: %1</source>
        <translation>Attach a file: %1</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>or drop it here</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Which file belongs to it?</source>
        <translation>Which file belongs to it?</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.p7m *.doc *.docx *.odt *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Documents (*.pdf *.p7m *.doc *.docx *.odt *.jpg *.jpeg *.png);;All files (*)</translation>
    </message>
    <message>
        <source>There is no room for a copy of “%1” in the folder for temporary files.</source>
        <translation>There is no room for a copy of “%1” in the folder for temporary files.</translation>
    </message>
    <message>
        <source>No program was found that opens “%1”. A copy is in %2.</source>
        <translation>No program was found that opens “%1”. A copy is in %2.</translation>
    </message>
</context>
<context>
    <name>insieme::FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
</context>
<context>
    <name>insieme::FilterBar</name>
    <message>
        <source>Remove the filter %1 %2</source>
        <translation>Remove the filter %1 %2</translation>
    </message>
    <message>
        <source>Filter by a field (Alt+↓)</source>
        <translation>Filter by a field (Alt+↓)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>in the filter: choose a field</source>
        <translation>in the filter: choose a field</translation>
    </message>
    <message>
        <source>in the filter: on to the list</source>
        <translation>in the filter: on to the list</translation>
    </message>
</context>
<context>
    <name>insieme::ForgetPanel</name>
    <message>
        <source>Forget this person</source>
        <translation>Forget this person</translation>
    </message>
    <message>
        <source>Forget for ever</source>
        <translation>Forget for ever</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>Type “%1” to confirm</translation>
    </message>
    <message>
        <source>forget</source>
        <comment>the word to type</comment>
        <translation>forget</translation>
    </message>
    <message>
        <source>Nothing needs this person any more</source>
        <translation>Nothing needs this person any more</translation>
    </message>
    <message numerus="yes">
        <source>Still needed by %n record(s)</source>
        <translation>
            <numerusform>Still needed by %n record</numerusform>
            <numerusform>Still needed by %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>No office in force, no open record</source>
        <translation>No office in force, no open record</translation>
    </message>
    <message>
        <source>No placement or deed that runs, no signature that is awaited, no term of retention.</source>
        <translation>No placement or deed that runs, no signature that is awaited, no term of retention.</translation>
    </message>
    <message>
        <source>Becomes unreadable for ever</source>
        <translation>Becomes unreadable for ever</translation>
    </message>
    <message numerus="yes">
        <source>Name, codes, birth, contacts and notes, here and in %n step(s) of the history; search, lists and agenda no longer know them. Undo does not bring them back.</source>
        <translation>
            <numerusform>Name, codes, birth, contacts and notes, here and in %n step of the history; search, lists and agenda no longer know them. Undo does not bring them back.</numerusform>
            <numerusform>Name, codes, birth, contacts and notes, here and in %n steps of the history; search, lists and agenda no longer know them. Undo does not bring them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) about them lose what is personal</source>
        <translation>
            <numerusform>%n record about them loses what is personal</numerusform>
            <numerusform>%n records about them lose what is personal</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories, objectives and notes go; days, hours, amounts and every sum stay as they are.</source>
        <translation>Categories, objectives and notes go; days, hours, amounts and every sum stay as they are.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) are deleted</source>
        <translation>
            <numerusform>%n attached file is deleted</numerusform>
            <numerusform>%n attached files are deleted</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of attached files stay in the history.</source>
        <translation>Names of attached files stay in the history.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic copy(ies) beside the file are treated, too</source>
        <translation>
            <numerusform>%n automatic copy beside the file is treated, too</numerusform>
            <numerusform>%n automatic copies beside the file are treated, too</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies, packages and printed papers that were taken elsewhere are not reached. Other desks forget with the next package.</source>
        <translation>Copies, packages and printed papers that were taken elsewhere are not reached. Other desks forget with the next package.</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Stays: %1</translation>
    </message>
    <message>
        <source>Mentioned in: %1</source>
        <translation>Mentioned in: %1</translation>
    </message>
    <message>
        <source>Offices, days and amounts are still here; who it was is not.</source>
        <translation>Offices, days and amounts are still here; who it was is not.</translation>
    </message>
    <message>
        <source>Here the file can only be read.</source>
        <translation>Here the file can only be read.</translation>
    </message>
    <message>
        <source>First put right what still needs this person.</source>
        <translation>First put right what still needs this person.</translation>
    </message>
    <message>
        <source>It cannot be undone: type the word to confirm.</source>
        <translation>It cannot be undone: type the word to confirm.</translation>
    </message>
    <message numerus="yes">
        <source>The person was forgotten; %n issued document(s) go on naming them.</source>
        <translation>
            <numerusform>The person was forgotten; %n issued document goes on naming them.</numerusform>
            <numerusform>The person was forgotten; %n issued documents go on naming them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person was forgotten.</source>
        <translation>The person was forgotten.</translation>
    </message>
    <message>
        <source>Reason, without names (stays in the history)</source>
        <translation>Reason, without names (stays in the history)</translation>
    </message>
    <message>
        <source>No automatic copy lies beside the file</source>
        <translation>No automatic copy lies beside the file</translation>
    </message>
    <message>
        <source>Looking for what names the person</source>
        <translation>Looking for what names the person</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Nothing is changed by looking.</translation>
    </message>
    <message>
        <source>Nobody is forgotten before it is known what goes.</source>
        <translation>Nobody is forgotten before it is known what goes.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not listed one by one.</source>
        <translation>They are not listed one by one.</translation>
    </message>
    <message>
        <source>What still needs this person is being looked for.</source>
        <translation>What still needs this person is being looked for.</translation>
    </message>
    <message>
        <source>Forgetting the person</source>
        <translation>Forgetting the person</translation>
    </message>
    <message>
        <source>If you stop it before the data are erased, nothing is changed; from then on it goes to its end.</source>
        <translation>If you stop it before the data are erased, nothing is changed; from then on it goes to its end.</translation>
    </message>
    <message>
        <source>Not everything about forgotten people could be cleared</source>
        <translation>Not everything about forgotten people could be cleared</translation>
    </message>
    <message>
        <source>A copy beside the file, or the file itself, could not be written, or was being read.</source>
        <translation>A copy beside the file, or the file itself, could not be written, or was being read.</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>Clear it</translation>
    </message>
    <message>
        <source>Clearing what is left of forgotten people</source>
        <translation>Clearing what is left of forgotten people</translation>
    </message>
    <message>
        <source>It goes to its end.</source>
        <translation>It goes to its end.</translation>
    </message>
    <message>
        <source>Nothing is left of forgotten people in the file and in the copies beside it.</source>
        <translation>Nothing is left of forgotten people in the file and in the copies beside it.</translation>
    </message>
</context>
<context>
    <name>insieme::FundPanel</name>
    <message>
        <source>Where every euro is</source>
        <translation>Where every euro is</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>given to projects</source>
        <translation>given to projects</translation>
    </message>
    <message>
        <source>taken by placements</source>
        <translation>taken by placements</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>reported</translation>
    </message>
    <message>
        <source>still to report</source>
        <translation>still to report</translation>
    </message>
    <message>
        <source>not given to any project</source>
        <translation>not given to any project</translation>
    </message>
    <message>
        <source>in projects, without a placement</source>
        <translation>in projects, without a placement</translation>
    </message>
    <message>
        <source>received from the funder</source>
        <translation>received from the funder</translation>
    </message>
    <message>
        <source>Placements that it pays</source>
        <translation>Placements that it pays</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>No placement is paid by this fund yet.</source>
        <translation>No placement is paid by this fund yet.</translation>
    </message>
</context>
<context>
    <name>insieme::GroupPanel</name>
    <message>
        <source>Its cooperatives side by side</source>
        <translation>Its cooperatives side by side</translation>
    </message>
    <message>
        <source>Papers for</source>
        <translation>Papers for</translation>
    </message>
    <message>
        <source>What they do, and where</source>
        <translation>What they do, and where</translation>
    </message>
    <message>
        <source>what every member must have</source>
        <translation>what every member must have</translation>
    </message>
    <message>
        <source>No cooperative is in the group on %1.</source>
        <translation>No cooperative is in the group on %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n cooperatives on %1</source>
        <translation>
            <numerusform>%n cooperative on %1</numerusform>
            <numerusform>%n cooperatives on %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territories</translation>
    </message>
</context>
<context>
    <name>insieme::HistoryPage</name>
    <message>
        <source>The file as it was…</source>
        <translation>The file as it was…</translation>
    </message>
    <message>
        <source>Compare with a day…</source>
        <translation>Compare with a day…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>All fields</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
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
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
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
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>%1 (undone since)</source>
        <translation>%1 (undone since)</translation>
    </message>
    <message numerus="yes">
        <source>the latest %n steps; narrow the view to see older ones</source>
        <translation>
            <numerusform>the latest step; narrow the view to see older ones</numerusform>
            <numerusform>the latest %n steps; narrow the view to see older ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with a day</source>
        <translation>Compare with a day</translation>
    </message>
    <message>
        <source>The file as it was</source>
        <translation>The file as it was</translation>
    </message>
    <message>
        <source>Evening of (e.g. 30/4, ieri, -7):</source>
        <translation>Evening of (e.g. 30/4, ieri, -7):</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>“%1” is not a day.</translation>
    </message>
    <message>
        <source>Evening of (e.g. 30/4, ieri, or 1/4 al 30/6):</source>
        <translation>Evening of (e.g. 30/4, ieri, or 1/4 al 30/6):</translation>
    </message>
    <message>
        <source>Give one day, or two with the earlier one first.</source>
        <translation>Give one day, or two with the earlier one first.</translation>
    </message>
    <message>
        <source>Looking through the history</source>
        <translation>Looking through the history</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Nothing is changed by looking.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>The file as it was on %1</source>
        <translation>The file as it was on %1</translation>
    </message>
    <message>
        <source>If you stop it, nothing is left of it.</source>
        <translation>If you stop it, nothing is left of it.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>What to show</translation>
    </message>
    <message>
        <source>Readings of sensitive data</source>
        <translation>Readings of sensitive data</translation>
    </message>
    <message>
        <source>Fields shown</source>
        <translation>Fields shown</translation>
    </message>
    <message numerus="yes">
        <source>the latest %n readings; narrow the view to see older ones</source>
        <translation>
            <numerusform>the latest reading; narrow the view to see older ones</numerusform>
            <numerusform>the latest %n readings; narrow the view to see older ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readings of sensitive data noted at this desk</source>
        <translation>
            <numerusform>%n reading of sensitive data noted at this desk</numerusform>
            <numerusform>%n readings of sensitive data noted at this desk</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing happened in what is chosen</source>
        <translation>Nothing happened in what is chosen</translation>
    </message>
    <message>
        <source>Nothing was deleted: older steps, other people and other areas are only not shown.</source>
        <translation>Nothing was deleted: older steps, other people and other areas are only not shown.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Nobody had sensitive data shown</source>
        <translation>Nobody had sensitive data shown</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Nothing was changed yet</translation>
    </message>
    <message>
        <source>Each step stands here with who made it and when, and what a field said before.</source>
        <translation>Each step stands here with who made it and when, and what a field said before.</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>Stopped before anything was found.</translation>
    </message>
    <message>
        <source>The history was not looked through to the end</source>
        <translation>The history was not looked through to the end</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>%1 (set aside, not carried out)</source>
        <translation>%1 (set aside, not carried out)</translation>
    </message>
</context>
<context>
    <name>insieme::HistoryView</name>
    <message>
        <source>History</source>
        <translation>History</translation>
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
        <source>another desk</source>
        <translation>another desk</translation>
    </message>
    <message>
        <source>Undone – %1</source>
        <translation>Undone – %1</translation>
    </message>
    <message>
        <source>Done again – %1</source>
        <translation>Done again – %1</translation>
    </message>
    <message>
        <source>set aside, not carried out</source>
        <translation>set aside, not carried out</translation>
    </message>
</context>
<context>
    <name>insieme::Horizons</name>
    <message>
        <source>Until when</source>
        <translation>Until when</translation>
    </message>
    <message>
        <source>nearer, farther</source>
        <translation>nearer, farther</translation>
    </message>
</context>
<context>
    <name>insieme::HoursCard</name>
    <message>
        <source>%1 hours done of %2</source>
        <translation>%1 hours done of %2</translation>
    </message>
    <message>
        <source>hours done of %1</source>
        <translation>hours done of %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>lost by absence</source>
        <translation>lost by absence</translation>
    </message>
    <message>
        <source>still in the calendar</source>
        <translation>still in the calendar</translation>
    </message>
    <message>
        <source>The calendar reaches %1 hours: %2 are missing.</source>
        <translation>The calendar reaches %1 hours: %2 are missing.</translation>
    </message>
    <message>
        <source>%1 a day would do.</source>
        <translation>%1 a day would do.</translation>
    </message>
    <message>
        <source>All the hours are done.</source>
        <translation>All the hours are done.</translation>
    </message>
    <message>
        <source>The hours fit the calendar.</source>
        <translation>The hours fit the calendar.</translation>
    </message>
    <message>
        <source>By this schedule they are done on %1.</source>
        <translation>By this schedule they are done on %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) without a register: first write them down.</source>
        <translation>
            <numerusform>%n month without a register: first write them down.</numerusform>
            <numerusform>%n months without a register: first write them down.</numerusform>
        </translation>
    </message>
    <message>
        <source>No week of %1 hours makes them: it takes a later end.</source>
        <translation>No week of %1 hours makes them: it takes a later end.</translation>
    </message>
</context>
<context>
    <name>insieme::HouseCard</name>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n taken</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expecting</source>
        <translation>
            <numerusform>%n expecting</numerusform>
            <numerusform>%n expecting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with room</source>
        <translation>
            <numerusform>%n with room</numerusform>
            <numerusform>%n with room</numerusform>
        </translation>
    </message>
    <message>
        <source>Apartments today</source>
        <translation>Apartments today</translation>
    </message>
    <message>
        <source>apartment by apartment</source>
        <translation>apartment by apartment</translation>
    </message>
    <message>
        <source>open the apartment</source>
        <translation>open the apartment</translation>
    </message>
    <message>
        <source>somebody is expected</source>
        <translation>somebody is expected</translation>
    </message>
    <message numerus="yes">
        <source>%n apartment(s)</source>
        <translation>
            <numerusform>%n apartment</numerusform>
            <numerusform>%n apartments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s)</source>
        <translation>
            <numerusform>%n bed</numerusform>
            <numerusform>%n beds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the calendar</source>
        <translation>
            <numerusform>%n more in the calendar</numerusform>
            <numerusform>%n more in the calendar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insieme::HousePanel</name>
    <message>
        <source>Looking through the apartments</source>
        <translation>Looking through the apartments</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Nothing is changed by looking.</translation>
    </message>
</context>
<context>
    <name>insieme::HousingCalendar</name>
    <message>
        <source>New stay</source>
        <translation>New stay</translation>
    </message>
    <message>
        <source>Show weeks</source>
        <translation>Show weeks</translation>
    </message>
    <message>
        <source>Show months</source>
        <translation>Show months</translation>
    </message>
    <message>
        <source>Show years</source>
        <translation>Show years</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>stay</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>works</source>
        <translation>works</translation>
    </message>
    <message>
        <source>Apartments by months</source>
        <translation>Apartments by months</translation>
    </message>
    <message>
        <source>Propose allocations</source>
        <translation>Propose allocations</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Print A3</source>
        <translation>Print A3</translation>
    </message>
    <message>
        <source>Print A4</source>
        <translation>Print A4</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>All properties</translation>
    </message>
    <message>
        <source>No apartment is written down.</source>
        <translation>No apartment is written down.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>nobody is chosen there; N opens an empty form</source>
        <translation>nobody is chosen there; N opens an empty form</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>From today</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Apartment</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Stop at %1</source>
        <translation>Stop at %1</translation>
    </message>
    <message>
        <source>Proposed from %1 to %2.</source>
        <translation>Proposed from %1 to %2.</translation>
    </message>
    <message>
        <source>The day of exit is %1.</source>
        <translation>The day of exit is %1.</translation>
    </message>
    <message>
        <source>No apartment is free for this request within two years; the proposal says why.</source>
        <translation>No apartment is free for this request within two years; the proposal says why.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>there are not enough free beds</source>
        <translation>there are not enough free beds</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Here stand the apartments, with their guests as bars</source>
        <translation>Here stand the apartments, with their guests as bars</translation>
    </message>
    <message>
        <source>Write down the first apartment with its beds, or a request that waits.</source>
        <translation>Write down the first apartment with its beds, or a request that waits.</translation>
    </message>
    <message>
        <source>New apartment</source>
        <translation>New apartment</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Looking through the apartments</source>
        <translation>Looking through the apartments</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Nothing is changed by looking.</translation>
    </message>
    <message>
        <source>The apartments are still being read. Print them in a moment.</source>
        <translation>The apartments are still being read. Print them in a moment.</translation>
    </message>
    <message>
        <source>The stay was not written: the list of who waits is not there. Draw it once more.</source>
        <translation>The stay was not written: the list of who waits is not there. Draw it once more.</translation>
    </message>
</context>
<context>
    <name>insieme::HousingFigures</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupancy</translation>
    </message>
    <message>
        <source>Average stay</source>
        <translation>Average stay</translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation>Average wait</translation>
    </message>
    <message>
        <source>Contributions covered</source>
        <translation>Contributions covered</translation>
    </message>
    <message>
        <source>People housed</source>
        <translation>People housed</translation>
    </message>
    <message>
        <source>Beds taken, by month, %</source>
        <translation>Beds taken, by month, %</translation>
    </message>
    <message>
        <source>Contributions by month, €</source>
        <translation>Contributions by month, €</translation>
    </message>
    <message>
        <source>Nights by apartment</source>
        <translation>Nights by apartment</translation>
    </message>
    <message>
        <source>Why stays ended</source>
        <translation>Why stays ended</translation>
    </message>
    <message>
        <source>The house in figures</source>
        <translation>The house in figures</translation>
    </message>
    <message>
        <source>%1, %2 minors</source>
        <translation>%1, %2 minors</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Usable</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Apartment</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>The report is made for one property: open it from the list of properties.</source>
        <translation>The report is made for one property: open it from the list of properties.</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>Who pays, €</source>
        <translation>Who pays, €</translation>
    </message>
    <message>
        <source>Average stay by month of exit, days</source>
        <translation>Average stay by month of exit, days</translation>
    </message>
    <message>
        <source>Average wait by month of entry, days</source>
        <translation>Average wait by month of entry, days</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Exits</translation>
    </message>
    <message>
        <source>Entries on request</source>
        <translation>Entries on request</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nights</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Days of waiting</source>
        <translation>Days of waiting</translation>
    </message>
    <message>
        <source>Apartment %1</source>
        <translation>Apartment %1</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2: %L3 nights in %L4 usable, %5, %6, %n request(s) waiting.</source>
        <translation>
            <numerusform>From %1 to %2: %L3 nights in %L4 usable, %5, %6, %n request waiting.</numerusform>
            <numerusform>From %1 to %2: %L3 nights in %L4 usable, %5, %6, %n requests waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exit(s)</source>
        <translation>
            <numerusform>%n exit</numerusform>
            <numerusform>%n exits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insieme::HousingPapersPanel</name>
    <message>
        <source>Papers of the stay</source>
        <translation>Papers of the stay</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Open: %1</translation>
    </message>
</context>
<context>
    <name>insieme::InlinePanel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>close the panel</source>
        <translation>close the panel</translation>
    </message>
</context>
<context>
    <name>insieme::KeySheet</name>
    <message>
        <source>next field or part</source>
        <translation>next field or part</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>On this page</translation>
    </message>
</context>
<context>
    <name>insieme::LedgerPanel</name>
    <message>
        <source>Due until today</source>
        <translation>Due until today</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Arrears</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Write a movement</source>
        <translation>Write a movement</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Dues and payments</source>
        <translation>Dues and payments</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>guest</translation>
    </message>
    <message>
        <source>still owed by: %1</source>
        <translation>still owed by: %1</translation>
    </message>
    <message>
        <source>unpaid since %1</source>
        <translation>unpaid since %1</translation>
    </message>
    <message>
        <source>last reminder on %1</source>
        <translation>last reminder on %1</translation>
    </message>
    <message>
        <source>paid in advance</source>
        <translation>paid in advance</translation>
    </message>
    <message>
        <source>Nothing has fallen due yet.</source>
        <translation>Nothing has fallen due yet.</translation>
    </message>
    <message>
        <source>Everything that fell due is paid.</source>
        <translation>Everything that fell due is paid.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Under “Contribution” stands what is due each month; from the first month on it appears here, with every payment.</source>
        <translation>Under “Contribution” stands what is due each month; from the first month on it appears here, with every payment.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was written.</source>
        <translation>%1 cannot be read. Nothing was written.</translation>
    </message>
    <message>
        <source>The movement is written.</source>
        <translation>The movement is written.</translation>
    </message>
    <message>
        <source>Without “Paid by” and without a fund, the guest pays.</source>
        <translation>Without “Paid by” and without a fund, the guest pays.</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
</context>
<context>
    <name>insieme::LetterheadPanel</name>
    <message>
        <source>Letterhead</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>How the papers of the consortium begin</source>
        <translation>How the papers of the consortium begin</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Take the logo away</translation>
    </message>
    <message>
        <source>Conventions and letters begin like this. A logo stands at the right: PNG or JPEG, best with a white ground.</source>
        <translation>Conventions and letters begin like this. A logo stands at the right: PNG or JPEG, best with a white ground.</translation>
    </message>
    <message>
        <source>%1 is kept here, but its content has not arrived in this file or is damaged: papers are printed without it. Choose it again.</source>
        <translation>%1 is kept here, but its content has not arrived in this file or is damaged: papers are printed without it. Choose it again.</translation>
    </message>
    <message>
        <source>Conventions and letters begin like this. Issued deeds keep the letterhead with which they were issued.</source>
        <translation>Conventions and letters begin like this. Issued deeds keep the letterhead with which they were issued.</translation>
    </message>
    <message>
        <source>Change the logo…</source>
        <translation>Change the logo…</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Choose a logo…</translation>
    </message>
    <message>
        <source>Which picture is the logo?</source>
        <translation>Which picture is the logo?</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>insieme::LinkPanel</name>
    <message>
        <source>Link with another record</source>
        <translation>Link with another record</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>As</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>choose the record first</source>
        <translation>choose the record first</translation>
    </message>
    <message>
        <source>choose one of the records found</source>
        <translation>choose one of the records found</translation>
    </message>
    <message>
        <source>it is this record itself</source>
        <translation>it is this record itself</translation>
    </message>
    <message>
        <source>they are linked already</source>
        <translation>they are linked already</translation>
    </message>
    <message>
        <source>nothing is kept in which a record of “%1” and one of “%2” stand together</source>
        <translation>nothing is kept in which a record of “%1” and one of “%2” stand together</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>New: %1 (%2, %3)</source>
        <translation>New: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 of “%2”</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>cannot be read: %1</translation>
    </message>
    <message>
        <source>close the panel</source>
        <translation>close the panel</translation>
    </message>
    <message>
        <source>it is being looked at</source>
        <translation>it is being looked at</translation>
    </message>
    <message>
        <source>Looking what may be linked</source>
        <translation>Looking what may be linked</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Looking what is said of the link</source>
        <translation>Looking what is said of the link</translation>
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
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found for “%1”</source>
        <translation>
            <numerusform>%Ln found for “%1”</numerusform>
            <numerusform>%Ln found for “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln in all</numerusform>
            <numerusform>%Ln in all</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy for Excel</source>
        <translation>Copy for Excel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Untick</translation>
    </message>
    <message>
        <source>Only rows with %1 “%2”</source>
        <translation>Only rows with %1 “%2”</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>Copy this cell</translation>
    </message>
    <message>
        <source>As at the beginning</source>
        <translation>As at the beginning</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nothing matches the filter</translation>
    </message>
    <message>
        <source>Clear it to see the whole list again. Nothing was deleted.</source>
        <translation>Clear it to see the whole list again. Nothing was deleted.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>There is nothing here yet</source>
        <translation>There is nothing here yet</translation>
    </message>
    <message>
        <source>Add the first one: only what you know now is needed.</source>
        <translation>Add the first one: only what you know now is needed.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>%Ln ticked</numerusform>
            <numerusform>%Ln ticked</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Save this view</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Remove this view</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change a field of the ticked records</source>
        <translation>Change a field of the ticked records</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>for example: to renew in autumn</source>
        <translation>for example: to renew in autumn</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Save the view</translation>
    </message>
    <message>
        <source>Open beside the list</source>
        <translation>Open beside the list</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents of the ticked records</source>
        <translation>Documents of the ticked records</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>There was nothing on %1</source>
        <translation>There was nothing on %1</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>There is nothing here</translation>
    </message>
    <message>
        <source>No record of this list was in force on that day. Ctrl+T goes back to today.</source>
        <translation>No record of this list was in force on that day. Ctrl+T goes back to today.</translation>
    </message>
    <message>
        <source>This file can only be read: nothing is added from here.</source>
        <translation>This file can only be read: nothing is added from here.</translation>
    </message>
    <message numerus="yes">
        <source>only the %Ln ticked</source>
        <translation>
            <numerusform>only the %Ln ticked</numerusform>
            <numerusform>only the %Ln ticked</numerusform>
        </translation>
    </message>
    <message>
        <source>view “%1”</source>
        <translation>view “%1”</translation>
    </message>
    <message>
        <source>in order of %1</source>
        <translation>in order of %1</translation>
    </message>
    <message>
        <source>in descending order of %1</source>
        <translation>in descending order of %1</translation>
    </message>
    <message>
        <source>the file as it was on the evening of %1</source>
        <translation>the file as it was on the evening of %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>printed on %1</source>
        <translation>printed on %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>More than %L1 rows are not printed: filter the list, or export it.</source>
        <translation>More than %L1 rows are not printed: filter the list, or export it.</translation>
    </message>
    <message>
        <source>Setting “%1” on pages</source>
        <translation>Setting “%1” on pages</translation>
    </message>
    <message>
        <source>If you stop it, nothing is left of it.</source>
        <translation>If you stop it, nothing is left of it.</translation>
    </message>
    <message>
        <source>As of a day</source>
        <translation>As of a day</translation>
    </message>
    <message>
        <source>The register as it was on a day, as known now (1/3/2024, -30)</source>
        <translation>The register as it was on a day, as known now (1/3/2024, -30)</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>The register as of</source>
        <translation>The register as of</translation>
    </message>
    <message>
        <source>for example: 1/1/2020, -30</source>
        <translation>for example: 1/1/2020, -30</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>Show that day</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>“%1” is not a day.</translation>
    </message>
    <message>
        <source>%1 (not on this day)</source>
        <translation>%1 (not on this day)</translation>
    </message>
    <message>
        <source>Sort rising</source>
        <translation>Sort rising</translation>
    </message>
    <message>
        <source>Sort falling</source>
        <translation>Sort falling</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Move the column to the left</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Move the column to the right</translation>
    </message>
    <message>
        <source>“%1” is not looked for in a list of more than %L2 records.</source>
        <translation>“%1” is not looked for in a list of more than %L2 records.</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Only</translation>
    </message>
    <message>
        <source>%1 (not looked for)</source>
        <translation>%1 (not looked for)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside the filter</source>
        <translation>
            <numerusform>%Ln outside the filter</numerusform>
            <numerusform>%Ln outside the filter</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for “%1”…</source>
        <translation>Looking for “%1”…</translation>
    </message>
    <message>
        <source>only the first %L1 found for “%2”</source>
        <translation>only the first %L1 found for “%2”</translation>
    </message>
    <message>
        <source>%1: narrow the filter</source>
        <translation>%1: narrow the filter</translation>
    </message>
    <message>
        <source>Filter: words, or field:value</source>
        <translation>Filter: words, or field:value</translation>
    </message>
    <message numerus="yes">
        <source>Copies the %Ln ticked row(s)</source>
        <translation>
            <numerusform>Copies the %Ln ticked row</numerusform>
            <numerusform>Copies the %Ln ticked rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies the list as shown: %Ln row(s)</source>
        <translation>
            <numerusform>Copies the list as shown: %Ln row</numerusform>
            <numerusform>Copies the list as shown: %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the list for Excel</source>
        <translation>Copy the list for Excel</translation>
    </message>
    <message numerus="yes">
        <source>Columns (%n left out)</source>
        <translation>
            <numerusform>Columns (%n left out)</numerusform>
            <numerusform>Columns (%n left out)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for %1.</source>
        <translation>There is no room for %1.</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copy the list</translation>
    </message>
    <message>
        <source>All</source>
        <comment>feminine</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>All</source>
        <comment>masculine</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Find a column</translation>
    </message>
    <message>
        <source>Counting what the views hold</source>
        <translation>Counting what the views hold</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Nothing is changed by looking.</translation>
    </message>
    <message>
        <source>The rows are still being counted.</source>
        <translation>The rows are still being counted.</translation>
    </message>
    <message>
        <source>Adding up the rows of “%1”</source>
        <translation>Adding up the rows of “%1”</translation>
    </message>
    <message>
        <source>The rows are not shown</source>
        <translation>The rows are not shown</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>There is nothing to save: filter, sort or choose columns first.</source>
        <translation>There is nothing to save: filter, sort or choose columns first.</translation>
    </message>
    <message>
        <source>The counting of the rows had been stopped; it began again. Try once more when it is done.</source>
        <translation>The counting of the rows had been stopped; it began again. Try once more when it is done.</translation>
    </message>
    <message>
        <source>how many is not known: the counting was stopped</source>
        <translation>how many is not known: the counting was stopped</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 of %L2</translation>
    </message>
    <message>
        <source>There is no field “%1” to filter by</source>
        <translation>There is no field “%1” to filter by</translation>
    </message>
    <message>
        <source>Alt+↓ in the filter offers the fields of this list.</source>
        <translation>Alt+↓ in the filter offers the fields of this list.</translation>
    </message>
</context>
<context>
    <name>insieme::ListStrip</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>walk</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>back to the list</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>put away</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>first %1</translation>
    </message>
    <message>
        <source>The filter finds more than these: narrow it.</source>
        <translation>The filter finds more than these: narrow it.</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>late: %1</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>not in order</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>to look at</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>How many is not known: the counting was stopped.</source>
        <translation>How many is not known: the counting was stopped.</translation>
    </message>
</context>
<context>
    <name>insieme::ListTable</name>
    <message>
        <source>row by row</source>
        <translation>row by row</translation>
    </message>
    <message>
        <source>open the row</source>
        <translation>open the row</translation>
    </message>
    <message>
        <source>open beside the list</source>
        <translation>open beside the list</translation>
    </message>
    <message>
        <source>tick the row</source>
        <translation>tick the row</translation>
    </message>
    <message>
        <source>tick all rows</source>
        <translation>tick all rows</translation>
    </message>
    <message>
        <source>column by column</source>
        <translation>column by column</translation>
    </message>
    <message>
        <source>sort by the column</source>
        <translation>sort by the column</translation>
    </message>
    <message>
        <source>move the column</source>
        <translation>move the column</translation>
    </message>
    <message>
        <source>what can be done with the cell</source>
        <translation>what can be done with the cell</translation>
    </message>
</context>
<context>
    <name>insieme::MainWindow</name>
    <message>
        <source>Another program changed the file: what you see is up to date.</source>
        <translation>Another program changed the file: what you see is up to date.</translation>
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
        <source>Back to today</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Show names</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Print what is shown</translation>
    </message>
    <message>
        <source>Copy for Excel</source>
        <translation>Copy for Excel</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Hide names</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>To the navigation</source>
        <translation>To the navigation</translation>
    </message>
    <message>
        <source>Read only.</source>
        <translation>Read only.</translation>
    </message>
    <message>
        <source>The register as of %1.</source>
        <translation>The register as of %1.</translation>
    </message>
    <message>
        <source>Names and facts valid on that day, as known today. Nothing can be changed from here.</source>
        <translation>Names and facts valid on that day, as known today. Nothing can be changed from here.</translation>
    </message>
    <message>
        <source>Names are hidden in the whole program.</source>
        <translation>Names are hidden in the whole program.</translation>
    </message>
    <message>
        <source>In their place stand case numbers, in prints too, until you show them.</source>
        <translation>In their place stand case numbers, in prints too, until you show them.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Everything is saved</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copy of %1</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Sensitive data are shown until you leave this record. The reading is noted.</source>
        <translation>Sensitive data are shown until you leave this record. The reading is noted.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Close the window</translation>
    </message>
    <message>
        <source>The file as it was on the evening of %1.</source>
        <translation>The file as it was on the evening of %1.</translation>
    </message>
    <message>
        <source>What was known then. It can only be read; today&apos;s file is unchanged.</source>
        <translation>What was known then. It can only be read; today&apos;s file is unchanged.</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>Stop what is running</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>nothing is running</translation>
    </message>
    <message>
        <source>Something is still being done, as the lower right corner tells. Wait for its end, or stop it.</source>
        <translation>Something is still being done, as the lower right corner tells. Wait for its end, or stop it.</translation>
    </message>
    <message>
        <source>To the list beside the record</source>
        <translation>To the list beside the record</translation>
    </message>
    <message>
        <source>no record is open</source>
        <translation>no record is open</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Open another file…</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>New file…</translation>
    </message>
    <message>
        <source>New file with the sample consortium…</source>
        <translation>New file with the sample consortium…</translation>
    </message>
    <message>
        <source>Make a copy of the file…</source>
        <translation>Make a copy of the file…</translation>
    </message>
    <message>
        <source>Make a copy of the file</source>
        <translation>Make a copy of the file</translation>
    </message>
    <message>
        <source>Files of Insieme (*.insieme)</source>
        <translation>Files of Insieme (*.insieme)</translation>
    </message>
    <message>
        <source>Bring back a copy…</source>
        <translation>Bring back a copy…</translation>
    </message>
    <message>
        <source>Deadlines for another calendar…</source>
        <translation>Deadlines for another calendar…</translation>
    </message>
    <message>
        <source>Deadlines for another calendar</source>
        <translation>Deadlines for another calendar</translation>
    </message>
    <message>
        <source>deadlines.ics</source>
        <translation>deadlines.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendars (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) of a year written, without names of people: %1</source>
        <translation>
            <numerusform>%n deadline of a year written, without names of people: %1</numerusform>
            <numerusform>%n deadlines of a year written, without names of people: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>there is nothing to filter on this page</source>
        <translation>there is nothing to filter on this page</translation>
    </message>
    <message>
        <source>nothing can be added here</source>
        <translation>nothing can be added here</translation>
    </message>
    <message>
        <source>there is nothing to save on this page</source>
        <translation>there is nothing to save on this page</translation>
    </message>
    <message>
        <source>there is nothing to print on this page</source>
        <translation>there is nothing to print on this page</translation>
    </message>
    <message>
        <source>only a list is copied</source>
        <translation>only a list is copied</translation>
    </message>
    <message>
        <source>today is shown already</source>
        <translation>today is shown already</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>The window shows another day: nothing was changed. Go back to today first (Ctrl+T).</source>
        <translation>The window shows another day: nothing was changed. Go back to today first (Ctrl+T).</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Desk %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not yet with the other desks</source>
        <translation>
            <numerusform>%n change not yet with the other desks</numerusform>
            <numerusform>%n changes not yet with the other desks</numerusform>
        </translation>
    </message>
    <message>
        <source>Many changes not yet with the other desks</source>
        <translation>Many changes not yet with the other desks</translation>
    </message>
    <message>
        <source>this window shows the file of a past evening</source>
        <translation>this window shows the file of a past evening</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Copying the file</translation>
    </message>
    <message>
        <source>The copy is %1.</source>
        <translation>The copy is %1.</translation>
    </message>
    <message>
        <source>Writing the calendar</source>
        <translation>Writing the calendar</translation>
    </message>
    <message>
        <source>If you stop it, nothing is left of it.</source>
        <translation>If you stop it, nothing is left of it.</translation>
    </message>
    <message>
        <source>Putting today&apos;s copy of the file aside</source>
        <translation>Putting today&apos;s copy of the file aside</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the file was not made.</source>
        <translation>Today&apos;s copy of the file was not made.</translation>
    </message>
    <message>
        <source>Make room on the disk or allow writing beside the file, then try again; or keep a copy elsewhere.</source>
        <translation>Make room on the disk or allow writing beside the file, then try again; or keep a copy elsewhere.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Compare with today</source>
        <translation>Compare with today</translation>
    </message>
    <message>
        <source>The window with today&apos;s file was closed. Open it again, and this evening from its history.</source>
        <translation>The window with today&apos;s file was closed. Open it again, and this evening from its history.</translation>
    </message>
    <message>
        <source>“%1” has no page of its own: it is seen where it is used.</source>
        <translation>“%1” has no page of its own: it is seen where it is used.</translation>
    </message>
    <message>
        <source>No copy of the file was finished since %1.</source>
        <translation>No copy of the file was finished since %1.</translation>
    </message>
    <message>
        <source>Each was stopped, or the window closed, before it was whole. Leave the window open until one is made, or keep a copy elsewhere.</source>
        <translation>Each was stopped, or the window closed, before it was whole. Leave the window open until one is made, or keep a copy elsewhere.</translation>
    </message>
    <message>
        <source>Taking a step back</source>
        <translation>Taking a step back</translation>
    </message>
    <message>
        <source>Doing a step again</source>
        <translation>Doing a step again</translation>
    </message>
    <message>
        <source>If you stop it, nothing is changed.</source>
        <translation>If you stop it, nothing is changed.</translation>
    </message>
    <message>
        <source>Discarded: %1</source>
        <translation>Discarded: %1</translation>
    </message>
    <message>
        <source>Bring back what was discarded (Ctrl+Z)</source>
        <translation>Bring back what was discarded (Ctrl+Z)</translation>
    </message>
    <message>
        <source>What was discarded can no longer be brought back: something else was written meanwhile.</source>
        <translation>What was discarded can no longer be brought back: something else was written meanwhile.</translation>
    </message>
    <message>
        <source>Clearing what is left of forgotten people</source>
        <translation>Clearing what is left of forgotten people</translation>
    </message>
    <message>
        <source>It goes to its end.</source>
        <translation>It goes to its end.</translation>
    </message>
    <message>
        <source>Nobody is chosen who works here: nothing was changed. Choose a name at the top first.</source>
        <translation>Nobody is chosen who works here: nothing was changed. Choose a name at the top first.</translation>
    </message>
    <message>
        <source>Counting what is late</source>
        <translation>Counting what is late</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Nothing is changed by looking.</translation>
    </message>
    <message>
        <source>Done – %1</source>
        <translation>Done – %1</translation>
    </message>
    <message>
        <source>Saved – %1</source>
        <translation>Saved – %1</translation>
    </message>
    <message>
        <source>Undone – %1</source>
        <translation>Undone – %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again – %1</source>
        <translation>Done again – %1</translation>
    </message>
    <message>
        <source>Another program changed the file. What you typed is kept, the rest is up to date.</source>
        <translation>Another program changed the file. What you typed is kept, the rest is up to date.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Names of people</translation>
    </message>
    <message>
        <source>In company and on a shared screen case numbers stand in the place of names, in the whole program and in prints (Ctrl+Shift+H).</source>
        <translation>In company and on a shared screen case numbers stand in the place of names, in the whole program and in prints (Ctrl+Shift+H).</translation>
    </message>
    <message>
        <source>privacy hide show mask meeting screen</source>
        <translation>privacy hide show mask meeting screen</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>The name, the seat and the logo that stand over every document: those of the record of the consortium.</source>
        <translation>The name, the seat and the logo that stand over every document: those of the record of the consortium.</translation>
    </message>
    <message>
        <source>documents consortium logo print paper</source>
        <translation>documents consortium logo print paper</translation>
    </message>
    <message>
        <source>Open the consortium</source>
        <translation>Open the consortium</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Safety copies</translation>
    </message>
    <message>
        <source>Copy of every day</source>
        <translation>Copy of every day</translation>
    </message>
    <message>
        <source>On every day on which the file is open a copy is put aside in the folder “%1” beside it; older ones are thinned out.</source>
        <translation>On every day on which the file is open a copy is put aside in the folder “%1” beside it; older ones are thinned out.</translation>
    </message>
    <message>
        <source>backup copies safety restore</source>
        <translation>backup copies safety restore</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>The latest: %1</source>
        <translation>The latest: %1</translation>
    </message>
    <message>
        <source>A person was forgotten: that cannot be undone, and undo does not go past it</source>
        <translation>A person was forgotten: that cannot be undone, and undo does not go past it</translation>
    </message>
    <message>
        <source>This file was replaced or taken away: nothing is saved any more.</source>
        <translation>This file was replaced or taken away: nothing is saved any more.</translation>
    </message>
    <message>
        <source>Another program did it. What was saved until then is still shown here: save it as another file, then open the file again.</source>
        <translation>Another program did it. What was saved until then is still shown here: save it as another file, then open the file again.</translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation>Open the file again</translation>
    </message>
    <message>
        <source>Save as another file…</source>
        <translation>Save as another file…</translation>
    </message>
    <message>
        <source>The other window was closed: open the file again to work in it.</source>
        <translation>The other window was closed: open the file again to work in it.</translation>
    </message>
    <message>
        <source>Nothing is saved any more</source>
        <translation>Nothing is saved any more</translation>
    </message>
    <message>
        <source>A document was issued: that cannot be undone, and undo does not go past it</source>
        <translation>A document was issued: that cannot be undone, and undo does not go past it</translation>
    </message>
    <message>
        <source>there is nothing to compare on this page</source>
        <translation>there is nothing to compare on this page</translation>
    </message>
    <message>
        <source>There is nothing to filter on this page. Ctrl+K searches everything.</source>
        <translation>There is nothing to filter on this page. Ctrl+K searches everything.</translation>
    </message>
    <message>
        <source>Here are changes that are not saved.</source>
        <translation>Here are changes that are not saved.</translation>
    </message>
    <message>
        <source>What was typed is not saved yet</source>
        <translation>What was typed is not saved yet</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (read only)</translation>
    </message>
</context>
<context>
    <name>insieme::ManualPage</name>
    <message>
        <source>Search the manual</source>
        <translation>Search the manual</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages of the manual</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page of the manual</translation>
    </message>
    <message>
        <source>No page of the manual has these words. Try a shorter one.</source>
        <translation>No page of the manual has these words. Try a shorter one.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Next word found</source>
        <translation>Next word found</translation>
    </message>
    <message>
        <source>search for a word first</source>
        <translation>search for a word first</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no page has all the words; %n has some</source>
        <translation>
            <numerusform>no page has all the words; %n has some</numerusform>
            <numerusform>no page has all the words; %n have some</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insieme::ManyDocuments</name>
    <message>
        <source>Documents of the ticked records</source>
        <translation>Documents of the ticked records</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>A letter to each</source>
        <translation>A letter to each</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Choose a document</translation>
    </message>
    <message>
        <source>Begin at label</source>
        <translation>Begin at label</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>One PDF</translation>
    </message>
    <message>
        <source>A folder, one PDF each</source>
        <translation>A folder, one PDF each</translation>
    </message>
    <message>
        <source>Issue each, into a folder</source>
        <translation>Issue each, into a folder</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>Write the letters</translation>
    </message>
    <message>
        <source>Show the sheets</source>
        <translation>Show the sheets</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insert a field</translation>
    </message>
    <message>
        <source>Each letter shows its own value in its place</source>
        <translation>Each letter shows its own value in its place</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are ticked.</source>
        <translation>
            <numerusform>%n record is ticked.</numerusform>
            <numerusform>%n records are ticked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the document first.</source>
        <translation>Choose the document first.</translation>
    </message>
    <message>
        <source>The letters need a name in the register of documents.</source>
        <translation>The letters need a name in the register of documents.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>The text is empty.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are written as drafts in the register; then they can be printed or issued together.</source>
        <translation>
            <numerusform>%n letter is written as a draft in the register; then it can be printed or issued.</numerusform>
            <numerusform>%n letters are written as drafts in the register; then they can be printed or issued together.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not looked through yet.</source>
        <translation>They are not looked through yet.</translation>
    </message>
    <message>
        <source>None of them can be made as they are.</source>
        <translation>None of them can be made as they are.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>Stopped. Choose the document again to look them through.</source>
        <translation>Stopped. Choose the document again to look them through.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) issued</source>
        <translation>
            <numerusform>%n document issued</numerusform>
            <numerusform>%n documents issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) made</source>
        <translation>
            <numerusform>%n document made</numerusform>
            <numerusform>%n documents made</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Nothing was made.</translation>
    </message>
    <message>
        <source>Stopped: %1 until then, in %2</source>
        <translation>Stopped: %1 until then, in %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be made.</source>
        <translation>
            <numerusform>%n can be made.</numerusform>
            <numerusform>%n can be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot and are left out:</source>
        <translation>
            <numerusform>%n cannot and is left out:</numerusform>
            <numerusform>%n cannot and are left out:</numerusform>
        </translation>
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
        <source>A folder for the documents</source>
        <translation>A folder for the documents</translation>
    </message>
    <message>
        <source>None of them has an address.</source>
        <translation>None of them has an address.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written</source>
        <translation>
            <numerusform>%n letter written</numerusform>
            <numerusform>%n letters written</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>Writing the letters</translation>
    </message>
    <message>
        <source>If you stop it, no letter is written.</source>
        <translation>If you stop it, no letter is written.</translation>
    </message>
</context>
<context>
    <name>insieme::MergeList</name>
    <message>
        <source>record by record</source>
        <translation>record by record</translation>
    </message>
    <message>
        <source>leave out, or take again</source>
        <translation>leave out, or take again</translation>
    </message>
</context>
<context>
    <name>insieme::MergeModel</name>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>a command does not fit</source>
        <translation>a command does not fit</translation>
    </message>
    <message>
        <source>%1: two values</source>
        <translation>%1: two values</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>%1: value chosen</source>
        <translation>%1: value chosen</translation>
    </message>
    <message>
        <source>what this desk did does not fit</source>
        <translation>what this desk did does not fit</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>two values</translation>
    </message>
</context>
<context>
    <name>insieme::MergeView</name>
    <message>
        <source>%1: %2 new, %3 changed, %4 deleted, %5 to decide</source>
        <translation>%1: %2 new, %3 changed, %4 deleted, %5 to decide</translation>
    </message>
    <message>
        <source>Merge preview</source>
        <translation>Merge preview</translation>
    </message>
    <message>
        <source>Nothing in this file has changed yet.</source>
        <translation>Nothing in this file has changed yet.</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>Another package</source>
        <translation>Another package</translation>
    </message>
    <message>
        <source>Records of the package</source>
        <translation>Records of the package</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>next to decide</source>
        <translation>next to decide</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>leave out</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Leave everything as it is</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>package %1, whole</source>
        <translation>package %1, whole</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Desk %1</translation>
    </message>
    <message numerus="yes">
        <source>this file, %n changes of its own</source>
        <translation>
            <numerusform>this file, %n change of its own</numerusform>
            <numerusform>this file, %n changes of its own</numerusform>
        </translation>
    </message>
    <message>
        <source>this file</source>
        <translation>this file</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>to decide</translation>
    </message>
    <message numerus="yes">
        <source>Merge, %n remain to decide</source>
        <translation>
            <numerusform>Merge, %n remains to decide</numerusform>
            <numerusform>Merge, %n remain to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>After the merge</source>
        <translation>After the merge</translation>
    </message>
    <message>
        <source>every rule checked again</source>
        <translation>every rule checked again</translation>
    </message>
    <message>
        <source>What both sides kept is still kept: no rule is broken.</source>
        <translation>What both sides kept is still kept: no rule is broken.</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Here: %1</translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>There: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commands do not fit and are set aside with all they hold.</source>
        <translation>
            <numerusform>%n command does not fit and is set aside with all it holds.</numerusform>
            <numerusform>%n commands do not fit and are set aside with all they hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments have not arrived yet.</source>
        <translation>
            <numerusform>%n attachment has not arrived yet.</numerusform>
            <numerusform>%n attachments have not arrived yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a record to see what the package does to it.</source>
        <translation>Choose a record to see what the package does to it.</translation>
    </message>
    <message>
        <source>Only the main desk can leave records out; what it has put in order is the same for all.</source>
        <translation>Only the main desk can leave records out; what it has put in order is the same for all.</translation>
    </message>
    <message numerus="yes">
        <source>With it, %n commands more are set aside.</source>
        <translation>
            <numerusform>With it, %n command more is set aside.</numerusform>
            <numerusform>With it, %n commands more are set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes merged.</source>
        <translation>
            <numerusform>%n change merged.</numerusform>
            <numerusform>%n changes merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts stay in the list.</source>
        <translation>
            <numerusform>%n conflict stays in the list.</numerusform>
            <numerusform>%n conflicts stay in the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge preview: package %1 of “%2”</source>
        <translation>Merge preview: package %1 of “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n records</source>
        <translation>
            <numerusform>%1, %n record</numerusform>
            <numerusform>%1, %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
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
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>There</source>
        <translation>There</translation>
    </message>
    <message>
        <source>Why is it left out? The reason goes to the list with it.</source>
        <translation>Why is it left out? The reason goes to the list with it.</translation>
    </message>
    <message>
        <source>Reason for leaving it out</source>
        <translation>Reason for leaving it out</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>left out: %1</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>set aside</translation>
    </message>
    <message>
        <source>rule broken</source>
        <translation>rule broken</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n to put right</numerusform>
            <numerusform>%n to put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) more</source>
        <translation>
            <numerusform>%n rule more</numerusform>
            <numerusform>%n rules more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of this desk do not fit any more: what they did is taken back, and they wait for a decision.</source>
        <translation>
            <numerusform>%n changes of this desk do not fit any more: what they did is taken back, and they wait for a decision.</numerusform>
            <numerusform>%n changes of this desk do not fit any more: what they did is taken back, and they wait for a decision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten with it, for good, also if the merge is undone: %1.</source>
        <translation>Forgotten with it, for good, also if the merge is undone: %1.</translation>
    </message>
    <message>
        <source>A backup is made first. The merge and each decision are steps that can be undone.</source>
        <translation>A backup is made first. The merge and each decision are steps that can be undone.</translation>
    </message>
</context>
<context>
    <name>insieme::Month</name>
    <message>
        <source>Previous month</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Previous month (PgUp; with Ctrl, previous year)</source>
        <translation>Previous month (PgUp; with Ctrl, previous year)</translation>
    </message>
    <message>
        <source>Next month (PgDn; with Ctrl, next year)</source>
        <translation>Next month (PgDn; with Ctrl, next year)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>insieme::MonthButton</name>
    <message>
        <source>Choose from the month</source>
        <translation>Choose from the month</translation>
    </message>
    <message>
        <source>Choose from the month (Ctrl+Space)</source>
        <translation>Choose from the month (Ctrl+Space)</translation>
    </message>
</context>
<context>
    <name>insieme::MonthDays</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>insieme::MonthPopover</name>
    <message>
        <source>Choose a day</source>
        <translation>Choose a day</translation>
    </message>
</context>
<context>
    <name>insieme::OperatorBand</name>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Name and family name</source>
        <translation>Name and family name</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>What is your name?</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Somebody else…</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Who is working?</translation>
    </message>
    <message>
        <source>Until somebody is chosen the file can only be read: the history carries names.</source>
        <translation>Until somebody is chosen the file can only be read: the history carries names.</translation>
    </message>
</context>
<context>
    <name>insieme::OperatorButton</name>
    <message>
        <source>Settings: language, theme, who is working (%1)</source>
        <translation>Settings: language, theme, who is working (%1)</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nobody chosen</translation>
    </message>
</context>
<context>
    <name>insieme::OpportunityPanel</name>
    <message>
        <source>Before taking part</source>
        <translation>Before taking part</translation>
    </message>
    <message>
        <source>Deadline for offers</source>
        <translation>Deadline for offers</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, today</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Procurement code</source>
        <translation>Procurement code</translation>
    </message>
    <message>
        <source>none is known for procedures of %1</source>
        <translation>none is known for procedures of %1</translation>
    </message>
    <message>
        <source>the day on which the procedure started is missing</source>
        <translation>the day on which the procedure started is missing</translation>
    </message>
    <message>
        <source>Threshold for social services</source>
        <translation>Threshold for social services</translation>
    </message>
    <message>
        <source>No cooperative is named yet. Those named are judged here by their papers, on the day of the offer.</source>
        <translation>No cooperative is named yet. Those named are judged here by their papers, on the day of the offer.</translation>
    </message>
    <message>
        <source>papers through %1</source>
        <translation>papers through %1</translation>
    </message>
    <message>
        <source>Decision and outcome</source>
        <translation>Decision and outcome</translation>
    </message>
    <message>
        <source>Nothing is decided yet. The decision to take part needs its reason.</source>
        <translation>Nothing is decided yet. The decision to take part needs its reason.</translation>
    </message>
    <message>
        <source>Papers of those who might execute</source>
        <translation>Papers of those who might execute</translation>
    </message>
    <message>
        <source>%1 reaches the threshold of %2</source>
        <translation>%1 reaches the threshold of %2</translation>
    </message>
    <message>
        <source>%1 is below the threshold of %2</source>
        <translation>%1 is below the threshold of %2</translation>
    </message>
</context>
<context>
    <name>insieme::OutcomeModel</name>
    <message>
        <source>whole row</source>
        <translation>whole row</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Why it is refused</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
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
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>insieme::PackageForm</name>
    <message>
        <source>Prepare a package</source>
        <translation>Prepare a package</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choose the file…</translation>
    </message>
    <message>
        <source>For the other desks</source>
        <translation>For the other desks</translation>
    </message>
    <message>
        <source>For the main desk</source>
        <translation>For the main desk</translation>
    </message>
    <message>
        <source>For a new desk</source>
        <translation>For a new desk</translation>
    </message>
    <message>
        <source>For a partner</source>
        <translation>For a partner</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Leave out the attached files</source>
        <translation>Leave out the attached files</translation>
    </message>
    <message>
        <source>The package stays small; a later one can bring them.</source>
        <translation>The package stays small; a later one can bring them.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>The passphrase again</translation>
    </message>
    <message>
        <source>What the other desks do not have yet. The package brings them to the same state as this file.</source>
        <translation>What the other desks do not have yet. The package brings them to the same state as this file.</translation>
    </message>
    <message>
        <source>What was done here since the last package. The main desk (%1) merges it and answers with a package of its own.</source>
        <translation>What was done here since the last package. The main desk (%1) merges it and answers with a package of its own.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Everything in this file with its history: who opens it in an empty file works with the same records, people among them.</source>
        <translation>Everything in this file with its history: who opens it in an empty file works with the same records, people among them.</translation>
    </message>
    <message>
        <source>The records as they are today, without people: personal and sensitive fields, history and attached files stay here. It starts a file of its own, which is never merged back.</source>
        <translation>The records as they are today, without people: personal and sensitive fields, history and attached files stay here. It starts a file of its own, which is never merged back.</translation>
    </message>
    <message>
        <source>Without a passphrase anyone who has the file can read it.</source>
        <translation>Without a passphrase anyone who has the file can read it.</translation>
    </message>
    <message>
        <source>Without a passphrase anyone who has the file can read it, also what is in it about people.</source>
        <translation>Without a passphrase anyone who has the file can read it, also what is in it about people.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>The two passphrases are not the same.</translation>
    </message>
</context>
<context>
    <name>insieme::PageHead</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>insieme::PageThumbnails</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>Page %1, %n thing(s) to see to</source>
        <translation>
            <numerusform>Page %1, one thing to see to</numerusform>
            <numerusform>Page %1, %n things to see to</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>page by page</source>
        <translation>page by page</translation>
    </message>
</context>
<context>
    <name>insieme::PaperBars</name>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <translation>%1: in order</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiry</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Renew from %1.</source>
        <translation>Renew from %1.</translation>
    </message>
    <message>
        <source>paper by paper</source>
        <translation>paper by paper</translation>
    </message>
    <message>
        <source>open the paper</source>
        <translation>open the paper</translation>
    </message>
    <message>
        <source>what can be done with the paper</source>
        <translation>what can be done with the paper</translation>
    </message>
    <message>
        <source>What can be done with the paper (%1)</source>
        <translation>What can be done with the paper (%1)</translation>
    </message>
</context>
<context>
    <name>insieme::PaperPanel</name>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation>Signed copy</translation>
    </message>
    <message>
        <source>Annul</source>
        <translation>Annul</translation>
    </message>
    <message>
        <source>What would read otherwise today</source>
        <translation>What would read otherwise today</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Show the pages</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>It was sent</translation>
    </message>
    <message>
        <source>A scan, a PDF or a .p7m. It is kept as it is, and the document is complete.</source>
        <translation>A scan, a PDF or a .p7m. It is kept as it is, and the document is complete.</translation>
    </message>
    <message>
        <source>Attach the signed copy…</source>
        <translation>Attach the signed copy…</translation>
    </message>
    <message>
        <source>Annul the document</source>
        <translation>Annul the document</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation>signed on %1</translation>
    </message>
    <message>
        <source>has not signed</source>
        <translation>has not signed</translation>
    </message>
    <message>
        <source>Complete on</source>
        <translation>Complete on</translation>
    </message>
    <message>
        <source>Annulled on</source>
        <translation>Annulled on</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>A draft: it has no number yet. It is issued from its pages.</source>
        <translation>A draft: it has no number yet. It is issued from its pages.</translation>
    </message>
    <message>
        <source>Annulled. Its number stays taken.</source>
        <translation>Annulled. Its number stays taken.</translation>
    </message>
    <message>
        <source>Complete: the signed copy is here.</source>
        <translation>Complete: the signed copy is here.</translation>
    </message>
    <message>
        <source>Its pages, its values and its template are frozen as they were issued.</source>
        <translation>Its pages, its values and its template are frozen as they were issued.</translation>
    </message>
    <message>
        <source>Nothing: made again it would say the same.</source>
        <translation>Nothing: made again it would say the same.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden, as names and amounts of people may stand there.</source>
        <translation>Hidden, as names and amounts of people may stand there.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>In the issued copy</source>
        <translation>In the issued copy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>The day on which it was sent is missing or cannot be read.</source>
        <translation>The day on which it was sent is missing or cannot be read.</translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <translation>Marked as sent</translation>
    </message>
    <message>
        <source>The signed copy</source>
        <translation>The signed copy</translation>
    </message>
    <message>
        <source>Scans and signed files (*.pdf *.p7m *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>Scans and signed files (*.pdf *.p7m *.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <source>The day of the signature is missing or cannot be read.</source>
        <translation>The day of the signature is missing or cannot be read.</translation>
    </message>
    <message>
        <source>The signed copy is attached</source>
        <translation>The signed copy is attached</translation>
    </message>
    <message>
        <source>Say why it is annulled; the number stays taken.</source>
        <translation>Say why it is annulled; the number stays taken.</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Annulled</translation>
    </message>
    <message>
        <source>There is no template “%1” any more.</source>
        <translation>There is no template “%1” any more.</translation>
    </message>
    <message>
        <source>A draft with mistakes in it. It is issued once they are put right.</source>
        <translation>A draft with mistakes in it. It is issued once they are put right.</translation>
    </message>
    <message>
        <source>Comparing the document with today</source>
        <translation>Comparing the document with today</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Nothing is changed by looking.</translation>
    </message>
</context>
<context>
    <name>insieme::PapersCard</name>
    <message>
        <source>for</source>
        <translation>for</translation>
    </message>
    <message>
        <source>Judged for</source>
        <translation>Judged for</translation>
    </message>
    <message>
        <source>what every member must have</source>
        <translation>what every member must have</translation>
    </message>
    <message>
        <source>Next: %1 on %2.</source>
        <translation>Next: %1 on %2.</translation>
    </message>
    <message>
        <source>No paper has an expiry.</source>
        <translation>No paper has an expiry.</translation>
    </message>
    <message>
        <source>end %1</source>
        <translation>end %1</translation>
    </message>
    <message>
        <source>Files of: %1</source>
        <translation>Files of: %1</translation>
    </message>
    <message>
        <source>This paper is missing: write it down first, then its file can be attached to it.</source>
        <translation>This paper is missing: write it down first, then its file can be attached to it.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) missing or past</source>
        <translation>
            <numerusform>%n paper missing or past</numerusform>
            <numerusform>%n papers missing or past</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be renewed from %2.</source>
        <translation>%1 can be renewed from %2.</translation>
    </message>
    <message>
        <source>Renewal from %1.</source>
        <translation>Renewal from %1.</translation>
    </message>
    <message>
        <source>Papers asked for</source>
        <translation>Papers asked for</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>Add a paper</translation>
    </message>
    <message>
        <source>Add this paper</source>
        <translation>Add this paper</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Attach a file…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>No paper is asked of it.</source>
        <translation>No paper is asked of it.</translation>
    </message>
    <message>
        <source>Not until the end of “%1”.</source>
        <translation>Not until the end of “%1”.</translation>
    </message>
</context>
<context>
    <name>insieme::PapersPanel</name>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Every paper that this placement needs is there.</source>
        <translation>Every paper that this placement needs is there.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Open: %1</translation>
    </message>
</context>
<context>
    <name>insieme::PathPanel</name>
    <message>
        <source>Goals, visits, incidents</source>
        <translation>Goals, visits, incidents</translation>
    </message>
    <message>
        <source>Show what they are (noted)</source>
        <translation>Show what they are (noted)</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Write down</translation>
    </message>
    <message>
        <source>Categories and days; no story, no diagnosis.</source>
        <translation>Categories and days; no story, no diagnosis.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>done on %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>Educator in charge: %1</source>
        <translation>Educator in charge: %1</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Nothing is written down yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n to come; Enter on a row notes that it was done today.</source>
        <translation>
            <numerusform>%n to come; Enter on a row notes that it was done today.</numerusform>
            <numerusform>%n to come; Enter on a row notes that it was done today.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was written.</source>
        <translation>%1 cannot be read. Nothing was written.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Written down.</translation>
    </message>
    <message>
        <source>Noted as done today.</source>
        <translation>Noted as done today.</translation>
    </message>
</context>
<context>
    <name>insieme::PlacementTimelinePage</name>
    <message>
        <source>By host</source>
        <translation>By host</translation>
    </message>
    <message>
        <source>By Comune</source>
        <translation>By Comune</translation>
    </message>
    <message>
        <source>By fund</source>
        <translation>By fund</translation>
    </message>
    <message>
        <source>Placements in time</source>
        <translation>Placements in time</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n placement</numerusform>
            <numerusform>%n placements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extended by %n day(s), within every limit.</source>
        <translation>
            <numerusform>Extended by %n day, within every limit.</numerusform>
            <numerusform>Extended by %n days, within every limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends %n day(s) earlier.</source>
        <translation>
            <numerusform>Ends %n day earlier.</numerusform>
            <numerusform>Ends %n days earlier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1 of allowance more; the shares of the funds stay as they are.</source>
        <translation>Up to %1 of allowance more; the shares of the funds stay as they are.</translation>
    </message>
    <message>
        <source>Up to %1 of allowance less.</source>
        <translation>Up to %1 of allowance less.</translation>
    </message>
    <message>
        <source>The liability policy ends on %1.</source>
        <translation>The liability policy ends on %1.</translation>
    </message>
    <message>
        <source>To be told: %1.</source>
        <translation>To be told: %1.</translation>
    </message>
    <message>
        <source>The extension is recorded.</source>
        <translation>The extension is recorded.</translation>
    </message>
    <message>
        <source>The early end is recorded.</source>
        <translation>The early end is recorded.</translation>
    </message>
    <message>
        <source>%1; ■ at work, □ suspended for the whole month; on %2</source>
        <translation>%1; ■ at work, □ suspended for the whole month; on %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>%1 hours of wage more, about %2 at %3 an hour; the shares of the funds stay as they are.</source>
        <translation>%1 hours of wage more, about %2 at %3 an hour; the shares of the funds stay as they are.</translation>
    </message>
    <message>
        <source>%1 hours of wage less, about %2 at %3 an hour.</source>
        <translation>%1 hours of wage less, about %2 at %3 an hour.</translation>
    </message>
    <message>
        <source>%1 hours of wage more; what they cost is not known: the placement states no cost.</source>
        <translation>%1 hours of wage more; what they cost is not known: the placement states no cost.</translation>
    </message>
    <message>
        <source>%1 hours of wage less; what they cost is not known: the placement states no cost.</source>
        <translation>%1 hours of wage less; what they cost is not known: the placement states no cost.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Open the list</translation>
    </message>
    <message>
        <source>All placements</source>
        <translation>All placements</translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) that start later are not drawn.</source>
        <translation>
            <numerusform>%n placement that start later are not drawn.</numerusform>
            <numerusform>%n placements that start later are not drawn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a project, or look in the list.</source>
        <translation>Choose a project, or look in the list.</translation>
    </message>
    <message>
        <source>Looking through the placements</source>
        <translation>Looking through the placements</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Nothing is changed by looking.</translation>
    </message>
    <message>
        <source>It was stopped: the placements are not all shown.</source>
        <translation>It was stopped: the placements are not all shown.</translation>
    </message>
    <message>
        <source>The placements are still being read. Print them in a moment.</source>
        <translation>The placements are still being read. Print them in a moment.</translation>
    </message>
    <message>
        <source>The placement was changed meanwhile. Look at its bar again.</source>
        <translation>The placement was changed meanwhile. Look at its bar again.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>ready to begin</source>
        <translation>ready to begin</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspended</translation>
    </message>
</context>
<context>
    <name>insieme::PlanPanel</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan of the apartment</source>
        <translation>Plan of the apartment</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture.</source>
        <translation>%1 cannot be read as a picture.</translation>
    </message>
</context>
<context>
    <name>insieme::PresenceGrid</name>
    <message>
        <source>Presences</source>
        <translation>Presences</translation>
    </message>
    <message>
        <source>day by day</source>
        <translation>day by day</translation>
    </message>
    <message>
        <source>present, and the next day</source>
        <translation>present, and the next day</translation>
    </message>
    <message>
        <source>a mark, by its letter</source>
        <translation>a mark, by its letter</translation>
    </message>
    <message>
        <source>present for so many hours</source>
        <translation>present for so many hours</translation>
    </message>
    <message>
        <source>the rest of the month present</source>
        <translation>the rest of the month present</translation>
    </message>
    <message>
        <source>the next user</source>
        <translation>the next user</translation>
    </message>
    <message>
        <source>clear the day</source>
        <translation>clear the day</translation>
    </message>
    <message>
        <source>take what was copied from a sheet</source>
        <translation>take what was copied from a sheet</translation>
    </message>
</context>
<context>
    <name>insieme::PresenceModel</name>
    <message>
        <source>no mark</source>
        <translation>no mark</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>While privacy is on, marks are neither shown nor changed.</source>
        <translation>While privacy is on, marks are neither shown nor changed.</translation>
    </message>
    <message>
        <source>Nothing can be changed here now.</source>
        <translation>Nothing can be changed here now.</translation>
    </message>
    <message>
        <source>There are more lines than users. Nothing was pasted.</source>
        <translation>There are more lines than users. Nothing was pasted.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no mark of a day (P G I O F C T S), or there are too many days. Nothing was pasted.</source>
        <translation>Line %1: “%2” is no mark of a day (P G I O F C T S), or there are too many days. Nothing was pasted.</translation>
    </message>
</context>
<context>
    <name>insieme::PresencePanel</name>
    <message>
        <source>No service of this agreement has users yet. Users are entered by a code, under the service; then their presences are marked here.</source>
        <translation>No service of this agreement has users yet. Users are entered by a code, under the service; then their presences are marked here.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>The month before</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>The month after</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Close the month</translation>
    </message>
    <message>
        <source>P present   G justified   I unjustified   O hospital   F family   C closed   T trial   S stay   + the rest present   Enter next user   Ctrl+V from a sheet</source>
        <translation>P present   G justified   I unjustified   O hospital   F family   C closed   T trial   S stay   + the rest present   Enter next user   Ctrl+V from a sheet</translation>
    </message>
    <message>
        <source>Account of the month</source>
        <translation>Account of the month</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>As a table, to be pasted into a sheet</source>
        <translation>As a table, to be pasted into a sheet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>closed up to %1</source>
        <translation>closed up to %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>No presence is marked in this month yet.</source>
        <translation>No presence is marked in this month yet.</translation>
    </message>
    <message>
        <source>Days attended</source>
        <translation>Days attended</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation>%1 of %2 marked</translation>
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
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Who pays</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>The users themselves</source>
        <translation>The users themselves</translation>
    </message>
    <message>
        <source>Who executes</source>
        <translation>Who executes</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>Executed</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>While privacy is on, presences are not printed.</source>
        <translation>While privacy is on, presences are not printed.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>The user</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n line(s).</source>
        <translation>
            <numerusform>Copied: %n line.</numerusform>
            <numerusform>Copied: %n lines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>As a workbook</source>
        <translation>As a workbook</translation>
    </message>
    <message>
        <source>Export the account</source>
        <translation>Export the account</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>No presence is marked in this month: nothing was written.</source>
        <translation>No presence is marked in this month: nothing was written.</translation>
    </message>
    <message>
        <source>The account was written to %1.</source>
        <translation>The account was written to %1.</translation>
    </message>
</context>
<context>
    <name>insieme::ProgressDock</name>
    <message>
        <source>Long work</source>
        <translation>Long work</translation>
    </message>
</context>
<context>
    <name>insieme::PropertyPanel</name>
    <message>
        <source>Apartments on the day</source>
        <translation>Apartments on the day</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Apartment</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>No apartment belongs to this property yet.</source>
        <translation>No apartment belongs to this property yet.</translation>
    </message>
    <message>
        <source>Works: funded and spent</source>
        <translation>Works: funded and spent</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Funded</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
</context>
<context>
    <name>insieme::ProposalPage</name>
    <message>
        <source>Compute again</source>
        <translation>Compute again</translation>
    </message>
    <message>
        <source>Nobody waits for an apartment. A request that was received or assessed is proposed here.</source>
        <translation>Nobody waits for an apartment. A request that was received or assessed is proposed here.</translation>
    </message>
    <message>
        <source>Requests, by points</source>
        <translation>Requests, by points</translation>
    </message>
    <message>
        <source>Change and lock</source>
        <translation>Change and lock</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Apartment</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Proposal of allocations</source>
        <translation>Proposal of allocations</translation>
    </message>
    <message>
        <source>Write the proposal</source>
        <translation>Write the proposal</translation>
    </message>
    <message>
        <source>the search is running</source>
        <translation>the search is running</translation>
    </message>
    <message>
        <source>nothing is proposed</source>
        <translation>nothing is proposed</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Lock or unlock</translation>
    </message>
    <message>
        <source>no line is chosen</source>
        <translation>no line is chosen</translation>
    </message>
    <message>
        <source>locked by hand</source>
        <translation>locked by hand</translation>
    </message>
    <message>
        <source>stopped early: the best that was found</source>
        <translation>stopped early: the best that was found</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, locked</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>It stands whatever is computed. Unlocked, it goes back to the search.</source>
        <translation>It stands whatever is computed. Unlocked, it goes back to the search.</translation>
    </message>
    <message>
        <source>The days cannot be read, or the exit is not after the entry.</source>
        <translation>The days cannot be read, or the exit is not after the entry.</translation>
    </message>
    <message>
        <source>Locked, it stands, and the others are computed around it.</source>
        <translation>Locked, it stands, and the others are computed around it.</translation>
    </message>
    <message>
        <source>Not possible like this: change the apartment or the days.</source>
        <translation>Not possible like this: change the apartment or the days.</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Unlocked.</translation>
    </message>
    <message>
        <source>Locked; the others are computed around it.</source>
        <translation>Locked; the others are computed around it.</translation>
    </message>
    <message>
        <source>on %1; the days of exit are not counted</source>
        <translation>on %1; the days of exit are not counted</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Why: %1</translation>
    </message>
    <message>
        <source>Looking for the best allocation</source>
        <translation>Looking for the best allocation</translation>
    </message>
    <message>
        <source>If you stop it, the best found so far becomes the proposal.</source>
        <translation>If you stop it, the best found so far becomes the proposal.</translation>
    </message>
    <message>
        <source>Looking whether it is possible…</source>
        <translation>Looking whether it is possible…</translation>
    </message>
    <message>
        <source>Looking what a stay would mean</source>
        <translation>Looking what a stay would mean</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Nothing is changed by looking.</translation>
    </message>
    <message>
        <source>It is still being looked at. Lock it in a moment.</source>
        <translation>It is still being looked at. Lock it in a moment.</translation>
    </message>
    <message>
        <source>Writing the proposal</source>
        <translation>Writing the proposal</translation>
    </message>
    <message>
        <source>If you stop it, nothing is written.</source>
        <translation>If you stop it, nothing is written.</translation>
    </message>
    <message>
        <source>it is written already</source>
        <translation>it is written already</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) find an apartment within two years. Points housed first, then the fewest empty days.</source>
        <translation>
            <numerusform>%1 of %n request find an apartment within two years. Points housed first, then the fewest empty days.</numerusform>
            <numerusform>%1 of %n requests find an apartment within two years. Points housed first, then the fewest empty days.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written: its stays are reserved until they are accepted or computed again.</source>
        <translation>It is written: its stays are reserved until they are accepted or computed again.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nothing is written yet.</translation>
    </message>
    <message>
        <source>The proposal is written.</source>
        <translation>The proposal is written.</translation>
    </message>
</context>
<context>
    <name>insieme::RankingPanel</name>
    <message>
        <source>What the call says</source>
        <translation>What the call says</translation>
    </message>
    <message>
        <source>The project keeps every number of “%1”.</source>
        <translation>The project keeps every number of “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <translation>
            <numerusform>%1: %n place</numerusform>
            <numerusform>%1: %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>reserve list</source>
        <translation>reserve list</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>a place</translation>
    </message>
    <message>
        <source>a reserved place</source>
        <translation>a reserved place</translation>
    </message>
    <message>
        <source>No admitted application yet.</source>
        <translation>No admitted application yet.</translation>
    </message>
    <message>
        <source>Letters with the outcome to all applicants</source>
        <translation>Letters with the outcome to all applicants</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Record the outcome</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) get their place or go to the reserve list.</source>
        <translation>
            <numerusform>%n application gets its place or goes to the reserve list.</numerusform>
            <numerusform>%n applications get their place or go to the reserve list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insieme::RecordModel</name>
    <message>
        <source>“%1” is computed while it is shown: no list is ordered by it.</source>
        <translation>“%1” is computed while it is shown: no list is ordered by it.</translation>
    </message>
    <message>
        <source>The rows are still being counted.</source>
        <translation>The rows are still being counted.</translation>
    </message>
    <message>
        <source>Nothing was ticked: at most %L1 can be at once, and here are %L2. Narrow the list by the filter; without ticks copying, printing and exporting take all of it.</source>
        <translation>Nothing was ticked: at most %L1 can be at once, and here are %L2. Narrow the list by the filter; without ticks copying, printing and exporting take all of it.</translation>
    </message>
</context>
<context>
    <name>insieme::RecordOverview</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>The whole history</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
</context>
<context>
    <name>insieme::RecordPage</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
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
        <source>This record was removed. Undo brings it back (Ctrl+Z).</source>
        <translation>This record was removed. Undo brings it back (Ctrl+Z).</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, row %2</translation>
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
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Before saving</source>
        <translation>Before saving</translation>
    </message>
    <message>
        <source>goes to the next problem</source>
        <translation>goes to the next problem</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Save and open the next</source>
        <translation>Save and open the next</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed, not saved</source>
        <translation>
            <numerusform>%n field changed, not saved</numerusform>
            <numerusform>%n fields changed, not saved</numerusform>
        </translation>
    </message>
    <message>
        <source>The record</source>
        <translation>The record</translation>
    </message>
    <message>
        <source>Nothing in the way</source>
        <translation>Nothing in the way</translation>
    </message>
    <message>
        <source>It can be saved with Ctrl+S.</source>
        <translation>It can be saved with Ctrl+S.</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Next problem</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Next section</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Previous section</translation>
    </message>
    <message>
        <source>Show sensitive data</source>
        <translation>Show sensitive data</translation>
    </message>
    <message>
        <source>Conditions and reasons that tell about health; the reading is noted in the file</source>
        <translation>Conditions and reasons that tell about health; the reading is noted in the file</translation>
    </message>
    <message>
        <source>Codes and PEC are those of IndicePA, July 2024: confirm them before you use them.</source>
        <translation>Codes and PEC are those of IndicePA, July 2024: confirm them before you use them.</translation>
    </message>
    <message>
        <source>Reading must be noted in the file, and it can only be read.</source>
        <translation>Reading must be noted in the file, and it can only be read.</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n mistake</numerusform>
            <numerusform>%n mistakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill in</source>
        <translation>
            <numerusform>%n to fill in</numerusform>
            <numerusform>%n to fill in</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Nothing entered yet</translation>
    </message>
    <message>
        <source>What must be there has a star.</source>
        <translation>What must be there has a star.</translation>
    </message>
    <message>
        <source>Why (optional, no names)</source>
        <translation>Why (optional, no names)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>It stands in the history beside the change, readable for whoever has the file</source>
        <translation>It stands in the history beside the change, readable for whoever has the file</translation>
    </message>
    <message>
        <source>This record is not there any more: its creation was undone. Redo brings it back (Ctrl+Shift+Z).</source>
        <translation>This record is not there any more: its creation was undone. Redo brings it back (Ctrl+Shift+Z).</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Save and add another</translation>
    </message>
    <message>
        <source>%1; also +30, today</source>
        <translation>%1; also +30, today</translation>
    </message>
    <message>
        <source>A draft can be saved with mistakes, too.</source>
        <translation>A draft can be saved with mistakes, too.</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Nothing changed yet</translation>
    </message>
    <message>
        <source>What you type is checked here.</source>
        <translation>What you type is checked here.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing in the way so far</source>
        <translation>Nothing in the way so far</translation>
    </message>
    <message>
        <source>Looking what the file says to it</source>
        <translation>Looking what the file says to it</translation>
    </message>
    <message>
        <source>What the rest of the file says to it is being looked at.</source>
        <translation>What the rest of the file says to it is being looked at.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Remove this record (%1); it can be undone (Ctrl+Z)</source>
        <translation>Remove this record (%1); it can be undone (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n field changed</numerusform>
            <numerusform>%n fields changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>Why (optional)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was saved: %n thing(s) must be put right first.</source>
        <translation>
            <numerusform>Nothing was saved: %n thing must be put right first.</numerusform>
            <numerusform>Nothing was saved: %n things must be put right first.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are changes that are not saved: save or discard them, then remove. Nothing was removed.</source>
        <translation>There are changes that are not saved: save or discard them, then remove. Nothing was removed.</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Next tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Previous tab</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>It cannot be saved yet</source>
        <translation>It cannot be saved yet</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>nothing entered</translation>
    </message>
    <message>
        <source>What to put right</source>
        <translation>What to put right</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Save and go on</translation>
    </message>
    <message>
        <source>Changed elsewhere, too: which one holds?</source>
        <translation>Changed elsewhere, too: which one holds?</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message numerus="yes">
        <source>Changed here and elsewhere in the meantime: %n field(s).</source>
        <translation>
            <numerusform>Changed here and elsewhere in the meantime: %n field.</numerusform>
            <numerusform>Changed here and elsewhere in the meantime: %n fields.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you typed is lost and nothing is overwritten; the rest of the form shows what is there now. Say for each which one holds, then save.</source>
        <translation>Nothing that you typed is lost and nothing is overwritten; the rest of the form shows what is there now. Say for each which one holds, then save.</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Keep all mine</translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation>Take all theirs</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>Looking for the next code</source>
        <translation>Looking for the next code</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Nothing is changed by looking.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to fill in</source>
        <translation>
            <numerusform>%n field still to fill in</numerusform>
            <numerusform>%n fields still to fill in</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft can be saved with gaps, too.</source>
        <translation>A draft can be saved with gaps, too.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Next reason</source>
        <translation>Next reason</translation>
    </message>
</context>
<context>
    <name>insieme::RecordPeek</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>No row is chosen.</translation>
    </message>
</context>
<context>
    <name>insieme::RegisterBar</name>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Register of %1</source>
        <translation>Register of %1</translation>
    </message>
    <message>
        <source>Signed: its days stay. Whoever takes the day of the signature away writes in the notes why.</source>
        <translation>Signed: its days stay. Whoever takes the day of the signature away writes in the notes why.</translation>
    </message>
    <message>
        <source>With the day of the signature its days stay as they are.</source>
        <translation>With the day of the signature its days stay as they are.</translation>
    </message>
    <message>
        <source>The register is written.</source>
        <translation>The register is written.</translation>
    </message>
    <message>
        <source>Register of %1, not written yet</source>
        <translation>Register of %1, not written yet</translation>
    </message>
    <message>
        <source>The day of the signature cannot be read. Nothing was written.</source>
        <translation>The day of the signature cannot be read. Nothing was written.</translation>
    </message>
</context>
<context>
    <name>insieme::RenegotiationPanel</name>
    <message>
        <source>Proposed tariffs</source>
        <translation>Proposed tariffs</translation>
    </message>
    <message>
        <source>Keep as a proposal</source>
        <translation>Keep as a proposal</translation>
    </message>
    <message>
        <source>Print the annex</source>
        <translation>Print the annex</translation>
    </message>
    <message>
        <source>Once it is agreed</source>
        <translation>Once it is agreed</translation>
    </message>
    <message>
        <source>Bring into force</source>
        <translation>Bring into force</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>What would change</translation>
    </message>
    <message>
        <source>no tariff is in force on that day</source>
        <translation>no tariff is in force on that day</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Nothing to compare yet.</translation>
    </message>
    <message>
        <source>Write the two days and both shares of every tariff, e.g. 64,50.</source>
        <translation>Write the two days and both shares of every tariff, e.g. 64,50.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Difference €</source>
        <translation>Difference €</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Today €</source>
        <translation>Today €</translation>
    </message>
    <message>
        <source>Proposed €</source>
        <translation>Proposed €</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Only a signed agreement is changed by an act.</source>
        <translation>Only a signed agreement is changed by an act.</translation>
    </message>
    <message>
        <source>There is no tariff that differs from today&apos;s.</source>
        <translation>There is no tariff that differs from today&apos;s.</translation>
    </message>
    <message>
        <source>To be brought into force: the day on which the act is signed.</source>
        <translation>To be brought into force: the day on which the act is signed.</translation>
    </message>
    <message>
        <source>The proposal is kept.</source>
        <translation>The proposal is kept.</translation>
    </message>
    <message>
        <source>The tariffs are in force, with their act.</source>
        <translation>The tariffs are in force, with their act.</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>A simulation needs services with tariffs and with places or hours a year.</source>
        <translation>A simulation needs services with tariffs and with places or hours a year.</translation>
    </message>
    <message>
        <source>today %1 + %2 = %3</source>
        <translation>today %1 + %2 = %3</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
</context>
<context>
    <name>insieme::RequestPanel</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>up from %1</source>
        <translation>up from %1</translation>
    </message>
    <message>
        <source>down from %1</source>
        <translation>down from %1</translation>
    </message>
    <message>
        <source>Place in the waiting list</source>
        <translation>Place in the waiting list</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In a month</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>Minors</translation>
    </message>
    <message>
        <source>ISEE</source>
        <translation>ISEE</translation>
    </message>
    <message>
        <source>to renew</source>
        <translation>to renew</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>assess by %1</source>
        <translation>assess by %1</translation>
    </message>
    <message>
        <source>assess as soon as possible</source>
        <translation>assess as soon as possible</translation>
    </message>
    <message>
        <source>does not wait</source>
        <translation>does not wait</translation>
    </message>
    <message>
        <source>Points by “%1”</source>
        <translation>Points by “%1”</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Total, weighted</source>
        <translation>Total, weighted</translation>
    </message>
    <message>
        <source>Where it would fit</source>
        <translation>Where it would fit</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Apartment</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Days to wait</source>
        <translation>Days to wait</translation>
    </message>
    <message>
        <source>No apartment is free for it within two years.</source>
        <translation>No apartment is free for it within two years.</translation>
    </message>
</context>
<context>
    <name>insieme::RevisionPanel</name>
    <message>
        <source>Price revision</source>
        <translation>Price revision</translation>
    </message>
    <message>
        <source>Still to be executed</source>
        <translation>Still to be executed</translation>
    </message>
    <message>
        <source>Variation of the price</source>
        <translation>Variation of the price</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Computation</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Write the amount still to be executed and the variation, e.g. 100.000,00 and 8,00.</source>
        <translation>Write the amount still to be executed and the variation, e.g. 100.000,00 and 8,00.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
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
        <source>Only a signed agreement is changed by an act.</source>
        <translation>Only a signed agreement is changed by an act.</translation>
    </message>
    <message>
        <source>To be registered: from when it counts, and the day of signature.</source>
        <translation>To be registered: from when it counts, and the day of signature.</translation>
    </message>
    <message>
        <source>No tariff that may be revised is in force on that day.</source>
        <translation>No tariff that may be revised is in force on that day.</translation>
    </message>
    <message>
        <source>The revision is registered, with its tariffs.</source>
        <translation>The revision is registered, with its tariffs.</translation>
    </message>
    <message>
        <source>A price revision has no draft: register it, or close it with Esc. Nothing was written.</source>
        <translation>A price revision has no draft: register it, or close it with Esc. Nothing was written.</translation>
    </message>
    <message>
        <source>Write the day down</source>
        <translation>Write the day down</translation>
    </message>
    <message>
        <source>Change by an act</source>
        <translation>Change by an act</translation>
    </message>
    <message>
        <source>To be registered: from when it counts.</source>
        <translation>To be registered: from when it counts.</translation>
    </message>
    <message>
        <source>To be registered: the day of signature.</source>
        <translation>To be registered: the day of signature.</translation>
    </message>
    <message>
        <source>%1 still to be executed is more than the whole agreement is worth, %2.</source>
        <translation>%1 still to be executed is more than the whole agreement is worth, %2.</translation>
    </message>
    <message>
        <source>This agreement has no tariffs that could be revised: the %1 go into its amount, by an act.</source>
        <translation>This agreement has no tariffs that could be revised: the %1 go into its amount, by an act.</translation>
    </message>
</context>
<context>
    <name>insieme::RowModel</name>
    <message>
        <source>Counting the rows of “%1”</source>
        <translation>Counting the rows of “%1”</translation>
    </message>
    <message>
        <source>Looking for the rows of “%1”</source>
        <translation>Looking for the rows of “%1”</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Nothing is changed by looking.</translation>
    </message>
    <message>
        <source>Looking for the rows was stopped.</source>
        <translation>Looking for the rows was stopped.</translation>
    </message>
</context>
<context>
    <name>insieme::RuleEditor</name>
    <message>
        <source>Round what has more digits than a cent</source>
        <translation>Round what has more digits than a cent</translation>
    </message>
    <message>
        <source>Put back zeros in front that a spreadsheet dropped</source>
        <translation>Put back zeros in front that a spreadsheet dropped</translation>
    </message>
    <message>
        <source>1.234,56</source>
        <translation>1.234,56</translation>
    </message>
    <message>
        <source>1,234.56</source>
        <translation>1,234.56</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Numbers are written</source>
        <translation>Numbers are written</translation>
    </message>
    <message>
        <source>Years of two digits begin with</source>
        <translation>Years of two digits begin with</translation>
    </message>
    <message>
        <source>1950: 49 is 2049 and 50 is 1950. At 0 such years are refused.</source>
        <translation>1950: 49 is 2049 and 50 is 1950. At 0 such years are refused.</translation>
    </message>
    <message>
        <source>How “%1” is read</source>
        <translation>How “%1” is read</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>as written</translation>
    </message>
    <message>
        <source>— refused —</source>
        <translation>— refused —</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
</context>
<context>
    <name>insieme::RunningCard</name>
    <message>
        <source>Placements that run, by Comune</source>
        <translation>Placements that run, by Comune</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n placement(s), %2 % of their time is gone</source>
        <translation>
            <numerusform>%1: %n placement, %2 % of its time is gone</numerusform>
            <numerusform>%1: %n placements, %2 % of their time is gone</numerusform>
        </translation>
    </message>
    <message>
        <source>Placements that run</source>
        <translation>Placements that run</translation>
    </message>
    <message>
        <source>Without a Comune</source>
        <translation>Without a Comune</translation>
    </message>
    <message>
        <source>None runs today.</source>
        <translation>None runs today.</translation>
    </message>
    <message>
        <source>by Comune, how much of their time is gone</source>
        <translation>by Comune, how much of their time is gone</translation>
    </message>
    <message>
        <source>Comune by Comune</source>
        <translation>Comune by Comune</translation>
    </message>
    <message>
        <source>placements in time</source>
        <translation>placements in time</translation>
    </message>
</context>
<context>
    <name>insieme::SectionList</name>
    <message>
        <source>Sections of the form</source>
        <translation>Sections of the form</translation>
    </message>
    <message>
        <source>between sections</source>
        <translation>between sections</translation>
    </message>
</context>
<context>
    <name>insieme::Segmented</name>
    <message>
        <source>choice by choice</source>
        <translation>choice by choice</translation>
    </message>
</context>
<context>
    <name>insieme::SettingsPage</name>
    <message>
        <source>Until the window is closed</source>
        <translation>Until the window is closed</translation>
    </message>
    <message>
        <source>For this computer</source>
        <translation>For this computer</translation>
    </message>
    <message>
        <source>For this file on this computer</source>
        <translation>For this file on this computer</translation>
    </message>
    <message>
        <source>In the file, for every desk</source>
        <translation>In the file, for every desk</translation>
    </message>
    <message>
        <source>What is chosen here holds at once.</source>
        <translation>What is chosen here holds at once.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>insieme::Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n late</source>
        <translation>
            <numerusform>%1, %n late</numerusform>
            <numerusform>%1, %n late</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, folded</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n due within seven days</source>
        <translation>
            <numerusform>%1, %n due within seven days</numerusform>
            <numerusform>%1, %n due within seven days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insieme::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>insieme::SpanLegend</name>
    <message>
        <source>What the bars mean</source>
        <translation>What the bars mean</translation>
    </message>
</context>
<context>
    <name>insieme::StartWindow</name>
    <message>
        <source>Insieme</source>
        <translation>Insieme</translation>
    </message>
    <message>
        <source>The whole consortium in one file</source>
        <translation>The whole consortium in one file</translation>
    </message>
    <message>
        <source>It stays on this computer or on a folder of yours. Begin a new one, open the one you have, or look around in the sample: its people are invented.</source>
        <translation>It stays on this computer or on a folder of yours. Begin a new one, open the one you have, or look around in the sample: its people are invented.</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>New file…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Sample consortium…</source>
        <translation>Sample consortium…</translation>
    </message>
    <message>
        <source>No file was made.</source>
        <translation>No file was made.</translation>
    </message>
    <message>
        <source>Bring back a copy…</source>
        <translation>Bring back a copy…</translation>
    </message>
</context>
<context>
    <name>insieme::StatusBar</name>
    <message>
        <source>shortcuts</source>
        <translation>shortcuts</translation>
    </message>
</context>
<context>
    <name>insieme::StayPanel</name>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Hand over the keys</source>
        <translation>Hand over the keys</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Register the notice</source>
        <translation>Register the notice</translation>
    </message>
    <message>
        <source>Check-out</source>
        <translation>Check-out</translation>
    </message>
    <message>
        <source>Take the keys back</source>
        <translation>Take the keys back</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Register the absence</source>
        <translation>Register the absence</translation>
    </message>
    <message>
        <source>What to do with the stay</source>
        <translation>What to do with the stay</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>What it means</translation>
    </message>
    <message>
        <source>the reservation is not accepted yet</source>
        <translation>the reservation is not accepted yet</translation>
    </message>
    <message>
        <source>the stay is over</source>
        <translation>the stay is over</translation>
    </message>
    <message>
        <source>the new day of exit is not later</source>
        <translation>the new day of exit is not later</translation>
    </message>
    <message>
        <source>nobody lives there</source>
        <translation>nobody lives there</translation>
    </message>
    <message>
        <source>a day or a reason is missing</source>
        <translation>a day or a reason is missing</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 cannot be read</translation>
    </message>
    <message>
        <source>possible until %1 at the latest</source>
        <translation>possible until %1 at the latest</translation>
    </message>
    <message>
        <source>the rules of the house do not allow it</source>
        <translation>the rules of the house do not allow it</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>no meter is read</source>
        <translation>no meter is read</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>no thing is written down</source>
        <translation>no thing is written down</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>not written down</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>notice within 48 hours, by %1</source>
        <translation>notice within 48 hours, by %1</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>%1 to be returned</source>
        <translation>%1 to be returned</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Beds</translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <translation>Not possible: %1.</translation>
    </message>
    <message>
        <source>%1: registered.</source>
        <translation>%1: registered.</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>%1 is kept</source>
        <translation>%1 is kept</translation>
    </message>
    <message>
        <source>%1 is still to come: keys are handed over on the day itself</source>
        <translation>%1 is still to come: keys are handed over on the day itself</translation>
    </message>
    <message>
        <source>%1 is still to come: keys are taken back on the day itself; until then it is a notice</source>
        <translation>%1 is still to come: keys are taken back on the day itself; until then it is a notice</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>it is there already</translation>
    </message>
    <message>
        <source>no bed is free there for each of them</source>
        <translation>no bed is free there for each of them</translation>
    </message>
</context>
<context>
    <name>insieme::StayState</name>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Cancel the reservation</source>
        <translation>Cancel the reservation</translation>
    </message>
    <message>
        <source>Due to the authorities</source>
        <translation>Due to the authorities</translation>
    </message>
    <message>
        <source>Proposed in %1 from %2</source>
        <translation>Proposed in %1 from %2</translation>
    </message>
    <message>
        <source>Enters %1 on %2</source>
        <translation>Enters %1 on %2</translation>
    </message>
    <message>
        <source>Lives in %1 until %2</source>
        <translation>Lives in %1 until %2</translation>
    </message>
    <message>
        <source>Lives in %1</source>
        <translation>Lives in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Lived in %1 until %2</source>
        <translation>Lived in %1 until %2</translation>
    </message>
    <message>
        <source>The reservation was cancelled</source>
        <translation>The reservation was cancelled</translation>
    </message>
    <message>
        <source>can be extended until %1</source>
        <translation>can be extended until %1</translation>
    </message>
    <message>
        <source>notice given on %1</source>
        <translation>notice given on %1</translation>
    </message>
    <message>
        <source>locked: a new proposal leaves it as it is</source>
        <translation>locked: a new proposal leaves it as it is</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>sent on %1</translation>
    </message>
    <message>
        <source>within 48 hours of the entry, by %1</source>
        <translation>within 48 hours of the entry, by %1</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Sent today</translation>
    </message>
    <message>
        <source>Notice to the police</source>
        <translation>Notice to the police</translation>
    </message>
    <message>
        <source>Notice of the handover</source>
        <translation>Notice of the handover</translation>
    </message>
    <message>
        <source>The reservation is accepted.</source>
        <translation>The reservation is accepted.</translation>
    </message>
    <message>
        <source>The reservation is cancelled.</source>
        <translation>The reservation is cancelled.</translation>
    </message>
    <message>
        <source>The notice to the police is registered.</source>
        <translation>The notice to the police is registered.</translation>
    </message>
    <message>
        <source>The notice of the handover is registered.</source>
        <translation>The notice of the handover is registered.</translation>
    </message>
</context>
<context>
    <name>insieme::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>insieme::SuitabilityModel</name>
    <message>
        <source>Cooperative</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Work %1</source>
        <translation>Work %1</translation>
    </message>
    <message>
        <source>never handed in</source>
        <translation>never handed in</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Suitability</translation>
    </message>
</context>
<context>
    <name>insieme::SuitabilityPage</name>
    <message>
        <source>Register of members</source>
        <translation>Register of members</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>One ends too early</source>
        <translation>One ends too early</translation>
    </message>
    <message>
        <source>Papers for</source>
        <translation>Papers for</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>Register on the day</source>
        <translation>Register on the day</translation>
    </message>
    <message>
        <source>Members, delegates, seats and papers as of this day, known today (1/3/2024, +30, fine mese)</source>
        <translation>Members, delegates, seats and papers as of this day, known today (1/3/2024, +30, fine mese)</translation>
    </message>
    <message>
        <source>Filter: name, place, paper…</source>
        <translation>Filter: name, place, paper…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Members and papers</source>
        <translation>Members and papers</translation>
    </message>
    <message>
        <source>what every member must have</source>
        <translation>what every member must have</translation>
    </message>
    <message>
        <source>every service</source>
        <translation>every service</translation>
    </message>
    <message>
        <source>No member here on this day</source>
        <translation>No member here on this day</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: ask from their own page</source>
        <translation>
            <numerusform>%n more: ask from their own page</numerusform>
            <numerusform>%n more: ask from their own page</numerusform>
        </translation>
    </message>
    <message>
        <source>Judging the members</source>
        <translation>Judging the members</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Nothing is changed by looking.</translation>
    </message>
    <message>
        <source>Expired or missing</source>
        <translation>Expired or missing</translation>
    </message>
    <message>
        <source>Not through the end</source>
        <translation>Not through the end</translation>
    </message>
    <message>
        <source>Looking what is asked for</source>
        <translation>Looking what is asked for</translation>
    </message>
    <message>
        <source>Judging the members…</source>
        <translation>Judging the members…</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Judge again</translation>
    </message>
</context>
<context>
    <name>insieme::Tabs</name>
    <message>
        <source>Tabs, %1 of %2: %3</source>
        <translation>Tabs, %1 of %2: %3</translation>
    </message>
    <message>
        <source>tab by tab</source>
        <translation>tab by tab</translation>
    </message>
</context>
<context>
    <name>insieme::TickPopover</name>
    <message>
        <source>Nothing is called like this.</source>
        <translation>Nothing is called like this.</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>walk</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>tick</translation>
    </message>
    <message>
        <source>close</source>
        <translation>close</translation>
    </message>
</context>
<context>
    <name>insieme::Timeline</name>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Stop at %1</source>
        <translation>Stop at %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>not available</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>bar by bar</source>
        <translation>bar by bar</translation>
    </message>
    <message>
        <source>open the bar</source>
        <translation>open the bar</translation>
    </message>
    <message>
        <source>move its end; with Ctrl by a day</source>
        <translation>move its end; with Ctrl by a day</translation>
    </message>
    <message>
        <source>move the bar; with Ctrl by a day</source>
        <translation>move the bar; with Ctrl by a day</translation>
    </message>
    <message>
        <source>draw a new bar</source>
        <translation>draw a new bar</translation>
    </message>
    <message>
        <source>drop what is proposed</source>
        <translation>drop what is proposed</translation>
    </message>
    <message>
        <source>to today</source>
        <translation>to today</translation>
    </message>
    <message>
        <source>nearer, farther</source>
        <translation>nearer, farther</translation>
    </message>
    <message>
        <source>through what it would mean</source>
        <translation>through what it would mean</translation>
    </message>
    <message>
        <source>The end of this bar is not moved here. Enter opens it.</source>
        <translation>The end of this bar is not moved here. Enter opens it.</translation>
    </message>
    <message>
        <source>This bar has no end that could be moved. Enter opens it.</source>
        <translation>This bar has no end that could be moved. Enter opens it.</translation>
    </message>
</context>
<context>
    <name>insieme::TopBar</name>
    <message>
        <source>Search or do…</source>
        <translation>Search or do…</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Search everything (Ctrl+K)</translation>
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
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Hide names (Ctrl+Shift+H)</source>
        <translation>Hide names (Ctrl+Shift+H)</translation>
    </message>
    <message>
        <source>List beside the record (Shift+F6)</source>
        <translation>List beside the record (Shift+F6)</translation>
    </message>
</context>
<context>
    <name>insieme::TotalsStrip</name>
    <message>
        <source>Totals</source>
        <translation>Totals</translation>
    </message>
</context>
<context>
    <name>insieme::TrialCard</name>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Extend by</source>
        <translation>Extend by</translation>
    </message>
    <message>
        <source>Days of the extension</source>
        <translation>Days of the extension</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>First day of the suspension</source>
        <translation>First day of the suspension</translation>
    </message>
    <message>
        <source>Last day of the suspension</source>
        <translation>Last day of the suspension</translation>
    </message>
    <message>
        <source>Reason of the suspension</source>
        <translation>Reason of the suspension</translation>
    </message>
    <message>
        <source>Record the suspension</source>
        <translation>Record the suspension</translation>
    </message>
    <message>
        <source>Record the extension</source>
        <translation>Record the extension</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Nothing typed yet</translation>
    </message>
    <message>
        <source>Type the reason and both days: the new end shows before anything is written.</source>
        <translation>Type the reason and both days: the new end shows before anything is written.</translation>
    </message>
    <message numerus="yes">
        <source>It can be extended to %1: +%n day(s).</source>
        <translation>
            <numerusform>It can be extended to %1: +%n day.</numerusform>
            <numerusform>It can be extended to %1: +%n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>No extension fits: the end stands at its limit.</source>
        <translation>No extension fits: the end stands at its limit.</translation>
    </message>
    <message>
        <source>Type the days: the new end shows before anything is written.</source>
        <translation>Type the days: the new end shows before anything is written.</translation>
    </message>
    <message>
        <source>Use +%1</source>
        <translation>Use +%1</translation>
    </message>
    <message>
        <source>The end stays on %1.</source>
        <translation>The end stays on %1.</translation>
    </message>
    <message numerus="yes">
        <source>The end moves by %n day(s), within every limit.</source>
        <translation>
            <numerusform>The end moves by %n day, within every limit.</numerusform>
            <numerusform>The end moves by %n days, within every limit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The suspension is recorded.</source>
        <translation>The suspension is recorded.</translation>
    </message>
    <message>
        <source>The extension is recorded.</source>
        <translation>The extension is recorded.</translation>
    </message>
    <message>
        <source>first the days</source>
        <translation>first the days</translation>
    </message>
    <message>
        <source>first how many days</source>
        <translation>first how many days</translation>
    </message>
    <message>
        <source>it fits</source>
        <translation>it fits</translation>
    </message>
    <message>
        <source>it does not fit</source>
        <translation>it does not fit</translation>
    </message>
    <message>
        <source>It can be recorded with the end on %1, as late as the limits allow.</source>
        <translation>It can be recorded with the end on %1, as late as the limits allow.</translation>
    </message>
    <message>
        <source>End there</source>
        <translation>End there</translation>
    </message>
</context>
<context>
    <name>insieme::UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>insieme::UnitPanel</name>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>On the day</translation>
    </message>
    <message>
        <source>Stays and works of the apartment</source>
        <translation>Stays and works of the apartment</translation>
    </message>
    <message>
        <source>For how many people</source>
        <translation>For how many people</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Flat of one room, eased conditions</source>
        <translation>Flat of one room, eased conditions</translation>
    </message>
    <message>
        <source>Flat of one room</source>
        <translation>Flat of one room</translation>
    </message>
    <message>
        <source>Habitable surface</source>
        <translation>Habitable surface</translation>
    </message>
    <message>
        <source>All bedrooms</source>
        <translation>All bedrooms</translation>
    </message>
    <message>
        <source>Beds on the day</source>
        <translation>Beds on the day</translation>
    </message>
    <message>
        <source>The least of them</source>
        <translation>The least of them</translation>
    </message>
</context>
<context>
    <name>insieme::WaitingPanel</name>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>emergency</translation>
    </message>
    <message>
        <source>Nobody waits. A request that was received or assessed stands here in its rank.</source>
        <translation>Nobody waits. A request that was received or assessed stands here in its rank.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor(s)</source>
        <translation>
            <numerusform>%n minor</numerusform>
            <numerusform>%n minors</numerusform>
        </translation>
    </message>
    <message>
        <source>accessible</source>
        <translation>accessible</translation>
    </message>
    <message>
        <source>ISEE to renew</source>
        <translation>ISEE to renew</translation>
    </message>
    <message>
        <source>proposed already</source>
        <translation>proposed already</translation>
    </message>
    <message>
        <source>fits nowhere</source>
        <translation>fits nowhere</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), by points</source>
        <translation>
            <numerusform>%n request, by points</numerusform>
            <numerusform>%n requests, by points</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 days: %2 entered, %3 left</source>
        <translation>in %1 days: %2 entered, %3 left</translation>
    </message>
    <message>
        <source>household by household</source>
        <translation>household by household</translation>
    </message>
    <message>
        <source>propose an apartment</source>
        <translation>propose an apartment</translation>
    </message>
    <message>
        <source>open the request</source>
        <translation>open the request</translation>
    </message>
    <message>
        <source>Looking where each request fits</source>
        <translation>Looking where each request fits</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Nothing is changed by looking.</translation>
    </message>
</context>
<context>
    <name>insieme::WeekChart</name>
    <message>
        <source>Deadlines by week</source>
        <translation>Deadlines by week</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>week of %1</translation>
    </message>
    <message>
        <source>week by week</source>
        <translation>week by week</translation>
    </message>
    <message>
        <source>all deadlines</source>
        <translation>all deadlines</translation>
    </message>
</context>
<context>
    <name>insieme::WhyNot</name>
    <message>
        <source>comes first</source>
        <translation>comes first</translation>
    </message>
    <message>
        <source>stands in the way</source>
        <translation>stands in the way</translation>
    </message>
</context>
<context>
    <name>insieme::WorkRow</name>
    <message>
        <source>beginning…</source>
        <translation>beginning…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Stop: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 so far</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>stopping…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>did not succeed</source>
        <translation>did not succeed</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Open: %1</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>Close: %1</translation>
    </message>
    <message>
        <source>Meanwhile nothing else can be done.</source>
        <translation>Meanwhile nothing else can be done.</translation>
    </message>
    <message>
        <source>What you pressed or typed was not done. Wait for the end, or stop it.</source>
        <translation>What you pressed or typed was not done. Wait for the end, or stop it.</translation>
    </message>
    <message>
        <source>What you pressed or typed meanwhile was not done.</source>
        <translation>What you pressed or typed meanwhile was not done.</translation>
    </message>
</context>
<context>
    <name>insieme::WorksPanel</name>
    <message>
        <source>Funding and costs</source>
        <translation>Funding and costs</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Funded</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>of no source</source>
        <translation>of no source</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Apartments that it holds back</source>
        <translation>Apartments that it holds back</translation>
    </message>
    <message>
        <source>free since %1</source>
        <translation>free since %1</translation>
    </message>
    <message>
        <source>not available until %1</source>
        <translation>not available until %1</translation>
    </message>
    <message>
        <source>not available until further notice</source>
        <translation>not available until further notice</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 enters on %3, %n day(s) later</source>
        <translation>
            <numerusform>%1; %2 enters on %3, %n day later</numerusform>
            <numerusform>%1; %2 enters on %3, %n days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insieme::Workspace</name>
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
        <source>%1: a rule of the file forbids it</source>
        <translation>%1: a rule of the file forbids it</translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation>There is no step %1.</translation>
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
    <message>
        <source>This is the file as it was on the evening of %1: it can only be read.</source>
        <translation>This is the file as it was on the evening of %1: it can only be read.</translation>
    </message>
    <message>
        <source>This merge was already passed on to other desks in a package, so it cannot be undone as one step. Undo or correct the single changes instead.</source>
        <translation>This merge was already passed on to other desks in a package, so it cannot be undone as one step. Undo or correct the single changes instead.</translation>
    </message>
    <message>
        <source>The file does not hold what its history says. Nothing was changed; restore the latest backup.</source>
        <translation>The file does not hold what its history says. Nothing was changed; restore the latest backup.</translation>
    </message>
    <message>
        <source>Step %1 cannot be undone: a person was forgotten since, and that stays so.</source>
        <translation>Step %1 cannot be undone: a person was forgotten since, and that stays so.</translation>
    </message>
    <message>
        <source>Step %1 cannot be undone:</source>
        <translation>Step %1 cannot be undone:</translation>
    </message>
    <message>
        <source>A text holds the name. Put it right by hand; the old wording stays in the history.</source>
        <translation>A text holds the name. Put it right by hand; the old wording stays in the history.</translation>
    </message>
    <message>
        <source>%1: there is no such record (%2).</source>
        <translation>%1: there is no such record (%2).</translation>
    </message>
    <message>
        <source>This person was forgotten already.</source>
        <translation>This person was forgotten already.</translation>
    </message>
    <message>
        <source>The reason stays readable in the history for ever, so it must not name the person. Nothing was changed.</source>
        <translation>The reason stays readable in the history for ever, so it must not name the person. Nothing was changed.</translation>
    </message>
    <message>
        <source>This person is still needed and was not forgotten; nothing was changed:</source>
        <translation>This person is still needed and was not forgotten; nothing was changed:</translation>
    </message>
    <message>
        <source>This entry is damaged.</source>
        <translation>This entry is damaged.</translation>
    </message>
    <message>
        <source>Another window has this file open: here it can only be read.</source>
        <translation>Another window has this file open: here it can only be read.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>It was stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>It was stopped before the whole file was read.</source>
        <translation>It was stopped before the whole file was read.</translation>
    </message>
    <message>
        <source>Step %1 is older than the update of the file by Insieme %2 of %3: steps before it cannot be undone one by one. What the file held on an evening before is shown by “insieme-cli as-of”, in the window by “The file as it was” of the history; take over from there what is wanted.</source>
        <translation>Step %1 is older than the update of the file by Insieme %2 of %3: steps before it cannot be undone one by one. What the file held on an evening before is shown by “insieme-cli as-of”, in the window by “The file as it was” of the history; take over from there what is wanted.</translation>
    </message>
    <message>
        <source>The person is forgotten in this file, but it was being read meanwhile, so that the file beside it ending in “-wal” still holds the data. Close every window and program that has the file open: that one goes with the last of them.</source>
        <translation>The person is forgotten in this file, but it was being read meanwhile, so that the file beside it ending in “-wal” still holds the data. Close every window and program that has the file open: that one goes with the last of them.</translation>
    </message>
    <message>
        <source>Another step was undone meanwhile, and that one comes first. Nothing was changed.</source>
        <translation>Another step was undone meanwhile, and that one comes first. Nothing was changed.</translation>
    </message>
    <message>
        <source>The disk is full: make room and open the file again; until then it can only be read.</source>
        <translation>The disk is full: make room and open the file again; until then it can only be read.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>another program was writing to it</source>
        <translation>another program was writing to it</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>it could not be written</translation>
    </message>
    <message>
        <source>The person is forgotten, but words about them may still be in the search and in free pages of this file: %1. Put that right and forget the person once more, then these go, too.</source>
        <translation>The person is forgotten, but words about them may still be in the search and in free pages of this file: %1. Put that right and forget the person once more, then these go, too.</translation>
    </message>
    <message>
        <source>The person is forgotten in this file, but these automatic copies could not be written and still hold the data: %1. Delete them by hand, or forget the person once more when they can be written.</source>
        <translation>The person is forgotten in this file, but these automatic copies could not be written and still hold the data: %1. Delete them by hand, or forget the person once more when they can be written.</translation>
    </message>
    <message>
        <source>Another window has this file open (desk %1, computer %2): here it can only be read.</source>
        <translation>Another window has this file open (desk %1, computer %2): here it can only be read.</translation>
    </message>
    <message>
        <source>%1 has this file open in another window (desk %2, computer %3): here it can only be read.</source>
        <translation>%1 has this file open in another window (desk %2, computer %3): here it can only be read.</translation>
    </message>
    <message>
        <source>(step %1)</source>
        <translation>(step %1)</translation>
    </message>
    <message>
        <source>Nothing was changed. A step before it can still be undone by itself, from the history or with “insieme-cli undo FILE STEP”.</source>
        <translation>Nothing was changed. A step before it can still be undone by itself, from the history or with “insieme-cli undo FILE STEP”.</translation>
    </message>
    <message>
        <source>Step %1 forgot a person: that cannot be undone, and undo does not go past it.</source>
        <translation>Step %1 forgot a person: that cannot be undone, and undo does not go past it.</translation>
    </message>
    <message>
        <source>Step %1 issued a document: that cannot be undone, and undo does not go past it. A document that does not hold is annulled with a reason.</source>
        <translation>Step %1 issued a document: that cannot be undone, and undo does not go past it. A document that does not hold is annulled with a reason.</translation>
    </message>
    <message>
        <source>Why step %1 was made may name the person: that stays readable in the history.</source>
        <translation>Why step %1 was made may name the person: that stays readable in the history.</translation>
    </message>
    <message>
        <source>%1 exists already and was not replaced.</source>
        <translation>%1 exists already and was not replaced.</translation>
    </message>
    <message>
        <source>The reason has %1 characters, of at most %2. Nothing was changed; say it in fewer words, and keep a longer text with the record.</source>
        <translation>The reason has %1 characters, of at most %2. Nothing was changed; say it in fewer words, and keep a longer text with the record.</translation>
    </message>
    <message>
        <source>Nobody with the key %1 is among those who work with this file. Who is working stayed as it was; choose somebody of the list, or add them first.</source>
        <translation>Nobody with the key %1 is among those who work with this file. Who is working stayed as it was; choose somebody of the list, or add them first.</translation>
    </message>
    <message>
        <source>%1: was added since</source>
        <translation>%1: was added since</translation>
    </message>
    <message>
        <source>and others.</source>
        <translation>and others.</translation>
    </message>
    <message>
        <source>Undo the later steps first, the last one first.</source>
        <translation>Undo the later steps first, the last one first.</translation>
    </message>
    <message>
        <source>This person was forgotten: nothing can be written about them any more. Nothing was changed.</source>
        <translation>This person was forgotten: nothing can be written about them any more. Nothing was changed.</translation>
    </message>
    <message>
        <source>The history holds a text with the name (step %1), which stays readable there.</source>
        <translation>The history holds a text with the name (step %1), which stays readable there.</translation>
    </message>
    <message>
        <source>Step %1 cannot be undone: it is about a person who was forgotten since. Nothing was changed.</source>
        <translation>Step %1 cannot be undone: it is about a person who was forgotten since. Nothing was changed.</translation>
    </message>
    <message>
        <source>Step %1 is no merge. Nothing was changed.</source>
        <translation>Step %1 is no merge. Nothing was changed.</translation>
    </message>
    <message>
        <source>Step %1 is what the file began with: that cannot be undone. Nothing was changed.</source>
        <translation>Step %1 is what the file began with: that cannot be undone. Nothing was changed.</translation>
    </message>
    <message>
        <source>Step %1 forgot a person: that cannot be undone. Nothing was changed.</source>
        <translation>Step %1 forgot a person: that cannot be undone. Nothing was changed.</translation>
    </message>
</context>
</TS>
