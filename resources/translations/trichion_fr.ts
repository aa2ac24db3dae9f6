<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>base</name>
    <message>
        <source>The preview that was promised</source>
        <translation>L&apos;aperçu promis</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Ce qui est venu</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Full shave</source>
        <translation>Rasage complet</translation>
    </message>
    <message>
        <source>The whole scalp is given the shadow of shaved hair, in three sessions that reach 30, 70 and 100 %, and the client keeps shaving to stubble.</source>
        <translation>Tout le cuir chevelu reçoit l&apos;ombre de cheveux rasés, en trois séances qui atteignent 30, 70 et 100 %, et le client garde les cheveux ras.</translation>
    </message>
    <message>
        <source>It does not grow hair: the head has to stay shaved.</source>
        <translation>Cela ne fait pas pousser les cheveux : la tête doit rester rasée.</translation>
    </message>
    <message>
        <source>Under a lamp above the head</source>
        <translation>Sous une lampe au-dessus de la tête</translation>
    </message>
    <message>
        <source>In five years</source>
        <translation>Dans cinq ans</translation>
    </message>
    <message>
        <source>Receding hairline</source>
        <translation>Ligne frontale qui recule</translation>
    </message>
    <message>
        <source>Corners are closed with reserve and dots are set behind and between the hair that remains; the line stays on the outer corner of the eye, so that later loss does not undress it.</source>
        <translation>Les golfes sont comblés avec retenue, et des points sont posés derrière et entre les cheveux restants ; la ligne reste au coin externe de l&apos;œil, pour qu&apos;une chute ultérieure ne la mette pas à nu.</translation>
    </message>
    <message>
        <source>It does not stop the loss: the hair behind the new line may go.</source>
        <translation>Cela n&apos;arrête pas la chute : les cheveux derrière la nouvelle ligne peuvent partir.</translation>
    </message>
    <message>
        <source>After the next stage of loss</source>
        <translation>Après le prochain stade de chute</translation>
    </message>
    <message>
        <source>In ten years, two stages on</source>
        <translation>Dans dix ans, deux stades plus loin</translation>
    </message>
    <message>
        <source>Density between longer hair</source>
        <translation>Densité entre cheveux plus longs</translation>
    </message>
    <message>
        <source>Dots darken the skin that shows between the hair, so that scalp and hair differ less; nothing is shaved and the hairline stays as it is.</source>
        <translation>Des points foncent la peau visible entre les cheveux, pour que cuir chevelu et cheveux diffèrent moins ; rien n&apos;est rasé et la ligne frontale reste telle quelle.</translation>
    </message>
    <message>
        <source>It adds no volume: dots lie flat under the hair, and show when the hair goes.</source>
        <translation>Cela n&apos;ajoute pas de volume : les points sont à plat sous les cheveux, et se voient quand les cheveux partent.</translation>
    </message>
    <message>
        <source>Wet hair</source>
        <translation>Cheveux mouillés</translation>
    </message>
    <message>
        <source>Edge-up</source>
        <translation>Contours nets</translation>
    </message>
    <message>
        <source>A level front with sharp corners and a straight line at the sideburns, as a barber cuts it: little feather, one needle, and a touch-up sooner than elsewhere.</source>
        <translation>Un front horizontal à angles nets et une ligne droite aux pattes, comme les coupe un barbier : peu de dégradé, une seule aiguille, et une retouche plus tôt qu&apos;ailleurs.</translation>
    </message>
    <message>
        <source>A sharp line is the first to look drawn as it spreads; it cannot be softened again by more dots.</source>
        <translation>Une ligne nette est la première à paraître dessinée quand elle s&apos;étale ; d&apos;autres points ne peuvent pas la radoucir.</translation>
    </message>
    <message>
        <source>In three years, before a touch-up</source>
        <translation>Dans trois ans, avant une retouche</translation>
    </message>
    <message>
        <source>Parting and diffuse thinning</source>
        <translation>Raie et éclaircissement diffus</translation>
    </message>
    <message>
        <source>The widened parting is shaded section by section, densest at its edge and running out to both sides; nothing is shaved and the hairline is left untouched.</source>
        <translation>La raie élargie est ombrée section par section, plus dense à son bord et s&apos;estompant des deux côtés ; rien n&apos;est rasé et la ligne frontale reste intacte.</translation>
    </message>
    <message>
        <source>Parted elsewhere, skin that was not treated shows.</source>
        <translation>Avec une raie ailleurs, de la peau non traitée se voit.</translation>
    </message>
    <message>
        <source>Traction loss at the front and temples</source>
        <translation>Perte par traction au front et aux tempes</translation>
    </message>
    <message>
        <source>The thinned border of the hair is filled softly, with mounds rather than a line, and only once the pull has stopped.</source>
        <translation>Le bord clairsemé des cheveux est rempli en douceur, avec des ondulations plutôt qu&apos;une ligne, et seulement une fois que la traction a cessé.</translation>
    </message>
    <message>
        <source>Where the pull goes on the border moves back and leaves the dots in front of it.</source>
        <translation>Là où la traction continue, le bord recule et laisse les points devant lui.</translation>
    </message>
    <message>
        <source>If the pull goes on</source>
        <translation>Si la traction continue</translation>
    </message>
    <message>
        <source>Alopecia areata, patches</source>
        <translation>Pelade en plaques</translation>
    </message>
    <message>
        <source>Bare patches are filled to the density around them; while the disease is active you wait, and plan for patches that grow back, move or join.</source>
        <translation>Les plaques nues sont remplies à la densité qui les entoure ; tant que la maladie est active, attendez, et prévoyez des plaques qui repoussent, se déplacent ou se rejoignent.</translation>
    </message>
    <message>
        <source>Dots stay where they are: where hair grows back the patch is darker than what is around it.</source>
        <translation>Les points restent où ils sont : là où les cheveux repoussent, la plaque est plus foncée que ce qui l&apos;entoure.</translation>
    </message>
    <message>
        <source>If the patches grow back</source>
        <translation>Si les plaques repoussent</translation>
    </message>
    <message>
        <source>If all hair is lost</source>
        <translation>Si tous les cheveux tombent</translation>
    </message>
    <message>
        <source>Alopecia totalis and universalis</source>
        <translation>Pelade totale et universelle</translation>
    </message>
    <message>
        <source>The whole scalp without any hair to go by: brows and old photos give colour and line, and a fourth session is usual.</source>
        <translation>Tout le cuir chevelu sans aucun cheveu pour se guider : sourcils et anciennes photos donnent couleur et ligne, et une quatrième séance est habituelle.</translation>
    </message>
    <message>
        <source>Without stubble the skin stays as shiny as it is: it looks shaved closer than any razor leaves it.</source>
        <translation>Sans poils courts, la peau reste aussi brillante qu&apos;elle est : elle paraît rasée de plus près que par aucun rasoir.</translation>
    </message>
    <message>
        <source>If hair grows back</source>
        <translation>Si les cheveux repoussent</translation>
    </message>
    <message>
        <source>Strip scar of a transplant</source>
        <translation>Cicatrice linéaire d&apos;une greffe</translation>
    </message>
    <message>
        <source>The pale line and a wide border round it are filled slowly, a test patch first, because scar tissue drinks pigment or rejects it.</source>
        <translation>La ligne pâle et un large bord autour sont remplis lentement, avec d&apos;abord une zone d&apos;essai, car le tissu cicatriciel boit le pigment ou le rejette.</translation>
    </message>
    <message>
        <source>The scar stays a scar: its relief and shine remain, and light from the side shows them.</source>
        <translation>La cicatrice reste une cicatrice : son relief et sa brillance demeurent, et la lumière de côté les montre.</translation>
    </message>
    <message>
        <source>After the first session</source>
        <translation>Après la première séance</translation>
    </message>
    <message>
        <source>In three years</source>
        <translation>Dans trois ans</translation>
    </message>
    <message>
        <source>Dots of a transplant (FUE)</source>
        <translation>Points d&apos;une greffe (FUE)</translation>
    </message>
    <message>
        <source>White dots and their neighbourhood in the thinned donor area are filled, so that neither the dots nor the gaps catch the eye.</source>
        <translation>Les points blancs et leurs alentours dans la zone donneuse clairsemée sont remplis, pour que ni les points ni les vides n&apos;attirent l&apos;œil.</translation>
    </message>
    <message>
        <source>Hair worn longer than a few millimetres hides dots and treatment alike.</source>
        <translation>Des cheveux de plus de quelques millimètres cachent les points comme le traitement.</translation>
    </message>
    <message>
        <source>Scar of an injury, burn or operation</source>
        <translation>Cicatrice de blessure, brûlure ou opération</translation>
    </message>
    <message>
        <source>The scar is tested first, then filled in more and lighter sessions than skin needs, with a wide border, because its tissue keeps less pigment.</source>
        <translation>La cicatrice est d&apos;abord testée, puis remplie en séances plus nombreuses et plus légères que n&apos;en demande la peau, avec un large bord, car son tissu garde moins de pigment.</translation>
    </message>
    <message>
        <source>Uneven skin stays uneven; places that reject pigment stay light.</source>
        <translation>Une peau inégale reste inégale ; les endroits qui rejettent le pigment restent clairs.</translation>
    </message>
    <message>
        <source>Birthmark</source>
        <translation>Tache de naissance</translation>
    </message>
    <message>
        <source>Only the hairless skin round and, where a doctor agrees, within a flat mark is given dots; moles are left out.</source>
        <translation>Seule la peau sans cheveux autour d&apos;une tache plate et, si un médecin est d&apos;accord, sur celle-ci reçoit des points ; les grains de beauté sont exclus.</translation>
    </message>
    <message>
        <source>A mark darker than the dots cannot be covered: dots only darken.</source>
        <translation>Une tache plus foncée que les points ne peut être couverte : les points ne font que foncer.</translation>
    </message>
    <message>
        <source>After a transplant</source>
        <translation>Après une greffe</translation>
    </message>
    <message>
        <source>Dots fill the skin between the grafts once they have settled, denser where the grafts are thin.</source>
        <translation>Des points remplissent la peau entre les greffons une fois qu&apos;ils ont pris, plus denses là où les greffons sont clairsemés.</translation>
    </message>
    <message>
        <source>It does not make grafts grow; between long hair it adds shade, not volume.</source>
        <translation>Cela ne fait pas pousser les greffons ; entre des cheveux longs, cela ajoute de l&apos;ombre, pas du volume.</translation>
    </message>
    <message>
        <source>If the hair between the grafts goes</source>
        <translation>Si les cheveux entre les greffons partent</translation>
    </message>
    <message>
        <source>Correction of earlier work</source>
        <translation>Correction d&apos;un travail antérieur</translation>
    </message>
    <message>
        <source>What is there is photographed and classified first: blown out, too dark, blue, too low; only what is too light or too sparse is answered with dots, the rest with lightening by laser or with removal.</source>
        <translation>Ce qui est là est d&apos;abord photographié et classé : étalé, trop foncé, bleu, trop bas ; seul ce qui est trop clair ou trop clairsemé reçoit des points, le reste un éclaircissement au laser ou un retrait.</translation>
    </message>
    <message>
        <source>Dots never brighten: what is too dark, too low or blue stays so under new dots.</source>
        <translation>Les points n&apos;éclaircissent jamais : ce qui est trop foncé, trop bas ou bleu le reste sous de nouveaux points.</translation>
    </message>
    <message>
        <source>After one laser session</source>
        <translation>Après une séance de laser</translation>
    </message>
    <message>
        <source>After three laser sessions</source>
        <translation>Après trois séances de laser</translation>
    </message>
    <message>
        <source>After removal</source>
        <translation>Après le retrait</translation>
    </message>
    <message>
        <source>Touch-up</source>
        <translation>Retouche</translation>
    </message>
    <message>
        <source>One light session over a result that has faded considerably, with the same pigment, after a comparison with the old photos; old dots stay as they aged, new ones come between them.</source>
        <translation>Une séance légère sur un résultat nettement pâli, avec le même pigment, après comparaison avec les anciennes photos ; les anciens points restent comme ils ont vieilli, de nouveaux viennent entre eux.</translation>
    </message>
    <message>
        <source>Each touch-up adds dots that spread too: after several they merge.</source>
        <translation>Chaque retouche ajoute des points qui s&apos;étalent aussi : après plusieurs, ils se rejoignent.</translation>
    </message>
    <message>
        <source>Before the touch-up, five years on</source>
        <translation>Avant la retouche, cinq ans plus tard</translation>
    </message>
    <message>
        <source>Five years after the touch-up</source>
        <translation>Cinq ans après la retouche</translation>
    </message>
    <message>
        <source>Temporary pigment</source>
        <translation>Pigment temporaire</translation>
    </message>
    <message>
        <source>Set shallower and with a pigment that the body takes away, so that it fades within two to four years and the line can be moved with age.</source>
        <translation>Posé moins profond et avec un pigment que le corps élimine, pour qu&apos;il pâlisse en deux à quatre ans et que la ligne puisse être déplacée avec l&apos;âge.</translation>
    </message>
    <message>
        <source>Nobody can promise that it goes without a trace.</source>
        <translation>Personne ne peut promettre qu&apos;il parte sans laisser de trace.</translation>
    </message>
    <message>
        <source>In two years</source>
        <translation>Dans deux ans</translation>
    </message>
    <message>
        <source>In four years</source>
        <translation>Dans quatre ans</translation>
    </message>
    <message>
        <source>Too deep</source>
        <translation>Trop profond</translation>
    </message>
    <message>
        <source>Pigment below the papillary dermis turns blue and spreads.</source>
        <translation>Le pigment sous le derme papillaire vire au bleu et s&apos;étale.</translation>
    </message>
    <message>
        <source>Too shallow</source>
        <translation>Trop superficiel</translation>
    </message>
    <message>
        <source>Pigment in the epidermis leaves with it within weeks.</source>
        <translation>Le pigment dans l&apos;épiderme part avec lui en quelques semaines.</translation>
    </message>
    <message>
        <source>Too dense</source>
        <translation>Trop dense</translation>
    </message>
    <message>
        <source>Dots set too close merge into a helmet without skin between them.</source>
        <translation>Des points trop serrés se rejoignent en un casque, sans peau entre eux.</translation>
    </message>
    <message>
        <source>Too large a needle</source>
        <translation>Aiguille trop grosse</translation>
    </message>
    <message>
        <source>Dots wider than a shaved hair read as freckles, not as stubble.</source>
        <translation>Des points plus larges qu&apos;un cheveu rasé passent pour des taches de rousseur, non pour des cheveux rasés.</translation>
    </message>
    <message>
        <source>Pigment turns blue</source>
        <translation>Le pigment vire au bleu</translation>
    </message>
    <message>
        <source>Tattoo ink on a blue base: the warm parts fade, the blue stays.</source>
        <translation>Encre de tatouage à base bleue : les parts chaudes pâlissent, le bleu reste.</translation>
    </message>
    <message>
        <source>Pigment turns green</source>
        <translation>Le pigment vire au vert</translation>
    </message>
    <message>
        <source>Tattoo ink on a green base: the warm parts fade, the green stays.</source>
        <translation>Encre de tatouage à base verte : les parts chaudes pâlissent, le vert reste.</translation>
    </message>
    <message>
        <source>Pigment turns red</source>
        <translation>Le pigment vire au rouge</translation>
    </message>
    <message>
        <source>Brown of iron oxides: the dark and yellow parts fade, the red stays.</source>
        <translation>Brun d&apos;oxydes de fer : les parts foncées et jaunes pâlissent, le rouge reste.</translation>
    </message>
    <message>
        <source>Hairline too low</source>
        <translation>Ligne frontale trop basse</translation>
    </message>
    <message>
        <source>A line below where it grew looks painted on, and cannot be raised again.</source>
        <translation>Une ligne plus basse que celle d&apos;origine paraît peinte, et ne peut plus être remontée.</translation>
    </message>
    <message>
        <source>Hairline ruler-straight</source>
        <translation>Ligne frontale tirée à la règle</translation>
    </message>
    <message>
        <source>No hairline grows as one drawn line: it needs irregular rows and single dots in front.</source>
        <translation>Aucune ligne frontale ne pousse d&apos;un seul trait : il lui faut des rangs irréguliers et des points isolés devant.</translation>
    </message>
    <message>
        <source>Top fades lighter than the sides</source>
        <translation>Le dessus pâlit plus que les côtés</translation>
    </message>
    <message>
        <source>The top gets the sun: without protection it fades first.</source>
        <translation>Le dessus reçoit le soleil : sans protection, il pâlit en premier.</translation>
    </message>
    <message>
        <source>More hair lost later</source>
        <translation>Autre chute plus tard</translation>
    </message>
    <message>
        <source>Own hair goes on falling out: a bare band opens between dots and fringe, to be filled again.</source>
        <translation>Les cheveux propres continuent de tomber : une bande nue s&apos;ouvre entre les points et la couronne de cheveux, à remplir à nouveau.</translation>
    </message>
    <message>
        <source>Subtle arch, corners slightly open</source>
        <translation>Arc discret, golfes légèrement ouverts</translation>
    </message>
    <message>
        <source>Natural line that comes in gently</source>
        <translation>Ligne naturelle qui commence en douceur</translation>
    </message>
    <message>
        <source>Uneven line with mounds and gaps</source>
        <translation>Ligne irrégulière, avec ondulations et vides</translation>
    </message>
    <message>
        <source>Long run from skin to full density</source>
        <translation>Long dégradé de la peau à la pleine densité</translation>
    </message>
    <message>
        <source>Clear line with a short feather</source>
        <translation>Ligne nette à court dégradé</translation>
    </message>
    <message>
        <source>Even curve without corners</source>
        <translation>Courbe régulière sans golfes</translation>
    </message>
    <message>
        <source>Edge-up: level front, sharp temple corners</source>
        <translation>Contours nets : front horizontal, angles vifs aux tempes</translation>
    </message>
    <message>
        <source>Mature line with deep corners</source>
        <translation>Ligne mûre aux golfes profonds</translation>
    </message>
    <message>
        <source>Point in the middle, corners slightly open</source>
        <translation>Pointe au milieu, golfes légèrement ouverts</translation>
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
        <translation>Norwood III vertex</translation>
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
        <translation>Savin, diffus jusqu&apos;à l&apos;avant</translation>
    </message>
    <message>
        <source>All hair lost</source>
        <translation>Tous les cheveux perdus</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>front</source>
        <translation>face</translation>
    </message>
    <message>
        <source>quarter-left</source>
        <translation>trois quarts gauche</translation>
    </message>
    <message>
        <source>quarter-right</source>
        <translation>trois quarts droit</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>top</source>
        <translation>dessus</translation>
    </message>
    <message>
        <source>back</source>
        <translation>arrière</translation>
    </message>
    <message>
        <source>no coin was found at the place that was given</source>
        <translation>aucune pièce n&apos;a été trouvée à l&apos;endroit indiqué</translation>
    </message>
    <message>
        <source>the outline in this photo differs from the head in the others by %1 px on average</source>
        <translation>le contour dans cette photo s&apos;écarte en moyenne de %1 px de la tête des autres</translation>
    </message>
    <message>
        <source>the picture has no texture of skin: it may be a drawing</source>
        <translation>l&apos;image n&apos;a pas de grain de peau : c&apos;est peut-être un dessin</translation>
    </message>
    <message>
        <source>the lens is very wide, which draws heads out; step back and zoom in</source>
        <translation>l&apos;objectif est très grand-angle, ce qui étire les têtes ; reculez et zoomez</translation>
    </message>
    <message>
        <source>seen from above, the forehead may be at the other end</source>
        <translation>vu d&apos;en haut, le front est peut-être à l&apos;autre bout</translation>
    </message>
    <message>
        <source>the outline differs from a head by %1 px on average</source>
        <translation>le contour s&apos;écarte en moyenne de %1 px d&apos;une tête</translation>
    </message>
    <message>
        <source>the camera seems to stand only %1 cm from the middle of the head</source>
        <translation>l&apos;appareil ne semble être qu&apos;à %1 cm du milieu de la tête</translation>
    </message>
    <message>
        <source>%1 % of the outline was not found</source>
        <translation>%1 % du contour n&apos;a pas été trouvé</translation>
    </message>
    <message>
        <source>only %1 % of the outline was seen</source>
        <translation>seulement %1 % du contour a été vu</translation>
    </message>
    <message>
        <source>no face was found and a level camera was assumed</source>
        <translation>aucun visage n&apos;a été trouvé ; un appareil tenu droit a été supposé</translation>
    </message>
    <message>
        <source>outline and head agree only in part: it is %1 % sure</source>
        <translation>contour et tête ne concordent qu&apos;en partie : c&apos;est sûr à %1 %</translation>
    </message>
    <message>
        <source>no tag was found</source>
        <translation>aucune marque n&apos;a été trouvée</translation>
    </message>
    <message>
        <source>a face is seen, but the photo is said to show none</source>
        <translation>un visage est visible, mais la photo est dite sans visage</translation>
    </message>
    <message>
        <source>no face was found and a front view was assumed</source>
        <translation>aucun visage n&apos;a été trouvé ; une vue de face a été supposée</translation>
    </message>
    <message>
        <source>hairline</source>
        <translation>ligne frontale</translation>
    </message>
    <message>
        <source>lower edge</source>
        <translation>bord inférieur</translation>
    </message>
    <message>
        <source>lighter</source>
        <translation>plus claire</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>plus foncée</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>magenta</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>there is none of %1</source>
        <translation>il n&apos;y en a pas pour : %1</translation>
    </message>
    <message>
        <source>the one of %1 of %2 showed a reaction</source>
        <translation>celui du %2 (%1) a montré une réaction</translation>
    </message>
    <message>
        <source>the one of %1 was made on %2, less than %3 h before the session</source>
        <translation>celui du %2 (%1) a été fait moins de %3 h avant la séance</translation>
    </message>
    <message>
        <source>the one of %1 of %2 is older than %3 days</source>
        <translation>celui du %2 (%1) a plus de %3 jours</translation>
    </message>
    <message>
        <source>the one of %1 of %2 was not read</source>
        <translation>celui du %2 (%1) n&apos;a pas été lu</translation>
    </message>
    <message>
        <source>pigment lot %1</source>
        <translation>lot de pigment %1</translation>
    </message>
    <message>
        <source>numbing cream %1</source>
        <translation>crème anesthésiante %1</translation>
    </message>
    <message>
        <source>of the cartridge %1</source>
        <translation>de la cartouche %1</translation>
    </message>
    <message>
        <source>it does not say who performed the session</source>
        <translation>il n&apos;est pas dit qui a fait la séance</translation>
    </message>
    <message>
        <source>it does not say what was put in</source>
        <translation>il n&apos;est pas dit ce qui a été introduit</translation>
    </message>
    <message>
        <source>the lot of the cartridge is missing</source>
        <translation>le lot de la cartouche manque</translation>
    </message>
    <message>
        <source>not ticked: %1</source>
        <translation>non coché : %1</translation>
    </message>
    <message>
        <source>the design was changed since</source>
        <translation>le dessin a été modifié depuis</translation>
    </message>
    <message>
        <source>its text was changed since</source>
        <translation>son texte a été modifié depuis</translation>
    </message>
    <message>
        <source>Work place disinfected and covered</source>
        <translation>Poste de travail désinfecté et couvert</translation>
    </message>
    <message>
        <source>Hands washed, new gloves</source>
        <translation>Mains lavées, gants neufs</translation>
    </message>
    <message>
        <source>New sterile cartridge, opened in front of the client</source>
        <translation>Cartouche stérile neuve, ouverte devant le client</translation>
    </message>
    <message>
        <source>Pigment in a new cup, label read</source>
        <translation>Pigment dans un godet neuf, étiquette lue</translation>
    </message>
    <message>
        <source>Skin cleaned and disinfected</source>
        <translation>Peau nettoyée et désinfectée</translation>
    </message>
    <message>
        <source>Needles in the sharps box, waste removed</source>
        <translation>Aiguilles dans la boîte à aiguilles, déchets enlevés</translation>
    </message>
    <message>
        <source>check-up</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>touch-up</source>
        <translation>retouche</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>le dossier n&apos;est pas là</translation>
    </message>
    <message>
        <source>it cannot be read or written</source>
        <translation>lecture ou écriture impossible</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the clocks are put forward and skip this time</source>
        <translation>les horloges sont avancées et sautent cette heure</translation>
    </message>
    <message>
        <source>the clocks are put back and show this time twice</source>
        <translation>les horloges sont reculées et montrent cette heure deux fois</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>making it was never finished</source>
        <translation>sa création n&apos;a jamais été terminée</translation>
    </message>
    <message>
        <source>the client has this very photo already</source>
        <translation>le client a déjà cette même photo</translation>
    </message>
    <message>
        <source>the client has not consented to: %1</source>
        <translation>le client n&apos;a pas consenti à : %1</translation>
    </message>
    <message>
        <source>the printer does not take the pages</source>
        <translation>l&apos;imprimante n&apos;accepte pas les pages</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>La séance</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>The consent</source>
        <translation>Le consentement</translation>
    </message>
    <message>
        <source>one that is in force</source>
        <translation>un consentement en vigueur</translation>
    </message>
    <message>
        <source>one that was withdrawn</source>
        <translation>un consentement retiré</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>another one: show it again</source>
        <translation>un autre : montrez-le à nouveau</translation>
    </message>
    <message>
        <source>The day of the invoice</source>
        <translation>Le jour de la facture</translation>
    </message>
    <message>
        <source>not before the last one&apos;s, %1</source>
        <translation>au plus tôt celui de la dernière, %1</translation>
    </message>
    <message>
        <source>The day until which the quote holds</source>
        <translation>Le jour de fin de validité du devis</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>au plus tôt le %1</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>Le dessin</translation>
    </message>
    <message>
        <source>one of this client</source>
        <translation>un dessin de ce client</translation>
    </message>
    <message>
        <source>one of another client</source>
        <translation>un dessin d&apos;un autre client</translation>
    </message>
    <message>
        <source>the revision that was shown</source>
        <translation>la révision qui a été montrée</translation>
    </message>
    <message>
        <source>The parent or guardian</source>
        <translation>Le parent ou tuteur</translation>
    </message>
    <message>
        <source>a name: the client is younger than 18</source>
        <translation>un nom : le client a moins de 18 ans</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>Le paiement</translation>
    </message>
    <message>
        <source>The pigment that was used</source>
        <translation>Le pigment utilisé</translation>
    </message>
    <message>
        <source>above 0 and at most %1 ml</source>
        <translation>au-dessus de 0 et d&apos;au plus %1 ml</translation>
    </message>
    <message>
        <source>The reason for setting a finding aside</source>
        <translation>La raison de mettre un constat de côté</translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation>une phrase</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>La signature</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>The text of a consent</source>
        <translation>Le texte d&apos;un consentement</translation>
    </message>
    <message>
        <source>a kind and a text of at most 100,000 characters</source>
        <translation>un genre et un texte d&apos;au plus 100 000 caractères</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caractères</translation>
    </message>
    <message>
        <source>The time zone</source>
        <translation>Le fuseau horaire</translation>
    </message>
    <message>
        <source>one such as Europe/Paris</source>
        <translation>de la forme Europe/Paris</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>L&apos;heure</translation>
    </message>
    <message>
        <source>from 00:00 to 23:59</source>
        <translation>de 00:00 à 23:59</translation>
    </message>
    <message>
        <source>The currency</source>
        <translation>La monnaie</translation>
    </message>
    <message>
        <source>three capital letters, as in USD</source>
        <translation>en trois majuscules, comme USD</translation>
    </message>
    <message>
        <source>The length of an appointment</source>
        <translation>La durée d&apos;un rendez-vous</translation>
    </message>
    <message>
        <source>1 to 1440 minutes</source>
        <translation>de 1 à 1440 minutes</translation>
    </message>
    <message>
        <source>The number of sessions</source>
        <translation>Le nombre de séances</translation>
    </message>
    <message>
        <source>from 1 to 12</source>
        <translation>de 1 à 12</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>consent text</source>
        <translation>texte de consentement</translation>
    </message>
    <message>
        <source>consent in force</source>
        <translation>consentement en vigueur</translation>
    </message>
    <message>
        <source>use of a photo</source>
        <translation>usage d&apos;une photo</translation>
    </message>
    <message>
        <source>sessions of the plan</source>
        <translation>séances du plan</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Une photo</translation>
    </message>
    <message>
        <source>A client&apos;s entry</source>
        <translation>Une entrée d&apos;un client</translation>
    </message>
    <message>
        <source>The practice&apos;s key</source>
        <translation>La clé du cabinet</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>L&apos;export</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>un nombre est trop grand</translation>
    </message>
    <message>
        <source>at byte %1</source>
        <translation>à l&apos;octet %1</translation>
    </message>
    <message>
        <source>the backup of %1</source>
        <translation>la sauvegarde du %1</translation>
    </message>
    <message>
        <source>noticed on %1</source>
        <translation>constaté le %1</translation>
    </message>
    <message>
        <source>The skin type</source>
        <translation>Le type de peau</translation>
    </message>
    <message>
        <source>The tan</source>
        <translation>Le hâle</translation>
    </message>
    <message>
        <source>The Monk tone</source>
        <translation>Le ton Monk</translation>
    </message>
    <message>
        <source>The depth in mm</source>
        <translation>La profondeur en mm</translation>
    </message>
    <message>
        <source>The pressure</source>
        <translation>La pression</translation>
    </message>
    <message>
        <source>The parts of water</source>
        <translation>La part d&apos;eau</translation>
    </message>
    <message>
        <source>The number of needles</source>
        <translation>Le nombre d&apos;aiguilles</translation>
    </message>
    <message>
        <source>The number of dots a minute</source>
        <translation>Le nombre de points par minute</translation>
    </message>
    <message>
        <source>The tax in %</source>
        <translation>La taxe en %</translation>
    </message>
    <message>
        <source>The discount in %</source>
        <translation>La remise en %</translation>
    </message>
    <message>
        <source>The deposit in %</source>
        <translation>L&apos;acompte en %</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>Un prix</translation>
    </message>
    <message>
        <source>A break in minutes</source>
        <translation>Une pause en minutes</translation>
    </message>
    <message>
        <source>The length of the ruler in mm</source>
        <translation>La longueur de la règle en mm</translation>
    </message>
    <message>
        <source>A half axis of the head in mm</source>
        <translation>Un demi-axe de la tête en mm</translation>
    </message>
    <message>
        <source>The light of the follow-up has another colour. Use the same lamp for both photos.</source>
        <translation>La lumière de la photo de suivi a une autre couleur. Utilisez la même lampe pour les deux photos.</translation>
    </message>
    <message>
        <source>The follow-up was taken in yellow light, which hides pigment. Use daylight or the lamp of the first photo.</source>
        <translation>La photo de suivi a été prise en lumière jaune, qui cache le pigment. Utilisez la lumière du jour ou la lampe de la première photo.</translation>
    </message>
    <message>
        <source>The skin is redder than in the first photo. Measure again when it has settled.</source>
        <translation>La peau est plus rouge que dans la première photo. Mesurez à nouveau quand elle s&apos;est calmée.</translation>
    </message>
    <message>
        <source>Something lies over the skin that the first photo does not show, such as longer hair. Shave as for the first photo.</source>
        <translation>Quelque chose recouvre la peau que la première photo ne montre pas, comme des cheveux plus longs. Rasez comme pour la première photo.</translation>
    </message>
    <message>
        <source>The follow-up is less sharp than the first photo: dots look fainter than they are.</source>
        <translation>La photo de suivi est moins nette que la première : les points paraissent plus pâles qu&apos;ils ne sont.</translation>
    </message>
    <message>
        <source>The follow-up is smeared in one direction: the camera or the client moved.</source>
        <translation>La photo de suivi est floue dans une direction : l&apos;appareil ou le client a bougé.</translation>
    </message>
    <message>
        <source>Untreated skin has another contrast than in the first photo: another camera, another exposure, or a copy of a picture from a screen.</source>
        <translation>La peau non traitée a un autre contraste que dans la première photo : autre appareil, autre exposition, ou copie d&apos;une image prise à l&apos;écran.</translation>
    </message>
    <message>
        <source>No untreated skin is seen in both photos to compare with. Include some forehead.</source>
        <translation>Aucune peau non traitée ne se voit dans les deux photos pour comparer. Montrez aussi un peu de front.</translation>
    </message>
    <message>
        <source>A photo was compressed so much that faint dots are gone, as messengers do. Use the camera&apos;s own file.</source>
        <translation>Une photo a été si comprimée que les points pâles ont disparu, comme le font les messageries. Utilisez le fichier de l&apos;appareil.</translation>
    </message>
    <message>
        <source>The photos do not lie well over each other.</source>
        <translation>Les photos ne se superposent pas bien.</translation>
    </message>
    <message>
        <source>Little treated skin is seen well in both photos.</source>
        <translation>Peu de peau traitée se voit bien dans les deux photos.</translation>
    </message>
    <message>
        <source>The two photos show too little of the same scalp. Take the follow-up from where the first photo was taken.</source>
        <translation>Les deux photos montrent trop peu du même cuir chevelu. Prenez la photo de suivi d&apos;où la première a été prise.</translation>
    </message>
    <message>
        <source>The skin in the two photos does not match: it may be another head, or too blurred or covered to tell. If it is the same client, mark three or more of the same places in both.</source>
        <translation>La peau des deux photos ne concorde pas : c&apos;est peut-être une autre tête, ou c&apos;est trop flou ou couvert pour le dire. Si c&apos;est le même client, marquez au moins trois mêmes endroits dans les deux.</translation>
    </message>
    <message>
        <source>The marked places do not fit one head. Check that each pair shows the same place.</source>
        <translation>Les endroits marqués ne vont pas sur une même tête. Vérifiez que chaque paire montre le même endroit.</translation>
    </message>
    <message>
        <source>The follow-up</source>
        <translation>Le suivi</translation>
    </message>
    <message>
        <source>another photo than the first</source>
        <translation>fait d&apos;une autre photo que la première</translation>
    </message>
    <message>
        <source>the same photo twice</source>
        <translation>deux fois la même photo</translation>
    </message>
    <message>
        <source>photos of this client</source>
        <translation>fait de photos de ce client</translation>
    </message>
    <message>
        <source>a photo of another</source>
        <translation>une photo d&apos;un autre</translation>
    </message>
