<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>base</name>
    <message>
        <source>The preview that was promised</source>
        <translation>Die versprochene Vorschau</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Das Ergebnis</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Full shave</source>
        <translation>Vollrasur</translation>
    </message>
    <message>
        <source>The whole scalp is given the shadow of shaved hair, in three sessions that reach 30, 70 and 100 %, and the client keeps shaving to stubble.</source>
        <translation>Die ganze Kopfhaut erhält den Schatten rasierten Haars, in drei Sitzungen, die 30, 70 und 100 % erreichen, und der Kunde rasiert weiter auf Stoppeln.</translation>
    </message>
    <message>
        <source>It does not grow hair: the head has to stay shaved.</source>
        <translation>Das lässt kein Haar wachsen: der Kopf muss rasiert bleiben.</translation>
    </message>
    <message>
        <source>Under a lamp above the head</source>
        <translation>Unter einer Lampe über dem Kopf</translation>
    </message>
    <message>
        <source>In five years</source>
        <translation>In fünf Jahren</translation>
    </message>
    <message>
        <source>Receding hairline</source>
        <translation>Zurückweichende Haarlinie</translation>
    </message>
    <message>
        <source>Corners are closed with reserve and dots are set behind and between the hair that remains; the line stays on the outer corner of the eye, so that later loss does not undress it.</source>
        <translation>Ecken werden zurückhaltend geschlossen und Punkte hinter und zwischen das verbliebene Haar gesetzt; die Linie bleibt am äußeren Augenwinkel, damit späterer Ausfall sie nicht entblößt.</translation>
    </message>
    <message>
        <source>It does not stop the loss: the hair behind the new line may go.</source>
        <translation>Das hält den Ausfall nicht auf: das Haar hinter der neuen Linie kann ausgehen.</translation>
    </message>
    <message>
        <source>After the next stage of loss</source>
        <translation>Nach dem nächsten Stadium des Ausfalls</translation>
    </message>
    <message>
        <source>In ten years, two stages on</source>
        <translation>In zehn Jahren, zwei Stadien weiter</translation>
    </message>
    <message>
        <source>Density between longer hair</source>
        <translation>Dichte zwischen längerem Haar</translation>
    </message>
    <message>
        <source>Dots darken the skin that shows between the hair, so that scalp and hair differ less; nothing is shaved and the hairline stays as it is.</source>
        <translation>Punkte dunkeln die Haut ab, die zwischen dem Haar zu sehen ist, damit Kopfhaut und Haar sich weniger unterscheiden; nichts wird rasiert, und die Haarlinie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>It adds no volume: dots lie flat under the hair, and show when the hair goes.</source>
        <translation>Das gibt kein Volumen: Punkte liegen flach unter dem Haar und werden sichtbar, wenn das Haar ausgeht.</translation>
    </message>
    <message>
        <source>Wet hair</source>
        <translation>Nasses Haar</translation>
    </message>
    <message>
        <source>Edge-up</source>
        <translation>Scharfe Kontur (Edge-up)</translation>
    </message>
    <message>
        <source>A level front with sharp corners and a straight line at the sideburns, as a barber cuts it: little feather, one needle, and a touch-up sooner than elsewhere.</source>
        <translation>Eine waagerechte Front mit scharfen Ecken und eine gerade Linie an den Koteletten, wie ein Barbier sie schneidet: wenig Auslauf, eine Nadel und eine frühere Auffrischung als sonst.</translation>
    </message>
    <message>
        <source>A sharp line is the first to look drawn as it spreads; it cannot be softened again by more dots.</source>
        <translation>Eine scharfe Linie wirkt als erste gezeichnet, wenn sie sich ausbreitet; weitere Punkte machen sie nicht wieder weich.</translation>
    </message>
    <message>
        <source>In three years, before a touch-up</source>
        <translation>In drei Jahren, vor einer Auffrischung</translation>
    </message>
    <message>
        <source>Parting and diffuse thinning</source>
        <translation>Scheitel und diffuse Ausdünnung</translation>
    </message>
    <message>
        <source>The widened parting is shaded section by section, densest at its edge and running out to both sides; nothing is shaved and the hairline is left untouched.</source>
        <translation>Der verbreiterte Scheitel wird Abschnitt für Abschnitt schattiert, am dichtesten an seinem Rand und nach beiden Seiten auslaufend; nichts wird rasiert, und die Haarlinie bleibt unberührt.</translation>
    </message>
    <message>
        <source>Parted elsewhere, skin that was not treated shows.</source>
        <translation>Wird anders gescheitelt, ist unbehandelte Haut zu sehen.</translation>
    </message>
    <message>
        <source>Traction loss at the front and temples</source>
        <translation>Zugbedingter Ausfall an Stirn und Schläfen</translation>
    </message>
    <message>
        <source>The thinned border of the hair is filled softly, with mounds rather than a line, and only once the pull has stopped.</source>
        <translation>Der ausgedünnte Rand des Haars wird weich gefüllt, eher in Wellen als in einer Linie, und erst, wenn der Zug aufgehört hat.</translation>
    </message>
    <message>
        <source>Where the pull goes on the border moves back and leaves the dots in front of it.</source>
        <translation>Dauert der Zug an, weicht der Rand zurück und lässt die Punkte vor sich stehen.</translation>
    </message>
    <message>
        <source>If the pull goes on</source>
        <translation>Wenn der Zug andauert</translation>
    </message>
    <message>
        <source>Alopecia areata, patches</source>
        <translation>Alopecia areata, kahle Stellen</translation>
    </message>
    <message>
        <source>Bare patches are filled to the density around them; while the disease is active you wait, and plan for patches that grow back, move or join.</source>
        <translation>Kahle Stellen werden auf die Dichte ringsum gefüllt; solange die Krankheit aktiv ist, warten Sie und rechnen mit Stellen, die wieder zuwachsen, wandern oder zusammenwachsen.</translation>
    </message>
    <message>
        <source>Dots stay where they are: where hair grows back the patch is darker than what is around it.</source>
        <translation>Punkte bleiben, wo sie sind: wo Haar nachwächst, ist die Stelle dunkler als ihre Umgebung.</translation>
    </message>
    <message>
        <source>If the patches grow back</source>
        <translation>Wenn die Stellen wieder zuwachsen</translation>
    </message>
    <message>
        <source>If all hair is lost</source>
        <translation>Wenn alles Haar ausfällt</translation>
    </message>
    <message>
        <source>Alopecia totalis and universalis</source>
        <translation>Alopecia totalis und universalis</translation>
    </message>
    <message>
        <source>The whole scalp without any hair to go by: brows and old photos give colour and line, and a fourth session is usual.</source>
        <translation>Die ganze Kopfhaut, ohne Haar als Anhalt: Brauen und alte Fotos geben Farbe und Linie, und eine vierte Sitzung ist üblich.</translation>
    </message>
    <message>
        <source>Without stubble the skin stays as shiny as it is: it looks shaved closer than any razor leaves it.</source>
        <translation>Ohne Stoppeln glänzt die Haut wie zuvor: sie sieht glatter rasiert aus, als jede Klinge sie lässt.</translation>
    </message>
    <message>
        <source>If hair grows back</source>
        <translation>Wenn Haar nachwächst</translation>
    </message>
    <message>
        <source>Strip scar of a transplant</source>
        <translation>Streifennarbe einer Transplantation</translation>
    </message>
    <message>
        <source>The pale line and a wide border round it are filled slowly, a test patch first, because scar tissue drinks pigment or rejects it.</source>
        <translation>Die helle Linie und ein breiter Rand um sie werden langsam gefüllt, zuerst eine Probestelle, denn Narbengewebe saugt Pigment auf oder stößt es ab.</translation>
    </message>
    <message>
        <source>The scar stays a scar: its relief and shine remain, and light from the side shows them.</source>
        <translation>Die Narbe bleibt eine Narbe: ihr Relief und ihr Glanz bleiben, und Licht von der Seite zeigt sie.</translation>
    </message>
    <message>
        <source>After the first session</source>
        <translation>Nach der ersten Sitzung</translation>
    </message>
    <message>
        <source>In three years</source>
        <translation>In drei Jahren</translation>
    </message>
    <message>
        <source>Dots of a transplant (FUE)</source>
        <translation>Punktnarben einer Transplantation (FUE)</translation>
    </message>
    <message>
        <source>White dots and their neighbourhood in the thinned donor area are filled, so that neither the dots nor the gaps catch the eye.</source>
        <translation>Weiße Punktnarben und ihre Umgebung im ausgedünnten Spenderbereich werden gefüllt, damit weder Narben noch Lücken ins Auge fallen.</translation>
    </message>
    <message>
        <source>Hair worn longer than a few millimetres hides dots and treatment alike.</source>
        <translation>Haar, das länger als einige Millimeter ist, verdeckt Punktnarben und Behandlung gleichermaßen.</translation>
    </message>
    <message>
        <source>Scar of an injury, burn or operation</source>
        <translation>Narbe einer Verletzung, Verbrennung oder Operation</translation>
    </message>
    <message>
        <source>The scar is tested first, then filled in more and lighter sessions than skin needs, with a wide border, because its tissue keeps less pigment.</source>
        <translation>Die Narbe wird zuerst getestet, dann in mehr und leichteren Sitzungen gefüllt, als Haut sie braucht, mit breitem Rand, denn ihr Gewebe hält weniger Pigment.</translation>
    </message>
    <message>
        <source>Uneven skin stays uneven; places that reject pigment stay light.</source>
        <translation>Unebene Haut bleibt uneben; Stellen, die Pigment abstoßen, bleiben hell.</translation>
    </message>
    <message>
        <source>Birthmark</source>
        <translation>Geburtsmal</translation>
    </message>
    <message>
        <source>Only the hairless skin round and, where a doctor agrees, within a flat mark is given dots; moles are left out.</source>
        <translation>Nur die haarlose Haut um ein flaches Mal und, wo ein Arzt zustimmt, auch darin erhält Punkte; Muttermale werden ausgespart.</translation>
    </message>
    <message>
        <source>A mark darker than the dots cannot be covered: dots only darken.</source>
        <translation>Ein Mal, das dunkler ist als die Punkte, lässt sich nicht abdecken: Punkte dunkeln nur ab.</translation>
    </message>
    <message>
        <source>After a transplant</source>
        <translation>Nach einer Transplantation</translation>
    </message>
    <message>
        <source>Dots fill the skin between the grafts once they have settled, denser where the grafts are thin.</source>
        <translation>Punkte füllen die Haut zwischen den Grafts, sobald diese angewachsen sind, dichter, wo die Grafts dünn stehen.</translation>
    </message>
    <message>
        <source>It does not make grafts grow; between long hair it adds shade, not volume.</source>
        <translation>Das lässt keine Grafts wachsen; zwischen langem Haar gibt es Schatten, kein Volumen.</translation>
    </message>
    <message>
        <source>If the hair between the grafts goes</source>
        <translation>Wenn das Haar zwischen den Grafts ausgeht</translation>
    </message>
    <message>
        <source>Correction of earlier work</source>
        <translation>Korrektur früherer Arbeit</translation>
    </message>
    <message>
        <source>What is there is photographed and classified first: blown out, too dark, blue, too low; only what is too light or too sparse is answered with dots, the rest with lightening by laser or with removal.</source>
        <translation>Was da ist, wird zuerst fotografiert und eingeordnet: verlaufen, zu dunkel, blau, zu tief sitzend; nur was zu hell oder zu spärlich ist, wird mit Punkten beantwortet, das Übrige mit Aufhellen durch Laser oder mit Entfernen.</translation>
    </message>
    <message>
        <source>Dots never brighten: what is too dark, too low or blue stays so under new dots.</source>
        <translation>Punkte hellen nie auf: was zu dunkel oder blau ist oder zu tief sitzt, bleibt so unter neuen Punkten.</translation>
    </message>
    <message>
        <source>After one laser session</source>
        <translation>Nach einer Lasersitzung</translation>
    </message>
    <message>
        <source>After three laser sessions</source>
        <translation>Nach drei Lasersitzungen</translation>
    </message>
    <message>
        <source>After removal</source>
        <translation>Nach der Entfernung</translation>
    </message>
    <message>
        <source>Touch-up</source>
        <translation>Auffrischung</translation>
    </message>
    <message>
        <source>One light session over a result that has faded considerably, with the same pigment, after a comparison with the old photos; old dots stay as they aged, new ones come between them.</source>
        <translation>Eine leichte Sitzung über ein deutlich verblasstes Ergebnis, mit demselben Pigment, nach einem Vergleich mit den alten Fotos; alte Punkte bleiben, wie sie gealtert sind, neue kommen dazwischen.</translation>
    </message>
    <message>
        <source>Each touch-up adds dots that spread too: after several they merge.</source>
        <translation>Jede Auffrischung fügt Punkte hinzu, die sich auch ausbreiten: nach mehreren laufen sie ineinander.</translation>
    </message>
    <message>
        <source>Before the touch-up, five years on</source>
        <translation>Vor der Auffrischung, fünf Jahre später</translation>
    </message>
    <message>
        <source>Five years after the touch-up</source>
        <translation>Fünf Jahre nach der Auffrischung</translation>
    </message>
    <message>
        <source>Temporary pigment</source>
        <translation>Temporäres Pigment</translation>
    </message>
    <message>
        <source>Set shallower and with a pigment that the body takes away, so that it fades within two to four years and the line can be moved with age.</source>
        <translation>Flacher gesetzt und mit einem Pigment, das der Körper abbaut, sodass es in zwei bis vier Jahren verblasst und die Linie sich mit dem Alter verlegen lässt.</translation>
    </message>
    <message>
        <source>Nobody can promise that it goes without a trace.</source>
        <translation>Niemand kann versprechen, dass es spurlos verschwindet.</translation>
    </message>
    <message>
        <source>In two years</source>
        <translation>In zwei Jahren</translation>
    </message>
    <message>
        <source>In four years</source>
        <translation>In vier Jahren</translation>
    </message>
    <message>
        <source>Too deep</source>
        <translation>Zu tief gestochen</translation>
    </message>
    <message>
        <source>Pigment below the papillary dermis turns blue and spreads.</source>
        <translation>Pigment unter der papillären Dermis wird blau und breitet sich aus.</translation>
    </message>
    <message>
        <source>Too shallow</source>
        <translation>Zu flach gestochen</translation>
    </message>
    <message>
        <source>Pigment in the epidermis leaves with it within weeks.</source>
        <translation>Pigment in der Epidermis verschwindet mit ihr binnen Wochen.</translation>
    </message>
    <message>
        <source>Too dense</source>
        <translation>Zu dicht</translation>
    </message>
    <message>
        <source>Dots set too close merge into a helmet without skin between them.</source>
        <translation>Zu eng gesetzte Punkte laufen zu einem Helm zusammen, ohne Haut dazwischen.</translation>
    </message>
    <message>
        <source>Too large a needle</source>
        <translation>Zu große Nadel</translation>
    </message>
    <message>
        <source>Dots wider than a shaved hair read as freckles, not as stubble.</source>
        <translation>Punkte, die breiter sind als ein rasiertes Haar, wirken wie Sommersprossen, nicht wie Stoppeln.</translation>
    </message>
    <message>
        <source>Pigment turns blue</source>
        <translation>Pigment wird blau</translation>
    </message>
    <message>
        <source>Tattoo ink on a blue base: the warm parts fade, the blue stays.</source>
        <translation>Tätowierfarbe auf blauer Basis: die warmen Anteile verblassen, das Blau bleibt.</translation>
    </message>
    <message>
        <source>Pigment turns green</source>
        <translation>Pigment wird grün</translation>
    </message>
    <message>
        <source>Tattoo ink on a green base: the warm parts fade, the green stays.</source>
        <translation>Tätowierfarbe auf grüner Basis: die warmen Anteile verblassen, das Grün bleibt.</translation>
    </message>
    <message>
        <source>Pigment turns red</source>
        <translation>Pigment wird rot</translation>
    </message>
    <message>
        <source>Brown of iron oxides: the dark and yellow parts fade, the red stays.</source>
        <translation>Braun aus Eisenoxiden: die dunklen und gelben Anteile verblassen, das Rot bleibt.</translation>
    </message>
    <message>
        <source>Hairline too low</source>
        <translation>Haarlinie zu tief</translation>
    </message>
    <message>
        <source>A line below where it grew looks painted on, and cannot be raised again.</source>
        <translation>Eine Linie unterhalb der früher gewachsenen wirkt aufgemalt und lässt sich nicht wieder anheben.</translation>
    </message>
    <message>
        <source>Hairline ruler-straight</source>
        <translation>Haarlinie wie mit dem Lineal</translation>
    </message>
    <message>
        <source>No hairline grows as one drawn line: it needs irregular rows and single dots in front.</source>
        <translation>Keine Haarlinie wächst als gezeichnete Linie: sie braucht unregelmäßige Reihen und einzelne Punkte davor.</translation>
    </message>
    <message>
        <source>Top fades lighter than the sides</source>
        <translation>Oberkopf verblasst stärker als die Seiten</translation>
    </message>
    <message>
        <source>The top gets the sun: without protection it fades first.</source>
        <translation>Der Oberkopf bekommt die Sonne: ohne Schutz verblasst er zuerst.</translation>
    </message>
    <message>
        <source>More hair lost later</source>
        <translation>Später mehr Haarausfall</translation>
    </message>
    <message>
        <source>Own hair goes on falling out: a bare band opens between dots and fringe, to be filled again.</source>
        <translation>Das eigene Haar fällt weiter aus: zwischen Punkten und Haarkranz öffnet sich ein kahler Streifen, der neu zu füllen ist.</translation>
    </message>
    <message>
        <source>Subtle arch, corners slightly open</source>
        <translation>Sanfter Bogen, Ecken leicht offen</translation>
    </message>
    <message>
        <source>Natural line that comes in gently</source>
        <translation>Natürliche Linie, die sanft einsetzt</translation>
    </message>
    <message>
        <source>Uneven line with mounds and gaps</source>
        <translation>Ungleichmäßige Linie mit Wellen und Lücken</translation>
    </message>
    <message>
        <source>Long run from skin to full density</source>
        <translation>Langer Verlauf von Haut zu voller Dichte</translation>
    </message>
    <message>
        <source>Clear line with a short feather</source>
        <translation>Klare Linie mit kurzem Auslauf</translation>
    </message>
    <message>
        <source>Even curve without corners</source>
        <translation>Gleichmäßige Kurve ohne Ecken</translation>
    </message>
    <message>
        <source>Edge-up: level front, sharp temple corners</source>
        <translation>Edge-up: waagerechte Front, scharfe Schläfenecken</translation>
    </message>
    <message>
        <source>Mature line with deep corners</source>
        <translation>Reife Linie mit tiefen Ecken</translation>
    </message>
    <message>
        <source>Point in the middle, corners slightly open</source>
        <translation>Spitze in der Mitte, Ecken leicht offen</translation>
    </message>
    <message>
        <source>Norwood II</source>
        <translation>Norwood II</translation>
    </message>
    <message>
        <source>Norwood III</source>
        <translation>Norwood III</translation>
    </message>
    <message>
        <source>Norwood III vertex</source>
        <translation>Norwood III Vertex</translation>
    </message>
    <message>
        <source>Norwood IV</source>
        <translation>Norwood IV</translation>
    </message>
    <message>
        <source>Norwood V</source>
        <translation>Norwood V</translation>
    </message>
    <message>
        <source>Norwood VI</source>
        <translation>Norwood VI</translation>
    </message>
    <message>
        <source>Norwood VII</source>
        <translation>Norwood VII</translation>
    </message>
    <message>
        <source>Ludwig I</source>
        <translation>Ludwig I</translation>
    </message>
    <message>
        <source>Ludwig II</source>
        <translation>Ludwig II</translation>
    </message>
    <message>
        <source>Ludwig III</source>
        <translation>Ludwig III</translation>
    </message>
    <message>
        <source>Savin, diffuse to the front</source>
        <translation>Savin, diffus bis vorn</translation>
    </message>
    <message>
        <source>All hair lost</source>
        <translation>Alles Haar ausgefallen</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>front</source>
        <translation>vorn</translation>
    </message>
    <message>
        <source>quarter-left</source>
        <translation>halb links</translation>
    </message>
    <message>
        <source>quarter-right</source>
        <translation>halb rechts</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>back</source>
        <translation>hinten</translation>
    </message>
    <message>
        <source>no coin was found at the place that was given</source>
        <translation>an der angegebenen Stelle wurde keine Münze gefunden</translation>
    </message>
    <message>
        <source>the outline in this photo differs from the head in the others by %1 px on average</source>
        <translation>der Umriss in diesem Foto weicht im Mittel um %1 px vom Kopf in den anderen ab</translation>
    </message>
    <message>
        <source>the picture has no texture of skin: it may be a drawing</source>
        <translation>das Bild hat keine Hautstruktur: es kann eine Zeichnung sein</translation>
    </message>
    <message>
        <source>the lens is very wide, which draws heads out; step back and zoom in</source>
        <translation>das Objektiv ist sehr weitwinklig und zieht Köpfe in die Länge; treten Sie zurück und zoomen Sie heran</translation>
    </message>
    <message>
        <source>seen from above, the forehead may be at the other end</source>
        <translation>von oben gesehen kann die Stirn am anderen Ende sein</translation>
    </message>
    <message>
        <source>the outline differs from a head by %1 px on average</source>
        <translation>der Umriss weicht im Mittel um %1 px von einem Kopf ab</translation>
    </message>
    <message>
        <source>the camera seems to stand only %1 cm from the middle of the head</source>
        <translation>die Kamera scheint nur %1 cm von der Mitte des Kopfes entfernt zu sein</translation>
    </message>
    <message>
        <source>%1 % of the outline was not found</source>
        <translation>%1 % des Umrisses wurden nicht gefunden</translation>
    </message>
    <message>
        <source>only %1 % of the outline was seen</source>
        <translation>nur %1 % des Umrisses wurden gesehen</translation>
    </message>
    <message>
        <source>no face was found and a level camera was assumed</source>
        <translation>kein Gesicht wurde gefunden, eine waagerechte Kamera wurde angenommen</translation>
    </message>
    <message>
        <source>outline and head agree only in part: it is %1 % sure</source>
        <translation>Umriss und Kopf stimmen nur teilweise überein: zu %1 % sicher</translation>
    </message>
    <message>
        <source>no tag was found</source>
        <translation>keine Marke wurde gefunden</translation>
    </message>
    <message>
        <source>a face is seen, but the photo is said to show none</source>
        <translation>ein Gesicht ist zu sehen, aber das Foto soll keines zeigen</translation>
    </message>
    <message>
        <source>no face was found and a front view was assumed</source>
        <translation>kein Gesicht wurde gefunden, eine Ansicht von vorn wurde angenommen</translation>
    </message>
    <message>
        <source>hairline</source>
        <translation>Haarlinie</translation>
    </message>
    <message>
        <source>lower edge</source>
        <translation>Unterkante</translation>
    </message>
    <message>
        <source>lighter</source>
        <translation>heller</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>dunkler</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>magenta</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>there is none of %1</source>
        <translation>für %1 gibt es keinen</translation>
    </message>
    <message>
        <source>the one of %1 of %2 showed a reaction</source>
        <translation>der für %1 vom %2 zeigte eine Reaktion</translation>
    </message>
    <message>
        <source>the one of %1 was made on %2, less than %3 h before the session</source>
        <translation>der für %1 wurde am %2 gemacht, weniger als %3 h vor der Sitzung</translation>
    </message>
    <message>
        <source>the one of %1 of %2 is older than %3 days</source>
        <translation>der für %1 vom %2 ist älter als %3 Tage</translation>
    </message>
    <message>
        <source>the one of %1 of %2 was not read</source>
        <translation>der für %1 vom %2 wurde nicht abgelesen</translation>
    </message>
    <message>
        <source>pigment lot %1</source>
        <translation>Pigmentcharge %1</translation>
    </message>
    <message>
        <source>numbing cream %1</source>
        <translation>Betäubungscreme %1</translation>
    </message>
    <message>
        <source>of the cartridge %1</source>
        <translation>der Kartusche %1</translation>
    </message>
    <message>
        <source>it does not say who performed the session</source>
        <translation>es fehlt, wer die Sitzung durchgeführt hat</translation>
    </message>
    <message>
        <source>it does not say what was put in</source>
        <translation>es fehlt, was eingebracht wurde</translation>
    </message>
    <message>
        <source>the lot of the cartridge is missing</source>
        <translation>die Charge der Kartusche fehlt</translation>
    </message>
    <message>
        <source>not ticked: %1</source>
        <translation>nicht abgehakt: %1</translation>
    </message>
    <message>
        <source>the design was changed since</source>
        <translation>der Entwurf wurde seitdem geändert</translation>
    </message>
    <message>
        <source>its text was changed since</source>
        <translation>der Text wurde seitdem geändert</translation>
    </message>
    <message>
        <source>Work place disinfected and covered</source>
        <translation>Arbeitsplatz desinfiziert und abgedeckt</translation>
    </message>
    <message>
        <source>Hands washed, new gloves</source>
        <translation>Hände gewaschen, neue Handschuhe</translation>
    </message>
    <message>
        <source>New sterile cartridge, opened in front of the client</source>
        <translation>Neue sterile Kartusche, vor dem Kunden geöffnet</translation>
    </message>
    <message>
        <source>Pigment in a new cup, label read</source>
        <translation>Pigment in neuem Näpfchen, Etikett gelesen</translation>
    </message>
    <message>
        <source>Skin cleaned and disinfected</source>
        <translation>Haut gereinigt und desinfiziert</translation>
    </message>
    <message>
        <source>Needles in the sharps box, waste removed</source>
        <translation>Nadeln im Abwurfbehälter, Abfall entsorgt</translation>
    </message>
    <message>
        <source>check-up</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>touch-up</source>
        <translation>Auffrischung</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>it cannot be read or written</source>
        <translation>er kann nicht gelesen oder beschrieben werden</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the clocks are put forward and skip this time</source>
        <translation>die Uhren werden vorgestellt und überspringen diese Zeit</translation>
    </message>
    <message>
        <source>the clocks are put back and show this time twice</source>
        <translation>die Uhren werden zurückgestellt und zeigen diese Zeit zweimal</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>making it was never finished</source>
        <translation>sie wurde nie fertiggestellt</translation>
    </message>
    <message>
        <source>the client has this very photo already</source>
        <translation>der Kunde hat genau dieses Foto schon</translation>
    </message>
    <message>
        <source>the client has not consented to: %1</source>
        <translation>der Kunde hat nicht eingewilligt in: %1</translation>
    </message>
    <message>
        <source>the printer does not take the pages</source>
        <translation>der Drucker nimmt die Seiten nicht an</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>Die Sitzung</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The consent</source>
        <translation>Die Einwilligung</translation>
    </message>
    <message>
        <source>one that is in force</source>
        <translation>eine gültige</translation>
    </message>
    <message>
        <source>one that was withdrawn</source>
        <translation>eine widerrufene</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>another one: show it again</source>
        <translation>ein anderer: zeigen Sie ihn noch einmal</translation>
    </message>
    <message>
        <source>The day of the invoice</source>
        <translation>Der Tag der Rechnung</translation>
    </message>
    <message>
        <source>not before the last one&apos;s, %1</source>
        <translation>nicht vor dem der letzten, %1</translation>
    </message>
    <message>
        <source>The day until which the quote holds</source>
        <translation>Der Tag, bis zu dem das Angebot gilt</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nicht vor dem %1</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>Der Entwurf</translation>
    </message>
    <message>
        <source>one of this client</source>
        <translation>einer dieses Kunden</translation>
    </message>
    <message>
        <source>one of another client</source>
        <translation>einer eines anderen Kunden</translation>
    </message>
    <message>
        <source>the revision that was shown</source>
        <translation>die gezeigte Fassung</translation>
    </message>
    <message>
        <source>The parent or guardian</source>
        <translation>Elternteil oder Vormund</translation>
    </message>
    <message>
        <source>a name: the client is younger than 18</source>
        <translation>ein Name: der Kunde ist jünger als 18</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>Die Zahlung</translation>
    </message>
    <message>
        <source>The pigment that was used</source>
        <translation>Das verbrauchte Pigment</translation>
    </message>
    <message>
        <source>above 0 and at most %1 ml</source>
        <translation>über 0 und höchstens %1 ml</translation>
    </message>
    <message>
        <source>The reason for setting a finding aside</source>
        <translation>Der Grund, einen Befund beiseitezusetzen</translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation>ein Satz</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>Die Unterschrift</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>The text of a consent</source>
        <translation>Der Text einer Einwilligung</translation>
    </message>
    <message>
        <source>a kind and a text of at most 100,000 characters</source>
        <translation>eine Art und ein Text von höchstens 100.000 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>The time zone</source>
        <translation>Die Zeitzone</translation>
    </message>
    <message>
        <source>one such as Europe/Paris</source>
        <translation>eine wie Europe/Paris</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>Die Uhrzeit</translation>
    </message>
    <message>
        <source>from 00:00 to 23:59</source>
        <translation>von 00:00 bis 23:59</translation>
    </message>
    <message>
        <source>The currency</source>
        <translation>Die Währung</translation>
    </message>
    <message>
        <source>three capital letters, as in USD</source>
        <translation>drei Großbuchstaben, wie in USD</translation>
    </message>
    <message>
        <source>The length of an appointment</source>
        <translation>Die Länge eines Termins</translation>
    </message>
    <message>
        <source>1 to 1440 minutes</source>
        <translation>1 bis 1440 Minuten</translation>
    </message>
    <message>
        <source>The number of sessions</source>
        <translation>Die Anzahl der Sitzungen</translation>
    </message>
    <message>
        <source>from 1 to 12</source>
        <translation>von 1 bis 12</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>consent text</source>
        <translation>Einwilligungstext</translation>
    </message>
    <message>
        <source>consent in force</source>
        <translation>gültige Einwilligung</translation>
    </message>
    <message>
        <source>use of a photo</source>
        <translation>Verwendung eines Fotos</translation>
    </message>
    <message>
        <source>sessions of the plan</source>
        <translation>Sitzungen des Plans</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <source>A client&apos;s entry</source>
        <translation>Ein Eintrag eines Kunden</translation>
    </message>
    <message>
        <source>The practice&apos;s key</source>
        <translation>Der Schlüssel der Praxis</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>Der Export</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>eine Zahl ist zu groß</translation>
    </message>
    <message>
        <source>at byte %1</source>
        <translation>bei Byte %1</translation>
    </message>
    <message>
        <source>the backup of %1</source>
        <translation>die Sicherung vom %1</translation>
    </message>
    <message>
        <source>noticed on %1</source>
        <translation>bemerkt am %1</translation>
    </message>
    <message>
        <source>The skin type</source>
        <translation>Der Hauttyp</translation>
    </message>
    <message>
        <source>The tan</source>
        <translation>Die Bräune</translation>
    </message>
    <message>
        <source>The Monk tone</source>
        <translation>Der Monk-Ton</translation>
    </message>
    <message>
        <source>The depth in mm</source>
        <translation>Die Tiefe in mm</translation>
    </message>
    <message>
        <source>The pressure</source>
        <translation>Der Druck</translation>
    </message>
    <message>
        <source>The parts of water</source>
        <translation>Die Zahl der Teile Wasser</translation>
    </message>
    <message>
        <source>The number of needles</source>
        <translation>Die Anzahl der Nadeln</translation>
    </message>
    <message>
        <source>The number of dots a minute</source>
        <translation>Die Anzahl der Punkte je Minute</translation>
    </message>
    <message>
        <source>The tax in %</source>
        <translation>Die Steuer in %</translation>
    </message>
    <message>
        <source>The discount in %</source>
        <translation>Der Rabatt in %</translation>
    </message>
    <message>
        <source>The deposit in %</source>
        <translation>Die Anzahlung in %</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>Ein Preis</translation>
    </message>
    <message>
        <source>A break in minutes</source>
        <translation>Eine Pause in Minuten</translation>
    </message>
    <message>
        <source>The length of the ruler in mm</source>
        <translation>Die Länge des Lineals in mm</translation>
    </message>
    <message>
        <source>A half axis of the head in mm</source>
        <translation>Eine Halbachse des Kopfes in mm</translation>
    </message>
    <message>
        <source>The light of the follow-up has another colour. Use the same lamp for both photos.</source>
        <translation>Das Licht der Nachkontrolle hat eine andere Farbe. Nehmen Sie für beide Fotos dieselbe Lampe.</translation>
    </message>
    <message>
        <source>The follow-up was taken in yellow light, which hides pigment. Use daylight or the lamp of the first photo.</source>
        <translation>Die Nachkontrolle wurde in gelbem Licht aufgenommen, das Pigment verbirgt. Nehmen Sie Tageslicht oder die Lampe des ersten Fotos.</translation>
    </message>
    <message>
        <source>The skin is redder than in the first photo. Measure again when it has settled.</source>
        <translation>Die Haut ist röter als im ersten Foto. Messen Sie erneut, wenn sie sich beruhigt hat.</translation>
    </message>
    <message>
        <source>Something lies over the skin that the first photo does not show, such as longer hair. Shave as for the first photo.</source>
        <translation>Etwas liegt über der Haut, das im ersten Foto nicht zu sehen ist, etwa längeres Haar. Rasieren Sie wie für das erste Foto.</translation>
    </message>
    <message>
        <source>The follow-up is less sharp than the first photo: dots look fainter than they are.</source>
        <translation>Die Nachkontrolle ist weniger scharf als das erste Foto: Punkte wirken blasser, als sie sind.</translation>
    </message>
    <message>
        <source>The follow-up is smeared in one direction: the camera or the client moved.</source>
        <translation>Die Nachkontrolle ist in eine Richtung verwischt: die Kamera oder der Kunde hat sich bewegt.</translation>
    </message>
    <message>
        <source>Untreated skin has another contrast than in the first photo: another camera, another exposure, or a copy of a picture from a screen.</source>
        <translation>Unbehandelte Haut hat einen anderen Kontrast als im ersten Foto: eine andere Kamera, eine andere Belichtung, oder ein vom Bildschirm kopiertes Bild.</translation>
    </message>
    <message>
        <source>No untreated skin is seen in both photos to compare with. Include some forehead.</source>
        <translation>Keine unbehandelte Haut ist zum Vergleich in beiden Fotos zu sehen. Nehmen Sie etwas Stirn mit ins Bild.</translation>
    </message>
    <message>
        <source>A photo was compressed so much that faint dots are gone, as messengers do. Use the camera&apos;s own file.</source>
        <translation>Ein Foto wurde so stark komprimiert, dass blasse Punkte fehlen, wie Messenger es tun. Nehmen Sie die Datei aus der Kamera.</translation>
    </message>
    <message>
        <source>The photos do not lie well over each other.</source>
        <translation>Die Fotos liegen nicht gut übereinander.</translation>
    </message>
    <message>
        <source>Little treated skin is seen well in both photos.</source>
        <translation>In beiden Fotos ist nur wenig behandelte Haut gut zu sehen.</translation>
    </message>
    <message>
        <source>The two photos show too little of the same scalp. Take the follow-up from where the first photo was taken.</source>
        <translation>Die beiden Fotos zeigen zu wenig von derselben Kopfhaut. Nehmen Sie die Nachkontrolle von dort auf, wo das erste Foto entstand.</translation>
    </message>
    <message>
        <source>The skin in the two photos does not match: it may be another head, or too blurred or covered to tell. If it is the same client, mark three or more of the same places in both.</source>
        <translation>Die Haut in den beiden Fotos passt nicht zusammen: es kann ein anderer Kopf sein, oder sie ist zu unscharf oder verdeckt. Ist es derselbe Kunde, markieren Sie mindestens drei gleiche Stellen in beiden.</translation>
    </message>
    <message>
        <source>The marked places do not fit one head. Check that each pair shows the same place.</source>
        <translation>Die markierten Stellen passen nicht auf einen Kopf. Prüfen Sie, ob jedes Paar dieselbe Stelle zeigt.</translation>
    </message>
    <message>
        <source>The follow-up</source>
        <translation>Die Nachkontrolle</translation>
    </message>
    <message>
        <source>another photo than the first</source>
        <translation>ein anderes Foto als das erste</translation>
    </message>
    <message>
        <source>the same photo twice</source>
        <translation>zweimal dasselbe Foto</translation>
    </message>
    <message>
        <source>photos of this client</source>
        <translation>Fotos dieses Kunden</translation>
    </message>
    <message>
        <source>a photo of another</source>
        <translation>ein Foto eines anderen</translation>
    </message>
