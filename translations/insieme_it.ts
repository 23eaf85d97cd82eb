<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
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
    <name>Agreement</name>
    <message>
        <source>it must be at least 1.</source>
        <translation>deve essere almeno 1.</translation>
    </message>
    <message>
        <source>it cannot be more than 100 %.</source>
        <translation>non può superare il 100 %.</translation>
    </message>
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
        <translation>Firmata il</translation>
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
        <translation>Le quote sommano a %1 posti%2; la convenzione ne ha %3.</translation>
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
        <translation>Una convenzione firmata deve avere il giorno della firma.</translation>
    </message>
    <message>
        <source>A signed agreement needs its first day.</source>
        <translation>Una convenzione firmata deve avere il primo giorno.</translation>
    </message>
    <message>
        <source>A signed agreement needs both parties.</source>
        <translation>Una convenzione firmata deve avere entrambe le parti.</translation>
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
        <translation>Le postazioni sono per %1 persone; la convenzione ha %2 posti.</translation>
    </message>
    <message>
        <source>%1 hours a week do not make %2 hours within %3 days.</source>
        <translation>%1 ore a settimana non fanno %2 ore in %3 giorni.</translation>
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
        <translation>Inviata</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmata</translation>
    </message>
    <message>
        <source>Technical extension</source>
        <translation>Proroga tecnica</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Risolta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Conclusa</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abbandonata</translation>
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
        <translation>Si può aprire il file del consorzio, cominciarne uno nuovo o guardarsi intorno nell&apos;esempio.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuovo…</translation>
    </message>
    <message>
        <source>Sample…</source>
        <translation>Esempio…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
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
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>it is not the key of a record.</source>
        <translation>non è la chiave di una scheda.</translation>
    </message>
    <message>
        <source>it must be a file name without folders.</source>
        <translation>deve essere un nome di file senza cartelle.</translation>
    </message>
    <message>
        <source>it is not a SHA-256 (64 lower-case hexadecimal digits).</source>
        <translation>non è uno SHA-256 (64 cifre esadecimali minuscole).</translation>
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
        <translation>Scrittura di %1 schede</translation>
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
        <source>Register the act %1</source>
        <translation>Registra l&apos;atto: %1</translation>
    </message>
    <message>
        <source>Plan the renewal of %1</source>
        <translation>Pianifica il rinnovo di %1</translation>
    </message>
    <message>
        <source>Copy %1 as the next one</source>
        <translation>Copia %1 come successiva</translation>
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
        <source>The replaced file is kept as %1.</source>
        <translation>Il file sostituito è conservato come %1.</translation>
    </message>
    <message>
        <source>insieme-cli COMMAND [ARGUMENTS] [OPTIONS]</source>
        <translation>insieme-cli COMANDO [ARGOMENTI] [OPZIONI]</translation>
    </message>
    <message>
        <source>Everywhere: --help, --lang it|en, --today YYYY-MM-DD; where it lists: --format table|csv|json. “-” reads standard input.
Exit status: 0 done or yes, 1 no, 2 wrong usage, 3 a file could not be read or written.</source>
        <translation>Ovunque: --help, --lang it|en, --today AAAA-MM-GG; dove elenca: --format table|csv|json. «-» legge lo standard input.