</context>
<context>
    <name>imaging</name>
    <message>
        <source>No colour chart was found in this photo. Show the whole chart, flat and large, or click something white or grey.</source>
        <translation>Aucune mire de couleurs n&apos;a été trouvée dans cette photo. Montrez la mire entière, à plat et en grand, ou cliquez du blanc ou du gris.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{given} faces were found; the largest was taken.</source>
        <translation>{given} visages ont été trouvés ; le plus grand a été pris.</translation>
    </message>
    <message>
        <source>There is no file &quot;{path}&quot;. Check the path.</source>
        <translation>Le fichier « {path} » n&apos;existe pas. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is a folder. Name a photo inside it.</source>
        <translation>« {path} » est un dossier. Indiquez une photo qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; may not be read. Change its permissions or copy it to a folder of your own.</source>
        <translation>« {path} » ne peut être lu : accès refusé. Changez ses droits ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is empty (0 bytes). Copy the photo again from the camera.</source>
        <translation>« {path} » est vide (0 octet). Copiez à nouveau la photo depuis l&apos;appareil.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not a photo that can be read. Use JPEG, PNG, TIFF, WebP or HEIC.</source>
        <translation>« {path} » n&apos;est pas une photo lisible. Utilisez JPEG, PNG, TIFF, WebP ou HEIC.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is damaged or incomplete. Copy the photo again from the camera.</source>
        <translation>« {path} » est endommagé ou incomplet. Copiez à nouveau la photo depuis l&apos;appareil.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is larger than {limit}. Save it as a JPEG first.</source>
        <translation>« {path} » dépasse {limit}. Enregistrez-le d&apos;abord en JPEG.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is {width} x {height} pixels; at most {limit} are read. Scale it down first.</source>
        <translation>« {path} » fait {width} x {height} pixels ; au plus {limit} sont lus. Réduisez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is only {width} x {height} pixels; at least {limit} on each side are needed. Use the original photo, not a thumbnail.</source>
        <translation>« {path} » ne fait que {width} x {height} pixels ; il en faut au moins {limit} de chaque côté. Utilisez la photo d&apos;origine, pas une vignette.</translation>
    </message>
    <message>
        <source>The colours of &quot;{path}&quot; cannot be read ({reason}). Save it as an RGB JPEG or PNG.</source>
        <translation>Les couleurs de « {path} » ne peuvent être lues ({reason}). Enregistrez-le en JPEG ou PNG RVB.</translation>
    </message>
    <message>
        <source>No face was found in the photo. Say what it shows with --view-kind (front, left, right, top, back, quarter-left, quarter-right), or give --outline.</source>
        <translation>Aucun visage n&apos;a été trouvé dans la photo. Dites ce qu&apos;elle montre avec --view-kind (front, left, right, top, back, quarter-left, quarter-right), ou donnez --outline.</translation>
    </message>
    <message>
        <source>The outline of the head was not found in the photo. Draw it: --outline CX,CY,RX,RY,DEG in pixels.</source>
        <translation>Le contour de la tête n&apos;a pas été trouvé dans la photo. Tracez-le : --outline CX,CY,RX,RY,DEG en pixels.</translation>
    </message>
    <message>
        <source>No hairline drawn with a pencil was found in the photo. Draw one clear line from temple to temple and photograph it in even light, or choose a style with --hairline.</source>
        <translation>Aucune ligne frontale dessinée au crayon n&apos;a été trouvée dans la photo. Dessinez une ligne nette de tempe à tempe et photographiez-la en lumière égale, ou choisissez un style avec --hairline.</translation>
    </message>
    <message>
        <source>The outline must be five numbers CX,CY,RX,RY,DEG with radii of at least {limit} pixels and finite values; given: {given}.</source>
        <translation>Le contour doit être cinq nombres CX,CY,RX,RY,DEG, de rayons d&apos;au moins {limit} pixels et de valeurs finies ; donné : {given}.</translation>
    </message>
    <message>
        <source>The outline lies wholly outside the picture of {width} x {height} pixels. Give it in pixels of the upright photo, origin at the top left.</source>
        <translation>Le contour est entièrement hors de l&apos;image de {width} x {height} pixels. Donnez-le en pixels de la photo redressée, origine en haut à gauche.</translation>
    </message>
    <message>
        <source>The head could not be fitted to the photo. Give --view-kind and --outline CX,CY,RX,RY,DEG.</source>
        <translation>La tête n&apos;a pas pu être ajustée à la photo. Donnez --view-kind et --outline CX,CY,RX,RY,DEG.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; may not be read. Change its permissions, or name a file instead of a folder.</source>
        <translation>« {path} » ne peut être lu. Changez ses droits, ou indiquez un fichier au lieu d&apos;un dossier.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is larger than {limit}. It cannot be a file of this program.</source>
        <translation>« {path} » dépasse {limit}. Ce ne peut être un fichier de ce programme.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not valid JSON ({reason}). Restore it from a copy.</source>
        <translation>« {path} » n&apos;est pas du JSON valide ({reason}). Rétablissez-le d&apos;après une copie.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not a {expected} file (its &quot;format&quot; is {given}). Check which file was meant.</source>
        <translation>« {path} » n&apos;est pas un fichier {expected} (son « format » est {given}). Vérifiez quel fichier était voulu.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; was written by a newer version of Trichion (file version {given}, known up to {newest}). Update the program.</source>
        <translation>« {path} » a été écrit par une version plus récente de Trichion (version de fichier {given}, connue jusqu&apos;à {newest}). Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot;: {place} must be {expected}.</source>
        <translation>« {path} » : {place} doit être {expected}.</translation>
    </message>
    <message>
        <source>The view &quot;{path}&quot; belongs to another photo. Fit this photo again with: trichion-cli fit.</source>
        <translation>La vue « {path} » est celle d&apos;une autre photo. Ajustez à nouveau cette photo avec : trichion-cli fit.</translation>
    </message>
    <message>
        <source>The density must lie above 0 and up to {maximum} dots/cm2; given: {given}.</source>
        <translation>La densité doit être au-dessus de 0 et d&apos;au plus {maximum} points/cm2 ; donné : {given}.</translation>
    </message>
    <message>
        <source>Half axes of {given} mm are too drawn out for a head: no density of dots holds all over it. Fit the head again.</source>
        <translation>Des demi-axes de {given} mm sont trop étirés pour une tête : aucune densité de points n&apos;y tient partout. Ajustez la tête à nouveau.</translation>
    </message>
    <message>
        <source>{what} must lie between {low} and {high}; given: {given}.</source>
        <translation>{what} doit être entre {low} et {high} ; donné : {given}.</translation>
    </message>
    <message>
        <source>The share reached after session {session} must be larger than after the one before and at most 1; given: {given}.</source>
        <translation>La part atteinte après la séance {session} doit être plus grande qu&apos;après la précédente et d&apos;au plus 1 ; donné : {given}.</translation>
    </message>
    <message>
        <source>There is no hairline style &quot;{given}&quot;. Known styles: {known}.</source>
        <translation>Il n&apos;y a pas de style de ligne frontale « {given} ». Styles connus : {known}.</translation>
    </message>
    <message>
        <source>There is no guide &quot;{given}&quot;. Known guides: {known}.</source>
        <translation>Il n&apos;y a pas de repère « {given} ». Repères connus : {known}.</translation>
    </message>
    <message>
        <source>There is no pigment &quot;{given}&quot;. Known pigments: {known}.</source>
        <translation>Il n&apos;y a pas de pigment « {given} ». Pigments connus : {known}.</translation>
    </message>
    <message>
        <source>There is no component of pigments &quot;{given}&quot;. Known components: {known}.</source>
        <translation>Il n&apos;y a pas de composant de pigments « {given} ». Composants connus : {known}.</translation>
    </message>
    <message>
        <source>The needle &quot;{given}&quot; is not known. A marking is a diameter ({known}) and a count from 01 to 07, as in 0803.</source>
        <translation>L&apos;aiguille « {given} » est inconnue. Un marquage est un diamètre ({known}) et un nombre de 01 à 07, comme 0803.</translation>
    </message>
    <message>
        <source>There is no failure &quot;{given}&quot;. Known failures: {known}.</source>
        <translation>Il n&apos;y a pas d&apos;échec « {given} ». Échecs connus : {known}.</translation>
    </message>
    <message>
        <source>There is no treatment &quot;{given}&quot;. Known treatments: {known}.</source>
        <translation>Il n&apos;y a pas de traitement « {given} ». Traitements connus : {known}.</translation>
    </message>
    <message>
        <source>There is no stage of hair loss &quot;{given}&quot;. Known stages: {known}.</source>
        <translation>Il n&apos;y a pas de stade de chute de cheveux « {given} ». Stades connus : {known}.</translation>
    </message>
    <message>
        <source>No colour chart was found in {path}. Show the whole chart, flat and large, or give a place on something white or grey with --white.</source>
        <translation>Aucune mire de couleurs n&apos;a été trouvée dans {path}. Montrez la mire entière, à plat et en grand, ou donnez un endroit blanc ou gris avec --white.</translation>
    </message>
    <message>
        <source>The place at {place} px cannot be used: {reason}. Choose another.</source>
        <translation>L&apos;endroit à {place} px ne peut servir : {reason}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A calibration needs at least {limit} pairs of photos that can be used; {given} can.</source>
        <translation>Un étalonnage demande au moins {limit} paires de photos utilisables ; il y en a {given}.</translation>
    </message>
    <message>
        <source>The design was made with dot engine {given}, which this program does not have. Update the program.</source>
        <translation>Le dessin a été fait avec le moteur de points {given}, que ce programme n&apos;a pas. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The age &quot;{given}&quot; is not understood. Use fresh, healed, or a number with d, m or y: 7d, 6m, 5y.</source>
        <translation>L&apos;âge « {given} » n&apos;est pas compris. Utilisez fresh, healed, ou un nombre avec d, m ou y : 7d, 6m, 5y.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>The folder of &quot;{path}&quot; does not exist. Create it or choose another.</source>
        <translation>Le dossier de « {path} » n&apos;existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be written: the folder or the file is read-only, or it is a folder. Choose another place.</source>
        <translation>« {path} » ne peut être écrit : le dossier ou le fichier est en lecture seule, ou c&apos;est un dossier. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The disk is full: &quot;{path}&quot; was not written. Free some space and try again.</source>
        <translation>Le disque est plein : « {path} » n&apos;a pas été écrit. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be written ({reason}). Choose another place.</source>
        <translation>« {path} » n&apos;a pas pu être écrit ({reason}). Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; has an ending that cannot be written. Use {known}.</source>
        <translation>« {path} » a une extension qui ne peut être écrite. Utilisez {known}.</translation>
    </message>
    <message>
        <source>The program&apos;s own file &quot;{name}&quot; is missing. Install Trichion again.</source>
        <translation>Le fichier « {name} » du programme manque. Installez à nouveau Trichion.</translation>
    </message>
    <message>
        <source>The program&apos;s own file &quot;{name}&quot; is damaged. Install Trichion again.</source>
        <translation>Le fichier « {name} » du programme est endommagé. Installez à nouveau Trichion.</translation>
    </message>
    <message>
        <source>There is no practice in &quot;{path}&quot;. Check the folder, or make one: trichion-cli practice create.</source>
        <translation>Il n&apos;y a pas de cabinet dans « {path} ». Vérifiez le dossier, ou créez-en un : trichion-cli practice create.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not empty. Choose a new folder for the practice.</source>
        <translation>« {path} » n&apos;est pas vide. Choisissez un nouveau dossier pour le cabinet.</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; is open in another program (process {holder}). Close it there first.</source>
        <translation>Le cabinet « {path} » est ouvert dans un autre programme (processus {holder}). Fermez-le d&apos;abord là-bas.</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; was written by a newer version of Trichion (schema {given}, known up to {newest}). Update the program; nothing was changed.</source>
        <translation>Le cabinet « {path} » a été écrit par une version plus récente de Trichion (schéma {given}, connu jusqu&apos;à {newest}). Mettez le programme à jour ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; is damaged ({reason}). Nothing was changed. Restore it from a backup (trichion-cli practice restore), or save what can be read of it (practice check --salvage).</source>
        <translation>Le cabinet « {path} » est endommagé ({reason}). Rien n&apos;a été modifié. Rétablissez-le d&apos;après une sauvegarde (trichion-cli practice restore), ou sauvez ce qui peut en être lu (practice check --salvage).</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; may not be written. Change the permissions of its folder, or copy it to one of your own.</source>
        <translation>Le cabinet « {path} » ne peut être écrit. Changez les droits de son dossier, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>This is sealed. Give its passphrase: at the prompt, with --passphrase-file or with --passphrase-fd.</source>
        <translation>Ceci est scellé. Donnez sa phrase secrète : à l&apos;invite, avec --passphrase-file ou avec --passphrase-fd.</translation>
    </message>
    <message>
        <source>That passphrase or key does not open it. Check capital letters and the keyboard, or use the printed recovery key.</source>
        <translation>Cette phrase secrète ou clé ne l&apos;ouvre pas. Vérifiez les majuscules et le clavier, ou utilisez la clé de secours imprimée.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least {limit} characters; four random words are good.</source>
        <translation>La phrase secrète est trop courte. Utilisez au moins {limit} caractères ; quatre mots au hasard conviennent.</translation>
    </message>
    <message>
        <source>That is not a recovery key, or a letter of it is wrong. It has {expected} groups of four letters and digits.</source>
        <translation>Ce n&apos;est pas une clé de secours, ou une lettre est fausse. Elle a {expected} groupes de quatre lettres et chiffres.</translation>
    </message>
    <message>
        <source>{what} cannot be opened: it was changed, or sealed with another key. Restore it from a backup.</source>
        <translation>{what} ne s&apos;ouvre pas : le contenu a été modifié, ou scellé avec une autre clé. Rétablissez-le d&apos;après une sauvegarde.</translation>
    </message>
    <message>
        <source>The practice has no {what} &quot;{given}&quot;.</source>
        <translation>Absent du cabinet : {what} « {given} ».</translation>
    </message>
    <message>
        <source>This {what} was changed in the meantime. Look at it again before you change it.</source>
        <translation>Modifié entre-temps : {what}. Regardez à nouveau avant de modifier.</translation>
    </message>
    <message>
        <source>The practice does not take this {what} ({reason}). Nothing was changed.</source>
        <translation>Le cabinet n&apos;accepte pas ceci : {what} ({reason}). Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{what} must be {expected}; given: {given}.</source>
        <translation>{what} doit être {expected} ; donné : {given}.</translation>
    </message>
    <message>
        <source>There is no protocol &quot;{given}&quot;. Known protocols: {known}.</source>
        <translation>Il n&apos;y a pas de protocole « {given} ». Protocoles connus : {known}.</translation>
    </message>
    <message>
        <source>The backup &quot;{path}&quot; is not whole ({reason}). Nothing was restored from it; use another one.</source>
        <translation>La sauvegarde « {path} » n&apos;est pas entière ({reason}). Rien n&apos;en a été rétabli ; utilisez-en une autre.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was written.</source>
        <translation>Interrompu. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The density asked for ({where}: {given} dots/cm2) is above the maximum here and was clipped to {maximum}.</source>
        <translation>La densité demandée ({where} : {given} points/cm2) dépasse le maximum ici et a été ramenée à {maximum}.</translation>
    </message>
    <message>
        <source>The hairline starts {given} mm above the glabella; below {limit} mm it looks unnatural and leaves no way back.</source>
        <translation>La ligne frontale commence {given} mm au-dessus de la glabelle ; sous {limit} mm, elle paraît artificielle et ne laisse pas de retour.</translation>
    </message>
    <message>
        <source>The hairline starts {given} mm above the glabella, higher than {limit} mm.</source>
        <translation>La ligne frontale commence {given} mm au-dessus de la glabelle, plus haut que {limit} mm.</translation>
    </message>
    <message>
        <source>The outline of the treated region crosses itself. Move its points apart.</source>
        <translation>Le contour de la région traitée se croise. Écartez ses points.</translation>
    </message>
    <message>
        <source>The treated region holds no dot. Check the hairline and the density.</source>
        <translation>La région traitée ne contient aucun point. Vérifiez la ligne frontale et la densité.</translation>
    </message>
    <message>
        <source>The head fit is uncertain ({reason}). Check the outline in the picture and correct it by hand.</source>
        <translation>L&apos;ajustement de la tête est incertain ({reason}). Vérifiez le contour dans l&apos;image et corrigez-le à la main.</translation>
    </message>
    <message>
        <source>The sources of scale differ by {given} %: {sources}. Measure the head with a tape.</source>
        <translation>Les sources d&apos;échelle diffèrent de {given} % : {sources}. Mesurez la tête au ruban.</translation>
    </message>
    <message>
        <source>The head is cut off by the edge of the photo; the fit rests on what is visible.</source>
        <translation>La tête est coupée par le bord de la photo ; l&apos;ajustement repose sur ce qui est visible.</translation>
    </message>
    <message>
        <source>The head is shown at only {given} px per mm. Single dots need about {limit} px per mm.</source>
        <translation>La tête n&apos;est montrée qu&apos;à {given} px par mm. Des points isolés demandent environ {limit} px par mm.</translation>
    </message>
    <message>
        <source>The photo has only {width} x {height} pixels.</source>
        <translation>La photo n&apos;a que {width} x {height} pixels.</translation>
    </message>
    <message>
        <source>The file holds several pictures; the first was used.</source>
        <translation>Le fichier contient plusieurs images ; la première a été utilisée.</translation>
    </message>
    <message>
        <source>The colour profile in the photo is damaged and was ignored; sRGB was assumed.</source>
        <translation>Le profil de couleur de la photo est endommagé et a été ignoré ; sRGB a été supposé.</translation>
    </message>
    <message>
        <source>Transparent parts of the picture were put on white.</source>
        <translation>Les parties transparentes de l&apos;image ont été mises sur du blanc.</translation>
    </message>
    <message>
        <source>No dot of the design is visible in this photo.</source>
        <translation>Aucun point du dessin n&apos;est visible dans cette photo.</translation>
    </message>
    <message>
        <source>Dots cover {given} % of the skin; above {limit} % it reads as paint, not as hair.</source>
        <translation>Les points couvrent {given} % de la peau ; au-dessus de {limit} %, on y voit de la peinture, pas des cheveux.</translation>
    </message>
    <message>
        <source>The vision model &quot;{name}&quot; could not be used; this step was done without it.</source>
        <translation>Le modèle de vision « {name} » n&apos;a pas pu servir ; cette étape a été faite sans lui.</translation>
    </message>
    <message>
        <source>The photo may be mirrored, as selfies often are. If it is, flip it and fit it again.</source>
        <translation>La photo est peut-être inversée, comme souvent les selfies. Si oui, reflétez-la et ajustez-la à nouveau.</translation>
    </message>
    <message>
        <source>{given} faces were found; the largest was used. Others are at {others} px.</source>
        <translation>{given} visages ont été trouvés ; le plus grand a été utilisé. Les autres sont à {others} px.</translation>
    </message>
    <message>
        <source>The hairline runs below the brow ({side}). Raise its points there.</source>
        <translation>La ligne frontale passe sous les sourcils ({side}). Remontez-y ses points.</translation>
    </message>
    <message>
        <source>The hairline is only {given} mm long. Spread its points from temple to temple.</source>
        <translation>La ligne frontale ne fait que {given} mm de long. Étalez ses points de tempe à tempe.</translation>
    </message>
    <message>
        <source>The {part} runs over the {side} ear. Move its points off the ear.</source>
        <translation>Sur l&apos;oreille {side} passe : {part}. Éloignez les points de l&apos;oreille.</translation>
    </message>
    <message>
        <source>The outline leaves the scalp; what lies under the head holds no dots. Move its points up.</source>
        <translation>Le contour quitte le cuir chevelu ; sous la tête, rien ne reçoit de points. Remontez ses points.</translation>
    </message>
    <message>
        <source>The outline of place {given} to leave out crosses itself; all that it goes round is left out. Draw it again.</source>
        <translation>Le contour de l&apos;exclusion {given} se croise ; tout ce qu&apos;il entoure est exclu. Redessinez-le.</translation>
    </message>
    <message>
        <source>The places to leave out cover the whole treated region. Remove some or make them smaller.</source>
        <translation>Les exclusions couvrent toute la région traitée. Enlevez-en ou réduisez-les.</translation>
    </message>
    <message>
        <source>Strokes and zones leave no density in the treated region. Take back strokes, or raise the zones.</source>
        <translation>Traits et zones ne laissent aucune densité dans la région traitée. Reprenez des traits, ou relevez les zones.</translation>
    </message>
    <message>
        <source>The hairline in the photo ({colour}) is doubtful: {given} % sure. Compare it with the line on the head, and move its points if it is wrong.</source>
        <translation>La ligne frontale dans la photo ({colour}) est douteuse : sûre à {given} %. Comparez-la à la ligne sur la tête, et déplacez ses points si elle est fausse.</translation>
    </message>
    <message>
        <source>No face was found; the photo was taken for a {kind} view ({given} % sure). If it shows another side, say which.</source>
        <translation>Aucun visage n&apos;a été trouvé ; la photo a été prise pour une vue « {kind} » (sûr à {given} %). Si elle montre un autre côté, dites lequel.</translation>
    </message>
    <message>
        <source>It is unclear which side of the head the photo shows; a {kind} view is a guess ({given} % sure). Say which side it is.</source>
        <translation>On ne sait pas quel côté de la tête montre la photo ; la vue « {kind} » est supposée (sûr à {given} %). Dites quel côté c&apos;est.</translation>
    </message>
    <message>
        <source>The photo looks like a {seen} view ({given} % sure), but was said to be a {said} view. Check what it shows.</source>
        <translation>La photo ressemble à une vue « {seen} » (sûr à {given} %), mais a été dite vue « {said} ». Vérifiez ce qu&apos;elle montre.</translation>
    </message>
    <message>
        <source>Hardly any bare skin of the scalp can be seen. The preview guesses the skin&apos;s colour; use a photo of the shaved head.</source>
        <translation>On ne voit presque pas de peau nue du cuir chevelu. L&apos;aperçu devine la couleur de la peau ; utilisez une photo de la tête rasée.</translation>
    </message>
    <message>
        <source>The photo has no colour. Dots are drawn grey, and skin tone and shade cannot be judged from it.</source>
        <translation>La photo n&apos;a pas de couleur. Les points sont dessinés gris ; le ton de la peau et la teinte ne peuvent être jugés.</translation>
    </message>
    <message>
        <source>{given} % of the scalp is burnt out. No dots show there; take the photo with less light.</source>
        <translation>{given} % du cuir chevelu est surexposé. Aucun point ne s&apos;y voit ; prenez la photo avec moins de lumière.</translation>
    </message>
    <message>
        <source>The scalp is very dark in the photo. Dots hardly show; take the photo with more light.</source>
        <translation>Le cuir chevelu est très sombre dans la photo. Les points se voient à peine ; prenez la photo avec plus de lumière.</translation>
    </message>
    <message>
        <source>The photo has a strong {colour} cast. Skin tone and shade are wrong until you click something white or grey in it.</source>
        <translation>La photo a une forte dominante ({colour}). Ton de la peau et teinte sont faux tant que vous n&apos;y cliquez pas du blanc ou du gris.</translation>
    </message>
    <message>
        <source>The photo was compressed so strongly that blocks show. Dots look crisper than the photo; use the file from the camera.</source>
        <translation>La photo a été si comprimée que des blocs se voient. Les points semblent plus nets que la photo ; utilisez le fichier de l&apos;appareil.</translation>
    </message>
    <message>
        <source>The hair is very light against the skin. Pigment cannot be lighter than skin: dots will look darker than the hair. Try a test patch first.</source>
        <translation>Les cheveux sont très clairs par rapport à la peau. Un pigment ne peut être plus clair que la peau : les points paraîtront plus foncés que les cheveux. Faites d&apos;abord une zone d&apos;essai.</translation>
    </message>
    <message>
        <source>No dilution at this density matches the stubble; the nearest one is {side} by a difference of {given}.</source>
        <translation>Aucune dilution à cette densité ne correspond aux cheveux rasés ; la plus proche est {side}, avec un écart de {given}.</translation>
    </message>
    <message>
        <source>The results differ by {given} from one client to the next. More pairs of photos make the profile surer.</source>
        <translation>Les résultats diffèrent de {given} d&apos;un client à l&apos;autre. Plus de paires de photos rendent le profil plus sûr.</translation>
    </message>
    <message>
        <source>Sessions {first} and {second} lie {given} days apart; {protocol} asks for at least {limit} ({source}).</source>
        <translation>Les séances {first} et {second} sont à {given} jours d&apos;écart ; {protocol} en demande au moins {limit} ({source}).</translation>
    </message>
    <message>
        <source>Sessions {first} and {second} lie {given} days apart; {protocol} allows at most {limit} ({source}).</source>
        <translation>Les séances {first} et {second} sont à {given} jours d&apos;écart ; {protocol} en permet au plus {limit} ({source}).</translation>
    </message>
    <message>
        <source>The session of {given} overlaps another one at the same time.</source>
        <translation>La séance du {given} en chevauche une autre à la même heure.</translation>
    </message>
    <message>
        <source>{what} is {given}: {reason}. Check the date.</source>
        <translation>{what} : {given}, {reason}. Vérifiez la date.</translation>
    </message>
    <message>
        <source>Sources disagree about this: {what}. Taken: {taken}. Others: {others}. The clinic chooses.</source>
        <translation>Les sources se contredisent sur ceci : {what}. Retenu : {taken}. Autres : {others}. Le cabinet choisit.</translation>
    </message>
    <message>
        <source>Decline: {what} ({source}).</source>
        <translation>Refuser : {what} ({source}).</translation>
    </message>
    <message>
        <source>Defer {until}: {what} ({source}).</source>
        <translation>Reporter {until} : {what} ({source}).</translation>
    </message>
    <message>
        <source>A letter from a doctor is needed: {what} ({source}).</source>
        <translation>Une lettre d&apos;un médecin est nécessaire : {what} ({source}).</translation>
    </message>
    <message>
        <source>Caution: {what} ({source}).</source>
        <translation>Prudence : {what} ({source}).</translation>
    </message>
    <message>
        <source>A patch test is due: {reason}.</source>
        <translation>Un test cutané est à faire : {reason}.</translation>
    </message>
    <message>
        <source>Lot {given} expired on {date}.</source>
        <translation>Le lot {given} a expiré le {date}.</translation>
    </message>
    <message>
        <source>Lot {given} expires on {date}.</source>
        <translation>Le lot {given} expire le {date}.</translation>
    </message>
    <message>
        <source>Another client has the same name and birthday (no. {given}). Check that it is not the same person.</source>
        <translation>Un autre client a le même nom et la même date de naissance (n° {given}). Vérifiez que ce n&apos;est pas la même personne.</translation>
    </message>
    <message>
        <source>The file of photo {given} is missing. Restore it from a backup.</source>
        <translation>Le fichier de la photo {given} manque. Rétablissez-le d&apos;après une sauvegarde.</translation>
    </message>
    <message>
        <source>{given} photo files belong to no client any more and can be swept away.</source>
        <translation>{given} fichiers de photos ne sont plus à aucun client et peuvent être supprimés.</translation>
    </message>
    <message>
        <source>The file of photo {given} was changed or damaged. Restore it from a backup.</source>
        <translation>Le fichier de la photo {given} a été modifié ou endommagé. Rétablissez-le d&apos;après une sauvegarde.</translation>
    </message>
    <message>
        <source>{given} sealed entries in {table} cannot be opened. Restore a backup.</source>
        <translation>{given} entrées scellées de {table} ne s&apos;ouvrent pas. Rétablissez une sauvegarde.</translation>
    </message>
    <message>
        <source>The backup &quot;{path}&quot; could not be reached ({reason}): what was erased is still readable in it. Erase again when it is there, or destroy it.</source>
        <translation>La sauvegarde « {path} » n&apos;a pas pu être atteinte ({reason}) : ce qui a été effacé y est encore lisible. Effacez à nouveau quand elle sera là, ou détruisez-la.</translation>
    </message>
    <message>
        <source>No backup was written to &quot;{path}&quot; ({reason}). Connect it and try again.</source>
        <translation>Aucune sauvegarde n&apos;a été écrite dans « {path} » ({reason}). Connectez-le et réessayez.</translation>
    </message>
    <message>
        <source>The trail of what was done ends too early ({given}): the newest entries were removed, the log beside the database was lost, or an older copy was put in place of this practice. Compare it with the newest backup, and restore that if it has more.</source>
        <translation>Le journal de ce qui a été fait finit trop tôt ({given}) : les dernières entrées ont été enlevées, le journal à côté de la base de données a été perdu, ou une copie plus ancienne a pris la place de ce cabinet. Comparez-le à la dernière sauvegarde, et rétablissez-la si elle en a plus.</translation>
    </message>
    <message>
        <source>{given} entries of {table} could not be read and are lost. A backup may have them.</source>
        <translation>{given} entrées de {table} n&apos;ont pas pu être lues et sont perdues. Une sauvegarde les a peut-être.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind what was written last ({given}). Check date and time.</source>
        <translation>L&apos;horloge de cet ordinateur est en retard sur la dernière écriture ({given}). Vérifiez la date et l&apos;heure.</translation>
    </message>
    <message>
        <source>Not signed yet: {what}.</source>
        <translation>Pas encore signé : {what}.</translation>
    </message>
    <message>
        <source>To be signed again: {what} ({reason}).</source>
        <translation>À signer à nouveau : {what} ({reason}).</translation>
    </message>
    <message>
        <source>Lot {given} was recalled. Do not use it.</source>
        <translation>Le lot {given} a été rappelé. Ne l&apos;utilisez pas.</translation>
    </message>
    <message>
        <source>The lot of the pigment is not known ({given}).</source>
        <translation>Le lot du pigment n&apos;est pas connu ({given}).</translation>
    </message>
    <message>
        <source>Of lot {given} {left} ml are left; {least} ml are wanted in stock.</source>
        <translation>Du lot {given}, il reste {left} ml ; il en faut {least} ml en stock.</translation>
    </message>
    <message>
        <source>The session record is not whole: {what}.</source>
        <translation>Le compte rendu de la séance n&apos;est pas complet : {what}.</translation>
    </message>
    <message>
        <source>Client no. {given}: the {what} was due on {date} and is not booked.</source>
        <translation>Client n° {given} : {what} à faire le {date}, sans rendez-vous.</translation>
    </message>
    <message>
        <source>Places that still show photos whose consent was withdrawn: {given}. Take the photos away there.</source>
        <translation>Endroits qui montrent encore des photos dont le consentement a été retiré : {given}. Enlevez-y les photos.</translation>
    </message>
    <message>
        <source>No short hair was seen on the scalp, so none is drawn among the dots. If the client has some, say how dense it is, or take a sharp photo in even light.</source>
        <translation>Aucun poil court n&apos;a été vu sur le cuir chevelu, aucun n&apos;est donc dessiné entre les points. Si le client en a, dites leur densité, ou prenez une photo nette en lumière égale.</translation>
    </message>
    <message>
        <source>The outline of treated place {given} crosses itself; all that it goes round is treated. Draw it again.</source>
        <translation>Le contour de l&apos;endroit traité {given} se croise ; tout ce qu&apos;il entoure est traité. Redessinez-le.</translation>
    </message>
    <message>
        <source>The treated places are an example for &quot;{treatment}&quot;. Outline what your client has.</source>
        <translation>Les endroits traités sont un exemple pour « {treatment} ». Entourez ce qu&apos;a votre client.</translation>
    </message>
    <message>
        <source>{text} ({source}){other}</source>
        <translation>{text} ({source}){other}</translation>
    </message>
    <message>
        <source>No hair that stage &quot;{stage}&quot; would take is seen in this photo; nothing was taken off.</source>
        <translation>Dans cette photo, aucun des cheveux que prendrait le stade « {stage} » n&apos;est visible ; rien n&apos;a été enlevé.</translation>
    </message>
