<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
</context>
<context>
    <name>Consortium</name>
    <message>
        <source>Consortium</source>
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
    <name>Registry</name>
    <message>
        <source>The end, %1, is before the start, %2.</source>
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
    <name>Texts</name>
    <message>
        <source>it cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
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
<context>
    <name>insieme::BodyDescriptor</name>
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
    <name>insieme::ConsortiumDescriptor</name>
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
    <name>insieme::CooperativeDescriptor</name>
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
    <name>insieme::NameDescriptor</name>
    <message>
        <source>Organisation</source>
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
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insieme::OrganisationDescriptor</name>
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
</context>
<context>
    <name>insieme::PersonDescriptor</name>
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
</context>
<context>
    <name>insieme::RoleDescriptor</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
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
    <name>std</name>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
