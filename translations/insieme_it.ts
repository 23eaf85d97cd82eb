<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>Absence</name>
    <message>
        <source>Absence</source>
        <translation>Assenza</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Permesso</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Malattia</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Festa</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Chiusura</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Infortunio</translation>
    </message>
    <message>
        <source>Maternity</source>
        <translation>Maternità</translation>
    </message>
</context>
<context>
    <name>AbsenceRule</name>
    <message>
        <source>Agreement</source>
        <translation>Convenzione</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Dal giorno</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Al giorno</translation>
    </message>
    <message>
        <source>Of the health share</source>
        <translation>Della quota sanitaria</translation>
    </message>
    <message>
        <source>Of the social share</source>
        <translation>Della quota sociale</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clausola</translation>
    </message>
    <message>
        <source>Absence rule</source>
        <translation>Regola sulle assenze</translation>
    </message>
    <message>
        <source>Absence rules</source>
        <translation>Regole sulle assenze</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>L&apos;ultimo giorno viene prima del primo.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>%1: %2 is marked, but the user was not admitted on that day.</source>
        <translation>%1: il %2 è segnato, ma quel giorno l&apos;utente non era inserito.</translation>
    </message>
    <message>
        <source>The agreement has no rule for “%1” on the day %2 in a row: it is not paid.</source>
        <translation>La convenzione non ha una regola per «%1» al giorno consecutivo %2: non viene pagato.</translation>
    </message>
    <message>
        <source>There is no tariff for %1 on %2: the day is not paid.</source>
        <translation>Non c&apos;è una tariffa per %1 il %2: il giorno non viene pagato.</translation>
    </message>
    <message>
        <source>%1: %2 has no hours, and the tariff is by the hour.</source>
        <translation>%1: il %2 non ha ore, e la tariffa è a ore.</translation>
    </message>
    <message>
        <source>%1: the Comune that pays the social share is not stated.</source>
        <translation>%1: non è indicato il Comune che paga la quota sociale.</translation>
    </message>
    <message>
        <source>%1: no mark on %2</source>
        <translation>%1: nessun segno il %2</translation>
    </message>
    <message>
        <source>This month is closed already. Nothing was changed.</source>
        <translation>Questo mese è già chiuso. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>The months are closed in order: the next one to close begins on %1. Nothing was changed.</source>
        <translation>I mesi si chiudono in ordine: il prossimo da chiudere comincia il %1. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>the month has no presences</source>
        <translation>il mese non ha presenze</translation>
    </message>
    <message>
        <source>The month was not closed. Still in the way:</source>
        <translation>Il mese non è stato chiuso. Manca ancora:</translation>
    </message>
    <message>
        <source>No month of this service is closed. Nothing was changed.</source>
        <translation>Nessun mese di questo servizio è chiuso. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>the unit of the service, whose days of opening count, is not stated</source>
        <translation>l&apos;unità del servizio, di cui contano i giorni di apertura, non è indicata</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e %n altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s).</source>
        <translation>
            <numerusform>Altra %n riga.</numerusform>
            <numerusform>Altre %n righe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountExport</name>
    <message>
        <source>attended</source>
        <translation>presenza</translation>
    </message>
    <message>
        <source>not attended</source>
        <translation>assenza</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensità</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Health %</source>
        <translation>Sanit. %</translation>
    </message>
    <message>
        <source>Social %</source>
        <translation>Sociale %</translation>
    </message>
    <message>
        <source>Health share</source>
        <translation>Quota sanitaria</translation>
    </message>
    <message>
        <source>Social share</source>
        <translation>Quota sociale</translation>
    </message>
    <message>
        <source>Of it the Comune</source>
        <translation>Di cui il Comune</translation>
    </message>
    <message>
        <source>Of it the user</source>
        <translation>Di cui l&apos;utente</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Chi paga</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Chi paga</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Share of the user</source>
        <translation>Quota dell&apos;utente</translation>
    </message>
    <message>
        <source>Who executes</source>
        <translation>Chi esegue</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperativa</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>Eseguito</translation>
    </message>
    <message>
        <source>Fee of the consortium</source>
        <translation>Quota del consorzio</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Spettante</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Da sistemare</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
</context>
<context>
    <name>ActKind</name>
    <message>
        <source>Renewal</source>
        <translation>Rinnovo</translation>
    </message>
    <message>
        <source>Option of extension</source>
        <translation>Opzione di proroga</translation>
    </message>
    <message>
        <source>Technical extension</source>
        <translation>Proroga tecnica</translation>
    </message>
    <message>
        <source>More or less up to a fifth</source>
        <translation>Quinto d&apos;obbligo</translation>
    </message>
    <message>
        <source>Modification</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Price revision</source>
        <translation>Revisione dei prezzi</translation>
    </message>
    <message>
        <source>Substitution of a cooperative</source>
        <translation>Sostituzione di una cooperativa</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rettifica</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Risoluzione o recesso</translation>
    </message>
</context>
<context>
    <name>ActStatus</name>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrato</translation>
    </message>
</context>
<context>
    <name>AddressFormat</name>
    <message>
        <source>Envelope DL (110 × 220 mm)</source>
        <translation>Busta DL (110 × 220 mm)</translation>
    </message>
    <message>
        <source>Envelope C5 (162 × 229 mm)</source>
        <translation>Busta C5 (162 × 229 mm)</translation>
    </message>
    <message>
        <source>Labels 3 × 7 (63.5 × 38.1 mm)</source>
        <translation>Etichette 3 × 7 (63,5 × 38,1 mm)</translation>
    </message>
    <message>
        <source>Labels 3 × 8 (63.5 × 33.9 mm)</source>
        <translation>Etichette 3 × 8 (63,5 × 33,9 mm)</translation>
    </message>
    <message>
        <source>Labels 3 × 8 (70 × 36 mm, no gaps)</source>
        <translation>Etichette 3 × 8 (70 × 36 mm, senza margini)</translation>
    </message>
</context>
<context>
    <name>AddressSheets</name>
    <message>
        <source>Missing: %1</source>
        <translation>Manca: %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>address</source>
        <translation>indirizzo</translation>
    </message>
    <message>
        <source>Comune of the seat</source>
        <translation>Comune della sede</translation>
    </message>
    <message>
        <source>People are hidden. Show them and print again.</source>
        <translation>Le persone sono nascoste. Mostrale e stampa di nuovo.</translation>
    </message>
    <message>
        <source>Records of this kind have no address.</source>
        <translation>Le schede di questo tipo non hanno un indirizzo.</translation>
    </message>
    <message>
        <source>This sheet has %1 labels: begin at one from 1 to %1. Nothing was made.</source>
        <translation>Questo foglio ha %1 etichette: comincia da una tra 1 e %1. Non è stato creato nulla.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>falls on %1</source>
        <translation>cade di %1</translation>
    </message>
    <message>
        <source>falls on %1, %2</source>
        <translation>cade di %1, %2</translation>
    </message>
    <message>
        <source>falls on %1: %2 counts</source>
        <translation>cade di %1: vale %2</translation>
    </message>
    <message>
        <source>falls on %1, %2: %3 counts</source>
        <translation>cade di %1, %2: vale %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n giorno di ritardo</numerusform>
            <numerusform>%n giorni di ritardo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>hours and minutes</comment>
        <translation>%1 di ritardo</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>hours and minutes</comment>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>domani</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Scadenze proprie</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratti</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordinamento</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Inserimenti</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Abitare</translation>
    </message>
    <message>
        <source>Co-design</source>
        <translation>Co-progettazione</translation>
    </message>
    <message>
        <source>Welfare</source>
        <translation>Welfare comunitario</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Scritto: %1</translation>
    </message>
    <message>
        <source>%1 is not after today: choose a later day. Nothing was changed.</source>
        <translation>Il %1 non è dopo oggi: scegli un giorno successivo. Niente è cambiato.</translation>
    </message>
    <message>
        <source>In office from %1.</source>
        <translation>In carica dal %1.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Fino al %1.</translation>
    </message>
    <message>
        <source>Deadlines of Insieme</source>
        <translation>Scadenze di Insieme</translation>
    </message>
    <message>
        <source>%1 exists already and is no calendar: it was not replaced.</source>
        <translation>%1 c&apos;è già e non è un calendario: non è stato sostituito.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consorzio</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Controparte</translation>
    </message>
    <message>
        <source>Signs for the consortium</source>
        <translation>Firma per il consorzio</translation>
    </message>
    <message>
        <source>Signs for the counterpart</source>
        <translation>Firma per la controparte</translation>
    </message>
    <message>
        <source>Contact of the consortium</source>
        <translation>Referente del consorzio</translation>
    </message>
    <message>
        <source>Contact of the counterpart</source>
        <translation>Referente della controparte</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Rinnova</translation>
    </message>
    <message>
        <source>Protocol number</source>
        <translation>Numero di protocollo</translation>
    </message>
    <message>
        <source>Protocol date</source>
        <translation>Data di protocollo</translation>
    </message>
    <message>
        <source>Repertory number</source>
        <translation>Numero di repertorio</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Atto</translation>
    </message>
    <message>
        <source>Number of the act</source>
        <translation>Numero dell&apos;atto</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Data dell&apos;atto</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Act of the programme</source>
        <translation>Atto del programma</translation>
    </message>
    <message>
        <source>Outcome of the call</source>
        <translation>Esito del bando</translation>
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
        <translation>Avvio della procedura</translation>
    </message>
    <message>
        <source>Place of signature</source>
        <translation>Luogo della firma</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Data della firma</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mesi</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Giorni residui</translation>
    </message>
    <message>
        <source>Renewable</source>
        <translation>Rinnovabile</translation>
    </message>
    <message>
        <source>Option of extension, months</source>
        <translation>Opzione di proroga, mesi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Amount without VAT</source>
        <translation>Importo senza IVA</translation>
    </message>
    <message>
        <source>Largest amount with options</source>
        <translation>Importo massimo con opzioni</translation>
    </message>
    <message>
        <source>Cost of a place</source>
        <translation>Costo di un posto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Imposta di bollo</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Giorni per il pagamento</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Posti</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Rapporto di lavoro</translation>
    </message>
    <message>
        <source>CCNL</source>
        <translation>CCNL</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Ore a settimana</translation>
    </message>
    <message>
        <source>Hours in all</source>
        <translation>Ore in tutto</translation>
    </message>
    <message>
        <source>Longest duration, days</source>
        <translation>Durata massima, giorni</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisiti</translation>
    </message>
    <message>
        <source>Reserved places</source>
        <translation>Posti riservati</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sedi</translation>
    </message>
    <message>
        <source>Protective equipment</source>
        <translation>Dispositivi di protezione</translation>
    </message>
    <message>
        <source>INAIL position</source>
        <translation>Posizione INAIL</translation>
    </message>
    <message>
        <source>Liability policy</source>
        <translation>Polizza RCT</translation>
    </message>
    <message>
        <source>Liability limit</source>
        <translation>Massimale RCT</translation>
    </message>
    <message>
        <source>Liability policy until</source>
        <translation>Polizza RCT fino al</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relazioni</translation>
    </message>
    <message>
        <source>Cost report due</source>
        <translation>Rendiconto entro il</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Giorni di preavviso</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Preavviso entro il</translation>
    </message>
    <message>
        <source>Role for personal data</source>
        <translation>Ruolo per i dati personali</translation>
    </message>
    <message>
        <source>Competent court</source>
        <translation>Foro competente</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanziamenti</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postazioni</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convenzione</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Convenzioni e contratti</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> dal %1</translation>
    </message>
    <message>
        <source>The shares sum to %1 %%2, not to 100 %.</source>
        <translation>Le quote sommano a %1 %%2, non al 100 %.</translation>
    </message>
    <message>
        <source>The shares of “%1” sum to %2 %%3, not to 100 %.</source>
        <translation>Le quote di «%1» sommano a %2 %%3, non al 100 %.</translation>
    </message>
    <message>
        <source>The shares sum to %1 places%2; the agreement has %3.</source>
        <translation>Posti nelle quote: %1%2; posti in tutto: %3.</translation>
    </message>
    <message>
        <source>The shares sum to %1; the agreement is worth %2.</source>
        <translation>Le quote sommano a %1; la convenzione vale %2.</translation>
    </message>
    <message>
        <source>The funding lines sum to %1; the agreement is worth %2.</source>
        <translation>I finanziamenti sommano a %1; la convenzione vale %2.</translation>
    </message>
    <message>
        <source>The funding lines sum to %1 %, not to 100 %.</source>
        <translation>I finanziamenti sommano a %1 %, non al 100 %.</translation>
    </message>
    <message>
        <source>The instalments sum to %1; the agreement is worth %2.</source>
        <translation>Le rate sommano a %1; la convenzione vale %2.</translation>
    </message>
    <message>
        <source>A signed agreement needs the day of signature.</source>
        <translation>Dopo la firma ci vuole il giorno della firma.</translation>
    </message>
    <message>
        <source>A signed agreement needs its first day.</source>
        <translation>Dopo la firma ci vuole il primo giorno.</translation>
    </message>
    <message>
        <source>A signed agreement needs both parties.</source>
        <translation>Dopo la firma ci vogliono entrambe le parti.</translation>
    </message>
    <message>
        <source>A technical extension needs the end that was extended.</source>
        <translation>Una proroga tecnica deve avere la fine che è stata prorogata.</translation>
    </message>
    <message>
        <source>Both parties are the same organisation.</source>
        <translation>Le due parti sono la stessa organizzazione.</translation>
    </message>
    <message>
        <source>An agreement cannot renew itself.</source>
        <translation>Una convenzione non può rinnovare sé stessa.</translation>
    </message>
    <message>
        <source>The amount without VAT, %1, is larger than the amount, %2.</source>
        <translation>L&apos;importo senza IVA, %1, è maggiore dell&apos;importo, %2.</translation>
    </message>
    <message>
        <source>The largest amount, %1, is smaller than the amount without VAT, %2.</source>
        <translation>L&apos;importo massimo, %1, è minore dell&apos;importo senza IVA, %2.</translation>
    </message>
    <message>
        <source>A share from %1 to %2 lies outside the agreement.</source>
        <translation>Una quota dal %1 al %2 è fuori dalla convenzione.</translation>
    </message>
    <message>
        <source>The posts are for %1 people; the agreement has %2 places.</source>
        <translation>Persone nelle postazioni: %1; posti in tutto: %2.</translation>
    </message>
    <message>
        <source>%1 hours a week do not make %2 hours within %3 days.</source>
        <translation>Con l&apos;orario della settimana (ore: %1) le ore previste (%2) non si raggiungono nei giorni previsti (%3).</translation>
    </message>
    <message>
        <source>The liability policy ends on %1, before the agreement, %2.</source>
        <translation>La polizza RCT scade il %1, prima della convenzione, %2.</translation>
    </message>
    <message>
        <source>Months of notice</source>
        <translation>Mesi di preavviso</translation>
    </message>
    <message>
        <source>Goes on in technical extension after its end.</source>
        <translation>Prosegue in proroga tecnica dopo la fine.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) from %1.</source>
        <translation>
            <numerusform>%n mese dal %1.</numerusform>
            <numerusform>%n mesi dal %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In force from %1.</source>
        <translation>In vigore dal %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) before the end, %1.</source>
        <translation>
            <numerusform>%n mese prima della fine, %1.</numerusform>
            <numerusform>%n mesi prima della fine, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the end, %1.</source>
        <translation>
            <numerusform>%n giorno prima della fine, %1.</numerusform>
            <numerusform>%n giorni prima della fine, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instalment %1</source>
        <translation>Rata %1</translation>
    </message>
    <message>
        <source>Sent, not returned yet.</source>
        <translation>Alla firma, non è ancora ritornato.</translation>
    </message>
    <message>
        <source>Notice is stated in days or in months, not in both.</source>
        <translation>Il preavviso si indica in giorni o in mesi, non in entrambi.</translation>
    </message>
    <message>
        <source>Price revision</source>
        <translation>Revisione dei prezzi</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Garanzia</translation>
    </message>
    <message>
        <source>Amount of the guarantee</source>
        <translation>Importo della garanzia</translation>
    </message>
    <message>
        <source>Guarantee until</source>
        <translation>Garanzia fino al</translation>
    </message>
    <message>
        <source>Fee of the consortium</source>
        <translation>Quota del consorzio</translation>
    </message>
    <message>
        <source>Papers asked for</source>
        <translation>Carte richieste</translation>
    </message>
    <message>
        <source>Under the framework</source>
        <translation>Accordo quadro</translation>
    </message>
    <message>
        <source>An agreement cannot be its own framework.</source>
        <translation>Una convenzione non può essere il proprio accordo quadro.</translation>
    </message>
    <message>
        <source>More or less foreseen, up to</source>
        <translation>Variazione prevista, fino al</translation>
    </message>
    <message numerus="yes">
        <source>The option of extension, %n month(s), is used before the end.</source>
        <translation>
            <numerusform>L&apos;opzione di proroga, %n mese, si usa prima della fine.</numerusform>
            <numerusform>L&apos;opzione di proroga, %n mesi, si usa prima della fine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fee of the consortium from a day on</source>
        <translation>Quota del consorzio da un giorno in poi</translation>
    </message>
    <message>
        <source>The fee changes with the first day of a month: accounts are monthly.</source>
        <translation>La quota cambia con il primo giorno di un mese: i conti sono mensili.</translation>
    </message>
    <message>
        <source>Two fees of the consortium begin on %1.</source>
        <translation>Due quote del consorzio iniziano il %1.</translation>
    </message>
    <message>
        <source>Fee of the consortium in force</source>
        <translation>Quota del consorzio in vigore</translation>
    </message>
    <message>
        <source>The day foreseen for the signature.</source>
        <translation>Il giorno previsto per la firma.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dal %1</translation>
    </message>
</context>
<context>
    <name>AgreementAct</name>
    <message>
        <source>Agreement</source>
        <translation>Convenzione</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Atto</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Data dell&apos;atto</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmato il</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>End before</source>
        <translation>Fine precedente</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>Nuova fine</translation>
    </message>
    <message>
        <source>Amount after the act</source>
        <translation>Importo dopo l&apos;atto</translation>
    </message>
    <message>
        <source>Largest amount after the act</source>
        <translation>Importo massimo dopo l&apos;atto</translation>
    </message>
    <message>
        <source>Places after the act</source>
        <translation>Posti dopo l&apos;atto</translation>
    </message>
    <message>
        <source>CIG of the new procedure</source>
        <translation>CIG della nuova procedura</translation>
    </message>
    <message>
        <source>Why there is no CIG</source>
        <translation>Perché il CIG manca</translation>
    </message>
    <message>
        <source>New procedure started on</source>
        <translation>Nuova procedura avviata il</translation>
    </message>
    <message>
        <source>What the interruption would harm</source>
        <translation>Pregiudizio dell&apos;interruzione</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Calcolo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>An extension has at least one day: the new end, %1, is not after %2.</source>
        <translation>Una proroga dura almeno un giorno: la nuova fine, %1, non viene dopo il %2.</translation>
    </message>
    <message>
        <source>A registered act needs the day of signature.</source>
        <translation>Un atto registrato deve avere il giorno della firma.</translation>
    </message>
    <message>
        <source>An extension needs the new end.</source>
        <translation>Una proroga deve avere la nuova fine.</translation>
    </message>
    <message>
        <source>A technical extension needs the CIG of the new procedure or the reason why there is none.</source>
        <translation>Una proroga tecnica deve avere il CIG della nuova procedura o il motivo per cui manca.</translation>
    </message>
    <message>
        <source>A termination needs its reason.</source>
        <translation>Una risoluzione deve avere il suo motivo.</translation>
    </message>
    <message>
        <source>Acts of agreements</source>
        <translation>Atti delle convenzioni</translation>
    </message>
    <message>
        <source>Only a signed agreement is changed by an act. Nothing was changed.</source>
        <translation>Solo una convenzione firmata si modifica con un atto. Niente è stato cambiato.</translation>
    </message>
    <message>
        <source>The act was not registered; it can be kept as a draft. Still in the way:</source>
        <translation>L&apos;atto non è stato registrato; può restare come bozza. Lo impedisce ancora:</translation>
    </message>
    <message>
        <source>%1: the tariff from %2 cannot give way to the one from %3.</source>
        <translation>%1: la tariffa dal %2 non può lasciare il posto a quella dal %3.</translation>
    </message>
    <message>
        <source>There is no proposed tariff that takes over from another. Nothing was changed.</source>
        <translation>Non c&apos;è una tariffa proposta che ne sostituisca un&apos;altra. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>Renegotiated tariffs</source>
        <translation>Tariffe rinegoziate</translation>
    </message>
    <message>
        <source>The day on which the procedure started is not stated: it decides which rule of price revision applies.</source>
        <translation>Manca il giorno di avvio della procedura: decide quale regola di revisione dei prezzi si applica.</translation>
    </message>
    <message>
        <source>No price revision rule is in force for procedures of %1: what the deed foresees applies.</source>
        <translation>Nessuna regola di revisione dei prezzi è in vigore per le procedure del %1: vale ciò che prevede l&apos;atto.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The revision begins on a day of the agreement. Nothing was changed.</source>
        <translation>La revisione comincia in un giorno della convenzione. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>No tariff that may be revised is in force on that day. Nothing was changed.</source>
        <translation>In quel giorno non è in vigore alcuna tariffa rivedibile. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>Price revision of %1 %</source>
        <translation>Revisione dei prezzi del %1 %</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Cooperative that leaves</source>
        <translation>Cooperativa che esce</translation>
    </message>
    <message>
        <source>Cooperative that takes over</source>
        <translation>Cooperativa che subentra</translation>
    </message>
    <message>
        <source>CIG after the act</source>
        <translation>CIG dopo l&apos;atto</translation>
    </message>
    <message>
        <source>Days of notice after the act</source>
        <translation>Giorni di preavviso dopo l&apos;atto</translation>
    </message>
    <message>
        <source>Months of notice after the act</source>
        <translation>Mesi di preavviso dopo l&apos;atto</translation>
    </message>
    <message>
        <source>Amount before the act</source>
        <translation>Importo prima dell&apos;atto</translation>
    </message>
    <message>
        <source>Amount without VAT after the act</source>
        <translation>Importo senza IVA dopo l&apos;atto</translation>
    </message>
    <message>
        <source>Places of the service after the act</source>
        <translation>Posti del servizio dopo l&apos;atto</translation>
    </message>
    <message>
        <source>Case of art. 120</source>
        <translation>Caso dell&apos;art. 120</translation>
    </message>
    <message>
        <source>The places are those of a service: name it.</source>
        <translation>I posti sono di un servizio: indicalo.</translation>
    </message>
    <message>
        <source>The shares are in euro, and those that ended before the act are worth more than the amount after it: correct the shares first. Nothing was changed.</source>
        <translation>Le quote sono in euro e quelle finite prima dell&apos;atto valgono più dell&apos;importo dopo l&apos;atto: correggi prima le quote. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>“%1” is no service of the agreement. Nothing was changed.</source>
        <translation>«%1» non è un servizio della convenzione. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>%1 is still to come: an act is registered once it is signed.</source>
        <translation>Il %1 deve ancora venire: un atto si registra quando è firmato.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 from %4</source>
        <translation>%1: da %2 a %3 dal %4</translation>
    </message>
</context>
<context>
    <name>AgreementFee</name>
    <message>
        <source>Agreement</source>
        <translation>Convenzione</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decisa da</translation>
    </message>
    <message>
        <source>Fee of the consortium</source>
        <translation>Quota del consorzio</translation>
    </message>
</context>
<context>
    <name>AgreementKind</name>
    <message>
        <source>Public-utility project</source>
        <translation>Progetto di pubblica utilità</translation>
    </message>
    <message>
        <source>Services for a ULSS</source>
        <translation>Servizi per una ULSS</translation>
    </message>
    <message>
        <source>Convention of law 381/1991, art. 5</source>
        <translation>Convenzione L. 381/1991, art. 5</translation>
    </message>
    <message>
        <source>Co-design</source>
        <translation>Co-progettazione</translation>
    </message>
    <message>
        <source>Accession to a welfare programme</source>
        <translation>Adesione a un programma di welfare</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <translation>Protocollo d&apos;intesa</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Contributo</translation>
    </message>
    <message>
        <source>Procurement contract</source>
        <translation>Appalto</translation>
    </message>
    <message>
        <source>Reserved contract</source>
        <translation>Contratto riservato</translation>
    </message>
    <message>
        <source>Direct award</source>
        <translation>Affidamento diretto</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>AgreementRequirement</name>
    <message>
        <source>Agreement</source>
        <translation>Convenzione</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Paper asked for</source>
        <translation>Carta richiesta</translation>
    </message>
    <message>
        <source>Papers asked for</source>
        <translation>Carte richieste</translation>
    </message>
</context>
<context>
    <name>AgreementShare</name>
    <message>
        <source>Agreement</source>
        <translation>Convenzione</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperativa</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Posti</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Reason of the substitution</source>
        <translation>Motivo della sostituzione</translation>
    </message>
</context>
<context>
    <name>AgreementStatus</name>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Alla firma</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firme apposte</translation>
    </message>
    <message>
        <source>Technical extension</source>
        <translation>Proroga tecnica</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Conclusione</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Rinuncia</translation>
    </message>
</context>
<context>
    <name>AllocationProposal</name>
    <message>
        <source>No apartment is accessible.</source>
        <translation>Nessun appartamento è accessibile.</translation>
    </message>
    <message>
        <source>No suitable apartment is on floor %1 or below.</source>
        <translation>Nessun appartamento adatto è al piano %1 o più in basso.</translation>
    </message>
    <message>
        <source>No suitable apartment has room for %1 people.</source>
        <translation>Nessun appartamento adatto ha abbastanza posto (persone: %1).</translation>
    </message>
    <message>
        <source>It would fit into %1 from %2; requests with more points, or shorter gaps, go before.</source>
        <translation>Starebbe in %1 dal %2; passano prima richieste con più punti o con meno giorni vuoti.</translation>
    </message>
    <message>
        <source>No suitable apartment is free for %1 days in a row.</source>
        <translation>Nessun appartamento adatto è libero di seguito per tutti i giorni (%1).</translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>posto per %1</translation>
    </message>
    <message>
        <source>accessible</source>
        <translation>accessibile</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>piano %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>condiviso</translation>
    </message>
    <message>
        <source>on the day that was asked for</source>
        <translation>nel giorno richiesto</translation>
    </message>
    <message>
        <source>%1 days after the day that was asked for (%2)</source>
        <translation>giorni dopo quello richiesto (%2): %1</translation>
    </message>
    <message>
        <source>emergency, before the others: %1</source>
        <translation>emergenza, prima degli altri: %1</translation>
    </message>
    <message>
        <source>The rules keep it out of every suitable apartment: %1.</source>
        <translation>Le regole la escludono da ogni appartamento adatto: %1.</translation>
    </message>
    <message>
        <source>attention: %1</source>
        <translation>attenzione: %1</translation>
    </message>
    <message>
        <source>%1 months instead of %2, as long as the house allows</source>
        <translation>mesi: %1 invece di %2, quanto la casa consente</translation>
    </message>
</context>
<context>
    <name>AllowanceMinimum</name>
    <message>
        <source>At least %1 a month with meals (%2).</source>
        <translation>Almeno %1 al mese con la mensa (%2).</translation>
    </message>
    <message>
        <source>At least %1 a month (%2).</source>
        <translation>Almeno %1 al mese (%2).</translation>
    </message>
    <message>
        <source>%1 hours of %2 a week are less than %3 %: the rule has no part for them.</source>
        <translation>Ore la settimana: %1 su %2, meno del %3 %: per queste la regola non prevede una quota ridotta.</translation>
    </message>
    <message>
        <source>%1 hours of %2 a week are %3 %, between %4 % and %5 %: %6 % of it, %7.</source>
        <translation>Ore la settimana: %1 su %2, cioè il %3 %, fra il %4 % e il %5 %: ne basta il %6 %, %7.</translation>
    </message>
</context>
<context>
    <name>AllowanceRule</name>
    <message>
        <source>Nothing paid</source>
        <translation>Nessun compenso</translation>
    </message>
    <message>
        <source>Wage by contract</source>
        <translation>Retribuzione da contratto</translation>
    </message>
    <message>
        <source>Whole from the threshold on, below by days</source>
        <translation>Intera dalla soglia, sotto in proporzione ai giorni</translation>
    </message>
    <message>
        <source>By days present</source>
        <translation>In proporzione ai giorni di presenza</translation>
    </message>
    <message>
        <source>By hours done</source>
        <translation>In proporzione alle ore fatte</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The copy is the file now.</source>
        <translation>Ora la copia è il file.</translation>
    </message>
    <message>
        <source>This file is open already.</source>
        <translation>Questo file è già aperto.</translation>
    </message>
    <message>
        <source>This file cannot be opened: %1</source>
        <translation>Questo file non si può aprire: %1</translation>
    </message>
    <message>
        <source>insieme [FILE]
Opens the window: with this file, otherwise with the one of the last time.
--help says this, --version which version it is. Without a window: insieme-cli.</source>
        <translation>insieme [FILE]
Apre la finestra: con questo file, altrimenti con quello dell&apos;ultima volta.
--help dice questo, --version quale versione è. Senza finestra: insieme-cli.</translation>
    </message>
</context>
<context>
    <name>ApplicationScore</name>
    <message>
        <source>Application</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Punteggi</translation>
    </message>
</context>
<context>
    <name>ApplicationStatus</name>
    <message>
        <source>Received</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Ammessa</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Esclusa</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selezionata</translation>
    </message>
    <message>
        <source>On the reserve list</source>
        <translation>In riserva</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ritirata</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>it must be a file name without folders.</source>
        <translation>deve essere un nome di file senza cartelle.</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo di scheda</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Aggiunto il</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Allegato</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>“%1” has %2; a file of at most %3 can be attached. Nothing was attached.</source>
        <translation>«%1» pesa %2; si può allegare un file di al massimo %3. Non è stato allegato nulla.</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was attached.</source>
        <translation>«%1» è vuoto. Non è stato allegato nulla.</translation>
    </message>
    <message>
        <source>A file “%1” is attached already. Remove it first, or give the new one another name. Nothing was attached.</source>
        <translation>È già allegato un file «%1». Toglilo prima, oppure dai un altro nome a quello nuovo. Non è stato allegato nulla.</translation>
    </message>
    <message>
        <source>There is no such record. Nothing was attached.</source>
        <translation>Questa scheda non esiste. Non è stato allegato nulla.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Nothing was attached.</source>
        <translation>%1 non si può leggere: %2. Non è stato allegato nulla.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>è una cartella</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Nothing was written.</source>
        <translation>%1 esiste già ed è rimasto com&apos;era. Non è stato scritto nulla.</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Invited</source>
        <translation>Convocazione</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Present by video</source>
        <translation>Presente in video</translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation>Per delega</translation>
    </message>
    <message>
        <source>Absent with excuse</source>
        <translation>Assenza giustificata</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Assente</translation>
    </message>
</context>
<context>
    <name>AttendanceDay</name>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Assenza</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
</context>
<context>
    <name>AttendanceMonth</name>
    <message>
        <source>Placement</source>
        <translation>Inserimento</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmato il</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Hours done</source>
        <translation>Ore fatte</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Hours on %1, a day that is marked as free.</source>
        <translation>Ore il %1, giorno segnato come libero.</translation>
    </message>
    <message>
        <source>A month is written by its first day.</source>
        <translation>Il mese si indica con il suo primo giorno.</translation>
    </message>
    <message>
        <source>%1 is not a day of this month.</source>
        <translation>%1 non è un giorno di questo mese.</translation>
    </message>
    <message>
        <source>%1 is in the register twice.</source>
        <translation>%1 è due volte nel registro.</translation>
    </message>
    <message>
        <source>Register of a month</source>
        <translation>Registro di un mese</translation>
    </message>
    <message>
        <source>Registers of the months</source>
        <translation>Registri dei mesi</translation>
    </message>
    <message>
        <source>Hours on %1, which is still to come.</source>
        <translation>Ore il %1, un giorno che deve ancora venire.</translation>
    </message>
    <message>
        <source>First take the day of the signature away, and write in the notes of the register why. Nothing was changed.</source>
        <translation>Prima togliete il giorno della firma e scrivete il motivo nelle note del registro. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>The register of %1 was signed on %2 and is not removed.</source>
        <translation>Il registro di %1 è stato firmato il %2 e non si elimina.</translation>
    </message>
    <message>
        <source>The register of %1 was signed on %2: its days are not changed.</source>
        <translation>Il registro di %1 è stato firmato il %2: i suoi giorni non si cambiano.</translation>
    </message>
    <message>
        <source>The register of %1 was signed on %2: whoever withdraws the signature writes in the notes why. Nothing was changed.</source>
        <translation>Il registro di %1 è stato firmato il %2: chi ritira la firma ne scrive il motivo nelle note. Non è cambiato nulla.</translation>
    </message>
</context>
<context>
    <name>BankAccount</name>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banca</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usato per</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Conto bancario</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Conti bancari</translation>
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
        <translation>Regione</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Social area (Ambito)</source>
        <translation>Ambito territoriale sociale</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Università</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>CallCondition</name>
    <message>
        <source>Call</source>
        <translation>Bando</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Eligible condition</source>
        <translation>Condizione ammessa</translation>
    </message>
    <message>
        <source>Eligible conditions</source>
        <translation>Condizioni ammesse</translation>
    </message>
</context>
<context>
    <name>CallCriterion</name>
    <message>
        <source>Call</source>
        <translation>Bando</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Maximum points</source>
        <translation>Punti massimi</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteri</translation>
    </message>
</context>
<context>
    <name>CallRules</name>
    <message>
        <source>The call allows %1 Comuni; the project has %2.</source>
        <translation>Comuni ammessi dal bando: %1; Comuni del progetto: %2.</translation>
    </message>
    <message>
        <source>The call ends the project on %1 at the latest.</source>
        <translation>Per il bando il progetto finisce al più tardi il %1.</translation>
    </message>
    <message>
        <source>The call wants the start within %1 days of the outcome, by %2.</source>
        <translation>Il bando vuole l&apos;avvio entro il %2 (giorni dagli esiti: %1).</translation>
    </message>
    <message>
        <source>The call allows %1 hours for a worker; the project has %2.</source>
        <translation>Ore ammesse dal bando per lavoratore: %1; ore del progetto: %2.</translation>
    </message>
    <message>
        <source>The call grants at most %1 for %2 workers; the project has %3.</source>
        <translation>Il bando concede al massimo %1 (lavoratori: %2); il progetto ha %3.</translation>
    </message>
    <message>
        <source>The Comuni add %1; the call wants %2 % of the grant, %3.</source>
        <translation>I Comuni aggiungono %1; il bando vuole il %2 % del contributo, %3.</translation>
    </message>
    <message>
        <source>Applications to the call ended on %1.</source>
        <translation>Le domande al bando si sono chiuse il %1.</translation>
    </message>
    <message>
        <source>Younger than %1 years on %2.</source>
        <translation>Meno di %1 anni il %2.</translation>
    </message>
    <message>
        <source>The ISEE is above %1.</source>
        <translation>L&apos;ISEE supera %1.</translation>
    </message>
    <message>
        <source>The ISEE is missing.</source>
        <translation>Manca l&apos;ISEE.</translation>
    </message>
    <message>
        <source>The ISEE was valid until %1.</source>
        <translation>L&apos;ISEE era valido fino al %1.</translation>
    </message>
    <message>
        <source>Neither unemployed for %1 months nor in one of the categories.</source>
        <translation>Né disoccupazione abbastanza lunga (mesi: %1) né una delle categorie.</translation>
    </message>
    <message>
        <source>Received after the deadline, %1 %2.</source>
        <translation>Ricevuta dopo la scadenza, %1 %2.</translation>
    </message>
    <message>
        <source>Presented on the last day: the call closed at %1, the hour of the application is missing.</source>
        <translation>Presentata l&apos;ultimo giorno: l&apos;avviso si è chiuso il %1, manca l&apos;ora della domanda.</translation>
    </message>
    <message>
        <source>The call allows %1 days; the placement has %2.</source>
        <translation>Giorni ammessi dall&apos;avviso: %1; giorni dell&apos;inserimento: %2.</translation>
    </message>
    <message>
        <source>The call allows %1 months, to %2 without suspensions; the placement ends on %3.</source>
        <translation>L&apos;avviso arriva fino al %2 senza sospensioni (mesi: %1); l&apos;inserimento finisce il %3.</translation>
    </message>
    <message>
        <source>The call allows %1 hours for a worker; the placement has %2.</source>
        <translation>Ore ammesse dall&apos;avviso per lavoratore: %1; ore dell&apos;inserimento: %2.</translation>
    </message>
    <message>
        <source>The call asks for %1 years of age; they are not reached on %2.</source>
        <translation>L&apos;avviso chiede %1 anni compiuti; il %2 non lo sono ancora.</translation>
    </message>
    <message>
        <source>The call admits: %1. The placement states no category.</source>
        <translation>L&apos;avviso ammette: %1. L&apos;inserimento non indica la categoria.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>Conventions and contracts</source>
        <translation>Convenzioni e contratti</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>What it pays of other agreements</source>
        <translation>Che cosa paga di altri accordi</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Its funds for placements</source>
        <translation>I suoi fondi per gli inserimenti</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Assegnazione</translation>
    </message>
    <message>
        <source>To placements</source>
        <translation>Agli inserimenti</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rendicontato</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Prossimo rendiconto</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Progetti</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Placements that it hosts</source>
        <translation>Inserimenti che ospita</translation>
    </message>
    <message>
        <source>Placements of its people</source>
        <translation>Inserimenti delle sue persone</translation>
    </message>
    <message>
        <source>Placements of this person</source>
        <translation>Inserimenti di questa persona</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Inserimento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Ospitante</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>%1 days, %2 hours</source>
        <translation>giorni: %1, ore: %2</translation>
    </message>
    <message>
        <source>People and offices</source>
        <translation>Persone e incarichi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valida fino al</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>senza scadenza</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Che cosa ne fa parte</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>part of it</source>
        <translation>ne fa parte</translation>
    </message>
    <message>
        <source>its deeds went over to it</source>
        <translation>i suoi atti sono passati a questo ente</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Ospite</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Appartamento</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Uscita</translation>
    </message>
    <message>
        <source>Guests that it looks after</source>
        <translation>Ospiti che segue</translation>
    </message>
    <message>
        <source>Stays that it pays a part of</source>
        <translation>Soggiorni che paga in parte</translation>
    </message>
    <message>
        <source>Housing requests that it sent</source>
        <translation>Richieste di alloggio che ha inviato</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Works that it executes</source>
        <translation>Lavori che esegue</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Lavori</translation>
    </message>
    <message>
        <source>Stays of this person</source>
        <translation>Soggiorni di questa persona</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Soggiorno</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Recapito</translation>
    </message>
    <message>
        <source>Cooperatives at work there</source>
        <translation>Cooperative che vi lavorano</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperativa</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>Chiusure</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>tutte</translation>
    </message>
</context>
<context>
    <name>CheckRemedy</name>
    <message>
        <source>Add the paper</source>
        <translation>Aggiungi la carta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>Choose</name>
    <message>
        <source>What the change wanted</source>
        <translation>Ciò che voleva la modifica</translation>
    </message>
    <message>
        <source>What stood already</source>
        <translation>Ciò che valeva già</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Un altro valore</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>from %1 to %2</source>
        <translation>dal %1 al %2</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunedì</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martedì</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercoledì</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>giovedì</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>venerdì</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sabato</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domenica</translation>
    </message>
    <message>
        <source>January</source>
        <translation>gennaio</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febbraio</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>aprile</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maggio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>giugno</translation>
    </message>
    <message>
        <source>July</source>
        <translation>luglio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>settembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>ottobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>dicembre</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>given period</source>
        <translation>periodo dato</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) from %1, first and last day included</source>
        <translation>
            <numerusform>%n mese dal %1, estremi compresi</numerusform>
            <numerusform>%n mesi dal %1, estremi compresi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1, first and last day included</source>
        <translation>
            <numerusform>%n giorno dal %1, estremi compresi</numerusform>
            <numerusform>%n giorni dal %1, estremi compresi</numerusform>
        </translation>
    </message>
    <message>
        <source>given end</source>
        <translation>fine data</translation>
    </message>
    <message>
        <source>%1 hours from %2 by the weekly schedule</source>
        <translation>ore dal %2 secondo l&apos;orario settimanale: %1</translation>
    </message>
    <message>
        <source>given hours</source>
        <translation>ore date</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s)</source>
        <translation>
            <numerusform>%1: %n giorno</numerusform>
            <numerusform>%1: %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>moves the end</source>
        <translation>sposta la fine</translation>
    </message>
    <message numerus="yes">
        <source>it takes %n</source>
        <translation>
            <numerusform>ne serve %n</numerusform>
            <numerusform>ne servono %n</numerusform>
        </translation>
    </message>
    <message>
        <source>does not move it</source>
        <translation>non sposta</translation>
    </message>
    <message>
        <source>this kind does not move it</source>
        <translation>per questo tipo non sposta</translation>
    </message>
    <message>
        <source>outside the placement</source>
        <translation>fuori dall&apos;inserimento</translation>
    </message>
    <message>
        <source>already counted</source>
        <translation>già contata</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Proroga</translation>
    </message>
    <message>
        <source>act of %1</source>
        <translation>atto del %1</translation>
    </message>
    <message>
        <source>without the day of the act</source>
        <translation>senza la data dell&apos;atto</translation>
    </message>
    <message>
        <source>Early end</source>
        <translation>Fine anticipata</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>il %1</translation>
    </message>
    <message>
        <source>ends before</source>
        <translation>finisce prima</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message numerus="yes">
        <source>kind %n month(s)</source>
        <translation>
            <numerusform>tipo %n mese</numerusform>
            <numerusform>tipo %n mesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kind %n day(s)</source>
        <translation>
            <numerusform>tipo %n giorno</numerusform>
            <numerusform>tipo %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>superati</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>rispettati</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too many</source>
        <translation>
            <numerusform>%n giorno di troppo</numerusform>
            <numerusform>%n giorni di troppo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n di margine</numerusform>
            <numerusform>%n di margine</numerusform>
        </translation>
    </message>
    <message>
        <source>The duration is %1 days; this kind lasts at least %2.</source>
        <translation>Durata in giorni: %1; per questo tipo almeno %2.</translation>
    </message>
    <message>
        <source>The longest duration of this kind is exceeded: the last possible day is %1.</source>
        <translation>È superata la durata massima di questo tipo: l&apos;ultimo giorno possibile è il %1.</translation>
    </message>
    <message>
        <source>%1 hours are planned; this kind has at most %2.</source>
        <translation>Le ore previste sono %1; questo tipo ne ha al massimo %2.</translation>
    </message>
    <message>
        <source>%1 hours a week are fewer than the %2 of this kind.</source>
        <translation>Ore la settimana: %1, meno delle %2 di questo tipo.</translation>
    </message>
    <message>
        <source>%1 hours a week are more than the %2 of this kind.</source>
        <translation>Ore la settimana: %1, più delle %2 di questo tipo.</translation>
    </message>
    <message>
        <source>The end is after the end of %1, %2.</source>
        <translation>La fine supera il termine per %1, %2.</translation>
    </message>
    <message>
        <source>the limit</source>
        <translation>il limite</translation>
    </message>
    <message>
        <source>The hours do not fit: the schedule makes %1, %2 are missing. It takes %3 hours a week (%4 a day).</source>
        <translation>Le ore non ci stanno: con l&apos;orario %1, mancanti %2. Ore necessarie la settimana: %3 (%4 al giorno).</translation>
    </message>
    <message>
        <source>The weekly schedule never makes these hours.</source>
        <translation>L&apos;orario settimanale non arriva mai a queste ore.</translation>
    </message>
    <message>
        <source>The deed writes the end %1; counted, it is %2.</source>
        <translation>L&apos;atto scrive la fine %1; contata, è il %2.</translation>
    </message>
    <message>
        <source>The end falls on a day without work: the last working day is %1.</source>
        <translation>La fine cade in un giorno senza lavoro: l&apos;ultimo giorno utile è il %1.</translation>
    </message>
    <message>
        <source>The hours do not fit: the schedule makes %1, %2 are missing, and no lawful week makes them (it would take %3 hours): it takes a later end, or fewer hours.</source>
        <translation>Le ore non ci stanno: con l&apos;orario %1, mancanti %2, e nessuna settimana ammessa le raggiunge (ore necessarie: %3): serve una fine più lontana, o meno ore.</translation>
    </message>
</context>
<context>
    <name>Closure</name>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Chiusura</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>Chiusure</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>The code “%1” is taken by another record of the same kind (%2).</source>
        <translation>Il codice «%1» è già di un&apos;altra scheda dello stesso tipo (%2).</translation>
    </message>
    <message>
        <source>The next free one is “%1”.</source>
        <translation>Il primo libero è «%1».</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Add %1</source>
        <translation>Aggiunta: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifica: %1</translation>
    </message>
    <message>
        <source>Write %1 records</source>
        <translation>Schede scritte: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminazione: %1</translation>
    </message>
    <message>
        <source>Forget a person</source>
        <translation>Cancellazione dei dati di una persona</translation>
    </message>
    <message>
        <source>Build the sample consortium</source>
        <translation>Costruzione del consorzio di esempio</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fatto: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Riapertura: %1</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Rinvio: %1</translation>
    </message>
    <message>
        <source>Import from “%1”</source>
        <translation>Importazione da «%1»</translation>
    </message>
    <message>
        <source>Save the import mapping “%1”</source>
        <translation>Abbinamento per l&apos;importazione «%1»</translation>
    </message>
    <message>
        <source>Decide a conflict on %1</source>
        <translation>Decisione su un conflitto: %1</translation>
    </message>
    <message>
        <source>Merge %1 changes of “%2”</source>
        <translation>Fusione da «%2» (modifiche: %1)</translation>
    </message>
    <message>
        <source>Copy of the records without people</source>
        <translation>Copia delle schede senza persone</translation>
    </message>
    <message>
        <source>Attendance of %1</source>
        <translation>Presenza del %1</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>Sospensione di %1</translation>
    </message>
    <message>
        <source>Extend %1</source>
        <translation>Proroga di %1</translation>
    </message>
    <message>
        <source>End %1 early</source>
        <translation>Fine anticipata di %1</translation>
    </message>
    <message>
        <source>Issue the document for %1</source>
        <translation>Emissione del documento per %1</translation>
    </message>
    <message>
        <source>Attach the signed copy of %1</source>
        <translation>Copia firmata di %1</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Invio: %1</translation>
    </message>
    <message>
        <source>Annul %1</source>
        <translation>Annullamento: %1</translation>
    </message>
    <message>
        <source>Register the act %1</source>
        <translation>Registrazione dell&apos;atto: %1</translation>
    </message>
    <message>
        <source>Plan the renewal of %1</source>
        <translation>Piano del rinnovo di %1</translation>
    </message>
    <message>
        <source>Copy %1 as the next one</source>
        <translation>Copia di %1 per il periodo successivo</translation>
    </message>
    <message>
        <source>Make one of %1 and %2</source>
        <translation>Unione di %1 e %2</translation>
    </message>
    <message>
        <source>Compute again after a merge</source>
        <translation>Ricalcolo dopo una fusione</translation>
    </message>
    <message>
        <source>Save the view “%1”</source>
        <translation>Vista salvata «%1»</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Vista tolta «%1»</translation>
    </message>
    <message>
        <source>Hand back: %1</source>
        <translation>Restituita: %1</translation>
    </message>
    <message>
        <source>Look after: %1</source>
        <translation>Presa in carico: %1</translation>
    </message>
    <message>
        <source>Change “%1” of %2 records</source>
        <translation>Modifica di «%1» (schede: %2)</translation>
    </message>
    <message>
        <source>Substitute a cooperative of %1</source>
        <translation>Sostituzione di una cooperativa di %1</translation>
    </message>
    <message>
        <source>Adopt the proposed tariffs of %1</source>
        <translation>Adozione delle tariffe proposte di %1</translation>
    </message>
    <message>
        <source>Revise the prices of %1</source>
        <translation>Revisione dei prezzi di %1</translation>
    </message>
    <message>
        <source>Close the month %1</source>
        <translation>Chiusura del mese %1</translation>
    </message>
    <message>
        <source>Open the last month of %1 again</source>
        <translation>Riapertura dell&apos;ultimo mese di %1</translation>
    </message>
    <message>
        <source>Draft an extension of %1</source>
        <translation>Bozza di proroga di %1</translation>
    </message>
    <message>
        <source>Presences of %1</source>
        <translation>Presenze di %1</translation>
    </message>
    <message>
        <source>Presences of %1 and others</source>
        <translation>Presenze di %1 e altri</translation>
    </message>
    <message>
        <source>Open the month %1 again</source>
        <translation>Riapertura del mese %1</translation>
    </message>
    <message>
        <source>Forget a person; still named by issued documents: %1</source>
        <translation>Cancellazione dei dati di una persona, ancora nei documenti emessi: %1</translation>
    </message>
    <message>
        <source>Propose allocations</source>
        <translation>Proposta di assegnazioni</translation>
    </message>
    <message>
        <source>Propose %1</source>
        <translation>Proposta: %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Spostamento: %1</translation>
    </message>
    <message>
        <source>Movement of %1</source>
        <translation>Movimento: %1</translation>
    </message>
    <message>
        <source>Remind %1</source>
        <translation>Sollecito: %1</translation>
    </message>
    <message>
        <source>Accompaniment of %1</source>
        <translation>Accompagnamento: %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Sblocco: %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Blocco: %1</translation>
    </message>
    <message>
        <source>Check in %1</source>
        <translation>Ingresso: %1</translation>
    </message>
    <message>
        <source>Notice for %1</source>
        <translation>Preavviso: %1</translation>
    </message>
    <message>
        <source>Check out %1</source>
        <translation>Uscita: %1</translation>
    </message>
    <message>
        <source>Absence in %1</source>
        <translation>Assenza: %1</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Accettazione: %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Annullamento: %1</translation>
    </message>
    <message>
        <source>Notice to the police for %1</source>
        <translation>Comunicazione alla Questura: %1</translation>
    </message>
    <message>
        <source>Change %1 by an act</source>
        <translation>Modifica con un atto di %1</translation>
    </message>
    <message>
        <source>Draft an act for %1</source>
        <translation>Bozza di un atto per %1</translation>
    </message>
    <message>
        <source>Propose tariffs for %1</source>
        <translation>Proposta di rette per %1</translation>
    </message>
    <message>
        <source>Bring the proposed tariffs of %1 into force</source>
        <translation>Entrata in vigore delle rette proposte di %1</translation>
    </message>
    <message>
        <source>Write %1 letters “%2”</source>
        <translation>Lettere «%2» (%1)</translation>
    </message>
    <message>
        <source>Attach a file to %1</source>
        <translation>File allegato a %1</translation>
    </message>
    <message>
        <source>Remove a file of %1</source>
        <translation>File tolto da %1</translation>
    </message>
    <message>
        <source>Draft the agreement of %1</source>
        <translation>Convenzione preparata da %1</translation>
    </message>
    <message>
        <source>Outcome of the ranking of %1</source>
        <translation>Esito della graduatoria di %1</translation>
    </message>
    <message>
        <source>Placement of application %1</source>
        <translation>Inserimento dalla domanda %1</translation>
    </message>
    <message>
        <source>Conventions of %1</source>
        <translation>Convenzioni di %1</translation>
    </message>
    <message>
        <source>Notice of the handover for %1</source>
        <translation>Comunicazione di cessione per %1</translation>
    </message>
    <message>
        <source>Search documents that name a forgotten person by their number only</source>
        <translation>Documenti che nominano una persona dimenticata: si cercano solo con il numero</translation>
    </message>
    <message>
        <source>Link %1 with %2</source>
        <translation>Collegamento di %1 con %2</translation>
    </message>
    <message>
        <source>Logo of %1</source>
        <translation>Logo di %1</translation>
    </message>
    <message>
        <source>Say when the procedure of %1 started</source>
        <translation>Giorno di avvio della procedura di %1</translation>
    </message>
    <message>
        <source>Register of %1</source>
        <translation>Registro di %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Structure of the file</source>
        <translation>Struttura del file</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Scrivania</translation>
    </message>
    <message>
        <source>Sample file, standing on</source>
        <translation>File di esempio, fermo al</translation>
    </message>
    <message>
        <source>Steps in the history</source>
        <translation>Passi nella storia</translation>
    </message>
    <message>
        <source>Entries not yet exported</source>
        <translation>Voci non ancora esportate</translation>
    </message>
    <message>
        <source>Latest automatic backup</source>
        <translation>Ultima copia automatica</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Sola lettura</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Il file è integro.</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>«%1» non è un id.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>“%1” is not the number of a step.</source>
        <translation>«%1» non è il numero di un passo.</translation>
    </message>
    <message>
        <source>insieme-cli COMMAND [ARGUMENTS] [OPTIONS]</source>
        <translation>insieme-cli COMANDO [ARGOMENTI] [OPZIONI]</translation>
    </message>
    <message>
        <source>Unknown option or missing value: %1</source>
        <translation>Opzione sconosciuta o valore mancante: %1</translation>
    </message>
    <message>
        <source>The languages are “it” and “en”.</source>
        <translation>Le lingue sono «it» e «en».</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Quale comando?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il comando «%1» non c&apos;è.</translation>
    </message>
    <message>
        <source>Usage: insieme-cli %1</source>
        <translation>Uso: insieme-cli %1</translation>
    </message>
    <message>
        <source>The formats are table, csv and json.</source>
        <translation>I formati sono table, csv e json.</translation>
    </message>
    <message>
        <source>There is no kind “%1”. “insieme-cli list kinds” names them.</source>
        <translation>Il tipo «%1» non c&apos;è. «insieme-cli list kinds» li elenca.</translation>
    </message>
    <message>
        <source>More than one record begins with “%1”.</source>
        <translation>Più di una scheda comincia con «%1».</translation>
    </message>
    <message>
        <source>%1: there is no record “%2”.</source>
        <translation>%1: la scheda «%2» non c&apos;è.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Which kind, and of which file? “insieme-cli list KIND FILE”.</source>
        <translation>Quale tipo, e di quale file? «insieme-cli list TIPO FILE».</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>this is not a JSON object (%1, position %2).</source>
        <translation>non è un oggetto JSON (%1, posizione %2).</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>un altro valore</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avviso: %1</translation>
    </message>
    <message>
        <source>There is no template “%1”. “insieme-cli list templates” names them.</source>
        <translation>Il modello «%1» non c&apos;è. «insieme-cli list templates» li elenca.</translation>
    </message>
    <message>
        <source>Missing: %1 (%2)</source>
        <translation>Manca: %1 (%2)</translation>
    </message>
    <message>
        <source>Empty: %1 (%2)</source>
        <translation>Vuoto: %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing was written. Complete the record, or print a draft with --draft.</source>
        <translation>Non è stato scritto nulla. Completa la scheda, oppure stampa una bozza con --draft.</translation>
    </message>
    <message>
        <source>These characters are not in the fonts of documents and would not be printed: %1. Nothing was written.</source>
        <translation>Questi caratteri non ci sono nei caratteri di stampa e non uscirebbero: %1. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>There is no kind of code “%1”. There are: %2.</source>
        <translation>Il tipo di codice «%1» non c&apos;è. Ci sono: %2.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>“%1” are not weekdays (mon-fri, lun,mer,ven).</source>
        <translation>«%1» non sono giorni della settimana (mon-fri, lun,mer,ven).</translation>
    </message>
    <message>
        <source>No Comune has the Belfiore code “%1”.</source>
        <translation>Nessun Comune ha il codice Belfiore «%1».</translation>
    </message>
    <message>
        <source>The local holiday of %1 is not known to the program: it is not counted.</source>
        <translation>La festa locale di %1 non è nota al programma: non è contata.</translation>
    </message>
    <message>
        <source>--%1 needs a number from 1.</source>
        <translation>--%1 vuole un numero da 1 in su.</translation>
    </message>
    <message>
        <source>--saturday is “move” or “keep”.</source>
        <translation>--saturday è «move» o «keep».</translation>
    </message>
    <message>
        <source>Holidays are known from %1 to %2.</source>
        <translation>Le festività sono note dal %1 al %2.</translation>
    </message>
    <message>
        <source>Patron saint</source>
        <translation>Santo patrono</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Festività</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» non si può leggere</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Di che cosa</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Se ne occupa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) written.</source>
        <translation>
            <numerusform>%n scadenza scritta.</numerusform>
            <numerusform>%n scadenze scritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>--within needs a number of days from 0 to 36600.</source>
        <translation>--within vuole un numero di giorni da 0 a 36600.</translation>
    </message>
    <message>
        <source>--ics needs the name of the file to write.</source>
        <translation>--ics vuole il nome del file da scrivere.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Non è stato possibile leggere %1: %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cella</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Rimedio</translation>
    </message>
    <message>
        <source>create</source>
        <translation>crea</translation>
    </message>
    <message>
        <source>update</source>
        <translation>aggiorna</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>salta</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>rifiuta</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Non è stato possibile scrivere %1: %2</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>righe: %L1</translation>
    </message>
    <message>
        <source>Nothing was written. To create: %1, to update: %2, to skip: %3, refused: %4.</source>
        <translation>Non è stato scritto nulla. Da creare: %1, da aggiornare: %2, da saltare: %3, rifiutate: %4.</translation>
    </message>
    <message>
        <source>Created: %1, updated: %2, skipped: %3, refused: %4.</source>
        <translation>Create: %1, aggiornate: %2, saltate: %3, rifiutate: %4.</translation>
    </message>
    <message>
        <source>Rows hidden by a filter, taken as well: %1.</source>
        <translation>Righe nascoste da un filtro, prese anch&apos;esse: %1.</translation>
    </message>
    <message>
        <source>Rows hidden by a filter, left out: %1.</source>
        <translation>Righe nascoste da un filtro, lasciate fuori: %1.</translation>
    </message>
    <message>
        <source>Say the format: --as csv, --as xlsx or --as json.</source>
        <translation>Indica il formato: --as csv, --as xlsx o --as json.</translation>
    </message>
    <message>
        <source>--reveal and --without-personal-data exclude each other.</source>
        <translation>--reveal e --without-personal-data si escludono a vicenda.</translation>
    </message>
    <message>
        <source>%L1 records</source>
        <translation>schede: %L1</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Non è stato possibile leggere %1.</translation>
    </message>
    <message>
        <source>%1 exists already and was not replaced.</source>
        <translation>%1 esiste già e non è stato sostituito.</translation>
    </message>
    <message>
        <source>Package %1 of “%2”: %3 changes.</source>
        <translation>Pacchetto %1 di «%2»: modifiche %3.</translation>
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
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflitto</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>da parte</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuova</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>cancellata</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiata</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>da decidere</translation>
    </message>
    <message>
        <source>Package %1 of “%2”: %3 changes, %4 applied, %5 agreed already, %6 set aside; %7 of this desk done again; %8 conflicts.</source>
        <translation>Pacchetto %1 di «%2»: modifiche %3, di cui applicate %4, già uguali %5, messe da parte %6; di questa scrivania rifatte %7; conflitti %8.</translation>
    </message>
    <message>
        <source>Rule: %1 “%2”: %3</source>
        <translation>Regola: %1 «%2»: %3</translation>
    </message>
    <message>
        <source>Here: %1. There: %2.</source>
        <translation>Qui: %1. Là: %2.</translation>
    </message>
    <message>
        <source>%1 attachments have not arrived yet.</source>
        <translation>Allegati non ancora arrivati: %1.</translation>
    </message>
    <message>
        <source>Backup made before: %1</source>
        <translation>Copia di sicurezza fatta prima: %1</translation>
    </message>
    <message>
        <source>Open conflicts: %1</source>
        <translation>Conflitti da decidere: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mio</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Loro</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>open</source>
        <translation>da decidere</translation>
    </message>
    <message>
        <source>both changed this field</source>
        <translation>campo cambiato da entrambe le parti</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Main desk</source>
        <translation>Scrivania principale</translation>
    </message>
    <message>
        <source>Changes in the common order</source>
        <translation>Modifiche nell&apos;ordine comune</translation>
    </message>
    <message>
        <source>Changes not yet exported</source>
        <translation>Modifiche non ancora inviate</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Conflitti da decidere</translation>
    </message>
    <message>
        <source>Size of the history, bytes</source>
        <translation>Dimensione della storia, byte</translation>
    </message>
    <message>
        <source>Known desk</source>
        <translation>Scrivania nota</translation>
    </message>
    <message>
        <source>Give two days (YYYY-MM-DD), the earlier one first.</source>
        <translation>Indica due giorni (AAAA-MM-GG), prima il più vecchio.</translation>
    </message>
    <message>
        <source>“%1” is not a suspension: FROM..TO=REASON.</source>
        <translation>«%1» non è una sospensione: DAL..AL=MOTIVO.</translation>
    </message>
    <message>
        <source>There is no reason of suspension “%1”. There are: %2.</source>
        <translation>Non c&apos;è il motivo di sospensione «%1». Ci sono: %2.</translation>
    </message>
    <message>
        <source>the limit given</source>
        <translation>il limite indicato</translation>
    </message>
    <message>
        <source>--until needs a day that is not before the start (YYYY-MM-DD).</source>
        <translation>--until vuole un giorno non precedente l&apos;inizio (AAAA-MM-GG).</translation>
    </message>
    <message>
        <source>--hours needs a length of time (520 or 520:00).</source>
        <translation>--hours vuole una durata (520 o 520:00).</translation>
    </message>
    <message>
        <source>A placement lasts --months, --days, --until a day or --hours; one of them gives its end.</source>
        <translation>Un inserimento dura --months, --days, --until un giorno o --hours; uno solo ne dà la fine.</translation>
    </message>
    <message>
        <source>--week needs the hours of seven days, Monday first: 4:00,4:00,4:00,4:00,4:00,0,0.</source>
        <translation>--week vuole le ore di sette giorni, dal lunedì: 4:00,4:00,4:00,4:00,4:00,0,0.</translation>
    </message>
    <message>
        <source>Hours need a weekly schedule: --week 4:00,4:00,4:00,4:00,4:00,0,0.</source>
        <translation>Le ore hanno bisogno dell&apos;orario settimanale: --week 4:00,4:00,4:00,4:00,4:00,0,0.</translation>
    </message>
    <message>
        <source>No rule of “%1” is in force on %2.</source>
        <translation>Nessuna regola di «%1» è in vigore il %2.</translation>
    </message>
    <message>
        <source>There is no kind of placement “%1”. There are: %2.</source>
        <translation>Non c&apos;è il tipo di inserimento «%1». Ci sono: %2.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Giorni lavorativi</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Minuti previsti</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>calendar holidays, workdays, period, deadline or placement?</source>
        <translation>calendar holidays, workdays, period, deadline o placement?</translation>
    </message>
    <message>
        <source>Ends on %1</source>
        <translation>Finisce %1</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Sospensione</translation>
    </message>
    <message>
        <source>Hours: %1 done of %2, %3 lost, %4 left; %5 are in the calendar.</source>
        <translation>Ore: fatte %1 su %2, perse %3, da fare %4; in calendario %5.</translation>
    </message>
    <message>
        <source>%1 are missing; %2 a day would make them.</source>
        <translation>Ne mancano %1; basterebbero %2 al giorno.</translation>
    </message>
    <message>
        <source>Issued as n. %1.</source>
        <translation>Emesso con il n. %1.</translation>
    </message>
    <message>
        <source>“%1” is not a month (YYYY-MM).</source>
        <translation>«%1» non è un mese (AAAA-MM).</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Quota del consorzio</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Say the start of the procedure (YYYY-MM-DD), the amount still to be executed and the variation in percent, both with two decimals and a point.</source>
        <translation>Indica l&apos;avvio della procedura (AAAA-MM-GG), l&apos;importo ancora da eseguire e la variazione in percentuale, entrambi con due decimali e il punto.</translation>
    </message>
    <message>
        <source>No price revision rule is in force for procedures of %1.</source>
        <translation>Nessuna regola di revisione dei prezzi vale per le procedure del %1.</translation>
    </message>
    <message>
        <source>There is no kind of paper “%1”. “insieme-cli list requirement-kinds FILE” names them.</source>
        <translation>Non c&apos;è un tipo di carta «%1». «insieme-cli list requirement-kinds FILE» li elenca.</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperativa</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Prossima scadenza</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>Prossima carta</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivi</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Raggiunta</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Social cooperatives among the members</source>
        <translation>Cooperative sociali fra le socie</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Socia dal</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Rappresentante</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Delegati</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Non versata</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Committente</translation>
    </message>
    <message>
        <source>Not counted: %1, “%2”, whose shares have no amount.</source>
        <translation>Non contata: %1, «%2», le cui quote non hanno un importo.</translation>
    </message>
    <message>
        <source>IPA code</source>
        <translation>Codice IPA</translation>
    </message>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>No known body has the IPA code “%1”. “insieme-cli known-bodies TEXT” finds them by name.</source>
        <translation>Nessun ente noto ha il codice IPA «%1». «insieme-cli known-bodies TESTO» li trova per nome.</translation>
    </message>
    <message>
        <source>It is in the file already: %1 (%2). Nothing was changed.</source>
        <translation>C&apos;è già nel file: %1 (%2). Niente è stato cambiato.</translation>
    </message>
    <message>
        <source>Codes and PEC are those of IndicePA, July 2024: confirm them before you use them.</source>
        <translation>Codici e PEC sono quelli di IndicePA, luglio 2024: confermali prima di usarli.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Either an agreement, an opportunity or a list of papers, not two of them.</source>
        <translation>Un accordo, un&apos;opportunità o un elenco di carte: non due insieme.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Il suo nome</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>In comune</translation>
    </message>
    <message>
        <source>“%1” holds no word to look for.</source>
        <translation>«%1» non contiene parole da cercare.</translation>
    </message>
    <message>
        <source>Amount and variation are written with two decimals and a point.</source>
        <translation>Importo e variazione si scrivono con due decimali e il punto.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Say the first and the last year, e.g. 2024 2027.</source>
        <translation>Indica il primo e l&apos;ultimo anno, per esempio 2024 2027.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Usage: insieme-cli contract %1 …; “insieme-cli contract --help” says more.</source>
        <translation>Uso: insieme-cli contract %1 …; «insieme-cli contract --help» dice di più.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effetto</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>serve ancora</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>illeggibile</translation>
    </message>
    <message>
        <source>what is personal becomes unreadable; days, hours and amounts stay.</source>
        <translation>ciò che è personale diventa illeggibile; giorni, ore e importi restano.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>resta</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>nominata</translation>
    </message>
    <message>
        <source>Unreadable: the person&apos;s data here, in %1 steps of the history, in search and agenda, and in %2 automatic copies beside the file; %3 attached files are deleted.</source>
        <translation>Illeggibili: i dati della persona qui, nella storia (passi: %1), nella ricerca e nello scadenzario, e nelle copie automatiche accanto al file (%2); allegati eliminati: %3.</translation>
    </message>
    <message>
        <source>Not reached: copies, packages and printed papers that were taken elsewhere, and the names of attached files in the history. Other desks forget with the next package.</source>
        <translation>Non raggiunti: copie, pacchetti e stampe portati altrove, e i nomi degli allegati nella storia. Le altre sedi dimenticano con il prossimo pacchetto.</translation>
    </message>
    <message>
        <source>Nothing was changed. This cannot be undone; to do it, repeat it with --confirm.</source>
        <translation>Non è stato modificato nulla. Non si può annullare; per farlo, ripetere con --confirm.</translation>
    </message>
    <message>
        <source>This person is still needed: nothing was changed, and --confirm would be refused.</source>
        <translation>Questa persona serve ancora: non è stato modificato nulla e --confirm sarebbe rifiutato.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Resta: %1</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Appartamento</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capienza</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Soggiorni</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>By surface</source>
        <translation>Per superficie</translation>
    </message>
    <message>
        <source>By rooms</source>
        <translation>Per stanze</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Posti letto</translation>
    </message>
    <message>
        <source>Say the first and the last day (YYYY-MM-DD).</source>
        <translation>Indica il primo e l&apos;ultimo giorno (AAAA-MM-GG).</translation>
    </message>
    <message>
        <source>Days of beds</source>
        <translation>Giornate di posto letto</translation>
    </message>
    <message>
        <source>Days taken</source>
        <translation>Giornate occupate</translation>
    </message>
    <message>
        <source>Days closed</source>
        <translation>Giornate non disponibili</translation>
    </message>
    <message>
        <source>Occupancy %</source>
        <translation>Occupazione %</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Ingressi</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Uscite</translation>
    </message>
    <message>
        <source>Average stay in days</source>
        <translation>Permanenza media in giorni</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Chi paga</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dovuto</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ospite</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Day of exit</source>
        <translation>Giorno di uscita</translation>
    </message>
    <message>
        <source>Usage: insieme-cli housing state|capacity|occupancy|statement|propose …; “insieme-cli housing --help” says more.</source>
        <translation>Uso: insieme-cli housing state|capacity|occupancy|statement|propose …; «insieme-cli housing --help» dice di più.</translation>
    </message>
    <message>
        <source>This document is about the whole file.</source>
        <translation>Questo documento riguarda l&apos;intero file.</translation>
    </message>
    <message>
        <source>%1 made, %2 not.</source>
        <translation>Prodotti: %1; non prodotti: %2.</translation>
    </message>
    <message>
        <source>Say where the document goes: --out NAME.pdf or NAME.odt</source>
        <translation>Indica dove va il documento: --out NOME.pdf o NOME.odt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annullamento</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>ripristino</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>inizio</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>dimenticato</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusione</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>“%1” does not take --%2. Nothing was done.</source>
        <translation>«%1» non prevede --%2. Non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>--%1 needs a number from 1 to %2.</source>
        <translation>--%1 vuole un numero da 1 a %2.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Nothing was written or read; give one, or leave it out.</source>
        <translation>La frase segreta è vuota. Non è stato scritto né letto nulla; indicane una, o omettila.</translation>
    </message>
    <message>
        <source>Holds the order up to</source>
        <translation>Ha le modifiche fino alla</translation>
    </message>
    <message>
        <source>Last package</source>
        <translation>Ultimo pacchetto</translation>
    </message>
    <message>
        <source>main desk</source>
        <translation>sede principale</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>sede</translation>
    </message>
    <message>
        <source>“%1” is not a kind of records with an address.</source>
        <translation>«%1» non è un tipo di schede con un indirizzo.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. There are: %2.</source>
        <translation>Non esiste il formato «%1». Ci sono: %2.</translation>
    </message>
    <message>
        <source>Say where the sheets go: --out NAME.pdf</source>
        <translation>Indica dove scrivere i fogli: --out NOME.pdf</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» non è un numero.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of records to whom letters are written.</source>
        <translation>«%1» non è un tipo di schede a cui si scrivono lettere.</translation>
    </message>
    <message>
        <source>No letter was written.</source>
        <translation>Nessuna lettera è stata scritta.</translation>
    </message>
    <message>
        <source>Many documents are printed as PDF; each is saved as ODT by itself.</source>
        <translation>Più documenti insieme si stampano in PDF; in ODT si salva ciascuno da solo.</translation>
    </message>
    <message>
        <source>Many documents are issued into a folder, each in a file of its own: say which folder there is. With --draft they go into one PDF.</source>
        <translation>Più documenti si emettono in una cartella, ciascuno in un suo file: indica una cartella che esiste. Con --draft vanno in un solo PDF.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Aggiunto il</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Say where the file goes: --out PATH</source>
        <translation>Indica dove va il file: --out PERCORSO</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campi</translation>
    </message>
    <message>
        <source>Say where the documents go: --out NAME.pdf, or a folder that is there</source>
        <translation>Indica dove vanno i documenti: --out NOME.pdf, oppure una cartella che c&apos;è già</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Passo %1: %2</translation>
    </message>
    <message>
        <source>More than one operator is called “%1”: give the id instead.</source>
        <translation>Più di un operatore si chiama «%1»: indica l&apos;id.</translation>
    </message>
    <message>
        <source>There is no operator “%1”: this file has none yet.</source>
        <translation>Non c&apos;è nessun operatore «%1»: questo file non ne ha ancora.</translation>
    </message>
    <message>
        <source>There is no operator “%1”. There are: %2.</source>
        <translation>Non c&apos;è nessun operatore «%1». Ci sono: %2.</translation>
    </message>
    <message>
        <source>Doubtful: %1, “%2” (%3)</source>
        <translation>Dubbio: %1, «%2» (%3)</translation>
    </message>
    <message>
        <source>Contradictory: %1</source>
        <translation>Contraddittorio: %1</translation>
    </message>
    <message>
        <source>Not in force: %1</source>
        <translation>Non in vigore: %1</translation>
    </message>
    <message>
        <source>Ends soon: %1</source>
        <translation>Scade presto: %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Dubbio: %1</translation>
    </message>
    <message>
        <source>The document is issued as n. %1; print it again.</source>
        <translation>Il documento è emesso con il n. %1: stampalo di nuovo.</translation>
    </message>
    <message>
        <source>%1: it is written twice.</source>
        <translation>%1: è scritto due volte.</translation>
    </message>
    <message>
        <source>Still to be put right in a draft: %1</source>
        <translation>Ancora da correggere in una bozza: %1</translation>
    </message>
    <message>
        <source>This person was forgotten already; the file and the automatic copies beside it were cleared once more.</source>
        <translation>Questa persona era già stata dimenticata; il file e le copie automatiche accanto sono stati ripuliti ancora una volta.</translation>
    </message>
    <message>
        <source>“%1” has no --format %2, only: %3. Nothing was done.</source>
        <translation>«%1» non ha --format %2, solo: %3. Non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>Days are written YYYY-MM-DD, from %1 to %2, the earlier one first; a period and a deadline need either --months or --days and end within these years. A deadline of --hours starts at YYYY-MM-DDTHH:MM.</source>
        <translation>I giorni si scrivono AAAA-MM-GG, dal %1 al %2, prima il più lontano; un periodo e un termine vogliono --months oppure --days e finiscono entro questi anni. Un termine di --hours parte da AAAA-MM-GGTHH:MM.</translation>
    </message>
    <message>
        <source>Columns that are not imported: %1.</source>
        <translation>Colonne che non vengono importate: %1.</translation>
    </message>
    <message>
        <source>Everywhere: --help, --lang it|en, --today YYYY-MM-DD; where it lists: --format table|csv|json; where something is recorded: --operator NAME, who does it (otherwise who was chosen last in the window, or the account of this computer). “-” reads standard input.
Exit status: 0 done or yes, 1 no, 2 wrong usage, 3 a file could not be read or written.</source>
        <translation>Ovunque: --help, --lang it|en, --today AAAA-MM-GG; dove si elenca: --format table|csv|json; dove si registra qualcosa: --operator NOME, chi lo fa (altrimenti chi è stato scelto per ultimo nella finestra, o l&apos;utente del computer). «-» legge lo standard input.
Stato di uscita: 0 fatto o sì, 1 no, 2 uso sbagliato, 3 un file non si è potuto leggere o scrivere.</translation>
    </message>
    <message>
        <source>Changes of this desk that do not fit any more and are taken back until they are decided: %1.</source>
        <translation>Modifiche di questa scrivania che non si possono più applicare e sono ritirate finché non si decide: %1.</translation>
    </message>
    <message>
        <source>Forgotten with it, for good: %1.</source>
        <translation>Dimenticate con questo pacchetto, per sempre: %1.</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>voluto</translation>
    </message>
    <message>
        <source>Something in this command is not written in UTF-8, as everything here is. Nothing was done.</source>
        <translation>Qualcosa in questo comando non è scritto in UTF-8, come tutto qui. Non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>Not all of the answer could be written: there is no room where it goes, or nobody takes it. What was changed in the file stays changed.</source>
        <translation>Non si è potuta scrivere tutta la risposta: dove va non c&apos;è spazio, o nessuno la riceve. Ciò che è stato cambiato nel file resta cambiato.</translation>
    </message>
    <message>
        <source>position %1 holds no character: text is written in UTF-8, and “\u” with half of a pair needs the other half.</source>
        <translation>alla posizione %1 non c&apos;è un carattere: il testo si scrive in UTF-8, e «\u» con metà di una coppia vuole l&apos;altra metà.</translation>
    </message>
    <message>
        <source>“%1” is not a day (YYYY-MM-DD, from the year %2 to %3).</source>
        <translation>«%1» non è un giorno (AAAA-MM-GG, anni %2–%3).</translation>
    </message>
    <message>
        <source>There is nothing to write: say the record as JSON, or “-” for those on standard input.</source>
        <translation>Non c&apos;è nulla da scrivere: indica la scheda in JSON, oppure «-» per quelle dello standard input.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>yes, from %1 to %2</source>
        <translation>sì, dal %1 al %2</translation>
    </message>
    <message>
        <source>yes, from %1</source>
        <translation>sì, dal %1</translation>
    </message>
    <message>
        <source>yes, until %1</source>
        <translation>sì, fino al %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In vigore</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Il confronto è stato fermato.</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>only women live there</source>
        <translation>vi abitano solo donne</translation>
    </message>
    <message>
        <source>only men live there</source>
        <translation>vi abitano solo uomini</translation>
    </message>
    <message>
        <source>only adults live there</source>
        <translation>vi abitano solo adulti</translation>
    </message>
    <message>
        <source>only families with minors live there</source>
        <translation>vi abitano solo famiglie con minori</translation>
    </message>
    <message>
        <source>minors do not live there together with other households</source>
        <translation>i minori non vi abitano insieme ad altri nuclei</translation>
    </message>
    <message>
        <source>the place of work is not among the Comuni within reach of the house</source>
        <translation>il luogo di lavoro non è tra i Comuni raggiungibili dalla casa</translation>
    </message>
    <message>
        <source>which Comuni are within reach of the house is not written</source>
        <translation>non è scritto quali Comuni sono raggiungibili dalla casa</translation>
    </message>
    <message>
        <source>%1: tax code or birth of somebody is not written</source>
        <translation>%1: manca il codice fiscale o la nascita di qualcuno</translation>
    </message>
    <message>
        <source>%1: from %2 on there is none</source>
        <translation>%1: dal %2 non ce ne sono più</translation>
    </message>
</context>
<context>
    <name>CompositionKind</name>
    <message>
        <source>Only women</source>
        <translation>Solo donne</translation>
    </message>
    <message>
        <source>Only men</source>
        <translation>Solo uomini</translation>
    </message>
    <message>
        <source>Only adults</source>
        <translation>Solo adulti</translation>
    </message>
    <message>
        <source>Only families with minors</source>
        <translation>Solo famiglie con minori</translation>
    </message>
    <message>
        <source>No minors together with other households</source>
        <translation>Niente minori insieme ad altri nuclei</translation>
    </message>
</context>
<context>
    <name>ConflictResolution</name>
    <message>
        <source>Choice</source>
        <translation>Scelta</translation>
    </message>
    <message>
        <source>Decision on a conflict</source>
        <translation>Decisione su un conflitto</translation>
    </message>
    <message>
        <source>Decisions on conflicts</source>
        <translation>Decisioni sui conflitti</translation>
    </message>
</context>
<context>
    <name>Consortium</name>
    <message>
        <source>Consortium</source>
        <translation>Consorzio</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>Costituito il</translation>
    </message>
    <message>
        <source>Name on the letterhead</source>
        <translation>Nome sulla carta intestata</translation>
    </message>
    <message>
        <source>Line under the name</source>
        <translation>Riga sotto il nome</translation>
    </message>
    <message>
        <source>Competent court</source>
        <translation>Foro competente</translation>
    </message>
    <message>
        <source>Place of signature</source>
        <translation>Luogo della firma</translation>
    </message>
    <message>
        <source>The 30 % of law 381/1991 is counted on</source>
        <translation>Il 30 % della legge 381/1991 si conta su</translation>
    </message>
</context>
<context>
    <name>ContractChecks</name>
    <message>
        <source>Technical extension</source>
        <translation>Proroga tecnica</translation>
    </message>
    <message>
        <source>goes on after %1</source>
        <translation>prosegue dopo il %1</translation>
    </message>
    <message>
        <source>until %1, while the next procedure runs</source>
        <translation>fino al %1, mentre si svolge la nuova procedura</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>it ended on %1 and is still open</source>
        <translation>è finita il %1 ed è ancora aperta</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Preavviso</translation>
    </message>
    <message>
        <source>no term of notice is stated</source>
        <translation>il termine di preavviso non è indicato</translation>
    </message>
    <message>
        <source>the term ended on %1</source>
        <translation>il termine è scaduto il %1</translation>
    </message>
    <message numerus="yes">
        <source>by %1, %n day(s) left</source>
        <translation>
            <numerusform>entro il %1, manca %n giorno</numerusform>
            <numerusform>entro il %1, mancano %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares complete</source>
        <translation>Quote complete</translation>
    </message>
    <message>
        <source>on every day</source>
        <translation>in ogni giorno</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Posti</translation>
    </message>
    <message>
        <source>contracted ≤ accredited ≤ authorised</source>
        <translation>convenzionati ≤ accreditati ≤ autorizzati</translation>
    </message>
    <message>
        <source>Tariff of %1</source>
        <translation>Tariffa di %1</translation>
    </message>
    <message>
        <source>none from %1 to %2</source>
        <translation>nessuna dal %1 al %2</translation>
    </message>
    <message>
        <source>Procurement code</source>
        <translation>Codice dei contratti</translation>
    </message>
    <message>
        <source>%1, procedure of %2</source>
        <translation>%1, procedura del %2</translation>
    </message>
    <message>
        <source>the day on which the procedure started is not stated</source>
        <translation>manca il giorno di avvio della procedura</translation>
    </message>
    <message>
        <source>CIG</source>
        <translation>CIG</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>Threshold of direct award</source>
        <translation>Soglia dell&apos;affidamento diretto</translation>
    </message>
    <message>
        <source>EU threshold of social services</source>
        <translation>Soglia UE dei servizi sociali</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 è sotto %2</translation>
    </message>
    <message>
        <source>%1 is not below %2</source>
        <translation>%1 non è sotto %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>senza scadenza</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>scaduto il %1</translation>
    </message>
    <message>
        <source>ends on %1, before the agreement</source>
        <translation>scade il %1, prima della convenzione</translation>
    </message>
    <message>
        <source>Papers of %1</source>
        <translation>Carte di %1</translation>
    </message>
    <message>
        <source>Papers of the cooperatives</source>
        <translation>Carte delle cooperative</translation>
    </message>
    <message>
        <source>valid through the end</source>
        <translation>valide fino alla fine</translation>
    </message>
    <message>
        <source>Convention of art. 5 L. 381/1991</source>
        <translation>Convenzione art. 5 L. 381/1991</translation>
    </message>
    <message>
        <source>the amount without VAT is not stated: it must be below the EU threshold</source>
        <translation>l&apos;importo senza IVA non è indicato: deve stare sotto la soglia europea</translation>
    </message>
    <message>
        <source>the day of the procedure is not stated: no threshold to compare with</source>
        <translation>il giorno della procedura non è indicato: non c&apos;è una soglia con cui confrontare</translation>
    </message>
    <message>
        <source>Kind of the cooperatives</source>
        <translation>Tipo delle cooperative</translation>
    </message>
    <message>
        <source>of kind A, while the law wants kind B: %1</source>
        <translation>di tipo A, mentre la legge vuole il tipo B: %1</translation>
    </message>
</context>
<context>
    <name>ContractObject</name>
    <message>
        <source>Services and supplies</source>
        <translation>Servizi e forniture</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Lavori</translation>
    </message>
</context>
<context>
    <name>ContractObligations</name>
    <message>
        <source>Decided to take part.</source>
        <translation>Si è deciso di partecipare.</translation>
    </message>
    <message>
        <source>Whether to take part is not decided yet.</source>
        <translation>Non si è ancora deciso se partecipare.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the notice.</source>
        <translation>
            <numerusform>%n giorno prima del preavviso.</numerusform>
            <numerusform>%n giorni prima del preavviso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts are closed up to %1.</source>
        <translation>I conti sono chiusi fino al %1.</translation>
    </message>
    <message>
        <source>Handed in; the term was %1.</source>
        <translation>Presentata; il termine era il %1.</translation>
    </message>
    <message>
        <source>%1 from %2.</source>
        <translation>%1 dal %2.</translation>
    </message>
</context>
<context>
    <name>ContractPaper</name>
    <message>
        <source>Account of %1: %2</source>
        <translation>Conto di %1: %2</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Health %</source>
        <translation>Sanit. %</translation>
    </message>
    <message>
        <source>Social %</source>
        <translation>Sociale %</translation>
    </message>
    <message>
        <source>Health €</source>
        <translation>Sanitaria €</translation>
    </message>
    <message>
        <source>Social €</source>
        <translation>Sociale €</translation>
    </message>
    <message>
        <source>Total €</source>
        <translation>Totale €</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>%1%2 € a %3: %4 € health share, %5 € social share, from %6</source>
        <translation>%1%2 € a %3: quota sanitaria %4 €, quota sociale %5 €, dal %6</translation>
    </message>
    <message>
        <source>day</source>
        <translation>giorno</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mese</translation>
    </message>
    <message>
        <source>Tariffs: %1. Every day is rounded to the cent.</source>
        <translation>Tariffe: %1. Ogni giornata è arrotondata al centesimo.</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>A carico di</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Chi paga</translation>
    </message>
    <message>
        <source>Amount €</source>
        <translation>Importo €</translation>
    </message>
    <message>
        <source>Health share</source>
        <translation>Quota sanitaria</translation>
    </message>
    <message>
        <source>Social share</source>
        <translation>Quota sociale</translation>
    </message>
    <message>
        <source>Share of the user</source>
        <translation>Quota dell&apos;utente</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>Invoices that are exempt or out of scope of VAT bear a stamp of 2.00 € above 77.47 €, unless who issues them is exempt: to be checked.</source>
        <translation>Le fatture esenti o fuori campo IVA oltre 77,47 € portano il bollo di 2,00 €, salvo esenzione di chi le emette: da verificare.</translation>
    </message>
    <message>
        <source>To the cooperatives</source>
        <translation>Alle cooperative</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperativa</translation>
    </message>
    <message>
        <source>Executed €</source>
        <translation>Eseguito €</translation>
    </message>
    <message>
        <source>Fee of the consortium €</source>
        <translation>Quota del consorzio €</translation>
    </message>
    <message>
        <source>Due €</source>
        <translation>Spettante €</translation>
    </message>
    <message>
        <source>What keeps this account from being final</source>
        <translation>Che cosa impedisce di chiudere questo conto</translation>
    </message>
    <message>
        <source>Presences of %1: %2</source>
        <translation>Presenze di %1: %2</translation>
    </message>
    <message>
        <source>The person responsible for the service</source>
        <translation>Il responsabile del servizio</translation>
    </message>
    <message>
        <source>Simulation of the proposed tariffs</source>
        <translation>Simulazione delle tariffe proposte</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Posti</translation>
    </message>
    <message>
        <source>Today €</source>
        <translation>Oggi €</translation>
    </message>
    <message>
        <source>Proposed €</source>
        <translation>Proposta €</translation>
    </message>
    <message>
        <source>Value today €</source>
        <translation>Valore oggi €</translation>
    </message>
    <message>
        <source>Value proposed €</source>
        <translation>Valore proposto €</translation>
    </message>
    <message>
        <source>Difference €</source>
        <translation>Differenza €</translation>
    </message>
    <message>
        <source>By payer</source>
        <translation>Per pagante</translation>
    </message>
    <message>
        <source>By cooperative</source>
        <translation>Per cooperativa</translation>
    </message>
    <message>
        <source>Register of conventions and contracts</source>
        <translation>Registro delle convenzioni e dei contratti</translation>
    </message>
    <message>
        <source>In force on %1</source>
        <translation>In vigore il %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>CIG</source>
        <translation>CIG</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Preavviso entro il</translation>
    </message>
    <message>
        <source>In the year €</source>
        <translation>Nell&apos;anno €</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperta</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n atto</numerusform>
            <numerusform>%n atti</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts as in the deeds, VAT included. The value of the year is counted at the tariffs in force where services have them, otherwise spread over the days of the agreement.</source>
        <translation>Importi come negli atti, IVA compresa. Il valore dell&apos;anno è calcolato alle tariffe in vigore dove i servizi le hanno, altrimenti distribuito sui giorni della convenzione.</translation>
    </message>
    <message>
        <source>“%1” has no services with tariffs and with places or hours a year: there is nothing to simulate.</source>
        <translation>«%1» non ha servizi con tariffe e con posti od ore all&apos;anno: non c&apos;è nulla da simulare.</translation>
    </message>
    <message>
        <source>Days or hours</source>
        <translation>Giorni od ore</translation>
    </message>
    <message>
        <source>From %1 to %2: tariffs in force and proposed × places × days of opening, or hours.</source>
        <translation>Dal %1 al %2: tariffe in vigore e proposte × posti × giorni di apertura, oppure ore.</translation>
    </message>
</context>
<context>
    <name>Contributions</name>
    <message>
        <source>The reading of %1 is below the one before.</source>
        <translation>La lettura del %1 è inferiore alla precedente.</translation>
    </message>
    <message>
        <source>The reading of %1 has no price.</source>
        <translation>La lettura del %1 non ha un prezzo.</translation>
    </message>
    <message>
        <source>Contribution for %1</source>
        <translation>Contributo di %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Versamento</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Rimborso</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Addebito</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Abbuono</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Sollecito</translation>
    </message>
    <message>
        <source>The fund “%1” does not pay for these months (%2–%3): write who pays instead under “Who pays”.</source>
        <translation>Il fondo «%1» non paga questi mesi (vale %2–%3): scrivi chi paga al suo posto in «Chi paga».</translation>
    </message>
</context>
<context>
    <name>Cooperative</name>
    <message>
        <source>Cooperative</source>
        <translation>Cooperativa</translation>
    </message>
    <message>
        <source>Cooperatives</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Socia dal</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>Socia fino al</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>Costituita il</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Settori</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>Capitale sociale</translation>
    </message>
    <message>
        <source>Share in the consortium</source>
        <translation>Quota nel consorzio</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Lavoratori</translation>
    </message>
    <message>
        <source>Worker members</source>
        <translation>Soci lavoratori</translation>
    </message>
    <message>
        <source>Disadvantaged workers</source>
        <translation>Lavoratori svantaggiati</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Volontari</translation>
    </message>
    <message>
        <source>Admission and exit</source>
        <translation>Ammissione e uscita</translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation>Conteggi dei lavoratori</translation>
    </message>
    <message>
        <source>Workers are counted by day: write them into the head counts (head_counts).</source>
        <translation>I lavoratori si contano per giorno: scrivili nei conteggi (head_counts).</translation>
    </message>
    <message>
        <source>Shares are kept by movements: write a subscription (share-movements).</source>
        <translation>Le quote si tengono per movimenti: scrivi una sottoscrizione (share-movements).</translation>
    </message>
    <message>
        <source>Next paper expires</source>
        <translation>Prossima carta</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territori</translation>
    </message>
    <message>
        <source>Services it offers</source>
        <translation>Servizi offerti</translation>
    </message>
</context>
<context>
    <name>CooperativeGroup</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Scopo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Cooperatives</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>A cooperative is in the group twice on the same day.</source>
        <translation>Una cooperativa è due volte nel gruppo nello stesso giorno.</translation>
    </message>
    <message>
        <source>Group of cooperatives</source>
        <translation>Gruppo di cooperative</translation>
    </message>
    <message>
        <source>Groups of cooperatives</source>
        <translation>Gruppi di cooperative</translation>
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
        <translation>Consorzio</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>CostReport</name>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Scade il</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Consegnato il</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Reported costs</source>
        <translation>Costi rendicontati</translation>
    </message>
    <message>
        <source>Cost report</source>
        <translation>Rendiconto</translation>
    </message>
    <message>
        <source>Cost reports</source>
        <translation>Rendiconti</translation>
    </message>
</context>
<context>
    <name>CostReportLine</name>
    <message>
        <source>Report</source>
        <translation>Rendiconto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Inserimento</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Reported cost</source>
        <translation>Costo rendicontato</translation>
    </message>
    <message>
        <source>Reported costs</source>
        <translation>Costi rendicontati</translation>
    </message>
</context>
<context>
    <name>DayMoves</name>
    <message>
        <source>Stays on that day</source>
        <translation>Resta in quel giorno</translation>
    </message>
    <message>
        <source>Goes on to the next day that is no holiday</source>
        <translation>Passa al primo giorno non festivo dopo</translation>
    </message>
    <message>
        <source>Goes back to the last day before that is no holiday</source>
        <translation>Torna all&apos;ultimo giorno non festivo prima</translation>
    </message>
</context>
<context>
    <name>DayStatus</name>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Justified absence</source>
        <translation>Assenza giustificata</translation>
    </message>
    <message>
        <source>Unjustified absence</source>
        <translation>Assenza ingiustificata</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>Ricovero</translation>
    </message>
    <message>
        <source>With the family</source>
        <translation>Rientro in famiglia</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiusura</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Holiday stay</source>
        <translation>Soggiorno</translation>
    </message>
</context>
<context>
    <name>DisadvantagedBase</name>
    <message>
        <source>All workers</source>
        <translation>Tutti i lavoratori</translation>
    </message>
    <message>
        <source>The other workers</source>
        <translation>Gli altri lavoratori</translation>
    </message>
</context>
<context>
    <name>DisadvantagedCheck</name>
    <message>
        <source>reached</source>
        <translation>raggiunto</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non raggiunto</translation>
    </message>
    <message>
        <source>(this base decides)</source>
        <translation>(è la base che conta)</translation>
    </message>
    <message>
        <source>30 % of disadvantaged workers (L. 381/1991, article 4)</source>
        <translation>30 % di lavoratori svantaggiati (L. 381/1991, art. 4)</translation>
    </message>
    <message>
        <source>To be checked: no head count tells both the workers and the disadvantaged ones.</source>
        <translation>Da verificare: nessun conteggio dice sia i lavoratori sia gli svantaggiati.</translation>
    </message>
    <message>
        <source>%1 of %2 workers</source>
        <translation>lavoratori: %1 su %2</translation>
    </message>
    <message>
        <source>%1, counted on %2.</source>
        <translation>%1, contati il %2.</translation>
    </message>
    <message>
        <source>Of all workers: %1, %2</source>
        <translation>Su tutti i lavoratori: %1, %2</translation>
    </message>
    <message>
        <source>Of the other workers: %1, %2</source>
        <translation>Sugli altri lavoratori: %1, %2</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1 is missing.</source>
        <translation>%1: manca.</translation>
    </message>
    <message>
        <source>These characters are not in the fonts of documents and would not be printed: %1</source>
        <translation>Questi caratteri non sono nei tipi di carattere dei documenti e non verrebbero stampati: %1</translation>
    </message>
    <message>
        <source>The document was not issued; nothing was written.</source>
        <translation>Il documento non è stato emesso; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>There is no template “%1” any more.</source>
        <translation>Il modello «%1» non c&apos;è più.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo di scheda</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Controparte</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Number in the year</source>
        <translation>Progressivo nell&apos;anno</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emesso il</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Version of the template</source>
        <translation>Versione del modello</translation>
    </message>
    <message>
        <source>SHA-256 of the template</source>
        <translation>SHA-256 del modello</translation>
    </message>
    <message>
        <source>SHA-256 of the PDF</source>
        <translation>SHA-256 del PDF</translation>
    </message>
    <message>
        <source>SHA-256 of the values</source>
        <translation>SHA-256 dei valori</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Inviato il</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Modo di invio</translation>
    </message>
    <message>
        <source>Complete on</source>
        <translation>Completo il</translation>
    </message>
    <message>
        <source>Annulled on</source>
        <translation>Annullato il</translation>
    </message>
    <message>
        <source>Reason for annulling</source>
        <translation>Motivo dell&apos;annullamento</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firme</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>A draft has no number and no frozen copy: they are given when it is issued.</source>
        <translation>Una bozza non ha numero né copia congelata: li riceve quando è emessa.</translation>
    </message>
    <message>
        <source>Only an issued document can be sent, signed, completed or annulled.</source>
        <translation>Solo un documento emesso può essere inviato, firmato, completato o annullato.</translation>
    </message>
    <message>
        <source>An issued document has a number and a frozen copy; issue it by printing it.</source>
        <translation>Un documento emesso ha un numero e una copia congelata; si emette stampandolo.</translation>
    </message>
    <message>
        <source>%1, %2, is before the day of issue, %3.</source>
        <translation>%1, %2, viene prima del giorno di emissione, %3.</translation>
    </message>
    <message>
        <source>The day it was sent</source>
        <translation>Il giorno di invio</translation>
    </message>
    <message>
        <source>The day it was completed</source>
        <translation>Il giorno di completamento</translation>
    </message>
    <message>
        <source>The day it was annulled</source>
        <translation>Il giorno di annullamento</translation>
    </message>
    <message>
        <source>The day of a signature</source>
        <translation>Il giorno di una firma</translation>
    </message>
    <message>
        <source>Not every party has signed, so the document is not complete.</source>
        <translation>Non tutte le parti hanno firmato: il documento non è completo.</translation>
    </message>
    <message>
        <source>A document that every party signed is not annulled here.</source>
        <translation>Un documento firmato da tutte le parti non si annulla qui.</translation>
    </message>
    <message>
        <source>Say why the document is annulled.</source>
        <translation>Indica perché il documento è annullato.</translation>
    </message>
    <message>
        <source>A reason is stated, but not the day on which the document was annulled.</source>
        <translation>È indicato un motivo, ma non il giorno in cui il documento è stato annullato.</translation>
    </message>
    <message>
        <source>Document n. %1 was issued and stays in the register. Annul it with a reason instead.</source>
        <translation>Il documento n. %1 è stato emesso e resta nel registro. Annullalo indicando il motivo.</translation>
    </message>
    <message>
        <source>A document is issued by printing it, not by writing its date.</source>
        <translation>Un documento si emette stampandolo, non scrivendone la data.</translation>
    </message>
    <message>
        <source>Document n. %1 was issued on %2: its number, text and parties no longer change. Annul it and issue another one.</source>
        <translation>Il documento n. %1 è stato emesso il %2: numero, testo e parti non cambiano più. Annullalo ed emettine un altro.</translation>
    </message>
    <message>
        <source>Document n. %1 was annulled; this stays.</source>
        <translation>Il documento n. %1 è stato annullato e resta tale.</translation>
    </message>
    <message>
        <source>The frozen copy of document n. %1 cannot be read.</source>
        <translation>La copia congelata del documento n. %1 non si può leggere.</translation>
    </message>
    <message>
        <source>The document has not been issued.</source>
        <translation>Il documento non è stato emesso.</translation>
    </message>
    <message>
        <source>The number is empty.</source>
        <translation>Il numero è vuoto.</translation>
    </message>
    <message>
        <source>The number %1 is already in the register.</source>
        <translation>Il numero %1 è già nel registro.</translation>
    </message>
    <message>
        <source>“%1” is neither a PDF nor a signed envelope (.p7m). Nothing was attached.</source>
        <translation>«%1» non è un PDF né una busta firmata (.p7m). Non è stato allegato nulla.</translation>
    </message>
    <message>
        <source>signed copy</source>
        <translation>copia firmata</translation>
    </message>
    <message>
        <source>The document could not be put together: %1. Nothing was written.</source>
        <translation>Il documento non si è potuto comporre: %1. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The picture cannot be read; it is not a PNG or JPEG file, or it is damaged. Nothing was changed.</source>
        <translation>L&apos;immagine non si legge: non è un file PNG o JPEG, oppure è danneggiata. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 points, more than a document can take (60 million). Make it smaller and choose it again; nothing was changed.</source>
        <translation>L&apos;immagine ha %1 × %2 punti, più di quanti un documento ne possa contenere (60 milioni). Riducila e sceglila di nuovo; non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Mancano: %1</translation>
    </message>
    <message>
        <source>No record of this file fits the document.</source>
        <translation>Nessuna scheda di questo file è adatta al documento.</translation>
    </message>
    <message>
        <source>The printer did not answer. Nothing was printed.</source>
        <translation>La stampante non ha risposto. Non è stato stampato nulla.</translation>
    </message>
    <message>
        <source>The printer stopped after page %1 of %2. Print the rest again from page %3.</source>
        <translation>La stampante si è fermata dopo la pagina %1 di %2. Stampa il resto dalla pagina %3.</translation>
    </message>
    <message>
        <source>The printer did not take the last page. Print it again.</source>
        <translation>La stampante non ha preso l&apos;ultima pagina. Stampala di nuovo.</translation>
    </message>
    <message>
        <source>It is issued as n. %1, and its pages stay as they were: print it into a folder, in a file of its own.</source>
        <translation>È emesso con il n. %1 e le sue pagine restano com&apos;erano: stampalo in una cartella, in un suo file.</translation>
    </message>
    <message>
        <source>This document bears no number and is not issued. Print it.</source>
        <translation>Questo documento non ha un numero e non si emette. Stampalo.</translation>
    </message>
    <message>
        <source>The frozen text of the document cannot be read.</source>
        <translation>Il testo conservato del documento non si può leggere.</translation>
    </message>
    <message>
        <source>Beside document n. %1 its text is not kept: what was issued is the PDF. Save it, and print that.</source>
        <translation>Accanto al documento n. %1 non è conservato il testo: ciò che è stato emesso è il PDF. Salvalo e stampa quello.</translation>
    </message>
    <message>
        <source>It was stopped, and nothing was written.</source>
        <translation>Fermata: non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>It was stopped after %1 of %2 pages.</source>
        <translation>Fermata dopo la pagina %1 di %2.</translation>
    </message>
    <message>
        <source>It was stopped, and nothing is printed.</source>
        <translation>Fermato: non si stampa nulla.</translation>
    </message>
    <message>
        <source>The liability policy ended on %1.</source>
        <translation>La polizza di responsabilità civile è scaduta il %1.</translation>
    </message>
    <message>
        <source>The guarantee ended on %1.</source>
        <translation>La garanzia è scaduta il %1.</translation>
    </message>
    <message>
        <source>The authorisation of %1 ended on %2.</source>
        <translation>L&apos;autorizzazione di %1 è scaduta il %2.</translation>
    </message>
    <message>
        <source>The accreditation of %1 ended on %2.</source>
        <translation>L&apos;accreditamento di %1 è scaduto il %2.</translation>
    </message>
    <message>
        <source>Whoever signs for %1 holds the office (%2) only until %3.</source>
        <translation>Chi firma per %1 ha la carica (%2) soltanto fino al %3.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>The deed is signed in execution of an act of %1, which is later than the signature, %2.</source>
        <translation>La firma è in esecuzione di un atto del %1, che è successivo alla firma stessa, %2.</translation>
    </message>
    <message>
        <source>The deed is signed on %1, after its start, %2.</source>
        <translation>La firma è del %1, dopo la decorrenza, %2.</translation>
    </message>
    <message>
        <source>The agreement runs until %1, but its cost report is due before, on %2.</source>
        <translation>La convenzione dura fino al %1, ma il rendiconto scade prima, il %2.</translation>
    </message>
    <message>
        <source>An act in force from %1 changed the agreement after its signature: a deed made now would state what was agreed later. What was signed is the deed.</source>
        <translation>Un atto in vigore dal %1 ha modificato la convenzione dopo la firma: emessa ora, la convenzione direbbe ciò che è stato convenuto dopo. Fa fede il testo firmato.</translation>
    </message>
    <message>
        <source>The document is issued as n. %1; print it again.</source>
        <translation>Il documento è emesso con il n. %1: stampalo di nuovo.</translation>
    </message>
    <message>
        <source>%1, n. %2</source>
        <translation>%1, n. %2</translation>
    </message>
    <message>
        <source>Sent on %1; the copy signed by all is not here yet.</source>
        <translation>Inviato il %1; la copia firmata da tutti non è ancora rientrata.</translation>
    </message>
    <message>
        <source>Sent to %1 on %2; the copy signed by all is not here yet.</source>
        <translation>Inviato a %1 il %2; la copia firmata da tutti non è ancora rientrata.</translation>
    </message>
    <message>
        <source>An act without a day changed the agreement after its signature: a deed made now would state what was agreed later. What was signed is the deed.</source>
        <translation>Un atto senza data ha modificato la convenzione dopo la firma: emessa ora, la convenzione direbbe ciò che è stato convenuto dopo. Fa fede il testo firmato.</translation>
    </message>
    <message>
        <source>An issued document names people as it was issued. Show them and print again.</source>
        <translation>Un documento emesso nomina le persone come quando è stato emesso. Mostrale e stampa di nuovo.</translation>
    </message>
    <message>
        <source>What is issued names people. Show them first.</source>
        <translation>Ciò che si emette nomina le persone. Prima mostrale.</translation>
    </message>
</context>
<context>
    <name>DocumentSignature</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmato il</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firme</translation>
    </message>
</context>
<context>
    <name>DocumentState</name>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emesso</translation>
    </message>
    <message>
        <source>Sent, not returned</source>
        <translation>Inviato, non rientrato</translation>
    </message>
    <message>
        <source>Signed in part</source>
        <translation>Firmato in parte</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Annullato</translation>
    </message>
</context>
<context>
    <name>DocumentTemplate</name>
    <message>
        <source>Office</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Convention between the Comune and the consortium</source>
        <translation>Convenzione tra il Comune e il consorzio</translation>
    </message>
    <message>
        <source>Personal project</source>
        <translation>Progetto personalizzato</translation>
    </message>
    <message>
        <source>Attendance register of a month</source>
        <translation>Registro presenze di un mese</translation>
    </message>
    <message>
        <source>Letter of appointment of the tutor</source>
        <translation>Lettera di incarico al tutor</translation>
    </message>
    <message>
        <source>Act of suspension</source>
        <translation>Atto di sospensione</translation>
    </message>
    <message>
        <source>Act of extension</source>
        <translation>Atto di proroga</translation>
    </message>
    <message>
        <source>Act of early end</source>
        <translation>Atto di conclusione anticipata</translation>
    </message>
    <message>
        <source>Monitoring sheet</source>
        <translation>Scheda di monitoraggio</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Relazione finale</translation>
    </message>
    <message>
        <source>Letter with the outcome of the selection</source>
        <translation>Lettera con l&apos;esito della selezione</translation>
    </message>
    <message>
        <source>Hours and allowances of a month</source>
        <translation>Ore e indennità di un mese</translation>
    </message>
    <message>
        <source>Cost report</source>
        <translation>Rendiconto</translation>
    </message>
    <message>
        <source>Figures of a project for the social report</source>
        <translation>Dati di un progetto per il bilancio sociale</translation>
    </message>
    <message>
        <source>Convention between the ULSS and the service provider</source>
        <translation>Convenzione tra ULSS ed ente gestore</translation>
    </message>
    <message>
        <source>Account of a month</source>
        <translation>Conto di un mese</translation>
    </message>
    <message>
        <source>Presence sheet of a month</source>
        <translation>Foglio presenze di un mese</translation>
    </message>
    <message>
        <source>Simulation of proposed tariffs</source>
        <translation>Simulazione di tariffe proposte</translation>
    </message>
    <message>
        <source>Register of contracts</source>
        <translation>Registro dei contratti</translation>
    </message>
    <message>
        <source>Agreement with the guest</source>
        <translation>Patto di accoglienza</translation>
    </message>
    <message>
        <source>Check-in report with inventory</source>
        <translation>Verbale di consegna con inventario</translation>
    </message>
    <message>
        <source>Receipt of the rules of the house</source>
        <translation>Ricevuta del regolamento</translation>
    </message>
    <message>
        <source>Statement of contributions</source>
        <translation>Estratto dei contributi</translation>
    </message>
    <message>
        <source>Reminder of contributions</source>
        <translation>Sollecito dei contributi</translation>
    </message>
    <message>
        <source>Extension of the stay</source>
        <translation>Proroga dell&apos;accoglienza</translation>
    </message>
    <message>
        <source>Letter of notice</source>
        <translation>Lettera di preavviso</translation>
    </message>
    <message>
        <source>Check-out report with inventory</source>
        <translation>Verbale di riconsegna con inventario</translation>
    </message>
    <message>
        <source>Letter with the place in the waiting list</source>
        <translation>Lettera con la posizione in lista d&apos;attesa</translation>
    </message>
    <message>
        <source>Figures of the house for the area plan</source>
        <translation>Dati della casa per il Piano di zona</translation>
    </message>
    <message>
        <source>Letter of assignment to an executing cooperative</source>
        <translation>Lettera di affidamento alla cooperativa esecutrice</translation>
    </message>
    <message>
        <source>Letter to a body</source>
        <translation>Lettera a un ente</translation>
    </message>
    <message>
        <source>Call to a meeting</source>
        <translation>Convocazione di una riunione</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>Verbale di una riunione</translation>
    </message>
    <message>
        <source>Card of a member</source>
        <translation>Scheda di una consorziata</translation>
    </message>
    <message>
        <source>Certificate of membership</source>
        <translation>Certificato di iscrizione</translation>
    </message>
    <message>
        <source>Register of members</source>
        <translation>Libro soci</translation>
    </message>
    <message>
        <source>Card of a public body</source>
        <translation>Scheda di un ente pubblico</translation>
    </message>
    <message>
        <source>Papers of the members for an agreement</source>
        <translation>Documenti delle consorziate per una convenzione</translation>
    </message>
    <message>
        <source>Papers of the members for a notice</source>
        <translation>Documenti delle consorziate per un avviso</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Imposta di bollo</translation>
    </message>
    <message>
        <source>Stamp duty is due</source>
        <translation>Imposta di bollo dovuta</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Fogli</translation>
    </message>
    <message>
        <source>Hosts of the project</source>
        <translation>Chi ospita nel progetto</translation>
    </message>
    <message>
        <source>Attached papers</source>
        <translation>Documenti uniti</translation>
    </message>
    <message>
        <source>This file is named as an annex</source>
        <translation>Questo file ha il nome di un allegato</translation>
    </message>
    <message>
        <source>Last of the list</source>
        <translation>Ultimo dell&apos;elenco</translation>
    </message>
    <message>
        <source>The project is among the attached papers</source>
        <translation>Il progetto è tra i documenti uniti</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Two records are needed. Nothing was changed.</source>
        <translation>Servono due schede. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>One is %1, the other %2: keep the former, or correct the kind first. Nothing was changed.</source>
        <translation>Una è %1, l&apos;altra %2: tieni la prima, oppure correggi prima il tipo. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>Was also entered as “%1”.</source>
        <translation>Era registrata anche come «%1».</translation>
    </message>
    <message>
        <source>the same tax code</source>
        <translation>lo stesso codice fiscale</translation>
    </message>
    <message>
        <source>the same VAT number</source>
        <translation>la stessa partita IVA</translation>
    </message>
    <message>
        <source>the same IPA code</source>
        <translation>lo stesso codice IPA</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>lo stesso nome</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>un nome simile</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Fermato. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>“%1” has the same code. Is it the same organisation?</source>
        <translation>«%1» ha lo stesso codice. È la stessa organizzazione?</translation>
    </message>
</context>
<context>
    <name>EarlyEndReason</name>
    <message>
        <source>Job found</source>
        <translation>Ha trovato lavoro</translation>
    </message>
    <message>
        <source>Withdrawal of the person</source>
        <translation>Rinuncia della persona</translation>
    </message>
    <message>
        <source>Decision of the host</source>
        <translation>Decisione dell&apos;ospitante</translation>
    </message>
    <message>
        <source>Too many absences</source>
        <translation>Troppe assenze</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>Echo</name>
    <message numerus="yes">
        <source>%n month(s) exactly</source>
        <translation>
            <numerusform>%n mese esatto</numerusform>
            <numerusform>%n mesi esatti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mese</numerusform>
            <numerusform>%n mesi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>una percentuale</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una data</translation>
    </message>
    <message>
        <source>a date with a time</source>
        <translation>una data con l&apos;ora</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>un&apos;ora</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vero o falso</translation>
    </message>
    <message>
        <source>an error of the sheet</source>
        <translation>un errore del foglio</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing was imported.</source>
        <translation>Non è stato possibile leggere il file fino in fondo. Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>This is not a table: the file holds bytes that no text has. Save the table as CSV or as an Excel workbook (.xlsx) and choose that file.</source>
        <translation>Questa non è una tabella: il file contiene byte che nessun testo ha. Salva la tabella come CSV o come cartella di lavoro di Excel (.xlsx) e scegli quel file.</translation>
    </message>
    <message>
        <source>text with tabs, %1</source>
        <translation>testo con tabulazioni, %1</translation>
    </message>
    <message>
        <source>text with “%1”, %2</source>
        <translation>testo con «%1», %2</translation>
    </message>
    <message>
        <source>There is not enough memory to read the table.</source>
        <translation>La memoria non basta per leggere la tabella.</translation>
    </message>
    <message>
        <source>Row %1 has more than %L2 cells: this is not a table that a spreadsheet can hold.</source>
        <translation>La riga %1 ha più di %L2 celle: non è una tabella che un foglio di calcolo possa contenere.</translation>
    </message>
    <message>
        <source>A cell after row %1 has more than %L2 characters. Probably a quotation mark there is not closed: correct it and import again.</source>
        <translation>Una cella dopo la riga %1 ha più di %L2 caratteri. Probabilmente lì un paio di virgolette non è chiuso: correggi e importa di nuovo.</translation>
    </message>
    <message>
        <source>A quotation mark that opens after row %1 is never closed, so the rest of the file would be one cell. Correct it and import again.</source>
        <translation>Le virgolette che si aprono dopo la riga %1 non si chiudono mai: il resto del file sarebbe una sola cella. Correggi e importa di nuovo.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obbligatorio</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Rimanda a</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valori</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Riservatezza</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>L&apos;esportazione è stata fermata. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Non è stato possibile scrivere %1: %2</translation>
    </message>
    <message>
        <source>%1 is not an empty folder. Choose a new folder: nothing is mixed or replaced.</source>
        <translation>%1 non è una cartella vuota. Scegli una cartella nuova: nulla viene mescolato o sostituito.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1: %2</source>
        <translation>Non si può scrivere in %1: %2</translation>
    </message>
    <message>
        <source>The export could not be moved to %1. Nothing was left there.</source>
        <translation>Non è stato possibile spostare l&apos;esportazione in %1. Lì non è rimasto nulla.</translation>
    </message>
    <message>
        <source>The field must have a value</source>
        <translation>Il campo deve avere un valore</translation>
    </message>
    <message>
        <source>Fill in the cell, or do not let empty cells clear this field.</source>
        <translation>Compila la cella, oppure non lasciare che le celle vuote svuotino questo campo.</translation>
    </message>
    <message>
        <source>The cell holds an error of the sheet: %1</source>
        <translation>La cella contiene un errore del foglio: %1</translation>
    </message>
    <message>
        <source>Correct the formula in the spreadsheet and save it again.</source>
        <translation>Correggi la formula nel foglio di calcolo e salva di nuovo.</translation>
    </message>
    <message>
        <source>This row belongs to another record in the file</source>
        <translation>Nel file questa riga appartiene a un&apos;altra scheda</translation>
    </message>
    <message>
        <source>Take the id out of the row, or move it to its record.</source>
        <translation>Togli l&apos;id dalla riga, oppure spostala nella sua scheda.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>L&apos;importazione è stata fermata. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>No column of the table is imported. Say which field each column is.</source>
        <translation>Nessuna colonna della tabella viene importata. Indica quale campo è ciascuna colonna.</translation>
    </message>
    <message>
        <source>%1: no row of the table is the record that this row belongs to</source>
        <translation>%1: nessuna riga della tabella è la scheda a cui questa riga appartiene</translation>
    </message>
    <message>
        <source>Add the record to the table, or correct its name here.</source>
        <translation>Aggiungi la scheda alla tabella, oppure correggi qui il suo nome.</translation>
    </message>
    <message>
        <source>The cell cannot be read</source>
        <translation>La cella non si può leggere</translation>
    </message>
    <message numerus="yes">
        <source>%n records have “%1”</source>
        <translation>
            <numerusform>%n scheda ha «%1»</numerusform>
            <numerusform>%n schede hanno «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Join them in the file first, or give the row the id of the one that is meant.</source>
        <translation>Uniscile prima nel file, oppure dai alla riga l&apos;id di quella che si intende.</translation>
    </message>
    <message>
        <source>This record is in the file already, as %1: %2</source>
        <translation>Questa scheda è già nel file, come %1: %2</translation>
    </message>
    <message>
        <source>Import it among those, or correct the code.</source>
        <translation>Importala tra quelle, oppure correggi il codice.</translation>
    </message>
    <message>
        <source>The same record is in row %1 already</source>
        <translation>La stessa scheda è già nella riga %1</translation>
    </message>
    <message>
        <source>Keep one of the two rows, or let the mapping update repeated records.</source>
        <translation>Tieni una delle due righe, oppure permetti nell&apos;abbinamento di aggiornare le schede ripetute.</translation>
    </message>
    <message>
        <source>The other code is that of a record with the tax code %1</source>
        <translation>L&apos;altro codice è di una scheda con il codice fiscale %1</translation>
    </message>
    <message>
        <source>One of the two codes is wrong: correct it, or give the row its id.</source>
        <translation>Uno dei due codici è sbagliato: correggilo, oppure dai alla riga il suo id.</translation>
    </message>
    <message>
        <source>There is no such record in the file</source>
        <translation>Nel file questa scheda non c&apos;è</translation>
    </message>
    <message>
        <source>Let the mapping create records, or correct the code.</source>
        <translation>Permetti nell&apos;abbinamento di creare schede, oppure correggi il codice.</translation>
    </message>
    <message>
        <source>Correct it in the table and import again.</source>
        <translation>Correggi nella tabella e importa di nuovo.</translation>
    </message>
    <message>
        <source>There is no %1 with the id “%2”</source>
        <translation>%1: non c&apos;è una scheda con l&apos;id «%2»</translation>
    </message>
    <message>
        <source>Import that table first, or name the record.</source>
        <translation>Importa prima quella tabella, oppure scrivi il nome della scheda.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the name of %n records</source>
        <translation>
            <numerusform>«%1» è il nome di %n scheda</numerusform>
            <numerusform>«%1» è il nome di %n schede</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the tax code or the id of the one that is meant.</source>
        <translation>Scrivi il codice fiscale o l&apos;id di quella che si intende.</translation>
    </message>
    <message>
        <source>“%1” had another name on %2: %3</source>
        <translation>«%1» il %2 aveva un altro nome: %3</translation>
    </message>
    <message>
        <source>Nobody is called “%1” on %2; at another time it was %3</source>
        <translation>Nessuno si chiama «%1» il %2; in un altro tempo era %3</translation>
    </message>
    <message>
        <source>Write the name of that day, or the tax code.</source>
        <translation>Scrivi il nome di quel giorno, oppure il codice fiscale.</translation>
    </message>
    <message>
        <source>No %1 is called “%2”</source>
        <translation>%1: nessuna scheda si chiama «%2»</translation>
    </message>
    <message>
        <source>Enter the record first, or write its tax code or its name as the file has it.</source>
        <translation>Inserisci prima la scheda, oppure scrivi il suo codice fiscale o il nome come sta nel file.</translation>
    </message>
    <message>
        <source>No row with the names of the columns was found. Write them in the first row (for example: Denominazione, Codice fiscale, PEC), or say in the mapping in which row they are.</source>
        <translation>Non è stata trovata una riga con i nomi delle colonne. Scrivili nella prima riga (per esempio: Denominazione, Codice fiscale, PEC), oppure indica nell&apos;abbinamento in quale riga sono.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>La cartella di lavoro non ha un foglio «%1».</translation>
    </message>
    <message>
        <source>This mapping is for “%1”, not for “%2”.</source>
        <translation>Questo abbinamento è per «%1», non per «%2».</translation>
    </message>
    <message>
        <source>The mapping names the field “%1”, which %2 do not have.</source>
        <translation>L&apos;abbinamento nomina il campo «%1», che non c&apos;è in: %2.</translation>
    </message>
    <message>
        <source>The table has no sheet or file with “%1”.</source>
        <translation>La tabella non ha un foglio o un file con «%1».</translation>
    </message>
    <message>
        <source>The table does not have these columns of the mapping: %1. Nothing was imported.</source>
        <translation>Nella tabella mancano queste colonne dell&apos;abbinamento: %1. Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>This is not a mapping that Insieme wrote: %1.</source>
        <translation>Questo non è un abbinamento scritto da Insieme: %1.</translation>
    </message>
    <message>
        <source>it does not say so</source>
        <translation>non lo dice</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» non si può leggere</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Atteso: %1.</translation>
    </message>
    <message>
        <source>%1 has more digits than the field can hold</source>
        <translation>%1 ha più cifre di quante ne contenga il campo</translation>
    </message>
    <message>
        <source>Round it in the sheet, or let this column be rounded.</source>
        <translation>Arrotonda nel foglio, oppure permetti di arrotondare questa colonna.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>“%1” lost its last digits in a spreadsheet</source>
        <translation>«%1» ha perso le ultime cifre in un foglio di calcolo</translation>
    </message>
    <message>
        <source>Give the column the format Text in the spreadsheet, type the code again and save.</source>
        <translation>Dai alla colonna il formato Testo nel foglio di calcolo, scrivi di nuovo il codice e salva.</translation>
    </message>
    <message>
        <source>the zeros in front, dropped by a spreadsheet, are put back: %1</source>
        <translation>gli zeri iniziali, tolti da un foglio di calcolo, sono rimessi: %1</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sì o no</translation>
    </message>
    <message>
        <source>“%1” is not in the list</source>
        <translation>«%1» non è nell&apos;elenco</translation>
    </message>
    <message>
        <source>Write one of: %1; or say in the mapping what it means.</source>
        <translation>Scrivi uno tra: %1; oppure indica nell&apos;abbinamento che cosa significa.</translation>
    </message>
    <message>
        <source>the number %1 was read as the day %2</source>
        <translation>il numero %1 è stato letto come il giorno %2</translation>
    </message>
    <message>
        <source>“%1” has only two digits of the year</source>
        <translation>«%1» ha solo due cifre dell&apos;anno</translation>
    </message>
    <message>
        <source>Write four digits, or say in the mapping which century is meant.</source>
        <translation>Scrivi quattro cifre, oppure indica nell&apos;abbinamento quale secolo si intende.</translation>
    </message>
    <message>
        <source>a day of the calendar as dd/mm/yyyy</source>
        <translation>un giorno del calendario come gg/mm/aaaa</translation>
    </message>
    <message>
        <source>a day and a time as dd/mm/yyyy hh:mm</source>
        <translation>un giorno e un&apos;ora come gg/mm/aaaa hh:mm</translation>
    </message>
    <message>
        <source>the time of “%1” is left out</source>
        <translation>l&apos;ora di «%1» è lasciata fuori</translation>
    </message>
    <message>
        <source>hours and minutes as h:mm</source>
        <translation>ore e minuti come h:mm</translation>
    </message>
    <message>
        <source>“%1” is mapped to “%2”, which the field cannot hold</source>
        <translation>«%1» è abbinato a «%2», che il campo non può contenere</translation>
    </message>
    <message>
        <source>Correct the mapping of this column.</source>
        <translation>Correggi l&apos;abbinamento di questa colonna.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un numero intero</translation>
    </message>
    <message>
        <source>an amount in euro such as 1.234,56</source>
        <translation>un importo in euro come 1.234,56</translation>
    </message>
    <message>
        <source>square metres such as 54,20</source>
        <translation>metri quadrati come 54,20</translation>
    </message>
    <message>
        <source>a percentage such as 22,50 %</source>
        <translation>una percentuale come 22,50 %</translation>
    </message>
    <message>
        <source>read as %1 %, less than one per cent</source>
        <translation>letto come %1 %, meno dell&apos;uno per cento</translation>
    </message>
    <message>
        <source>a fraction such as 1/3, in a cell with the format Text</source>
        <translation>una frazione come 1/3, in una cella con il formato Testo</translation>
    </message>
    <message>
        <source>the id of a record</source>
        <translation>l&apos;id di una scheda</translation>
    </message>
    <message>
        <source>A sheet holds at most 1,048,576 rows: export this list as CSV.</source>
        <translation>Un foglio contiene al massimo 1.048.576 righe: esporta questo elenco come CSV.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as .xlsx or CSV, and choose that file.</source>
        <translation>Aprilo in un foglio di calcolo, salvalo come .xlsx o CSV e scegli quel file.</translation>
    </message>
    <message>
        <source>This is a workbook of Excel 97–2003 (.xls), or one protected with a password.</source>
        <translation>Questa è una cartella di lavoro di Excel 97–2003 (.xls), oppure protetta da una password.</translation>
    </message>
    <message>
        <source>This is a PDF, not a table.</source>
        <translation>Questo è un PDF, non una tabella.</translation>
    </message>
    <message>
        <source>This is a web page with the name of a table.</source>
        <translation>Questa è una pagina web con il nome di una tabella.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Il file è vuoto.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>Non è stato possibile aprire %1: %2</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete. Open it in the program that made it, save it again and choose the new file. Nothing was imported.</source>
        <translation>La cartella di lavoro è danneggiata o incompleta. Aprila nel programma che l&apos;ha fatta, salvala di nuovo e scegli il file nuovo. Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Cartella di lavoro di Excel</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Save the table as an Excel workbook (.xlsx) or as CSV and choose that file.</source>
        <translation>Questo è un file OpenDocument. Salva la tabella come cartella di lavoro di Excel (.xlsx) o come CSV e scegli quel file.</translation>
    </message>
    <message>
        <source>This is not an Excel workbook. Save the table as .xlsx or as CSV and choose that file.</source>
        <translation>Questa non è una cartella di lavoro di Excel. Salva la tabella come .xlsx o come CSV e scegli quel file.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with a table.</source>
        <translation>La cartella di lavoro non ha un foglio con una tabella.</translation>
    </message>
    <message>
        <source>The workbook holds more than %L1 different texts: split it into several files. Nothing was imported.</source>
        <translation>La cartella di lavoro contiene più di %L1 testi diversi: dividila in più file. Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>formula without a value</source>
        <translation>formula senza valore</translation>
    </message>
    <message>
        <source>missing text</source>
        <translation>testo mancante</translation>
    </message>
    <message>
        <source>day %1 of the calendar of the sheet, which does not exist</source>
        <translation>giorno %1 del calendario del foglio, che non esiste</translation>
    </message>
    <message>
        <source>The workbook is damaged: it could not be unpacked. Open it in the program that made it, save it again and choose the new file. Nothing was imported.</source>
        <translation>La cartella di lavoro è danneggiata: non è stato possibile aprirne il contenuto. Aprila nel programma che l&apos;ha fatta, salvala di nuovo e scegli il file nuovo. Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>The file holds more parts than any workbook: it was not opened.</source>
        <translation>Il file contiene più parti di qualunque cartella di lavoro: non è stato aperto.</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than it should: it was not read any further. Nothing was imported.</source>
        <translation>Il contenuto della cartella di lavoro è molto più grande di quanto dovrebbe: non è stato letto oltre. Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>The workbook holds something that no spreadsheet writes: it was not read any further. Save it again in a spreadsheet program. Nothing was imported.</source>
        <translation>La cartella di lavoro contiene qualcosa che nessun foglio di calcolo scrive: non è stata letta oltre. Salvala di nuovo in un foglio di calcolo. Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>righe incollate</translation>
    </message>
    <message>
        <source>Without the rows that break a rule, others break one again and again. Nothing was changed.</source>
        <translation>Tolte le righe che violano una regola, altre ne violano una, e così via. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>%1 holds no table as an export writes them (cooperatives.csv, people.xlsx …).</source>
        <translation>%1 non contiene tabelle come le scrive un&apos;esportazione (cooperatives.csv, people.xlsx …).</translation>
    </message>
    <message>
        <source>%1 does not exist, or is no file.</source>
        <translation>%1 non esiste, o non è un file.</translation>
    </message>
    <message>
        <source>Checking “%1”</source>
        <translation>Verifica di «%1»</translation>
    </message>
    <message>
        <source>Importing “%1”</source>
        <translation>Importazione di «%1»</translation>
    </message>
    <message>
        <source>Nothing is written by the check.</source>
        <translation>La verifica non scrive nulla.</translation>
    </message>
    <message>
        <source>If you stop it, the file is again what it was before.</source>
        <translation>Se la si ferma, il file torna com&apos;era prima.</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>Esportazione di tutto</translation>
    </message>
    <message>
        <source>If you stop it, nothing is left of it.</source>
        <translation>Se la si ferma, non ne resta nulla.</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Scrittura di «%1»</translation>
    </message>
    <message>
        <source>“%1” was changed after it was checked. Nothing was imported; check it again.</source>
        <translation>«%1» è stato cambiato dopo il controllo. Non è stato importato nulla: controlla di nuovo.</translation>
    </message>
</context>
<context>
    <name>Extension</name>
    <message>
        <source>Renewal foreseen</source>
        <translation>Rinnovo previsto</translation>
    </message>
    <message>
        <source>the deed says so</source>
        <translation>lo prevede l&apos;atto</translation>
    </message>
    <message>
        <source>the deed does not foresee a renewal</source>
        <translation>l&apos;atto non prevede il rinnovo</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>Nuova fine</translation>
    </message>
    <message>
        <source>the day is missing</source>
        <translation>manca il giorno</translation>
    </message>
    <message>
        <source>the agreement has no end to be moved</source>
        <translation>la convenzione non ha una fine da spostare</translation>
    </message>
    <message>
        <source>%1 is not after %2: an extension has at least one day</source>
        <translation>il %1 non viene dopo il %2: una proroga dura almeno un giorno</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) more</source>
        <translation>
            <numerusform>%1, %n giorno in più</numerusform>
            <numerusform>%1, %n giorni in più</numerusform>
        </translation>
    </message>
    <message>
        <source>Clause in the deed</source>
        <translation>Clausola prevista</translation>
    </message>
    <message>
        <source>the deed has no option of extension</source>
        <translation>l&apos;atto non prevede un&apos;opzione di proroga</translation>
    </message>
    <message numerus="yes">
        <source>at most %n month(s), to %1</source>
        <translation>
            <numerusform>al massimo %n mese, fino al %1</numerusform>
            <numerusform>al massimo %n mesi, fino al %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n month(s): the latest end is %1</source>
        <translation>
            <numerusform>al massimo %n mese: la fine più lontana è il %1</numerusform>
            <numerusform>al massimo %n mesi: la fine più lontana è il %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the end</source>
        <translation>Prima della scadenza</translation>
    </message>
    <message>
        <source>signed on %1, after the end on %2</source>
        <translation>firma il %1, dopo la scadenza del %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>manca %n giorno</numerusform>
            <numerusform>mancano %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted in the value</source>
        <translation>Compresa nel valore</translation>
    </message>
    <message>
        <source>the largest amount with options is not stated</source>
        <translation>manca l&apos;importo massimo con le opzioni</translation>
    </message>
    <message>
        <source>CIG of the new procedure</source>
        <translation>CIG della nuova procedura</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>manca: %1</translation>
    </message>
    <message>
        <source>missing, and there is no reason for it</source>
        <translation>manca, e non c&apos;è un motivo</translation>
    </message>
    <message>
        <source>New procedure started</source>
        <translation>Nuova procedura avviata</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>il %1</translation>
    </message>
    <message>
        <source>its day is not stated</source>
        <translation>il giorno non è indicato</translation>
    </message>
    <message>
        <source>What the interruption would harm</source>
        <translation>Pregiudizio dell&apos;interruzione</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>non è scritto</translation>
    </message>
    <message>
        <source>Repeated technical extension</source>
        <translation>Proroga tecnica ripetuta</translation>
    </message>
    <message numerus="yes">
        <source>%n before this one</source>
        <translation>
            <numerusform>%n prima di questa</numerusform>
            <numerusform>%n prima di questa</numerusform>
        </translation>
    </message>
    <message>
        <source>Extensions longer than the agreement</source>
        <translation>Proroghe più lunghe della convenzione</translation>
    </message>
    <message>
        <source>%1 days added to %2</source>
        <translation>giorni aggiunti a %2: %1</translation>
    </message>
    <message>
        <source>Up to a fifth</source>
        <translation>Entro il quinto</translation>
    </message>
    <message>
        <source>the amount after the act is missing</source>
        <translation>manca l&apos;importo dopo l&apos;atto</translation>
    </message>
    <message>
        <source>Size of the modification</source>
        <translation>Entità della modifica</translation>
    </message>
    <message>
        <source>Shares complete</source>
        <translation>Quote complete</translation>
    </message>
    <message>
        <source>100,00 % on every day</source>
        <translation>100,00 % ogni giorno</translation>
    </message>
    <message>
        <source>Liability policy</source>
        <translation>Polizza RCT</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Garanzia</translation>
    </message>
    <message>
        <source>Authorisation of %1</source>
        <translation>Autorizzazione di %1</translation>
    </message>
    <message>
        <source>Accreditation of %1</source>
        <translation>Accreditamento di %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>senza scadenza</translation>
    </message>
    <message>
        <source>ends on %1, before the new end</source>
        <translation>finisce il %1, prima della nuova fine</translation>
    </message>
    <message>
        <source>foreseen and counted in the value; a new deed (art. 14 c. 4)</source>
        <translation>previsto e compreso nel valore; nuovo atto (art. 14, c. 4)</translation>
    </message>
    <message>
        <source>foreseen in the deed, before the end, same conditions (art. 120 c. 10)</source>
        <translation>prevista nell&apos;atto, prima della scadenza, stesse condizioni (art. 120, c. 10)</translation>
    </message>
    <message>
        <source>the new procedure has started, only the time that is needed (art. 120 c. 11)</source>
        <translation>nuova procedura già avviata, solo il tempo necessario (art. 120, c. 11)</translation>
    </message>
    <message>
        <source>± 20 % if foreseen, same conditions (art. 120 c. 9)</source>
        <translation>± 20 % se previsto, stesse condizioni (art. 120, c. 9)</translation>
    </message>
    <message>
        <source>one of the cases of art. 120 c. 1</source>
        <translation>uno dei casi dell&apos;art. 120, c. 1</translation>
    </message>
    <message>
        <source>variation over the trigger (art. 60)</source>
        <translation>variazione oltre la soglia (art. 60)</translation>
    </message>
    <message>
        <source>told to the body before it takes effect</source>
        <translation>comunicata all&apos;ente prima che abbia effetto</translation>
    </message>
    <message>
        <source>a slip of the deed</source>
        <translation>un errore materiale dell&apos;atto</translation>
    </message>
    <message>
        <source>with the notice of the deed or for default</source>
        <translation>con il preavviso dell&apos;atto o per inadempimento</translation>
    </message>
    <message>
        <source>Foreseen in the deed</source>
        <translation>Prevista nell&apos;atto</translation>
    </message>
    <message>
        <source>more or less up to %1 %</source>
        <translation>in più o in meno fino al %1 %</translation>
    </message>
    <message>
        <source>the agreement does not say that it is (art. 120 c. 9)</source>
        <translation>la convenzione non dice che lo sia (art. 120 c. 9)</translation>
    </message>
    <message>
        <source>Case of art. 120</source>
        <translation>Caso dell&apos;art. 120</translation>
    </message>
    <message>
        <source>named; the act says why</source>
        <translation>indicato; il motivo è nell&apos;atto</translation>
    </message>
    <message>
        <source>less than 10 % of the amount that was signed first (art. 120 c. 3)</source>
        <translation>meno del 10 % dell&apos;importo firmato per primo (art. 120 c. 3)</translation>
    </message>
    <message>
        <source>10 % of the amount that was signed first, or more: the case of art. 120 c. 1 is missing</source>
        <translation>10 % dell&apos;importo firmato per primo, o più: manca il caso dell&apos;art. 120 c. 1</translation>
    </message>
    <message>
        <source>EU threshold</source>
        <translation>Soglia europea</translation>
    </message>
    <message>
        <source>no day of signature yet, at the latest %1</source>
        <translation>manca il giorno della firma, al più tardi il %1</translation>
    </message>
    <message>
        <source>valid until %1, no longer at the signature</source>
        <translation>vale fino al %1, non più alla firma</translation>
    </message>
    <message>
        <source>the agreement does not say that it is</source>
        <translation>la convenzione non dice che lo sia</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>It is to be compared with the tariffs.</source>
        <translation>Da verificare con le tariffe.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>valid until %1, no longer today</source>
        <translation>vale fino al %1, oggi non più</translation>
    </message>
    <message>
        <source>foreseen in the text of the agreement; a new deed</source>
        <translation>previsto nel testo della convenzione; un nuovo atto</translation>
    </message>
    <message>
        <source>foreseen in the text of the agreement, before the end, same conditions</source>
        <translation>prevista nel testo della convenzione, prima della scadenza, stesse condizioni</translation>
    </message>
    <message>
        <source>as the text of the agreement foresees, only the time that is needed</source>
        <translation>come prevede il testo della convenzione, solo il tempo necessario</translation>
    </message>
    <message>
        <source>as far as the text of the agreement foresees it</source>
        <translation>nei limiti previsti dal testo della convenzione</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 su un massimo di %2</translation>
    </message>
    <message>
        <source>%1, more than the largest amount, %2</source>
        <translation>%1, più dell&apos;importo massimo di %2</translation>
    </message>
    <message>
        <source>%1, at most half of %2</source>
        <translation>%1, non più della metà di %2</translation>
    </message>
    <message>
        <source>%1, more than half of %2 (art. 120 c. 2)</source>
        <translation>%1, più della metà di %2 (art. 120 c. 2)</translation>
    </message>
    <message>
        <source>%1 more, in proportion to the days: %2 of %3.</source>
        <translation>%1 in più, in proporzione ai giorni: %2 su %3.</translation>
    </message>
    <message>
        <source>At the tariffs, without VAT, the same days are worth %1.</source>
        <translation>Con le tariffe, senza IVA, gli stessi giorni valgono %1.</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 è sotto %2</translation>
    </message>
    <message>
        <source>%1 is not below %2</source>
        <translation>%1 non è sotto %2</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>The consortium&apos;s own number of the agreement: it is found by it.</source>
        <translation>Il numero che il consorzio dà alla convenzione: serve anche per cercarla.</translation>
    </message>
    <message>
        <source>Decides which rules are checked and which document is printed.</source>
        <translation>Decide quali regole si controllano e quale documento si stampa.</translation>
    </message>
    <message>
        <source>Signed and in technical extension bind the parties: what a draft may still miss must be there then.</source>
        <translation>Firmata e in proroga tecnica vincolano le parti: ciò che a una bozza può mancare, allora deve esserci.</translation>
    </message>
    <message>
        <source>Who signs with the counterpart. The document gives the name of the day of signature.</source>
        <translation>Chi firma con la controparte. Il documento riporta la denominazione del giorno della firma.</translation>
    </message>
    <message>
        <source>Who signs with the consortium. Search by name, IPA code or tax code. Former names, such as ULSS 16, lead to the body of today.</source>
        <translation>Chi firma con il Consorzio. Cerca per nome, codice IPA o codice fiscale. I nomi di prima, come ULSS 16, portano all&apos;ente di oggi.</translation>
    </message>
    <message>
        <source>Signs the deed for the consortium, with the office held on the day of signature.</source>
        <translation>Firma l&apos;atto per il consorzio, con la carica del giorno della firma.</translation>
    </message>
    <message>
        <source>Signs the deed for the counterpart, with the office held on the day of signature.</source>
        <translation>Firma l&apos;atto per la controparte, con la carica del giorno della firma.</translation>
    </message>
    <message>
        <source>Whom the counterpart asks while the agreement runs; does not sign.</source>
        <translation>A chi si rivolge la controparte durante la convenzione; non firma.</translation>
    </message>
    <message>
        <source>Whom the consortium asks while the agreement runs; does not sign.</source>
        <translation>A chi si rivolge il consorzio durante la convenzione; non firma.</translation>
    </message>
    <message>
        <source>The agreement that this one carries on after its end.</source>
        <translation>La convenzione che questa prosegue dopo la sua fine.</translation>
    </message>
    <message>
        <source>The framework agreement under which this one was made.</source>
        <translation>L&apos;accordo quadro in base al quale è stata fatta questa convenzione.</translation>
    </message>
    <message>
        <source>Number under which the deed was registered when it came in or went out.</source>
        <translation>Il numero con cui l&apos;atto è stato registrato in arrivo o in partenza.</translation>
    </message>
    <message>
        <source>Number in the body&apos;s register of deeds; not every deed has one.</source>
        <translation>Il numero nel registro degli atti dell&apos;ente; non tutti gli atti ne hanno uno.</translation>
    </message>
    <message>
        <source>By what the body approved the agreement, as the deed writes it: “deliberazione della Giunta comunale”.</source>
        <translation>Con che cosa l&apos;ente ha approvato la convenzione, come lo scrive l&apos;atto: «deliberazione della Giunta comunale».</translation>
    </message>
    <message>
        <source>Identifies the award and comes from ANAC. 10 characters, some of which check the others: a slip is seen at once. It stands on invoices and payments.</source>
        <translation>Identifica l&apos;affidamento e lo rilascia l&apos;ANAC. Ha 10 caratteri, alcuni dei quali controllano gli altri: un errore di battitura si vede subito. Va su fatture e pagamenti.</translation>
    </message>
    <message>
        <source>Identifies the public project that is paid for; whoever finances it gives it. 15 characters, none of which checks the others: compare it with the act.</source>
        <translation>Identifica il progetto pubblico che si finanzia; lo comunica chi lo finanzia. Ha 15 caratteri, nessuno dei quali controlla gli altri: va confrontato con l&apos;atto.</translation>
    </message>
    <message>
        <source>European code of what is bought: 8 figures, a dash and one more, as the notice has it.</source>
        <translation>Codice europeo di ciò che si acquista: 8 cifre, un trattino e un&apos;altra cifra, come sta nell&apos;avviso.</translation>
    </message>
    <message>
        <source>Day of the notice or invitation: it decides which code of contracts and which thresholds apply.</source>
        <translation>Il giorno dell&apos;avviso o dell&apos;invito: decide quale codice dei contratti e quali soglie valgono.</translation>
    </message>
    <message>
        <source>Of a draft, the day foreseen. Names, offices and seats are those of this day.</source>
        <translation>In una bozza, il giorno previsto. Denominazioni, cariche e sedi sono quelle di questo giorno.</translation>
    </message>
    <message>
        <source>The last day. Empty: until one party withdraws. “+6 months” counts from the start.</source>
        <translation>L&apos;ultimo giorno. Vuoto: fino al recesso di una parte. «+6 mesi» si conta dall&apos;inizio.</translation>
    </message>
    <message>
        <source>Whole months from start to end.</source>
        <translation>Mesi interi dall&apos;inizio alla fine.</translation>
    </message>
    <message>
        <source>By how many months the deed itself lets the body extend it, on the same terms.</source>
        <translation>Di quanti mesi l&apos;atto stesso permette all&apos;ente di prorogare, alle stesse condizioni.</translation>
    </message>
    <message>
        <source>How long before the end whoever does not go on must say so; from it follows the last day for notice.</source>
        <translation>Quanto prima della fine deve dirlo chi non prosegue; ne segue l&apos;ultimo giorno per il preavviso.</translation>
    </message>
    <message>
        <source>Instead of days. Counted by the number of the day: three months before 26 September is 26 June.</source>
        <translation>Al posto dei giorni. Si contano con il numero del giorno: tre mesi prima del 26 settembre è il 26 giugno.</translation>
    </message>
    <message>
        <source>From the end and the days or months of notice; a Sunday or holiday moves it to the day before.</source>
        <translation>Dalla fine e dai giorni o mesi di preavviso; una domenica o un festivo lo sposta al giorno prima.</translation>
    </message>
    <message>
        <source>What is paid in all, VAT included, for the whole duration.</source>
        <translation>Ciò che si paga in tutto, IVA compresa, per l&apos;intera durata.</translation>
    </message>
    <message>
        <source>The same without VAT, for the whole duration.</source>
        <translation>Lo stesso senza IVA, per l&apos;intera durata.</translation>
    </message>
    <message>
        <source>Without VAT, with every option and renewal: thresholds and stamp duty look at it.</source>
        <translation>Senza IVA, con tutte le opzioni e i rinnovi: lo guardano le soglie e il bollo.</translation>
    </message>
    <message>
        <source>What one place costs, where the agreement is paid by places.</source>
        <translation>Quanto costa un posto, se la convenzione si paga a posti.</translation>
    </message>
    <message>
        <source>Which rule the deed follows; the document prints it, and the amount that follows from it.</source>
        <translation>La regola che l&apos;atto segue; il documento la riporta, con l&apos;importo che ne deriva.</translation>
    </message>
    <message>
        <source>Deposit or bond given to the body, and by whom.</source>
        <translation>Cauzione o fideiussione data all&apos;ente, e da chi.</translation>
    </message>
    <message>
        <source>Part of what the cooperatives execute that the consortium keeps. Where it changes, add a row in “Fee of the consortium from a day on”.</source>
        <translation>La parte di ciò che le cooperative eseguono che resta al consorzio. Se cambia, aggiungi una riga in «Quota del consorzio da un giorno in poi».</translation>
    </message>
    <message>
        <source>Of the last row that has begun; without one, that of the agreement.</source>
        <translation>Dell&apos;ultima riga iniziata; se non ce n&apos;è, quella della convenzione.</translation>
    </message>
    <message>
        <source>By how much the deed lets the amount grow or shrink without a new one: a fifth at most.</source>
        <translation>Di quanto l&apos;atto lascia crescere o calare l&apos;importo senza rifarlo: al massimo un quinto.</translation>
    </message>
    <message>
        <source>Of one person. Write 20 or 20:30.</source>
        <translation>Di una persona. Scrivi 20 oppure 20:30.</translation>
    </message>
    <message>
        <source>Of one person, from start to end.</source>
        <translation>Di una persona, dall&apos;inizio alla fine.</translation>
    </message>
    <message>
        <source>The national collective agreement applied to those who work.</source>
        <translation>Il contratto collettivo nazionale applicato a chi lavora.</translation>
    </message>
    <message>
        <source>Number of the position at INAIL that insures the work; the deed writes it.</source>
        <translation>Il numero della posizione INAIL che assicura il lavoro; l&apos;atto lo riporta.</translation>
    </message>
    <message>
        <source>Company and number of the policy for damage to others.</source>
        <translation>Compagnia e numero della polizza per i danni a terzi.</translation>
    </message>
    <message>
        <source>The most that the policy pays for one claim.</source>
        <translation>Il massimo che la polizza paga per un sinistro.</translation>
    </message>
    <message>
        <source>What the consortium is for the personal data handled under this agreement; an appointment follows from it.</source>
        <translation>Che cosa è il consorzio per i dati personali trattati con questa convenzione; ne segue la nomina.</translation>
    </message>
    <message>
        <source>The service of the agreement that this row is about. Empty: the whole agreement.</source>
        <translation>Il servizio della convenzione di cui parla la riga. Vuoto: tutta la convenzione.</translation>
    </message>
    <message>
        <source>Part of the service that this cooperative executes. Type = to take what is missing to 100.</source>
        <translation>La parte del servizio che questa cooperativa esegue. Scrivi = per prendere quanto manca a 100.</translation>
    </message>
    <message>
        <source>For the whole period of the row.</source>
        <translation>Per tutto il periodo della riga.</translation>
    </message>
    <message>
        <source>Part of the whole that this funder pays. Type = to take what is missing to 100.</source>
        <translation>La parte del totale che questo finanziatore paga. Scrivi = per prendere quanto manca a 100.</translation>
    </message>
    <message>
        <source>Given by the Agenzia delle entrate: 11 figures for organisations, 16 characters for a person. The last one checks the others.</source>
        <translation>Lo dà l&apos;Agenzia delle entrate: 11 cifre per le organizzazioni, 16 caratteri per una persona. L&apos;ultimo controlla gli altri.</translation>
    </message>
    <message>
        <source>Given by the Agenzia delle entrate: 11 figures, the last of which checks the others. Without IT in front.</source>
        <translation>La dà l&apos;Agenzia delle entrate: 11 cifre, l&apos;ultima controlla le altre. Senza IT davanti.</translation>
    </message>
    <message>
        <source>Certified e-mail: what is sent there counts as delivered, like a registered letter. That it is certified cannot be seen from the address.</source>
        <translation>Posta certificata: ciò che vi si manda vale come una raccomandata. Che sia certificata non si vede dall&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Type the first letters: province, Belfiore and ISTAT code come along.</source>
        <translation>Scrivi le prime lettere: provincia, codice Belfiore e codice ISTAT vengono da sé.</translation>
    </message>
    <message>
        <source>The Comune in tax codes and in the land register: a letter and three figures, G587 for Piazzola sul Brenta. It comes with the Comune.</source>
        <translation>Il Comune nei codici fiscali e al catasto: una lettera e tre cifre, G587 per Piazzola sul Brenta. Viene con il Comune.</translation>
    </message>
    <message>
        <source>Number of the Comune in the statistics: 6 figures. It comes with the Comune.</source>
        <translation>Il numero del Comune per l&apos;ISTAT: 6 cifre. Viene con il Comune.</translation>
    </message>
    <message>
        <source>Address, postcode, Comune and province in one line.</source>
        <translation>Indirizzo, CAP, Comune e provincia in una riga.</translation>
    </message>
    <message>
        <source>The organisation of which this one is a part, such as the ULSS of a district.</source>
        <translation>L&apos;organizzazione di cui questa è una parte, come l&apos;ULSS di un distretto.</translation>
    </message>
    <message>
        <source>Code of the whole body in IndicePA, c_g587 for the Comune of Piazzola. Its offices have a codice univoco each.</source>
        <translation>Il codice dell&apos;ente intero in IndicePA, c_g587 per il Comune di Piazzola. I suoi uffici hanno ciascuno un codice univoco.</translation>
    </message>
    <message>
        <source>Where electronic invoices go: 6 characters for an office of a public body, 7 for everybody else.</source>
        <translation>Dove vanno le fatture elettroniche: 6 caratteri per un ufficio pubblico, 7 per tutti gli altri.</translation>
    </message>
    <message>
        <source>The account used by default; others stand under Other bank accounts. 27 characters in Italy; a wrong one is seen at once.</source>
        <translation>Il conto che si usa di solito; gli altri stanno in Altri conti bancari. In Italia ha 27 caratteri; uno sbagliato si vede subito.</translation>
    </message>
    <message>
        <source>Number in the Albo nazionale delle società cooperative: a letter and six figures.</source>
        <translation>Il numero nell&apos;Albo nazionale delle società cooperative: una lettera e sei cifre.</translation>
    </message>
    <message>
        <source>Number in the regional register of social cooperatives (LR Veneto 23/2006), as it is written there.</source>
        <translation>Il numero nell&apos;albo regionale delle cooperative sociali (LR Veneto 23/2006), come vi è scritto.</translation>
    </message>
    <message>
        <source>Number at the Chamber of Commerce: the letters of the province and up to 7 figures, PD-123456.</source>
        <translation>Il numero alla Camera di commercio: la sigla della provincia e fino a 7 cifre, PD-123456.</translation>
    </message>
    <message>
        <source>Number in the register of the third sector. Social cooperatives are in it through the Registro delle imprese: it may stay empty.</source>
        <translation>Il numero nel registro del terzo settore. Le cooperative sociali vi sono attraverso il Registro delle imprese: può restare vuoto.</translation>
    </message>
    <message>
        <source>Law 381/1991, article 1: A for services to people, B for the work of disadvantaged people.</source>
        <translation>Legge 381/1991, articolo 1: A per i servizi alla persona, B per il lavoro di persone svantaggiate.</translation>
    </message>
    <message>
        <source>The last day as a member. Empty: still a member.</source>
        <translation>L&apos;ultimo giorno da socia. Vuoto: è ancora socia.</translation>
    </message>
    <message>
        <source>The first expiry among the papers that no other one replaces.</source>
        <translation>La prima scadenza tra le carte che nessun&apos;altra sostituisce.</translation>
    </message>
    <message>
        <source>Ambito territoriale sociale: the Comuni that plan social services together, such as Ven_15.</source>
        <translation>Ambito territoriale sociale: i Comuni che programmano insieme i servizi sociali, come Ven_15.</translation>
    </message>
    <message>
        <source>Who took over its deeds when it was suppressed: its old name leads there.</source>
        <translation>Chi ne ha preso gli atti quando è stato soppresso: il vecchio nome porta lì.</translation>
    </message>
    <message>
        <source>First day on which it no longer existed.</source>
        <translation>Il primo giorno in cui non esisteva più.</translation>
    </message>
    <message>
        <source>Proposed to new agreements.</source>
        <translation>Proposto alle nuove convenzioni.</translation>
    </message>
    <message>
        <source>What the 30 % of law 381/1991, article 4, is counted on.</source>
        <translation>Su che cosa si conta il 30 % della legge 381/1991, articolo 4.</translation>
    </message>
    <message>
        <source>From the roles in force today.</source>
        <translation>Dai ruoli in corso oggi.</translation>
    </message>
    <message>
        <source>Before the name in letters and deeds: dott.ssa, ing.</source>
        <translation>Davanti al nome in lettere e atti: dott.ssa, ing.</translation>
    </message>
    <message>
        <source>16 characters, the last of which checks the others. It holds the day and the Comune of birth: both can be compared.</source>
        <translation>16 caratteri, l&apos;ultimo controlla gli altri. Contiene il giorno e il Comune di nascita: si possono confrontare.</translation>
    </message>
    <message>
        <source>From the tax code, otherwise from the courtesy title; deeds begin a birth with it.</source>
        <translation>La parola con cui gli atti introducono la nascita: si ricava dal codice fiscale, altrimenti dal titolo.</translation>
    </message>
    <message>
        <source>Of the Comune as it was at the birth, even if it is gone; Z and three figures for another country.</source>
        <translation>Del Comune com&apos;era alla nascita, anche se non c&apos;è più; Z e tre cifre per un altro Paese.</translation>
    </message>
    <message>
        <source>A short name that stays: commands and imports use it.</source>
        <translation>Un nome breve che non cambia: lo usano i comandi e le importazioni.</translation>
    </message>
    <message>
        <source>Every member must have it, whatever it executes.</source>
        <translation>Ogni socia deve averla, qualunque cosa esegua.</translation>
    </message>
    <message>
        <source>One paper for each service, like authorisation and accreditation.</source>
        <translation>Una carta per ogni servizio, come autorizzazione e accreditamento.</translation>
    </message>
    <message>
        <source>From the day of issue, where no expiry is printed: 120 for the DURC. Holidays do not move it.</source>
        <translation>Dal giorno del rilascio, se non c&apos;è una scadenza stampata: 120 per il DURC. I festivi non la spostano.</translation>
    </message>
    <message>
        <source>From the day of issue, by the number of the day, where no expiry is printed.</source>
        <translation>Dal giorno del rilascio, con il numero del giorno, se non c&apos;è una scadenza stampata.</translation>
    </message>
    <message>
        <source>For papers of a year: with the day, when that of the year before is due, as the social report.</source>
        <translation>Per le carte di un anno: con il giorno, quando è dovuta quella dell&apos;anno prima, come il bilancio sociale.</translation>
    </message>
    <message>
        <source>How long before its expiry a paper of this kind is announced. A single paper may have its own.</source>
        <translation>Quanto prima della scadenza si avvisa per una carta di questo tipo. Una singola carta può avere il suo.</translation>
    </message>
    <message>
        <source>As the shares of agreements name it. Empty: it counts for all services.</source>
        <translation>Come lo chiamano le quote delle convenzioni. Vuoto: vale per tutti i servizi.</translation>
    </message>
    <message>
        <source>The year that the paper is about, not the one in which it was made.</source>
        <translation>L&apos;anno di cui parla la carta, non quello in cui è stata fatta.</translation>
    </message>
    <message>
        <source>Only what is printed on the paper: it goes before the rule of its kind.</source>
        <translation>Solo ciò che è stampato sulla carta: vale prima della regola del suo tipo.</translation>
    </message>
    <message>
        <source>The printed expiry, otherwise the day of issue and the validity of its kind.</source>
        <translation>La scadenza stampata, altrimenti il rilascio più la validità del suo tipo.</translation>
    </message>
    <message>
        <source>The paper&apos;s own, otherwise that of its kind.</source>
        <translation>Quelli della carta, altrimenti quelli del suo tipo.</translation>
    </message>
    <message>
        <source>Another paper of the same kind and service lasts longer.</source>
        <translation>Un&apos;altra carta dello stesso tipo e servizio dura di più.</translation>
    </message>
    <message>
        <source>Only where it differs from its kind.</source>
        <translation>Solo se diverso da quello del suo tipo.</translation>
    </message>
    <message>
        <source>Stands for the person where names are not shown.</source>
        <translation>Sta al posto della persona dove i nomi non si mostrano.</translation>
    </message>
    <message>
        <source>Decides how long it may last, the lowest allowance and which suspensions move the end (Tables and rules).</source>
        <translation>Decide quanto può durare, l&apos;indennità minima e quali sospensioni spostano la fine (Tabelle e regole).</translation>
    </message>
    <message>
        <source>The service that proposed the person. Reading it is noted.</source>
        <translation>Il servizio che ha proposto la persona. La lettura viene annotata.</translation>
    </message>
    <message>
        <source>A category of the law, never a diagnosis. Reading it is noted.</source>
        <translation>Una categoria di legge, mai una diagnosi. La lettura viene annotata.</translation>
    </message>
    <message>
        <source>Which paper shows the category, never what it says.</source>
        <translation>Quale carta dimostra la categoria, mai che cosa dice.</translation>
    </message>
    <message>
        <source>Gives the end, with the start. Write months, days, the last day or hours, as the deed does.</source>
        <translation>Con l&apos;inizio dà la fine. Scrivi mesi, giorni, l&apos;ultimo giorno oppure ore, come fa l&apos;atto.</translation>
    </message>
    <message>
        <source>An end that the deed writes: it goes before months and days.</source>
        <translation>Una fine scritta nell&apos;atto: vale prima di mesi e giorni.</translation>
    </message>
    <message>
        <source>Alone, they give the end; otherwise what has to be done by then.</source>
        <translation>Da sole danno la fine; altrimenti quante se ne devono fare entro allora.</translation>
    </message>
    <message>
        <source>From the start and the length, moved by suspensions and extensions; an early end goes first.</source>
        <translation>Dall&apos;inizio e dalla durata, spostata da sospensioni e proroghe; una fine anticipata vale prima.</translation>
    </message>
    <message>
        <source>The furthest end that the maximum of the kind allows.</source>
        <translation>La fine più lontana che il massimo del tipo permette.</translation>
    </message>
    <message>
        <source>For a whole month. The lowest of the kind stands in Tables and rules.</source>
        <translation>Per un mese intero. La minima del tipo sta in Tabelle e regole.</translation>
    </message>
    <message>
        <source>Number of the position at INAIL that insures the work.</source>
        <translation>Il numero della posizione INAIL che assicura il lavoro.</translation>
    </message>
    <message>
        <source>Number of the UNILAV; it is sent the day before the start at the latest.</source>
        <translation>Il numero dell&apos;UNILAV; si invia al più tardi il giorno prima dell&apos;inizio.</translation>
    </message>
    <message>
        <source>After this day the personal data are to be forgotten.</source>
        <translation>Dopo questo giorno i dati personali vanno dimenticati.</translation>
    </message>
    <message>
        <source>Nothing is forgotten while a dispute lasts, whatever the day says.</source>
        <translation>Finché dura una causa non si dimentica nulla, qualunque sia il giorno.</translation>
    </message>
    <message>
        <source>Where the stay begins. Who moves keeps the stay: the beds say where, and from when.</source>
        <translation>Dove comincia l&apos;accoglienza. Chi si sposta la conserva: i letti dicono dove, e da quando.</translation>
    </message>
    <message>
        <source>A proposal of allocations leaves it as it is.</source>
        <translation>Una proposta di assegnazioni la lascia com&apos;è.</translation>
    </message>
    <message>
        <source>The day on which the bed is free again, as agreed: the last night is the one before.</source>
        <translation>Il giorno in cui il letto torna libero, come concordato: l&apos;ultima notte è quella prima.</translation>
    </message>
    <message>
        <source>Extensions included.</source>
        <translation>Proroghe comprese.</translation>
    </message>
    <message>
        <source>Last day of the personal project: the stay does not outlast it.</source>
        <translation>L&apos;ultimo giorno del progetto personale: l&apos;accoglienza non va oltre.</translation>
    </message>
    <message>
        <source>The day of exit as it happened; it goes before the one agreed.</source>
        <translation>Il giorno di uscita come è stato; vale prima di quello concordato.</translation>
    </message>
    <message>
        <source>For citizens of other countries: within 48 hours of the entry (D.Lgs. 286/1998, article 7).</source>
        <translation>Per cittadini di altri Paesi: entro 48 ore dall&apos;ingresso (D.Lgs. 286/1998, articolo 7).</translation>
    </message>
    <message>
        <source>Of an apartment given for more than a month: within 48 hours, unless a registered contract takes its place (D.L. 59/1978, article 12).</source>
        <translation>Per un appartamento dato per più di un mese: entro 48 ore, salvo un contratto registrato (D.L. 59/1978, articolo 12).</translation>
    </message>
    <message>
        <source>First day of payment of which somebody still owes a part.</source>
        <translation>Il primo giorno di pagamento di cui qualcuno deve ancora una parte.</translation>
    </message>
    <message>
        <source>The last reminder among the payments.</source>
        <translation>L&apos;ultimo sollecito tra i pagamenti.</translation>
    </message>
    <message>
        <source>Last day on which the declarations that the contribution needs all hold.</source>
        <translation>L&apos;ultimo giorno in cui valgono tutte le dichiarazioni che il contributo richiede.</translation>
    </message>
    <message>
        <source>Empty: all of it.</source>
        <translation>Vuoto: tutto.</translation>
    </message>
    <message>
        <source>Who publishes the notice. Search by name, IPA code or tax code.</source>
        <translation>Chi pubblica l&apos;avviso. Cerca per nome, codice IPA o codice fiscale.</translation>
    </message>
    <message>
        <source>Day of the notice or invitation: it decides which code of contracts applies.</source>
        <translation>Il giorno dell&apos;avviso o dell&apos;invito: decide quale codice dei contratti vale.</translation>
    </message>
    <message>
        <source>Last day on which the body can be asked for clarification.</source>
        <translation>L&apos;ultimo giorno per chiedere chiarimenti all&apos;ente.</translation>
    </message>
    <message>
        <source>As the notice estimates it, without VAT.</source>
        <translation>Come lo stima l&apos;avviso, senza IVA.</translation>
    </message>
    <message>
        <source>Identifies the procedure and comes from ANAC. 10 characters, some of which check the others: a slip is seen at once.</source>
        <translation>Identifica la procedura e lo rilascia l&apos;ANAC. Ha 10 caratteri, alcuni dei quali controllano gli altri: un errore di battitura si vede subito.</translation>
    </message>
    <message>
        <source>Whether the consortium can take part, as those who looked into it judge.</source>
        <translation>Se il consorzio può partecipare, secondo chi l&apos;ha esaminata.</translation>
    </message>
    <message>
        <source>What came of it.</source>
        <translation>Ciò che ne è nato.</translation>
    </message>
    <message>
        <source>As the statute writes it. Where it changes from a day on, a row is added under Names, so that earlier documents keep the former one.</source>
        <translation>Come la scrive lo statuto. Se cambia da un certo giorno si aggiunge una riga in Nomi, così i documenti di prima tengono quella precedente.</translation>
    </message>
    <message>
        <source>Days from today to the end; nothing before the start and after the end.</source>
        <translation>Giorni da oggi alla fine; niente prima dell&apos;inizio e dopo la fine.</translation>
    </message>
    <message>
        <source>The relation with the people who work, in the words of the deed: employment for a limited time, or an internship without employment.</source>
        <translation>Il rapporto con le persone inserite, con le parole dell&apos;atto: lavoro subordinato a tempo determinato e parziale, oppure tirocinio di inclusione sociale, senza rapporto di lavoro.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>This attachment has not arrived in this file yet.</source>
        <translation>Questo allegato non è ancora arrivato in questo file.</translation>
    </message>
    <message>
        <source>This attachment is damaged.</source>
        <translation>Questo allegato è danneggiato.</translation>
    </message>
    <message>
        <source>Attachment %1: %2</source>
        <translation>Allegato %1: %2</translation>
    </message>
    <message>
        <source>%1 exists already and was not replaced.</source>
        <translation>%1 esiste già e non è stato sostituito.</translation>
    </message>
    <message>
        <source>The copy %1 could not be written. The file itself is unchanged.</source>
        <translation>La copia %1 non si è potuta scrivere. Il file è rimasto com&apos;era.</translation>
    </message>
    <message>
        <source>The folder for backups %1 could not be made.</source>
        <translation>La cartella delle copie %1 non si è potuta creare.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged. Nothing was restored.</source>
        <translation>La copia %1 è danneggiata. Non è stato ripristinato nulla.</translation>
    </message>
    <message>
        <source>A window has %1 open. Close it first; nothing was restored.</source>
        <translation>Una finestra tiene aperto %1. Va chiusa prima; non è stato ripristinato nulla.</translation>
    </message>
    <message>
        <source>%1 could not be copied. Nothing was restored.</source>
        <translation>%1 non si è potuto copiare. Non è stato ripristinato nulla.</translation>
    </message>
    <message>
        <source>%1 could not be put aside. Nothing was restored.</source>
        <translation>%1 non si è potuto mettere da parte. Non è stato ripristinato nulla.</translation>
    </message>
    <message>
        <source>%1 could not be written. The file is as it was.</source>
        <translation>%1 non si è potuto scrivere. Il file è com&apos;era.</translation>
    </message>
    <message>
        <source>An entry of the history cannot be read.</source>
        <translation>Una voce della storia non si può leggere.</translation>
    </message>
    <message>
        <source>Entry %1 of the history is damaged. Nothing was changed; restore the latest backup.</source>
        <translation>La voce %1 della storia è danneggiata. Non è stato cambiato nulla; ripristina l&apos;ultima copia.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il file %1 non c&apos;è.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 non si è potuto leggere: %2</translation>
    </message>
    <message>
        <source>%1 is not a file of Insieme. It was not touched.</source>
        <translation>%1 non è un file di Insieme. Non è stato toccato.</translation>
    </message>
    <message>
        <source>%1 belongs to another program. It was not touched.</source>
        <translation>%1 appartiene a un altro programma. Non è stato toccato.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Insieme (structure %2, this program knows %3). It was not touched; install the newer version.</source>
        <translation>%1 è stato scritto da un Insieme più nuovo (struttura %2, questo programma conosce la %3). Non è stato toccato; installa la versione più nuova.</translation>
    </message>
    <message>
        <source>%1 is incomplete: its end is missing. It was not touched; restore the latest backup.</source>
        <translation>%1 è incompleto: manca la fine. Non è stato toccato; ripristina l&apos;ultima copia.</translation>
    </message>
    <message>
        <source>The structure of this file differs from the one its version promises (step %1). It was not touched; restore a backup.</source>
        <translation>La struttura di questo file non è quella promessa dalla sua versione (passo %1). Non è stato toccato; ripristina una copia.</translation>
    </message>
    <message>
        <source>Personal data cannot be sealed on this computer. Nothing was changed.</source>
        <translation>I dati personali non si possono sigillare su questo computer. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Another program is writing to this file. Nothing was changed; try again in a moment.</source>
        <translation>Un altro programma sta scrivendo in questo file. Non è stato cambiato nulla; riprova tra un momento.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>Il disco è pieno. Non è stato cambiato nulla; fai spazio e riprova.</translation>
    </message>
    <message>
        <source>This file can only be read. Nothing was changed.</source>
        <translation>Questo file si può solo leggere. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore the latest backup.</source>
        <translation>Il file è danneggiato. Ripristina l&apos;ultima copia.</translation>
    </message>
    <message>
        <source>The change breaks a rule of the file and was not made.</source>
        <translation>La modifica viola una regola del file e non è stata fatta.</translation>
    </message>
    <message>
        <source>The file could not be read or written. Nothing was changed.</source>
        <translation>Il file non si è potuto leggere o scrivere. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>Changes cannot be recorded, so nothing was changed.</source>
        <translation>Le modifiche non si possono registrare, perciò non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>The change could not be recorded in the history, so it was not made.</source>
        <translation>La modifica non si è potuta registrare nella storia, perciò non è stata fatta.</translation>
    </message>
    <message>
        <source>%1: there is no such record (%2).</source>
        <translation>%1: questa scheda non c&apos;è (%2).</translation>
    </message>
    <message>
        <source>%1: this program does not know the value that the file holds. Nothing was changed.</source>
        <translation>%1: questo programma non conosce il valore che sta nel file. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>%1: removed in the meantime</source>
        <translation>%1: eliminata nel frattempo</translation>
    </message>
    <message>
        <source>%1: was “%2”, you want “%3”, now it is “%4”</source>
        <translation>%1: era «%2», si vuole «%3», ora è «%4»</translation>
    </message>
    <message>
        <source>Somebody changed the same fields in the meantime. Nothing was saved.</source>
        <translation>Nel frattempo qualcuno ha cambiato gli stessi campi. Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>This record is also a %1; remove it there.</source>
        <translation>Questa scheda è anche: %1; va eliminata da lì.</translation>
    </message>
    <message>
        <source>This record is still in use and was not removed. It is named by:</source>
        <translation>Questa scheda è ancora in uso e non è stata eliminata. La nominano:</translation>
    </message>
    <message>
        <source>The file does not have the expected structure.</source>
        <translation>Il file non ha la struttura attesa.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Check that it exists and that you may read it.</source>
        <translation>%1 non si è potuto aprire. Controlla che esista e che si possa leggere.</translation>
    </message>
    <message>
        <source>This installation carries two copies of SQLite, so changes could not be recorded. Install Insieme from its package again.</source>
        <translation>Questa installazione porta due copie di SQLite, perciò le modifiche non si potrebbero registrare. Reinstalla Insieme dal suo pacchetto.</translation>
    </message>
    <message>
        <source>The SQLite library of this computer cannot record changes.</source>
        <translation>La libreria SQLite di questo computer non può registrare le modifiche.</translation>
    </message>
    <message>
        <source>The file does not hold what its history says. Restore the latest backup.</source>
        <translation>Il file non contiene ciò che dice la sua storia. Ripristina l&apos;ultima copia di sicurezza.</translation>
    </message>
    <message>
        <source>On the evening of %1 this file held nothing yet.</source>
        <translation>La sera del %1 questo file era ancora vuoto.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Non è stato possibile scrivere %1.</translation>
    </message>
    <message>
        <source>This person was forgotten: nothing can be written about them any more.</source>
        <translation>Questa persona è stata dimenticata: su di lei non si può più scrivere nulla.</translation>
    </message>
    <message>
        <source>The two states of the file could not be compared.</source>
        <translation>I due stati del file non si sono potuti confrontare.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist or does not allow writing. Nothing was written.</source>
        <translation>La cartella %1 non esiste o non permette di scrivere. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The backup %1 could not be read. Nothing was restored.</source>
        <translation>Non è stato possibile leggere la copia %1. Non è stato ripristinato nulla.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Nothing was restored.</source>
        <translation>La cartella %1 non esiste. Non è stato ripristinato nulla.</translation>
    </message>
    <message>
        <source>The folder %1 does not allow writing. Nothing was restored.</source>
        <translation>La cartella %1 non permette di scrivere. Non è stato ripristinato nulla.</translation>
    </message>
    <message>
        <source>%1: there is no record %2. Nothing was changed.</source>
        <translation>%1: non c&apos;è una scheda %2. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Fermato. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The replaced file is kept as %1.</source>
        <translation>Il file sostituito è conservato come %1.</translation>
    </message>
    <message>
        <source>The replaced file could not be read: if people were forgotten after this backup was made, forget them again.</source>
        <translation>Il file sostituito non si è potuto leggere: se dopo questa copia sono state dimenticate delle persone, dimenticarle di nuovo.</translation>
    </message>
    <message>
        <source>It was stopped, and no copy was made.</source>
        <translation>Fermata: non è stata fatta alcuna copia.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Non è stato ripristinato nulla.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was left behind.</source>
        <translation>%1 non si è potuto scrivere: %2. Non è rimasto nulla.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>il disco è pieno</translation>
    </message>
    <message>
        <source>%1 is being written by another program just now. Nothing was changed; try again later.</source>
        <translation>In questo momento un altro programma sta scrivendo %1. Non è stato cambiato nulla; riprova più tardi.</translation>
    </message>
    <message>
        <source>Another program holds %1. Nothing was changed; try again later.</source>
        <translation>Un altro programma tiene %1. Non è stato cambiato nulla; riprova più tardi.</translation>
    </message>
    <message>
        <source>%1 could not be written: its folder does not allow it.</source>
        <translation>Non è stato possibile scrivere %1: la sua cartella non lo permette.</translation>
    </message>
    <message>
        <source>%1 is being read by another program. Close that first; nothing was restored.</source>
        <translation>Un altro programma sta leggendo %1. Chiudi prima quello; non è stato ripristinato nulla.</translation>
    </message>
    <message>
        <source>%1 is the file that is open: choose another one, or make a copy of it first. Nothing was changed.</source>
        <translation>%1 è il file aperto: scegline un altro, oppure prima fanne una copia. Niente è cambiato.</translation>
    </message>
    <message>
        <source>%1 belongs to the file that is open and holds its latest changes: choose another one, or make a copy of the open file. Nothing was changed.</source>
        <translation>%1 appartiene al file aperto e ne contiene le ultime modifiche: scegline un altro, oppure fai una copia del file aperto. Niente è cambiato.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file of Insieme: name a file in it, one that ends in “.insieme”. Nothing was touched.</source>
        <translation>%1 è una cartella, non un file di Insieme: indica un file al suo interno, uno che finisce in «.insieme». Niente è stato toccato.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file of Insieme: name a file on a disk. Nothing was touched.</source>
        <translation>%1 è un dispositivo o un canale tra programmi, non un file di Insieme: indica un file su disco. Niente è stato toccato.</translation>
    </message>
    <message>
        <source>You have no permission to read %1: ask for it whoever the file belongs to, or who looks after the computer. It was not touched.</source>
        <translation>Non hai il permesso di leggere %1: chiedilo a chi possiede il file o a chi segue il computer. Non è stato toccato.</translation>
    </message>
    <message>
        <source>%1 is no copy of this file: it is of another consortium. Nothing was restored. To work in it, open it as a file of its own.</source>
        <translation>%1 non è una copia di questo file: è di un altro consorzio. Nulla è stato ripristinato. Per lavorarci, aprilo come file a sé.</translation>
    </message>
    <message>
        <source>Another program replaced this file, or took it away, while it was open here. Nothing was written. Save what is shown here as another file, then open the file again.</source>
        <translation>Un altro programma ha sostituito questo file, o l&apos;ha tolto, mentre qui era aperto. Non è stato scritto nulla. Salva ciò che vedi qui come un altro file, poi apri di nuovo il file.</translation>
    </message>
    <message>
        <source>%1 was replaced, and a window or another program still has the file open that was there before. Nothing was changed. Save there what is wanted as another file and close it; then try again.</source>
        <translation>%1 è stato sostituito, e una finestra o un altro programma tiene ancora aperto il file che c&apos;era prima. Nulla è stato cambiato. Salva lì come un altro file ciò che serve e chiudi; poi riprova.</translation>
    </message>
    <message>
        <source>%1 is incomplete: it lacks what every file begins with, as if the program had been stopped while it made the file. It was not touched. Restore the latest backup, or make a new file under another name.</source>
        <translation>%1 è incompleto: manca ciò con cui ogni file comincia, come se il programma fosse stato interrotto mentre lo creava. Non è stato toccato. Ripristina l&apos;ultima copia, oppure crea un nuovo file con un altro nome.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Files of Insieme (*.insieme)</source>
        <translation>File di Insieme (*.insieme)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nuovo file</translation>
    </message>
    <message>
        <source>sample.insieme</source>
        <translation>esempio.insieme</translation>
    </message>
    <message>
        <source>consortium.insieme</source>
        <translation>consorzio.insieme</translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation>Riporta una copia</translation>
    </message>
    <message>
        <source>The copy takes the place of the file. The file as it is now is kept beside it, under another name; whoever was forgotten stays forgotten.</source>
        <translation>La copia prende il posto del file. Il file com&apos;è adesso resta conservato accanto, con un altro nome; chi è stato dimenticato resta dimenticato.</translation>
    </message>
    <message>
        <source>Copies of this file</source>
        <translation>Copie di questo file</translation>
    </message>
    <message>
        <source>%1, %2 KB</source>
        <translation>%1, %2 KB</translation>
    </message>
    <message>
        <source>Another copy…</source>
        <translation>Un&apos;altra copia…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Riporta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Another copy</source>
        <translation>Un&apos;altra copia</translation>
    </message>
    <message>
        <source>Bringing back the copy</source>
        <translation>Ripristino della copia in corso</translation>
    </message>
    <message>
        <source>If you stop it, the file stays as it is.</source>
        <translation>Se lo si ferma, il file resta com&apos;è.</translation>
    </message>
    <message>
        <source>copy of the day</source>
        <translation>copia del giorno</translation>
    </message>
    <message>
        <source>before the work of another desk was taken in</source>
        <translation>prima di accogliere il lavoro di un&apos;altra scrivania</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>fatta a mano</translation>
    </message>
    <message>
        <source>before a newer version of the program</source>
        <translation>prima di una versione più recente del programma</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>document n. %1 waits for their signature: complete it or annul it first.</source>
        <translation>il documento n. %1 attende la sua firma: prima completalo o annullalo.</translation>
    </message>
    <message>
        <source>document n. %1 was issued on %2 and goes on naming them: deeds are kept as they were issued (GDPR art. 17, par. 3, letter b; civil code art. 2220).</source>
        <translation>il documento n. %1, emesso il %2, continua a nominarla: gli atti si conservano come emessi (GDPR art. 17, par. 3, lett. b; codice civile art. 2220).</translation>
    </message>
    <message>
        <source>placement %1 is under a legal hold: lift it first.</source>
        <translation>l&apos;inserimento %1 è sotto vincolo legale: prima toglilo.</translation>
    </message>
    <message>
        <source>placement %1 is not over: end it or cancel it first.</source>
        <translation>l&apos;inserimento %1 non è concluso: prima concludilo o annullalo.</translation>
    </message>
    <message>
        <source>placement %1 must be kept until %2.</source>
        <translation>l&apos;inserimento %1 va conservato fino al %2.</translation>
    </message>
    <message>
        <source>they are tutor of placement %1, which is not over: name another tutor first.</source>
        <translation>è tutor dell&apos;inserimento %1, che non è concluso: prima indica un altro tutor.</translation>
    </message>
    <message>
        <source>application %1 counts in a ranking that is not closed: withdraw it first.</source>
        <translation>la domanda %1 conta in una graduatoria non chiusa: prima ritirala.</translation>
    </message>
    <message>
        <source>application %1 must be kept until %2.</source>
        <translation>la domanda %1 va conservata fino al %2.</translation>
    </message>
    <message>
        <source>project %1 is not closed and they look after it: name somebody else first.</source>
        <translation>il progetto %1 non è chiuso e ne è responsabile: prima indica un&apos;altra persona.</translation>
    </message>
    <message>
        <source>the office “%1” is in force: write its last day first.</source>
        <translation>la carica «%1» è in corso: prima scrivine l&apos;ultimo giorno.</translation>
    </message>
</context>
<context>
    <name>FundInstalment</name>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condizione</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Scade il</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Incassata il</translation>
    </message>
    <message>
        <source>Instalment of a fund</source>
        <translation>Rata del fondo</translation>
    </message>
    <message>
        <source>Instalments of a fund</source>
        <translation>Rate del fondo</translation>
    </message>
</context>
<context>
    <name>FundReportDate</name>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Scade il</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Consegnato il</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Scadenza di rendiconto</translation>
    </message>
    <message>
        <source>Report dates</source>
        <translation>Scadenze di rendiconto</translation>
    </message>
</context>
<context>
    <name>Funding</name>
    <message>
        <source>Applications end on %1, before the call was published.</source>
        <translation>Le domande si chiudono il %1, prima della pubblicazione del bando.</translation>
    </message>
    <message>
        <source>A bonus needs both its percentage and the number of Comuni.</source>
        <translation>La premialità vuole sia la percentuale sia il numero di Comuni.</translation>
    </message>
    <message>
        <source>The instalments sum to %1; the fund has %2.</source>
        <translation>Le rate sommano %1; il fondo ha %2.</translation>
    </message>
</context>
<context>
    <name>FundingCall</name>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Ente che lo pubblica</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Atto</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Pubblicato il</translation>
    </message>
    <message>
        <source>Applications until</source>
        <translation>Domande entro</translation>
    </message>
    <message>
        <source>At most months</source>
        <translation>Mesi al massimo</translation>
    </message>
    <message>
        <source>At most days</source>
        <translation>Giorni al massimo</translation>
    </message>
    <message>
        <source>At most hours</source>
        <translation>Ore al massimo</translation>
    </message>
    <message>
        <source>At most for a worker</source>
        <translation>Al massimo per lavoratore</translation>
    </message>
    <message>
        <source>Co-funding of the Comuni</source>
        <translation>Cofinanziamento dei Comuni</translation>
    </message>
    <message>
        <source>At most Comuni</source>
        <translation>Comuni al massimo</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Premialità</translation>
    </message>
    <message>
        <source>Bonus from Comuni</source>
        <translation>Premialità da quanti Comuni</translation>
    </message>
    <message>
        <source>At least years of age</source>
        <translation>Età minima</translation>
    </message>
    <message>
        <source>Unemployed for months</source>
        <translation>Disoccupati da mesi</translation>
    </message>
    <message>
        <source>ISEE at most</source>
        <translation>ISEE al massimo</translation>
    </message>
    <message>
        <source>Start within days of the outcome</source>
        <translation>Avvio entro giorni dagli esiti</translation>
    </message>
    <message>
        <source>End within months of the start</source>
        <translation>Fine entro mesi dall&apos;avvio</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Riferimento normativo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Eligible conditions</source>
        <translation>Condizioni ammesse</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bando</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Bandi</translation>
    </message>
</context>
<context>
    <name>FundingLine</name>
    <message>
        <source>Agreement</source>
        <translation>Convenzione</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Finanziatore</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentuale</translation>
    </message>
    <message>
        <source>Funding line</source>
        <translation>Finanziamento</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanziamenti</translation>
    </message>
</context>
<context>
    <name>FundingSource</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Finanziatore</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bando</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Atto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Assegnazione</translation>
    </message>
    <message>
        <source>At most for a person</source>
        <translation>Al massimo per persona</translation>
    </message>
    <message>
        <source>At most of the cost</source>
        <translation>Al massimo del costo</translation>
    </message>
    <message>
        <source>Rules of reporting</source>
        <translation>Regole di rendiconto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Report dates</source>
        <translation>Scadenze di rendiconto</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fondi</translation>
    </message>
</context>
<context>
    <name>GroupMember</name>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperativa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Cooperatives</source>
        <translation>Cooperative</translation>
    </message>
</context>
<context>
    <name>GroupPurpose</name>
    <message>
        <source>Homogeneous services</source>
        <translation>Servizi omogenei</translation>
    </message>
    <message>
        <source>Common initiative</source>
        <translation>Iniziativa comune</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>a task names an existing record</source>
        <translation>un&apos;attività indica una scheda che esiste</translation>
    </message>
    <message>
        <source>a mark names its deadline</source>
        <translation>un segno indica la sua scadenza</translation>
    </message>
    <message>
        <source>no agreement renews itself</source>
        <translation>nessun atto rinnova sé stesso</translation>
    </message>
    <message>
        <source>no agreement stands under itself</source>
        <translation>nessun atto è quadro di sé stesso</translation>
    </message>
    <message>
        <source>shares, funding and instalments within the amount</source>
        <translation>quote, finanziamenti e rate entro l&apos;importo</translation>
    </message>
    <message>
        <source>shares, funding and instalments make up the whole</source>
        <translation>quote, finanziamenti e rate fanno il totale</translation>
    </message>
    <message>
        <source>places contracted, accredited, authorised</source>
        <translation>posti convenzionati, accreditati, autorizzati</translation>
    </message>
    <message>
        <source>one tariff on a day</source>
        <translation>una sola tariffa per giorno</translation>
    </message>
    <message>
        <source>a day of presence is there once</source>
        <translation>un giorno di presenza c&apos;è una volta sola</translation>
    </message>
    <message>
        <source>an absence rule belongs to its agreement</source>
        <translation>una regola delle assenze sta nel suo atto</translation>
    </message>
    <message>
        <source>shares name services of the agreement</source>
        <translation>le quote indicano servizi dell&apos;atto</translation>
    </message>
    <message>
        <source>the end follows from the acts</source>
        <translation>la fine segue dagli atti</translation>
    </message>
    <message>
        <source>conditions of an extension</source>
        <translation>condizioni di una proroga</translation>
    </message>
    <message>
        <source>minutes are whole</source>
        <translation>verbali completi</translation>
    </message>
    <message>
        <source>room for everybody on every day</source>
        <translation>posto per tutti in ogni giorno</translation>
    </message>
    <message>
        <source>points within those of the call</source>
        <translation>punti entro quelli del bando</translation>
    </message>
    <message>
        <source>an issued document does not change</source>
        <translation>un documento emesso non cambia</translation>
    </message>
    <message>
        <source>a number is given once</source>
        <translation>un numero si dà una volta sola</translation>
    </message>
    <message>
        <source>a document belongs to an existing record</source>
        <translation>un documento sta con una scheda che esiste</translation>
    </message>
    <message>
        <source>durations within the maxima</source>
        <translation>durate entro i massimi</translation>
    </message>
    <message>
        <source>hours within those of the placement</source>
        <translation>ore entro quelle dell&apos;inserimento</translation>
    </message>
    <message>
        <source>days of presence within the placement</source>
        <translation>giorni di presenza dentro l&apos;inserimento</translation>
    </message>
    <message>
        <source>no fund gives more than it has</source>
        <translation>nessun fondo dà più di quanto ha</translation>
    </message>
    <message>
        <source>reports within each fund&apos;s share</source>
        <translation>rendiconti entro la quota di ciascun fondo</translation>
    </message>
    <message>
        <source>the rules of the call</source>
        <translation>le regole del bando</translation>
    </message>
    <message>
        <source>one rule on a day</source>
        <translation>una sola regola per giorno</translation>
    </message>
    <message>
        <source>ends of placements are up to date</source>
        <translation>fini degli inserimenti aggiornate</translation>
    </message>
    <message>
        <source>costs are funded</source>
        <translation>i costi sono coperti</translation>
    </message>
    <message>
        <source>no share balance below zero</source>
        <translation>nessun saldo di quote sotto zero</translation>
    </message>
    <message>
        <source>no body is above itself</source>
        <translation>nessun ente sta sopra sé stesso</translation>
    </message>
    <message>
        <source>one name on a day</source>
        <translation>un solo nome per giorno</translation>
    </message>
    <message>
        <source>no body succeeds itself</source>
        <translation>nessun ente succede a sé stesso</translation>
    </message>
    <message>
        <source>a file belongs to an existing record</source>
        <translation>un allegato sta con una scheda che esiste</translation>
    </message>
    <message>
        <source>a kind of paper is there once</source>
        <translation>un tipo di documento c&apos;è una volta sola</translation>
    </message>
    <message>
        <source>expiries of papers are up to date</source>
        <translation>scadenze dei documenti aggiornate</translation>
    </message>
    <message>
        <source>the next expiry of a member is up to date</source>
        <translation>prossima scadenza della socia aggiornata</translation>
    </message>
    <message>
        <source>what the record itself demands</source>
        <translation>quello che la scheda stessa richiede</translation>
    </message>
    <message>
        <source>somebody executes every service on every day</source>
        <translation>ogni servizio ha un esecutore in ogni giorno</translation>
    </message>
    <message>
        <source>nobody where a binding rule of the house forbids it</source>
        <translation>nessuno dove una regola vincolante della casa lo esclude</translation>
    </message>
    <message>
        <source>allowances not below the lowest</source>
        <translation>indennità non inferiori alla minima</translation>
    </message>
    <message>
        <source>a closed account is what it was</source>
        <translation>un conto chiuso resta com&apos;era</translation>
    </message>
    <message>
        <source>one absence rule for a day</source>
        <translation>una regola delle assenze per giorno</translation>
    </message>
    <message>
        <source>nobody in two stays on the same day</source>
        <translation>nessuno in due soggiorni nello stesso giorno</translation>
    </message>
    <message>
        <source>no movement long before the stay, none paid back that was not paid</source>
        <translation>nessun movimento molto prima del soggiorno, nessun rimborso di quanto non fu versato</translation>
    </message>
    <message>
        <source>of one deed one copy is in force</source>
        <translation>di un atto è in vigore una sola copia</translation>
    </message>
    <message>
        <source>what a record needs before it leaves its draft</source>
        <translation>ciò che serve alla scheda per non essere più una bozza</translation>
    </message>
    <message>
        <source>who signed steps stays</source>
        <translation>chi ha firmato passi resta</translation>
    </message>
</context>
<context>
    <name>GuestName</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverNotice</name>
    <message>
        <source>Due</source>
        <translation>Dovuta</translation>
    </message>
    <message>
        <source>Not due: the contract is registered</source>
        <translation>Non dovuta: il contratto è registrato</translation>
    </message>
</context>
<context>
    <name>HeadCount</name>
    <message>
        <source>Cooperative</source>
        <translation>Cooperativa</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Lavoratori</translation>
    </message>
    <message>
        <source>Worker members</source>
        <translation>Soci lavoratori</translation>
    </message>
    <message>
        <source>Disadvantaged workers</source>
        <translation>Lavoratori svantaggiati</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Volontari</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Conteggio dei lavoratori</translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation>Conteggi dei lavoratori</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>make a new file, empty or with the sample consortium</source>
        <translation>crea un file nuovo, vuoto o con il consorzio di esempio</translation>
    </message>
    <message>
        <source>structure, desk, counts, latest backup</source>
        <translation>struttura, scrivania, conteggi, ultima copia</translation>
    </message>
    <message>
        <source>check the whole file and list what is broken</source>
        <translation>verifica tutto il file ed elenca che cosa non va</translation>
    </message>
    <message>
        <source>take back the latest step, or a given one</source>
        <translation>annulla l&apos;ultimo passo, o uno indicato</translation>
    </message>
    <message>
        <source>do again what was undone last</source>
        <translation>rifà quello che è stato annullato per ultimo</translation>
    </message>
    <message>
        <source>a consistent copy while the file is in use</source>
        <translation>una copia coerente mentre il file è in uso</translation>
    </message>
    <message>
        <source>put a backup in the place of a file, which is kept</source>
        <translation>mette una copia al posto di un file, che viene conservato</translation>
    </message>
    <message>
        <source>records of a kind</source>
        <translation>le schede di un tipo</translation>
    </message>
    <message>
        <source>one record with everything that hangs on it</source>
        <translation>una scheda con tutto quello che le appartiene</translation>
    </message>
    <message>
        <source>create or change records in one undoable step; prints the ids</source>
        <translation>crea o modifica schede in un solo passo annullabile; scrive gli id</translation>
    </message>
    <message>
        <source>remove a record in one undoable step</source>
        <translation>elimina una scheda in un passo annullabile</translation>
    </message>
    <message>
        <source>check codes: one answer a line</source>
        <translation>verifica codici: una risposta per riga</translation>
    </message>
    <message>
        <source>what is due within so many days (otherwise 90), soonest first; --ics writes a calendar, without the names of people unless --people is given</source>
        <translation>che cosa scade entro tanti giorni (altrimenti 90), prima il più vicino; --ics scrive un calendario, senza i nomi delle persone se non si aggiunge --people</translation>
    </message>
    <message>
        <source>everything, with a description of the columns, into a new folder</source>
        <translation>tutto, con una descrizione delle colonne, in una cartella nuova</translation>
    </message>
    <message>
        <source>bring in a table (CSV or XLSX) in one undoable step; says what it creates, updates, skips and refuses</source>
        <translation>importa una tabella (CSV o XLSX) in un solo passo annullabile; dice che cosa crea, aggiorna, salta e rifiuta</translation>
    </message>
    <message>
        <source>packages between desks; --passphrase-file FILE or INSIEME_PASSPHRASE protects and opens them</source>
        <translation>pacchetti tra scrivanie; --passphrase-file FILE o INSIEME_PASSPHRASE li protegge e li apre</translation>
    </message>
    <message>
        <source>the file as it was at the end of that day, as a new file</source>
        <translation>il file com&apos;era alla fine di quel giorno, come nuovo file</translation>
    </message>
    <message>
        <source>what changed between the evenings of two days, field by field</source>
        <translation>che cosa è cambiato tra la sera di due giorni, campo per campo</translation>
    </message>
    <message>
        <source>Italian holidays, working days, periods, deadlines and placements</source>
        <translation>festività italiane, giorni lavorativi, periodi, scadenze e inserimenti</translation>
    </message>
    <message>
        <source>the 30 % and the 70 % of law 381/1991 in whole numbers; status 1 when one is missed</source>
        <translation>il 30 % e il 70 % della legge 381/1991 in numeri interi; esito 1 quando uno non è raggiunto</translation>
    </message>
    <message>
        <source>members, representatives, seats and shares as they were on a day</source>
        <translation>socie, rappresentanti, sedi e quote com&apos;erano in un giorno</translation>
    </message>
    <message>
        <source>from which clients each member&apos;s turnover of the year comes</source>
        <translation>da quali committenti viene il fatturato dell&apos;anno di ogni socia</translation>
    </message>
    <message>
        <source>public bodies of Veneto by name, also by the former name of a ULSS</source>
        <translation>enti pubblici del Veneto per nome, anche per il nome di prima di una ULSS</translation>
    </message>
    <message>
        <source>take a known body into the file, to be confirmed; prints the id</source>
        <translation>porta nel file un ente noto, da confermare; stampa l&apos;id</translation>
    </message>
    <message>
        <source>bring in a folder that an export wrote, all its tables in one undoable step</source>
        <translation>importa una cartella scritta da un&apos;esportazione, tutte le tabelle in un passo annullabile</translation>
    </message>
    <message>
        <source>organisations that may be entered twice, by codes and by names</source>
        <translation>organizzazioni forse registrate due volte, per codici e per nomi</translation>
    </message>
    <message>
        <source>make one organisation of two: what names the other names the one kept; undoable</source>
        <translation>unisce due organizzazioni: chi nomina l&apos;altra nominerà quella che resta; annullabile</translation>
    </message>
    <message>
        <source>make a person&apos;s data unreadable for ever, in records and history; without --confirm it only lists what needs the person, what goes and what stays</source>
        <translation>rende illeggibili per sempre i dati di una persona, nelle schede e nella storia; senza --confirm elenca soltanto che cosa ha ancora bisogno della persona, che cosa va via e che cosa resta</translation>
    </message>
    <message>
        <source>the house on any day, what the rules allow, occupancy over days, a guest&apos;s contributions, a proposal of allocations with its reasons</source>
        <translation>la casa in qualunque giorno, che cosa permettono le regole, l&apos;occupazione in un periodo, i contributi di un ospite, una proposta di assegnazioni con i motivi</translation>
    </message>
    <message>
        <source>compose a document as PDF, or as ODT to go on editing; the first PDF of a document with a number issues it (number, frozen copy), later ones repeat it byte for byte; with “-” those whose ids stand on standard input, as drafts or issued into a folder</source>
        <translation>compone un documento in PDF, o in ODT per continuare a scriverlo; il primo PDF di un documento con numero lo emette (numero, copia fissata), i successivi lo ripetono byte per byte; con «-» quelli delle schede i cui id stanno nello standard input, come bozze o emessi in una cartella</translation>
    </message>
    <message>
        <source>envelopes (busta-dl, busta-c5) or labels (etichette-3x7, etichette-3x8, etichette-3x8-70) for the records whose ids stand on standard input, from label N on</source>
        <translation>buste (busta-dl, busta-c5) o etichette (etichette-3x7, etichette-3x8, etichette-3x8-70) per le schede i cui id stanno nello standard input, dall&apos;etichetta N in poi</translation>
    </message>
    <message>
        <source>copy a letter, with the fields in its text, to each organisation whose id stands on standard input; prints the ids of the new letters, for “print lettera-ente -”</source>
        <translation>copia una lettera, con i campi del suo testo, per ogni ente il cui id sta nello standard input; stampa gli id delle nuove lettere, per «print lettera-ente -»</translation>
    </message>
    <message>
        <source>attach a file to a record (the PDF of a paper) in one undoable step; prints its id</source>
        <translation>allega un file a una scheda (il PDF di una carta) in un passo annullabile; ne scrive l&apos;identificativo</translation>
    </message>
    <message>
        <source>the files attached to a record</source>
        <translation>i file allegati a una scheda</translation>
    </message>
    <message>
        <source>write an attached file to disk; never replaces another</source>
        <translation>scrive su disco un file allegato; non ne sostituisce mai un altro</translation>
    </message>
    <message>
        <source>take an attached file away in one undoable step</source>
        <translation>toglie un file allegato in un passo annullabile</translation>
    </message>
    <message>
        <source>the account of a month and its closing; what an agreement stands on and is worth; proposed tariffs compared and adopted; conditions and registration of an act; substitution of a cooperative; price revision; plan back from the notice; the next agreement; the draft of a won opportunity</source>
        <translation>il conto di un mese e la sua chiusura; su che cosa si regge e quanto vale una convenzione; tariffe proposte confrontate e adottate; condizioni e registrazione di un atto; sostituzione di una cooperativa; revisione dei prezzi; piano a ritroso dalla disdetta; la convenzione successiva; la bozza da un&apos;opportunità vinta</translation>
    </message>
    <message>
        <source>the steps, with fields before and after; who had sensitive fields shown</source>
        <translation>i passi, con i campi prima e dopo; chi ha fatto mostrare i campi riservati</translation>
    </message>
    <message>
        <source>the outcome of a ranking written to its applications; the placement of a selected one; drafts of the conventions of a project with its Comuni</source>
        <translation>l&apos;esito di una graduatoria scritto nelle domande; l&apos;inserimento di una domanda che ha il posto; le bozze delle convenzioni di un progetto con i Comuni</translation>
    </message>
    <message>
        <source>every member by the papers asked for: green, amber, red, unrecorded, and which paper is missing</source>
        <translation>ogni socia secondo le carte richieste: verde, giallo, rosso, non registrate, e quale carta manca</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(forgotten)</source>
        <translation>(dati cancellati)</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Capodanno</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Epifania</translation>
    </message>
    <message>
        <source>Easter</source>
        <translation>Pasqua</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lunedì dell&apos;Angelo</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Festa della Liberazione</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Festa del lavoro</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>Festa della Repubblica</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Assunzione</translation>
    </message>
    <message>
        <source>Saint Francis</source>
        <translation>San Francesco</translation>
    </message>
    <message>
        <source>All Saints</source>
        <translation>Ognissanti</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Immacolata Concezione</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Natale</translation>
    </message>
    <message>
        <source>Saint Stephen</source>
        <translation>Santo Stefano</translation>
    </message>
    <message>
        <source>Saint Joseph</source>
        <translation>San Giuseppe</translation>
    </message>
    <message>
        <source>Ascension</source>
        <translation>Ascensione</translation>
    </message>
    <message>
        <source>Corpus Domini</source>
        <translation>Corpus Domini</translation>
    </message>
    <message>
        <source>Saints Peter and Paul</source>
        <translation>Santi Pietro e Paolo</translation>
    </message>
    <message>
        <source>National Unity Day</source>
        <translation>Giornata dell&apos;Unità nazionale</translation>
    </message>
    <message>
        <source>150 years of Italian unity</source>
        <translation>150 anni dell&apos;Unità d&apos;Italia</translation>
    </message>
</context>
<context>
    <name>Household</name>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Reference person</source>
        <translation>Persona di riferimento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Componenti</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Nucleo</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Nuclei</translation>
    </message>
    <message>
        <source>ISEE without a first day</source>
        <translation>ISEE senza decorrenza</translation>
    </message>
    <message>
        <source>That ISEE is valid until</source>
        <translation>Quell&apos;ISEE vale fino al</translation>
    </message>
    <message>
        <source>Income a year without days</source>
        <translation>Reddito annuo senza date</translation>
    </message>
    <message>
        <source>Declarations of means</source>
        <translation>Dichiarazioni (ISEE e reddito)</translation>
    </message>
</context>
<context>
    <name>HouseholdMember</name>
    <message>
        <source>Household</source>
        <translation>Nucleo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relazione</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Member of the household</source>
        <translation>Componente del nucleo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Componenti</translation>
    </message>
</context>
<context>
    <name>HousingBed</name>
    <message>
        <source>Apartment</source>
        <translation>Appartamento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Stanza</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Posto letto</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Posti letto</translation>
    </message>
</context>
<context>
    <name>HousingCalendar</name>
    <message>
        <source>accessible</source>
        <translation>accessibile</translation>
    </message>
    <message>
        <source>ground floor</source>
        <translation>piano terra</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>%1° piano</translation>
    </message>
    <message>
        <source>%1: enters today</source>
        <translation>%1: entra oggi</translation>
    </message>
    <message>
        <source>%1: apartments from %2 to %3</source>
        <translation>%1: appartamenti dal %2 al %3</translation>
    </message>
    <message>
        <source>Filled: stay, also one that begins today. Outlined: reserved or proposed. Hatched: works, maintenance, out of service. The day of exit is not counted: a bar ends with the last night.</source>
        <translation>Pieno: soggiorno, anche se comincia oggi. Contornato: prenotato o proposto. Tratteggiato: lavori, manutenzione, fuori servizio. Il giorno di uscita non si conta: la barra finisce con l&apos;ultima notte.</translation>
    </message>
    <message>
        <source>Places: %1 · taken %2 · not available %3 · free %4</source>
        <translation>Posti %1 · occupati %2 · non disponibili %3 · liberi %4</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, dal %2 al %3</translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <translation>Il %1: %2.</translation>
    </message>
</context>
<context>
    <name>HousingCall</name>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Immobile</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>Apre il</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Chiude il</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteri</translation>
    </message>
    <message>
        <source>Housing call</source>
        <translation>Bando alloggi</translation>
    </message>
    <message>
        <source>Housing calls</source>
        <translation>Bandi alloggi</translation>
    </message>
</context>
<context>
    <name>HousingDocuments</name>
    <message>
        <source>This stay has no extension to write an act of.</source>
        <translation>Questo soggiorno non ha proroghe di cui scrivere l&apos;atto.</translation>
    </message>
    <message>
        <source>No notice is registered for this stay.</source>
        <translation>Per questo soggiorno non è registrato un preavviso.</translation>
    </message>
    <message>
        <source>The keys of this stay are not handed over yet.</source>
        <translation>Le chiavi di questo soggiorno non sono ancora consegnate.</translation>
    </message>
    <message>
        <source>The keys of this stay are not given back yet.</source>
        <translation>Le chiavi di questo soggiorno non sono ancora riconsegnate.</translation>
    </message>
    <message>
        <source>The guest owes nothing on this day.</source>
        <translation>In questo giorno l&apos;ospite non deve nulla.</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consorzio</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Damaged or missing</source>
        <translation>Danneggiate o mancanti</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movimenti</translation>
    </message>
    <message>
        <source>By payer</source>
        <translation>Per pagante</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Scaduti</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dovuto</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Versato</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non contato</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Immobile</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Letti</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Appartamento</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Seconda lingua</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Proroga</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decisa il</translation>
    </message>
    <message>
        <source>Exit before</source>
        <translation>Uscita prima</translation>
    </message>
    <message>
        <source>Exit after</source>
        <translation>Uscita dopo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Gestore</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Inviante</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Ospiti</translation>
    </message>
    <message>
        <source>Latest exit</source>
        <translation>Uscita massima</translation>
    </message>
    <message>
        <source>Due on day</source>
        <translation>Giorno di scadenza</translation>
    </message>
    <message>
        <source>How days are counted</source>
        <translation>Come si contano i giorni</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contributo</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Chi paga</translation>
    </message>
    <message>
        <source>Meter readings</source>
        <translation>Letture dei contatori</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Rank before</source>
        <translation>Posizione prima</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>ISEE</source>
        <translation>ISEE</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mesi</translation>
    </message>
    <message>
        <source>Apartments</source>
        <translation>Appartamenti</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storia</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Uscite</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Without a state at the exit</source>
        <translation>Senza stato all&apos;uscita</translation>
    </message>
    <message>
        <source>Nothing damaged or missing</source>
        <translation>Nessuna cosa danneggiata o mancante</translation>
    </message>
    <message>
        <source>Deposit given back</source>
        <translation>Deposito restituito</translation>
    </message>
    <message>
        <source>Deposit kept</source>
        <translation>Deposito trattenuto</translation>
    </message>
    <message>
        <source>Deposit to give back</source>
        <translation>Deposito da restituire</translation>
    </message>
    <message>
        <source>Meters not read at the exit</source>
        <translation>Contatori non letti all&apos;uscita</translation>
    </message>
</context>
<context>
    <name>HousingFindings</name>
    <message numerus="yes">
        <source>The request asks for %n month(s): until %1.</source>
        <translation>
            <numerusform>La domanda chiede %n mese: fino al %1.</numerusform>
            <numerusform>La domanda chiede %n mesi: fino al %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>With it %1 is paid more than falls due over the whole stay (%2).</source>
        <translation>Con questo versamento si pagano %1 in più di quanto è dovuto per tutto il soggiorno (%2).</translation>
    </message>
</context>
<context>
    <name>HousingNeed</name>
    <message>
        <source>Eviction</source>
        <translation>Sfratto</translation>
    </message>
    <message>
        <source>No home</source>
        <translation>Senza casa</translation>
    </message>
    <message>
        <source>Unfit home</source>
        <translation>Alloggio inadeguato</translation>
    </message>
    <message>
        <source>Overcrowded home</source>
        <translation>Sovraffollamento</translation>
    </message>
    <message>
        <source>Family break-up</source>
        <translation>Separazione familiare</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protezione</translation>
    </message>
    <message>
        <source>Path to autonomy</source>
        <translation>Percorso di autonomia</translation>
    </message>
    <message>
        <source>Near to work</source>
        <translation>Vicinanza al lavoro</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>HousingProperty</name>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <source>Cadastral category</source>
        <translation>Categoria catastale</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Particella</translation>
    </message>
    <message>
        <source>Subaltern</source>
        <translation>Subalterno</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Acquistato il</translation>
    </message>
    <message>
        <source>Deed of purchase</source>
        <translation>Atto di acquisto</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Piano di zona</source>
        <translation>Piano di zona</translation>
    </message>
    <message>
        <source>Part of a month counts by</source>
        <translation>Una parte di mese si conta a</translation>
    </message>
    <message>
        <source>The day of exit is counted</source>
        <translation>Il giorno di uscita si conta</translation>
    </message>
    <message>
        <source>Contributions due on day</source>
        <translation>Contributi dovuti il giorno</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Uses over time</source>
        <translation>Usi nel tempo</translation>
    </message>
    <message>
        <source>Partners and managers</source>
        <translation>Partner e gestori</translation>
    </message>
    <message>
        <source>No source of this phase is called “%1”.</source>
        <translation>Nessuna fonte di questa fase si chiama «%1».</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Immobile</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Immobili</translation>
    </message>
    <message>
        <source>Rules of the house</source>
        <translation>Regolamento della casa</translation>
    </message>
    <message>
        <source>How contributions are paid</source>
        <translation>Come si pagano i contributi</translation>
    </message>
    <message>
        <source>Notice to guests, days</source>
        <translation>Preavviso all&apos;ospite, giorni</translation>
    </message>
    <message>
        <source>Notice of guests, days</source>
        <translation>Preavviso dell&apos;ospite, giorni</translation>
    </message>
    <message>
        <source>Penalty for a day of delay</source>
        <translation>Penale per un giorno di ritardo</translation>
    </message>
    <message>
        <source>Stays last months at most</source>
        <translation>Durata massima in mesi</translation>
    </message>
    <message>
        <source>Who may live here</source>
        <translation>Chi vi può abitare</translation>
    </message>
    <message>
        <source>Comuni within reach for work</source>
        <translation>Comuni raggiungibili per lavoro</translation>
    </message>
    <message>
        <source>The sources give %1 of %2.</source>
        <translation>Le fonti danno %1 di %2.</translation>
    </message>
</context>
<context>
    <name>HousingRequest</name>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ricevuta il</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Nucleo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bando</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Segnalata da</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bisogno</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergenza</translation>
    </message>
    <message>
        <source>Assess by</source>
        <translation>Da valutare entro</translation>
    </message>
    <message>
        <source>Wanted from</source>
        <translation>Richiesta dal</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mesi</translation>
    </message>
    <message>
        <source>Needs an accessible home</source>
        <translation>Serve un alloggio accessibile</translation>
    </message>
    <message>
        <source>Highest floor</source>
        <translation>Piano massimo</translation>
    </message>
    <message>
        <source>Accepts a shared home</source>
        <translation>Accetta la condivisione</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Luogo di lavoro</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Valutata il</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Chiusa il</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>The same person is in the household twice on one day (rows %1 and %2).</source>
        <translation>La stessa persona è due volte nel nucleo nello stesso giorno (righe %1 e %2).</translation>
    </message>
    <message>
        <source>After an emergency entry: by when will it be assessed?</source>
        <translation>Dopo un ingresso in emergenza: entro quando si valuta?</translation>
    </message>
    <message>
        <source>Two criteria have the code “%1”.</source>
        <translation>Due criteri hanno il codice «%1».</translation>
    </message>
    <message>
        <source>Housing request</source>
        <translation>Richiesta di alloggio</translation>
    </message>
    <message>
        <source>Housing requests</source>
        <translation>Richieste di alloggio</translation>
    </message>
    <message>
        <source>Home within reach of</source>
        <translation>Casa raggiungibile da</translation>
    </message>
    <message>
        <source>A home out of reach</source>
        <translation>Una casa fuori portata</translation>
    </message>
    <message>
        <source>Two declarations of one kind hold on the same day (rows %1 and %2): what was charged would change. Let the earlier one end the day before the later one begins.</source>
        <translation>Due dichiarazioni dello stesso tipo valgono nello stesso giorno (righe %1 e %2): cambierebbe ciò che è stato addebitato. Far terminare la prima il giorno precedente all&apos;inizio della seconda.</translation>
    </message>
    <message>
        <source>Without a first day it counts from the beginning: the next one is written under “Declarations of means”, with its days.</source>
        <translation>Senza decorrenza vale dall&apos;inizio: la prossima si scrive in «Dichiarazioni (ISEE e reddito)», con le sue date.</translation>
    </message>
</context>
<context>
    <name>HousingRules</name>
    <message>
        <source>%1: “%2” has no criterion “%3”.</source>
        <translation>%1: «%2» non ha un criterio «%3».</translation>
    </message>
    <message>
        <source>%1: “%2” gives at most %3 points, not %4.</source>
        <translation>%1: punteggio massimo di «%2»: %3, non %4.</translation>
    </message>
    <message>
        <source>%1: “%2” is assessed twice.</source>
        <translation>%1: «%2» è valutato due volte.</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>manutenzione</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>fuori servizio</translation>
    </message>
    <message>
        <source>works: %1</source>
        <translation>lavori: %1</translation>
    </message>
    <message>
        <source>%1, %2: on %3 the bed is taken by %4 and by %5.</source>
        <translation>%1, %2: il %3 il posto letto è preso da %4 e da %5.</translation>
    </message>
    <message>
        <source>%1, %2: there is no such bed on %3, %4 takes it.</source>
        <translation>%1, %2: il %3 questo posto letto non c&apos;è, lo prende %4.</translation>
    </message>
    <message>
        <source>%1 is not available on %2 (%3); %4 is there.</source>
        <translation>%1 non è disponibile il %2 (%3); c&apos;è %4.</translation>
    </message>
    <message>
        <source>%1 has room for %2; on %3 there would be %4 people (%5).</source>
        <translation>%1 ha posto per %2; il %3 ci sarebbero %4 persone (%5).</translation>
    </message>
    <message>
        <source>%1 is for one household at a time; on %2 there are %3.</source>
        <translation>%1 è per un nucleo alla volta; il %2 ci sono %3.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libero</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>prenotato</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>occupato</translation>
    </message>
    <message>
        <source>partly occupied</source>
        <translation>occupato in parte</translation>
    </message>
    <message>
        <source>in works</source>
        <translation>in lavori</translation>
    </message>
    <message>
        <source>stay %1 is not over: end it or cancel it first.</source>
        <translation>il soggiorno %1 non è finito: prima va concluso o annullato.</translation>
    </message>
    <message>
        <source>request %1 waits for an apartment: withdraw it first.</source>
        <translation>la richiesta %1 aspetta un appartamento: prima va ritirata.</translation>
    </message>
    <message>
        <source>%1 in %2 from %3: %4. Choose another apartment, or make the rule one that only warns.</source>
        <translation>%1 in %2 dal %3: %4. Scegli un altro appartamento, o rendi la regola non vincolante.</translation>
    </message>
    <message>
        <source>%1 and %2: the same person would live in both on the same day. Write in each who sleeps in which bed, or let one end before the other begins.</source>
        <translation>%1 e %2: la stessa persona abiterebbe in entrambi nello stesso giorno. Scrivi in ciascuno chi dorme in quale letto, o fai finire l&apos;uno prima che cominci l&apos;altro.</translation>
    </message>
    <message>
        <source>%1 begins on %2, and a movement of %3 is dated long before: is the year right?</source>
        <translation>%1 comincia il %2, e un movimento del %3 è molto prima: l&apos;anno è giusto?</translation>
    </message>
    <message>
        <source>the new declaration</source>
        <translation>la nuova dichiarazione</translation>
    </message>
    <message>
        <source>the new contribution or payer</source>
        <translation>il nuovo contributo o il nuovo pagante</translation>
    </message>
    <message>
        <source>%1: the house allows %2 months, until %3, extensions included. Nothing was changed.</source>
        <translation>%1: la casa consente fino al %3, proroghe comprese (mesi: %2). Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>%1: nobody has written how many people can live there (surface, bedrooms or beds); %2 would be there from %3.</source>
        <translation>%1: non è scritto quante persone ci possono abitare (superficie, camere o letti); %2 ci sarebbe dal %3.</translation>
    </message>
    <message>
        <source>%1 is not available on %2 (%3, not tested yet); %4 is there. Write the day of the testing.</source>
        <translation>%1 non è disponibile il %2 (%3, non ancora collaudati); c&apos;è %4. Scrivi il giorno del collaudo.</translation>
    </message>
    <message>
        <source>What was charged stays: let %1 begin on %2 or later, and write a difference as a surcharge or a discount among the movements of the stay. Nothing was changed.</source>
        <translation>Ciò che è stato addebitato resta: fai cominciare %1 dal %2 o dopo, e scrivi la differenza come maggiorazione o riduzione tra i movimenti del soggiorno. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>What was charged stays, and the way of counting days has no first day of its own: it is another one for a house of which nothing was charged yet. Nothing was changed.</source>
        <translation>Ciò che è stato addebitato resta, e il modo di contare i giorni non ha una decorrenza: se ne sceglie un altro solo per una casa di cui non è stato ancora addebitato nulla. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>%1: %2 more would be paid back than was paid.</source>
        <translation>%1: si rimborserebbero %2 più di quanto versato.</translation>
    </message>
    <message>
        <source>%1: for %2 %3 were charged, and now they would be divided in another way.</source>
        <translation>%1: per %2 sono stati addebitati %3, e ora sarebbero divisi in un altro modo.</translation>
    </message>
    <message>
        <source>%1: for %2 %3 were charged, now it would be %4.</source>
        <translation>%1: per %2 sono stati addebitati %3, ora sarebbero %4.</translation>
    </message>
</context>
<context>
    <name>HousingStay</name>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Nucleo</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Appartamento</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convenzione</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Gestito da</translation>
    </message>
    <message>
        <source>Educator in charge</source>
        <translation>Operatore di riferimento</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Day of exit</source>
        <translation>Giorno di uscita</translation>
    </message>
    <message>
        <source>Months at most</source>
        <translation>Mesi al massimo</translation>
    </message>
    <message>
        <source>Project until</source>
        <translation>Progetto fino al</translation>
    </message>
    <message>
        <source>Check-in on</source>
        <translation>Consegna il</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chiavi</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Deposito</translation>
    </message>
    <message>
        <source>Deposit paid on</source>
        <translation>Deposito versato il</translation>
    </message>
    <message>
        <source>Deposit returned on</source>
        <translation>Deposito reso il</translation>
    </message>
    <message>
        <source>Notice on</source>
        <translation>Preavviso del</translation>
    </message>
    <message>
        <source>Check-out on</source>
        <translation>Riconsegna il</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Perché è finito</translation>
    </message>
    <message>
        <source>State found</source>
        <translation>Stato trovato</translation>
    </message>
    <message>
        <source>Notice to the police due</source>
        <translation>Comunicazione di ospitalità dovuta</translation>
    </message>
    <message>
        <source>Notice to the police on</source>
        <translation>Comunicazione di ospitalità del</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Posti letto</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Assenze</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Proroghe</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contributo</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Chi paga</translation>
    </message>
    <message>
        <source>Meter readings</source>
        <translation>Letture dei contatori</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Goals, visits, incidents</source>
        <translation>Obiettivi, visite, episodi</translation>
    </message>
    <message>
        <source>The day of exit, which is not counted, comes after the day of entry.</source>
        <translation>Il giorno di uscita, che non si conta, viene dopo quello di ingresso.</translation>
    </message>
    <message>
        <source>The stay can last until %1 at the latest (maximum and project).</source>
        <translation>Il soggiorno può durare al massimo fino al %1 (durata massima e progetto).</translation>
    </message>
    <message>
        <source>A bed is taken on days outside the stay.</source>
        <translation>Un posto letto è preso in giorni fuori dal soggiorno.</translation>
    </message>
    <message>
        <source>Who has left is no longer staying: the status is “Ended”.</source>
        <translation>Chi è uscito non soggiorna più: lo stato è «Concluso».</translation>
    </message>
    <message>
        <source>When did they leave?</source>
        <translation>Quando sono usciti?</translation>
    </message>
    <message>
        <source>A contribution needs its amount or its percentage.</source>
        <translation>Un contributo ha bisogno del suo importo o della sua percentuale.</translation>
    </message>
    <message>
        <source>Together they would pay more than the whole contribution.</source>
        <translation>Insieme pagherebbero più di tutto il contributo.</translation>
    </message>
    <message>
        <source>A reminder moves no money.</source>
        <translation>Un sollecito non muove denaro.</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Quanto?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Soggiorno</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Soggiorni</translation>
    </message>
    <message>
        <source>Unpaid since</source>
        <translation>Scoperto dal</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Sollecitato il</translation>
    </message>
    <message>
        <source>Declarations valid until</source>
        <translation>Dichiarazioni valide fino al</translation>
    </message>
    <message>
        <source>Who pays this share: an organisation or a fund?</source>
        <translation>Chi paga questa quota: un ente o un fondo?</translation>
    </message>
    <message>
        <source>A share is paid by an organisation or by a fund, not by both: the fund knows its funder.</source>
        <translation>Una quota è pagata da un ente o da un fondo, non da entrambi: il fondo conosce il suo finanziatore.</translation>
    </message>
    <message>
        <source>An organisation or a fund has paid, not both: the fund knows its funder.</source>
        <translation>Ha pagato un ente o un fondo, non entrambi: il fondo conosce il suo finanziatore.</translation>
    </message>
    <message>
        <source>Deposit given back</source>
        <translation>Deposito reso</translation>
    </message>
    <message>
        <source>Notice of the handover of the building</source>
        <translation>Cessione di fabbricato</translation>
    </message>
    <message>
        <source>Notice of the handover on</source>
        <translation>Cessione comunicata il</translation>
    </message>
    <message>
        <source>An absence lies on days outside the stay.</source>
        <translation>Un&apos;assenza cade in giorni fuori dal soggiorno.</translation>
    </message>
    <message>
        <source>More would be given back than was paid as a deposit.</source>
        <translation>Si renderebbe più di quanto fu versato come deposito.</translation>
    </message>
    <message>
        <source>Where the contract is registered no notice is sent.</source>
        <translation>Se il contratto è registrato non si invia alcuna comunicazione.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Questo giorno deve ancora venire.</translation>
    </message>
</context>
<context>
    <name>HousingUnit</name>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Immobile</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Habitable surface</source>
        <translation>Superficie abitabile</translation>
    </message>
    <message>
        <source>Height in cm</source>
        <translation>Altezza in cm</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Accessibile</translation>
    </message>
    <message>
        <source>One room</source>
        <translation>Monolocale</translation>
    </message>
    <message>
        <source>Shared by households</source>
        <translation>Condiviso tra nuclei</translation>
    </message>
    <message>
        <source>“Salva casa” conditions met</source>
        <translation>Condizioni «salva casa» presenti</translation>
    </message>
    <message>
        <source>Evidence of the conditions</source>
        <translation>Che cosa le attesta</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Contatori</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Dotazioni</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Stanze</translation>
    </message>
    <message>
        <source>Maintenance and out of service</source>
        <translation>Manutenzioni e fuori servizio</translation>
    </message>
    <message>
        <source>Which paper shows that the conditions are met?</source>
        <translation>Quale documento attesta le condizioni?</translation>
    </message>
    <message>
        <source>A flat of one room has no bedroom.</source>
        <translation>Un monolocale non ha camere da letto.</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Appartamento</translation>
    </message>
    <message>
        <source>Apartments</source>
        <translation>Appartamenti</translation>
    </message>
    <message>
        <source>Who may live here</source>
        <translation>Chi vi può abitare</translation>
    </message>
</context>
<context>
    <name>Identifier</name>
    <message>
        <source>%1 has 11 digits</source>
        <translation>%1 ha 11 cifre</translation>
    </message>
    <message>
        <source>eleven zeros are not %1</source>
        <translation>undici zeri non sono %1</translation>
    </message>
    <message>
        <source>the last digit should be %1: check the number</source>
        <translation>l&apos;ultima cifra dovrebbe essere %1: controlla il numero</translation>
    </message>
    <message>
        <source>a provisional codice fiscale</source>
        <translation>un codice fiscale provvisorio</translation>
    </message>
    <message>
        <source>a codice fiscale has 16 characters, like RSSMRA80A01G224W</source>
        <translation>un codice fiscale ha 16 caratteri, come RSSMRA80A01G224W</translation>
    </message>
    <message>
        <source>the day of birth in it cannot exist</source>
        <translation>il giorno di nascita che contiene non può esistere</translation>
    </message>
    <message>
        <source>the last letter should be %1: check the code</source>
        <translation>l&apos;ultima lettera dovrebbe essere %1: controlla il codice</translation>
    </message>
    <message>
        <source>a partita IVA</source>
        <translation>una partita IVA</translation>
    </message>
    <message>
        <source>office %1 does not give out partite IVA: check the number</source>
        <translation>l&apos;ufficio %1 non rilascia partite IVA: controlla il numero</translation>
    </message>
    <message>
        <source>the codice fiscale of an organisation</source>
        <translation>il codice fiscale di un&apos;organizzazione</translation>
    </message>
    <message>
        <source>a codice fiscale has 16 characters (person) or 11 digits (organisation)</source>
        <translation>un codice fiscale ha 16 caratteri (persona) o 11 cifre (organizzazione)</translation>
    </message>
    <message>
        <source>an IBAN begins with two letters and two digits; an Italian one has 27 characters</source>
        <translation>un IBAN comincia con due lettere e due cifre; quello italiano ha 27 caratteri</translation>
    </message>
    <message>
        <source>an IBAN of %1 has %2 characters, this one has %3</source>
        <translation>un IBAN di %1 ha %2 caratteri, questo ne ha %3</translation>
    </message>
    <message>
        <source>an Italian IBAN is IT, 2 digits, a letter, ABI and CAB (10 digits), 12 characters of account</source>
        <translation>un IBAN italiano è IT, 2 cifre, una lettera, ABI e CAB (10 cifre), 12 caratteri di conto</translation>
    </message>
    <message>
        <source>the check digits do not fit: check the IBAN</source>
        <translation>le cifre di controllo non tornano: controlla l&apos;IBAN</translation>
    </message>
    <message>
        <source>the CIN should be %1: check with the bank</source>
        <translation>il CIN dovrebbe essere %1: verifica con la banca</translation>
    </message>
    <message>
        <source>the check characters should be %1: check the CIG</source>
        <translation>i caratteri di controllo dovrebbero essere %1: controlla il CIG</translation>
    </message>
    <message>
        <source>a CIG of zeros is not a CIG</source>
        <translation>un CIG di zeri non è un CIG</translation>
    </message>
    <message>
        <source>a CIG has 10 characters, digits and letters A–F after the first, like B7E26B1DC7</source>
        <translation>un CIG ha 10 caratteri, cifre e lettere A–F dopo il primo, come B7E26B1DC7</translation>
    </message>
    <message>
        <source>SmartCIG codes ended on 31/12/2023: a deed signed later carries a CIG</source>
        <translation>gli SmartCIG sono finiti il 31/12/2023: un atto firmato dopo porta un CIG</translation>
    </message>
    <message>
        <source>a CUP has 15 characters, like C11G06000000001</source>
        <translation>un CUP ha 15 caratteri, come C11G06000000001</translation>
    </message>
    <message>
        <source>a CPV has 8 digits and one after a dash, like 85300000-2</source>
        <translation>un CPV ha 8 cifre e una dopo il trattino, come 85300000-2</translation>
    </message>
    <message>
        <source>a Belfiore code is a letter and three digits, like G587</source>
        <translation>un codice Belfiore è una lettera e tre cifre, come G587</translation>
    </message>
    <message>
        <source>a codice univoco has 6 characters (public body) or 7</source>
        <translation>un codice univoco ha 6 caratteri (ente pubblico) o 7</translation>
    </message>
    <message>
        <source>a REA number is the province and up to 7 digits, like PD-123456</source>
        <translation>un numero REA è la provincia e fino a 7 cifre, come PD-123456</translation>
    </message>
    <message>
        <source>the number is a letter and six digits, like A123456</source>
        <translation>il numero è una lettera e sei cifre, come A123456</translation>
    </message>
    <message>
        <source>usually written like A/PD0016: check the number</source>
        <translation>di solito si scrive come A/PD0016: controlla il numero</translation>
    </message>
    <message>
        <source>the ISTAT code of a Comune has six digits, like 028063</source>
        <translation>il codice ISTAT di un Comune ha sei cifre, come 028063</translation>
    </message>
    <message>
        <source>a CAP has five digits</source>
        <translation>un CAP ha cinque cifre</translation>
    </message>
    <message>
        <source>codice fiscale of a person</source>
        <translation>codice fiscale di una persona</translation>
    </message>
    <message>
        <source>partita IVA</source>
        <translation>partita IVA</translation>
    </message>
    <message>
        <source>codice fiscale of a person or an organisation</source>
        <translation>codice fiscale di una persona o di un&apos;organizzazione</translation>
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
        <translation>Codice Belfiore</translation>
    </message>
    <message>
        <source>codice univoco</source>
        <translation>codice univoco</translation>
    </message>
    <message>
        <source>PEC or e-mail address</source>
        <translation>indirizzo PEC o e-mail</translation>
    </message>
    <message>
        <source>REA number</source>
        <translation>numero REA</translation>
    </message>
    <message>
        <source>number in the national register of cooperatives</source>
        <translation>numero nell&apos;albo nazionale delle cooperative</translation>
    </message>
    <message>
        <source>number in the regional register</source>
        <translation>numero nell&apos;albo regionale</translation>
    </message>
    <message>
        <source>ISTAT code of a Comune</source>
        <translation>codice ISTAT di un Comune</translation>
    </message>
    <message>
        <source>CAP</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>no Comune and no state is known by %1</source>
        <translation>nessun Comune e nessuno Stato ha il codice %1</translation>
    </message>
    <message>
        <source>no CPV begins with %1: check the code</source>
        <translation>nessun CPV comincia con %1: controlla il codice</translation>
    </message>
    <message>
        <source>an address is written like nome@pec.esempio.it</source>
        <translation>un indirizzo si scrive come nome@pec.esempio.it</translation>
    </message>
    <message>
        <source>no country is known whose IBANs begin with %1: check with the bank</source>
        <translation>nessun paese conosciuto ha IBAN che cominciano con %1: verificare con la banca</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo di scheda</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>Abbinamento per l&apos;importazione</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>Abbinamenti per l&apos;importazione</translation>
    </message>
</context>
<context>
    <name>Instalment</name>
    <message>
        <source>Agreement</source>
        <translation>Convenzione</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condizione</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Scade il</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Rata</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Rate</translation>
    </message>
</context>
<context>
    <name>ItemState</name>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buono</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>Usato</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danneggiato</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mancante</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Shift</source>
        <translation>Maiusc</translation>
    </message>
</context>
<context>
    <name>KindSuspension</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Moves the end</source>
        <translation>Sposta la fine</translation>
    </message>
    <message>
        <source>From days</source>
        <translation>Da giorni</translation>
    </message>
    <message>
        <source>Reason treated otherwise</source>
        <translation>Motivo trattato diversamente</translation>
    </message>
    <message>
        <source>Reasons treated otherwise</source>
        <translation>Motivi trattati diversamente</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Name and codes</source>
        <translation>Nome e codici</translation>
    </message>
    <message>
        <source>Seat and contacts</source>
        <translation>Sede e recapiti</translation>
    </message>
    <message>
        <source>Bank and registers</source>
        <translation>Banca e albi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importi</translation>
    </message>
    <message>
        <source>Acts and references</source>
        <translation>Atti e riferimenti</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Insurance, reports, data</source>
        <translation>Assicurazioni, relazioni, dati</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nuova convenzione</translation>
    </message>
    <message>
        <source>Member of the consortium</source>
        <translation>Socia del consorzio</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Lavoratori</translation>
    </message>
    <message>
        <source>New cooperative</source>
        <translation>Nuova cooperativa</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Nuovo ente</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Recapiti</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nuova persona</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nuova organizzazione</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Linked record</source>
        <translation>Scheda collegata</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Nuova scadenza</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Inserimento</translation>
    </message>
    <message>
        <source>Duration and hours</source>
        <translation>Durata e orario</translation>
    </message>
    <message>
        <source>Contract and cost</source>
        <translation>Contratto e costo</translation>
    </message>
    <message>
        <source>Papers before the start</source>
        <translation>Carte prima dell&apos;avvio</translation>
    </message>
    <message>
        <source>Person and project</source>
        <translation>Persona e progetto</translation>
    </message>
    <message>
        <source>Outcome and keeping</source>
        <translation>Esito e conservazione</translation>
    </message>
    <message>
        <source>New placement</source>
        <translation>Nuovo inserimento</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Graduatoria</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuovo progetto</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condizione</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Nuova domanda</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>New fund</source>
        <translation>Nuovo fondo</translation>
    </message>
    <message>
        <source>Cost report</source>
        <translation>Prospetto di rendicontazione</translation>
    </message>
    <message>
        <source>New cost report</source>
        <translation>Nuovo rendiconto</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bando</translation>
    </message>
    <message>
        <source>Numbers of the call</source>
        <translation>Numeri del bando</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Nuovo bando</translation>
    </message>
    <message>
        <source>Kind of placement</source>
        <translation>Tipo di inserimento</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>Nuovo tipo</translation>
    </message>
    <message>
        <source>Reason of suspension</source>
        <translation>Motivo di sospensione</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Nuovo motivo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>Nuova carta</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuovo gruppo</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>New movement</source>
        <translation>Nuovo movimento</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Tipo di carta</translation>
    </message>
    <message>
        <source>New kind of paper</source>
        <translation>Nuovo tipo di carta</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consorzio</translation>
    </message>
    <message>
        <source>New consortium</source>
        <translation>Nuovo consorzio</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunità</translation>
    </message>
    <message>
        <source>Suitability and decision</source>
        <translation>Idoneità e decisione</translation>
    </message>
    <message>
        <source>Outcome and lessons</source>
        <translation>Esito e lezioni</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Nuova opportunità</translation>
    </message>
    <message>
        <source>Service unit</source>
        <translation>Unità di offerta</translation>
    </message>
    <message>
        <source>Authorisation and accreditation</source>
        <translation>Autorizzazione e accreditamento</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Come funziona</translation>
    </message>
    <message>
        <source>New service unit</source>
        <translation>Nuova unità di offerta</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nuovo servizio</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Retta</translation>
    </message>
    <message>
        <source>New tariff</source>
        <translation>Nuova tariffa</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Appartamento</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Dotazioni</translation>
    </message>
    <message>
        <source>New apartment</source>
        <translation>Nuovo appartamento</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Posto letto</translation>
    </message>
    <message>
        <source>New bed</source>
        <translation>Nuovo posto letto</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Lavori</translation>
    </message>
    <message>
        <source>New phase of the works</source>
        <translation>Nuova fase dei lavori</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Immobile</translation>
    </message>
    <message>
        <source>New property</source>
        <translation>Nuovo immobile</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Soggiorno</translation>
    </message>
    <message>
        <source>Check-in and check-out</source>
        <translation>Consegna e riconsegna</translation>
    </message>
    <message>
        <source>New stay</source>
        <translation>Nuovo soggiorno</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nuova richiesta</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Nucleo</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>Nuovo nucleo</translation>
    </message>
    <message>
        <source>Housing call</source>
        <translation>Bando alloggi</translation>
    </message>
    <message>
        <source>Contributions and rules</source>
        <translation>Contributi e regolamento</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Riunione</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quando e dove</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verbale</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nuova riunione</translation>
    </message>
    <message>
        <source>Absence rule</source>
        <translation>Regola sulle assenze</translation>
    </message>
    <message>
        <source>New absence rule</source>
        <translation>Nuova regola sulle assenze</translation>
    </message>
    <message>
        <source>Service user</source>
        <translation>Utente del servizio</translation>
    </message>
    <message>
        <source>New service user</source>
        <translation>Nuovo utente del servizio</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Atto</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Che cosa cambia</translation>
    </message>
    <message>
        <source>Technical extension</source>
        <translation>Proroga tecnica</translation>
    </message>
    <message>
        <source>New act</source>
        <translation>Nuovo atto</translation>
    </message>
    <message>
        <source>Letter or document</source>
        <translation>Lettera o documento</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Nuova lettera</translation>
    </message>
    <message>
        <source>Means written without days</source>
        <translation>Valori senza date (prima delle dichiarazioni)</translation>
    </message>
    <message>
        <source>Procurement code</source>
        <translation>Codice dei contratti</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nuovo codice</translation>
    </message>
    <message>
        <source>They say which code governs a procedure, by the day it started.</source>
        <translation>Dicono quale codice regge una procedura, dal giorno in cui è cominciata.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <source>New threshold</source>
        <translation>Nuova soglia</translation>
    </message>
    <message>
        <source>An agreement is measured by the amounts that held when its procedure started.</source>
        <translation>Una convenzione si misura con gli importi che valevano quando è cominciata la sua procedura.</translation>
    </message>
    <message>
        <source>Price revision rule</source>
        <translation>Regola di revisione dei prezzi</translation>
    </message>
    <message>
        <source>New price revision rule</source>
        <translation>Nuova regola di revisione</translation>
    </message>
    <message>
        <source>They say from which variation on prices are revised, and how much of it is paid.</source>
        <translation>Dicono da quale variazione in su si rivedono i prezzi e quanta parte se ne riconosce.</translation>
    </message>
    <message>
        <source>Step of every plan</source>
        <translation>Passo di ogni piano</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nuovo passo</translation>
    </message>
    <message>
        <source>The plan to the renewal of an agreement is made of them, counted back from its notice.</source>
        <translation>Di questi passi è fatto il piano verso il rinnovo di una convenzione, contando a ritroso dal preavviso.</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Chiusura</translation>
    </message>
    <message>
        <source>New closure</source>
        <translation>Nuova chiusura</translation>
    </message>
    <message>
        <source>On the days on which a site is closed no work is expected, and what the clocks count leaves them out.</source>
        <translation>Nei giorni in cui una sede è chiusa non si aspetta lavoro, e gli orologi non li contano.</translation>
    </message>
    <message>
        <source>Local holiday</source>
        <translation>Festa locale</translation>
    </message>
    <message>
        <source>New local holiday</source>
        <translation>Nuova festa locale</translation>
    </message>
    <message>
        <source>The program knows the patrons of the provincial towns of the Veneto and of Piazzola sul Brenta; what is written here for a Comune takes their place.</source>
        <translation>Il programma conosce i patroni dei capoluoghi del Veneto e di Piazzola sul Brenta; ciò che si scrive qui per un Comune vale al loro posto.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>Nuovo operatore</translation>
    </message>
    <message>
        <source>Write down a notice: the program says which cooperatives are suitable, plans backwards and warns before the hour of the right day.</source>
        <translation>Registra un avviso: Insieme dice quali cooperative sono idonee, prepara il piano a ritroso e ti avvisa prima dell&apos;ora del giorno giusto.</translation>
    </message>
    <message>
        <source>Here opportunities arrive, with their day and their hour</source>
        <translation>Qui arrivano le occasioni, con il loro giorno e la loro ora</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Who can do it</source>
        <translation>Chi può farla</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offerta</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>For imports and the command line</source>
        <translation>Per le importazioni e la riga di comando</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Idoneità</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Contratti</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Inserimenti</translation>
    </message>
    <message>
        <source>Work %1</source>
        <translation>Quote %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Socie</translation>
    </message>
    <message>
        <source>In admission</source>
        <translation>In ammissione</translation>
    </message>
    <message>
        <source>Former members</source>
        <translation>Ex socie</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Non socie</translation>
    </message>
    <message>
        <source>Papers to see to</source>
        <translation>Carte da sanare</translation>
    </message>
    <message>
        <source>Host placements</source>
        <translation>Ospitano inserimenti</translation>
    </message>
    <message>
        <source>first choose the consortium</source>
        <translation>prima scegli il consorzio</translation>
    </message>
    <message>
        <source>first choose the counterpart</source>
        <translation>prima scegli la controparte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Here stand the cooperatives of the consortium</source>
        <translation>Qui stanno le cooperative del consorzio</translation>
    </message>
    <message>
        <source>Begin with one, or take over the list that you keep: the program says which papers are missing and who can execute what.</source>
        <translation>Comincia da una, o porta qui l&apos;elenco che tieni già: Insieme dice quali carte mancano e chi può eseguire che cosa.</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperativa</translation>
    </message>
    <message>
        <source>Its papers</source>
        <translation>Le sue carte</translation>
    </message>
    <message>
        <source>Here stand the papers that members must keep valid</source>
        <translation>Qui stanno le carte che le socie devono tenere valide</translation>
    </message>
    <message>
        <source>Write down what each cooperative sent, with its day: the program warns before it expires and names the contracts for which it is missing.</source>
        <translation>Registra ciò che ogni cooperativa ha mandato, con il suo giorno: Insieme avvisa prima della scadenza e dice per quali contratti manca.</translation>
    </message>
    <message>
        <source>Here stand cooperatives that do something together</source>
        <translation>Qui stanno le cooperative che fanno qualcosa insieme</translation>
    </message>
    <message>
        <source>A group compares those that run the same services or share an initiative.</source>
        <translation>Un gruppo confronta quelle che gestiscono gli stessi servizi o condividono un&apos;iniziativa.</translation>
    </message>
    <message>
        <source>Here stands what members pay in and take back</source>
        <translation>Qui sta ciò che le socie versano e riprendono</translation>
    </message>
    <message>
        <source>The capital of each member follows from its movements, on every day.</source>
        <translation>Il capitale di ogni socia, in qualsiasi giorno, viene dai suoi movimenti.</translation>
    </message>
    <message>
        <source>Here stand the bodies with which the consortium signs</source>
        <translation>Qui stanno gli enti con cui il consorzio firma</translation>
    </message>
    <message>
        <source>Comuni, health authorities and funders, with the codes and certified addresses that documents and invoices ask for.</source>
        <translation>Comuni, ULSS e finanziatori, con i codici e le PEC che servono a documenti e fatture.</translation>
    </message>
    <message>
        <source>Here stands every other organisation</source>
        <translation>Qui sta ogni altra organizzazione</translation>
    </message>
    <message>
        <source>Companies, foundations, associations and dioceses that take part in something.</source>
        <translation>Aziende, fondazioni, associazioni e diocesi che prendono parte a qualcosa.</translation>
    </message>
    <message>
        <source>Here stand the people one writes to and who sign</source>
        <translation>Qui stanno le persone a cui si scrive e che firmano</translation>
    </message>
    <message>
        <source>Each with their office in a cooperative or a body; guests and workers of placements come from their own lists.</source>
        <translation>Ciascuna con la sua carica in una cooperativa o in un ente; ospiti e persone inserite vengono dai loro elenchi.</translation>
    </message>
    <message>
        <source>Here stand the deadlines that somebody wrote down</source>
        <translation>Qui stanno le scadenze scritte a mano</translation>
    </message>
    <message>
        <source>Those of papers, contracts and placements the program finds by itself; write down only what it cannot know.</source>
        <translation>Quelle di carte, contratti e inserimenti Insieme le trova da sé: scrivi solo ciò che non può sapere.</translation>
    </message>
    <message>
        <source>Here stand conventions and contracts, from the draft to the renewal</source>
        <translation>Qui stanno convenzioni e contratti, dalla bozza al rinnovo</translation>
    </message>
    <message>
        <source>Write one down with the body and the days: the program prints it, shares it out among the cooperatives and warns before its notice.</source>
        <translation>Registrane una con l&apos;ente e i giorni: Insieme la stampa, la ripartisce tra le cooperative e avvisa prima del preavviso.</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convenzione</translation>
    </message>
    <message>
        <source>Who executes it</source>
        <translation>Chi la esegue</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Rinnovo</translation>
    </message>
    <message>
        <source>Here contracts stand in time, body by body</source>
        <translation>Qui i contratti stanno nel tempo, ente per ente</translation>
    </message>
    <message>
        <source>No agreement with a first day yet. A convention or contract stands here as a bar, under its body.</source>
        <translation>Ancora nessun accordo con un primo giorno. Una convenzione o un contratto sta qui come una barra, sotto il suo ente.</translation>
    </message>
    <message>
        <source>Here stand the acts that change a contract</source>
        <translation>Qui stanno gli atti che cambiano un contratto</translation>
    </message>
    <message>
        <source>Extensions, changes and endings are begun from the convention that they change.</source>
        <translation>Proroghe, modifiche e recessi cominciano dalla convenzione che cambiano.</translation>
    </message>
    <message>
        <source>Here stand the places in which services are run</source>
        <translation>Qui stanno le sedi in cui si svolgono i servizi</translation>
    </message>
    <message>
        <source>Each with its authorised and accredited places, and the days until which they hold.</source>
        <translation>Ciascuna con i posti autorizzati e accreditati, e i giorni fino a cui valgono.</translation>
    </message>
    <message>
        <source>Here stand the services of the conventions</source>
        <translation>Qui stanno i servizi delle convenzioni</translation>
    </message>
    <message>
        <source>Each with its places, its unit and the tariffs by which it is accounted.</source>
        <translation>Ciascuno con i suoi posti, la sua unità e le tariffe con cui si rendiconta.</translation>
    </message>
    <message>
        <source>Here stand the tariffs, day by day</source>
        <translation>Qui stanno le tariffe, giorno per giorno</translation>
    </message>
    <message>
        <source>An account is made with those that held in its month; proposed ones wait beside them.</source>
        <translation>Un conto si fa con quelle che valevano nel suo mese; le proposte aspettano accanto.</translation>
    </message>
    <message>
        <source>Here stands who attends a service, by code</source>
        <translation>Qui sta chi frequenta un servizio, con il suo codice</translation>
    </message>
    <message>
        <source>Their presences make the account of the month; names are not needed.</source>
        <translation>Le loro presenze fanno il conto del mese; i nomi non servono.</translation>
    </message>
    <message>
        <source>Here stand the meetings, from the call to the minutes</source>
        <translation>Qui stanno le riunioni, dalla convocazione al verbale</translation>
    </message>
    <message>
        <source>Call one with its day and its agenda: the program prints the call, counts the quorum and writes the minutes.</source>
        <translation>Convocane una con il giorno e l&apos;ordine del giorno: Insieme stampa la convocazione, conta il numero legale e scrive il verbale.</translation>
    </message>
    <message>
        <source>Presences</source>
        <translation>Presenze</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisioni</translation>
    </message>
    <message>
        <source>Here stand the placements, with the day on which they end</source>
        <translation>Qui stanno gli inserimenti, con il giorno in cui finiscono</translation>
    </message>
    <message>
        <source>Write down who, where and from when: the program counts the days, the suspensions and the hours, and says why it is that day.</source>
        <translation>Registra chi, dove e da quando: Insieme conta i giorni, le sospensioni e le ore, e dice perché finisce quel giorno.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rendiconto</translation>
    </message>
    <message>
        <source>Here placements stand in time, host by host</source>
        <translation>Qui gli inserimenti stanno nel tempo, sede per sede</translation>
    </message>
    <message>
        <source>No placement runs or is about to. A placement that is ready, with its start and its duration, stands here as a bar.</source>
        <translation>Nessun inserimento è in corso o sta per cominciare. Un inserimento pronto, con il suo inizio e la sua durata, sta qui come una barra.</translation>
    </message>
    <message>
        <source>Here stand the projects that pay for placements</source>
        <translation>Qui stanno i progetti che pagano gli inserimenti</translation>
    </message>
    <message>
        <source>Each with its Comune, its funds, its places and the last day for its reports.</source>
        <translation>Ciascuno con il suo Comune, i suoi fondi, i suoi posti e l&apos;ultimo giorno per i rendiconti.</translation>
    </message>
    <message>
        <source>Here stand the applications of those who look for a placement</source>
        <translation>Qui stanno le domande di chi cerca un inserimento</translation>
    </message>
    <message>
        <source>Their score makes the list from which placements begin.</source>
        <translation>Il loro punteggio fa la graduatoria da cui cominciano gli inserimenti.</translation>
    </message>
    <message>
        <source>Here stands the money of the projects, by source</source>
        <translation>Qui sta il denaro dei progetti, per fonte</translation>
    </message>
    <message>
        <source>What is granted, what is spent and what must be reported follow from it.</source>
        <translation>Da qui vengono ciò che è concesso, ciò che è speso e ciò che va rendicontato.</translation>
    </message>
    <message>
        <source>Here stand the reports to those who fund</source>
        <translation>Qui stanno i rendiconti a chi finanzia</translation>
    </message>
    <message>
        <source>Each with its period and its last day; what was reported is never counted twice.</source>
        <translation>Ciascuno con il suo periodo e il suo ultimo giorno; ciò che è rendicontato non si conta due volte.</translation>
    </message>
    <message>
        <source>Here stand the calls for projects, with their hour</source>
        <translation>Qui stanno i bandi per i progetti, con la loro ora</translation>
    </message>
    <message>
        <source>A project that answers a call keeps its limits and its deadline.</source>
        <translation>Un progetto che risponde a un bando ne rispetta i limiti e la scadenza.</translation>
    </message>
    <message>
        <source>Here stand the guests, with entry and exit</source>
        <translation>Qui stanno gli ospiti, con l&apos;ingresso e l&apos;uscita</translation>
    </message>
    <message>
        <source>A stay knows its apartment, its contributions and the day by which it must be extended.</source>
        <translation>Un soggiorno sa il suo appartamento, i suoi contributi e il giorno entro cui va prorogato.</translation>
    </message>
    <message>
        <source>Here stand the requests for a home</source>
        <translation>Qui stanno le domande di alloggio</translation>
    </message>
    <message>
        <source>The program makes the waiting list and says which apartment fits, and from when.</source>
        <translation>Insieme fa la graduatoria e dice quale appartamento va bene, e da quando.</translation>
    </message>
    <message>
        <source>Here stand the households, with those who belong to them</source>
        <translation>Qui stanno i nuclei, con chi ne fa parte</translation>
    </message>
    <message>
        <source>How many they are and what they need decides which apartment fits.</source>
        <translation>Quanti sono e di che cosa hanno bisogno decide quale appartamento va bene.</translation>
    </message>
    <message>
        <source>Here stand the houses</source>
        <translation>Qui stanno le case</translation>
    </message>
    <message>
        <source>Write down the house first, then its apartments and their beds.</source>
        <translation>Registra prima la casa, poi i suoi appartamenti e i loro letti.</translation>
    </message>
    <message>
        <source>Here stand the apartments</source>
        <translation>Qui stanno gli appartamenti</translation>
    </message>
    <message>
        <source>Each with its beds: they are the lanes of the calendar.</source>
        <translation>Ciascuno con i suoi letti: sono le corsie del calendario.</translation>
    </message>
    <message>
        <source>Here stand the beds, each in its apartment</source>
        <translation>Qui stanno i letti, ciascuno nel suo appartamento</translation>
    </message>
    <message>
        <source>A stay takes beds; what is free on a day follows from them.</source>
        <translation>Un soggiorno occupa dei letti; da loro viene ciò che è libero in un giorno.</translation>
    </message>
    <message>
        <source>Here stand the works, with what they close and until when</source>
        <translation>Qui stanno i lavori, con ciò che chiudono e fino a quando</translation>
    </message>
    <message>
        <source>In the calendar nobody is given an apartment while works are done in it.</source>
        <translation>Nel calendario nessuno riceve un appartamento mentre ci sono i lavori.</translation>
    </message>
    <message>
        <source>Here stands what guests owe and pay</source>
        <translation>Qui sta ciò che gli ospiti devono e pagano</translation>
    </message>
    <message>
        <source>What is due comes from the stays; write down what was paid, or import it.</source>
        <translation>Il dovuto viene dai soggiorni; registra ciò che è stato pagato, o importalo.</translation>
    </message>
    <message>
        <source>Here stand letters and documents, with their numbers</source>
        <translation>Qui stanno lettere e documenti, con i loro numeri</translation>
    </message>
    <message>
        <source>What is printed from a record is kept here once it is issued; a letter can begin from nothing.</source>
        <translation>Ciò che si stampa da una scheda resta qui quando è emesso; una lettera può cominciare da zero.</translation>
    </message>
    <message>
        <source>Here stands who works with this file</source>
        <translation>Qui sta chi lavora con questo file</translation>
    </message>
    <message>
        <source>What each changes carries their name in the history.</source>
        <translation>Ciò che ciascuno cambia porta il suo nome nella storia.</translation>
    </message>
    <message>
        <source>Conventions</source>
        <translation>Convenzioni</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratti</translation>
    </message>
</context>
<context>
    <name>LegalCase</name>
    <message>
        <source>Foreseen in the deed (c. 1 a)</source>
        <translation>Prevista nell&apos;atto (c. 1 a)</translation>
    </message>
    <message>
        <source>Supplementary services (c. 1 b)</source>
        <translation>Servizi supplementari (c. 1 b)</translation>
    </message>
    <message>
        <source>Circumstances that could not be foreseen (c. 1 c)</source>
        <translation>Circostanze imprevedibili (c. 1 c)</translation>
    </message>
    <message>
        <source>New contractor (c. 1 d)</source>
        <translation>Nuovo contraente (c. 1 d)</translation>
    </message>
    <message>
        <source>Below the threshold and 10 % (c. 3)</source>
        <translation>Sotto soglia e 10 % (c. 3)</translation>
    </message>
    <message>
        <source>Not substantial (c. 5)</source>
        <translation>Non sostanziale (c. 5)</translation>
    </message>
</context>
<context>
    <name>LetterDocuments</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Protocol number</source>
        <translation>Numero di protocollo</translation>
    </message>
    <message>
        <source>Protocol date</source>
        <translation>Data di protocollo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Day of the second call</source>
        <translation>Giorno della seconda convocazione</translation>
    </message>
    <message>
        <source>Hour of the second call</source>
        <translation>Ora della seconda convocazione</translation>
    </message>
    <message>
        <source>Hour of the end</source>
        <translation>Ora di chiusura</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Giustificati</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Assente</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Aventi diritto al voto</translation>
    </message>
    <message>
        <source>Voters present</source>
        <translation>Votanti presenti</translation>
    </message>
    <message>
        <source>Voters needed</source>
        <translation>Votanti necessari</translation>
    </message>
    <message>
        <source>Quorum reached</source>
        <translation>Numero legale raggiunto</translation>
    </message>
    <message>
        <source>The minutes are not approved yet; until then they are printed as a draft.</source>
        <translation>Il verbale non è ancora approvato; fino ad allora si stampa in bozza.</translation>
    </message>
    <message>
        <source>The agreement is not signed yet; until then the letter is printed as a draft.</source>
        <translation>Manca ancora la firma; fino ad allora la lettera si stampa in bozza.</translation>
    </message>
    <message>
        <source>This meeting has no agenda to call people to.</source>
        <translation>Questa riunione non ha un ordine del giorno per cui convocare.</translation>
    </message>
    <message>
        <source>This meeting was not held yet, so there are no minutes of it.</source>
        <translation>Questa riunione non si è ancora tenuta, quindi non ha un verbale.</translation>
    </message>
    <message>
        <source>These records name no organisation to write to: %1. No letter was written.</source>
        <translation>Queste schede non indicano un ente a cui scrivere: %1. Nessuna lettera è stata scritta.</translation>
    </message>
    <message>
        <source>There is nobody to write to. No letter was written.</source>
        <translation>Non c&apos;è nessuno a cui scrivere. Nessuna lettera è stata scritta.</translation>
    </message>
    <message>
        <source>In the text of the letter: %1</source>
        <translation>Nel testo della lettera: %1</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Legale rappresentante</translation>
    </message>
    <message>
        <source>Votes counted</source>
        <translation>Voti contati</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordine del giorno</translation>
    </message>
    <message>
        <source>It was stopped, and no letter was written.</source>
        <translation>Fermato: non è stata scritta nessuna lettera.</translation>
    </message>
</context>
<context>
    <name>ListExchange</name>
    <message>
        <source>More than %L1 rows do not fit the clipboard: export the list instead.</source>
        <translation>Più di %L1 righe non stanno negli appunti: esporta invece l&apos;elenco.</translation>
    </message>
    <message>
        <source>Export this list as shown</source>
        <translation>Esporta questo elenco come si vede</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Cartella di lavoro di Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>L&apos;elenco è stato scritto in %1.</translation>
    </message>
    <message>
        <source>Paste rows from Excel</source>
        <translation>Incolla righe da Excel</translation>
    </message>
    <message>
        <source>Export this list as shown…</source>
        <translation>Esporta questo elenco come si vede…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied: paste them into Excel or Calc.</source>
        <translation>
            <numerusform>%n riga copiata: incollala in Excel o Calc.</numerusform>
            <numerusform>%n righe copiate: incollale in Excel o Calc.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the rows</source>
        <translation>Copia delle righe in corso</translation>
    </message>
    <message>
        <source>If you stop it, nothing is copied.</source>
        <translation>Se la si ferma, non si copia nulla.</translation>
    </message>
    <message>
        <source>%1 (remark)</source>
        <translation>%1 (nota)</translation>
    </message>
    <message>
        <source>The list was written to %2: only the first %L1 rows, the filter finds more.</source>
        <translation>L&apos;elenco è stato scritto in %2: solo le prime %L1 righe, il filtro ne trova di più.</translation>
    </message>
    <message>
        <source>Only the first %L1 rows were copied: the filter finds more.</source>
        <translation>Copiate solo le prime %L1 righe: il filtro ne trova di più.</translation>
    </message>
</context>
<context>
    <name>ManyDocuments</name>
    <message>
        <source>Name of the recipient</source>
        <translation>Nome del destinatario</translation>
    </message>
    <message>
        <source>To the recipient (al, alla, all&apos;…)</source>
        <translation>Al destinatario (al, alla, all&apos;…)</translation>
    </message>
    <message>
        <source>The recipient, with its article</source>
        <translation>Il destinatario, con l&apos;articolo</translation>
    </message>
    <message>
        <source>Comune of the recipient</source>
        <translation>Comune del destinatario</translation>
    </message>
    <message>
        <source>Tax code of the recipient</source>
        <translation>Codice fiscale del destinatario</translation>
    </message>
    <message>
        <source>PEC of the recipient</source>
        <translation>PEC del destinatario</translation>
    </message>
    <message>
        <source>Name of the consortium</source>
        <translation>Nome del consorzio</translation>
    </message>
    <message>
        <source>Today, in full</source>
        <translation>Oggi, per esteso</translation>
    </message>
    <message>
        <source>Looking through the documents</source>
        <translation>Controllo dei documenti</translation>
    </message>
    <message>
        <source>Issuing the documents</source>
        <translation>Emissione dei documenti</translation>
    </message>
    <message>
        <source>Making the documents</source>
        <translation>Preparazione dei documenti</translation>
    </message>
    <message>
        <source>Nothing is written by the check.</source>
        <translation>La verifica non scrive nulla.</translation>
    </message>
    <message>
        <source>If you stop it, what is made until then stays.</source>
        <translation>Se la si ferma, quanto è già fatto resta.</translation>
    </message>
</context>
<context>
    <name>Means</name>
    <message>
        <source>Until when the ISEE holds is not written: look at the DSU and write it into the household.</source>
        <translation>Non è scritto fino a quando vale l&apos;ISEE: guarda la DSU e scrivilo nel nucleo.</translation>
    </message>
    <message>
        <source>The ISEE was valid until %1: ask for the new DSU and write it into the household; what it would give is not charged until then.</source>
        <translation>L&apos;ISEE valeva fino al %1: chiedi la nuova DSU e scrivila nel nucleo; fino ad allora la parte che ne dipende non è addebitata.</translation>
    </message>
    <message>
        <source>The ISEE is not known: ask for the DSU and write it into the household; what it would give is not charged until then.</source>
        <translation>Manca l&apos;ISEE: chiedi la DSU e scrivila nel nucleo; fino ad allora la parte che ne dipende non è addebitata.</translation>
    </message>
    <message>
        <source>The income was declared until %1: ask for the new declaration and write it into the household; what it would give is not charged until then.</source>
        <translation>Il reddito era dichiarato fino al %1: chiedi la nuova dichiarazione e scrivila nel nucleo; fino ad allora la parte che ne dipende non è addebitata.</translation>
    </message>
    <message>
        <source>The income is not known: ask for the declaration and write it into the household; what it would give is not charged until then.</source>
        <translation>Manca il reddito: chiedi la dichiarazione e scrivila nel nucleo; fino ad allora la parte che ne dipende non è addebitata.</translation>
    </message>
</context>
<context>
    <name>MeansDeclaration</name>
    <message>
        <source>Household</source>
        <translation>Nucleo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valida dal</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valida fino al</translation>
    </message>
    <message>
        <source>Number of the DSU</source>
        <translation>Numero della DSU</translation>
    </message>
    <message>
        <source>Declaration of means</source>
        <translation>Dichiarazione (ISEE o reddito)</translation>
    </message>
    <message>
        <source>Declarations of means</source>
        <translation>Dichiarazioni (ISEE e reddito)</translation>
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
        <translation>Reddito annuo</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>The minutes are approved, but the meeting has no day.</source>
        <translation>Il verbale è approvato, ma la riunione non ha un giorno.</translation>
    </message>
    <message>
        <source>The minutes are approved, but of somebody it is not stated whether they attended.</source>
        <translation>Il verbale è approvato, ma di qualcuno non è indicato se era presente.</translation>
    </message>
    <message>
        <source>Point %1 counts %2 votes, but %3 voters attended.</source>
        <translation>Punto %1: i voti (%2) non corrispondono ai votanti presenti (%3).</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Riunione</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Convened by</source>
        <translation>Convocata da</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convenzione</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>Seconda convocazione</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Video link</source>
        <translation>Collegamento video</translation>
    </message>
    <message>
        <source>Convened on</source>
        <translation>Convocata il</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Presiede</translation>
    </message>
    <message>
        <source>Writes the minutes</source>
        <translation>Verbalizza</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Numero legale</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Minutes approved on</source>
        <translation>Verbale approvato il</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>Chi si convoca</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordine del giorno</translation>
    </message>
    <message>
        <source>The meeting ends before it begins.</source>
        <translation>La riunione finisce prima di iniziare.</translation>
    </message>
    <message>
        <source>The second call is later than the first.</source>
        <translation>La seconda convocazione è successiva alla prima.</translation>
    </message>
    <message>
        <source>The meeting is convened after it began.</source>
        <translation>La riunione risulta convocata dopo il suo inizio.</translation>
    </message>
    <message>
        <source>Say on which day the minutes were approved.</source>
        <translation>Indica in quale giorno è stato approvato il verbale.</translation>
    </message>
    <message>
        <source>Who is called is a person or an organisation; one row states neither.</source>
        <translation>Chi è convocato è una persona o un ente; una riga non indica nessuno dei due.</translation>
    </message>
    <message>
        <source>A proxy is stated for those who attend by proxy, and only for them.</source>
        <translation>Il delegato si indica per chi partecipa per delega, e solo per lui.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Riunioni</translation>
    </message>
    <message>
        <source>The minutes are approved, but who is said to chair the meeting did not attend it.</source>
        <translation>Il verbale è approvato, ma chi risulta presiedere la seduta non vi ha partecipato.</translation>
    </message>
    <message>
        <source>The minutes are approved, but who is said to write them did not attend the meeting.</source>
        <translation>Il verbale è approvato, ma chi risulta verbalizzare non ha partecipato alla seduta.</translation>
    </message>
    <message>
        <source>Point %1 is voted or decided, but %2 of the %3 voters that are needed attended.</source>
        <translation>Il punto %1 è votato o deciso, ma i votanti presenti (%2) non sono quelli necessari (%3).</translation>
    </message>
</context>
<context>
    <name>MeetingItem</name>
    <message>
        <source>Meeting</source>
        <translation>Riunione</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussione</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Favorevoli</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contrari</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Astenuti</translation>
    </message>
    <message>
        <source>Point of the agenda</source>
        <translation>Punto all&apos;ordine del giorno</translation>
    </message>
    <message>
        <source>Points of the agenda</source>
        <translation>Punti all&apos;ordine del giorno</translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>Assembly of the members</source>
        <translation>Assemblea dei soci</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Consiglio di amministrazione</translation>
    </message>
    <message>
        <source>Coordination table</source>
        <translation>Tavolo di coordinamento</translation>
    </message>
    <message>
        <source>Co-design table</source>
        <translation>Tavolo di co-progettazione</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Cabina di regia</translation>
    </message>
    <message>
        <source>Working meeting</source>
        <translation>Riunione di lavoro</translation>
    </message>
</context>
<context>
    <name>MeetingSeat</name>
    <message>
        <source>Meeting</source>
        <translation>Riunione</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Vota</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenza</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Persona delegata</translation>
    </message>
    <message>
        <source>Person called</source>
        <translation>Persona convocata</translation>
    </message>
    <message>
        <source>People called</source>
        <translation>Persone convocate</translation>
    </message>
</context>
<context>
    <name>MeetingStatus</name>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Convened</source>
        <translation>Convocata</translation>
    </message>
    <message>
        <source>Held, minutes to approve</source>
        <translation>Tenuta, verbale da approvare</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>Verbale approvato</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullata</translation>
    </message>
</context>
<context>
    <name>MemberFigures</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sostituita</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>non ancora valida</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valida</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>scaduta</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>in scadenza</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>Member</source>
        <translation>Socia</translation>
    </message>
    <message>
        <source>In admission</source>
        <translation>In ammissione</translation>
    </message>
    <message>
        <source>Former member</source>
        <translation>Ex socia</translation>
    </message>
    <message>
        <source>Not a member</source>
        <translation>Non socia</translation>
    </message>
    <message>
        <source>“%1” on %2: it was not a member then.</source>
        <translation>«%1» il %2: in quel giorno non era socia.</translation>
    </message>
    <message>
        <source>“%1” on %2: it was a member already.</source>
        <translation>«%1» il %2: era già socia.</translation>
    </message>
    <message>
        <source>“%1” on %2 has no reason.</source>
        <translation>«%1» il %2 non ha un motivo.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>By its steps the membership is “%1”, since: %2, until: %3. Correct the steps or these fields.</source>
        <translation>Secondo i passi lo stato è «%1», dal: %2, fino al: %3. Correggi i passi o questi campi.</translation>
    </message>
    <message>
        <source>The worker members, %1, are more than the workers, %2.</source>
        <translation>I soci lavoratori, %1, sono più dei lavoratori, %2.</translation>
    </message>
    <message>
        <source>The disadvantaged workers, %1, are more than the workers, %2.</source>
        <translation>I lavoratori svantaggiati, %1, sono più dei lavoratori, %2.</translation>
    </message>
    <message>
        <source>There are two head counts of the same day (%1).</source>
        <translation>Ci sono due conteggi dello stesso giorno (%1).</translation>
    </message>
    <message>
        <source>%1 of %2 workers are fewer than 30 %, of the %3 others they are not: check against L. 381/1991, article 4.</source>
        <translation>Lavoratori svantaggiati: %1 su %2, meno del 30 %; sugli altri (%3) no: da verificare con la L. 381/1991, articolo 4.</translation>
    </message>
    <message>
        <source>%1 of %2 workers are fewer than 30 %, also of the %3 others: check against L. 381/1991, article 4.</source>
        <translation>Lavoratori svantaggiati: %1 su %2, meno del 30 %, anche sugli altri (%3): da verificare con la L. 381/1991, articolo 4.</translation>
    </message>
    <message>
        <source>Disadvantaged workers are counted for cooperatives of kind B or A+B only; check the kind.</source>
        <translation>I lavoratori svantaggiati si contano solo per le cooperative di tipo B o A+B; verifica il tipo.</translation>
    </message>
</context>
<context>
    <name>MembershipStep</name>
    <message>
        <source>Cooperative</source>
        <translation>Cooperativa</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Atto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
</context>
<context>
    <name>MembershipStepKind</name>
    <message>
        <source>Requested</source>
        <translation>Domanda presentata</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Domanda accolta</translation>
    </message>
    <message>
        <source>Capital paid</source>
        <translation>Capitale versato</translation>
    </message>
    <message>
        <source>Registered as a member</source>
        <translation>Iscritta nel libro soci</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Domanda respinta</translation>
    </message>
    <message>
        <source>Resigned</source>
        <translation>Recesso</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Esclusione</translation>
    </message>
</context>
<context>
    <name>MeterKind</name>
    <message>
        <source>Electricity</source>
        <translation>Energia elettrica</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Acqua</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calore</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Conventions and contracts</source>
        <translation>Convenzioni e contratti</translation>
    </message>
    <message>
        <source>Bodies and funders</source>
        <translation>Enti e finanziatori</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratti</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Progetti</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivio</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Scrivania</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Scadenze</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importa ed esporta</translation>
    </message>
    <message>
        <source>Exchange between desks</source>
        <translation>Scambio tra scrivanie</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storia</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Inserimenti</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Graduatoria</translation>
    </message>
    <message>
        <source>Every euro</source>
        <translation>Ogni euro</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>Stampa registro</translation>
    </message>
    <message>
        <source>Personal project</source>
        <translation>Progetto personalizzato</translation>
    </message>
    <message>
        <source>Hours and allowances</source>
        <translation>Ore e indennità</translation>
    </message>
    <message>
        <source>Letter with the outcome</source>
        <translation>Lettera con l&apos;esito</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Stampa rendiconto</translation>
    </message>
    <message>
        <source>Placements in time</source>
        <translation>Inserimenti nel tempo</translation>
    </message>
    <message>
        <source>Figures for the social report</source>
        <translation>Dati per il bilancio sociale</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Register of members</source>
        <translation>Libro soci</translation>
    </message>
    <message>
        <source>Papers of the members</source>
        <translation>Carte delle socie</translation>
    </message>
    <message>
        <source>Figures of the placements</source>
        <translation>Numeri degli inserimenti</translation>
    </message>
    <message>
        <source>Members and papers</source>
        <translation>Socie e carte</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Doppioni</translation>
    </message>
    <message>
        <source>Tables and rules</source>
        <translation>Tabelle e regole</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Proroga</translation>
    </message>
    <message>
        <source>Copy as the next one</source>
        <translation>Copia come successiva</translation>
    </message>
    <message>
        <source>Simulate the proposed tariffs</source>
        <translation>Simula le tariffe proposte</translation>
    </message>
    <message>
        <source>Contracts in time</source>
        <translation>Contratti nel tempo</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>Presences and account</source>
        <translation>Presenze e conto</translation>
    </message>
    <message>
        <source>Contracts in figures</source>
        <translation>Contratti in numeri</translation>
    </message>
    <message>
        <source>Price revision</source>
        <translation>Revisione dei prezzi</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Protezione dei dati</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Ospiti</translation>
    </message>
    <message>
        <source>Payments of guests</source>
        <translation>Contributi degli ospiti</translation>
    </message>
    <message>
        <source>Agreement with the guest</source>
        <translation>Patto di accoglienza</translation>
    </message>
    <message>
        <source>Letter with the place</source>
        <translation>Lettera con la posizione</translation>
    </message>
    <message>
        <source>Figures for the area plan</source>
        <translation>Dati per il Piano di zona</translation>
    </message>
    <message>
        <source>Proposal of allocations</source>
        <translation>Proposta di assegnazioni</translation>
    </message>
    <message>
        <source>The house in figures</source>
        <translation>La casa in numeri</translation>
    </message>
    <message>
        <source>Course of the stay</source>
        <translation>Percorso del soggiorno</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributi</translation>
    </message>
    <message>
        <source>Accompaniment</source>
        <translation>Accompagnamento</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Appartamento</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>La casa</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Lavori</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista d&apos;attesa</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Convocazione</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verbale</translation>
    </message>
    <message>
        <source>Change by an act</source>
        <translation>Modifica con un atto</translation>
    </message>
    <message>
        <source>Renegotiation</source>
        <translation>Rinegoziazione</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunità</translation>
    </message>
    <message>
        <source>State and copies</source>
        <translation>Stato e copie</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>it already has its agreement</source>
        <translation>ha già la sua convenzione</translation>
    </message>
    <message>
        <source>the opportunity is not won</source>
        <translation>l&apos;opportunità non è vinta</translation>
    </message>
    <message>
        <source>Draft the agreement</source>
        <translation>Prepara la convenzione</translation>
    </message>
    <message>
        <source>it has no place yet</source>
        <translation>non ha ancora il posto</translation>
    </message>
    <message>
        <source>the person has a placement in the project</source>
        <translation>la persona ha già un inserimento nel progetto</translation>
    </message>
    <message>
        <source>Make the placement</source>
        <translation>Crea l&apos;inserimento</translation>
    </message>
    <message>
        <source>every Comune has its convention</source>
        <translation>ogni Comune ha la sua convenzione</translation>
    </message>
    <message>
        <source>Draft the conventions</source>
        <translation>Prepara le convenzioni</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Apri la scheda collegata</translation>
    </message>
    <message>
        <source>this deadline is about no record</source>
        <translation>questa scadenza non riguarda nessuna scheda</translation>
    </message>
    <message>
        <source>only a signed agreement is extended</source>
        <translation>si proroga solo una convenzione firmata</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Rinnova</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Stampa il documento</translation>
    </message>
    <message>
        <source>Houses</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>Stampa la scheda</translation>
    </message>
    <message>
        <source>Calendar of the house</source>
        <translation>Calendario della casa</translation>
    </message>
    <message>
        <source>its start and duration are missing</source>
        <translation>mancano inizio e durata</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Preferences, options and configuration</source>
        <translation>Preferenze, opzioni e configurazione</translation>
    </message>
</context>
<context>
    <name>Obligation</name>
    <message>
        <source>Deadline</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Notice of termination</source>
        <translation>Termine per la disdetta</translation>
    </message>
    <message>
        <source>Cost report</source>
        <translation>Rendiconto</translation>
    </message>
    <message>
        <source>Liability policy expires</source>
        <translation>Scade la polizza RCT</translation>
    </message>
    <message>
        <source>Office ends</source>
        <translation>Fine della carica</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiusura</translation>
    </message>
    <message>
        <source>Placement ends</source>
        <translation>Fine di un inserimento</translation>
    </message>
    <message>
        <source>Papers before the start</source>
        <translation>Carte prima dell&apos;avvio</translation>
    </message>
    <message>
        <source>Visit of the tutor</source>
        <translation>Visita del tutor</translation>
    </message>
    <message>
        <source>Outcome after six months</source>
        <translation>Esito dopo sei mesi</translation>
    </message>
    <message>
        <source>Data to review or delete</source>
        <translation>Dati da rivedere o cancellare</translation>
    </message>
    <message>
        <source>Register to hand in</source>
        <translation>Registro da consegnare</translation>
    </message>
    <message>
        <source>Report to the funder</source>
        <translation>Rendiconto al finanziatore</translation>
    </message>
    <message>
        <source>Instalment of a fund</source>
        <translation>Rata di un fondo</translation>
    </message>
    <message>
        <source>Applications to a call</source>
        <translation>Domande a un bando</translation>
    </message>
    <message>
        <source>Project ends</source>
        <translation>Fine di un progetto</translation>
    </message>
    <message>
        <source>Next step of a project</source>
        <translation>Prossimo passo di un progetto</translation>
    </message>
    <message>
        <source>Cost report due</source>
        <translation>Rendiconto da consegnare</translation>
    </message>
    <message>
        <source>Paper expires</source>
        <translation>Scade una carta</translation>
    </message>
    <message>
        <source>Guarantee expires</source>
        <translation>Scade la garanzia</translation>
    </message>
    <message>
        <source>Offer to hand in</source>
        <translation>Offerta da presentare</translation>
    </message>
    <message>
        <source>Last day for questions</source>
        <translation>Ultimo giorno per i quesiti</translation>
    </message>
    <message>
        <source>Authorisation expires</source>
        <translation>Scade l&apos;autorizzazione</translation>
    </message>
    <message>
        <source>Accreditation expires</source>
        <translation>Scade l&apos;accreditamento</translation>
    </message>
    <message>
        <source>Tariff ends</source>
        <translation>Finisce la tariffa</translation>
    </message>
    <message>
        <source>Step to the renewal</source>
        <translation>Passo verso il rinnovo</translation>
    </message>
    <message>
        <source>Presences and account of a month</source>
        <translation>Presenze e conto di un mese</translation>
    </message>
    <message>
        <source>Entry into an apartment</source>
        <translation>Ingresso in appartamento</translation>
    </message>
    <message>
        <source>Stay ends</source>
        <translation>Fine del soggiorno</translation>
    </message>
    <message>
        <source>Project of a guest ends</source>
        <translation>Fine del progetto di un ospite</translation>
    </message>
    <message>
        <source>Notice to the police within 48 hours</source>
        <translation>Comunicazione di ospitalità entro 48 ore</translation>
    </message>
    <message>
        <source>Goal or visit of a guest</source>
        <translation>Obiettivo o visita di un ospite</translation>
    </message>
    <message>
        <source>Deposit to return</source>
        <translation>Deposito da restituire</translation>
    </message>
    <message>
        <source>Assessment of a housing request</source>
        <translation>Valutazione di una richiesta di alloggio</translation>
    </message>
    <message>
        <source>End of works</source>
        <translation>Fine lavori</translation>
    </message>
    <message>
        <source>Milestone of works</source>
        <translation>Tappa dei lavori</translation>
    </message>
    <message>
        <source>Permit expires</source>
        <translation>Scadenza di un permesso</translation>
    </message>
    <message>
        <source>Contribution to remind of, unless it is paid</source>
        <translation>Contributo da sollecitare se non è pagato</translation>
    </message>
    <message>
        <source>Share of a cooperative ends</source>
        <translation>Fine della quota di una cooperativa</translation>
    </message>
    <message>
        <source>Outcome to ask for</source>
        <translation>Esito da chiedere</translation>
    </message>
    <message>
        <source>Proposed tariff to be agreed</source>
        <translation>Tariffa proposta da concordare</translation>
    </message>
    <message>
        <source>Act to be registered</source>
        <translation>Atto da registrare</translation>
    </message>
    <message>
        <source>Service ends</source>
        <translation>Fine del servizio</translation>
    </message>
    <message>
        <source>ISEE or income of a guest expires</source>
        <translation>Scade l&apos;ISEE o il reddito di un ospite</translation>
    </message>
    <message>
        <source>Register missing or incomplete</source>
        <translation>Registro mancante o incompleto</translation>
    </message>
    <message>
        <source>Fund ends</source>
        <translation>Fine di un fondo</translation>
    </message>
    <message>
        <source>Last day on which a placement may end</source>
        <translation>Ultimo giorno in cui un inserimento può finire</translation>
    </message>
    <message>
        <source>Notice of the handover of the building within 48 hours</source>
        <translation>Comunicazione di cessione di fabbricato entro 48 ore</translation>
    </message>
    <message>
        <source>Housing call closes</source>
        <translation>Chiude un bando per gli alloggi</translation>
    </message>
    <message>
        <source>Sent, not returned</source>
        <translation>Inviato, non rientrato</translation>
    </message>
    <message>
        <source>Signature of an agreement</source>
        <translation>Firma di una convenzione</translation>
    </message>
    <message>
        <source>Start of an agreement</source>
        <translation>Inizio di una convenzione</translation>
    </message>
    <message>
        <source>End of an agreement</source>
        <translation>Fine di una convenzione</translation>
    </message>
    <message>
        <source>Instalment of an agreement</source>
        <translation>Rata di una convenzione</translation>
    </message>
</context>
<context>
    <name>ObligationMark</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo di scheda</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fatta il</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Rinviata al</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Se ne occupa</translation>
    </message>
    <message>
        <source>Mark of a deadline</source>
        <translation>Segno su una scadenza</translation>
    </message>
    <message>
        <source>Marks of deadlines</source>
        <translation>Segni sulle scadenze</translation>
    </message>
</context>
<context>
    <name>OfferedService</name>
    <message>
        <source>Cooperative</source>
        <translation>Cooperativa</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>Con parole proprie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Service it offers</source>
        <translation>Servizio offerto</translation>
    </message>
    <message>
        <source>Services it offers</source>
        <translation>Servizi offerti</translation>
    </message>
</context>
<context>
    <name>Operator</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>In attività</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatori</translation>
    </message>
</context>
<context>
    <name>OperatorRole</name>
    <message>
        <source>Coordinator</source>
        <translation>Coordinatore</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Direttore</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Amministrazione</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lettore</translation>
    </message>
</context>
<context>
    <name>Opportunity</name>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Pubblicata il</translation>
    </message>
    <message>
        <source>Start of the procedure</source>
        <translation>Avvio della procedura</translation>
    </message>
    <message>
        <source>Questions by</source>
        <translation>Quesiti entro</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Value without VAT</source>
        <translation>Valore senza IVA</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mesi</translation>
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
        <translation>Idoneità</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decisa il</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motivo della decisione</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Esito del</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Che cosa abbiamo imparato</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Who might execute</source>
        <translation>Chi potrebbe eseguire</translation>
    </message>
    <message>
        <source>A decision needs its reason.</source>
        <translation>Una decisione deve avere il suo motivo.</translation>
    </message>
    <message>
        <source>Before an offer is prepared, the decision to take part is written down.</source>
        <translation>Prima di preparare un&apos;offerta si scrive la decisione di partecipare.</translation>
    </message>
    <message>
        <source>A declined opportunity needs the decision not to take part.</source>
        <translation>Un&apos;opportunità non seguita deve avere la decisione di non partecipare.</translation>
    </message>
    <message>
        <source>A contract comes only of an opportunity that was won.</source>
        <translation>Un contratto nasce solo da un&apos;opportunità aggiudicata.</translation>
    </message>
    <message>
        <source>Questions are asked before the deadline.</source>
        <translation>I quesiti si pongono prima del termine.</translation>
    </message>
    <message>
        <source>The deadline is before the publication, %1.</source>
        <translation>Il termine viene prima della pubblicazione, %1.</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunità</translation>
    </message>
    <message>
        <source>Opportunities and tenders</source>
        <translation>Opportunità e gare</translation>
    </message>
    <message>
        <source>Papers asked for</source>
        <translation>Carte richieste</translation>
    </message>
</context>
<context>
    <name>OpportunityCandidate</name>
    <message>
        <source>Opportunity</source>
        <translation>Opportunità</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperativa</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cooperative that might execute</source>
        <translation>Cooperativa che potrebbe eseguire</translation>
    </message>
    <message>
        <source>Cooperatives that might execute</source>
        <translation>Cooperative che potrebbero eseguire</translation>
    </message>
</context>
<context>
    <name>OpportunityKind</name>
    <message>
        <source>Open procedure</source>
        <translation>Procedura aperta</translation>
    </message>
    <message>
        <source>Invitation, negotiated procedure</source>
        <translation>Invito, procedura negoziata</translation>
    </message>
    <message>
        <source>Direct request</source>
        <translation>Richiesta diretta</translation>
    </message>
    <message>
        <source>Reserved procedure</source>
        <translation>Procedura riservata</translation>
    </message>
    <message>
        <source>Call for accreditation</source>
        <translation>Avviso di accreditamento</translation>
    </message>
    <message>
        <source>Notice of co-design</source>
        <translation>Avviso di co-progettazione</translation>
    </message>
    <message>
        <source>Expression of interest</source>
        <translation>Manifestazione di interesse</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>OpportunityRequirement</name>
    <message>
        <source>Opportunity</source>
        <translation>Opportunità</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Paper asked for</source>
        <translation>Carta richiesta</translation>
    </message>
    <message>
        <source>Papers asked for</source>
        <translation>Carte richieste</translation>
    </message>
</context>
<context>
    <name>OpportunityStatus</name>
    <message>
        <source>Found</source>
        <translation>Trovata</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Da decidere</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In preparazione</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentata</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Aggiudicata</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Non aggiudicata</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Non seguita</translation>
    </message>
    <message>
        <source>Cancelled by the body</source>
        <translation>Annullata dall&apos;ente</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>The names “%1” and “%2” are in use on the same day; end one before the other begins.</source>
        <translation>I nomi «%1» e «%2» sono in uso nello stesso giorno; uno deve finire prima che cominci l&apos;altro.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizzazioni</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Denominazione</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome breve</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forma giuridica</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Partita IVA</translation>
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
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sito</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Belfiore code</source>
        <translation>Codice Belfiore</translation>
    </message>
    <message>
        <source>ISTAT code</source>
        <translation>Codice ISTAT</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fa parte di</translation>
    </message>
    <message>
        <source>IPA code</source>
        <translation>Codice IPA</translation>
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
        <translation>Banca</translation>
    </message>
    <message>
        <source>National register of cooperatives</source>
        <translation>Albo nazionale delle cooperative</translation>
    </message>
    <message>
        <source>Regional register</source>
        <translation>Albo regionale</translation>
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
        <translation>In attività</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Other seats, and former ones</source>
        <translation>Altre sedi e passate</translation>
    </message>
    <message>
        <source>Other bank accounts</source>
        <translation>Altri conti bancari</translation>
    </message>
</context>
<context>
    <name>OrganisationCategory</name>
    <message>
        <source>Consortium</source>
        <translation>Consorzio</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperativa</translation>
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
        <translation>Regione</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Fondazione</translation>
    </message>
    <message>
        <source>Diocese or Caritas</source>
        <translation>Diocesi o Caritas</translation>
    </message>
    <message>
        <source>Purpose grouping (ATS)</source>
        <translation>Associazione temporanea di scopo (ATS)</translation>
    </message>
    <message>
        <source>Bid grouping (RTI)</source>
        <translation>Raggruppamento temporaneo (RTI)</translation>
    </message>
    <message>
        <source>Social area (Ambito)</source>
        <translation>Ambito territoriale sociale</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Associazione</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Università</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>OrganisationName</name>
    <message>
        <source>Name</source>
        <translation>Denominazione</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome breve</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
</context>
<context>
    <name>OrganisationSeat</name>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sedi</translation>
    </message>
</context>
<context>
    <name>ParticipationDecision</name>
    <message>
        <source>Take part</source>
        <translation>Partecipare</translation>
    </message>
    <message>
        <source>Do not take part</source>
        <translation>Non partecipare</translation>
    </message>
</context>
<context>
    <name>PatronDay</name>
    <message>
        <source>Belfiore code</source>
        <translation>Codice Belfiore</translation>
    </message>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Festività</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>There is no day %1/%2 in the year.</source>
        <translation>Il giorno %1/%2 non c&apos;è nell&apos;anno.</translation>
    </message>
    <message>
        <source>Local holiday</source>
        <translation>Festa locale</translation>
    </message>
    <message>
        <source>Local holidays</source>
        <translation>Feste locali</translation>
    </message>
</context>
<context>
    <name>PaymentKind</name>
    <message>
        <source>Payment</source>
        <translation>Versamento</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Rimborso</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Addebito</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Abbuono</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Sollecito</translation>
    </message>
</context>
<context>
    <name>Payroll</name>
    <message>
        <source>Unjustified absence</source>
        <translation>Assenza ingiustificata</translation>
    </message>
    <message>
        <source>Leave, justified</source>
        <translation>Permesso (giustificata)</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Malattia</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Festività</translation>
    </message>
    <message>
        <source>Closure of the host</source>
        <translation>Chiusura della sede</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Infortunio</translation>
    </message>
    <message>
        <source>Maternity</source>
        <translation>Maternità</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Sospensione</translation>
    </message>
    <message>
        <source>Suspension: %1</source>
        <translation>Sospensione: %1</translation>
    </message>
    <message>
        <source>register not signed</source>
        <translation>registro non firmato</translation>
    </message>
    <message>
        <source>register incomplete</source>
        <translation>registro incompleto</translation>
    </message>
    <message>
        <source>register missing</source>
        <translation>registro mancante</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>The day of birth is in the future.</source>
        <translation>Il giorno di nascita è nel futuro.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Courtesy title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Luogo di nascita</translation>
    </message>
    <message>
        <source>Belfiore code of the birthplace</source>
        <translation>Codice Belfiore del luogo di nascita</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>The tax code is of someone born on %1.</source>
        <translation>Il codice fiscale è di una persona nata il %1.</translation>
    </message>
    <message>
        <source>The tax code is of someone born in %1, not in %2.</source>
        <translation>Il codice fiscale è di una persona nata a %1, non a %2.</translation>
    </message>
    <message>
        <source>The tax code does not begin as the name would, %1.</source>
        <translation>Il codice fiscale non comincia come vorrebbe il nome, %1.</translation>
    </message>
    <message>
        <source>Grammatical gender of the birth</source>
        <translation>«Nato» o «nata» negli atti</translation>
    </message>
    <message>
        <source>%1 has the same tax code. Is it the same person?</source>
        <translation>%1 ha lo stesso codice fiscale. È la stessa persona?</translation>
    </message>
    <message>
        <source>Somebody else has the same tax code. Is it the same person?</source>
        <translation>Un&apos;altra persona ha lo stesso codice fiscale. È la stessa?</translation>
    </message>
</context>
<context>
    <name>PersonRole</name>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convenzione</translation>
    </message>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Ospitante</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Tutor of the host</source>
        <translation>Tutor dell&apos;ospitante</translation>
    </message>
    <message>
        <source>Sending service</source>
        <translation>Servizio inviante</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Attestazione</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Mansione</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mesi</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>Hours in all</source>
        <translation>Ore in tutto</translation>
    </message>
    <message>
        <source>Early end</source>
        <translation>Fine anticipata</translation>
    </message>
    <message>
        <source>Why it ended early</source>
        <translation>Motivo della fine anticipata</translation>
    </message>
    <message>
        <source>Hours on Monday</source>
        <translation>Ore di lunedì</translation>
    </message>
    <message>
        <source>Hours on Tuesday</source>
        <translation>Ore di martedì</translation>
    </message>
    <message>
        <source>Hours on Wednesday</source>
        <translation>Ore di mercoledì</translation>
    </message>
    <message>
        <source>Hours on Thursday</source>
        <translation>Ore di giovedì</translation>
    </message>
    <message>
        <source>Hours on Friday</source>
        <translation>Ore di venerdì</translation>
    </message>
    <message>
        <source>Hours on Saturday</source>
        <translation>Ore di sabato</translation>
    </message>
    <message>
        <source>Hours on Sunday</source>
        <translation>Ore di domenica</translation>
    </message>
    <message>
        <source>CCNL</source>
        <translation>CCNL</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Contract or deed</source>
        <translation>Contratto o atto</translation>
    </message>
    <message>
        <source>Allowance a month</source>
        <translation>Indennità mensile</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Mensa</translation>
    </message>
    <message>
        <source>Cost in all</source>
        <translation>Costo in tutto</translation>
    </message>
    <message>
        <source>INAIL position</source>
        <translation>Posizione INAIL</translation>
    </message>
    <message>
        <source>Liability policy</source>
        <translation>Polizza RCT</translation>
    </message>
    <message>
        <source>Liability policy until</source>
        <translation>Polizza RCT fino al</translation>
    </message>
    <message>
        <source>Mandatory communication</source>
        <translation>Comunicazione obbligatoria</translation>
    </message>
    <message>
        <source>Communicated on</source>
        <translation>Comunicata il</translation>
    </message>
    <message>
        <source>Safety training on</source>
        <translation>Formazione sicurezza il</translation>
    </message>
    <message>
        <source>Medical check needed</source>
        <translation>Visita medica necessaria</translation>
    </message>
    <message>
        <source>Medical check on</source>
        <translation>Visita medica del</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Obiettivi</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Outcome at the end</source>
        <translation>Esito alla fine</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Esito rilevato il</translation>
    </message>
    <message>
        <source>Outcome after six months</source>
        <translation>Esito dopo sei mesi</translation>
    </message>
    <message>
        <source>Outcome after six months on</source>
        <translation>Esito dopo sei mesi rilevato il</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conservare fino al</translation>
    </message>
    <message>
        <source>Keep for a dispute</source>
        <translation>Conservare per contenzioso</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Suspensions</source>
        <translation>Sospensioni</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Proroghe</translation>
    </message>
    <message>
        <source>Shares of the funds</source>
        <translation>Quote dei fondi</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoraggio</translation>
    </message>
    <message>
        <source>A placement lasts months or days, not both.</source>
        <translation>Un inserimento dura mesi o giorni, non entrambi.</translation>
    </message>
    <message>
        <source>A placement lasts days or until a day, not both.</source>
        <translation>Un inserimento dura un numero di giorni o fino a un giorno, non entrambi.</translation>
    </message>
    <message>
        <source>Days are known from %1 to %2.</source>
        <translation>I giorni sono noti dal %1 al %2.</translation>
    </message>
    <message>
        <source>A placement that began needs its first day.</source>
        <translation>Un inserimento avviato ha bisogno del primo giorno.</translation>
    </message>
    <message>
        <source>A placement that began needs a duration: months, days, an end or hours.</source>
        <translation>Un inserimento avviato ha bisogno di una durata: mesi, giorni, una fine o le ore.</translation>
    </message>
    <message>
        <source>When did it end?</source>
        <translation>Quando è finito?</translation>
    </message>
    <message>
        <source>Hours in all need the hours of the week.</source>
        <translation>Le ore complessive hanno bisogno dell&apos;orario settimanale.</translation>
    </message>
    <message>
        <source>Which paper shows the category?</source>
        <translation>Quale documento attesta la categoria?</translation>
    </message>
    <message>
        <source>Nobody is their own tutor.</source>
        <translation>Nessuno è tutor di sé stesso.</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Inserimento</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Inserimenti</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>il progetto</translation>
    </message>
    <message>
        <source>the fund “%1”</source>
        <translation>il fondo «%1»</translation>
    </message>
    <message>
        <source>the convention</source>
        <translation>la convenzione</translation>
    </message>
    <message>
        <source>The placement states no start or no duration.</source>
        <translation>L&apos;inserimento non indica l&apos;inizio o la durata.</translation>
    </message>
    <message>
        <source>The INAIL position is missing.</source>
        <translation>Manca la posizione INAIL.</translation>
    </message>
    <message>
        <source>The liability policy is missing.</source>
        <translation>Manca la polizza RCT.</translation>
    </message>
    <message>
        <source>The liability policy ends on %1, before the placement.</source>
        <translation>La polizza RCT finisce il %1, prima dell&apos;inserimento.</translation>
    </message>
    <message>
        <source>The mandatory communication is missing: it is due the day before the start.</source>
        <translation>Manca la comunicazione obbligatoria: va fatta il giorno prima dell&apos;avvio.</translation>
    </message>
    <message>
        <source>The mandatory communication was sent after the day before the start.</source>
        <translation>La comunicazione obbligatoria è stata inviata dopo il giorno prima dell&apos;avvio.</translation>
    </message>
    <message>
        <source>The safety training is missing: it comes before the start.</source>
        <translation>Manca la formazione sulla sicurezza: viene prima dell&apos;avvio.</translation>
    </message>
    <message>
        <source>The medical check is missing.</source>
        <translation>Manca la visita medica.</translation>
    </message>
    <message>
        <source>The contract or deed is missing.</source>
        <translation>Manca il contratto o l&apos;atto.</translation>
    </message>
    <message>
        <source>project</source>
        <translation>progetto</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>fondo</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>convenzione</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>The days or numbers of the placement cannot be counted.</source>
        <translation>I giorni o i numeri dell&apos;inserimento non si possono contare.</translation>
    </message>
    <message>
        <source>Latest possible end</source>
        <translation>Ultima fine possibile</translation>
    </message>
    <message>
        <source>The funds pay %1; the placement costs %2.</source>
        <translation>I fondi pagano %1; l&apos;inserimento costa %2.</translation>
    </message>
</context>
<context>
    <name>PlacementApplication</name>
    <message>
        <source>Application %1</source>
        <translation>Domanda %1</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Numero di ricevuta</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuta il</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Attestazione</translation>
    </message>
    <message>
        <source>Attested by</source>
        <translation>Attestata da</translation>
    </message>
    <message>
        <source>ISEE</source>
        <translation>ISEE</translation>
    </message>
    <message>
        <source>ISEE valid until</source>
        <translation>ISEE valido fino al</translation>
    </message>
    <message>
        <source>Unemployed since</source>
        <translation>Disoccupazione dal</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota riservata</translation>
    </message>
    <message>
        <source>Reason of exclusion</source>
        <translation>Motivo di esclusione</translation>
    </message>
    <message>
        <source>Outcome told on</source>
        <translation>Esito comunicato il</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conservare fino al</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Punteggi</translation>
    </message>
    <message>
        <source>An excluded person has a right to know why: write the reason.</source>
        <translation>Chi è escluso ha diritto di sapere perché: scrivi il motivo.</translation>
    </message>
    <message>
        <source>Which paper shows the category?</source>
        <translation>Quale documento attesta la categoria?</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Domande</translation>
    </message>
</context>
<context>
    <name>PlacementDocuments</name>
    <message>
        <source>This placement has no suspension to write an act of.</source>
        <translation>Questo inserimento non ha sospensioni di cui scrivere l&apos;atto.</translation>
    </message>
    <message>
        <source>This placement has no extension to write an act of.</source>
        <translation>Questo inserimento non ha proroghe di cui scrivere l&apos;atto.</translation>
    </message>
    <message>
        <source>This placement did not end early.</source>
        <translation>Questo inserimento non è finito in anticipo.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Giorno della settimana</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatte</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Frequenza</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Indennità</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>First end</source>
        <translation>Prima scadenza</translation>
    </message>
    <message>
        <source>Last working day</source>
        <translation>Ultimo giorno utile</translation>
    </message>
    <message>
        <source>Days without suspensions</source>
        <translation>Giorni senza sospensioni</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Ore a settimana</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Settimana</translation>
    </message>
    <message>
        <source>Hours planned</source>
        <translation>Ore previste</translation>
    </message>
    <message>
        <source>Hours done</source>
        <translation>Ore fatte</translation>
    </message>
    <message>
        <source>Hours lost</source>
        <translation>Ore perse</translation>
    </message>
    <message>
        <source>Hours left</source>
        <translation>Ore residue</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mesi</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>Indennità</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Sospensione</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Riferimento normativo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Atto</translation>
    </message>
    <message>
        <source>Act of</source>
        <translation>Atto del</translation>
    </message>
    <message>
        <source>End before</source>
        <translation>Fine prima</translation>
    </message>
    <message>
        <source>End after</source>
        <translation>Fine dopo</translation>
    </message>
    <message>
        <source>Days added</source>
        <translation>Giorni aggiunti</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Proroga</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Days present</source>
        <translation>Giorni di presenza</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selezionata</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Esclusa</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Share of the fund</source>
        <translation>Quota del fondo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Assegnazione</translation>
    </message>
    <message>
        <source>To projects</source>
        <translation>Ai progetti</translation>
    </message>
    <message>
        <source>To placements</source>
        <translation>Agli inserimenti</translation>
    </message>
    <message>
        <source>Reported in all</source>
        <translation>Rendicontato in tutto</translation>
    </message>
    <message>
        <source>Still to report</source>
        <translation>Da rendicontare</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Non assegnato</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Incassato</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Avviati</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Conclusi</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Cost per hour</source>
        <translation>Costo orario</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Registers to complete</source>
        <translation>Registri da completare</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Assenze</translation>
    </message>
    <message>
        <source>What the cost of an hour is about</source>
        <translation>A che cosa si riferisce il costo per ora</translation>
    </message>
    <message>
        <source>Reasons hidden</source>
        <translation>Motivi nascosti</translation>
    </message>
</context>
<context>
    <name>PlacementExtension</name>
    <message>
        <source>Placement</source>
        <translation>Inserimento</translation>
    </message>
    <message>
        <source>Act of</source>
        <translation>Atto del</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>End as the act writes it</source>
        <translation>Fine scritta nell&apos;atto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivazione</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Atto</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Proroga</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Proroghe</translation>
    </message>
</context>
<context>
    <name>PlacementFigures</name>
    <message>
        <source>Not recorded</source>
        <translation>Non rilevato</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>meno di %1</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non riportato</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (dal %2 al %3)</translation>
    </message>
    <message>
        <source>Cost of an hour: %1 placements of %2 and the %3 hours of the months of %4.</source>
        <translation>Costo per ora: %1 inserimenti su %2 e le %3 ore dei mesi di %4.</translation>
    </message>
    <message>
        <source>No cost of an hour: no hours are registered in the months of %1.</source>
        <translation>Nessun costo per ora: nei mesi di %1 non ci sono ore registrate.</translation>
    </message>
    <message>
        <source>%1 reports months outside the period (%2 to %3): it is left out.</source>
        <translation>%1 rendiconta mesi fuori dal periodo (dal %2 al %3): non è contato.</translation>
    </message>
    <message>
        <source>%1 states no period: it is left out.</source>
        <translation>%1 non indica il periodo: non è contato.</translation>
    </message>
</context>
<context>
    <name>PlacementFindings</name>
    <message>
        <source>The call took applications until %1.</source>
        <translation>Il bando accettava domande fino al %1.</translation>
    </message>
    <message>
        <source>The project %1 begins on %2.</source>
        <translation>Il progetto %1 inizia il %2.</translation>
    </message>
    <message>
        <source>It is none of the hosts of the project %1.</source>
        <translation>Non è tra gli ospitanti del progetto %1.</translation>
    </message>
    <message>
        <source>It does not take part in the project %1.</source>
        <translation>Non partecipa al progetto %1.</translation>
    </message>
    <message>
        <source>With it the project %1 has %2 people at the same time; it is for %3.</source>
        <translation>Con questo il progetto %1 ha nello stesso tempo più persone (%2) di quante ne prevede (%3).</translation>
    </message>
</context>
<context>
    <name>PlacementFund</name>
    <message>
        <source>Placement</source>
        <translation>Inserimento</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Share of a fund</source>
        <translation>Quota di un fondo</translation>
    </message>
    <message>
        <source>Shares of the funds</source>
        <translation>Quote dei fondi</translation>
    </message>
</context>
<context>
    <name>PlacementKind</name>
    <message>
        <source>a code has lower-case letters, digits and “_” only.</source>
        <translation>un codice ha solo lettere minuscole, cifre e «_».</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (fino al %2)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Riferimento normativo</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Rapporto di lavoro</translation>
    </message>
    <message>
        <source>At least months</source>
        <translation>Mesi almeno</translation>
    </message>
    <message>
        <source>At least days</source>
        <translation>Giorni almeno</translation>
    </message>
    <message>
        <source>At most months</source>
        <translation>Mesi al massimo</translation>
    </message>
    <message>
        <source>At most days</source>
        <translation>Giorni al massimo</translation>
    </message>
    <message>
        <source>At most hours</source>
        <translation>Ore al massimo</translation>
    </message>
    <message>
        <source>At least hours a week</source>
        <translation>Ore settimanali almeno</translation>
    </message>
    <message>
        <source>At most hours a week</source>
        <translation>Ore settimanali al massimo</translation>
    </message>
    <message>
        <source>Lowest allowance a month</source>
        <translation>Indennità mensile minima</translation>
    </message>
    <message>
        <source>Lowest allowance with meals</source>
        <translation>Indennità minima con mensa</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Indennità</translation>
    </message>
    <message>
        <source>Whole allowance from attendance</source>
        <translation>Indennità intera dalla frequenza</translation>
    </message>
    <message>
        <source>Suspensions move the end</source>
        <translation>Le sospensioni spostano la fine</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reasons treated otherwise</source>
        <translation>Motivi trattati diversamente</translation>
    </message>
    <message>
        <source>The most hours a week are fewer than the least.</source>
        <translation>Le ore settimanali massime sono meno delle minime.</translation>
    </message>
    <message>
        <source>The longest duration is shorter than the shortest.</source>
        <translation>La durata massima è più breve della minima.</translation>
    </message>
    <message>
        <source>Kind of placement</source>
        <translation>Tipo di inserimento</translation>
    </message>
    <message>
        <source>Kinds of placement</source>
        <translation>Tipi di inserimento</translation>
    </message>
    <message>
        <source>Reduced hours from</source>
        <translation>Orario ridotto da</translation>
    </message>
    <message>
        <source>Reduced hours up to</source>
        <translation>Orario ridotto fino a</translation>
    </message>
    <message>
        <source>Part of the lowest allowance</source>
        <translation>Quota dell&apos;indennità minima</translation>
    </message>
    <message>
        <source>Reduced hours need all three: from, up to, and the part of the allowance.</source>
        <translation>Per l&apos;orario ridotto servono tutti e tre i valori: da, fino a e quota dell&apos;indennità.</translation>
    </message>
    <message>
        <source>Reduced hours end before they begin.</source>
        <translation>L&apos;orario ridotto finisce prima di cominciare.</translation>
    </message>
    <message>
        <source>Without the most hours a week nobody knows what full time is.</source>
        <translation>Senza le ore settimanali massime non si sa quale sia il tempo pieno.</translation>
    </message>
</context>
<context>
    <name>PlacementObligations</name>
    <message>
        <source>INAIL position</source>
        <translation>posizione INAIL</translation>
    </message>
    <message>
        <source>liability policy</source>
        <translation>polizza RCT</translation>
    </message>
    <message>
        <source>mandatory communication</source>
        <translation>comunicazione obbligatoria</translation>
    </message>
    <message>
        <source>safety training</source>
        <translation>formazione sulla sicurezza</translation>
    </message>
    <message>
        <source>medical check</source>
        <translation>visita medica</translation>
    </message>
    <message>
        <source>contract or deed</source>
        <translation>contratto o atto</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Mancano: %1.</translation>
    </message>
    <message>
        <source>Ten years after the end; another day can be written on the placement.</source>
        <translation>Dieci anni dopo la fine; un altro giorno si può scrivere nell&apos;inserimento.</translation>
    </message>
    <message>
        <source>Two years after the outcome was told; another day can be written on the application.</source>
        <translation>Due anni dopo la comunicazione dell&apos;esito; un altro giorno si può scrivere nella domanda.</translation>
    </message>
    <message>
        <source>No placement that it pays may end later.</source>
        <translation>Nessun inserimento che paga può finire più tardi.</translation>
    </message>
    <message>
        <source>It ends on %1 as it is; no extension goes further.</source>
        <translation>Così com&apos;è finisce il %1; nessuna proroga va oltre.</translation>
    </message>
</context>
<context>
    <name>PlacementOutcome</name>
    <message>
        <source>Hired by the host</source>
        <translation>Assunto dall&apos;ospitante</translation>
    </message>
    <message>
        <source>Hired elsewhere</source>
        <translation>Assunto altrove</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>In formazione</translation>
    </message>
    <message>
        <source>Still searching</source>
        <translation>Ancora in ricerca</translation>
    </message>
    <message>
        <source>Not available for work</source>
        <translation>Non disponibile al lavoro</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non raggiunto</translation>
    </message>
</context>
<context>
    <name>PlacementRules</name>
    <message>
        <source>%1 hours were done; this kind has at most %2.</source>
        <translation>Le ore fatte sono %1; questo tipo ne ha al massimo %2.</translation>
    </message>
    <message>
        <source>%1 hours were done; the placement has %2.</source>
        <translation>Le ore fatte sono %1; l&apos;inserimento ne ha %2.</translation>
    </message>
    <message>
        <source>There are two registers of %1.</source>
        <translation>Ci sono due registri di %1.</translation>
    </message>
    <message>
        <source>Hours on %1, outside the placement (%2 to %3).</source>
        <translation>Ore il %1, fuori dall&apos;inserimento (dal %2 al %3).</translation>
    </message>
    <message>
        <source>Hours on %1, while the placement is suspended.</source>
        <translation>Ore il %1, mentre l&apos;inserimento è sospeso.</translation>
    </message>
    <message>
        <source>“%1” has %2; the projects take %3.</source>
        <translation>«%1» ha %2; i progetti prendono %3.</translation>
    </message>
    <message>
        <source>“%1” has %2; the placements take %3.</source>
        <translation>«%1» ha %2; gli inserimenti prendono %3.</translation>
    </message>
    <message>
        <source>“%1” pays at most %2 for a person; %3 takes %4.</source>
        <translation>«%1» paga al massimo %2 per persona; %3 ne prende %4.</translation>
    </message>
    <message>
        <source>In “%1” the fund “%2” gives %3; the placements take %4.</source>
        <translation>In «%1» il fondo «%2» dà %3; gli inserimenti prendono %4.</translation>
    </message>
    <message>
        <source>“%1” pays at most %2 % of the cost, %3 of %4 are more.</source>
        <translation>«%1» paga al massimo il %2 % del costo; %3 su %4 sono di più.</translation>
    </message>
    <message>
        <source>%1: %2 are reported to “%3”, which pays %4 of it.</source>
        <translation>%1: a «%3» sono rendicontati %2, ma ne paga %4.</translation>
    </message>
    <message>
        <source>There are two reasons of suspension “%1”.</source>
        <translation>Ci sono due motivi di sospensione «%1».</translation>
    </message>
    <message>
        <source>Two rules of “%1” are in force on the same day.</source>
        <translation>Due regole di «%1» sono in vigore lo stesso giorno.</translation>
    </message>
    <message>
        <source>The placement costs %1; the funds pay %2.</source>
        <translation>L&apos;inserimento costa %1; i fondi pagano %2.</translation>
    </message>
    <message>
        <source>The lists say that %1 ends on %2; counted, it is %3. Open it and save it.</source>
        <translation>Negli elenchi %1 finisce il %2; contata, la fine è il %3. Apri e salva l&apos;inserimento.</translation>
    </message>
    <message>
        <source>The allowance is %1. %2</source>
        <translation>L&apos;indennità è di %1. %2</translation>
    </message>
    <message>
        <source>The lists say that %1 may last until %2; counted, it is %3. Open it and save it.</source>
        <translation>Gli elenchi dicono che %1 può durare fino al %2; contando, è %3. Aprilo e salvalo.</translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>senza limite</translation>
    </message>
</context>
<context>
    <name>PlacementStatus</name>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluso</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Concluso in anticipo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
</context>
<context>
    <name>PlacementSuspension</name>
    <message>
        <source>Placement</source>
        <translation>Inserimento</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Act of</source>
        <translation>Atto del</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Atto</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Sospensione</translation>
    </message>
    <message>
        <source>Suspensions</source>
        <translation>Sospensioni</translation>
    </message>
</context>
<context>
    <name>PlacementVisit</name>
    <message>
        <source>Placement</source>
        <translation>Inserimento</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Prossima il</translation>
    </message>
    <message>
        <source>Visit of the tutor</source>
        <translation>Visita del tutor</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoraggio</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>There is nothing to count back from: write the end of the agreement and its days or months of notice first. Nothing was changed.</source>
        <translation>Non c&apos;è da dove contare a ritroso: prima scrivi la fine della convenzione e i giorni o i mesi di preavviso. Niente è stato cambiato.</translation>
    </message>
    <message>
        <source>An agreement without an end has no next one. Nothing was changed.</source>
        <translation>Una convenzione senza fine non ha una successiva. Niente è stato cambiato.</translation>
    </message>
    <message>
        <source>This agreement already has a next one; open that. Nothing was changed.</source>
        <translation>Questa convenzione ha già una successiva: apri quella. Niente è stato cambiato.</translation>
    </message>
    <message>
        <source>An agreement comes of an opportunity that is won; write its outcome first. Nothing was changed.</source>
        <translation>La convenzione nasce da un&apos;opportunità vinta: indica prima l&apos;esito. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>This opportunity already has its agreement; open that. Nothing was changed.</source>
        <translation>Questa opportunità ha già la sua convenzione: apri quella. Non è stato cambiato nulla.</translation>
    </message>
</context>
<context>
    <name>PlanDefault</name>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Days before the notice</source>
        <translation>Giorni prima del preavviso</translation>
    </message>
    <message>
        <source>Step of every plan</source>
        <translation>Passo di ogni piano</translation>
    </message>
    <message>
        <source>Steps of every plan</source>
        <translation>Passi di ogni piano</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>Agreement</source>
        <translation>Convenzione</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Mansione</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postazioni</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>A month is written by its first day.</source>
        <translation>Un mese si scrive con il suo primo giorno.</translation>
    </message>
    <message>
        <source>“%1” is no mark of a day of this month. Marks are P G I O F C T S, hours after the letter (P4:30), “-” for none; %2 has %3 days.</source>
        <translation>«%1» non è il segno di un giorno di questo mese. I segni sono P G I O F C T S, le ore dopo la lettera (P4:30), «-» per nessuno; il mese del %2 ha %3 giorni.</translation>
    </message>
    <message>
        <source>Presences</source>
        <translation>Presenze</translation>
    </message>
</context>
<context>
    <name>PriceRevisionRule</name>
    <message>
        <source>Name</source>
        <translation>Denominazione</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Trigger, more than</source>
        <translation>Soglia, oltre</translation>
    </message>
    <message>
        <source>Paid share</source>
        <translation>Parte riconosciuta</translation>
    </message>
    <message>
        <source>Procedures from</source>
        <translation>Procedure dal</translation>
    </message>
    <message>
        <source>Procedures to</source>
        <translation>Procedure al</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Price revision rule</source>
        <translation>Regola di revisione dei prezzi</translation>
    </message>
    <message>
        <source>Price revision rules</source>
        <translation>Revisione dei prezzi</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Si calcola su</translation>
    </message>
</context>
<context>
    <name>PrintBeside</name>
    <message>
        <source>Setting “%1” on pages</source>
        <translation>Impaginazione di «%1»</translation>
    </message>
    <message>
        <source>If you stop it, nothing is left of it.</source>
        <translation>Se la si ferma, non ne resta nulla.</translation>
    </message>
</context>
<context>
    <name>PrivacyRole</name>
    <message>
        <source>Independent controller</source>
        <translation>Titolare autonomo</translation>
    </message>
    <message>
        <source>Joint controller</source>
        <translation>Contitolare</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Sub-processor</source>
        <translation>Sub-responsabile</translation>
    </message>
</context>
<context>
    <name>ProcurementCode</name>
    <message>
        <source>Name</source>
        <translation>Denominazione</translation>
    </message>
    <message>
        <source>Procedures from</source>
        <translation>Procedure dal</translation>
    </message>
    <message>
        <source>Procedures to</source>
        <translation>Procedure al</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Procurement code</source>
        <translation>Codice dei contratti</translation>
    </message>
    <message>
        <source>Procurement codes</source>
        <translation>Codici dei contratti</translation>
    </message>
</context>
<context>
    <name>ProcurementRules</name>
    <message>
        <source>Rule: %1 (%2)</source>
        <translation>Regola: %1 (%2)</translation>
    </message>
    <message>
        <source>The variation, %1 %, is larger than the trigger, %2 %.</source>
        <translation>La variazione, %1 %, supera la soglia del %2 %.</translation>
    </message>
    <message>
        <source>The variation, %1 %, is not larger than the trigger, %2 %: no revision.</source>
        <translation>La variazione, %1 %, non supera la soglia del %2 %: nessuna revisione.</translation>
    </message>
    <message>
        <source>The whole variation counts: %1 %.</source>
        <translation>Conta tutta la variazione: %1 %.</translation>
    </message>
    <message>
        <source>What exceeds the trigger counts: %1 %.</source>
        <translation>Conta ciò che supera la soglia: %1 %.</translation>
    </message>
    <message>
        <source>%1 still to be executed × %2 % × %3 % = %4</source>
        <translation>%1 ancora da eseguire × %2 % × %3 % = %4</translation>
    </message>
</context>
<context>
    <name>ProjectConvention</name>
    <message>
        <source>Every Comune of the project has its convention. Nothing was changed.</source>
        <translation>Ogni Comune del progetto ha la sua convenzione. Non è stato cambiato nulla.</translation>
    </message>
</context>
<context>
    <name>ProjectEvent</name>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Entro il</translation>
    </message>
    <message>
        <source>Coordination note</source>
        <translation>Nota di coordinamento</translation>
    </message>
    <message>
        <source>Coordination log</source>
        <translation>Diario di coordinamento</translation>
    </message>
</context>
<context>
    <name>ProjectFund</name>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Fund of the project</source>
        <translation>Fondo del progetto</translation>
    </message>
    <message>
        <source>Funds of the project</source>
        <translation>Fondi del progetto</translation>
    </message>
</context>
<context>
    <name>ProjectHost</name>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Ospitante</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Mansione</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Posti</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Ospitanti</translation>
    </message>
</context>
<context>
    <name>ProjectMunicipality</name>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convenzione</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Posti</translation>
    </message>
    <message>
        <source>Co-funding</source>
        <translation>Cofinanziamento</translation>
    </message>
    <message>
        <source>Comune of the project</source>
        <translation>Comune del progetto</translation>
    </message>
    <message>
        <source>Comuni of the project</source>
        <translation>Comuni del progetto</translation>
    </message>
</context>
<context>
    <name>ProjectQuota</name>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Riserva</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Posti</translation>
    </message>
    <message>
        <source>Reserved places</source>
        <translation>Posti riservati</translation>
    </message>
</context>
<context>
    <name>ProjectStatus</name>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Presentato</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Non approvato</translation>
    </message>
</context>
<context>
    <name>PropertyPartner</name>
    <message>
        <source>Property</source>
        <translation>Immobile</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partners and managers</source>
        <translation>Partner e gestori</translation>
    </message>
</context>
<context>
    <name>PropertyReach</name>
    <message>
        <source>Property</source>
        <translation>Immobile</translation>
    </message>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Comune within reach</source>
        <translation>Comune raggiungibile</translation>
    </message>
    <message>
        <source>Comuni within reach for work</source>
        <translation>Comuni raggiungibili per lavoro</translation>
    </message>
</context>
<context>
    <name>PropertyRole</name>
    <message>
        <source>Runs the house</source>
        <translation>Gestisce la casa</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Finanziatore</translation>
    </message>
    <message>
        <source>Refers people</source>
        <translation>Segnala persone</translation>
    </message>
</context>
<context>
    <name>PropertyRule</name>
    <message>
        <source>Property</source>
        <translation>Immobile</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Vincolante</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Who may live here</source>
        <translation>Chi vi può abitare</translation>
    </message>
</context>
<context>
    <name>PropertyUse</name>
    <message>
        <source>Property</source>
        <translation>Immobile</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Posti</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Uses over time</source>
        <translation>Usi nel tempo</translation>
    </message>
</context>
<context>
    <name>PropertyUseKind</name>
    <message>
        <source>Emergency reception</source>
        <translation>Accoglienza in emergenza</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Lavori</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Alloggi</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vuoto</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>Proration</name>
    <message>
        <source>Days of the month</source>
        <translation>Giorni del mese</translation>
    </message>
    <message>
        <source>Thirtieths</source>
        <translation>Trentesimi</translation>
    </message>
</context>
<context>
    <name>PublicBody</name>
    <message>
        <source>A body with a successor needs the day from which it no longer exists.</source>
        <translation>Un ente con un successore deve avere il giorno dal quale non esiste più.</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Ente pubblico</translation>
    </message>
    <message>
        <source>Public bodies</source>
        <translation>Enti pubblici</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Tipo di ente</translation>
    </message>
    <message>
        <source>Social area (ATS)</source>
        <translation>Ambito territoriale (ATS)</translation>
    </message>
    <message>
        <source>Health districts</source>
        <translation>Distretti sanitari</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Abitanti</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Successore</translation>
    </message>
    <message>
        <source>Suppressed from</source>
        <translation>Soppresso dal</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>%1: this field is computed and cannot be set</source>
        <translation>%1: questo campo è calcolato e non si può scrivere</translation>
    </message>
    <message>
        <source>%1: a list is expected</source>
        <translation>%1: ci vuole un elenco</translation>
    </message>
    <message>
        <source>%1: an object is expected</source>
        <translation>%1: ci vuole un oggetto</translation>
    </message>
    <message>
        <source>%1: there is no row with this id</source>
        <translation>%1: nessuna riga ha questo id</translation>
    </message>
    <message>
        <source>%1: there is no such field</source>
        <translation>%1: questo campo non c&apos;è</translation>
    </message>
    <message>
        <source>it must be filled in.</source>
        <translation>va compilato.</translation>
    </message>
    <message>
        <source>it has %L1 characters; at most %L2 fit.</source>
        <translation>ha %L1 caratteri; al massimo ne entrano %L2.</translation>
    </message>
    <message>
        <source>this file holds a value that this version does not know.</source>
        <translation>questo file contiene un valore che questa versione non conosce.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, riga %2</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>un elenco</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un oggetto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un numero intero</translation>
    </message>
    <message>
        <source>an amount in euro with a point and two digits, in quotes: &quot;1234.50&quot;</source>
        <translation>un importo in euro con il punto e due cifre, tra virgolette: &quot;1234.50&quot;</translation>
    </message>
    <message>
        <source>a percentage with a point and two digits, in quotes: &quot;22.50&quot;</source>
        <translation>una percentuale con il punto e due cifre, tra virgolette: &quot;22.50&quot;</translation>
    </message>
    <message>
        <source>a time as &quot;H:MM&quot;</source>
        <translation>una durata nella forma &quot;H:MM&quot;</translation>
    </message>
    <message>
        <source>a surface in square metres with a point, in quotes: &quot;54.20&quot;</source>
        <translation>una superficie in metri quadrati con il punto, tra virgolette: &quot;54.20&quot;</translation>
    </message>
    <message>
        <source>a fraction as &quot;1/3&quot;</source>
        <translation>una frazione nella forma &quot;1/3&quot;</translation>
    </message>
    <message>
        <source>a day of the calendar as &quot;YYYY-MM-DD&quot;</source>
        <translation>un giorno del calendario nella forma &quot;AAAA-MM-GG&quot;</translation>
    </message>
    <message>
        <source>a day and time as &quot;YYYY-MM-DDTHH:MM&quot;</source>
        <translation>giorno e ora nella forma &quot;AAAA-MM-GGTHH:MM&quot;</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno di questi: %1</translation>
    </message>
    <message>
        <source>the id of a record</source>
        <translation>l&apos;id di una scheda</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>un testo tra virgolette</translation>
    </message>
    <message>
        <source>%1: %2 cannot be read; expected: %3</source>
        <translation>%1: %2 non si può leggere; ci vuole: %3</translation>
    </message>
    <message>
        <source>%1: another row has the same id</source>
        <translation>%1: un&apos;altra riga ha lo stesso id</translation>
    </message>
    <message>
        <source>it holds characters that cannot be written; type it again.</source>
        <translation>contiene caratteri che non si possono scrivere; riscrivilo.</translation>
    </message>
    <message>
        <source>%1, from the year %2 to %3</source>
        <translation>%1, anni %2–%3</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>The file keeps “%1” as it is today, so that a list of %2 is neither ordered nor filtered by it.</source>
        <translation>Il file conserva «%1» com&apos;è oggi: un elenco alla data del %2 non si può ordinare né filtrare per questo valore.</translation>
    </message>
    <message>
        <source>“%1” is computed while it is shown: no list is ordered by it.</source>
        <translation>«%1» è calcolato mentre si mostra: nessun elenco si può ordinare per questo valore.</translation>
    </message>
    <message>
        <source>“%1” is sealed in the file: no list is ordered by it.</source>
        <translation>«%1» è sigillato nel file: nessun elenco si può ordinare per questo valore.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>There is not enough memory to read the list.</source>
        <translation>Non c&apos;è abbastanza memoria per leggere l&apos;elenco.</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells instead of %3.</source>
        <translation>Riga %1: celle %2 invece di %3.</translation>
    </message>
    <message>
        <source>Row %1 has a quotation mark in the wrong place or one that is not closed.</source>
        <translation>La riga %1 ha virgolette fuori posto o non chiuse.</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>The end, %1, is before the start, %2.</source>
        <translation>La fine, %1, è prima dell&apos;inizio, %2.</translation>
    </message>
    <message>
        <source>it cannot be negative.</source>
        <translation>non può essere negativo.</translation>
    </message>
    <message>
        <source>it is not the key of a record.</source>
        <translation>non è la chiave di una scheda.</translation>
    </message>
    <message>
        <source>it is not a SHA-256 (64 lower-case hexadecimal digits).</source>
        <translation>non è uno SHA-256 (64 cifre esadecimali minuscole).</translation>
    </message>
    <message>
        <source>it is between %1 and %2.</source>
        <translation>deve essere compreso tra %1 e %2.</translation>
    </message>
    <message>
        <source>it must be at least 1.</source>
        <translation>deve essere almeno 1.</translation>
    </message>
    <message>
        <source>it is between %1 and %2 %.</source>
        <translation>deve essere compreso tra %1 e %2 %.</translation>
    </message>
    <message>
        <source>it is between 0:00 and 23:59.</source>
        <translation>deve essere compreso tra le 0:00 e le 23:59.</translation>
    </message>
    <message>
        <source>a day has 24 hours.</source>
        <translation>un giorno ha 24 ore.</translation>
    </message>
    <message>
        <source>a week has 168 hours.</source>
        <translation>una settimana ha 168 ore.</translation>
    </message>
</context>
<context>
    <name>RegistryDocument</name>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Atto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>brought forward</source>
        <translation>riporto</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valida fino al</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>senza scadenza</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Al %1</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, fino al %1</translation>
    </message>
    <message>
        <source>Papers of the members</source>
        <translation>Carte delle socie</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperativa</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Prossima scadenza</translation>
    </message>
    <message>
        <source>Missing, or ends before</source>
        <translation>Manca, o finisce prima</translation>
    </message>
    <message>
        <source>Papers asked for: %1. To be checked against the originals.</source>
        <translation>Carte richieste: %1. Da verificare sugli originali.</translation>
    </message>
    <message>
        <source>Register of members</source>
        <translation>Libro soci</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Rappresentante</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Non versata</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Social cooperatives: %1 of %2 members (L. 381/1991, article 8 asks for 70 %: %3).</source>
        <translation>Cooperative sociali tra le socie: %1 su %2 (la L. 381/1991, articolo 8, chiede il 70 %: %3).</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>raggiunto</translation>
    </message>
    <message>
        <source>not reached, to be checked</source>
        <translation>non raggiunto, da verificare</translation>
    </message>
    <message>
        <source>Certificate of membership</source>
        <translation>Certificato di iscrizione</translation>
    </message>
    <message>
        <source>%1, tax code %2, with its seat in %3, is entered in the register of members from %4.</source>
        <translation>%1, codice fiscale %2, con sede in %3, è iscritta nel libro soci dal %4.</translation>
    </message>
    <message>
        <source>On %1 its share in the capital is € %2, of which € %3 are not paid yet.</source>
        <translation>Al %1 la sua quota di capitale è di € %2, di cui € %3 non ancora versati.</translation>
    </message>
    <message>
        <source>The legal representative</source>
        <translation>Il legale rappresentante</translation>
    </message>
    <message>
        <source>%1 is not a member on %2: there is nothing to certify. Choose another day.</source>
        <translation>%1 non è socia al %2: non c&apos;è nulla da certificare. Scegli un altro giorno.</translation>
    </message>
    <message>
        <source>Card of the member on %1</source>
        <translation>Scheda della socia al %1</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Papers: %1</source>
        <translation>Carte: %1</translation>
    </message>
    <message>
        <source>Agreements in %1</source>
        <translation>Convenzioni e contratti del %1</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convenzione</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Committente</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>Its part</source>
        <translation>La sua parte</translation>
    </message>
    <message>
        <source>In the year</source>
        <translation>Nell&apos;anno</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperta</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non detta</translation>
    </message>
    <message>
        <source>Turnover by client: %1.</source>
        <translation>Fatturato per committente: %1.</translation>
    </message>
    <message>
        <source>Share in the consortium: € %1</source>
        <translation>Quota nel consorzio: € %1</translation>
    </message>
    <message>
        <source>Everything open on %1</source>
        <translation>Tutto ciò che è aperto al %1</translation>
    </message>
    <message>
        <source>Nothing is open with it.</source>
        <translation>Non c&apos;è niente di aperto.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, tax code %2, with its seat in %3, is entered in the register of members.</source>
        <translation>%1, codice fiscale %2, con sede in %3, è iscritta nel libro soci.</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Reference person</source>
        <translation>Persona di riferimento</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Convivente o coniuge</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Figlio o figlia</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Genitore</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Fratello o sorella</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Parente</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>Renegotiation</name>
    <message>
        <source>%1: the contracted places are not stated.</source>
        <translation>%1: i posti convenzionati non sono indicati.</translation>
    </message>
    <message>
        <source>%1: on some of these days no tariff is in force.</source>
        <translation>%1: in alcuni di questi giorni non vale nessuna tariffa.</translation>
    </message>
    <message>
        <source>The last day of the simulation is before the first.</source>
        <translation>L&apos;ultimo giorno della simulazione viene prima del primo.</translation>
    </message>
    <message>
        <source>Health share</source>
        <translation>Quota sanitaria</translation>
    </message>
    <message>
        <source>Comune not stated</source>
        <translation>Comune non indicato</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utente</numerusform>
            <numerusform>%n utenti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the hours contracted in a year are not stated.</source>
        <translation>%1: le ore contrattate in un anno non sono indicate.</translation>
    </message>
    <message>
        <source>%1: places and hours are divided evenly among the levels of intensity.</source>
        <translation>%1: posti e ore sono divisi in parti uguali tra i livelli di intensità.</translation>
    </message>
</context>
<context>
    <name>RenewalStep</name>
    <message>
        <source>Agreement</source>
        <translation>Convenzione</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Days before the notice</source>
        <translation>Giorni prima del preavviso</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Entro il</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Incaricato</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fatto il</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Step to the renewal</source>
        <translation>Passo verso il rinnovo</translation>
    </message>
    <message>
        <source>Steps to the renewal</source>
        <translation>Passi verso il rinnovo</translation>
    </message>
</context>
<context>
    <name>RenovationCost</name>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Spesa</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Spese</translation>
    </message>
</context>
<context>
    <name>RenovationPhase</name>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Immobile</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Inizio previsto</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fine prevista</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Iniziati il</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Fine attesa</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Collaudati il</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Spesa prevista</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Apartments</source>
        <translation>Appartamenti</translation>
    </message>
    <message>
        <source>Milestones and permits</source>
        <translation>Tappe e permessi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Spese</translation>
    </message>
    <message>
        <source>Phase of the works</source>
        <translation>Fase dei lavori</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Lavori</translation>
    </message>
</context>
<context>
    <name>RenovationSource</name>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Finanziatore</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
</context>
<context>
    <name>RenovationStep</name>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Atto</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Entro il</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fatto il</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Scade il</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Tappa</translation>
    </message>
    <message>
        <source>Milestones and permits</source>
        <translation>Tappe e permessi</translation>
    </message>
</context>
<context>
    <name>RenovationStepKind</name>
    <message>
        <source>Milestone</source>
        <translation>Tappa</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Permesso</translation>
    </message>
    <message>
        <source>Progress certificate</source>
        <translation>Stato di avanzamento (SAL)</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Collaudo</translation>
    </message>
</context>
<context>
    <name>RenovationUnit</name>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Appartamento</translation>
    </message>
    <message>
        <source>Apartment in works</source>
        <translation>Appartamento in lavori</translation>
    </message>
    <message>
        <source>Apartments</source>
        <translation>Appartamenti</translation>
    </message>
</context>
<context>
    <name>ReportCadence</name>
    <message>
        <source>Every month</source>
        <translation>Mensile</translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation>Bimestrale</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation>Trimestrale</translation>
    </message>
    <message>
        <source>Every four months</source>
        <translation>Quadrimestrale</translation>
    </message>
    <message>
        <source>Every six months</source>
        <translation>Semestrale</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Annuale</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al termine</translation>
    </message>
</context>
<context>
    <name>ReportFindings</name>
    <message>
        <source>%1 hours are reported, %2 are in the registers of these months.</source>
        <translation>ore rendicontate: %1; nei registri di questi mesi: %2.</translation>
    </message>
    <message>
        <source>%1 hours are in the registers of these months, %2 are reported.</source>
        <translation>ore nei registri di questi mesi: %1; rendicontate: %2.</translation>
    </message>
    <message>
        <source>it is reported, and no hours are in the registers of these months.</source>
        <translation>è rendicontato, ma nei registri di questi mesi non ci sono ore.</translation>
    </message>
    <message>
        <source>%1 are reported, the registers of these months give %2.</source>
        <translation>sono rendicontati %1, i registri di questi mesi danno %2.</translation>
    </message>
    <message>
        <source>the registers of these months give %1, %2 are reported.</source>
        <translation>i registri di questi mesi danno %1, sono rendicontati %2.</translation>
    </message>
    <message>
        <source>The report states no period: it cannot be compared with the registers.</source>
        <translation>Il rendiconto non indica il periodo: non si può confrontare con i registri.</translation>
    </message>
    <message>
        <source>%1: %2 hours are in the registers of these months, and nothing is reported to this fund.</source>
        <translation>%1: nei registri di questi mesi ci sono ore (%2) e a questo fondo non è rendicontato nulla.</translation>
    </message>
</context>
<context>
    <name>RequestScore</name>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Valutazione</translation>
    </message>
</context>
<context>
    <name>RequestStatus</name>
    <message>
        <source>Received</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Valutata</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettata</translation>
    </message>
    <message>
        <source>Housed</source>
        <translation>Alloggiata</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ritirata</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Respinta</translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Rilasciata da</translation>
    </message>
    <message>
        <source>Of the year</source>
        <translation>Dell&apos;anno</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Rilasciata il</translation>
    </message>
    <message>
        <source>Printed expiry</source>
        <translation>Scadenza stampata</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valida fino al</translation>
    </message>
    <message>
        <source>Warned before, days</source>
        <translation>Giorni di preavviso</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sostituita</translation>
    </message>
    <message>
        <source>Warn so many days before</source>
        <translation>Avvisa tanti giorni prima</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A day of every year needs both the month and the day.</source>
        <translation>Un giorno di ogni anno vuole sia il mese sia il giorno.</translation>
    </message>
    <message>
        <source>This is not a day of every year.</source>
        <translation>Questo non è un giorno di ogni anno.</translation>
    </message>
    <message>
        <source>Only one rule can give the expiry: days, months or a day of every year.</source>
        <translation>La scadenza può venire da una sola regola: giorni, mesi o un giorno di ogni anno.</translation>
    </message>
    <message>
        <source>Without day of issue, year or expiry the paper counts as always valid.</source>
        <translation>Senza giorno di rilascio, anno o scadenza la carta conta come sempre valida.</translation>
    </message>
    <message>
        <source>The expiry in the lists is %1; counted, it is %2. Open the paper and save it.</source>
        <translation>Negli elenchi la scadenza è %1; contata, è %2. Apri la carta e salvala.</translation>
    </message>
    <message>
        <source>Two kinds of paper have the code “%1”.</source>
        <translation>Due tipi di carta hanno il codice «%1».</translation>
    </message>
    <message>
        <source>Issued on %1.</source>
        <translation>Rilasciata il %1.</translation>
    </message>
    <message>
        <source>Required paper</source>
        <translation>Carta richiesta</translation>
    </message>
    <message>
        <source>Required papers</source>
        <translation>Carte richieste</translation>
    </message>
    <message>
        <source>The lists say that the next paper expires on %1; counted, it is %2. Open one of its papers and save it.</source>
        <translation>Negli elenchi la prossima carta scade il %1; contata, è il %2. Apri una delle sue carte e salvala.</translation>
    </message>
</context>
<context>
    <name>RequirementKind</name>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Riferimento normativo</translation>
    </message>
    <message>
        <source>Asked of every member</source>
        <translation>Richiesta a ogni socia</translation>
    </message>
    <message>
        <source>One for each service</source>
        <translation>Una per ogni servizio</translation>
    </message>
    <message>
        <source>Days of validity</source>
        <translation>Giorni di validità</translation>
    </message>
    <message>
        <source>Months of validity</source>
        <translation>Mesi di validità</translation>
    </message>
    <message>
        <source>Due every year: month</source>
        <translation>Ogni anno: mese</translation>
    </message>
    <message>
        <source>Due every year: day</source>
        <translation>Ogni anno: giorno</translation>
    </message>
    <message>
        <source>Warn so many days before</source>
        <translation>Avvisa tanti giorni prima</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Tipo di carta</translation>
    </message>
    <message>
        <source>Kinds of paper</source>
        <translation>Tipi di carta</translation>
    </message>
</context>
<context>
    <name>RevisionBase</name>
    <message>
        <source>The whole variation</source>
        <translation>Tutta la variazione</translation>
    </message>
    <message>
        <source>What exceeds the trigger</source>
        <translation>Ciò che supera la soglia</translation>
    </message>
</context>
<context>
    <name>RoleKind</name>
    <message>
        <source>Legal representative</source>
        <translation>Legale rappresentante</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Presidente</translation>
    </message>
    <message>
        <source>Vice-president</source>
        <translation>Vicepresidente</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Direttore</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Referente</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinatore</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Board member</source>
        <translation>Consigliere</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegato</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>RoomKind</name>
    <message>
        <source>Bedroom</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Soggiorno</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cucina</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>Bagno</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>An organisation is part of itself through the chain of “part of”.</source>
        <translation>Un&apos;organizzazione fa parte di sé stessa attraverso la catena «fa parte di».</translation>
    </message>
    <message>
        <source>A public body succeeds itself through the chain of successors.</source>
        <translation>Un ente pubblico succede a sé stesso attraverso la catena dei successori.</translation>
    </message>
    <message>
        <source>An agreement renews itself through the chain of renewals.</source>
        <translation>Una convenzione rinnova sé stessa attraverso la catena dei rinnovi.</translation>
    </message>
    <message>
        <source>The record to which “%1” was attached does not exist.</source>
        <translation>La scheda a cui era allegato «%1» non esiste.</translation>
    </message>
    <message>
        <source>The record of the deadline “%1” does not exist.</source>
        <translation>La scheda della scadenza «%1» non esiste.</translation>
    </message>
    <message>
        <source>A mark of a deadline does not say which deadline it is about.</source>
        <translation>Un segno non dice a quale scadenza si riferisce.</translation>
    </message>
    <message>
        <source>The number %1 is given twice: to “%2” and to “%3”.</source>
        <translation>Il numero %1 è dato due volte: a «%2» e a «%3».</translation>
    </message>
    <message>
        <source>The record of which “%1” is made does not exist.</source>
        <translation>La scheda da cui nasce «%1» non esiste.</translation>
    </message>
    <message>
        <source>Document n. %1 is no longer what was issued: number, day, text and pages of an issued document do not change.</source>
        <translation>Il documento n. %1 non è più quello emesso: numero, giorno, testo e pagine di un documento emesso non cambiano.</translation>
    </message>
    <message>
        <source>The same user has two sheets for %1.</source>
        <translation>Lo stesso utente ha due fogli per %1.</translation>
    </message>
    <message>
        <source>The absence rule names a service of another agreement.</source>
        <translation>La regola sulle assenze nomina un servizio di un&apos;altra convenzione.</translation>
    </message>
    <message>
        <source>The shares name “%1”, which is no service of the agreement.</source>
        <translation>Le quote nominano «%1», che non è un servizio della convenzione.</translation>
    </message>
    <message>
        <source>The services have %1 places, the agreement %2.</source>
        <translation>Posti dei servizi: %1; posti in tutto: %2.</translation>
    </message>
    <message>
        <source>The registered extensions end on %1, the agreement on %2.</source>
        <translation>Le proroghe registrate finiscono il %1, la convenzione il %2.</translation>
    </message>
    <message>
        <source>A registered act is not changed; set it back to draft first. Nothing was changed.</source>
        <translation>Un atto registrato non si cambia: prima riportalo in bozza. Niente è stato cambiato.</translation>
    </message>
    <message>
        <source>The agreement is signed: it is not removed. Set it back to draft first, if it was never signed. Nothing was changed.</source>
        <translation>La convenzione è firmata: non si elimina. Se non è mai stata firmata, riportala prima in bozza. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>A registered act is not removed: the terms of the agreement come from it. Undo its registration, or correct it with another act. Nothing was changed.</source>
        <translation>Un atto registrato non si elimina: da esso vengono le condizioni della convenzione. Annulla la registrazione, oppure correggilo con un altro atto. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>An agreement is its own framework through other frameworks.</source>
        <translation>Una convenzione è il proprio accordo quadro attraverso altri accordi.</translation>
    </message>
    <message>
        <source>“%1” is not over and names them as %2: name somebody else, or wait for its end.</source>
        <translation>«%1» non è concluso e la nomina come %2: indica un&apos;altra persona o attendi la fine.</translation>
    </message>
    <message>
        <source>the shares of the cooperatives</source>
        <translation>le quote delle cooperative</translation>
    </message>
    <message>
        <source>The agreement is signed: %1 can be changed by an act only (extension, modification, substitution, correction), or after the agreement is set back to draft. Nothing was changed.</source>
        <translation>La convenzione è firmata: %1 si può cambiare solo con un atto (proroga, modifica, sostituzione, rettifica), oppure dopo averla riportata in bozza. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>This file has its consortium already: change that one. Other consortia are organisations.</source>
        <translation>Questo file ha già il suo consorzio: modifica quello. Gli altri consorzi sono organizzazioni.</translation>
    </message>
    <message>
        <source>the instalments</source>
        <translation>le rate</translation>
    </message>
    <message>
        <source>The agreement of “%1” is signed: the service is not removed. Set the agreement back to draft first, if it was never signed. Nothing was changed.</source>
        <translation>La convenzione di «%1» è firmata: il servizio non si elimina. Se non è mai stata firmata, riportarla prima in bozza. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>The agreement of “%1” is signed: %2 can be changed by an act only (of the places: an act that names the service), or after the agreement is set back to draft. Nothing was changed.</source>
        <translation>La convenzione di «%1» è firmata: %2 si può cambiare solo con un atto (per i posti: un atto che indica il servizio), o dopo aver riportato la convenzione in bozza. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>The agreement is signed: %1 changes from %2 by a registered act only that takes effect on that day (price revision, modification, correction), or after the agreement is set back to draft. Nothing was changed.</source>
        <translation>La convenzione è firmata: %1 cambia dal %2 solo con un atto registrato che decorre da quel giorno (revisione prezzi, modifica, rettifica), o dopo aver riportato la convenzione in bozza. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>the tariff of “%1”</source>
        <translation>la tariffa di «%1»</translation>
    </message>
    <message>
        <source>the rule for “%1”</source>
        <translation>la regola per «%1»</translation>
    </message>
    <message>
        <source>The accounts of “%1” are closed up to %2: a user is admitted after that day, or the months are opened again first. Nothing was changed.</source>
        <translation>I conti di «%1» sono chiusi fino al %2: un utente si ammette dopo quel giorno, o prima si riaprono i mesi. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Nobody is named for “%1” from %2.</source>
        <translation>Nessuno è indicato per «%1» dal %2.</translation>
    </message>
    <message>
        <source>Two rules say what is paid for “%1” on the same days.</source>
        <translation>Due regole dicono che cosa si paga per «%1» negli stessi giorni.</translation>
    </message>
    <message>
        <source>“%1” is in force twice, as n. %2 and as n. %3: annul one of them first.</source>
        <translation>«%1» è in vigore due volte, come n. %2 e come n. %3: prima annullane uno.</translation>
    </message>
    <message>
        <source>The account of %1 of “%2” is closed: with this change its %3 would be divided in another way. Open the months again first, or let the change begin after %4. Nothing was changed.</source>
        <translation>Il conto di %1 di «%2» è chiuso: con questa modifica i suoi %3 sarebbero divisi in altro modo. Riaprire prima i mesi, o far partire la modifica dopo il %4. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>The account of %1 of “%2” is closed at %3: with this change it would be %4. Open the months again first, or let the change begin after %5. Nothing was changed.</source>
        <translation>Il conto di %1 di «%2» è chiuso a %3: con questa modifica sarebbe %4. Riaprire prima i mesi, o far partire la modifica dopo il %5. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>The month up to %1 was closed at %2; its account is %3.</source>
        <translation>Il mese fino al %1 è stato chiuso a %2; il suo conto è %3.</translation>
    </message>
    <message>
        <source>The history names this operator as who did something, so the operator stays. For who does not work here any more, set “Active” to no.</source>
        <translation>La storia nomina questo operatore come autore, perciò resta. Per chi non lavora più qui, metti «Attivo» a no.</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Di chi</translation>
    </message>
    <message>
        <source>Filter, order and columns</source>
        <translation>Filtro, ordine e colonne</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vista salvata</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Viste salvate</translation>
    </message>
    <message>
        <source>The view cannot be read: save it again from the list.</source>
        <translation>La vista non si legge: salvala di nuovo dall&apos;elenco.</translation>
    </message>
</context>
<context>
    <name>SeatKind</name>
    <message>
        <source>Legal seat</source>
        <translation>Sede legale</translation>
    </message>
    <message>
        <source>Operating seat</source>
        <translation>Sede operativa</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>Without a Comune</source>
        <translation>Senza Comune</translation>
    </message>
    <message>
        <source>Neither admitted nor excluded yet: %1.</source>
        <translation>Non ancora ammesse né escluse: %1.</translation>
    </message>
    <message>
        <source>%1: points and tie-breaks do not decide who gets the last place.</source>
        <translation>%1: punti e criteri di precedenza non decidono a chi va l&apos;ultimo posto.</translation>
    </message>
    <message>
        <source>%1 has a placement already and would lose the place.</source>
        <translation>%1 ha già un inserimento e perderebbe il posto.</translation>
    </message>
    <message>
        <source>The outcome of the ranking cannot be recorded. Nothing was changed.</source>
        <translation>L&apos;esito della graduatoria non si può registrare. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>The outcome of the ranking is recorded already, or nobody is admitted. Nothing was changed.</source>
        <translation>L&apos;esito della graduatoria è già registrato, o nessuno è ammesso. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>A placement comes of an application that has a place: record the outcome of the ranking first. Nothing was changed.</source>
        <translation>Un inserimento nasce da una domanda che ha il posto: registra prima l&apos;esito della graduatoria. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>This person already has a placement in the project; open that. Nothing was changed.</source>
        <translation>Questa persona ha già un inserimento nel progetto; apri quello. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>No kind of placement is in force on %1; add one to the tables. Nothing was changed.</source>
        <translation>Nessun tipo di inserimento è in vigore il %1; aggiungine uno alle tabelle. Non è stato cambiato nulla.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>weekdays are written like “lun-ven” or “lun,mer”.</source>
        <translation>i giorni si scrivono come «lun-ven» o «lun,mer».</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convenzione</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità di offerta</translation>
    </message>
    <message>
        <source>Contracted places</source>
        <translation>Posti convenzionati</translation>
    </message>
    <message>
        <source>Days of opening a year</source>
        <translation>Giorni di apertura all&apos;anno</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>%1: %2 places are accredited, only %3 are authorised.</source>
        <translation>%1: posti con accreditamento %2, con autorizzazione solo %3.</translation>
    </message>
    <message>
        <source>%1: %2 places are contracted, only %3 are accredited.</source>
        <translation>%1: posti in convenzione %2, con accreditamento solo %3.</translation>
    </message>
    <message>
        <source>%1: %2 places are contracted, only %3 are authorised.</source>
        <translation>%1: posti in convenzione %2, con autorizzazione solo %3.</translation>
    </message>
    <message>
        <source>Accounts closed up to</source>
        <translation>Conti chiusi al</translation>
    </message>
    <message>
        <source>It must be the last day of a month.</source>
        <translation>Deve essere l&apos;ultimo giorno di un mese.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 dal %2</translation>
    </message>
    <message>
        <source>Total of the last closed month</source>
        <translation>Totale dell&apos;ultimo mese chiuso</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Ore all&apos;anno</translation>
    </message>
    <message>
        <source>Two tariffs are in force on the same days: %1 from %2 and %3 from %4. Close the earlier one the day before.</source>
        <translation>Due tariffe valgono negli stessi giorni: %1 dal %2 e %3 dal %4. Chiudi la prima il giorno precedente.</translation>
    </message>
</context>
<context>
    <name>ServiceField</name>
    <message>
        <source>Early childhood</source>
        <translation>Prima infanzia</translation>
    </message>
    <message>
        <source>Minors and families</source>
        <translation>Minori e famiglie</translation>
    </message>
    <message>
        <source>School and education</source>
        <translation>Scuola ed educazione</translation>
    </message>
    <message>
        <source>Elderly people</source>
        <translation>Anziani</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Disabilità</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Salute mentale</translation>
    </message>
    <message>
        <source>Addictions</source>
        <translation>Dipendenze</translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>Assistenza domiciliare</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Servizi sanitari</translation>
    </message>
    <message>
        <source>Reception of migrants</source>
        <translation>Accoglienza migranti</translation>
    </message>
    <message>
        <source>Social housing</source>
        <translation>Abitare sociale</translation>
    </message>
    <message>
        <source>Training and work integration</source>
        <translation>Formazione e inserimento lavorativo</translation>
    </message>
    <message>
        <source>Culture, sport and tourism</source>
        <translation>Cultura, sport e turismo</translation>
    </message>
    <message>
        <source>Greenery</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Pulizie</translation>
    </message>
    <message>
        <source>Catering</source>
        <translation>Ristorazione</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Trasporto</translation>
    </message>
    <message>
        <source>Assembly and logistics</source>
        <translation>Assemblaggio e logistica</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>Lavanderia</translation>
    </message>
    <message>
        <source>Waste and reuse</source>
        <translation>Rifiuti e riuso</translation>
    </message>
    <message>
        <source>Maintenance and repairs</source>
        <translation>Manutenzioni e riparazioni</translation>
    </message>
    <message>
        <source>Social farming</source>
        <translation>Agricoltura sociale</translation>
    </message>
    <message>
        <source>Office services</source>
        <translation>Servizi d&apos;ufficio</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>ServiceNodes</name>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Rette</translation>
    </message>
    <message>
        <source>Absence rules</source>
        <translation>Regole sulle assenze</translation>
    </message>
    <message>
        <source>Value by year</source>
        <translation>Valore per anno</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
</context>
<context>
    <name>ServiceUnit</name>
    <message>
        <source>Name</source>
        <translation>Denominazione</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>Ente gestore</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Authorised places</source>
        <translation>Posti autorizzati</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorizzazione</translation>
    </message>
    <message>
        <source>Authorised from</source>
        <translation>Autorizzata dal</translation>
    </message>
    <message>
        <source>Authorised until</source>
        <translation>Autorizzata fino al</translation>
    </message>
    <message>
        <source>Accredited places</source>
        <translation>Posti accreditati</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Accreditamento</translation>
    </message>
    <message>
        <source>Accredited from</source>
        <translation>Accreditata dal</translation>
    </message>
    <message>
        <source>Accredited until</source>
        <translation>Accreditata fino al</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Giorni della settimana</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Orario</translation>
    </message>
    <message>
        <source>Closures of the year</source>
        <translation>Chiusure dell&apos;anno</translation>
    </message>
    <message>
        <source>Responsible office</source>
        <translation>Ufficio responsabile</translation>
    </message>
    <message>
        <source>Staff standard</source>
        <translation>Standard di personale</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Trasporto</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Mensa</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>In attività</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Service unit</source>
        <translation>Unità di offerta</translation>
    </message>
    <message>
        <source>Service units</source>
        <translation>Unità di offerta</translation>
    </message>
</context>
<context>
    <name>ServiceUser</name>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensità</translation>
    </message>
    <message>
        <source>Comune that pays</source>
        <translation>Comune che paga</translation>
    </message>
    <message>
        <source>Paid by the user</source>
        <translation>A carico dell&apos;utente</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation>Ammissione</translation>
    </message>
    <message>
        <source>Discharged on</source>
        <translation>Dimissione</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Service user</source>
        <translation>Utente del servizio</translation>
    </message>
    <message>
        <source>Service users</source>
        <translation>Utenti dei servizi</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>Chi lavora</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Un&apos;altra persona…</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il computer</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Aspetto e lingua</translation>
    </message>
    <message>
        <source>The colours of the program, light or dark; otherwise those that the desktop has when the program begins.</source>
        <translation>I colori del programma, chiari o scuri; altrimenti quelli che ha il desktop all&apos;avvio.</translation>
    </message>
    <message>
        <source>appearance colours mode night contrast</source>
        <translation>aspetto colori modalità notte contrasto scura chiara</translation>
    </message>
    <message>
        <source>The words of the program. Documents are in Italian, whatever it speaks.</source>
        <translation>Le parole del programma. I documenti sono sempre in italiano.</translation>
    </message>
    <message>
        <source>words translation English Italian</source>
        <translation>parole traduzione inglese italiano</translation>
    </message>
    <message>
        <source>Who uses this computer</source>
        <translation>Chi usa questo computer</translation>
    </message>
    <message>
        <source>The name that the history writes beside every change, to whom deadlines are entrusted and saved views belong.</source>
        <translation>Il nome che la storia scrive accanto a ogni modifica, a cui si affidano le scadenze e a cui appartengono le viste salvate.</translation>
    </message>
    <message>
        <source>operator user name account sign in</source>
        <translation>operatore utente nome account accesso</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nessuno scelto</translation>
    </message>
    <message>
        <source>Nothing is written in a file that can only be read.</source>
        <translation>In un file di sola lettura non si scrive niente.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tutte le impostazioni</translation>
    </message>
</context>
<context>
    <name>ShareMovement</name>
    <message>
        <source>it must be above zero and at most %1.</source>
        <translation>dev&apos;essere sopra lo zero e al massimo %1.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperativa</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A favore di</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Versata il</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Atto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A transfer needs the cooperative that receives the shares.</source>
        <translation>Un trasferimento vuole la cooperativa che riceve le quote.</translation>
    </message>
    <message>
        <source>Only a transfer has a cooperative that receives the shares.</source>
        <translation>Solo un trasferimento ha una cooperativa che riceve le quote.</translation>
    </message>
    <message>
        <source>Both cooperatives of the transfer are the same.</source>
        <translation>Le due cooperative del trasferimento sono la stessa.</translation>
    </message>
    <message>
        <source>The shares of %1 would fall below zero (%2, on %3).</source>
        <translation>Le quote di %1 scenderebbero sotto lo zero (%2, il %3).</translation>
    </message>
    <message>
        <source>Movement of shares</source>
        <translation>Movimento di quote</translation>
    </message>
    <message>
        <source>Movements of shares</source>
        <translation>Movimenti di quote</translation>
    </message>
</context>
<context>
    <name>ShareMovementKind</name>
    <message>
        <source>Subscription</source>
        <translation>Sottoscrizione</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Trasferimento</translation>
    </message>
    <message>
        <source>Pay-back</source>
        <translation>Rimborso</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>from %1 to %2</source>
        <translation>dal %1 al %2</translation>
    </message>
    <message>
        <source>Nobody is named for “%1” %2.</source>
        <translation>Nessuno è indicato per «%1» %2.</translation>
    </message>
    <message>
        <source>The shares of “%1” sum to %2 % %3.</source>
        <translation>Le quote di «%1» sommano a %2 % %3.</translation>
    </message>
    <message>
        <source>A substitution needs its day and its reason. Nothing was changed.</source>
        <translation>Una sostituzione deve avere il giorno e il motivo. Niente è stato cambiato.</translation>
    </message>
    <message>
        <source>A substitution needs another cooperative. Nothing was changed.</source>
        <translation>Per una sostituzione serve un&apos;altra cooperativa. Niente è stato cambiato.</translation>
    </message>
    <message>
        <source>%1 is not a day of the agreement. Nothing was changed.</source>
        <translation>Il %1 non è un giorno della convenzione. Niente è stato cambiato.</translation>
    </message>
    <message>
        <source>This share is an amount for its whole period: divide the amount between the two cooperatives in the rows of the shares. Nothing was changed.</source>
        <translation>Questa quota è un importo per tutto il suo periodo: dividi l&apos;importo fra le due cooperative nelle righe delle quote. Niente è stato cambiato.</translation>
    </message>
    <message>
        <source>This cooperative has no share of “%1” on %2. Nothing was changed.</source>
        <translation>Questa cooperativa non ha una quota di «%1» il %2. Niente è stato cambiato.</translation>
    </message>
    <message>
        <source>Nobody is named %1.</source>
        <translation>Nessuno è indicato %1.</translation>
    </message>
    <message>
        <source>The shares sum to %1 % %2.</source>
        <translation>Le quote sommano a %1 % %2.</translation>
    </message>
    <message>
        <source>This cooperative has no share on %1. Nothing was changed.</source>
        <translation>Questa cooperativa non ha una quota il %1. Niente è stato cambiato.</translation>
    </message>
</context>
<context>
    <name>StampDuty</name>
    <message>
        <source>The duty paid once exists for procedures from 1 July 2023; this one began before. Choose the duty by sheets.</source>
        <translation>L&apos;imposta assolta una volta vale per le procedure dal 1° luglio 2023; questa è iniziata prima. Scegli l&apos;imposta per foglio.</translation>
    </message>
    <message>
        <source>The greatest amount without VAT, with options and renewals, is not stated.</source>
        <translation>Manca l&apos;importo massimo al netto dell&apos;IVA, con opzioni e rinnovi.</translation>
    </message>
    <message>
        <source>The greatest amount is below zero.</source>
        <translation>L&apos;importo massimo è minore di zero.</translation>
    </message>
    <message>
        <source>The duty of deeds before 2007 is not known to the program.</source>
        <translation>Il programma non conosce l&apos;imposta degli atti anteriori al 2007.</translation>
    </message>
    <message>
        <source>The exemption of the third sector exists from 1 January 2018; this deed is older.</source>
        <translation>L&apos;esenzione del terzo settore vale dal 1° gennaio 2018; questo atto è anteriore.</translation>
    </message>
</context>
<context>
    <name>StampRegime</name>
    <message>
        <source>Once, by the amount of the contract</source>
        <translation>Assolta una volta, secondo l&apos;importo del contratto</translation>
    </message>
    <message>
        <source>Per sheet</source>
        <translation>Per ogni foglio</translation>
    </message>
    <message>
        <source>Exempt (third sector, art. 82)</source>
        <translation>Esente (Terzo settore, art. 82)</translation>
    </message>
    <message>
        <source>Exempt by another rule</source>
        <translation>Esente per altra norma</translation>
    </message>
</context>
<context>
    <name>StayAbsence</name>
    <message>
        <source>Stay</source>
        <translation>Soggiorno</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Contribution due</source>
        <translation>Contributo dovuto</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Assenza</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Assenze</translation>
    </message>
</context>
<context>
    <name>StayChanges</name>
    <message>
        <source>Capacity</source>
        <translation>Capienza</translation>
    </message>
    <message>
        <source>a bed for everybody on every day</source>
        <translation>un letto per tutti in ogni giorno</translation>
    </message>
    <message>
        <source>Longest stay</source>
        <translation>Durata massima</translation>
    </message>
    <message>
        <source>%1 months, until %2</source>
        <translation>mesi: %1, fino al %2</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>lasts until %1</source>
        <translation>dura fino al %1</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>the day of exit, which is not counted, comes after the day of entry</source>
        <translation>il giorno di uscita, che non si conta, viene dopo quello di ingresso</translation>
    </message>
    <message>
        <source>%1 people in %2 places from %3</source>
        <translation>persone: %1, posti: %2, dal %3</translation>
    </message>
    <message>
        <source>the bed is taken by %1 from %2</source>
        <translation>il letto è preso da %1 dal %2</translation>
    </message>
    <message>
        <source>one household at a time; %1 is there from %2</source>
        <translation>un nucleo alla volta; %1 c&apos;è dal %2</translation>
    </message>
    <message>
        <source>there is no such bed on %1</source>
        <translation>il %1 quel letto non c&apos;è</translation>
    </message>
    <message>
        <source>not available from %1: %2</source>
        <translation>non disponibile dal %1: %2</translation>
    </message>
    <message>
        <source>Rules of the house</source>
        <translation>Regole della casa</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, dal %2</translation>
    </message>
    <message>
        <source>ISEE and income</source>
        <translation>ISEE e reddito</translation>
    </message>
    <message>
        <source>not known: the contribution is not counted</source>
        <translation>mancano: il contributo non è contato</translation>
    </message>
    <message>
        <source>valid until %1: later months are not counted</source>
        <translation>validi fino al %1: i mesi dopo non sono contati</translation>
    </message>
    <message>
        <source>the house allows %1 months</source>
        <translation>durata massima nella casa, in mesi: %1</translation>
    </message>
    <message>
        <source>the apartment is free for it until %1</source>
        <translation>l&apos;appartamento è libero fino al %1</translation>
    </message>
    <message>
        <source>how many people can live there is not written</source>
        <translation>non è scritto quante persone ci possono abitare</translation>
    </message>
    <message>
        <source>not available from %1: %2, not tested yet</source>
        <translation>non disponibile dal %1: %2, non ancora collaudati</translation>
    </message>
    <message>
        <source>somebody lives in %1 on the same days</source>
        <translation>qualcuno abita in %1 negli stessi giorni</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>La casa</translation>
    </message>
    <message>
        <source>allows it until %1</source>
        <translation>lo permette fino al %1</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Preavviso</translation>
    </message>
    <message numerus="yes">
        <source>given by the house it takes %1 days: %n missing</source>
        <translation>
            <numerusform>se lo dà la casa i giorni di preavviso sono %1: ne manca %n</numerusform>
            <numerusform>se lo dà la casa i giorni di preavviso sono %1: ne mancano %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>given by the guest it takes %1 days: %n missing</source>
        <translation>
            <numerusform>se lo dà l&apos;ospite i giorni di preavviso sono %1: ne manca %n</numerusform>
            <numerusform>se lo dà l&apos;ospite i giorni di preavviso sono %1: ne mancano %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the exit, as the house wants</source>
        <translation>
            <numerusform>%n giorno prima dell&apos;uscita, come chiede la casa</numerusform>
            <numerusform>%n giorni prima dell&apos;uscita, come chiede la casa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s))</source>
        <translation>
            <numerusform>%1 (%n giorno)</numerusform>
            <numerusform>%1 (%n giorni)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StayEndReason</name>
    <message>
        <source>Project completed</source>
        <translation>Progetto concluso</translation>
    </message>
    <message>
        <source>Found another home</source>
        <translation>Ha trovato un&apos;altra casa</translation>
    </message>
    <message>
        <source>Left of their own</source>
        <translation>Uscita volontaria</translation>
    </message>
    <message>
        <source>Rules not kept</source>
        <translation>Regole non rispettate</translation>
    </message>
    <message>
        <source>Moved to another service</source>
        <translation>Passaggio a un altro servizio</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>StayEvent</name>
    <message>
        <source>Stay</source>
        <translation>Soggiorno</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fatto il</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Goals, visits, incidents</source>
        <translation>Obiettivi, visite, episodi</translation>
    </message>
</context>
<context>
    <name>StayEventCategory</name>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Scuola</translation>
    </message>
    <message>
        <source>Health services</source>
        <translation>Servizi sanitari</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Denaro</translation>
    </message>
    <message>
        <source>Living together</source>
        <translation>Convivenza</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Danni</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>StayEventKind</name>
    <message>
        <source>Goal</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Episodio</translation>
    </message>
</context>
<context>
    <name>StayExtension</name>
    <message>
        <source>Stay</source>
        <translation>Soggiorno</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Deciso il</translation>
    </message>
    <message>
        <source>New day of exit</source>
        <translation>Nuovo giorno di uscita</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Proroga</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Proroghe</translation>
    </message>
    <message>
        <source>Day of exit before</source>
        <translation>Giorno di uscita precedente</translation>
    </message>
</context>
<context>
    <name>StayItem</name>
    <message>
        <source>Stay</source>
        <translation>Soggiorno</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quante</translation>
    </message>
    <message>
        <source>At the entry</source>
        <translation>All&apos;ingresso</translation>
    </message>
    <message>
        <source>At the exit</source>
        <translation>All&apos;uscita</translation>
    </message>
    <message>
        <source>Thing of the inventory</source>
        <translation>Voce dell&apos;inventario</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
</context>
<context>
    <name>StayLength</name>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) asked for</source>
        <translation>
            <numerusform>%n mese chiesto</numerusform>
            <numerusform>%n mesi chiesti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, fino al %2</translation>
    </message>
    <message>
        <source>%1, until %2: %3</source>
        <translation>%1, fino al %2: %3</translation>
    </message>
    <message>
        <source>other days were chosen</source>
        <translation>sono stati scelti altri giorni</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), as the request states none</source>
        <translation>
            <numerusform>%n mese, perché la richiesta non lo dice</numerusform>
            <numerusform>%n mesi, perché la richiesta non lo dice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StayPayer</name>
    <message>
        <source>Stay</source>
        <translation>Soggiorno</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Chi paga</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Chi paga</translation>
    </message>
    <message>
        <source>Paid by the fund</source>
        <translation>Paga il fondo</translation>
    </message>
</context>
<context>
    <name>StayPayment</name>
    <message>
        <source>Stay</source>
        <translation>Soggiorno</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Payments of contributions</source>
        <translation>Versamenti dei contributi</translation>
    </message>
    <message>
        <source>Paid by the fund</source>
        <translation>Paga il fondo</translation>
    </message>
</context>
<context>
    <name>StayPlace</name>
    <message>
        <source>Stay</source>
        <translation>Soggiorno</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Posto letto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Uscita</translation>
    </message>
    <message>
        <source>Bed taken</source>
        <translation>Posto letto preso</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Posti letto</translation>
    </message>
</context>
<context>
    <name>StayReading</name>
    <message>
        <source>Stay</source>
        <translation>Soggiorno</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contatore</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Price of 100 units</source>
        <translation>Prezzo di 100 unità</translation>
    </message>
    <message>
        <source>Meter readings</source>
        <translation>Letture dei contatori</translation>
    </message>
</context>
<context>
    <name>StayStatus</name>
    <message>
        <source>Proposed</source>
        <translation>Proposto</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Concluso</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
</context>
<context>
    <name>StayTerm</name>
    <message>
        <source>Stay</source>
        <translation>Soggiorno</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Amount a month</source>
        <translation>Importo al mese</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percentuale</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contributo</translation>
    </message>
</context>
<context>
    <name>Succession</name>
    <message>
        <source>formerly %1</source>
        <translation>già %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>oggi %1</translation>
    </message>
</context>
<context>
    <name>Suitability</name>
    <message>
        <source>Suitable</source>
        <translation>Idonea</translation>
    </message>
    <message>
        <source>With reserve</source>
        <translation>Con riserva</translation>
    </message>
    <message>
        <source>Not suitable</source>
        <translation>Non idonea</translation>
    </message>
    <message>
        <source>%1 expired on %2.</source>
        <translation>%1: scaduta il %2.</translation>
    </message>
    <message>
        <source>%1 is valid only from %2.</source>
        <translation>%1: vale solo dal %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1: manca.</translation>
    </message>
    <message>
        <source>%1 expires on %2, before %3.</source>
        <translation>%1: scade il %2, prima del %3.</translation>
    </message>
    <message>
        <source>%1 expires on %2.</source>
        <translation>%1: scade il %2.</translation>
    </message>
    <message>
        <source>Has every paper until the end</source>
        <translation>Idonea fino alla fine</translation>
    </message>
    <message>
        <source>Has every paper</source>
        <translation>Idonea</translation>
    </message>
    <message>
        <source>Has every paper, one expires soon</source>
        <translation>Idonea, una carta in scadenza</translation>
    </message>
    <message>
        <source>Has every paper today, not until the end</source>
        <translation>Idonea oggi, non fino alla fine</translation>
    </message>
    <message>
        <source>Has every paper on the day, not until the end</source>
        <translation>Idonea quel giorno, non fino alla fine</translation>
    </message>
    <message>
        <source>A paper is missing today</source>
        <translation>Non idonea oggi: manca una carta</translation>
    </message>
    <message>
        <source>A paper is missing on the day</source>
        <translation>Non idonea quel giorno: manca una carta</translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n scaduta</numerusform>
            <numerusform>%n scadute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n mancante</numerusform>
            <numerusform>%n mancanti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <translation>
            <numerusform>%n in scadenza</numerusform>
            <numerusform>%n in scadenza</numerusform>
        </translation>
    </message>
    <message>
        <source>every paper</source>
        <translation>idonea</translation>
    </message>
    <message numerus="yes">
        <source>%n with every paper</source>
        <translation>
            <numerusform>%n idonea</numerusform>
            <numerusform>%n idonee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with one about to expire</source>
        <translation>
            <numerusform>%n con una carta in scadenza</numerusform>
            <numerusform>%n con una carta in scadenza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with one expired or missing</source>
        <translation>
            <numerusform>%n con una carta scaduta o mancante</numerusform>
            <numerusform>%n con una carta scaduta o mancante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members on %1: %2.</source>
        <translation>
            <numerusform>%n socia al %1: %2.</numerusform>
            <numerusform>%n socie al %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too early</source>
        <translation>
            <numerusform>%n non fino alla fine</numerusform>
            <numerusform>%n non fino alla fine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not through the end</source>
        <translation>
            <numerusform>%n non fino alla fine</numerusform>
            <numerusform>%n non fino alla fine</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded on that day</source>
        <translation>carte non registrate</translation>
    </message>
    <message numerus="yes">
        <source>%n whose papers were not recorded then</source>
        <translation>
            <numerusform>%n con carte non registrate a quella data</numerusform>
            <numerusform>%n con carte non registrate a quella data</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not recorded then.</source>
        <translation>%1 allora non era registrata.</translation>
    </message>
    <message>
        <source>Papers not recorded on that day</source>
        <translation>Carte non registrate a quella data</translation>
    </message>
</context>
<context>
    <name>SuspensionReason</name>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Neutral name</source>
        <translation>Nome neutro</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettera</translation>
    </message>
    <message>
        <source>Moves the end</source>
        <translation>Sposta la fine</translation>
    </message>
    <message>
        <source>From days</source>
        <translation>Da giorni</translation>
    </message>
    <message>
        <source>Tells about health</source>
        <translation>Rivela la salute</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Riferimento normativo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reason of suspension</source>
        <translation>Motivo di sospensione</translation>
    </message>
    <message>
        <source>Reasons of suspension</source>
        <translation>Motivi di sospensione</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The record was removed in the meantime.</source>
        <translation>Nel frattempo la scheda è stata cancellata.</translation>
    </message>
    <message>
        <source>What was to be removed was changed in the meantime.</source>
        <translation>Ciò che si voleva cancellare è stato cambiato nel frattempo.</translation>
    </message>
    <message>
        <source>A record that it refers to, or that refers to it, does not fit any more.</source>
        <translation>Una scheda a cui rimanda, o che rimanda ad essa, non corrisponde più.</translation>
    </message>
    <message>
        <source>Left out when the changes were merged.</source>
        <translation>Esclusa al momento della fusione.</translation>
    </message>
    <message>
        <source>Left out when the changes were merged: %1</source>
        <translation>Esclusa al momento della fusione: %1</translation>
    </message>
    <message>
        <source>Together with the other changes it would break a rule (%1).</source>
        <translation>Insieme alle altre modifiche violerebbe una regola (%1).</translation>
    </message>
    <message>
        <source>The record is not there any more: this conflict can only be closed as it stands.</source>
        <translation>La scheda non c&apos;è più: questo conflitto si può solo chiudere così com&apos;è.</translation>
    </message>
    <message>
        <source>The row is not there any more: this conflict can only be closed as it stands.</source>
        <translation>La riga non c&apos;è più: questo conflitto si può solo chiudere così com&apos;è.</translation>
    </message>
    <message>
        <source>This value does not fit the field.</source>
        <translation>Questo valore non è adatto al campo.</translation>
    </message>
    <message>
        <source>The command is not in this file any more.</source>
        <translation>Il comando non è più in questo file.</translation>
    </message>
    <message>
        <source>It still cannot be carried out:</source>
        <translation>Non si può ancora eseguire:</translation>
    </message>
    <message>
        <source>There is no conflict “%1”.</source>
        <translation>Non c&apos;è nessun conflitto «%1».</translation>
    </message>
    <message>
        <source>This conflict is decided already; undo that step to decide again.</source>
        <translation>Questo conflitto è già deciso; per decidere di nuovo, annullare quel passo.</translation>
    </message>
    <message>
        <source>A whole command was set aside here: carry it out (mine) or drop it (theirs).</source>
        <translation>Qui è stato messo da parte un comando intero: si può eseguire (mine) o lasciar cadere (theirs).</translation>
    </message>
    <message>
        <source>This value cannot be read any more.</source>
        <translation>Questo valore non si può più leggere.</translation>
    </message>
    <message>
        <source>“%1” does not fit the field “%2”.</source>
        <translation>«%1» non è adatto al campo «%2».</translation>
    </message>
    <message>
        <source>Entry %1 of the history is damaged, so no package was made; restore the latest backup.</source>
        <translation>La voce %1 della storia è danneggiata, quindi il pacchetto non è stato fatto; ripristina l&apos;ultima copia di sicurezza.</translation>
    </message>
    <message>
        <source>Only the main desk (%1) can start a new desk: it alone knows the order of all changes.</source>
        <translation>Solo la scrivania principale (%1) può avviare una nuova scrivania: è l&apos;unica a conoscere l&apos;ordine di tutte le modifiche.</translation>
    </message>
    <message>
        <source>This file is still empty: there is nothing to pass on.</source>
        <translation>Questo file è ancora vuoto: non c&apos;è nulla da inviare.</translation>
    </message>
    <message>
        <source>new desk</source>
        <translation>nuova scrivania</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>This package was made by a newer Insieme. Nothing was changed; bring this program up to date first.</source>
        <translation>Questo pacchetto è stato fatto da un Insieme più recente. Nulla è stato modificato; aggiorna prima questo programma.</translation>
    </message>
    <message>
        <source>This package is damaged. Nothing was changed; ask for it again.</source>
        <translation>Questo pacchetto è danneggiato. Nulla è stato modificato; chiedilo di nuovo.</translation>
    </message>
    <message>
        <source>This file is still empty: it needs a full package of the main desk first.</source>
        <translation>Questo file è ancora vuoto: prima serve un pacchetto completo della scrivania principale.</translation>
    </message>
    <message>
        <source>This package belongs to another consortium (%1). Nothing was changed.</source>
        <translation>Questo pacchetto è di un altro consorzio (%1). Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>This package was made by this desk itself: there is nothing to take over.</source>
        <translation>Questo pacchetto è stato fatto da questa stessa scrivania: non c&apos;è nulla da prendere.</translation>
    </message>
    <message>
        <source>Both this file and “%1” hold themselves for the main desk. Let one of the two give the role up: start it again from a full package of the other.</source>
        <translation>Sia questo file sia «%1» si ritengono la scrivania principale. Una delle due lasci il ruolo: riparti da un pacchetto completo dell&apos;altra.</translation>
    </message>
    <message>
        <source>“%1” is not the main desk any more; that is “%2” now.</source>
        <translation>«%1» non è più la scrivania principale; ora lo è «%2».</translation>
    </message>
    <message>
        <source>Packages of other desks are merged at the main desk (%1); this file takes its answer.</source>
        <translation>I pacchetti delle altre scrivanie si fondono alla scrivania principale (%1); questo file prende la sua risposta.</translation>
    </message>
    <message>
        <source>This package of “%1” rests on changes that this file does not hold: one of the two was replaced by an older copy. Start that desk again from a full package.</source>
        <translation>Questo pacchetto di «%1» poggia su modifiche che questo file non ha: uno dei due è stato sostituito da una copia più vecchia. Riavvia quella scrivania da un pacchetto completo.</translation>
    </message>
    <message>
        <source>This package (number %1 of “%2”) was taken over before.</source>
        <translation>Questo pacchetto (numero %1 di «%2») è già stato preso.</translation>
    </message>
    <message>
        <source>This package (number %1 of “%2”) is older than number %3, which was taken over and holds all of it.</source>
        <translation>Questo pacchetto (numero %1 di «%2») è più vecchio del numero %3, già preso, che lo contiene tutto.</translation>
    </message>
    <message>
        <source>A package of “%1” is missing in between: this file holds the changes up to %2, the package begins after %3. Take over the missing one first, or ask for a full package.</source>
        <translation>Manca un pacchetto di «%1» in mezzo: questo file ha le modifiche fino a %2, il pacchetto comincia dopo %3. Prendi prima quello che manca, o chiedi un pacchetto completo.</translation>
    </message>
    <message>
        <source>This package of “%1” and this file tell different histories: one of the two was replaced by an older copy. Begin a new file from a full package.</source>
        <translation>Questo pacchetto di «%1» e questo file raccontano storie diverse: uno dei due è stato sostituito da una copia più vecchia. Comincia un nuovo file da un pacchetto completo.</translation>
    </message>
    <message>
        <source>This file holds everything in this package of “%1” already.</source>
        <translation>Questo file ha già tutto ciò che c&apos;è in questo pacchetto di «%1».</translation>
    </message>
    <message>
        <source>The file does not hold what its history says. Nothing was changed; restore the latest backup, or begin a new file from a full package.</source>
        <translation>Il file non contiene ciò che dice la sua storia. Nulla è stato modificato; ripristina l&apos;ultima copia di sicurezza o comincia un nuovo file da un pacchetto completo.</translation>
    </message>
    <message>
        <source>This file does not fit the package of “%1”. Nothing was changed; begin a new file from a full package.</source>
        <translation>Questo file non corrisponde al pacchetto di «%1». Nulla è stato modificato; comincia un nuovo file da un pacchetto completo.</translation>
    </message>
    <message>
        <source>“%1” has made no changes since its last package.</source>
        <translation>«%1» non ha fatto modifiche dopo il suo ultimo pacchetto.</translation>
    </message>
    <message>
        <source>This file is not a package of Insieme. Nothing was changed.</source>
        <translation>Questo file non è un pacchetto di Insieme. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>There is not enough memory to protect or open a package (256 MB are needed).</source>
        <translation>Non c&apos;è memoria sufficiente per proteggere o aprire un pacchetto (servono 256 MB).</translation>
    </message>
    <message>
        <source>This computer cannot protect packages with a passphrase.</source>
        <translation>Questo computer non può proteggere i pacchetti con una frase segreta.</translation>
    </message>
    <message>
        <source>This package is protected with a passphrase: give it to open the package.</source>
        <translation>Questo pacchetto è protetto da una frase segreta: serve per aprirlo.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the package was altered. Nothing was changed.</source>
        <translation>La frase segreta è sbagliata, o il pacchetto è stato alterato. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>%1 exists already and was not replaced.</source>
        <translation>%1 esiste già e non è stato sostituito.</translation>
    </message>
    <message>
        <source>The package %1 could not be read.</source>
        <translation>Non è stato possibile leggere il pacchetto %1.</translation>
    </message>
    <message>
        <source>What it changes may not be changed any more (a signed deed, an issued document).</source>
        <translation>Ciò che modifica non si può più modificare (un atto firmato, un documento emesso).</translation>
    </message>
    <message>
        <source>Only the main desk can leave records out.</source>
        <translation>Solo la scrivania principale può escludere schede.</translation>
    </message>
    <message>
        <source>A whole command was set aside here: drop it (mine) or carry it out (theirs).</source>
        <translation>Qui è stato messo da parte un intero comando: lascialo cadere (mine) o eseguilo (theirs).</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>ancora senza nome</translation>
    </message>
    <message>
        <source>Its attachments were taken over.</source>
        <translation>I suoi allegati sono stati ripresi.</translation>
    </message>
    <message>
        <source>Changes in this package of “%1” were written before an update of the structure that moved their values, so they can no longer be put in order one by one. Start that desk again from a full package and enter them there again; its history lists them.</source>
        <translation>Alcune modifiche di questo pacchetto di «%1» sono state scritte prima di un aggiornamento della struttura che ne ha spostato i valori: non si possono più mettere in ordine una per una. Far ripartire quella sede da un pacchetto completo e inserirle di nuovo là; la sua cronologia le elenca.</translation>
    </message>
    <message>
        <source>This file holds changes that no other desk has and that were written before an update of the structure that moved their values. Start this desk again from a full package and enter them there again; the history of this file lists them.</source>
        <translation>Questo file contiene modifiche che nessun&apos;altra sede ha, scritte prima di un aggiornamento della struttura che ne ha spostato i valori. Far ripartire questa sede da un pacchetto completo e inserirle di nuovo; la cronologia di questo file le elenca.</translation>
    </message>
    <message>
        <source>The merge was stopped. Nothing was changed in this file.</source>
        <translation>La fusione è stata fermata. In questo file non è cambiato nulla.</translation>
    </message>
    <message>
        <source>The package was stopped. No file was made, and nothing was changed.</source>
        <translation>Il pacchetto è stato fermato. Non è stato creato nessun file e non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Another desk had decided before to leave it as it was.</source>
        <translation>Un&apos;altra scrivania aveva già deciso di lasciare tutto com&apos;era.</translation>
    </message>
    <message>
        <source>Together with the other changes it would break a rule (%1): %2</source>
        <translation>Insieme alle altre modifiche violerebbe una regola (%1): %2</translation>
    </message>
    <message>
        <source>Together with the other changes it would break a rule (%1) at “%2”.</source>
        <translation>Insieme alle altre modifiche violerebbe una regola (%1) per «%2».</translation>
    </message>
</context>
<context>
    <name>SyncWork</name>
    <message>
        <source>Merging package %1</source>
        <translation>Unione del pacchetto %1</translation>
    </message>
    <message>
        <source>Preview of package %1</source>
        <translation>Anteprima del pacchetto %1</translation>
    </message>
    <message>
        <source>If you stop it, the file is again what it was before.</source>
        <translation>Se la si ferma, il file torna com&apos;era prima.</translation>
    </message>
    <message>
        <source>Nothing is changed by the preview.</source>
        <translation>L&apos;anteprima non cambia nulla.</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Scrittura di «%1»</translation>
    </message>
    <message>
        <source>If you stop it, nothing is left of it.</source>
        <translation>Se la si ferma, non ne resta nulla.</translation>
    </message>
    <message>
        <source>Carrying out what was decided</source>
        <translation>Applico le decisioni</translation>
    </message>
    <message>
        <source>If you stop it, the conflicts that are left stay in the list.</source>
        <translation>Se si ferma, i conflitti che mancano restano nell&apos;elenco.</translation>
    </message>
</context>
<context>
    <name>Tariff</name>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensità</translation>
    </message>
    <message>
        <source>Health share</source>
        <translation>Quota sanitaria</translation>
    </message>
    <message>
        <source>Social share</source>
        <translation>Quota sociale</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Retta</translation>
    </message>
    <message>
        <source>Transport included</source>
        <translation>Trasporto incluso</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>Never revised</source>
        <translation>Non rivedibile</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Atto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Rette</translation>
    </message>
    <message>
        <source>The tariff is zero.</source>
        <translation>La retta è zero.</translation>
    </message>
    <message>
        <source>Price per</source>
        <translation>Prezzo per</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 dal %2</translation>
    </message>
</context>
<context>
    <name>TariffUnit</name>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ora</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>If it is a holiday</source>
        <translation>Se cade in un festivo</translation>
    </message>
    <message>
        <source>Warn days before</source>
        <translation>Avvisa giorni prima</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Se ne occupa</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo di scheda</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Deadlines written by hand</source>
        <translation>Scadenze manuali</translation>
    </message>
    <message>
        <source>A record is named by its kind and its key together.</source>
        <translation>Una scheda si indica con il tipo e la chiave insieme.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>a field is opened with [[ and not closed with ]]</source>
        <translation>un campo si apre con [[ e non si chiude con ]]</translation>
    </message>
    <message>
        <source>[[%1]] closes nothing</source>
        <translation>[[%1]] non chiude nulla</translation>
    </message>
    <message>
        <source>“%1” is not the name of a field</source>
        <translation>«%1» non è il nome di un campo</translation>
    </message>
    <message>
        <source>there is no filter “%1”</source>
        <translation>il filtro «%1» non c&apos;è</translation>
    </message>
    <message>
        <source>a part is opened here and not closed with [[%1]]</source>
        <translation>una parte si apre qui e non si chiude con [[%1]]</translation>
    </message>
    <message>
        <source>“%1” is not a list</source>
        <translation>«%1» non è un elenco</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>il campo «%1» non c&apos;è</translation>
    </message>
    <message>
        <source>“%1” is a list: repeat it with [[#ogni %1]]</source>
        <translation>«%1» è un elenco: ripetilo con [[#ogni %1]]</translation>
    </message>
    <message>
        <source>the filter “%1” does not fit “%2”</source>
        <translation>il filtro «%1» non va bene per «%2»</translation>
    </message>
    <message>
        <source>The template has mistakes:</source>
        <translation>Il modello ha degli errori:</translation>
    </message>
    <message>
        <source>“%1” goes through no list: there is nothing to add up</source>
        <translation>«%1» non passa per nessun elenco: non c&apos;è nulla da sommare</translation>
    </message>
    <message>
        <source>“%1” is not chosen from a list and cannot be compared</source>
        <translation>«%1» non si sceglie da un elenco e non si può confrontare</translation>
    </message>
    <message>
        <source>“%1” is not one of the values of “%2”</source>
        <translation>«%1» non è uno dei valori di «%2»</translation>
    </message>
    <message>
        <source>there is no part “%1”, only #ogni and #se</source>
        <translation>la parte «%1» non c&apos;è, ci sono solo #ogni e #se</translation>
    </message>
    <message>
        <source>parts are nested more than %1 deep</source>
        <translation>le parti sono annidate oltre %1 livelli</translation>
    </message>
    <message>
        <source>nothing stands after =</source>
        <translation>dopo = non c&apos;è nulla</translation>
    </message>
    <message>
        <source>bold text is opened with ** and not closed on the same line</source>
        <translation>il grassetto si apre con ** e non si chiude sulla stessa riga</translation>
    </message>
    <message>
        <source>a title begins with one to three # and a space</source>
        <translation>un titolo comincia con uno, due o tre # e uno spazio</translation>
    </message>
    <message>
        <source>a signature has three parts: who ; capacity ; signatory</source>
        <translation>una firma ha tre parti: chi ; qualità ; firmatario</translation>
    </message>
    <message>
        <source>this row has %1 cells, the first row of the table has %2</source>
        <translation>celle di questa riga: %1; celle della prima riga della tabella: %2</translation>
    </message>
    <message>
        <source>an annex has a title</source>
        <translation>un allegato ha un titolo</translation>
    </message>
    <message>
        <source>a document has one table of contents</source>
        <translation>un documento ha un solo indice</translation>
    </message>
    <message>
        <source>a new page is turned “orizzontale” or “verticale”</source>
        <translation>una pagina nuova è «orizzontale» o «verticale»</translation>
    </message>
    <message>
        <source>a note is opened with ^[ and not closed with ] on the same line</source>
        <translation>una nota è aperta con ^[ e non chiusa con ] nella stessa riga</translation>
    </message>
    <message>
        <source>a note has words and stands right after a word: word^[note]</source>
        <translation>una nota ha delle parole e sta subito dopo una parola: parola^[nota]</translation>
    </message>
    <message>
        <source>a note stands in a paragraph, a clause or an item</source>
        <translation>una nota sta in un capoverso, in un comma o in una voce d&apos;elenco</translation>
    </message>
    <message>
        <source>a code has a text and, if wanted, words below: text ; words</source>
        <translation>un codice ha un testo e, se si vuole, una didascalia: testo ; didascalia</translation>
    </message>
    <message>
        <source>there is no “%1”, only @firma, @indice, @allegato, @allegati and @qr</source>
        <translation>«%1» non c&apos;è, soltanto @firma, @indice, @allegato, @allegati e @qr</translation>
    </message>
</context>
<context>
    <name>TermKind</name>
    <message>
        <source>A month</source>
        <translation>Al mese</translation>
    </message>
    <message>
        <source>A month for each person</source>
        <translation>Al mese per ogni persona</translation>
    </message>
    <message>
        <source>Percent of the ISEE</source>
        <translation>Percentuale dell&apos;ISEE</translation>
    </message>
    <message>
        <source>Percent of the income</source>
        <translation>Percentuale del reddito</translation>
    </message>
    <message>
        <source>Utilities by meter</source>
        <translation>Utenze a consumo</translation>
    </message>
</context>
<context>
    <name>Territory</name>
    <message>
        <source>Cooperative</source>
        <translation>Cooperativa</translation>
    </message>
    <message>
        <source>Comune, ULSS or other body</source>
        <translation>Comune, ULSS o altro ente</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>Con parole proprie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territori</translation>
    </message>
</context>
<context>
    <name>Threshold</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Amount without VAT</source>
        <translation>Importo senza IVA</translation>
    </message>
    <message>
        <source>Procedures from</source>
        <translation>Procedure dal</translation>
    </message>
    <message>
        <source>Procedures to</source>
        <translation>Procedure al</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Soglie</translation>
    </message>
</context>
<context>
    <name>ThresholdKind</name>
    <message>
        <source>EU threshold, services</source>
        <translation>Soglia europea, servizi</translation>
    </message>
    <message>
        <source>EU threshold, social services</source>
        <translation>Soglia europea, servizi sociali</translation>
    </message>
    <message>
        <source>Direct award of services</source>
        <translation>Affidamento diretto di servizi</translation>
    </message>
</context>
<context>
    <name>TieBreak</name>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Lower ISEE</source>
        <translation>ISEE più basso</translation>
    </message>
    <message>
        <source>Younger</source>
        <translation>Più giovane</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Più anziano</translation>
    </message>
    <message>
        <source>Earlier receipt</source>
        <translation>Ricevuta precedente</translation>
    </message>
    <message>
        <source>Longer unemployed</source>
        <translation>Disoccupazione più lunga</translation>
    </message>
</context>
<context>
    <name>UnitKind</name>
    <message>
        <source>Day centre, disability</source>
        <translation>Centro diurno per persone con disabilità</translation>
    </message>
    <message>
        <source>Residential community, disability</source>
        <translation>Comunità alloggio per persone con disabilità</translation>
    </message>
    <message>
        <source>Health residence, disability</source>
        <translation>RSA per persone con disabilità</translation>
    </message>
    <message>
        <source>Group apartment</source>
        <translation>Gruppo appartamento</translation>
    </message>
    <message>
        <source>Community of a family kind</source>
        <translation>Comunità di tipo familiare</translation>
    </message>
    <message>
        <source>Rehabilitation centre</source>
        <translation>Centro di riabilitazione</translation>
    </message>
    <message>
        <source>Day centre, mental health</source>
        <translation>Centro diurno per la salute mentale</translation>
    </message>
    <message>
        <source>Protected therapeutic community (CTRP)</source>
        <translation>Comunità terapeutica riabilitativa protetta (CTRP)</translation>
    </message>
    <message>
        <source>Residential community, mental health</source>
        <translation>Comunità alloggio per la salute mentale</translation>
    </message>
    <message>
        <source>Protected group apartment</source>
        <translation>Gruppo appartamento protetto</translation>
    </message>
    <message>
        <source>Service at home</source>
        <translation>Servizio domiciliare</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>UnitRoom</name>
    <message>
        <source>Apartment</source>
        <translation>Appartamento</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Stanza</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Stanze</translation>
    </message>
</context>
<context>
    <name>UnitRule</name>
    <message>
        <source>Apartment</source>
        <translation>Appartamento</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Vincolante</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Who may live here</source>
        <translation>Chi vi può abitare</translation>
    </message>
</context>
<context>
    <name>UnitState</name>
    <message>
        <source>Apartment</source>
        <translation>Appartamento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Maintenance and out of service</source>
        <translation>Manutenzioni e fuori servizio</translation>
    </message>
</context>
<context>
    <name>UnitStateKind</name>
    <message>
        <source>Maintenance</source>
        <translation>Manutenzione</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Fuori servizio</translation>
    </message>
</context>
<context>
    <name>UtilityProject</name>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bando</translation>
    </message>
    <message>
        <source>Proposing body</source>
        <translation>Ente proponente</translation>
    </message>
    <message>
        <source>Implementing body</source>
        <translation>Soggetto attuatore</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinatore</translation>
    </message>
    <message>
        <source>CUP</source>
        <translation>CUP</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Domanda del</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Esito del</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Lavoratori</translation>
    </message>
    <message>
        <source>Hours of a worker</source>
        <translation>Ore per lavoratore</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Contributo concesso</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>First tie-break</source>
        <translation>Primo criterio a parità</translation>
    </message>
    <message>
        <source>Second tie-break</source>
        <translation>Secondo criterio a parità</translation>
    </message>
    <message>
        <source>Third tie-break</source>
        <translation>Terzo criterio a parità</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Finanziato</translation>
    </message>
    <message>
        <source>Comuni</source>
        <translation>Comuni</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Ospitanti</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fondi</translation>
    </message>
    <message>
        <source>Reserved places</source>
        <translation>Posti riservati</translation>
    </message>
    <message>
        <source>Coordination log</source>
        <translation>Diario di coordinamento</translation>
    </message>
    <message>
        <source>A Comune is in the project twice.</source>
        <translation>Un Comune è due volte nel progetto.</translation>
    </message>
    <message>
        <source>A fund is in the project twice: add the amounts up in one row.</source>
        <translation>Un fondo è due volte nel progetto: somma gli importi in una riga.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Progetti</translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation>Domanda alle ore</translation>
    </message>
    <message>
        <source>The hour of the application needs its day.</source>
        <translation>L&apos;ora della domanda ha bisogno del giorno.</translation>
    </message>
</context>
<context>
    <name>VatRegime</name>
    <message>
        <source>Out of scope of VAT</source>
        <translation>Fuori campo IVA</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Esente</translation>
    </message>
    <message>
        <source>VAT 5 %</source>
        <translation>IVA 5 %</translation>
    </message>
    <message>
        <source>VAT 22 %</source>
        <translation>IVA 22 %</translation>
    </message>
    <message>
        <source>VAT 22 %, split payment</source>
        <translation>IVA 22 %, scissione dei pagamenti</translation>
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
        <translation>Tabella %1: una riga punta a una scheda di %2 che non c&apos;è</translation>
    </message>
    <message>
        <source>Structure: %1</source>
        <translation>Struttura: %1</translation>
    </message>
    <message>
        <source>History: entry %1 is missing</source>
        <translation>Storia: manca la voce %1</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Storia: %1</translation>
    </message>
    <message>
        <source>History: it could not be replayed (%1)</source>
        <translation>Storia: non è stato possibile ripercorrerla (%1)</translation>
    </message>
    <message>
        <source>History: entry %1 does not fit the state before it (%2)</source>
        <translation>Storia: la voce %1 non corrisponde allo stato che la precede (%2)</translation>
    </message>
    <message>
        <source>History: %1 rows of “%2” are not what the history says</source>
        <translation>Storia: righe di «%2» diverse da ciò che la storia dice: %1</translation>
    </message>
    <message>
        <source>History: entry %1 does not stand with its step</source>
        <translation>Storia: la voce %1 non sta con il suo passo</translation>
    </message>
    <message>
        <source>History: the names of the columns are missing or wrong in %1 places (first: table %2), so that it cannot tell which fields changed. The records are not touched; restore the latest copy that is whole.</source>
        <translation>Storia: i nomi delle colonne mancano o sono sbagliati in più luoghi (%1; il primo: tabella %2), perciò non può dire quali campi sono cambiati. Le schede sono intatte; ripristina l&apos;ultima copia integra.</translation>
    </message>
    <message numerus="yes">
        <source>History: entry %1 changed %n row(s) that the histories of their records do not show. The records are not touched; restore the latest copy that is whole.</source>
        <translation>
            <numerusform>Storia: la voce %1 ha cambiato %n riga che la storia della sua scheda non mostra. Le schede sono intatte; ripristina l&apos;ultima copia integra.</numerusform>
            <numerusform>Storia: la voce %1 ha cambiato %n righe che la storia delle loro schede non mostra. Le schede sono intatte; ripristina l&apos;ultima copia integra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Conventions</source>
        <translation>Convenzioni</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratti</translation>
    </message>
</context>
<context>
    <name>VisitKind</name>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Mid-term report</source>
        <translation>Relazione intermedia</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Relazione finale</translation>
    </message>
</context>
<context>
    <name>VisitResult</name>
    <message>
        <source>Regular</source>
        <translation>Regolare</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Da seguire</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critico</translation>
    </message>
</context>
<context>
    <name>VulnerabilityCategory</name>
    <message>
        <source>Long-term unemployed</source>
        <translation>Disoccupazione di lunga durata</translation>
    </message>
    <message>
        <source>L. 381/1991, physical invalidity</source>
        <translation>L. 381/1991, invalidità fisica</translation>
    </message>
    <message>
        <source>L. 381/1991, mental invalidity</source>
        <translation>L. 381/1991, invalidità psichica</translation>
    </message>
    <message>
        <source>L. 381/1991, sensory invalidity</source>
        <translation>L. 381/1991, invalidità sensoriale</translation>
    </message>
    <message>
        <source>L. 381/1991, psychiatric care</source>
        <translation>L. 381/1991, trattamento psichiatrico</translation>
    </message>
    <message>
        <source>L. 381/1991, drug addiction</source>
        <translation>L. 381/1991, tossicodipendenza</translation>
    </message>
    <message>
        <source>L. 381/1991, alcohol addiction</source>
        <translation>L. 381/1991, alcolismo</translation>
    </message>
    <message>
        <source>L. 381/1991, minor in family hardship</source>
        <translation>L. 381/1991, minore in difficoltà familiare</translation>
    </message>
    <message>
        <source>L. 381/1991, detained</source>
        <translation>L. 381/1991, detenzione</translation>
    </message>
    <message>
        <source>L. 381/1991, alternative measure</source>
        <translation>L. 381/1991, misura alternativa</translation>
    </message>
    <message>
        <source>L. 68/1999</source>
        <translation>L. 68/1999</translation>
    </message>
    <message>
        <source>Protection holder</source>
        <translation>Titolare di protezione</translation>
    </message>
    <message>
        <source>Victim of violence</source>
        <translation>Vittima di violenza</translation>
    </message>
    <message>
        <source>Minority</source>
        <translation>Minoranza</translation>
    </message>
    <message>
        <source>In charge of social services</source>
        <translation>In carico ai servizi sociali</translation>
    </message>
</context>
<context>
    <name>WorkReach</name>
    <message>
        <source>Only warns</source>
        <translation>Dà solo un avviso</translation>
    </message>
    <message>
        <source>Is excluded</source>
        <translation>È esclusa</translation>
    </message>
</context>
<context>
    <name>insieme::ActPanel</name>
    <message>
        <source>Notice</source>
        <translation>Preavviso</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Shares of %1</source>
        <translation>Quote di %1</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Tipo di atto</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Che cosa cambia</translation>
    </message>
    <message>
        <source>Keep a draft</source>
        <translation>Tieni la bozza</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>the substitution</source>
        <translation>la sostituzione</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Sostituzione</translation>
    </message>
    <message>
        <source>what it changes</source>
        <translation>che cosa cambia</translation>
    </message>
    <message>
        <source>the day of signature</source>
        <translation>il giorno della firma</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>il motivo</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was changed.</source>
        <translation>%1 non si può leggere. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation>La bozza è conservata.</translation>
    </message>
    <message>
        <source>The extension is registered.</source>
        <translation>La proroga è registrata.</translation>
    </message>
    <message>
        <source>The act is registered.</source>
        <translation>L&apos;atto è registrato.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opzione</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Tecnica</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Rinnovo</translation>
    </message>
    <message>
        <source>Fifth</source>
        <translation>Quinto</translation>
    </message>
    <message>
        <source>Modification</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rettifica</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convenzione</translation>
    </message>
    <message>
        <source>Only a signed agreement is changed by an act. A draft can be kept.</source>
        <translation>Un atto cambia solo una convenzione firmata. Si può tenere una bozza.</translation>
    </message>
    <message>
        <source>Before it can be registered: %1. A draft can be kept.</source>
        <translation>Da sistemare prima di registrare: %1. Si può tenere una bozza.</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Prossimo problema</translation>
    </message>
</context>
<context>
    <name>insieme::ActionRow</name>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>insieme::AgendaList</name>
    <message>
        <source>Deadlines</source>
        <translation>Scadenze</translation>
    </message>
    <message>
        <source>line by line</source>
        <translation>riga per riga</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>rinvia</translation>
    </message>
    <message>
        <source>open the deadline again</source>
        <translation>riapri la scadenza</translation>
    </message>
    <message>
        <source>open</source>
        <translation>apri</translation>
    </message>
    <message>
        <source>take over, or hand back</source>
        <translation>prendi, o restituisci</translation>
    </message>
</context>
<context>
    <name>insieme::AgendaPage</name>
    <message>
        <source>Open</source>
        <translation>Aperte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatte</translation>
    </message>
    <message>
        <source>Open or done</source>
        <translation>Aperte o fatte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Solo le mie</translation>
    </message>
    <message>
        <source>Whose deadlines</source>
        <translation>Di chi sono le scadenze</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Stampa il foglio</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Rinvia al</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Rinvia</translation>
    </message>
    <message>
        <source>Deadlines by week</source>
        <translation>Scadenze per settimana</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Scrivania</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Scadenze</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Nuova scadenza</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino a %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Prossimi 7 giorni</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Prossimi 30 giorni</translation>
    </message>
    <message>
        <source>Next 90 days</source>
        <translation>Prossimi 90 giorni</translation>
    </message>
    <message>
        <source>Week %1.</source>
        <translation>Settimana %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) late.</source>
        <translation>
            <numerusform>%n scadenza in ritardo.</numerusform>
            <numerusform>%n scadenze in ritardo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to close today.</source>
        <translation>
            <numerusform>%n da chiudere oggi.</numerusform>
            <numerusform>%n da chiudere oggi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late, nothing is due today.</source>
        <translation>Niente in ritardo, niente scade oggi.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>fatta %1</translation>
    </message>
    <message>
        <source>during the day</source>
        <translation>in giornata</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>the first: %1, %2</source>
        <translation>la prima: %1, %2</translation>
    </message>
    <message>
        <source>%1 lines of %2, up to 90 days</source>
        <translation>voci: %1 su %2, fino a 90 giorni</translation>
    </message>
    <message>
        <source>Nothing is due until %1.</source>
        <translation>Niente in scadenza fino al %1.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più avanti</translation>
    </message>
    <message>
        <source>Of each group the first %1 lines are shown.</source>
        <translation>Di ogni gruppo si vedono le prime %1 voci.</translation>
    </message>
    <message>
        <source>Nothing was marked as done yet.</source>
        <translation>Niente è ancora segnato come fatto.</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Rinvio: %1</translation>
    </message>
    <message>
        <source>“%1” is not a day. For example: 30/6, +7, +1 mese.</source>
        <translation>«%1» non è un giorno. Per esempio: 30/6, +7, +1 mese.</translation>
    </message>
    <message>
        <source>This deadline is no longer there.</source>
        <translation>Questa scadenza non c&apos;è più.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>hours and minutes since it was due</comment>
        <translation>da %1</translation>
    </message>
    <message>
        <source>Choose first who is working: the gear below the navigation.</source>
        <translation>Prima scegli chi lavora: la rotella sotto la navigazione.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Tutte le aree</translation>
    </message>
    <message>
        <source>All deadlines</source>
        <translation>Tutte le scadenze</translation>
    </message>
    <message>
        <source>Week from %1 to %2</source>
        <translation>Settimana dal %1 al %2</translation>
    </message>
    <message>
        <source>Only these deadlines: %1</source>
        <translation>Solo queste scadenze: %1</translation>
    </message>
    <message>
        <source>Nothing is due in this week.</source>
        <translation>Niente in scadenza in questa settimana.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Niente in scadenza.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <translation>
            <numerusform>%1, %2 e un&apos;altra</numerusform>
            <numerusform>%1, %2 e altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the first at %1</source>
        <translation>il primo alle %1</translation>
    </message>
    <message>
        <source>30/6, +7, +1 mese</source>
        <translation>30/6, +7, +1 mese</translation>
    </message>
    <message>
        <source>put off, was due on %1</source>
        <translation>rinviata, scadeva il %1</translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n day(s)</source>
        <translation>
            <numerusform>il più vecchio da %n giorno</numerusform>
            <numerusform>il più vecchio da %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines come by themselves from contracts, papers, placements and the house.</source>
        <translation>Le scadenze arrivano da sole da contratti, carte, inserimenti e casa.</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consorzio</translation>
    </message>
    <message>
        <source>Cooperatives</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Enti</translation>
    </message>
    <message>
        <source>Conventions</source>
        <translation>Convenzioni</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Da dove si comincia</translation>
    </message>
    <message>
        <source>First the consortium, then its cooperatives and the bodies it works for, from Excel, too. Deadlines come by themselves from contracts, papers, placements and the house.</source>
        <translation>Prima il consorzio, poi le cooperative e gli enti per cui lavora, anche da Excel. Le scadenze arrivano da sole da contratti, carte, inserimenti e casa.</translation>
    </message>
    <message>
        <source>The consortium</source>
        <translation>Il consorzio</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Importa da Excel</translation>
    </message>
    <message>
        <source>More that are late</source>
        <translation>Altre in ritardo</translation>
    </message>
    <message>
        <source>Until %1, by area</source>
        <translation>Fino al %1, per area</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fatto: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Riapertura: %1</translation>
    </message>
    <message>
        <source>Handed back: %1</source>
        <translation>Riconsegnata: %1</translation>
    </message>
    <message>
        <source>Yours now: %1</source>
        <translation>Ora è tua: %1</translation>
    </message>
    <message>
        <source>Put off until %1: %2</source>
        <translation>Rinvio al %1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>insieme::AttendanceGrid</name>
    <message>
        <source>Attendance</source>
        <translation>Presenze</translation>
    </message>
    <message>
        <source>day by day</source>
        <translation>giorno per giorno</translation>
    </message>
    <message>
        <source>hours, and the next day</source>
        <translation>ore, e il giorno dopo</translation>
    </message>
    <message>
        <source>minutes of the day just typed</source>
        <translation>minuti del giorno appena scritto</translation>
    </message>
    <message>
        <source>the hours planned</source>
        <translation>le ore previste</translation>
    </message>
    <message>
        <source>an absence, by its letter</source>
        <translation>un&apos;assenza, con la sua lettera</translation>
    </message>
    <message>
        <source>begin a suspension</source>
        <translation>comincia una sospensione</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>il giorno dopo</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>il giorno prima</translation>
    </message>
    <message>
        <source>clear the day</source>
        <translation>svuota il giorno</translation>
    </message>
</context>
<context>
    <name>insieme::AttendanceModel</name>
    <message>
        <source>“%1” is neither hours nor a letter: 4, 4:30, A, P, M, F, C.</source>
        <translation>«%1» non è né ore né una lettera: 4, 4:30, A, P, M, F, C.</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmato</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatte</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing can be written on %1: it is outside the placement, or suspended.</source>
        <translation>Il %1 non si può scrivere: è fuori dall&apos;inserimento o in sospensione.</translation>
    </message>
    <message>
        <source>%1 is still to come: hours are written once they are done. An absence can be noted before.</source>
        <translation>Il %1 deve ancora venire: le ore si scrivono quando sono fatte. Un&apos;assenza si può annotare prima.</translation>
    </message>
</context>
<context>
    <name>insieme::Banner</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>insieme::BulkEdit</name>
    <message>
        <source>Change a field</source>
        <translation>Cambia un campo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are ticked. Nothing else of them changes.</source>
        <translation>
            <numerusform>È selezionata %n scheda. Il resto non cambia.</numerusform>
            <numerusform>Sono selezionate %n schede. Il resto non cambia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the field first.</source>
        <translation>Prima scegli il campo.</translation>
    </message>
    <message>
        <source>The value cannot be read.</source>
        <translation>Il valore non si legge.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n scheda</numerusform>
            <numerusform>%n schede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) are replaced.</source>
        <translation>
            <numerusform>Si sostituisce %n altro valore.</numerusform>
            <numerusform>Si sostituiscono altri %n valori.</numerusform>
        </translation>
    </message>
    <message>
        <source>They all have this value already.</source>
        <translation>Hanno già tutte questo valore.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niente è cambiato.</translation>
    </message>
    <message>
        <source>Reading what is ticked</source>
        <translation>Leggo le schede selezionate</translation>
    </message>
    <message>
        <source>It was stopped: what is ticked was not read.</source>
        <translation>Fermato: le schede selezionate non sono state lette.</translation>
    </message>
    <message>
        <source>Reading what is ticked…</source>
        <translation>Leggo le schede selezionate…</translation>
    </message>
    <message>
        <source>What is ticked is still being read.</source>
        <translation>Le schede selezionate si stanno ancora leggendo.</translation>
    </message>
    <message>
        <source>Looking what is said of the change</source>
        <translation>Cerco che cosa si dice della modifica</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s).</source>
        <translation>
            <numerusform>%n altro avviso.</numerusform>
            <numerusform>Altri %n avvisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing what is ticked</source>
        <translation>Modifico le schede selezionate</translation>
    </message>
    <message>
        <source>If you stop it, nothing is changed.</source>
        <translation>Se la si ferma, non cambia nulla.</translation>
    </message>
    <message>
        <source>It was stopped, and nothing was changed.</source>
        <translation>Fermato: non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Set it to “no”</source>
        <translation>Metti «no»</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Svuota il campo</translation>
    </message>
    <message>
        <source>Type the new value first.</source>
        <translation>Scrivi prima il valore nuovo.</translation>
    </message>
    <message>
        <source>Type the new value first, or tick “%1”.</source>
        <translation>Scrivi prima il valore nuovo, oppure spunta «%1».</translation>
    </message>
</context>
<context>
    <name>insieme::CallPanel</name>
    <message>
        <source>Waiting list on %1</source>
        <translation>Lista d&apos;attesa al %1</translation>
    </message>
    <message>
        <source>since %1: %2 entered, %3 left</source>
        <translation>dal %1: entrate %2, uscite %3</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Would fit</source>
        <translation>Dove entrerebbe</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista d&apos;attesa</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>in nessuno</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 dal %2</translation>
    </message>
    <message>
        <source>Nobody waits for this call.</source>
        <translation>Nessuno è in attesa per questo bando.</translation>
    </message>
</context>
<context>
    <name>insieme::ChangePanel</name>
    <message>
        <source>Act</source>
        <translation>Atto</translation>
    </message>
</context>
<context>
    <name>insieme::ChangePreview</name>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: da %2 a %3</translation>
    </message>
</context>
<context>
    <name>insieme::ChartCard</name>
    <message>
        <source>Nothing to show for this time.</source>
        <translation>Niente da mostrare per questo periodo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy “%1” as a table</source>
        <translation>Copia «%1» come tabella</translation>
    </message>
    <message>
        <source>The figures are being counted.</source>
        <translation>I numeri si stanno calcolando.</translation>
    </message>
</context>
<context>
    <name>insieme::ChartPage</name>
    <message>
        <source>Charts</source>
        <translation>Grafici</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>How the figures are shown</source>
        <translation>Come si mostrano i numeri</translation>
    </message>
    <message>
        <source>What is behind it</source>
        <translation>Che cosa c&apos;è dietro</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Metti via</translation>
    </message>
    <message>
        <source>Charts or tables</source>
        <translation>Grafici o tabelle</translation>
    </message>
    <message>
        <source>Copied as a table.</source>
        <translation>Copiato come tabella.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>situazione al %1</translation>
    </message>
    <message>
        <source>printed on %1</source>
        <translation>stampato il %1</translation>
    </message>
    <message>
        <source>%1: there is nothing behind it.</source>
        <translation>%1: non c&apos;è niente dietro.</translation>
    </message>
    <message>
        <source>Counting the figures</source>
        <translation>Calcolo i numeri</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>La ricerca non cambia nulla.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Ricalcola</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcolo in corso…</translation>
    </message>
    <message>
        <source>The figures are still being counted. Print them in a moment.</source>
        <translation>I numeri si stanno ancora calcolando. Stampali tra un momento.</translation>
    </message>
    <message>
        <source>The figures could not be counted: there is nothing to print.</source>
        <translation>Non è stato possibile calcolare i numeri: non c&apos;è nulla da stampare.</translation>
    </message>
</context>
<context>
    <name>insieme::CheckList</name>
    <message>
        <source>fulfilled</source>
        <translation>in regola</translation>
    </message>
    <message>
        <source>note</source>
        <translation>da guardare</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>open</source>
        <translation>da fare</translation>
    </message>
</context>
<context>
    <name>insieme::ChildrenEditor</name>
    <message>
        <source>Remove row %1</source>
        <translation>Togli la riga %1</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Aggiungi una riga</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>mancano %1</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>%1 di troppo</translation>
    </message>
    <message>
        <source>%1 % assigned</source>
        <translation>%1 % assegnato</translation>
    </message>
    <message>
        <source>%1 missing: complete with =</source>
        <translation>Mancano %1: completa con =</translation>
    </message>
    <message>
        <source>%1 too much: put right with =</source>
        <translation>%1 di troppo: correggi con =</translation>
    </message>
    <message>
        <source>No row so far.</source>
        <translation>Ancora nessuna riga.</translation>
    </message>
</context>
<context>
    <name>insieme::ClashList</name>
    <message>
        <source>before: %1</source>
        <translation>prima: %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Tieni il mio</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendi il loro</translation>
    </message>
</context>
<context>
    <name>insieme::ClockBar</name>
    <message>
        <source>From %1 to %2</source>
        <translation>Dal %1 al %2</translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n giorno</numerusform>
            <numerusform>+%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatti</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>da fare</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>base %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>end %1</source>
        <translation>fine %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
</context>
<context>
    <name>insieme::ClockPanel</name>
    <message>
        <source>A start and a duration are missing: months, days, an end or hours. With them the end, its reasons and the attendance show here.</source>
        <translation>Mancano l&apos;inizio e la durata: mesi, giorni, una fine o le ore. Con questi dati qui compaiono la fine, i suoi motivi e le presenze.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenze</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Finito %1</translation>
    </message>
    <message>
        <source>Ends on %1</source>
        <translation>Finisce %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>manca %n giorno</numerusform>
            <numerusform>mancano %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>last working day %1</source>
        <translation>ultimo giorno utile %1</translation>
    </message>
    <message>
        <source>Allowance %1. %2</source>
        <translation>Indennità %1. %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicata</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ore</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>assenza</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>permesso</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>sospesa</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>malattia</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>festa</translation>
    </message>
    <message>
        <source>closure</source>
        <translation>chiusura</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>giorno dopo</translation>
    </message>
</context>
<context>
    <name>insieme::ClockSteps</name>
    <message>
        <source>Suspension</source>
        <translation>Sospensione</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Proroghe</translation>
    </message>
    <message>
        <source>no act</source>
        <translation>nessun atto</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Perché questa data</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
</context>
<context>
    <name>insieme::ColumnTable</name>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Che cosa contiene</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Diventa</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Celle vuote</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonne della tabella</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Campo per la colonna %1</translation>
    </message>
    <message>
        <source>— not imported —</source>
        <translation>— non importare —</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <translation>Id della scheda</translation>
    </message>
    <message>
        <source>clear the field</source>
        <translation>svuotano il campo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>How the column %1 is read</source>
        <translation>Come si legge la colonna %1</translation>
    </message>
    <message>
        <source>— computed, not imported —</source>
        <translation>— calcolata, non importata —</translation>
    </message>
    <message>
        <source>What stands here follows from other records: the list says it anew.</source>
        <translation>Quello che c&apos;è qui si ricava da altre schede: l&apos;elenco lo ricalcola da sé.</translation>
    </message>
</context>
<context>
    <name>insieme::CommandPalette</name>
    <message>
        <source>Search everything</source>
        <translation>Cerca in tutto</translation>
    </message>
    <message>
        <source>Names, codes, pages, actions…</source>
        <translation>Nomi, codici, pagine, azioni…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovati</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Schede</translation>
    </message>
    <message>
        <source>Do with %1</source>
        <translation>Azioni su %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Stati</translation>
    </message>
    <message>
        <source>As of a day</source>
        <translation>Alla data</translation>
    </message>
    <message>
        <source>The register as of %1</source>
        <translation>Il registro alla data %1</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>scorri</translation>
    </message>
    <message>
        <source>open</source>
        <translation>apri</translation>
    </message>
    <message>
        <source>&gt; actions    # numbers    è:state</source>
        <translation>&gt; azioni    # numeri    è:stato</translation>
    </message>
    <message>
        <source>Nothing found. Try the beginning of a word.</source>
        <translation>Non si trova niente. Prova con l&apos;inizio di una parola.</translation>
    </message>
    <message>
        <source>expired late</source>
        <translation>scaduto scaduta scaduti in ritardo</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>accanto</translation>
    </message>
    <message>
        <source>%1, in its text</source>
        <translation>%1, nel testo</translation>
    </message>
    <message numerus="yes">
        <source>%n past the day</source>
        <translation>
            <numerusform>%n oltre il termine</numerusform>
            <numerusform>%n oltre il termine</numerusform>
        </translation>
    </message>
    <message>
        <source>to the actions</source>
        <translation>alle azioni</translation>
    </message>
    <message>
        <source>Text in documents</source>
        <translation>Testo nei documenti</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Aperti di recente</translation>
    </message>
    <message>
        <source>Actions on a record</source>
        <translation>Azioni su una scheda</translation>
    </message>
    <message>
        <source>first open one in %1</source>
        <translation>prima apri una scheda in %1</translation>
    </message>
    <message>
        <source>All in %1…</source>
        <comment>feminine</comment>
        <translation>Tutte in %1…</translation>
    </message>
    <message>
        <source>All in %1…</source>
        <comment>masculine</comment>
        <translation>Tutti in %1…</translation>
    </message>
    <message>
        <source>expiring due soon</source>
        <translation>in scadenza scade presto</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Due within seven days</source>
        <translation>Entro sette giorni</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>insieme::ComparisonPage</name>
    <message>
        <source>deleted</source>
        <translation>cancellata</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuova</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Comparison with today</source>
        <translation>Confronto con oggi</translation>
    </message>
    <message>
        <source>Comparison of two days</source>
        <translation>Confronto tra due giorni</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Tutto il file</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>On the evening of %1</source>
        <translation>La sera del %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Al %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Only rows with %1.</source>
        <translation>Solo le righe con %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>What held on %1 and is otherwise today, both as known today.</source>
        <translation>Ciò che valeva il %1 e oggi è diverso, come lo sappiamo oggi.</translation>
    </message>
    <message>
        <source>What the file said on the evening of %1 and says otherwise today.</source>
        <translation>Ciò che il file diceva la sera del %1 e oggi dice diversamente.</translation>
    </message>
    <message>
        <source>What the file said on the evening of %1 and said otherwise on the evening of %2.</source>
        <translation>Ciò che il file diceva la sera del %1 e diceva diversamente la sera del %2.</translation>
    </message>
    <message>
        <source>Comparing the days</source>
        <translation>Confronto dei giorni</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>La ricerca non cambia nulla.</translation>
    </message>
    <message>
        <source>This record was removed in the meantime</source>
        <translation>Questa scheda nel frattempo è stata cancellata</translation>
    </message>
    <message>
        <source>There is nothing to compare it with.</source>
        <translation>Non c&apos;è niente con cui confrontarla.</translation>
    </message>
    <message>
        <source>The comparison was not finished</source>
        <translation>Il confronto non è arrivato alla fine</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>%n campo è diverso.</numerusform>
            <numerusform>%n campi sono diversi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) differ.</source>
        <translation>
            <numerusform>%n scheda è diversa.</numerusform>
            <numerusform>%n schede sono diverse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Niente è diverso</translation>
    </message>
    <message>
        <source>What was changed and taken back in between is in the history.</source>
        <translation>Ciò che nel frattempo è stato cambiato e ripreso sta nella storia.</translation>
    </message>
    <message>
        <source>What is not kept by the day stands in the file as it is today.</source>
        <translation>Ciò che il file non conserva giorno per giorno è com&apos;è oggi.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Confronta di nuovo</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>Stampato il %1.</translation>
    </message>
</context>
<context>
    <name>insieme::ContractFigures</name>
    <message>
        <source>thousands of euro</source>
        <translation>migliaia di euro</translation>
    </message>
    <message>
        <source>Value by year and body</source>
        <translation>Valore per anno ed ente</translation>
    </message>
    <message>
        <source>Forecast by month</source>
        <translation>Previsione per mese</translation>
    </message>
    <message>
        <source>Contracts in figures</source>
        <translation>Contratti in numeri</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Altri</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>dal %1 al %2</translation>
    </message>
</context>
<context>
    <name>insieme::ContractOverview</name>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convenzione</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), until %1</source>
        <translation>
            <numerusform>%n mese, fino al %1</numerusform>
            <numerusform>%n mesi, fino al %1</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>Tariff %1</source>
        <translation>Tariffa %1</translation>
    </message>
    <message>
        <source>Shares %1</source>
        <translation>Quote %1</translation>
    </message>
    <message>
        <source>ends on %1, before the agreement</source>
        <translation>scade il %1, prima della convenzione</translation>
    </message>
    <message>
        <source>notice %1</source>
        <translation>preavviso %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>tariffs on %1</source>
        <translation>tariffe al %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Contr. / accr. / auth.</source>
        <translation>Conv. / accr. / aut.</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Retta</translation>
    </message>
    <message>
        <source>Health + social</source>
        <translation>Sanitaria + sociale</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Valore %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) contracted</source>
        <translation>
            <numerusform>%n posto convenzionato</numerusform>
            <numerusform>%n posti convenzionati</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares on %1</source>
        <translation>Quote al %1</translation>
    </message>
    <message>
        <source>The whole agreement</source>
        <translation>Tutta la convenzione</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>non complete</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n parti</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>nessuno è indicato</translation>
    </message>
    <message>
        <source>From %1 %2: %3</source>
        <translation>Dal %1 %2: %3</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Su che cosa poggia</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Ancora niente da controllare</translation>
    </message>
    <message>
        <source>Plan back from the notice</source>
        <translation>Piano a ritroso dal preavviso</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Prepara il piano</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Ricalcola</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>fatto il %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n giorno di ritardo</numerusform>
            <numerusform>%n giorni di ritardo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>fra %n giorno</numerusform>
            <numerusform>fra %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Ancora nessun piano</translation>
    </message>
    <message>
        <source>The notice is by %1.</source>
        <translation>Il preavviso è entro il %1.</translation>
    </message>
    <message>
        <source>Consumed against agreed</source>
        <translation>Consumato e pattuito</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>giorni: %1 su %2</translation>
    </message>
    <message>
        <source>Agreed in all</source>
        <translation>Pattuito in tutto</translation>
    </message>
    <message>
        <source>Of it up to now</source>
        <translation>Di cui fino a oggi</translation>
    </message>
    <message numerus="yes">
        <source>Accounted, %n month(s)</source>
        <translation>
            <numerusform>Conti, %n mese</numerusform>
            <numerusform>Conti, %n mesi</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed for the same</source>
        <translation>Pattuito per gli stessi</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1</source>
        <translation>
            <numerusform>%n giorno dal %1</numerusform>
            <numerusform>%n giorni dal %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n month(s)</source>
        <translation>
            <numerusform>+%n mese</numerusform>
            <numerusform>+%n mesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n giorno</numerusform>
            <numerusform>+%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>the start</source>
        <translation>l&apos;inizio</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fine</translation>
    </message>
    <message>
        <source>the dates</source>
        <translation>le date</translation>
    </message>
    <message>
        <source>the shares</source>
        <translation>le quote</translation>
    </message>
    <message>
        <source>the services</source>
        <translation>i servizi</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Mancano ancora: %1.</translation>
    </message>
</context>
<context>
    <name>insieme::ContractsCard</name>
    <message>
        <source>Agreements it executes</source>
        <translation>Contratti che esegue</translation>
    </message>
    <message>
        <source>Whom its work in the consortium depends on</source>
        <translation>Da chi dipende il suo lavoro in consorzio</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convenzione</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Committente</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Nel %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>senza fine</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non detta</translation>
    </message>
    <message>
        <source>Shares %1: %2</source>
        <translation>Quote %1: %2</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>In tutto: %1</translation>
    </message>
</context>
<context>
    <name>insieme::ContractsTimeline</name>
    <message>
        <source>Contracts in time</source>
        <translation>Contratti nel tempo</translation>
    </message>
    <message>
        <source>Without a body</source>
        <translation>Senza ente</translation>
    </message>
    <message>
        <source>technical extension</source>
        <translation>proroga tecnica</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>notice by %1</source>
        <translation>preavviso entro il %1</translation>
    </message>
    <message>
        <source>It was stopped: the contracts are not all shown.</source>
        <translation>Fermato: i contratti non si vedono tutti.</translation>
    </message>
    <message>
        <source>Looking through the contracts</source>
        <translation>Scorro i contratti</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>La ricerca non cambia nulla.</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in vigore</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>a termine</translation>
    </message>
    <message>
        <source>draft or proposed</source>
        <translation>bozza o proposta</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Proroga…</translation>
    </message>
</context>
<context>
    <name>insieme::DecisionCard</name>
    <message>
        <source>take this value</source>
        <translation>prendi questo valore</translation>
    </message>
</context>
<context>
    <name>insieme::DecisionPanel</name>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n campo da decidere</numerusform>
            <numerusform>%n da decidere</numerusform>
        </translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>prima: %1</translation>
    </message>
    <message>
        <source>carry it out</source>
        <translation>eseguire lo stesso</translation>
    </message>
    <message>
        <source>leave it as it is now</source>
        <translation>lasciare com&apos;è ora</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là</translation>
    </message>
    <message>
        <source>Another value for %1</source>
        <translation>Altro valore per %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>both agreed</source>
        <translation>valore comune</translation>
    </message>
    <message>
        <source>A field that one side changed is taken from that side.</source>
        <translation>Un campo cambiato da una parte sola si prende da quella parte.</translation>
    </message>
    <message>
        <source>Take this value</source>
        <translation>Prendi questo valore</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>altro valore</translation>
    </message>
    <message>
        <source>There is nothing left that it could be carried out on.</source>
        <translation>Non c&apos;è più nulla su cui eseguirlo.</translation>
    </message>
    <message>
        <source>It wanted to delete “%1”:</source>
        <translation>Voleva eliminare «%1»:</translation>
    </message>
    <message>
        <source>It wanted to add “%1”:</source>
        <translation>Voleva aggiungere «%1»:</translation>
    </message>
    <message>
        <source>It wanted to change “%1”:</source>
        <translation>Voleva cambiare «%1»:</translation>
    </message>
    <message>
        <source>What was set aside is not taken over: the file stays as it is until it is decided.</source>
        <translation>Ciò che è stato messo da parte non viene ripreso: il file resta com&apos;è finché non si decide.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>e un&apos;altra modifica</numerusform>
            <numerusform>e altre %n modifiche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insieme::DesksPage</name>
    <message>
        <source>Package %1</source>
        <translation>Pacchetto %1</translation>
    </message>
    <message>
        <source>Exchange between desks</source>
        <translation>Scambio tra scrivanie</translation>
    </message>
    <message>
        <source>Prepare a package</source>
        <translation>Prepara pacchetto</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Apri pacchetto</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fondi</translation>
    </message>
    <message>
        <source>Next to decide</source>
        <translation>Prossimo da decidere</translation>
    </message>
    <message>
        <source>Take what is here</source>
        <translation>Tieni il valore di qui</translation>
    </message>
    <message>
        <source>Take what is there</source>
        <translation>Prendi il valore di là</translation>
    </message>
    <message>
        <source>Write another value</source>
        <translation>Scrivi un altro valore</translation>
    </message>
    <message>
        <source>Packages travel by e-mail, by stick or in a shared folder. Nothing changes before you have seen it.</source>
        <translation>I pacchetti viaggiano per posta, su chiavetta o in una cartella condivisa. Nulla cambia prima di averlo visto.</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Apri pacchetto…</translation>
    </message>
    <message>
        <source>Prepare a package…</source>
        <translation>Prepara pacchetto…</translation>
    </message>
    <message>
        <source>Package for a new desk…</source>
        <translation>Pacchetto per una nuova scrivania…</translation>
    </message>
    <message>
        <source>Make this the main desk</source>
        <translation>Rendi principale questa scrivania</translation>
    </message>
    <message>
        <source>The present main desk learns it from your next package.</source>
        <translation>La scrivania principale attuale lo saprà dal prossimo pacchetto.</translation>
    </message>
    <message>
        <source>Conflicts to decide</source>
        <translation>Conflitti da decidere</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Niente da inviare</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent</source>
        <translation>
            <numerusform>%n modifica da inviare</numerusform>
            <numerusform>%n modifiche da inviare</numerusform>
        </translation>
    </message>
    <message>
        <source>No other desk is known yet. A package for a new desk starts one.</source>
        <translation>Non si conoscono ancora altre scrivanie. Un pacchetto per una nuova scrivania ne avvia una.</translation>
    </message>
    <message>
        <source>The package brings the other desks to the same state as this file.</source>
        <translation>Il pacchetto porta le altre scrivanie allo stesso stato di questo file.</translation>
    </message>
    <message>
        <source>Give the package to the main desk (%1); its answer brings everything together.</source>
        <translation>Dai il pacchetto alla scrivania principale (%1); la sua risposta mette insieme tutto.</translation>
    </message>
    <message>
        <source>This is the main desk</source>
        <translation>Questa è la scrivania principale</translation>
    </message>
    <message>
        <source>Main desk: %1</source>
        <translation>Scrivania principale: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non nota</translation>
    </message>
    <message>
        <source>“%1” gives all changes their order. The other desks send it their packages.</source>
        <translation>«%1» dà l&apos;ordine a tutte le modifiche. Le altre scrivanie le inviano i loro pacchetti.</translation>
    </message>
    <message>
        <source>This file is the desk “%1”: it works on its own and sends what it did.</source>
        <translation>Questo file è la scrivania «%1»: lavora da sola e invia ciò che ha fatto.</translation>
    </message>
    <message>
        <source>History of this file: %1, order up to %2.</source>
        <translation>Storia di questo file: %1, ordine fino a %2.</translation>
    </message>
    <message>
        <source>Known desks</source>
        <translation>Scrivanie note</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ancora nessuna.</translation>
    </message>
    <message>
        <source>has not reported yet</source>
        <translation>non si è ancora fatta sentire</translation>
    </message>
    <message>
        <source>package %1 of %2</source>
        <translation>pacchetto %1 del %2</translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>indietro di %n</numerusform>
            <numerusform>indietro di %n</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aggiornata</translation>
    </message>
    <message>
        <source>a command set aside</source>
        <translation>un comando messo da parte</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Niente da decidere</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to decide</source>
        <translation>
            <numerusform>%n conflitto da decidere</numerusform>
            <numerusform>%n conflitti da decidere</numerusform>
        </translation>
    </message>
    <message>
        <source>When two desks change the same field, the value that came first in the order stands and the other one waits here for a decision.</source>
        <translation>Quando due scrivanie cambiano lo stesso campo, resta il valore arrivato prima nell&apos;ordine e l&apos;altro aspetta qui una decisione.</translation>
    </message>
    <message>
        <source>Decided. It can be undone.</source>
        <translation>Deciso. Si può annullare.</translation>
    </message>
    <message>
        <source>Packages of Insieme (*.%1);;All files (*)</source>
        <translation>Pacchetti di Insieme (*.%1);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Protected package</source>
        <translation>Pacchetto protetto</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Frase segreta:</translation>
    </message>
    <message>
        <source>new desk</source>
        <translation>nuova scrivania</translation>
    </message>
    <message>
        <source>Packages of Insieme (*.%1)</source>
        <translation>Pacchetti di Insieme (*.%1)</translation>
    </message>
    <message>
        <source>%1 exists already and was not replaced.</source>
        <translation>%1 esiste già e non è stato sostituito.</translation>
    </message>
    <message>
        <source>Package %1 is ready: %2</source>
        <translation>Il pacchetto %1 è pronto: %2</translation>
    </message>
    <message>
        <source>This is the main desk now. Send the other desks a package, so that they learn it.</source>
        <translation>Ora questa è la scrivania principale. Invia un pacchetto alle altre, così lo sanno.</translation>
    </message>
    <message>
        <source>This file is open for reading only: no package can be noted in it.</source>
        <translation>Questo file è aperto in sola lettura: non vi si può annotare un pacchetto.</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Riprendila</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Lascia perdere</translation>
    </message>
    <message>
        <source>The preview of package %1 of “%2” was left before it was merged.</source>
        <translation>L&apos;anteprima del pacchetto %1 di «%2» è stata lasciata prima della fusione.</translation>
    </message>
    <message>
        <source>What was decided in it is kept while this file is open.</source>
        <translation>Ciò che vi è stato deciso si conserva finché il file resta aperto.</translation>
    </message>
    <message>
        <source>Leave it with “%1”</source>
        <translation>Lascia il ruolo a «%1»</translation>
    </message>
    <message>
        <source>Is this file to give all changes their order from now on?</source>
        <translation>Deve essere questo file, d&apos;ora in poi, a dare l&apos;ordine a tutte le modifiche?</translation>
    </message>
    <message>
        <source>“%1” learns it from your next package and then sends its changes here. This is no step that can be undone: “%1” would have to take the role again.</source>
        <translation>«%1» lo viene a sapere dal prossimo pacchetto e da allora manda qui le sue modifiche. Non è un passo che si annulla: «%1» dovrebbe riprendersi il ruolo.</translation>
    </message>
</context>
<context>
    <name>insieme::DocumentPage</name>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Più piccolo</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Salva PDF…</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Indietro (Esc)</translation>
    </message>
    <message>
        <source>These characters are not in the fonts of documents and would not be printed: %1</source>
        <translation>Questi caratteri non ci sono nei caratteri di stampa e non uscirebbero: %1</translation>
    </message>
    <message>
        <source>Required fields are missing, so the document cannot leave. Fill them in first.</source>
        <translation>Mancano campi obbligatori, perciò il documento non può uscire. Prima vanno compilati.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvato come %1</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Salva PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documenti PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save a PDF instead.</source>
        <translation>Su questo computer non c&apos;è una stampante. Si può salvare un PDF.</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Inviato a %1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Anteprima di stampa</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campi</translation>
    </message>
    <message>
        <source>Tints what comes from the record</source>
        <translation>Colora ciò che viene dalla scheda</translation>
    </message>
    <message>
        <source>Save a copy to go on editing in a word processor</source>
        <translation>Salva una copia da continuare a modificare con un programma di scrittura</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Printers: %1</source>
        <translation>Stampanti: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>%1, the next</source>
        <translation>%1, il prossimo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>PDF/A-1b, values and template, frozen</source>
        <translation>PDF/A-1b, congelata con valori e modello</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to see to first</source>
        <translation>
            <numerusform>Resta una cosa da sistemare</numerusform>
            <numerusform>Restano %n cose da sistemare</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued, n. %1</source>
        <translation>Emesso, n. %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Next field to see to</source>
        <translation>Prossimo campo da sistemare</translation>
    </message>
    <message>
        <source>Save ODT…</source>
        <translation>Salva ODT…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emetti</translation>
    </message>
    <message>
        <source>Issued as n. %1.</source>
        <translation>Emesso con il n. %1.</translation>
    </message>
    <message>
        <source>Save ODT</source>
        <translation>Salva ODT</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>Testo OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Imposta di bollo</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>non dovuta</translation>
    </message>
    <message>
        <source>An issued document names people as it was issued. Show names first (Ctrl+Shift+H).</source>
        <translation>Un documento emesso nomina le persone com&apos;è stato emesso. Prima mostra i nomi (Ctrl+Maiusc+H).</translation>
    </message>
    <message>
        <source>This version of the program would set document n. %1 otherwise than when it was issued. Save the PDF, and print that.</source>
        <translation>Questa versione del programma comporrebbe il documento n. %1 diversamente da quando è stato emesso. Salva il PDF e stampa quello.</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Scrittura di «%1»</translation>
    </message>
    <message>
        <source>If you stop it, nothing is left of it.</source>
        <translation>Se la si ferma, non ne resta nulla.</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>Stampa di «%1»</translation>
    </message>
    <message>
        <source>If you stop it, the rest is not printed.</source>
        <translation>Se la si ferma, il resto non si stampa.</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>nobody is stated</source>
        <translation>nessuno è indicato</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Pagina intera</translation>
    </message>
    <message>
        <source>No program was found that opens “%1”.</source>
        <translation>Non è stato trovato un programma che apra «%1».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>What is issued names people. Show names first (Ctrl+Shift+H).</source>
        <translation>Ciò che si emette nomina le persone. Prima mostra i nomi (Ctrl+Maiusc+H).</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>Sto componendo…</translation>
    </message>
    <message>
        <source>Composing “%1”</source>
        <translation>Composizione di «%1»</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Guardare non cambia nulla.</translation>
    </message>
    <message>
        <source>The document is still being composed.</source>
        <translation>Il documento si sta ancora componendo.</translation>
    </message>
    <message>
        <source>Issuing “%1”</source>
        <translation>Emissione di «%1»</translation>
    </message>
    <message>
        <source>If you stop it, nothing is issued.</source>
        <translation>Se la si ferma, non si emette nulla.</translation>
    </message>
    <message>
        <source>It was stopped, and nothing was issued.</source>
        <translation>Operazione fermata: non è stato emesso nulla.</translation>
    </message>
    <message>
        <source>Compose again</source>
        <translation>Componi di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n sheet(s), %2 pages, %3 lines</source>
        <translation>
            <numerusform>%1 · fogli: %n, pagine: %2, righe: %3</numerusform>
            <numerusform>%1 · fogli: %n, pagine: %2, righe: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insieme::DocumentPanel</name>
    <message>
        <source>Issue</source>
        <translation>Emetti</translation>
    </message>
    <message>
        <source>Check before issuing</source>
        <translation>Verifica prima di emettere</translation>
    </message>
    <message>
        <source>Check before printing</source>
        <translation>Verifica prima della stampa</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagine</numerusform>
        </translation>
    </message>
    <message>
        <source>Every field of the document is filled in.</source>
        <translation>Tutti i campi del documento sono compilati.</translation>
    </message>
    <message>
        <source>given by issuing</source>
        <translation>lo assegna l&apos;emissione</translation>
    </message>
    <message>
        <source>must be put right in the record</source>
        <translation>va sistemato nella scheda</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>is empty, and may stay so</source>
        <translation>vuoto, può restarlo</translation>
    </message>
    <message>
        <source>page %1, %2</source>
        <translation>pagina %1, %2</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compila</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Vai</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>next field to see to</source>
        <translation>prossimo campo da sistemare</translation>
    </message>
    <message>
        <source>It is written in the record, not only here.</source>
        <translation>Si scrive nella scheda, non solo qui.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Scrivi</translation>
    </message>
    <message>
        <source>The value cannot be read.</source>
        <translation>Il valore non si legge.</translation>
    </message>
    <message>
        <source>must be in force on the day of issue</source>
        <translation>dev&apos;essere in vigore nel giorno dell&apos;emissione</translation>
    </message>
    <message>
        <source>in force, and to be renewed in time</source>
        <translation>in vigore, da rinnovare per tempo</translation>
    </message>
    <message>
        <source>may stay so; look at it first</source>
        <translation>può restare così; prima guardalo</translation>
    </message>
    <message>
        <source>Issued document</source>
        <translation>Documento emesso</translation>
    </message>
    <message>
        <source>As it was issued</source>
        <translation>Come è stato emesso</translation>
    </message>
    <message>
        <source>%1 fields in place of %2</source>
        <translation>campi a posto: %1 su %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to see to first</source>
        <translation>
            <numerusform>%n da sistemare prima</numerusform>
            <numerusform>%n da sistemare prima</numerusform>
        </translation>
    </message>
    <message>
        <source>It follows from “%1”, which is written in the record, not only here.</source>
        <translation>Dipende da «%1», che si scrive nella scheda, non solo qui.</translation>
    </message>
    <message>
        <source>Issue for good</source>
        <translation>Emetti definitivamente</translation>
    </message>
    <message>
        <source>It gets its number and the day, and its text and pages are frozen. This cannot be undone: press once more to issue it.</source>
        <translation>Riceve il numero e il giorno, e testo e pagine restano fissati. Non si può annullare: premi ancora una volta per emetterlo.</translation>
    </message>
</context>
<context>
    <name>insieme::DocumentView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Pagine del documento</translation>
    </message>
</context>
<context>
    <name>insieme::DuplicatesPage</name>
    <message>
        <source>Pairs</source>
        <translation>Coppie</translation>
    </message>
    <message>
        <source>Nobody is entered twice</source>
        <translation>Nessun doppione</translation>
    </message>
    <message>
        <source>Organisations are compared by tax code, VAT number and IPA code, and by the words of their names.</source>
        <translation>Le organizzazioni si confrontano per codice fiscale, partita IVA, codice IPA e per le parole del nome.</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Doppioni</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs to look at. Nothing is joined by itself.</source>
        <translation>
            <numerusform>%n coppia da guardare. Niente si unisce da solo.</numerusform>
            <numerusform>%n coppie da guardare. Niente si unisce da solo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both have %1: %2. Everything that names the other one will name the one that stays, signed deeds too; it takes what it lacks. One step, which can be undone.</source>
        <translation>Hanno in comune %1: %2. Tutto ciò che nomina l&apos;altra nominerà quella che resta, anche gli atti firmati; i dati che le mancano si aggiungono. Un passo solo, che si può annullare.</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Tieni la prima</translation>
    </message>
    <message>
        <source>Keep the second</source>
        <translation>Tieni la seconda</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Seconda</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Diventa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Now there is one %1. Ctrl+Z takes them apart again.</source>
        <translation>Ora c&apos;è una sola %1. Ctrl+Z le separa di nuovo.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>There is no pair.</source>
        <translation>Non ci sono coppie.</translation>
    </message>
    <message>
        <source>Comparing the organisations</source>
        <translation>Confronto le organizzazioni</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>La ricerca non cambia nulla.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Il confronto è stato fermato.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>the organisations are being compared</source>
        <translation>le organizzazioni si stanno confrontando</translation>
    </message>
    <message>
        <source>Making the two one</source>
        <translation>Unisco le due schede</translation>
    </message>
    <message>
        <source>If you stop it, nothing is changed.</source>
        <translation>Se la si ferma, non cambia nulla.</translation>
    </message>
</context>
<context>
    <name>insieme::ExchangePage</name>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importa ed esporta</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importa una tabella</translation>
    </message>
    <message>
        <source>An Excel workbook (.xlsx), a CSV of any kind, or rows copied from a sheet. Nothing is written before you have seen what would happen, and the whole import is one step that can be undone.</source>
        <translation>Una cartella di lavoro di Excel (.xlsx), un CSV di qualunque tipo o righe copiate da un foglio. Nulla viene scritto prima che tu abbia visto che cosa succederebbe, e l&apos;intera importazione è un solo passo che si può annullare.</translation>
    </message>
    <message>
        <source>&amp;Its rows are</source>
        <translation>&amp;Le sue righe sono</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Incolla da Excel</translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation>oppure trascina qui un file</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Foglio della cartella di lavoro</translation>
    </message>
    <message>
        <source>Create what is new</source>
        <translation>Crea ciò che è nuovo</translation>
    </message>
    <message>
        <source>Update what is known</source>
        <translation>Aggiorna ciò che c&apos;è già</translation>
    </message>
    <message>
        <source>Take rows that a filter hides</source>
        <translation>Prendi anche le righe nascoste da un filtro</translation>
    </message>
    <message>
        <source>Name for this mapping</source>
        <translation>Nome dell&apos;abbinamento</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Salva abbinamento</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutate</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aggiornate</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuove</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Invariate</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Che cosa fa l&apos;importazione</translation>
    </message>
    <message>
        <source>Which table?</source>
        <translation>Quale tabella?</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt *.tsv)</source>
        <translation>Tabelle (*.xlsx *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>Negli appunti non c&apos;è testo.</translation>
    </message>
    <message>
        <source>Copy the rows in the spreadsheet, with their headings.</source>
        <translation>Copia le righe nel foglio di calcolo, con le intestazioni.</translation>
    </message>
    <message>
        <source>columns as saved in “%1”</source>
        <translation>colonne come salvate in «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>A record is recognised by its tax code, else by IPA code, internal code or CIG. An empty cell changes nothing unless it is to clear the field.</source>
        <translation>Una scheda si riconosce dal codice fiscale, altrimenti dal codice IPA, dal codice interno o dal CIG. Una cella vuota non cambia nulla, a meno che debba svuotare il campo.</translation>
    </message>
    <message>
        <source>A record is recognised by its codes, else by: %1. An empty cell changes nothing unless it is to clear the field.</source>
        <translation>Una scheda si riconosce dai suoi codici, altrimenti da: %1. Una cella vuota non cambia nulla, a meno che debba svuotare il campo.</translation>
    </message>
    <message>
        <source>The mapping “%1” is saved and will be proposed for tables with these columns.</source>
        <translation>L&apos;abbinamento «%1» è salvato e sarà proposto per le tabelle con queste colonne.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica in corso…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importazione in corso…</translation>
    </message>
    <message>
        <source>%L1 new, %L2 updated, %L3 unchanged, %L4 refused.</source>
        <translation>nuove: %L1, aggiornate: %L2, invariate: %L3, rifiutate: %L4.</translation>
    </message>
    <message>
        <source>Refused rows are left out; the others can be imported. Correct them in the table and import it again.</source>
        <translation>Le righe rifiutate restano fuori; le altre si possono importare. Correggile nella tabella e importala di nuovo.</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Non è ancora stato scritto nulla.</translation>
    </message>
    <message numerus="yes">
        <source>Zeros in front of %n codes, dropped by a spreadsheet, come back.</source>
        <translation>
            <numerusform>Tornano gli zeri iniziali di %n codice, tolti da un foglio di calcolo.</numerusform>
            <numerusform>Tornano gli zeri iniziali di %n codici, tolti da un foglio di calcolo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This would happen: %1</source>
        <translation>Succederebbe questo: %1</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importate: %1</translation>
    </message>
    <message>
        <source>It is one step: Ctrl+Z takes it back.</source>
        <translation>È un solo passo: Ctrl+Z lo annulla.</translation>
    </message>
    <message>
        <source>Import another table</source>
        <translation>Importa un&apos;altra tabella</translation>
    </message>
    <message>
        <source>Say first which field each column becomes.</source>
        <translation>Indica prima quale campo diventa ciascuna colonna.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n records</source>
        <translation>
            <numerusform>Importa %n scheda</numerusform>
            <numerusform>Importa %n schede</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Non c&apos;è nulla da scrivere.</translation>
    </message>
    <message>
        <source>Paste into “%1”</source>
        <translation>Incolla in «%1»</translation>
    </message>
    <message>
        <source>Import into “%1”</source>
        <translation>Importa in «%1»</translation>
    </message>
    <message>
        <source>Columns that are not imported: %1.</source>
        <translation>Colonne che non vengono importate: %1.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Riprendila</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Lascia perdere</translation>
    </message>
    <message>
        <source>The import of “%1” was left before its end.</source>
        <translation>L&apos;importazione di «%1» è stata lasciata prima della fine.</translation>
    </message>
    <message>
        <source>What was chosen for its columns is kept while this file is open.</source>
        <translation>Ciò che si è scelto per le sue colonne si conserva finché il file resta aperto.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>riga %1: %2</translation>
    </message>
    <message>
        <source>&amp;Headings in</source>
        <translation>&amp;Intestazioni nella</translation>
    </message>
    <message>
        <source>The row that names the columns; what stands above it is not read.</source>
        <translation>La riga con i nomi delle colonne; ciò che sta sopra non si legge.</translation>
    </message>
</context>
<context>
    <name>insieme::ExportCard</name>
    <message>
        <source>Export everything</source>
        <translation>Esporta tutto</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Leave out people and what names them</source>
        <translation>Senza le persone e ciò che le nomina</translation>
    </message>
    <message>
        <source>Export to a folder…</source>
        <translation>Esporta in una cartella…</translation>
    </message>
    <message>
        <source>Where is the export to go?</source>
        <translation>Dove mettere l&apos;esportazione?</translation>
    </message>
    <message>
        <source>Insieme export</source>
        <translation>Esportazione di Insieme</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Scrittura in corso…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Esportato in %1</translation>
    </message>
    <message>
        <source>Take sensitive data along</source>
        <translation>Con i dati sensibili</translation>
    </message>
    <message>
        <source>A table for each kind of record, with a description of the columns, into a new folder.</source>
        <translation>Una tabella per ogni tipo di scheda, con la descrizione delle colonne, in una nuova cartella.</translation>
    </message>
    <message>
        <source>People, what is kept of each of them (placements, requests, households, stays) and attached files are left out: it can be given away, and does not make the file anew.</source>
        <translation>Restano fuori le persone, ciò che si tiene di ciascuna (inserimenti, richieste, nuclei, soggiorni) e gli allegati: si può dare ad altri, ma da qui il file non si rifà.</translation>
    </message>
    <message>
        <source>Everything but attached files can be imported again, into another file, too. The file notes that each of these records was read; keep the folder where nobody else can read it.</source>
        <translation>Tutto, tranne gli allegati, si può importare di nuovo, anche in un altro file. Nel file si annota la lettura di ciascuna di queste schede; conservare la cartella dove nessun altro può leggerla.</translation>
    </message>
    <message>
        <source>Sensitive data are left out: ISEE and incomes, categories and needs, reasons of absences and suspensions, goals and notes on people. Imported into this file again they stay there as they are; in another file rows that cannot do without them are refused.</source>
        <translation>Restano fuori i dati sensibili: ISEE e redditi, categorie e bisogni, motivi di assenze e sospensioni, obiettivi e note sulle persone. Reimportando in questo file restano come sono; in un altro file le righe che non possono farne a meno vengono rifiutate.</translation>
    </message>
</context>
<context>
    <name>insieme::ExtendPanel</name>
    <message>
        <source>Extension</source>
        <translation>Proroga</translation>
    </message>
</context>
<context>
    <name>insieme::FactTable</name>
    <message>
        <source>row by row</source>
        <translation>riga per riga</translation>
    </message>
    <message>
        <source>open the row</source>
        <translation>apri la riga</translation>
    </message>
</context>
<context>
    <name>insieme::FieldBox</name>
    <message>
        <source>to be put right</source>
        <translation>da correggere</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>da guardare</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in regola</translation>
    </message>
</context>
<context>
    <name>insieme::FieldEditor</name>
    <message>
        <source>Type to search</source>
        <translation>Scrivi per cercare</translation>
    </message>
    <message>
        <source>This is not an amount. Write 1.234,56 or 1234,56.</source>
        <translation>Non è un importo. Scrivi 1.234,56 oppure 1234,56.</translation>
    </message>
    <message>
        <source>Choose one of the records found.</source>
        <translation>Scegli una delle schede trovate.</translation>
    </message>
    <message>
        <source>Write hours as 20 or 20:30.</source>
        <translation>Scrivi le ore come 20 oppure 20:30.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Non è un numero.</translation>
    </message>
    <message>
        <source>Create “%1” (%2)</source>
        <translation>Crea «%1» (%2)</translation>
    </message>
    <message>
        <source>This is not a day. Write 15/3, today, +30 or end of month.</source>
        <translation>Non è un giorno. Scrivi 15/3, oggi, +30 o fine mese.</translation>
    </message>
</context>
<context>
    <name>insieme::FiguresPage</name>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Active each month</source>
        <translation>Attivi ogni mese</translation>
    </message>
    <message>
        <source>Hours done and planned</source>
        <translation>Ore svolte e previste</translation>
    </message>
    <message>
        <source>Cost of an hour, by project</source>
        <translation>Costo di un&apos;ora, per progetto</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Esiti</translation>
    </message>
    <message>
        <source>Figures of the placements</source>
        <translation>Numeri degli inserimenti</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Inserimenti</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatte</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2: %n people, %3 hours done</source>
        <translation>
            <numerusform>Dal %1 al %2: %n persona, ore svolte: %3</numerusform>
            <numerusform>Dal %1 al %2: %n persone, ore svolte: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Euro an hour</source>
        <translation>Euro all&apos;ora</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>All placements</source>
        <translation>Tutti gli inserimenti</translation>
    </message>
    <message>
        <source>Numbers below %1 do not leave the office: they could tell who it is.</source>
        <translation>I numeri sotto %1 non escono dall&apos;ufficio: farebbero capire di chi si tratta.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>dal %1 al %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Ospitante</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>%1: %2 hours</source>
        <translation>%1: ore %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rendiconto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
</context>
<context>
    <name>insieme::FileList</name>
    <message>
        <source>No file is attached.</source>
        <translation>Nessun file allegato.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Allega un file…</translation>
    </message>
    <message>
        <source>Attach a file: %1</source>
        <translation>Allega un file: %1</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>oppure trascinalo qui</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Apri %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Togli %1</translation>
    </message>
    <message>
        <source>Which file belongs to it?</source>
        <translation>Quale file le appartiene?</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.p7m *.doc *.docx *.odt *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Documenti (*.pdf *.p7m *.doc *.docx *.odt *.jpg *.jpeg *.png);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>There is no room for a copy of “%1” in the folder for temporary files.</source>
        <translation>Nella cartella dei file temporanei non c&apos;è posto per una copia di «%1».</translation>
    </message>
    <message>
        <source>No program was found that opens “%1”. A copy is in %2.</source>
        <translation>Nessun programma apre «%1». Una copia è in %2.</translation>
    </message>
</context>
<context>
    <name>insieme::FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>File allegati</translation>
    </message>
</context>
<context>
    <name>insieme::FilterBar</name>
    <message>
        <source>Remove the filter %1 %2</source>
        <translation>Togli il filtro %1 %2</translation>
    </message>
    <message>
        <source>Filter by a field (Alt+↓)</source>
        <translation>Filtra per un campo (Alt+↓)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Togli il filtro</translation>
    </message>
    <message>
        <source>in the filter: choose a field</source>
        <translation>nel filtro: scegli un campo</translation>
    </message>
    <message>
        <source>in the filter: on to the list</source>
        <translation>nel filtro: passa all&apos;elenco</translation>
    </message>
</context>
<context>
    <name>insieme::ForgetPanel</name>
    <message>
        <source>Forget this person</source>
        <translation>Dimentica questa persona</translation>
    </message>
    <message>
        <source>Forget for ever</source>
        <translation>Dimentica per sempre</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>Scrivi «%1» per confermare</translation>
    </message>
    <message>
        <source>forget</source>
        <comment>the word to type</comment>
        <translation>dimentica</translation>
    </message>
    <message>
        <source>Nothing needs this person any more</source>
        <translation>Nessuna scheda ha più bisogno di questa persona</translation>
    </message>
    <message numerus="yes">
        <source>Still needed by %n record(s)</source>
        <translation>
            <numerusform>Serve ancora a %n scheda</numerusform>
            <numerusform>Serve ancora a %n schede</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>No office in force, no open record</source>
        <translation>Nessuna carica in corso, nessuna scheda aperta</translation>
    </message>
    <message>
        <source>No placement or deed that runs, no signature that is awaited, no term of retention.</source>
        <translation>Nessun inserimento o atto in corso, nessuna firma attesa, nessun termine di conservazione.</translation>
    </message>
    <message>
        <source>Becomes unreadable for ever</source>
        <translation>Diventa illeggibile per sempre</translation>
    </message>
    <message numerus="yes">
        <source>Name, codes, birth, contacts and notes, here and in %n step(s) of the history; search, lists and agenda no longer know them. Undo does not bring them back.</source>
        <translation>
            <numerusform>Nome, codici, nascita, recapiti e note, qui e in %n passo della storia; ricerca, elenchi e scadenzario non li conoscono più. Annulla non li riporta.</numerusform>
            <numerusform>Nome, codici, nascita, recapiti e note, qui e in %n passi della storia; ricerca, elenchi e scadenzario non li conoscono più. Annulla non li riporta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) about them lose what is personal</source>
        <translation>
            <numerusform>%n scheda che la riguarda perde ciò che è personale</numerusform>
            <numerusform>%n schede che la riguardano perdono ciò che è personale</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories, objectives and notes go; days, hours, amounts and every sum stay as they are.</source>
        <translation>Categorie, obiettivi e note vanno via; giorni, ore, importi e ogni somma restano come sono.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) are deleted</source>
        <translation>
            <numerusform>%n allegato viene eliminato</numerusform>
            <numerusform>%n allegati vengono eliminati</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of attached files stay in the history.</source>
        <translation>I nomi degli allegati restano nella storia.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic copy(ies) beside the file are treated, too</source>
        <translation>
            <numerusform>Anche %n copia automatica accanto al file viene trattata</numerusform>
            <numerusform>Anche %n copie automatiche accanto al file vengono trattate</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies, packages and printed papers that were taken elsewhere are not reached. Other desks forget with the next package.</source>
        <translation>Copie, pacchetti e stampe portati altrove non sono raggiunti. Le altre sedi dimenticano con il prossimo pacchetto.</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Resta: %1</translation>
    </message>
    <message>
        <source>Mentioned in: %1</source>
        <translation>Nominata in: %1</translation>
    </message>
    <message>
        <source>Offices, days and amounts are still here; who it was is not.</source>
        <translation>Cariche, giorni e importi ci sono ancora; chi era, no.</translation>
    </message>
    <message>
        <source>Here the file can only be read.</source>
        <translation>Qui il file si può solo leggere.</translation>
    </message>
    <message>
        <source>First put right what still needs this person.</source>
        <translation>Prima sistema ciò che ha ancora bisogno di questa persona.</translation>
    </message>
    <message>
        <source>It cannot be undone: type the word to confirm.</source>
        <translation>Non si può annullare: scrivi la parola per confermare.</translation>
    </message>
    <message numerus="yes">
        <source>The person was forgotten; %n issued document(s) go on naming them.</source>
        <translation>
            <numerusform>La persona è stata dimenticata; %n documento emesso continua a nominarla.</numerusform>
            <numerusform>La persona è stata dimenticata; %n documenti emessi continuano a nominarla.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person was forgotten.</source>
        <translation>La persona è stata dimenticata.</translation>
    </message>
    <message>
        <source>Reason, without names (stays in the history)</source>
        <translation>Motivo, senza nomi (resta nella storia)</translation>
    </message>
    <message>
        <source>No automatic copy lies beside the file</source>
        <translation>Accanto al file non ci sono copie automatiche</translation>
    </message>
    <message>
        <source>Looking for what names the person</source>
        <translation>Cerco che cosa nomina la persona</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>La ricerca non cambia nulla.</translation>
    </message>
    <message>
        <source>Nobody is forgotten before it is known what goes.</source>
        <translation>Nessuno viene dimenticato prima di sapere che cosa sparisce.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cerca di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n altro</numerusform>
            <numerusform>altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not listed one by one.</source>
        <translation>Non sono elencati uno per uno.</translation>
    </message>
    <message>
        <source>What still needs this person is being looked for.</source>
        <translation>Si sta cercando che cosa ha ancora bisogno di questa persona.</translation>
    </message>
    <message>
        <source>Forgetting the person</source>
        <translation>Dimentico la persona</translation>
    </message>
    <message>
        <source>If you stop it before the data are erased, nothing is changed; from then on it goes to its end.</source>
        <translation>Se si ferma prima che i dati siano cancellati, non cambia nulla; da quel momento in poi arriva fino in fondo.</translation>
    </message>
    <message>
        <source>Not everything about forgotten people could be cleared</source>
        <translation>Non è stato possibile cancellare tutto delle persone dimenticate</translation>
    </message>
    <message>
        <source>A copy beside the file, or the file itself, could not be written, or was being read.</source>
        <translation>Una copia accanto al file, o il file stesso, non si poteva scrivere o era in lettura.</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Clearing what is left of forgotten people</source>
        <translation>Cancello ciò che resta delle persone dimenticate</translation>
    </message>
    <message>
        <source>It goes to its end.</source>
        <translation>Si va fino in fondo.</translation>
    </message>
    <message>
        <source>Nothing is left of forgotten people in the file and in the copies beside it.</source>
        <translation>Nel file e nelle copie accanto non resta più nulla delle persone dimenticate.</translation>
    </message>
</context>
<context>
    <name>insieme::FundPanel</name>
    <message>
        <source>Where every euro is</source>
        <translation>Dov&apos;è ogni euro</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Assegnazione</translation>
    </message>
    <message>
        <source>given to projects</source>
        <translation>destinato ai progetti</translation>
    </message>
    <message>
        <source>taken by placements</source>
        <translation>preso dagli inserimenti</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>rendicontato</translation>
    </message>
    <message>
        <source>still to report</source>
        <translation>da rendicontare</translation>
    </message>
    <message>
        <source>not given to any project</source>
        <translation>non destinato a progetti</translation>
    </message>
    <message>
        <source>in projects, without a placement</source>
        <translation>nei progetti, senza inserimento</translation>
    </message>
    <message>
        <source>received from the funder</source>
        <translation>incassato dal finanziatore</translation>
    </message>
    <message>
        <source>Placements that it pays</source>
        <translation>Inserimenti che paga</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Inserimento</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rendicontato</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>No placement is paid by this fund yet.</source>
        <translation>Questo fondo non paga ancora nessun inserimento.</translation>
    </message>
</context>
<context>
    <name>insieme::GroupPanel</name>
    <message>
        <source>Its cooperatives side by side</source>
        <translation>Le sue cooperative a confronto</translation>
    </message>
    <message>
        <source>Papers for</source>
        <translation>Carte per</translation>
    </message>
    <message>
        <source>What they do, and where</source>
        <translation>Che cosa fanno, e dove</translation>
    </message>
    <message>
        <source>what every member must have</source>
        <translation>ciò che ogni socia deve avere</translation>
    </message>
    <message>
        <source>No cooperative is in the group on %1.</source>
        <translation>Il %1 nel gruppo non c&apos;è nessuna cooperativa.</translation>
    </message>
    <message numerus="yes">
        <source>%n cooperatives on %1</source>
        <translation>
            <numerusform>%n cooperativa il %1</numerusform>
            <numerusform>%n cooperative il %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperativa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territori</translation>
    </message>
</context>
<context>
    <name>insieme::HistoryPage</name>
    <message>
        <source>The file as it was…</source>
        <translation>Il file com&apos;era…</translation>
    </message>
    <message>
        <source>Compare with a day…</source>
        <translation>Confronta con un giorno…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Tutte le aree</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tutti i campi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storia</translation>
    </message>
    <message>
        <source>%1 (undone since)</source>
        <translation>%1 (poi annullato)</translation>
    </message>
    <message numerus="yes">
        <source>the latest %n steps; narrow the view to see older ones</source>
        <translation>
            <numerusform>l&apos;ultimo passo; restringi la vista per vedere i più vecchi</numerusform>
            <numerusform>gli ultimi %n passi; restringi la vista per vedere i più vecchi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n passo</numerusform>
            <numerusform>%n passi</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with a day</source>
        <translation>Confronta con un giorno</translation>
    </message>
    <message>
        <source>The file as it was</source>
        <translation>Il file com&apos;era</translation>
    </message>
    <message>
        <source>Evening of (e.g. 30/4, ieri, -7):</source>
        <translation>Sera del (per esempio 30/4, ieri, -7):</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>«%1» non è un giorno.</translation>
    </message>
    <message>
        <source>Evening of (e.g. 30/4, ieri, or 1/4 al 30/6):</source>
        <translation>Sera del (p. es. 30/4, ieri, oppure 1/4 al 30/6):</translation>
    </message>
    <message>
        <source>Give one day, or two with the earlier one first.</source>
        <translation>Indica un giorno, oppure due con il più lontano per primo.</translation>
    </message>
    <message>
        <source>Looking through the history</source>
        <translation>Ricerca nella storia</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>La ricerca non cambia nulla.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>The file as it was on %1</source>
        <translation>Il file com&apos;era il %1</translation>
    </message>
    <message>
        <source>If you stop it, nothing is left of it.</source>
        <translation>Se la si ferma, non ne resta nulla.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Che cosa mostrare</translation>
    </message>
    <message>
        <source>Readings of sensitive data</source>
        <translation>Letture di dati riservati</translation>
    </message>
    <message>
        <source>Fields shown</source>
        <translation>Campi mostrati</translation>
    </message>
    <message numerus="yes">
        <source>the latest %n readings; narrow the view to see older ones</source>
        <translation>
            <numerusform>l&apos;ultima lettura; restringi la vista per vederne di più vecchie</numerusform>
            <numerusform>le ultime %n letture; restringi la vista per vederne di più vecchie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readings of sensitive data noted at this desk</source>
        <translation>
            <numerusform>%n lettura di dati riservati annotata a questa scrivania</numerusform>
            <numerusform>%n letture di dati riservati annotate a questa scrivania</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing happened in what is chosen</source>
        <translation>In ciò che hai scelto non è successo niente</translation>
    </message>
    <message>
        <source>Nothing was deleted: older steps, other people and other areas are only not shown.</source>
        <translation>Niente è stato cancellato: i passi più vecchi, le altre persone e le altre aree solo non si vedono.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Nobody had sensitive data shown</source>
        <translation>Nessuno ha fatto mostrare dati sensibili</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Ancora niente è stato cambiato</translation>
    </message>
    <message>
        <source>Each step stands here with who made it and when, and what a field said before.</source>
        <translation>Ogni passo sta qui con chi l&apos;ha fatto, quando, e che cosa diceva prima il campo.</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>Fermata prima di trovare qualcosa.</translation>
    </message>
    <message>
        <source>The history was not looked through to the end</source>
        <translation>La ricerca nella storia non è arrivata alla fine</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cerca di nuovo</translation>
    </message>
    <message>
        <source>%1 (set aside, not carried out)</source>
        <translation>%1 (messo da parte, non eseguito)</translation>
    </message>
</context>
<context>
    <name>insieme::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Storia</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Annulla questo passo</translation>
    </message>
    <message numerus="yes">
        <source>Created with %n value(s)</source>
        <translation>
            <numerusform>Creata con %n valore</numerusform>
            <numerusform>Creata con %n valori</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>Nothing has happened to this record yet.</source>
        <translation>A questa scheda non è ancora successo nulla.</translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>un&apos;altra scrivania</translation>
    </message>
    <message>
        <source>Undone – %1</source>
        <translation>Annullato – %1</translation>
    </message>
    <message>
        <source>Done again – %1</source>
        <translation>Rifatto – %1</translation>
    </message>
    <message>
        <source>set aside, not carried out</source>
        <translation>messo da parte, non eseguito</translation>
    </message>
</context>
<context>
    <name>insieme::Horizons</name>
    <message>
        <source>Until when</source>
        <translation>Fino a quando</translation>
    </message>
    <message>
        <source>nearer, farther</source>
        <translation>più vicino, più lontano</translation>
    </message>
</context>
<context>
    <name>insieme::HoursCard</name>
    <message>
        <source>%1 hours done of %2</source>
        <translation>ore fatte: %1 su %2</translation>
    </message>
    <message>
        <source>hours done of %1</source>
        <translation>ore fatte su %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatte</translation>
    </message>
    <message>
        <source>lost by absence</source>
        <translation>perse per assenza</translation>
    </message>
    <message>
        <source>still in the calendar</source>
        <translation>ancora in calendario</translation>
    </message>
    <message>
        <source>The calendar reaches %1 hours: %2 are missing.</source>
        <translation>Ore con il calendario: %1; mancanti: %2.</translation>
    </message>
    <message>
        <source>%1 a day would do.</source>
        <translation>Bastano %1 al giorno.</translation>
    </message>
    <message>
        <source>All the hours are done.</source>
        <translation>Tutte le ore sono fatte.</translation>
    </message>
    <message>
        <source>The hours fit the calendar.</source>
        <translation>Le ore ci stanno nel calendario.</translation>
    </message>
    <message>
        <source>By this schedule they are done on %1.</source>
        <translation>Con questo orario finiscono il %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) without a register: first write them down.</source>
        <translation>
            <numerusform>%n mese senza registro: prima lo si compila.</numerusform>
            <numerusform>%n mesi senza registro: prima li si compila.</numerusform>
        </translation>
    </message>
    <message>
        <source>No week of %1 hours makes them: it takes a later end.</source>
        <translation>Nessuna settimana le raggiunge (ore: %1): serve una fine più lontana.</translation>
    </message>
</context>
<context>
    <name>insieme::HouseCard</name>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n occupato</numerusform>
            <numerusform>%n occupati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expecting</source>
        <translation>
            <numerusform>%n in arrivo</numerusform>
            <numerusform>%n in arrivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n chiuso</numerusform>
            <numerusform>%n chiusi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with room</source>
        <translation>
            <numerusform>%n con posto</numerusform>
            <numerusform>%n con posto</numerusform>
        </translation>
    </message>
    <message>
        <source>Apartments today</source>
        <translation>Appartamenti oggi</translation>
    </message>
    <message>
        <source>apartment by apartment</source>
        <translation>un appartamento dopo l&apos;altro</translation>
    </message>
    <message>
        <source>open the apartment</source>
        <translation>apri l&apos;appartamento</translation>
    </message>
    <message>
        <source>somebody is expected</source>
        <translation>è atteso qualcuno</translation>
    </message>
    <message numerus="yes">
        <source>%n apartment(s)</source>
        <translation>
            <numerusform>%n appartamento</numerusform>
            <numerusform>%n appartamenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s)</source>
        <translation>
            <numerusform>%n posto letto</numerusform>
            <numerusform>%n posti letto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the calendar</source>
        <translation>
            <numerusform>%n altro nel calendario</numerusform>
            <numerusform>%n altri nel calendario</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insieme::HousePanel</name>
    <message>
        <source>Looking through the apartments</source>
        <translation>Scorro gli appartamenti</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>La ricerca non cambia nulla.</translation>
    </message>
</context>
<context>
    <name>insieme::HousingCalendar</name>
    <message>
        <source>New stay</source>
        <translation>Nuovo soggiorno</translation>
    </message>
    <message>
        <source>Show weeks</source>
        <translation>Mostra le settimane</translation>
    </message>
    <message>
        <source>Show months</source>
        <translation>Mostra i mesi</translation>
    </message>
    <message>
        <source>Show years</source>
        <translation>Mostra gli anni</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>soggiorno</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>ingresso</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>prenotato</translation>
    </message>
    <message>
        <source>works</source>
        <translation>lavori</translation>
    </message>
    <message>
        <source>Apartments by months</source>
        <translation>Appartamenti per mesi</translation>
    </message>
    <message>
        <source>Propose allocations</source>
        <translation>Proponi assegnazioni</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Immobile</translation>
    </message>
    <message>
        <source>Print A3</source>
        <translation>Stampa A3</translation>
    </message>
    <message>
        <source>Print A4</source>
        <translation>Stampa A4</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Settimane</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mesi</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Anni</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>Tutti gli immobili</translation>
    </message>
    <message>
        <source>No apartment is written down.</source>
        <translation>Nessun appartamento è registrato.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Per chi?</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista d&apos;attesa</translation>
    </message>
    <message>
        <source>nobody is chosen there; N opens an empty form</source>
        <translation>nessuno è scelto nella lista; N apre un modulo vuoto</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>Da oggi</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Appartamento</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ingresso</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Uscita</translation>
    </message>
    <message>
        <source>Stop at %1</source>
        <translation>Ferma al %1</translation>
    </message>
    <message>
        <source>Proposed from %1 to %2.</source>
        <translation>Proposto dal %1 al %2.</translation>
    </message>
    <message>
        <source>The day of exit is %1.</source>
        <translation>Il giorno di uscita è il %1.</translation>
    </message>
    <message>
        <source>No apartment is free for this request within two years; the proposal says why.</source>
        <translation>Entro due anni nessun appartamento è libero per questa richiesta; la proposta dice perché.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capienza</translation>
    </message>
    <message>
        <source>there are not enough free beds</source>
        <translation>non ci sono abbastanza letti liberi</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Soggiorno</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributi</translation>
    </message>
    <message>
        <source>Here stand the apartments, with their guests as bars</source>
        <translation>Qui stanno gli appartamenti, con gli ospiti come barre</translation>
    </message>
    <message>
        <source>Write down the first apartment with its beds, or a request that waits.</source>
        <translation>Scrivi il primo appartamento con i suoi posti letto, o una richiesta in attesa.</translation>
    </message>
    <message>
        <source>New apartment</source>
        <translation>Nuovo appartamento</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nuova richiesta</translation>
    </message>
    <message>
        <source>Looking through the apartments</source>
        <translation>Scorro gli appartamenti</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>La ricerca non cambia nulla.</translation>
    </message>
    <message>
        <source>The apartments are still being read. Print them in a moment.</source>
        <translation>Gli appartamenti si stanno ancora leggendo. Stampali tra un momento.</translation>
    </message>
    <message>
        <source>The stay was not written: the list of who waits is not there. Draw it once more.</source>
        <translation>Il soggiorno non è stato scritto: manca l&apos;elenco di chi attende. Disegnalo di nuovo.</translation>
    </message>
</context>
<context>
    <name>insieme::HousingFigures</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupazione</translation>
    </message>
    <message>
        <source>Average stay</source>
        <translation>Permanenza media</translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation>Attesa media</translation>
    </message>
    <message>
        <source>Contributions covered</source>
        <translation>Copertura dei contributi</translation>
    </message>
    <message>
        <source>People housed</source>
        <translation>Persone ospitate</translation>
    </message>
    <message>
        <source>Beds taken, by month, %</source>
        <translation>Letti occupati per mese, %</translation>
    </message>
    <message>
        <source>Contributions by month, €</source>
        <translation>Contributi per mese, €</translation>
    </message>
    <message>
        <source>Nights by apartment</source>
        <translation>Notti per appartamento</translation>
    </message>
    <message>
        <source>Why stays ended</source>
        <translation>Perché i soggiorni sono finiti</translation>
    </message>
    <message>
        <source>The house in figures</source>
        <translation>La casa in numeri</translation>
    </message>
    <message>
        <source>%1, %2 minors</source>
        <translation>%1, minori: %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Disponibili</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Occupate</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuse</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dovuto</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Versato</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Copertura</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Appartamento</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Libere</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Ingressi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Soggiorni</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>The report is made for one property: open it from the list of properties.</source>
        <translation>Il prospetto si fa per un immobile: aprilo dall&apos;elenco degli immobili.</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Ospiti</translation>
    </message>
    <message>
        <source>Who pays, €</source>
        <translation>Chi paga, €</translation>
    </message>
    <message>
        <source>Average stay by month of exit, days</source>
        <translation>Permanenza media per mese di uscita, giorni</translation>
    </message>
    <message>
        <source>Average wait by month of entry, days</source>
        <translation>Attesa media per mese di ingresso, giorni</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Uscite</translation>
    </message>
    <message>
        <source>Entries on request</source>
        <translation>Ingressi su richiesta</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Chi paga</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>dal %1 al %2</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Soggiorno</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Ospite</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ingresso</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Uscita</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Notti</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Days of waiting</source>
        <translation>Giorni di attesa</translation>
    </message>
    <message>
        <source>Apartment %1</source>
        <translation>Appartamento %1</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2: %L3 nights in %L4 usable, %5, %6, %n request(s) waiting.</source>
        <translation>
            <numerusform>Dal %1 al %2: notti utilizzabili occupate %L3 su %L4, %5, %6, %n richiesta in attesa.</numerusform>
            <numerusform>Dal %1 al %2: notti utilizzabili occupate %L3 su %L4, %5, %6, %n richieste in attesa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n ingresso</numerusform>
            <numerusform>%n ingressi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exit(s)</source>
        <translation>
            <numerusform>%n uscita</numerusform>
            <numerusform>%n uscite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insieme::HousingPapersPanel</name>
    <message>
        <source>Papers of the stay</source>
        <translation>Documenti del soggiorno</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Apri: %1</translation>
    </message>
</context>
<context>
    <name>insieme::InlinePanel</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>close the panel</source>
        <translation>chiudi il pannello</translation>
    </message>
</context>
<context>
    <name>insieme::KeySheet</name>
    <message>
        <source>next field or part</source>
        <translation>campo o parte successiva</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tutti i tasti</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>In questa pagina</translation>
    </message>
</context>
<context>
    <name>insieme::LedgerPanel</name>
    <message>
        <source>Due until today</source>
        <translation>Dovuto fino a oggi</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Versato</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Arretrati</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Sollecita</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Estratto</translation>
    </message>
    <message>
        <source>Write a movement</source>
        <translation>Registra un movimento</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Dues and payments</source>
        <translation>Dovuti e versamenti</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ospite</translation>
    </message>
    <message>
        <source>still owed by: %1</source>
        <translation>ancora dovuto da: %1</translation>
    </message>
    <message>
        <source>unpaid since %1</source>
        <translation>scoperto dal %1</translation>
    </message>
    <message>
        <source>last reminder on %1</source>
        <translation>ultimo sollecito il %1</translation>
    </message>
    <message>
        <source>paid in advance</source>
        <translation>versato in anticipo</translation>
    </message>
    <message>
        <source>Nothing has fallen due yet.</source>
        <translation>Non è ancora scaduto nulla.</translation>
    </message>
    <message>
        <source>Everything that fell due is paid.</source>
        <translation>Tutto ciò che è scaduto è pagato.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non contato</translation>
    </message>
    <message>
        <source>Under “Contribution” stands what is due each month; from the first month on it appears here, with every payment.</source>
        <translation>Sotto «Contributo» sta quanto è dovuto ogni mese; dal primo mese compare qui, con ogni versamento.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagante</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dovuto</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was written.</source>
        <translation>%1 non si può leggere. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The movement is written.</source>
        <translation>Il movimento è registrato.</translation>
    </message>
    <message>
        <source>Without “Paid by” and without a fund, the guest pays.</source>
        <translation>Lasciati vuoti entrambi, paga l&apos;ospite.</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Da verificare</translation>
    </message>
</context>
<context>
    <name>insieme::LetterheadPanel</name>
    <message>
        <source>Letterhead</source>
        <translation>Carta intestata</translation>
    </message>
    <message>
        <source>How the papers of the consortium begin</source>
        <translation>Come cominciano le carte del consorzio</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Togli il logo</translation>
    </message>
    <message>
        <source>Conventions and letters begin like this. A logo stands at the right: PNG or JPEG, best with a white ground.</source>
        <translation>Così cominciano convenzioni e lettere. Il logo sta a destra: PNG o JPEG, meglio se su fondo bianco.</translation>
    </message>
    <message>
        <source>%1 is kept here, but its content has not arrived in this file or is damaged: papers are printed without it. Choose it again.</source>
        <translation>%1 è registrato qui, ma il suo contenuto non è ancora arrivato in questo file o è danneggiato: le carte si stampano senza. Sceglilo di nuovo.</translation>
    </message>
    <message>
        <source>Conventions and letters begin like this. Issued deeds keep the letterhead with which they were issued.</source>
        <translation>Così cominciano convenzioni e lettere. Gli atti emessi conservano la carta intestata con cui sono stati emessi.</translation>
    </message>
    <message>
        <source>Change the logo…</source>
        <translation>Cambia il logo…</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Scegli un logo…</translation>
    </message>
    <message>
        <source>Which picture is the logo?</source>
        <translation>Quale immagine è il logo?</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Immagini (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>insieme::LinkPanel</name>
    <message>
        <source>Link with another record</source>
        <translation>Collega a un&apos;altra scheda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>choose the record first</source>
        <translation>prima scegli la scheda</translation>
    </message>
    <message>
        <source>choose one of the records found</source>
        <translation>scegli una delle schede trovate</translation>
    </message>
    <message>
        <source>it is this record itself</source>
        <translation>è questa stessa scheda</translation>
    </message>
    <message>
        <source>they are linked already</source>
        <translation>sono già collegate</translation>
    </message>
    <message>
        <source>nothing is kept in which a record of “%1” and one of “%2” stand together</source>
        <translation>non c&apos;è nulla che tenga insieme una scheda di «%1» e una di «%2»</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuova scheda: %1</translation>
    </message>
    <message>
        <source>New: %1 (%2, %3)</source>
        <translation>Nuova scheda: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 di «%2»</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>non si legge: %1</translation>
    </message>
    <message>
        <source>close the panel</source>
        <translation>chiudi il pannello</translation>
    </message>
    <message>
        <source>it is being looked at</source>
        <translation>si sta guardando</translation>
    </message>
    <message>
        <source>Looking what may be linked</source>
        <translation>Cerco che cosa si può collegare</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Looking what is said of the link</source>
        <translation>Cerco che cosa si dice del collegamento</translation>
    </message>
</context>
<context>
    <name>insieme::ListPage</name>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Print this list as shown (Ctrl+P)</source>
        <translation>Stampa questo elenco come si vede (Ctrl+P)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found for “%1”</source>
        <translation>
            <numerusform>%Ln trovata per «%1»</numerusform>
            <numerusform>%Ln trovate per «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln in tutto</numerusform>
            <numerusform>%Ln in tutto</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy for Excel</source>
        <translation>Copia per Excel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Togli la selezione</translation>
    </message>
    <message>
        <source>Only rows with %1 “%2”</source>
        <translation>Solo le righe con %1 «%2»</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>Copia questa cella</translation>
    </message>
    <message>
        <source>As at the beginning</source>
        <translation>Come all&apos;inizio</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Niente corrisponde al filtro</translation>
    </message>
    <message>
        <source>Clear it to see the whole list again. Nothing was deleted.</source>
        <translation>Toglilo per rivedere tutto l&apos;elenco. Non è stato cancellato niente.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Togli il filtro</translation>
    </message>
    <message>
        <source>There is nothing here yet</source>
        <translation>Qui non c&apos;è ancora niente</translation>
    </message>
    <message>
        <source>Add the first one: only what you know now is needed.</source>
        <translation>Aggiungi la prima voce: basta quello che sai adesso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>%Ln selezionata</numerusform>
            <numerusform>%Ln selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Salva questa vista</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Togli questa vista</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Change a field of the ticked records</source>
        <translation>Cambia un campo delle schede selezionate</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nome della vista</translation>
    </message>
    <message>
        <source>for example: to renew in autumn</source>
        <translation>per esempio: da rinnovare in autunno</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Salva la vista</translation>
    </message>
    <message>
        <source>Open beside the list</source>
        <translation>Apri accanto all&apos;elenco</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Documents of the ticked records</source>
        <translation>Documenti in serie</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>There was nothing on %1</source>
        <translation>Il %1 non c&apos;era niente</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Qui non c&apos;è niente</translation>
    </message>
    <message>
        <source>No record of this list was in force on that day. Ctrl+T goes back to today.</source>
        <translation>Quel giorno nessuna scheda di questo elenco era in vigore. Ctrl+T torna a oggi.</translation>
    </message>
    <message>
        <source>This file can only be read: nothing is added from here.</source>
        <translation>Questo file si può solo leggere: da qui non si aggiunge niente.</translation>
    </message>
    <message numerus="yes">
        <source>only the %Ln ticked</source>
        <translation>
            <numerusform>solo la %Ln selezionata</numerusform>
            <numerusform>solo le %Ln selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>view “%1”</source>
        <translation>vista «%1»</translation>
    </message>
    <message>
        <source>in order of %1</source>
        <translation>in ordine di %1</translation>
    </message>
    <message>
        <source>in descending order of %1</source>
        <translation>in ordine decrescente di %1</translation>
    </message>
    <message>
        <source>the file as it was on the evening of %1</source>
        <translation>il file com&apos;era la sera del %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>situazione al %1</translation>
    </message>
    <message>
        <source>printed on %1</source>
        <translation>stampato il %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>More than %L1 rows are not printed: filter the list, or export it.</source>
        <translation>Più di %L1 righe non si stampano: filtra l&apos;elenco, oppure esportalo.</translation>
    </message>
    <message>
        <source>Setting “%1” on pages</source>
        <translation>Impaginazione di «%1»</translation>
    </message>
    <message>
        <source>If you stop it, nothing is left of it.</source>
        <translation>Se la si ferma, non ne resta nulla.</translation>
    </message>
    <message>
        <source>As of a day</source>
        <translation>Alla data</translation>
    </message>
    <message>
        <source>The register as it was on a day, as known now (1/3/2024, -30)</source>
        <translation>Il registro com&apos;era in un giorno, come lo sappiamo ora (1/3/2024, -30)</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Alla data</translation>
    </message>
    <message>
        <source>The register as of</source>
        <translation>Il registro alla data</translation>
    </message>
    <message>
        <source>for example: 1/1/2020, -30</source>
        <translation>per esempio: 1/1/2020, -30</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>Mostra quel giorno</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>«%1» non è un giorno.</translation>
    </message>
    <message>
        <source>%1 (not on this day)</source>
        <translation>%1 (non in questa data)</translation>
    </message>
    <message>
        <source>Sort rising</source>
        <translation>Ordina crescente</translation>
    </message>
    <message>
        <source>Sort falling</source>
        <translation>Ordina decrescente</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Sposta la colonna a sinistra</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Sposta la colonna a destra</translation>
    </message>
    <message>
        <source>“%1” is not looked for in a list of more than %L2 records.</source>
        <translation>«%1» non si cerca in un elenco di più di %L2 schede.</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>%1 (not looked for)</source>
        <translation>%1 (non cercate)</translation>
    </message>
    <message>
        <source>Not all %L1 rows are ticked: at most %L2 are at once. Filter the list.</source>
        <translation>Non tutte le %L1 righe sono selezionate: insieme se ne selezionano al massimo %L2. Filtra l&apos;elenco.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside the filter</source>
        <translation>
            <numerusform>%Ln fuori dal filtro</numerusform>
            <numerusform>%Ln fuori dal filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for “%1”…</source>
        <translation>Ricerca di «%1» in corso…</translation>
    </message>
    <message>
        <source>only the first %L1 found for “%2”</source>
        <translation>solo le prime %L1 trovate per «%2»</translation>
    </message>
    <message>
        <source>%1: narrow the filter</source>
        <translation>%1: restringi il filtro</translation>
    </message>
    <message>
        <source>Filter: words, or field:value</source>
        <translation>Filtra: parole, o campo:valore</translation>
    </message>
    <message numerus="yes">
        <source>Copies the %Ln ticked row(s)</source>
        <translation>
            <numerusform>Copia %Ln riga selezionata</numerusform>
            <numerusform>Copia le %Ln righe selezionate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies the list as shown: %Ln row(s)</source>
        <translation>
            <numerusform>Copia l&apos;elenco come si vede: %Ln riga</numerusform>
            <numerusform>Copia l&apos;elenco come si vede: %Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the list for Excel</source>
        <translation>Copia l&apos;elenco per Excel</translation>
    </message>
    <message numerus="yes">
        <source>Columns (%n left out)</source>
        <translation>
            <numerusform>Colonne (%n nascosta)</numerusform>
            <numerusform>Colonne (%n nascoste)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for %1.</source>
        <translation>Non c&apos;è posto per %1.</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copia l&apos;elenco</translation>
    </message>
    <message>
        <source>All</source>
        <comment>feminine</comment>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>All</source>
        <comment>masculine</comment>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Trova una colonna</translation>
    </message>
    <message>
        <source>Counting what the views hold</source>
        <translation>Conteggio di quanto contengono le viste</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Guardare non cambia nulla.</translation>
    </message>
    <message>
        <source>The rows are still being counted.</source>
        <translation>Le righe si stanno ancora contando.</translation>
    </message>
    <message>
        <source>Adding up the rows of “%1”</source>
        <translation>Somma delle righe di «%1»</translation>
    </message>
    <message>
        <source>The rows are not shown</source>
        <translation>Le righe non sono mostrate</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è cambiato niente.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>There is nothing to save: filter, sort or choose columns first.</source>
        <translation>Non c&apos;è nulla da salvare: prima filtra, ordina o scegli le colonne.</translation>
    </message>
</context>
<context>
    <name>insieme::ListStrip</name>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>scorri</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>torna all&apos;elenco</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Torna all&apos;elenco</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>chiudi</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>prime %1</translation>
    </message>
    <message>
        <source>The filter finds more than these: narrow it.</source>
        <translation>Il filtro ne trova più di queste: restringilo.</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>in ritardo: %1</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>non in regola</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>da guardare</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in regola</translation>
    </message>
</context>
<context>
    <name>insieme::ListTable</name>
    <message>
        <source>row by row</source>
        <translation>riga per riga</translation>
    </message>
    <message>
        <source>open the row</source>
        <translation>apri la riga</translation>
    </message>
    <message>
        <source>open beside the list</source>
        <translation>apri accanto all&apos;elenco</translation>
    </message>
    <message>
        <source>tick the row</source>
        <translation>seleziona la riga</translation>
    </message>
    <message>
        <source>tick all rows</source>
        <translation>seleziona tutte le righe</translation>
    </message>
    <message>
        <source>column by column</source>
        <translation>da una colonna all&apos;altra</translation>
    </message>
    <message>
        <source>sort by the column</source>
        <translation>ordina per la colonna</translation>
    </message>
    <message>
        <source>move the column</source>
        <translation>sposta la colonna</translation>
    </message>
    <message>
        <source>what can be done with the cell</source>
        <translation>che cosa si può fare con la cella</translation>
    </message>
</context>
<context>
    <name>insieme::MainWindow</name>
    <message>
        <source>Another program changed the file: what you see is up to date.</source>
        <translation>Un altro programma ha cambiato il file: quello che si vede è aggiornato.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Cerca ovunque</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Sample file: people and dates are invented, today is %1</source>
        <translation>File di esempio: persone e date sono inventate, oggi è il %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abbandona</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Resta qui</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Annulla: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nulla da annullare</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Ripeti: %1 (Ctrl+Maiusc+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nulla da ripetere</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Torna a oggi</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostra i nomi</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtra l&apos;elenco</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tutti i tasti</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuova scheda</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Stampa quello che si vede</translation>
    </message>
    <message>
        <source>Copy for Excel</source>
        <translation>Copia per Excel</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Nascondi i nomi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>To the navigation</source>
        <translation>Alla navigazione</translation>
    </message>
    <message>
        <source>Read only.</source>
        <translation>Sola lettura.</translation>
    </message>
    <message>
        <source>The register as of %1.</source>
        <translation>Il registro alla data %1.</translation>
    </message>
    <message>
        <source>Names and facts valid on that day, as known today. Nothing can be changed from here.</source>
        <translation>Nomi e fatti validi quel giorno, come sono noti oggi. Da qui non si cambia niente.</translation>
    </message>
    <message>
        <source>Names are hidden in the whole program.</source>
        <translation>Nomi nascosti in tutto il programma.</translation>
    </message>
    <message>
        <source>In their place stand case numbers, in prints too, until you show them.</source>
        <translation>Al loro posto i numeri di pratica, anche nelle stampe, finché non li mostri.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Sola lettura</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tutto salvato</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia del %1</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Sensitive data are shown until you leave this record. The reading is noted.</source>
        <translation>I dati riservati si vedono finché resti su questa scheda. La lettura è annotata.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Chiudi la finestra</translation>
    </message>
    <message>
        <source>The file as it was on the evening of %1.</source>
        <translation>Il file com&apos;era la sera del %1.</translation>
    </message>
    <message>
        <source>What was known then. It can only be read; today&apos;s file is unchanged.</source>
        <translation>Ciò che si sapeva allora. Si può solo leggere; il file di oggi non cambia.</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>Ferma ciò che è in corso</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>non c&apos;è nulla in corso</translation>
    </message>
    <message>
        <source>Something is still being done, as the lower right corner tells. Wait for its end, or stop it.</source>
        <translation>Qualcosa è ancora in corso, come dice il riquadro in basso a destra. Attendi la fine o fermalo.</translation>
    </message>
    <message>
        <source>To the list beside the record</source>
        <translation>All&apos;elenco accanto alla scheda</translation>
    </message>
    <message>
        <source>no record is open</source>
        <translation>nessuna scheda è aperta</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Apri un altro file…</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Nuovo file…</translation>
    </message>
    <message>
        <source>New file with the sample consortium…</source>
        <translation>Nuovo file con il consorzio di esempio…</translation>
    </message>
    <message>
        <source>Make a copy of the file…</source>
        <translation>Fai una copia del file…</translation>
    </message>
    <message>
        <source>Make a copy of the file</source>
        <translation>Fai una copia del file</translation>
    </message>
    <message>
        <source>Files of Insieme (*.insieme)</source>
        <translation>File di Insieme (*.insieme)</translation>
    </message>
    <message>
        <source>Bring back a copy…</source>
        <translation>Riporta una copia…</translation>
    </message>
    <message>
        <source>Deadlines for another calendar…</source>
        <translation>Scadenze per un altro calendario…</translation>
    </message>
    <message>
        <source>Deadlines for another calendar</source>
        <translation>Scadenze per un altro calendario</translation>
    </message>
    <message>
        <source>deadlines.ics</source>
        <translation>scadenze.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendari (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) of a year written, without names of people: %1</source>
        <translation>
            <numerusform>Scritta %n scadenza di un anno, senza nomi di persone: %1</numerusform>
            <numerusform>Scritte %n scadenze di un anno, senza nomi di persone: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>there is nothing to filter on this page</source>
        <translation>in questa pagina non c&apos;è niente da filtrare</translation>
    </message>
    <message>
        <source>nothing can be added here</source>
        <translation>qui non si può aggiungere niente</translation>
    </message>
    <message>
        <source>there is nothing to save on this page</source>
        <translation>in questa pagina non c&apos;è niente da salvare</translation>
    </message>
    <message>
        <source>there is nothing to print on this page</source>
        <translation>in questa pagina non c&apos;è niente da stampare</translation>
    </message>
    <message>
        <source>only a list is copied</source>
        <translation>si copia solo un elenco</translation>
    </message>
    <message>
        <source>today is shown already</source>
        <translation>si vede già oggi</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un passo indietro</translation>
    </message>
    <message>
        <source>The window shows another day: nothing was changed. Go back to today first (Ctrl+T).</source>
        <translation>La finestra mostra un altro giorno: niente è stato cambiato. Prima torna a oggi (Ctrl+T).</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Scrivania %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not yet with the other desks</source>
        <translation>
            <numerusform>%n modifica non ancora alle altre scrivanie</numerusform>
            <numerusform>%n modifiche non ancora alle altre scrivanie</numerusform>
        </translation>
    </message>
    <message>
        <source>Many changes not yet with the other desks</source>
        <translation>Molte modifiche non ancora alle altre scrivanie</translation>
    </message>
    <message>
        <source>this window shows the file of a past evening</source>
        <translation>questa finestra mostra il file di una sera passata</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Copia del file in corso</translation>
    </message>
    <message>
        <source>The copy is %1.</source>
        <translation>La copia è %1.</translation>
    </message>
    <message>
        <source>Writing the calendar</source>
        <translation>Scrittura del calendario in corso</translation>
    </message>
    <message>
        <source>If you stop it, nothing is left of it.</source>
        <translation>Se la si ferma, non ne resta nulla.</translation>
    </message>
    <message>
        <source>Putting today&apos;s copy of the file aside</source>
        <translation>Metto da parte la copia di oggi del file</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the file was not made.</source>
        <translation>La copia di oggi del file non è stata fatta.</translation>
    </message>
    <message>
        <source>Make room on the disk or allow writing beside the file, then try again; or keep a copy elsewhere.</source>
        <translation>Libera spazio sul disco o permetti di scrivere accanto al file, poi riprova; oppure tieni una copia altrove.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Compare with today</source>
        <translation>Confronta con oggi</translation>
    </message>
    <message>
        <source>The window with today&apos;s file was closed. Open it again, and this evening from its history.</source>
        <translation>La finestra con il file di oggi è stata chiusa. Riaprilo, e apri questa sera dalla sua storia.</translation>
    </message>
    <message>
        <source>“%1” has no page of its own: it is seen where it is used.</source>
        <translation>«%1» non ha una pagina propria: si vede dove si usa.</translation>
    </message>
    <message>
        <source>No copy of the file was finished since %1.</source>
        <translation>Nessuna copia del file è stata finita dal %1.</translation>
    </message>
    <message>
        <source>Each was stopped, or the window closed, before it was whole. Leave the window open until one is made, or keep a copy elsewhere.</source>
        <translation>Ogni volta la copia è stata fermata, o la finestra chiusa, prima che fosse intera. Lascia aperta la finestra finché una è fatta, o conserva una copia altrove.</translation>
    </message>
    <message>
        <source>Taking a step back</source>
        <translation>Annullo un passo</translation>
    </message>
    <message>
        <source>Doing a step again</source>
        <translation>Ripeto un passo</translation>
    </message>
    <message>
        <source>If you stop it, nothing is changed.</source>
        <translation>Se la si ferma, non cambia nulla.</translation>
    </message>
    <message>
        <source>Discarded: %1</source>
        <translation>Scartato: %1</translation>
    </message>
    <message>
        <source>Bring back what was discarded (Ctrl+Z)</source>
        <translation>Riporta ciò che è stato scartato (Ctrl+Z)</translation>
    </message>
    <message>
        <source>What was discarded can no longer be brought back: something else was written meanwhile.</source>
        <translation>Ciò che era stato scartato non si può più riportare: nel frattempo è stato scritto altro.</translation>
    </message>
    <message>
        <source>Clearing what is left of forgotten people</source>
        <translation>Cancello ciò che resta delle persone dimenticate</translation>
    </message>
    <message>
        <source>It goes to its end.</source>
        <translation>Si va fino in fondo.</translation>
    </message>
    <message>
        <source>Nobody is chosen who works here: nothing was changed. Choose a name at the top first.</source>
        <translation>Non si sa chi lavora: niente è cambiato. Scegli prima un nome, in alto.</translation>
    </message>
    <message>
        <source>Counting what is late</source>
        <translation>Conto ciò che è in ritardo</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>La ricerca non cambia nulla.</translation>
    </message>
    <message>
        <source>Done – %1</source>
        <translation>Fatto – %1</translation>
    </message>
    <message>
        <source>Saved – %1</source>
        <translation>Salvato – %1</translation>
    </message>
    <message>
        <source>Undone – %1</source>
        <translation>Annullato – %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un altro campo</numerusform>
            <numerusform>e altri %n campi</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again – %1</source>
        <translation>Rifatto – %1</translation>
    </message>
    <message>
        <source>Another program changed the file. What you typed is kept, the rest is up to date.</source>
        <translation>Un altro programma ha modificato il file. Quello che hai scritto è ancora qui, il resto è aggiornato.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Riservatezza</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Nomi delle persone</translation>
    </message>
    <message>
        <source>In company and on a shared screen case numbers stand in the place of names, in the whole program and in prints (Ctrl+Shift+H).</source>
        <translation>In riunione e a schermo condiviso al posto dei nomi stanno i numeri di pratica, in tutto il programma e nelle stampe (Ctrl+Maiusc+H).</translation>
    </message>
    <message>
        <source>privacy hide show mask meeting screen</source>
        <translation>riservatezza nascondere mostrare mascherare riunione schermo privacy</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Nascosti</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrati</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Carta intestata</translation>
    </message>
    <message>
        <source>The name, the seat and the logo that stand over every document: those of the record of the consortium.</source>
        <translation>Il nome, la sede e il logo in testa a ogni documento: quelli della scheda del consorzio.</translation>
    </message>
    <message>
        <source>documents consortium logo print paper</source>
        <translation>documenti consorzio logo stampa intestazione carta</translation>
    </message>
    <message>
        <source>Open the consortium</source>
        <translation>Apri il consorzio</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Copie di sicurezza</translation>
    </message>
    <message>
        <source>Copy of every day</source>
        <translation>Copia di ogni giorno</translation>
    </message>
    <message>
        <source>On every day on which the file is open a copy is put aside in the folder “%1” beside it; older ones are thinned out.</source>
        <translation>Ogni giorno in cui il file è aperto se ne mette da parte una copia nella cartella «%1» lì accanto; le più vecchie si diradano.</translation>
    </message>
    <message>
        <source>backup copies safety restore</source>
        <translation>backup copie sicurezza ripristino salvataggio</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ancora nessuna</translation>
    </message>
    <message>
        <source>The latest: %1</source>
        <translation>L&apos;ultima: %1</translation>
    </message>
    <message>
        <source>A person was forgotten: that cannot be undone, and undo does not go past it</source>
        <translation>Una persona è stata dimenticata: non si annulla, e l&apos;annullamento non va oltre</translation>
    </message>
    <message>
        <source>This file was replaced or taken away: nothing is saved any more.</source>
        <translation>Questo file è stato sostituito o tolto: non si salva più nulla.</translation>
    </message>
    <message>
        <source>Another program did it. What was saved until then is still shown here: save it as another file, then open the file again.</source>
        <translation>L&apos;ha fatto un altro programma. Qui vedi ancora ciò che era stato salvato fino ad allora: salvalo come un altro file, poi apri di nuovo il file.</translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation>Apri di nuovo il file</translation>
    </message>
    <message>
        <source>Save as another file…</source>
        <translation>Salva come un altro file…</translation>
    </message>
    <message>
        <source>The other window was closed: open the file again to work in it.</source>
        <translation>L&apos;altra finestra è stata chiusa: apri di nuovo il file per lavorarci.</translation>
    </message>
    <message>
        <source>Nothing is saved any more</source>
        <translation>Non si salva più nulla</translation>
    </message>
    <message>
        <source>A document was issued: that cannot be undone, and undo does not go past it</source>
        <translation>È stato emesso un documento: questo non si annulla, e l&apos;annullamento non va oltre</translation>
    </message>
    <message>
        <source>there is nothing to compare on this page</source>
        <translation>in questa pagina non c&apos;è niente da confrontare</translation>
    </message>
    <message>
        <source>There is nothing to filter on this page. Ctrl+K searches everything.</source>
        <translation>In questa pagina non c&apos;è niente da filtrare. Ctrl+K cerca dappertutto.</translation>
    </message>
    <message>
        <source>Here are changes that are not saved.</source>
        <translation>Qui ci sono modifiche non salvate.</translation>
    </message>
</context>
<context>
    <name>insieme::ManualPage</name>
    <message>
        <source>Search the manual</source>
        <translation>Cerca nel manuale</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pagine del manuale</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Pagina del manuale</translation>
    </message>
    <message>
        <source>No page of the manual has these words. Try a shorter one.</source>
        <translation>Nessuna pagina del manuale ha queste parole. Provane una più corta.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Next word found</source>
        <translation>Parola trovata successiva</translation>
    </message>
    <message>
        <source>search for a word first</source>
        <translation>cerca prima una parola</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no page has all the words; %n has some</source>
        <translation>
            <numerusform>nessuna pagina ha tutte le parole; %n ne ha alcune</numerusform>
            <numerusform>nessuna pagina ha tutte le parole; %n ne hanno alcune</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insieme::ManyDocuments</name>
    <message>
        <source>Documents of the ticked records</source>
        <translation>Documenti in serie</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>A letter to each</source>
        <translation>Una lettera a ciascuno</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Scegli un documento</translation>
    </message>
    <message>
        <source>Begin at label</source>
        <translation>Comincia dall&apos;etichetta</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>Un solo PDF</translation>
    </message>
    <message>
        <source>A folder, one PDF each</source>
        <translation>Una cartella, un PDF ciascuno</translation>
    </message>
    <message>
        <source>Issue each, into a folder</source>
        <translation>Emetti ciascuno, in una cartella</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>Scrivi le lettere</translation>
    </message>
    <message>
        <source>Show the sheets</source>
        <translation>Mostra i fogli</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emetti</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Inserisci un campo</translation>
    </message>
    <message>
        <source>Each letter shows its own value in its place</source>
        <translation>Ogni lettera mostra al suo posto il proprio valore</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are ticked.</source>
        <translation>
            <numerusform>È selezionata %n scheda.</numerusform>
            <numerusform>Sono selezionate %n schede.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the document first.</source>
        <translation>Prima scegli il documento.</translation>
    </message>
    <message>
        <source>The letters need a name in the register of documents.</source>
        <translation>Le lettere hanno bisogno di un nome nel registro dei documenti.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Il testo è vuoto.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are written as drafts in the register; then they can be printed or issued together.</source>
        <translation>
            <numerusform>Nel registro si scrive %n lettera in bozza; poi si può stampare o emettere.</numerusform>
            <numerusform>Nel registro si scrivono %n lettere in bozza; poi si possono stampare o emettere insieme.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not looked through yet.</source>
        <translation>Non sono ancora state esaminate.</translation>
    </message>
    <message>
        <source>None of them can be made as they are.</source>
        <translation>Così come sono, nessuno può essere creato.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Al lavoro</translation>
    </message>
    <message>
        <source>Stopped. Choose the document again to look them through.</source>
        <translation>Fermato. Scegli di nuovo il documento per esaminarle.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) issued</source>
        <translation>
            <numerusform>%n documento emesso</numerusform>
            <numerusform>%n documenti emessi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) made</source>
        <translation>
            <numerusform>%n documento creato</numerusform>
            <numerusform>%n documenti creati</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Non è stato creato nulla.</translation>
    </message>
    <message>
        <source>Stopped: %1 until then, in %2</source>
        <translation>Fermato: fino a quel punto %1, in %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>e %n altra</numerusform>
            <numerusform>e altre %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be made.</source>
        <translation>
            <numerusform>Se ne può creare %n.</numerusform>
            <numerusform>Se ne possono creare %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot and are left out:</source>
        <translation>
            <numerusform>%n non si può e resta fuori:</numerusform>
            <numerusform>%n non si possono e restano fuori:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Salva PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documenti PDF (*.pdf)</translation>
    </message>
    <message>
        <source>A folder for the documents</source>
        <translation>Una cartella per i documenti</translation>
    </message>
    <message>
        <source>None of them has an address.</source>
        <translation>Nessuna ha un indirizzo.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written</source>
        <translation>
            <numerusform>%n lettera scritta</numerusform>
            <numerusform>%n lettere scritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>Scrivo le lettere</translation>
    </message>
    <message>
        <source>If you stop it, no letter is written.</source>
        <translation>Se si ferma, non viene scritta nessuna lettera.</translation>
    </message>
</context>
<context>
    <name>insieme::MergeList</name>
    <message>
        <source>record by record</source>
        <translation>scheda per scheda</translation>
    </message>
    <message>
        <source>leave out, or take again</source>
        <translation>lascia fuori, o riprendi</translation>
    </message>
</context>
<context>
    <name>insieme::MergeModel</name>
    <message>
        <source>To decide</source>
        <translation>Da decidere</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Messi da parte</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiati</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovi</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Cancellati</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>escluso</translation>
    </message>
    <message>
        <source>a command does not fit</source>
        <translation>un comando non si può applicare</translation>
    </message>
    <message>
        <source>%1: two values</source>
        <translation>%1: due valori diversi</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decisi</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>deciso</translation>
    </message>
    <message>
        <source>%1: value chosen</source>
        <translation>%1: valore scelto</translation>
    </message>
    <message>
        <source>what this desk did does not fit</source>
        <translation>ciò che ha fatto questa scrivania non si può più applicare</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>due valori diversi</translation>
    </message>
</context>
<context>
    <name>insieme::MergeView</name>
    <message>
        <source>%1: %2 new, %3 changed, %4 deleted, %5 to decide</source>
        <translation>%1: nuovi %2, cambiati %3, cancellati %4, da decidere %5</translation>
    </message>
    <message>
        <source>Merge preview</source>
        <translation>Anteprima di fusione</translation>
    </message>
    <message>
        <source>Nothing in this file has changed yet.</source>
        <translation>Niente è ancora cambiato in questo file.</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Stampa elenco</translation>
    </message>
    <message>
        <source>Another package</source>
        <translation>Altro pacchetto</translation>
    </message>
    <message>
        <source>Records of the package</source>
        <translation>Schede del pacchetto</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>scegli</translation>
    </message>
    <message>
        <source>next to decide</source>
        <translation>prossimo da decidere</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>escludi</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Lascia tutto com&apos;è</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fondi</translation>
    </message>
    <message>
        <source>package %1, whole</source>
        <translation>pacchetto %1, integro</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n modifica</numerusform>
            <numerusform>%n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>dal %1 al %2</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Scrivania %1</translation>
    </message>
    <message numerus="yes">
        <source>this file, %n changes of its own</source>
        <translation>
            <numerusform>questo file, %n modifica sua</numerusform>
            <numerusform>questo file, %n modifiche sue</numerusform>
        </translation>
    </message>
    <message>
        <source>this file</source>
        <translation>questo file</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovi</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiati</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>cancellati</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>da decidere</translation>
    </message>
    <message numerus="yes">
        <source>Merge, %n remain to decide</source>
        <translation>
            <numerusform>Fondi, %n resta da decidere</numerusform>
            <numerusform>Fondi, %n restano da decidere</numerusform>
        </translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Tutte le aree</translation>
    </message>
    <message>
        <source>After the merge</source>
        <translation>Dopo la fusione</translation>
    </message>
    <message>
        <source>every rule checked again</source>
        <translation>ogni regola ricontrollata</translation>
    </message>
    <message>
        <source>What both sides kept is still kept: no rule is broken.</source>
        <translation>Nessuna regola violata: ciò che valeva da entrambe le parti vale ancora.</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Qui: %1</translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>Là: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>un&apos;altra</numerusform>
            <numerusform>altre %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commands do not fit and are set aside with all they hold.</source>
        <translation>
            <numerusform>%n comando non si può applicare: resta da parte, con tutto il suo contenuto.</numerusform>
            <numerusform>%n comandi non si possono applicare: restano da parte, con tutto il loro contenuto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments have not arrived yet.</source>
        <translation>
            <numerusform>%n allegato non è ancora arrivato.</numerusform>
            <numerusform>%n allegati non sono ancora arrivati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a record to see what the package does to it.</source>
        <translation>Scegli una scheda per vedere che cosa il pacchetto le fa.</translation>
    </message>
    <message>
        <source>Only the main desk can leave records out; what it has put in order is the same for all.</source>
        <translation>Solo la scrivania principale può escludere schede; ciò che ha messo in ordine è uguale per tutte.</translation>
    </message>
    <message numerus="yes">
        <source>With it, %n commands more are set aside.</source>
        <translation>
            <numerusform>Con questa va da parte ancora %n comando.</numerusform>
            <numerusform>Con questa vanno da parte ancora %n comandi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes merged.</source>
        <translation>
            <numerusform>%n modifica fusa.</numerusform>
            <numerusform>%n modifiche fuse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts stay in the list.</source>
        <translation>
            <numerusform>%n conflitto resta nell&apos;elenco.</numerusform>
            <numerusform>%n conflitti restano nell&apos;elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge preview: package %1 of “%2”</source>
        <translation>Anteprima di fusione: pacchetto %1 di «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n records</source>
        <translation>
            <numerusform>%1, %n scheda</numerusform>
            <numerusform>%1, %n schede</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là</translation>
    </message>
    <message>
        <source>Why is it left out? The reason goes to the list with it.</source>
        <translation>Perché resta fuori? Il motivo va nell&apos;elenco con la scheda.</translation>
    </message>
    <message>
        <source>Reason for leaving it out</source>
        <translation>Motivo dell&apos;esclusione</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>tralasciato</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>tralasciato: %1</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>messo da parte</translation>
    </message>
    <message>
        <source>rule broken</source>
        <translation>regola rotta</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuovo</numerusform>
            <numerusform>%n nuovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiato</numerusform>
            <numerusform>%n cambiati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n cancellato</numerusform>
            <numerusform>%n cancellati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n da decidere</numerusform>
            <numerusform>%n da decidere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n da sistemare</numerusform>
            <numerusform>%n da sistemare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n come prima</numerusform>
            <numerusform>%n come prima</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n scheda</numerusform>
            <numerusform>%n schede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) more</source>
        <translation>
            <numerusform>un&apos;altra regola</numerusform>
            <numerusform>altre %n regole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of this desk do not fit any more: what they did is taken back, and they wait for a decision.</source>
        <translation>
            <numerusform>%n modifica di questa scrivania non si può più applicare: ciò che aveva fatto è ritirato, e attende una decisione.</numerusform>
            <numerusform>%n modifiche di questa scrivania non si possono più applicare: ciò che avevano fatto è ritirato, e attendono una decisione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten with it, for good, also if the merge is undone: %1.</source>
        <translation>Dimenticate con questo pacchetto, per sempre, anche se la fusione si annulla: %1.</translation>
    </message>
    <message>
        <source>A backup is made first. The merge and each decision are steps that can be undone.</source>
        <translation>Prima si fa una copia. La fusione e ogni decisione sono passi che si annullano.</translation>
    </message>
</context>
<context>
    <name>insieme::Month</name>
    <message>
        <source>Previous month</source>
        <translation>Mese precedente</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mese successivo</translation>
    </message>
    <message>
        <source>Previous month (PgUp; with Ctrl, previous year)</source>
        <translation>Mese precedente (Pag↑; con Ctrl, anno precedente)</translation>
    </message>
    <message>
        <source>Next month (PgDn; with Ctrl, next year)</source>
        <translation>Mese successivo (Pag↓; con Ctrl, anno successivo)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
</context>
<context>
    <name>insieme::MonthButton</name>
    <message>
        <source>Choose from the month</source>
        <translation>Scegli dal mese</translation>
    </message>
    <message>
        <source>Choose from the month (Ctrl+Space)</source>
        <translation>Scegli dal mese (Ctrl+Spazio)</translation>
    </message>
</context>
<context>
    <name>insieme::MonthDays</name>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
</context>
<context>
    <name>insieme::MonthPopover</name>
    <message>
        <source>Choose a day</source>
        <translation>Scegli un giorno</translation>
    </message>
</context>
<context>
    <name>insieme::OperatorBand</name>
    <message>
        <source>Begin</source>
        <translation>Comincia</translation>
    </message>
    <message>
        <source>Name and family name</source>
        <translation>Nome e cognome</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Come ti chiami?</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Un&apos;altra persona…</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Chi lavora?</translation>
    </message>
    <message>
        <source>Until somebody is chosen the file can only be read: the history carries names.</source>
        <translation>Finché non si sceglie, il file si legge soltanto: la storia porta il nome di chi lavora.</translation>
    </message>
</context>
<context>
    <name>insieme::OperatorButton</name>
    <message>
        <source>Settings: language, theme, who is working (%1)</source>
        <translation>Impostazioni: lingua, tema, chi lavora (%1)</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nessuno scelto</translation>
    </message>
</context>
<context>
    <name>insieme::OpportunityPanel</name>
    <message>
        <source>Before taking part</source>
        <translation>Prima di partecipare</translation>
    </message>
    <message>
        <source>Deadline for offers</source>
        <translation>Termine per le offerte</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, oggi</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, fra %n giorno</numerusform>
            <numerusform>%1, fra %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Procurement code</source>
        <translation>Codice dei contratti</translation>
    </message>
    <message>
        <source>none is known for procedures of %1</source>
        <translation>nessuno è noto per le procedure del %1</translation>
    </message>
    <message>
        <source>the day on which the procedure started is missing</source>
        <translation>manca il giorno di avvio della procedura</translation>
    </message>
    <message>
        <source>Threshold for social services</source>
        <translation>Soglia per i servizi sociali</translation>
    </message>
    <message>
        <source>No cooperative is named yet. Those named are judged here by their papers, on the day of the offer.</source>
        <translation>Nessuna cooperativa è ancora indicata. Quelle indicate si valutano qui dalle loro carte, al giorno dell&apos;offerta.</translation>
    </message>
    <message>
        <source>papers through %1</source>
        <translation>carte fino al %1</translation>
    </message>
    <message>
        <source>Decision and outcome</source>
        <translation>Decisione ed esito</translation>
    </message>
    <message>
        <source>Nothing is decided yet. The decision to take part needs its reason.</source>
        <translation>Non è ancora deciso niente. La decisione di partecipare richiede il motivo.</translation>
    </message>
    <message>
        <source>Papers of those who might execute</source>
        <translation>Carte di chi potrebbe eseguire</translation>
    </message>
    <message>
        <source>%1 reaches the threshold of %2</source>
        <translation>%1 raggiungono la soglia di %2</translation>
    </message>
    <message>
        <source>%1 is below the threshold of %2</source>
        <translation>%1 sono sotto la soglia di %2</translation>
    </message>
</context>
<context>
    <name>insieme::OutcomeModel</name>
    <message>
        <source>whole row</source>
        <translation>intera riga</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Perché è rifiutata</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>insieme::PackageForm</name>
    <message>
        <source>Prepare a package</source>
        <translation>Prepara un pacchetto</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Scegli il file…</translation>
    </message>
    <message>
        <source>For the other desks</source>
        <translation>Per le altre scrivanie</translation>
    </message>
    <message>
        <source>For the main desk</source>
        <translation>Per la scrivania principale</translation>
    </message>
    <message>
        <source>For a new desk</source>
        <translation>Per una nuova scrivania</translation>
    </message>
    <message>
        <source>For a partner</source>
        <translation>Per un partner</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Per chi</translation>
    </message>
    <message>
        <source>Leave out the attached files</source>
        <translation>Lascia fuori i file allegati</translation>
    </message>
    <message>
        <source>The package stays small; a later one can bring them.</source>
        <translation>Il pacchetto resta piccolo; uno successivo può portarli.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Di nuovo la frase segreta</translation>
    </message>
    <message>
        <source>What the other desks do not have yet. The package brings them to the same state as this file.</source>
        <translation>Ciò che le altre scrivanie non hanno ancora. Il pacchetto le porta allo stesso stato di questo file.</translation>
    </message>
    <message>
        <source>What was done here since the last package. The main desk (%1) merges it and answers with a package of its own.</source>
        <translation>Ciò che è stato fatto qui dall&apos;ultimo pacchetto. La scrivania principale (%1) lo unisce e risponde con un suo pacchetto.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non nota</translation>
    </message>
    <message>
        <source>Everything in this file with its history: who opens it in an empty file works with the same records, people among them.</source>
        <translation>Tutto il file con la sua storia: chi lo apre in un file vuoto lavora con le stesse schede, persone comprese.</translation>
    </message>
    <message>
        <source>The records as they are today, without people: personal and sensitive fields, history and attached files stay here. It starts a file of its own, which is never merged back.</source>
        <translation>Le schede come sono oggi, senza persone: campi personali e sensibili, storia e file allegati restano qui. Ne nasce un file a sé, che non si riunisce più a questo.</translation>
    </message>
    <message>
        <source>Without a passphrase anyone who has the file can read it.</source>
        <translation>Senza frase segreta chiunque abbia il file può leggerlo.</translation>
    </message>
    <message>
        <source>Without a passphrase anyone who has the file can read it, also what is in it about people.</source>
        <translation>Senza frase segreta chiunque abbia il file può leggerlo, anche ciò che contiene sulle persone.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Le due frasi segrete non sono uguali.</translation>
    </message>
</context>
<context>
    <name>insieme::PageHead</name>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
</context>
<context>
    <name>insieme::PageThumbnails</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message numerus="yes">
        <source>Page %1, %n thing(s) to see to</source>
        <translation>
            <numerusform>Pagina %1, una cosa da sistemare</numerusform>
            <numerusform>Pagina %1, %n cose da sistemare</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Pagina %1</translation>
    </message>
    <message>
        <source>page by page</source>
        <translation>pagina per pagina</translation>
    </message>
</context>
<context>
    <name>insieme::PaperBars</name>
    <message>
        <source>Papers</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <translation>%1: c&apos;è</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>none</source>
        <translation>senza</translation>
    </message>
    <message>
        <source>Renew from %1.</source>
        <translation>Rinnovo dal %1.</translation>
    </message>
    <message>
        <source>paper by paper</source>
        <translation>carta per carta</translation>
    </message>
    <message>
        <source>open the paper</source>
        <translation>apri la carta</translation>
    </message>
    <message>
        <source>what can be done with the paper</source>
        <translation>che cosa si può fare con la carta</translation>
    </message>
    <message>
        <source>What can be done with the paper (%1)</source>
        <translation>Che cosa si può fare con la carta (%1)</translation>
    </message>
</context>
<context>
    <name>insieme::PaperPanel</name>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation>Copia firmata</translation>
    </message>
    <message>
        <source>Annul</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>What would read otherwise today</source>
        <translation>Che cosa oggi sarebbe diverso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Mostra le pagine</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>È stato inviato</translation>
    </message>
    <message>
        <source>A scan, a PDF or a .p7m. It is kept as it is, and the document is complete.</source>
        <translation>Una scansione, un PDF o un .p7m. Si conserva così com&apos;è e il documento è completo.</translation>
    </message>
    <message>
        <source>Attach the signed copy…</source>
        <translation>Allega la copia firmata…</translation>
    </message>
    <message>
        <source>Annul the document</source>
        <translation>Annulla il documento</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emesso il</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Inviato il</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation>firmato il %1</translation>
    </message>
    <message>
        <source>has not signed</source>
        <translation>non ha ancora firmato</translation>
    </message>
    <message>
        <source>Complete on</source>
        <translation>Completo il</translation>
    </message>
    <message>
        <source>Annulled on</source>
        <translation>Annullato il</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>A draft: it has no number yet. It is issued from its pages.</source>
        <translation>Una bozza: non ha ancora un numero. Si emette dalle sue pagine.</translation>
    </message>
    <message>
        <source>Annulled. Its number stays taken.</source>
        <translation>Annullato. Il suo numero resta occupato.</translation>
    </message>
    <message>
        <source>Complete: the signed copy is here.</source>
        <translation>Completo: la copia firmata è qui.</translation>
    </message>
    <message>
        <source>Its pages, its values and its template are frozen as they were issued.</source>
        <translation>Le pagine, i valori e il modello sono fissati come all&apos;emissione.</translation>
    </message>
    <message>
        <source>Nothing: made again it would say the same.</source>
        <translation>Nulla: rifatto, direbbe lo stesso.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campi</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden, as names and amounts of people may stand there.</source>
        <translation>Nascosto, perché può contenere nomi e importi di persone.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>In the issued copy</source>
        <translation>Nella copia emessa</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>The day on which it was sent is missing or cannot be read.</source>
        <translation>Il giorno dell&apos;invio manca o non si legge.</translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <translation>Segnato come inviato</translation>
    </message>
    <message>
        <source>The signed copy</source>
        <translation>La copia firmata</translation>
    </message>
    <message>
        <source>Scans and signed files (*.pdf *.p7m *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>Scansioni e file firmati (*.pdf *.p7m *.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <source>The day of the signature is missing or cannot be read.</source>
        <translation>Il giorno della firma manca o non si legge.</translation>
    </message>
    <message>
        <source>The signed copy is attached</source>
        <translation>La copia firmata è allegata</translation>
    </message>
    <message>
        <source>Say why it is annulled; the number stays taken.</source>
        <translation>Indica perché si annulla; il numero resta occupato.</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>There is no template “%1” any more.</source>
        <translation>Il modello «%1» non esiste più.</translation>
    </message>
    <message>
        <source>A draft with mistakes in it. It is issued once they are put right.</source>
        <translation>Una bozza con errori. Si emette quando sono corretti.</translation>
    </message>
    <message>
        <source>Comparing the document with today</source>
        <translation>Confronto il documento con oggi</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>La ricerca non cambia nulla.</translation>
    </message>
</context>
<context>
    <name>insieme::PapersCard</name>
    <message>
        <source>for</source>
        <translation>per</translation>
    </message>
    <message>
        <source>Judged for</source>
        <translation>Giudicata per</translation>
    </message>
    <message>
        <source>what every member must have</source>
        <translation>ciò che ogni socia deve avere</translation>
    </message>
    <message>
        <source>Next: %1 on %2.</source>
        <translation>Prossima: %1 il %2.</translation>
    </message>
    <message>
        <source>No paper has an expiry.</source>
        <translation>Nessuna carta ha una scadenza.</translation>
    </message>
    <message>
        <source>end %1</source>
        <translation>fine %1</translation>
    </message>
    <message>
        <source>Files of: %1</source>
        <translation>File di: %1</translation>
    </message>
    <message>
        <source>This paper is missing: write it down first, then its file can be attached to it.</source>
        <translation>Questa carta manca: registrala prima, poi le si può allegare il file.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E %n altra.</numerusform>
            <numerusform>E altre %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) missing or past</source>
        <translation>
            <numerusform>Non idonea: manca o è scaduta %n carta</numerusform>
            <numerusform>Non idonea: mancano o sono scadute %n carte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be renewed from %2.</source>
        <translation>%1 si rinnova dal %2.</translation>
    </message>
    <message>
        <source>Renewal from %1.</source>
        <translation>Rinnovo dal %1.</translation>
    </message>
    <message>
        <source>Papers asked for</source>
        <translation>Carte richieste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>Aggiungi una carta</translation>
    </message>
    <message>
        <source>Add this paper</source>
        <translation>Aggiungi questa carta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Allega un file…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>No paper is asked of it.</source>
        <translation>Non le è chiesta alcuna carta.</translation>
    </message>
    <message>
        <source>Not until the end of “%1”.</source>
        <translation>Non fino alla fine di «%1».</translation>
    </message>
</context>
<context>
    <name>insieme::PapersPanel</name>
    <message>
        <source>Papers</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Every paper that this placement needs is there.</source>
        <translation>Ci sono tutte le carte che servono a questo inserimento.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Apri: %1</translation>
    </message>
</context>
<context>
    <name>insieme::PathPanel</name>
    <message>
        <source>Goals, visits, incidents</source>
        <translation>Obiettivi, visite, episodi</translation>
    </message>
    <message>
        <source>Show what they are (noted)</source>
        <translation>Mostra che cosa sono (annotato)</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Annota</translation>
    </message>
    <message>
        <source>Categories and days; no story, no diagnosis.</source>
        <translation>Categorie e giorni; nessun racconto, nessuna diagnosi.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>fatto il %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>in ritardo</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>da fare</translation>
    </message>
    <message>
        <source>Educator in charge: %1</source>
        <translation>Operatore di riferimento: %1</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Non è ancora annotato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n to come; Enter on a row notes that it was done today.</source>
        <translation>
            <numerusform>%n da fare; Invio su una riga annota che è stato fatto oggi.</numerusform>
            <numerusform>%n da fare; Invio su una riga annota che è stato fatto oggi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was written.</source>
        <translation>%1 non si può leggere. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Annotato.</translation>
    </message>
    <message>
        <source>Noted as done today.</source>
        <translation>Annotato come fatto oggi.</translation>
    </message>
</context>
<context>
    <name>insieme::PlacementTimelinePage</name>
    <message>
        <source>By host</source>
        <translation>Per ospitante</translation>
    </message>
    <message>
        <source>By Comune</source>
        <translation>Per Comune</translation>
    </message>
    <message>
        <source>By fund</source>
        <translation>Per fondo</translation>
    </message>
    <message>
        <source>Placements in time</source>
        <translation>Inserimenti nel tempo</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indicato</translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n inserimento</numerusform>
            <numerusform>%n inserimenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extended by %n day(s), within every limit.</source>
        <translation>
            <numerusform>Prorogato di %n giorno, entro tutti i limiti.</numerusform>
            <numerusform>Prorogato di %n giorni, entro tutti i limiti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends %n day(s) earlier.</source>
        <translation>
            <numerusform>Finisce %n giorno prima.</numerusform>
            <numerusform>Finisce %n giorni prima.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1 of allowance more; the shares of the funds stay as they are.</source>
        <translation>Fino a %1 di indennità in più; le quote dei fondi restano come sono.</translation>
    </message>
    <message>
        <source>Up to %1 of allowance less.</source>
        <translation>Fino a %1 di indennità in meno.</translation>
    </message>
    <message>
        <source>The liability policy ends on %1.</source>
        <translation>La polizza RCT finisce il %1.</translation>
    </message>
    <message>
        <source>To be told: %1.</source>
        <translation>Da avvisare: %1.</translation>
    </message>
    <message>
        <source>The extension is recorded.</source>
        <translation>La proroga è registrata.</translation>
    </message>
    <message>
        <source>The early end is recorded.</source>
        <translation>La fine anticipata è registrata.</translation>
    </message>
    <message>
        <source>%1; ■ at work, □ suspended for the whole month; on %2</source>
        <translation>%1; ■ al lavoro, □ sospeso per tutto il mese; al %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>%1 hours of wage more, about %2 at %3 an hour; the shares of the funds stay as they are.</source>
        <translation>Ore di paga in più: %1, circa %2 a %3 l&apos;ora; le quote dei fondi restano come sono.</translation>
    </message>
    <message>
        <source>%1 hours of wage less, about %2 at %3 an hour.</source>
        <translation>Ore di paga in meno: %1, circa %2 a %3 l&apos;ora.</translation>
    </message>
    <message>
        <source>%1 hours of wage more; what they cost is not known: the placement states no cost.</source>
        <translation>Ore di paga in più: %1; quanto costano non si sa: l&apos;inserimento non indica il costo.</translation>
    </message>
    <message>
        <source>%1 hours of wage less; what they cost is not known: the placement states no cost.</source>
        <translation>Ore di paga in meno: %1; quanto costano non si sa: l&apos;inserimento non indica il costo.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Apri l&apos;elenco</translation>
    </message>
    <message>
        <source>All placements</source>
        <translation>Tutti gli inserimenti</translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) that start later are not drawn.</source>
        <translation>
            <numerusform>%n inserimento che comincia più tardi non è disegnato.</numerusform>
            <numerusform>%n inserimenti che cominciano più tardi non sono disegnati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a project, or look in the list.</source>
        <translation>Scegli un progetto, oppure guarda nell&apos;elenco.</translation>
    </message>
    <message>
        <source>Looking through the placements</source>
        <translation>Lettura degli inserimenti</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>La ricerca non cambia nulla.</translation>
    </message>
    <message>
        <source>It was stopped: the placements are not all shown.</source>
        <translation>È stato fermato: gli inserimenti non sono tutti mostrati.</translation>
    </message>
    <message>
        <source>The placements are still being read. Print them in a moment.</source>
        <translation>Gli inserimenti si stanno ancora leggendo. Stampali tra un momento.</translation>
    </message>
    <message>
        <source>The placement was changed meanwhile. Look at its bar again.</source>
        <translation>L&apos;inserimento è stato cambiato nel frattempo. Riguarda la sua barra.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>ready to begin</source>
        <translation>pronto a partire</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>sospeso</translation>
    </message>
</context>
<context>
    <name>insieme::PlanPanel</name>
    <message>
        <source>Plan</source>
        <translation>Pianta</translation>
    </message>
    <message>
        <source>Plan of the apartment</source>
        <translation>Pianta dell&apos;appartamento</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture.</source>
        <translation>%1 non si legge come immagine.</translation>
    </message>
</context>
<context>
    <name>insieme::PresenceGrid</name>
    <message>
        <source>Presences</source>
        <translation>Presenze</translation>
    </message>
    <message>
        <source>day by day</source>
        <translation>giorno per giorno</translation>
    </message>
    <message>
        <source>present, and the next day</source>
        <translation>presente, e il giorno dopo</translation>
    </message>
    <message>
        <source>a mark, by its letter</source>
        <translation>un segno, con la sua lettera</translation>
    </message>
    <message>
        <source>present for so many hours</source>
        <translation>presente per tante ore</translation>
    </message>
    <message>
        <source>the rest of the month present</source>
        <translation>presente il resto del mese</translation>
    </message>
    <message>
        <source>the next user</source>
        <translation>l&apos;utente seguente</translation>
    </message>
    <message>
        <source>clear the day</source>
        <translation>svuota il giorno</translation>
    </message>
    <message>
        <source>take what was copied from a sheet</source>
        <translation>incolla da un foglio</translation>
    </message>
</context>
<context>
    <name>insieme::PresenceModel</name>
    <message>
        <source>no mark</source>
        <translation>nessun segno</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>While privacy is on, marks are neither shown nor changed.</source>
        <translation>Con la riservatezza attiva i segni non si vedono e non si cambiano.</translation>
    </message>
    <message>
        <source>Nothing can be changed here now.</source>
        <translation>Qui ora non si può cambiare niente.</translation>
    </message>
    <message>
        <source>There are more lines than users. Nothing was pasted.</source>
        <translation>Le righe sono più degli utenti. Non è stato incollato niente.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no mark of a day (P G I O F C T S), or there are too many days. Nothing was pasted.</source>
        <translation>Riga %1: «%2» non è il segno di un giorno (P G I O F C T S), o i giorni sono troppi. Non è stato incollato niente.</translation>
    </message>
</context>
<context>
    <name>insieme::PresencePanel</name>
    <message>
        <source>No service of this agreement has users yet. Users are entered by a code, under the service; then their presences are marked here.</source>
        <translation>Nessun servizio di questa convenzione ha ancora utenti. Gli utenti si inseriscono con un codice, nel servizio; poi qui si segnano le presenze.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Il mese prima</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Il mese dopo</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Chiudi il mese</translation>
    </message>
    <message>
        <source>P present   G justified   I unjustified   O hospital   F family   C closed   T trial   S stay   + the rest present   Enter next user   Ctrl+V from a sheet</source>
        <translation>P presente   G giustificato   I ingiustificato   O ospedale   F famiglia   C chiuso   T prova   S soggiorno   + il resto presente   Invio utente seguente   Ctrl+V da un foglio</translation>
    </message>
    <message>
        <source>Account of the month</source>
        <translation>Conto del mese</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>As a table, to be pasted into a sheet</source>
        <translation>Come tabella, da incollare in un foglio</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>closed up to %1</source>
        <translation>chiuso fino al %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>No presence is marked in this month yet.</source>
        <translation>In questo mese non è ancora segnata alcuna presenza.</translation>
    </message>
    <message>
        <source>Days attended</source>
        <translation>Giornate di presenza</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation>segnate: %1 su %2</translation>
    </message>
    <message>
        <source>Health share</source>
        <translation>Quota sanitaria</translation>
    </message>
    <message>
        <source>Social share</source>
        <translation>Quota sociale</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Chi paga</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>The users themselves</source>
        <translation>Gli utenti stessi</translation>
    </message>
    <message>
        <source>Who executes</source>
        <translation>Chi esegue</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>Eseguito</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Quota consorzio</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Spettante</translation>
    </message>
    <message>
        <source>While privacy is on, presences are not printed.</source>
        <translation>Con la riservatezza attiva le presenze non si stampano.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>L&apos;utente</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n line(s).</source>
        <translation>
            <numerusform>Copiata %n riga.</numerusform>
            <numerusform>Copiate %n righe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>As a workbook</source>
        <translation>Come foglio di calcolo</translation>
    </message>
    <message>
        <source>Export the account</source>
        <translation>Esporta il conto</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Cartella di lavoro Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>No presence is marked in this month: nothing was written.</source>
        <translation>In questo mese non è segnata nessuna presenza: non è stato scritto niente.</translation>
    </message>
    <message>
        <source>The account was written to %1.</source>
        <translation>Il conto è stato scritto in %1.</translation>
    </message>
</context>
<context>
    <name>insieme::ProgressDock</name>
    <message>
        <source>Long work</source>
        <translation>Lavori in corso</translation>
    </message>
</context>
<context>
    <name>insieme::PropertyPanel</name>
    <message>
        <source>Apartments on the day</source>
        <translation>Appartamenti nel giorno</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Appartamento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Ospiti</translation>
    </message>
    <message>
        <source>No apartment belongs to this property yet.</source>
        <translation>A questo immobile non appartiene ancora nessun appartamento.</translation>
    </message>
    <message>
        <source>Works: funded and spent</source>
        <translation>Lavori: finanziato e speso</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Preventivo</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Finanziato</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Speso</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Resta</translation>
    </message>
</context>
<context>
    <name>insieme::ProposalPage</name>
    <message>
        <source>Compute again</source>
        <translation>Ricalcola</translation>
    </message>
    <message>
        <source>Nobody waits for an apartment. A request that was received or assessed is proposed here.</source>
        <translation>Nessuno attende un appartamento. Una richiesta ricevuta o valutata viene proposta qui.</translation>
    </message>
    <message>
        <source>Requests, by points</source>
        <translation>Richieste, per punteggio</translation>
    </message>
    <message>
        <source>Change and lock</source>
        <translation>Cambia e blocca</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Appartamento</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Proposal of allocations</source>
        <translation>Proposta di assegnazioni</translation>
    </message>
    <message>
        <source>Write the proposal</source>
        <translation>Registra la proposta</translation>
    </message>
    <message>
        <source>the search is running</source>
        <translation>la ricerca è in corso</translation>
    </message>
    <message>
        <source>nothing is proposed</source>
        <translation>non è proposto nulla</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Blocca o sblocca</translation>
    </message>
    <message>
        <source>no line is chosen</source>
        <translation>nessuna riga è scelta</translation>
    </message>
    <message>
        <source>locked by hand</source>
        <translation>bloccata a mano</translation>
    </message>
    <message>
        <source>stopped early: the best that was found</source>
        <translation>fermata prima: la migliore trovata</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Uscita</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, bloccato</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>It stands whatever is computed. Unlocked, it goes back to the search.</source>
        <translation>Resta qualunque cosa si calcoli. Sbloccata, torna nella ricerca.</translation>
    </message>
    <message>
        <source>The days cannot be read, or the exit is not after the entry.</source>
        <translation>I giorni non si leggono, o l&apos;uscita non viene dopo l&apos;ingresso.</translation>
    </message>
    <message>
        <source>Locked, it stands, and the others are computed around it.</source>
        <translation>Bloccata, resta; le altre si calcolano intorno.</translation>
    </message>
    <message>
        <source>Not possible like this: change the apartment or the days.</source>
        <translation>Così non è possibile: cambia l&apos;appartamento o i giorni.</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Sbloccata.</translation>
    </message>
    <message>
        <source>Locked; the others are computed around it.</source>
        <translation>Bloccata; le altre sono calcolate intorno.</translation>
    </message>
    <message>
        <source>on %1; the days of exit are not counted</source>
        <translation>al %1; i giorni di uscita non si contano</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Looking for the best allocation</source>
        <translation>Ricerca della migliore assegnazione</translation>
    </message>
    <message>
        <source>If you stop it, the best found so far becomes the proposal.</source>
        <translation>Se la si ferma, la migliore trovata finora diventa la proposta.</translation>
    </message>
    <message>
        <source>Looking whether it is possible…</source>
        <translation>Guardo se è possibile…</translation>
    </message>
    <message>
        <source>Looking what a stay would mean</source>
        <translation>Guardo che cosa comporterebbe la permanenza</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>La ricerca non cambia nulla.</translation>
    </message>
    <message>
        <source>It is still being looked at. Lock it in a moment.</source>
        <translation>Si sta ancora guardando se è possibile. Bloccala tra un momento.</translation>
    </message>
    <message>
        <source>Writing the proposal</source>
        <translation>Scrittura della proposta</translation>
    </message>
    <message>
        <source>If you stop it, nothing is written.</source>
        <translation>Se la fermi, non si scrive nulla.</translation>
    </message>
    <message>
        <source>it is written already</source>
        <translation>è già registrata</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) find an apartment within two years. Points housed first, then the fewest empty days.</source>
        <translation>
            <numerusform>Richieste che trovano un appartamento entro due anni: %1 su %n. Prima il punteggio accolto, poi il minor numero di giorni vuoti.</numerusform>
            <numerusform>Richieste che trovano un appartamento entro due anni: %1 su %n. Prima il punteggio accolto, poi il minor numero di giorni vuoti.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written: its stays are reserved until they are accepted or computed again.</source>
        <translation>È registrata: i suoi soggiorni restano prenotati finché non sono accettati o ricalcolati.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Non è ancora registrato nulla.</translation>
    </message>
    <message>
        <source>The proposal is written.</source>
        <translation>La proposta è registrata.</translation>
    </message>
</context>
<context>
    <name>insieme::RankingPanel</name>
    <message>
        <source>What the call says</source>
        <translation>Che cosa dice il bando</translation>
    </message>
    <message>
        <source>The project keeps every number of “%1”.</source>
        <translation>Il progetto rispetta tutti i numeri di «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <translation>
            <numerusform>%1: %n posto</numerusform>
            <numerusform>%1: %n posti</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>reserve list</source>
        <translation>in riserva</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>un posto</translation>
    </message>
    <message>
        <source>a reserved place</source>
        <translation>un posto riservato</translation>
    </message>
    <message>
        <source>No admitted application yet.</source>
        <translation>Nessuna domanda ammessa per ora.</translation>
    </message>
    <message>
        <source>Letters with the outcome to all applicants</source>
        <translation>Lettere con l&apos;esito a tutti i richiedenti</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrato</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>non ancora</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Registra l&apos;esito</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) get their place or go to the reserve list.</source>
        <translation>
            <numerusform>%n domanda ottiene il posto o va in lista di riserva.</numerusform>
            <numerusform>%n domande ottengono il posto o vanno in lista di riserva.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insieme::RecordModel</name>
    <message>
        <source>“%1” is computed while it is shown: no list is ordered by it.</source>
        <translation>«%1» si calcola mentre si mostra: nessun elenco è ordinato così.</translation>
    </message>
</context>
<context>
    <name>insieme::RecordOverview</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e ancora %n</numerusform>
            <numerusform>e altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storia</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Tutta la storia</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creata</translation>
    </message>
</context>
<context>
    <name>insieme::RecordPage</name>
    <message>
        <source>Remove</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storia</translation>
    </message>
    <message>
        <source>This record was removed. Undo brings it back (Ctrl+Z).</source>
        <translation>Questa scheda è stata eliminata. Annulla la riporta (Ctrl+Z).</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, riga %2</translation>
    </message>
    <message>
        <source>Changes not saved</source>
        <translation>Modifiche non salvate</translation>
    </message>
    <message>
        <source>Nothing was saved. These values cannot be read: %1.</source>
        <translation>Non è stato salvato nulla. Questi valori non si possono leggere: %1.</translation>
    </message>
    <message>
        <source>This record was removed in the meantime. Undo brings it back (Ctrl+Z).</source>
        <translation>Questa scheda nel frattempo è stata eliminata. Annulla la riporta (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Before saving</source>
        <translation>Prima di salvare</translation>
    </message>
    <message>
        <source>goes to the next problem</source>
        <translation>va al prossimo problema</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiata</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Save and open the next</source>
        <translation>Salva e apri la prossima</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed, not saved</source>
        <translation>
            <numerusform>%n campo cambiato, non salvato</numerusform>
            <numerusform>%n campi cambiati, non salvati</numerusform>
        </translation>
    </message>
    <message>
        <source>The record</source>
        <translation>La scheda</translation>
    </message>
    <message>
        <source>Nothing in the way</source>
        <translation>Niente da correggere</translation>
    </message>
    <message>
        <source>It can be saved with Ctrl+S.</source>
        <translation>Si può salvare con Ctrl+S.</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Prossimo problema</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Sezione dopo</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Sezione prima</translation>
    </message>
    <message>
        <source>Show sensitive data</source>
        <translation>Mostra i dati riservati</translation>
    </message>
    <message>
        <source>Conditions and reasons that tell about health; the reading is noted in the file</source>
        <translation>Condizioni e motivi che parlano della salute; la lettura è annotata nel file</translation>
    </message>
    <message>
        <source>Codes and PEC are those of IndicePA, July 2024: confirm them before you use them.</source>
        <translation>Codici e PEC sono quelli di IndicePA, luglio 2024: confermali prima di usarli.</translation>
    </message>
    <message>
        <source>Reading must be noted in the file, and it can only be read.</source>
        <translation>La lettura va annotata nel file, e il file è di sola lettura.</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n errore</numerusform>
            <numerusform>%n errori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n da guardare</numerusform>
            <numerusform>%n da guardare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill in</source>
        <translation>
            <numerusform>%n da compilare</numerusform>
            <numerusform>%n da compilare</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Ancora nulla di scritto</translation>
    </message>
    <message>
        <source>What must be there has a star.</source>
        <translation>Ciò che serve ha un asterisco.</translation>
    </message>
    <message>
        <source>Why (optional, no names)</source>
        <translation>Perché (facoltativo, senza nomi)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>It stands in the history beside the change, readable for whoever has the file</source>
        <translation>Sta nella storia accanto alla modifica, leggibile da chi ha il file</translation>
    </message>
    <message>
        <source>This record is not there any more: its creation was undone. Redo brings it back (Ctrl+Shift+Z).</source>
        <translation>Questa scheda non c&apos;è più: la sua creazione è stata annullata. Ripeti la riporta (Ctrl+Maiusc+Z).</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Salva e aggiungi un&apos;altra</translation>
    </message>
    <message>
        <source>%1; also +30, today</source>
        <translation>%1; anche +30, oggi</translation>
    </message>
    <message>
        <source>A draft can be saved with mistakes, too.</source>
        <translation>La bozza si può salvare anche con gli errori.</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Salva bozza</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Ancora nulla di cambiato</translation>
    </message>
    <message>
        <source>What you type is checked here.</source>
        <translation>Ciò che scrivi si controlla qui.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Nothing in the way so far</source>
        <translation>Finora niente da correggere</translation>
    </message>
    <message>
        <source>Looking what the file says to it</source>
        <translation>Cerco che cosa ne dice il resto del file</translation>
    </message>
    <message>
        <source>What the rest of the file says to it is being looked at.</source>
        <translation>Si sta guardando che cosa ne dice il resto del file.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>una riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Remove this record (%1); it can be undone (Ctrl+Z)</source>
        <translation>Elimina questa scheda (%1); si può annullare (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n campo cambiato</numerusform>
            <numerusform>%n campi cambiati</numerusform>
        </translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>Perché (facoltativo)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was saved: %n thing(s) must be put right first.</source>
        <translation>
            <numerusform>Niente è stato salvato: prima c&apos;è %n cosa da correggere.</numerusform>
            <numerusform>Niente è stato salvato: prima ci sono %n cose da correggere.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are changes that are not saved: save or discard them, then remove. Nothing was removed.</source>
        <translation>Ci sono modifiche non salvate: salvale o scartale, poi elimina. Non è stato eliminato niente.</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Linguetta seguente</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Linguetta precedente</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>dal %1 al %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>It cannot be saved yet</source>
        <translation>Non si può ancora salvare</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>ancora niente</translation>
    </message>
    <message>
        <source>What to put right</source>
        <translation>Cosa correggere</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Salva e prosegui</translation>
    </message>
    <message>
        <source>Changed elsewhere, too: which one holds?</source>
        <translation>Cambiato anche altrove: quale vale?</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>tolta</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>c&apos;è ancora</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message numerus="yes">
        <source>Changed here and elsewhere in the meantime: %n field(s).</source>
        <translation>
            <numerusform>Cambiato qui e intanto anche altrove: %n campo.</numerusform>
            <numerusform>Cambiati qui e intanto anche altrove: %n campi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you typed is lost and nothing is overwritten; the rest of the form shows what is there now. Say for each which one holds, then save.</source>
        <translation>Niente di quello che hai scritto è perso e niente è sovrascritto; il resto del modulo mostra quello che c&apos;è adesso. Scegli per ognuno quale vale, poi salva.</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Tieni tutti i miei</translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation>Prendi tutti i loro</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Tieni il mio</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendi il loro</translation>
    </message>
    <message>
        <source>Looking for the next code</source>
        <translation>Ricerca del prossimo codice</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>La ricerca non cambia nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to fill in</source>
        <translation>
            <numerusform>%n campo ancora da compilare</numerusform>
            <numerusform>%n campi ancora da compilare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insieme::RecordPeek</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>Nessuna riga scelta.</translation>
    </message>
</context>
<context>
    <name>insieme::RegisterBar</name>
    <message>
        <source>Write</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Register of %1</source>
        <translation>Registro di %1</translation>
    </message>
    <message>
        <source>Signed: its days stay. Whoever takes the day of the signature away writes in the notes why.</source>
        <translation>Firmato: i suoi giorni restano. Chi toglie il giorno della firma scrive il motivo nelle note.</translation>
    </message>
    <message>
        <source>With the day of the signature its days stay as they are.</source>
        <translation>Con il giorno della firma i suoi giorni restano come sono.</translation>
    </message>
    <message>
        <source>The register is written.</source>
        <translation>Il registro è salvato.</translation>
    </message>
    <message>
        <source>Register of %1, not written yet</source>
        <translation>Registro di %1, non ancora scritto</translation>
    </message>
    <message>
        <source>The day of the signature cannot be read. Nothing was written.</source>
        <translation>Il giorno della firma non si legge. Non è stato scritto niente.</translation>
    </message>
</context>
<context>
    <name>insieme::RenegotiationPanel</name>
    <message>
        <source>Proposed tariffs</source>
        <translation>Rette proposte</translation>
    </message>
    <message>
        <source>Keep as a proposal</source>
        <translation>Tieni come proposta</translation>
    </message>
    <message>
        <source>Print the annex</source>
        <translation>Stampa l&apos;allegato</translation>
    </message>
    <message>
        <source>Once it is agreed</source>
        <translation>Quando c&apos;è l&apos;accordo</translation>
    </message>
    <message>
        <source>Bring into force</source>
        <translation>Metti in vigore</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Che cosa cambierebbe</translation>
    </message>
    <message>
        <source>no tariff is in force on that day</source>
        <translation>quel giorno non è in vigore nessuna retta</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Non c&apos;è ancora niente da confrontare.</translation>
    </message>
    <message>
        <source>Write the two days and both shares of every tariff, e.g. 64,50.</source>
        <translation>Scrivi i due giorni e le due quote di ogni retta, per esempio 64,50.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Difference €</source>
        <translation>Differenza €</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Today €</source>
        <translation>Oggi €</translation>
    </message>
    <message>
        <source>Proposed €</source>
        <translation>Proposta €</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Chi paga</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperativa</translation>
    </message>
    <message>
        <source>Only a signed agreement is changed by an act.</source>
        <translation>Solo una convenzione firmata si cambia con un atto.</translation>
    </message>
    <message>
        <source>There is no tariff that differs from today&apos;s.</source>
        <translation>Nessuna retta è diversa da quella di oggi.</translation>
    </message>
    <message>
        <source>To be brought into force: the day on which the act is signed.</source>
        <translation>Per metterle in vigore: il giorno della firma dell&apos;atto.</translation>
    </message>
    <message>
        <source>The proposal is kept.</source>
        <translation>La proposta è conservata.</translation>
    </message>
    <message>
        <source>The tariffs are in force, with their act.</source>
        <translation>Le rette sono in vigore, con il loro atto.</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tariffa</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>A simulation needs services with tariffs and with places or hours a year.</source>
        <translation>La simulazione ha bisogno di servizi con tariffe e con posti od ore all&apos;anno.</translation>
    </message>
    <message>
        <source>Places × days or hours</source>
        <translation>Posti × giorni od ore</translation>
    </message>
    <message>
        <source>today %1 + %2 = %3</source>
        <translation>oggi %1 + %2 = %3</translation>
    </message>
</context>
<context>
    <name>insieme::RequestPanel</name>
    <message>
        <source>new</source>
        <translation>nuova</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>invariata</translation>
    </message>
    <message>
        <source>up from %1</source>
        <translation>su dal %1°</translation>
    </message>
    <message>
        <source>down from %1</source>
        <translation>giù dal %1°</translation>
    </message>
    <message>
        <source>Place in the waiting list</source>
        <translation>Posizione in lista d&apos;attesa</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In un mese</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>Minori</translation>
    </message>
    <message>
        <source>ISEE</source>
        <translation>ISEE</translation>
    </message>
    <message>
        <source>to renew</source>
        <translation>da rinnovare</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergenza</translation>
    </message>
    <message>
        <source>assess by %1</source>
        <translation>valutare entro il %1</translation>
    </message>
    <message>
        <source>assess as soon as possible</source>
        <translation>valutare appena possibile</translation>
    </message>
    <message>
        <source>does not wait</source>
        <translation>non è in attesa</translation>
    </message>
    <message>
        <source>Points by “%1”</source>
        <translation>Punti secondo «%1»</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Massimo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Total, weighted</source>
        <translation>Totale, con i pesi</translation>
    </message>
    <message>
        <source>Where it would fit</source>
        <translation>Dove entrerebbe</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Appartamento</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Days to wait</source>
        <translation>Giorni d&apos;attesa</translation>
    </message>
    <message>
        <source>No apartment is free for it within two years.</source>
        <translation>Entro due anni nessun appartamento è libero per questa richiesta.</translation>
    </message>
</context>
<context>
    <name>insieme::RevisionPanel</name>
    <message>
        <source>Price revision</source>
        <translation>Revisione dei prezzi</translation>
    </message>
    <message>
        <source>Still to be executed</source>
        <translation>Ancora da eseguire</translation>
    </message>
    <message>
        <source>Variation of the price</source>
        <translation>Variazione del prezzo</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Calcolo</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Write the amount still to be executed and the variation, e.g. 100.000,00 and 8,00.</source>
        <translation>Scrivi l&apos;importo ancora da eseguire e la variazione, per esempio 100.000,00 e 8,00.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Only a signed agreement is changed by an act.</source>
        <translation>Solo una convenzione firmata si cambia con un atto.</translation>
    </message>
    <message>
        <source>To be registered: from when it counts, and the day of signature.</source>
        <translation>Per registrare: da quando vale e il giorno della firma.</translation>
    </message>
    <message>
        <source>No tariff that may be revised is in force on that day.</source>
        <translation>In quel giorno non è in vigore alcuna tariffa rivedibile.</translation>
    </message>
    <message>
        <source>The revision is registered, with its tariffs.</source>
        <translation>La revisione è registrata, con le sue tariffe.</translation>
    </message>
    <message>
        <source>A price revision has no draft: register it, or close it with Esc. Nothing was written.</source>
        <translation>Una revisione dei prezzi non ha bozza: registrala, o chiudila con Esc. Non è stato scritto niente.</translation>
    </message>
    <message>
        <source>Write the day down</source>
        <translation>Scrivi il giorno</translation>
    </message>
    <message>
        <source>Change by an act</source>
        <translation>Modifica con un atto</translation>
    </message>
    <message>
        <source>To be registered: from when it counts.</source>
        <translation>Per registrare: da quando vale.</translation>
    </message>
    <message>
        <source>To be registered: the day of signature.</source>
        <translation>Per registrare: il giorno della firma.</translation>
    </message>
    <message>
        <source>%1 still to be executed is more than the whole agreement is worth, %2.</source>
        <translation>%1 ancora da eseguire sono più di quanto vale tutta la convenzione, %2.</translation>
    </message>
    <message>
        <source>This agreement has no tariffs that could be revised: the %1 go into its amount, by an act.</source>
        <translation>Questa convenzione non ha tariffe da rivedere: i %1 entrano nel suo importo, con un atto.</translation>
    </message>
</context>
<context>
    <name>insieme::RowModel</name>
    <message>
        <source>Counting the rows of “%1”</source>
        <translation>Conteggio delle righe di «%1»</translation>
    </message>
    <message>
        <source>Looking for the rows of “%1”</source>
        <translation>Ricerca delle righe di «%1»</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>La ricerca non cambia nulla.</translation>
    </message>
    <message>
        <source>Looking for the rows was stopped.</source>
        <translation>La ricerca delle righe è stata fermata.</translation>
    </message>
</context>
<context>
    <name>insieme::RuleEditor</name>
    <message>
        <source>Round what has more digits than a cent</source>
        <translation>Arrotonda oltre il centesimo</translation>
    </message>
    <message>
        <source>Put back zeros in front that a spreadsheet dropped</source>
        <translation>Rimetti gli zeri iniziali tolti dal foglio</translation>
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
        <translation>rifiutati</translation>
    </message>
    <message>
        <source>Numbers are written</source>
        <translation>I numeri sono scritti</translation>
    </message>
    <message>
        <source>Years of two digits begin with</source>
        <translation>Gli anni di due cifre partono dal</translation>
    </message>
    <message>
        <source>1950: 49 is 2049 and 50 is 1950. At 0 such years are refused.</source>
        <translation>1950: 49 è il 2049 e 50 è il 1950. Con 0 si rifiutano.</translation>
    </message>
    <message>
        <source>How “%1” is read</source>
        <translation>Come si legge «%1»</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>come scritto</translation>
    </message>
    <message>
        <source>— refused —</source>
        <translation>— rifiutato —</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
</context>
<context>
    <name>insieme::RunningCard</name>
    <message>
        <source>Placements that run, by Comune</source>
        <translation>Inserimenti in corso, per Comune</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n placement(s), %2 % of their time is gone</source>
        <translation>
            <numerusform>%1: %n inserimento, passato il %2 % del tempo</numerusform>
            <numerusform>%1: %n inserimenti, passato il %2 % del tempo</numerusform>
        </translation>
    </message>
    <message>
        <source>Placements that run</source>
        <translation>Inserimenti in corso</translation>
    </message>
    <message>
        <source>Without a Comune</source>
        <translation>Senza Comune</translation>
    </message>
    <message>
        <source>None runs today.</source>
        <translation>Oggi nessuno è in corso.</translation>
    </message>
    <message>
        <source>by Comune, how much of their time is gone</source>
        <translation>per Comune, quanto del loro tempo è passato</translation>
    </message>
    <message>
        <source>Comune by Comune</source>
        <translation>Comune per Comune</translation>
    </message>
    <message>
        <source>placements in time</source>
        <translation>inserimenti nel tempo</translation>
    </message>
</context>
<context>
    <name>insieme::SectionList</name>
    <message>
        <source>Sections of the form</source>
        <translation>Sezioni del modulo</translation>
    </message>
    <message>
        <source>between sections</source>
        <translation>tra le sezioni</translation>
    </message>
</context>
<context>
    <name>insieme::Segmented</name>
    <message>
        <source>choice by choice</source>
        <translation>da una scelta all&apos;altra</translation>
    </message>
</context>
<context>
    <name>insieme::SettingsPage</name>
    <message>
        <source>Until the window is closed</source>
        <translation>Finché la finestra è aperta</translation>
    </message>
    <message>
        <source>For this computer</source>
        <translation>Per questo computer</translation>
    </message>
    <message>
        <source>For this file on this computer</source>
        <translation>Per questo file su questo computer</translation>
    </message>
    <message>
        <source>In the file, for every desk</source>
        <translation>Nel file, per ogni scrivania</translation>
    </message>
    <message>
        <source>What is chosen here holds at once.</source>
        <translation>Ciò che si sceglie qui vale subito.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>insieme::Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigazione</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n late</source>
        <translation>
            <numerusform>%1, %n in ritardo</numerusform>
            <numerusform>%1, %n in ritardo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, chiuso</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n due within seven days</source>
        <translation>
            <numerusform>%1, %n entro sette giorni</numerusform>
            <numerusform>%1, %n entro sette giorni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insieme::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Sto leggendo</translation>
    </message>
</context>
<context>
    <name>insieme::SpanLegend</name>
    <message>
        <source>What the bars mean</source>
        <translation>Che cosa significano le barre</translation>
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
        <translation>Tutto il consorzio in un file</translation>
    </message>
    <message>
        <source>It stays on this computer or on a folder of yours. Begin a new one, open the one you have, or look around in the sample: its people are invented.</source>
        <translation>Resta su questo computer o in una cartella vostra. Se ne inizia uno nuovo, si apre quello che c&apos;è già o si guarda l&apos;esempio, con persone inventate.</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Nuovo file…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>Sample consortium…</source>
        <translation>Consorzio di esempio…</translation>
    </message>
    <message>
        <source>No file was made.</source>
        <translation>Il file non è stato fatto.</translation>
    </message>
    <message>
        <source>Bring back a copy…</source>
        <translation>Riporta una copia…</translation>
    </message>
</context>
<context>
    <name>insieme::StatusBar</name>
    <message>
        <source>shortcuts</source>
        <translation>scorciatoie</translation>
    </message>
</context>
<context>
    <name>insieme::StayPanel</name>
    <message>
        <source>Check-in</source>
        <translation>Ingresso</translation>
    </message>
    <message>
        <source>Hand over the keys</source>
        <translation>Consegna le chiavi</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Proroga</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Proroga</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Preavviso</translation>
    </message>
    <message>
        <source>Register the notice</source>
        <translation>Registra il preavviso</translation>
    </message>
    <message>
        <source>Check-out</source>
        <translation>Uscita</translation>
    </message>
    <message>
        <source>Take the keys back</source>
        <translation>Ritira le chiavi</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Sposta</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Assenza</translation>
    </message>
    <message>
        <source>Register the absence</source>
        <translation>Registra l&apos;assenza</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Cancel the reservation</source>
        <translation>Annulla la prenotazione</translation>
    </message>
    <message>
        <source>Due to the authorities</source>
        <translation>Dovuto alle autorità</translation>
    </message>
    <message>
        <source>What to do with the stay</source>
        <translation>Che cosa fare del soggiorno</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Che cosa comporta</translation>
    </message>
    <message>
        <source>the reservation is not accepted yet</source>
        <translation>la prenotazione non è ancora accettata</translation>
    </message>
    <message>
        <source>the stay is over</source>
        <translation>il soggiorno è finito</translation>
    </message>
    <message>
        <source>the new day of exit is not later</source>
        <translation>il nuovo giorno di uscita non è successivo</translation>
    </message>
    <message>
        <source>nobody lives there</source>
        <translation>non ci abita nessuno</translation>
    </message>
    <message>
        <source>a day or a reason is missing</source>
        <translation>manca un giorno o un motivo</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 non si può leggere</translation>
    </message>
    <message>
        <source>possible until %1 at the latest</source>
        <translation>possibile al più tardi fino al %1</translation>
    </message>
    <message>
        <source>the rules of the house do not allow it</source>
        <translation>le regole della casa non lo permettono</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Letture</translation>
    </message>
    <message>
        <source>no meter is read</source>
        <translation>nessun contatore è letto</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>no thing is written down</source>
        <translation>nessuna cosa è annotata</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chiavi</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>non annotate</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Questura</translation>
    </message>
    <message>
        <source>notice within 48 hours, by %1</source>
        <translation>comunicazione entro 48 ore, entro il %1</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Deposito</translation>
    </message>
    <message>
        <source>%1 to be returned</source>
        <translation>%1 da restituire</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Letti</translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <translation>Non possibile: %1.</translation>
    </message>
    <message>
        <source>Proposed in %1 from %2</source>
        <translation>Proposto in %1 dal %2</translation>
    </message>
    <message>
        <source>Enters %1 on %2</source>
        <translation>Entra in %1 il %2</translation>
    </message>
    <message>
        <source>Lives in %1 until %2</source>
        <translation>Abita in %1 fino al %2</translation>
    </message>
    <message>
        <source>Lives in %1</source>
        <translation>Abita in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>resta %n giorno</numerusform>
            <numerusform>restano %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Lived in %1 until %2</source>
        <translation>Ha abitato in %1 fino al %2</translation>
    </message>
    <message>
        <source>The reservation was cancelled</source>
        <translation>La prenotazione è stata annullata</translation>
    </message>
    <message>
        <source>can be extended until %1</source>
        <translation>si può prorogare fino al %1</translation>
    </message>
    <message>
        <source>notice given on %1</source>
        <translation>preavviso dato il %1</translation>
    </message>
    <message>
        <source>locked: a new proposal leaves it as it is</source>
        <translation>bloccato: una nuova proposta lo lascia com&apos;è</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Notice to the police</source>
        <translation>Comunicazione alla Questura</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>inviata il %1</translation>
    </message>
    <message>
        <source>within 48 hours of the entry, by %1</source>
        <translation>entro 48 ore dall&apos;ingresso, entro il %1</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Inviata oggi</translation>
    </message>
    <message>
        <source>%1: registered.</source>
        <translation>%1: registrato.</translation>
    </message>
    <message>
        <source>The reservation is accepted.</source>
        <translation>La prenotazione è accettata.</translation>
    </message>
    <message>
        <source>The reservation is cancelled.</source>
        <translation>La prenotazione è annullata.</translation>
    </message>
    <message>
        <source>The notice to the police is registered.</source>
        <translation>La comunicazione alla Questura è registrata.</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Cessione</translation>
    </message>
    <message>
        <source>%1 is kept</source>
        <translation>si trattengono %1</translation>
    </message>
    <message>
        <source>Notice of the handover</source>
        <translation>Cessione di fabbricato</translation>
    </message>
    <message>
        <source>%1 is still to come: keys are handed over on the day itself</source>
        <translation>il %1 deve ancora venire: le chiavi si consegnano il giorno stesso</translation>
    </message>
    <message>
        <source>%1 is still to come: keys are taken back on the day itself; until then it is a notice</source>
        <translation>il %1 deve ancora venire: le chiavi si ritirano il giorno stesso; fino ad allora è un preavviso</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>è già lì</translation>
    </message>
    <message>
        <source>no bed is free there for each of them</source>
        <translation>lì non c&apos;è un letto libero per ciascuno</translation>
    </message>
</context>
<context>
    <name>insieme::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 di %2: %3</translation>
    </message>
</context>
<context>
    <name>insieme::SuitabilityModel</name>
    <message>
        <source>Cooperative</source>
        <translation>Cooperativa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegato</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Capitale</translation>
    </message>
    <message>
        <source>Work %1</source>
        <translation>Quote %1</translation>
    </message>
    <message>
        <source>never handed in</source>
        <translation>mai consegnata</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valida fino al</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Idoneità</translation>
    </message>
</context>
<context>
    <name>insieme::SuitabilityPage</name>
    <message>
        <source>Register of members</source>
        <translation>Libro soci</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Socie</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In regola</translation>
    </message>
    <message>
        <source>One ends too early</source>
        <translation>In scadenza</translation>
    </message>
    <message>
        <source>Papers for</source>
        <translation>Carte per</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>on</source>
        <translation>al</translation>
    </message>
    <message>
        <source>Register on the day</source>
        <translation>Registro alla data</translation>
    </message>
    <message>
        <source>Members, delegates, seats and papers as of this day, known today (1/3/2024, +30, fine mese)</source>
        <translation>Socie, delegati, sedi e carte a questo giorno, per quanto si sa oggi (1/3/2024, +30, fine mese)</translation>
    </message>
    <message>
        <source>Filter: name, place, paper…</source>
        <translation>Filtra per nome, luogo, carta…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Members and papers</source>
        <translation>Socie e carte</translation>
    </message>
    <message>
        <source>what every member must have</source>
        <translation>ciò che ogni socia deve avere</translation>
    </message>
    <message>
        <source>every service</source>
        <translation>ogni servizio</translation>
    </message>
    <message>
        <source>No member here on this day</source>
        <translation>Nessuna socia qui in questo giorno</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n socia</numerusform>
            <numerusform>%n socie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: ask from their own page</source>
        <translation>
            <numerusform>ancora %n: si chiede dalla sua scheda</numerusform>
            <numerusform>altre %n: si chiede dalla loro scheda</numerusform>
        </translation>
    </message>
    <message>
        <source>Judging the members</source>
        <translation>Controllo i documenti delle socie</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>La ricerca non cambia nulla.</translation>
    </message>
    <message>
        <source>Expired or missing</source>
        <translation>Scadute o mancanti</translation>
    </message>
    <message>
        <source>Not through the end</source>
        <translation>Non fino alla fine</translation>
    </message>
    <message>
        <source>Looking what is asked for</source>
        <translation>Guardo che cosa si può chiedere</translation>
    </message>
    <message>
        <source>Judging the members…</source>
        <translation>Controllo i documenti delle socie…</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Controlla di nuovo</translation>
    </message>
</context>
<context>
    <name>insieme::Tabs</name>
    <message>
        <source>Tabs, %1 of %2: %3</source>
        <translation>Scheda %1 di %2: %3</translation>
    </message>
    <message>
        <source>tab by tab</source>
        <translation>da una linguetta all&apos;altra</translation>
    </message>
</context>
<context>
    <name>insieme::TickPopover</name>
    <message>
        <source>Nothing is called like this.</source>
        <translation>Niente si chiama così.</translation>
    </message>
</context>
<context>
    <name>insieme::Timeline</name>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Stop at %1</source>
        <translation>Ferma al %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lascia com&apos;è</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>dal %1 al %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposto</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponibile</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linea del tempo</translation>
    </message>
    <message>
        <source>bar by bar</source>
        <translation>da una barra all&apos;altra</translation>
    </message>
    <message>
        <source>open the bar</source>
        <translation>apri la barra</translation>
    </message>
    <message>
        <source>move its end; with Ctrl by a day</source>
        <translation>sposta la fine; con Ctrl di un giorno</translation>
    </message>
    <message>
        <source>move the bar; with Ctrl by a day</source>
        <translation>sposta la barra; con Ctrl di un giorno</translation>
    </message>
    <message>
        <source>draw a new bar</source>
        <translation>disegna una barra nuova</translation>
    </message>
    <message>
        <source>drop what is proposed</source>
        <translation>lascia com&apos;è</translation>
    </message>
    <message>
        <source>to today</source>
        <translation>a oggi</translation>
    </message>
    <message>
        <source>nearer, farther</source>
        <translation>più vicino, più lontano</translation>
    </message>
</context>
<context>
    <name>insieme::TopBar</name>
    <message>
        <source>Search or do…</source>
        <translation>Cerca o esegui…</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Cerca in tutto (Ctrl+K)</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Indietro (Alt+←)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Avanti (Alt+→)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rifai</translation>
    </message>
    <message>
        <source>Hide names (Ctrl+Shift+H)</source>
        <translation>Nascondi i nomi (Ctrl+Maiusc+H)</translation>
    </message>
    <message>
        <source>List beside the record (Shift+F6)</source>
        <translation>Elenco accanto alla scheda (Maiusc+F6)</translation>
    </message>
</context>
<context>
    <name>insieme::TotalsStrip</name>
    <message>
        <source>Totals</source>
        <translation>Totali</translation>
    </message>
</context>
<context>
    <name>insieme::TrialCard</name>
    <message>
        <source>Extension</source>
        <translation>Proroga</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Sospensione</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Extend by</source>
        <translation>Proroga di</translation>
    </message>
    <message>
        <source>Days of the extension</source>
        <translation>Giorni della proroga</translation>
    </message>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>from</source>
        <translation>dal</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <source>First day of the suspension</source>
        <translation>Primo giorno della sospensione</translation>
    </message>
    <message>
        <source>Last day of the suspension</source>
        <translation>Ultimo giorno della sospensione</translation>
    </message>
    <message>
        <source>Reason of the suspension</source>
        <translation>Motivo della sospensione</translation>
    </message>
    <message>
        <source>Record the suspension</source>
        <translation>Registra la sospensione</translation>
    </message>
    <message>
        <source>Record the extension</source>
        <translation>Registra la proroga</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Niente di scritto</translation>
    </message>
    <message>
        <source>Type the reason and both days: the new end shows before anything is written.</source>
        <translation>Scrivi il motivo e i due giorni: la nuova fine si vede prima di registrare.</translation>
    </message>
    <message numerus="yes">
        <source>It can be extended to %1: +%n day(s).</source>
        <translation>
            <numerusform>Si può arrivare al %1: +%n giorno.</numerusform>
            <numerusform>Si può arrivare al %1: +%n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>No extension fits: the end stands at its limit.</source>
        <translation>Nessuna proroga è possibile: la fine è già al limite.</translation>
    </message>
    <message>
        <source>Type the days: the new end shows before anything is written.</source>
        <translation>Scrivi i giorni: la nuova fine si vede prima di registrare.</translation>
    </message>
    <message>
        <source>Use +%1</source>
        <translation>Usa +%1</translation>
    </message>
    <message>
        <source>The end stays on %1.</source>
        <translation>La fine resta il %1.</translation>
    </message>
    <message numerus="yes">
        <source>The end moves by %n day(s), within every limit.</source>
        <translation>
            <numerusform>La fine si sposta di %n giorno, entro tutti i limiti.</numerusform>
            <numerusform>La fine si sposta di %n giorni, entro tutti i limiti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The suspension is recorded.</source>
        <translation>La sospensione è registrata.</translation>
    </message>
    <message>
        <source>The extension is recorded.</source>
        <translation>La proroga è registrata.</translation>
    </message>
    <message>
        <source>first the days</source>
        <translation>prima scrivi i due giorni</translation>
    </message>
    <message>
        <source>first how many days</source>
        <translation>prima scrivi quanti giorni</translation>
    </message>
    <message>
        <source>it fits</source>
        <translation>ci sta</translation>
    </message>
    <message>
        <source>it does not fit</source>
        <translation>non ci sta</translation>
    </message>
    <message>
        <source>It can be recorded with the end on %1, as late as the limits allow.</source>
        <translation>Si può registrare con la fine il %1, la più lontana che i limiti consentono.</translation>
    </message>
    <message>
        <source>End there</source>
        <translation>Fine in quel giorno</translation>
    </message>
</context>
<context>
    <name>insieme::UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
</context>
<context>
    <name>insieme::UnitPanel</name>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Nel giorno</translation>
    </message>
    <message>
        <source>Stays and works of the apartment</source>
        <translation>Soggiorni e lavori dell&apos;appartamento</translation>
    </message>
    <message>
        <source>For how many people</source>
        <translation>Per quante persone</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Ospiti</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Dal %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Dove sta scritto</translation>
    </message>
    <message>
        <source>Flat of one room, eased conditions</source>
        <translation>Monolocale, condizioni «salva casa»</translation>
    </message>
    <message>
        <source>Flat of one room</source>
        <translation>Monolocale</translation>
    </message>
    <message>
        <source>Habitable surface</source>
        <translation>Superficie abitabile</translation>
    </message>
    <message>
        <source>All bedrooms</source>
        <translation>Tutte le camere</translation>
    </message>
    <message>
        <source>Beds on the day</source>
        <translation>Letti nel giorno</translation>
    </message>
    <message>
        <source>The least of them</source>
        <translation>Il minore fra questi</translation>
    </message>
</context>
<context>
    <name>insieme::WaitingPanel</name>
    <message>
        <source>Waiting list</source>
        <translation>Lista d&apos;attesa</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>emergenza</translation>
    </message>
    <message>
        <source>Nobody waits. A request that was received or assessed stands here in its rank.</source>
        <translation>Nessuno è in attesa. Una richiesta ricevuta o valutata sta qui nella sua posizione.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuova</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor(s)</source>
        <translation>
            <numerusform>%n minore</numerusform>
            <numerusform>%n minori</numerusform>
        </translation>
    </message>
    <message>
        <source>accessible</source>
        <translation>accessibile</translation>
    </message>
    <message>
        <source>ISEE to renew</source>
        <translation>ISEE da rinnovare</translation>
    </message>
    <message>
        <source>proposed already</source>
        <translation>già proposta</translation>
    </message>
    <message>
        <source>fits nowhere</source>
        <translation>nessun posto</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 dal %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), by points</source>
        <translation>
            <numerusform>%n richiesta, per punteggio</numerusform>
            <numerusform>%n richieste, per punteggio</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 days: %2 entered, %3 left</source>
        <translation>in %1 giorni: entrate %2, uscite %3</translation>
    </message>
    <message>
        <source>household by household</source>
        <translation>nucleo per nucleo</translation>
    </message>
    <message>
        <source>propose an apartment</source>
        <translation>proponi un appartamento</translation>
    </message>
    <message>
        <source>open the request</source>
        <translation>apri la domanda</translation>
    </message>
    <message>
        <source>Looking where each request fits</source>
        <translation>Cerco dove può entrare ciascuna richiesta</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>La ricerca non cambia nulla.</translation>
    </message>
</context>
<context>
    <name>insieme::WeekChart</name>
    <message>
        <source>Deadlines by week</source>
        <translation>Scadenze per settimana</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>settimana del %1</translation>
    </message>
    <message>
        <source>week by week</source>
        <translation>settimana per settimana</translation>
    </message>
    <message>
        <source>all deadlines</source>
        <translation>tutte le scadenze</translation>
    </message>
</context>
<context>
    <name>insieme::WhyNot</name>
    <message>
        <source>comes first</source>
        <translation>viene prima</translation>
    </message>
    <message>
        <source>stands in the way</source>
        <translation>è di ostacolo</translation>
    </message>
</context>
<context>
    <name>insieme::WorkRow</name>
    <message>
        <source>beginning…</source>
        <translation>inizio…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Ferma: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 finora</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arresto in corso…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>fermato</translation>
    </message>
    <message>
        <source>did not succeed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Apri: %1</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>Chiudi: %1</translation>
    </message>
</context>
<context>
    <name>insieme::WorksPanel</name>
    <message>
        <source>Funding and costs</source>
        <translation>Finanziamenti e costi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Finanziato</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Speso</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>of no source</source>
        <translation>senza fonte</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Preventivo</translation>
    </message>
    <message>
        <source>Apartments that it holds back</source>
        <translation>Appartamenti che trattiene</translation>
    </message>
    <message>
        <source>free since %1</source>
        <translation>libero dal %1</translation>
    </message>
    <message>
        <source>not available until %1</source>
        <translation>non disponibile fino al %1</translation>
    </message>
    <message>
        <source>not available until further notice</source>
        <translation>non disponibile fino a nuovo avviso</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 enters on %3, %n day(s) later</source>
        <translation>
            <numerusform>%1; %2 entra il %3, %n giorno dopo</numerusform>
            <numerusform>%1; %2 entra il %3, %n giorni dopo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insieme::Workspace</name>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>The file was opened for reading only.</source>
        <translation>Il file è stato aperto in sola lettura.</translation>
    </message>
    <message>
        <source>You may read this file but not change it.</source>
        <translation>Questo file si può leggere ma non cambiare.</translation>
    </message>
    <message>
        <source>The folder of this file does not allow writing.</source>
        <translation>La cartella di questo file non permette di scrivere.</translation>
    </message>
    <message>
        <source>This file was written by an older Insieme and must be brought up to date first, but it can only be read: %1</source>
        <translation>Questo file è stato scritto da un Insieme più vecchio e prima va aggiornato, ma si può solo leggere: %1</translation>
    </message>
    <message>
        <source>The tables of this file are not the ones this program knows. It was not touched.</source>
        <translation>Le tabelle di questo file non sono quelle che questo programma conosce. Non è stato toccato.</translation>
    </message>
    <message>
        <source>Forgotten person</source>
        <translation>Persona cancellata</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Another Insieme brought this file to a newer structure. Close it and open it with that version; nothing was changed.</source>
        <translation>Un altro Insieme ha portato questo file a una struttura più nuova. Chiudilo e aprilo con quella versione; non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c&apos;è nulla da annullare.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Non c&apos;è nulla da ripetere.</translation>
    </message>
    <message>
        <source>(step %1, %2)</source>
        <translation>(passo %1, %2)</translation>
    </message>
    <message>
        <source>%1: %2 was changed since</source>
        <translation>%1: dopo è stato cambiato %2</translation>
    </message>
    <message>
        <source>%1: was removed since</source>
        <translation>%1: dopo è stato eliminato</translation>
    </message>
    <message>
        <source>%1: %2 would point to a record that is not there</source>
        <translation>%1: %2 indicherebbe una scheda che non c&apos;è</translation>
    </message>
    <message>
        <source>%1: is there again</source>
        <translation>%1: c&apos;è di nuovo</translation>
    </message>
    <message>
        <source>%1: a rule of the file forbids it</source>
        <translation>%1: una regola del file lo vieta</translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation>Il passo %1 non c&apos;è.</translation>
    </message>
    <message>
        <source>Step %1 cannot be undone.</source>
        <translation>Il passo %1 non si può annullare.</translation>
    </message>
    <message>
        <source>Step %1 was set aside: there is nothing to undo.</source>
        <translation>Il passo %1 è stato messo da parte: non c&apos;è nulla da annullare.</translation>
    </message>
    <message>
        <source>Step %1 is itself an undo or a redo; use redo.</source>
        <translation>Il passo %1 è già un annullamento o una ripetizione; usa ripeti.</translation>
    </message>
    <message>
        <source>Step %1 is already undone.</source>
        <translation>Il passo %1 è già annullato.</translation>
    </message>
    <message>
        <source>Step %1 cannot be undone, because later changes stand on it:</source>
        <translation>Il passo %1 non si può annullare, perché modifiche successive si appoggiano su di esso:</translation>
    </message>
    <message>
        <source>Step %1 changes nothing any more.</source>
        <translation>Il passo %1 non cambia più nulla.</translation>
    </message>
    <message>
        <source>Reading sensitive data must be noted in the file, and this file can only be read: they stay hidden.</source>
        <translation>La lettura di dati sensibili va annotata nel file, e questo file si può solo leggere: restano nascosti.</translation>
    </message>
    <message>
        <source>This is the file as it was on the evening of %1: it can only be read.</source>
        <translation>Questo è il file com&apos;era la sera del %1: si può solo leggere.</translation>
    </message>
    <message>
        <source>This merge was already passed on to other desks in a package, so it cannot be undone as one step. Undo or correct the single changes instead.</source>
        <translation>Questa fusione è già stata inviata ad altre scrivanie in un pacchetto, quindi non si può più annullare come un solo passo. Annulla o correggi le singole modifiche.</translation>
    </message>
    <message>
        <source>undo the later steps first, one after the other.</source>
        <translation>annulla prima i passi successivi, uno dopo l&apos;altro.</translation>
    </message>
    <message>
        <source>The file does not hold what its history says. Nothing was changed; restore the latest backup.</source>
        <translation>Il file non contiene ciò che dice la sua storia. Nulla è stato modificato; ripristina l&apos;ultima copia di sicurezza.</translation>
    </message>
    <message>
        <source>Step %1 cannot be undone: a person was forgotten since, and that stays so.</source>
        <translation>Il passo %1 non si può annullare: da allora una persona è stata dimenticata, e così resta.</translation>
    </message>
    <message>
        <source>Step %1 cannot be undone:</source>
        <translation>Il passo %1 non si può annullare:</translation>
    </message>
    <message>
        <source>A text holds the name. Put it right by hand; the old wording stays in the history.</source>
        <translation>Un testo contiene il nome. Va corretto a mano; la vecchia dicitura resta nella storia.</translation>
    </message>
    <message>
        <source>%1: there is no such record (%2).</source>
        <translation>%1: questa scheda non c&apos;è (%2).</translation>
    </message>
    <message>
        <source>This person was forgotten already.</source>
        <translation>Questa persona è già stata dimenticata.</translation>
    </message>
    <message>
        <source>The reason stays readable in the history for ever, so it must not name the person. Nothing was changed.</source>
        <translation>Il motivo resta leggibile per sempre nella storia, perciò non deve nominare la persona. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>This person is still needed and was not forgotten; nothing was changed:</source>
        <translation>Ci sono schede che hanno ancora bisogno di questa persona: non è stata dimenticata e non è stato modificato nulla:</translation>
    </message>
    <message>
        <source>This entry is damaged.</source>
        <translation>Questa voce è danneggiata.</translation>
    </message>
    <message>
        <source>Another window has this file open: here it can only be read.</source>
        <translation>Un&apos;altra finestra tiene aperto questo file: qui si può solo leggere.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Fermato. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>It was stopped before the whole file was read.</source>
        <translation>Fermata prima che fosse letto tutto il file.</translation>
    </message>
    <message>
        <source>Step %1 is older than the update of the file by Insieme %2 of %3: steps before it cannot be undone one by one. What the file held on an evening before is shown by “insieme-cli as-of”, in the window by “The file as it was” of the history; take over from there what is wanted.</source>
        <translation>Il passo %1 è più vecchio dell&apos;aggiornamento del file fatto da Insieme %2 il %3: i passi precedenti non si annullano più uno per uno. Che cosa il file conteneva una sera precedente lo mostra «insieme-cli as-of», nella finestra «Il file com&apos;era» della storia; da lì si riprende quello che serve.</translation>
    </message>
    <message>
        <source>The person is forgotten in this file, but it was being read meanwhile, so that the file beside it ending in “-wal” still holds the data. Close every window and program that has the file open: that one goes with the last of them.</source>
        <translation>La persona è stata dimenticata in questo file, ma nel frattempo qualcuno lo stava leggendo, e il file accanto che finisce in «-wal» contiene ancora i dati. Chiudi ogni finestra e ogni programma che tiene aperto il file: quello accanto sparisce con l&apos;ultimo.</translation>
    </message>
    <message>
        <source>Another step was undone meanwhile, and that one comes first. Nothing was changed.</source>
        <translation>Nel frattempo è stato annullato un altro passo, che viene prima. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The disk is full: make room and open the file again; until then it can only be read.</source>
        <translation>Il disco è pieno: fai spazio e riapri il file; fino ad allora si può solo leggere.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>il disco è pieno</translation>
    </message>
    <message>
        <source>another program was writing to it</source>
        <translation>un altro programma lo stava scrivendo</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>non è stato possibile scriverlo</translation>
    </message>
    <message>
        <source>The person is forgotten, but words about them may still be in the search and in free pages of this file: %1. Put that right and forget the person once more, then these go, too.</source>
        <translation>La persona è stata dimenticata, ma nella ricerca e nelle pagine libere di questo file può essere rimasta qualche parola su di lei: %1. Rimedia e dimenticala ancora una volta: allora spariscono anche quelle.</translation>
    </message>
    <message>
        <source>The person is forgotten in this file, but these automatic copies could not be written and still hold the data: %1. Delete them by hand, or forget the person once more when they can be written.</source>
        <translation>La persona è stata dimenticata in questo file, ma non è stato possibile scrivere queste copie automatiche, che contengono ancora i dati: %1. Eliminale a mano, oppure dimentica la persona ancora una volta quando si potranno scrivere.</translation>
    </message>
    <message>
        <source>Another window has this file open (desk %1, computer %2): here it can only be read.</source>
        <translation>Un&apos;altra finestra tiene aperto questo file (scrivania %1, computer %2): qui si può solo leggere.</translation>
    </message>
    <message>
        <source>%1 has this file open in another window (desk %2, computer %3): here it can only be read.</source>
        <translation>%1 tiene aperto questo file in un&apos;altra finestra (scrivania %2, computer %3): qui si può solo leggere.</translation>
    </message>
    <message>
        <source>(step %1)</source>
        <translation>(passo %1)</translation>
    </message>
    <message>
        <source>Nothing was changed. A step before it can still be undone by itself, from the history or with “insieme-cli undo FILE STEP”.</source>
        <translation>Non è stato cambiato nulla. Un passo precedente si può ancora annullare da solo, dalla storia o con «insieme-cli undo FILE PASSO».</translation>
    </message>
    <message>
        <source>Step %1 forgot a person: that cannot be undone, and undo does not go past it.</source>
        <translation>Il passo %1 ha dimenticato una persona: questo non si annulla, e l&apos;annullamento non va oltre.</translation>
    </message>
    <message>
        <source>Step %1 issued a document: that cannot be undone, and undo does not go past it. A document that does not hold is annulled with a reason.</source>
        <translation>Il passo %1 ha emesso un documento: questo non si annulla, e l&apos;annullamento non va oltre. Un documento che non vale si annulla con un motivo.</translation>
    </message>
    <message>
        <source>Why step %1 was made may name the person: that stays readable in the history.</source>
        <translation>Il perché del passo %1 nomina forse la persona: resta leggibile nella storia.</translation>
    </message>
    <message>
        <source>%1 exists already and was not replaced.</source>
        <translation>%1 esiste già e non è stato sostituito.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>La cartella %1 non esiste.</translation>
    </message>
    <message>
        <source>%1 was not made: its folder does not allow writing. Choose another one.</source>
        <translation>%1 non è stato creato: nella sua cartella non si può scrivere. Scegline un&apos;altra.</translation>
    </message>
    <message>
        <source>The reason has %1 characters, of at most %2. Nothing was changed; say it in fewer words, and keep a longer text with the record.</source>
        <translation>Caratteri del motivo: %1; il massimo è %2. Non è stato cambiato nulla; dillo con meno parole e conserva un testo più lungo nella scheda.</translation>
    </message>
</context>
</TS>