</context>
<context>
    <name>trichion::studio</name>
    <message>
        <source>%1 below the brows</source>
        <translation>%1 sous les sourcils</translation>
    </message>
    <message>
        <source>↑ %1 above the brows</source>
        <translation>↑ %1 au-dessus des sourcils</translation>
    </message>
    <message>
        <source>on the midline</source>
        <translation>sur la ligne médiane</translation>
    </message>
    <message>
        <source>↔ %1 from the midline</source>
        <translation>↔ %1 de la ligne médiane</translation>
    </message>
    <message>
        <source>↗ %1 behind the middle</source>
        <translation>↗ %1 derrière le milieu</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Ouvrir des photos</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif);;All files (*)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open design</source>
        <translation>Ouvrir un dessin</translation>
    </message>
    <message>
        <source>Save design</source>
        <translation>Enregistrer le dessin</translation>
    </message>
    <message>
        <source>Open head</source>
        <translation>Ouvrir une tête</translation>
    </message>
    <message>
        <source>Heads and views (*.json)</source>
        <translation>Têtes et vues (*.json)</translation>
    </message>
    <message>
        <source>Save head</source>
        <translation>Enregistrer la tête</translation>
    </message>
    <message>
        <source>head.json</source>
        <translation>head.json</translation>
    </message>
    <message>
        <source>Heads (*.json)</source>
        <translation>Têtes (*.json)</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exporter l&apos;image</translation>
    </message>
    <message>
        <source>simulation.jpg</source>
        <translation>simulation.jpg</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Images (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Unsaved design</source>
        <translation>Dessin non enregistré</translation>
    </message>
    <message>
        <source>Save the changes to the design?</source>
        <translation>Enregistrer les modifications du dessin ?</translation>
    </message>
    <message>
        <source>&lt;table cellspacing=6&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Wheel, + and -&lt;/b&gt;&lt;/td&gt;&lt;td&gt;zoom&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Space or middle button&lt;/b&gt;&lt;/td&gt;&lt;td&gt;drag the photo&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;0 or F, Ctrl+1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;whole photo, again: the head; actual pixels&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Drag a point&lt;/b&gt;&lt;/td&gt;&lt;td&gt;both sides; with Alt or Ctrl one side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Tab, arrows&lt;/b&gt;&lt;/td&gt;&lt;td&gt;choose a point, move it by 0.5 mm (Shift: 2 mm)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;both sides move together, or not&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;G, Alt+1 to Alt+4&lt;/b&gt;&lt;/td&gt;&lt;td&gt;guides of the head, and each group of them&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;points snap to guides; Shift while dragging lets them lie free&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Tab, Page down&lt;/b&gt;&lt;/td&gt;&lt;td&gt;next photo of the head&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;V, P, E, O, Z, R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;hairline, density brush, eraser, leave out, zones, measure; the key again goes back to the hairline&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;[ and ], Shift+wheel&lt;/b&gt;&lt;/td&gt;&lt;td&gt;size of brush, eraser, mole; Ctrl+wheel: strength of the brush&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+drag, Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the brush does the opposite; take the stroke back&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;measure along the skin: click points, Enter closes an area&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Shift+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;take the line drawn on the skin: Enter uses it, Esc discards it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;T&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the 3-D head: drag turns it, arrows by 5°, 1 to 7 or a double-click go to a side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;correct the head: arrows move it, Ctrl+arrows turn it, Alt+arrows tilt it and raise the crown, [ and ] size it, Enter takes it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift or right button&lt;/b&gt;&lt;/td&gt;&lt;td&gt;while correcting the head: turn it by its skin; the next such drag turns it about the marked place&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;seen from above: the forehead is at the other end&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;U&lt;/b&gt;&lt;/td&gt;&lt;td&gt;what was understood of the photo, and where photos disagree&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;mirror the photo: left and right swapped&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ruler: click two points of known distance on the scalp&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Double-click, Delete&lt;/b&gt;&lt;/td&gt;&lt;td&gt;add a point to the line, remove it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Hold B, W, H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;before, wipe, guides&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;X&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the client&apos;s hair: paint where it is; Ctrl+drag paints bare skin&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F2 to F6, Ctrl+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;clients, studio, pigments, calendar, settings; lock&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;give photos and design to a client&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;. and , Ctrl+D&lt;/b&gt;&lt;/td&gt;&lt;td&gt;next variant, a new one&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;C, S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;compare with another variant; side by side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F9, Shift+F9&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the client&apos;s screen; freeze what the client sees&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z, Ctrl+Shift+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;undo, redo&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;table cellspacing=6&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Molette, + et -&lt;/b&gt;&lt;/td&gt;&lt;td&gt;zoom&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Espace ou bouton central&lt;/b&gt;&lt;/td&gt;&lt;td&gt;déplacer la photo&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;0 ou F, Ctrl+1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;photo entière, encore : la tête ; pixels réels&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Tirer un point&lt;/b&gt;&lt;/td&gt;&lt;td&gt;les deux côtés ; avec Alt ou Ctrl un seul&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Tab, flèches&lt;/b&gt;&lt;/td&gt;&lt;td&gt;choisir un point, le déplacer de 0,5 mm (Maj : 2 mm)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;les deux côtés bougent ensemble, ou non&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;G, Alt+1 à Alt+4&lt;/b&gt;&lt;/td&gt;&lt;td&gt;repères de la tête, et chacun de leurs groupes&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Maj+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;les points s&apos;accrochent aux repères ; Maj en tirant les laisse libres&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Tab, Page suivante&lt;/b&gt;&lt;/td&gt;&lt;td&gt;photo suivante de la tête&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;V, P, E, O, Z, R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ligne frontale, pinceau de densité, gomme, exclure, zones, mesurer ; la même touche revient à la ligne frontale&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;[ et ], Maj+molette&lt;/b&gt;&lt;/td&gt;&lt;td&gt;taille du pinceau, de la gomme, du grain de beauté ; Ctrl+molette : force du pinceau&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+tirer, Échap&lt;/b&gt;&lt;/td&gt;&lt;td&gt;le pinceau fait l&apos;inverse ; reprendre le trait&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;mesurer sur la peau : cliquer des points, Entrée ferme une surface&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Maj+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;prendre la ligne dessinée sur la peau : Entrée l&apos;utilise, Échap la rejette&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;T&lt;/b&gt;&lt;/td&gt;&lt;td&gt;tête 3D : tirer la tourne, flèches de 5°, 1 à 7 ou double-clic montrent un côté&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;corriger la tête : les flèches la déplacent, avec Ctrl la tournent, avec Alt l&apos;inclinent et relèvent le sommet, [ et ] changent la taille, Entrée la prend&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Maj ou bouton droit&lt;/b&gt;&lt;/td&gt;&lt;td&gt;pendant la correction : tourner la tête par sa peau ; le geste suivant tourne autour de l&apos;endroit marqué&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;vu d&apos;en haut : le front est à l&apos;autre bout&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;U&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ce qui a été compris de la photo, et où les photos se contredisent&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;refléter la photo : gauche et droite échangées&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Maj+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;règle : cliquer deux points de distance connue sur le cuir chevelu&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Double-clic, Suppr&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ajouter un point à la ligne, l&apos;enlever&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Tenir B, W, H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;avant, comparaison, repères&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;X&lt;/b&gt;&lt;/td&gt;&lt;td&gt;cheveux du client : peindre où il y en a ; Ctrl+tirer peint la peau nue&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F2 à F6, Ctrl+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;clients, studio, pigments, calendrier, réglages ; verrouiller&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;donner photos et dessin à un client&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;. et , Ctrl+D&lt;/b&gt;&lt;/td&gt;&lt;td&gt;variante suivante, une nouvelle&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;C, S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;comparer à une autre variante ; côte à côte&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F9, Maj+F9&lt;/b&gt;&lt;/td&gt;&lt;td&gt;écran du client ; figer ce que voit le client&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z, Ctrl+Maj+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;annuler, rétablir&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>About Trichion</source>
        <translation>À propos de Trichion</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Trichion %1&lt;/b&gt;&lt;br&gt;A studio for scalp micropigmentation.&lt;br&gt;Apache License 2.0&lt;/p&gt;&lt;p&gt;Sample photos: renders of &lt;i&gt;Infinite, 3D Head Scan by Lee Perry-Smith&lt;/i&gt;, ir-ltd.net / triplegangers.com, CC BY 3.0.&lt;br&gt;Vision models: MediaPipe, Apache License 2.0.&lt;br&gt;Built with Qt, OpenCV and Eigen. Every preview is a simulation, not a promise; the program gives no medical advice.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Trichion %1&lt;/b&gt;&lt;br&gt;Un studio de dermopigmentation du cuir chevelu.&lt;br&gt;Licence Apache 2.0&lt;/p&gt;&lt;p&gt;Photos d&apos;exemple : rendus de &lt;i&gt;Infinite, 3D Head Scan by Lee Perry-Smith&lt;/i&gt;, ir-ltd.net / triplegangers.com, CC BY 3.0.&lt;br&gt;Modèles de vision : MediaPipe, licence Apache 2.0.&lt;br&gt;Fait avec Qt, OpenCV et Eigen. Chaque aperçu est une simulation, pas une promesse ; le programme ne donne pas d&apos;avis médical.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>dans %1 jours</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>il y a %1 jours</translation>
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
        <translation>Séance %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Ask how it heals: session %1 was %2</source>
        <translation>Demander comment ça cicatrise : la séance %1 était %2</translation>
    </message>
    <message>
        <source>Check-up, due %1</source>
        <translation>Contrôle, prévu %1</translation>
    </message>
    <message>
        <source>Plan session %1, due %2</source>
        <translation>Planifier la séance %1, prévue %2</translation>
    </message>
    <message>
        <source>Offer a touch-up, due since %1</source>
        <translation>Proposer une retouche, due depuis %1</translation>
    </message>
    <message>
        <source>%1 photo was added.</source>
        <translation>%1 photo a été ajoutée.</translation>
    </message>
    <message>
        <source>%1 photos were added.</source>
        <translation>%1 photos ont été ajoutées.</translation>
    </message>
    <message>
        <source>%1 was there already.</source>
        <translation>%1 était déjà là.</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>%1 étaient déjà là.</translation>
    </message>
    <message>
        <source>%1 could not be read:</source>
        <translation>%1 n&apos;a pas pu être lue :</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Thirds and fifths</source>
        <translation>Tiers et cinquièmes</translation>
    </message>
    <message>
        <source>8-8-8-8-5</source>
        <translation>8-8-8-8-5</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Glabella, mid-frontal point, temporal points and peaks, vertex, whorl</source>
        <translation>Glabelle, point médio-frontal, points et pics temporaux, vertex, épi</translation>
    </message>
    <message>
        <source>Midline, brows, upper third, and the lines above pupils and corners of the eyes</source>
        <translation>Ligne médiane, sourcils, tiers supérieur, et les lignes au-dessus des pupilles et des coins des yeux</translation>
    </message>
    <message>
        <source>The hairline&apos;s points as a tape lays them out, 8 cm and 5 cm apart for a man of 35 to 50</source>
        <translation>Les points de la ligne frontale comme un ruban les place, à 8 cm et 5 cm pour un homme de 35 à 50 ans</translation>
    </message>
    <message>
        <source>Frontal, mid-scalp, crown, temples, sides, nape, and the hair that usually lasts</source>
        <translation>Front, milieu, sommet, tempes, côtés, nuque, et les cheveux qui restent d&apos;habitude</translation>
    </message>
    <message>
        <source>Man, 35 to 50</source>
        <translation>Homme, 35 à 50 ans</translation>
    </message>
    <message>
        <source>Man, under 35</source>
        <translation>Homme, moins de 35 ans</translation>
    </message>
    <message>
        <source>Man, over 50</source>
        <translation>Homme, plus de 50 ans</translation>
    </message>
    <message>
        <source>Woman, under 50</source>
        <translation>Femme, moins de 50 ans</translation>
    </message>
    <message>
        <source>Woman, over 50</source>
        <translation>Femme, plus de 50 ans</translation>
    </message>
    <message>
        <source>Glabella</source>
        <translation>Glabelle</translation>
    </message>
    <message>
        <source>Mid-frontal point</source>
        <translation>Point médio-frontal</translation>
    </message>
    <message>
        <source>Temporal point</source>
        <translation>Point temporal</translation>
    </message>
    <message>
        <source>Temporal peak</source>
        <translation>Pic temporal</translation>
    </message>
    <message>
        <source>Vertex</source>
        <translation>Vertex</translation>
    </message>
    <message>
        <source>Usual whorl</source>
        <translation>Épi habituel</translation>
    </message>
    <message>
        <source>Midline</source>
        <translation>Ligne médiane</translation>
    </message>
    <message>
        <source>Brows</source>
        <translation>Sourcils</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Yeux</translation>
    </message>
    <message>
        <source>Upper third</source>
        <translation>Tiers supérieur</translation>
    </message>
    <message>
        <source>Outer eye corner</source>
        <translation>Coin externe de l&apos;œil</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Pupille</translation>
    </message>
    <message>
        <source>Inner eye corner</source>
        <translation>Coin interne de l&apos;œil</translation>
    </message>
    <message>
        <source>Side of the eye</source>
        <translation>Côté de l&apos;œil</translation>
    </message>
    <message>
        <source>Temple line</source>
        <translation>Ligne de la tempe</translation>
    </message>
    <message>
        <source>Zone border</source>
        <translation>Bord de zone</translation>
    </message>
    <message>
        <source>Mirror image of the other side</source>
        <translation>Reflet de l&apos;autre côté</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>Gone wrong: %1, %2</source>
        <translation>Raté : %1, %2</translation>
    </message>
    <message>
        <source>After, %1</source>
        <translation>Après, %1</translation>
    </message>
    <message>
        <source>After session %1, %2</source>
        <translation>Après la séance %1, %2</translation>
    </message>
    <message>
        <source>What can go wrong: %1. Not the plan.</source>
        <translation>Ce qui peut mal tourner : %1. Ce n&apos;est pas prévu.</translation>
    </message>
    <message>
        <source>No face was found in the photo. Say what it shows.</source>
        <translation>Aucun visage n&apos;a été trouvé dans la photo. Dites ce qu&apos;elle montre.</translation>
    </message>
    <message>
        <source>The outline of the head was not found. Drag the ellipse over the skull.</source>
        <translation>Le contour de la tête n&apos;a pas été trouvé. Tirez l&apos;ellipse sur le crâne.</translation>
    </message>
    <message>
        <source>The head could not be fitted. Say what the photo shows and drag the ellipse over the skull.</source>
        <translation>La tête n&apos;a pas pu être ajustée. Dites ce que montre la photo et tirez l&apos;ellipse sur le crâne.</translation>
    </message>
    <message>
        <source>The ellipse lies outside the photo. Drag it over the skull.</source>
        <translation>L&apos;ellipse est hors de la photo. Tirez-la sur le crâne.</translation>
    </message>
    <message>
        <source>The ellipse is too small. Drag it to the size of the skull.</source>
        <translation>L&apos;ellipse est trop petite. Tirez-la à la taille du crâne.</translation>
    </message>
    <message>
        <source>The photo looks mirrored, as selfies often are.</source>
        <translation>La photo semble inversée, comme souvent les selfies.</translation>
    </message>
    <message>
        <source>Not enough memory for this photo. Close other programs or scale the photo down.</source>
        <translation>Pas assez de mémoire pour cette photo. Fermez d&apos;autres programmes ou réduisez la photo.</translation>
    </message>
    <message>
        <source>This is a bug in Trichion, please report it: %1</source>
        <translation>C&apos;est une erreur de Trichion, merci de la signaler : %1</translation>
    </message>
    <message>
        <source>By itself the photo %1 shows a head %2 % larger than all photos together do. What they say together is used.</source>
        <translation>À elle seule, la photo %1 montre une tête %2 % plus grande que toutes les photos ensemble. Ce qu&apos;elles disent ensemble est utilisé.</translation>
    </message>
    <message>
        <source>By itself the photo %1 shows a head %2 % smaller than all photos together do. What they say together is used.</source>
        <translation>À elle seule, la photo %1 montre une tête %2 % plus petite que toutes les photos ensemble. Ce qu&apos;elles disent ensemble est utilisé.</translation>
    </message>
    <message>
        <source>Where the head lies in this photo is only %1 % sure.</source>
        <translation>La position de la tête dans cette photo n&apos;est sûre qu&apos;à %1 %.</translation>
    </message>
    <message>
        <source>The photo %1 looks mirrored, as selfies often are.</source>
        <translation>La photo %1 semble inversée, comme souvent les selfies.</translation>
    </message>
    <message>
        <source>The head is corrected; its size stays.</source>
        <translation>La tête est corrigée ; sa taille reste.</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>frais</translation>
    </message>
    <message>
        <source>healed</source>
        <translation>cicatrisé</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 an</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Quarter left</source>
        <translation>Trois quarts gauche</translation>
    </message>
    <message>
        <source>Quarter right</source>
        <translation>Trois quarts droit</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Côté droit</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Dessus</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Usual heads</source>
        <translation>Têtes habituelles</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Pupilles</translation>
    </message>
    <message>
        <source>Breadth, calliper</source>
        <translation>Largeur, compas</translation>
    </message>
    <message>
        <source>Tape round the head</source>
        <translation>Ruban autour de la tête</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Printed tag</source>
        <translation>Marque imprimée</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>Frontal</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Mid-scalp</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Sommet</translation>
    </message>
    <message>
        <source>Temples</source>
        <translation>Tempes</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Nape</source>
        <translation>Nuque</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Naturelle</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Douce</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Irrégulière</translation>
    </message>
    <message>
        <source>Faded</source>
        <translation>Estompée</translation>
    </message>
    <message>
        <source>Defined</source>
        <translation>Définie</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Arrondie</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Receded</source>
        <translation>Reculée</translation>
    </message>
    <message>
        <source>Widow&apos;s peak</source>
        <translation>Pointe de veuve</translation>
    </message>
    <message>
        <source>A %1 line, %2 % sure.</source>
        <translation>Une ligne (%1), sûre à %2 %.</translation>
    </message>
    <message>
        <source> It may be a wrinkle or an edge of hair: compare it with the skin.</source>
        <translation> Ce peut être une ride ou un bord de cheveux : comparez avec la peau.</translation>
    </message>
    <message>
        <source> Dashed parts were not seen.</source>
        <translation> Les parties en tirets n&apos;ont pas été vues.</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanc</translation>
    </message>
    <message>
        <source>black</source>
        <translation>noir</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>brun</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>Very light</source>
        <translation>Très claire</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Hâlée</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brune</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Foncée</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>froid</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>chaud</translation>
    </message>
    <message>
        <source>No clean bare skin was found in this photo.</source>
        <translation>Aucune peau nue nette n&apos;a été trouvée dans cette photo.</translation>
    </message>
    <message>
        <source>%1, %2; like Monk tone %3; suggests skin type %4.</source>
        <translation>%1, %2 ; comme le ton Monk %3 ; suggère le type de peau %4.</translation>
    </message>
    <message>
        <source>Unsure: click something white or grey in the photo first.</source>
        <translation>Incertain : cliquez d&apos;abord sur du blanc ou du gris dans la photo.</translation>
    </message>
    <message>
        <source>Colour numbers %1, from the first session on.</source>
        <translation>Numéros de couleur %1, dès la première séance.</translation>
    </message>
    <message>
        <source>Colour number %1.</source>
        <translation>Numéro de couleur %1.</translation>
    </message>
    <message>
        <source>Difference to the stubble: fresh %1, healed %2, after 5 years %3 (1 is just seen).</source>
        <translation>Écart avec les cheveux rasés : frais %1, cicatrisé %2, après 5 ans %3 (1 se voit à peine).</translation>
    </message>
    <message>
        <source>The printer is set to another paper than the stencil, and would scale it. Choose the same paper in both, upright.</source>
        <translation>L&apos;imprimante est réglée sur un autre papier que le pochoir et le mettrait à l&apos;échelle. Choisissez le même papier des deux côtés, en portrait.</translation>
    </message>
    <message>
        <source>The printer is set to several pages on a sheet, which makes them smaller. Choose one page on a sheet.</source>
        <translation>L&apos;imprimante est réglée sur plusieurs pages par feuille, ce qui les réduit. Choisissez une page par feuille.</translation>
    </message>
    <message>
        <source>When it applies</source>
        <translation>Quand cela s&apos;applique</translation>
    </message>
    <message>
        <source>To sign before the treatment</source>
        <translation>À signer avant le traitement</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Signé le %1</translation>
    </message>
    <message>
        <source>Signed on %1 for an earlier design: sign again</source>
        <translation>Signé le %1 pour un dessin antérieur : à signer à nouveau</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Retiré le %1</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, révision %2</translation>
    </message>
    <message>
        <source>%1 (photo: %2, since %3)</source>
        <translation>%1 (photo : %2, depuis le %3)</translation>
    </message>
    <message>
        <source>Consultation report</source>
        <translation>Rapport de consultation</translation>
    </message>
    <message>
        <source>Without a design yet</source>
        <translation>Encore sans dessin</translation>
    </message>
    <message>
        <source>Before and after, what to mind</source>
        <translation>Avant et après, points d&apos;attention</translation>
    </message>
    <message>
        <source>No quote yet</source>
        <translation>Pas encore de devis</translation>
    </message>
    <message>
        <source>Treatment plan</source>
        <translation>Plan de traitement</translation>
    </message>
    <message>
        <source>Plan and quote</source>
        <translation>Plan et devis</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>To sign by hand</source>
        <translation>À signer à la main</translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation>Avant la séance</translation>
    </message>
    <message>
        <source>What the client does</source>
        <translation>Ce que fait le client</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Soins après</translation>
    </message>
    <message>
        <source>Sheet and calendar, with the days of the sessions</source>
        <translation>Feuille et calendrier, avec les jours des séances</translation>
    </message>
    <message>
        <source>Record of session %1</source>
        <translation>Compte rendu de la séance %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>%1 à payer</translation>
    </message>
    <message>
        <source>Client file</source>
        <translation>Dossier du client</translation>
    </message>
    <message>
        <source>All that is kept of the client</source>
        <translation>Tout ce qui est gardé du client</translation>
    </message>
    <message>
        <source>Cancel session %1 on %2? It stays in the list.</source>
        <translation>Annuler la séance %1 du %2 ? Elle reste dans la liste.</translation>
    </message>
    <message>
        <source>Did the client not come to session %1 on %2? It stays in the list.</source>
        <translation>Le client n&apos;est pas venu à la séance %1 du %2 ? Elle reste dans la liste.</translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation>Annuler la séance</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Pas venu</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Annuler la séance</translation>
    </message>
    <message>
        <source>Corrected by the colour chart; its patches are off by %1 now.</source>
        <translation>Corrigé par la mire de couleurs ; ses plages ne s&apos;écartent plus que de %1.</translation>
    </message>
    <message>
        <source>Not measurable: the photo is too coarse (%1 px/mm, needs %2).</source>
        <translation>Non mesurable : la photo manque de détail (%1 px/mm, il en faut %2).</translation>
    </message>
    <message>
        <source>The usual %1 per cm² are drawn.</source>
        <translation>Les %1 par cm² habituels sont dessinés.</translation>
    </message>
    <message>
        <source>No short hair is seen on the scalp.</source>
        <translation>Aucun poil court n&apos;est vu sur le cuir chevelu.</translation>
    </message>
    <message>
        <source>None is drawn.</source>
        <translation>Aucun n&apos;est dessiné.</translation>
    </message>
    <message>
        <source>Camera at the height of the forehead. The client looks into it, brows at rest.</source>
        <translation>Appareil à hauteur du front. Le client regarde l&apos;objectif, sourcils au repos.</translation>
    </message>
    <message>
        <source>The client&apos;s left side, camera at the height of the ear. The nose points to the left.</source>
        <translation>Côté gauche du client, appareil à hauteur de l&apos;oreille. Le nez est tourné vers la gauche.</translation>
    </message>
    <message>
        <source>The client&apos;s right side, camera at the height of the ear. The nose points to the right.</source>
        <translation>Côté droit du client, appareil à hauteur de l&apos;oreille. Le nez est tourné vers la droite.</translation>
    </message>
    <message>
        <source>From straight above, the client seated. The nose points to the lower edge.</source>
        <translation>De tout en haut, le client assis. Le nez est tourné vers le bord inférieur.</translation>
    </message>
    <message>
        <source>From behind, camera at the height of the crown. Crown and nape are in the picture.</source>
        <translation>De derrière, appareil à hauteur du sommet. Sommet et nuque sont dans l&apos;image.</translation>
    </message>
    <message>
        <source>Half from the front, half from the client&apos;s left, camera at the height of the eyes.</source>
        <translation>À demi de face, à demi de la gauche du client, appareil à hauteur des yeux.</translation>
    </message>
    <message>
        <source>Half from the front, half from the client&apos;s right, camera at the height of the eyes.</source>
        <translation>À demi de face, à demi de la droite du client, appareil à hauteur des yeux.</translation>
    </message>
    <message>
        <source>A metre away or more, zoomed in so that the head fills the picture. Even light from both sides. Hair clean, dry and of the same length each time.</source>
        <translation>À un mètre ou plus, avec un zoom pour que la tête remplisse l&apos;image. Lumière égale des deux côtés. Cheveux propres, secs et chaque fois de même longueur.</translation>
    </message>
    <message>
        <source>Still to take: %1</source>
        <translation>Encore à prendre : %1</translation>
    </message>
    <message>
        <source>an earlier visit</source>
        <translation>une visite précédente</translation>
    </message>
    <message>
        <source>this consultation</source>
        <translation>cette consultation</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>légère</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modérée</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>Redness that stays</source>
        <translation>Rougeur qui reste</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Gonflement</translation>
    </message>
    <message>
        <source>Itching or burning</source>
        <translation>Démangeaison ou brûlure</translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation>Saignement</translation>
    </message>
    <message>
        <source>Scabs or dryness</source>
        <translation>Croûtes ou sécheresse</translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation>Boutons</translation>
    </message>
    <message>
        <source>Signs of infection</source>
        <translation>Signes d&apos;infection</translation>
    </message>
    <message>
        <source>Allergic reaction</source>
        <translation>Réaction allergique</translation>
    </message>
    <message>
        <source>Blurred or grown dots</source>
        <translation>Points flous ou élargis</translation>
    </message>
    <message>
        <source>Colour turned blue or green</source>
        <translation>Couleur virée au bleu ou au vert</translation>
    </message>
    <message>
        <source>Patches without pigment</source>
        <translation>Endroits sans pigment</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Size of dots</source>
        <translation>Taille des points</translation>
    </message>
    <message>
        <source>How content the client is</source>
        <translation>Satisfaction du client</translation>
    </message>
    <message>
        <source>dots/cm²</source>
        <translation>points/cm²</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>sur 10</translation>
    </message>
    <message>
        <source>a touch-up is wanted</source>
        <translation>une retouche est souhaitée</translation>
    </message>
    <message>
        <source>healed well, no touch-up</source>
        <translation>bien cicatrisé, pas de retouche</translation>
    </message>
    <message>
        <source>Takes back invoice %1</source>
        <translation>Annule la facture %1</translation>
    </message>
    <message>
        <source>%1 to give back</source>
        <translation>%1 à rendre</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Avoir %1</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. The first: %3</source>
        <translation>%1 n&apos;ont pas pu être lues : %2. La première : %3</translation>
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
        <translation>; %1 à %2</translation>
    </message>
    <message>
        <source>No hairline drawn with a pencil was found. Draw one clear line from temple to temple and photograph it in even light.</source>
        <translation>Aucune ligne frontale dessinée au crayon n&apos;a été trouvée. Dessinez une ligne nette de tempe à tempe et photographiez-la en lumière égale.</translation>
    </message>
    <message>
        <source>No colour chart was found. Show the whole chart, flat and large, or click something white or grey in the photo.</source>
        <translation>Aucune mire de couleurs n&apos;a été trouvée. Montrez la mire entière, à plat et en grand, ou cliquez du blanc ou du gris dans la photo.</translation>
    </message>
    <message>
        <source>This is sealed. Type its passphrase.</source>
        <translation>Ceci est scellé. Tapez sa phrase secrète.</translation>
    </message>
    <message>
        <source>The photo %1 shows the same places of the scalp %2 beside the other photos. Correct the head in it, or remove it.</source>
        <translation>La photo %1 montre les mêmes endroits du cuir chevelu décalés de %2 par rapport aux autres photos. Corrigez-y la tête, ou enlevez-la.</translation>
    </message>
    <message>
        <source>The hairline lies up to %1 elsewhere on the photo.</source>
        <translation>La ligne frontale se trouve jusqu&apos;à %1 plus loin sur la photo.</translation>
    </message>
    <message>
        <source>The head is %1 broad, not %2.</source>
        <translation>La tête fait %1 de large, et non %2.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>The photo is out of focus. Tap on the scalp to focus, and take it again.</source>
        <translation>La photo n&apos;est pas au point. Touchez le cuir chevelu pour faire le point, et reprenez-la.</translation>
    </message>
    <message>
        <source>The photo is blurred by movement. Rest the camera, use more light, and take it again.</source>
        <translation>La photo est floue de mouvement. Posez l&apos;appareil, mettez plus de lumière, et reprenez-la.</translation>
    </message>
    <message>
        <source>The photo is too dark. Take it again with more light.</source>
        <translation>La photo est trop sombre. Reprenez-la avec plus de lumière.</translation>
    </message>
    <message>
        <source>Much of the scalp is burnt out. Take the photo again with softer light.</source>
        <translation>Une grande part du cuir chevelu est surexposée. Reprenez la photo en lumière plus douce.</translation>
    </message>
    <message>
        <source>The head is small in the picture. Take it again from nearer, or zoom in.</source>
        <translation>La tête est petite dans l&apos;image. Reprenez-la de plus près, ou zoomez.</translation>
    </message>
    <message>
        <source>The photo has few pixels. Take the original from the camera, not one sent by a messenger.</source>
        <translation>La photo a peu de pixels. Prenez l&apos;original de l&apos;appareil, pas une photo envoyée par messagerie.</translation>
    </message>
    <message>
        <source>The edge of the photo cuts the head. Take it again with the whole head in the picture.</source>
        <translation>Le bord de la photo coupe la tête. Reprenez-la avec la tête entière dans l&apos;image.</translation>
    </message>
    <message>
        <source>The camera was very near, which draws the head out. Step back to a metre and zoom in.</source>
        <translation>L&apos;appareil était très près, ce qui étire la tête. Reculez à un mètre et zoomez.</translation>
    </message>
    <message>
        <source>The head leans in the picture. Hold the camera upright, the head straight.</source>
        <translation>La tête penche dans l&apos;image. Tenez l&apos;appareil droit, la tête droite.</translation>
    </message>
    <message>
        <source>Measured: %1 hairs per cm², %2 long.</source>
        <translation>Mesuré : %1 cheveux par cm², longs de %2.</translation>
    </message>
    <message>
        <source>Designs (*.trichion *.json)</source>
        <translation>Dessins (*.trichion *.json)</translation>
    </message>
    <message>
        <source>design.trichion</source>
        <translation>dessin.trichion</translation>
    </message>
    <message>
        <source>The colour has moved (difference %1): more of the same pigment does not bring it back.</source>
        <translation>La couleur a changé (écart %1) : plus du même pigment ne la ramène pas.</translation>
    </message>
    <message>
        <source>Dots stand densely (%1 per cm²): more of them may run together.</source>
        <translation>Les points sont serrés (%1 par cm²) : en ajouter peut les faire se rejoindre.</translation>
    </message>
    <message>
        <source>All treated skin</source>
        <translation>Toute la peau traitée</translation>
    </message>
    <message>
        <source>%1: cannot be told</source>
        <translation>%1 : ne peut être dit</translation>
    </message>
    <message>
        <source>%1: %2 % left (%3 to %4 %), confidence %5 %</source>
        <translation>%1 : il reste %2 % (%3 à %4 %), confiance %5 %</translation>
    </message>
    <message>
        <source>%1 % left</source>
        <translation>Reste %1 %</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Ne peut être dit</translation>
    </message>
    <message>
        <source>The skin of the two photos was not matched.</source>
        <translation>La peau des deux photos n&apos;a pas été mise en correspondance.</translation>
    </message>
    <message>
        <source>Laid over each other within %1 mm, 9 of 10 places within %2 mm</source>
        <translation>Superposées à %1 mm près, 9 endroits sur 10 à %2 mm près</translation>
    </message>
    <message>
        <source>%1; by hand</source>
        <translation>%1 ; à la main</translation>
    </message>
    <message>
        <source>Colour of the treated skin: lightness %1, red-green %2, yellow-blue %3 against the preview; difference %4.</source>
        <translation>Couleur de la peau traitée : clarté %1, rouge-vert %2, jaune-bleu %3 par rapport à l&apos;aperçu ; écart %4.</translation>
    </message>
    <message>
        <source>Darkness that came: %1 % of what was shown.</source>
        <translation>Teinte foncée obtenue : %1 % de ce qui était montré.</translation>
    </message>
    <message>
        <source>Contrast of single dots: %1 % of what was shown.</source>
        <translation>Contraste des points isolés : %1 % de ce qui était montré.</translation>
    </message>
    <message>
        <source>These photos do not tell what is left.</source>
        <translation>Ces photos ne disent pas ce qui reste.</translation>
    </message>
    <message>
        <source>The measurement is unsure (confidence %1 %).</source>
        <translation>La mesure est incertaine (confiance %1 %).</translation>
    </message>
    <message>
        <source>%1 has the least left: %2 %.</source>
        <translation>La zone où il reste le moins : %1, %2 %.</translation>
    </message>
    <message>
        <source>Zones have faded differently; the paler one alone may be enough.</source>
        <translation>Les zones ont pâli différemment ; traiter seule la plus pâle peut suffire.</translation>
    </message>
    <message>
        <source>Take another photo before anything is decided</source>
        <translation>Prenez une autre photo avant toute décision</translation>
    </message>
    <message>
        <source>Nothing speaks for a touch-up now</source>
        <translation>Rien ne plaide pour une retouche maintenant</translation>
    </message>
    <message>
        <source>Look again in half a year</source>
        <translation>Regarder à nouveau dans six mois</translation>
    </message>
    <message>
        <source>A touch-up is worth talking about</source>
        <translation>Une retouche serait à envisager</translation>
    </message>
    <message>
        <source>Dots of this practice last %1 times as long as the catalogue says (%2 to %3), from %4 clients.</source>
        <translation>Les points de ce cabinet durent %1 fois ce que dit le catalogue (%2 à %3), d&apos;après %4 clients.</translation>
    </message>
    <message>
        <source>The practice&apos;s own fading curve needs follow-ups of two clients, two months apart and from healed dots on.</source>
        <translation>La courbe de pâlissement du cabinet demande les suivis de deux clients, à deux mois d&apos;écart et à partir de points cicatrisés.</translation>
    </message>
    <message>
        <source>%1 results say: draw dots %2 % as dark as now without calibration. Difference from what came: %3, before %4.</source>
        <translation>%1 résultats disent : dessiner les points %2 % aussi foncés que maintenant sans étalonnage. Écart avec ce qui est venu : %3, avant %4.</translation>
    </message>
    <message>
        <source>One result is compared with its preview; two or more change the calibration.</source>
        <translation>Un résultat est comparé à son aperçu ; à partir de deux, l&apos;étalonnage change.</translation>
    </message>
    <message>
        <source>The practice is not in its folder. Bring the drive or the folder back, then try again.</source>
        <translation>Le cabinet n&apos;est pas dans son dossier. Rebranchez le disque ou remettez le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>no loss that the drawings know</source>
        <translation>aucune chute connue des schémas</translation>
    </message>
    <message>
        <source>Proposed from the photos: %1 (%2 % of the scalp seen agrees). You decide.</source>
        <translation>Proposé d&apos;après les photos : %1 (%2 % du cuir chevelu vu concorde). Vous décidez.</translation>
    </message>
    <message>
        <source>Not proposed: below 18 years the pattern of loss is not settled.</source>
        <translation>Pas de proposition : avant 18 ans, le type de chute n&apos;est pas fixé.</translation>
    </message>
    <message>
        <source>Not proposed: add a photo from above and one of a side.</source>
        <translation>Pas de proposition : ajoutez une photo de dessus et une de côté.</translation>
    </message>
    <message>
        <source>Not proposed: no hair is seen at the sides either; choose the stage yourself.</source>
        <translation>Pas de proposition : aucun cheveu ne se voit sur les côtés non plus ; choisissez vous-même le stade.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AftercareTab</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>What holds today</source>
        <translation>Ce qui vaut aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Nothing holds today: no session was held lately.</source>
        <translation>Rien ne vaut aujourd&apos;hui : aucune séance récente.</translation>
    </message>
    <message>
        <source>All rules with their days</source>
        <translation>Toutes les règles avec leurs jours</translation>
    </message>
    <message>
        <source>The days are counted once a session was held.</source>
        <translation>Les jours sont comptés une fois qu&apos;une séance a eu lieu.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Which rules are taken where clinics differ</source>
        <translation>Quelles règles valent là où les cliniques diffèrent</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>Copy the rules with their days, to send them</source>
        <translation>Copier les règles avec leurs jours, pour les envoyer</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>séance %1</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Il n&apos;y a encore rien à copier.</translation>
    </message>
    <message>
        <source>The rules were copied.</source>
        <translation>Les règles ont été copiées.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreaOptions</name>
    <message>
        <source>What is drawn</source>
        <translation>Ce qui est tracé</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Runs out over</source>
        <translation>S&apos;estompe sur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Draw round the place: a patch, a burn, thin hair</source>
        <translation>Entourer l&apos;endroit : une plaque, une brûlure, des cheveux clairsemés</translation>
    </message>
    <message>
        <source>Draw along its middle: a scar, a parting, a border</source>
        <translation>Tracer le long du milieu : une cicatrice, une raie, un bord</translation>
    </message>
    <message>
        <source>Click its middle: a round patch, a crown</source>
        <translation>Cliquer le milieu : une plaque ronde, le sommet</translation>
    </message>
    <message>
        <source>How wide it is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>Sa largeur sur la peau ; [ et ] ou Maj+molette sur la photo</translation>
    </message>
    <message>
        <source>Over what width beyond it the dots run out</source>
        <translation>Sur quelle largeur au-delà les points s&apos;estompent</translation>
    </message>
    <message>
        <source>Remove the chosen place (Delete on the photo)</source>
        <translation>Enlever l&apos;endroit choisi (Suppr sur la photo)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreaPad</name>
    <message>
        <source>Areas done on the head</source>
        <translation>Zones traitées sur la tête</translation>
    </message>
    <message>
        <source>Paint what was done. 1 to 5 turn the head, [ and ] change the brush, Backspace takes the last line back.</source>
        <translation>Peignez ce qui a été fait. 1 à 5 tournent la tête, [ et ] changent le pinceau, Retour arrière reprend le dernier trait.</translation>
    </message>
    <message>
        <source>Drawing the head</source>
        <translation>Tracé de la tête</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreaTool</name>
    <message>
        <source>place</source>
        <translation>endroit</translation>
    </message>
    <message>
        <source>scar</source>
        <translation>cicatrice</translation>
    </message>
    <message>
        <source>burn</source>
        <translation>brûlure</translation>
    </message>
    <message>
        <source>birthmark</source>
        <translation>tache de naissance</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a treated place: its tissue and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier : %1</translation>
    </message>
    <message>
        <source>Tissue: %1</source>
        <translation>Tissu : %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer : %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Enlever : %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer : %1</translation>
    </message>
    <message>
        <source>Shape of %1</source>
        <translation>Forme : %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter : %1</translation>
    </message>
    <message>
        <source>Click on: the first point or Enter closes it, Backspace takes one back, Esc all</source>
        <translation>Continuez à cliquer : le premier point ou Entrée ferme, Retour arrière reprend un point, Échap tous</translation>
    </message>
    <message>
        <source>Click on: Enter or a double-click ends it, Backspace takes one back, Esc all</source>
        <translation>Continuez à cliquer : Entrée ou un double-clic termine, Retour arrière reprend un point, Échap tous</translation>
    </message>
    <message>
        <source>Drag shapes the place; Delete removes the point that was clicked</source>
        <translation>Tirer donne sa forme à l&apos;endroit ; Suppr enlève le point cliqué</translation>
    </message>
    <message>
        <source>Drag moves it, a double-click on its line adds a point, Shift+wheel widens it, Delete removes it</source>
        <translation>Tirer le déplace, un double-clic sur sa ligne ajoute un point, Maj+molette l&apos;élargit, Suppr l&apos;enlève</translation>
    </message>
    <message>
        <source>There is no room for more places</source>
        <translation>Plus de place pour d&apos;autres endroits</translation>
    </message>
    <message>
        <source>Draw round the first place: then dots stand in such places and nowhere else</source>
        <translation>Entourez le premier endroit : les points sont alors dans de tels endroits et nulle part ailleurs</translation>
    </message>
    <message>
        <source>Click for a round place, or drag how large it is</source>
        <translation>Cliquez pour un endroit rond, ou tirez jusqu&apos;à sa taille</translation>
    </message>
    <message>
        <source>Drag draws a place in one stroke, clicks set it point by point</source>
        <translation>Tirer trace un endroit d&apos;un trait, des clics le posent point par point</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreasCard</name>
    <message>
        <source>Areas done</source>
        <translation>Zones traitées</translation>
    </message>
    <message>
        <source>Side of the head</source>
        <translation>Côté de la tête</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Dessus</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Gommer</translation>
    </message>
    <message>
        <source>Turn the head (1 to 5)</source>
        <translation>Tourner la tête (1 à 5)</translation>
    </message>
    <message>
        <source>In words, if need be</source>
        <translation>En mots, si besoin</translation>
    </message>
    <message>
        <source>Areas in words</source>
        <translation>Zones en mots</translation>
    </message>
    <message>
        <source>What the painting does not say</source>
        <translation>Ce que la peinture ne dit pas</translation>
    </message>
    <message>
        <source>How broad the brush is ([ and ] change it)</source>
        <translation>Largeur du pinceau ([ et ] la changent)</translation>
    </message>
    <message>
        <source>Back one</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take the last line back (Backspace on the head)</source>
        <translation>Reprendre le dernier trait (Retour arrière sur la tête)</translation>
    </message>
    <message>
        <source>Take the last line back</source>
        <translation>Reprendre le dernier trait</translation>
    </message>
    <message>
        <source>Paint with mouse, finger or pen</source>
        <translation>Peignez à la souris, au doigt ou au stylet</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Where backups are</source>
        <translation>Où sont les sauvegardes</translation>
    </message>
    <message>
        <source>There is no backup yet. Choose a folder on another disk.</source>
        <translation>Il n&apos;y a pas encore de sauvegarde. Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Sauve&amp;garder maintenant</translation>
    </message>
    <message>
        <source>Write a backup into every folder of the list</source>
        <translation>Écrire une sauvegarde dans chaque dossier de la liste</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>A&amp;jouter un dossier…</translation>
    </message>
    <message>
        <source>Back up into one more folder, best on another disk</source>
        <translation>Sauvegarder dans un dossier de plus, de préférence sur un autre disque</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Stop the backup; nothing half-written stays</source>
        <translation>Arrêter la sauvegarde ; rien d&apos;inachevé ne reste</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>Un dossier pour les sauvegardes</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Où en est la sauvegarde</translation>
    </message>
    <message>
        <source>A backup is sealed like the practice and is read back after it was written. Several of a place share their photos. Work goes on meanwhile.</source>
        <translation>Une sauvegarde est scellée comme le cabinet et relue après l&apos;écriture. Plusieurs au même endroit partagent leurs photos. Le travail continue pendant ce temps.</translation>
    </message>
    <message>
        <source>Cannot be reached now</source>
        <translation>Inaccessible pour l&apos;instant</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Écriture de la sauvegarde</translation>
    </message>
    <message>
        <source>The backup was stopped. Earlier backups are as they were.</source>
        <translation>La sauvegarde a été arrêtée. Les précédentes sont inchangées.</translation>
    </message>
    <message>
        <source>Backed up and read back: %1 clients, %2 photos.</source>
        <translation>Sauvegardé et relu : %1 clients, %2 photos.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::BarSlider</name>
    <message>
        <source>, number</source>
        <translation>, nombre</translation>
    </message>
    <message>
        <source>Double-click resets.</source>
        <translation>Un double-clic réinitialise.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::BrushOptions</name>
    <message>
        <source>What the brush does</source>
        <translation>Ce que fait le pinceau</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Éclaircir</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> points/cm²</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Douceur</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout enlever</translation>
    </message>
    <message>
        <source>More dots, fewer dots, or so many dots whatever was there</source>
        <translation>Plus de points, moins de points, ou tant de points quoi qu&apos;il y ait eu</translation>
    </message>
    <message>
        <source>How wide the brush is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>Largeur du pinceau sur la peau ; [ et ] ou Maj+molette sur la photo</translation>
    </message>
    <message>
        <source>How many dots per cm² a stroke adds or takes; Ctrl+wheel on the photo</source>
        <translation>Points par cm² qu&apos;un trait ajoute ou enlève ; Ctrl+molette sur la photo</translation>
    </message>
    <message>
        <source>How many dots per cm² a stroke leaves; Ctrl+wheel on the photo</source>
        <translation>Points par cm² que laisse un trait ; Ctrl+molette sur la photo</translation>
    </message>
    <message>
        <source>How gently a stroke runs out at its rim</source>
        <translation>Avec quelle douceur un trait finit à son bord</translation>
    </message>
    <message>
        <source>Paint the other side of the head too</source>
        <translation>Peindre aussi l&apos;autre côté de la tête</translation>
    </message>
    <message>
        <source>Remove all strokes</source>
        <translation>Enlever tous les traits</translation>
    </message>
    <message>
        <source>Take all strokes of brush and eraser away; can be undone</source>
        <translation>Enlever tous les traits de pinceau et de gomme ; peut être annulé</translation>
    </message>
</context>
<context>
    <name>trichion::studio::BrushTool</name>
    <message>
        <source>Paint density</source>
        <translation>Peindre la densité</translation>
    </message>
    <message>
        <source>Thin density</source>
        <translation>Éclaircir la densité</translation>
    </message>
    <message>
        <source>Set density</source>
        <translation>Fixer la densité</translation>
    </message>
    <message>
        <source>Erase dots</source>
        <translation>Gommer des points</translation>
    </message>
    <message>
        <source>There is no room for more strokes: undo some or remove all</source>
        <translation>Plus de place pour d&apos;autres traits : annulez-en ou enlevez tout</translation>
    </message>
    <message>
        <source>Esc takes the stroke back</source>
        <translation>Échap reprend le trait</translation>
    </message>
    <message>
        <source>Drag takes the dots away; [ and ] or Shift+wheel change the size</source>
        <translation>Tirer enlève les points ; [ et ] ou Maj+molette changent la taille</translation>
    </message>
    <message>
        <source>Drag paints; Ctrl+drag does the opposite; [ and ] or Shift+wheel change the size, Ctrl+wheel the strength</source>
        <translation>Tirer peint ; Ctrl+tirer fait l&apos;inverse ; [ et ] ou Maj+molette changent la taille, Ctrl+molette la force</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CalendarGrid</name>
    <message>
        <source>Calendar, %1</source>
        <translation>Calendrier, %1</translation>
    </message>
    <message>
        <source>Arrows choose a day, Space what is planned on it; Ctrl+arrows move it</source>
        <translation>Les flèches choisissent un jour, Espace ce qui y est prévu ; Ctrl+flèches le déplacent</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CalendarPage</name>
    <message>
        <source>%1, session %2</source>
        <translation>%1, séance %2</translation>
    </message>
    <message>
        <source>What is planned on the day</source>
        <translation>Ce qui est prévu ce jour</translation>
    </message>
    <message>
        <source>Nothing is planned on this day.</source>
        <translation>Rien n&apos;est prévu ce jour.</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mois</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semaine</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Montrer un mois</translation>
    </message>
    <message>
        <source>Show a week by the hour</source>
        <translation>Montrer une semaine par heures</translation>
    </message>
    <message>
        <source>Earlier (Page up)</source>
        <translation>Plus tôt (Page précédente)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later (Page down)</source>
        <translation>Plus tard (Page suivante)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd&apos;hui</translation>
    </message>
    <message>
        <source>&amp;New appointment…</source>
        <translation>&amp;Nouveau rendez-vous…</translation>
    </message>
    <message>
        <source>Keep a time free for a client</source>
        <translation>Garder un moment libre pour un client</translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <translation>%1 déplacé à %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>Qui vient ?</translation>
    </message>
    <message>
        <source>Appointment of %1</source>
        <translation>Rendez-vous de %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CameraDialog</name>
    <message>
        <source>Take photos</source>
        <translation>Prendre des photos</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Which view is taken now</source>
        <translation>Quelle vue est prise maintenant</translation>
    </message>
    <message>
        <source>How strongly the earlier photo shows</source>
        <translation>Avec quelle force la photo précédente se voit</translation>
    </message>
    <message>
        <source>How strongly the earlier photo of this view shows over the live picture</source>
        <translation>Avec quelle force la photo précédente de cette vue se voit sur l&apos;image en direct</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Which camera is used</source>
        <translation>Quel appareil est utilisé</translation>
    </message>
    <message>
        <source>&amp;Take the photo</source>
        <translation>&amp;Prendre la photo</translation>
    </message>
    <message>
        <source>Take the photo (Space)</source>
        <translation>Prendre la photo (Espace)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Keep the photo and go on to the next view (Enter)</source>
        <translation>Garder la photo et passer à la vue suivante (Entrée)</translation>
    </message>
    <message>
        <source>Take it &amp;again</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Drop this picture and take another (Backspace)</source>
        <translation>Rejeter cette image et en prendre une autre (Retour arrière)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Back; photos that were kept stay (Esc)</source>
        <translation>Retour ; les photos gardées restent (Échap)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>No earlier photo of this view.</source>
        <translation>Pas de photo précédente de cette vue.</translation>
    </message>
    <message>
        <source>Over it lies the photo of %1: take the same pose.</source>
        <translation>Par-dessus, la photo d&apos;avant : %1. Prenez la même pose.</translation>
    </message>
    <message>
        <source>Looking at the photo…</source>
        <translation>Examen de la photo…</translation>
    </message>
    <message>
        <source>Looking at the photo</source>
        <translation>Examen de la photo</translation>
    </message>
    <message>
        <source>No head was found in the photo. Take it again, or keep it.</source>
        <translation>Aucune tête n&apos;a été trouvée dans la photo. Reprenez-la, ou gardez-la.</translation>
    </message>
    <message>
        <source>A good photo.</source>
        <translation>Une bonne photo.</translation>
    </message>
    <message>
        <source>Kept. All views are there.</source>
        <translation>Gardée. Toutes les vues sont là.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gardée.</translation>
    </message>
    <message>
        <source>The camera is gone. This photo is still here: keep it.</source>
        <translation>L&apos;appareil n&apos;est plus là. Cette photo est encore là : gardez-la.</translation>
    </message>
    <message>
        <source>The camera is gone. Plug it in again and choose it, or close; photos that were kept are safe.</source>
        <translation>L&apos;appareil n&apos;est plus là. Rebranchez-le et choisissez-le, ou fermez ; les photos gardées sont en sûreté.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Canvas</name>
    <message>
        <source>Photo with preview</source>
        <translation>Photo avec aperçu</translation>
    </message>
    <message>
        <source>Tab goes through the points of the hairline, arrow keys move the chosen one</source>
        <translation>Tab parcourt les points de la ligne frontale, les flèches déplacent celui choisi</translation>
    </message>
    <message>
        <source>Wheel zooms, Space or middle button drags the photo, B shows the photo before</source>
        <translation>La molette zoome, Espace ou bouton central déplace la photo, B montre la photo d&apos;avant</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CaptureControl</name>
    <message>
        <source>&amp;Take photos…</source>
        <translation>Pre&amp;ndre des photos…</translation>
    </message>
    <message>
        <source>&amp;Paste a photo</source>
        <translation>Co&amp;ller une photo</translation>
    </message>
    <message>
        <source>Save the p&amp;hoto as a file…</source>
        <translation>Enreg&amp;istrer la photo dans un fichier…</translation>
    </message>
    <message>
        <source>&amp;Last photo over it</source>
        <translation>Dern&amp;ière photo par-dessus</translation>
    </message>
    <message>
        <source>Take photos with a camera, view by view</source>
        <translation>Prendre des photos avec un appareil, vue par vue</translation>
    </message>
    <message>
        <source>Take the picture that was copied as a photo of this head</source>
        <translation>Prendre l&apos;image copiée comme photo de cette tête</translation>
    </message>
    <message>
        <source>Write the photo itself, unchanged; for those from the camera or the clipboard</source>
        <translation>Écrire la photo elle-même, inchangée ; pour celles de l&apos;appareil ou du presse-papiers</translation>
    </message>
    <message>
        <source>Lay the last photo of the same view over this one, to compare the pose</source>
        <translation>Poser la dernière photo de la même vue sur celle-ci, pour comparer la pose</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or open photos from files.</source>
        <translation>Aucun appareil n&apos;a été trouvé. Branchez-en un, ou ouvrez des photos depuis des fichiers.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Il n&apos;y a pas d&apos;image à coller. Copiez-en d&apos;abord une.</translation>
    </message>
    <message>
        <source>Pasting the photo</source>
        <translation>Collage de la photo</translation>
    </message>
    <message>
        <source>Save the photo as a file</source>
        <translation>Enregistrer la photo dans un fichier</translation>
    </message>
    <message>
        <source>Photo (*.%1)</source>
        <translation>Photo (*.%1)</translation>
    </message>
    <message>
        <source>The photo is saved.</source>
        <translation>La photo est enregistrée.</translation>
    </message>
    <message>
        <source>Photos are kept nowhere</source>
        <translation>Des photos ne sont gardées nulle part</translation>
    </message>
    <message>
        <source>Photos from the camera or the clipboard are in no file yet. Give them to a client, or save them as files, to keep them.</source>
        <translation>Des photos de l&apos;appareil ou du presse-papiers ne sont encore dans aucun fichier. Donnez-les à un client, ou enregistrez-les dans des fichiers, pour les garder.</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Fermer sans elles</translation>
    </message>
    <message>
        <source>The head was not found in this photo yet.</source>
        <translation>La tête n&apos;a pas encore été trouvée dans cette photo.</translation>
    </message>
    <message>
        <source>There is no earlier photo of this view (%1).</source>
        <translation>Il n&apos;y a pas de photo précédente de cette vue (%1).</translation>
    </message>
    <message>
        <source>Over it lies the last photo of this view: %1.</source>
        <translation>Par-dessus, la dernière photo de cette vue : %1.</translation>
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
        <translation>&amp;Règle</translation>
    </message>
    <message>
        <source>Coi&amp;n</source>
        <translation>&amp;Pièce</translation>
    </message>
    <message>
        <source>&amp;Iris</source>
        <translation>&amp;Iris</translation>
    </message>
    <message>
        <source>Clicked in the photo</source>
        <translation>Cliqué dans la photo</translation>
    </message>
    <message>
        <source>Click two points on the scalp whose distance you know (Shift+R)</source>
        <translation>Cliquez deux points du cuir chevelu dont vous connaissez la distance (Maj+R)</translation>
    </message>
    <message>
        <source>Ruler on the scalp</source>
        <translation>Règle sur le cuir chevelu</translation>
    </message>
    <message>
        <source>Say which coin lies flat on the scalp, and click it</source>
        <translation>Dites quelle pièce est à plat sur le cuir chevelu, et cliquez-la</translation>
    </message>
    <message>
        <source>Coin on the scalp</source>
        <translation>Pièce sur le cuir chevelu</translation>
    </message>
    <message>
        <source>Click the left and the right edge of an iris that looks at the camera; it is 11.7 mm broad</source>
        <translation>Cliquez le bord gauche et droit d&apos;un iris qui regarde l&apos;appareil ; il a 11,7 mm de large</translation>
    </message>
    <message>
        <source>Iris of an eye</source>
        <translation>Iris d&apos;un œil</translation>
    </message>
    <message>
        <source>Which coin it is</source>
        <translation>Quelle pièce c&apos;est</translation>
    </message>
    <message>
        <source>The coin that lies on the scalp</source>
        <translation>La pièce posée sur le cuir chevelu</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>Quelle pièce ?</translation>
    </message>
    <message>
        <source>Diameter of the coin</source>
        <translation>Diamètre de la pièce</translation>
    </message>
    <message>
        <source>Diameter of a coin that is not in the list, 10 to 45 mm</source>
        <translation>Diamètre d&apos;une pièce qui n&apos;est pas dans la liste, 10 à 45 mm</translation>
    </message>
    <message>
        <source>Distance of the two points</source>
        <translation>Distance des deux points</translation>
    </message>
    <message>
        <source>What the ruler reads between the two points, 5 to 300 mm; Enter takes it</source>
        <translation>Ce que lit la règle entre les deux points, 5 à 300 mm ; Entrée la prend</translation>
    </message>
    <message>
        <source>Between the points</source>
        <translation>Entre les points</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Enlever : %1</translation>
    </message>
    <message>
        <source>Remove this measure</source>
        <translation>Enlever cette mesure</translation>
    </message>
    <message>
        <source>%1 in this photo: %2</source>
        <translation>%1 dans cette photo : %2</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientForm</name>
    <message>
        <source>Change client</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>&amp;Born on</source>
        <translation>N&amp;é le</translation>
    </message>
    <message>
        <source>Day of birth, such as 1985-06-30</source>
        <translation>Jour de naissance, comme 1985-06-30</translation>
    </message>
    <message>
        <source>1985-06-30</source>
        <translation>1985-06-30</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>Where the client is called</source>
        <translation>Où appeler le client</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Where papers are sent</source>
        <translation>Où les papiers sont envoyés</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>For invoices</source>
        <translation>Pour les factures</translation>
    </message>
    <message>
        <source>&amp;Wish</source>
        <translation>&amp;Souhait</translation>
    </message>
    <message>
        <source>What the client wants to look like</source>
        <translation>À quoi le client veut ressembler</translation>
    </message>
    <message>
        <source>&amp;Found us by</source>
        <translation>&amp;Venu par</translation>
    </message>
    <message>
        <source>Who or what brought the client here</source>
        <translation>Qui ou quoi a amené le client</translation>
    </message>
    <message>
        <source>E&amp;mergency contact</source>
        <translation>&amp;Urgence</translation>
    </message>
    <message>
        <source>Whom to call if something happens</source>
        <translation>Qui appeler s&apos;il arrive quelque chose</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;Médecin</translation>
    </message>
    <message>
        <source>Who writes a letter if one is needed</source>
        <translation>Qui écrit une lettre s&apos;il en faut une</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>For you; the search finds it</source>
        <translation>Pour vous ; la recherche la trouve</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Save the client (Ctrl+Enter)</source>
        <translation>Enregistrer le client (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation>Quitter sans enregistrer (Échap)</translation>
    </message>
    <message>
        <source>The day of birth is written like 1985-06-30.</source>
        <translation>Le jour de naissance s&apos;écrit comme 1985-06-30.</translation>
    </message>
    <message>
        <source>There is a client of this name: No. %1.</source>
        <translation>Il y a un client de ce nom : n° %1.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What you typed is not saved yet. Leave it?</source>
        <translation>Votre saisie n&apos;est pas encore enregistrée. Quitter ?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientPage</name>
    <message>
        <source>&amp;Overview</source>
        <translation>Vue d&apos;&amp;ensemble</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>&amp;Designs</source>
        <translation>&amp;Dessins</translation>
    </message>
    <message>
        <source>Plan and &amp;sessions</source>
        <translation>Plan et &amp;séances</translation>
    </message>
    <message>
        <source>&amp;Intake and consent</source>
        <translation>&amp;Questionnaire et consentement</translation>
    </message>
    <message>
        <source>&amp;Aftercare</source>
        <translation>&amp;Soins après</translation>
    </message>
    <message>
        <source>Doc&amp;uments</source>
        <translation>Doc&amp;uments</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>‹ All clients</source>
        <translation>‹ Tous les clients</translation>
    </message>
    <message>
        <source>Back to all clients (Esc)</source>
        <translation>Retour à tous les clients (Échap)</translation>
    </message>
    <message>
        <source>Where the client stands</source>
        <translation>Où en est le client</translation>
    </message>
    <message>
        <source>Parts of the client&apos;s file</source>
        <translation>Parties du dossier du client</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N° %1</translation>
    </message>
    <message>
        <source>Resu&amp;lts</source>
        <translation>&amp;Résultats</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientPicker</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Nobody has this name yet. Make a new client.</source>
        <translation>Personne n&apos;a encore ce nom. Créez un nouveau client.</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Choisir un client</translation>
    </message>
    <message>
        <source>Name, number or a word of the note</source>
        <translation>Nom, numéro ou un mot de la note</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Chercher des clients</translation>
    </message>
    <message>
        <source>Type a few letters; Enter takes the first</source>
        <translation>Tapez quelques lettres ; Entrée prend le premier</translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation>&amp;Nouveau client…</translation>
    </message>
    <message>
        <source>Make a new client</source>
        <translation>Créer un nouveau client</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose nobody (Esc)</source>
        <translation>Ne choisir personne (Échap)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <source>Take this client (Enter)</source>
        <translation>Prendre ce client (Entrée)</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N° %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientScreen</name>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview for the client</source>
        <translation>Aperçu pour le client</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The digits that were set when this screen was opened</source>
        <translation>Les chiffres fixés à l&apos;ouverture de cet écran</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Type the PIN to leave</source>
        <translation>Tapez le PIN pour quitter</translation>
    </message>
    <message>
        <source>That was not the PIN</source>
        <translation>Ce n&apos;était pas le PIN</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientScreenControl</name>
    <message>
        <source>There is one display, so the preview covers all of it.
Set a PIN of four digits or more to come back with:</source>
        <translation>Il n&apos;y a qu&apos;un écran, l&apos;aperçu le couvre donc en entier.
Fixez un PIN de quatre chiffres ou plus pour revenir :</translation>
    </message>
    <message>
        <source>Client screen</source>
        <translation>Écran du client</translation>
    </message>
    <message>
        <source>A PIN has four to twelve digits:</source>
        <translation>Un PIN a de quatre à douze chiffres :</translation>
    </message>
    <message>
        <source>The client&apos;s display is gone, and the preview on it came down. Plug it in again, or show it here (F9).</source>
        <translation>L&apos;écran du client n&apos;est plus là, et l&apos;aperçu qu&apos;il montrait s&apos;est fermé. Rebranchez-le, ou montrez l&apos;aperçu ici (F9).</translation>
    </message>
    <message>
        <source>The client&apos;s display is back.</source>
        <translation>L&apos;écran du client est de nouveau là.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>No clients yet. “New client” makes the first one.</source>
        <translation>Pas encore de clients. « Nouveau client » crée le premier.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation>Rien n&apos;est prévu aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Nobody waits for you.</source>
        <translation>Personne ne vous attend.</translation>
    </message>
    <message>
        <source>Search: name, number, phone or a word of the note</source>
        <translation>Chercher : nom, numéro, téléphone ou un mot de la note</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Chercher des clients</translation>
    </message>
    <message>
        <source>Type a few letters (Ctrl+F); Enter opens the first</source>
        <translation>Tapez quelques lettres (Ctrl+F) ; Entrée ouvre le premier</translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation>&amp;Nouveau client…</translation>
    </message>
    <message>
        <source>Make a new client (Ctrl+N)</source>
        <translation>Créer un nouveau client (Ctrl+N)</translation>
    </message>
    <message>
        <source>These clients are invented: look around and try everything. Your own go to a practice of your own, sealed with a passphrase.</source>
        <translation>Ces clients sont inventés : regardez et essayez tout. Les vôtres vont dans un cabinet à vous, scellé par une phrase secrète.</translation>
    </message>
    <message>
        <source>&amp;Start my practice…</source>
        <translation>&amp;Commencer mon cabinet…</translation>
    </message>
    <message>
        <source>Make a practice with a passphrase</source>
        <translation>Créer un cabinet avec une phrase secrète</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N° %1</translation>
    </message>
    <message>
        <source>Nobody has “%1” in name, number or note.</source>
        <translation>Personne n&apos;a « %1 » dans le nom, le numéro ou la note.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClinicDialog</name>
    <message>
        <source>%1 pairs. Colour difference to the real results: %2 with what ships, %3 with this profile, %4 when each pair is judged by the others alone. Below 3 is hard to see, above 6 is too far.</source>
        <translation>%1 paires. Écart de couleur aux vrais résultats : %2 avec ce qui est fourni, %3 avec ce profil, %4 quand chaque paire n&apos;est jugée que par les autres. Sous 3, à peine visible ; au-dessus de 6, trop loin.</translation>
    </message>
    <message>
        <source>The clinic profile could not be read: %1</source>
        <translation>Le profil du studio n&apos;a pas pu être lu : %1</translation>
    </message>
    <message>
        <source>&amp;Add pair…</source>
        <translation>&amp;Ajouter une paire…</translation>
    </message>
    <message>
        <source>&amp;Use this profile</source>
        <translation>&amp;Utiliser ce profil</translation>
    </message>
    <message>
        <source>Use what s&amp;hips</source>
        <translation>Utiliser ce qui est &amp;fourni</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Clinic profile</source>
        <translation>Profil du studio</translation>
    </message>
    <message>
        <source>Save clinic profile</source>
        <translation>Enregistrer le profil du studio</translation>
    </message>
    <message>
        <source>Clinic profiles (*.json)</source>
        <translation>Profils de studio (*.json)</translation>
    </message>
    <message>
        <source>Photos of clients before and after healing show how dots of this clinic look. Add pairs of the design that is open; from two on a profile is fitted. The same light and distance in both photos make it better.</source>
        <translation>Des photos de clients avant et après cicatrisation montrent l&apos;aspect des points de ce studio. Ajoutez des paires du dessin ouvert ; dès deux, un profil est ajusté. La même lumière et la même distance dans les deux photos l&apos;améliorent.</translation>
    </message>
    <message>
        <source>Pairs of photos</source>
        <translation>Paires de photos</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>The difference is that of the preview under the profile to the real result</source>
        <translation>L&apos;écart est celui de l&apos;aperçu avec le profil au vrai résultat</translation>
    </message>
    <message>
        <source>Age of the dots in the photo after</source>
        <translation>Âge des points dans la photo d&apos;après</translation>
    </message>
    <message>
        <source>How old the dots are in the photo after</source>
        <translation>Quel âge ont les points dans la photo d&apos;après</translation>
    </message>
    <message>
        <source>Choose the photo before, then the photo after</source>
        <translation>Choisissez la photo d&apos;avant, puis celle d&apos;après</translation>
    </message>
    <message>
        <source>All previews look like the results of this clinic from now on</source>
        <translation>Tous les aperçus ressemblent désormais aux résultats de ce studio</translation>
    </message>
    <message>
        <source>Previews as the program comes</source>
        <translation>Aperçus tels que fournis</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a profile that was saved</source>
        <translation>Ouvrir un profil enregistré</translation>
    </message>
    <message>
        <source>Save the profile as a file; no client is in it</source>
        <translation>Enregistrer le profil dans un fichier ; aucun client n&apos;y figure</translation>
    </message>
    <message>
        <source>Open clinic profile</source>
        <translation>Ouvrir un profil de studio</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>Photo d&apos;avant</translation>
    </message>
    <message>
        <source>Photo after</source>
        <translation>Photo d&apos;après</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure en cours</translation>
    </message>
    <message>
        <source>In use: what ships</source>
        <translation>Utilisé : ce qui est fourni</translation>
    </message>
    <message>
        <source>In use: this profile</source>
        <translation>Utilisé : ce profil</translation>
    </message>
    <message>
        <source>In use: a profile of this clinic</source>
        <translation>Utilisé : un profil de ce studio</translation>
    </message>
    <message>
        <source>From the test patch of one client: dots %1 times as dark as what ships. Colour difference to the fields: %2 as predicted, %3 with this profile, %4 when each field is judged by the others alone. Meant for this client only.</source>
        <translation>D&apos;après la zone d&apos;essai d&apos;un client : points %1 fois aussi foncés que ce qui est fourni. Écart de couleur aux champs : %2 comme prévu, %3 avec ce profil, %4 quand chaque champ n&apos;est jugé que par les autres. Pour ce client seulement.</translation>
    </message>
    <message>
        <source>From a test &amp;patch…</source>
        <translation>D&apos;une &amp;zone d&apos;essai…</translation>
    </message>
    <message>
        <source>How dark dots turn out on one client, from a photo of the test patch</source>
        <translation>À quel point les points sont foncés sur un client, d&apos;après une photo de la zone d&apos;essai</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ColourControl</name>
    <message>
        <source>Forget places</source>
        <translation>Oublier les endroits</translation>
    </message>
    <message>
        <source>Click a grey card, a white wall or a white towel; Esc ends</source>
        <translation>Cliquez une carte grise, un mur blanc ou une serviette blanche ; Échap termine</translation>
    </message>
    <message>
        <source>Click the client&apos;s own shaved hair, where it is dense; Esc ends</source>
        <translation>Cliquez les cheveux rasés du client, là où ils sont denses ; Échap termine</translation>
    </message>
    <message>
        <source>Click bare skin near the stubble, in the same light; Esc ends</source>
        <translation>Cliquez la peau nue près des cheveux rasés, dans la même lumière ; Échap termine</translation>
    </message>
    <message>
        <source>White or grey</source>
        <translation>Blanc ou gris</translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation>Cheveux rasés</translation>
    </message>
    <message>
        <source>Bare skin</source>
        <translation>Peau nue</translation>
    </message>
    <message>
        <source>Shade like the stubble</source>
        <translation>Teinte comme les cheveux rasés</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Measuring the skin</source>
        <translation>Mesure de la peau</translation>
    </message>
    <message>
        <source>Colour chart</source>
        <translation>Mire de couleurs</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ComplicationDialog</name>
    <message>
        <source>Report a complication</source>
        <translation>Signaler une complication</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Séance %1 : %2</translation>
    </message>
    <message>
        <source>After which session</source>
        <translation>Après quelle séance</translation>
    </message>
    <message>
        <source>The session it follows; its lots can be traced from there</source>
        <translation>La séance qu&apos;elle suit ; ses lots peuvent être retrouvés de là</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What was seen, in your own words or from the list</source>
        <translation>Ce qui a été vu, avec vos mots ou d&apos;après la liste</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Notée le</translation>
    </message>
    <message>
        <source>The day it was noted</source>
        <translation>Le jour où elle a été notée</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>How grave it is, as you judge it</source>
        <translation>La gravité, selon vous</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What was done, and whom the client was sent to</source>
        <translation>Ce qui a été fait, et vers qui le client a été envoyé</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Après</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;Noted on</source>
        <translation>&amp;Notée le</translation>
    </message>
    <message>
        <source>&amp;How grave</source>
        <translation>Gra&amp;vité</translation>
    </message>
    <message>
        <source>What was &amp;done</source>
        <translation>Ce qui a été &amp;fait</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Put it into the client&apos;s file (Enter)</source>
        <translation>Mettre dans le dossier du client (Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave without keeping (Esc)</source>
        <translation>Quitter sans garder (Échap)</translation>
    </message>
    <message>
        <source>Fever, spreading redness, pus or trouble breathing belong to a doctor at once.</source>
        <translation>Fièvre, rougeur qui s&apos;étend, pus ou gêne pour respirer : voir un médecin tout de suite.</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>Dites ce que c&apos;est.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ConsentDialog</name>
    <message>
        <source>Sign a consent</source>
        <translation>Signer un consentement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave without signing (Esc)</source>
        <translation>Quitter sans signer (Échap)</translation>
    </message>
    <message>
        <source>&amp;Keep the signature</source>
        <translation>&amp;Garder la signature</translation>
    </message>
    <message>
        <source>Seal the signature with this text into the client&apos;s file (Ctrl+Enter)</source>
        <translation>Sceller la signature avec ce texte dans le dossier du client (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Only texts that the clinic has in a language; none is translated</source>
        <translation>Seulement les textes que le cabinet a dans une langue ; aucun n&apos;est traduit</translation>
    </message>
    <message>
        <source>Text to sign</source>
        <translation>Texte à signer</translation>
    </message>
    <message>
        <source>This text is kept with the signature, word for word</source>
        <translation>Ce texte est gardé mot pour mot avec la signature</translation>
    </message>
    <message>
        <source>The design that is signed</source>
        <translation>Le dessin qui est signé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Parent ou tuteur</translation>
    </message>
    <message>
        <source>Signs for a client who is younger than 18</source>
        <translation>Signe pour un client de moins de 18 ans</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Who was there; may stay empty</source>
        <translation>Qui était présent ; peut rester vide</translation>
    </message>
    <message>
        <source>Parent or &amp;guardian (asked for)</source>
        <translation>Parent ou &amp;tuteur (requis)</translation>
    </message>
    <message>
        <source>Parent or &amp;guardian</source>
        <translation>Parent ou &amp;tuteur</translation>
    </message>
    <message>
        <source>&amp;Witness</source>
        <translation>Té&amp;moin</translation>
    </message>
    <message>
        <source>Take the &amp;last line back</source>
        <translation>Reprendre le &amp;dernier trait</translation>
    </message>
    <message>
        <source>Take the last line back (Backspace)</source>
        <translation>Reprendre le dernier trait (Retour arrière)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Begin the signature again (Delete)</source>
        <translation>Recommencer la signature (Suppr)</translation>
    </message>
    <message>
        <source>This text shows a design. Keep one in the client&apos;s file first.</source>
        <translation>Ce texte montre un dessin. Gardez-en d&apos;abord un dans le dossier du client.</translation>
    </message>
    <message>
        <source>The client is younger than 18: a parent or guardian signs, with their name.</source>
        <translation>Le client a moins de 18 ans : un parent ou tuteur signe, avec son nom.</translation>
    </message>
    <message>
        <source>The text is kept word for word with the signature.</source>
        <translation>Le texte est gardé mot pour mot avec la signature.</translation>
    </message>
    <message>
        <source>The signature is kept sealed; it can be withdrawn, not changed.</source>
        <translation>La signature est gardée scellée ; elle peut être retirée, non modifiée.</translation>
    </message>
    <message>
        <source>The signature is not kept yet. Leave it?</source>
        <translation>La signature n&apos;est pas encore gardée. Quitter ?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ConsentsCard</name>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>There are no texts to sign.</source>
        <translation>Il n&apos;y a pas de textes à signer.</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>Si&amp;gner…</translation>
    </message>
    <message>
        <source>Read and sign the text on the screen (Enter)</source>
        <translation>Lire et signer le texte à l&apos;écran (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>From now on the consent no longer holds</source>
        <translation>Dès maintenant, le consentement ne vaut plus</translation>
    </message>
    <message>
        <source>Show the &amp;paper</source>
        <translation>Montrer le &amp;papier</translation>
    </message>
    <message>
        <source>The exact text with the signature</source>
        <translation>Le texte exact avec la signature</translation>
    </message>
    <message>
        <source>shown in %1 places</source>
        <translation>photos à %1 endroits</translation>
    </message>
    <message>
        <source>Sign again…</source>
        <translation>Signer à nouveau…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Signer…</translation>
    </message>
    <message>
        <source>Signed and kept.</source>
        <translation>Signé et gardé.</translation>
    </message>
    <message>
        <source>Design %1, which is being drawn…</source>
        <translation>Dessin %1, en cours de tracé…</translation>
    </message>
    <message>
        <source>Drawing the design</source>
        <translation>Tracé du dessin</translation>
    </message>
    <message>
        <source>Design %1, as it is signed. The picture is a simulation.</source>
        <translation>Dessin %1, tel qu&apos;il est signé. L&apos;image est une simulation.</translation>
    </message>
    <message>
        <source>Design %1</source>
        <translation>Dessin %1</translation>
    </message>
    <message>
        <source>No photo is shown anywhere under it.</source>
        <translation>Aucune photo n&apos;est montrée à ce titre.</translation>
    </message>
    <message>
        <source>Photos must then be taken away from:
%1</source>
        <translation>Les photos devront alors être enlevées de :
%1</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <translation>Retirer un consentement</translation>
    </message>
    <message>
        <source>Withdraw “%1” from today? The signed paper is kept.

%2</source>
        <translation>Retirer « %1 » à partir d&apos;aujourd&apos;hui ? Le papier signé est gardé.

%2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>Le consentement est retiré.</translation>
    </message>
    <message>
        <source>The consent is withdrawn. Photos must be taken away from %1 places: see the list.</source>
        <translation>Le consentement est retiré. Des photos doivent être enlevées de %1 endroits : voir la liste.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ContextHelp</name>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide d&apos;utilisation</translation>
    </message>
    <message>
        <source>Read in the guide about what you have before you</source>
        <translation>Lire dans le guide ce qui concerne ce que vous avez devant vous</translation>
    </message>
    <message>
        <source>How &amp;true is this picture?</source>
        <translation>Cette image est-elle &amp;fidèle ?</translation>
    </message>
    <message>
        <source>What a preview rests on and what it cannot show, to read with a client</source>
        <translation>Sur quoi repose un aperçu et ce qu’il ne peut pas montrer, à lire avec le client</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CreditDialog</name>
    <message>
        <source>Take invoice %1 back</source>
        <translation>Annuler la facture %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Why; it stands on the credit note</source>
        <translation>Pourquoi ; c&apos;est écrit sur l&apos;avoir</translation>
    </message>
    <message>
        <source>Such as: the session was called off</source>
        <translation>Par exemple : la séance a été annulée</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Émettre l&apos;avoir</translation>
    </message>
    <message>
        <source>Issue a credit note with the next number (Enter)</source>
        <translation>Émettre un avoir avec le numéro suivant (Entrée)</translation>
    </message>
    <message>
        <source>A credit note over %1 takes it back. %2 were paid: note what goes back as a payment.</source>
        <translation>Un avoir de %1 l&apos;annule. %2 ont été payés : notez ce qui est rendu comme un paiement.</translation>
    </message>
    <message>
        <source>A credit note over %1 takes it back.</source>
        <translation>Un avoir de %1 l&apos;annule.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DayNotice</name>
    <message>
        <source>One client comes today.</source>
        <translation>Un client vient aujourd&apos;hui.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients come today.</source>
        <translation>
            <numerusform>%n client vient aujourd&apos;hui.</numerusform>
            <numerusform>%n clients viennent aujourd&apos;hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is due for a follow-up or a next session.</source>
        <translation>Un client a un suivi ou une séance à prévoir.</translation>
    </message>
    <message numerus="yes">
        <source>%n are due for a follow-up or a next session.</source>
        <translation>
            <numerusform>%n client a un suivi ou une séance à prévoir.</numerusform>
            <numerusform>%n clients ont un suivi ou une séance à prévoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DensitySection</name>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>All over</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> points/cm²</translation>
    </message>
    <message>
        <source>Dots per cm² where the design is fullest; all zones go with it</source>
        <translation>Points par cm² là où le dessin est le plus dense ; toutes les zones suivent</translation>
    </message>
    <message>
        <source>Density %1</source>
        <translation>Densité %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DesignSection</name>
    <message>
        <source>Design</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Mean density</source>
        <translation>Densité moyenne</translation>
    </message>
    <message>
        <source>%1 dots/cm²</source>
        <translation>%1 points/cm²</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DesignsTab</name>
    <message>
        <source>Designs</source>
        <translation>Dessins</translation>
    </message>
    <message>
        <source>No designs yet. Open photos in the studio; “Save to the client” keeps the design.</source>
        <translation>Pas encore de dessins. Ouvrez des photos dans le studio ; « Enregistrer chez le client » garde le dessin.</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>Choose a design.</source>
        <translation>Choisissez un dessin.</translation>
    </message>
    <message>
        <source>Revisions: each as it was</source>
        <translation>Révisions : chacune telle qu&apos;elle était</translation>
    </message>
    <message>
        <source>Open in the s&amp;tudio</source>
        <translation>Ouvrir dans le s&amp;tudio</translation>
    </message>
    <message>
        <source>Show this revision on the client&apos;s photos</source>
        <translation>Montrer cette révision sur les photos du client</translation>
    </message>
    <message>
        <source>&amp;Chosen by the client</source>
        <translation>&amp;Choisi par le client</translation>
    </message>
    <message>
        <source>This is the design that is made</source>
        <translation>C&apos;est le dessin qui est réalisé</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>&amp;Mettre de côté</translation>
    </message>
    <message>
        <source>Keep it, but not as a choice</source>
        <translation>Le garder, mais pas comme choix</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Give the design another name</source>
        <translation>Donner un autre nom au dessin</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>Rename design</source>
        <translation>Renommer le dessin</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Nom du dessin</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Document</name>
    <message>
        <source>Open photo</source>
        <translation>Ouvrir la photo</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>Ajouter la photo</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Enlever la photo</translation>
    </message>
    <message>
        <source>Call variant %1 %2</source>
        <translation>Nommer la variante %1 %2</translation>
    </message>
    <message>
        <source>Delete variant %1</source>
        <translation>Supprimer la variante %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Drawing</name>
    <message>
        <source>Frontal</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Mid-scalp</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Sommet</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>Tempe</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Nape</source>
        <translation>Nuque</translation>
    </message>
    <message>
        <source>Hair that usually lasts</source>
        <translation>Cheveux qui restent d&apos;habitude</translation>
    </message>
</context>
<context>
    <name>trichion::studio::EdgeControls</name>
    <message>
        <source>Soft edge</source>
        <translation>Bord doux</translation>
    </message>
    <message>
        <source>Width over which the first dots come in; wider is softer</source>
        <translation>Largeur sur laquelle viennent les premiers points ; plus large est plus doux</translation>
    </message>
    <message>
        <source>Edge in detail</source>
        <translation>Bord en détail</translation>
    </message>
    <message>
        <source>Builds up over</source>
        <translation>Se densifie sur</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How slowly the density rises behind the edge</source>
        <translation>Avec quelle lenteur la densité monte derrière le bord</translation>
    </message>
    <message>
        <source>Softer at the temples</source>
        <translation>Plus doux aux tempes</translation>
    </message>
    <message>
        <source>Softness at the temples against the middle</source>
        <translation>Douceur aux tempes par rapport au milieu</translation>
    </message>
    <message>
        <source>Mounds</source>
        <translation>Ondulations</translation>
    </message>
    <message>
        <source>How far the line swings to and fro</source>
        <translation>De combien la ligne va et vient</translation>
    </message>
    <message>
        <source>Uneven hairs</source>
        <translation>Cheveux irréguliers</translation>
    </message>
    <message>
        <source>How far single dots leave the line</source>
        <translation>De combien des points isolés quittent la ligne</translation>
    </message>
    <message>
        <source>Uneven first rows</source>
        <translation>Premiers rangs irréguliers</translation>
    </message>
    <message>
        <source>How far single dots of the first rows come and go</source>
        <translation>Dans quelle mesure des points isolés des premiers rangs vont et viennent</translation>
    </message>
    <message>
        <source>Single dots before</source>
        <translation>Points isolés devant</translation>
    </message>
    <message>
        <source>How far single dots stand in front of the line</source>
        <translation>Jusqu&apos;où des points isolés se tiennent devant la ligne</translation>
    </message>
    <message>
        <source>Edge of the hairline</source>
        <translation>Bord de la ligne frontale</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FadingChart</name>
    <message>
        <source>What is left over the years</source>
        <translation>Ce qui reste au fil des ans</translation>
    </message>
    <message>
        <source>Point at a dot for its numbers</source>
        <translation>Pointez un point pour voir ses nombres</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Years after the first photo</source>
        <translation>Années depuis la première photo</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FailureFold</name>
    <message>
        <source>What can go wrong</source>
        <translation>Ce qui peut mal tourner</translation>
    </message>
    <message>
        <source>Shows a treatment gone wrong on this photo; the design is not changed</source>
        <translation>Montre sur cette photo un traitement raté ; le dessin ne change pas</translation>
    </message>
    <message>
        <source>Nothing: as planned</source>
        <translation>Rien : comme prévu</translation>
    </message>
    <message>
        <source>Its cause</source>
        <translation>Sa cause</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FilmStrip</name>
    <message>
        <source>Photos of the head</source>
        <translation>Photos de la tête</translation>
    </message>
    <message>
        <source>Arrow keys show a photo, Delete removes it</source>
        <translation>Les flèches montrent une photo, Suppr l&apos;enlève</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Add photos of the same head: sides, top, back (Ctrl+Shift+O)</source>
        <translation>Ajouter des photos de la même tête : côtés, dessus, arrière (Ctrl+Maj+O)</translation>
    </message>
    <message>
        <source>Finding…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu&apos;est-ce que c&apos;est ?</translation>
    </message>
    <message>
        <source>Correct the &amp;head…</source>
        <translation>Corriger la &amp;tête…</translation>
    </message>
    <message>
        <source>&amp;Mirror the photo</source>
        <translation>&amp;Refléter la photo</translation>
    </message>
    <message>
        <source>&amp;Remove photo</source>
        <translation>&amp;Enlever la photo</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Fold</name>
    <message>
        <source>Show or hide these settings</source>
        <translation>Montrer ou cacher ces réglages</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FollowUpCard</name>
    <message>
        <source>After the sessions</source>
        <translation>Après les séances</translation>
    </message>
    <message>
        <source>Complications and follow-ups</source>
        <translation>Complications et suivis</translation>
    </message>
    <message>
        <source>Nothing yet. Complications and what check-ups show stand here.</source>
        <translation>Encore rien. Ici figurent les complications et ce que montrent les contrôles.</translation>
    </message>
    <message>
        <source>&amp;Report a complication…</source>
        <translation>&amp;Signaler une complication…</translation>
    </message>
    <message>
        <source>What, when, how grave, and what was done</source>
        <translation>Quoi, quand, quelle gravité, et ce qui a été fait</translation>
    </message>
    <message>
        <source>&amp;Note a follow-up…</source>
        <translation>&amp;Noter un suivi…</translation>
    </message>
    <message>
        <source>A check-up, a count, a size, how content the client is</source>
        <translation>Un contrôle, un comptage, une taille, la satisfaction du client</translation>
    </message>
    <message>
        <source>It is &amp;over</source>
        <translation>&amp;Terminée</translation>
    </message>
    <message>
        <source>The complication is over since today</source>
        <translation>La complication est terminée depuis aujourd&apos;hui</translation>
    </message>
    <message>
        <source>&amp;Who else had the lot</source>
        <translation>&amp;Qui d&apos;autre a eu le lot</translation>
    </message>
    <message>
        <source>How many others received the pigment of that session, and how they fared</source>
        <translation>Combien d&apos;autres ont reçu le pigment de cette séance, et comment ils vont</translation>
    </message>
    <message>
        <source>after session %1</source>
        <translation>après la séance %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>terminée depuis le %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Complication: %1</source>
        <translation>Complication : %1</translation>
    </message>
    <message>
        <source>Nobody else received a lot of that session.</source>
        <translation>Personne d&apos;autre n&apos;a reçu un lot de cette séance.</translation>
    </message>
    <message>
        <source>%1 other clients received a lot of that session; %2 of them have complications. The page Pigments names them.</source>
        <translation>%1 autres clients ont reçu un lot de cette séance ; %2 d&apos;entre eux ont des complications. La page Pigments les nomme.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FollowUpDialog</name>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message>
        <source>Measure a follow-up</source>
        <translation>Mesurer un suivi</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>Lay the later photo over the first and measure (Ctrl+M)</source>
        <translation>Superposer la photo ultérieure à la première et mesurer (Ctrl+M)</translation>
    </message>
    <message>
        <source>Mark places by &amp;hand</source>
        <translation>Marquer à la mai&amp;n</translation>
    </message>
    <message>
        <source>Click the same places in both photos</source>
        <translation>Cliquez les mêmes endroits dans les deux photos</translation>
    </message>
    <message>
        <source>&amp;Remove last</source>
        <translation>&amp;Enlever le dernier</translation>
    </message>
    <message>
        <source>Takes the last mark off (Ctrl+Z)</source>
        <translation>Enlève le dernier repère (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Seal the result into the client&apos;s file (Ctrl+S)</source>
        <translation>Sceller le résultat dans le dossier du client (Ctrl+S)</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>Première photo</translation>
    </message>
    <message>
        <source>Healed dots; or untreated skin, to compare with the preview</source>
        <translation>Points cicatrisés ; ou peau non traitée, pour comparer à l&apos;aperçu</translation>
    </message>
    <message>
        <source>Later photo</source>
        <translation>Photo ultérieure</translation>
    </message>
    <message>
        <source>The same view of the same scalp, later</source>
        <translation>La même vue du même cuir chevelu, plus tard</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>What was done; it says where dots are and where not</source>
        <translation>Ce qui a été fait ; il dit où sont les points et où il n&apos;y en a pas</translation>
    </message>
    <message>
        <source>Places in the first photo</source>
        <translation>Endroits dans la première photo</translation>
    </message>
    <message>
        <source>Click a mole, a scar, a corner; the wheel zooms</source>
        <translation>Cliquez un grain de beauté, une cicatrice, un coin ; la molette zoome</translation>
    </message>
    <message>
        <source>Places in the later photo</source>
        <translation>Endroits dans la photo ultérieure</translation>
    </message>
    <message>
        <source>Click the same places in the same order</source>
        <translation>Cliquez les mêmes endroits dans le même ordre</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>&amp;First photo</source>
        <translation>&amp;Première photo</translation>
    </message>
    <message>
        <source>&amp;Later photo</source>
        <translation>Photo &amp;ultérieure</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Dessin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave without keeping (Esc)</source>
        <translation>Quitter sans garder (Échap)</translation>
    </message>
    <message>
        <source>No design: the skin says where dots are</source>
        <translation>Sans dessin : la peau dit où sont les points</translation>
    </message>
    <message>
        <source>The first photo shows untreated skin: what the design promised, at the age of the later photo, is compared with what came.</source>
        <translation>La première photo montre de la peau non traitée : ce que le dessin promettait, à l&apos;âge de la photo ultérieure, est comparé à ce qui est venu.</translation>
    </message>
    <message>
        <source>What is left of the dots of the first photo. Both should be taken from the same side, in the same light, shaved alike.</source>
        <translation>Ce qui reste des points de la première photo. Les deux devraient être prises du même côté, dans la même lumière, rasées pareil.</translation>
    </message>
    <message>
        <source>Two photos with their dates are needed.</source>
        <translation>Il faut deux photos avec leurs dates.</translation>
    </message>
    <message>
        <source>Choose two photos, the later one below.</source>
        <translation>Choisissez deux photos, l&apos;ultérieure en dessous.</translation>
    </message>
    <message>
        <source>Choose the design that was promised.</source>
        <translation>Choisissez le dessin qui a été promis.</translation>
    </message>
    <message>
        <source>“Measure” lays the later photo over the first.</source>
        <translation>« Mesurer » superpose la photo ultérieure à la première.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>Measuring what is left…</source>
        <translation>Mesure de ce qui reste…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>%1 of %2 places are marked in both photos. Moles, scars and corners serve best.</source>
        <translation>%1 endroits sur %2 sont marqués dans les deux photos. Grains de beauté, cicatrices et coins servent le mieux.</translation>
    </message>
    <message>
        <source>%1 places are marked in both photos: measure, or mark more.</source>
        <translation>%1 endroits sont marqués dans les deux photos : mesurez, ou marquez-en d&apos;autres.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FormerBar</name>
    <message>
        <source>Take this line</source>
        <translation>Prendre cette ligne</translation>
    </message>
    <message>
        <source>Lay it by hand</source>
        <translation>Poser à la main</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>How strongly the old photo shows</source>
        <translation>À quel point l&apos;ancienne photo se voit</translation>
    </message>
    <message>
        <source>How strongly the old photo shows; a double-click for half</source>
        <translation>À quel point l&apos;ancienne photo se voit ; un double-clic pour la moitié</translation>
    </message>
    <message>
        <source>The front edge of the hair in the old photo becomes the hairline; can be undone</source>
        <translation>Le bord avant des cheveux de l&apos;ancienne photo devient la ligne frontale ; peut être annulé</translation>
    </message>
    <message>
        <source>Drag moves the old photo, the wheel sizes it, Shift+wheel turns it; off: the tools again</source>
        <translation>Tirer déplace l&apos;ancienne photo, la molette change la taille, Maj+molette la tourne ; désactivé : à nouveau les outils</translation>
    </message>
    <message>
        <source>Take the old photo away</source>
        <translation>Enlever l&apos;ancienne photo</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FormerGhost</name>
    <message>
        <source>Old photo</source>
        <translation>Ancienne photo</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FormerHairline</name>
    <message>
        <source>Looking for the head in the old photo…</source>
        <translation>Recherche de la tête dans l&apos;ancienne photo…</translation>
    </message>
    <message>
        <source>Reading the old photo</source>
        <translation>Lecture de l&apos;ancienne photo</translation>
    </message>
    <message>
        <source>Laying the old photo over the head</source>
        <translation>Pose de l&apos;ancienne photo sur la tête</translation>
    </message>
    <message>
        <source>The old photo lies on the head. Its hairline is not clear: drag the points of yours over it.</source>
        <translation>L&apos;ancienne photo est posée sur la tête. Sa ligne frontale n&apos;est pas nette : tirez les points de la vôtre dessus.</translation>
    </message>
    <message>
        <source>The old photo lies on the head. A former line suits a younger face: judge it for the years to come.</source>
        <translation>L&apos;ancienne photo est posée sur la tête. Une ancienne ligne va à un visage plus jeune : jugez-la pour les années à venir.</translation>
    </message>
    <message>
        <source>Lay the old photo over the new one: drag, wheel, Shift+wheel. Then switch that off and drag the points of the hairline over it.</source>
        <translation>Posez l&apos;ancienne photo sur la nouvelle : tirer, molette, Maj+molette. Désactivez cela ensuite et tirez les points de la ligne frontale dessus.</translation>
    </message>
    <message>
        <source>Former hairline</source>
        <translation>Ancienne ligne frontale</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GhostBar</name>
    <message>
        <source>How strongly the earlier photo shows</source>
        <translation>Avec quelle force la photo précédente se voit</translation>
    </message>
    <message>
        <source>How strongly the earlier photo shows; a double-click for half</source>
        <translation>Avec quelle force la photo précédente se voit ; un double-clic pour la moitié</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The photo alone again (L)</source>
        <translation>De nouveau la photo seule (L)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GuideReader</name>
    <message>
        <source>Back</source>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide d&apos;utilisation</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Chapters: choose one to read it</source>
        <translation>Chapitres : choisissez-en un pour le lire</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Type words (Ctrl+F); Enter goes to the next place, Shift+Enter to the one before</source>
        <translation>Tapez des mots (Ctrl+F) ; Entrée va à l&apos;endroit suivant, Maj+Entrée au précédent</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Where you read before</source>
        <translation>Là où vous lisiez avant</translation>
    </message>
    <message>
        <source>Where you went back from</source>
        <translation>Là d&apos;où vous êtes revenu</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GuideText</name>
    <message>
        <source>Text of the guide</source>
        <translation>Texte du guide</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GuidesSection</name>
    <message>
        <source>Guides</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Sho&amp;w on photo</source>
        <translation>&amp;Montrer sur la photo</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>A&amp;ccrocher</translation>
    </message>
    <message>
        <source>Lines and points of the head, with lengths along the skin (G)
↑ above the brows, ↔ from the midline</source>
        <translation>Lignes et points de la tête, avec longueurs sur la peau (G)
↑ au-dessus des sourcils, ↔ depuis la ligne médiane</translation>
    </message>
    <message>
        <source>Show guides on the photo</source>
        <translation>Montrer les repères sur la photo</translation>
    </message>
    <message>
        <source>Points of the hairline stay on a guide or mirror image they come near (Shift+G)
Shift while dragging lets them lie free</source>
        <translation>Les points de la ligne frontale restent sur un repère ou reflet proche (Maj+G)
Maj en tirant les laisse libres</translation>
    </message>
    <message>
        <source>Snap the hairline to guides</source>
        <translation>Accrocher la ligne frontale aux repères</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>Guides: %1</source>
        <translation>Repères : %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairOptions</name>
    <message>
        <source>What the brush paints</source>
        <translation>Ce que peint le pinceau</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Cheveux</translation>
    </message>
    <message>
        <source>Bare skin</source>
        <translation>Peau nue</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Where the client has hair, or where it was taken for hair and is none</source>
        <translation>Où le client a des cheveux, ou où l&apos;on en a vu à tort</translation>
    </message>
    <message>
        <source>How wide the brush is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>Largeur du pinceau sur la peau ; [ et ] ou Maj+molette sur la photo</translation>
    </message>
    <message>
        <source>Back to the hair that the program sees in the photos; can be undone</source>
        <translation>Revenir aux cheveux que le programme voit dans les photos ; peut être annulé</translation>
    </message>
    <message>
        <source>Orange is hair: dots stay under it, and a shave takes it off</source>
        <translation>L&apos;orange est des cheveux : les points restent dessous, un rasage les enlève</translation>
    </message>
    <message>
        <source>Hair as it is seen</source>
        <translation>Cheveux tels que vus</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairSection</name>
    <message>
        <source>Client&apos;s hair</source>
        <translation>Cheveux du client</translation>
    </message>
    <message>
        <source>Show it shaved</source>
        <translation>Montrer rasé</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Stubble among dots</source>
        <translation>Poils courts entre les points</translation>
    </message>
    <message>
        <source> /cm²</source>
        <translation> /cm²</translation>
    </message>
    <message>
        <source>Correct where hair is…</source>
        <translation>Corriger où il y a des cheveux…</translation>
    </message>
    <message>
        <source>Take the hair that is left off and show it as short stubble</source>
        <translation>Enlever les cheveux restants et les montrer ras</translation>
    </message>
    <message>
        <source>How long the client will wear the hair that is left</source>
        <translation>Quelle longueur le client portera pour les cheveux restants</translation>
    </message>
    <message>
        <source>The client&apos;s own short hairs among the dots; %1 per cm² is usual where hair thins out</source>
        <translation>Les poils courts du client entre les points ; %1 par cm² est habituel là où les cheveux se raréfient</translation>
    </message>
    <message>
        <source>Paint on the photo where the client has hair and where not (X)</source>
        <translation>Peindre sur la photo où le client a des cheveux et où non (X)</translation>
    </message>
    <message>
        <source>Shave</source>
        <translation>Raser</translation>
    </message>
    <message>
        <source>Hair as it is</source>
        <translation>Cheveux tels quels</translation>
    </message>
    <message>
        <source>Stubble %1 per cm²</source>
        <translation>Poils courts %1 par cm²</translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation>Poils courts</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Comme indiqué</translation>
    </message>
    <message>
        <source>As in the photo</source>
        <translation>Comme sur la photo</translation>
    </message>
    <message>
        <source>Draw as many short hairs among the dots as the slider says</source>
        <translation>Dessiner entre les points autant de poils courts que l&apos;indique le curseur</translation>
    </message>
    <message>
        <source>Measure the client&apos;s own short hairs in the photo and continue them among the dots</source>
        <translation>Mesurer sur la photo les poils courts du client et les continuer entre les points</translation>
    </message>
    <message>
        <source>Stubble in the photo</source>
        <translation>Poils courts sur la photo</translation>
    </message>
    <message>
        <source>Stubble as in the photo</source>
        <translation>Poils courts comme sur la photo</translation>
    </message>
    <message>
        <source>Stubble as given</source>
        <translation>Poils courts comme indiqué</translation>
    </message>
    <message>
        <source>Measured in photos only.</source>
        <translation>Mesuré sur des photos seulement.</translation>
    </message>
    <message>
        <source>Measuring in the photo…</source>
        <translation>Mesure sur la photo…</translation>
    </message>
    <message>
        <source>Shave to %1</source>
        <translation>Raser à %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairTool</name>
    <message>
        <source>There is no room for more strokes: undo some or start again</source>
        <translation>Plus de place pour d&apos;autres traits : annulez-en ou recommencez</translation>
    </message>
    <message>
        <source>Esc takes the stroke back</source>
        <translation>Échap reprend le trait</translation>
    </message>
    <message>
        <source>Paint where the client has hair; Ctrl+drag does the opposite; [ and ] or Shift+wheel change the size</source>
        <translation>Peignez où le client a des cheveux ; Ctrl+tirer fait l&apos;inverse ; [ et ] ou Maj+molette changent la taille</translation>
    </message>
    <message>
        <source>Paint hair</source>
        <translation>Peindre des cheveux</translation>
    </message>
    <message>
        <source>Paint bare skin</source>
        <translation>Peindre la peau nue</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairlineSection</name>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Middle %1, %2 or %3 above the brows</source>
        <translation>Milieu %1, %2 ou %3 au-dessus des sourcils</translation>
    </message>
    <message>
        <source>Partly an estimate</source>
        <translation>En partie une estimation</translation>
    </message>
    <message>
        <source>Hairline</source>
        <translation>Ligne frontale</translation>
    </message>
    <message>
        <source>Height of the hairline</source>
        <translation>Hauteur de la ligne frontale</translation>
    </message>
    <message>
        <source>&amp;Reset line</source>
        <translation>&amp;Réinitialiser la ligne</translation>
    </message>
    <message>
        <source>Like &amp;left</source>
        <translation>Comme à &amp;gauche</translation>
    </message>
    <message>
        <source>Like ri&amp;ght</source>
        <translation>Comme à &amp;droite</translation>
    </message>
    <message>
        <source>Ta&amp;ke the line drawn on the skin</source>
        <translation>&amp;Prendre la ligne dessinée sur la peau</translation>
    </message>
    <message>
        <source>As the style</source>
        <translation>Comme le style</translation>
    </message>
    <message>
        <source>Own line</source>
        <translation>Ligne propre</translation>
    </message>
    <message>
        <source>Hairline style</source>
        <translation>Style de ligne frontale</translation>
    </message>
    <message>
        <source>A proposal for this head; edits of the line are replaced</source>
        <translation>Une proposition pour cette tête ; les modifications de la ligne sont remplacées</translation>
    </message>
    <message>
        <source>For whom the hairline is</source>
        <translation>Pour qui est la ligne frontale</translation>
    </message>
    <message>
        <source>Puts the hairline where it lies on such a client; edits of the line are replaced</source>
        <translation>Place la ligne frontale où elle est chez un tel client ; les modifications de la ligne sont remplacées</translation>
    </message>
    <message>
        <source>The line of the style again</source>
        <translation>De nouveau la ligne du style</translation>
    </message>
    <message>
        <source>The client&apos;s left side for both sides</source>
        <translation>Le côté gauche du client pour les deux côtés</translation>
    </message>
    <message>
        <source>The client&apos;s right side for both sides</source>
        <translation>Le côté droit du client pour les deux côtés</translation>
    </message>
    <message>
        <source>Find the hairline drawn on the client with a pencil (Ctrl+Shift+L)</source>
        <translation>Chercher la ligne frontale dessinée au crayon sur le client (Ctrl+Maj+L)</translation>
    </message>
    <message>
        <source>How far both sides differ</source>
        <translation>De combien les deux côtés diffèrent</translation>
    </message>
    <message>
        <source>How far the hairline is from its mirror image, at most</source>
        <translation>De combien la ligne frontale s&apos;écarte au plus de son reflet</translation>
    </message>
    <message>
        <source>A low line, as young people have it</source>
        <translation>Une ligne basse, comme chez les jeunes</translation>
    </message>
    <message>
        <source>The usual height for such a client</source>
        <translation>La hauteur habituelle pour un tel client</translation>
    </message>
    <message>
        <source>A conservative line that still suits when hair is lost</source>
        <translation>Une ligne prudente qui convient encore quand des cheveux tombent</translation>
    </message>
    <message>
        <source>Hairline %1</source>
        <translation>Ligne frontale %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Both sides like the left</source>
        <translation>Les deux côtés comme le gauche</translation>
    </message>
    <message>
        <source>Both sides like the right</source>
        <translation>Les deux côtés comme le droit</translation>
    </message>
    <message>
        <source>Sides alike</source>
        <translation>Côtés identiques</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>écart de %1</translation>
    </message>
    <message>
        <source>Middle above the brows</source>
        <translation>Milieu au-dessus des sourcils</translation>
    </message>
    <message>
        <source>Lays the whole line higher or lower; its ends stay</source>
        <translation>Monte ou descend toute la ligne ; ses extrémités restent</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairlineTool</name>
    <message>
        <source>Move hairline point</source>
        <translation>Déplacer un point de la ligne frontale</translation>
    </message>
    <message>
        <source>Add hairline point</source>
        <translation>Ajouter un point à la ligne frontale</translation>
    </message>
    <message>
        <source>Remove hairline point</source>
        <translation>Enlever un point de la ligne frontale</translation>
    </message>
    <message>
        <source>Drag moves the point and its mirror image; Alt moves one side only, Shift does not snap</source>
        <translation>Tirer déplace le point et son reflet ; Alt ne déplace qu&apos;un côté, Maj n&apos;accroche pas</translation>
    </message>
    <message>
        <source>Drag moves the point; Alt moves its mirror image too, Shift does not snap</source>
        <translation>Tirer déplace le point ; Alt déplace aussi son reflet, Maj n&apos;accroche pas</translation>
    </message>
    <message>
        <source>Double-click adds a point to the hairline</source>
        <translation>Un double-clic ajoute un point à la ligne frontale</translation>
    </message>
    <message>
        <source>Arrow keys move the point by 0.5 mm; Delete removes it</source>
        <translation>Les flèches déplacent le point de 0,5 mm ; Suppr l&apos;enlève</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HandFold</name>
    <message>
        <source>Needle and hand</source>
        <translation>Aiguille et main</translation>
    </message>
    <message>
        <source>%1 (%2 mm)</source>
        <translation>%1 (%2 mm)</translation>
    </message>
    <message>
        <source>1 needle</source>
        <translation>1 aiguille</translation>
    </message>
    <message>
        <source>%1 needles</source>
        <translation>%1 aiguilles</translation>
    </message>
    <message>
        <source>Diameter of the needle</source>
        <translation>Diamètre de l&apos;aiguille</translation>
    </message>
    <message>
        <source>Diameter of one needle, the first number of the cartridge&apos;s marking</source>
        <translation>Diamètre d&apos;une aiguille, le premier nombre du marquage de la cartouche</translation>
    </message>
    <message>
        <source>Number of needles</source>
        <translation>Nombre d&apos;aiguilles</translation>
    </message>
    <message>
        <source>How many needles the cartridge has, the second number of its marking</source>
        <translation>Combien d&apos;aiguilles a la cartouche, le second nombre de son marquage</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Depth set on the machine; the skin gives way, so that pigment lies higher</source>
        <translation>Profondeur réglée sur la machine ; la peau cède, le pigment est plus haut</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Parts of water to one of pigment: the colour number</source>
        <translation>Parts d&apos;eau pour une de pigment : le numéro de couleur</translation>
    </message>
    <message>
        <source> : 1</source>
        <translation> : 1</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>How firmly, against your usual pressure</source>
        <translation>Avec quelle fermeté, par rapport à votre pression habituelle</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Time in the skin</source>
        <translation>Temps dans la peau</translation>
    </message>
    <message>
        <source>How long the needle stays, against your usual time</source>
        <translation>Combien de temps l&apos;aiguille reste, par rapport à votre temps habituel</translation>
    </message>
    <message>
        <source>The dot that is left</source>
        <translation>Le point qui reste</translation>
    </message>
    <message>
        <source>Estimates: sources differ fourfold about depth</source>
        <translation>Estimations : les sources diffèrent d&apos;un facteur quatre sur la profondeur</translation>
    </message>
    <message>
        <source>Needle %1</source>
        <translation>Aiguille %1</translation>
    </message>
    <message>
        <source>%1 %2%3</source>
        <translation>%1 %2%3</translation>
    </message>
    <message>
        <source>Leaves a dot %1 mm wide, %2 mm deep in the skin.</source>
        <translation>Laisse un point de %1 mm de large, à %2 mm dans la peau.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HandTools</name>
    <message>
        <source>Drag points; a double-click on the line adds one</source>
        <translation>Tirez des points ; un double-clic sur la ligne en ajoute un</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Take the points of the measure away (Esc on the photo)</source>
        <translation>Enlever les points de la mesure (Échap sur la photo)</translation>
    </message>
    <message>
        <source>Two clicks give a length, a click on the first point an area</source>
        <translation>Deux clics donnent une longueur, un clic sur le premier point une surface</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadBar</name>
    <message>
        <source>What the photo shows</source>
        <translation>Ce que montre la photo</translation>
    </message>
    <message>
        <source>Keep the &amp;midline</source>
        <translation>Garder la ligne &amp;médiane</translation>
    </message>
    <message>
        <source>Turn &amp;round</source>
        <translation>Re&amp;tourner</translation>
    </message>
    <message>
        <source>&amp;Find the head</source>
        <translation>&amp;Chercher la tête</translation>
    </message>
    <message>
        <source>&amp;Use this head</source>
        <translation>&amp;Utiliser cette tête</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Left and right are the client&apos;s</source>
        <translation>Gauche et droite sont celles du client</translation>
    </message>
    <message>
        <source>Both sides of the head grow alike when one is dragged</source>
        <translation>Les deux côtés de la tête grandissent de même quand l&apos;un est tiré</translation>
    </message>
    <message>
        <source>The forehead is at the other end of the head (Ctrl+R)</source>
        <translation>Le front est à l&apos;autre bout de la tête (Ctrl+R)</translation>
    </message>
    <message>
        <source>Look for the head in the photo again, as this kind of view</source>
        <translation>Chercher encore la tête dans la photo, avec ce genre de vue</translation>
    </message>
    <message>
        <source>Take the head as it lies over the photo (Enter on the photo)</source>
        <translation>Prendre la tête telle qu&apos;elle est sur la photo (Entrée sur la photo)</translation>
    </message>
    <message>
        <source>Cancel the correction</source>
        <translation>Annuler la correction</translation>
    </message>
    <message>
        <source>Leave the head as it was (Esc)</source>
        <translation>Laisser la tête comme elle était (Échap)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Size in photo</source>
        <translation>Taille dans la photo</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Breadth of the head in pixels of the photo; [ and ] on the photo</source>
        <translation>Largeur de la tête en pixels de la photo ; [ et ] sur la photo</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Turned to the picture&apos;s right; Ctrl+left/right on the photo</source>
        <translation>Tournée vers la droite de l&apos;image ; Ctrl+gauche/droite sur la photo</translation>
    </message>
    <message>
        <source>Nod</source>
        <translation>Hocher</translation>
    </message>
    <message>
        <source>Chin down; Ctrl+up/down on the photo</source>
        <translation>Menton en bas ; Ctrl+haut/bas sur la photo</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Incliner</translation>
    </message>
    <message>
        <source>Tilted clockwise; Alt+left/right on the photo</source>
        <translation>Inclinée dans le sens horaire ; Alt+gauche/droite sur la photo</translation>
    </message>
    <message>
        <source>Head breadth</source>
        <translation>Largeur de la tête</translation>
    </message>
    <message>
        <source>True breadth above the ears, as taped; for all photos</source>
        <translation>Vraie largeur au-dessus des oreilles, au ruban ; pour toutes les photos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>From forehead to back of the head; for all photos</source>
        <translation>Du front à l&apos;arrière de la tête ; pour toutes les photos</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Sommet</translation>
    </message>
    <message>
        <source>Height of the crown above the middle of the head; Alt+up/down on the photo; for all photos</source>
        <translation>Hauteur du sommet au-dessus du milieu de la tête ; Alt+haut/bas sur la photo ; pour toutes les photos</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadFitting</name>
    <message>
        <source>Fitting the head in all photos</source>
        <translation>Ajustement de la tête dans toutes les photos</translation>
    </message>
    <message>
        <source>Size of the head</source>
        <translation>Taille de la tête</translation>
    </message>
    <message>
        <source>Correct head</source>
        <translation>Corriger la tête</translation>
    </message>
    <message>
        <source>Fit head</source>
        <translation>Ajuster la tête</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadTile</name>
    <message>
        <source>3-D head</source>
        <translation>Tête 3D</translation>
    </message>
    <message>
        <source>The design on a plain head that turns in the hand (T)</source>
        <translation>Le dessin sur une tête neutre qui tourne dans la main (T)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadTool</name>
    <message>
        <source>Tilt %1°</source>
        <translation>Inclinaison %1°</translation>
    </message>
    <message>
        <source>Nod %1°</source>
        <translation>Hochement %1°</translation>
    </message>
    <message>
        <source>Turn %1°</source>
        <translation>Rotation %1°</translation>
    </message>
    <message>
        <source>Arrows move the head, Ctrl+arrows turn it, Alt+left/right tilt it, [ and ] size it, Alt+up/down: crown</source>
        <translation>Les flèches déplacent la tête, avec Ctrl la tournent, Alt+gauche/droite l&apos;inclinent, [ et ] changent la taille, Alt+haut/bas : sommet</translation>
    </message>
    <message>
        <source>Drag sizes the head in the photo</source>
        <translation>Tirer change la taille de la tête dans la photo</translation>
    </message>
    <message>
        <source>Drag makes the head longer or shorter</source>
        <translation>Tirer allonge ou raccourcit la tête</translation>
    </message>
    <message>
        <source>Drag makes the crown higher or lower</source>
        <translation>Tirer monte ou descend le sommet</translation>
    </message>
    <message>
        <source>Drag tilts the head to a shoulder</source>
        <translation>Tirer incline la tête vers une épaule</translation>
    </message>
    <message>
        <source>Drag nods the head</source>
        <translation>Tirer fait hocher la tête</translation>
    </message>
    <message>
        <source>Drag turns the head to a side</source>
        <translation>Tirer tourne la tête de côté</translation>
    </message>
    <message>
        <source>With Shift or the right button a drag turns the head about the marked place</source>
        <translation>Avec Maj ou le bouton droit, tirer tourne la tête autour de l&apos;endroit marqué</translation>
    </message>
    <message>
        <source>Drag moves the head; with Shift or the right button the skin under it follows</source>
        <translation>Tirer déplace la tête ; avec Maj ou le bouton droit la peau suit</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What was done, the latest last; a click goes back to a step</source>
        <translation>Ce qui a été fait, le dernier en bas ; un clic revient à une étape</translation>
    </message>
    <message>
        <source>As it began</source>
        <translation>Au début</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HistoryTab</name>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté : %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié : %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Enlevé : %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Rien n&apos;a encore été fait.</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>Ce qui a été fait, le plus récent d&apos;abord</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HoleOptions</name>
    <message>
        <source>Why it is left out</source>
        <translation>Pourquoi c&apos;est exclu</translation>
    </message>
    <message>
        <source>Mole</source>
        <translation>Grain de beauté</translation>
    </message>
    <message>
        <source>Scar</source>
        <translation>Cicatrice</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Kept free round it</source>
        <translation>Marge libre</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Bord doux</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>How wide it is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>Sa largeur sur la peau ; [ et ] ou Maj+molette sur la photo</translation>
    </message>
    <message>
        <source>How far from it the dots stay</source>
        <translation>À quelle distance restent les points</translation>
    </message>
    <message>
        <source>Over what width the dots come back</source>
        <translation>Sur quelle largeur les points reviennent</translation>
    </message>
    <message>
        <source>Remove the chosen place (Delete on the photo)</source>
        <translation>Enlever l&apos;endroit choisi (Suppr sur la photo)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HoleTool</name>
    <message>
        <source>mole</source>
        <translation>grain de beauté</translation>
    </message>
    <message>
        <source>scar</source>
        <translation>cicatrice</translation>
    </message>
    <message>
        <source>place</source>
        <translation>endroit</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier : %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Enlever : %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer : %1</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>Taille : %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter : %1</translation>
    </message>
    <message>
        <source>There is no room for more places to leave out</source>
        <translation>Plus de place pour d&apos;autres exclusions</translation>
    </message>
    <message>
        <source>Drag moves it, the handle sizes it, Delete removes it, arrow keys move it by 0.5 mm</source>
        <translation>Tirer le déplace, la poignée change la taille, Suppr l&apos;enlève, les flèches le déplacent de 0,5 mm</translation>
    </message>
    <message>
        <source>Click a mole, or drag round a scar: no dots are placed there</source>
        <translation>Cliquez un grain de beauté, ou entourez une cicatrice : aucun point n&apos;y est placé</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HygieneCard</name>
    <message>
        <source>Hygiene</source>
        <translation>Hygiène</translation>
    </message>
    <message>
        <source>Tick it when it is done (Space)</source>
        <translation>Cochez quand c&apos;est fait (Espace)</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>tout est fait</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>trichion::studio::IntakeForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Keep the answers (Ctrl+Enter)</source>
        <translation>Garder les réponses (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Questions before the treatment</source>
        <translation>Questions avant le traitement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation>Quitter sans enregistrer (Échap)</translation>
    </message>
    <message>
        <source>Ask each question. Y and N answer it and go on; Tab leaves it open. The questions are no medical advice.</source>
        <translation>Posez chaque question. Y et N y répondent et avancent ; Tab la laisse ouverte. Les questions ne sont pas un avis médical.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>Oui (Y)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>Non (N)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Not that anyone knows</source>
        <translation>Pas que l&apos;on sache</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <translation>Jamais : %1</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Le dernier jour</translation>
    </message>
    <message>
        <source>on</source>
        <translation>le</translation>
    </message>
    <message>
        <source>On a day: %1</source>
        <translation>Un jour : %1</translation>
    </message>
    <message>
        <source>It was on this day</source>
        <translation>C&apos;était ce jour</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Pas avant le %1.</translation>
    </message>
    <message>
        <source>%1 answers · %2 to be considered</source>
        <translation>%1 réponses · %2 à considérer</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>The answers are not saved yet. Leave them?</source>
        <translation>Les réponses ne sont pas encore enregistrées. Quitter ?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>trichion::studio::IntakeTab</name>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Doctor&apos;s letter</source>
        <translation>Lettre du médecin</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Prudence</translation>
    </message>
    <message>
        <source>What the answers mean</source>
        <translation>Ce que signifient les réponses</translation>
    </message>
    <message>
        <source>The questions were not asked yet.</source>
        <translation>Les questions n&apos;ont pas encore été posées.</translation>
    </message>
    <message>
        <source>Enter or a double-click sets a finding aside; the reason is kept.</source>
        <translation>Entrée ou double-clic met un constat de côté ; la raison est gardée.</translation>
    </message>
    <message>
        <source>Ask the &amp;questions…</source>
        <translation>Poser les &amp;questions…</translation>
    </message>
    <message>
        <source>Go through the questions before a treatment</source>
        <translation>Parcourir les questions avant un traitement</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Mis de côté : %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Pas avant le %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>posées le %1</translation>
    </message>
    <message>
        <source>No answer stands against a treatment.</source>
        <translation>Aucune réponse ne s&apos;oppose à un traitement.</translation>
    </message>
    <message>
        <source>Set a finding aside</source>
        <translation>Mettre un constat de côté</translation>
    </message>
    <message>
        <source>Why is the treatment right all the same?</source>
        <translation>Pourquoi le traitement convient-il quand même ?</translation>
    </message>
</context>
<context>
    <name>trichion::studio::InvoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave without issuing (Esc)</source>
        <translation>Quitter sans émettre (Échap)</translation>
    </message>
    <message>
        <source>Issue an invoice</source>
        <translation>Émettre une facture</translation>
    </message>
    <message>
        <source>All of the quote</source>
        <translation>Tout le devis</translation>
    </message>
    <message>
        <source>The deposit</source>
        <translation>L&apos;acompte</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Une part</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>What the invoice is for</source>
        <translation>Pour quoi est la facture</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>Taxe comprise</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>The day on the invoice; not before the last one&apos;s</source>
        <translation>Le jour sur la facture ; au plus tôt celui de la dernière</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>Émise &amp;le</translation>
    </message>
    <message>
        <source>&amp;Issue it</source>
        <translation>&amp;Émettre</translation>
    </message>
    <message>
        <source>Give it the next number (Enter); it cannot be changed then</source>
        <translation>Lui donner le numéro suivant (Entrée) ; elle ne peut plus être modifiée ensuite</translation>
    </message>
    <message>
        <source>It gets the next number and cannot be changed, only taken back. %1 of the quote is not invoiced yet.</source>
        <translation>Elle reçoit le numéro suivant et ne peut être modifiée, seulement annulée par un avoir. %1 du devis ne sont pas encore facturés.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Of menus, pages and hints; papers have a language of their own</source>
        <translation>Des menus, pages et indications ; les papiers ont leur propre langue</translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation>Langue de la &amp;fenêtre</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation>La fenêtre la parle dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Millimetres and centimetres</source>
        <translation>Millimètres et centimètres</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Pouces</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Longueurs</translation>
    </message>
    <message>
        <source>How lengths and areas are shown and typed; needles and papers stay metric</source>
        <translation>Comment longueurs et surfaces sont montrées et tapées ; aiguilles et papiers restent métriques</translation>
    </message>
    <message>
        <source>&amp;Lengths</source>
        <translation>Lon&amp;gueurs</translation>
    </message>
    <message>
        <source>It holds from the next start on.</source>
        <translation>Cela vaut dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Translated by machine and not reviewed yet. Consents and medical questions are not translated by machine.</source>
        <translation>Traduit par une machine et pas encore relu. Les consentements et les questions médicales ne sont pas traduits par une machine.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LivePicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit l&apos;appareil</translation>
    </message>
    <message>
        <source>What the camera sees; the earlier photo lies over it</source>
        <translation>Ce que voit l&apos;appareil ; la photo précédente est par-dessus</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LockPage</name>
    <message>
        <source>Your clients</source>
        <translation>Vos clients</translation>
    </message>
    <message>
        <source>Clients, photos, designs and sessions in one place, sealed on this computer.</source>
        <translation>Clients, photos, dessins et séances en un lieu, scellés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Start my practice…</source>
        <translation>&amp;Commencer mon cabinet…</translation>
    </message>
    <message>
        <source>Make a practice with a passphrase</source>
        <translation>Créer un cabinet avec une phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Play with the sample practice</source>
        <translation>&amp;Essayer le cabinet d&apos;exemple</translation>
    </message>
    <message>
        <source>Invented clients at every stage; no passphrase</source>
        <translation>Clients inventés à chaque étape ; sans phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Open a practice…</source>
        <translation>&amp;Ouvrir un cabinet…</translation>
    </message>
    <message>
        <source>Choose the folder of a practice</source>
        <translation>Choisir le dossier d&apos;un cabinet</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The passphrase of the practice</source>
        <translation>La phrase secrète du cabinet</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key</source>
        <translation>Utiliser la &amp;clé de secours</translation>
    </message>
    <message>
        <source>The key that was printed when the practice was made</source>
        <translation>La clé imprimée à la création du cabinet</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Open the practice (Enter)</source>
        <translation>Ouvrir le cabinet (Entrée)</translation>
    </message>
    <message>
        <source>The practice is locked</source>
        <translation>Le cabinet est verrouillé</translation>
    </message>
    <message>
        <source>&amp;Open another practice…</source>
        <translation>Ouvrir un &amp;autre cabinet…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Open a practice</source>
        <translation>Ouvrir un cabinet</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LookSection</name>
    <message>
        <source>Red, darker and larger than they will be.</source>
        <translation>Rouges, plus foncés et plus grands qu&apos;ils ne seront.</translation>
    </message>
    <message>
        <source>Small scabs: darker and larger than they will be.</source>
        <translation>Petites croûtes : plus foncés et plus grands qu&apos;ils ne seront.</translation>
    </message>
    <message>
        <source>Scabs fall off.</source>
        <translation>Les croûtes tombent.</translation>
    </message>
    <message>
        <source>Looks faded for some days; the colour comes back.</source>
        <translation>Paraît délavé quelques jours ; la couleur revient.</translation>
    </message>
    <message>
        <source>Settles.</source>
        <translation>Se stabilise.</translation>
    </message>
    <message>
        <source>Healed: what to judge the result by.</source>
        <translation>Cicatrisé : c&apos;est à cela que le résultat se juge.</translation>
    </message>
    <message>
        <source>About %1 % of the healed darkness is left (an estimate).</source>
        <translation>Il reste environ %1 % de la teinte cicatrisée (une estimation).</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>frais</translation>
    </message>
    <message>
        <source>day 7</source>
        <translation>jour 7</translation>
    </message>
    <message>
        <source>healed</source>
        <translation>cicatrisé</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 a</translation>
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
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Sessions shown</source>
        <translation>Séances montrées</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Healed</source>
        <translation>Cicatrisé</translation>
    </message>
    <message>
        <source>Time since the last session</source>
        <translation>Temps depuis la dernière séance</translation>
    </message>
    <message>
        <source>How the dots look as they age, up to ten years
Double-click goes back to healed.</source>
        <translation>Comment les points vieillissent, jusqu&apos;à dix ans
Un double-clic revient à cicatrisé.</translation>
    </message>
    <message>
        <source>After session</source>
        <translation>Après la séance</translation>
    </message>
    <message>
        <source>What these days look like</source>
        <translation>À quoi ressemblent ces jours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LotForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Save the bottle (Enter)</source>
        <translation>Enregistrer le flacon (Entrée)</translation>
    </message>
    <message>
        <source>Change bottle</source>
        <translation>Modifier le flacon</translation>
    </message>
    <message>
        <source>Add a bottle</source>
        <translation>Ajouter un flacon</translation>
    </message>
    <message>
        <source> ml</source>
        <translation> ml</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>&amp;Lot</translation>
    </message>
    <message>
        <source>As printed on the bottle; scan it</source>
        <translation>Comme imprimé sur le flacon ; scannez-le</translation>
    </message>
    <message>
        <source>&amp;Pigment</source>
        <translation>&amp;Pigment</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu&apos;il contient</translation>
    </message>
    <message>
        <source>&amp;Keeps until</source>
        <translation>À utiliser &amp;avant</translation>
    </message>
    <message>
        <source>The date on the bottle</source>
        <translation>La date sur le flacon</translation>
    </message>
    <message>
        <source>In s&amp;tock</source>
        <translation>En s&amp;tock</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>&amp;Order below</source>
        <translation>&amp;Commander sous</translation>
    </message>
    <message>
        <source>When to order more</source>
        <translation>Quand recommander</translation>
    </message>
    <message>
        <source>&amp;Ingredients</source>
        <translation>&amp;Ingrédients</translation>
    </message>
    <message>
        <source>From the label; for clients with allergies</source>
        <translation>De l&apos;étiquette ; pour les clients allergiques</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Ne rien changer (Échap)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MainWindow</name>
    <message>
        <source>What does the photo show? Lay the lines over the skull, without ears and chin.</source>
        <translation>Que montre la photo ? Posez les lignes sur le crâne, sans oreilles ni menton.</translation>
    </message>
    <message>
        <source>Your design is shown on this photo.</source>
        <translation>Votre dessin est montré sur cette photo.</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>En commencer un nouveau</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Open a photo to begin, or design without one</source>
        <translation>Ouvrez une photo pour commencer, ou dessinez sans</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Mirror it</source>
        <translation>Refléter</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation>Retourner</translation>
    </message>
    <message>
        <source>Choose the head</source>
        <translation>Choisir la tête</translation>
    </message>
    <message>
        <source>Show what was understood</source>
        <translation>Montrer ce qui a été compris</translation>
    </message>
    <message>
        <source>Correct by hand</source>
        <translation>Corriger à la main</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Look at the line</source>
        <translation>Voir la ligne</translation>
    </message>
    <message>
        <source>Work of %1 was not saved when the program ended.</source>
        <translation>Le travail du %1 n&apos;était pas enregistré à la fin du programme.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le récupérer</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Still writing</source>
        <translation>Écriture en cours</translation>
    </message>
    <message>
        <source>A backup is still being written. If it is stopped, earlier backups stay as they are.</source>
        <translation>Une sauvegarde est encore en cours d&apos;écriture. Si elle est arrêtée, les précédentes restent inchangées.</translation>
    </message>
    <message>
        <source>A picture is still being exported. If it is stopped, no file is left half written.</source>
        <translation>Une image est encore en cours d&apos;exportation. Si elle est arrêtée, aucun fichier ne reste à moitié écrit.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Changes are not in the practice</source>
        <translation>Des modifications ne sont pas dans le cabinet</translation>
    </message>
    <message>
        <source>The practice could not be written to. Bring its drive back, or make room, and choose Try again.</source>
        <translation>Le cabinet n&apos;a pas pu être écrit. Rebranchez son disque, ou faites de la place, et choisissez Réessayer.</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Fermer sans elles</translation>
    </message>
    <message>
        <source>Show the preview there</source>
        <translation>Y montrer l&apos;aperçu</translation>
    </message>
    <message>
        <source>Former hairline from an ol&amp;d photo…</source>
        <translation>Ancienne ligne &amp;frontale d&apos;après une photo…</translation>
    </message>
    <message>
        <source>Lay an old photo of the client over the head as a guide for the hairline</source>
        <translation>Poser une ancienne photo du client sur la tête comme repère pour la ligne frontale</translation>
    </message>
    <message>
        <source>Lay an old photo over it…</source>
        <translation>Poser une ancienne photo dessus…</translation>
    </message>
    <message>
        <source>A photo from when the client had more hair, as a guide (Ctrl+Shift+H)</source>
        <translation>Une photo du temps où le client avait plus de cheveux, comme repère (Ctrl+Maj+H)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MeasureTool</name>
    <message>
        <source>%1, %2 dots</source>
        <translation>%1, %2 points</translation>
    </message>
    <message>
        <source>Click two points on the head: the distance along the skin</source>
        <translation>Cliquez deux points de la tête : la distance sur la peau</translation>
    </message>
    <message>
        <source>Drag a point to change the area; a click beside it begins anew, Esc clears</source>
        <translation>Tirez un point pour changer la surface ; un clic à côté recommence, Échap vide</translation>
    </message>
    <message>
        <source>Click the first point (or Enter) to close the area; Backspace takes a point back, Esc clears</source>
        <translation>Un clic sur le premier point (ou Entrée) ferme la surface ; Retour arrière reprend un point, Échap vide</translation>
    </message>
    <message>
        <source>Click on for a longer way; Backspace takes a point back, Esc clears</source>
        <translation>Continuez à cliquer pour un chemin plus long ; Retour arrière reprend un point, Échap vide</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MeasurementDialog</name>
    <message>
        <source>A &amp;touch-up is wanted</source>
        <translation>Une &amp;retouche est souhaitée</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Noter un suivi</translation>
    </message>
    <message>
        <source>No session in particular</source>
        <translation>Aucune séance en particulier</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Séance %1 : %2</translation>
    </message>
    <message>
        <source>The whole scalp</source>
        <translation>Tout le cuir chevelu</translation>
    </message>
    <message>
        <source>What is noted</source>
        <translation>Ce qui est noté</translation>
    </message>
    <message>
        <source>After which session</source>
        <translation>Après quelle séance</translation>
    </message>
    <message>
        <source>The session it follows</source>
        <translation>La séance qu&apos;il suit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>The day of the visit</source>
        <translation>Le jour de la visite</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What was counted or measured</source>
        <translation>Ce qui a été compté ou mesuré</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where it was counted or measured</source>
        <translation>Où cela a été compté ou mesuré</translation>
    </message>
    <message>
        <source>A touch-up is wanted</source>
        <translation>Une retouche est souhaitée</translation>
    </message>
    <message>
        <source>The next visit is to be a touch-up</source>
        <translation>La prochaine visite doit être une retouche</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Plus de détails</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Après</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>Whe&amp;re</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Put it into the client&apos;s file (Enter)</source>
        <translation>Mettre dans le dossier du client (Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave without keeping (Esc)</source>
        <translation>Quitter sans garder (Échap)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>What can be done, %1</source>
        <translation>Ce qu&apos;on peut faire, %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::NavigationRail</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Clients: search, the day, who is due</source>
        <translation>Clients : recherche, la journée, à faire</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Studio: design on photos</source>
        <translation>Studio : dessiner sur des photos</translation>
    </message>
    <message>
        <source>Pigments</source>
        <translation>Pigments</translation>
    </message>
    <message>
        <source>Pigments: bottles, stock, who received them</source>
        <translation>Pigments : flacons, stock, qui les a reçus</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Calendar: sessions and appointments</source>
        <translation>Calendrier : séances et rendez-vous</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings of the practice and the program</source>
        <translation>Réglages du cabinet et du programme</translation>
    </message>
    <message>
        <source>Lock the practice</source>
        <translation>Verrouiller le cabinet</translation>
    </message>
</context>
<context>
    <name>trichion::studio::NeutralView</name>
    <message>
        <source>Change size of head</source>
        <translation>Changer la taille de la tête</translation>
    </message>
</context>
<context>
    <name>trichion::studio::NewPracticeDialog</name>
    <message>
        <source>Start my practice</source>
        <translation>Commencer mon cabinet</translation>
    </message>
    <message>
        <source>As it stands on your papers</source>
        <translation>Comme sur vos papiers</translation>
    </message>
    <message>
        <source>Several words are easy to keep in mind and hard to guess</source>
        <translation>Plusieurs mots sont faciles à retenir et difficiles à deviner</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The name of the practice</source>
        <translation>Le nom du cabinet</translation>
    </message>
    <message>
        <source>&amp;Name of the practice</source>
        <translation>&amp;Nom du cabinet</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Encore</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Nom du cabinet</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète encore une fois</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Changer…</translation>
    </message>
    <message>
        <source>Keep the practice in another folder</source>
        <translation>Garder le cabinet dans un autre dossier</translation>
    </message>
    <message>
        <source>An empty folder for the practice</source>
        <translation>Un dossier vide pour le cabinet</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Make the practice</source>
        <translation>&amp;Créer le cabinet</translation>
    </message>
    <message>
        <source>Make the practice (Enter)</source>
        <translation>Créer le cabinet (Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make no practice (Esc)</source>
        <translation>Ne pas créer de cabinet (Échap)</translation>
    </message>
    <message>
        <source>Names, notes, photos and designs of your clients are sealed with this passphrase. Nobody can read them without it, not even from a stolen disk.</source>
        <translation>Noms, notes, photos et dessins de vos clients sont scellés par cette phrase secrète. Sans elle, personne ne peut les lire, pas même depuis un disque volé.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>I have &amp;printed it or written it down</source>
        <translation>Je l&apos;ai im&amp;primée ou notée</translation>
    </message>
    <message>
        <source>Without passphrase and key nobody can open the practice</source>
        <translation>Sans phrase secrète ni clé, personne ne peut ouvrir le cabinet</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Go to the practice</source>
        <translation>Aller au cabinet</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>Imprimer la clé de secours</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Votre clé de secours</translation>
    </message>
    <message>
        <source>It opens the practice when the passphrase is forgotten. Keep it on paper, away from this computer. It is not shown again; a new one can be made in the settings.</source>
        <translation>Elle ouvre le cabinet quand la phrase secrète est oubliée. Gardez-la sur papier, loin de cet ordinateur. Elle n&apos;est plus montrée ; une nouvelle peut être faite dans les réglages.</translation>
    </message>
    <message>
        <source>How is the practice called?</source>
        <translation>Comment s&apos;appelle le cabinet ?</translation>
    </message>
    <message>
        <source>At least %1 characters: three or four words.</source>
        <translation>Au moins %1 caractères : trois ou quatre mots.</translation>
    </message>
    <message>
        <source>%1 more characters.</source>
        <translation>Encore %1 caractères.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Tapez-la encore une fois.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Les deux diffèrent.</translation>
    </message>
    <message>
        <source>Making the practice…</source>
        <translation>Création du cabinet…</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Recovery key of %1&lt;/h2&gt;&lt;p&gt;%2&lt;/p&gt;&lt;p style=&apos;font-size:18pt&apos;&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;It opens the practice when the passphrase is forgotten. Keep this paper away from the computer.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Clé de secours de %1&lt;/h2&gt;&lt;p&gt;%2&lt;/p&gt;&lt;p style=&apos;font-size:18pt&apos;&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;Elle ouvre le cabinet quand la phrase secrète est oubliée. Gardez ce papier loin de l&apos;ordinateur.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The recovery key is not shown again. Go on without keeping it?</source>
        <translation>La clé de secours n&apos;est plus montrée. Continuer sans la garder ?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>trichion::studio::OverviewTab</name>
    <message>
        <source>What comes next</source>
        <translation>Ce qui vient ensuite</translation>
    </message>
    <message>
        <source>No session or appointment is planned.</source>
        <translation>Aucune séance ni rendez-vous prévu.</translation>
    </message>
    <message>
        <source>To be considered</source>
        <translation>À considérer</translation>
    </message>
    <message>
        <source>Nothing that stands against a treatment.</source>
        <translation>Rien ne s&apos;oppose à un traitement.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Changer…</translation>
    </message>
    <message>
        <source>Change what is known of the client</source>
        <translation>Modifier ce que l&apos;on sait du client</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Souhait</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Né le</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contact d&apos;urgence</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Found us by</source>
        <translation>Venu par</translation>
    </message>
    <message>
        <source>&amp;Erase this client…</source>
        <translation>&amp;Effacer ce client…</translation>
    </message>
    <message>
        <source>Remove the client with all photos, designs and sessions</source>
        <translation>Enlever le client avec toutes ses photos, dessins et séances</translation>
    </message>
    <message>
        <source>No intake yet: ask the questions before a treatment.</source>
        <translation>Pas encore de questionnaire : posez les questions avant un traitement.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Séance %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Erase client</source>
        <translation>Effacer le client</translation>
    </message>
    <message>
        <source>Erase %1? Photos, designs and sessions go, in the backups as well. Invoices stay as the law asks. This cannot be undone.</source>
        <translation>Effacer %1 ? Photos, dessins et séances disparaissent, aussi des sauvegardes. Les factures restent, comme la loi l&apos;exige. C&apos;est irréversible.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>The client was erased.</source>
        <translation>Le client a été effacé.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::OwnHair</name>
    <message>
        <source>Own hair at the sides</source>
        <translation>Cheveux propres sur les côtés</translation>
    </message>
    <message>
        <source>Dots meet the client&apos;s own hair</source>
        <translation>Les points rejoignent les cheveux du client</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source> hairs/cm²</source>
        <translation> cheveux/cm²</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Thins out over</source>
        <translation>S&apos;éclaircit sur</translation>
    </message>
    <message>
        <source>Dots even out over</source>
        <translation>Points égalisés sur</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Where the own hair thins out above the lower edge, dots take over what it lacks</source>
        <translation>Là où les cheveux propres s&apos;éclaircissent au-dessus du bord inférieur, les points comblent ce qui manque</translation>
    </message>
    <message>
        <source>Follicular units per cm² of the own hair at temples and sides, counted or estimated</source>
        <translation>Unités folliculaires par cm² des cheveux propres aux tempes et côtés, comptées ou estimées</translation>
    </message>
    <message>
        <source>Follicular units per cm² of the own hair at the back</source>
        <translation>Unités folliculaires par cm² des cheveux propres à l&apos;arrière</translation>
    </message>
    <message>
        <source>Above the lower edge: from full own hair to none</source>
        <translation>Au-dessus du bord inférieur : des cheveux pleins à aucun</translation>
    </message>
    <message>
        <source>Above that: from the density of the own hair to that of the design</source>
        <translation>Plus haut : de la densité des cheveux propres à celle du dessin</translation>
    </message>
    <message>
        <source>Dots and hair together, against the full own hair</source>
        <translation>Points et cheveux ensemble, par rapport aux cheveux pleins</translation>
    </message>
    <message>
        <source>Own hair</source>
        <translation>Cheveux propres</translation>
    </message>
    <message>
        <source>Meet own hair</source>
        <translation>Rejoindre les cheveux propres</translation>
    </message>
    <message>
        <source>No own hair</source>
        <translation>Pas de cheveux propres</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PagesArea</name>
    <message>
        <source>Pages of the stencil</source>
        <translation>Pages du pochoir</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PagesView</name>
    <message>
        <source>Pages of the stencil</source>
        <translation>Pages du pochoir</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PaperView</name>
    <message>
        <source>Pages of the paper</source>
        <translation>Pages du papier</translation>
    </message>
    <message>
        <source>Ctrl and the wheel show it larger; Ctrl+0 fits the width</source>
        <translation>Ctrl et la molette agrandissent ; Ctrl+0 ajuste à la largeur</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 pages</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PapersTab</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Enregistrer le papier</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documents (*.pdf)</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>Imprimer le papier</translation>
    </message>
    <message>
        <source>No papers yet.</source>
        <translation>Pas encore de papiers.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>&amp;Quote…</source>
        <translation>De&amp;vis…</translation>
    </message>
    <message>
        <source>Make a quote for this plan</source>
        <translation>Faire un devis pour ce plan</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>&amp;Accepté</translation>
    </message>
    <message>
        <source>The client takes this quote</source>
        <translation>Le client accepte ce devis</translation>
    </message>
    <message>
        <source>&amp;Declined</source>
        <translation>&amp;Refusé</translation>
    </message>
    <message>
        <source>The client does not take this quote</source>
        <translation>Le client n&apos;accepte pas ce devis</translation>
    </message>
    <message>
        <source>&amp;Invoice…</source>
        <translation>&amp;Facture…</translation>
    </message>
    <message>
        <source>Issue an invoice over this quote, with the next number</source>
        <translation>Émettre une facture pour ce devis, avec le numéro suivant</translation>
    </message>
    <message>
        <source>Pa&amp;yment…</source>
        <translation>Pa&amp;iement…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregistrer s&amp;ous…</translation>
    </message>
    <message>
        <source>Write the paper as a PDF (Ctrl+Shift+S)</source>
        <translation>Écrire le papier en PDF (Ctrl+Maj+S)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Print the paper (Ctrl+P)</source>
        <translation>Imprimer le papier (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save the &amp;calendar…</source>
        <translation>Enregistrer le &amp;calendrier…</translation>
    </message>
    <message>
        <source>The days of the aftercare for a phone (.ics)</source>
        <translation>Les jours des soins après, pour un téléphone (.ics)</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Création du papier…</translation>
    </message>
    <message>
        <source>Drawing the design</source>
        <translation>Tracé du dessin</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Saved %1. When sessions move, save it again: the phone then moves the days.</source>
        <translation>%1 enregistré. Si des séances sont déplacées, enregistrez-le à nouveau : le téléphone déplace alors les jours.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>The paper went to the printer.</source>
        <translation>Le papier est parti à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>The quote is kept.</source>
        <translation>Le devis est gardé.</translation>
    </message>
    <message>
        <source>Invoice %1 is issued.</source>
        <translation>La facture %1 est émise.</translation>
    </message>
    <message>
        <source>The payment is noted.</source>
        <translation>Le paiement est noté.</translation>
    </message>
    <message>
        <source>Note what was paid for this invoice, or went back</source>
        <translation>Noter ce qui a été payé pour cette facture, ou rendu</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>Faire u&amp;n avoir…</translation>
    </message>
    <message>
        <source>Take this invoice back by a credit note</source>
        <translation>Annuler cette facture par un avoir</translation>
    </message>
    <message>
        <source>Credit note %1 is issued.</source>
        <translation>L&apos;avoir %1 est émis.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PatchView</name>
    <message>
        <source>Photo of the test patch</source>
        <translation>Photo de la zone d&apos;essai</translation>
    </message>
    <message>
        <source>Click the bare skin, then each field in its order. Drag a ring to move it; the wheel zooms, the right button moves the photo. Keys: arrows and Enter.</source>
        <translation>Cliquez la peau nue, puis chaque champ dans l&apos;ordre. Tirez un anneau pour le déplacer ; la molette zoome, le bouton droit déplace la photo. Touches : flèches et Entrée.</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Pas encore de photo</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PaymentDialog</name>
    <message>
        <source>Payment for invoice %1</source>
        <translation>Paiement de la facture %1</translation>
    </message>
    <message>
        <source>%1 are open.</source>
        <translation>Reste à payer : %1.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Ce qui a été payé</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>The day it was paid</source>
        <translation>Le jour du paiement</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>Payé &amp;par</translation>
    </message>
    <message>
        <source>Paid &amp;on</source>
        <translation>Payé &amp;le</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>Keep the payment (Enter)</source>
        <translation>Garder le paiement (Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave without noting (Esc)</source>
        <translation>Quitter sans noter (Échap)</translation>
    </message>
    <message>
        <source>%1 go back to the client.</source>
        <translation>%1 sont rendus au client.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PenChoice</name>
    <message>
        <source>Pen</source>
        <translation>Stylet</translation>
    </message>
    <message>
        <source>What the pen&apos;s pressure does</source>
        <translation>Ce que fait la pression du stylet</translation>
    </message>
    <message>
        <source>What is more where the pen presses harder: strength, size, both or nothing</source>
        <translation>Ce qui augmente quand le stylet appuie plus fort : la force, la taille, les deux ou rien</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Force</translation>
    </message>
    <message>
        <source>S&amp;ize</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>Les &amp;deux</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Rien</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PencilBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>&amp;Use this line</source>
        <translation>&amp;Utiliser cette ligne</translation>
    </message>
    <message>
        <source>Discard the line</source>
        <translation>Rejeter la ligne</translation>
    </message>
    <message>
        <source>Leave the hairline as it was (Esc)</source>
        <translation>Laisser la ligne frontale comme elle était (Échap)</translation>
    </message>
    <message>
        <source>Use this line</source>
        <translation>Utiliser cette ligne</translation>
    </message>
    <message>
        <source>Make it the design&apos;s hairline, on every photo of this head (Enter)</source>
        <translation>En faire la ligne frontale du dessin, sur chaque photo de cette tête (Entrée)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PencilConfirmation</name>
    <message>
        <source>Looking for the line</source>
        <translation>Recherche de la ligne</translation>
    </message>
    <message>
        <source>Looking for a line</source>
        <translation>Recherche d&apos;une ligne</translation>
    </message>
    <message>
        <source>A %1 line is drawn on the skin.</source>
        <translation>Une ligne (%1) est dessinée sur la peau.</translation>
    </message>
    <message>
        <source>No line drawn with a pencil was found in this photo. It must be one clear line over the forehead, in even light.</source>
        <translation>Aucune ligne au crayon n&apos;a été trouvée dans cette photo. Ce doit être une ligne nette sur le front, en lumière égale.</translation>
    </message>
    <message>
        <source>Hairline as drawn on the skin</source>
        <translation>Ligne frontale telle que dessinée sur la peau</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PencilTool</name>
    <message>
        <source>Drag or arrow keys move the point, Delete removes it</source>
        <translation>Tirer ou les flèches déplacent le point, Suppr l&apos;enlève</translation>
    </message>
    <message>
        <source>Enter uses this line, Esc discards it, hold B to see the skin alone</source>
        <translation>Entrée utilise cette ligne, Échap la rejette, tenez B pour voir la peau seule</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoGlance</name>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Photo : %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoNotes</name>
    <message>
        <source>Close what is said about the photo</source>
        <translation>Fermer ce qui est dit de la photo</translation>
    </message>
    <message>
        <source>Do not say this about the photo again</source>
        <translation>Ne plus dire cela de la photo</translation>
    </message>
    <message>
        <source>Looking at the photo</source>
        <translation>Examen de la photo</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoUseDialog</name>
    <message>
        <source>A photo leaves only under a consent to this purpose.</source>
        <translation>Une photo ne sort qu&apos;avec un consentement à cette finalité.</translation>
    </message>
    <message>
        <source>Note the use of a photo</source>
        <translation>Noter l&apos;usage d&apos;une photo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>For the record or another clinic</source>
        <translation>Pour le dossier ou une autre clinique</translation>
    </message>
    <message>
        <source>For teaching</source>
        <translation>Pour l&apos;enseignement</translation>
    </message>
    <message>
        <source>For advertising</source>
        <translation>Pour la publicité</translation>
    </message>
    <message>
        <source>Our website, page of results</source>
        <translation>Notre site web, page des résultats</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Which photo is shown</source>
        <translation>Quelle photo est montrée</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Each purpose has a consent of its own</source>
        <translation>Chaque finalité a son propre consentement</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>Où elle est montrée</translation>
    </message>
    <message>
        <source>So that it can be found again when the consent is withdrawn</source>
        <translation>Pour la retrouver si le consentement est retiré</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>Po&amp;ur</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>Keep where the photo is shown (Enter)</source>
        <translation>Garder où la photo est montrée (Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave without noting (Esc)</source>
        <translation>Quitter sans noter (Échap)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoUsesCard</name>
    <message>
        <source>Where photos are shown</source>
        <translation>Où les photos sont montrées</translation>
    </message>
    <message>
        <source>Photos of this client are shown nowhere outside this file.</source>
        <translation>Les photos de ce client ne sont montrées nulle part hors de ce dossier.</translation>
    </message>
    <message>
        <source>&amp;Note a use…</source>
        <translation>&amp;Noter un usage…</translation>
    </message>
    <message>
        <source>A website, a lesson, a letter: before a photo leaves</source>
        <translation>Un site web, un cours, une lettre : avant qu&apos;une photo sorte</translation>
    </message>
    <message>
        <source>&amp;Taken away</source>
        <translation>En&amp;levée</translation>
    </message>
    <message>
        <source>The photo is no longer shown there</source>
        <translation>La photo n&apos;y est plus montrée</translation>
    </message>
    <message>
        <source>The consent was withdrawn: take it away</source>
        <translation>Le consentement a été retiré : enlevez-la</translation>
    </message>
    <message>
        <source>The use was noted.</source>
        <translation>L&apos;usage a été noté.</translation>
    </message>
    <message>
        <source>Noted: the photo is no longer shown there.</source>
        <translation>Noté : la photo n&apos;y est plus montrée.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotosTab</name>
    <message>
        <source>No photos yet. Drop some here, or add them: front, both sides, top and back.</source>
        <translation>Pas encore de photos. Déposez-en ici, ou ajoutez-en : face, deux côtés, dessus et arrière.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Double-click or Enter opens a photo in the studio</source>
        <translation>Double-clic ou Entrée ouvre une photo dans le studio</translation>
    </message>
    <message>
        <source>What the photo shows</source>
        <translation>Ce que montre la photo</translation>
    </message>
    <message>
        <source>What the chosen photos show</source>
        <translation>Ce que montrent les photos choisies</translation>
    </message>
    <message>
        <source>Open in the s&amp;tudio</source>
        <translation>Ouvrir dans le s&amp;tudio</translation>
    </message>
    <message>
        <source>Design on the chosen photos, or on all</source>
        <translation>Dessiner sur les photos choisies, ou sur toutes</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>&amp;Ajouter des photos…</translation>
    </message>
    <message>
        <source>Seal photos into the client&apos;s file</source>
        <translation>Sceller des photos dans le dossier du client</translation>
    </message>
    <message>
        <source>Of the newest day still to take: %1</source>
        <translation>Du dernier jour, encore à prendre : %1</translation>
    </message>
    <message>
        <source>One photo could be better: point at it to see why.</source>
        <translation>Une photo pourrait être meilleure : pointez-la pour voir pourquoi.</translation>
    </message>
    <message>
        <source>%1 photos could be better: point at them to see why.</source>
        <translation>%1 photos pourraient être meilleures : pointez-les pour voir pourquoi.</translation>
    </message>
    <message>
        <source>&amp;Take photos…</source>
        <translation>&amp;Prendre des photos…</translation>
    </message>
    <message>
        <source>Take the photos with a camera, view by view</source>
        <translation>Prendre les photos avec un appareil, vue par vue</translation>
    </message>
    <message>
        <source>Looking what the photos show…</source>
        <translation>Examen de ce que montrent les photos…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add photos from files.</source>
        <translation>Aucun appareil n&apos;a été trouvé. Branchez-en un, ou ajoutez des photos depuis des fichiers.</translation>
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
        <translation>Teinte</translation>
    </message>
    <message>
        <source>How dark the healed dots are</source>
        <translation>À quel point les points cicatrisés sont foncés</translation>
    </message>
    <message>
        <source>lighter</source>
        <translation>plus clair</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>plus foncé</translation>
    </message>
    <message>
        <source>Shade %1</source>
        <translation>Teinte %1</translation>
    </message>
    <message>
        <source>Nearest colour number %1 (water %1:1)</source>
        <translation>Numéro de couleur le plus proche %1 (eau %1:1)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PigmentsPage</name>
    <message>
        <source>recalled</source>
        <translation>rappelé</translation>
    </message>
    <message>
        <source>ran out %1</source>
        <translation>périmé %1</translation>
    </message>
    <message>
        <source>keeps %1 days</source>
        <translation>encore %1 jours</translation>
    </message>
    <message>
        <source>keeps until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>Bottles</source>
        <translation>Flacons</translation>
    </message>
    <message>
        <source>No bottles yet. Add the first one from its label.</source>
        <translation>Pas encore de flacons. Ajoutez le premier d&apos;après son étiquette.</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>Qui l&apos;a reçu</translation>
    </message>
    <message>
        <source>Nobody received this lot.</source>
        <translation>Personne n&apos;a reçu ce lot.</translation>
    </message>
    <message>
        <source>Lot or pigment: scan or type</source>
        <translation>Lot ou pigment : scannez ou tapez</translation>
    </message>
    <message>
        <source>Search bottles</source>
        <translation>Chercher des flacons</translation>
    </message>
    <message>
        <source>Scan a label or type a part of it</source>
        <translation>Scannez une étiquette ou tapez-en une partie</translation>
    </message>
    <message>
        <source>Pigments</source>
        <translation>Pigments</translation>
    </message>
    <message>
        <source>&amp;Add a bottle…</source>
        <translation>&amp;Ajouter un flacon…</translation>
    </message>
    <message>
        <source>Add a bottle from its label</source>
        <translation>Ajouter un flacon d&apos;après son étiquette</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Changer…</translation>
    </message>
    <message>
        <source>Change stock, dates and texts of the bottle</source>
        <translation>Modifier stock, dates et textes du flacon</translation>
    </message>
    <message>
        <source>&amp;Recalled…</source>
        <translation>&amp;Rappelé…</translation>
    </message>
    <message>
        <source>The maker called this lot back: it is not used any more</source>
        <translation>Le fabricant a rappelé ce lot : il n&apos;est plus utilisé</translation>
    </message>
    <message>
        <source>%1 ml left</source>
        <translation>reste %1 ml</translation>
    </message>
    <message>
        <source> · order more</source>
        <translation> · à commander</translation>
    </message>
    <message>
        <source>No bottle has “%1” on its label.</source>
        <translation>Aucun flacon n&apos;a « %1 » sur son étiquette.</translation>
    </message>
    <message>
        <source>Session %1 · %2 dots</source>
        <translation>Séance %1 · %2 points</translation>
    </message>
    <message>
        <source>Recalled lot</source>
        <translation>Lot rappelé</translation>
    </message>
    <message>
        <source>Mark %1 as recalled? It is refused in sessions; the list at the right says who received it.</source>
        <translation>Marquer %1 comme rappelé ? Il est refusé en séance ; la liste à droite dit qui l&apos;a reçu.</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Rappelé</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PlacesSection</name>
    <message>
        <source>Treated places</source>
        <translation>Endroits traités</translation>
    </message>
    <message>
        <source>Tissue</source>
        <translation>Tissu</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Peau</translation>
    </message>
    <message>
        <source>Scar</source>
        <translation>Cicatrice</translation>
    </message>
    <message>
        <source>Burn</source>
        <translation>Brûlure</translation>
    </message>
    <message>
        <source>Birthmark</source>
        <translation>Tache</translation>
    </message>
    <message>
        <source>Density of its own</source>
        <translation>Densité propre</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> points/cm²</translation>
    </message>
    <message>
        <source>Keeps of the pigment</source>
        <translation>Garde du pigment</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Draw a &amp;place</source>
        <translation>T&amp;racer un endroit</translation>
    </message>
    <message>
        <source>Click chooses a place, a double-click or F2 gives it a name</source>
        <translation>Un clic choisit un endroit, un double-clic ou F2 lui donne un nom</translation>
    </message>
    <message>
        <source>Scars and burns keep less pigment and want more sessions</source>
        <translation>Cicatrices et brûlures gardent moins de pigment et demandent plus de séances</translation>
    </message>
    <message>
        <source>Otherwise it is as dense as the design is there</source>
        <translation>Sinon il est aussi dense que le dessin à cet endroit</translation>
    </message>
    <message>
        <source>Dots per cm² in this place</source>
        <translation>Points par cm² dans cet endroit</translation>
    </message>
    <message>
        <source>What this tissue keeps against whole skin, an estimate; seen in the preview</source>
        <translation>Ce que ce tissu garde par rapport à la peau intacte, une estimation ; se voit dans l&apos;aperçu</translation>
    </message>
    <message>
        <source>About the chosen place</source>
        <translation>Sur l&apos;endroit choisi</translation>
    </message>
    <message>
        <source>Treat a scar, a patch, a parting or thin hair alone (A)</source>
        <translation>Traiter seulement une cicatrice, une plaque, une raie ou des cheveux clairsemés (A)</translation>
    </message>
    <message>
        <source>Not seen in this photo: show one that has it, or the 3-D head (T).</source>
        <translation>Ne se voit pas dans cette photo : montrez-en une qui l&apos;a, ou la tête 3D (T).</translation>
    </message>
    <message>
        <source>The whole scalp is treated. With a first place, only places are.</source>
        <translation>Tout le cuir chevelu est traité. Dès un premier endroit, seuls les endroits le sont.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PlanDialog</name>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Counting the dots…</source>
        <translation>Comptage des points…</translation>
    </message>
    <message>
        <source>&amp;Keep the plan</source>
        <translation>&amp;Garder le plan</translation>
    </message>
    <message>
        <source>Put these sessions into the calendar</source>
        <translation>Mettre ces séances au calendrier</translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation>Planifier les séances</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, révision %2</translation>
    </message>
    <message>
        <source> dots/min</source>
        <translation> points/min</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Dessin</translation>
    </message>
    <message>
        <source>The newest revision of each design</source>
        <translation>La dernière révision de chaque dessin</translation>
    </message>
    <message>
        <source>&amp;First session</source>
        <translation>&amp;Première séance</translation>
    </message>
    <message>
        <source>The others follow the intervals</source>
        <translation>Les autres suivent les intervalles</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>When sessions begin</source>
        <translation>Quand commencent les séances</translation>
    </message>
    <message>
        <source>&amp;Intervals</source>
        <translation>&amp;Intervalles</translation>
    </message>
    <message>
        <source>How far apart sessions lie</source>
        <translation>De combien les séances sont espacées</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>&amp;Rythme</translation>
    </message>
    <message>
        <source>How fast you work; 60 to 120 is usual</source>
        <translation>À quelle vitesse vous travaillez ; 60 à 120 est habituel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave the plan as it was (Esc)</source>
        <translation>Laisser le plan comme il était (Échap)</translation>
    </message>
    <message>
        <source>Sessions that were planned before and not held are replaced.</source>
        <translation>Les séances prévues et non tenues sont remplacées.</translation>
    </message>
    <message>
        <source>Counting the dots</source>
        <translation>Comptage des points</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Séance %1 : %2</translation>
    </message>
    <message>
        <source>%1 dots</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1 dots · %2 · check-up %3</source>
        <translation>%1 points · %2 · contrôle %3</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PlanNeedsNote</name>
    <message>
        <source>What the treatment asks for</source>
        <translation>Ce que demande le traitement</translation>
    </message>
    <message>
        <source>Treatment: %1.</source>
        <translation>Traitement : %1.</translation>
    </message>
    <message>
        <source>This tissue is worked at %1 % of the usual pace.</source>
        <translation>Ce tissu se travaille à %1 % du rythme habituel.</translation>
    </message>
    <message>
        <source>Try a small patch of the tissue first, by %1, and read it when it has healed.</source>
        <translation>Essayez d&apos;abord une petite zone du tissu, d&apos;ici le %1, et jugez-la une fois cicatrisée.</translation>
    </message>
    <message>
        <source>Still to sign: %1.</source>
        <translation>Encore à signer : %1.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PracticeDesk</name>
    <message>
        <source>Changes from before it was closed are not in the practice yet.</source>
        <translation>Des modifications d&apos;avant sa fermeture ne sont pas encore dans le cabinet.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PracticeShell</name>
    <message>
        <source>&amp;Give to a client…</source>
        <translation>&amp;Donner à un client…</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Cabinet</translation>
    </message>
    <message>
        <source>Put these photos and the design into a client&apos;s file</source>
        <translation>Mettre ces photos et le dessin dans le dossier d&apos;un client</translation>
    </message>
    <message>
        <source>Pigments</source>
        <translation>Pigments</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Session · client %1</source>
        <translation>Séance · client %1</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PresetMenu</name>
    <message>
        <source>Presets (*%1)</source>
        <translation>Préréglages (*%1)</translation>
    </message>
    <message>
        <source>Pre&amp;sets</source>
        <translation>Préré&amp;glages</translation>
    </message>
    <message>
        <source>&amp;Keep as a preset…</source>
        <translation>&amp;Garder comme préréglage…</translation>
    </message>
    <message>
        <source>Keep hairline style, density, pigment and light under a name</source>
        <translation>Garder style de ligne frontale, densité, pigment et lumière sous un nom</translation>
    </message>
    <message>
        <source>&amp;Import a preset…</source>
        <translation>&amp;Importer un préréglage…</translation>
    </message>
    <message>
        <source>Take a preset from a file</source>
        <translation>Prendre un préréglage d&apos;un fichier</translation>
    </message>
    <message>
        <source>&amp;Export as a preset…</source>
        <translation>&amp;Exporter comme préréglage…</translation>
    </message>
    <message>
        <source>Write hairline style, density, pigment and light as a file to share</source>
        <translation>Écrire style de ligne frontale, densité, pigment et lumière dans un fichier à partager</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>Garder comme préréglage</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Importer un préréglage</translation>
    </message>
    <message>
        <source>Export as a preset</source>
        <translation>Exporter comme préréglage</translation>
    </message>
    <message>
        <source>My preset</source>
        <translation>Mon préréglage</translation>
    </message>
    <message>
        <source>There is no design yet. Open a photo, or design without one.</source>
        <translation>Il n&apos;y a pas encore de dessin. Ouvrez une photo, ou dessinez sans photo.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>Appliquer %1</translation>
    </message>
    <message>
        <source>The preset %1 is deleted.</source>
        <translation>Le préréglage %1 est supprimé.</translation>
    </message>
    <message>
        <source>The preset %1 is kept.</source>
        <translation>Le préréglage %1 est gardé.</translation>
    </message>
    <message>
        <source>Apply preset %1</source>
        <translation>Appliquer le préréglage %1</translation>
    </message>
    <message>
        <source>The preset %1 is kept and applied.</source>
        <translation>Le préréglage %1 est gardé et appliqué.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel the work</source>
        <translation>Annuler le travail</translation>
    </message>
    <message>
        <source>Stop what is running; nothing is lost</source>
        <translation>Arrêter ce qui tourne ; rien n&apos;est perdu</translation>
    </message>
</context>
<context>
    <name>trichion::studio::QuoteDialog</name>
    <message>
        <source>Lines of the quote</source>
        <translation>Lignes du devis</translation>
    </message>
    <message>
        <source>Give a price.</source>
        <translation>Donnez un prix.</translation>
    </message>
    <message>
        <source>Quote for a plan</source>
        <translation>Devis pour un plan</translation>
    </message>
    <message>
        <source>&amp;Keep the quote</source>
        <translation>&amp;Garder le devis</translation>
    </message>
    <message>
        <source>Put the quote into the client&apos;s file (Ctrl+Enter)</source>
        <translation>Mettre le devis dans le dossier du client (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave without a quote (Esc)</source>
        <translation>Quitter sans devis (Échap)</translation>
    </message>
    <message>
        <source>of a session</source>
        <translation>une séance</translation>
    </message>
    <message>
        <source>of all sessions</source>
        <translation>toutes les séances</translation>
    </message>
    <message>
        <source>of a cm²</source>
        <translation>un cm²</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Consultation
Check-up after five weeks</source>
        <translation>Consultation
Contrôle après cinq semaines</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Prix</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Hors taxe</translation>
    </message>
    <message>
        <source>Price &amp;is</source>
        <translation>Pri&amp;x pour</translation>
    </message>
    <message>
        <source>What the price is for</source>
        <translation>Ce que couvre le prix</translation>
    </message>
    <message>
        <source>&amp;Scar, once</source>
        <translation>&amp;Cicatrice, une fois</translation>
    </message>
    <message>
        <source>Added once for a scar</source>
        <translation>Ajouté une fois pour une cicatrice</translation>
    </message>
    <message>
        <source>&amp;Extra sessions</source>
        <translation>&amp;Séances en plus</translation>
    </message>
    <message>
        <source>Beyond those of the plan</source>
        <translation>En plus de celles du plan</translation>
    </message>
    <message>
        <source>E&amp;ach of them</source>
        <translation>C&amp;hacune</translation>
    </message>
    <message>
        <source>Price of an extra session</source>
        <translation>Prix d&apos;une séance en plus</translation>
    </message>
    <message>
        <source>Dis&amp;count</source>
        <translation>&amp;Remise</translation>
    </message>
    <message>
        <source>Taken off before tax</source>
        <translation>Déduite avant la taxe</translation>
    </message>
    <message>
        <source>&amp;Tax</source>
        <translation>&amp;Taxe</translation>
    </message>
    <message>
        <source>On what is left</source>
        <translation>Sur ce qui reste</translation>
    </message>
    <message>
        <source>&amp;Deposit</source>
        <translation>&amp;Acompte</translation>
    </message>
    <message>
        <source>Share of the total that is paid in advance</source>
        <translation>Part du total payée d&apos;avance</translation>
    </message>
    <message>
        <source>Touch-&amp;up</source>
        <translation>Reto&amp;uche</translation>
    </message>
    <message>
        <source>What a touch-up costs in later years, of the net price</source>
        <translation>Ce que coûte une retouche les années suivantes, en part du prix net</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;Valable</translation>
    </message>
    <message>
        <source>How long the quote holds from today</source>
        <translation>Durée de validité du devis à partir d&apos;aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Inc&amp;luded</source>
        <translation>&amp;Inclus</translation>
    </message>
    <message>
        <source>What the price holds, a line for each</source>
        <translation>Ce que comprend le prix, une ligne par élément</translation>
    </message>
    <message>
        <source>The plan has no sessions: make it anew.</source>
        <translation>Le plan n&apos;a pas de séances : refaites-le.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source> · in advance %1</source>
        <translation> · d&apos;avance %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::RecentFiles</name>
    <message>
        <source>Open re&amp;cent</source>
        <translation>&amp;Fichiers récents</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Oublier ceux-ci</translation>
    </message>
    <message>
        <source>Empties this list; no file is deleted</source>
        <translation>Vide cette liste ; aucun fichier n&apos;est supprimé</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Recovery</name>
    <message>
        <source>Unsaved work cannot be kept for a crash: %1</source>
        <translation>Le travail non enregistré ne peut être gardé en cas de panne : %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ResultsTab</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce que c&apos;est devenu</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Nothing measured yet. Two photos of the same view, some months apart, show what is left of the dots.</source>
        <translation>Encore rien de mesuré. Deux photos de la même vue, à quelques mois d&apos;écart, montrent ce qui reste des points.</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>En&amp;lever…</translation>
    </message>
    <message>
        <source>Take this measurement out of the file; the photos stay</source>
        <translation>Enlever cette mesure du dossier ; les photos restent</translation>
    </message>
    <message>
        <source>&amp;Measure a follow-up…</source>
        <translation>&amp;Mesurer un suivi…</translation>
    </message>
    <message>
        <source>What is left of the dots, from two photos</source>
        <translation>Ce qui reste des points, d&apos;après deux photos</translation>
    </message>
    <message>
        <source>The practice&apos;s own figures</source>
        <translation>Les chiffres du cabinet</translation>
    </message>
    <message>
        <source>&amp;Use for previews</source>
        <translation>&amp;Utiliser pour les aperçus</translation>
    </message>
    <message>
        <source>Previews fade and look as results of this practice do; Clinic profile takes it back</source>
        <translation>Les aperçus pâlissent et paraissent comme les résultats de ce cabinet ; Profil du studio l&apos;annule</translation>
    </message>
    <message>
        <source>Map of what is left</source>
        <translation>Carte de ce qui reste</translation>
    </message>
    <message>
        <source>What speaks for or against a touch-up</source>
        <translation>Ce qui plaide pour ou contre une retouche</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Pour le client</translation>
    </message>
    <message>
        <source>For our portfolio</source>
        <translation>Pour notre portfolio</translation>
    </message>
    <message>
        <source>Who the picture is for</source>
        <translation>Pour qui est l&apos;image</translation>
    </message>
    <message>
        <source>The portfolio needs the client&apos;s consent to advertising; the use is noted</source>
        <translation>Le portfolio demande le consentement du client à la publicité ; l&apos;usage est noté</translation>
    </message>
    <message>
        <source>Save si&amp;de by side…</source>
        <translation>Enregistrer &amp;côte à côte…</translation>
    </message>
    <message>
        <source>First photo and this one, laid over each other, with dates</source>
        <translation>La première photo et celle-ci, superposées, avec les dates</translation>
    </message>
    <message>
        <source>Save &amp;time lapse…</source>
        <translation>Enregistrer l&apos;&amp;accéléré…</translation>
    </message>
    <message>
        <source>All photos of this view one after the other (WebP)</source>
        <translation>Toutes les photos de cette vue l&apos;une après l&apos;autre (WebP)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Against the preview</source>
        <translation>Face à l&apos;aperçu</translation>
    </message>
    <message>
        <source>What came against the preview</source>
        <translation>Ce qui est venu face à l&apos;aperçu</translation>
    </message>
    <message>
        <source>You decide; this is a measurement, no medical advice.</source>
        <translation>Vous décidez ; ceci est une mesure, non un avis médical.</translation>
    </message>
    <message>
        <source>No map was kept.</source>
        <translation>Aucune carte n&apos;a été gardée.</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>This practice, %1 clients</source>
        <translation>Ce cabinet, %1 clients</translation>
    </message>
    <message>
        <source>The follow-up was kept.</source>
        <translation>Le suivi est gardé.</translation>
    </message>
    <message>
        <source>Remove the measurement</source>
        <translation>Enlever la mesure</translation>
    </message>
    <message>
        <source>What was measured and its pictures go; the photos of the client stay.</source>
        <translation>Ce qui a été mesuré et ses images partent ; les photos du client restent.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>The measurement was removed.</source>
        <translation>La mesure est enlevée.</translation>
    </message>
    <message>
        <source>Previews that are opened from now on fade and look as results here do.</source>
        <translation>Les aperçus ouverts désormais pâlissent et paraissent comme les résultats d&apos;ici.</translation>
    </message>
    <message>
        <source>before-and-after.jpg</source>
        <translation>avant-et-apres.jpg</translation>
    </message>
    <message>
        <source>time-lapse.webp</source>
        <translation>accelere.webp</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Images (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Animated WebP (*.webp)</source>
        <translation>WebP animé (*.webp)</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::RulerTool</name>
    <message>
        <source>How many mm?</source>
        <translation>Combien de mm ?</translation>
    </message>
    <message>
        <source>Type the distance of the two points in mm on the right; Esc takes them back</source>
        <translation>Tapez à droite la distance des deux points en mm ; Échap les reprend</translation>
    </message>
    <message>
        <source>Click the other end; Esc takes the first back</source>
        <translation>Cliquez l&apos;autre bout ; Échap reprend le premier</translation>
    </message>
    <message>
        <source>Click the coin that lies on the scalp; Esc ends</source>
        <translation>Cliquez la pièce sur le cuir chevelu ; Échap termine</translation>
    </message>
    <message>
        <source>Click both edges of the coin where it is broadest; Esc ends</source>
        <translation>Cliquez les deux bords de la pièce là où elle est la plus large ; Échap termine</translation>
    </message>
    <message>
        <source>Zoom in on an eye and click the left and the right edge of its iris; Esc ends</source>
        <translation>Zoomez sur un œil et cliquez le bord gauche et droit de l&apos;iris ; Échap termine</translation>
    </message>
    <message>
        <source>Click both ends of a ruler or a mark of known length on the scalp; Esc ends</source>
        <translation>Cliquez les deux bouts d&apos;une règle ou d&apos;une marque de longueur connue sur le cuir chevelu ; Échap termine</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SaidLog</name>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>What the window said lately (Ctrl+J)</source>
        <translation>Ce que la fenêtre a dit récemment (Ctrl+J)</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Rien n&apos;a encore été dit.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SceneFold</name>
    <message>
        <source>Light, tan and grey hair</source>
        <translation>Lumière, hâle et cheveux gris</translation>
    </message>
    <message>
        <source>As in the &amp;photo</source>
        <translation>Comme sur la &amp;photo</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Clarté</translation>
    </message>
    <message>
        <source>Darker or brighter light, in stops of a camera</source>
        <translation>Lumière plus sombre ou plus claire, en diaphragmes</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Plus doux</translation>
    </message>
    <message>
        <source>Takes the shade away, as under a cloudy sky</source>
        <translation>Enlève l&apos;ombre, comme sous un ciel couvert</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>D&apos;en haut</translation>
    </message>
    <message>
        <source>A lamp above the head, as in a lift or a shop</source>
        <translation>Une lampe au-dessus de la tête, comme dans un ascenseur ou un magasin</translation>
    </message>
    <message>
        <source>Shine</source>
        <translation>Brillance</translation>
    </message>
    <message>
        <source>0 is a matte scalp, 1 as in the photo, 2 a shiny one</source>
        <translation>0 est un cuir chevelu mat, 1 comme sur la photo, 2 brillant</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Hâlée</translation>
    </message>
    <message>
        <source>The skin as after a summer; dots stay as they are</source>
        <translation>La peau comme après un été ; les points restent tels quels</translation>
    </message>
    <message>
        <source>Grey hair</source>
        <translation>Cheveux gris</translation>
    </message>
    <message>
        <source>The client&apos;s own hair turns grey; dots do not</source>
        <translation>Les cheveux du client grisonnent ; les points non</translation>
    </message>
    <message>
        <source>Light, skin and hair as they are in the photo</source>
        <translation>Lumière, peau et cheveux tels que sur la photo</translation>
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
        <translation>‹ Quitter</translation>
    </message>
    <message>
        <source>Back to the client; what was counted is kept</source>
        <translation>Retour au client ; ce qui est compté est gardé</translation>
    </message>
    <message>
        <source>&amp;Finish the session</source>
        <translation>&amp;Finir la séance</translation>
    </message>
    <message>
        <source>Write the session down as done</source>
        <translation>Noter la séance comme faite</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>Temps de travail</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Start or pause (Ctrl+Space)</source>
        <translation>Commencer ou mettre en pause (Ctrl+Espace)</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Dots so far</source>
        <translation>Points jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Share of the plan</source>
        <translation>Part du plan</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Where the dots go</source>
        <translation>Où vont les points</translation>
    </message>
    <message>
        <source> (other side)</source>
        <translation> (autre côté)</translation>
    </message>
    <message>
        <source>Add %1 dots</source>
        <translation>Ajouter %1 points</translation>
    </message>
    <message>
        <source>Take the last back</source>
        <translation>Reprendre le dernier</translation>
    </message>
    <message>
        <source>Take the last dots back (Ctrl+Z)</source>
        <translation>Reprendre les derniers points (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Scan or type the lot</source>
        <translation>Scannez ou tapez le lot</translation>
    </message>
    <message>
        <source>Lot of the pigment</source>
        <translation>Lot du pigment</translation>
    </message>
    <message>
        <source>No lot yet: scan the bottle before the first dots.</source>
        <translation>Pas encore de lot : scannez le flacon avant les premiers points.</translation>
    </message>
    <message>
        <source>Needle</source>
        <translation>Aiguille</translation>
    </message>
    <message>
        <source>Marking of the cartridge</source>
        <translation>Marquage de la cartouche</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>How the skin took it, bleeding, breaks</source>
        <translation>Comment la peau l&apos;a pris, saignement, pauses</translation>
    </message>
    <message>
        <source>%1 · session %2</source>
        <translation>%1 · séance %2</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>Break %1: %2</source>
        <translation>Pause %1 : %2</translation>
    </message>
    <message>
        <source>%1 minutes without a break: rest hand and client.</source>
        <translation>%1 minutes sans pause : reposez la main et le client.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Pas encore commencé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was recalled. Take another bottle.</source>
        <translation>%1 a été rappelé. Prenez un autre flacon.</translation>
    </message>
    <message>
        <source>%1 ran out on %2. Take another bottle.</source>
        <translation>%1 a expiré le %2. Prenez un autre flacon.</translation>
    </message>
    <message>
        <source>%1 is in use until another is scanned; it keeps until %2.</source>
        <translation>%1 est utilisé jusqu&apos;au prochain scan ; il se garde jusqu&apos;au %2.</translation>
    </message>
    <message>
        <source>No bottle has the label “%1”. Add it on the page Pigments.</source>
        <translation>Aucun flacon n&apos;a l&apos;étiquette « %1 ». Ajoutez-le à la page Pigments.</translation>
    </message>
    <message>
        <source>%1 dots in %2.</source>
        <translation>%1 points en %2.</translation>
    </message>
    <message>
        <source>Finish the session</source>
        <translation>Finir la séance</translation>
    </message>
    <message>
        <source>For some of them no lot was given.</source>
        <translation>Pour certains, aucun lot n&apos;a été donné.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finir</translation>
    </message>
    <message>
        <source>Hygiene: %1 points are not ticked.</source>
        <translation>Hygiène : %1 éléments ne sont pas cochés.</translation>
    </message>
    <message>
        <source>Did not come…</source>
        <translation>Pas venu…</translation>
    </message>
    <message>
        <source>The client did not come</source>
        <translation>Le client n&apos;est pas venu</translation>
    </message>
    <message>
        <source>Cancel the session…</source>
        <translation>Annuler la séance…</translation>
    </message>
    <message>
        <source>It stays in the list as cancelled</source>
        <translation>Elle reste dans la liste comme annulée</translation>
    </message>
    <message>
        <source>Pigment and needle</source>
        <translation>Pigment et aiguille</translation>
    </message>
    <message>
        <source>Scan or type the label of the bottle; Enter takes it</source>
        <translation>Scannez ou tapez l&apos;étiquette du flacon ; Entrée la prend</translation>
    </message>
    <message>
        <source>Lot of the cartridge</source>
        <translation>Lot de la cartouche</translation>
    </message>
    <message>
        <source>Scan or type what stands on its wrapping</source>
        <translation>Scannez ou tapez ce qui est sur son emballage</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Réalisé par</translation>
    </message>
    <message>
        <source>Who holds the machine; stands in the record</source>
        <translation>Qui tient la machine ; figure au compte rendu</translation>
    </message>
    <message>
        <source>Note: how the skin took it, bleeding</source>
        <translation>Note : comment la peau l&apos;a pris, saignement</translation>
    </message>
    <message>
        <source>The computer slept for %1 minutes; they are counted as work.</source>
        <translation>L&apos;ordinateur a été en veille %1 minutes ; elles comptent comme travail.</translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>&amp;Déduire</translation>
    </message>
    <message>
        <source>The time the computer slept was no work</source>
        <translation>Le temps de veille de l&apos;ordinateur n&apos;était pas du travail</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SessionsTab</name>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>No sessions yet. A design knows its dots and hours: plan them from it.</source>
        <translation>Pas encore de séances. Un dessin connaît ses points et ses heures : planifiez-les à partir de lui.</translation>
    </message>
    <message>
        <source>&amp;Plan from a design…</source>
        <translation>&amp;Planifier d&apos;après un dessin…</translation>
    </message>
    <message>
        <source>Dates, dots and hours of all sessions</source>
        <translation>Dates, points et heures de toutes les séances</translation>
    </message>
    <message>
        <source>Add a &amp;session…</source>
        <translation>Ajouter une &amp;séance…</translation>
    </message>
    <message>
        <source>A single session without a plan</source>
        <translation>Une séance seule sans plan</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Déplacer…</translation>
    </message>
    <message>
        <source>Put the session on another day</source>
        <translation>Mettre la séance à un autre jour</translation>
    </message>
    <message>
        <source>&amp;Cancel the session…</source>
        <translation>&amp;Annuler la séance…</translation>
    </message>
    <message>
        <source>It stays in the list as cancelled</source>
        <translation>Elle reste dans la liste comme annulée</translation>
    </message>
    <message>
        <source>&amp;Begin the session</source>
        <translation>&amp;Commencer la séance</translation>
    </message>
    <message>
        <source>The screen for use during the treatment (Enter)</source>
        <translation>L&apos;écran pour le traitement (Entrée)</translation>
    </message>
    <message>
        <source> · %1 dots</source>
        <translation> · %1 points</translation>
    </message>
    <message>
        <source>Session %1, the last: %2</source>
        <translation>Séance %1, la dernière : %2</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Séance %1 : %2</translation>
    </message>
    <message>
        <source>%1 dots so far</source>
        <translation>%1 points jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>Déplacer la séance</translation>
    </message>
    <message>
        <source>&amp;Did not come…</source>
        <translation>Pas &amp;venu…</translation>
    </message>
    <message>
        <source>The client did not come; it stays in the list</source>
        <translation>Le client n&apos;est pas venu ; la séance reste dans la liste</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The practice</source>
        <translation>Le cabinet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>As it stands on papers</source>
        <translation>Comme sur les papiers</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Monnaie</translation>
    </message>
    <message>
        <source>Of quotes and invoices</source>
        <translation>Des devis et factures</translation>
    </message>
    <message>
        <source>&amp;Language of papers</source>
        <translation>&amp;Langue des papiers</translation>
    </message>
    <message>
        <source>What clients are given is in this language</source>
        <translation>Ce que reçoivent les clients est dans cette langue</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Size of what is printed</source>
        <translation>Taille de ce qui est imprimé</translation>
    </message>
    <message>
        <source>Passphrase and lock</source>
        <translation>Phrase secrète et verrou</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation>&amp;Verrouiller après</translation>
    </message>
    <message>
        <source>When nobody touched mouse and keyboard for so long</source>
        <translation>Quand personne n&apos;a touché souris ni clavier si longtemps</translation>
    </message>
    <message>
        <source>C&amp;hange the passphrase…</source>
        <translation>C&amp;hanger la phrase secrète…</translation>
    </message>
    <message>
        <source>Give the practice another passphrase</source>
        <translation>Donner au cabinet une autre phrase secrète</translation>
    </message>
    <message>
        <source>New &amp;recovery key…</source>
        <translation>Nouvelle clé de &amp;secours…</translation>
    </message>
    <message>
        <source>Make a new recovery key; the one before no longer opens the practice</source>
        <translation>Faire une nouvelle clé de secours ; la précédente n&apos;ouvre plus le cabinet</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>Light and dark: menu View, Theme. Dates and numbers are written as this computer is set up.</source>
        <translation>Clair et sombre : menu Affichage, Thème. Dates et nombres sont écrits selon cet ordinateur.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>F2 to F6: clients, studio, pigments, calendar, settings. Ctrl+L locks. Ctrl+F searches, Ctrl+N makes a new client, Esc goes back. Ctrl+G gives photos and design to a client. Ctrl+Space starts and pauses a session.</source>
        <translation>F2 à F6 : clients, studio, pigments, calendrier, réglages. Ctrl+L verrouille. Ctrl+F cherche, Ctrl+N crée un client, Échap revient. Ctrl+G donne photos et dessin à un client. Ctrl+Espace commence une séance et la met en pause.</translation>
    </message>
    <message>
        <source>Keys of the &amp;studio…</source>
        <translation>Touches du s&amp;tudio…</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Gardé dans %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Make a new recovery key? The printed one no longer opens the practice.</source>
        <translation>Faire une nouvelle clé de secours ? Celle imprimée n&apos;ouvrira plus le cabinet.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Faire une nouvelle clé</translation>
    </message>
    <message>
        <source>Write it down or print it, and keep it away from this computer. It is not shown again.

%1</source>
        <translation>Notez-la ou imprimez-la, et gardez-la loin de cet ordinateur. Elle n&apos;est plus montrée.

%1</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Au moins %1 caractères</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The two passphrases differ. The old one still holds.</source>
        <translation>Les deux phrases secrètes diffèrent. L&apos;ancienne reste valable.</translation>
    </message>
    <message>
        <source>The practice has a new passphrase.</source>
        <translation>Le cabinet a une nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>What the keyboard and the mouse do (Ctrl+F1)</source>
        <translation>Ce que font le clavier et la souris (Ctrl+F1)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ShortcutsDialog</name>
    <message>
        <source>Standard keys</source>
        <translation>Touches standard</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Touches et gestes</translation>
    </message>
    <message>
        <source>&amp;Mouse and gestures</source>
        <translation>&amp;Souris et gestes</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Chercher des raccourcis</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>Press the keys for the chosen line</source>
        <translation>Appuyez sur les touches pour la ligne choisie</translation>
    </message>
    <message>
        <source>The keys it had in the beginning</source>
        <translation>Les touches du début</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Give that other keys first.</source>
        <translation>%1 appartient à « %2 ». Donnez-lui d&apos;abord d&apos;autres touches.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SidePanel</name>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Sign here with a pen, a finger or the mouse</source>
        <translation>Signez ici au stylet, au doigt ou à la souris</translation>
    </message>
    <message>
        <source>Sign here with a pen, a finger or the mouse. Backspace takes the last line back, Delete clears.</source>
        <translation>Signez ici au stylet, au doigt ou à la souris. Retour arrière reprend le dernier trait, Suppr efface tout.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SizeSection</name>
    <message>
        <source>as fitted</source>
        <translation>tel qu&apos;ajusté</translation>
    </message>
    <message>
        <source>%1 % larger</source>
        <translation>%1 % plus grand</translation>
    </message>
    <message>
        <source>%1 % smaller</source>
        <translation>%1 % plus petit</translation>
    </message>
    <message>
        <source>Size of the head</source>
        <translation>Taille de la tête</translation>
    </message>
    <message>
        <source>Fit it from the &amp;photos</source>
        <translation>L&apos;ajuster d&apos;après les &amp;photos</translation>
    </message>
    <message>
        <source>Tape round the head</source>
        <translation>Ruban autour de la tête</translation>
    </message>
    <message>
        <source>Tape over the brow and the back of the head, 45 to 70 cm</source>
        <translation>Ruban sur les sourcils et l&apos;arrière de la tête, 45 à 70 cm</translation>
    </message>
    <message>
        <source>Breadth, calliper</source>
        <translation>Largeur, compas</translation>
    </message>
    <message>
        <source>Greatest breadth above the ears, 110 to 200 mm</source>
        <translation>Plus grande largeur au-dessus des oreilles, 110 à 200 mm</translation>
    </message>
    <message>
        <source>Pupil distance</source>
        <translation>Écart pupillaire</translation>
    </message>
    <message>
        <source>From pupil to pupil, as in a prescription for glasses, 45 to 80 mm</source>
        <translation>De pupille à pupille, comme sur une ordonnance de lunettes, 45 à 80 mm</translation>
    </message>
    <message>
        <source>Printed tag, side</source>
        <translation>Marque imprimée, côté</translation>
    </message>
    <message>
        <source>Side of the black square of an ArUco tag (4x4) that lies on the scalp, 5 to 100 mm</source>
        <translation>Côté du carré noir d&apos;une marque ArUco (4x4) posée sur le cuir chevelu, 5 à 100 mm</translation>
    </message>
    <message>
        <source>What each measure says</source>
        <translation>Ce que dit chaque mesure</translation>
    </message>
    <message>
        <source>How large each measure says the head is against the one that is fitted, and how much it weighs</source>
        <translation>Quelle taille de tête donne chaque mesure face à celle ajustée, et combien elle pèse</translation>
    </message>
    <message>
        <source>Measures that contradict each other</source>
        <translation>Mesures qui se contredisent</translation>
    </message>
    <message>
        <source>Size and shape were set by hand or read from a file; fit them again</source>
        <translation>Taille et forme ont été fixées à la main ou lues d&apos;un fichier ; ajustez-les à nouveau</translation>
    </message>
    <message>
        <source>; a dash: not measured</source>
        <translation>; un tiret : non mesuré</translation>
    </message>
    <message>
        <source>%1, ± %2 %</source>
        <translation>%1, ± %2 %</translation>
    </message>
    <message>
        <source>says</source>
        <translation>dit</translation>
    </message>
    <message>
        <source>weighs</source>
        <translation>pèse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>These contradict each other - %1. Measure again, and empty what is wrong.</source>
        <translation>Celles-ci se contredisent : %1. Mesurez encore, et videz ce qui est faux.</translation>
    </message>
    <message>
        <source>%1 broad, %2 long</source>
        <translation>%1 de large, %2 de long</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SkinSection</name>
    <message>
        <source>Skin and stubble</source>
        <translation>Peau et cheveux rasés</translation>
    </message>
    <message>
        <source>Use this skin &amp;type</source>
        <translation>Utiliser ce &amp;type de peau</translation>
    </message>
    <message>
        <source>Forget these places</source>
        <translation>Oublier ces endroits</translation>
    </message>
    <message>
        <source>Use this &amp;shade</source>
        <translation>Utiliser cette &amp;teinte</translation>
    </message>
    <message>
        <source>Tone of the skin</source>
        <translation>Ton de la peau</translation>
    </message>
    <message>
        <source>Shade that matches the stubble</source>
        <translation>Teinte assortie aux cheveux rasés</translation>
    </message>
    <message>
        <source>What could not be used</source>
        <translation>Ce qui n&apos;a pas pu servir</translation>
    </message>
    <message>
        <source>A photo only suggests a skin type; your own judgement counts</source>
        <translation>Une photo ne fait que suggérer un type de peau ; votre jugement compte</translation>
    </message>
    <message>
        <source>Sets the design&apos;s shade to the one that matches the stubble</source>
        <translation>Met la teinte du dessin à celle des cheveux rasés</translation>
    </message>
    <message>
        <source>Measure again without the places that were clicked</source>
        <translation>Mesurer encore sans les endroits cliqués</translation>
    </message>
    <message>
        <source>&amp;White</source>
        <translation>&amp;Blanc</translation>
    </message>
    <message>
        <source>Something white or grey, as a grey card or a wall: takes the colour of the light away</source>
        <translation>Du blanc ou du gris, comme une carte grise ou un mur : enlève la couleur de la lumière</translation>
    </message>
    <message>
        <source>St&amp;ubble</source>
        <translation>Cheveux &amp;rasés</translation>
    </message>
    <message>
        <source>The client&apos;s own shaved hair: the shade is matched to it</source>
        <translation>Les cheveux rasés du client : la teinte s&apos;y accorde</translation>
    </message>
    <message>
        <source>Bare s&amp;kin</source>
        <translation>Peau &amp;nue</translation>
    </message>
    <message>
        <source>Skin without hair in the same light, beside the stubble</source>
        <translation>Peau sans cheveux dans la même lumière, près des cheveux rasés</translation>
    </message>
    <message>
        <source>Click in the photo</source>
        <translation>Cliquer dans la photo</translation>
    </message>
    <message>
        <source>Click in the photo: %1</source>
        <translation>Cliquer dans la photo : %1</translation>
    </message>
    <message>
        <source>Find a &amp;colour chart</source>
        <translation>Chercher une mire de &amp;couleurs</translation>
    </message>
    <message>
        <source>The photo shows a ColorChecker of 24 patches: it tells the light better than a grey card</source>
        <translation>La photo montre un ColorChecker de 24 plages : il renseigne mieux sur la lumière qu&apos;une carte grise</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StageSection</name>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Blond</source>
        <translation>Blond</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Roux</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Hair loss</source>
        <translation>Chute de cheveux</translation>
    </message>
    <message>
        <source>Drawings of stages</source>
        <translation>Schémas des stades</translation>
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
        <translation>Proposer d&apos;après les photos</translation>
    </message>
    <message>
        <source>Stage shown</source>
        <translation>Stade montré</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Encore un</translation>
    </message>
    <message>
        <source>About the client</source>
        <translation>Sur le client</translation>
    </message>
    <message>
        <source>Hair is being lost now</source>
        <translation>Perd des cheveux en ce moment</translation>
    </message>
    <message>
        <source>The scar is raised</source>
        <translation>La cicatrice est en relief</translation>
    </message>
    <message>
        <source>Norwood and Hamilton: men&apos;s pattern</source>
        <translation>Norwood et Hamilton : type masculin</translation>
    </message>
    <message>
        <source>Ludwig and Savin: women&apos;s pattern</source>
        <translation>Ludwig et Savin : type féminin</translation>
    </message>
    <message>
        <source>The client&apos;s stage of hair loss</source>
        <translation>Le stade de chute de cheveux du client</translation>
    </message>
    <message>
        <source>As the client is now; the next stages follow from it</source>
        <translation>Comme est le client maintenant ; les stades suivants en découlent</translation>
    </message>
    <message>
        <source>Compare where hair is seen in the photos with the drawings of the stages</source>
        <translation>Comparer où des cheveux se voient dans les photos aux schémas des stades</translation>
    </message>
    <message>
        <source>What the photos say of the stage</source>
        <translation>Ce que les photos disent du stade</translation>
    </message>
    <message>
        <source>The hair as it is in the photo</source>
        <translation>Les cheveux tels que sur la photo</translation>
    </message>
    <message>
        <source>Take off the hair that the next stage takes</source>
        <translation>Enlever les cheveux que prend le stade suivant</translation>
    </message>
    <message>
        <source>Take off the hair that the stage after it takes too</source>
        <translation>Enlever aussi les cheveux que prend le stade d&apos;après</translation>
    </message>
    <message>
        <source>What would stand alone</source>
        <translation>Ce qui resterait isolé</translation>
    </message>
    <message>
        <source>Colour of the hair</source>
        <translation>Couleur des cheveux</translation>
    </message>
    <message>
        <source>Some treatments suit some colours less; the notes say which</source>
        <translation>Certains traitements vont moins à certaines couleurs ; les notes disent lesquelles</translation>
    </message>
    <message>
        <source>Colour of the hair not said</source>
        <translation>Couleur des cheveux non précisée</translation>
    </message>
    <message>
        <source>Also: the disease or the pull goes on</source>
        <translation>Aussi : la maladie ou la traction continue</translation>
    </message>
    <message>
        <source>A thick scar or a keloid</source>
        <translation>Une cicatrice épaisse ou une chéloïde</translation>
    </message>
    <message>
        <source>Months since the scar or the operation</source>
        <translation>Mois depuis la cicatrice ou l&apos;opération</translation>
    </message>
    <message>
        <source>Since the scar, the transplant or the treatment that is built on</source>
        <translation>Depuis la cicatrice, la greffe ou le traitement qui sert de base</translation>
    </message>
    <message>
        <source>Months since the scar: not said</source>
        <translation>Mois depuis la cicatrice : non précisé</translation>
    </message>
    <message>
        <source> months since the scar</source>
        <translation> mois depuis la cicatrice</translation>
    </message>
    <message>
        <source>Stage not said</source>
        <translation>Stade non précisé</translation>
    </message>
    <message>
        <source>Hair being lost</source>
        <translation>Perte de cheveux en cours</translation>
    </message>
    <message>
        <source>Raised scar</source>
        <translation>Cicatrice en relief</translation>
    </message>
    <message>
        <source>Months since the scar</source>
        <translation>Mois depuis la cicatrice</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Stade : %1</translation>
    </message>
    <message>
        <source>Looking for hair in the photos…</source>
        <translation>Recherche de cheveux dans les photos…</translation>
    </message>
    <message>
        <source>Looking for hair</source>
        <translation>Recherche de cheveux</translation>
    </message>
    <message>
        <source>Counting what would stand alone</source>
        <translation>Calcul de ce qui resterait isolé</translation>
    </message>
    <message>
        <source>At %1, %2 % of the line has no hair behind it: it stands alone unless the head is shaved.</source>
        <translation>Au stade « %1 », %2 % de la ligne n&apos;a pas de cheveux derrière : elle reste isolée, sauf tête rasée.</translation>
    </message>
    <message>
        <source>At %1, %2 % of what is filled has lost its hair: the dots stand alone on bare skin.</source>
        <translation>Au stade « %1 », %2 % de ce qui est rempli a perdu ses cheveux : les points restent isolés sur la peau nue.</translation>
    </message>
    <message>
        <source>At %1, %2 cm² of bare scalp beside the design are not treated.</source>
        <translation>Au stade « %1 », %2 cm² de cuir chevelu nu à côté du dessin ne sont pas traités.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StencilDialog</name>
    <message>
        <source>Save stencil</source>
        <translation>Enregistrer le pochoir</translation>
    </message>
    <message>
        <source>stencil.pdf</source>
        <translation>pochoir.pdf</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documents (*.pdf)</translation>
    </message>
    <message>
        <source>Print stencil</source>
        <translation>Imprimer le pochoir</translation>
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
        <translation>&amp;Ligne frontale</translation>
    </message>
    <message>
        <source>&amp;Guide points and lines</source>
        <translation>&amp;Points et lignes de repère</translation>
    </message>
    <message>
        <source>&amp;Crown with its dots</source>
        <translation>&amp;Sommet avec ses points</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Export stencil</source>
        <translation>Exporter le pochoir</translation>
    </message>
    <message>
        <source>Write the pages as they are shown; print them at 100 %</source>
        <translation>Écrire les pages telles que montrées ; imprimez-les à 100 %</translation>
    </message>
    <message>
        <source>Print the pages at true scale (Ctrl+P)</source>
        <translation>Imprimer les pages à l&apos;échelle vraie (Ctrl+P)</translation>
    </message>
    <message>
        <source>The size of the paper in the printer</source>
        <translation>La taille du papier dans l&apos;imprimante</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Whose proportions the guide points have</source>
        <translation>De qui les points de repère ont les proportions</translation>
    </message>
    <message>
        <source>The hairline unrolled onto several sheets that overlap</source>
        <translation>La ligne frontale déroulée sur plusieurs feuilles qui se chevauchent</translation>
    </message>
    <message>
        <source>Points and lines of the face to lay the sheets on the head by</source>
        <translation>Points et lignes du visage pour poser les feuilles sur la tête</translation>
    </message>
    <message>
        <source>Rings and rays about the whorl, with every dot within 5 cm</source>
        <translation>Anneaux et rayons autour de l&apos;épi, avec chaque point à moins de 5 cm</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>Dessus</translation>
    </message>
    <message>
        <source>Guides for</source>
        <translation>Repères pour</translation>
    </message>
    <message>
        <source>Print at 100 %, without fitting to the page. Then measure both check bars: they must be 50 mm long.</source>
        <translation>Imprimez à 100 %, sans ajuster à la page. Mesurez ensuite les deux barres : elles doivent faire 50 mm.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Choose what goes on the paper.</source>
        <translation>Choisissez ce qui va sur le papier.</translation>
    </message>
    <message>
        <source>1 page.</source>
        <translation>1 page.</translation>
    </message>
    <message>
        <source>%1 pages.</source>
        <translation>%1 pages.</translation>
    </message>
    <message>
        <source>Lengths along the hairline are true; other distances on its sheets are off by at most %1 %.</source>
        <translation>Les longueurs le long de la ligne frontale sont vraies ; d&apos;autres distances sur ses feuilles s&apos;écartent d&apos;au plus %1 %.</translation>
    </message>
    <message>
        <source>On the crown&apos;s sheet lengths from the whorl are true, others are off by at most %1 %.</source>
        <translation>Sur la feuille du sommet, les longueurs depuis l&apos;épi sont vraies, d&apos;autres s&apos;écartent d&apos;au plus %1 %.</translation>
    </message>
    <message>
        <source>Writing the stencil</source>
        <translation>Écriture du pochoir</translation>
    </message>
    <message>
        <source>Saved %1. Print it at 100 % and measure the check bars: 50 mm.</source>
        <translation>%1 enregistré. Imprimez-le à 100 % et mesurez les barres : 50 mm.</translation>
    </message>
    <message>
        <source>Printing the stencil</source>
        <translation>Impression du pochoir</translation>
    </message>
    <message>
        <source>The stencil is printed. Measure the check bars on it: 50 mm.</source>
        <translation>Le pochoir est imprimé. Mesurez ses barres : 50 mm.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StubbleControl</name>
    <message>
        <source>Measuring the stubble</source>
        <translation>Mesure des poils courts</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StudioLink</name>
    <message>
        <source>Save to the client</source>
        <translation>Enregistrer chez le client</translation>
    </message>
    <message>
        <source>Keep this design as the next revision (Ctrl+S)</source>
        <translation>Garder ce dessin comme révision suivante (Ctrl+S)</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>Vers le client</translation>
    </message>
    <message>
        <source>Show the client&apos;s file</source>
        <translation>Montrer le dossier du client</translation>
    </message>
    <message>
        <source>Give to a client…</source>
        <translation>Donner à un client…</translation>
    </message>
    <message>
        <source>Put these photos and the design into a client&apos;s file (Ctrl+G)</source>
        <translation>Mettre ces photos et le dessin dans le dossier d&apos;un client (Ctrl+G)</translation>
    </message>
    <message>
        <source>Not in a client&apos;s file yet</source>
        <translation>Pas encore dans un dossier</translation>
    </message>
    <message>
        <source>%1 · design %2</source>
        <translation>%1 · dessin %2</translation>
    </message>
    <message>
        <source>Whose photos are these?</source>
        <translation>À qui sont ces photos ?</translation>
    </message>
    <message>
        <source>Design %1 is kept for %2.</source>
        <translation>Le dessin %1 est gardé pour %2.</translation>
    </message>
    <message>
        <source>Kept for %1.</source>
        <translation>Gardé pour %1.</translation>
    </message>
    <message>
        <source>Design %1 of %2 is kept as revision %3.</source>
        <translation>Le dessin %1 de %2 est gardé comme révision %3.</translation>
    </message>
    <message>
        <source>The practice is locked. Unlock it to keep the design.</source>
        <translation>Le cabinet est verrouillé. Déverrouillez-le pour garder le dessin.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TestPatchDialog</name>
    <message>
        <source>Pick &amp;white or grey first</source>
        <translation>D&apos;abord du &amp;blanc ou gris</translation>
    </message>
    <message>
        <source>&amp;Remove last</source>
        <translation>&amp;Enlever le dernier</translation>
    </message>
    <message>
        <source>&amp;Take this profile</source>
        <translation>&amp;Utiliser ce profil</translation>
    </message>
    <message>
        <source>Shade from a test patch</source>
        <translation>Teinte d&apos;après une zone d&apos;essai</translation>
    </message>
    <message>
        <source>A photo of the test patch on its day shows how dark each dilution turns out on this client. Even light, no flash; redness makes fields look darker, so an hour after is better than at once.</source>
        <translation>Une photo de la zone d&apos;essai le jour même montre à quel point chaque dilution est foncée sur ce client. Lumière égale, sans flash ; la rougeur fonce les champs, une heure après vaut donc mieux que tout de suite.</translation>
    </message>
    <message>
        <source>&amp;Choose photo…</source>
        <translation>&amp;Choisir une photo…</translation>
    </message>
    <message>
        <source>A photo of the patch, close and sharp</source>
        <translation>Une photo de la zone, de près et nette</translation>
    </message>
    <message>
        <source>The next click takes a white or grey place of the photo, to undo the colour of the light</source>
        <translation>Le clic suivant prend un endroit blanc ou gris de la photo, pour enlever la couleur de la lumière</translation>
    </message>
    <message>
        <source>Takes the last ring off the photo</source>
        <translation>Enlève le dernier anneau de la photo</translation>
    </message>
    <message>
        <source>What to click next</source>
        <translation>Quoi cliquer ensuite</translation>
    </message>
    <message>
        <source>Goes back to the clinic profile, where it can be used and saved</source>
        <translation>Revient au profil du studio, où il peut être utilisé et enregistré</translation>
    </message>
    <message>
        <source>Parts of water of the fields</source>
        <translation>Parts d&apos;eau des champs</translation>
    </message>
    <message>
        <source>Parts of water to one of pigment, one number for each field in the order in which you click them</source>
        <translation>Parts d&apos;eau pour une de pigment, un nombre par champ dans l&apos;ordre où vous les cliquez</translation>
    </message>
    <message>
        <source>Needle of the patch</source>
        <translation>Aiguille de la zone</translation>
    </message>
    <message>
        <source>The needle that made the patch</source>
        <translation>L&apos;aiguille qui a fait la zone</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>du jour même</translation>
    </message>
    <message>
        <source>healed</source>
        <translation>cicatrisée</translation>
    </message>
    <message>
        <source>Age of the patch</source>
        <translation>Âge de la zone</translation>
    </message>
    <message>
        <source>How old the patch is in the photo</source>
        <translation>Quel âge a la zone dans la photo</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> points/cm²</translation>
    </message>
    <message>
        <source>Density of the fields</source>
        <translation>Densité des champs</translation>
    </message>
    <message>
        <source>How many dots each square centimetre of a field has</source>
        <translation>Combien de points a chaque centimètre carré d&apos;un champ</translation>
    </message>
    <message>
        <source>Size of the rings</source>
        <translation>Taille des anneaux</translation>
    </message>
    <message>
        <source>As large as fits within a field: all in a ring is averaged</source>
        <translation>Aussi grands que le champ le permet : tout ce qui est dans un anneau est moyenné</translation>
    </message>
    <message>
        <source>&amp;Parts of water</source>
        <translation>&amp;Parts d&apos;eau</translation>
    </message>
    <message>
        <source>&amp;Needle</source>
        <translation>&amp;Aiguille</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>&amp;Densité</translation>
    </message>
    <message>
        <source>Patch is</source>
        <translation>La zone est</translation>
    </message>
    <message>
        <source>R&amp;ings</source>
        <translation>A&amp;nneaux</translation>
    </message>
    <message>
        <source>Fields of the patch</source>
        <translation>Champs de la zone</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Étalonné</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Colours of each field: in the photo, as predicted, and with the factor below. A difference below 3 is hard to see.</source>
        <translation>Couleurs de chaque champ : dans la photo, comme prévu, et avec le facteur ci-dessous. Un écart sous 3 est à peine visible.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Photo of the test patch</source>
        <translation>Photo de la zone d&apos;essai</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <translation>Ouverture de la photo</translation>
    </message>
    <message>
        <source>Write the parts of water as numbers from 0 to 30 with commas between.</source>
        <translation>Écrivez les parts d&apos;eau comme des nombres de 0 à 30 séparés par des virgules.</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanc</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>peau</translation>
    </message>
    <message>
        <source>Choose a photo of the test patch.</source>
        <translation>Choisissez une photo de la zone d&apos;essai.</translation>
    </message>
    <message>
        <source>Click a white or grey place, such as a card.</source>
        <translation>Cliquez un endroit blanc ou gris, comme une carte.</translation>
    </message>
    <message>
        <source>Click bare skin close beside the patch.</source>
        <translation>Cliquez la peau nue tout près de la zone.</translation>
    </message>
    <message>
        <source>Click the field with %1 parts of water.</source>
        <translation>Cliquez le champ à %1 parts d&apos;eau.</translation>
    </message>
    <message>
        <source>All fields are read. Drag a ring to mend its place.</source>
        <translation>Tous les champs sont lus. Tirez un anneau pour corriger sa place.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → none</source>
        <translation>%1 → aucune</translation>
    </message>
    <message>
        <source>Dots are %1 times as dark on this client as predicted (± %2 %).</source>
        <translation>Les points sont %1 fois aussi foncés que prévu sur ce client (± %2 %).</translation>
    </message>
    <message>
        <source>Dots are %1 times as dark on this client as predicted. One field shows no error: more make it sure.</source>
        <translation>Les points sont %1 fois aussi foncés que prévu sur ce client. Un seul champ ne montre pas l&apos;erreur : plusieurs le rendent sûr.</translation>
    </message>
    <message>
        <source>Parts of water to take for the shade of: %1</source>
        <translation>Parts d&apos;eau à prendre pour la teinte de : %1</translation>
    </message>
    <message>
        <source>,  </source>
        <translation>,  </translation>
    </message>
    <message>
        <source>The fields contradict each other (%1): look at their order, the light and the rings.</source>
        <translation>Les champs se contredisent (%1) : vérifiez leur ordre, la lumière et les anneaux.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TimeMarks</name>
    <message>
        <source>Moments of the time slider</source>
        <translation>Moments du curseur de temps</translation>
    </message>
    <message>
        <source>A click shows that moment</source>
        <translation>Un clic montre ce moment</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TreatmentRow</name>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>What the design starts from; replaces hairline, density, places and sessions</source>
        <translation>D&apos;où part le dessin ; remplace ligne frontale, densité, endroits et séances</translation>
    </message>
    <message>
        <source>Treatment not said</source>
        <translation>Traitement non précisé</translation>
    </message>
    <message>
        <source>What of the treatment is shown</source>
        <translation>Ce qui est montré du traitement</translation>
    </message>
    <message>
        <source>What the client should see of this treatment; the design stays</source>
        <translation>Ce que le client doit voir de ce traitement ; le dessin reste</translation>
    </message>
    <message>
        <source>What the treatment cannot do</source>
        <translation>Ce que le traitement ne peut pas faire</translation>
    </message>
    <message>
        <source>Treatment: %1</source>
        <translation>Traitement : %1</translation>
    </message>
    <message>
        <source>To show: as set below</source>
        <translation>À montrer : comme réglé ci-dessous</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TurnTool</name>
    <message>
        <source>Drag turns the head, also with the right button; 1 to 7 or a double-click go to a side; the wheel zooms</source>
        <translation>Tirer tourne la tête, aussi avec le bouton droit ; 1 à 7 ou double-clic montrent un côté ; la molette zoome</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TurntableBar</name>
    <message>
        <source>Side of the head</source>
        <translation>Côté de la tête</translation>
    </message>
    <message>
        <source>3-D head</source>
        <translation>Tête 3D</translation>
    </message>
    <message>
        <source>Left and right are the client&apos;s; keys 1 to 7 on the head</source>
        <translation>Gauche et droite sont celles du client ; touches 1 à 7 sur la tête</translation>
    </message>
    <message>
        <source>Circumference of the head</source>
        <translation>Tour de tête</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Peau</translation>
    </message>
    <message>
        <source>Circumference</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Skin type %1</source>
        <translation>Type de peau %1</translation>
    </message>
    <message>
        <source>%1 of Fitzpatrick&apos;s six, from light to dark</source>
        <translation>%1 des six de Fitzpatrick, du clair au foncé</translation>
    </message>
    <message>
        <source>Tape over the brow and the back of the head; the mean of men is 57.4 cm</source>
        <translation>Ruban sur les sourcils et l&apos;arrière de la tête ; la moyenne des hommes est 57,4 cm</translation>
    </message>
    <message>
        <source>The head is that of the photos</source>
        <translation>La tête est celle des photos</translation>
    </message>
</context>
<context>
    <name>trichion::studio::UnderstoodBar</name>
    <message>
        <source>&amp;Mirror it</source>
        <translation>&amp;Refléter</translation>
    </message>
    <message>
        <source>&amp;Correct by hand</source>
        <translation>&amp;Corriger à la main</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>What the lines mean</source>
        <translation>Ce que signifient les lignes</translation>
    </message>
    <message>
        <source>Swap left and right of the photo, and find the head again (Ctrl+M)</source>
        <translation>Échanger gauche et droite de la photo, et chercher encore la tête (Ctrl+M)</translation>
    </message>
    <message>
        <source>Say what the photo shows, move and turn the head over it (Ctrl+H)</source>
        <translation>Dire ce que montre la photo, déplacer et tourner la tête dessus (Ctrl+H)</translation>
    </message>
    <message>
        <source>Back to the design (Esc)</source>
        <translation>Retour au dessin (Échap)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::UnderstoodLook</name>
    <message>
        <source>seen elsewhere by another photo</source>
        <translation>vu ailleurs par une autre photo</translation>
    </message>
    <message>
        <source>The head was found in this photo, %1 % sure.</source>
        <translation>La tête a été trouvée dans cette photo, sûre à %1 %.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::UnderstoodTool</name>
    <message>
        <source>Is it this head? Click it</source>
        <translation>Est-ce cette tête ? Cliquez-la</translation>
    </message>
    <message>
        <source>Click to take this head instead</source>
        <translation>Cliquez pour prendre cette tête</translation>
    </message>
    <message>
        <source>The photo %1 sees this place of the scalp %2 away, at the dot</source>
        <translation>La photo %1 voit cet endroit du cuir chevelu à %2, au point</translation>
    </message>
    <message>
        <source>Red lines: places of the scalp that another photo sees at the dot; Esc closes</source>
        <translation>Lignes rouges : endroits du cuir chevelu qu&apos;une autre photo voit au point ; Échap ferme</translation>
    </message>
    <message>
        <source>What was understood of the photo; Esc closes</source>
        <translation>Ce qui a été compris de la photo ; Échap ferme</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ValueSlider</name>
    <message>
        <source>, number</source>
        <translation>, nombre</translation>
    </message>
    <message>
        <source>Double-click resets.</source>
        <translation>Un double-clic réinitialise.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::VariantsRow</name>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>New variant from a proposal</source>
        <translation>Nouvelle variante d&apos;après une proposition</translation>
    </message>
    <message>
        <source>Delete variant</source>
        <translation>Supprimer la variante</translation>
    </message>
    <message>
        <source>Designs for the same head, to compare with the client
. and , go from one to the next</source>
        <translation>Dessins pour la même tête, à comparer avec le client
. et , passent de l&apos;un à l&apos;autre</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Ajouter une variante</translation>
    </message>
    <message>
        <source>Add a variant: a copy of this one to change (Ctrl+D)</source>
        <translation>Ajouter une variante : une copie de celle-ci à modifier (Ctrl+D)</translation>
    </message>
    <message>
        <source>More about variants</source>
        <translation>Plus sur les variantes</translation>
    </message>
    <message>
        <source>Rename, start afresh, delete</source>
        <translation>Renommer, recommencer, supprimer</translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation>Nom de la variante</translation>
    </message>
    <message>
        <source>Add variant %1 from a proposal</source>
        <translation>Ajouter la variante %1 d&apos;après une proposition</translation>
    </message>
    <message>
        <source>Add variant %1</source>
        <translation>Ajouter la variante %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ViewProposals</name>
    <message>
        <source>Looking at the photo</source>
        <translation>Examen de la photo</translation>
    </message>
</context>
<context>
    <name>trichion::studio::WearFold</name>
    <message>
        <source>Skin and habits</source>
        <translation>Peau et habitudes</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Peau</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Sèche</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Oily</source>
        <translation>Grasse</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Soleil</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>Peu</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>Beaucoup</translation>
    </message>
    <message>
        <source>Skin type</source>
        <translation>Type de peau</translation>
    </message>
    <message>
        <source>Oily skin blurs dots, dry skin sheds them sooner</source>
        <translation>La peau grasse rend les points flous, la peau sèche les perd plus tôt</translation>
    </message>
    <message>
        <source>How much sun the scalp gets: sun fades pigment</source>
        <translation>Combien de soleil reçoit le cuir chevelu : le soleil pâlit le pigment</translation>
    </message>
    <message>
        <source>Fitzpatrick&apos;s skin type as you judge it; a dash: not known</source>
        <translation>Type de peau de Fitzpatrick selon vous ; un tiret : inconnu</translation>
    </message>
    <message>
        <source>Sunscreen or hat every day</source>
        <translation>Crème solaire ou chapeau chaque jour</translation>
    </message>
    <message>
        <source>Protected dots last longer</source>
        <translation>Les points protégés durent plus</translation>
    </message>
    <message>
        <source>Smokes</source>
        <translation>Fume</translation>
    </message>
    <message>
        <source>Dots of smokers fade a little sooner</source>
        <translation>Les points des fumeurs pâlissent un peu plus tôt</translation>
    </message>
    <message>
        <source>Skin rejects pigment</source>
        <translation>La peau rejette le pigment</translation>
    </message>
    <message>
        <source>A strong immune response clears pigment sooner</source>
        <translation>Une forte réponse immunitaire élimine plus tôt le pigment</translation>
    </message>
    <message>
        <source>Scar</source>
        <translation>Cicatrice</translation>
    </message>
    <message>
        <source>Scars hold less pigment</source>
        <translation>Les cicatrices retiennent moins de pigment</translation>
    </message>
    <message>
        <source>Larger spread</source>
        <translation>Étalement plus fort</translation>
    </message>
    <message>
        <source>Dots grow 1.5 times in five years instead of 1.3; sources differ</source>
        <translation>Les points grandissent de 1,5 fois en cinq ans au lieu de 1,3 ; les sources diffèrent</translation>
    </message>
    <message>
        <source>How long dots last is an estimate: no measured figures are public.</source>
        <translation>La durée des points est une estimation : aucune mesure n&apos;est publiée.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Welcome</name>
    <message>
        <source>or drop photos anywhere in this window</source>
        <translation>ou déposez des photos n&apos;importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP or HEIC; it stays on this computer</source>
        <translation>JPEG, PNG, TIFF, WebP ou HEIC ; tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>&amp;Ouvrir des photos…</translation>
    </message>
    <message>
        <source>Open photos of the client (Ctrl+O)</source>
        <translation>Ouvrir des photos du client (Ctrl+O)</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;Essayer l&apos;exemple</translation>
    </message>
    <message>
        <source>Open three photos of a scanned head that come with the program</source>
        <translation>Ouvrir trois photos d&apos;une tête scannée fournies avec le programme</translation>
    </message>
    <message>
        <source>&amp;Design without a photo</source>
        <translation>&amp;Dessiner sans photo</translation>
    </message>
    <message>
        <source>Begin on a plain 3-D head of a size you set; photos can be added later (T)</source>
        <translation>Commencer sur une tête 3D neutre à la taille voulue ; des photos peuvent suivre (T)</translation>
    </message>
    <message>
        <source>Show a client the result</source>
        <translation>Montrer le résultat à un client</translation>
    </message>
</context>
<context>
    <name>trichion::studio::WhenDialog</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>The day; arrows move it</source>
        <translation>Le jour ; les flèches le déplacent</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Quand cela commence</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Take this day (Enter)</source>
        <translation>Prendre ce jour (Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Ne rien changer (Échap)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::WindowActions</name>
    <message>
        <source>&amp;Open photos…</source>
        <translation>&amp;Ouvrir des photos…</translation>
    </message>
    <message>
        <source>Open photos of a client, in place of those that are shown</source>
        <translation>Ouvrir des photos d&apos;un client, à la place de celles montrées</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>&amp;Ajouter des photos…</translation>
    </message>
    <message>
        <source>Add photos of the same head: sides, top, back</source>
        <translation>Ajouter des photos de la même tête : côtés, dessus, arrière</translation>
    </message>
    <message>
        <source>Remove p&amp;hoto</source>
        <translation>Enlever la p&amp;hoto</translation>
    </message>
    <message>
        <source>Take the photo that is shown out of the strip</source>
        <translation>Enlever de la bande la photo montrée</translation>
    </message>
    <message>
        <source>&amp;Mirror the photo</source>
        <translation>&amp;Refléter la photo</translation>
    </message>
    <message>
        <source>Swap left and right of a photo that a mirror took</source>
        <translation>Échanger gauche et droite d&apos;une photo prise par un miroir</translation>
    </message>
    <message>
        <source>Open &amp;design…</source>
        <translation>Ouvrir un &amp;dessin…</translation>
    </message>
    <message>
        <source>Show a saved design on the photo</source>
        <translation>Montrer un dessin enregistré sur la photo</translation>
    </message>
    <message>
        <source>&amp;Save design</source>
        <translation>&amp;Enregistrer le dessin</translation>
    </message>
    <message>
        <source>Save the design as a file</source>
        <translation>Enregistrer le dessin dans un fichier</translation>
    </message>
    <message>
        <source>Save design &amp;as…</source>
        <translation>Enregistrer le dessin &amp;sous…</translation>
    </message>
    <message>
        <source>Save the design as another file</source>
        <translation>Enregistrer le dessin dans un autre fichier</translation>
    </message>
    <message>
        <source>Open &amp;head…</source>
        <translation>Ouvrir une &amp;tête…</translation>
    </message>
    <message>
        <source>Lay the photos to a head that was saved, or as a saved view says</source>
        <translation>Poser les photos selon une tête enregistrée, ou selon une vue enregistrée</translation>
    </message>
    <message>
        <source>Save h&amp;ead…</source>
        <translation>Enregistrer la tê&amp;te…</translation>
    </message>
    <message>
        <source>Save the head and where it lies in all photos as a file</source>
        <translation>Enregistrer la tête et sa place dans toutes les photos</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>E&amp;xporter l&apos;image…</translation>
    </message>
    <message>
        <source>Write the picture at full size, stamped as a simulation</source>
        <translation>Écrire l&apos;image en pleine taille, marquée comme simulation</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copier l&apos;image</translation>
    </message>
    <message>
        <source>Copy the picture, stamped as a simulation</source>
        <translation>Copier l&apos;image, marquée comme simulation</translation>
    </message>
    <message>
        <source>Export s&amp;tencil…</source>
        <translation>Exporter le &amp;pochoir…</translation>
    </message>
    <message>
        <source>Put the hairline and the crown on paper at true scale</source>
        <translation>Mettre la ligne frontale et le sommet sur papier à l&apos;échelle vraie</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Reprendre la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Refaire la modification</translation>
    </message>
    <message>
        <source>&amp;New design</source>
        <translation>&amp;Nouveau dessin</translation>
    </message>
    <message>
        <source>Start again with a proposal for this head</source>
        <translation>Recommencer avec une proposition pour cette tête</translation>
    </message>
    <message>
        <source>Remove hairline &amp;point</source>
        <translation>Enlever un &amp;point de la ligne</translation>
    </message>
    <message>
        <source>Remove the chosen point of the hairline (Delete)</source>
        <translation>Enlever le point choisi de la ligne frontale (Suppr)</translation>
    </message>
    <message>
        <source>Add &amp;variant</source>
        <translation>Ajouter une &amp;variante</translation>
    </message>
    <message>
        <source>Add a variant of the design: a copy of this one to change</source>
        <translation>Ajouter une variante du dessin : une copie de celle-ci à modifier</translation>
    </message>
    <message>
        <source>Ne&amp;xt variant</source>
        <translation>Variante &amp;suivante</translation>
    </message>
    <message>
        <source>Show the next variant of the design</source>
        <translation>Montrer la variante suivante du dessin</translation>
    </message>
    <message>
        <source>Previous var&amp;iant</source>
        <translation>Var&amp;iante précédente</translation>
    </message>
    <message>
        <source>Show the variant of the design before this</source>
        <translation>Montrer la variante précédente du dessin</translation>
    </message>
    <message>
        <source>Rena&amp;me variant…</source>
        <translation>Reno&amp;mmer la variante…</translation>
    </message>
    <message>
        <source>Give the variant another name</source>
        <translation>Donner un autre nom à la variante</translation>
    </message>
    <message>
        <source>&amp;Delete variant</source>
        <translation>Supprimer &amp;la variante</translation>
    </message>
    <message>
        <source>Delete this variant; can be undone</source>
        <translation>Supprimer cette variante ; peut être annulé</translation>
    </message>
    <message>
        <source>Take the line drawn on the s&amp;kin…</source>
        <translation>Prendre la ligne dessinée sur la p&amp;eau…</translation>
    </message>
    <message>
        <source>Find the hairline that is drawn on the client with a pencil</source>
        <translation>Chercher la ligne frontale dessinée au crayon sur le client</translation>
    </message>
    <message>
        <source>Correct the &amp;head…</source>
        <translation>Corriger la &amp;tête…</translation>
    </message>
    <message>
        <source>Say what the photo shows, move and turn the head over it</source>
        <translation>Dire ce que montre la photo, déplacer et tourner la tête dessus</translation>
    </message>
    <message>
        <source>Turn the head ro&amp;und</source>
        <translation>Reto&amp;urner la tête</translation>
    </message>
    <message>
        <source>Seen from above, the forehead is at the other end of the head</source>
        <translation>Vu d&apos;en haut, le front est à l&apos;autre bout de la tête</translation>
    </message>
    <message>
        <source>Show what was &amp;understood</source>
        <translation>Montrer ce qui a été &amp;compris</translation>
    </message>
    <message>
        <source>What was found in the photo: head, outline, face, and where photos disagree</source>
        <translation>Ce qui a été trouvé dans la photo : tête, contour, visage, et où les photos se contredisent</translation>
    </message>
    <message>
        <source>Clinic &amp;profile…</source>
        <translation>&amp;Profil du studio…</translation>
    </message>
    <message>
        <source>Let previews look like healed results of this clinic</source>
        <translation>Donner aux aperçus l&apos;aspect des résultats cicatrisés de ce studio</translation>
    </message>
    <message>
        <source>Both sides &amp;together</source>
        <translation>Les deux côtés &amp;ensemble</translation>
    </message>
    <message>
        <source>Both sides of the hairline move together; Alt or Ctrl in a drag does the opposite</source>
        <translation>Les deux côtés de la ligne frontale bougent ensemble ; Alt ou Ctrl en tirant fait l&apos;inverse</translation>
    </message>
    <message>
        <source>&amp;Hairline</source>
        <translation>&amp;Ligne frontale</translation>
    </message>
    <message>
        <source>Hairline: drag its points, add and remove them</source>
        <translation>Ligne frontale : tirer ses points, en ajouter et en enlever</translation>
    </message>
    <message>
        <source>Density &amp;brush</source>
        <translation>&amp;Pinceau de densité</translation>
    </message>
    <message>
        <source>Density brush: paint dots on, thin them, on any photo of the head</source>
        <translation>Pinceau de densité : peindre des points, les éclaircir, sur toute photo de la tête</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Gomme</translation>
    </message>
    <message>
        <source>Eraser: take dots away</source>
        <translation>Gomme : enlever des points</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>E&amp;xclure</translation>
    </message>
    <message>
        <source>Leave out: no dots on moles and scars</source>
        <translation>Exclure : aucun point sur grains de beauté et cicatrices</translation>
    </message>
    <message>
        <source>&amp;Zones and whorl</source>
        <translation>&amp;Zones et épi</translation>
    </message>
    <message>
        <source>Zones: move their borders and the whorl of the crown</source>
        <translation>Zones : déplacer leurs bords et l&apos;épi du sommet</translation>
    </message>
    <message>
        <source>Client&apos;s hai&amp;r</source>
        <translation>C&amp;heveux du client</translation>
    </message>
    <message>
        <source>Client&apos;s hair: paint where there is hair and where there is none</source>
        <translation>Cheveux du client : peindre où il y en a et où non</translation>
    </message>
    <message>
        <source>Meas&amp;ure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>Measure lengths and areas along the skin</source>
        <translation>Mesurer longueurs et surfaces sur la peau</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>Montrer la photo plus grande</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>Montrer la photo plus petite</translation>
    </message>
    <message>
        <source>&amp;Fit in window</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>Show the whole photo; again: the head as large as it fits</source>
        <translation>Montrer la photo entière ; encore : la tête aussi grande que possible</translation>
    </message>
    <message>
        <source>&amp;Actual pixels</source>
        <translation>Pi&amp;xels réels</translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen</source>
        <translation>Un pixel de la photo sur un de l&apos;écran</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation>Photo &amp;suivante</translation>
    </message>
    <message>
        <source>Show the next photo of the head</source>
        <translation>Montrer la photo suivante de la tête</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <translation>Photo &amp;précédente</translation>
    </message>
    <message>
        <source>Show the photo of the head before this</source>
        <translation>Montrer la photo précédente de la tête</translation>
    </message>
    <message>
        <source>3-&amp;D head</source>
        <translation>Tête 3&amp;D</translation>
    </message>
    <message>
        <source>Show the design on a plain head that turns in the hand</source>
        <translation>Montrer le dessin sur une tête neutre qui tourne dans la main</translation>
    </message>
    <message>
        <source>Show &amp;guides</source>
        <translation>Montrer les &amp;repères</translation>
    </message>
    <message>
        <source>Show the hairline and its points</source>
        <translation>Montrer la ligne frontale et ses points</translation>
    </message>
    <message>
        <source>Show &amp;anatomy</source>
        <translation>Montrer l&apos;&amp;anatomie</translation>
    </message>
    <message>
        <source>Show lines and points of the head, with lengths along the skin</source>
        <translation>Montrer lignes et points de la tête, avec longueurs sur la peau</translation>
    </message>
    <message>
        <source>&amp;Snap to guides</source>
        <translation>Accroc&amp;her aux repères</translation>
    </message>
    <message>
        <source>Points of the hairline stay on a guide or mirror image they come near</source>
        <translation>Les points de la ligne frontale restent sur un repère ou reflet proche</translation>
    </message>
    <message>
        <source>Rulers in &amp;mm</source>
        <translation>Règles en &amp;mm</translation>
    </message>
    <message>
        <source>Millimetres along the edges, as lengths are at the middle of the head</source>
        <translation>Des millimètres sur les bords, comme les longueurs au milieu de la tête</translation>
    </message>
    <message>
        <source>Before/after &amp;wipe</source>
        <translation>&amp;Volet avant/après</translation>
    </message>
    <message>
        <source>Compare with a divider</source>
        <translation>Comparer avec un volet</translation>
    </message>
    <message>
        <source>Side by si&amp;de</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>Before and after beside each other</source>
        <translation>Avant et après l&apos;un à côté de l&apos;autre</translation>
    </message>
    <message>
        <source>Compare with next &amp;variant</source>
        <translation>Comparer à la &amp;variante suivante</translation>
    </message>
    <message>
        <source>Another variant in place of the photo before; at last the photo again</source>
        <translation>Une autre variante à la place de la photo d&apos;avant ; à la fin de nouveau la photo</translation>
    </message>
    <message>
        <source>Show &amp;before</source>
        <translation>Montrer a&amp;vant</translation>
    </message>
    <message>
        <source>Show the photo as it was; hold B for a moment&apos;s look</source>
        <translation>Montrer la photo comme elle était ; tenez B pour un coup d&apos;œil</translation>
    </message>
    <message>
        <source>Show ph&amp;otos</source>
        <translation>Montrer les ph&amp;otos</translation>
    </message>
    <message>
        <source>Show the photos below the canvas</source>
        <translation>Montrer les photos sous l&apos;image</translation>
    </message>
    <message>
        <source>Show &amp;panels</source>
        <translation>Montrer les pa&amp;nneaux</translation>
    </message>
    <message>
        <source>Show the panels on the right</source>
        <translation>Montrer les panneaux à droite</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Utiliser tout l&apos;écran</translation>
    </message>
    <message>
        <source>&amp;Client screen</source>
        <translation>Écran du &amp;client</translation>
    </message>
    <message>
        <source>Show the client the picture alone, on another display or this one</source>
        <translation>Ne montrer que l&apos;image au client, sur un autre écran ou celui-ci</translation>
    </message>
    <message>
        <source>Free&amp;ze client screen</source>
        <translation>&amp;Figer l&apos;écran du client</translation>
    </message>
    <message>
        <source>The client keeps seeing this picture while you change the design</source>
        <translation>Le client continue de voir cette image pendant que vous modifiez le dessin</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Dark or light, as the desktop is</source>
        <translation>Sombre ou clair, comme le bureau</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>&amp;Touches et gestes</translation>
    </message>
    <message>
        <source>What the keyboard and the mouse do</source>
        <translation>Ce que font le clavier et la souris</translation>
    </message>
    <message>
        <source>&amp;About Trichion</source>
        <translation>À &amp;propos de Trichion</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>Anatomie</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Files and views</source>
        <translation>Fichiers et vues</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>What was sai&amp;d</source>
        <translation>Ce qui a été &amp;dit</translation>
    </message>
    <message>
        <source>Show what the window said lately</source>
        <translation>Montrer ce que la fenêtre a dit récemment</translation>
    </message>
    <message>
        <source>Treated &amp;places</source>
        <translation>En&amp;droits traités</translation>
    </message>
    <message>
        <source>Treated places: draw scars, patches, partings and thin hair</source>
        <translation>Endroits traités : tracer cicatrices, plaques, raies et cheveux clairsemés</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Wipe</name>
    <message>
        <source>Drag to compare before and after; W hides the divider</source>
        <translation>Tirez pour comparer avant et après ; W cache le volet</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Workbench</name>
    <message>
        <source>Reading the photo</source>
        <translation>Lecture de la photo</translation>
    </message>
    <message>
        <source>Fitting the head</source>
        <translation>Ajustement de la tête</translation>
    </message>
    <message>
        <source>This photo is there already.</source>
        <translation>Cette photo est déjà là.</translation>
    </message>
    <message>
        <source>The fit was stopped. Say what the photo shows, or place the head.</source>
        <translation>L&apos;ajustement a été arrêté. Dites ce que montre la photo, ou placez la tête.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Nouveau dessin</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Exported %1, stamped as a simulation.</source>
        <translation>%1 exporté, marqué comme simulation.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Copied the picture, stamped as a simulation.</source>
        <translation>Image copiée, marquée comme simulation.</translation>
    </message>
    <message>
        <source>Taking the head</source>
        <translation>Prise de la tête</translation>
    </message>
    <message>
        <source>Looking for the head</source>
        <translation>Recherche de la tête</translation>
    </message>
    <message>
        <source>Turning the head round</source>
        <translation>Retournement de la tête</translation>
    </message>
    <message>
        <source>Looking for the tag</source>
        <translation>Recherche de la marque</translation>
    </message>
    <message>
        <source>No tag was found. It must lie flat on the scalp, whole and in the light.</source>
        <translation>Aucune marque n&apos;a été trouvée. Elle doit être à plat sur le cuir chevelu, entière et éclairée.</translation>
    </message>
    <message>
        <source>Looking for the coin</source>
        <translation>Recherche de la pièce</translation>
    </message>
    <message>
        <source>The rim of the coin was not found. Click both its edges where it is broadest.</source>
        <translation>Le bord de la pièce n&apos;a pas été trouvé. Cliquez ses deux bords là où elle est la plus large.</translation>
    </message>
    <message>
        <source>Mirror photo</source>
        <translation>Refléter la photo</translation>
    </message>
    <message>
        <source>Saved the head as %1.</source>
        <translation>Tête enregistrée comme %1.</translation>
    </message>
    <message>
        <source>Mirroring the photo</source>
        <translation>Reflet de la photo</translation>
    </message>
    <message>
        <source>%1 photos could not be read: %2. The first: %3</source>
        <translation>%1 photos n&apos;ont pas pu être lues : %2. La première : %3</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ZoneDensities</name>
    <message>
        <source>By zone</source>
        <translation>Par zone</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> points/cm²</translation>
    </message>
    <message>
        <source>Dots per cm² in this zone, before brush and edges</source>
        <translation>Points par cm² dans cette zone, avant pinceau et bords</translation>
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
        <translation>Épi</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Which way the whorl turns</source>
        <translation>Sens de l&apos;épi</translation>
    </message>
    <message>
        <source>Clockwise</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Anticlockwise</source>
        <translation>Antihoraire</translation>
    </message>
    <message>
        <source>Zone blend</source>
        <translation>Mélange des zones</translation>
    </message>
    <message>
        <source>Usual borders</source>
        <translation>Bords habituels</translation>
    </message>
    <message>
        <source>How much thinner the eye of the whorl is than the crown round it</source>
        <translation>De combien l&apos;œil de l&apos;épi est plus clairsemé que le sommet autour</translation>
    </message>
    <message>
        <source>How much thinner it is between the arms of the whorl</source>
        <translation>De combien c&apos;est plus clairsemé entre les bras de l&apos;épi</translation>
    </message>
    <message>
        <source>Seen from behind</source>
        <translation>Vu de derrière</translation>
    </message>
    <message>
        <source>Over what width one zone goes over into the next</source>
        <translation>Sur quelle largeur une zone passe à la suivante</translation>
    </message>
    <message>
        <source>Put the borders of the zones back where they usually lie</source>
        <translation>Remettre les bords des zones où ils sont d&apos;habitude</translation>
    </message>
    <message>
        <source>Whorl strength</source>
        <translation>Force de l&apos;épi</translation>
    </message>
    <message>
        <source>Whorl arms</source>
        <translation>Bras de l&apos;épi</translation>
    </message>
    <message>
        <source>Turn of the whorl</source>
        <translation>Sens de rotation de l&apos;épi</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ZoneTool</name>
    <message>
        <source>end of the top</source>
        <translation>fin du dessus</translation>
    </message>
    <message>
        <source>frontal border</source>
        <translation>bord du front</translation>
    </message>
    <message>
        <source>crown border</source>
        <translation>bord du sommet</translation>
    </message>
    <message>
        <source>border of the temples</source>
        <translation>bord des tempes</translation>
    </message>
    <message>
        <source>border of the sides</source>
        <translation>bord des côtés</translation>
    </message>
    <message>
        <source>border of the nape</source>
        <translation>bord de la nuque</translation>
    </message>
    <message>
        <source>whorl</source>
        <translation>épi</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer : %1</translation>
    </message>
    <message>
        <source>Move whorl</source>
        <translation>Déplacer l&apos;épi</translation>
    </message>
    <message>
        <source>Size whorl</source>
        <translation>Changer la taille de l&apos;épi</translation>
    </message>
    <message>
        <source>Drag moves the eye of the whorl</source>
        <translation>Tirer déplace l&apos;œil de l&apos;épi</translation>
    </message>
    <message>
        <source>Drag sizes the whorl</source>
        <translation>Tirer change la taille de l&apos;épi</translation>
    </message>
    <message>
        <source>Drag moves the %1 on both sides; arrow keys move it once it is chosen</source>
        <translation>Tirer déplace des deux côtés : %1 ; les flèches le déplacent une fois choisi</translation>
    </message>
    <message>
        <source>Drag a border between zones, or the whorl at the crown; the numbers are dots per cm²</source>
        <translation>Tirez un bord entre zones, ou l&apos;épi du sommet ; les nombres sont des points par cm²</translation>
    </message>
</context>
</TS>