Stato di uscita: 0 fatto o sì, 1 no, 2 uso sbagliato, 3 un file non si è potuto leggere o scrivere.</translation>
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
        <source>“%1” is not a day (YYYY-MM-DD).</source>
        <translation>«%1» non è un giorno (AAAA-MM-GG).</translation>
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
        <source>Say where the document goes: --out NAME.pdf</source>
        <translation>Manca dove scrivere il documento: --out NOME.pdf</translation>
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
        <translation>Non è stato scritto nulla. Completare la scheda, oppure stampare una bozza con --draft.</translation>
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
        <source>calendar holidays, workdays, period or deadline?</source>
        <translation>calendar holidays, workdays, period o deadline?</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» non si può leggere</translation>
    </message>
    <message>
        <source>Days are written YYYY-MM-DD, from %1 to %2; a period and a deadline need either --months or --days.</source>
        <translation>I giorni si scrivono AAAA-MM-GG, dal %1 al %2; un periodo e un termine vogliono --months oppure --days.</translation>
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
        <source>Usage: insieme-cli contract account|simulate|checks|register|plan|next|revision …; “insieme-cli contract --help” says more.</source>
        <translation>Uso: insieme-cli contract account|simulate|checks|register|plan|next|revision …; «insieme-cli contract --help» dice di più.</translation>
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
    <name>Cooperative</name>
    <message>
        <source>The worker members, %1, are more than the workers, %2.</source>
        <translation>I soci lavoratori, %1, sono più dei lavoratori, %2.</translation>
    </message>
    <message>
        <source>The disadvantaged workers, %1, are more than the workers, %2.</source>
        <translation>I lavoratori svantaggiati, %1, sono più dei lavoratori, %2.</translation>
    </message>
    <message>
        <source>%1 of %2 workers are fewer than 30 %: check against L. 381/1991, article 4.</source>
        <translation>%1 lavoratori su %2 sono meno del 30 %: verificare con l&apos;articolo 4 della L. 381/1991.</translation>
    </message>
    <message>
        <source>Disadvantaged workers are counted for cooperatives of kind B or A+B only; check the kind.</source>
        <translation>I lavoratori svantaggiati si contano solo per le cooperative di tipo B o A+B; verificare il tipo.</translation>
    </message>
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
    <name>Document</name>
    <message>
        <source>%1 could not be written: %2. Nothing was left behind.</source>
        <translation>%1 non si è potuto scrivere: %2. Non è rimasto nulla a metà.</translation>
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
        <source>%1 € of at most %2 €</source>
        <translation>%1 € su un massimo di %2 €</translation>
    </message>
    <message>
        <source>%1 €, more than the largest amount, %2 €</source>
        <translation>%1 €, più dell&apos;importo massimo di %2 €</translation>
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
        <translation>%1 giorni aggiunti a %2</translation>
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
        <source>at most 10 % of the amount</source>
        <translation>al massimo il 10 % dell&apos;importo</translation>
    </message>
    <message>
        <source>more than 10 % and at most 50 % of the amount: the case of art. 120 c. 1 must be named</source>
        <translation>più del 10 % e al massimo il 50 % dell&apos;importo: va indicato il caso dell&apos;art. 120, c. 1</translation>
    </message>
    <message>
        <source>more than 50 % of the amount</source>
        <translation>più del 50 % dell&apos;importo</translation>
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
        <source>expired on %1, before the signature</source>
        <translation>scaduta il %1, prima della firma</translation>
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
        <translation>La voce %1 della storia è danneggiata. Non è stato cambiato nulla; ripristinare l&apos;ultima copia.</translation>
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
        <translation>%1 è stato scritto da un Insieme più nuovo (struttura %2, questo programma conosce la %3). Non è stato toccato; installare la versione più nuova.</translation>
    </message>
    <message>
        <source>%1 is incomplete: its end is missing. It was not touched; restore the latest backup.</source>
        <translation>%1 è incompleto: manca la fine. Non è stato toccato; ripristinare l&apos;ultima copia.</translation>
    </message>
    <message>
        <source>The structure of this file differs from the one its version promises (step %1). It was not touched; restore a backup.</source>
        <translation>La struttura di questo file non è quella promessa dalla sua versione (passo %1). Non è stato toccato; ripristinare una copia.</translation>
    </message>
    <message>
        <source>Personal data cannot be sealed on this computer. Nothing was changed.</source>
        <translation>I dati personali non si possono sigillare su questo computer. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Another program is writing to this file. Nothing was changed; try again in a moment.</source>
        <translation>Un altro programma sta scrivendo in questo file. Non è stato cambiato nulla; riprovare tra un momento.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>Il disco è pieno. Non è stato cambiato nulla; fare spazio e riprovare.</translation>
    </message>
    <message>
        <source>This file can only be read. Nothing was changed.</source>
        <translation>Questo file si può solo leggere. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore the latest backup.</source>
        <translation>Il file è danneggiato. Ripristinare l&apos;ultima copia.</translation>
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
        <translation>%1 non si è potuto aprire. Controllare che esista e che si possa leggere.</translation>
    </message>
    <message>
        <source>This installation carries two copies of SQLite, so changes could not be recorded. Install Insieme from its package again.</source>
        <translation>Questa installazione porta due copie di SQLite, perciò le modifiche non si potrebbero registrare. Reinstallare Insieme dal suo pacchetto.</translation>
    </message>
    <message>
        <source>The SQLite library of this computer cannot record changes.</source>
        <translation>La libreria SQLite di questo computer non può registrare le modifiche.</translation>
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
        <source>the steps, with fields before and after</source>
        <translation>i passi, con i campi prima e dopo</translation>
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
        <source>compose a document as PDF; missing required fields are listed</source>
        <translation>compone un documento in PDF; elenca i campi obbligatori mancanti</translation>
    </message>
    <message>
        <source>check codes: one answer a line</source>
        <translation>verifica codici: una risposta per riga</translation>
    </message>
    <message>
        <source>Italian holidays, working days, periods and deadlines</source>
        <translation>festività italiane, giorni lavorativi, periodi e termini</translation>
    </message>
    <message>
        <source>the account of a month, proposed tariffs compared, conditions and registration of an act, plan back from the notice, the next agreement, price revision</source>
        <translation>il conto di un mese, il confronto delle tariffe proposte, le condizioni e la registrazione di un atto, il piano a ritroso dal preavviso, la convenzione successiva, la revisione dei prezzi</translation>
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
        <translation>l&apos;ultima cifra dovrebbe essere %1: controllare il numero</translation>
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
        <translation>l&apos;ultima lettera dovrebbe essere %1: controllare il codice</translation>
    </message>
    <message>
        <source>a partita IVA</source>
        <translation>una partita IVA</translation>
    </message>
    <message>
        <source>office %1 does not give out partite IVA: check the number</source>
        <translation>l&apos;ufficio %1 non rilascia partite IVA: controllare il numero</translation>
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
        <translation>le cifre di controllo non tornano: controllare l&apos;IBAN</translation>
    </message>
    <message>
        <source>the CIN should be %1: check with the bank</source>
        <translation>il CIN dovrebbe essere %1: verificare con la banca</translation>
    </message>
    <message>
        <source>the check characters should be %1: check the CIG</source>
        <translation>i caratteri di controllo dovrebbero essere %1: controllare il CIG</translation>
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
        <source>an address is written like ufficio@pec.comune.it</source>
        <translation>un indirizzo si scrive come ufficio@pec.comune.it</translation>
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
        <translation>di solito si scrive come A/PD0016: controllare il numero</translation>
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
        <translation>Attivo</translation>
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
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
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
        <translation>Nata il</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Nata a</translation>
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
        <translation>Attiva</translation>
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
        <translation>Regole di revisione dei prezzi</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Si calcola su</translation>
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
        <source>%1 € still to be executed × %2 % × %3 % = %4 €</source>
        <translation>%1 € ancora da eseguire × %2 % × %3 % = %4 €</translation>
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
</context>
<context>
    <name>Reference</name>
    <message>
        <source>There is not enough memory to read the list.</source>
        <translation>Non c&apos;è abbastanza memoria per leggere l&apos;elenco.</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells instead of %3.</source>
        <translation>La riga %1 ha %2 celle invece di %3.</translation>
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
</context>
<context>
    <name>Renegotiation</name>
    <message>
        <source>%1: the contracted places are not stated.</source>
        <translation>%1: i posti convenzionati non sono indicati.</translation>
    </message>
    <message>
        <source>%1: tariffs by the hour are not simulated.</source>
        <translation>%1: le tariffe a ore non vengono simulate.</translation>
    </message>
    <message>
        <source>%1: the places are divided evenly among %2 levels of intensity.</source>
        <translation>%1: i posti sono divisi in parti uguali fra %2 livelli di intensità.</translation>
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
        <source>%1: the tariff from %2 cannot give way to the one from %3.</source>
        <translation>%1: la tariffa dal %2 non può cedere a quella dal %3.</translation>
    </message>
    <message>
        <source>%1: from %2 € to %3 € from %4</source>
        <translation>%1: da %2 € a %3 € dal %4</translation>
    </message>
    <message>
        <source>There is no proposed tariff that takes over from another. Nothing was changed.</source>
        <translation>Non c&apos;è una tariffa proposta che ne sostituisca un&apos;altra. Niente è stato cambiato.</translation>
    </message>
    <message>
        <source>Renegotiated tariffs</source>
        <translation>Tariffe rinegoziate</translation>
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
        <translation>I servizi hanno %1 posti, la convenzione %2.</translation>
    </message>
    <message>
        <source>The registered extensions end on %1, the agreement on %2.</source>
        <translation>Le proroghe registrate finiscono il %1, la convenzione il %2.</translation>
    </message>
    <message>
        <source>The agreement is signed: %1 can be changed by an act only (extension, modification, correction), or after the agreement is set back to draft. Nothing was changed.</source>
        <translation>La convenzione è firmata: %1 si può cambiare solo con un atto (proroga, modifica, rettifica), o dopo averla riportata in bozza. Niente è stato cambiato.</translation>
    </message>
    <message>
        <source>A registered act is not changed; set it back to draft first. Nothing was changed.</source>
        <translation>Un atto registrato non si cambia: prima riportalo in bozza. Niente è stato cambiato.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>weekdays are written like “lun-ven” or “lun,mer”.</source>
        <translation>i giorni si scrivono come «lun-ven» o «lun,mer».</translation>
    </message>
    <message>
        <source>it must be at least 1.</source>
        <translation>deve essere almeno 1.</translation>
    </message>
    <message>
        <source>a year has from 1 to 366 days.</source>
        <translation>un anno ha da 1 a 366 giorni.</translation>
    </message>
    <message>
        <source>it is between 0 and 100 %.</source>
        <translation>va da 0 a 100 %.</translation>
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
        <translation>%1: %2 posti accreditati, solo %3 autorizzati.</translation>
    </message>
    <message>
        <source>%1: %2 places are contracted, only %3 are accredited.</source>
        <translation>%1: %2 posti convenzionati, solo %3 accreditati.</translation>
    </message>
    <message>
        <source>%1: %2 places are contracted, only %3 are authorised.</source>
        <translation>%1: %2 posti convenzionati, solo %3 autorizzati.</translation>
    </message>
    <message>
        <source>Two tariffs are in force on the same days: %1 € from %2 and %3 € from %4. Close the earlier one the day before.</source>
        <translation>Due tariffe valgono negli stessi giorni: %1 € dal %2 e %3 € dal %4. Chiudi la prima il giorno precedente.</translation>
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
        <translation>Attiva</translation>
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
        <source>it is between 0 and 100 %.</source>
        <translation>va da 0 a 100 %.</translation>
    </message>
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
        <source>%1 € from %2</source>
        <translation>%1 € dal %2</translation>
    </message>
    <message>
        <source>Price per</source>
        <translation>Prezzo per</translation>
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
        <translation>«%1» è un elenco: ripeterlo con [[#ogni %1]]</translation>
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
        <source>there is no “%1”, only @firma</source>
        <translation>«%1» non c&apos;è, c&apos;è solo @firma</translation>
    </message>
    <message>
        <source>a signature has three parts: who ; capacity ; signatory</source>
        <translation>una firma ha tre parti: chi ; qualità ; firmatario</translation>
    </message>
    <message>
        <source>this row has %1 cells, the first row of the table has %2</source>
        <translation>questa riga ha %1 celle, la prima riga della tabella ne ha %2</translation>
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
    <name>insieme::ChildrenEditor</name>
    <message>
        <source>Remove row %1</source>
        <translation>Togli la riga %1</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Aggiungi una riga</translation>
    </message>
</context>
<context>
    <name>insieme::DocumentPage</name>
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
        <source>What is missing</source>
        <translation>Che cosa manca</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1: manca</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1: vuoto</translation>
    </message>
    <message>
        <source>Every field of the document is filled in.</source>
        <translation>Tutti i campi del documento sono compilati.</translation>
    </message>
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
        <source>Print… (Ctrl+P)</source>
        <translation>Stampa… (Ctrl+P)</translation>
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
        <source>The printer did not answer. Nothing was printed.</source>
        <translation>La stampante non ha risposto. Non è stato stampato nulla.</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Inviato a %1</translation>
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
    <name>insieme::FieldEditor</name>
    <message>
        <source>Type to search</source>
        <translation>Scrivere per cercare</translation>
    </message>
    <message>
        <source>This is not a day. Write 15/3/2026, 15/3, today, +30 or end of month.</source>
        <translation>Non è un giorno. Scrivere 15/3/2026, 15/3, oggi, +30 o fine mese.</translation>
    </message>
    <message>
        <source>This is not an amount. Write 1.234,56 or 1234,56.</source>
        <translation>Non è un importo. Scrivere 1.234,56 oppure 1234,56.</translation>
    </message>
    <message>
        <source>Choose one of the records found.</source>
        <translation>Scegliere una delle schede trovate.</translation>
    </message>
    <message>
        <source>Write hours as 20 or 20:30.</source>
        <translation>Scrivere le ore come 20 oppure 20:30.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Non è un numero.</translation>
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
        <source>Filter: name, place, code… (Ctrl+F)</source>
        <translation>Filtra: nome, luogo, codice… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n found for “%1”</source>
        <translation>
            <numerusform>%n trovata per «%1»</numerusform>
            <numerusform>%n trovate per «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in tutto</numerusform>
            <numerusform>%n in tutto</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Clear the filter to see the whole list.</source>
        <translation>Nulla corrisponde a «%1». Togliere il filtro per vedere tutto l&apos;elenco.</translation>
    </message>
    <message>
        <source>There is nothing here yet. Ctrl+N adds the first one.</source>
        <translation>Qui non c&apos;è ancora nulla. Ctrl+N aggiunge la prima scheda.</translation>
    </message>
</context>
<context>
    <name>insieme::MainWindow</name>
    <message>
        <source>Another program changed the file: what you see is up to date.</source>
        <translation>Un altro programma ha cambiato il file: quello che si vede è aggiornato.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratti</translation>
    </message>
    <message>
        <source>Conventions and contracts</source>
        <translation>Convenzioni e contratti</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Language, theme, operator</source>
        <translation>Lingua, tema, operatore</translation>
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
        <source>Search everything (Ctrl+K)</source>
        <translation>Cerca ovunque (Ctrl+K)</translation>
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
        <source>Unsaved changes</source>
        <translation>Modifiche non salvate</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>«%1» ha modifiche non salvate.</translation>
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
        <source>Done: %1. Ctrl+Z takes it back.</source>
        <translation>Fatto: %1. Ctrl+Z lo annulla.</translation>
    </message>
    <message>
        <source>Saved: %1. Ctrl+Z takes it back.</source>
        <translation>Salvato: %1. Ctrl+Z lo annulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n in all, %1</source>
        <translation>
            <numerusform>%n in tutto, %1</numerusform>
            <numerusform>%n in tutto, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found for “%1”, %2</source>
        <translation>
            <numerusform>%n trovata per «%1», %2</numerusform>
            <numerusform>%n trovate per «%1», %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1. Ctrl+Shift+Z does it again.</source>
        <translation>Annullato: %1. Ctrl+Maiusc+Z lo ripete.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rifatto: %1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Anteprima di stampa</translation>
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
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
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
</context>
<context>
    <name>insieme::RecordPage</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Preview and print the convention (Ctrl+P)</source>
        <translation>Anteprima e stampa della convenzione (Ctrl+P)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Remove this record; it can be undone (Ctrl+Z)</source>
        <translation>Elimina questa scheda; si può annullare (Ctrl+Z)</translation>
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
        <source>Discard (Esc)</source>
        <translation>Abbandona (Esc)</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Salva (Ctrl+S)</translation>
    </message>
    <message>
        <source>This record was removed. Undo brings it back (Ctrl+Z).</source>
        <translation>Questa scheda è stata eliminata. Annulla la riporta (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rifatto: %1</translation>
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
        <source>%1, row %2</source>
        <translation>%1, riga %2</translation>
    </message>
    <message>
        <source>Something must be put right before saving.</source>
        <translation>C&apos;è qualcosa da correggere prima di salvare.</translation>
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
</context>
<context>
    <name>insieme::Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigazione</translation>
    </message>
</context>
<context>
    <name>insieme::Workspace</name>
    <message>
        <source>%1 exists already and was not replaced.</source>
        <translation>%1 esiste già e non è stato sostituito.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>La cartella %1 non esiste.</translation>
    </message>
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
        <source>Another window has this file open (computer %1, process %2): here it can only be read.</source>
        <translation>Un&apos;altra finestra tiene aperto questo file (computer %1, processo %2): qui si può solo leggere.</translation>
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
        <translation>Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Another Insieme brought this file to a newer structure. Close it and open it with that version; nothing was changed.</source>
        <translation>Un altro Insieme ha portato questo file a una struttura più nuova. Chiuderlo e aprirlo con quella versione; non è stato cambiato nulla.</translation>
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
        <translation>Il passo %1 è già un annullamento o una ripetizione; usare ripeti.</translation>
    </message>
    <message>
        <source>Step %1 is already undone.</source>
        <translation>Il passo %1 è già annullato.</translation>
    </message>
    <message>
        <source>Step %1 is older than the update of the file of %2: steps before it cannot be undone one by one.</source>
        <translation>Il passo %1 è più vecchio dell&apos;aggiornamento del file del %2: i passi precedenti non si annullano più uno per uno.</translation>
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
</context>
</TS>