</context>
<context>
    <name>imaging</name>
    <message>
        <source>No colour chart was found in this photo. Show the whole chart, flat and large, or click something white or grey.</source>
        <translation>In diesem Foto wurde keine Farbkarte gefunden. Zeigen Sie die ganze Karte, flach und groß, oder klicken Sie etwas Weißes oder Graues an.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{given} faces were found; the largest was taken.</source>
        <translation>{given} Gesichter wurden gefunden; das größte wurde genommen.</translation>
    </message>
    <message>
        <source>There is no file &quot;{path}&quot;. Check the path.</source>
        <translation>Es gibt keine Datei „{path}“. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is a folder. Name a photo inside it.</source>
        <translation>„{path}“ ist ein Ordner. Nennen Sie ein Foto darin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; may not be read. Change its permissions or copy it to a folder of your own.</source>
        <translation>„{path}“ darf nicht gelesen werden. Ändern Sie die Rechte oder kopieren Sie es in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is empty (0 bytes). Copy the photo again from the camera.</source>
        <translation>„{path}“ ist leer (0 Bytes). Kopieren Sie das Foto noch einmal von der Kamera.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not a photo that can be read. Use JPEG, PNG, TIFF, WebP or HEIC.</source>
        <translation>„{path}“ ist kein lesbares Foto. Verwenden Sie JPEG, PNG, TIFF, WebP oder HEIC.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is damaged or incomplete. Copy the photo again from the camera.</source>
        <translation>„{path}“ ist beschädigt oder unvollständig. Kopieren Sie das Foto noch einmal von der Kamera.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is larger than {limit}. Save it as a JPEG first.</source>
        <translation>„{path}“ ist größer als {limit}. Speichern Sie es zuerst als JPEG.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is {width} x {height} pixels; at most {limit} are read. Scale it down first.</source>
        <translation>„{path}“ hat {width} x {height} Pixel; höchstens {limit} werden gelesen. Verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is only {width} x {height} pixels; at least {limit} on each side are needed. Use the original photo, not a thumbnail.</source>
        <translation>„{path}“ hat nur {width} x {height} Pixel; mindestens {limit} je Seite sind nötig. Verwenden Sie das Originalfoto, kein Vorschaubild.</translation>
    </message>
    <message>
        <source>The colours of &quot;{path}&quot; cannot be read ({reason}). Save it as an RGB JPEG or PNG.</source>
        <translation>Die Farben von „{path}“ lassen sich nicht lesen ({reason}). Speichern Sie es als RGB-JPEG oder PNG.</translation>
    </message>
    <message>
        <source>No face was found in the photo. Say what it shows with --view-kind (front, left, right, top, back, quarter-left, quarter-right), or give --outline.</source>
        <translation>Kein Gesicht wurde im Foto gefunden. Sagen Sie mit --view-kind, was es zeigt (front, left, right, top, back, quarter-left, quarter-right), oder geben Sie --outline an.</translation>
    </message>
    <message>
        <source>The outline of the head was not found in the photo. Draw it: --outline CX,CY,RX,RY,DEG in pixels.</source>
        <translation>Der Umriss des Kopfes wurde im Foto nicht gefunden. Zeichnen Sie ihn: --outline CX,CY,RX,RY,DEG in Pixeln.</translation>
    </message>
    <message>
        <source>No hairline drawn with a pencil was found in the photo. Draw one clear line from temple to temple and photograph it in even light, or choose a style with --hairline.</source>
        <translation>Keine mit dem Stift gezeichnete Haarlinie wurde im Foto gefunden. Zeichnen Sie eine klare Linie von Schläfe zu Schläfe und fotografieren Sie sie in gleichmäßigem Licht, oder wählen Sie einen Stil mit --hairline.</translation>
    </message>
    <message>
        <source>The outline must be five numbers CX,CY,RX,RY,DEG with radii of at least {limit} pixels and finite values; given: {given}.</source>
        <translation>Der Umriss muss aus fünf Zahlen CX,CY,RX,RY,DEG bestehen, mit Radien von mindestens {limit} Pixeln und endlichen Werten; angegeben: {given}.</translation>
    </message>
    <message>
        <source>The outline lies wholly outside the picture of {width} x {height} pixels. Give it in pixels of the upright photo, origin at the top left.</source>
        <translation>Der Umriss liegt ganz außerhalb des Bildes von {width} x {height} Pixeln. Geben Sie ihn in Pixeln des aufrechten Fotos an, Ursprung oben links.</translation>
    </message>
    <message>
        <source>The head could not be fitted to the photo. Give --view-kind and --outline CX,CY,RX,RY,DEG.</source>
        <translation>Der Kopf ließ sich nicht in das Foto einpassen. Geben Sie --view-kind und --outline CX,CY,RX,RY,DEG an.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; may not be read. Change its permissions, or name a file instead of a folder.</source>
        <translation>„{path}“ darf nicht gelesen werden. Ändern Sie die Rechte, oder nennen Sie eine Datei statt eines Ordners.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is larger than {limit}. It cannot be a file of this program.</source>
        <translation>„{path}“ ist größer als {limit}. Es kann keine Datei dieses Programms sein.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not valid JSON ({reason}). Restore it from a copy.</source>
        <translation>„{path}“ ist kein gültiges JSON ({reason}). Stellen Sie es aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not a {expected} file (its &quot;format&quot; is {given}). Check which file was meant.</source>
        <translation>„{path}“ ist keine Datei der Art {expected} (ihr &quot;format&quot; ist {given}). Prüfen Sie, welche Datei gemeint war.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; was written by a newer version of Trichion (file version {given}, known up to {newest}). Update the program.</source>
        <translation>„{path}“ wurde von einer neueren Version von Trichion geschrieben (Dateiversion {given}, bekannt bis {newest}). Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot;: {place} must be {expected}.</source>
        <translation>„{path}“: {place} – erwartet: {expected}.</translation>
    </message>
    <message>
        <source>The view &quot;{path}&quot; belongs to another photo. Fit this photo again with: trichion-cli fit.</source>
        <translation>Die Ansicht „{path}“ gehört zu einem anderen Foto. Passen Sie dieses Foto neu ein mit: trichion-cli fit.</translation>
    </message>
    <message>
        <source>The density must lie above 0 and up to {maximum} dots/cm2; given: {given}.</source>
        <translation>Die Dichte muss über 0 und bis {maximum} Punkte/cm² liegen; angegeben: {given}.</translation>
    </message>
    <message>
        <source>Half axes of {given} mm are too drawn out for a head: no density of dots holds all over it. Fit the head again.</source>
        <translation>Halbachsen von {given} mm sind für einen Kopf zu langgezogen: keine Dichte von Punkten gilt überall auf ihm. Passen Sie den Kopf neu ein.</translation>
    </message>
    <message>
        <source>{what} must lie between {low} and {high}; given: {given}.</source>
        <translation>{what} muss zwischen {low} und {high} liegen; angegeben: {given}.</translation>
    </message>
    <message>
        <source>The share reached after session {session} must be larger than after the one before and at most 1; given: {given}.</source>
        <translation>Der nach Sitzung {session} erreichte Anteil muss größer sein als nach der davor und höchstens 1; angegeben: {given}.</translation>
    </message>
    <message>
        <source>There is no hairline style &quot;{given}&quot;. Known styles: {known}.</source>
        <translation>Es gibt keinen Stil der Haarlinie „{given}“. Bekannte Stile: {known}.</translation>
    </message>
    <message>
        <source>There is no guide &quot;{given}&quot;. Known guides: {known}.</source>
        <translation>Es gibt keine Hilfslinie „{given}“. Bekannte Hilfslinien: {known}.</translation>
    </message>
    <message>
        <source>There is no pigment &quot;{given}&quot;. Known pigments: {known}.</source>
        <translation>Es gibt kein Pigment „{given}“. Bekannte Pigmente: {known}.</translation>
    </message>
    <message>
        <source>There is no component of pigments &quot;{given}&quot;. Known components: {known}.</source>
        <translation>Es gibt keinen Pigmentbestandteil „{given}“. Bekannte Bestandteile: {known}.</translation>
    </message>
    <message>
        <source>The needle &quot;{given}&quot; is not known. A marking is a diameter ({known}) and a count from 01 to 07, as in 0803.</source>
        <translation>Die Nadel „{given}“ ist nicht bekannt. Eine Bezeichnung ist ein Durchmesser ({known}) und eine Anzahl von 01 bis 07, wie in 0803.</translation>
    </message>
    <message>
        <source>There is no failure &quot;{given}&quot;. Known failures: {known}.</source>
        <translation>Es gibt keinen Fehlschlag „{given}“. Bekannte Fehlschläge: {known}.</translation>
    </message>
    <message>
        <source>There is no treatment &quot;{given}&quot;. Known treatments: {known}.</source>
        <translation>Es gibt keine Behandlung „{given}“. Bekannte Behandlungen: {known}.</translation>
    </message>
    <message>
        <source>There is no stage of hair loss &quot;{given}&quot;. Known stages: {known}.</source>
        <translation>Es gibt kein Stadium des Haarausfalls „{given}“. Bekannte Stadien: {known}.</translation>
    </message>
    <message>
        <source>No colour chart was found in {path}. Show the whole chart, flat and large, or give a place on something white or grey with --white.</source>
        <translation>Keine Farbkarte wurde in {path} gefunden. Zeigen Sie die ganze Karte, flach und groß, oder geben Sie mit --white eine Stelle auf etwas Weißem oder Grauem an.</translation>
    </message>
    <message>
        <source>The place at {place} px cannot be used: {reason}. Choose another.</source>
        <translation>Die Stelle bei {place} px ist nicht brauchbar: {reason}. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A calibration needs at least {limit} pairs of photos that can be used; {given} can.</source>
        <translation>Eine Kalibrierung braucht mindestens {limit} brauchbare Fotopaare; brauchbar: {given}.</translation>
    </message>
    <message>
        <source>The design was made with dot engine {given}, which this program does not have. Update the program.</source>
        <translation>Der Entwurf wurde mit dem Punktverfahren {given} gemacht, das dieses Programm nicht hat. Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The age &quot;{given}&quot; is not understood. Use fresh, healed, or a number with d, m or y: 7d, 6m, 5y.</source>
        <translation>Das Alter „{given}“ ist nicht zu verstehen. Verwenden Sie fresh, healed oder eine Zahl mit d, m oder y: 7d, 6m, 5y.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>The folder of &quot;{path}&quot; does not exist. Create it or choose another.</source>
        <translation>Den Ordner von „{path}“ gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be written: the folder or the file is read-only, or it is a folder. Choose another place.</source>
        <translation>„{path}“ kann nicht geschrieben werden: der Ordner oder die Datei ist schreibgeschützt, oder es ist ein Ordner. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk is full: &quot;{path}&quot; was not written. Free some space and try again.</source>
        <translation>Der Datenträger ist voll: „{path}“ wurde nicht geschrieben. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be written ({reason}). Choose another place.</source>
        <translation>„{path}“ konnte nicht geschrieben werden ({reason}). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; has an ending that cannot be written. Use {known}.</source>
        <translation>„{path}“ hat eine Endung, die nicht geschrieben werden kann. Verwenden Sie {known}.</translation>
    </message>
    <message>
        <source>The program&apos;s own file &quot;{name}&quot; is missing. Install Trichion again.</source>
        <translation>Die programmeigene Datei „{name}“ fehlt. Installieren Sie Trichion neu.</translation>
    </message>
    <message>
        <source>The program&apos;s own file &quot;{name}&quot; is damaged. Install Trichion again.</source>
        <translation>Die programmeigene Datei „{name}“ ist beschädigt. Installieren Sie Trichion neu.</translation>
    </message>
    <message>
        <source>There is no practice in &quot;{path}&quot;. Check the folder, or make one: trichion-cli practice create.</source>
        <translation>In „{path}“ ist keine Praxis. Prüfen Sie den Ordner, oder legen Sie eine an: trichion-cli practice create.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not empty. Choose a new folder for the practice.</source>
        <translation>„{path}“ ist nicht leer. Wählen Sie einen neuen Ordner für die Praxis.</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; is open in another program (process {holder}). Close it there first.</source>
        <translation>Die Praxis „{path}“ ist in einem anderen Programm geöffnet (Prozess {holder}). Schließen Sie sie dort zuerst.</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; was written by a newer version of Trichion (schema {given}, known up to {newest}). Update the program; nothing was changed.</source>
        <translation>Die Praxis „{path}“ wurde von einer neueren Version von Trichion geschrieben (Schema {given}, bekannt bis {newest}). Aktualisieren Sie das Programm; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; is damaged ({reason}). Nothing was changed. Restore it from a backup (trichion-cli practice restore), or save what can be read of it (practice check --salvage).</source>
        <translation>Die Praxis „{path}“ ist beschädigt ({reason}). Nichts wurde geändert. Stellen Sie sie aus einer Sicherung wieder her (trichion-cli practice restore), oder retten Sie, was davon lesbar ist (practice check --salvage).</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; may not be written. Change the permissions of its folder, or copy it to one of your own.</source>
        <translation>Die Praxis „{path}“ darf nicht beschrieben werden. Ändern Sie die Rechte ihres Ordners, oder kopieren Sie sie in einen eigenen.</translation>
    </message>
    <message>
        <source>This is sealed. Give its passphrase: at the prompt, with --passphrase-file or with --passphrase-fd.</source>
        <translation>Dies ist versiegelt. Geben Sie die Passphrase an: bei der Abfrage, mit --passphrase-file oder mit --passphrase-fd.</translation>
    </message>
    <message>
        <source>That passphrase or key does not open it. Check capital letters and the keyboard, or use the printed recovery key.</source>
        <translation>Diese Passphrase oder dieser Schlüssel öffnet es nicht. Prüfen Sie Großbuchstaben und Tastatur, oder verwenden Sie den gedruckten Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least {limit} characters; four random words are good.</source>
        <translation>Die Passphrase ist zu kurz. Verwenden Sie mindestens {limit} Zeichen; vier zufällige Wörter sind gut.</translation>
    </message>
    <message>
        <source>That is not a recovery key, or a letter of it is wrong. It has {expected} groups of four letters and digits.</source>
        <translation>Das ist kein Wiederherstellungsschlüssel, oder ein Buchstabe ist falsch. Er hat {expected} Gruppen aus vier Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>{what} cannot be opened: it was changed, or sealed with another key. Restore it from a backup.</source>
        <translation>{what} lässt sich nicht öffnen: geändert oder mit einem anderen Schlüssel versiegelt. Stellen Sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The practice has no {what} &quot;{given}&quot;.</source>
        <translation>In der Praxis nicht vorhanden: {what} „{given}“.</translation>
    </message>
    <message>
        <source>This {what} was changed in the meantime. Look at it again before you change it.</source>
        <translation>Inzwischen geändert: {what}. Sehen Sie noch einmal nach, bevor Sie etwas ändern.</translation>
    </message>
    <message>
        <source>The practice does not take this {what} ({reason}). Nothing was changed.</source>
        <translation>Die Praxis nimmt dies nicht an: {what} ({reason}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{what} must be {expected}; given: {given}.</source>
        <translation>{what} – erwartet: {expected}; angegeben: {given}.</translation>
    </message>
    <message>
        <source>There is no protocol &quot;{given}&quot;. Known protocols: {known}.</source>
        <translation>Es gibt kein Protokoll „{given}“. Bekannte Protokolle: {known}.</translation>
    </message>
    <message>
        <source>The backup &quot;{path}&quot; is not whole ({reason}). Nothing was restored from it; use another one.</source>
        <translation>Die Sicherung „{path}“ ist nicht vollständig ({reason}). Nichts wurde daraus wiederhergestellt; verwenden Sie eine andere.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was written.</source>
        <translation>Unterbrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The density asked for ({where}: {given} dots/cm2) is above the maximum here and was clipped to {maximum}.</source>
        <translation>Die verlangte Dichte ({where}: {given} Punkte/cm²) liegt über dem Höchstwert hier und wurde auf {maximum} begrenzt.</translation>
    </message>
    <message>
        <source>The hairline starts {given} mm above the glabella; below {limit} mm it looks unnatural and leaves no way back.</source>
        <translation>Die Haarlinie beginnt {given} mm über der Glabella; unter {limit} mm wirkt sie unnatürlich und lässt keinen Weg zurück.</translation>
    </message>
    <message>
        <source>The hairline starts {given} mm above the glabella, higher than {limit} mm.</source>
        <translation>Die Haarlinie beginnt {given} mm über der Glabella, höher als {limit} mm.</translation>
    </message>
    <message>
        <source>The outline of the treated region crosses itself. Move its points apart.</source>
        <translation>Der Umriss des behandelten Bereichs kreuzt sich selbst. Schieben Sie seine Punkte auseinander.</translation>
    </message>
    <message>
        <source>The treated region holds no dot. Check the hairline and the density.</source>
        <translation>Der behandelte Bereich enthält keinen Punkt. Prüfen Sie Haarlinie und Dichte.</translation>
    </message>
    <message>
        <source>The head fit is uncertain ({reason}). Check the outline in the picture and correct it by hand.</source>
        <translation>Die Einpassung des Kopfes ist unsicher ({reason}). Prüfen Sie den Umriss im Bild und berichtigen Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>The sources of scale differ by {given} %: {sources}. Measure the head with a tape.</source>
        <translation>Die Quellen des Maßstabs weichen um {given} % voneinander ab: {sources}. Messen Sie den Kopf mit einem Maßband.</translation>
    </message>
    <message>
        <source>The head is cut off by the edge of the photo; the fit rests on what is visible.</source>
        <translation>Der Kopf ist vom Rand des Fotos abgeschnitten; die Einpassung beruht auf dem Sichtbaren.</translation>
    </message>
    <message>
        <source>The head is shown at only {given} px per mm. Single dots need about {limit} px per mm.</source>
        <translation>Der Kopf ist mit nur {given} px je mm gezeigt. Einzelne Punkte brauchen etwa {limit} px je mm.</translation>
    </message>
    <message>
        <source>The photo has only {width} x {height} pixels.</source>
        <translation>Das Foto hat nur {width} x {height} Pixel.</translation>
    </message>
    <message>
        <source>The file holds several pictures; the first was used.</source>
        <translation>Die Datei enthält mehrere Bilder; das erste wurde verwendet.</translation>
    </message>
    <message>
        <source>The colour profile in the photo is damaged and was ignored; sRGB was assumed.</source>
        <translation>Das Farbprofil im Foto ist beschädigt und wurde ignoriert; sRGB wurde angenommen.</translation>
    </message>
    <message>
        <source>Transparent parts of the picture were put on white.</source>
        <translation>Durchsichtige Teile des Bildes wurden auf Weiß gelegt.</translation>
    </message>
    <message>
        <source>No dot of the design is visible in this photo.</source>
        <translation>Kein Punkt des Entwurfs ist in diesem Foto sichtbar.</translation>
    </message>
    <message>
        <source>Dots cover {given} % of the skin; above {limit} % it reads as paint, not as hair.</source>
        <translation>Punkte bedecken {given} % der Haut; über {limit} % wirkt es wie Farbe, nicht wie Haar.</translation>
    </message>
    <message>
        <source>The vision model &quot;{name}&quot; could not be used; this step was done without it.</source>
        <translation>Das Bildmodell „{name}“ war nicht nutzbar; dieser Schritt lief ohne es.</translation>
    </message>
    <message>
        <source>The photo may be mirrored, as selfies often are. If it is, flip it and fit it again.</source>
        <translation>Das Foto ist vielleicht gespiegelt, wie oft bei Selfies. Wenn ja, spiegeln Sie es und passen Sie neu ein.</translation>
    </message>
    <message>
        <source>{given} faces were found; the largest was used. Others are at {others} px.</source>
        <translation>{given} Gesichter wurden gefunden; das größte wurde verwendet. Andere liegen bei {others} px.</translation>
    </message>
    <message>
        <source>The hairline runs below the brow ({side}). Raise its points there.</source>
        <translation>Die Haarlinie verläuft unter der Braue ({side}). Heben Sie ihre Punkte dort an.</translation>
    </message>
    <message>
        <source>The hairline is only {given} mm long. Spread its points from temple to temple.</source>
        <translation>Die Haarlinie ist nur {given} mm lang. Verteilen Sie ihre Punkte von Schläfe zu Schläfe.</translation>
    </message>
    <message>
        <source>The {part} runs over the {side} ear. Move its points off the ear.</source>
        <translation>Über das Ohr ({side}) verläuft: {part}. Schieben Sie die Punkte vom Ohr weg.</translation>
    </message>
    <message>
        <source>The outline leaves the scalp; what lies under the head holds no dots. Move its points up.</source>
        <translation>Der Umriss verlässt die Kopfhaut; was unter dem Kopf liegt, hat keine Punkte. Schieben Sie seine Punkte nach oben.</translation>
    </message>
    <message>
        <source>The outline of place {given} to leave out crosses itself; all that it goes round is left out. Draw it again.</source>
        <translation>Der Umriss der ausgesparten Stelle {given} kreuzt sich selbst; alles, was er umläuft, wird ausgespart. Zeichnen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The places to leave out cover the whole treated region. Remove some or make them smaller.</source>
        <translation>Die ausgesparten Stellen bedecken den ganzen behandelten Bereich. Entfernen Sie einige oder machen Sie sie kleiner.</translation>
    </message>
    <message>
        <source>Strokes and zones leave no density in the treated region. Take back strokes, or raise the zones.</source>
        <translation>Striche und Zonen lassen im behandelten Bereich keine Dichte übrig. Nehmen Sie Striche zurück, oder erhöhen Sie die Zonen.</translation>
    </message>
    <message>
        <source>The hairline in the photo ({colour}) is doubtful: {given} % sure. Compare it with the line on the head, and move its points if it is wrong.</source>
        <translation>Die Haarlinie im Foto ({colour}) ist zweifelhaft: zu {given} % sicher. Vergleichen Sie sie mit der Linie auf dem Kopf, und verschieben Sie ihre Punkte, wenn sie falsch ist.</translation>
    </message>
    <message>
        <source>No face was found; the photo was taken for a {kind} view ({given} % sure). If it shows another side, say which.</source>
        <translation>Kein Gesicht wurde gefunden; das Foto wurde für eine Ansicht „{kind}“ gehalten ({given} % sicher). Zeigt es eine andere Seite, sagen Sie, welche.</translation>
    </message>
    <message>
        <source>It is unclear which side of the head the photo shows; a {kind} view is a guess ({given} % sure). Say which side it is.</source>
        <translation>Unklar ist, welche Seite des Kopfes das Foto zeigt; eine Ansicht „{kind}“ ist geraten ({given} % sicher). Sagen Sie, welche Seite es ist.</translation>
    </message>
    <message>
        <source>The photo looks like a {seen} view ({given} % sure), but was said to be a {said} view. Check what it shows.</source>
        <translation>Das Foto sieht nach einer Ansicht „{seen}“ aus ({given} % sicher), wurde aber als Ansicht „{said}“ angegeben. Prüfen Sie, was es zeigt.</translation>
    </message>
    <message>
        <source>Hardly any bare skin of the scalp can be seen. The preview guesses the skin&apos;s colour; use a photo of the shaved head.</source>
        <translation>Fast keine nackte Kopfhaut ist zu sehen. Die Vorschau schätzt die Hautfarbe; verwenden Sie ein Foto des rasierten Kopfes.</translation>
    </message>
    <message>
        <source>The photo has no colour. Dots are drawn grey, and skin tone and shade cannot be judged from it.</source>
        <translation>Das Foto hat keine Farbe. Punkte werden grau gezeichnet, Hautton und Farbton lassen sich daraus nicht beurteilen.</translation>
    </message>
    <message>
        <source>{given} % of the scalp is burnt out. No dots show there; take the photo with less light.</source>
        <translation>{given} % der Kopfhaut sind überbelichtet. Dort sind keine Punkte zu sehen; fotografieren Sie mit weniger Licht.</translation>
    </message>
    <message>
        <source>The scalp is very dark in the photo. Dots hardly show; take the photo with more light.</source>
        <translation>Die Kopfhaut ist im Foto sehr dunkel. Punkte sind kaum zu sehen; fotografieren Sie mit mehr Licht.</translation>
    </message>
    <message>
        <source>The photo has a strong {colour} cast. Skin tone and shade are wrong until you click something white or grey in it.</source>
        <translation>Das Foto hat einen starken Farbstich ({colour}). Hautton und Farbton stimmen nicht, bis Sie etwas Weißes oder Graues darin anklicken.</translation>
    </message>
    <message>
        <source>The photo was compressed so strongly that blocks show. Dots look crisper than the photo; use the file from the camera.</source>
        <translation>Das Foto ist so stark komprimiert, dass Blöcke zu sehen sind. Punkte wirken schärfer als das Foto; verwenden Sie die Datei aus der Kamera.</translation>
    </message>
    <message>
        <source>The hair is very light against the skin. Pigment cannot be lighter than skin: dots will look darker than the hair. Try a test patch first.</source>
        <translation>Das Haar ist gegenüber der Haut sehr hell. Pigment kann nicht heller sein als Haut: Punkte werden dunkler aussehen als das Haar. Machen Sie zuerst eine Probestelle.</translation>
    </message>
    <message>
        <source>No dilution at this density matches the stubble; the nearest one is {side} by a difference of {given}.</source>
        <translation>Keine Verdünnung passt bei dieser Dichte zu den Stoppeln; die nächste ist {side}, mit einem Abstand von {given}.</translation>
    </message>
    <message>
        <source>The results differ by {given} from one client to the next. More pairs of photos make the profile surer.</source>
        <translation>Die Ergebnisse weichen von Kunde zu Kunde um {given} ab. Mehr Fotopaare machen das Profil sicherer.</translation>
    </message>
    <message>
        <source>Sessions {first} and {second} lie {given} days apart; {protocol} asks for at least {limit} ({source}).</source>
        <translation>Die Sitzungen {first} und {second} liegen {given} Tage auseinander; {protocol} verlangt mindestens {limit} ({source}).</translation>
    </message>
    <message>
        <source>Sessions {first} and {second} lie {given} days apart; {protocol} allows at most {limit} ({source}).</source>
        <translation>Die Sitzungen {first} und {second} liegen {given} Tage auseinander; {protocol} erlaubt höchstens {limit} ({source}).</translation>
    </message>
    <message>
        <source>The session of {given} overlaps another one at the same time.</source>
        <translation>Die Sitzung vom {given} überschneidet sich mit einer anderen.</translation>
    </message>
    <message>
        <source>{what} is {given}: {reason}. Check the date.</source>
        <translation>{what} ist {given}: {reason}. Prüfen Sie das Datum.</translation>
    </message>
    <message>
        <source>Sources disagree about this: {what}. Taken: {taken}. Others: {others}. The clinic chooses.</source>
        <translation>Quellen sind sich hier uneinig: {what}. Genommen: {taken}. Andere: {others}. Das Studio entscheidet.</translation>
    </message>
    <message>
        <source>Decline: {what} ({source}).</source>
        <translation>Ablehnen: {what} ({source}).</translation>
    </message>
    <message>
        <source>Defer {until}: {what} ({source}).</source>
        <translation>Aufschieben {until}: {what} ({source}).</translation>
    </message>
    <message>
        <source>A letter from a doctor is needed: {what} ({source}).</source>
        <translation>Ein ärztliches Schreiben ist nötig: {what} ({source}).</translation>
    </message>
    <message>
        <source>Caution: {what} ({source}).</source>
        <translation>Vorsicht: {what} ({source}).</translation>
    </message>
    <message>
        <source>A patch test is due: {reason}.</source>
        <translation>Ein Verträglichkeitstest ist fällig: {reason}.</translation>
    </message>
    <message>
        <source>Lot {given} expired on {date}.</source>
        <translation>Charge {given} ist am {date} abgelaufen.</translation>
    </message>
    <message>
        <source>Lot {given} expires on {date}.</source>
        <translation>Charge {given} läuft am {date} ab.</translation>
    </message>
    <message>
        <source>Another client has the same name and birthday (no. {given}). Check that it is not the same person.</source>
        <translation>Ein anderer Kunde hat denselben Namen und Geburtstag (Nr. {given}). Prüfen Sie, ob es dieselbe Person ist.</translation>
    </message>
    <message>
        <source>The file of photo {given} is missing. Restore it from a backup.</source>
        <translation>Die Datei des Fotos {given} fehlt. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{given} photo files belong to no client any more and can be swept away.</source>
        <translation>{given} Fotodateien gehören zu keinem Kunden mehr und können gelöscht werden.</translation>
    </message>
    <message>
        <source>The file of photo {given} was changed or damaged. Restore it from a backup.</source>
        <translation>Die Datei des Fotos {given} wurde geändert oder beschädigt. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{given} sealed entries in {table} cannot be opened. Restore a backup.</source>
        <translation>{given} versiegelte Einträge in {table} lassen sich nicht öffnen. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The backup &quot;{path}&quot; could not be reached ({reason}): what was erased is still readable in it. Erase again when it is there, or destroy it.</source>
        <translation>Die Sicherung „{path}“ war nicht erreichbar ({reason}): was gelöscht wurde, ist darin noch lesbar. Löschen Sie noch einmal, wenn sie da ist, oder vernichten Sie sie.</translation>
    </message>
    <message>
        <source>No backup was written to &quot;{path}&quot; ({reason}). Connect it and try again.</source>
        <translation>Keine Sicherung wurde nach „{path}“ geschrieben ({reason}). Schließen Sie den Datenträger an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The trail of what was done ends too early ({given}): the newest entries were removed, the log beside the database was lost, or an older copy was put in place of this practice. Compare it with the newest backup, and restore that if it has more.</source>
        <translation>Die Aufzeichnung dessen, was getan wurde, endet zu früh ({given}): die neuesten Einträge wurden entfernt, das Protokoll neben der Datenbank ging verloren, oder eine ältere Kopie wurde an die Stelle dieser Praxis gesetzt. Vergleichen Sie sie mit der neuesten Sicherung, und stellen Sie diese wieder her, wenn sie mehr enthält.</translation>
    </message>
    <message>
        <source>{given} entries of {table} could not be read and are lost. A backup may have them.</source>
        <translation>{given} Einträge von {table} waren nicht lesbar und sind verloren. Eine Sicherung kann sie enthalten.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind what was written last ({given}). Check date and time.</source>
        <translation>Die Uhr dieses Computers geht gegenüber dem zuletzt Geschriebenen nach ({given}). Prüfen Sie Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>Not signed yet: {what}.</source>
        <translation>Noch nicht unterschrieben: {what}.</translation>
    </message>
    <message>
        <source>To be signed again: {what} ({reason}).</source>
        <translation>Neu zu unterschreiben: {what} ({reason}).</translation>
    </message>
    <message>
        <source>Lot {given} was recalled. Do not use it.</source>
        <translation>Charge {given} wurde zurückgerufen. Verwenden Sie sie nicht.</translation>
    </message>
    <message>
        <source>The lot of the pigment is not known ({given}).</source>
        <translation>Die Charge des Pigments ist nicht bekannt ({given}).</translation>
    </message>
    <message>
        <source>Of lot {given} {left} ml are left; {least} ml are wanted in stock.</source>
        <translation>Von Charge {given} sind {left} ml übrig; {least} ml sollen im Vorrat sein.</translation>
    </message>
    <message>
        <source>The session record is not whole: {what}.</source>
        <translation>Das Protokoll der Sitzung ist nicht vollständig: {what}.</translation>
    </message>
    <message>
        <source>Client no. {given}: the {what} was due on {date} and is not booked.</source>
        <translation>Kunde Nr. {given}: {what} war am {date} fällig und ist nicht gebucht.</translation>
    </message>
    <message>
        <source>Places that still show photos whose consent was withdrawn: {given}. Take the photos away there.</source>
        <translation>Stellen, die noch Fotos mit widerrufener Einwilligung zeigen: {given}. Entfernen Sie die Fotos dort.</translation>
    </message>
    <message>
        <source>No short hair was seen on the scalp, so none is drawn among the dots. If the client has some, say how dense it is, or take a sharp photo in even light.</source>
        <translation>Kein kurzes Haar wurde auf der Kopfhaut gesehen, darum wird keines zwischen die Punkte gezeichnet. Hat der Kunde welches, sagen Sie, wie dicht es ist, oder machen Sie ein scharfes Foto in gleichmäßigem Licht.</translation>
    </message>
    <message>
        <source>The outline of treated place {given} crosses itself; all that it goes round is treated. Draw it again.</source>
        <translation>Der Umriss der behandelten Stelle {given} kreuzt sich selbst; alles, was er umläuft, wird behandelt. Zeichnen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The treated places are an example for &quot;{treatment}&quot;. Outline what your client has.</source>
        <translation>Die behandelten Stellen sind ein Beispiel für „{treatment}“. Umreißen Sie, was Ihr Kunde hat.</translation>
    </message>
    <message>
        <source>{text} ({source}){other}</source>
        <translation>{text} ({source}){other}</translation>
    </message>
    <message>
        <source>No hair that stage &quot;{stage}&quot; would take is seen in this photo; nothing was taken off.</source>
        <translation>Kein Haar, das das Stadium „{stage}“ nehmen würde, ist in diesem Foto zu sehen; nichts wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>trichion::studio</name>
    <message>
        <source>%1 below the brows</source>
        <translation>%1 unter den Brauen</translation>
    </message>
    <message>
        <source>↑ %1 above the brows</source>
        <translation>↑ %1 über den Brauen</translation>
    </message>
    <message>
        <source>on the midline</source>
        <translation>auf der Mittellinie</translation>
    </message>
    <message>
        <source>↔ %1 from the midline</source>
        <translation>↔ %1 von der Mittellinie</translation>
    </message>
    <message>
        <source>↗ %1 behind the middle</source>
        <translation>↗ %1 hinter der Mitte</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif);;All files (*)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open design</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>Save design</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Open head</source>
        <translation>Kopf öffnen</translation>
    </message>
    <message>
        <source>Heads and views (*.json)</source>
        <translation>Köpfe und Ansichten (*.json)</translation>
    </message>
    <message>
        <source>Save head</source>
        <translation>Kopf speichern</translation>
    </message>
    <message>
        <source>head.json</source>
        <translation>head.json</translation>
    </message>
    <message>
        <source>Heads (*.json)</source>
        <translation>Köpfe (*.json)</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>simulation.jpg</source>
        <translation>simulation.jpg</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Bilder (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Unsaved design</source>
        <translation>Entwurf nicht gespeichert</translation>
    </message>
    <message>
        <source>Save the changes to the design?</source>
        <translation>Änderungen am Entwurf speichern?</translation>
    </message>
    <message>
        <source>&lt;table cellspacing=6&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Wheel, + and -&lt;/b&gt;&lt;/td&gt;&lt;td&gt;zoom&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Space or middle button&lt;/b&gt;&lt;/td&gt;&lt;td&gt;drag the photo&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;0 or F, Ctrl+1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;whole photo, again: the head; actual pixels&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Drag a point&lt;/b&gt;&lt;/td&gt;&lt;td&gt;both sides; with Alt or Ctrl one side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Tab, arrows&lt;/b&gt;&lt;/td&gt;&lt;td&gt;choose a point, move it by 0.5 mm (Shift: 2 mm)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;both sides move together, or not&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;G, Alt+1 to Alt+4&lt;/b&gt;&lt;/td&gt;&lt;td&gt;guides of the head, and each group of them&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;points snap to guides; Shift while dragging lets them lie free&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Tab, Page down&lt;/b&gt;&lt;/td&gt;&lt;td&gt;next photo of the head&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;V, P, E, O, Z, R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;hairline, density brush, eraser, leave out, zones, measure; the key again goes back to the hairline&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;[ and ], Shift+wheel&lt;/b&gt;&lt;/td&gt;&lt;td&gt;size of brush, eraser, mole; Ctrl+wheel: strength of the brush&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+drag, Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the brush does the opposite; take the stroke back&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;measure along the skin: click points, Enter closes an area&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Shift+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;take the line drawn on the skin: Enter uses it, Esc discards it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;T&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the 3-D head: drag turns it, arrows by 5°, 1 to 7 or a double-click go to a side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;correct the head: arrows move it, Ctrl+arrows turn it, Alt+arrows tilt it and raise the crown, [ and ] size it, Enter takes it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift or right button&lt;/b&gt;&lt;/td&gt;&lt;td&gt;while correcting the head: turn it by its skin; the next such drag turns it about the marked place&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;seen from above: the forehead is at the other end&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;U&lt;/b&gt;&lt;/td&gt;&lt;td&gt;what was understood of the photo, and where photos disagree&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;mirror the photo: left and right swapped&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ruler: click two points of known distance on the scalp&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Double-click, Delete&lt;/b&gt;&lt;/td&gt;&lt;td&gt;add a point to the line, remove it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Hold B, W, H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;before, wipe, guides&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;X&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the client&apos;s hair: paint where it is; Ctrl+drag paints bare skin&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F2 to F6, Ctrl+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;clients, studio, pigments, calendar, settings; lock&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;give photos and design to a client&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;. and , Ctrl+D&lt;/b&gt;&lt;/td&gt;&lt;td&gt;next variant, a new one&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;C, S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;compare with another variant; side by side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F9, Shift+F9&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the client&apos;s screen; freeze what the client sees&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z, Ctrl+Shift+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;undo, redo&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;table cellspacing=6&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Mausrad, + und -&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Zoom&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Leertaste oder mittlere Taste&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Foto verschieben&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;0 oder F, Strg+1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ganzes Foto, nochmals: der Kopf; echte Pixel&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Punkt ziehen&lt;/b&gt;&lt;/td&gt;&lt;td&gt;beide Seiten; mit Alt oder Strg eine Seite&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Tab, Pfeiltasten&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Punkt wählen, um 0,5 mm verschieben (Umschalt: 2 mm)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;beide Seiten gemeinsam bewegen oder nicht&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;G, Alt+1 bis Alt+4&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Hilfslinien des Kopfes und jede ihrer Gruppen&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Umschalt+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Punkte rasten an Hilfslinien ein; Umschalt beim Ziehen lässt sie frei&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Strg+Tab, Bild ab&lt;/b&gt;&lt;/td&gt;&lt;td&gt;nächstes Foto des Kopfes&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;V, P, E, O, Z, R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Haarlinie, Dichtepinsel, Radierer, Aussparen, Zonen, Messen; dieselbe Taste führt zurück zur Haarlinie&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;[ und ], Umschalt+Mausrad&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Größe von Pinsel, Radierer, Muttermal; Strg+Mausrad: Stärke des Pinsels&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Strg+Ziehen, Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;der Pinsel tut das Gegenteil; Strich zurücknehmen&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;auf der Haut messen: Punkte klicken, Eingabe schließt eine Fläche&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Strg+Umschalt+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;die auf die Haut gezeichnete Linie übernehmen: Eingabe nimmt sie, Esc verwirft sie&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;T&lt;/b&gt;&lt;/td&gt;&lt;td&gt;3D-Kopf: Ziehen dreht ihn, Pfeiltasten um 5°, 1 bis 7 oder Doppelklick zeigen eine Seite&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Strg+H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Kopf berichtigen: Pfeiltasten verschieben, mit Strg drehen, mit Alt neigen und die Scheitelhöhe ändern, [ und ] ändern die Größe, Eingabe übernimmt&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Umschalt oder rechte Taste&lt;/b&gt;&lt;/td&gt;&lt;td&gt;beim Berichtigen: den Kopf an der Haut drehen; das nächste Ziehen dreht um die markierte Stelle&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Strg+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;von oben gesehen: die Stirn ist am anderen Ende&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;U&lt;/b&gt;&lt;/td&gt;&lt;td&gt;was im Foto erkannt wurde und wo Fotos sich widersprechen&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Strg+M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Foto spiegeln: links und rechts vertauscht&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Umschalt+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Lineal: zwei Punkte mit bekanntem Abstand auf der Kopfhaut klicken&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Doppelklick, Entf&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Punkt der Linie hinzufügen, entfernen&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;B, W, H halten&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Vorher, Vergleich, Hilfslinien&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;X&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Haar des Kunden: malen, wo es ist; Strg+Ziehen malt nackte Haut&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F2 bis F6, Strg+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Kunden, Studio, Pigmente, Kalender, Einstellungen; sperren&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Strg+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Fotos und Entwurf einem Kunden geben&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;. und , Strg+D&lt;/b&gt;&lt;/td&gt;&lt;td&gt;nächste Variante, eine neue&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;C, S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;mit anderer Variante vergleichen; nebeneinander&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F9, Umschalt+F9&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Kundenbildschirm; anhalten, was der Kunde sieht&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Strg+Z, Strg+Umschalt+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;rückgängig, wiederholen&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>About Trichion</source>
        <translation>Über Trichion</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Trichion %1&lt;/b&gt;&lt;br&gt;A studio for scalp micropigmentation.&lt;br&gt;Apache License 2.0&lt;/p&gt;&lt;p&gt;Sample photos: renders of &lt;i&gt;Infinite, 3D Head Scan by Lee Perry-Smith&lt;/i&gt;, ir-ltd.net / triplegangers.com, CC BY 3.0.&lt;br&gt;Vision models: MediaPipe, Apache License 2.0.&lt;br&gt;Built with Qt, OpenCV and Eigen. Every preview is a simulation, not a promise; the program gives no medical advice.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Trichion %1&lt;/b&gt;&lt;br&gt;Ein Studio für Skalp-Mikropigmentierung.&lt;br&gt;Apache-Lizenz 2.0&lt;/p&gt;&lt;p&gt;Beispielfotos: Bilder von &lt;i&gt;Infinite, 3D Head Scan by Lee Perry-Smith&lt;/i&gt;, ir-ltd.net / triplegangers.com, CC BY 3.0.&lt;br&gt;Bildmodelle: MediaPipe, Apache-Lizenz 2.0.&lt;br&gt;Gebaut mit Qt, OpenCV und Eigen. Jede Vorschau ist eine Simulation, kein Versprechen; das Programm gibt keinen medizinischen Rat.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Ask how it heals: session %1 was %2</source>
        <translation>Nach der Heilung fragen: Sitzung %1 war %2</translation>
    </message>
    <message>
        <source>Check-up, due %1</source>
        <translation>Kontrolle, fällig %1</translation>
    </message>
    <message>
        <source>Plan session %1, due %2</source>
        <translation>Sitzung %1 planen, fällig %2</translation>
    </message>
    <message>
        <source>Offer a touch-up, due since %1</source>
        <translation>Auffrischung anbieten, fällig seit %1</translation>
    </message>
    <message>
        <source>%1 photo was added.</source>
        <translation>%1 Foto wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 photos were added.</source>
        <translation>%1 Fotos wurden hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 was there already.</source>
        <translation>%1 war schon da.</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>%1 waren schon da.</translation>
    </message>
    <message>
        <source>%1 could not be read:</source>
        <translation>%1 konnte nicht gelesen werden:</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Thirds and fifths</source>
        <translation>Drittel und Fünftel</translation>
    </message>
    <message>
        <source>8-8-8-8-5</source>
        <translation>8-8-8-8-5</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Glabella, mid-frontal point, temporal points and peaks, vertex, whorl</source>
        <translation>Glabella, Stirnmittelpunkt, Schläfenpunkte und -spitzen, Scheitel, Wirbel</translation>
    </message>
    <message>
        <source>Midline, brows, upper third, and the lines above pupils and corners of the eyes</source>
        <translation>Mittellinie, Brauen, oberes Drittel und die Linien über Pupillen und Augenwinkeln</translation>
    </message>
    <message>
        <source>The hairline&apos;s points as a tape lays them out, 8 cm and 5 cm apart for a man of 35 to 50</source>
        <translation>Die Punkte der Haarlinie, wie ein Maßband sie auslegt: 8 cm und 5 cm Abstand bei einem Mann von 35 bis 50</translation>
    </message>
    <message>
        <source>Frontal, mid-scalp, crown, temples, sides, nape, and the hair that usually lasts</source>
        <translation>Stirn, Oberkopf, Tonsur, Schläfen, Seiten, Nacken und das Haar, das meist bleibt</translation>
    </message>
    <message>
        <source>Man, 35 to 50</source>
        <translation>Mann, 35 bis 50</translation>
    </message>
    <message>
        <source>Man, under 35</source>
        <translation>Mann, unter 35</translation>
    </message>
    <message>
        <source>Man, over 50</source>
        <translation>Mann, über 50</translation>
    </message>
    <message>
        <source>Woman, under 50</source>
        <translation>Frau, unter 50</translation>
    </message>
    <message>
        <source>Woman, over 50</source>
        <translation>Frau, über 50</translation>
    </message>
    <message>
        <source>Glabella</source>
        <translation>Glabella</translation>
    </message>
    <message>
        <source>Mid-frontal point</source>
        <translation>Stirnmittelpunkt</translation>
    </message>
    <message>
        <source>Temporal point</source>
        <translation>Schläfenpunkt</translation>
    </message>
    <message>
        <source>Temporal peak</source>
        <translation>Schläfenspitze</translation>
    </message>
    <message>
        <source>Vertex</source>
        <translation>Scheitel</translation>
    </message>
    <message>
        <source>Usual whorl</source>
        <translation>Üblicher Wirbel</translation>
    </message>
    <message>
        <source>Midline</source>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>Brows</source>
        <translation>Brauen</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Augen</translation>
    </message>
    <message>
        <source>Upper third</source>
        <translation>Oberes Drittel</translation>
    </message>
    <message>
        <source>Outer eye corner</source>
        <translation>Äußerer Augenwinkel</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Pupille</translation>
    </message>
    <message>
        <source>Inner eye corner</source>
        <translation>Innerer Augenwinkel</translation>
    </message>
    <message>
        <source>Side of the eye</source>
        <translation>Seite des Auges</translation>
    </message>
    <message>
        <source>Temple line</source>
        <translation>Schläfenlinie</translation>
    </message>
    <message>
        <source>Zone border</source>
        <translation>Zonengrenze</translation>
    </message>
    <message>
        <source>Mirror image of the other side</source>
        <translation>Spiegelbild der anderen Seite</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>Gone wrong: %1, %2</source>
        <translation>Misslungen: %1, %2</translation>
    </message>
    <message>
        <source>After, %1</source>
        <translation>Nachher, %1</translation>
    </message>
    <message>
        <source>After session %1, %2</source>
        <translation>Nach Sitzung %1, %2</translation>
    </message>
    <message>
        <source>What can go wrong: %1. Not the plan.</source>
        <translation>Was misslingen kann: %1. So ist es nicht geplant.</translation>
    </message>
    <message>
        <source>No face was found in the photo. Say what it shows.</source>
        <translation>Im Foto wurde kein Gesicht gefunden. Sagen Sie, was es zeigt.</translation>
    </message>
    <message>
        <source>The outline of the head was not found. Drag the ellipse over the skull.</source>
        <translation>Der Umriss des Kopfes wurde nicht gefunden. Ziehen Sie die Ellipse über den Schädel.</translation>
    </message>
    <message>
        <source>The head could not be fitted. Say what the photo shows and drag the ellipse over the skull.</source>
        <translation>Der Kopf konnte nicht eingepasst werden. Sagen Sie, was das Foto zeigt, und ziehen Sie die Ellipse über den Schädel.</translation>
    </message>
    <message>
        <source>The ellipse lies outside the photo. Drag it over the skull.</source>
        <translation>Die Ellipse liegt außerhalb des Fotos. Ziehen Sie sie über den Schädel.</translation>
    </message>
    <message>
        <source>The ellipse is too small. Drag it to the size of the skull.</source>
        <translation>Die Ellipse ist zu klein. Ziehen Sie sie auf die Größe des Schädels.</translation>
    </message>
    <message>
        <source>The photo looks mirrored, as selfies often are.</source>
        <translation>Das Foto wirkt gespiegelt, wie es Selfies oft sind.</translation>
    </message>
    <message>
        <source>Not enough memory for this photo. Close other programs or scale the photo down.</source>
        <translation>Nicht genug Speicher für dieses Foto. Schließen Sie andere Programme oder verkleinern Sie das Foto.</translation>
    </message>
    <message>
        <source>This is a bug in Trichion, please report it: %1</source>
        <translation>Das ist ein Fehler in Trichion, bitte melden Sie ihn: %1</translation>
    </message>
    <message>
        <source>By itself the photo %1 shows a head %2 % larger than all photos together do. What they say together is used.</source>
        <translation>Für sich allein zeigt das Foto %1 einen um %2 % größeren Kopf als alle Fotos zusammen. Verwendet wird, was sie zusammen sagen.</translation>
    </message>
    <message>
        <source>By itself the photo %1 shows a head %2 % smaller than all photos together do. What they say together is used.</source>
        <translation>Für sich allein zeigt das Foto %1 einen um %2 % kleineren Kopf als alle Fotos zusammen. Verwendet wird, was sie zusammen sagen.</translation>
    </message>
    <message>
        <source>Where the head lies in this photo is only %1 % sure.</source>
        <translation>Wo der Kopf in diesem Foto liegt, ist nur zu %1 % sicher.</translation>
    </message>
    <message>
        <source>The photo %1 looks mirrored, as selfies often are.</source>
        <translation>Das Foto %1 wirkt gespiegelt, wie es Selfies oft sind.</translation>
    </message>
    <message>
        <source>The head is corrected; its size stays.</source>
        <translation>Der Kopf ist berichtigt; seine Größe bleibt.</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>frisch</translation>
    </message>
    <message>
        <source>healed</source>
        <translation>verheilt</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 Monat</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Quarter left</source>
        <translation>Halb links</translation>
    </message>
    <message>
        <source>Quarter right</source>
        <translation>Halb rechts</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Usual heads</source>
        <translation>Übliche Köpfe</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Pupillen</translation>
    </message>
    <message>
        <source>Breadth, calliper</source>
        <translation>Breite, Tasterzirkel</translation>
    </message>
    <message>
        <source>Tape round the head</source>
        <translation>Maßband um den Kopf</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Printed tag</source>
        <translation>Gedruckte Marke</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Münze</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>Frontal</source>
        <translation>Stirn</translation>
    </message>
    <message>
        <source>Mid-scalp</source>
        <translation>Oberkopf</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Tonsur</translation>
    </message>
    <message>
        <source>Temples</source>
        <translation>Schläfen</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Nape</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natürlich</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Weich</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Aufgelockert</translation>
    </message>
    <message>
        <source>Faded</source>
        <translation>Verlaufend</translation>
    </message>
    <message>
        <source>Defined</source>
        <translation>Definiert</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Gerundet</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Receded</source>
        <translation>Zurückgesetzt</translation>
    </message>
    <message>
        <source>Widow&apos;s peak</source>
        <translation>Witwenspitze</translation>
    </message>
    <message>
        <source>A %1 line, %2 % sure.</source>
        <translation>Eine Linie (%1), zu %2 % sicher.</translation>
    </message>
    <message>
        <source> It may be a wrinkle or an edge of hair: compare it with the skin.</source>
        <translation> Es kann eine Falte oder ein Haarrand sein: vergleichen Sie mit der Haut.</translation>
    </message>
    <message>
        <source> Dashed parts were not seen.</source>
        <translation> Gestrichelte Teile wurden nicht gesehen.</translation>
    </message>
    <message>
        <source>white</source>
        <translation>weiß</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>braun</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>Very light</source>
        <translation>Sehr hell</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Gebräunt</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>kühl</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>No clean bare skin was found in this photo.</source>
        <translation>In diesem Foto wurde keine freie nackte Haut gefunden.</translation>
    </message>
    <message>
        <source>%1, %2; like Monk tone %3; suggests skin type %4.</source>
        <translation>%1, %2; wie Monk-Ton %3; deutet auf Hauttyp %4.</translation>
    </message>
    <message>
        <source>Unsure: click something white or grey in the photo first.</source>
        <translation>Unsicher: klicken Sie zuerst etwas Weißes oder Graues im Foto an.</translation>
    </message>
    <message>
        <source>Colour numbers %1, from the first session on.</source>
        <translation>Farbnummern %1, ab der ersten Sitzung.</translation>
    </message>
    <message>
        <source>Colour number %1.</source>
        <translation>Farbnummer %1.</translation>
    </message>
    <message>
        <source>Difference to the stubble: fresh %1, healed %2, after 5 years %3 (1 is just seen).</source>
        <translation>Unterschied zu den Stoppeln: frisch %1, verheilt %2, nach 5 Jahren %3 (1 ist gerade sichtbar).</translation>
    </message>
    <message>
        <source>The printer is set to another paper than the stencil, and would scale it. Choose the same paper in both, upright.</source>
        <translation>Der Drucker ist auf ein anderes Papier eingestellt als die Schablone und würde sie skalieren. Wählen Sie in beiden dasselbe Papier, hochkant.</translation>
    </message>
    <message>
        <source>The printer is set to several pages on a sheet, which makes them smaller. Choose one page on a sheet.</source>
        <translation>Der Drucker ist auf mehrere Seiten pro Blatt eingestellt, das verkleinert sie. Wählen Sie eine Seite pro Blatt.</translation>
    </message>
    <message>
        <source>When it applies</source>
        <translation>Wenn es zutrifft</translation>
    </message>
    <message>
        <source>To sign before the treatment</source>
        <translation>Vor der Behandlung zu unterschreiben</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Unterschrieben am %1</translation>
    </message>
    <message>
        <source>Signed on %1 for an earlier design: sign again</source>
        <translation>Am %1 für einen früheren Entwurf unterschrieben: neu unterschreiben</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Widerrufen am %1</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>%1 (photo: %2, since %3)</source>
        <translation>%1 (Foto: %2, seit %3)</translation>
    </message>
    <message>
        <source>Consultation report</source>
        <translation>Beratungsbericht</translation>
    </message>
    <message>
        <source>Without a design yet</source>
        <translation>Noch ohne Entwurf</translation>
    </message>
    <message>
        <source>Before and after, what to mind</source>
        <translation>Vorher und nachher, was zu beachten ist</translation>
    </message>
    <message>
        <source>No quote yet</source>
        <translation>Noch kein Angebot</translation>
    </message>
    <message>
        <source>Treatment plan</source>
        <translation>Behandlungsplan</translation>
    </message>
    <message>
        <source>Plan and quote</source>
        <translation>Plan und Angebot</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>To sign by hand</source>
        <translation>Von Hand zu unterschreiben</translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation>Vor der Sitzung</translation>
    </message>
    <message>
        <source>What the client does</source>
        <translation>Was der Kunde tut</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Nachsorge</translation>
    </message>
    <message>
        <source>Sheet and calendar, with the days of the sessions</source>
        <translation>Blatt und Kalender, mit den Tagen der Sitzungen</translation>
    </message>
    <message>
        <source>Record of session %1</source>
        <translation>Protokoll der Sitzung %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>%1 zu zahlen</translation>
    </message>
    <message>
        <source>Client file</source>
        <translation>Kundenakte</translation>
    </message>
    <message>
        <source>All that is kept of the client</source>
        <translation>Alles, was vom Kunden gespeichert ist</translation>
    </message>
    <message>
        <source>Cancel session %1 on %2? It stays in the list.</source>
        <translation>Sitzung %1 am %2 absagen? Sie bleibt in der Liste.</translation>
    </message>
    <message>
        <source>Did the client not come to session %1 on %2? It stays in the list.</source>
        <translation>Ist der Kunde nicht zur Sitzung %1 am %2 gekommen? Sie bleibt in der Liste.</translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation>Sitzung absagen</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht gekommen</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Die Sitzung absagen</translation>
    </message>
    <message>
        <source>Corrected by the colour chart; its patches are off by %1 now.</source>
        <translation>Nach der Farbkarte berichtigt; ihre Felder weichen jetzt um %1 ab.</translation>
    </message>
    <message>
        <source>Not measurable: the photo is too coarse (%1 px/mm, needs %2).</source>
        <translation>Nicht messbar: das Foto ist zu grob (%1 px/mm, nötig sind %2).</translation>
    </message>
    <message>
        <source>The usual %1 per cm² are drawn.</source>
        <translation>Gezeichnet werden die üblichen %1 je cm².</translation>
    </message>
    <message>
        <source>No short hair is seen on the scalp.</source>
        <translation>Auf der Kopfhaut ist kein kurzes Haar zu sehen.</translation>
    </message>
    <message>
        <source>None is drawn.</source>
        <translation>Es wird keines gezeichnet.</translation>
    </message>
    <message>
        <source>Camera at the height of the forehead. The client looks into it, brows at rest.</source>
        <translation>Kamera in Höhe der Stirn. Der Kunde blickt hinein, Brauen entspannt.</translation>
    </message>
    <message>
        <source>The client&apos;s left side, camera at the height of the ear. The nose points to the left.</source>
        <translation>Die linke Seite des Kunden, Kamera in Höhe des Ohrs. Die Nase zeigt nach links.</translation>
    </message>
    <message>
        <source>The client&apos;s right side, camera at the height of the ear. The nose points to the right.</source>
        <translation>Die rechte Seite des Kunden, Kamera in Höhe des Ohrs. Die Nase zeigt nach rechts.</translation>
    </message>
    <message>
        <source>From straight above, the client seated. The nose points to the lower edge.</source>
        <translation>Genau von oben, der Kunde sitzt. Die Nase zeigt zum unteren Rand.</translation>
    </message>
    <message>
        <source>From behind, camera at the height of the crown. Crown and nape are in the picture.</source>
        <translation>Von hinten, Kamera in Höhe der Tonsur. Tonsur und Nacken sind im Bild.</translation>
    </message>
    <message>
        <source>Half from the front, half from the client&apos;s left, camera at the height of the eyes.</source>
        <translation>Halb von vorn, halb von links des Kunden, Kamera in Augenhöhe.</translation>
    </message>
    <message>
        <source>Half from the front, half from the client&apos;s right, camera at the height of the eyes.</source>
        <translation>Halb von vorn, halb von rechts des Kunden, Kamera in Augenhöhe.</translation>
    </message>
    <message>
        <source>A metre away or more, zoomed in so that the head fills the picture. Even light from both sides. Hair clean, dry and of the same length each time.</source>
        <translation>Einen Meter entfernt oder mehr, herangezoomt, bis der Kopf das Bild füllt. Gleichmäßiges Licht von beiden Seiten. Das Haar sauber, trocken und jedes Mal gleich lang.</translation>
    </message>
    <message>
        <source>Still to take: %1</source>
        <translation>Noch aufzunehmen: %1</translation>
    </message>
    <message>
        <source>an earlier visit</source>
        <translation>ein früherer Besuch</translation>
    </message>
    <message>
        <source>this consultation</source>
        <translation>diese Beratung</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>Redness that stays</source>
        <translation>Anhaltende Rötung</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>Itching or burning</source>
        <translation>Jucken oder Brennen</translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation>Blutung</translation>
    </message>
    <message>
        <source>Scabs or dryness</source>
        <translation>Schorf oder Trockenheit</translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation>Knötchen</translation>
    </message>
    <message>
        <source>Signs of infection</source>
        <translation>Zeichen einer Infektion</translation>
    </message>
    <message>
        <source>Allergic reaction</source>
        <translation>Allergische Reaktion</translation>
    </message>
    <message>
        <source>Blurred or grown dots</source>
        <translation>Verschwommene oder gewachsene Punkte</translation>
    </message>
    <message>
        <source>Colour turned blue or green</source>
        <translation>Farbe wurde blau oder grün</translation>
    </message>
    <message>
        <source>Patches without pigment</source>
        <translation>Stellen ohne Pigment</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Size of dots</source>
        <translation>Größe der Punkte</translation>
    </message>
    <message>
        <source>How content the client is</source>
        <translation>Wie zufrieden der Kunde ist</translation>
    </message>
    <message>
        <source>dots/cm²</source>
        <translation>Punkte/cm²</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>von 10</translation>
    </message>
    <message>
        <source>a touch-up is wanted</source>
        <translation>eine Auffrischung ist gewünscht</translation>
    </message>
    <message>
        <source>healed well, no touch-up</source>
        <translation>gut verheilt, keine Auffrischung</translation>
    </message>
    <message>
        <source>Takes back invoice %1</source>
        <translation>Nimmt Rechnung %1 zurück</translation>
    </message>
    <message>
        <source>%1 to give back</source>
        <translation>%1 zurückzugeben</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Stornorechnung %1</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. The first: %3</source>
        <translation>%1 konnten nicht gelesen werden: %2. Das erste: %3</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 in</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 cm²</source>
        <translation>%1 cm²</translation>
    </message>
    <message>
        <source>%1 sq in</source>
        <translation>%1 sq in</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>; %1 to %2</source>
        <translation>; %1 bis %2</translation>
    </message>
    <message>
        <source>No hairline drawn with a pencil was found. Draw one clear line from temple to temple and photograph it in even light.</source>
        <translation>Keine mit dem Stift gezeichnete Haarlinie wurde gefunden. Zeichnen Sie eine klare Linie von Schläfe zu Schläfe und fotografieren Sie sie in gleichmäßigem Licht.</translation>
    </message>
    <message>
        <source>No colour chart was found. Show the whole chart, flat and large, or click something white or grey in the photo.</source>
        <translation>Keine Farbkarte wurde gefunden. Zeigen Sie die ganze Karte, flach und groß, oder klicken Sie etwas Weißes oder Graues im Foto an.</translation>
    </message>
    <message>
        <source>This is sealed. Type its passphrase.</source>
        <translation>Dies ist versiegelt. Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>The photo %1 shows the same places of the scalp %2 beside the other photos. Correct the head in it, or remove it.</source>
        <translation>Das Foto %1 zeigt dieselben Stellen der Kopfhaut %2 neben den anderen Fotos. Berichtigen Sie den Kopf darin, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The hairline lies up to %1 elsewhere on the photo.</source>
        <translation>Die Haarlinie liegt im Foto bis zu %1 woanders.</translation>
    </message>
    <message>
        <source>The head is %1 broad, not %2.</source>
        <translation>Der Kopf ist %1 breit, nicht %2.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>The photo is out of focus. Tap on the scalp to focus, and take it again.</source>
        <translation>Das Foto ist unscharf. Tippen Sie zum Scharfstellen auf die Kopfhaut, und nehmen Sie es neu auf.</translation>
    </message>
    <message>
        <source>The photo is blurred by movement. Rest the camera, use more light, and take it again.</source>
        <translation>Das Foto ist verwackelt. Stützen Sie die Kamera, sorgen Sie für mehr Licht, und nehmen Sie es neu auf.</translation>
    </message>
    <message>
        <source>The photo is too dark. Take it again with more light.</source>
        <translation>Das Foto ist zu dunkel. Nehmen Sie es mit mehr Licht neu auf.</translation>
    </message>
    <message>
        <source>Much of the scalp is burnt out. Take the photo again with softer light.</source>
        <translation>Viel von der Kopfhaut ist überbelichtet. Nehmen Sie das Foto mit weicherem Licht neu auf.</translation>
    </message>
    <message>
        <source>The head is small in the picture. Take it again from nearer, or zoom in.</source>
        <translation>Der Kopf ist klein im Bild. Nehmen Sie es aus größerer Nähe neu auf, oder zoomen Sie heran.</translation>
    </message>
    <message>
        <source>The photo has few pixels. Take the original from the camera, not one sent by a messenger.</source>
        <translation>Das Foto hat wenige Pixel. Nehmen Sie das Original aus der Kamera, keines aus einem Messenger.</translation>
    </message>
    <message>
        <source>The edge of the photo cuts the head. Take it again with the whole head in the picture.</source>
        <translation>Der Rand des Fotos schneidet den Kopf ab. Nehmen Sie es mit dem ganzen Kopf im Bild neu auf.</translation>
    </message>
    <message>
        <source>The camera was very near, which draws the head out. Step back to a metre and zoom in.</source>
        <translation>Die Kamera war sehr nah, das zieht den Kopf in die Länge. Treten Sie einen Meter zurück und zoomen Sie heran.</translation>
    </message>
    <message>
        <source>The head leans in the picture. Hold the camera upright, the head straight.</source>
        <translation>Der Kopf liegt schräg im Bild. Halten Sie die Kamera aufrecht, den Kopf gerade.</translation>
    </message>
    <message>
        <source>Measured: %1 hairs per cm², %2 long.</source>
        <translation>Gemessen: %1 Haare je cm², %2 lang.</translation>
    </message>
    <message>
        <source>Designs (*.trichion *.json)</source>
        <translation>Entwürfe (*.trichion *.json)</translation>
    </message>
    <message>
        <source>design.trichion</source>
        <translation>entwurf.trichion</translation>
    </message>
    <message>
        <source>The colour has moved (difference %1): more of the same pigment does not bring it back.</source>
        <translation>Die Farbe hat sich verschoben (Unterschied %1): mehr vom selben Pigment bringt sie nicht zurück.</translation>
    </message>
    <message>
        <source>Dots stand densely (%1 per cm²): more of them may run together.</source>
        <translation>Die Punkte stehen dicht (%1 je cm²): noch mehr können ineinanderlaufen.</translation>
    </message>
    <message>
        <source>All treated skin</source>
        <translation>Die ganze behandelte Haut</translation>
    </message>
    <message>
        <source>%1: cannot be told</source>
        <translation>%1: nicht zu sagen</translation>
    </message>
    <message>
        <source>%1: %2 % left (%3 to %4 %), confidence %5 %</source>
        <translation>%1: %2 % übrig (%3 bis %4 %), zu %5 % sicher</translation>
    </message>
    <message>
        <source>%1 % left</source>
        <translation>%1 % übrig</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>The skin of the two photos was not matched.</source>
        <translation>Die Haut der beiden Fotos wurde nicht abgeglichen.</translation>
    </message>
    <message>
        <source>Laid over each other within %1 mm, 9 of 10 places within %2 mm</source>
        <translation>Übereinandergelegt auf %1 mm genau, 9 von 10 Stellen auf %2 mm</translation>
    </message>
    <message>
        <source>%1; by hand</source>
        <translation>%1; von Hand</translation>
    </message>
    <message>
        <source>Colour of the treated skin: lightness %1, red-green %2, yellow-blue %3 against the preview; difference %4.</source>
        <translation>Farbe der behandelten Haut: Helligkeit %1, Rot-Grün %2, Gelb-Blau %3 gegenüber der Vorschau; Unterschied %4.</translation>
    </message>
    <message>
        <source>Darkness that came: %1 % of what was shown.</source>
        <translation>Erreichte Dunkelheit: %1 % der gezeigten.</translation>
    </message>
    <message>
        <source>Contrast of single dots: %1 % of what was shown.</source>
        <translation>Kontrast einzelner Punkte: %1 % des gezeigten.</translation>
    </message>
    <message>
        <source>These photos do not tell what is left.</source>
        <translation>Diese Fotos sagen nicht, was übrig ist.</translation>
    </message>
    <message>
        <source>The measurement is unsure (confidence %1 %).</source>
        <translation>Die Messung ist unsicher (zu %1 % sicher).</translation>
    </message>
    <message>
        <source>%1 has the least left: %2 %.</source>
        <translation>Am wenigsten übrig: %1, %2 %.</translation>
    </message>
    <message>
        <source>Zones have faded differently; the paler one alone may be enough.</source>
        <translation>Zonen sind verschieden verblasst; vielleicht genügt die blassere allein.</translation>
    </message>
    <message>
        <source>Take another photo before anything is decided</source>
        <translation>Nehmen Sie ein neues Foto auf, bevor etwas entschieden wird</translation>
    </message>
    <message>
        <source>Nothing speaks for a touch-up now</source>
        <translation>Jetzt spricht nichts für eine Auffrischung</translation>
    </message>
    <message>
        <source>Look again in half a year</source>
        <translation>In einem halben Jahr wieder ansehen</translation>
    </message>
    <message>
        <source>A touch-up is worth talking about</source>
        <translation>Über eine Auffrischung zu sprechen lohnt sich</translation>
    </message>
    <message>
        <source>Dots of this practice last %1 times as long as the catalogue says (%2 to %3), from %4 clients.</source>
        <translation>Punkte dieser Praxis halten %1-mal so lange, wie der Katalog sagt (%2 bis %3), nach %4 Kunden.</translation>
    </message>
    <message>
        <source>The practice&apos;s own fading curve needs follow-ups of two clients, two months apart and from healed dots on.</source>
        <translation>Für eine eigene Verblasskurve braucht die Praxis Nachkontrollen von zwei Kunden, zwei Monate auseinander und ab verheilten Punkten.</translation>
    </message>
    <message>
        <source>%1 results say: draw dots %2 % as dark as now without calibration. Difference from what came: %3, before %4.</source>
        <translation>%1 Ergebnisse sagen: Punkte zu %2 % so dunkel zeichnen wie jetzt ohne Kalibrierung. Unterschied zum Ergebnis: %3, vorher %4.</translation>
    </message>
    <message>
        <source>One result is compared with its preview; two or more change the calibration.</source>
        <translation>Ein Ergebnis ist mit seiner Vorschau verglichen; ab zweien ändert sich die Kalibrierung.</translation>
    </message>
    <message>
        <source>The practice is not in its folder. Bring the drive or the folder back, then try again.</source>
        <translation>Die Praxis ist nicht in ihrem Ordner. Bringen Sie den Datenträger oder den Ordner zurück und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>no loss that the drawings know</source>
        <translation>kein Ausfall, den die Zeichnungen kennen</translation>
    </message>
    <message>
        <source>Proposed from the photos: %1 (%2 % of the scalp seen agrees). You decide.</source>
        <translation>Aus den Fotos vorgeschlagen: %1 (%2 % der gesehenen Kopfhaut stimmen überein). Sie entscheiden.</translation>
    </message>
    <message>
        <source>Not proposed: below 18 years the pattern of loss is not settled.</source>
        <translation>Kein Vorschlag: unter 18 Jahren steht das Muster des Ausfalls nicht fest.</translation>
    </message>
    <message>
        <source>Not proposed: add a photo from above and one of a side.</source>
        <translation>Kein Vorschlag: fügen Sie ein Foto von oben und eines von einer Seite hinzu.</translation>
    </message>
    <message>
        <source>Not proposed: no hair is seen at the sides either; choose the stage yourself.</source>
        <translation>Kein Vorschlag: auch an den Seiten ist kein Haar zu sehen; wählen Sie das Stadium selbst.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AftercareTab</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>What holds today</source>
        <translation>Was heute gilt</translation>
    </message>
    <message>
        <source>Nothing holds today: no session was held lately.</source>
        <translation>Heute gilt nichts: in letzter Zeit fand keine Sitzung statt.</translation>
    </message>
    <message>
        <source>All rules with their days</source>
        <translation>Alle Regeln mit ihren Tagen</translation>
    </message>
    <message>
        <source>The days are counted once a session was held.</source>
        <translation>Die Tage werden gezählt, sobald eine Sitzung stattfand.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Which rules are taken where clinics differ</source>
        <translation>Welche Regeln gelten, wo Kliniken sich unterscheiden</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the rules with their days, to send them</source>
        <translation>Die Regeln mit ihren Tagen kopieren, um sie zu senden</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Es gibt noch nichts zu kopieren.</translation>
    </message>
    <message>
        <source>The rules were copied.</source>
        <translation>Die Regeln wurden kopiert.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreaOptions</name>
    <message>
        <source>What is drawn</source>
        <translation>Was gezeichnet wird</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Runs out over</source>
        <translation>Läuft aus über</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Draw round the place: a patch, a burn, thin hair</source>
        <translation>Die Stelle umfahren: eine kahle Stelle, eine Brandnarbe, dünnes Haar</translation>
    </message>
    <message>
        <source>Draw along its middle: a scar, a parting, a border</source>
        <translation>Entlang der Mitte zeichnen: eine Narbe, ein Scheitel, eine Grenze</translation>
    </message>
    <message>
        <source>Click its middle: a round patch, a crown</source>
        <translation>Die Mitte anklicken: eine runde kahle Stelle, eine Tonsur</translation>
    </message>
    <message>
        <source>How wide it is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>Wie breit es auf der Haut ist; [ und ] oder Umschalt+Mausrad im Foto</translation>
    </message>
    <message>
        <source>Over what width beyond it the dots run out</source>
        <translation>Über welche Breite die Punkte darüber hinaus auslaufen</translation>
    </message>
    <message>
        <source>Remove the chosen place (Delete on the photo)</source>
        <translation>Die gewählte Stelle entfernen (Entf im Foto)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreaPad</name>
    <message>
        <source>Areas done on the head</source>
        <translation>Bearbeitete Flächen am Kopf</translation>
    </message>
    <message>
        <source>Paint what was done. 1 to 5 turn the head, [ and ] change the brush, Backspace takes the last line back.</source>
        <translation>Malen Sie, was gemacht wurde. 1 bis 5 drehen den Kopf, [ und ] ändern den Pinsel, die Rücktaste nimmt den letzten Strich zurück.</translation>
    </message>
    <message>
        <source>Drawing the head</source>
        <translation>Kopf wird gezeichnet</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreaTool</name>
    <message>
        <source>place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>scar</source>
        <translation>Narbe</translation>
    </message>
    <message>
        <source>burn</source>
        <translation>Brandnarbe</translation>
    </message>
    <message>
        <source>birthmark</source>
        <translation>Geburtsmal</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a treated place: its tissue and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Tissue: %1</source>
        <translation>Gewebe: %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Shape of %1</source>
        <translation>Form ändern: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Click on: the first point or Enter closes it, Backspace takes one back, Esc all</source>
        <translation>Weiterklicken: der erste Punkt oder Eingabe schließt ab, Rücktaste nimmt einen zurück, Esc alle</translation>
    </message>
    <message>
        <source>Click on: Enter or a double-click ends it, Backspace takes one back, Esc all</source>
        <translation>Weiterklicken: Eingabe oder Doppelklick beendet, Rücktaste nimmt einen zurück, Esc alle</translation>
    </message>
    <message>
        <source>Drag shapes the place; Delete removes the point that was clicked</source>
        <translation>Ziehen formt die Stelle; Entf entfernt den angeklickten Punkt</translation>
    </message>
    <message>
        <source>Drag moves it, a double-click on its line adds a point, Shift+wheel widens it, Delete removes it</source>
        <translation>Ziehen verschiebt, Doppelklick auf die Linie fügt einen Punkt hinzu, Umschalt+Mausrad verbreitert, Entf entfernt</translation>
    </message>
    <message>
        <source>There is no room for more places</source>
        <translation>Für weitere Stellen ist kein Platz</translation>
    </message>
    <message>
        <source>Draw round the first place: then dots stand in such places and nowhere else</source>
        <translation>Umfahren Sie die erste Stelle: dann stehen Punkte in solchen Stellen und sonst nirgends</translation>
    </message>
    <message>
        <source>Click for a round place, or drag how large it is</source>
        <translation>Klicken für eine runde Stelle, oder ihre Größe aufziehen</translation>
    </message>
    <message>
        <source>Drag draws a place in one stroke, clicks set it point by point</source>
        <translation>Ziehen zeichnet eine Stelle in einem Strich, Klicks setzen sie Punkt für Punkt</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreasCard</name>
    <message>
        <source>Areas done</source>
        <translation>Bearbeitete Flächen</translation>
    </message>
    <message>
        <source>Side of the head</source>
        <translation>Seite des Kopfes</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Turn the head (1 to 5)</source>
        <translation>Den Kopf drehen (1 bis 5)</translation>
    </message>
    <message>
        <source>In words, if need be</source>
        <translation>In Worten, falls nötig</translation>
    </message>
    <message>
        <source>Areas in words</source>
        <translation>Flächen in Worten</translation>
    </message>
    <message>
        <source>What the painting does not say</source>
        <translation>Was das Gemalte nicht sagt</translation>
    </message>
    <message>
        <source>How broad the brush is ([ and ] change it)</source>
        <translation>Wie breit der Pinsel ist ([ und ] ändern ihn)</translation>
    </message>
    <message>
        <source>Back one</source>
        <translation>Eins zurück</translation>
    </message>
    <message>
        <source>Take the last line back (Backspace on the head)</source>
        <translation>Den letzten Strich zurücknehmen (Rücktaste auf dem Kopf)</translation>
    </message>
    <message>
        <source>Take the last line back</source>
        <translation>Den letzten Strich zurücknehmen</translation>
    </message>
    <message>
        <source>Paint with mouse, finger or pen</source>
        <translation>Mit Maus, Finger oder Stift malen</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Where backups are</source>
        <translation>Wo Sicherungen sind</translation>
    </message>
    <message>
        <source>There is no backup yet. Choose a folder on another disk.</source>
        <translation>Es gibt noch keine Sicherung. Wählen Sie einen Ordner auf einer anderen Festplatte.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>Write a backup into every folder of the list</source>
        <translation>Eine Sicherung in jeden Ordner der Liste schreiben</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Back up into one more folder, best on another disk</source>
        <translation>In einen weiteren Ordner sichern, am besten auf einer anderen Festplatte</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stop the backup; nothing half-written stays</source>
        <translation>Die Sicherung abbrechen; nichts Halbfertiges bleibt</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>Ein Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Wie weit die Sicherung ist</translation>
    </message>
    <message>
        <source>A backup is sealed like the practice and is read back after it was written. Several of a place share their photos. Work goes on meanwhile.</source>
        <translation>Eine Sicherung ist versiegelt wie die Praxis und wird nach dem Schreiben zurückgelesen. Mehrere an einem Ort teilen sich die Fotos. Die Arbeit geht währenddessen weiter.</translation>
    </message>
    <message>
        <source>Cannot be reached now</source>
        <translation>Derzeit nicht erreichbar</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>noch keine Sicherung</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Sicherung wird geschrieben</translation>
    </message>
    <message>
        <source>The backup was stopped. Earlier backups are as they were.</source>
        <translation>Die Sicherung wurde abgebrochen. Frühere Sicherungen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Backed up and read back: %1 clients, %2 photos.</source>
        <translation>Gesichert und zurückgelesen: %1 Kunden, %2 Fotos.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::BarSlider</name>
    <message>
        <source>, number</source>
        <translation>, Zahl</translation>
    </message>
    <message>
        <source>Double-click resets.</source>
        <translation>Doppelklick setzt zurück.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::BrushOptions</name>
    <message>
        <source>What the brush does</source>
        <translation>Was der Pinsel tut</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> Punkte/cm²</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Weichheit</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>More dots, fewer dots, or so many dots whatever was there</source>
        <translation>Mehr Punkte, weniger Punkte oder genau so viele, was auch da war</translation>
    </message>
    <message>
        <source>How wide the brush is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>Wie breit der Pinsel auf der Haut ist; [ und ] oder Umschalt+Mausrad im Foto</translation>
    </message>
    <message>
        <source>How many dots per cm² a stroke adds or takes; Ctrl+wheel on the photo</source>
        <translation>Wie viele Punkte je cm² ein Strich hinzufügt oder wegnimmt; Strg+Mausrad im Foto</translation>
    </message>
    <message>
        <source>How many dots per cm² a stroke leaves; Ctrl+wheel on the photo</source>
        <translation>Wie viele Punkte je cm² ein Strich lässt; Strg+Mausrad im Foto</translation>
    </message>
    <message>
        <source>How gently a stroke runs out at its rim</source>
        <translation>Wie sanft ein Strich am Rand ausläuft</translation>
    </message>
    <message>
        <source>Paint the other side of the head too</source>
        <translation>Auch die andere Seite des Kopfes bemalen</translation>
    </message>
    <message>
        <source>Remove all strokes</source>
        <translation>Alle Striche entfernen</translation>
    </message>
    <message>
        <source>Take all strokes of brush and eraser away; can be undone</source>
        <translation>Alle Striche von Pinsel und Radierer entfernen; lässt sich rückgängig machen</translation>
    </message>
</context>
<context>
    <name>trichion::studio::BrushTool</name>
    <message>
        <source>Paint density</source>
        <translation>Dichte malen</translation>
    </message>
    <message>
        <source>Thin density</source>
        <translation>Dichte ausdünnen</translation>
    </message>
    <message>
        <source>Set density</source>
        <translation>Dichte festlegen</translation>
    </message>
    <message>
        <source>Erase dots</source>
        <translation>Punkte radieren</translation>
    </message>
    <message>
        <source>There is no room for more strokes: undo some or remove all</source>
        <translation>Für weitere Striche ist kein Platz: machen Sie einige rückgängig oder entfernen Sie alle</translation>
    </message>
    <message>
        <source>Esc takes the stroke back</source>
        <translation>Esc nimmt den Strich zurück</translation>
    </message>
    <message>
        <source>Drag takes the dots away; [ and ] or Shift+wheel change the size</source>
        <translation>Ziehen entfernt die Punkte; [ und ] oder Umschalt+Mausrad ändern die Größe</translation>
    </message>
    <message>
        <source>Drag paints; Ctrl+drag does the opposite; [ and ] or Shift+wheel change the size, Ctrl+wheel the strength</source>
        <translation>Ziehen malt; Strg+Ziehen tut das Gegenteil; [ und ] oder Umschalt+Mausrad ändern die Größe, Strg+Mausrad die Stärke</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CalendarGrid</name>
    <message>
        <source>Calendar, %1</source>
        <translation>Kalender, %1</translation>
    </message>
    <message>
        <source>Arrows choose a day, Space what is planned on it; Ctrl+arrows move it</source>
        <translation>Pfeiltasten wählen einen Tag, Leertaste, was dort geplant ist; Strg+Pfeiltasten verschieben es</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CalendarPage</name>
    <message>
        <source>%1, session %2</source>
        <translation>%1, Sitzung %2</translation>
    </message>
    <message>
        <source>What is planned on the day</source>
        <translation>Was an dem Tag geplant ist</translation>
    </message>
    <message>
        <source>Nothing is planned on this day.</source>
        <translation>An diesem Tag ist nichts geplant.</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Einen Monat zeigen</translation>
    </message>
    <message>
        <source>Show a week by the hour</source>
        <translation>Eine Woche nach Stunden zeigen</translation>
    </message>
    <message>
        <source>Earlier (Page up)</source>
        <translation>Früher (Bild auf)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later (Page down)</source>
        <translation>Später (Bild ab)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute gehen</translation>
    </message>
    <message>
        <source>&amp;New appointment…</source>
        <translation>&amp;Neuer Termin…</translation>
    </message>
    <message>
        <source>Keep a time free for a client</source>
        <translation>Eine Zeit für einen Kunden freihalten</translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <translation>%1 auf %2 verlegt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>Wer kommt?</translation>
    </message>
    <message>
        <source>Appointment of %1</source>
        <translation>Termin von %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CameraDialog</name>
    <message>
        <source>Take photos</source>
        <translation>Fotos aufnehmen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Which view is taken now</source>
        <translation>Welche Ansicht jetzt aufgenommen wird</translation>
    </message>
    <message>
        <source>How strongly the earlier photo shows</source>
        <translation>Wie stark das frühere Foto zu sehen ist</translation>
    </message>
    <message>
        <source>How strongly the earlier photo of this view shows over the live picture</source>
        <translation>Wie stark das frühere Foto dieser Ansicht über dem Livebild zu sehen ist</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Which camera is used</source>
        <translation>Welche Kamera verwendet wird</translation>
    </message>
    <message>
        <source>&amp;Take the photo</source>
        <translation>Foto &amp;aufnehmen</translation>
    </message>
    <message>
        <source>Take the photo (Space)</source>
        <translation>Das Foto aufnehmen (Leertaste)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Keep the photo and go on to the next view (Enter)</source>
        <translation>Das Foto behalten und weiter zur nächsten Ansicht (Eingabe)</translation>
    </message>
    <message>
        <source>Take it &amp;again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Drop this picture and take another (Backspace)</source>
        <translation>Dieses Bild verwerfen und neu aufnehmen (Rücktaste)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Back; photos that were kept stay (Esc)</source>
        <translation>Zurück; behaltene Fotos bleiben (Esc)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>No earlier photo of this view.</source>
        <translation>Kein früheres Foto dieser Ansicht.</translation>
    </message>
    <message>
        <source>Over it lies the photo of %1: take the same pose.</source>
        <translation>Darüber liegt das Foto vom %1: nehmen Sie dieselbe Haltung ein.</translation>
    </message>
    <message>
        <source>Looking at the photo…</source>
        <translation>Foto wird angesehen…</translation>
    </message>
    <message>
        <source>Looking at the photo</source>
        <translation>Foto wird angesehen</translation>
    </message>
    <message>
        <source>No head was found in the photo. Take it again, or keep it.</source>
        <translation>Im Foto wurde kein Kopf gefunden. Nehmen Sie es neu auf, oder behalten Sie es.</translation>
    </message>
    <message>
        <source>A good photo.</source>
        <translation>Ein gutes Foto.</translation>
    </message>
    <message>
        <source>Kept. All views are there.</source>
        <translation>Behalten. Alle Ansichten sind da.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Behalten.</translation>
    </message>
    <message>
        <source>The camera is gone. This photo is still here: keep it.</source>
        <translation>Die Kamera ist weg. Dieses Foto ist noch da: behalten Sie es.</translation>
    </message>
    <message>
        <source>The camera is gone. Plug it in again and choose it, or close; photos that were kept are safe.</source>
        <translation>Die Kamera ist weg. Schließen Sie sie wieder an und wählen Sie sie, oder schließen Sie das Fenster; behaltene Fotos sind sicher.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Canvas</name>
    <message>
        <source>Photo with preview</source>
        <translation>Foto mit Vorschau</translation>
    </message>
    <message>
        <source>Tab goes through the points of the hairline, arrow keys move the chosen one</source>
        <translation>Tab geht durch die Punkte der Haarlinie, Pfeiltasten bewegen den gewählten</translation>
    </message>
    <message>
        <source>Wheel zooms, Space or middle button drags the photo, B shows the photo before</source>
        <translation>Mausrad zoomt, Leertaste oder mittlere Taste verschiebt das Foto, B zeigt das Foto vorher</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CaptureControl</name>
    <message>
        <source>&amp;Take photos…</source>
        <translation>Fotos &amp;aufnehmen…</translation>
    </message>
    <message>
        <source>&amp;Paste a photo</source>
        <translation>Foto e&amp;infügen</translation>
    </message>
    <message>
        <source>Save the p&amp;hoto as a file…</source>
        <translation>Foto als &amp;Datei speichern…</translation>
    </message>
    <message>
        <source>&amp;Last photo over it</source>
        <translation>Letzte&amp;s Foto darüber</translation>
    </message>
    <message>
        <source>Take photos with a camera, view by view</source>
        <translation>Fotos mit einer Kamera aufnehmen, Ansicht für Ansicht</translation>
    </message>
    <message>
        <source>Take the picture that was copied as a photo of this head</source>
        <translation>Das kopierte Bild als Foto dieses Kopfes nehmen</translation>
    </message>
    <message>
        <source>Write the photo itself, unchanged; for those from the camera or the clipboard</source>
        <translation>Das Foto selbst schreiben, unverändert; für die aus Kamera oder Zwischenablage</translation>
    </message>
    <message>
        <source>Lay the last photo of the same view over this one, to compare the pose</source>
        <translation>Das letzte Foto derselben Ansicht über dieses legen, um die Haltung zu vergleichen</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or open photos from files.</source>
        <translation>Keine Kamera wurde gefunden. Schließen Sie eine an, oder öffnen Sie Fotos aus Dateien.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Es gibt kein Bild zum Einfügen. Kopieren Sie zuerst eines.</translation>
    </message>
    <message>
        <source>Pasting the photo</source>
        <translation>Foto wird eingefügt</translation>
    </message>
    <message>
        <source>Save the photo as a file</source>
        <translation>Foto als Datei speichern</translation>
    </message>
    <message>
        <source>Photo (*.%1)</source>
        <translation>Foto (*.%1)</translation>
    </message>
    <message>
        <source>The photo is saved.</source>
        <translation>Das Foto ist gespeichert.</translation>
    </message>
    <message>
        <source>Photos are kept nowhere</source>
        <translation>Fotos sind nirgends gespeichert</translation>
    </message>
    <message>
        <source>Photos from the camera or the clipboard are in no file yet. Give them to a client, or save them as files, to keep them.</source>
        <translation>Fotos aus der Kamera oder der Zwischenablage sind noch in keiner Datei. Geben Sie sie einem Kunden, oder speichern Sie sie als Dateien, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>The head was not found in this photo yet.</source>
        <translation>Der Kopf wurde in diesem Foto noch nicht gefunden.</translation>
    </message>
    <message>
        <source>There is no earlier photo of this view (%1).</source>
        <translation>Es gibt kein früheres Foto dieser Ansicht (%1).</translation>
    </message>
    <message>
        <source>Over it lies the last photo of this view: %1.</source>
        <translation>Darüber liegt das letzte Foto dieser Ansicht: %1.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClickedMeasures</name>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation>&amp;Lineal</translation>
    </message>
    <message>
        <source>Coi&amp;n</source>
        <translation>&amp;Münze</translation>
    </message>
    <message>
        <source>&amp;Iris</source>
        <translation>&amp;Iris</translation>
    </message>
    <message>
        <source>Clicked in the photo</source>
        <translation>Im Foto angeklickt</translation>
    </message>
    <message>
        <source>Click two points on the scalp whose distance you know (Shift+R)</source>
        <translation>Klicken Sie zwei Punkte auf der Kopfhaut, deren Abstand Sie kennen (Umschalt+R)</translation>
    </message>
    <message>
        <source>Ruler on the scalp</source>
        <translation>Lineal auf der Kopfhaut</translation>
    </message>
    <message>
        <source>Say which coin lies flat on the scalp, and click it</source>
        <translation>Sagen Sie, welche Münze flach auf der Kopfhaut liegt, und klicken Sie sie an</translation>
    </message>
    <message>
        <source>Coin on the scalp</source>
        <translation>Münze auf der Kopfhaut</translation>
    </message>
    <message>
        <source>Click the left and the right edge of an iris that looks at the camera; it is 11.7 mm broad</source>
        <translation>Klicken Sie den linken und rechten Rand einer Iris an, die in die Kamera blickt; sie ist 11,7 mm breit</translation>
    </message>
    <message>
        <source>Iris of an eye</source>
        <translation>Iris eines Auges</translation>
    </message>
    <message>
        <source>Which coin it is</source>
        <translation>Welche Münze es ist</translation>
    </message>
    <message>
        <source>The coin that lies on the scalp</source>
        <translation>Die Münze, die auf der Kopfhaut liegt</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>Welche Münze?</translation>
    </message>
    <message>
        <source>Diameter of the coin</source>
        <translation>Durchmesser der Münze</translation>
    </message>
    <message>
        <source>Diameter of a coin that is not in the list, 10 to 45 mm</source>
        <translation>Durchmesser einer Münze, die nicht in der Liste steht, 10 bis 45 mm</translation>
    </message>
    <message>
        <source>Distance of the two points</source>
        <translation>Abstand der zwei Punkte</translation>
    </message>
    <message>
        <source>What the ruler reads between the two points, 5 to 300 mm; Enter takes it</source>
        <translation>Was das Lineal zwischen den zwei Punkten zeigt, 5 bis 300 mm; Eingabe übernimmt</translation>
    </message>
    <message>
        <source>Between the points</source>
        <translation>Zwischen den Punkten</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Remove this measure</source>
        <translation>Dieses Maß entfernen</translation>
    </message>
    <message>
        <source>%1 in this photo: %2</source>
        <translation>%1 in diesem Foto: %2</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientForm</name>
    <message>
        <source>Change client</source>
        <translation>Kunde ändern</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>&amp;Born on</source>
        <translation>&amp;Geboren am</translation>
    </message>
    <message>
        <source>Day of birth, such as 1985-06-30</source>
        <translation>Tag der Geburt, etwa 1985-06-30</translation>
    </message>
    <message>
        <source>1985-06-30</source>
        <translation>1985-06-30</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Where the client is called</source>
        <translation>Wo der Kunde angerufen wird</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Where papers are sent</source>
        <translation>Wohin Papiere gehen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>For invoices</source>
        <translation>Für Rechnungen</translation>
    </message>
    <message>
        <source>&amp;Wish</source>
        <translation>&amp;Wunsch</translation>
    </message>
    <message>
        <source>What the client wants to look like</source>
        <translation>Wie der Kunde aussehen möchte</translation>
    </message>
    <message>
        <source>&amp;Found us by</source>
        <translation>Ge&amp;funden durch</translation>
    </message>
    <message>
        <source>Who or what brought the client here</source>
        <translation>Wer oder was den Kunden herführte</translation>
    </message>
    <message>
        <source>E&amp;mergency contact</source>
        <translation>N&amp;otfallkontakt</translation>
    </message>
    <message>
        <source>Whom to call if something happens</source>
        <translation>Wen man anruft, wenn etwas geschieht</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>A&amp;rzt</translation>
    </message>
    <message>
        <source>Who writes a letter if one is needed</source>
        <translation>Wer ein Attest schreibt, wenn eines nötig ist</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Noti&amp;z</translation>
    </message>
    <message>
        <source>For you; the search finds it</source>
        <translation>Für Sie; die Suche findet sie</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the client (Ctrl+Enter)</source>
        <translation>Den Kunden speichern (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation>Ohne Speichern schließen (Esc)</translation>
    </message>
    <message>
        <source>The day of birth is written like 1985-06-30.</source>
        <translation>Der Geburtstag wird so geschrieben: 1985-06-30.</translation>
    </message>
    <message>
        <source>There is a client of this name: No. %1.</source>
        <translation>Es gibt einen Kunden mit diesem Namen: Nr. %1.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>What you typed is not saved yet. Leave it?</source>
        <translation>Ihre Eingaben sind noch nicht gespeichert. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientPage</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>&amp;Designs</source>
        <translation>&amp;Entwürfe</translation>
    </message>
    <message>
        <source>Plan and &amp;sessions</source>
        <translation>Plan und &amp;Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Intake and consent</source>
        <translation>&amp;Anamnese und Einwilligung</translation>
    </message>
    <message>
        <source>&amp;Aftercare</source>
        <translation>&amp;Nachsorge</translation>
    </message>
    <message>
        <source>Doc&amp;uments</source>
        <translation>Do&amp;kumente</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>‹ All clients</source>
        <translation>‹ Alle Kunden</translation>
    </message>
    <message>
        <source>Back to all clients (Esc)</source>
        <translation>Zurück zu allen Kunden (Esc)</translation>
    </message>
    <message>
        <source>Where the client stands</source>
        <translation>Wo der Kunde steht</translation>
    </message>
    <message>
        <source>Parts of the client&apos;s file</source>
        <translation>Teile der Kundenakte</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Resu&amp;lts</source>
        <translation>Er&amp;gebnisse</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientPicker</name>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Nobody has this name yet. Make a new client.</source>
        <translation>Niemand heißt so. Legen Sie einen neuen Kunden an.</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Kunden wählen</translation>
    </message>
    <message>
        <source>Name, number or a word of the note</source>
        <translation>Name, Nummer oder ein Wort der Notiz</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Type a few letters; Enter takes the first</source>
        <translation>Tippen Sie einige Buchstaben; Eingabe nimmt den ersten</translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation>&amp;Neuer Kunde…</translation>
    </message>
    <message>
        <source>Make a new client</source>
        <translation>Einen neuen Kunden anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose nobody (Esc)</source>
        <translation>Niemanden wählen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wählen</translation>
    </message>
    <message>
        <source>Take this client (Enter)</source>
        <translation>Diesen Kunden nehmen (Eingabe)</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientScreen</name>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview for the client</source>
        <translation>Vorschau für den Kunden</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The digits that were set when this screen was opened</source>
        <translation>Die Ziffern, die beim Öffnen dieses Bildschirms gesetzt wurden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Type the PIN to leave</source>
        <translation>PIN eingeben, um zu verlassen</translation>
    </message>
    <message>
        <source>That was not the PIN</source>
        <translation>Das war nicht die PIN</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientScreenControl</name>
    <message>
        <source>There is one display, so the preview covers all of it.
Set a PIN of four digits or more to come back with:</source>
        <translation>Es gibt nur einen Bildschirm, die Vorschau bedeckt ihn ganz.
Setzen Sie eine PIN aus mindestens vier Ziffern für die Rückkehr:</translation>
    </message>
    <message>
        <source>Client screen</source>
        <translation>Kundenbildschirm</translation>
    </message>
    <message>
        <source>A PIN has four to twelve digits:</source>
        <translation>Eine PIN hat vier bis zwölf Ziffern:</translation>
    </message>
    <message>
        <source>The client&apos;s display is gone, and the preview on it came down. Plug it in again, or show it here (F9).</source>
        <translation>Der Bildschirm des Kunden ist weg, und die Vorschau darauf wurde geschlossen. Schließen Sie ihn wieder an, oder zeigen Sie sie hier (F9).</translation>
    </message>
    <message>
        <source>The client&apos;s display is back.</source>
        <translation>Der Bildschirm des Kunden ist wieder da.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>No clients yet. “New client” makes the first one.</source>
        <translation>Noch keine Kunden. „Neuer Kunde“ legt den ersten an.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation>Für heute ist nichts geplant.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Nobody waits for you.</source>
        <translation>Niemand wartet auf Sie.</translation>
    </message>
    <message>
        <source>Search: name, number, phone or a word of the note</source>
        <translation>Suche: Name, Nummer, Telefon oder ein Wort der Notiz</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Type a few letters (Ctrl+F); Enter opens the first</source>
        <translation>Tippen Sie einige Buchstaben (Strg+F); Eingabe öffnet den ersten</translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation>&amp;Neuer Kunde…</translation>
    </message>
    <message>
        <source>Make a new client (Ctrl+N)</source>
        <translation>Einen neuen Kunden anlegen (Strg+N)</translation>
    </message>
    <message>
        <source>These clients are invented: look around and try everything. Your own go to a practice of your own, sealed with a passphrase.</source>
        <translation>Diese Kunden sind erfunden: sehen Sie sich um und probieren Sie alles aus. Ihre eigenen kommen in eine eigene Praxis, mit einer Passphrase versiegelt.</translation>
    </message>
    <message>
        <source>&amp;Start my practice…</source>
        <translation>&amp;Meine Praxis beginnen…</translation>
    </message>
    <message>
        <source>Make a practice with a passphrase</source>
        <translation>Eine Praxis mit Passphrase anlegen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Nobody has “%1” in name, number or note.</source>
        <translation>Niemand hat „%1“ in Name, Nummer oder Notiz.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClinicDialog</name>
    <message>
        <source>%1 pairs. Colour difference to the real results: %2 with what ships, %3 with this profile, %4 when each pair is judged by the others alone. Below 3 is hard to see, above 6 is too far.</source>
        <translation>%1 Paare. Farbabstand zu den echten Ergebnissen: %2 mit dem Mitgelieferten, %3 mit diesem Profil, %4, wenn jedes Paar nur nach den anderen beurteilt wird. Unter 3 ist kaum zu sehen, über 6 ist zu weit.</translation>
    </message>
    <message>
        <source>The clinic profile could not be read: %1</source>
        <translation>Das Studioprofil konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>&amp;Add pair…</source>
        <translation>Paar hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>&amp;Use this profile</source>
        <translation>Dieses Profil &amp;verwenden</translation>
    </message>
    <message>
        <source>Use what s&amp;hips</source>
        <translation>&amp;Mitgeliefertes verwenden</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Clinic profile</source>
        <translation>Studioprofil</translation>
    </message>
    <message>
        <source>Save clinic profile</source>
        <translation>Studioprofil speichern</translation>
    </message>
    <message>
        <source>Clinic profiles (*.json)</source>
        <translation>Studioprofile (*.json)</translation>
    </message>
    <message>
        <source>Photos of clients before and after healing show how dots of this clinic look. Add pairs of the design that is open; from two on a profile is fitted. The same light and distance in both photos make it better.</source>
        <translation>Fotos von Kunden vor und nach dem Verheilen zeigen, wie Punkte dieses Studios aussehen. Fügen Sie Paare des offenen Entwurfs hinzu; ab zwei wird ein Profil angepasst. Gleiches Licht und gleicher Abstand in beiden Fotos machen es besser.</translation>
    </message>
    <message>
        <source>Pairs of photos</source>
        <translation>Fotopaare</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>The difference is that of the preview under the profile to the real result</source>
        <translation>Der Abstand der Vorschau mit dem Profil zum echten Ergebnis</translation>
    </message>
    <message>
        <source>Age of the dots in the photo after</source>
        <translation>Alter der Punkte im Foto nachher</translation>
    </message>
    <message>
        <source>How old the dots are in the photo after</source>
        <translation>Wie alt die Punkte im Foto nachher sind</translation>
    </message>
    <message>
        <source>Choose the photo before, then the photo after</source>
        <translation>Wählen Sie das Foto vorher, dann das Foto nachher</translation>
    </message>
    <message>
        <source>All previews look like the results of this clinic from now on</source>
        <translation>Alle Vorschauen sehen ab jetzt wie die Ergebnisse dieses Studios aus</translation>
    </message>
    <message>
        <source>Previews as the program comes</source>
        <translation>Vorschauen wie mitgeliefert</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a profile that was saved</source>
        <translation>Ein gespeichertes Profil öffnen</translation>
    </message>
    <message>
        <source>Save the profile as a file; no client is in it</source>
        <translation>Das Profil als Datei speichern; kein Kunde ist darin</translation>
    </message>
    <message>
        <source>Open clinic profile</source>
        <translation>Studioprofil öffnen</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>Foto vorher</translation>
    </message>
    <message>
        <source>Photo after</source>
        <translation>Foto nachher</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>In use: what ships</source>
        <translation>In Gebrauch: das Mitgelieferte</translation>
    </message>
    <message>
        <source>In use: this profile</source>
        <translation>In Gebrauch: dieses Profil</translation>
    </message>
    <message>
        <source>In use: a profile of this clinic</source>
        <translation>In Gebrauch: ein Profil dieses Studios</translation>
    </message>
    <message>
        <source>From the test patch of one client: dots %1 times as dark as what ships. Colour difference to the fields: %2 as predicted, %3 with this profile, %4 when each field is judged by the others alone. Meant for this client only.</source>
        <translation>Aus der Probestelle eines Kunden: Punkte %1-mal so dunkel wie mitgeliefert. Farbabstand zu den Feldern: %2 wie vorhergesagt, %3 mit diesem Profil, %4, wenn jedes Feld nur nach den anderen beurteilt wird. Nur für diesen Kunden gedacht.</translation>
    </message>
    <message>
        <source>From a test &amp;patch…</source>
        <translation>Aus einer &amp;Probestelle…</translation>
    </message>
    <message>
        <source>How dark dots turn out on one client, from a photo of the test patch</source>
        <translation>Wie dunkel Punkte bei einem Kunden ausfallen, aus einem Foto der Probestelle</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ColourControl</name>
    <message>
        <source>Forget places</source>
        <translation>Stellen vergessen</translation>
    </message>
    <message>
        <source>Click a grey card, a white wall or a white towel; Esc ends</source>
        <translation>Klicken Sie eine Graukarte, eine weiße Wand oder ein weißes Handtuch an; Esc beendet</translation>
    </message>
    <message>
        <source>Click the client&apos;s own shaved hair, where it is dense; Esc ends</source>
        <translation>Klicken Sie das eigene rasierte Haar des Kunden an, wo es dicht ist; Esc beendet</translation>
    </message>
    <message>
        <source>Click bare skin near the stubble, in the same light; Esc ends</source>
        <translation>Klicken Sie nackte Haut neben den Stoppeln an, im selben Licht; Esc beendet</translation>
    </message>
    <message>
        <source>White or grey</source>
        <translation>Weiß oder Grau</translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation>Stoppeln</translation>
    </message>
    <message>
        <source>Bare skin</source>
        <translation>Nackte Haut</translation>
    </message>
    <message>
        <source>Shade like the stubble</source>
        <translation>Farbton wie die Stoppeln</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Measuring the skin</source>
        <translation>Haut wird gemessen</translation>
    </message>
    <message>
        <source>Colour chart</source>
        <translation>Farbkarte</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ComplicationDialog</name>
    <message>
        <source>Report a complication</source>
        <translation>Komplikation melden</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Sitzung %1: %2</translation>
    </message>
    <message>
        <source>After which session</source>
        <translation>Nach welcher Sitzung</translation>
    </message>
    <message>
        <source>The session it follows; its lots can be traced from there</source>
        <translation>Die Sitzung davor; ihre Chargen lassen sich von dort verfolgen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What was seen, in your own words or from the list</source>
        <translation>Was gesehen wurde, in eigenen Worten oder aus der Liste</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Notiert am</translation>
    </message>
    <message>
        <source>The day it was noted</source>
        <translation>Der Tag, an dem es notiert wurde</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>How grave it is, as you judge it</source>
        <translation>Wie schwer es ist, wie Sie es beurteilen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What was done, and whom the client was sent to</source>
        <translation>Was getan wurde, und zu wem der Kunde geschickt wurde</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Noted on</source>
        <translation>Notiert &amp;am</translation>
    </message>
    <message>
        <source>&amp;How grave</source>
        <translation>&amp;Schwere</translation>
    </message>
    <message>
        <source>What was &amp;done</source>
        <translation>Was &amp;getan wurde</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Put it into the client&apos;s file (Enter)</source>
        <translation>In die Kundenakte legen (Eingabe)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without keeping (Esc)</source>
        <translation>Ohne Speichern schließen (Esc)</translation>
    </message>
    <message>
        <source>Fever, spreading redness, pus or trouble breathing belong to a doctor at once.</source>
        <translation>Fieber, sich ausbreitende Rötung, Eiter oder Atemnot gehören sofort zum Arzt.</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>Sagen Sie, was es ist.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ConsentDialog</name>
    <message>
        <source>Sign a consent</source>
        <translation>Eine Einwilligung unterschreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without signing (Esc)</source>
        <translation>Ohne Unterschrift schließen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Keep the signature</source>
        <translation>Unterschrift &amp;behalten</translation>
    </message>
    <message>
        <source>Seal the signature with this text into the client&apos;s file (Ctrl+Enter)</source>
        <translation>Die Unterschrift mit diesem Text in die Kundenakte versiegeln (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>Only texts that the clinic has in a language; none is translated</source>
        <translation>Nur Texte, die das Studio in einer Sprache hat; keiner wird übersetzt</translation>
    </message>
    <message>
        <source>Text to sign</source>
        <translation>Text zum Unterschreiben</translation>
    </message>
    <message>
        <source>This text is kept with the signature, word for word</source>
        <translation>Dieser Text wird mit der Unterschrift bewahrt, Wort für Wort</translation>
    </message>
    <message>
        <source>The design that is signed</source>
        <translation>Der Entwurf, der unterschrieben wird</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Elternteil oder Vormund</translation>
    </message>
    <message>
        <source>Signs for a client who is younger than 18</source>
        <translation>Unterschreibt für einen Kunden unter 18</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>Who was there; may stay empty</source>
        <translation>Wer dabei war; darf leer bleiben</translation>
    </message>
    <message>
        <source>Parent or &amp;guardian (asked for)</source>
        <translation>Elternteil oder &amp;Vormund (nötig)</translation>
    </message>
    <message>
        <source>Parent or &amp;guardian</source>
        <translation>Elternteil oder &amp;Vormund</translation>
    </message>
    <message>
        <source>&amp;Witness</source>
        <translation>&amp;Zeuge</translation>
    </message>
    <message>
        <source>Take the &amp;last line back</source>
        <translation>&amp;Letzten Strich zurück</translation>
    </message>
    <message>
        <source>Take the last line back (Backspace)</source>
        <translation>Den letzten Strich zurücknehmen (Rücktaste)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>L&amp;eeren</translation>
    </message>
    <message>
        <source>Begin the signature again (Delete)</source>
        <translation>Die Unterschrift neu beginnen (Entf)</translation>
    </message>
    <message>
        <source>This text shows a design. Keep one in the client&apos;s file first.</source>
        <translation>Dieser Text zeigt einen Entwurf. Speichern Sie zuerst einen in der Kundenakte.</translation>
    </message>
    <message>
        <source>The client is younger than 18: a parent or guardian signs, with their name.</source>
        <translation>Der Kunde ist jünger als 18: ein Elternteil oder Vormund unterschreibt, mit Namen.</translation>
    </message>
    <message>
        <source>The text is kept word for word with the signature.</source>
        <translation>Der Text wird Wort für Wort mit der Unterschrift bewahrt.</translation>
    </message>
    <message>
        <source>The signature is kept sealed; it can be withdrawn, not changed.</source>
        <translation>Die Unterschrift wird versiegelt bewahrt; sie lässt sich widerrufen, nicht ändern.</translation>
    </message>
    <message>
        <source>The signature is not kept yet. Leave it?</source>
        <translation>Die Unterschrift ist noch nicht gespeichert. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ConsentsCard</name>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>There are no texts to sign.</source>
        <translation>Es gibt keine Texte zum Unterschreiben.</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Unterschreiben…</translation>
    </message>
    <message>
        <source>Read and sign the text on the screen (Enter)</source>
        <translation>Den Text am Bildschirm lesen und unterschreiben (Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Widerrufen…</translation>
    </message>
    <message>
        <source>From now on the consent no longer holds</source>
        <translation>Ab jetzt gilt die Einwilligung nicht mehr</translation>
    </message>
    <message>
        <source>Show the &amp;paper</source>
        <translation>&amp;Papier zeigen</translation>
    </message>
    <message>
        <source>The exact text with the signature</source>
        <translation>Der genaue Text mit der Unterschrift</translation>
    </message>
    <message>
        <source>shown in %1 places</source>
        <translation>an %1 Stellen gezeigt</translation>
    </message>
    <message>
        <source>Sign again…</source>
        <translation>Neu unterschreiben…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Unterschreiben…</translation>
    </message>
    <message>
        <source>Signed and kept.</source>
        <translation>Unterschrieben und gespeichert.</translation>
    </message>
    <message>
        <source>Design %1, which is being drawn…</source>
        <translation>Entwurf %1, wird gezeichnet…</translation>
    </message>
    <message>
        <source>Drawing the design</source>
        <translation>Entwurf wird gezeichnet</translation>
    </message>
    <message>
        <source>Design %1, as it is signed. The picture is a simulation.</source>
        <translation>Entwurf %1, wie er unterschrieben wird. Das Bild ist eine Simulation.</translation>
    </message>
    <message>
        <source>Design %1</source>
        <translation>Entwurf %1</translation>
    </message>
    <message>
        <source>No photo is shown anywhere under it.</source>
        <translation>Darunter wird nirgends ein Foto gezeigt.</translation>
    </message>
    <message>
        <source>Photos must then be taken away from:
%1</source>
        <translation>Fotos müssen dann entfernt werden von:
%1</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <translation>Eine Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Withdraw “%1” from today? The signed paper is kept.

%2</source>
        <translation>„%1“ ab heute widerrufen? Das unterschriebene Papier bleibt erhalten.

%2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>Die Einwilligung ist widerrufen.</translation>
    </message>
    <message>
        <source>The consent is withdrawn. Photos must be taken away from %1 places: see the list.</source>
        <translation>Die Einwilligung ist widerrufen. Fotos müssen von %1 Stellen entfernt werden: siehe Liste.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ContextHelp</name>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Read in the guide about what you have before you</source>
        <translation>Im Handbuch über das lesen, was Sie vor sich haben</translation>
    </message>
    <message>
        <source>How &amp;true is this picture?</source>
        <translation>Wie &amp;wahr ist dieses Bild?</translation>
    </message>
    <message>
        <source>What a preview rests on and what it cannot show, to read with a client</source>
        <translation>Worauf eine Vorschau beruht und was sie nicht zeigen kann, zum Lesen mit Kundinnen und Kunden</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CreditDialog</name>
    <message>
        <source>Take invoice %1 back</source>
        <translation>Rechnung %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why; it stands on the credit note</source>
        <translation>Warum; es steht auf der Stornorechnung</translation>
    </message>
    <message>
        <source>Such as: the session was called off</source>
        <translation>Etwa: die Sitzung wurde abgesagt</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Issue a credit note with the next number (Enter)</source>
        <translation>Eine Stornorechnung mit der nächsten Nummer ausstellen (Eingabe)</translation>
    </message>
    <message>
        <source>A credit note over %1 takes it back. %2 were paid: note what goes back as a payment.</source>
        <translation>Eine Stornorechnung über %1 nimmt sie zurück. %2 wurden bezahlt: notieren Sie als Zahlung, was zurückgeht.</translation>
    </message>
    <message>
        <source>A credit note over %1 takes it back.</source>
        <translation>Eine Stornorechnung über %1 nimmt sie zurück.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DayNotice</name>
    <message>
        <source>One client comes today.</source>
        <translation>Heute kommt ein Kunde.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients come today.</source>
        <translation>
            <numerusform>Heute kommt %n Kunde.</numerusform>
            <numerusform>Heute kommen %n Kunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is due for a follow-up or a next session.</source>
        <translation>Bei einem Kunden ist eine Nachkontrolle oder die nächste Sitzung fällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n are due for a follow-up or a next session.</source>
        <translation>
            <numerusform>Bei %n Kunde ist eine Nachkontrolle oder die nächste Sitzung fällig.</numerusform>
            <numerusform>Bei %n Kunden ist eine Nachkontrolle oder die nächste Sitzung fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DensitySection</name>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>All over</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> Punkte/cm²</translation>
    </message>
    <message>
        <source>Dots per cm² where the design is fullest; all zones go with it</source>
        <translation>Punkte je cm², wo der Entwurf am dichtesten ist; alle Zonen gehen mit</translation>
    </message>
    <message>
        <source>Density %1</source>
        <translation>Dichte %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DesignSection</name>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Mean density</source>
        <translation>Mittlere Dichte</translation>
    </message>
    <message>
        <source>%1 dots/cm²</source>
        <translation>%1 Punkte/cm²</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DesignsTab</name>
    <message>
        <source>Designs</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>No designs yet. Open photos in the studio; “Save to the client” keeps the design.</source>
        <translation>Noch keine Entwürfe. Öffnen Sie Fotos im Studio; „Beim Kunden speichern“ bewahrt den Entwurf.</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Choose a design.</source>
        <translation>Wählen Sie einen Entwurf.</translation>
    </message>
    <message>
        <source>Revisions: each as it was</source>
        <translation>Fassungen: jede, wie sie war</translation>
    </message>
    <message>
        <source>Open in the s&amp;tudio</source>
        <translation>Im S&amp;tudio öffnen</translation>
    </message>
    <message>
        <source>Show this revision on the client&apos;s photos</source>
        <translation>Diese Fassung auf den Fotos des Kunden zeigen</translation>
    </message>
    <message>
        <source>&amp;Chosen by the client</source>
        <translation>Vom Kunden &amp;gewählt</translation>
    </message>
    <message>
        <source>This is the design that is made</source>
        <translation>Dies ist der Entwurf, der gemacht wird</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
    <message>
        <source>Keep it, but not as a choice</source>
        <translation>Behalten, aber nicht zur Wahl</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Give the design another name</source>
        <translation>Dem Entwurf einen anderen Namen geben</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Rename design</source>
        <translation>Entwurf umbenennen</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Name des Entwurfs</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Document</name>
    <message>
        <source>Open photo</source>
        <translation>Foto öffnen</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>Foto hinzufügen</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <source>Call variant %1 %2</source>
        <translation>Variante %1 %2 nennen</translation>
    </message>
    <message>
        <source>Delete variant %1</source>
        <translation>Variante %1 löschen</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Drawing</name>
    <message>
        <source>Frontal</source>
        <translation>Stirn</translation>
    </message>
    <message>
        <source>Mid-scalp</source>
        <translation>Oberkopf</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Tonsur</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>Schläfe</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Nape</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Hair that usually lasts</source>
        <translation>Haar, das meist bleibt</translation>
    </message>
</context>
<context>
    <name>trichion::studio::EdgeControls</name>
    <message>
        <source>Soft edge</source>
        <translation>Weicher Rand</translation>
    </message>
    <message>
        <source>Width over which the first dots come in; wider is softer</source>
        <translation>Breite, über die die ersten Punkte einsetzen; breiter ist weicher</translation>
    </message>
    <message>
        <source>Edge in detail</source>
        <translation>Rand im Einzelnen</translation>
    </message>
    <message>
        <source>Builds up over</source>
        <translation>Baut sich auf über</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How slowly the density rises behind the edge</source>
        <translation>Wie langsam die Dichte hinter dem Rand steigt</translation>
    </message>
    <message>
        <source>Softer at the temples</source>
        <translation>Weicher an den Schläfen</translation>
    </message>
    <message>
        <source>Softness at the temples against the middle</source>
        <translation>Weichheit an den Schläfen gegenüber der Mitte</translation>
    </message>
    <message>
        <source>Mounds</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>How far the line swings to and fro</source>
        <translation>Wie weit die Linie hin und her schwingt</translation>
    </message>
    <message>
        <source>Uneven hairs</source>
        <translation>Ungleichmäßige Haare</translation>
    </message>
    <message>
        <source>How far single dots leave the line</source>
        <translation>Wie weit einzelne Punkte die Linie verlassen</translation>
    </message>
    <message>
        <source>Uneven first rows</source>
        <translation>Ungleichmäßige erste Reihen</translation>
    </message>
    <message>
        <source>How far single dots of the first rows come and go</source>
        <translation>Wie sehr einzelne Punkte der ersten Reihen kommen und gehen</translation>
    </message>
    <message>
        <source>Single dots before</source>
        <translation>Einzelne Punkte davor</translation>
    </message>
    <message>
        <source>How far single dots stand in front of the line</source>
        <translation>Wie weit einzelne Punkte vor der Linie stehen</translation>
    </message>
    <message>
        <source>Edge of the hairline</source>
        <translation>Rand der Haarlinie</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FadingChart</name>
    <message>
        <source>What is left over the years</source>
        <translation>Was über die Jahre übrig ist</translation>
    </message>
    <message>
        <source>Point at a dot for its numbers</source>
        <translation>Zeigen Sie auf einen Punkt für seine Zahlen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Years after the first photo</source>
        <translation>Jahre nach dem ersten Foto</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FailureFold</name>
    <message>
        <source>What can go wrong</source>
        <translation>Was misslingen kann</translation>
    </message>
    <message>
        <source>Shows a treatment gone wrong on this photo; the design is not changed</source>
        <translation>Zeigt eine misslungene Behandlung auf diesem Foto; der Entwurf bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Nothing: as planned</source>
        <translation>Nichts: wie geplant</translation>
    </message>
    <message>
        <source>Its cause</source>
        <translation>Die Ursache</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FilmStrip</name>
    <message>
        <source>Photos of the head</source>
        <translation>Fotos des Kopfes</translation>
    </message>
    <message>
        <source>Arrow keys show a photo, Delete removes it</source>
        <translation>Pfeiltasten zeigen ein Foto, Entf entfernt es</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Fotos dazu…</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Add photos of the same head: sides, top, back (Ctrl+Shift+O)</source>
        <translation>Fotos desselben Kopfes hinzufügen: Seiten, oben, hinten (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Finding…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>Correct the &amp;head…</source>
        <translation>Den &amp;Kopf berichtigen…</translation>
    </message>
    <message>
        <source>&amp;Mirror the photo</source>
        <translation>Foto &amp;spiegeln</translation>
    </message>
    <message>
        <source>&amp;Remove photo</source>
        <translation>Foto &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Fold</name>
    <message>
        <source>Show or hide these settings</source>
        <translation>Diese Einstellungen zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FollowUpCard</name>
    <message>
        <source>After the sessions</source>
        <translation>Nach den Sitzungen</translation>
    </message>
    <message>
        <source>Complications and follow-ups</source>
        <translation>Komplikationen und Nachkontrollen</translation>
    </message>
    <message>
        <source>Nothing yet. Complications and what check-ups show stand here.</source>
        <translation>Noch nichts. Komplikationen und was Kontrollen zeigen, steht hier.</translation>
    </message>
    <message>
        <source>&amp;Report a complication…</source>
        <translation>Komplikation &amp;melden…</translation>
    </message>
    <message>
        <source>What, when, how grave, and what was done</source>
        <translation>Was, wann, wie schwer, und was getan wurde</translation>
    </message>
    <message>
        <source>&amp;Note a follow-up…</source>
        <translation>Nachkontrolle n&amp;otieren…</translation>
    </message>
    <message>
        <source>A check-up, a count, a size, how content the client is</source>
        <translation>Eine Kontrolle, eine Zählung, eine Größe, wie zufrieden der Kunde ist</translation>
    </message>
    <message>
        <source>It is &amp;over</source>
        <translation>Ist vorbe&amp;i</translation>
    </message>
    <message>
        <source>The complication is over since today</source>
        <translation>Die Komplikation ist seit heute vorbei</translation>
    </message>
    <message>
        <source>&amp;Who else had the lot</source>
        <translation>&amp;Wer bekam die Charge noch</translation>
    </message>
    <message>
        <source>How many others received the pigment of that session, and how they fared</source>
        <translation>Wie viele andere das Pigment jener Sitzung erhielten, und wie es ihnen erging</translation>
    </message>
    <message>
        <source>after session %1</source>
        <translation>nach Sitzung %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>vorbei seit %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Complication: %1</source>
        <translation>Komplikation: %1</translation>
    </message>
    <message>
        <source>Nobody else received a lot of that session.</source>
        <translation>Niemand sonst erhielt eine Charge jener Sitzung.</translation>
    </message>
    <message>
        <source>%1 other clients received a lot of that session; %2 of them have complications. The page Pigments names them.</source>
        <translation>%1 andere Kunden erhielten eine Charge jener Sitzung; %2 davon haben Komplikationen. Die Seite Pigmente nennt sie.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FollowUpDialog</name>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>Measure a follow-up</source>
        <translation>Nachkontrolle messen</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>Lay the later photo over the first and measure (Ctrl+M)</source>
        <translation>Das spätere Foto über das erste legen und messen (Strg+M)</translation>
    </message>
    <message>
        <source>Mark places by &amp;hand</source>
        <translation>Stellen von &amp;Hand markieren</translation>
    </message>
    <message>
        <source>Click the same places in both photos</source>
        <translation>Dieselben Stellen in beiden Fotos anklicken</translation>
    </message>
    <message>
        <source>&amp;Remove last</source>
        <translation>&amp;Letzte entfernen</translation>
    </message>
    <message>
        <source>Takes the last mark off (Ctrl+Z)</source>
        <translation>Nimmt die letzte Markierung weg (Strg+Z)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Seal the result into the client&apos;s file (Ctrl+S)</source>
        <translation>Das Ergebnis in die Kundenakte versiegeln (Strg+S)</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>Erstes Foto</translation>
    </message>
    <message>
        <source>Healed dots; or untreated skin, to compare with the preview</source>
        <translation>Verheilte Punkte; oder unbehandelte Haut, zum Vergleich mit der Vorschau</translation>
    </message>
    <message>
        <source>Later photo</source>
        <translation>Späteres Foto</translation>
    </message>
    <message>
        <source>The same view of the same scalp, later</source>
        <translation>Dieselbe Ansicht derselben Kopfhaut, später</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>What was done; it says where dots are and where not</source>
        <translation>Was gemacht wurde; er sagt, wo Punkte sind und wo nicht</translation>
    </message>
    <message>
        <source>Places in the first photo</source>
        <translation>Stellen im ersten Foto</translation>
    </message>
    <message>
        <source>Click a mole, a scar, a corner; the wheel zooms</source>
        <translation>Klicken Sie ein Muttermal, eine Narbe, eine Ecke an; das Mausrad zoomt</translation>
    </message>
    <message>
        <source>Places in the later photo</source>
        <translation>Stellen im späteren Foto</translation>
    </message>
    <message>
        <source>Click the same places in the same order</source>
        <translation>Klicken Sie dieselben Stellen in derselben Reihenfolge an</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;First photo</source>
        <translation>&amp;Erstes Foto</translation>
    </message>
    <message>
        <source>&amp;Later photo</source>
        <translation>&amp;Späteres Foto</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>Ent&amp;wurf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave without keeping (Esc)</source>
        <translation>Ohne Speichern schließen (Esc)</translation>
    </message>
    <message>
        <source>No design: the skin says where dots are</source>
        <translation>Kein Entwurf: die Haut sagt, wo Punkte sind</translation>
    </message>
    <message>
        <source>The first photo shows untreated skin: what the design promised, at the age of the later photo, is compared with what came.</source>
        <translation>Das erste Foto zeigt unbehandelte Haut: was der Entwurf für das Alter des späteren Fotos versprach, wird mit dem Ergebnis verglichen.</translation>
    </message>
    <message>
        <source>What is left of the dots of the first photo. Both should be taken from the same side, in the same light, shaved alike.</source>
        <translation>Was von den Punkten des ersten Fotos übrig ist. Beide sollten von derselben Seite, im selben Licht und gleich rasiert aufgenommen sein.</translation>
    </message>
    <message>
        <source>Two photos with their dates are needed.</source>
        <translation>Zwei Fotos mit Datum sind nötig.</translation>
    </message>
    <message>
        <source>Choose two photos, the later one below.</source>
        <translation>Wählen Sie zwei Fotos, das spätere unten.</translation>
    </message>
    <message>
        <source>Choose the design that was promised.</source>
        <translation>Wählen Sie den Entwurf, der versprochen wurde.</translation>
    </message>
    <message>
        <source>“Measure” lays the later photo over the first.</source>
        <translation>„Messen“ legt das spätere Foto über das erste.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>Measuring what is left…</source>
        <translation>Was übrig ist, wird gemessen…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>%1 of %2 places are marked in both photos. Moles, scars and corners serve best.</source>
        <translation>%1 von %2 Stellen sind in beiden Fotos markiert. Muttermale, Narben und Ecken eignen sich am besten.</translation>
    </message>
    <message>
        <source>%1 places are marked in both photos: measure, or mark more.</source>
        <translation>%1 Stellen sind in beiden Fotos markiert: messen Sie, oder markieren Sie mehr.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FormerBar</name>
    <message>
        <source>Take this line</source>
        <translation>Diese Linie übernehmen</translation>
    </message>
    <message>
        <source>Lay it by hand</source>
        <translation>Von Hand legen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How strongly the old photo shows</source>
        <translation>Wie stark das alte Foto zu sehen ist</translation>
    </message>
    <message>
        <source>How strongly the old photo shows; a double-click for half</source>
        <translation>Wie stark das alte Foto zu sehen ist; Doppelklick für die Hälfte</translation>
    </message>
    <message>
        <source>The front edge of the hair in the old photo becomes the hairline; can be undone</source>
        <translation>Der vordere Rand des Haars im alten Foto wird zur Haarlinie; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Drag moves the old photo, the wheel sizes it, Shift+wheel turns it; off: the tools again</source>
        <translation>Ziehen verschiebt das alte Foto, das Mausrad ändert die Größe, Umschalt+Mausrad dreht es; aus: wieder die Werkzeuge</translation>
    </message>
    <message>
        <source>Take the old photo away</source>
        <translation>Das alte Foto wegnehmen</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FormerGhost</name>
    <message>
        <source>Old photo</source>
        <translation>Altes Foto</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FormerHairline</name>
    <message>
        <source>Looking for the head in the old photo…</source>
        <translation>Kopf im alten Foto wird gesucht…</translation>
    </message>
    <message>
        <source>Reading the old photo</source>
        <translation>Altes Foto wird gelesen</translation>
    </message>
    <message>
        <source>Laying the old photo over the head</source>
        <translation>Altes Foto wird über den Kopf gelegt</translation>
    </message>
    <message>
        <source>The old photo lies on the head. Its hairline is not clear: drag the points of yours over it.</source>
        <translation>Das alte Foto liegt auf dem Kopf. Seine Haarlinie ist nicht klar: ziehen Sie die Punkte Ihrer Haarlinie darüber.</translation>
    </message>
    <message>
        <source>The old photo lies on the head. A former line suits a younger face: judge it for the years to come.</source>
        <translation>Das alte Foto liegt auf dem Kopf. Eine frühere Linie passt zu einem jüngeren Gesicht: beurteilen Sie sie für die kommenden Jahre.</translation>
    </message>
    <message>
        <source>Lay the old photo over the new one: drag, wheel, Shift+wheel. Then switch that off and drag the points of the hairline over it.</source>
        <translation>Legen Sie das alte Foto über das neue: ziehen, Mausrad, Umschalt+Mausrad. Schalten Sie das dann aus und ziehen Sie die Punkte der Haarlinie darüber.</translation>
    </message>
    <message>
        <source>Former hairline</source>
        <translation>Frühere Haarlinie</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GhostBar</name>
    <message>
        <source>How strongly the earlier photo shows</source>
        <translation>Wie stark das frühere Foto zu sehen ist</translation>
    </message>
    <message>
        <source>How strongly the earlier photo shows; a double-click for half</source>
        <translation>Wie stark das frühere Foto zu sehen ist; Doppelklick für die Hälfte</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The photo alone again (L)</source>
        <translation>Wieder nur das Foto (L)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GuideReader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Chapters: choose one to read it</source>
        <translation>Kapitel: zum Lesen eines wählen</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Type words (Ctrl+F); Enter goes to the next place, Shift+Enter to the one before</source>
        <translation>Wörter tippen (Strg+F); Eingabe geht zur nächsten Stelle, Umschalt+Eingabe zur vorigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Where you read before</source>
        <translation>Wo Sie zuvor gelesen haben</translation>
    </message>
    <message>
        <source>Where you went back from</source>
        <translation>Von wo Sie zurückgegangen sind</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GuideText</name>
    <message>
        <source>Text of the guide</source>
        <translation>Text des Handbuchs</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GuidesSection</name>
    <message>
        <source>Guides</source>
        <translation>Hilfslinien</translation>
    </message>
    <message>
        <source>Sho&amp;w on photo</source>
        <translation>Im Foto &amp;zeigen</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>Ein&amp;rasten</translation>
    </message>
    <message>
        <source>Lines and points of the head, with lengths along the skin (G)
↑ above the brows, ↔ from the midline</source>
        <translation>Linien und Punkte des Kopfes mit Längen auf der Haut (G)
↑ über den Brauen, ↔ von der Mittellinie</translation>
    </message>
    <message>
        <source>Show guides on the photo</source>
        <translation>Hilfslinien im Foto zeigen</translation>
    </message>
    <message>
        <source>Points of the hairline stay on a guide or mirror image they come near (Shift+G)
Shift while dragging lets them lie free</source>
        <translation>Punkte der Haarlinie bleiben an Hilfslinien oder am Spiegelbild, denen sie nahe kommen (Umschalt+G)
Umschalt beim Ziehen lässt sie frei</translation>
    </message>
    <message>
        <source>Snap the hairline to guides</source>
        <translation>Haarlinie an Hilfslinien einrasten</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>Guides: %1</source>
        <translation>Hilfslinien: %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairOptions</name>
    <message>
        <source>What the brush paints</source>
        <translation>Was der Pinsel malt</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Haar</translation>
    </message>
    <message>
        <source>Bare skin</source>
        <translation>Nackte Haut</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Where the client has hair, or where it was taken for hair and is none</source>
        <translation>Wo der Kunde Haar hat oder wo etwas für Haar gehalten wurde</translation>
    </message>
    <message>
        <source>How wide the brush is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>Wie breit der Pinsel auf der Haut ist; [ und ] oder Umschalt+Mausrad im Foto</translation>
    </message>
    <message>
        <source>Back to the hair that the program sees in the photos; can be undone</source>
        <translation>Zurück zu dem Haar, das das Programm in den Fotos sieht; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Orange is hair: dots stay under it, and a shave takes it off</source>
        <translation>Orange ist Haar: Punkte bleiben darunter, eine Rasur nimmt es ab</translation>
    </message>
    <message>
        <source>Hair as it is seen</source>
        <translation>Haar wie gesehen</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairSection</name>
    <message>
        <source>Client&apos;s hair</source>
        <translation>Haar des Kunden</translation>
    </message>
    <message>
        <source>Show it shaved</source>
        <translation>Rasiert zeigen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Stubble among dots</source>
        <translation>Stoppeln zwischen Punkten</translation>
    </message>
    <message>
        <source> /cm²</source>
        <translation> /cm²</translation>
    </message>
    <message>
        <source>Correct where hair is…</source>
        <translation>Berichtigen, wo Haar ist…</translation>
    </message>
    <message>
        <source>Take the hair that is left off and show it as short stubble</source>
        <translation>Das übrige Haar abnehmen und als kurze Stoppeln zeigen</translation>
    </message>
    <message>
        <source>How long the client will wear the hair that is left</source>
        <translation>Wie lang der Kunde das übrige Haar tragen wird</translation>
    </message>
    <message>
        <source>The client&apos;s own short hairs among the dots; %1 per cm² is usual where hair thins out</source>
        <translation>Die eigenen kurzen Haare des Kunden zwischen den Punkten; %1 je cm² ist üblich, wo Haar ausdünnt</translation>
    </message>
    <message>
        <source>Paint on the photo where the client has hair and where not (X)</source>
        <translation>Im Foto malen, wo der Kunde Haar hat und wo nicht (X)</translation>
    </message>
    <message>
        <source>Shave</source>
        <translation>Rasieren</translation>
    </message>
    <message>
        <source>Hair as it is</source>
        <translation>Haar, wie es ist</translation>
    </message>
    <message>
        <source>Stubble %1 per cm²</source>
        <translation>Stoppeln %1 je cm²</translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation>Stoppeln</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Wie eingestellt</translation>
    </message>
    <message>
        <source>As in the photo</source>
        <translation>Wie im Foto</translation>
    </message>
    <message>
        <source>Draw as many short hairs among the dots as the slider says</source>
        <translation>So viele kurze Haare zwischen den Punkten zeichnen, wie der Regler sagt</translation>
    </message>
    <message>
        <source>Measure the client&apos;s own short hairs in the photo and continue them among the dots</source>
        <translation>Die eigenen kurzen Haare des Kunden im Foto messen und zwischen den Punkten fortsetzen</translation>
    </message>
    <message>
        <source>Stubble in the photo</source>
        <translation>Stoppeln im Foto</translation>
    </message>
    <message>
        <source>Stubble as in the photo</source>
        <translation>Stoppeln wie im Foto</translation>
    </message>
    <message>
        <source>Stubble as given</source>
        <translation>Stoppeln wie eingestellt</translation>
    </message>
    <message>
        <source>Measured in photos only.</source>
        <translation>Nur in Fotos messbar.</translation>
    </message>
    <message>
        <source>Measuring in the photo…</source>
        <translation>Wird im Foto gemessen…</translation>
    </message>
    <message>
        <source>Shave to %1</source>
        <translation>Auf %1 rasieren</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairTool</name>
    <message>
        <source>There is no room for more strokes: undo some or start again</source>
        <translation>Für weitere Striche ist kein Platz: machen Sie einige rückgängig oder beginnen Sie von vorn</translation>
    </message>
    <message>
        <source>Esc takes the stroke back</source>
        <translation>Esc nimmt den Strich zurück</translation>
    </message>
    <message>
        <source>Paint where the client has hair; Ctrl+drag does the opposite; [ and ] or Shift+wheel change the size</source>
        <translation>Malen Sie, wo der Kunde Haar hat; Strg+Ziehen tut das Gegenteil; [ und ] oder Umschalt+Mausrad ändern die Größe</translation>
    </message>
    <message>
        <source>Paint hair</source>
        <translation>Haar malen</translation>
    </message>
    <message>
        <source>Paint bare skin</source>
        <translation>Nackte Haut malen</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairlineSection</name>
    <message>
        <source>Low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Middle %1, %2 or %3 above the brows</source>
        <translation>Mitte %1, %2 oder %3 über den Brauen</translation>
    </message>
    <message>
        <source>Partly an estimate</source>
        <translation>Teils geschätzt</translation>
    </message>
    <message>
        <source>Hairline</source>
        <translation>Haarlinie</translation>
    </message>
    <message>
        <source>Height of the hairline</source>
        <translation>Höhe der Haarlinie</translation>
    </message>
    <message>
        <source>&amp;Reset line</source>
        <translation>Linie &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Like &amp;left</source>
        <translation>Wie &amp;links</translation>
    </message>
    <message>
        <source>Like ri&amp;ght</source>
        <translation>Wie &amp;rechts</translation>
    </message>
    <message>
        <source>Ta&amp;ke the line drawn on the skin</source>
        <translation>Auf die Haut gezeichnete Linie ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>As the style</source>
        <translation>Wie der Stil</translation>
    </message>
    <message>
        <source>Own line</source>
        <translation>Eigene Linie</translation>
    </message>
    <message>
        <source>Hairline style</source>
        <translation>Stil der Haarlinie</translation>
    </message>
    <message>
        <source>A proposal for this head; edits of the line are replaced</source>
        <translation>Ein Vorschlag für diesen Kopf; Änderungen der Linie werden ersetzt</translation>
    </message>
    <message>
        <source>For whom the hairline is</source>
        <translation>Für wen die Haarlinie ist</translation>
    </message>
    <message>
        <source>Puts the hairline where it lies on such a client; edits of the line are replaced</source>
        <translation>Legt die Haarlinie, wo sie bei einem solchen Kunden liegt; Änderungen der Linie werden ersetzt</translation>
    </message>
    <message>
        <source>The line of the style again</source>
        <translation>Wieder die Linie des Stils</translation>
    </message>
    <message>
        <source>The client&apos;s left side for both sides</source>
        <translation>Die linke Seite des Kunden für beide Seiten</translation>
    </message>
    <message>
        <source>The client&apos;s right side for both sides</source>
        <translation>Die rechte Seite des Kunden für beide Seiten</translation>
    </message>
    <message>
        <source>Find the hairline drawn on the client with a pencil (Ctrl+Shift+L)</source>
        <translation>Die mit dem Stift auf den Kunden gezeichnete Haarlinie suchen (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>How far both sides differ</source>
        <translation>Wie weit beide Seiten sich unterscheiden</translation>
    </message>
    <message>
        <source>How far the hairline is from its mirror image, at most</source>
        <translation>Wie weit die Haarlinie höchstens von ihrem Spiegelbild liegt</translation>
    </message>
    <message>
        <source>A low line, as young people have it</source>
        <translation>Eine tiefe Linie, wie junge Leute sie haben</translation>
    </message>
    <message>
        <source>The usual height for such a client</source>
        <translation>Die übliche Höhe für einen solchen Kunden</translation>
    </message>
    <message>
        <source>A conservative line that still suits when hair is lost</source>
        <translation>Eine zurückhaltende Linie, die auch noch passt, wenn Haar ausfällt</translation>
    </message>
    <message>
        <source>Hairline %1</source>
        <translation>Haarlinie %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Both sides like the left</source>
        <translation>Beide Seiten wie links</translation>
    </message>
    <message>
        <source>Both sides like the right</source>
        <translation>Beide Seiten wie rechts</translation>
    </message>
    <message>
        <source>Sides alike</source>
        <translation>Seiten gleich</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>%1 verschieden</translation>
    </message>
    <message>
        <source>Middle above the brows</source>
        <translation>Mitte über den Brauen</translation>
    </message>
    <message>
        <source>Lays the whole line higher or lower; its ends stay</source>
        <translation>Legt die ganze Linie höher oder tiefer; ihre Enden bleiben</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairlineTool</name>
    <message>
        <source>Move hairline point</source>
        <translation>Punkt der Haarlinie verschieben</translation>
    </message>
    <message>
        <source>Add hairline point</source>
        <translation>Punkt der Haarlinie hinzufügen</translation>
    </message>
    <message>
        <source>Remove hairline point</source>
        <translation>Punkt der Haarlinie entfernen</translation>
    </message>
    <message>
        <source>Drag moves the point and its mirror image; Alt moves one side only, Shift does not snap</source>
        <translation>Ziehen bewegt den Punkt und sein Spiegelbild; Alt bewegt nur eine Seite, Umschalt rastet nicht ein</translation>
    </message>
    <message>
        <source>Drag moves the point; Alt moves its mirror image too, Shift does not snap</source>
        <translation>Ziehen bewegt den Punkt; Alt bewegt auch sein Spiegelbild, Umschalt rastet nicht ein</translation>
    </message>
    <message>
        <source>Double-click adds a point to the hairline</source>
        <translation>Doppelklick fügt der Haarlinie einen Punkt hinzu</translation>
    </message>
    <message>
        <source>Arrow keys move the point by 0.5 mm; Delete removes it</source>
        <translation>Pfeiltasten bewegen den Punkt um 0,5 mm; Entf entfernt ihn</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HandFold</name>
    <message>
        <source>Needle and hand</source>
        <translation>Nadel und Hand</translation>
    </message>
    <message>
        <source>%1 (%2 mm)</source>
        <translation>%1 (%2 mm)</translation>
    </message>
    <message>
        <source>1 needle</source>
        <translation>1 Nadel</translation>
    </message>
    <message>
        <source>%1 needles</source>
        <translation>%1 Nadeln</translation>
    </message>
    <message>
        <source>Diameter of the needle</source>
        <translation>Nadeldurchmesser</translation>
    </message>
    <message>
        <source>Diameter of one needle, the first number of the cartridge&apos;s marking</source>
        <translation>Durchmesser einer Nadel, die erste Zahl auf der Kartusche</translation>
    </message>
    <message>
        <source>Number of needles</source>
        <translation>Anzahl der Nadeln</translation>
    </message>
    <message>
        <source>How many needles the cartridge has, the second number of its marking</source>
        <translation>Wie viele Nadeln die Kartusche hat, die zweite Zahl auf ihr</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Depth set on the machine; the skin gives way, so that pigment lies higher</source>
        <translation>An der Maschine eingestellte Tiefe; die Haut gibt nach, das Pigment liegt höher</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Parts of water to one of pigment: the colour number</source>
        <translation>Teile Wasser auf einen Teil Pigment: die Farbnummer</translation>
    </message>
    <message>
        <source> : 1</source>
        <translation> : 1</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>How firmly, against your usual pressure</source>
        <translation>Wie fest, gemessen an Ihrem üblichen Druck</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Time in the skin</source>
        <translation>Zeit in der Haut</translation>
    </message>
    <message>
        <source>How long the needle stays, against your usual time</source>
        <translation>Wie lange die Nadel bleibt, gemessen an Ihrer üblichen Zeit</translation>
    </message>
    <message>
        <source>The dot that is left</source>
        <translation>Der Punkt, der bleibt</translation>
    </message>
    <message>
        <source>Estimates: sources differ fourfold about depth</source>
        <translation>Schätzungen: Quellen unterscheiden sich bei der Tiefe um das Vierfache</translation>
    </message>
    <message>
        <source>Needle %1</source>
        <translation>Nadel %1</translation>
    </message>
    <message>
        <source>%1 %2%3</source>
        <translation>%1 %2%3</translation>
    </message>
    <message>
        <source>Leaves a dot %1 mm wide, %2 mm deep in the skin.</source>
        <translation>Hinterlässt einen %1 mm breiten Punkt, %2 mm tief in der Haut.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HandTools</name>
    <message>
        <source>Drag points; a double-click on the line adds one</source>
        <translation>Punkte ziehen; ein Doppelklick auf die Linie fügt einen hinzu</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take the points of the measure away (Esc on the photo)</source>
        <translation>Die Messpunkte entfernen (Esc im Foto)</translation>
    </message>
    <message>
        <source>Two clicks give a length, a click on the first point an area</source>
        <translation>Zwei Klicks geben eine Länge, ein Klick auf den ersten Punkt eine Fläche</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadBar</name>
    <message>
        <source>What the photo shows</source>
        <translation>Was das Foto zeigt</translation>
    </message>
    <message>
        <source>Keep the &amp;midline</source>
        <translation>&amp;Mittellinie halten</translation>
    </message>
    <message>
        <source>Turn &amp;round</source>
        <translation>&amp;Umdrehen</translation>
    </message>
    <message>
        <source>&amp;Find the head</source>
        <translation>Kopf &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Use this head</source>
        <translation>Diesen Kopf &amp;nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Left and right are the client&apos;s</source>
        <translation>Links und rechts sind die des Kunden</translation>
    </message>
    <message>
        <source>Both sides of the head grow alike when one is dragged</source>
        <translation>Beide Seiten des Kopfes wachsen gleich, wenn eine gezogen wird</translation>
    </message>
    <message>
        <source>The forehead is at the other end of the head (Ctrl+R)</source>
        <translation>Die Stirn ist am anderen Ende des Kopfes (Strg+R)</translation>
    </message>
    <message>
        <source>Look for the head in the photo again, as this kind of view</source>
        <translation>Den Kopf nochmals im Foto suchen, als diese Art Ansicht</translation>
    </message>
    <message>
        <source>Take the head as it lies over the photo (Enter on the photo)</source>
        <translation>Den Kopf nehmen, wie er über dem Foto liegt (Eingabe im Foto)</translation>
    </message>
    <message>
        <source>Cancel the correction</source>
        <translation>Berichtigung abbrechen</translation>
    </message>
    <message>
        <source>Leave the head as it was (Esc)</source>
        <translation>Den Kopf lassen, wie er war (Esc)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Size in photo</source>
        <translation>Größe im Foto</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Breadth of the head in pixels of the photo; [ and ] on the photo</source>
        <translation>Breite des Kopfes in Pixeln des Fotos; [ und ] im Foto</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Turned to the picture&apos;s right; Ctrl+left/right on the photo</source>
        <translation>Nach rechts im Bild gedreht; Strg+links/rechts im Foto</translation>
    </message>
    <message>
        <source>Nod</source>
        <translation>Nicken</translation>
    </message>
    <message>
        <source>Chin down; Ctrl+up/down on the photo</source>
        <translation>Kinn nach unten; Strg+auf/ab im Foto</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Neigen</translation>
    </message>
    <message>
        <source>Tilted clockwise; Alt+left/right on the photo</source>
        <translation>Im Uhrzeigersinn geneigt; Alt+links/rechts im Foto</translation>
    </message>
    <message>
        <source>Head breadth</source>
        <translation>Kopfbreite</translation>
    </message>
    <message>
        <source>True breadth above the ears, as taped; for all photos</source>
        <translation>Wahre Breite über den Ohren, mit dem Maßband; für alle Fotos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>From forehead to back of the head; for all photos</source>
        <translation>Von der Stirn zum Hinterkopf; für alle Fotos</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Tonsur</translation>
    </message>
    <message>
        <source>Height of the crown above the middle of the head; Alt+up/down on the photo; for all photos</source>
        <translation>Höhe des Scheitels über der Kopfmitte; Alt+auf/ab im Foto; für alle Fotos</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadFitting</name>
    <message>
        <source>Fitting the head in all photos</source>
        <translation>Kopf wird in allen Fotos eingepasst</translation>
    </message>
    <message>
        <source>Size of the head</source>
        <translation>Größe des Kopfes</translation>
    </message>
    <message>
        <source>Correct head</source>
        <translation>Kopf berichtigen</translation>
    </message>
    <message>
        <source>Fit head</source>
        <translation>Kopf einpassen</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadTile</name>
    <message>
        <source>3-D head</source>
        <translation>3D-Kopf</translation>
    </message>
    <message>
        <source>The design on a plain head that turns in the hand (T)</source>
        <translation>Der Entwurf auf einem schlichten Kopf, der sich in der Hand dreht (T)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadTool</name>
    <message>
        <source>Tilt %1°</source>
        <translation>Neigen %1°</translation>
    </message>
    <message>
        <source>Nod %1°</source>
        <translation>Nicken %1°</translation>
    </message>
    <message>
        <source>Turn %1°</source>
        <translation>Drehen %1°</translation>
    </message>
    <message>
        <source>Arrows move the head, Ctrl+arrows turn it, Alt+left/right tilt it, [ and ] size it, Alt+up/down: crown</source>
        <translation>Pfeiltasten bewegen den Kopf, mit Strg drehen sie ihn, Alt+links/rechts neigt, [ und ] ändern die Größe, Alt+auf/ab: Scheitel</translation>
    </message>
    <message>
        <source>Drag sizes the head in the photo</source>
        <translation>Ziehen ändert die Größe des Kopfes im Foto</translation>
    </message>
    <message>
        <source>Drag makes the head longer or shorter</source>
        <translation>Ziehen macht den Kopf länger oder kürzer</translation>
    </message>
    <message>
        <source>Drag makes the crown higher or lower</source>
        <translation>Ziehen macht den Scheitel höher oder tiefer</translation>
    </message>
    <message>
        <source>Drag tilts the head to a shoulder</source>
        <translation>Ziehen neigt den Kopf zu einer Schulter</translation>
    </message>
    <message>
        <source>Drag nods the head</source>
        <translation>Ziehen lässt den Kopf nicken</translation>
    </message>
    <message>
        <source>Drag turns the head to a side</source>
        <translation>Ziehen dreht den Kopf zur Seite</translation>
    </message>
    <message>
        <source>With Shift or the right button a drag turns the head about the marked place</source>
        <translation>Mit Umschalt oder rechter Taste dreht Ziehen den Kopf um die markierte Stelle</translation>
    </message>
    <message>
        <source>Drag moves the head; with Shift or the right button the skin under it follows</source>
        <translation>Ziehen bewegt den Kopf; mit Umschalt oder rechter Taste folgt die Haut darunter</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What was done, the latest last; a click goes back to a step</source>
        <translation>Was getan wurde, das Letzte zuletzt; ein Klick geht zu einem Schritt zurück</translation>
    </message>
    <message>
        <source>As it began</source>
        <translation>Wie es begann</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HistoryTab</name>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Noch wurde nichts getan.</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>Was getan wurde, das Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HoleOptions</name>
    <message>
        <source>Why it is left out</source>
        <translation>Warum es ausgespart wird</translation>
    </message>
    <message>
        <source>Mole</source>
        <translation>Muttermal</translation>
    </message>
    <message>
        <source>Scar</source>
        <translation>Narbe</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Kept free round it</source>
        <translation>Frei ringsum</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Weicher Rand</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>How wide it is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>Wie breit es auf der Haut ist; [ und ] oder Umschalt+Mausrad im Foto</translation>
    </message>
    <message>
        <source>How far from it the dots stay</source>
        <translation>Wie weit die Punkte davon bleiben</translation>
    </message>
    <message>
        <source>Over what width the dots come back</source>
        <translation>Über welche Breite die Punkte wiederkehren</translation>
    </message>
    <message>
        <source>Remove the chosen place (Delete on the photo)</source>
        <translation>Die gewählte Stelle entfernen (Entf im Foto)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HoleTool</name>
    <message>
        <source>mole</source>
        <translation>Muttermal</translation>
    </message>
    <message>
        <source>scar</source>
        <translation>Narbe</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>Größe ändern: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>There is no room for more places to leave out</source>
        <translation>Für weitere Aussparungen ist kein Platz</translation>
    </message>
    <message>
        <source>Drag moves it, the handle sizes it, Delete removes it, arrow keys move it by 0.5 mm</source>
        <translation>Ziehen bewegt es, der Griff ändert die Größe, Entf entfernt es, Pfeiltasten bewegen es um 0,5 mm</translation>
    </message>
    <message>
        <source>Click a mole, or drag round a scar: no dots are placed there</source>
        <translation>Klicken Sie ein Muttermal an oder umfahren Sie eine Narbe: dort werden keine Punkte gesetzt</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HygieneCard</name>
    <message>
        <source>Hygiene</source>
        <translation>Hygiene</translation>
    </message>
    <message>
        <source>Tick it when it is done (Space)</source>
        <translation>Abhaken, wenn es getan ist (Leertaste)</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>alles getan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>trichion::studio::IntakeForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Keep the answers (Ctrl+Enter)</source>
        <translation>Die Antworten behalten (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Questions before the treatment</source>
        <translation>Fragen vor der Behandlung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation>Ohne Speichern schließen (Esc)</translation>
    </message>
    <message>
        <source>Ask each question. Y and N answer it and go on; Tab leaves it open. The questions are no medical advice.</source>
        <translation>Stellen Sie jede Frage. Y und N beantworten sie und gehen weiter; Tab lässt sie offen. Die Fragen sind kein medizinischer Rat.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>Ja (Y)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>Nein (N)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not that anyone knows</source>
        <translation>Nicht, dass man wüsste</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <translation>Nie: %1</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Der letzte Tag</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <source>On a day: %1</source>
        <translation>An einem Tag: %1</translation>
    </message>
    <message>
        <source>It was on this day</source>
        <translation>Es war an diesem Tag</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Nicht vor %1.</translation>
    </message>
    <message>
        <source>%1 answers · %2 to be considered</source>
        <translation>%1 Antworten · %2 zu beachten</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>The answers are not saved yet. Leave them?</source>
        <translation>Die Antworten sind noch nicht gespeichert. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>trichion::studio::IntakeTab</name>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Aufschieben</translation>
    </message>
    <message>
        <source>Doctor&apos;s letter</source>
        <translation>Attest des Arztes</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>What the answers mean</source>
        <translation>Was die Antworten bedeuten</translation>
    </message>
    <message>
        <source>The questions were not asked yet.</source>
        <translation>Die Fragen wurden noch nicht gestellt.</translation>
    </message>
    <message>
        <source>Enter or a double-click sets a finding aside; the reason is kept.</source>
        <translation>Eingabe oder Doppelklick setzt einen Befund beiseite; der Grund wird bewahrt.</translation>
    </message>
    <message>
        <source>Ask the &amp;questions…</source>
        <translation>&amp;Fragen stellen…</translation>
    </message>
    <message>
        <source>Go through the questions before a treatment</source>
        <translation>Die Fragen vor einer Behandlung durchgehen</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Beiseitegesetzt: %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Nicht vor %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>gefragt %1</translation>
    </message>
    <message>
        <source>No answer stands against a treatment.</source>
        <translation>Keine Antwort spricht gegen eine Behandlung.</translation>
    </message>
    <message>
        <source>Set a finding aside</source>
        <translation>Einen Befund beiseitesetzen</translation>
    </message>
    <message>
        <source>Why is the treatment right all the same?</source>
        <translation>Warum ist die Behandlung trotzdem richtig?</translation>
    </message>
</context>
<context>
    <name>trichion::studio::InvoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without issuing (Esc)</source>
        <translation>Ohne Ausstellen schließen (Esc)</translation>
    </message>
    <message>
        <source>Issue an invoice</source>
        <translation>Eine Rechnung ausstellen</translation>
    </message>
    <message>
        <source>All of the quote</source>
        <translation>Das ganze Angebot</translation>
    </message>
    <message>
        <source>The deposit</source>
        <translation>Die Anzahlung</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Was übrig ist</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Ein Teil</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>What the invoice is for</source>
        <translation>Wofür die Rechnung ist</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>Mit Steuer</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>The day on the invoice; not before the last one&apos;s</source>
        <translation>Der Tag auf der Rechnung; nicht vor dem der letzten</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <translation>Übe&amp;r</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>&amp;Ausgestellt am</translation>
    </message>
    <message>
        <source>&amp;Issue it</source>
        <translation>Au&amp;sstellen</translation>
    </message>
    <message>
        <source>Give it the next number (Enter); it cannot be changed then</source>
        <translation>Ihr die nächste Nummer geben (Eingabe); danach ist sie nicht mehr änderbar</translation>
    </message>
    <message>
        <source>It gets the next number and cannot be changed, only taken back. %1 of the quote is not invoiced yet.</source>
        <translation>Sie bekommt die nächste Nummer und lässt sich nicht ändern, nur zurücknehmen. %1 des Angebots sind noch nicht berechnet.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Of menus, pages and hints; papers have a language of their own</source>
        <translation>Von Menüs, Seiten und Hinweisen; Papiere haben ihre eigene Sprache</translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation>Sprache des &amp;Fensters</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation>Das Fenster spricht sie ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Millimetres and centimetres</source>
        <translation>Millimeter und Zentimeter</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Längen</translation>
    </message>
    <message>
        <source>How lengths and areas are shown and typed; needles and papers stay metric</source>
        <translation>Wie Längen und Flächen gezeigt und eingegeben werden; Nadeln und Papiere bleiben metrisch</translation>
    </message>
    <message>
        <source>&amp;Lengths</source>
        <translation>&amp;Längen</translation>
    </message>
    <message>
        <source>It holds from the next start on.</source>
        <translation>Es gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Translated by machine and not reviewed yet. Consents and medical questions are not translated by machine.</source>
        <translation>Maschinell übersetzt und noch nicht geprüft. Einwilligungen und medizinische Fragen werden nicht maschinell übersetzt.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LivePicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>What the camera sees; the earlier photo lies over it</source>
        <translation>Was die Kamera sieht; das frühere Foto liegt darüber</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LockPage</name>
    <message>
        <source>Your clients</source>
        <translation>Ihre Kunden</translation>
    </message>
    <message>
        <source>Clients, photos, designs and sessions in one place, sealed on this computer.</source>
        <translation>Kunden, Fotos, Entwürfe und Sitzungen an einem Ort, versiegelt auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Start my practice…</source>
        <translation>&amp;Meine Praxis beginnen…</translation>
    </message>
    <message>
        <source>Make a practice with a passphrase</source>
        <translation>Eine Praxis mit Passphrase anlegen</translation>
    </message>
    <message>
        <source>&amp;Play with the sample practice</source>
        <translation>Mit der &amp;Beispielpraxis spielen</translation>
    </message>
    <message>
        <source>Invented clients at every stage; no passphrase</source>
        <translation>Erfundene Kunden in jedem Stadium; keine Passphrase</translation>
    </message>
    <message>
        <source>&amp;Open a practice…</source>
        <translation>Eine Praxis ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Choose the folder of a practice</source>
        <translation>Den Ordner einer Praxis wählen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The passphrase of the practice</source>
        <translation>Die Passphrase der Praxis</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key</source>
        <translation>&amp;Wiederherstellungsschlüssel verwenden</translation>
    </message>
    <message>
        <source>The key that was printed when the practice was made</source>
        <translation>Der Schlüssel, der beim Anlegen der Praxis gedruckt wurde</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Open the practice (Enter)</source>
        <translation>Die Praxis öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>The practice is locked</source>
        <translation>Die Praxis ist gesperrt</translation>
    </message>
    <message>
        <source>&amp;Open another practice…</source>
        <translation>Eine &amp;andere Praxis öffnen…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Open a practice</source>
        <translation>Eine Praxis öffnen</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LookSection</name>
    <message>
        <source>Red, darker and larger than they will be.</source>
        <translation>Rot, dunkler und größer, als sie sein werden.</translation>
    </message>
    <message>
        <source>Small scabs: darker and larger than they will be.</source>
        <translation>Kleine Krusten: dunkler und größer, als sie sein werden.</translation>
    </message>
    <message>
        <source>Scabs fall off.</source>
        <translation>Krusten fallen ab.</translation>
    </message>
    <message>
        <source>Looks faded for some days; the colour comes back.</source>
        <translation>Sieht einige Tage verblasst aus; die Farbe kommt wieder.</translation>
    </message>
    <message>
        <source>Settles.</source>
        <translation>Setzt sich.</translation>
    </message>
    <message>
        <source>Healed: what to judge the result by.</source>
        <translation>Verheilt: danach wird das Ergebnis beurteilt.</translation>
    </message>
    <message>
        <source>About %1 % of the healed darkness is left (an estimate).</source>
        <translation>Etwa %1 % der verheilten Dunkelheit sind übrig (eine Schätzung).</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>frisch</translation>
    </message>
    <message>
        <source>day 7</source>
        <translation>Tag 7</translation>
    </message>
    <message>
        <source>healed</source>
        <translation>verheilt</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 J</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>10</source>
        <translation>10</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Sessions shown</source>
        <translation>Gezeigte Sitzungen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Frisch</translation>
    </message>
    <message>
        <source>Healed</source>
        <translation>Verheilt</translation>
    </message>
    <message>
        <source>Time since the last session</source>
        <translation>Zeit seit der letzten Sitzung</translation>
    </message>
    <message>
        <source>How the dots look as they age, up to ten years
Double-click goes back to healed.</source>
        <translation>Wie die Punkte altern, bis zu zehn Jahre
Doppelklick geht zurück zu verheilt.</translation>
    </message>
    <message>
        <source>After session</source>
        <translation>Nach Sitzung</translation>
    </message>
    <message>
        <source>What these days look like</source>
        <translation>Wie diese Tage aussehen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LotForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the bottle (Enter)</source>
        <translation>Die Flasche speichern (Eingabe)</translation>
    </message>
    <message>
        <source>Change bottle</source>
        <translation>Flasche ändern</translation>
    </message>
    <message>
        <source>Add a bottle</source>
        <translation>Flasche hinzufügen</translation>
    </message>
    <message>
        <source> ml</source>
        <translation> ml</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>&amp;Charge</translation>
    </message>
    <message>
        <source>As printed on the bottle; scan it</source>
        <translation>Wie auf der Flasche gedruckt; scannen</translation>
    </message>
    <message>
        <source>&amp;Pigment</source>
        <translation>&amp;Pigment</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>&amp;Keeps until</source>
        <translation>&amp;Haltbar bis</translation>
    </message>
    <message>
        <source>The date on the bottle</source>
        <translation>Das Datum auf der Flasche</translation>
    </message>
    <message>
        <source>In s&amp;tock</source>
        <translation>&amp;Vorrat</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Was übrig ist</translation>
    </message>
    <message>
        <source>&amp;Order below</source>
        <translation>&amp;Nachbestellen unter</translation>
    </message>
    <message>
        <source>When to order more</source>
        <translation>Wann nachbestellt wird</translation>
    </message>
    <message>
        <source>&amp;Ingredients</source>
        <translation>&amp;Inhaltsstoffe</translation>
    </message>
    <message>
        <source>From the label; for clients with allergies</source>
        <translation>Vom Etikett; für Kunden mit Allergien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Nichts ändern (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MainWindow</name>
    <message>
        <source>What does the photo show? Lay the lines over the skull, without ears and chin.</source>
        <translation>Was zeigt das Foto? Legen Sie die Linien über den Schädel, ohne Ohren und Kinn.</translation>
    </message>
    <message>
        <source>Your design is shown on this photo.</source>
        <translation>Ihr Entwurf wird auf diesem Foto gezeigt.</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Open a photo to begin, or design without one</source>
        <translation>Öffnen Sie ein Foto oder entwerfen Sie ohne</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Mirror it</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation>Umdrehen</translation>
    </message>
    <message>
        <source>Choose the head</source>
        <translation>Kopf wählen</translation>
    </message>
    <message>
        <source>Show what was understood</source>
        <translation>Zeigen, was erkannt wurde</translation>
    </message>
    <message>
        <source>Correct by hand</source>
        <translation>Von Hand berichtigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Look at the line</source>
        <translation>Linie ansehen</translation>
    </message>
    <message>
        <source>Work of %1 was not saved when the program ended.</source>
        <translation>Arbeit vom %1 war nicht gespeichert, als das Programm endete.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Still writing</source>
        <translation>Es wird noch geschrieben</translation>
    </message>
    <message>
        <source>A backup is still being written. If it is stopped, earlier backups stay as they are.</source>
        <translation>Eine Sicherung wird noch geschrieben. Wird sie abgebrochen, bleiben frühere Sicherungen, wie sie sind.</translation>
    </message>
    <message>
        <source>A picture is still being exported. If it is stopped, no file is left half written.</source>
        <translation>Ein Bild wird noch exportiert. Wird das abgebrochen, bleibt keine halb geschriebene Datei zurück.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>Changes are not in the practice</source>
        <translation>Änderungen sind nicht in der Praxis</translation>
    </message>
    <message>
        <source>The practice could not be written to. Bring its drive back, or make room, and choose Try again.</source>
        <translation>In die Praxis konnte nicht geschrieben werden. Bringen Sie ihren Datenträger zurück, oder schaffen Sie Platz, und wählen Sie „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>Show the preview there</source>
        <translation>Vorschau dort zeigen</translation>
    </message>
    <message>
        <source>Former hairline from an ol&amp;d photo…</source>
        <translation>&amp;Frühere Haarlinie aus einem alten Foto…</translation>
    </message>
    <message>
        <source>Lay an old photo of the client over the head as a guide for the hairline</source>
        <translation>Ein altes Foto des Kunden als Hilfe für die Haarlinie über den Kopf legen</translation>
    </message>
    <message>
        <source>Lay an old photo over it…</source>
        <translation>Ein altes Foto darüberlegen…</translation>
    </message>
    <message>
        <source>A photo from when the client had more hair, as a guide (Ctrl+Shift+H)</source>
        <translation>Ein Foto aus der Zeit, als der Kunde mehr Haar hatte, als Hilfe (Strg+Umschalt+H)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MeasureTool</name>
    <message>
        <source>%1, %2 dots</source>
        <translation>%1, %2 Punkte</translation>
    </message>
    <message>
        <source>Click two points on the head: the distance along the skin</source>
        <translation>Klicken Sie zwei Punkte auf dem Kopf: der Abstand auf der Haut</translation>
    </message>
    <message>
        <source>Drag a point to change the area; a click beside it begins anew, Esc clears</source>
        <translation>Ziehen Sie einen Punkt, um die Fläche zu ändern; ein Klick daneben beginnt neu, Esc leert</translation>
    </message>
    <message>
        <source>Click the first point (or Enter) to close the area; Backspace takes a point back, Esc clears</source>
        <translation>Klick auf den ersten Punkt (oder Eingabe) schließt die Fläche; Rücktaste nimmt einen Punkt zurück, Esc leert</translation>
    </message>
    <message>
        <source>Click on for a longer way; Backspace takes a point back, Esc clears</source>
        <translation>Weiterklicken verlängert den Weg; Rücktaste nimmt einen Punkt zurück, Esc leert</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MeasurementDialog</name>
    <message>
        <source>A &amp;touch-up is wanted</source>
        <translation>Eine Auf&amp;frischung ist gewünscht</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Nachkontrolle notieren</translation>
    </message>
    <message>
        <source>No session in particular</source>
        <translation>Keine bestimmte Sitzung</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Sitzung %1: %2</translation>
    </message>
    <message>
        <source>The whole scalp</source>
        <translation>Die ganze Kopfhaut</translation>
    </message>
    <message>
        <source>What is noted</source>
        <translation>Was notiert wird</translation>
    </message>
    <message>
        <source>After which session</source>
        <translation>Nach welcher Sitzung</translation>
    </message>
    <message>
        <source>The session it follows</source>
        <translation>Die Sitzung davor</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The day of the visit</source>
        <translation>Der Tag des Besuchs</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What was counted or measured</source>
        <translation>Was gezählt oder gemessen wurde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where it was counted or measured</source>
        <translation>Wo gezählt oder gemessen wurde</translation>
    </message>
    <message>
        <source>A touch-up is wanted</source>
        <translation>Eine Auffrischung ist gewünscht</translation>
    </message>
    <message>
        <source>The next visit is to be a touch-up</source>
        <translation>Der nächste Besuch soll eine Auffrischung sein</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>W&amp;as</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>We&amp;rt</translation>
    </message>
    <message>
        <source>Whe&amp;re</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Noti&amp;z</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Put it into the client&apos;s file (Enter)</source>
        <translation>In die Kundenakte legen (Eingabe)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without keeping (Esc)</source>
        <translation>Ohne Speichern schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>What can be done, %1</source>
        <translation>Was getan werden kann, %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::NavigationRail</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Clients: search, the day, who is due</source>
        <translation>Kunden: Suche, der Tag, wer fällig ist</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Studio: design on photos</source>
        <translation>Studio: auf Fotos entwerfen</translation>
    </message>
    <message>
        <source>Pigments</source>
        <translation>Pigmente</translation>
    </message>
    <message>
        <source>Pigments: bottles, stock, who received them</source>
        <translation>Pigmente: Flaschen, Vorrat, wer sie erhielt</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar: sessions and appointments</source>
        <translation>Kalender: Sitzungen und Termine</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings of the practice and the program</source>
        <translation>Einstellungen der Praxis und des Programms</translation>
    </message>
    <message>
        <source>Lock the practice</source>
        <translation>Die Praxis sperren</translation>
    </message>
</context>
<context>
    <name>trichion::studio::NeutralView</name>
    <message>
        <source>Change size of head</source>
        <translation>Größe des Kopfes ändern</translation>
    </message>
</context>
<context>
    <name>trichion::studio::NewPracticeDialog</name>
    <message>
        <source>Start my practice</source>
        <translation>Meine Praxis beginnen</translation>
    </message>
    <message>
        <source>As it stands on your papers</source>
        <translation>Wie es auf Ihren Papieren steht</translation>
    </message>
    <message>
        <source>Several words are easy to keep in mind and hard to guess</source>
        <translation>Mehrere Wörter sind leicht zu merken und schwer zu erraten</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <source>The name of the practice</source>
        <translation>Der Name der Praxis</translation>
    </message>
    <message>
        <source>&amp;Name of the practice</source>
        <translation>&amp;Name der Praxis</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Keep the practice in another folder</source>
        <translation>Die Praxis in einem anderen Ordner aufbewahren</translation>
    </message>
    <message>
        <source>An empty folder for the practice</source>
        <translation>Ein leerer Ordner für die Praxis</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Make the practice</source>
        <translation>Praxis &amp;anlegen</translation>
    </message>
    <message>
        <source>Make the practice (Enter)</source>
        <translation>Die Praxis anlegen (Eingabe)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make no practice (Esc)</source>
        <translation>Keine Praxis anlegen (Esc)</translation>
    </message>
    <message>
        <source>Names, notes, photos and designs of your clients are sealed with this passphrase. Nobody can read them without it, not even from a stolen disk.</source>
        <translation>Namen, Notizen, Fotos und Entwürfe Ihrer Kunden werden mit dieser Passphrase versiegelt. Ohne sie kann niemand sie lesen, auch nicht von einer gestohlenen Festplatte.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>I have &amp;printed it or written it down</source>
        <translation>Ich habe ihn &amp;gedruckt oder aufgeschrieben</translation>
    </message>
    <message>
        <source>Without passphrase and key nobody can open the practice</source>
        <translation>Ohne Passphrase und Schlüssel kann niemand die Praxis öffnen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Go to the practice</source>
        <translation>Zur Praxis gehen</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>Den Wiederherstellungsschlüssel drucken</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Ihr Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>It opens the practice when the passphrase is forgotten. Keep it on paper, away from this computer. It is not shown again; a new one can be made in the settings.</source>
        <translation>Er öffnet die Praxis, wenn die Passphrase vergessen ist. Bewahren Sie ihn auf Papier auf, fern von diesem Computer. Er wird nicht noch einmal gezeigt; ein neuer lässt sich in den Einstellungen machen.</translation>
    </message>
    <message>
        <source>How is the practice called?</source>
        <translation>Wie heißt die Praxis?</translation>
    </message>
    <message>
        <source>At least %1 characters: three or four words.</source>
        <translation>Mindestens %1 Zeichen: drei oder vier Wörter.</translation>
    </message>
    <message>
        <source>%1 more characters.</source>
        <translation>Noch %1 Zeichen.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Tippen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Die beiden unterscheiden sich.</translation>
    </message>
    <message>
        <source>Making the practice…</source>
        <translation>Die Praxis wird angelegt…</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Recovery key of %1&lt;/h2&gt;&lt;p&gt;%2&lt;/p&gt;&lt;p style=&apos;font-size:18pt&apos;&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;It opens the practice when the passphrase is forgotten. Keep this paper away from the computer.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Wiederherstellungsschlüssel von %1&lt;/h2&gt;&lt;p&gt;%2&lt;/p&gt;&lt;p style=&apos;font-size:18pt&apos;&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;Er öffnet die Praxis, wenn die Passphrase vergessen ist. Bewahren Sie dieses Papier fern vom Computer auf.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The recovery key is not shown again. Go on without keeping it?</source>
        <translation>Der Wiederherstellungsschlüssel wird nicht noch einmal gezeigt. Weiter, ohne ihn aufzubewahren?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>trichion::studio::OverviewTab</name>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>No session or appointment is planned.</source>
        <translation>Keine Sitzung und kein Termin geplant.</translation>
    </message>
    <message>
        <source>To be considered</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Nothing that stands against a treatment.</source>
        <translation>Nichts, was gegen eine Behandlung spricht.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Change what is known of the client</source>
        <translation>Ändern, was vom Kunden bekannt ist</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Geboren am</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Notfallkontakt</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Found us by</source>
        <translation>Gefunden durch</translation>
    </message>
    <message>
        <source>&amp;Erase this client…</source>
        <translation>Diesen Kunden &amp;löschen…</translation>
    </message>
    <message>
        <source>Remove the client with all photos, designs and sessions</source>
        <translation>Den Kunden mit allen Fotos, Entwürfen und Sitzungen entfernen</translation>
    </message>
    <message>
        <source>No intake yet: ask the questions before a treatment.</source>
        <translation>Noch keine Anamnese: stellen Sie die Fragen vor einer Behandlung.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Erase client</source>
        <translation>Kunden löschen</translation>
    </message>
    <message>
        <source>Erase %1? Photos, designs and sessions go, in the backups as well. Invoices stay as the law asks. This cannot be undone.</source>
        <translation>%1 löschen? Fotos, Entwürfe und Sitzungen verschwinden, auch aus den Sicherungen. Rechnungen bleiben, wie das Gesetz verlangt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The client was erased.</source>
        <translation>Der Kunde wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::OwnHair</name>
    <message>
        <source>Own hair at the sides</source>
        <translation>Eigenes Haar an den Seiten</translation>
    </message>
    <message>
        <source>Dots meet the client&apos;s own hair</source>
        <translation>Punkte treffen auf das eigene Haar des Kunden</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source> hairs/cm²</source>
        <translation> Haare/cm²</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Thins out over</source>
        <translation>Dünnt aus über</translation>
    </message>
    <message>
        <source>Dots even out over</source>
        <translation>Punkte gleichen an über</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Where the own hair thins out above the lower edge, dots take over what it lacks</source>
        <translation>Wo das eigene Haar über dem unteren Rand ausdünnt, übernehmen Punkte, was fehlt</translation>
    </message>
    <message>
        <source>Follicular units per cm² of the own hair at temples and sides, counted or estimated</source>
        <translation>Follikuläre Einheiten je cm² des eigenen Haars an Schläfen und Seiten, gezählt oder geschätzt</translation>
    </message>
    <message>
        <source>Follicular units per cm² of the own hair at the back</source>
        <translation>Follikuläre Einheiten je cm² des eigenen Haars hinten</translation>
    </message>
    <message>
        <source>Above the lower edge: from full own hair to none</source>
        <translation>Über dem unteren Rand: vom vollen eigenen Haar zu keinem</translation>
    </message>
    <message>
        <source>Above that: from the density of the own hair to that of the design</source>
        <translation>Darüber: von der Dichte des eigenen Haars zu der des Entwurfs</translation>
    </message>
    <message>
        <source>Dots and hair together, against the full own hair</source>
        <translation>Punkte und Haar zusammen, gemessen am vollen eigenen Haar</translation>
    </message>
    <message>
        <source>Own hair</source>
        <translation>Eigenes Haar</translation>
    </message>
    <message>
        <source>Meet own hair</source>
        <translation>Eigenes Haar treffen</translation>
    </message>
    <message>
        <source>No own hair</source>
        <translation>Kein eigenes Haar</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PagesArea</name>
    <message>
        <source>Pages of the stencil</source>
        <translation>Seiten der Schablone</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PagesView</name>
    <message>
        <source>Pages of the stencil</source>
        <translation>Seiten der Schablone</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PaperView</name>
    <message>
        <source>Pages of the paper</source>
        <translation>Seiten des Papiers</translation>
    </message>
    <message>
        <source>Ctrl and the wheel show it larger; Ctrl+0 fits the width</source>
        <translation>Strg und Mausrad zeigen es größer; Strg+0 passt die Breite ein</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PapersTab</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Papier speichern</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>Papier drucken</translation>
    </message>
    <message>
        <source>No papers yet.</source>
        <translation>Noch keine Papiere.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>&amp;Quote…</source>
        <translation>&amp;Angebot…</translation>
    </message>
    <message>
        <source>Make a quote for this plan</source>
        <translation>Ein Angebot für diesen Plan machen</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>A&amp;ngenommen</translation>
    </message>
    <message>
        <source>The client takes this quote</source>
        <translation>Der Kunde nimmt dieses Angebot an</translation>
    </message>
    <message>
        <source>&amp;Declined</source>
        <translation>A&amp;bgelehnt</translation>
    </message>
    <message>
        <source>The client does not take this quote</source>
        <translation>Der Kunde nimmt dieses Angebot nicht an</translation>
    </message>
    <message>
        <source>&amp;Invoice…</source>
        <translation>&amp;Rechnung…</translation>
    </message>
    <message>
        <source>Issue an invoice over this quote, with the next number</source>
        <translation>Eine Rechnung über dieses Angebot ausstellen, mit der nächsten Nummer</translation>
    </message>
    <message>
        <source>Pa&amp;yment…</source>
        <translation>&amp;Zahlung…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Write the paper as a PDF (Ctrl+Shift+S)</source>
        <translation>Das Papier als PDF schreiben (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print the paper (Ctrl+P)</source>
        <translation>Das Papier drucken (Strg+P)</translation>
    </message>
    <message>
        <source>Save the &amp;calendar…</source>
        <translation>&amp;Kalender speichern…</translation>
    </message>
    <message>
        <source>The days of the aftercare for a phone (.ics)</source>
        <translation>Die Tage der Nachsorge für ein Telefon (.ics)</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Papier wird gemacht…</translation>
    </message>
    <message>
        <source>Drawing the design</source>
        <translation>Entwurf wird gezeichnet</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Saved %1. When sessions move, save it again: the phone then moves the days.</source>
        <translation>%1 gespeichert. Werden Sitzungen verlegt, speichern Sie noch einmal: das Telefon verlegt dann die Tage.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Wird gedruckt</translation>
    </message>
    <message>
        <source>The paper went to the printer.</source>
        <translation>Das Papier ging an den Drucker.</translation>
    </message>
    <message>
        <source>The quote is kept.</source>
        <translation>Das Angebot ist gespeichert.</translation>
    </message>
    <message>
        <source>Invoice %1 is issued.</source>
        <translation>Rechnung %1 ist ausgestellt.</translation>
    </message>
    <message>
        <source>The payment is noted.</source>
        <translation>Die Zahlung ist notiert.</translation>
    </message>
    <message>
        <source>Note what was paid for this invoice, or went back</source>
        <translation>Notieren, was für diese Rechnung bezahlt wurde oder zurückging</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>Zurückneh&amp;men…</translation>
    </message>
    <message>
        <source>Take this invoice back by a credit note</source>
        <translation>Diese Rechnung durch eine Stornorechnung zurücknehmen</translation>
    </message>
    <message>
        <source>Credit note %1 is issued.</source>
        <translation>Stornorechnung %1 ist ausgestellt.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PatchView</name>
    <message>
        <source>Photo of the test patch</source>
        <translation>Foto der Probestelle</translation>
    </message>
    <message>
        <source>Click the bare skin, then each field in its order. Drag a ring to move it; the wheel zooms, the right button moves the photo. Keys: arrows and Enter.</source>
        <translation>Klicken Sie die nackte Haut an, dann jedes Feld in seiner Reihenfolge. Ziehen verschiebt einen Ring; das Mausrad zoomt, die rechte Taste verschiebt das Foto. Tasten: Pfeiltasten und Eingabe.</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Noch kein Foto</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PaymentDialog</name>
    <message>
        <source>Payment for invoice %1</source>
        <translation>Zahlung auf Rechnung %1</translation>
    </message>
    <message>
        <source>%1 are open.</source>
        <translation>%1 sind offen.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Was gezahlt wurde</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>Wie gezahlt wurde</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>The day it was paid</source>
        <translation>Der Tag der Zahlung</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>&amp;Zahlungsart</translation>
    </message>
    <message>
        <source>Paid &amp;on</source>
        <translation>Bezahlt &amp;am</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Notieren</translation>
    </message>
    <message>
        <source>Keep the payment (Enter)</source>
        <translation>Die Zahlung speichern (Eingabe)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without noting (Esc)</source>
        <translation>Ohne Notieren schließen (Esc)</translation>
    </message>
    <message>
        <source>%1 go back to the client.</source>
        <translation>%1 gehen an den Kunden zurück.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PenChoice</name>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>What the pen&apos;s pressure does</source>
        <translation>Was der Druck des Stifts bewirkt</translation>
    </message>
    <message>
        <source>What is more where the pen presses harder: strength, size, both or nothing</source>
        <translation>Was mehr wird, wo der Stift stärker drückt: Stärke, Größe, beides oder nichts</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Stärke</translation>
    </message>
    <message>
        <source>S&amp;ize</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>&amp;Beides</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PencilBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Use this line</source>
        <translation>Diese Linie ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Discard the line</source>
        <translation>Linie verwerfen</translation>
    </message>
    <message>
        <source>Leave the hairline as it was (Esc)</source>
        <translation>Die Haarlinie lassen, wie sie war (Esc)</translation>
    </message>
    <message>
        <source>Use this line</source>
        <translation>Diese Linie übernehmen</translation>
    </message>
    <message>
        <source>Make it the design&apos;s hairline, on every photo of this head (Enter)</source>
        <translation>Zur Haarlinie des Entwurfs machen, in jedem Foto dieses Kopfes (Eingabe)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PencilConfirmation</name>
    <message>
        <source>Looking for the line</source>
        <translation>Linie wird gesucht</translation>
    </message>
    <message>
        <source>Looking for a line</source>
        <translation>Eine Linie wird gesucht</translation>
    </message>
    <message>
        <source>A %1 line is drawn on the skin.</source>
        <translation>Eine Linie (%1) ist auf die Haut gezeichnet.</translation>
    </message>
    <message>
        <source>No line drawn with a pencil was found in this photo. It must be one clear line over the forehead, in even light.</source>
        <translation>In diesem Foto wurde keine mit Stift gezeichnete Linie gefunden. Es muss eine klare Linie über der Stirn sein, in gleichmäßigem Licht.</translation>
    </message>
    <message>
        <source>Hairline as drawn on the skin</source>
        <translation>Haarlinie wie auf die Haut gezeichnet</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PencilTool</name>
    <message>
        <source>Drag or arrow keys move the point, Delete removes it</source>
        <translation>Ziehen oder Pfeiltasten bewegen den Punkt, Entf entfernt ihn</translation>
    </message>
    <message>
        <source>Enter uses this line, Esc discards it, hold B to see the skin alone</source>
        <translation>Eingabe übernimmt diese Linie, Esc verwirft sie, B gehalten zeigt nur die Haut</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoGlance</name>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Foto: %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoNotes</name>
    <message>
        <source>Close what is said about the photo</source>
        <translation>Hinweise zum Foto schließen</translation>
    </message>
    <message>
        <source>Do not say this about the photo again</source>
        <translation>Diesen Hinweis zum Foto nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Looking at the photo</source>
        <translation>Foto wird angesehen</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoUseDialog</name>
    <message>
        <source>A photo leaves only under a consent to this purpose.</source>
        <translation>Ein Foto geht nur mit einer Einwilligung für diesen Zweck hinaus.</translation>
    </message>
    <message>
        <source>Note the use of a photo</source>
        <translation>Verwendung eines Fotos notieren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>For the record or another clinic</source>
        <translation>Für die Akte oder eine andere Klinik</translation>
    </message>
    <message>
        <source>For teaching</source>
        <translation>Für die Lehre</translation>
    </message>
    <message>
        <source>For advertising</source>
        <translation>Für Werbung</translation>
    </message>
    <message>
        <source>Our website, page of results</source>
        <translation>Unsere Website, Seite mit Ergebnissen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Which photo is shown</source>
        <translation>Welches Foto gezeigt wird</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Each purpose has a consent of its own</source>
        <translation>Jeder Zweck hat eine eigene Einwilligung</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>Wo es gezeigt wird</translation>
    </message>
    <message>
        <source>So that it can be found again when the consent is withdrawn</source>
        <translation>Damit es sich wiederfindet, wenn die Einwilligung widerrufen wird</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>Fü&amp;r</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Notieren</translation>
    </message>
    <message>
        <source>Keep where the photo is shown (Enter)</source>
        <translation>Speichern, wo das Foto gezeigt wird (Eingabe)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without noting (Esc)</source>
        <translation>Ohne Notieren schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoUsesCard</name>
    <message>
        <source>Where photos are shown</source>
        <translation>Wo Fotos gezeigt werden</translation>
    </message>
    <message>
        <source>Photos of this client are shown nowhere outside this file.</source>
        <translation>Fotos dieses Kunden werden nirgends außerhalb dieser Akte gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Note a use…</source>
        <translation>Verwendung &amp;notieren…</translation>
    </message>
    <message>
        <source>A website, a lesson, a letter: before a photo leaves</source>
        <translation>Eine Website, ein Unterricht, ein Brief: bevor ein Foto hinausgeht</translation>
    </message>
    <message>
        <source>&amp;Taken away</source>
        <translation>&amp;Entfernt</translation>
    </message>
    <message>
        <source>The photo is no longer shown there</source>
        <translation>Das Foto wird dort nicht mehr gezeigt</translation>
    </message>
    <message>
        <source>The consent was withdrawn: take it away</source>
        <translation>Die Einwilligung wurde widerrufen: entfernen Sie es</translation>
    </message>
    <message>
        <source>The use was noted.</source>
        <translation>Die Verwendung wurde notiert.</translation>
    </message>
    <message>
        <source>Noted: the photo is no longer shown there.</source>
        <translation>Notiert: das Foto wird dort nicht mehr gezeigt.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotosTab</name>
    <message>
        <source>No photos yet. Drop some here, or add them: front, both sides, top and back.</source>
        <translation>Noch keine Fotos. Legen Sie welche hier ab oder fügen Sie sie hinzu: vorn, beide Seiten, oben und hinten.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Double-click or Enter opens a photo in the studio</source>
        <translation>Doppelklick oder Eingabe öffnet ein Foto im Studio</translation>
    </message>
    <message>
        <source>What the photo shows</source>
        <translation>Was das Foto zeigt</translation>
    </message>
    <message>
        <source>What the chosen photos show</source>
        <translation>Was die gewählten Fotos zeigen</translation>
    </message>
    <message>
        <source>Open in the s&amp;tudio</source>
        <translation>Im S&amp;tudio öffnen</translation>
    </message>
    <message>
        <source>Design on the chosen photos, or on all</source>
        <translation>Auf den gewählten Fotos entwerfen, oder auf allen</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>Fotos hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>Seal photos into the client&apos;s file</source>
        <translation>Fotos in die Kundenakte versiegeln</translation>
    </message>
    <message>
        <source>Of the newest day still to take: %1</source>
        <translation>Vom neuesten Tag noch aufzunehmen: %1</translation>
    </message>
    <message>
        <source>One photo could be better: point at it to see why.</source>
        <translation>Ein Foto könnte besser sein: zeigen Sie darauf, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>%1 photos could be better: point at them to see why.</source>
        <translation>%1 Fotos könnten besser sein: zeigen Sie darauf, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>&amp;Take photos…</source>
        <translation>Fotos &amp;aufnehmen…</translation>
    </message>
    <message>
        <source>Take the photos with a camera, view by view</source>
        <translation>Die Fotos mit einer Kamera aufnehmen, Ansicht für Ansicht</translation>
    </message>
    <message>
        <source>Looking what the photos show…</source>
        <translation>Es wird angesehen, was die Fotos zeigen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add photos from files.</source>
        <translation>Keine Kamera wurde gefunden. Schließen Sie eine an, oder fügen Sie Fotos aus Dateien hinzu.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PigmentSection</name>
    <message>
        <source>Pigment</source>
        <translation>Pigment</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>How dark the healed dots are</source>
        <translation>Wie dunkel die verheilten Punkte sind</translation>
    </message>
    <message>
        <source>lighter</source>
        <translation>heller</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>dunkler</translation>
    </message>
    <message>
        <source>Shade %1</source>
        <translation>Farbton %1</translation>
    </message>
    <message>
        <source>Nearest colour number %1 (water %1:1)</source>
        <translation>Nächste Farbnummer %1 (Wasser %1:1)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PigmentsPage</name>
    <message>
        <source>recalled</source>
        <translation>zurückgerufen</translation>
    </message>
    <message>
        <source>ran out %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>keeps %1 days</source>
        <translation>noch %1 Tage haltbar</translation>
    </message>
    <message>
        <source>keeps until %1</source>
        <translation>haltbar bis %1</translation>
    </message>
    <message>
        <source>Bottles</source>
        <translation>Flaschen</translation>
    </message>
    <message>
        <source>No bottles yet. Add the first one from its label.</source>
        <translation>Noch keine Flaschen. Fügen Sie die erste nach ihrem Etikett hinzu.</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>Wer sie erhielt</translation>
    </message>
    <message>
        <source>Nobody received this lot.</source>
        <translation>Niemand erhielt diese Charge.</translation>
    </message>
    <message>
        <source>Lot or pigment: scan or type</source>
        <translation>Charge oder Pigment: scannen oder tippen</translation>
    </message>
    <message>
        <source>Search bottles</source>
        <translation>Flaschen suchen</translation>
    </message>
    <message>
        <source>Scan a label or type a part of it</source>
        <translation>Ein Etikett scannen oder einen Teil davon tippen</translation>
    </message>
    <message>
        <source>Pigments</source>
        <translation>Pigmente</translation>
    </message>
    <message>
        <source>&amp;Add a bottle…</source>
        <translation>&amp;Flasche hinzufügen…</translation>
    </message>
    <message>
        <source>Add a bottle from its label</source>
        <translation>Eine Flasche nach ihrem Etikett hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Change stock, dates and texts of the bottle</source>
        <translation>Vorrat, Daten und Texte der Flasche ändern</translation>
    </message>
    <message>
        <source>&amp;Recalled…</source>
        <translation>&amp;Zurückgerufen…</translation>
    </message>
    <message>
        <source>The maker called this lot back: it is not used any more</source>
        <translation>Der Hersteller hat diese Charge zurückgerufen: sie wird nicht mehr verwendet</translation>
    </message>
    <message>
        <source>%1 ml left</source>
        <translation>noch %1 ml</translation>
    </message>
    <message>
        <source> · order more</source>
        <translation> · nachbestellen</translation>
    </message>
    <message>
        <source>No bottle has “%1” on its label.</source>
        <translation>Keine Flasche hat „%1“ auf dem Etikett.</translation>
    </message>
    <message>
        <source>Session %1 · %2 dots</source>
        <translation>Sitzung %1 · %2 Punkte</translation>
    </message>
    <message>
        <source>Recalled lot</source>
        <translation>Zurückgerufene Charge</translation>
    </message>
    <message>
        <source>Mark %1 as recalled? It is refused in sessions; the list at the right says who received it.</source>
        <translation>%1 als zurückgerufen markieren? In Sitzungen wird sie abgelehnt; die Liste rechts sagt, wer sie erhielt.</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Zurückgerufen</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PlacesSection</name>
    <message>
        <source>Treated places</source>
        <translation>Behandelte Stellen</translation>
    </message>
    <message>
        <source>Tissue</source>
        <translation>Gewebe</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Scar</source>
        <translation>Narbe</translation>
    </message>
    <message>
        <source>Burn</source>
        <translation>Brandnarbe</translation>
    </message>
    <message>
        <source>Birthmark</source>
        <translation>Geburtsmal</translation>
    </message>
    <message>
        <source>Density of its own</source>
        <translation>Eigene Dichte</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> Punkte/cm²</translation>
    </message>
    <message>
        <source>Keeps of the pigment</source>
        <translation>Hält vom Pigment</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Draw a &amp;place</source>
        <translation>Stelle &amp;zeichnen</translation>
    </message>
    <message>
        <source>Click chooses a place, a double-click or F2 gives it a name</source>
        <translation>Klick wählt eine Stelle, Doppelklick oder F2 gibt ihr einen Namen</translation>
    </message>
    <message>
        <source>Scars and burns keep less pigment and want more sessions</source>
        <translation>Narben und Brandnarben halten weniger Pigment und brauchen mehr Sitzungen</translation>
    </message>
    <message>
        <source>Otherwise it is as dense as the design is there</source>
        <translation>Sonst ist sie so dicht wie der Entwurf dort</translation>
    </message>
    <message>
        <source>Dots per cm² in this place</source>
        <translation>Punkte je cm² in dieser Stelle</translation>
    </message>
    <message>
        <source>What this tissue keeps against whole skin, an estimate; seen in the preview</source>
        <translation>Was dieses Gewebe gegenüber heiler Haut hält, eine Schätzung; in der Vorschau zu sehen</translation>
    </message>
    <message>
        <source>About the chosen place</source>
        <translation>Zur gewählten Stelle</translation>
    </message>
    <message>
        <source>Treat a scar, a patch, a parting or thin hair alone (A)</source>
        <translation>Nur eine Narbe, eine kahle Stelle, einen Scheitel oder dünnes Haar behandeln (A)</translation>
    </message>
    <message>
        <source>Not seen in this photo: show one that has it, or the 3-D head (T).</source>
        <translation>In diesem Foto nicht zu sehen: zeigen Sie eines mit der Stelle, oder den 3D-Kopf (T).</translation>
    </message>
    <message>
        <source>The whole scalp is treated. With a first place, only places are.</source>
        <translation>Die ganze Kopfhaut wird behandelt. Ab der ersten Stelle nur noch Stellen.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PlanDialog</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Counting the dots…</source>
        <translation>Punkte werden gezählt…</translation>
    </message>
    <message>
        <source>&amp;Keep the plan</source>
        <translation>Plan &amp;behalten</translation>
    </message>
    <message>
        <source>Put these sessions into the calendar</source>
        <translation>Diese Sitzungen in den Kalender setzen</translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation>Sitzungen planen</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source> dots/min</source>
        <translation> Punkte/min</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Entwurf</translation>
    </message>
    <message>
        <source>The newest revision of each design</source>
        <translation>Die neueste Fassung jedes Entwurfs</translation>
    </message>
    <message>
        <source>&amp;First session</source>
        <translation>&amp;Erste Sitzung</translation>
    </message>
    <message>
        <source>The others follow the intervals</source>
        <translation>Die anderen folgen den Abständen</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>When sessions begin</source>
        <translation>Wann Sitzungen beginnen</translation>
    </message>
    <message>
        <source>&amp;Intervals</source>
        <translation>&amp;Abstände</translation>
    </message>
    <message>
        <source>How far apart sessions lie</source>
        <translation>Wie weit Sitzungen auseinanderliegen</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>How fast you work; 60 to 120 is usual</source>
        <translation>Wie schnell Sie arbeiten; 60 bis 120 ist üblich</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the plan as it was (Esc)</source>
        <translation>Den Plan lassen, wie er war (Esc)</translation>
    </message>
    <message>
        <source>Sessions that were planned before and not held are replaced.</source>
        <translation>Sitzungen, die geplant und nicht gehalten waren, werden ersetzt.</translation>
    </message>
    <message>
        <source>Counting the dots</source>
        <translation>Punkte werden gezählt</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Sitzung %1: %2</translation>
    </message>
    <message>
        <source>%1 dots</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 dots · %2 · check-up %3</source>
        <translation>%1 Punkte · %2 · Kontrolle %3</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PlanNeedsNote</name>
    <message>
        <source>What the treatment asks for</source>
        <translation>Was die Behandlung verlangt</translation>
    </message>
    <message>
        <source>Treatment: %1.</source>
        <translation>Behandlung: %1.</translation>
    </message>
    <message>
        <source>This tissue is worked at %1 % of the usual pace.</source>
        <translation>Dieses Gewebe wird mit %1 % des üblichen Tempos bearbeitet.</translation>
    </message>
    <message>
        <source>Try a small patch of the tissue first, by %1, and read it when it has healed.</source>
        <translation>Legen Sie zuerst bis zum %1 eine kleine Probestelle in diesem Gewebe an und lesen Sie sie ab, wenn sie verheilt ist.</translation>
    </message>
    <message>
        <source>Still to sign: %1.</source>
        <translation>Noch zu unterschreiben: %1.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PracticeDesk</name>
    <message>
        <source>Changes from before it was closed are not in the practice yet.</source>
        <translation>Änderungen aus der Zeit vor dem Schließen sind noch nicht in der Praxis.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PracticeShell</name>
    <message>
        <source>&amp;Give to a client…</source>
        <translation>Einem Kunden &amp;geben…</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Praxis</translation>
    </message>
    <message>
        <source>Put these photos and the design into a client&apos;s file</source>
        <translation>Diese Fotos und den Entwurf in eine Kundenakte legen</translation>
    </message>
    <message>
        <source>Pigments</source>
        <translation>Pigmente</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Session · client %1</source>
        <translation>Sitzung · Kunde %1</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PresetMenu</name>
    <message>
        <source>Presets (*%1)</source>
        <translation>Vorgaben (*%1)</translation>
    </message>
    <message>
        <source>Pre&amp;sets</source>
        <translation>Vor&amp;gaben</translation>
    </message>
    <message>
        <source>&amp;Keep as a preset…</source>
        <translation>Als Vorgabe &amp;behalten…</translation>
    </message>
    <message>
        <source>Keep hairline style, density, pigment and light under a name</source>
        <translation>Stil der Haarlinie, Dichte, Pigment und Licht unter einem Namen behalten</translation>
    </message>
    <message>
        <source>&amp;Import a preset…</source>
        <translation>Vorgabe &amp;importieren…</translation>
    </message>
    <message>
        <source>Take a preset from a file</source>
        <translation>Eine Vorgabe aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>&amp;Export as a preset…</source>
        <translation>Als Vorgabe &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write hairline style, density, pigment and light as a file to share</source>
        <translation>Stil der Haarlinie, Dichte, Pigment und Licht als Datei zum Weitergeben schreiben</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>Als Vorgabe behalten</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorgabe</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Vorgabe importieren</translation>
    </message>
    <message>
        <source>Export as a preset</source>
        <translation>Als Vorgabe exportieren</translation>
    </message>
    <message>
        <source>My preset</source>
        <translation>Meine Vorgabe</translation>
    </message>
    <message>
        <source>There is no design yet. Open a photo, or design without one.</source>
        <translation>Noch kein Entwurf. Öffnen Sie ein Foto, oder entwerfen Sie ohne.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>%1 anwenden</translation>
    </message>
    <message>
        <source>The preset %1 is deleted.</source>
        <translation>Die Vorgabe %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>The preset %1 is kept.</source>
        <translation>Die Vorgabe %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Apply preset %1</source>
        <translation>Vorgabe %1 anwenden</translation>
    </message>
    <message>
        <source>The preset %1 is kept and applied.</source>
        <translation>Die Vorgabe %1 ist gespeichert und angewendet.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel the work</source>
        <translation>Arbeit abbrechen</translation>
    </message>
    <message>
        <source>Stop what is running; nothing is lost</source>
        <translation>Anhalten, was läuft; nichts geht verloren</translation>
    </message>
</context>
<context>
    <name>trichion::studio::QuoteDialog</name>
    <message>
        <source>Lines of the quote</source>
        <translation>Zeilen des Angebots</translation>
    </message>
    <message>
        <source>Give a price.</source>
        <translation>Geben Sie einen Preis an.</translation>
    </message>
    <message>
        <source>Quote for a plan</source>
        <translation>Angebot für einen Plan</translation>
    </message>
    <message>
        <source>&amp;Keep the quote</source>
        <translation>Angebot &amp;behalten</translation>
    </message>
    <message>
        <source>Put the quote into the client&apos;s file (Ctrl+Enter)</source>
        <translation>Das Angebot in die Kundenakte legen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without a quote (Esc)</source>
        <translation>Ohne Angebot schließen (Esc)</translation>
    </message>
    <message>
        <source>of a session</source>
        <translation>je Sitzung</translation>
    </message>
    <message>
        <source>of all sessions</source>
        <translation>für alle Sitzungen</translation>
    </message>
    <message>
        <source>of a cm²</source>
        <translation>je cm²</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Consultation
Check-up after five weeks</source>
        <translation>Beratung
Kontrolle nach fünf Wochen</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Preis</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Ohne Steuer</translation>
    </message>
    <message>
        <source>Price &amp;is</source>
        <translation>Preis &amp;gilt</translation>
    </message>
    <message>
        <source>What the price is for</source>
        <translation>Wofür der Preis gilt</translation>
    </message>
    <message>
        <source>&amp;Scar, once</source>
        <translation>&amp;Narbe, einmal</translation>
    </message>
    <message>
        <source>Added once for a scar</source>
        <translation>Einmal für eine Narbe hinzugerechnet</translation>
    </message>
    <message>
        <source>&amp;Extra sessions</source>
        <translation>&amp;Weitere Sitzungen</translation>
    </message>
    <message>
        <source>Beyond those of the plan</source>
        <translation>Über die des Plans hinaus</translation>
    </message>
    <message>
        <source>E&amp;ach of them</source>
        <translation>&amp;Jede davon</translation>
    </message>
    <message>
        <source>Price of an extra session</source>
        <translation>Preis einer weiteren Sitzung</translation>
    </message>
    <message>
        <source>Dis&amp;count</source>
        <translation>&amp;Rabatt</translation>
    </message>
    <message>
        <source>Taken off before tax</source>
        <translation>Vor der Steuer abgezogen</translation>
    </message>
    <message>
        <source>&amp;Tax</source>
        <translation>&amp;Steuer</translation>
    </message>
    <message>
        <source>On what is left</source>
        <translation>Auf das, was bleibt</translation>
    </message>
    <message>
        <source>&amp;Deposit</source>
        <translation>&amp;Anzahlung</translation>
    </message>
    <message>
        <source>Share of the total that is paid in advance</source>
        <translation>Anteil der Summe, der im Voraus gezahlt wird</translation>
    </message>
    <message>
        <source>Touch-&amp;up</source>
        <translation>A&amp;uffrischung</translation>
    </message>
    <message>
        <source>What a touch-up costs in later years, of the net price</source>
        <translation>Was eine Auffrischung in späteren Jahren kostet, vom Nettopreis</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>Gül&amp;tig für</translation>
    </message>
    <message>
        <source>How long the quote holds from today</source>
        <translation>Wie lange das Angebot ab heute gilt</translation>
    </message>
    <message>
        <source>Inc&amp;luded</source>
        <translation>&amp;Enthalten</translation>
    </message>
    <message>
        <source>What the price holds, a line for each</source>
        <translation>Was der Preis enthält, je eine Zeile</translation>
    </message>
    <message>
        <source>The plan has no sessions: make it anew.</source>
        <translation>Der Plan hat keine Sitzungen: machen Sie ihn neu.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source> · in advance %1</source>
        <translation> · im Voraus %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::RecentFiles</name>
    <message>
        <source>Open re&amp;cent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Diese &amp;vergessen</translation>
    </message>
    <message>
        <source>Empties this list; no file is deleted</source>
        <translation>Leert diese Liste; keine Datei wird gelöscht</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Recovery</name>
    <message>
        <source>Unsaved work cannot be kept for a crash: %1</source>
        <translation>Nicht gespeicherte Arbeit kann nicht für einen Absturz bewahrt werden: %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ResultsTab</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Nachkontrollen</translation>
    </message>
    <message>
        <source>Nothing measured yet. Two photos of the same view, some months apart, show what is left of the dots.</source>
        <translation>Noch nichts gemessen. Zwei Fotos derselben Ansicht, einige Monate auseinander, zeigen, was von den Punkten übrig ist.</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>En&amp;tfernen…</translation>
    </message>
    <message>
        <source>Take this measurement out of the file; the photos stay</source>
        <translation>Diese Messung aus der Akte nehmen; die Fotos bleiben</translation>
    </message>
    <message>
        <source>&amp;Measure a follow-up…</source>
        <translation>Nachkontrolle &amp;messen…</translation>
    </message>
    <message>
        <source>What is left of the dots, from two photos</source>
        <translation>Was von den Punkten übrig ist, aus zwei Fotos</translation>
    </message>
    <message>
        <source>The practice&apos;s own figures</source>
        <translation>Die eigenen Zahlen der Praxis</translation>
    </message>
    <message>
        <source>&amp;Use for previews</source>
        <translation>Für Vorschauen ver&amp;wenden</translation>
    </message>
    <message>
        <source>Previews fade and look as results of this practice do; Clinic profile takes it back</source>
        <translation>Vorschauen verblassen und wirken wie Ergebnisse dieser Praxis; das Studioprofil nimmt es zurück</translation>
    </message>
    <message>
        <source>Map of what is left</source>
        <translation>Karte dessen, was übrig ist</translation>
    </message>
    <message>
        <source>What speaks for or against a touch-up</source>
        <translation>Was für oder gegen eine Auffrischung spricht</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Für den Kunden</translation>
    </message>
    <message>
        <source>For our portfolio</source>
        <translation>Für unser Portfolio</translation>
    </message>
    <message>
        <source>Who the picture is for</source>
        <translation>Für wen das Bild ist</translation>
    </message>
    <message>
        <source>The portfolio needs the client&apos;s consent to advertising; the use is noted</source>
        <translation>Das Portfolio braucht die Einwilligung des Kunden in Werbung; die Verwendung wird notiert</translation>
    </message>
    <message>
        <source>Save si&amp;de by side…</source>
        <translation>Ne&amp;beneinander speichern…</translation>
    </message>
    <message>
        <source>First photo and this one, laid over each other, with dates</source>
        <translation>Erstes Foto und dieses, übereinandergelegt, mit Datum</translation>
    </message>
    <message>
        <source>Save &amp;time lapse…</source>
        <translation>&amp;Zeitraffer speichern…</translation>
    </message>
    <message>
        <source>All photos of this view one after the other (WebP)</source>
        <translation>Alle Fotos dieser Ansicht nacheinander (WebP)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Against the preview</source>
        <translation>Gegenüber der Vorschau</translation>
    </message>
    <message>
        <source>What came against the preview</source>
        <translation>Das Ergebnis gegenüber der Vorschau</translation>
    </message>
    <message>
        <source>You decide; this is a measurement, no medical advice.</source>
        <translation>Sie entscheiden; dies ist eine Messung, kein medizinischer Rat.</translation>
    </message>
    <message>
        <source>No map was kept.</source>
        <translation>Keine Karte gespeichert.</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>This practice, %1 clients</source>
        <translation>Diese Praxis, %1 Kunden</translation>
    </message>
    <message>
        <source>The follow-up was kept.</source>
        <translation>Die Nachkontrolle ist gespeichert.</translation>
    </message>
    <message>
        <source>Remove the measurement</source>
        <translation>Die Messung entfernen</translation>
    </message>
    <message>
        <source>What was measured and its pictures go; the photos of the client stay.</source>
        <translation>Was gemessen wurde und seine Bilder verschwinden; die Fotos des Kunden bleiben.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The measurement was removed.</source>
        <translation>Die Messung wurde entfernt.</translation>
    </message>
    <message>
        <source>Previews that are opened from now on fade and look as results here do.</source>
        <translation>Vorschauen, die ab jetzt geöffnet werden, verblassen und wirken wie Ergebnisse hier.</translation>
    </message>
    <message>
        <source>before-and-after.jpg</source>
        <translation>vorher-nachher.jpg</translation>
    </message>
    <message>
        <source>time-lapse.webp</source>
        <translation>zeitraffer.webp</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Bilder (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Animated WebP (*.webp)</source>
        <translation>Animiertes WebP (*.webp)</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::RulerTool</name>
    <message>
        <source>How many mm?</source>
        <translation>Wie viele mm?</translation>
    </message>
    <message>
        <source>Type the distance of the two points in mm on the right; Esc takes them back</source>
        <translation>Tippen Sie rechts den Abstand der zwei Punkte in mm; Esc nimmt sie zurück</translation>
    </message>
    <message>
        <source>Click the other end; Esc takes the first back</source>
        <translation>Klicken Sie das andere Ende; Esc nimmt das erste zurück</translation>
    </message>
    <message>
        <source>Click the coin that lies on the scalp; Esc ends</source>
        <translation>Klicken Sie die Münze auf der Kopfhaut an; Esc beendet</translation>
    </message>
    <message>
        <source>Click both edges of the coin where it is broadest; Esc ends</source>
        <translation>Klicken Sie beide Ränder der Münze an, wo sie am breitesten ist; Esc beendet</translation>
    </message>
    <message>
        <source>Zoom in on an eye and click the left and the right edge of its iris; Esc ends</source>
        <translation>Vergrößern Sie ein Auge und klicken Sie den linken und rechten Rand der Iris an; Esc beendet</translation>
    </message>
    <message>
        <source>Click both ends of a ruler or a mark of known length on the scalp; Esc ends</source>
        <translation>Klicken Sie beide Enden eines Lineals oder einer Marke bekannter Länge auf der Kopfhaut; Esc beendet</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SaidLog</name>
    <message>
        <source>What was said</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>What the window said lately (Ctrl+J)</source>
        <translation>Die letzten Meldungen des Fensters (Strg+J)</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Noch keine Meldungen.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SceneFold</name>
    <message>
        <source>Light, tan and grey hair</source>
        <translation>Licht, Bräune und graues Haar</translation>
    </message>
    <message>
        <source>As in the &amp;photo</source>
        <translation>Wie im &amp;Foto</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Heller</translation>
    </message>
    <message>
        <source>Darker or brighter light, in stops of a camera</source>
        <translation>Dunkleres oder helleres Licht, in Blendenstufen</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Weicher</translation>
    </message>
    <message>
        <source>Takes the shade away, as under a cloudy sky</source>
        <translation>Nimmt den Schatten weg, wie unter bedecktem Himmel</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>A lamp above the head, as in a lift or a shop</source>
        <translation>Eine Lampe über dem Kopf, wie im Aufzug oder Geschäft</translation>
    </message>
    <message>
        <source>Shine</source>
        <translation>Glanz</translation>
    </message>
    <message>
        <source>0 is a matte scalp, 1 as in the photo, 2 a shiny one</source>
        <translation>0 ist eine matte Kopfhaut, 1 wie im Foto, 2 eine glänzende</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Gebräunt</translation>
    </message>
    <message>
        <source>The skin as after a summer; dots stay as they are</source>
        <translation>Die Haut wie nach einem Sommer; Punkte bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Grey hair</source>
        <translation>Graues Haar</translation>
    </message>
    <message>
        <source>The client&apos;s own hair turns grey; dots do not</source>
        <translation>Das eigene Haar des Kunden ergraut; Punkte nicht</translation>
    </message>
    <message>
        <source>Light, skin and hair as they are in the photo</source>
        <translation>Licht, Haut und Haar, wie sie im Foto sind</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SessionScreen</name>
    <message>
        <source>‹ Leave</source>
        <translation>‹ Verlassen</translation>
    </message>
    <message>
        <source>Back to the client; what was counted is kept</source>
        <translation>Zurück zum Kunden; was gezählt wurde, bleibt</translation>
    </message>
    <message>
        <source>&amp;Finish the session</source>
        <translation>Sitzung &amp;beenden</translation>
    </message>
    <message>
        <source>Write the session down as done</source>
        <translation>Die Sitzung als gemacht eintragen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>Start or pause (Ctrl+Space)</source>
        <translation>Beginnen oder anhalten (Strg+Leertaste)</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Dots so far</source>
        <translation>Punkte bisher</translation>
    </message>
    <message>
        <source>Share of the plan</source>
        <translation>Anteil am Plan</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Where the dots go</source>
        <translation>Wohin die Punkte kommen</translation>
    </message>
    <message>
        <source> (other side)</source>
        <translation> (andere Seite)</translation>
    </message>
    <message>
        <source>Add %1 dots</source>
        <translation>%1 Punkte hinzufügen</translation>
    </message>
    <message>
        <source>Take the last back</source>
        <translation>Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>Take the last dots back (Ctrl+Z)</source>
        <translation>Die letzten Punkte zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Scan or type the lot</source>
        <translation>Charge scannen oder tippen</translation>
    </message>
    <message>
        <source>Lot of the pigment</source>
        <translation>Charge des Pigments</translation>
    </message>
    <message>
        <source>No lot yet: scan the bottle before the first dots.</source>
        <translation>Noch keine Charge: scannen Sie die Flasche vor den ersten Punkten.</translation>
    </message>
    <message>
        <source>Needle</source>
        <translation>Nadel</translation>
    </message>
    <message>
        <source>Marking of the cartridge</source>
        <translation>Bezeichnung der Kartusche</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>How the skin took it, bleeding, breaks</source>
        <translation>Wie die Haut es annahm, Bluten, Pausen</translation>
    </message>
    <message>
        <source>%1 · session %2</source>
        <translation>%1 · Sitzung %2</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Break %1: %2</source>
        <translation>Pause %1: %2</translation>
    </message>
    <message>
        <source>%1 minutes without a break: rest hand and client.</source>
        <translation>%1 Minuten ohne Pause: lassen Sie Hand und Kunden ruhen.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Bei der Arbeit</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Noch nicht begonnen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was recalled. Take another bottle.</source>
        <translation>%1 wurde zurückgerufen. Nehmen Sie eine andere Flasche.</translation>
    </message>
    <message>
        <source>%1 ran out on %2. Take another bottle.</source>
        <translation>%1 ist am %2 abgelaufen. Nehmen Sie eine andere Flasche.</translation>
    </message>
    <message>
        <source>%1 is in use until another is scanned; it keeps until %2.</source>
        <translation>%1 ist in Gebrauch, bis eine andere gescannt wird; haltbar bis %2.</translation>
    </message>
    <message>
        <source>No bottle has the label “%1”. Add it on the page Pigments.</source>
        <translation>Keine Flasche hat das Etikett „%1“. Fügen Sie sie auf der Seite Pigmente hinzu.</translation>
    </message>
    <message>
        <source>%1 dots in %2.</source>
        <translation>%1 Punkte in %2.</translation>
    </message>
    <message>
        <source>Finish the session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>For some of them no lot was given.</source>
        <translation>Für einige davon wurde keine Charge angegeben.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Hygiene: %1 points are not ticked.</source>
        <translation>Hygiene: %1 Schritte sind nicht abgehakt.</translation>
    </message>
    <message>
        <source>Did not come…</source>
        <translation>Nicht gekommen…</translation>
    </message>
    <message>
        <source>The client did not come</source>
        <translation>Der Kunde ist nicht gekommen</translation>
    </message>
    <message>
        <source>Cancel the session…</source>
        <translation>Sitzung absagen…</translation>
    </message>
    <message>
        <source>It stays in the list as cancelled</source>
        <translation>Sie bleibt als abgesagt in der Liste</translation>
    </message>
    <message>
        <source>Pigment and needle</source>
        <translation>Pigment und Nadel</translation>
    </message>
    <message>
        <source>Scan or type the label of the bottle; Enter takes it</source>
        <translation>Etikett der Flasche scannen oder tippen; Eingabe nimmt es</translation>
    </message>
    <message>
        <source>Lot of the cartridge</source>
        <translation>Charge der Kartusche</translation>
    </message>
    <message>
        <source>Scan or type what stands on its wrapping</source>
        <translation>Scannen oder tippen, was auf ihrer Verpackung steht</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Who holds the machine; stands in the record</source>
        <translation>Wer die Maschine führt; steht im Protokoll</translation>
    </message>
    <message>
        <source>Note: how the skin took it, bleeding</source>
        <translation>Notiz: wie die Haut es annahm, Bluten</translation>
    </message>
    <message>
        <source>The computer slept for %1 minutes; they are counted as work.</source>
        <translation>Der Computer hat %1 Minuten geschlafen; sie zählen als Arbeit.</translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>&amp;Abziehen</translation>
    </message>
    <message>
        <source>The time the computer slept was no work</source>
        <translation>Die Zeit, in der der Computer schlief, war keine Arbeit</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SessionsTab</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>No sessions yet. A design knows its dots and hours: plan them from it.</source>
        <translation>Noch keine Sitzungen. Ein Entwurf kennt seine Punkte und Stunden: planen Sie sie daraus.</translation>
    </message>
    <message>
        <source>&amp;Plan from a design…</source>
        <translation>Aus einem Entwurf &amp;planen…</translation>
    </message>
    <message>
        <source>Dates, dots and hours of all sessions</source>
        <translation>Daten, Punkte und Stunden aller Sitzungen</translation>
    </message>
    <message>
        <source>Add a &amp;session…</source>
        <translation>&amp;Sitzung hinzufügen…</translation>
    </message>
    <message>
        <source>A single session without a plan</source>
        <translation>Eine einzelne Sitzung ohne Plan</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verlegen…</translation>
    </message>
    <message>
        <source>Put the session on another day</source>
        <translation>Die Sitzung auf einen anderen Tag legen</translation>
    </message>
    <message>
        <source>&amp;Cancel the session…</source>
        <translation>Sitzung &amp;absagen…</translation>
    </message>
    <message>
        <source>It stays in the list as cancelled</source>
        <translation>Sie bleibt als abgesagt in der Liste</translation>
    </message>
    <message>
        <source>&amp;Begin the session</source>
        <translation>Sitzung &amp;beginnen</translation>
    </message>
    <message>
        <source>The screen for use during the treatment (Enter)</source>
        <translation>Der Bildschirm für die Behandlung (Eingabe)</translation>
    </message>
    <message>
        <source> · %1 dots</source>
        <translation> · %1 Punkte</translation>
    </message>
    <message>
        <source>Session %1, the last: %2</source>
        <translation>Sitzung %1, die letzte: %2</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Sitzung %1: %2</translation>
    </message>
    <message>
        <source>%1 dots so far</source>
        <translation>%1 Punkte bisher</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Sitzung hinzufügen</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>Sitzung verlegen</translation>
    </message>
    <message>
        <source>&amp;Did not come…</source>
        <translation>&amp;Nicht gekommen…</translation>
    </message>
    <message>
        <source>The client did not come; it stays in the list</source>
        <translation>Der Kunde ist nicht gekommen; sie bleibt in der Liste</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The practice</source>
        <translation>Die Praxis</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>As it stands on papers</source>
        <translation>Wie es auf Papieren steht</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Of quotes and invoices</source>
        <translation>Von Angeboten und Rechnungen</translation>
    </message>
    <message>
        <source>&amp;Language of papers</source>
        <translation>&amp;Sprache der Papiere</translation>
    </message>
    <message>
        <source>What clients are given is in this language</source>
        <translation>Was Kunden erhalten, ist in dieser Sprache</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Size of what is printed</source>
        <translation>Größe dessen, was gedruckt wird</translation>
    </message>
    <message>
        <source>Passphrase and lock</source>
        <translation>Passphrase und Sperre</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation>Sperren &amp;nach</translation>
    </message>
    <message>
        <source>When nobody touched mouse and keyboard for so long</source>
        <translation>Wenn so lange niemand Maus und Tastatur berührte</translation>
    </message>
    <message>
        <source>C&amp;hange the passphrase…</source>
        <translation>Passphrase ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Give the practice another passphrase</source>
        <translation>Der Praxis eine andere Passphrase geben</translation>
    </message>
    <message>
        <source>New &amp;recovery key…</source>
        <translation>Neuer &amp;Wiederherstellungsschlüssel…</translation>
    </message>
    <message>
        <source>Make a new recovery key; the one before no longer opens the practice</source>
        <translation>Einen neuen Wiederherstellungsschlüssel machen; der vorige öffnet die Praxis nicht mehr</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>Light and dark: menu View, Theme. Dates and numbers are written as this computer is set up.</source>
        <translation>Hell und dunkel: Menü Ansicht, Thema. Daten und Zahlen werden geschrieben, wie dieser Computer eingestellt ist.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>F2 to F6: clients, studio, pigments, calendar, settings. Ctrl+L locks. Ctrl+F searches, Ctrl+N makes a new client, Esc goes back. Ctrl+G gives photos and design to a client. Ctrl+Space starts and pauses a session.</source>
        <translation>F2 bis F6: Kunden, Studio, Pigmente, Kalender, Einstellungen. Strg+L sperrt. Strg+F sucht, Strg+N legt einen Kunden an, Esc geht zurück. Strg+G gibt Fotos und Entwurf einem Kunden. Strg+Leertaste beginnt eine Sitzung und hält sie an.</translation>
    </message>
    <message>
        <source>Keys of the &amp;studio…</source>
        <translation>Tasten des &amp;Studios…</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Aufbewahrt in %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Make a new recovery key? The printed one no longer opens the practice.</source>
        <translation>Einen neuen Wiederherstellungsschlüssel machen? Der gedruckte öffnet die Praxis dann nicht mehr.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel machen</translation>
    </message>
    <message>
        <source>Write it down or print it, and keep it away from this computer. It is not shown again.

%1</source>
        <translation>Schreiben Sie ihn auf oder drucken Sie ihn, und bewahren Sie ihn fern von diesem Computer auf. Er wird nicht noch einmal gezeigt.

%1</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <source>The two passphrases differ. The old one still holds.</source>
        <translation>Die beiden Passphrasen unterscheiden sich. Die alte gilt weiter.</translation>
    </message>
    <message>
        <source>The practice has a new passphrase.</source>
        <translation>Die Praxis hat eine neue Passphrase.</translation>
    </message>
    <message>
        <source>What the keyboard and the mouse do (Ctrl+F1)</source>
        <translation>Was Tastatur und Maus tun (Strg+F1)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ShortcutsDialog</name>
    <message>
        <source>Standard keys</source>
        <translation>Standardtasten</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Tasten und Gesten</translation>
    </message>
    <message>
        <source>&amp;Mouse and gestures</source>
        <translation>&amp;Maus und Gesten</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>Tasten&amp;kürzel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Press the keys for the chosen line</source>
        <translation>Drücken Sie die Tasten für die gewählte Zeile</translation>
    </message>
    <message>
        <source>The keys it had in the beginning</source>
        <translation>Die Tasten, die es am Anfang hatte</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Give that other keys first.</source>
        <translation>%1 gehört zu „%2“. Geben Sie dem zuerst andere Tasten.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SidePanel</name>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Sign here with a pen, a finger or the mouse</source>
        <translation>Hier mit Stift, Finger oder Maus unterschreiben</translation>
    </message>
    <message>
        <source>Sign here with a pen, a finger or the mouse. Backspace takes the last line back, Delete clears.</source>
        <translation>Hier mit Stift, Finger oder Maus unterschreiben. Die Rücktaste nimmt den letzten Strich zurück, Entf leert.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SizeSection</name>
    <message>
        <source>as fitted</source>
        <translation>wie eingepasst</translation>
    </message>
    <message>
        <source>%1 % larger</source>
        <translation>%1 % größer</translation>
    </message>
    <message>
        <source>%1 % smaller</source>
        <translation>%1 % kleiner</translation>
    </message>
    <message>
        <source>Size of the head</source>
        <translation>Größe des Kopfes</translation>
    </message>
    <message>
        <source>Fit it from the &amp;photos</source>
        <translation>Aus den &amp;Fotos einpassen</translation>
    </message>
    <message>
        <source>Tape round the head</source>
        <translation>Maßband um den Kopf</translation>
    </message>
    <message>
        <source>Tape over the brow and the back of the head, 45 to 70 cm</source>
        <translation>Maßband über Brauen und Hinterkopf, 45 bis 70 cm</translation>
    </message>
    <message>
        <source>Breadth, calliper</source>
        <translation>Breite, Tasterzirkel</translation>
    </message>
    <message>
        <source>Greatest breadth above the ears, 110 to 200 mm</source>
        <translation>Größte Breite über den Ohren, 110 bis 200 mm</translation>
    </message>
    <message>
        <source>Pupil distance</source>
        <translation>Pupillenabstand</translation>
    </message>
    <message>
        <source>From pupil to pupil, as in a prescription for glasses, 45 to 80 mm</source>
        <translation>Von Pupille zu Pupille, wie im Brillenpass, 45 bis 80 mm</translation>
    </message>
    <message>
        <source>Printed tag, side</source>
        <translation>Gedruckte Marke, Seite</translation>
    </message>
    <message>
        <source>Side of the black square of an ArUco tag (4x4) that lies on the scalp, 5 to 100 mm</source>
        <translation>Seite des schwarzen Quadrats einer ArUco-Marke (4x4), die auf der Kopfhaut liegt, 5 bis 100 mm</translation>
    </message>
    <message>
        <source>What each measure says</source>
        <translation>Was jedes Maß sagt</translation>
    </message>
    <message>
        <source>How large each measure says the head is against the one that is fitted, and how much it weighs</source>
        <translation>Wie groß der Kopf nach jedem Maß ist, gegenüber dem eingepassten, und wie viel es wiegt</translation>
    </message>
    <message>
        <source>Measures that contradict each other</source>
        <translation>Maße, die sich widersprechen</translation>
    </message>
    <message>
        <source>Size and shape were set by hand or read from a file; fit them again</source>
        <translation>Größe und Form wurden von Hand gesetzt oder aus einer Datei gelesen; neu einpassen</translation>
    </message>
    <message>
        <source>; a dash: not measured</source>
        <translation>; ein Strich: nicht gemessen</translation>
    </message>
    <message>
        <source>%1, ± %2 %</source>
        <translation>%1, ± %2 %</translation>
    </message>
    <message>
        <source>says</source>
        <translation>sagt</translation>
    </message>
    <message>
        <source>weighs</source>
        <translation>wiegt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These contradict each other - %1. Measure again, and empty what is wrong.</source>
        <translation>Diese widersprechen sich: %1. Messen Sie nochmals und leeren Sie, was falsch ist.</translation>
    </message>
    <message>
        <source>%1 broad, %2 long</source>
        <translation>%1 breit, %2 lang</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SkinSection</name>
    <message>
        <source>Skin and stubble</source>
        <translation>Haut und Stoppeln</translation>
    </message>
    <message>
        <source>Use this skin &amp;type</source>
        <translation>Diesen Haut&amp;typ nehmen</translation>
    </message>
    <message>
        <source>Forget these places</source>
        <translation>Diese Stellen vergessen</translation>
    </message>
    <message>
        <source>Use this &amp;shade</source>
        <translation>Diesen &amp;Farbton nehmen</translation>
    </message>
    <message>
        <source>Tone of the skin</source>
        <translation>Hautton</translation>
    </message>
    <message>
        <source>Shade that matches the stubble</source>
        <translation>Farbton passend zu den Stoppeln</translation>
    </message>
    <message>
        <source>What could not be used</source>
        <translation>Was nicht zu gebrauchen war</translation>
    </message>
    <message>
        <source>A photo only suggests a skin type; your own judgement counts</source>
        <translation>Ein Foto deutet einen Hauttyp nur an; Ihr eigenes Urteil zählt</translation>
    </message>
    <message>
        <source>Sets the design&apos;s shade to the one that matches the stubble</source>
        <translation>Setzt den Farbton des Entwurfs auf den, der zu den Stoppeln passt</translation>
    </message>
    <message>
        <source>Measure again without the places that were clicked</source>
        <translation>Ohne die angeklickten Stellen neu messen</translation>
    </message>
    <message>
        <source>&amp;White</source>
        <translation>&amp;Weiß</translation>
    </message>
    <message>
        <source>Something white or grey, as a grey card or a wall: takes the colour of the light away</source>
        <translation>Etwas Weißes oder Graues wie Graukarte oder Wand: nimmt die Farbe des Lichts weg</translation>
    </message>
    <message>
        <source>St&amp;ubble</source>
        <translation>&amp;Stoppeln</translation>
    </message>
    <message>
        <source>The client&apos;s own shaved hair: the shade is matched to it</source>
        <translation>Das eigene rasierte Haar des Kunden: der Farbton wird ihm angeglichen</translation>
    </message>
    <message>
        <source>Bare s&amp;kin</source>
        <translation>&amp;Nackte Haut</translation>
    </message>
    <message>
        <source>Skin without hair in the same light, beside the stubble</source>
        <translation>Haut ohne Haar im selben Licht, neben den Stoppeln</translation>
    </message>
    <message>
        <source>Click in the photo</source>
        <translation>Im Foto klicken</translation>
    </message>
    <message>
        <source>Click in the photo: %1</source>
        <translation>Im Foto klicken: %1</translation>
    </message>
    <message>
        <source>Find a &amp;colour chart</source>
        <translation>Farb&amp;karte suchen</translation>
    </message>
    <message>
        <source>The photo shows a ColorChecker of 24 patches: it tells the light better than a grey card</source>
        <translation>Das Foto zeigt einen ColorChecker mit 24 Feldern: er zeigt das Licht besser als eine Graukarte</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StageSection</name>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Blond</source>
        <translation>Blond</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Hair loss</source>
        <translation>Haarausfall</translation>
    </message>
    <message>
        <source>Drawings of stages</source>
        <translation>Zeichnungen der Stadien</translation>
    </message>
    <message>
        <source>Norwood</source>
        <translation>Norwood</translation>
    </message>
    <message>
        <source>Ludwig, Savin</source>
        <translation>Ludwig, Savin</translation>
    </message>
    <message>
        <source>Propose from the photos</source>
        <translation>Aus den Fotos vorschlagen</translation>
    </message>
    <message>
        <source>Stage shown</source>
        <translation>Gezeigtes Stadium</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Noch eins</translation>
    </message>
    <message>
        <source>About the client</source>
        <translation>Über den Kunden</translation>
    </message>
    <message>
        <source>Hair is being lost now</source>
        <translation>Zurzeit fällt Haar aus</translation>
    </message>
    <message>
        <source>The scar is raised</source>
        <translation>Die Narbe ist erhaben</translation>
    </message>
    <message>
        <source>Norwood and Hamilton: men&apos;s pattern</source>
        <translation>Norwood und Hamilton: Muster der Männer</translation>
    </message>
    <message>
        <source>Ludwig and Savin: women&apos;s pattern</source>
        <translation>Ludwig und Savin: Muster der Frauen</translation>
    </message>
    <message>
        <source>The client&apos;s stage of hair loss</source>
        <translation>Stadium des Haarausfalls des Kunden</translation>
    </message>
    <message>
        <source>As the client is now; the next stages follow from it</source>
        <translation>Wie der Kunde jetzt ist; daraus folgen die nächsten Stadien</translation>
    </message>
    <message>
        <source>Compare where hair is seen in the photos with the drawings of the stages</source>
        <translation>Vergleichen, wo in den Fotos Haar zu sehen ist, mit den Zeichnungen der Stadien</translation>
    </message>
    <message>
        <source>What the photos say of the stage</source>
        <translation>Was die Fotos über das Stadium sagen</translation>
    </message>
    <message>
        <source>The hair as it is in the photo</source>
        <translation>Das Haar, wie es im Foto ist</translation>
    </message>
    <message>
        <source>Take off the hair that the next stage takes</source>
        <translation>Das Haar abnehmen, das das nächste Stadium nimmt</translation>
    </message>
    <message>
        <source>Take off the hair that the stage after it takes too</source>
        <translation>Auch das Haar abnehmen, das das Stadium danach nimmt</translation>
    </message>
    <message>
        <source>What would stand alone</source>
        <translation>Was allein stünde</translation>
    </message>
    <message>
        <source>Colour of the hair</source>
        <translation>Haarfarbe</translation>
    </message>
    <message>
        <source>Some treatments suit some colours less; the notes say which</source>
        <translation>Manche Behandlungen passen zu manchen Farben weniger; die Hinweise sagen, zu welchen</translation>
    </message>
    <message>
        <source>Colour of the hair not said</source>
        <translation>Haarfarbe nicht angegeben</translation>
    </message>
    <message>
        <source>Also: the disease or the pull goes on</source>
        <translation>Auch: die Krankheit oder der Zug dauert an</translation>
    </message>
    <message>
        <source>A thick scar or a keloid</source>
        <translation>Eine dicke Narbe oder ein Keloid</translation>
    </message>
    <message>
        <source>Months since the scar or the operation</source>
        <translation>Monate seit der Narbe oder der Operation</translation>
    </message>
    <message>
        <source>Since the scar, the transplant or the treatment that is built on</source>
        <translation>Seit der Narbe, der Transplantation oder der Behandlung, auf der aufgebaut wird</translation>
    </message>
    <message>
        <source>Months since the scar: not said</source>
        <translation>Monate seit der Narbe: nicht angegeben</translation>
    </message>
    <message>
        <source> months since the scar</source>
        <translation> Monate seit der Narbe</translation>
    </message>
    <message>
        <source>Stage not said</source>
        <translation>Stadium nicht angegeben</translation>
    </message>
    <message>
        <source>Hair being lost</source>
        <translation>Haar fällt aus</translation>
    </message>
    <message>
        <source>Raised scar</source>
        <translation>Erhabene Narbe</translation>
    </message>
    <message>
        <source>Months since the scar</source>
        <translation>Monate seit der Narbe</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Stadium: %1</translation>
    </message>
    <message>
        <source>Looking for hair in the photos…</source>
        <translation>Haar in den Fotos wird gesucht…</translation>
    </message>
    <message>
        <source>Looking for hair</source>
        <translation>Haar wird gesucht</translation>
    </message>
    <message>
        <source>Counting what would stand alone</source>
        <translation>Was allein stünde, wird gezählt</translation>
    </message>
    <message>
        <source>At %1, %2 % of the line has no hair behind it: it stands alone unless the head is shaved.</source>
        <translation>Bei %1 haben %2 % der Linie kein Haar hinter sich: sie steht allein, außer der Kopf ist rasiert.</translation>
    </message>
    <message>
        <source>At %1, %2 % of what is filled has lost its hair: the dots stand alone on bare skin.</source>
        <translation>Bei %1 ist auf %2 % der gefüllten Fläche das Haar weg: die Punkte stehen allein auf nackter Haut.</translation>
    </message>
    <message>
        <source>At %1, %2 cm² of bare scalp beside the design are not treated.</source>
        <translation>Bei %1 bleiben %2 cm² nackte Kopfhaut neben dem Entwurf unbehandelt.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StencilDialog</name>
    <message>
        <source>Save stencil</source>
        <translation>Schablone speichern</translation>
    </message>
    <message>
        <source>stencil.pdf</source>
        <translation>schablone.pdf</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Print stencil</source>
        <translation>Schablone drucken</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Hairline</source>
        <translation>&amp;Haarlinie</translation>
    </message>
    <message>
        <source>&amp;Guide points and lines</source>
        <translation>&amp;Hilfspunkte und -linien</translation>
    </message>
    <message>
        <source>&amp;Crown with its dots</source>
        <translation>&amp;Tonsur mit ihren Punkten</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Export stencil</source>
        <translation>Schablone exportieren</translation>
    </message>
    <message>
        <source>Write the pages as they are shown; print them at 100 %</source>
        <translation>Die Seiten schreiben, wie sie gezeigt werden; mit 100 % drucken</translation>
    </message>
    <message>
        <source>Print the pages at true scale (Ctrl+P)</source>
        <translation>Die Seiten im wahren Maßstab drucken (Strg+P)</translation>
    </message>
    <message>
        <source>The size of the paper in the printer</source>
        <translation>Größe des Papiers im Drucker</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Hilfslinien</translation>
    </message>
    <message>
        <source>Whose proportions the guide points have</source>
        <translation>Wessen Proportionen die Hilfspunkte haben</translation>
    </message>
    <message>
        <source>The hairline unrolled onto several sheets that overlap</source>
        <translation>Die abgerollte Haarlinie auf mehreren überlappenden Blättern</translation>
    </message>
    <message>
        <source>Points and lines of the face to lay the sheets on the head by</source>
        <translation>Punkte und Linien des Gesichts, um die Blätter an den Kopf zu legen</translation>
    </message>
    <message>
        <source>Rings and rays about the whorl, with every dot within 5 cm</source>
        <translation>Ringe und Strahlen um den Wirbel, mit jedem Punkt innerhalb von 5 cm</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>Darauf</translation>
    </message>
    <message>
        <source>Guides for</source>
        <translation>Hilfslinien für</translation>
    </message>
    <message>
        <source>Print at 100 %, without fitting to the page. Then measure both check bars: they must be 50 mm long.</source>
        <translation>Drucken Sie mit 100 %, ohne an die Seite anzupassen. Messen Sie dann beide Prüfstrecken: sie müssen 50 mm lang sein.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Seiten werden angeordnet…</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Seiten werden angeordnet</translation>
    </message>
    <message>
        <source>Choose what goes on the paper.</source>
        <translation>Wählen Sie, was auf das Papier kommt.</translation>
    </message>
    <message>
        <source>1 page.</source>
        <translation>1 Seite.</translation>
    </message>
    <message>
        <source>%1 pages.</source>
        <translation>%1 Seiten.</translation>
    </message>
    <message>
        <source>Lengths along the hairline are true; other distances on its sheets are off by at most %1 %.</source>
        <translation>Längen entlang der Haarlinie stimmen; andere Abstände auf ihren Blättern weichen höchstens %1 % ab.</translation>
    </message>
    <message>
        <source>On the crown&apos;s sheet lengths from the whorl are true, others are off by at most %1 %.</source>
        <translation>Auf dem Blatt der Tonsur stimmen Längen vom Wirbel, andere weichen höchstens %1 % ab.</translation>
    </message>
    <message>
        <source>Writing the stencil</source>
        <translation>Schablone wird geschrieben</translation>
    </message>
    <message>
        <source>Saved %1. Print it at 100 % and measure the check bars: 50 mm.</source>
        <translation>%1 gespeichert. Mit 100 % drucken und die Prüfstrecken messen: 50 mm.</translation>
    </message>
    <message>
        <source>Printing the stencil</source>
        <translation>Schablone wird gedruckt</translation>
    </message>
    <message>
        <source>The stencil is printed. Measure the check bars on it: 50 mm.</source>
        <translation>Die Schablone ist gedruckt. Messen Sie die Prüfstrecken darauf: 50 mm.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StubbleControl</name>
    <message>
        <source>Measuring the stubble</source>
        <translation>Stoppeln werden gemessen</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StudioLink</name>
    <message>
        <source>Save to the client</source>
        <translation>Beim Kunden speichern</translation>
    </message>
    <message>
        <source>Keep this design as the next revision (Ctrl+S)</source>
        <translation>Diesen Entwurf als nächste Fassung behalten (Strg+S)</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>Zum Kunden</translation>
    </message>
    <message>
        <source>Show the client&apos;s file</source>
        <translation>Die Kundenakte zeigen</translation>
    </message>
    <message>
        <source>Give to a client…</source>
        <translation>Einem Kunden geben…</translation>
    </message>
    <message>
        <source>Put these photos and the design into a client&apos;s file (Ctrl+G)</source>
        <translation>Diese Fotos und den Entwurf in eine Kundenakte legen (Strg+G)</translation>
    </message>
    <message>
        <source>Not in a client&apos;s file yet</source>
        <translation>Noch in keiner Kundenakte</translation>
    </message>
    <message>
        <source>%1 · design %2</source>
        <translation>%1 · Entwurf %2</translation>
    </message>
    <message>
        <source>Whose photos are these?</source>
        <translation>Wessen Fotos sind das?</translation>
    </message>
    <message>
        <source>Design %1 is kept for %2.</source>
        <translation>Entwurf %1 ist für %2 gespeichert.</translation>
    </message>
    <message>
        <source>Kept for %1.</source>
        <translation>Für %1 gespeichert.</translation>
    </message>
    <message>
        <source>Design %1 of %2 is kept as revision %3.</source>
        <translation>Entwurf %1 von %2 ist als Fassung %3 gespeichert.</translation>
    </message>
    <message>
        <source>The practice is locked. Unlock it to keep the design.</source>
        <translation>Die Praxis ist gesperrt. Entsperren Sie sie, um den Entwurf zu behalten.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TestPatchDialog</name>
    <message>
        <source>Pick &amp;white or grey first</source>
        <translation>Zuerst &amp;Weiß oder Grau wählen</translation>
    </message>
    <message>
        <source>&amp;Remove last</source>
        <translation>&amp;Letzten entfernen</translation>
    </message>
    <message>
        <source>&amp;Take this profile</source>
        <translation>&amp;Profil übernehmen</translation>
    </message>
    <message>
        <source>Shade from a test patch</source>
        <translation>Farbton aus einer Probestelle</translation>
    </message>
    <message>
        <source>A photo of the test patch on its day shows how dark each dilution turns out on this client. Even light, no flash; redness makes fields look darker, so an hour after is better than at once.</source>
        <translation>Ein Foto der Probestelle an ihrem Tag zeigt, wie dunkel jede Verdünnung bei diesem Kunden ausfällt. Gleichmäßiges Licht, kein Blitz; Rötung lässt Felder dunkler aussehen, eine Stunde danach ist darum besser als sofort.</translation>
    </message>
    <message>
        <source>&amp;Choose photo…</source>
        <translation>&amp;Foto wählen…</translation>
    </message>
    <message>
        <source>A photo of the patch, close and sharp</source>
        <translation>Ein Foto der Probestelle, nah und scharf</translation>
    </message>
    <message>
        <source>The next click takes a white or grey place of the photo, to undo the colour of the light</source>
        <translation>Der nächste Klick nimmt eine weiße oder graue Stelle des Fotos, um die Farbe des Lichts auszugleichen</translation>
    </message>
    <message>
        <source>Takes the last ring off the photo</source>
        <translation>Nimmt den letzten Ring vom Foto</translation>
    </message>
    <message>
        <source>What to click next</source>
        <translation>Was als Nächstes anzuklicken ist</translation>
    </message>
    <message>
        <source>Goes back to the clinic profile, where it can be used and saved</source>
        <translation>Geht zurück zum Studioprofil, wo es verwendet und gespeichert werden kann</translation>
    </message>
    <message>
        <source>Parts of water of the fields</source>
        <translation>Teile Wasser der Felder</translation>
    </message>
    <message>
        <source>Parts of water to one of pigment, one number for each field in the order in which you click them</source>
        <translation>Teile Wasser auf einen Teil Pigment, eine Zahl je Feld, in der Reihenfolge, in der Sie sie anklicken</translation>
    </message>
    <message>
        <source>Needle of the patch</source>
        <translation>Nadel der Probestelle</translation>
    </message>
    <message>
        <source>The needle that made the patch</source>
        <translation>Die Nadel, mit der die Probestelle gemacht wurde</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>am selben Tag</translation>
    </message>
    <message>
        <source>healed</source>
        <translation>verheilt</translation>
    </message>
    <message>
        <source>Age of the patch</source>
        <translation>Alter der Probestelle</translation>
    </message>
    <message>
        <source>How old the patch is in the photo</source>
        <translation>Wie alt die Probestelle im Foto ist</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> Punkte/cm²</translation>
    </message>
    <message>
        <source>Density of the fields</source>
        <translation>Dichte der Felder</translation>
    </message>
    <message>
        <source>How many dots each square centimetre of a field has</source>
        <translation>Wie viele Punkte jeder Quadratzentimeter eines Feldes hat</translation>
    </message>
    <message>
        <source>Size of the rings</source>
        <translation>Größe der Ringe</translation>
    </message>
    <message>
        <source>As large as fits within a field: all in a ring is averaged</source>
        <translation>So groß, wie in ein Feld passt: alles in einem Ring wird gemittelt</translation>
    </message>
    <message>
        <source>&amp;Parts of water</source>
        <translation>&amp;Teile Wasser</translation>
    </message>
    <message>
        <source>&amp;Needle</source>
        <translation>&amp;Nadel</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>&amp;Dichte</translation>
    </message>
    <message>
        <source>Patch is</source>
        <translation>Probestelle ist</translation>
    </message>
    <message>
        <source>R&amp;ings</source>
        <translation>&amp;Ringe</translation>
    </message>
    <message>
        <source>Fields of the patch</source>
        <translation>Felder der Probestelle</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Kalibriert</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Colours of each field: in the photo, as predicted, and with the factor below. A difference below 3 is hard to see.</source>
        <translation>Farben jedes Feldes: im Foto, wie vorhergesagt, und mit dem Faktor unten. Ein Abstand unter 3 ist schwer zu sehen.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Photo of the test patch</source>
        <translation>Foto der Probestelle</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <translation>Foto wird geöffnet</translation>
    </message>
    <message>
        <source>Write the parts of water as numbers from 0 to 30 with commas between.</source>
        <translation>Schreiben Sie die Teile Wasser als Zahlen von 0 bis 30 mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>white</source>
        <translation>weiß</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Choose a photo of the test patch.</source>
        <translation>Wählen Sie ein Foto der Probestelle.</translation>
    </message>
    <message>
        <source>Click a white or grey place, such as a card.</source>
        <translation>Klicken Sie eine weiße oder graue Stelle an, etwa eine Karte.</translation>
    </message>
    <message>
        <source>Click bare skin close beside the patch.</source>
        <translation>Klicken Sie nackte Haut dicht neben der Probestelle an.</translation>
    </message>
    <message>
        <source>Click the field with %1 parts of water.</source>
        <translation>Klicken Sie das Feld mit %1 Teilen Wasser an.</translation>
    </message>
    <message>
        <source>All fields are read. Drag a ring to mend its place.</source>
        <translation>Alle Felder sind abgelesen. Ziehen Sie einen Ring, um seine Lage zu verbessern.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → none</source>
        <translation>%1 → keine</translation>
    </message>
    <message>
        <source>Dots are %1 times as dark on this client as predicted (± %2 %).</source>
        <translation>Punkte sind bei diesem Kunden %1-mal so dunkel wie vorhergesagt (± %2 %).</translation>
    </message>
    <message>
        <source>Dots are %1 times as dark on this client as predicted. One field shows no error: more make it sure.</source>
        <translation>Punkte sind bei diesem Kunden %1-mal so dunkel wie vorhergesagt. Ein Feld zeigt keinen Fehler: mehr machen es sicher.</translation>
    </message>
    <message>
        <source>Parts of water to take for the shade of: %1</source>
        <translation>Zu nehmende Teile Wasser für den Farbton von: %1</translation>
    </message>
    <message>
        <source>,  </source>
        <translation>,  </translation>
    </message>
    <message>
        <source>The fields contradict each other (%1): look at their order, the light and the rings.</source>
        <translation>Die Felder widersprechen sich (%1): prüfen Sie Reihenfolge, Licht und Ringe.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TimeMarks</name>
    <message>
        <source>Moments of the time slider</source>
        <translation>Momente des Zeitreglers</translation>
    </message>
    <message>
        <source>A click shows that moment</source>
        <translation>Ein Klick zeigt diesen Moment</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TreatmentRow</name>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>What the design starts from; replaces hairline, density, places and sessions</source>
        <translation>Wovon der Entwurf ausgeht; ersetzt Haarlinie, Dichte, Stellen und Sitzungen</translation>
    </message>
    <message>
        <source>Treatment not said</source>
        <translation>Behandlung nicht angegeben</translation>
    </message>
    <message>
        <source>What of the treatment is shown</source>
        <translation>Was von der Behandlung gezeigt wird</translation>
    </message>
    <message>
        <source>What the client should see of this treatment; the design stays</source>
        <translation>Was der Kunde von dieser Behandlung sehen soll; der Entwurf bleibt</translation>
    </message>
    <message>
        <source>What the treatment cannot do</source>
        <translation>Was die Behandlung nicht kann</translation>
    </message>
    <message>
        <source>Treatment: %1</source>
        <translation>Behandlung: %1</translation>
    </message>
    <message>
        <source>To show: as set below</source>
        <translation>Zeigen: wie unten eingestellt</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TurnTool</name>
    <message>
        <source>Drag turns the head, also with the right button; 1 to 7 or a double-click go to a side; the wheel zooms</source>
        <translation>Ziehen dreht den Kopf, auch mit der rechten Taste; 1 bis 7 oder Doppelklick zeigen eine Seite; das Mausrad zoomt</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TurntableBar</name>
    <message>
        <source>Side of the head</source>
        <translation>Seite des Kopfes</translation>
    </message>
    <message>
        <source>3-D head</source>
        <translation>3D-Kopf</translation>
    </message>
    <message>
        <source>Left and right are the client&apos;s; keys 1 to 7 on the head</source>
        <translation>Links und rechts sind die des Kunden; Tasten 1 bis 7 auf dem Kopf</translation>
    </message>
    <message>
        <source>Circumference of the head</source>
        <translation>Kopfumfang</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Circumference</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Skin type %1</source>
        <translation>Hauttyp %1</translation>
    </message>
    <message>
        <source>%1 of Fitzpatrick&apos;s six, from light to dark</source>
        <translation>%1 von Fitzpatricks sechs, von hell bis dunkel</translation>
    </message>
    <message>
        <source>Tape over the brow and the back of the head; the mean of men is 57.4 cm</source>
        <translation>Maßband über Brauen und Hinterkopf; der Mittelwert von Männern ist 57,4 cm</translation>
    </message>
    <message>
        <source>The head is that of the photos</source>
        <translation>Der Kopf ist der der Fotos</translation>
    </message>
</context>
<context>
    <name>trichion::studio::UnderstoodBar</name>
    <message>
        <source>&amp;Mirror it</source>
        <translation>&amp;Spiegeln</translation>
    </message>
    <message>
        <source>&amp;Correct by hand</source>
        <translation>Von Hand &amp;berichtigen</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>What the lines mean</source>
        <translation>Was die Linien bedeuten</translation>
    </message>
    <message>
        <source>Swap left and right of the photo, and find the head again (Ctrl+M)</source>
        <translation>Links und rechts im Foto vertauschen und den Kopf neu suchen (Strg+M)</translation>
    </message>
    <message>
        <source>Say what the photo shows, move and turn the head over it (Ctrl+H)</source>
        <translation>Sagen, was das Foto zeigt, den Kopf darüber verschieben und drehen (Strg+H)</translation>
    </message>
    <message>
        <source>Back to the design (Esc)</source>
        <translation>Zurück zum Entwurf (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::UnderstoodLook</name>
    <message>
        <source>seen elsewhere by another photo</source>
        <translation>von einem anderen Foto anderswo gesehen</translation>
    </message>
    <message>
        <source>The head was found in this photo, %1 % sure.</source>
        <translation>Der Kopf wurde in diesem Foto gefunden, zu %1 % sicher.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::UnderstoodTool</name>
    <message>
        <source>Is it this head? Click it</source>
        <translation>Ist es dieser Kopf? Klicken Sie ihn an</translation>
    </message>
    <message>
        <source>Click to take this head instead</source>
        <translation>Klicken, um diesen Kopf zu nehmen</translation>
    </message>
    <message>
        <source>The photo %1 sees this place of the scalp %2 away, at the dot</source>
        <translation>Das Foto %1 sieht diese Stelle der Kopfhaut %2 entfernt, am Punkt</translation>
    </message>
    <message>
        <source>Red lines: places of the scalp that another photo sees at the dot; Esc closes</source>
        <translation>Rote Linien: Stellen der Kopfhaut, die ein anderes Foto am Punkt sieht; Esc schließt</translation>
    </message>
    <message>
        <source>What was understood of the photo; Esc closes</source>
        <translation>Was im Foto erkannt wurde; Esc schließt</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ValueSlider</name>
    <message>
        <source>, number</source>
        <translation>, Zahl</translation>
    </message>
    <message>
        <source>Double-click resets.</source>
        <translation>Doppelklick setzt zurück.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::VariantsRow</name>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>New variant from a proposal</source>
        <translation>Neue Variante aus einem Vorschlag</translation>
    </message>
    <message>
        <source>Delete variant</source>
        <translation>Variante löschen</translation>
    </message>
    <message>
        <source>Designs for the same head, to compare with the client
. and , go from one to the next</source>
        <translation>Entwürfe für denselben Kopf, zum Vergleich mit dem Kunden
. und , gehen von einem zum nächsten</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Variante hinzufügen</translation>
    </message>
    <message>
        <source>Add a variant: a copy of this one to change (Ctrl+D)</source>
        <translation>Variante hinzufügen: eine Kopie von dieser zum Ändern (Strg+D)</translation>
    </message>
    <message>
        <source>More about variants</source>
        <translation>Mehr zu Varianten</translation>
    </message>
    <message>
        <source>Rename, start afresh, delete</source>
        <translation>Umbenennen, neu beginnen, löschen</translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation>Name der Variante</translation>
    </message>
    <message>
        <source>Add variant %1 from a proposal</source>
        <translation>Variante %1 aus einem Vorschlag hinzufügen</translation>
    </message>
    <message>
        <source>Add variant %1</source>
        <translation>Variante %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ViewProposals</name>
    <message>
        <source>Looking at the photo</source>
        <translation>Foto wird angesehen</translation>
    </message>
</context>
<context>
    <name>trichion::studio::WearFold</name>
    <message>
        <source>Skin and habits</source>
        <translation>Haut und Gewohnheiten</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Trocken</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Oily</source>
        <translation>Fettig</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>Wenig</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>Viel</translation>
    </message>
    <message>
        <source>Skin type</source>
        <translation>Hauttyp</translation>
    </message>
    <message>
        <source>Oily skin blurs dots, dry skin sheds them sooner</source>
        <translation>Fettige Haut lässt Punkte verschwimmen, trockene verliert sie früher</translation>
    </message>
    <message>
        <source>How much sun the scalp gets: sun fades pigment</source>
        <translation>Wie viel Sonne die Kopfhaut bekommt: Sonne bleicht Pigment</translation>
    </message>
    <message>
        <source>Fitzpatrick&apos;s skin type as you judge it; a dash: not known</source>
        <translation>Hauttyp nach Fitzpatrick, wie Sie ihn beurteilen; ein Strich: unbekannt</translation>
    </message>
    <message>
        <source>Sunscreen or hat every day</source>
        <translation>Täglich Sonnenschutz oder Hut</translation>
    </message>
    <message>
        <source>Protected dots last longer</source>
        <translation>Geschützte Punkte halten länger</translation>
    </message>
    <message>
        <source>Smokes</source>
        <translation>Raucht</translation>
    </message>
    <message>
        <source>Dots of smokers fade a little sooner</source>
        <translation>Punkte von Rauchern verblassen etwas früher</translation>
    </message>
    <message>
        <source>Skin rejects pigment</source>
        <translation>Haut stößt Pigment ab</translation>
    </message>
    <message>
        <source>A strong immune response clears pigment sooner</source>
        <translation>Eine starke Immunantwort baut Pigment früher ab</translation>
    </message>
    <message>
        <source>Scar</source>
        <translation>Narbe</translation>
    </message>
    <message>
        <source>Scars hold less pigment</source>
        <translation>Narben halten weniger Pigment</translation>
    </message>
    <message>
        <source>Larger spread</source>
        <translation>Größere Ausbreitung</translation>
    </message>
    <message>
        <source>Dots grow 1.5 times in five years instead of 1.3; sources differ</source>
        <translation>Punkte wachsen in fünf Jahren auf das 1,5-Fache statt 1,3; Quellen unterscheiden sich</translation>
    </message>
    <message>
        <source>How long dots last is an estimate: no measured figures are public.</source>
        <translation>Wie lange Punkte halten, ist geschätzt: es gibt keine veröffentlichten Messwerte.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Welcome</name>
    <message>
        <source>or drop photos anywhere in this window</source>
        <translation>oder Fotos irgendwo in diesem Fenster ablegen</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP or HEIC; it stays on this computer</source>
        <translation>JPEG, PNG, TIFF, WebP oder HEIC; es bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>Fotos ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open photos of the client (Ctrl+O)</source>
        <translation>Fotos des Kunden öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>Beispiel &amp;ausprobieren</translation>
    </message>
    <message>
        <source>Open three photos of a scanned head that come with the program</source>
        <translation>Drei Fotos eines gescannten Kopfes öffnen, die mitgeliefert sind</translation>
    </message>
    <message>
        <source>&amp;Design without a photo</source>
        <translation>Ohne Foto &amp;entwerfen</translation>
    </message>
    <message>
        <source>Begin on a plain 3-D head of a size you set; photos can be added later (T)</source>
        <translation>Auf einem schlichten 3D-Kopf eigener Größe beginnen; Fotos lassen sich später hinzufügen (T)</translation>
    </message>
    <message>
        <source>Show a client the result</source>
        <translation>Einem Kunden das Ergebnis zeigen</translation>
    </message>
</context>
<context>
    <name>trichion::studio::WhenDialog</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The day; arrows move it</source>
        <translation>Der Tag; Pfeiltasten verschieben ihn</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Wann es beginnt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Take this day (Enter)</source>
        <translation>Diesen Tag nehmen (Eingabe)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Nichts ändern (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::WindowActions</name>
    <message>
        <source>&amp;Open photos…</source>
        <translation>Fotos ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open photos of a client, in place of those that are shown</source>
        <translation>Fotos eines Kunden öffnen, anstelle der gezeigten</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>Fotos hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>Add photos of the same head: sides, top, back</source>
        <translation>Fotos desselben Kopfes hinzufügen: Seiten, oben, hinten</translation>
    </message>
    <message>
        <source>Remove p&amp;hoto</source>
        <translation>Foto &amp;entfernen</translation>
    </message>
    <message>
        <source>Take the photo that is shown out of the strip</source>
        <translation>Das gezeigte Foto aus dem Streifen nehmen</translation>
    </message>
    <message>
        <source>&amp;Mirror the photo</source>
        <translation>Foto &amp;spiegeln</translation>
    </message>
    <message>
        <source>Swap left and right of a photo that a mirror took</source>
        <translation>Links und rechts eines Fotos vertauschen, das ein Spiegel aufnahm</translation>
    </message>
    <message>
        <source>Open &amp;design…</source>
        <translation>Ent&amp;wurf öffnen…</translation>
    </message>
    <message>
        <source>Show a saved design on the photo</source>
        <translation>Einen gespeicherten Entwurf auf dem Foto zeigen</translation>
    </message>
    <message>
        <source>&amp;Save design</source>
        <translation>Entwurf &amp;speichern</translation>
    </message>
    <message>
        <source>Save the design as a file</source>
        <translation>Den Entwurf als Datei speichern</translation>
    </message>
    <message>
        <source>Save design &amp;as…</source>
        <translation>Entwurf speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the design as another file</source>
        <translation>Den Entwurf als andere Datei speichern</translation>
    </message>
    <message>
        <source>Open &amp;head…</source>
        <translation>&amp;Kopf öffnen…</translation>
    </message>
    <message>
        <source>Lay the photos to a head that was saved, or as a saved view says</source>
        <translation>Die Fotos an einen gespeicherten Kopf legen, oder wie eine gespeicherte Ansicht sagt</translation>
    </message>
    <message>
        <source>Save h&amp;ead…</source>
        <translation>Ko&amp;pf speichern…</translation>
    </message>
    <message>
        <source>Save the head and where it lies in all photos as a file</source>
        <translation>Den Kopf und seine Lage in allen Fotos als Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>Bild e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the picture at full size, stamped as a simulation</source>
        <translation>Das Bild in voller Größe schreiben, als Simulation gestempelt</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the picture, stamped as a simulation</source>
        <translation>Das Bild kopieren, als Simulation gestempelt</translation>
    </message>
    <message>
        <source>Export s&amp;tencil…</source>
        <translation>Schablone exportie&amp;ren…</translation>
    </message>
    <message>
        <source>Put the hairline and the crown on paper at true scale</source>
        <translation>Haarlinie und Tonsur im wahren Maßstab aufs Papier bringen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Die Änderung wieder machen</translation>
    </message>
    <message>
        <source>&amp;New design</source>
        <translation>&amp;Neuer Entwurf</translation>
    </message>
    <message>
        <source>Start again with a proposal for this head</source>
        <translation>Neu beginnen mit einem Vorschlag für diesen Kopf</translation>
    </message>
    <message>
        <source>Remove hairline &amp;point</source>
        <translation>&amp;Punkt der Haarlinie entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen point of the hairline (Delete)</source>
        <translation>Den gewählten Punkt der Haarlinie entfernen (Entf)</translation>
    </message>
    <message>
        <source>Add &amp;variant</source>
        <translation>&amp;Variante hinzufügen</translation>
    </message>
    <message>
        <source>Add a variant of the design: a copy of this one to change</source>
        <translation>Eine Variante des Entwurfs hinzufügen: eine Kopie von dieser zum Ändern</translation>
    </message>
    <message>
        <source>Ne&amp;xt variant</source>
        <translation>Nä&amp;chste Variante</translation>
    </message>
    <message>
        <source>Show the next variant of the design</source>
        <translation>Die nächste Variante des Entwurfs zeigen</translation>
    </message>
    <message>
        <source>Previous var&amp;iant</source>
        <translation>V&amp;orige Variante</translation>
    </message>
    <message>
        <source>Show the variant of the design before this</source>
        <translation>Die vorige Variante des Entwurfs zeigen</translation>
    </message>
    <message>
        <source>Rena&amp;me variant…</source>
        <translation>Variante u&amp;mbenennen…</translation>
    </message>
    <message>
        <source>Give the variant another name</source>
        <translation>Der Variante einen anderen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Delete variant</source>
        <translation>Variante &amp;löschen</translation>
    </message>
    <message>
        <source>Delete this variant; can be undone</source>
        <translation>Diese Variante löschen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Take the line drawn on the s&amp;kin…</source>
        <translation>Linie von der &amp;Haut übernehmen…</translation>
    </message>
    <message>
        <source>Find the hairline that is drawn on the client with a pencil</source>
        <translation>Die mit dem Stift auf den Kunden gezeichnete Haarlinie suchen</translation>
    </message>
    <message>
        <source>Correct the &amp;head…</source>
        <translation>Den &amp;Kopf berichtigen…</translation>
    </message>
    <message>
        <source>Say what the photo shows, move and turn the head over it</source>
        <translation>Sagen, was das Foto zeigt, den Kopf darüber verschieben und drehen</translation>
    </message>
    <message>
        <source>Turn the head ro&amp;und</source>
        <translation>Kopf u&amp;mdrehen</translation>
    </message>
    <message>
        <source>Seen from above, the forehead is at the other end of the head</source>
        <translation>Von oben gesehen ist die Stirn am anderen Ende des Kopfes</translation>
    </message>
    <message>
        <source>Show what was &amp;understood</source>
        <translation>Zeigen, was er&amp;kannt wurde</translation>
    </message>
    <message>
        <source>What was found in the photo: head, outline, face, and where photos disagree</source>
        <translation>Was im Foto gefunden wurde: Kopf, Umriss, Gesicht, und wo Fotos sich widersprechen</translation>
    </message>
    <message>
        <source>Clinic &amp;profile…</source>
        <translation>Studio&amp;profil…</translation>
    </message>
    <message>
        <source>Let previews look like healed results of this clinic</source>
        <translation>Vorschauen wie verheilte Ergebnisse dieses Studios aussehen lassen</translation>
    </message>
    <message>
        <source>Both sides &amp;together</source>
        <translation>Beide Seiten &amp;gemeinsam</translation>
    </message>
    <message>
        <source>Both sides of the hairline move together; Alt or Ctrl in a drag does the opposite</source>
        <translation>Beide Seiten der Haarlinie bewegen sich gemeinsam; Alt oder Strg beim Ziehen tut das Gegenteil</translation>
    </message>
    <message>
        <source>&amp;Hairline</source>
        <translation>&amp;Haarlinie</translation>
    </message>
    <message>
        <source>Hairline: drag its points, add and remove them</source>
        <translation>Haarlinie: Punkte ziehen, hinzufügen und entfernen</translation>
    </message>
    <message>
        <source>Density &amp;brush</source>
        <translation>&amp;Dichtepinsel</translation>
    </message>
    <message>
        <source>Density brush: paint dots on, thin them, on any photo of the head</source>
        <translation>Dichtepinsel: Punkte aufmalen, ausdünnen, in jedem Foto des Kopfes</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Radierer</translation>
    </message>
    <message>
        <source>Eraser: take dots away</source>
        <translation>Radierer: Punkte wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Aussparen</translation>
    </message>
    <message>
        <source>Leave out: no dots on moles and scars</source>
        <translation>Aussparen: keine Punkte auf Muttermalen und Narben</translation>
    </message>
    <message>
        <source>&amp;Zones and whorl</source>
        <translation>&amp;Zonen und Wirbel</translation>
    </message>
    <message>
        <source>Zones: move their borders and the whorl of the crown</source>
        <translation>Zonen: ihre Grenzen und den Wirbel der Tonsur verschieben</translation>
    </message>
    <message>
        <source>Client&apos;s hai&amp;r</source>
        <translation>Haar des K&amp;unden</translation>
    </message>
    <message>
        <source>Client&apos;s hair: paint where there is hair and where there is none</source>
        <translation>Haar des Kunden: malen, wo Haar ist und wo keines</translation>
    </message>
    <message>
        <source>Meas&amp;ure</source>
        <translation>Me&amp;ssen</translation>
    </message>
    <message>
        <source>Measure lengths and areas along the skin</source>
        <translation>Längen und Flächen auf der Haut messen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>Das Foto größer zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>Das Foto kleiner zeigen</translation>
    </message>
    <message>
        <source>&amp;Fit in window</source>
        <translation>Ins &amp;Fenster einpassen</translation>
    </message>
    <message>
        <source>Show the whole photo; again: the head as large as it fits</source>
        <translation>Das ganze Foto zeigen; nochmals: den Kopf so groß wie möglich</translation>
    </message>
    <message>
        <source>&amp;Actual pixels</source>
        <translation>&amp;Echte Pixel</translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen</source>
        <translation>Ein Pixel des Fotos auf einem des Bildschirms</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation>&amp;Nächstes Foto</translation>
    </message>
    <message>
        <source>Show the next photo of the head</source>
        <translation>Das nächste Foto des Kopfes zeigen</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <translation>&amp;Voriges Foto</translation>
    </message>
    <message>
        <source>Show the photo of the head before this</source>
        <translation>Das vorige Foto des Kopfes zeigen</translation>
    </message>
    <message>
        <source>3-&amp;D head</source>
        <translation>3&amp;D-Kopf</translation>
    </message>
    <message>
        <source>Show the design on a plain head that turns in the hand</source>
        <translation>Den Entwurf auf einem schlichten Kopf zeigen, der sich in der Hand dreht</translation>
    </message>
    <message>
        <source>Show &amp;guides</source>
        <translation>&amp;Hilfslinien zeigen</translation>
    </message>
    <message>
        <source>Show the hairline and its points</source>
        <translation>Die Haarlinie und ihre Punkte zeigen</translation>
    </message>
    <message>
        <source>Show &amp;anatomy</source>
        <translation>&amp;Anatomie zeigen</translation>
    </message>
    <message>
        <source>Show lines and points of the head, with lengths along the skin</source>
        <translation>Linien und Punkte des Kopfes mit Längen auf der Haut zeigen</translation>
    </message>
    <message>
        <source>&amp;Snap to guides</source>
        <translation>An Hilfslinien ein&amp;rasten</translation>
    </message>
    <message>
        <source>Points of the hairline stay on a guide or mirror image they come near</source>
        <translation>Punkte der Haarlinie bleiben an Hilfslinien oder am Spiegelbild, denen sie nahe kommen</translation>
    </message>
    <message>
        <source>Rulers in &amp;mm</source>
        <translation>Lineale in &amp;mm</translation>
    </message>
    <message>
        <source>Millimetres along the edges, as lengths are at the middle of the head</source>
        <translation>Millimeter an den Rändern, wie Längen in der Kopfmitte sind</translation>
    </message>
    <message>
        <source>Before/after &amp;wipe</source>
        <translation>Vorher/Nachher-&amp;Teiler</translation>
    </message>
    <message>
        <source>Compare with a divider</source>
        <translation>Mit einem Teiler vergleichen</translation>
    </message>
    <message>
        <source>Side by si&amp;de</source>
        <translation>Ne&amp;beneinander</translation>
    </message>
    <message>
        <source>Before and after beside each other</source>
        <translation>Vorher und nachher nebeneinander</translation>
    </message>
    <message>
        <source>Compare with next &amp;variant</source>
        <translation>Mit nächster &amp;Variante vergleichen</translation>
    </message>
    <message>
        <source>Another variant in place of the photo before; at last the photo again</source>
        <translation>Eine andere Variante anstelle des Fotos vorher; am Ende wieder das Foto</translation>
    </message>
    <message>
        <source>Show &amp;before</source>
        <translation>V&amp;orher zeigen</translation>
    </message>
    <message>
        <source>Show the photo as it was; hold B for a moment&apos;s look</source>
        <translation>Das Foto zeigen, wie es war; B halten für einen kurzen Blick</translation>
    </message>
    <message>
        <source>Show ph&amp;otos</source>
        <translation>F&amp;otos zeigen</translation>
    </message>
    <message>
        <source>Show the photos below the canvas</source>
        <translation>Die Fotos unter dem Bild zeigen</translation>
    </message>
    <message>
        <source>Show &amp;panels</source>
        <translation>&amp;Leisten zeigen</translation>
    </message>
    <message>
        <source>Show the panels on the right</source>
        <translation>Die Leisten rechts zeigen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>&amp;Client screen</source>
        <translation>K&amp;undenbildschirm</translation>
    </message>
    <message>
        <source>Show the client the picture alone, on another display or this one</source>
        <translation>Dem Kunden nur das Bild zeigen, auf einem anderen Bildschirm oder diesem</translation>
    </message>
    <message>
        <source>Free&amp;ze client screen</source>
        <translation>Kundenbildschirm &amp;anhalten</translation>
    </message>
    <message>
        <source>The client keeps seeing this picture while you change the design</source>
        <translation>Der Kunde sieht weiter dieses Bild, während Sie den Entwurf ändern</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Dark or light, as the desktop is</source>
        <translation>Dunkel oder hell, wie der Desktop ist</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Thema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Thema</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>&amp;Tasten und Gesten</translation>
    </message>
    <message>
        <source>What the keyboard and the mouse do</source>
        <translation>Was Tastatur und Maus tun</translation>
    </message>
    <message>
        <source>&amp;About Trichion</source>
        <translation>&amp;Über Trichion</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>Anatomie</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Files and views</source>
        <translation>Dateien und Ansichten</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>What was sai&amp;d</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>Show what the window said lately</source>
        <translation>Die letzten Meldungen des Fensters zeigen</translation>
    </message>
    <message>
        <source>Treated &amp;places</source>
        <translation>&amp;Behandelte Stellen</translation>
    </message>
    <message>
        <source>Treated places: draw scars, patches, partings and thin hair</source>
        <translation>Behandelte Stellen: Narben, kahle Stellen, Scheitel und dünnes Haar zeichnen</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Wipe</name>
    <message>
        <source>Drag to compare before and after; W hides the divider</source>
        <translation>Ziehen vergleicht vorher und nachher; W verbirgt den Teiler</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Workbench</name>
    <message>
        <source>Reading the photo</source>
        <translation>Foto wird gelesen</translation>
    </message>
    <message>
        <source>Fitting the head</source>
        <translation>Kopf wird eingepasst</translation>
    </message>
    <message>
        <source>This photo is there already.</source>
        <translation>Dieses Foto ist schon da.</translation>
    </message>
    <message>
        <source>The fit was stopped. Say what the photo shows, or place the head.</source>
        <translation>Das Einpassen wurde angehalten. Sagen Sie, was das Foto zeigt, oder legen Sie den Kopf.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Exported %1, stamped as a simulation.</source>
        <translation>%1 exportiert, als Simulation gestempelt.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Copied the picture, stamped as a simulation.</source>
        <translation>Bild kopiert, als Simulation gestempelt.</translation>
    </message>
    <message>
        <source>Taking the head</source>
        <translation>Kopf wird übernommen</translation>
    </message>
    <message>
        <source>Looking for the head</source>
        <translation>Kopf wird gesucht</translation>
    </message>
    <message>
        <source>Turning the head round</source>
        <translation>Kopf wird umgedreht</translation>
    </message>
    <message>
        <source>Looking for the tag</source>
        <translation>Marke wird gesucht</translation>
    </message>
    <message>
        <source>No tag was found. It must lie flat on the scalp, whole and in the light.</source>
        <translation>Keine Marke wurde gefunden. Sie muss flach auf der Kopfhaut liegen, ganz und im Licht.</translation>
    </message>
    <message>
        <source>Looking for the coin</source>
        <translation>Münze wird gesucht</translation>
    </message>
    <message>
        <source>The rim of the coin was not found. Click both its edges where it is broadest.</source>
        <translation>Der Rand der Münze wurde nicht gefunden. Klicken Sie beide Ränder an, wo sie am breitesten ist.</translation>
    </message>
    <message>
        <source>Mirror photo</source>
        <translation>Foto spiegeln</translation>
    </message>
    <message>
        <source>Saved the head as %1.</source>
        <translation>Kopf gespeichert als %1.</translation>
    </message>
    <message>
        <source>Mirroring the photo</source>
        <translation>Foto wird gespiegelt</translation>
    </message>
    <message>
        <source>%1 photos could not be read: %2. The first: %3</source>
        <translation>%1 Fotos konnten nicht gelesen werden: %2. Das erste: %3</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ZoneDensities</name>
    <message>
        <source>By zone</source>
        <translation>Nach Zonen</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> Punkte/cm²</translation>
    </message>
    <message>
        <source>Dots per cm² in this zone, before brush and edges</source>
        <translation>Punkte je cm² in dieser Zone, vor Pinsel und Rändern</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ZoneOptions</name>
    <message>
        <source>Whorl</source>
        <translation>Wirbel</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>Which way the whorl turns</source>
        <translation>Wohin der Wirbel dreht</translation>
    </message>
    <message>
        <source>Clockwise</source>
        <translation>Im Uhrzeigersinn</translation>
    </message>
    <message>
        <source>Anticlockwise</source>
        <translation>Gegen den Uhrzeigersinn</translation>
    </message>
    <message>
        <source>Zone blend</source>
        <translation>Zonenübergang</translation>
    </message>
    <message>
        <source>Usual borders</source>
        <translation>Übliche Grenzen</translation>
    </message>
    <message>
        <source>How much thinner the eye of the whorl is than the crown round it</source>
        <translation>Wie viel dünner das Auge des Wirbels ist als die Tonsur ringsum</translation>
    </message>
    <message>
        <source>How much thinner it is between the arms of the whorl</source>
        <translation>Wie viel dünner es zwischen den Armen des Wirbels ist</translation>
    </message>
    <message>
        <source>Seen from behind</source>
        <translation>Von hinten gesehen</translation>
    </message>
    <message>
        <source>Over what width one zone goes over into the next</source>
        <translation>Über welche Breite eine Zone in die nächste übergeht</translation>
    </message>
    <message>
        <source>Put the borders of the zones back where they usually lie</source>
        <translation>Die Grenzen der Zonen dorthin legen, wo sie meist liegen</translation>
    </message>
    <message>
        <source>Whorl strength</source>
        <translation>Stärke des Wirbels</translation>
    </message>
    <message>
        <source>Whorl arms</source>
        <translation>Arme des Wirbels</translation>
    </message>
    <message>
        <source>Turn of the whorl</source>
        <translation>Drehung des Wirbels</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ZoneTool</name>
    <message>
        <source>end of the top</source>
        <translation>Ende des Oberkopfs</translation>
    </message>
    <message>
        <source>frontal border</source>
        <translation>Grenze der Stirn</translation>
    </message>
    <message>
        <source>crown border</source>
        <translation>Grenze der Tonsur</translation>
    </message>
    <message>
        <source>border of the temples</source>
        <translation>Grenze der Schläfen</translation>
    </message>
    <message>
        <source>border of the sides</source>
        <translation>Grenze der Seiten</translation>
    </message>
    <message>
        <source>border of the nape</source>
        <translation>Grenze des Nackens</translation>
    </message>
    <message>
        <source>whorl</source>
        <translation>Wirbel</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Move whorl</source>
        <translation>Wirbel verschieben</translation>
    </message>
    <message>
        <source>Size whorl</source>
        <translation>Größe des Wirbels ändern</translation>
    </message>
    <message>
        <source>Drag moves the eye of the whorl</source>
        <translation>Ziehen bewegt das Auge des Wirbels</translation>
    </message>
    <message>
        <source>Drag sizes the whorl</source>
        <translation>Ziehen ändert die Größe des Wirbels</translation>
    </message>
    <message>
        <source>Drag moves the %1 on both sides; arrow keys move it once it is chosen</source>
        <translation>Ziehen bewegt auf beiden Seiten: %1; Pfeiltasten bewegen es, sobald es gewählt ist</translation>
    </message>
    <message>
        <source>Drag a border between zones, or the whorl at the crown; the numbers are dots per cm²</source>
        <translation>Ziehen Sie eine Grenze zwischen Zonen oder den Wirbel an der Tonsur; die Zahlen sind Punkte je cm²</translation>
    </message>
</context>
</TS>
