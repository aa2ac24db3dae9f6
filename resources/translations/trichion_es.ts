<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>base</name>
    <message>
        <source>The preview that was promised</source>
        <translation>La vista previa prometida</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>El resultado</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Full shave</source>
        <translation>Rasurado completo</translation>
    </message>
    <message>
        <source>The whole scalp is given the shadow of shaved hair, in three sessions that reach 30, 70 and 100 %, and the client keeps shaving to stubble.</source>
        <translation>Todo el cuero cabelludo recibe la sombra del pelo rasurado, en tres sesiones que llegan al 30, 70 y 100 %, y el cliente sigue rasurándose.</translation>
    </message>
    <message>
        <source>It does not grow hair: the head has to stay shaved.</source>
        <translation>No hace crecer pelo: la cabeza tiene que seguir rasurada.</translation>
    </message>
    <message>
        <source>Under a lamp above the head</source>
        <translation>Bajo una lámpara sobre la cabeza</translation>
    </message>
    <message>
        <source>In five years</source>
        <translation>En cinco años</translation>
    </message>
    <message>
        <source>Receding hairline</source>
        <translation>Línea capilar en retroceso</translation>
    </message>
    <message>
        <source>Corners are closed with reserve and dots are set behind and between the hair that remains; the line stays on the outer corner of the eye, so that later loss does not undress it.</source>
        <translation>Las entradas se cierran con reserva y se ponen puntos detrás del pelo que queda y entre él; la línea se queda sobre la comisura externa del ojo, para que una caída posterior no la deje al descubierto.</translation>
    </message>
    <message>
        <source>It does not stop the loss: the hair behind the new line may go.</source>
        <translation>No detiene la caída: el pelo detrás de la nueva línea puede perderse.</translation>
    </message>
    <message>
        <source>After the next stage of loss</source>
        <translation>Tras el siguiente grado de caída</translation>
    </message>
    <message>
        <source>In ten years, two stages on</source>
        <translation>En diez años, dos grados más</translation>
    </message>
    <message>
        <source>Density between longer hair</source>
        <translation>Densidad entre pelo más largo</translation>
    </message>
    <message>
        <source>Dots darken the skin that shows between the hair, so that scalp and hair differ less; nothing is shaved and the hairline stays as it is.</source>
        <translation>Los puntos oscurecen la piel que se ve entre el pelo, para que cuero cabelludo y pelo difieran menos; no se rasura nada y la línea capilar queda como está.</translation>
    </message>
    <message>
        <source>It adds no volume: dots lie flat under the hair, and show when the hair goes.</source>
        <translation>No da volumen: los puntos están planos bajo el pelo y se ven cuando el pelo se pierde.</translation>
    </message>
    <message>
        <source>Wet hair</source>
        <translation>Pelo mojado</translation>
    </message>
    <message>
        <source>Edge-up</source>
        <translation>Perfilado</translation>
    </message>
    <message>
        <source>A level front with sharp corners and a straight line at the sideburns, as a barber cuts it: little feather, one needle, and a touch-up sooner than elsewhere.</source>
        <translation>Una línea frontal recta con ángulos marcados y una línea recta en las patillas, como la corta un barbero: poco difuminado, una sola aguja y un retoque antes que en otros casos.</translation>
    </message>
    <message>
        <source>A sharp line is the first to look drawn as it spreads; it cannot be softened again by more dots.</source>
        <translation>Una línea marcada es la primera que parece dibujada al expandirse; no se puede volver a suavizar con más puntos.</translation>
    </message>
    <message>
        <source>In three years, before a touch-up</source>
        <translation>En tres años, antes de un retoque</translation>
    </message>
    <message>
        <source>Parting and diffuse thinning</source>
        <translation>Raya y pérdida difusa</translation>
    </message>
    <message>
        <source>The widened parting is shaded section by section, densest at its edge and running out to both sides; nothing is shaved and the hairline is left untouched.</source>
        <translation>La raya ensanchada se sombrea tramo a tramo, más densa en su borde y difuminada hacia ambos lados; no se rasura nada y la línea capilar no se toca.</translation>
    </message>
    <message>
        <source>Parted elsewhere, skin that was not treated shows.</source>
        <translation>Con la raya en otro sitio se ve piel sin tratar.</translation>
    </message>
    <message>
        <source>Traction loss at the front and temples</source>
        <translation>Caída por tracción en la frente y las sienes</translation>
    </message>
    <message>
        <source>The thinned border of the hair is filled softly, with mounds rather than a line, and only once the pull has stopped.</source>
        <translation>El borde ralo del pelo se rellena con suavidad, con ondulaciones y no con una línea, y solo cuando ha cesado la tracción.</translation>
    </message>
    <message>
        <source>Where the pull goes on the border moves back and leaves the dots in front of it.</source>
        <translation>Donde la tracción continúa, el borde retrocede y deja los puntos delante de él.</translation>
    </message>
    <message>
        <source>If the pull goes on</source>
        <translation>Si la tracción continúa</translation>
    </message>
    <message>
        <source>Alopecia areata, patches</source>
        <translation>Alopecia areata, calvas</translation>
    </message>
    <message>
        <source>Bare patches are filled to the density around them; while the disease is active you wait, and plan for patches that grow back, move or join.</source>
        <translation>Las calvas se rellenan hasta la densidad que las rodea; mientras la enfermedad está activa se espera, y se cuenta con calvas que se repueblan, se mueven o se unen.</translation>
    </message>
    <message>
        <source>Dots stay where they are: where hair grows back the patch is darker than what is around it.</source>
        <translation>Los puntos se quedan donde están: donde vuelve a crecer pelo, la calva queda más oscura que lo que la rodea.</translation>
    </message>
    <message>
        <source>If the patches grow back</source>
        <translation>Si las calvas se repueblan</translation>
    </message>
    <message>
        <source>If all hair is lost</source>
        <translation>Si se pierde todo el pelo</translation>
    </message>
    <message>
        <source>Alopecia totalis and universalis</source>
        <translation>Alopecia total y universal</translation>
    </message>
    <message>
        <source>The whole scalp without any hair to go by: brows and old photos give colour and line, and a fourth session is usual.</source>
        <translation>Todo el cuero cabelludo, sin pelo por el que guiarse: las cejas y fotos antiguas dan color y línea, y lo habitual es una cuarta sesión.</translation>
    </message>
    <message>
        <source>Without stubble the skin stays as shiny as it is: it looks shaved closer than any razor leaves it.</source>
        <translation>Sin pelo rasurado la piel sigue tan brillante como es: parece más apurada de lo que deja cualquier cuchilla.</translation>
    </message>
    <message>
        <source>If hair grows back</source>
        <translation>Si vuelve a crecer pelo</translation>
    </message>
    <message>
        <source>Strip scar of a transplant</source>
        <translation>Cicatriz lineal de un trasplante</translation>
    </message>
    <message>
        <source>The pale line and a wide border round it are filled slowly, a test patch first, because scar tissue drinks pigment or rejects it.</source>
        <translation>La línea pálida y un borde ancho a su alrededor se rellenan despacio, primero una zona de prueba, porque el tejido cicatricial absorbe el pigmento o lo rechaza.</translation>
    </message>
    <message>
        <source>The scar stays a scar: its relief and shine remain, and light from the side shows them.</source>
        <translation>La cicatriz sigue siendo cicatriz: quedan su relieve y su brillo, y la luz lateral los muestra.</translation>
    </message>
    <message>
        <source>After the first session</source>
        <translation>Tras la primera sesión</translation>
    </message>
    <message>
        <source>In three years</source>
        <translation>En tres años</translation>
    </message>
    <message>
        <source>Dots of a transplant (FUE)</source>
        <translation>Puntos de un trasplante (FUE)</translation>
    </message>
    <message>
        <source>White dots and their neighbourhood in the thinned donor area are filled, so that neither the dots nor the gaps catch the eye.</source>
        <translation>Los puntos blancos y su entorno en la zona donante rala se rellenan, para que no llamen la atención ni los puntos ni los huecos.</translation>
    </message>
    <message>
        <source>Hair worn longer than a few millimetres hides dots and treatment alike.</source>
        <translation>El pelo de más de unos milímetros oculta por igual los puntos y el tratamiento.</translation>
    </message>
    <message>
        <source>Scar of an injury, burn or operation</source>
        <translation>Cicatriz de herida, quemadura u operación</translation>
    </message>
    <message>
        <source>The scar is tested first, then filled in more and lighter sessions than skin needs, with a wide border, because its tissue keeps less pigment.</source>
        <translation>La cicatriz se prueba primero y luego se rellena en más sesiones, y más ligeras, que la piel, con un borde ancho, porque su tejido retiene menos pigmento.</translation>
    </message>
    <message>
        <source>Uneven skin stays uneven; places that reject pigment stay light.</source>
        <translation>La piel irregular sigue irregular; los sitios que rechazan el pigmento quedan claros.</translation>
    </message>
    <message>
        <source>Birthmark</source>
        <translation>Marca de nacimiento</translation>
    </message>
    <message>
        <source>Only the hairless skin round and, where a doctor agrees, within a flat mark is given dots; moles are left out.</source>
        <translation>Solo recibe puntos la piel sin pelo alrededor y, si un médico está de acuerdo, dentro de una marca plana; los lunares se dejan fuera.</translation>
    </message>
    <message>
        <source>A mark darker than the dots cannot be covered: dots only darken.</source>
        <translation>Una marca más oscura que los puntos no se puede cubrir: los puntos solo oscurecen.</translation>
    </message>
    <message>
        <source>After a transplant</source>
        <translation>Tras un trasplante</translation>
    </message>
    <message>
        <source>Dots fill the skin between the grafts once they have settled, denser where the grafts are thin.</source>
        <translation>Los puntos rellenan la piel entre los injertos cuando estos se han asentado, más densos donde los injertos son ralos.</translation>
    </message>
    <message>
        <source>It does not make grafts grow; between long hair it adds shade, not volume.</source>
        <translation>No hace crecer los injertos; entre pelo largo da sombra, no volumen.</translation>
    </message>
    <message>
        <source>If the hair between the grafts goes</source>
        <translation>Si se pierde el pelo entre los injertos</translation>
    </message>
    <message>
        <source>Correction of earlier work</source>
        <translation>Corrección de un trabajo anterior</translation>
    </message>
    <message>
        <source>What is there is photographed and classified first: blown out, too dark, blue, too low; only what is too light or too sparse is answered with dots, the rest with lightening by laser or with removal.</source>
        <translation>Primero se fotografía y clasifica lo que hay: corrido, demasiado oscuro, azul, demasiado bajo; solo a lo demasiado claro o escaso se responde con puntos, al resto con aclarado por láser o con eliminación.</translation>
    </message>
    <message>
        <source>Dots never brighten: what is too dark, too low or blue stays so under new dots.</source>
        <translation>Los puntos nunca aclaran: lo demasiado oscuro, demasiado bajo o azul sigue así bajo puntos nuevos.</translation>
    </message>
    <message>
        <source>After one laser session</source>
        <translation>Tras una sesión de láser</translation>
    </message>
    <message>
        <source>After three laser sessions</source>
        <translation>Tras tres sesiones de láser</translation>
    </message>
    <message>
        <source>After removal</source>
        <translation>Tras la eliminación</translation>
    </message>
    <message>
        <source>Touch-up</source>
        <translation>Retoque</translation>
    </message>
    <message>
        <source>One light session over a result that has faded considerably, with the same pigment, after a comparison with the old photos; old dots stay as they aged, new ones come between them.</source>
        <translation>Una sesión ligera sobre un resultado que se ha desvanecido bastante, con el mismo pigmento, tras compararlo con las fotos antiguas; los puntos viejos quedan como han envejecido, los nuevos van entre ellos.</translation>
    </message>
    <message>
        <source>Each touch-up adds dots that spread too: after several they merge.</source>
        <translation>Cada retoque añade puntos que también se expanden: tras varios se funden.</translation>
    </message>
    <message>
        <source>Before the touch-up, five years on</source>
        <translation>Antes del retoque, cinco años después</translation>
    </message>
    <message>
        <source>Five years after the touch-up</source>
        <translation>Cinco años después del retoque</translation>
    </message>
    <message>
        <source>Temporary pigment</source>
        <translation>Pigmento temporal</translation>
    </message>
    <message>
        <source>Set shallower and with a pigment that the body takes away, so that it fades within two to four years and the line can be moved with age.</source>
        <translation>Se pone menos profundo y con un pigmento que el cuerpo elimina, de modo que se desvanece en dos a cuatro años y la línea se puede mover con la edad.</translation>
    </message>
    <message>
        <source>Nobody can promise that it goes without a trace.</source>
        <translation>Nadie puede prometer que desaparezca sin dejar rastro.</translation>
    </message>
    <message>
        <source>In two years</source>
        <translation>En dos años</translation>
    </message>
    <message>
        <source>In four years</source>
        <translation>En cuatro años</translation>
    </message>
    <message>
        <source>Too deep</source>
        <translation>Demasiado profundo</translation>
    </message>
    <message>
        <source>Pigment below the papillary dermis turns blue and spreads.</source>
        <translation>El pigmento por debajo de la dermis papilar se vuelve azul y se expande.</translation>
    </message>
    <message>
        <source>Too shallow</source>
        <translation>Demasiado superficial</translation>
    </message>
    <message>
        <source>Pigment in the epidermis leaves with it within weeks.</source>
        <translation>El pigmento en la epidermis se va con ella en unas semanas.</translation>
    </message>
    <message>
        <source>Too dense</source>
        <translation>Demasiado denso</translation>
    </message>
    <message>
        <source>Dots set too close merge into a helmet without skin between them.</source>
        <translation>Los puntos demasiado juntos se funden en un casco sin piel entre ellos.</translation>
    </message>
    <message>
        <source>Too large a needle</source>
        <translation>Aguja demasiado grande</translation>
    </message>
    <message>
        <source>Dots wider than a shaved hair read as freckles, not as stubble.</source>
        <translation>Los puntos más anchos que un pelo rasurado parecen pecas, no pelo rasurado.</translation>
    </message>
    <message>
        <source>Pigment turns blue</source>
        <translation>El pigmento se vuelve azul</translation>
    </message>
    <message>
        <source>Tattoo ink on a blue base: the warm parts fade, the blue stays.</source>
        <translation>Tinta de tatuaje de base azul: las partes cálidas se desvanecen, el azul queda.</translation>
    </message>
    <message>
        <source>Pigment turns green</source>
        <translation>El pigmento se vuelve verde</translation>
    </message>
    <message>
        <source>Tattoo ink on a green base: the warm parts fade, the green stays.</source>
        <translation>Tinta de tatuaje de base verde: las partes cálidas se desvanecen, el verde queda.</translation>
    </message>
    <message>
        <source>Pigment turns red</source>
        <translation>El pigmento se vuelve rojo</translation>
    </message>
    <message>
        <source>Brown of iron oxides: the dark and yellow parts fade, the red stays.</source>
        <translation>Marrón de óxidos de hierro: las partes oscuras y amarillas se desvanecen, el rojo queda.</translation>
    </message>
    <message>
        <source>Hairline too low</source>
        <translation>Línea capilar demasiado baja</translation>
    </message>
    <message>
        <source>A line below where it grew looks painted on, and cannot be raised again.</source>
        <translation>Una línea por debajo de donde crecía parece pintada y no se puede volver a subir.</translation>
    </message>
    <message>
        <source>Hairline ruler-straight</source>
        <translation>Línea capilar recta como una regla</translation>
    </message>
    <message>
        <source>No hairline grows as one drawn line: it needs irregular rows and single dots in front.</source>
        <translation>Ninguna línea capilar crece como un solo trazo: necesita filas irregulares y puntos sueltos delante.</translation>
    </message>
    <message>
        <source>Top fades lighter than the sides</source>
        <translation>Arriba se desvanece más que en los lados</translation>
    </message>
    <message>
        <source>The top gets the sun: without protection it fades first.</source>
        <translation>La parte de arriba recibe el sol: sin protección se desvanece primero.</translation>
    </message>
    <message>
        <source>More hair lost later</source>
        <translation>Más caída del pelo después</translation>
    </message>
    <message>
        <source>Own hair goes on falling out: a bare band opens between dots and fringe, to be filled again.</source>
        <translation>El pelo propio sigue cayendo: se abre una franja desnuda entre los puntos y el pelo que queda, que habrá que rellenar otra vez.</translation>
    </message>
    <message>
        <source>Subtle arch, corners slightly open</source>
        <translation>Arco sutil, entradas algo abiertas</translation>
    </message>
    <message>
        <source>Natural line that comes in gently</source>
        <translation>Línea natural que empieza con suavidad</translation>
    </message>
    <message>
        <source>Uneven line with mounds and gaps</source>
        <translation>Línea irregular con ondulaciones y huecos</translation>
    </message>
    <message>
        <source>Long run from skin to full density</source>
        <translation>Paso largo de la piel a la densidad plena</translation>
    </message>
    <message>
        <source>Clear line with a short feather</source>
        <translation>Línea clara con un difuminado corto</translation>
    </message>
    <message>
        <source>Even curve without corners</source>
        <translation>Curva uniforme sin entradas</translation>
    </message>
    <message>
        <source>Edge-up: level front, sharp temple corners</source>
        <translation>Perfilado: línea frontal recta, ángulos marcados en las sienes</translation>
    </message>
    <message>
        <source>Mature line with deep corners</source>
        <translation>Línea madura con entradas profundas</translation>
    </message>
    <message>
        <source>Point in the middle, corners slightly open</source>
        <translation>Pico en el centro, entradas algo abiertas</translation>
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
        <translation>Norwood III vértex</translation>
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
        <translation>Savin, difusa hasta delante</translation>
    </message>
    <message>
        <source>All hair lost</source>
        <translation>Todo el pelo perdido</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>front</source>
        <translation>frontal</translation>
    </message>
    <message>
        <source>quarter-left</source>
        <translation>tres cuartos izquierda</translation>
    </message>
    <message>
        <source>quarter-right</source>
        <translation>tres cuartos derecha</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>top</source>
        <translation>superior</translation>
    </message>
    <message>
        <source>back</source>
        <translation>posterior</translation>
    </message>
    <message>
        <source>no coin was found at the place that was given</source>
        <translation>no se encontró ninguna moneda en el lugar indicado</translation>
    </message>
    <message>
        <source>the outline in this photo differs from the head in the others by %1 px on average</source>
        <translation>el contorno de esta foto difiere de la cabeza de las demás en %1 px de media</translation>
    </message>
    <message>
        <source>the picture has no texture of skin: it may be a drawing</source>
        <translation>la imagen no tiene textura de piel: puede ser un dibujo</translation>
    </message>
    <message>
        <source>the lens is very wide, which draws heads out; step back and zoom in</source>
        <translation>el objetivo es muy angular y alarga las cabezas; aléjese y use el zoom</translation>
    </message>
    <message>
        <source>seen from above, the forehead may be at the other end</source>
        <translation>vista desde arriba, la frente puede estar en el otro extremo</translation>
    </message>
    <message>
        <source>the outline differs from a head by %1 px on average</source>
        <translation>el contorno difiere de una cabeza en %1 px de media</translation>
    </message>
    <message>
        <source>the camera seems to stand only %1 cm from the middle of the head</source>
        <translation>la cámara parece estar a solo %1 cm del centro de la cabeza</translation>
    </message>
    <message>
        <source>%1 % of the outline was not found</source>
        <translation>el %1 % del contorno no se encontró</translation>
    </message>
    <message>
        <source>only %1 % of the outline was seen</source>
        <translation>solo se vio el %1 % del contorno</translation>
    </message>
    <message>
        <source>no face was found and a level camera was assumed</source>
        <translation>no se encontró ninguna cara y se supuso una cámara nivelada</translation>
    </message>
    <message>
        <source>outline and head agree only in part: it is %1 % sure</source>
        <translation>contorno y cabeza coinciden solo en parte: seguridad del %1 %</translation>
    </message>
    <message>
        <source>no tag was found</source>
        <translation>no se encontró ninguna marca</translation>
    </message>
    <message>
        <source>a face is seen, but the photo is said to show none</source>
        <translation>se ve una cara, pero se indicó que la foto no muestra ninguna</translation>
    </message>
    <message>
        <source>no face was found and a front view was assumed</source>
        <translation>no se encontró ninguna cara y se supuso una vista frontal</translation>
    </message>
    <message>
        <source>hairline</source>
        <translation>línea capilar</translation>
    </message>
    <message>
        <source>lower edge</source>
        <translation>borde inferior</translation>
    </message>
    <message>
        <source>lighter</source>
        <translation>más claro</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>más oscuro</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>magenta</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>there is none of %1</source>
        <translation>no hay ninguna con %1</translation>
    </message>
    <message>
        <source>the one of %1 of %2 showed a reaction</source>
        <translation>la hecha con %1 el %2 mostró una reacción</translation>
    </message>
    <message>
        <source>the one of %1 was made on %2, less than %3 h before the session</source>
        <translation>la hecha con %1 fue el %2, menos de %3 h antes de la sesión</translation>
    </message>
    <message>
        <source>the one of %1 of %2 is older than %3 days</source>
        <translation>la hecha con %1 el %2 tiene más de %3 días</translation>
    </message>
    <message>
        <source>the one of %1 of %2 was not read</source>
        <translation>la hecha con %1 el %2 no se leyó</translation>
    </message>
    <message>
        <source>pigment lot %1</source>
        <translation>lote de pigmento %1</translation>
    </message>
    <message>
        <source>numbing cream %1</source>
        <translation>crema anestésica %1</translation>
    </message>
    <message>
        <source>of the cartridge %1</source>
        <translation>del cartucho %1</translation>
    </message>
    <message>
        <source>it does not say who performed the session</source>
        <translation>no dice quién realizó la sesión</translation>
    </message>
    <message>
        <source>it does not say what was put in</source>
        <translation>no dice qué se aplicó</translation>
    </message>
    <message>
        <source>the lot of the cartridge is missing</source>
        <translation>falta el lote del cartucho</translation>
    </message>
    <message>
        <source>not ticked: %1</source>
        <translation>sin marcar: %1</translation>
    </message>
    <message>
        <source>the design was changed since</source>
        <translation>el diseño se cambió desde entonces</translation>
    </message>
    <message>
        <source>its text was changed since</source>
        <translation>su texto se cambió desde entonces</translation>
    </message>
    <message>
        <source>Work place disinfected and covered</source>
        <translation>Puesto de trabajo desinfectado y cubierto</translation>
    </message>
    <message>
        <source>Hands washed, new gloves</source>
        <translation>Manos lavadas, guantes nuevos</translation>
    </message>
    <message>
        <source>New sterile cartridge, opened in front of the client</source>
        <translation>Cartucho estéril nuevo, abierto delante del cliente</translation>
    </message>
    <message>
        <source>Pigment in a new cup, label read</source>
        <translation>Pigmento en un vasito nuevo, etiqueta leída</translation>
    </message>
    <message>
        <source>Skin cleaned and disinfected</source>
        <translation>Piel limpia y desinfectada</translation>
    </message>
    <message>
        <source>Needles in the sharps box, waste removed</source>
        <translation>Agujas en el contenedor de punzantes, residuos retirados</translation>
    </message>
    <message>
        <source>check-up</source>
        <translation>control</translation>
    </message>
    <message>
        <source>touch-up</source>
        <translation>retoque</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>la carpeta no está ahí</translation>
    </message>
    <message>
        <source>it cannot be read or written</source>
        <translation>no se puede leer ni escribir</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the clocks are put forward and skip this time</source>
        <translation>los relojes se adelantan y se saltan esta hora</translation>
    </message>
    <message>
        <source>the clocks are put back and show this time twice</source>
        <translation>los relojes se atrasan y dan esta hora dos veces</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>making it was never finished</source>
        <translation>nunca se terminó de crear</translation>
    </message>
    <message>
        <source>the client has this very photo already</source>
        <translation>el cliente ya tiene esta misma foto</translation>
    </message>
    <message>
        <source>the client has not consented to: %1</source>
        <translation>el cliente no ha consentido: %1</translation>
    </message>
    <message>
        <source>the printer does not take the pages</source>
        <translation>la impresora no acepta las páginas</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>La sesión</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planeada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The consent</source>
        <translation>El consentimiento</translation>
    </message>
    <message>
        <source>one that is in force</source>
        <translation>uno vigente</translation>
    </message>
    <message>
        <source>one that was withdrawn</source>
        <translation>uno revocado</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>another one: show it again</source>
        <translation>otro: muéstrelo de nuevo</translation>
    </message>
    <message>
        <source>The day of the invoice</source>
        <translation>El día de la factura</translation>
    </message>
    <message>
        <source>not before the last one&apos;s, %1</source>
        <translation>no antes del de la última, %1</translation>
    </message>
    <message>
        <source>The day until which the quote holds</source>
        <translation>El día hasta el que vale el presupuesto</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>no antes de %1</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>El diseño</translation>
    </message>
    <message>
        <source>one of this client</source>
        <translation>uno de este cliente</translation>
    </message>
    <message>
        <source>one of another client</source>
        <translation>uno de otro cliente</translation>
    </message>
    <message>
        <source>the revision that was shown</source>
        <translation>la revisión que se mostró</translation>
    </message>
    <message>
        <source>The parent or guardian</source>
        <translation>El padre, la madre o el tutor</translation>
    </message>
    <message>
        <source>a name: the client is younger than 18</source>
        <translation>un nombre: el cliente es menor de 18 años</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>El pago</translation>
    </message>
    <message>
        <source>The pigment that was used</source>
        <translation>El pigmento usado</translation>
    </message>
    <message>
        <source>above 0 and at most %1 ml</source>
        <translation>más de 0 y como máximo %1 ml</translation>
    </message>
    <message>
        <source>The reason for setting a finding aside</source>
        <translation>El motivo para apartar un hallazgo</translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation>una frase</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>La firma</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>The text of a consent</source>
        <translation>El texto de un consentimiento</translation>
    </message>
    <message>
        <source>a kind and a text of at most 100,000 characters</source>
        <translation>un tipo y un texto de como máximo 100 000 caracteres</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message>
        <source>The time zone</source>
        <translation>La zona horaria</translation>
    </message>
    <message>
        <source>one such as Europe/Paris</source>
        <translation>una como Europe/Paris</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>La hora</translation>
    </message>
    <message>
        <source>from 00:00 to 23:59</source>
        <translation>de 00:00 a 23:59</translation>
    </message>
    <message>
        <source>The currency</source>
        <translation>La moneda</translation>
    </message>
    <message>
        <source>three capital letters, as in USD</source>
        <translation>tres letras mayúsculas, como USD</translation>
    </message>
    <message>
        <source>The length of an appointment</source>
        <translation>La duración de una cita</translation>
    </message>
    <message>
        <source>1 to 1440 minutes</source>
        <translation>de 1 a 1440 minutos</translation>
    </message>
    <message>
        <source>The number of sessions</source>
        <translation>El número de sesiones</translation>
    </message>
    <message>
        <source>from 1 to 12</source>
        <translation>de 1 a 12</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>consent text</source>
        <translation>texto de consentimiento</translation>
    </message>
    <message>
        <source>consent in force</source>
        <translation>consentimiento vigente</translation>
    </message>
    <message>
        <source>use of a photo</source>
        <translation>uso de una foto</translation>
    </message>
    <message>
        <source>sessions of the plan</source>
        <translation>sesiones del plan</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Una foto</translation>
    </message>
    <message>
        <source>A client&apos;s entry</source>
        <translation>Una entrada de un cliente</translation>
    </message>
    <message>
        <source>The practice&apos;s key</source>
        <translation>La clave de la consulta</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>La exportación</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>anidado con demasiada profundidad</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>un número es demasiado grande</translation>
    </message>
    <message>
        <source>at byte %1</source>
        <translation>en el byte %1</translation>
    </message>
    <message>
        <source>the backup of %1</source>
        <translation>la copia del %1</translation>
    </message>
    <message>
        <source>noticed on %1</source>
        <translation>detectado el %1</translation>
    </message>
    <message>
        <source>The skin type</source>
        <translation>El tipo de piel</translation>
    </message>
    <message>
        <source>The tan</source>
        <translation>El bronceado</translation>
    </message>
    <message>
        <source>The Monk tone</source>
        <translation>El tono Monk</translation>
    </message>
    <message>
        <source>The depth in mm</source>
        <translation>La profundidad en mm</translation>
    </message>
    <message>
        <source>The pressure</source>
        <translation>La presión</translation>
    </message>
    <message>
        <source>The parts of water</source>
        <translation>El número de partes de agua</translation>
    </message>
    <message>
        <source>The number of needles</source>
        <translation>El número de agujas</translation>
    </message>
    <message>
        <source>The number of dots a minute</source>
        <translation>El número de puntos por minuto</translation>
    </message>
    <message>
        <source>The tax in %</source>
        <translation>El impuesto en %</translation>
    </message>
    <message>
        <source>The discount in %</source>
        <translation>El descuento en %</translation>
    </message>
    <message>
        <source>The deposit in %</source>
        <translation>El anticipo en %</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>Un precio</translation>
    </message>
    <message>
        <source>A break in minutes</source>
        <translation>Una pausa en minutos</translation>
    </message>
    <message>
        <source>The length of the ruler in mm</source>
        <translation>La longitud de la regla en mm</translation>
    </message>
    <message>
        <source>A half axis of the head in mm</source>
        <translation>Un semieje de la cabeza en mm</translation>
    </message>
    <message>
        <source>The light of the follow-up has another colour. Use the same lamp for both photos.</source>
        <translation>La luz del seguimiento tiene otro color. Use la misma lámpara para ambas fotos.</translation>
    </message>
    <message>
        <source>The follow-up was taken in yellow light, which hides pigment. Use daylight or the lamp of the first photo.</source>
        <translation>El seguimiento se tomó con luz amarilla, que oculta el pigmento. Use luz de día o la lámpara de la primera foto.</translation>
    </message>
    <message>
        <source>The skin is redder than in the first photo. Measure again when it has settled.</source>
        <translation>La piel está más roja que en la primera foto. Mida otra vez cuando se haya calmado.</translation>
    </message>
    <message>
        <source>Something lies over the skin that the first photo does not show, such as longer hair. Shave as for the first photo.</source>
        <translation>Algo cubre la piel que la primera foto no muestra, como pelo más largo. Rasure como para la primera foto.</translation>
    </message>
    <message>
        <source>The follow-up is less sharp than the first photo: dots look fainter than they are.</source>
        <translation>El seguimiento es menos nítido que la primera foto: los puntos parecen más débiles de lo que son.</translation>
    </message>
    <message>
        <source>The follow-up is smeared in one direction: the camera or the client moved.</source>
        <translation>El seguimiento está corrido en una dirección: se movió la cámara o el cliente.</translation>
    </message>
    <message>
        <source>Untreated skin has another contrast than in the first photo: another camera, another exposure, or a copy of a picture from a screen.</source>
        <translation>La piel sin tratar tiene otro contraste que en la primera foto: otra cámara, otra exposición o copia de una imagen de una pantalla.</translation>
    </message>
    <message>
        <source>No untreated skin is seen in both photos to compare with. Include some forehead.</source>
        <translation>No se ve piel sin tratar en ambas fotos con la que comparar. Incluya algo de frente.</translation>
    </message>
    <message>
        <source>A photo was compressed so much that faint dots are gone, as messengers do. Use the camera&apos;s own file.</source>
        <translation>Una foto se comprimió tanto que los puntos débiles se perdieron, como hace la mensajería. Use el archivo original de la cámara.</translation>
    </message>
    <message>
        <source>The photos do not lie well over each other.</source>
        <translation>Las fotos no se superponen bien.</translation>
    </message>
    <message>
        <source>Little treated skin is seen well in both photos.</source>
        <translation>Se ve bien poca piel tratada en ambas fotos.</translation>
    </message>
    <message>
        <source>The two photos show too little of the same scalp. Take the follow-up from where the first photo was taken.</source>
        <translation>Las dos fotos muestran muy poco del mismo cuero cabelludo. Tome el seguimiento desde donde se tomó la primera foto.</translation>
    </message>
    <message>
        <source>The skin in the two photos does not match: it may be another head, or too blurred or covered to tell. If it is the same client, mark three or more of the same places in both.</source>
        <translation>La piel de las dos fotos no coincide: puede ser otra cabeza, o estar demasiado borrosa o cubierta para saberlo. Si es el mismo cliente, marque tres o más lugares iguales en ambas.</translation>
    </message>
    <message>
        <source>The marked places do not fit one head. Check that each pair shows the same place.</source>
        <translation>Los lugares marcados no encajan en una misma cabeza. Compruebe que cada par muestra el mismo lugar.</translation>
    </message>
    <message>
        <source>The follow-up</source>
        <translation>El seguimiento</translation>
    </message>
    <message>
        <source>another photo than the first</source>
        <translation>otra foto que la primera</translation>
    </message>
    <message>
        <source>the same photo twice</source>
        <translation>dos veces la misma foto</translation>
    </message>
    <message>
        <source>photos of this client</source>
        <translation>fotos de este cliente</translation>
    </message>
    <message>
        <source>a photo of another</source>
        <translation>una foto de otro</translation>
    </message>
</context>
<context>
    <name>imaging</name>
    <message>
        <source>No colour chart was found in this photo. Show the whole chart, flat and large, or click something white or grey.</source>
        <translation>No se encontró ninguna carta de color en esta foto. Muestre la carta entera, plana y grande, o haga clic en algo blanco o gris.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{given} faces were found; the largest was taken.</source>
        <translation>Se encontraron {given} caras; se tomó la más grande.</translation>
    </message>
    <message>
        <source>There is no file &quot;{path}&quot;. Check the path.</source>
        <translation>No existe el archivo «{path}». Compruebe la ruta.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is a folder. Name a photo inside it.</source>
        <translation>«{path}» es una carpeta. Indique una foto de ella.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; may not be read. Change its permissions or copy it to a folder of your own.</source>
        <translation>«{path}» no se puede leer por falta de permiso. Cambie sus permisos o cópielo en una carpeta propia.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is empty (0 bytes). Copy the photo again from the camera.</source>
        <translation>«{path}» está vacío (0 bytes). Copie la foto otra vez desde la cámara.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not a photo that can be read. Use JPEG, PNG, TIFF, WebP or HEIC.</source>
        <translation>«{path}» no es una foto que se pueda leer. Use JPEG, PNG, TIFF, WebP o HEIC.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is damaged or incomplete. Copy the photo again from the camera.</source>
        <translation>«{path}» está dañado o incompleto. Copie la foto otra vez desde la cámara.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is larger than {limit}. Save it as a JPEG first.</source>
        <translation>«{path}» supera {limit}. Guárdelo antes como JPEG.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is {width} x {height} pixels; at most {limit} are read. Scale it down first.</source>
        <translation>«{path}» tiene {width} x {height} píxeles; se leen como máximo {limit}. Redúzcalo antes.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is only {width} x {height} pixels; at least {limit} on each side are needed. Use the original photo, not a thumbnail.</source>
        <translation>«{path}» tiene solo {width} x {height} píxeles; se necesitan al menos {limit} por lado. Use la foto original, no una miniatura.</translation>
    </message>
    <message>
        <source>The colours of &quot;{path}&quot; cannot be read ({reason}). Save it as an RGB JPEG or PNG.</source>
        <translation>Los colores de «{path}» no se pueden leer ({reason}). Guárdelo como JPEG o PNG RGB.</translation>
    </message>
    <message>
        <source>No face was found in the photo. Say what it shows with --view-kind (front, left, right, top, back, quarter-left, quarter-right), or give --outline.</source>
        <translation>No se encontró ninguna cara en la foto. Indique qué muestra con --view-kind (front, left, right, top, back, quarter-left, quarter-right) o dé --outline.</translation>
    </message>
    <message>
        <source>The outline of the head was not found in the photo. Draw it: --outline CX,CY,RX,RY,DEG in pixels.</source>
        <translation>No se encontró el contorno de la cabeza en la foto. Dibújelo: --outline CX,CY,RX,RY,DEG en píxeles.</translation>
    </message>
    <message>
        <source>No hairline drawn with a pencil was found in the photo. Draw one clear line from temple to temple and photograph it in even light, or choose a style with --hairline.</source>
        <translation>No se encontró en la foto ninguna línea capilar dibujada con lápiz. Dibuje una línea clara de sien a sien y fotografíela con luz uniforme, o elija un estilo con --hairline.</translation>
    </message>
    <message>
        <source>The outline must be five numbers CX,CY,RX,RY,DEG with radii of at least {limit} pixels and finite values; given: {given}.</source>
        <translation>El contorno debe ser cinco números CX,CY,RX,RY,DEG con radios de al menos {limit} píxeles y valores finitos; se indicó: {given}.</translation>
    </message>
    <message>
        <source>The outline lies wholly outside the picture of {width} x {height} pixels. Give it in pixels of the upright photo, origin at the top left.</source>
        <translation>El contorno queda del todo fuera de la imagen de {width} x {height} píxeles. Indíquelo en píxeles de la foto derecha, con origen arriba a la izquierda.</translation>
    </message>
    <message>
        <source>The head could not be fitted to the photo. Give --view-kind and --outline CX,CY,RX,RY,DEG.</source>
        <translation>No se pudo ajustar la cabeza a la foto. Dé --view-kind y --outline CX,CY,RX,RY,DEG.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; may not be read. Change its permissions, or name a file instead of a folder.</source>
        <translation>«{path}» no se puede leer por falta de permiso. Cambie sus permisos o indique un archivo en vez de una carpeta.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is larger than {limit}. It cannot be a file of this program.</source>
        <translation>«{path}» supera {limit}. No puede ser un archivo de este programa.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not valid JSON ({reason}). Restore it from a copy.</source>
        <translation>«{path}» no es JSON válido ({reason}). Restáurelo desde una copia.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not a {expected} file (its &quot;format&quot; is {given}). Check which file was meant.</source>
        <translation>«{path}» no es un archivo {expected} (su «format» es {given}). Compruebe a qué archivo se refería.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; was written by a newer version of Trichion (file version {given}, known up to {newest}). Update the program.</source>
        <translation>«{path}» lo escribió una versión más nueva de Trichion (versión de archivo {given}, conocida hasta {newest}). Actualice el programa.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot;: {place} must be {expected}.</source>
        <translation>«{path}»: {place} debe ser: {expected}.</translation>
    </message>
    <message>
        <source>The view &quot;{path}&quot; belongs to another photo. Fit this photo again with: trichion-cli fit.</source>
        <translation>La vista «{path}» es de otra foto. Ajuste esta foto otra vez con: trichion-cli fit.</translation>
    </message>
    <message>
        <source>The density must lie above 0 and up to {maximum} dots/cm2; given: {given}.</source>
        <translation>La densidad debe ser mayor que 0 y como máximo {maximum} puntos/cm2; se indicó: {given}.</translation>
    </message>
    <message>
        <source>Half axes of {given} mm are too drawn out for a head: no density of dots holds all over it. Fit the head again.</source>
        <translation>Unos semiejes de {given} mm son demasiado alargados para una cabeza: ninguna densidad de puntos vale en toda ella. Ajuste la cabeza otra vez.</translation>
    </message>
    <message>
        <source>{what} must lie between {low} and {high}; given: {given}.</source>
        <translation>{what} debe estar entre {low} y {high}; se indicó: {given}.</translation>
    </message>
    <message>
        <source>The share reached after session {session} must be larger than after the one before and at most 1; given: {given}.</source>
        <translation>La parte alcanzada tras la sesión {session} debe ser mayor que tras la anterior y como máximo 1; se indicó: {given}.</translation>
    </message>
    <message>
        <source>There is no hairline style &quot;{given}&quot;. Known styles: {known}.</source>
        <translation>No existe el estilo de línea capilar «{given}». Estilos conocidos: {known}.</translation>
    </message>
    <message>
        <source>There is no guide &quot;{given}&quot;. Known guides: {known}.</source>
        <translation>No existe la guía «{given}». Guías conocidas: {known}.</translation>
    </message>
    <message>
        <source>There is no pigment &quot;{given}&quot;. Known pigments: {known}.</source>
        <translation>No existe el pigmento «{given}». Pigmentos conocidos: {known}.</translation>
    </message>
    <message>
        <source>There is no component of pigments &quot;{given}&quot;. Known components: {known}.</source>
        <translation>No existe el componente de pigmentos «{given}». Componentes conocidos: {known}.</translation>
    </message>
    <message>
        <source>The needle &quot;{given}&quot; is not known. A marking is a diameter ({known}) and a count from 01 to 07, as in 0803.</source>
        <translation>La aguja «{given}» no se conoce. Una marca es un diámetro ({known}) y un número de 01 a 07, como en 0803.</translation>
    </message>
    <message>
        <source>There is no failure &quot;{given}&quot;. Known failures: {known}.</source>
        <translation>No existe el fallo «{given}». Fallos conocidos: {known}.</translation>
    </message>
    <message>
        <source>There is no treatment &quot;{given}&quot;. Known treatments: {known}.</source>
        <translation>No existe el tratamiento «{given}». Tratamientos conocidos: {known}.</translation>
    </message>
    <message>
        <source>There is no stage of hair loss &quot;{given}&quot;. Known stages: {known}.</source>
        <translation>No existe el grado de caída del pelo «{given}». Grados conocidos: {known}.</translation>
    </message>
    <message>
        <source>No colour chart was found in {path}. Show the whole chart, flat and large, or give a place on something white or grey with --white.</source>
        <translation>No se encontró ninguna carta de color en {path}. Muestre la carta entera, plana y grande, o indique un lugar sobre algo blanco o gris con --white.</translation>
    </message>
    <message>
        <source>The place at {place} px cannot be used: {reason}. Choose another.</source>
        <translation>El lugar en {place} px no se puede usar: {reason}. Elija otro.</translation>
    </message>
    <message>
        <source>A calibration needs at least {limit} pairs of photos that can be used; {given} can.</source>
        <translation>Una calibración necesita al menos {limit} pares de fotos utilizables; hay {given}.</translation>
    </message>
    <message>
        <source>The design was made with dot engine {given}, which this program does not have. Update the program.</source>
        <translation>El diseño se hizo con el motor de puntos {given}, que este programa no tiene. Actualice el programa.</translation>
    </message>
    <message>
        <source>The age &quot;{given}&quot; is not understood. Use fresh, healed, or a number with d, m or y: 7d, 6m, 5y.</source>
        <translation>La edad «{given}» no se entiende. Use fresh, healed o un número con d, m o y: 7d, 6m, 5y.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>The folder of &quot;{path}&quot; does not exist. Create it or choose another.</source>
        <translation>La carpeta de «{path}» no existe. Créela o elija otra.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be written: the folder or the file is read-only, or it is a folder. Choose another place.</source>
        <translation>«{path}» no se puede escribir: la carpeta o el archivo es de solo lectura, o es una carpeta. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The disk is full: &quot;{path}&quot; was not written. Free some space and try again.</source>
        <translation>El disco está lleno: «{path}» no se escribió. Libere espacio e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be written ({reason}). Choose another place.</source>
        <translation>«{path}» no se pudo escribir ({reason}). Elija otro lugar.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; has an ending that cannot be written. Use {known}.</source>
        <translation>«{path}» tiene una extensión que no se puede escribir. Use {known}.</translation>
    </message>
    <message>
        <source>The program&apos;s own file &quot;{name}&quot; is missing. Install Trichion again.</source>
        <translation>Falta el archivo propio del programa «{name}». Instale Trichion otra vez.</translation>
    </message>
    <message>
        <source>The program&apos;s own file &quot;{name}&quot; is damaged. Install Trichion again.</source>
        <translation>El archivo propio del programa «{name}» está dañado. Instale Trichion otra vez.</translation>
    </message>
    <message>
        <source>There is no practice in &quot;{path}&quot;. Check the folder, or make one: trichion-cli practice create.</source>
        <translation>No hay ninguna consulta en «{path}». Compruebe la carpeta o cree una: trichion-cli practice create.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not empty. Choose a new folder for the practice.</source>
        <translation>«{path}» no está vacía. Elija una carpeta nueva para la consulta.</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; is open in another program (process {holder}). Close it there first.</source>
        <translation>La consulta «{path}» está abierta en otro programa (proceso {holder}). Ciérrela antes allí.</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; was written by a newer version of Trichion (schema {given}, known up to {newest}). Update the program; nothing was changed.</source>
        <translation>La consulta «{path}» la escribió una versión más nueva de Trichion (esquema {given}, conocido hasta {newest}). Actualice el programa; no se cambió nada.</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; is damaged ({reason}). Nothing was changed. Restore it from a backup (trichion-cli practice restore), or save what can be read of it (practice check --salvage).</source>
        <translation>La consulta «{path}» está dañada ({reason}). No se cambió nada. Restáurela desde una copia (trichion-cli practice restore) o salve lo que se pueda leer (practice check --salvage).</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; may not be written. Change the permissions of its folder, or copy it to one of your own.</source>
        <translation>La consulta «{path}» no se puede escribir por falta de permiso. Cambie los permisos de su carpeta o cópiela en una propia.</translation>
    </message>
    <message>
        <source>This is sealed. Give its passphrase: at the prompt, with --passphrase-file or with --passphrase-fd.</source>
        <translation>Esto está sellado. Dé su frase de paso: cuando se pida, con --passphrase-file o con --passphrase-fd.</translation>
    </message>
    <message>
        <source>That passphrase or key does not open it. Check capital letters and the keyboard, or use the printed recovery key.</source>
        <translation>Esa frase de paso o clave no lo abre. Compruebe las mayúsculas y el teclado, o use la clave de recuperación impresa.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least {limit} characters; four random words are good.</source>
        <translation>La frase de paso es demasiado corta. Use al menos {limit} caracteres; cuatro palabras al azar van bien.</translation>
    </message>
    <message>
        <source>That is not a recovery key, or a letter of it is wrong. It has {expected} groups of four letters and digits.</source>
        <translation>Eso no es una clave de recuperación, o una letra no es correcta. Tiene {expected} grupos de cuatro letras y cifras.</translation>
    </message>
    <message>
        <source>{what} cannot be opened: it was changed, or sealed with another key. Restore it from a backup.</source>
        <translation>{what} no se puede abrir: se modificó o se selló con otra clave. Restaure desde una copia.</translation>
    </message>
    <message>
        <source>The practice has no {what} &quot;{given}&quot;.</source>
        <translation>La consulta no tiene: {what} «{given}».</translation>
    </message>
    <message>
        <source>This {what} was changed in the meantime. Look at it again before you change it.</source>
        <translation>Se modificó entretanto: {what}. Vuelva a mirarlo antes de cambiarlo.</translation>
    </message>
    <message>
        <source>The practice does not take this {what} ({reason}). Nothing was changed.</source>
        <translation>La consulta no acepta: {what} ({reason}). No se cambió nada.</translation>
    </message>
    <message>
        <source>{what} must be {expected}; given: {given}.</source>
        <translation>{what} debe ser: {expected}; se indicó: {given}.</translation>
    </message>
    <message>
        <source>There is no protocol &quot;{given}&quot;. Known protocols: {known}.</source>
        <translation>No existe el protocolo «{given}». Protocolos conocidos: {known}.</translation>
    </message>
    <message>
        <source>The backup &quot;{path}&quot; is not whole ({reason}). Nothing was restored from it; use another one.</source>
        <translation>La copia «{path}» no está completa ({reason}). No se restauró nada de ella; use otra.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was written.</source>
        <translation>Interrumpido. No se escribió nada.</translation>
    </message>
    <message>
        <source>The density asked for ({where}: {given} dots/cm2) is above the maximum here and was clipped to {maximum}.</source>
        <translation>La densidad pedida ({where}: {given} puntos/cm2) supera aquí el máximo y se limitó a {maximum}.</translation>
    </message>
    <message>
        <source>The hairline starts {given} mm above the glabella; below {limit} mm it looks unnatural and leaves no way back.</source>
        <translation>La línea capilar empieza {given} mm sobre la glabela; por debajo de {limit} mm no parece natural y no deja vuelta atrás.</translation>
    </message>
    <message>
        <source>The hairline starts {given} mm above the glabella, higher than {limit} mm.</source>
        <translation>La línea capilar empieza {given} mm sobre la glabela, por encima de {limit} mm.</translation>
    </message>
    <message>
        <source>The outline of the treated region crosses itself. Move its points apart.</source>
        <translation>El contorno de la región tratada se cruza. Separe sus puntos.</translation>
    </message>
    <message>
        <source>The treated region holds no dot. Check the hairline and the density.</source>
        <translation>La región tratada no contiene ningún punto. Compruebe la línea capilar y la densidad.</translation>
    </message>
    <message>
        <source>The head fit is uncertain ({reason}). Check the outline in the picture and correct it by hand.</source>
        <translation>El ajuste de la cabeza es dudoso ({reason}). Compruebe el contorno en la imagen y corríjalo a mano.</translation>
    </message>
    <message>
        <source>The sources of scale differ by {given} %: {sources}. Measure the head with a tape.</source>
        <translation>Las fuentes de escala difieren en un {given} %: {sources}. Mida la cabeza con una cinta.</translation>
    </message>
    <message>
        <source>The head is cut off by the edge of the photo; the fit rests on what is visible.</source>
        <translation>El borde de la foto corta la cabeza; el ajuste se basa en lo visible.</translation>
    </message>
    <message>
        <source>The head is shown at only {given} px per mm. Single dots need about {limit} px per mm.</source>
        <translation>La cabeza se muestra con solo {given} px por mm. Los puntos sueltos necesitan unos {limit} px por mm.</translation>
    </message>
    <message>
        <source>The photo has only {width} x {height} pixels.</source>
        <translation>La foto tiene solo {width} x {height} píxeles.</translation>
    </message>
    <message>
        <source>The file holds several pictures; the first was used.</source>
        <translation>El archivo contiene varias imágenes; se usó la primera.</translation>
    </message>
    <message>
        <source>The colour profile in the photo is damaged and was ignored; sRGB was assumed.</source>
        <translation>El perfil de color de la foto está dañado y se ignoró; se supuso sRGB.</translation>
    </message>
    <message>
        <source>Transparent parts of the picture were put on white.</source>
        <translation>Las partes transparentes de la imagen se pusieron sobre blanco.</translation>
    </message>
    <message>
        <source>No dot of the design is visible in this photo.</source>
        <translation>Ningún punto del diseño se ve en esta foto.</translation>
    </message>
    <message>
        <source>Dots cover {given} % of the skin; above {limit} % it reads as paint, not as hair.</source>
        <translation>Los puntos cubren el {given} % de la piel; por encima del {limit} % parece pintura, no pelo.</translation>
    </message>
    <message>
        <source>The vision model &quot;{name}&quot; could not be used; this step was done without it.</source>
        <translation>El modelo de visión «{name}» no se pudo usar; este paso se hizo sin él.</translation>
    </message>
    <message>
        <source>The photo may be mirrored, as selfies often are. If it is, flip it and fit it again.</source>
        <translation>La foto puede estar reflejada, como suele pasar con los selfis. Si lo está, refléjela y ajústela otra vez.</translation>
    </message>
    <message>
        <source>{given} faces were found; the largest was used. Others are at {others} px.</source>
        <translation>Se encontraron {given} caras; se usó la más grande. Hay otras en {others} px.</translation>
    </message>
    <message>
        <source>The hairline runs below the brow ({side}). Raise its points there.</source>
        <translation>La línea capilar pasa por debajo de la ceja ({side}). Suba allí sus puntos.</translation>
    </message>
    <message>
        <source>The hairline is only {given} mm long. Spread its points from temple to temple.</source>
        <translation>La línea capilar mide solo {given} mm. Reparta sus puntos de sien a sien.</translation>
    </message>
    <message>
        <source>The {part} runs over the {side} ear. Move its points off the ear.</source>
        <translation>Pasa sobre la oreja {side}: {part}. Aparte sus puntos de la oreja.</translation>
    </message>
    <message>
        <source>The outline leaves the scalp; what lies under the head holds no dots. Move its points up.</source>
        <translation>El contorno sale del cuero cabelludo; lo que queda bajo la cabeza no lleva puntos. Suba sus puntos.</translation>
    </message>
    <message>
        <source>The outline of place {given} to leave out crosses itself; all that it goes round is left out. Draw it again.</source>
        <translation>El contorno del lugar excluido {given} se cruza; se excluye todo lo que rodea. Dibújelo otra vez.</translation>
    </message>
    <message>
        <source>The places to leave out cover the whole treated region. Remove some or make them smaller.</source>
        <translation>Los lugares excluidos cubren toda la región tratada. Quite algunos o hágalos más pequeños.</translation>
    </message>
    <message>
        <source>Strokes and zones leave no density in the treated region. Take back strokes, or raise the zones.</source>
        <translation>Los trazos y las zonas no dejan densidad en la región tratada. Retire trazos o suba las zonas.</translation>
    </message>
    <message>
        <source>The hairline in the photo ({colour}) is doubtful: {given} % sure. Compare it with the line on the head, and move its points if it is wrong.</source>
        <translation>La línea capilar de la foto ({colour}) es dudosa: seguridad del {given} %. Compárela con la línea en la cabeza y mueva sus puntos si no es correcta.</translation>
    </message>
    <message>
        <source>No face was found; the photo was taken for a {kind} view ({given} % sure). If it shows another side, say which.</source>
        <translation>No se encontró ninguna cara; la foto se tomó por una vista {kind} (seguridad del {given} %). Si muestra otro lado, indique cuál.</translation>
    </message>
    <message>
        <source>It is unclear which side of the head the photo shows; a {kind} view is a guess ({given} % sure). Say which side it is.</source>
        <translation>No está claro qué lado de la cabeza muestra la foto; una vista {kind} es una suposición (seguridad del {given} %). Indique qué lado es.</translation>
    </message>
    <message>
        <source>The photo looks like a {seen} view ({given} % sure), but was said to be a {said} view. Check what it shows.</source>
        <translation>La foto parece una vista {seen} (seguridad del {given} %), pero se indicó una vista {said}. Compruebe qué muestra.</translation>
    </message>
    <message>
        <source>Hardly any bare skin of the scalp can be seen. The preview guesses the skin&apos;s colour; use a photo of the shaved head.</source>
        <translation>Apenas se ve piel desnuda del cuero cabelludo. La vista previa supone el color de la piel; use una foto de la cabeza rasurada.</translation>
    </message>
    <message>
        <source>The photo has no colour. Dots are drawn grey, and skin tone and shade cannot be judged from it.</source>
        <translation>La foto no tiene color. Los puntos se dibujan grises, y el tono de piel y el del pigmento no se pueden juzgar con ella.</translation>
    </message>
    <message>
        <source>{given} % of the scalp is burnt out. No dots show there; take the photo with less light.</source>
        <translation>El {given} % del cuero cabelludo está quemado. Ahí no se ven puntos; tome la foto con menos luz.</translation>
    </message>
    <message>
        <source>The scalp is very dark in the photo. Dots hardly show; take the photo with more light.</source>
        <translation>El cuero cabelludo está muy oscuro en la foto. Los puntos apenas se ven; tome la foto con más luz.</translation>
    </message>
    <message>
        <source>The photo has a strong {colour} cast. Skin tone and shade are wrong until you click something white or grey in it.</source>
        <translation>La foto tiene una dominante fuerte de color {colour}. El tono de piel y el del pigmento son erróneos hasta que haga clic en algo blanco o gris de ella.</translation>
    </message>
    <message>
        <source>The photo was compressed so strongly that blocks show. Dots look crisper than the photo; use the file from the camera.</source>
        <translation>La foto se comprimió tanto que se ven bloques. Los puntos se ven más nítidos que la foto; use el archivo de la cámara.</translation>
    </message>
    <message>
        <source>The hair is very light against the skin. Pigment cannot be lighter than skin: dots will look darker than the hair. Try a test patch first.</source>
        <translation>El pelo es muy claro frente a la piel. El pigmento no puede ser más claro que la piel: los puntos se verán más oscuros que el pelo. Pruebe antes en una zona de prueba.</translation>
    </message>
    <message>
        <source>No dilution at this density matches the stubble; the nearest one is {side} by a difference of {given}.</source>
        <translation>Ninguna dilución con esta densidad iguala el pelo rasurado; el tono más cercano es {side}, con una diferencia de {given}.</translation>
    </message>
    <message>
        <source>The results differ by {given} from one client to the next. More pairs of photos make the profile surer.</source>
        <translation>Los resultados difieren en {given} de un cliente a otro. Más pares de fotos hacen el perfil más seguro.</translation>
    </message>
    <message>
        <source>Sessions {first} and {second} lie {given} days apart; {protocol} asks for at least {limit} ({source}).</source>
        <translation>Entre las sesiones {first} y {second} hay {given} días; {protocol} pide al menos {limit} ({source}).</translation>
    </message>
    <message>
        <source>Sessions {first} and {second} lie {given} days apart; {protocol} allows at most {limit} ({source}).</source>
        <translation>Entre las sesiones {first} y {second} hay {given} días; {protocol} permite como máximo {limit} ({source}).</translation>
    </message>
    <message>
        <source>The session of {given} overlaps another one at the same time.</source>
        <translation>La sesión del {given} se solapa con otra a la misma hora.</translation>
    </message>
    <message>
        <source>{what} is {given}: {reason}. Check the date.</source>
        <translation>{what} es {given}: {reason}. Compruebe la fecha.</translation>
    </message>
    <message>
        <source>Sources disagree about this: {what}. Taken: {taken}. Others: {others}. The clinic chooses.</source>
        <translation>Las fuentes discrepan en esto: {what}. Se toma: {taken}. Otras: {others}. El estudio decide.</translation>
    </message>
    <message>
        <source>Decline: {what} ({source}).</source>
        <translation>Rechazar: {what} ({source}).</translation>
    </message>
    <message>
        <source>Defer {until}: {what} ({source}).</source>
        <translation>Aplazar {until}: {what} ({source}).</translation>
    </message>
    <message>
        <source>A letter from a doctor is needed: {what} ({source}).</source>
        <translation>Se necesita un informe médico: {what} ({source}).</translation>
    </message>
    <message>
        <source>Caution: {what} ({source}).</source>
        <translation>Precaución: {what} ({source}).</translation>
    </message>
    <message>
        <source>A patch test is due: {reason}.</source>
        <translation>Hace falta una prueba de parche: {reason}.</translation>
    </message>
    <message>
        <source>Lot {given} expired on {date}.</source>
        <translation>El lote {given} caducó el {date}.</translation>
    </message>
    <message>
        <source>Lot {given} expires on {date}.</source>
        <translation>El lote {given} caduca el {date}.</translation>
    </message>
    <message>
        <source>Another client has the same name and birthday (no. {given}). Check that it is not the same person.</source>
        <translation>Otro cliente tiene el mismo nombre y cumpleaños (n.º {given}). Compruebe que no sea la misma persona.</translation>
    </message>
    <message>
        <source>The file of photo {given} is missing. Restore it from a backup.</source>
        <translation>Falta el archivo de la foto {given}. Restáurelo desde una copia.</translation>
    </message>
    <message>
        <source>{given} photo files belong to no client any more and can be swept away.</source>
        <translation>{given} archivos de fotos ya no son de ningún cliente y se pueden eliminar.</translation>
    </message>
    <message>
        <source>The file of photo {given} was changed or damaged. Restore it from a backup.</source>
        <translation>El archivo de la foto {given} se modificó o está dañado. Restáurelo desde una copia.</translation>
    </message>
    <message>
        <source>{given} sealed entries in {table} cannot be opened. Restore a backup.</source>
        <translation>{given} entradas selladas de {table} no se pueden abrir. Restaure una copia.</translation>
    </message>
    <message>
        <source>The backup &quot;{path}&quot; could not be reached ({reason}): what was erased is still readable in it. Erase again when it is there, or destroy it.</source>
        <translation>No se pudo acceder a la copia «{path}» ({reason}): lo borrado aún se puede leer en ella. Borre otra vez cuando esté disponible, o destrúyala.</translation>
    </message>
    <message>
        <source>No backup was written to &quot;{path}&quot; ({reason}). Connect it and try again.</source>
        <translation>No se escribió ninguna copia en «{path}» ({reason}). Conéctelo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The trail of what was done ends too early ({given}): the newest entries were removed, the log beside the database was lost, or an older copy was put in place of this practice. Compare it with the newest backup, and restore that if it has more.</source>
        <translation>El historial de lo hecho acaba demasiado pronto ({given}): se quitaron las entradas más nuevas, se perdió el registro junto a la base de datos o se puso una copia más antigua en lugar de esta consulta. Compárelo con la copia de seguridad más nueva y restáurela si contiene más.</translation>
    </message>
    <message>
        <source>{given} entries of {table} could not be read and are lost. A backup may have them.</source>
        <translation>{given} entradas de {table} no se pudieron leer y se perdieron. Puede que estén en una copia.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind what was written last ({given}). Check date and time.</source>
        <translation>El reloj de este ordenador va por detrás de lo último escrito ({given}). Compruebe fecha y hora.</translation>
    </message>
    <message>
        <source>Not signed yet: {what}.</source>
        <translation>Aún sin firmar: {what}.</translation>
    </message>
    <message>
        <source>To be signed again: {what} ({reason}).</source>
        <translation>Hay que firmar otra vez: {what} ({reason}).</translation>
    </message>
    <message>
        <source>Lot {given} was recalled. Do not use it.</source>
        <translation>El lote {given} fue retirado. No lo use.</translation>
    </message>
    <message>
        <source>The lot of the pigment is not known ({given}).</source>
        <translation>No se conoce el lote del pigmento ({given}).</translation>
    </message>
    <message>
        <source>Of lot {given} {left} ml are left; {least} ml are wanted in stock.</source>
        <translation>Del lote {given} quedan {left} ml; se desean {least} ml en existencias.</translation>
    </message>
    <message>
        <source>The session record is not whole: {what}.</source>
        <translation>El registro de la sesión no está completo: {what}.</translation>
    </message>
    <message>
        <source>Client no. {given}: the {what} was due on {date} and is not booked.</source>
        <translation>Cliente n.º {given}: pendiente desde el {date} y sin cita: {what}.</translation>
    </message>
    <message>
        <source>Places that still show photos whose consent was withdrawn: {given}. Take the photos away there.</source>
        <translation>Lugares que aún muestran fotos cuyo consentimiento se revocó: {given}. Retire las fotos de allí.</translation>
    </message>
    <message>
        <source>No short hair was seen on the scalp, so none is drawn among the dots. If the client has some, say how dense it is, or take a sharp photo in even light.</source>
        <translation>No se vio pelo corto en el cuero cabelludo, así que no se dibuja entre los puntos. Si el cliente tiene, indique su densidad o tome una foto nítida con luz uniforme.</translation>
    </message>
    <message>
        <source>The outline of treated place {given} crosses itself; all that it goes round is treated. Draw it again.</source>
        <translation>El contorno del lugar tratado {given} se cruza; se trata todo lo que rodea. Dibújelo otra vez.</translation>
    </message>
    <message>
        <source>The treated places are an example for &quot;{treatment}&quot;. Outline what your client has.</source>
        <translation>Los lugares tratados son un ejemplo de «{treatment}». Trace los que tiene su cliente.</translation>
    </message>
    <message>
        <source>{text} ({source}){other}</source>
        <translation>{text} ({source}){other}</translation>
    </message>
    <message>
        <source>No hair that stage &quot;{stage}&quot; would take is seen in this photo; nothing was taken off.</source>
        <translation>En esta foto no se ve pelo que quitaría el grado «{stage}»; no se quitó nada.</translation>
    </message>
</context>
<context>
    <name>trichion::studio</name>
    <message>
        <source>%1 below the brows</source>
        <translation>%1 por debajo de las cejas</translation>
    </message>
    <message>
        <source>↑ %1 above the brows</source>
        <translation>↑ %1 por encima de las cejas</translation>
    </message>
    <message>
        <source>on the midline</source>
        <translation>en la línea media</translation>
    </message>
    <message>
        <source>↔ %1 from the midline</source>
        <translation>↔ %1 de la línea media</translation>
    </message>
    <message>
        <source>↗ %1 behind the middle</source>
        <translation>↗ %1 detrás del centro</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Abrir fotos</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif);;All files (*)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open design</source>
        <translation>Abrir diseño</translation>
    </message>
    <message>
        <source>Save design</source>
        <translation>Guardar diseño</translation>
    </message>
    <message>
        <source>Open head</source>
        <translation>Abrir cabeza</translation>
    </message>
    <message>
        <source>Heads and views (*.json)</source>
        <translation>Cabezas y vistas (*.json)</translation>
    </message>
    <message>
        <source>Save head</source>
        <translation>Guardar cabeza</translation>
    </message>
    <message>
        <source>head.json</source>
        <translation>head.json</translation>
    </message>
    <message>
        <source>Heads (*.json)</source>
        <translation>Cabezas (*.json)</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>simulation.jpg</source>
        <translation>simulation.jpg</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Unsaved design</source>
        <translation>Diseño sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to the design?</source>
        <translation>¿Guardar los cambios del diseño?</translation>
    </message>
    <message>
        <source>&lt;table cellspacing=6&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Wheel, + and -&lt;/b&gt;&lt;/td&gt;&lt;td&gt;zoom&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Space or middle button&lt;/b&gt;&lt;/td&gt;&lt;td&gt;drag the photo&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;0 or F, Ctrl+1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;whole photo, again: the head; actual pixels&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Drag a point&lt;/b&gt;&lt;/td&gt;&lt;td&gt;both sides; with Alt or Ctrl one side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Tab, arrows&lt;/b&gt;&lt;/td&gt;&lt;td&gt;choose a point, move it by 0.5 mm (Shift: 2 mm)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;both sides move together, or not&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;G, Alt+1 to Alt+4&lt;/b&gt;&lt;/td&gt;&lt;td&gt;guides of the head, and each group of them&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;points snap to guides; Shift while dragging lets them lie free&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Tab, Page down&lt;/b&gt;&lt;/td&gt;&lt;td&gt;next photo of the head&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;V, P, E, O, Z, R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;hairline, density brush, eraser, leave out, zones, measure; the key again goes back to the hairline&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;[ and ], Shift+wheel&lt;/b&gt;&lt;/td&gt;&lt;td&gt;size of brush, eraser, mole; Ctrl+wheel: strength of the brush&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+drag, Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the brush does the opposite; take the stroke back&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;measure along the skin: click points, Enter closes an area&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Shift+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;take the line drawn on the skin: Enter uses it, Esc discards it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;T&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the 3-D head: drag turns it, arrows by 5°, 1 to 7 or a double-click go to a side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;correct the head: arrows move it, Ctrl+arrows turn it, Alt+arrows tilt it and raise the crown, [ and ] size it, Enter takes it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift or right button&lt;/b&gt;&lt;/td&gt;&lt;td&gt;while correcting the head: turn it by its skin; the next such drag turns it about the marked place&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;seen from above: the forehead is at the other end&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;U&lt;/b&gt;&lt;/td&gt;&lt;td&gt;what was understood of the photo, and where photos disagree&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;mirror the photo: left and right swapped&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ruler: click two points of known distance on the scalp&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Double-click, Delete&lt;/b&gt;&lt;/td&gt;&lt;td&gt;add a point to the line, remove it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Hold B, W, H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;before, wipe, guides&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;X&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the client&apos;s hair: paint where it is; Ctrl+drag paints bare skin&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F2 to F6, Ctrl+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;clients, studio, pigments, calendar, settings; lock&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;give photos and design to a client&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;. and , Ctrl+D&lt;/b&gt;&lt;/td&gt;&lt;td&gt;next variant, a new one&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;C, S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;compare with another variant; side by side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F9, Shift+F9&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the client&apos;s screen; freeze what the client sees&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z, Ctrl+Shift+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;undo, redo&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;table cellspacing=6&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Rueda, + y -&lt;/b&gt;&lt;/td&gt;&lt;td&gt;zoom&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Espacio o botón central&lt;/b&gt;&lt;/td&gt;&lt;td&gt;arrastrar la foto&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;0 o F, Ctrl+1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;foto entera, otra vez: la cabeza; píxeles reales&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Arrastrar un punto&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ambos lados; con Alt o Ctrl un lado&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Tab, flechas&lt;/b&gt;&lt;/td&gt;&lt;td&gt;elegir un punto, moverlo 0,5 mm (Mayús: 2 mm)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ambos lados se mueven juntos, o no&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;G, Alt+1 a Alt+4&lt;/b&gt;&lt;/td&gt;&lt;td&gt;guías de la cabeza y cada grupo de ellas&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Mayús+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;los puntos se ajustan a las guías; Mayús al arrastrar los deja libres&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Tab, Av Pág&lt;/b&gt;&lt;/td&gt;&lt;td&gt;foto siguiente de la cabeza&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;V, P, E, O, Z, R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;línea capilar, pincel de densidad, borrador, excluir, zonas, medir; la misma tecla vuelve a la línea capilar&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;[ y ], Mayús+rueda&lt;/b&gt;&lt;/td&gt;&lt;td&gt;tamaño de pincel, borrador, lunar; Ctrl+rueda: fuerza del pincel&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+arrastrar, Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;el pincel hace lo contrario; retirar el trazo&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;medir sobre la piel: clic en puntos, Intro cierra un área&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Mayús+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;tomar la línea dibujada en la piel: Intro la usa, Esc la descarta&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;T&lt;/b&gt;&lt;/td&gt;&lt;td&gt;cabeza 3D: arrastrar la gira, flechas 5°, 1 a 7 o doble clic van a un lado&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;corregir la cabeza: las flechas la mueven, con Ctrl la giran, con Alt la inclinan y suben la coronilla, [ y ] cambian el tamaño, Intro la acepta&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Mayús o botón derecho&lt;/b&gt;&lt;/td&gt;&lt;td&gt;al corregir: girar la cabeza por la piel; el siguiente arrastre gira en torno al lugar marcado&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;vista desde arriba: la frente está en el otro extremo&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;U&lt;/b&gt;&lt;/td&gt;&lt;td&gt;qué se entendió de la foto y dónde las fotos discrepan&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;reflejar la foto: izquierda y derecha cambiadas&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Mayús+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;regla: clic en dos puntos de distancia conocida del cuero cabelludo&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Doble clic, Supr&lt;/b&gt;&lt;/td&gt;&lt;td&gt;añadir un punto a la línea, quitarlo&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Mantener B, W, H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;antes, comparación, guías&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;X&lt;/b&gt;&lt;/td&gt;&lt;td&gt;pelo del cliente: pintar dónde está; Ctrl+arrastrar pinta piel desnuda&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F2 a F6, Ctrl+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;clientes, estudio, pigmentos, calendario, ajustes; bloquear&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;dar fotos y diseño a un cliente&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;. y , Ctrl+D&lt;/b&gt;&lt;/td&gt;&lt;td&gt;variante siguiente, una nueva&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;C, S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;comparar con otra variante; lado a lado&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F9, Mayús+F9&lt;/b&gt;&lt;/td&gt;&lt;td&gt;pantalla del cliente; congelar lo que ve el cliente&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z, Ctrl+Mayús+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;deshacer, rehacer&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>About Trichion</source>
        <translation>Acerca de Trichion</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Trichion %1&lt;/b&gt;&lt;br&gt;A studio for scalp micropigmentation.&lt;br&gt;Apache License 2.0&lt;/p&gt;&lt;p&gt;Sample photos: renders of &lt;i&gt;Infinite, 3D Head Scan by Lee Perry-Smith&lt;/i&gt;, ir-ltd.net / triplegangers.com, CC BY 3.0.&lt;br&gt;Vision models: MediaPipe, Apache License 2.0.&lt;br&gt;Built with Qt, OpenCV and Eigen. Every preview is a simulation, not a promise; the program gives no medical advice.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Trichion %1&lt;/b&gt;&lt;br&gt;Un estudio de micropigmentación capilar.&lt;br&gt;Licencia Apache 2.0&lt;/p&gt;&lt;p&gt;Fotos de muestra: imágenes de &lt;i&gt;Infinite, 3D Head Scan by Lee Perry-Smith&lt;/i&gt;, ir-ltd.net / triplegangers.com, CC BY 3.0.&lt;br&gt;Modelos de visión: MediaPipe, Licencia Apache 2.0.&lt;br&gt;Hecho con Qt, OpenCV y Eigen. Cada vista previa es una simulación, no una promesa; el programa no da consejo médico.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>en %1 días</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>hace %1 días</translation>
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
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Ask how it heals: session %1 was %2</source>
        <translation>Preguntar cómo cicatriza: la sesión %1 fue %2</translation>
    </message>
    <message>
        <source>Check-up, due %1</source>
        <translation>Revisión, prevista %1</translation>
    </message>
    <message>
        <source>Plan session %1, due %2</source>
        <translation>Planificar la sesión %1, prevista %2</translation>
    </message>
    <message>
        <source>Offer a touch-up, due since %1</source>
        <translation>Ofrecer un retoque, pendiente desde %1</translation>
    </message>
    <message>
        <source>%1 photo was added.</source>
        <translation>Se añadió %1 foto.</translation>
    </message>
    <message>
        <source>%1 photos were added.</source>
        <translation>Se añadieron %1 fotos.</translation>
    </message>
    <message>
        <source>%1 was there already.</source>
        <translation>%1 ya estaba.</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>%1 ya estaban.</translation>
    </message>
    <message>
        <source>%1 could not be read:</source>
        <translation>%1 no se pudo leer:</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Thirds and fifths</source>
        <translation>Tercios y quintos</translation>
    </message>
    <message>
        <source>8-8-8-8-5</source>
        <translation>8-8-8-8-5</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Glabella, mid-frontal point, temporal points and peaks, vertex, whorl</source>
        <translation>Glabela, punto medio frontal, puntos y picos temporales, vértex, remolino</translation>
    </message>
    <message>
        <source>Midline, brows, upper third, and the lines above pupils and corners of the eyes</source>
        <translation>Línea media, cejas, tercio superior y las líneas sobre pupilas y comisuras de los ojos</translation>
    </message>
    <message>
        <source>The hairline&apos;s points as a tape lays them out, 8 cm and 5 cm apart for a man of 35 to 50</source>
        <translation>Los puntos de la línea capilar como los traza una cinta, a 8 cm y 5 cm para un hombre de 35 a 50</translation>
    </message>
    <message>
        <source>Frontal, mid-scalp, crown, temples, sides, nape, and the hair that usually lasts</source>
        <translation>Frontal, media, coronilla, sienes, lados, nuca y el pelo que suele durar</translation>
    </message>
    <message>
        <source>Man, 35 to 50</source>
        <translation>Hombre, de 35 a 50</translation>
    </message>
    <message>
        <source>Man, under 35</source>
        <translation>Hombre, menor de 35</translation>
    </message>
    <message>
        <source>Man, over 50</source>
        <translation>Hombre, mayor de 50</translation>
    </message>
    <message>
        <source>Woman, under 50</source>
        <translation>Mujer, menor de 50</translation>
    </message>
    <message>
        <source>Woman, over 50</source>
        <translation>Mujer, mayor de 50</translation>
    </message>
    <message>
        <source>Glabella</source>
        <translation>Glabela</translation>
    </message>
    <message>
        <source>Mid-frontal point</source>
        <translation>Punto medio frontal</translation>
    </message>
    <message>
        <source>Temporal point</source>
        <translation>Punto temporal</translation>
    </message>
    <message>
        <source>Temporal peak</source>
        <translation>Pico temporal</translation>
    </message>
    <message>
        <source>Vertex</source>
        <translation>Vértex</translation>
    </message>
    <message>
        <source>Usual whorl</source>
        <translation>Remolino habitual</translation>
    </message>
    <message>
        <source>Midline</source>
        <translation>Línea media</translation>
    </message>
    <message>
        <source>Brows</source>
        <translation>Cejas</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Ojos</translation>
    </message>
    <message>
        <source>Upper third</source>
        <translation>Tercio superior</translation>
    </message>
    <message>
        <source>Outer eye corner</source>
        <translation>Comisura externa del ojo</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Pupila</translation>
    </message>
    <message>
        <source>Inner eye corner</source>
        <translation>Comisura interna del ojo</translation>
    </message>
    <message>
        <source>Side of the eye</source>
        <translation>Lado del ojo</translation>
    </message>
    <message>
        <source>Temple line</source>
        <translation>Línea de la sien</translation>
    </message>
    <message>
        <source>Zone border</source>
        <translation>Borde de zona</translation>
    </message>
    <message>
        <source>Mirror image of the other side</source>
        <translation>Imagen reflejada del otro lado</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>Gone wrong: %1, %2</source>
        <translation>Salió mal: %1, %2</translation>
    </message>
    <message>
        <source>After, %1</source>
        <translation>Después, %1</translation>
    </message>
    <message>
        <source>After session %1, %2</source>
        <translation>Tras la sesión %1, %2</translation>
    </message>
    <message>
        <source>What can go wrong: %1. Not the plan.</source>
        <translation>Qué puede salir mal: %1. No es el plan.</translation>
    </message>
    <message>
        <source>No face was found in the photo. Say what it shows.</source>
        <translation>No se encontró ninguna cara en la foto. Diga qué muestra.</translation>
    </message>
    <message>
        <source>The outline of the head was not found. Drag the ellipse over the skull.</source>
        <translation>No se encontró el contorno de la cabeza. Arrastre la elipse sobre el cráneo.</translation>
    </message>
    <message>
        <source>The head could not be fitted. Say what the photo shows and drag the ellipse over the skull.</source>
        <translation>No se pudo ajustar la cabeza. Diga qué muestra la foto y arrastre la elipse sobre el cráneo.</translation>
    </message>
    <message>
        <source>The ellipse lies outside the photo. Drag it over the skull.</source>
        <translation>La elipse queda fuera de la foto. Arrástrela sobre el cráneo.</translation>
    </message>
    <message>
        <source>The ellipse is too small. Drag it to the size of the skull.</source>
        <translation>La elipse es demasiado pequeña. Arrástrela al tamaño del cráneo.</translation>
    </message>
    <message>
        <source>The photo looks mirrored, as selfies often are.</source>
        <translation>La foto parece reflejada, como suelen estarlo los selfis.</translation>
    </message>
    <message>
        <source>Not enough memory for this photo. Close other programs or scale the photo down.</source>
        <translation>No hay memoria suficiente para esta foto. Cierre otros programas o reduzca la foto.</translation>
    </message>
    <message>
        <source>This is a bug in Trichion, please report it: %1</source>
        <translation>Esto es un error de Trichion, por favor notifíquelo: %1</translation>
    </message>
    <message>
        <source>By itself the photo %1 shows a head %2 % larger than all photos together do. What they say together is used.</source>
        <translation>Por sí sola, la foto %1 muestra una cabeza %2 % mayor que todas las fotos juntas. Se usa lo que dicen juntas.</translation>
    </message>
    <message>
        <source>By itself the photo %1 shows a head %2 % smaller than all photos together do. What they say together is used.</source>
        <translation>Por sí sola, la foto %1 muestra una cabeza %2 % menor que todas las fotos juntas. Se usa lo que dicen juntas.</translation>
    </message>
    <message>
        <source>Where the head lies in this photo is only %1 % sure.</source>
        <translation>La posición de la cabeza en esta foto solo es segura al %1 %.</translation>
    </message>
    <message>
        <source>The photo %1 looks mirrored, as selfies often are.</source>
        <translation>La foto %1 parece reflejada, como suelen estarlo los selfis.</translation>
    </message>
    <message>
        <source>The head is corrected; its size stays.</source>
        <translation>La cabeza está corregida; su tamaño se mantiene.</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>fresco</translation>
    </message>
    <message>
        <source>healed</source>
        <translation>cicatrizado</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 mes</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 año</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Quarter left</source>
        <translation>Tres cuartos izquierda</translation>
    </message>
    <message>
        <source>Quarter right</source>
        <translation>Tres cuartos derecha</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Usual heads</source>
        <translation>Cabezas habituales</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Pupilas</translation>
    </message>
    <message>
        <source>Breadth, calliper</source>
        <translation>Ancho, calibre</translation>
    </message>
    <message>
        <source>Tape round the head</source>
        <translation>Cinta alrededor de la cabeza</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Printed tag</source>
        <translation>Marca impresa</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>Frontal</source>
        <translation>Frontal</translation>
    </message>
    <message>
        <source>Mid-scalp</source>
        <translation>Zona media</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Coronilla</translation>
    </message>
    <message>
        <source>Temples</source>
        <translation>Sienes</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Nape</source>
        <translation>Nuca</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natural</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>Faded</source>
        <translation>Difuminada</translation>
    </message>
    <message>
        <source>Defined</source>
        <translation>Definida</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Redondeada</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Recta</translation>
    </message>
    <message>
        <source>Receded</source>
        <translation>Retraída</translation>
    </message>
    <message>
        <source>Widow&apos;s peak</source>
        <translation>Pico de viuda</translation>
    </message>
    <message>
        <source>A %1 line, %2 % sure.</source>
        <translation>Una línea (%1), segura al %2 %.</translation>
    </message>
    <message>
        <source> It may be a wrinkle or an edge of hair: compare it with the skin.</source>
        <translation> Puede ser una arruga o un borde de pelo: compárela con la piel.</translation>
    </message>
    <message>
        <source> Dashed parts were not seen.</source>
        <translation> Las partes discontinuas no se vieron.</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanco</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>marrón</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>Very light</source>
        <translation>Muy clara</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermedia</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Bronceada</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Morena</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>frío</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutro</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>cálido</translation>
    </message>
    <message>
        <source>No clean bare skin was found in this photo.</source>
        <translation>No se encontró piel desnuda limpia en esta foto.</translation>
    </message>
    <message>
        <source>%1, %2; like Monk tone %3; suggests skin type %4.</source>
        <translation>%1, %2; como el tono Monk %3; sugiere el tipo de piel %4.</translation>
    </message>
    <message>
        <source>Unsure: click something white or grey in the photo first.</source>
        <translation>Inseguro: haga clic primero en algo blanco o gris de la foto.</translation>
    </message>
    <message>
        <source>Colour numbers %1, from the first session on.</source>
        <translation>Números de color %1, desde la primera sesión.</translation>
    </message>
    <message>
        <source>Colour number %1.</source>
        <translation>Número de color %1.</translation>
    </message>
    <message>
        <source>Difference to the stubble: fresh %1, healed %2, after 5 years %3 (1 is just seen).</source>
        <translation>Diferencia con el pelo rasurado: fresco %1, cicatrizado %2, tras 5 años %3 (1 apenas se ve).</translation>
    </message>
    <message>
        <source>The printer is set to another paper than the stencil, and would scale it. Choose the same paper in both, upright.</source>
        <translation>La impresora está configurada con otro papel que la plantilla y la escalaría. Elija el mismo papel en ambos, vertical.</translation>
    </message>
    <message>
        <source>The printer is set to several pages on a sheet, which makes them smaller. Choose one page on a sheet.</source>
        <translation>La impresora está configurada con varias páginas por hoja, lo que las reduce. Elija una página por hoja.</translation>
    </message>
    <message>
        <source>When it applies</source>
        <translation>Cuando corresponda</translation>
    </message>
    <message>
        <source>To sign before the treatment</source>
        <translation>A firmar antes del tratamiento</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Firmado el %1</translation>
    </message>
    <message>
        <source>Signed on %1 for an earlier design: sign again</source>
        <translation>Firmado el %1 para un diseño anterior: firmar otra vez</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Revocado el %1</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, revisión %2</translation>
    </message>
    <message>
        <source>%1 (photo: %2, since %3)</source>
        <translation>%1 (foto: %2, desde el %3)</translation>
    </message>
    <message>
        <source>Consultation report</source>
        <translation>Informe de valoración</translation>
    </message>
    <message>
        <source>Without a design yet</source>
        <translation>Aún sin diseño</translation>
    </message>
    <message>
        <source>Before and after, what to mind</source>
        <translation>Antes y después, qué tener en cuenta</translation>
    </message>
    <message>
        <source>No quote yet</source>
        <translation>Aún sin presupuesto</translation>
    </message>
    <message>
        <source>Treatment plan</source>
        <translation>Plan de tratamiento</translation>
    </message>
    <message>
        <source>Plan and quote</source>
        <translation>Plan y presupuesto</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>To sign by hand</source>
        <translation>Para firmar a mano</translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation>Antes de la sesión</translation>
    </message>
    <message>
        <source>What the client does</source>
        <translation>Qué hace el cliente</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Cuidados</translation>
    </message>
    <message>
        <source>Sheet and calendar, with the days of the sessions</source>
        <translation>Hoja y calendario, con los días de las sesiones</translation>
    </message>
    <message>
        <source>Record of session %1</source>
        <translation>Registro de la sesión %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Factura %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagada</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>%1 por pagar</translation>
    </message>
    <message>
        <source>Client file</source>
        <translation>Expediente del cliente</translation>
    </message>
    <message>
        <source>All that is kept of the client</source>
        <translation>Todo lo que se guarda del cliente</translation>
    </message>
    <message>
        <source>Cancel session %1 on %2? It stays in the list.</source>
        <translation>¿Cancelar la sesión %1 del %2? Queda en la lista.</translation>
    </message>
    <message>
        <source>Did the client not come to session %1 on %2? It stays in the list.</source>
        <translation>¿No vino el cliente a la sesión %1 del %2? Queda en la lista.</translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation>Cancelar sesión</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No vino</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Cancelar la sesión</translation>
    </message>
    <message>
        <source>Corrected by the colour chart; its patches are off by %1 now.</source>
        <translation>Corregida con la carta de color; sus muestras difieren ahora en %1.</translation>
    </message>
    <message>
        <source>Not measurable: the photo is too coarse (%1 px/mm, needs %2).</source>
        <translation>No se puede medir: la foto es demasiado basta (%1 px/mm, hacen falta %2).</translation>
    </message>
    <message>
        <source>The usual %1 per cm² are drawn.</source>
        <translation>Se dibujan los %1 por cm² habituales.</translation>
    </message>
    <message>
        <source>No short hair is seen on the scalp.</source>
        <translation>No se ve pelo corto en el cuero cabelludo.</translation>
    </message>
    <message>
        <source>None is drawn.</source>
        <translation>No se dibuja ninguno.</translation>
    </message>
    <message>
        <source>Camera at the height of the forehead. The client looks into it, brows at rest.</source>
        <translation>Cámara a la altura de la frente. El cliente mira hacia ella, cejas relajadas.</translation>
    </message>
    <message>
        <source>The client&apos;s left side, camera at the height of the ear. The nose points to the left.</source>
        <translation>El lado izquierdo del cliente, cámara a la altura de la oreja. La nariz apunta a la izquierda.</translation>
    </message>
    <message>
        <source>The client&apos;s right side, camera at the height of the ear. The nose points to the right.</source>
        <translation>El lado derecho del cliente, cámara a la altura de la oreja. La nariz apunta a la derecha.</translation>
    </message>
    <message>
        <source>From straight above, the client seated. The nose points to the lower edge.</source>
        <translation>Justo desde arriba, el cliente sentado. La nariz apunta al borde inferior.</translation>
    </message>
    <message>
        <source>From behind, camera at the height of the crown. Crown and nape are in the picture.</source>
        <translation>Desde atrás, cámara a la altura de la coronilla. Coronilla y nuca están en la imagen.</translation>
    </message>
    <message>
        <source>Half from the front, half from the client&apos;s left, camera at the height of the eyes.</source>
        <translation>Mitad de frente, mitad desde la izquierda del cliente, cámara a la altura de los ojos.</translation>
    </message>
    <message>
        <source>Half from the front, half from the client&apos;s right, camera at the height of the eyes.</source>
        <translation>Mitad de frente, mitad desde la derecha del cliente, cámara a la altura de los ojos.</translation>
    </message>
    <message>
        <source>A metre away or more, zoomed in so that the head fills the picture. Even light from both sides. Hair clean, dry and of the same length each time.</source>
        <translation>A un metro o más, con zoom para que la cabeza llene la imagen. Luz uniforme de ambos lados. Pelo limpio, seco y siempre igual de largo.</translation>
    </message>
    <message>
        <source>Still to take: %1</source>
        <translation>Faltan por tomar: %1</translation>
    </message>
    <message>
        <source>an earlier visit</source>
        <translation>una visita anterior</translation>
    </message>
    <message>
        <source>this consultation</source>
        <translation>esta consulta</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>Redness that stays</source>
        <translation>Enrojecimiento que persiste</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Hinchazón</translation>
    </message>
    <message>
        <source>Itching or burning</source>
        <translation>Picor o ardor</translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation>Sangrado</translation>
    </message>
    <message>
        <source>Scabs or dryness</source>
        <translation>Costras o sequedad</translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation>Bultos</translation>
    </message>
    <message>
        <source>Signs of infection</source>
        <translation>Signos de infección</translation>
    </message>
    <message>
        <source>Allergic reaction</source>
        <translation>Reacción alérgica</translation>
    </message>
    <message>
        <source>Blurred or grown dots</source>
        <translation>Puntos borrosos o crecidos</translation>
    </message>
    <message>
        <source>Colour turned blue or green</source>
        <translation>Color virado a azul o verde</translation>
    </message>
    <message>
        <source>Patches without pigment</source>
        <translation>Zonas sin pigmento</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Size of dots</source>
        <translation>Tamaño de los puntos</translation>
    </message>
    <message>
        <source>How content the client is</source>
        <translation>Satisfacción del cliente</translation>
    </message>
    <message>
        <source>dots/cm²</source>
        <translation>puntos/cm²</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>de 10</translation>
    </message>
    <message>
        <source>a touch-up is wanted</source>
        <translation>se desea un retoque</translation>
    </message>
    <message>
        <source>healed well, no touch-up</source>
        <translation>bien cicatrizado, sin retoque</translation>
    </message>
    <message>
        <source>Takes back invoice %1</source>
        <translation>Anula la factura %1</translation>
    </message>
    <message>
        <source>%1 to give back</source>
        <translation>%1 por devolver</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Nota de crédito %1</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. The first: %3</source>
        <translation>No se pudieron leer %1: %2. Primer motivo: %3</translation>
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
        <translation>%1 in²</translation>
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
        <translation>; %1 a %2</translation>
    </message>
    <message>
        <source>No hairline drawn with a pencil was found. Draw one clear line from temple to temple and photograph it in even light.</source>
        <translation>No se encontró ninguna línea capilar dibujada con lápiz. Dibuje una línea clara de sien a sien y fotografíela con luz uniforme.</translation>
    </message>
    <message>
        <source>No colour chart was found. Show the whole chart, flat and large, or click something white or grey in the photo.</source>
        <translation>No se encontró ninguna carta de color. Muestre la carta entera, plana y grande, o haga clic en algo blanco o gris de la foto.</translation>
    </message>
    <message>
        <source>This is sealed. Type its passphrase.</source>
        <translation>Esto está sellado. Escriba su frase de paso.</translation>
    </message>
    <message>
        <source>The photo %1 shows the same places of the scalp %2 beside the other photos. Correct the head in it, or remove it.</source>
        <translation>La foto %1 muestra los mismos lugares del cuero cabelludo a %2 de las otras fotos. Corrija en ella la cabeza o quítela.</translation>
    </message>
    <message>
        <source>The hairline lies up to %1 elsewhere on the photo.</source>
        <translation>La línea capilar se desplaza hasta %1 en la foto.</translation>
    </message>
    <message>
        <source>The head is %1 broad, not %2.</source>
        <translation>La cabeza mide %1 de ancho, no %2.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>The photo is out of focus. Tap on the scalp to focus, and take it again.</source>
        <translation>La foto está desenfocada. Toque el cuero cabelludo para enfocar y repítala.</translation>
    </message>
    <message>
        <source>The photo is blurred by movement. Rest the camera, use more light, and take it again.</source>
        <translation>La foto está movida. Apoye la cámara, use más luz y repítala.</translation>
    </message>
    <message>
        <source>The photo is too dark. Take it again with more light.</source>
        <translation>La foto está demasiado oscura. Repítala con más luz.</translation>
    </message>
    <message>
        <source>Much of the scalp is burnt out. Take the photo again with softer light.</source>
        <translation>Gran parte del cuero cabelludo está quemada. Repita la foto con luz más suave.</translation>
    </message>
    <message>
        <source>The head is small in the picture. Take it again from nearer, or zoom in.</source>
        <translation>La cabeza se ve pequeña en la imagen. Repítala desde más cerca o use el zoom.</translation>
    </message>
    <message>
        <source>The photo has few pixels. Take the original from the camera, not one sent by a messenger.</source>
        <translation>La foto tiene pocos píxeles. Use la original de la cámara, no una enviada por mensajería.</translation>
    </message>
    <message>
        <source>The edge of the photo cuts the head. Take it again with the whole head in the picture.</source>
        <translation>El borde de la foto corta la cabeza. Repítala con la cabeza entera en la imagen.</translation>
    </message>
    <message>
        <source>The camera was very near, which draws the head out. Step back to a metre and zoom in.</source>
        <translation>La cámara estaba muy cerca, lo que alarga la cabeza. Aléjese a un metro y use el zoom.</translation>
    </message>
    <message>
        <source>The head leans in the picture. Hold the camera upright, the head straight.</source>
        <translation>La cabeza está inclinada en la imagen. Sostenga la cámara derecha, la cabeza recta.</translation>
    </message>
    <message>
        <source>Measured: %1 hairs per cm², %2 long.</source>
        <translation>Medido: %1 pelos por cm², %2 de largo.</translation>
    </message>
    <message>
        <source>Designs (*.trichion *.json)</source>
        <translation>Diseños (*.trichion *.json)</translation>
    </message>
    <message>
        <source>design.trichion</source>
        <translation>diseño.trichion</translation>
    </message>
    <message>
        <source>The colour has moved (difference %1): more of the same pigment does not bring it back.</source>
        <translation>El color ha cambiado (diferencia %1): más del mismo pigmento no lo recupera.</translation>
    </message>
    <message>
        <source>Dots stand densely (%1 per cm²): more of them may run together.</source>
        <translation>Los puntos están muy densos (%1 por cm²): más puntos pueden fundirse.</translation>
    </message>
    <message>
        <source>All treated skin</source>
        <translation>Toda la piel tratada</translation>
    </message>
    <message>
        <source>%1: cannot be told</source>
        <translation>%1: no se puede saber</translation>
    </message>
    <message>
        <source>%1: %2 % left (%3 to %4 %), confidence %5 %</source>
        <translation>%1: queda el %2 % (del %3 al %4 %), seguridad del %5 %</translation>
    </message>
    <message>
        <source>%1 % left</source>
        <translation>Queda el %1 %</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>No se puede saber</translation>
    </message>
    <message>
        <source>The skin of the two photos was not matched.</source>
        <translation>La piel de las dos fotos no se pudo emparejar.</translation>
    </message>
    <message>
        <source>Laid over each other within %1 mm, 9 of 10 places within %2 mm</source>
        <translation>Superpuestas con %1 mm de error, 9 de cada 10 lugares con %2 mm</translation>
    </message>
    <message>
        <source>%1; by hand</source>
        <translation>%1; a mano</translation>
    </message>
    <message>
        <source>Colour of the treated skin: lightness %1, red-green %2, yellow-blue %3 against the preview; difference %4.</source>
        <translation>Color de la piel tratada: claridad %1, rojo-verde %2, amarillo-azul %3 frente a la vista previa; diferencia %4.</translation>
    </message>
    <message>
        <source>Darkness that came: %1 % of what was shown.</source>
        <translation>Oscuridad lograda: el %1 % de lo mostrado.</translation>
    </message>
    <message>
        <source>Contrast of single dots: %1 % of what was shown.</source>
        <translation>Contraste de los puntos sueltos: el %1 % de lo mostrado.</translation>
    </message>
    <message>
        <source>These photos do not tell what is left.</source>
        <translation>Estas fotos no dicen cuánto queda.</translation>
    </message>
    <message>
        <source>The measurement is unsure (confidence %1 %).</source>
        <translation>La medición no es segura (seguridad del %1 %).</translation>
    </message>
    <message>
        <source>%1 has the least left: %2 %.</source>
        <translation>Donde menos queda: %1, el %2 %.</translation>
    </message>
    <message>
        <source>Zones have faded differently; the paler one alone may be enough.</source>
        <translation>Las zonas se han desvanecido de forma distinta; puede bastar solo la más pálida.</translation>
    </message>
    <message>
        <source>Take another photo before anything is decided</source>
        <translation>Tome otra foto antes de decidir nada</translation>
    </message>
    <message>
        <source>Nothing speaks for a touch-up now</source>
        <translation>Nada pide un retoque ahora</translation>
    </message>
    <message>
        <source>Look again in half a year</source>
        <translation>Mire otra vez en medio año</translation>
    </message>
    <message>
        <source>A touch-up is worth talking about</source>
        <translation>Conviene hablar de un retoque</translation>
    </message>
    <message>
        <source>Dots of this practice last %1 times as long as the catalogue says (%2 to %3), from %4 clients.</source>
        <translation>Los puntos de esta consulta duran %1 veces lo que dice el catálogo (de %2 a %3), según %4 clientes.</translation>
    </message>
    <message>
        <source>The practice&apos;s own fading curve needs follow-ups of two clients, two months apart and from healed dots on.</source>
        <translation>La curva propia de la consulta necesita seguimientos de dos clientes, con dos meses entre ellos y desde puntos cicatrizados.</translation>
    </message>
    <message>
        <source>%1 results say: draw dots %2 % as dark as now without calibration. Difference from what came: %3, before %4.</source>
        <translation>%1 resultados dicen: dibujar los puntos al %2 % de la oscuridad que tienen sin calibración. Diferencia con el resultado: %3, antes %4.</translation>
    </message>
    <message>
        <source>One result is compared with its preview; two or more change the calibration.</source>
        <translation>Un resultado está comparado con su vista previa; con dos o más cambia la calibración.</translation>
    </message>
    <message>
        <source>The practice is not in its folder. Bring the drive or the folder back, then try again.</source>
        <translation>La consulta no está en su carpeta. Vuelva a conectar el disco o a poner la carpeta e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>no loss that the drawings know</source>
        <translation>ninguna caída que conozcan los dibujos</translation>
    </message>
    <message>
        <source>Proposed from the photos: %1 (%2 % of the scalp seen agrees). You decide.</source>
        <translation>Propuesto según las fotos: %1 (coincide el %2 % del cuero cabelludo visto). Usted decide.</translation>
    </message>
    <message>
        <source>Not proposed: below 18 years the pattern of loss is not settled.</source>
        <translation>Sin propuesta: antes de los 18 años el patrón de caída no está definido.</translation>
    </message>
    <message>
        <source>Not proposed: add a photo from above and one of a side.</source>
        <translation>Sin propuesta: añada una foto desde arriba y una de un lado.</translation>
    </message>
    <message>
        <source>Not proposed: no hair is seen at the sides either; choose the stage yourself.</source>
        <translation>Sin propuesta: tampoco se ve pelo en los lados; elija usted el grado.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AftercareTab</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>What holds today</source>
        <translation>Qué rige hoy</translation>
    </message>
    <message>
        <source>Nothing holds today: no session was held lately.</source>
        <translation>Hoy no rige nada: no hubo sesión recientemente.</translation>
    </message>
    <message>
        <source>All rules with their days</source>
        <translation>Todas las reglas con sus días</translation>
    </message>
    <message>
        <source>The days are counted once a session was held.</source>
        <translation>Los días se cuentan una vez hecha una sesión.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Which rules are taken where clinics differ</source>
        <translation>Qué reglas se toman donde las clínicas difieren</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Copy the rules with their days, to send them</source>
        <translation>Copiar las reglas con sus días, para enviarlas</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>sesión %1</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Aún no hay nada que copiar.</translation>
    </message>
    <message>
        <source>The rules were copied.</source>
        <translation>Se copiaron las reglas.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreaOptions</name>
    <message>
        <source>What is drawn</source>
        <translation>Qué se dibuja</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Runs out over</source>
        <translation>Se difumina en</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Draw round the place: a patch, a burn, thin hair</source>
        <translation>Dibujar alrededor del lugar: una calva, una quemadura, pelo ralo</translation>
    </message>
    <message>
        <source>Draw along its middle: a scar, a parting, a border</source>
        <translation>Dibujar por su centro: una cicatriz, una raya, un borde</translation>
    </message>
    <message>
        <source>Click its middle: a round patch, a crown</source>
        <translation>Clic en su centro: una calva redonda, una coronilla</translation>
    </message>
    <message>
        <source>How wide it is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>Qué ancho tiene en la piel; [ y ] o Mayús+rueda en la foto</translation>
    </message>
    <message>
        <source>Over what width beyond it the dots run out</source>
        <translation>En qué ancho, más allá del lugar, se difuminan los puntos</translation>
    </message>
    <message>
        <source>Remove the chosen place (Delete on the photo)</source>
        <translation>Quitar el lugar elegido (Supr en la foto)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreaPad</name>
    <message>
        <source>Areas done on the head</source>
        <translation>Áreas hechas en la cabeza</translation>
    </message>
    <message>
        <source>Paint what was done. 1 to 5 turn the head, [ and ] change the brush, Backspace takes the last line back.</source>
        <translation>Pinte lo que se hizo. 1 a 5 giran la cabeza, [ y ] cambian el pincel, Retroceso retira el último trazo.</translation>
    </message>
    <message>
        <source>Drawing the head</source>
        <translation>Dibujando la cabeza</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreaTool</name>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>scar</source>
        <translation>cicatriz</translation>
    </message>
    <message>
        <source>burn</source>
        <translation>quemadura</translation>
    </message>
    <message>
        <source>birthmark</source>
        <translation>marca de nacimiento</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a treated place: its tissue and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Tissue: %1</source>
        <translation>Tejido: %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Shape of %1</source>
        <translation>Forma de %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Click on: the first point or Enter closes it, Backspace takes one back, Esc all</source>
        <translation>Siga haciendo clic: el primer punto o Intro lo cierra, Retroceso retira uno, Esc todos</translation>
    </message>
    <message>
        <source>Click on: Enter or a double-click ends it, Backspace takes one back, Esc all</source>
        <translation>Siga haciendo clic: Intro o doble clic lo termina, Retroceso retira uno, Esc todos</translation>
    </message>
    <message>
        <source>Drag shapes the place; Delete removes the point that was clicked</source>
        <translation>Arrastrar da forma al lugar; Supr quita el punto pulsado</translation>
    </message>
    <message>
        <source>Drag moves it, a double-click on its line adds a point, Shift+wheel widens it, Delete removes it</source>
        <translation>Arrastrar lo mueve, doble clic en su línea añade un punto, Mayús+rueda lo ensancha, Supr lo quita</translation>
    </message>
    <message>
        <source>There is no room for more places</source>
        <translation>No hay sitio para más lugares</translation>
    </message>
    <message>
        <source>Draw round the first place: then dots stand in such places and nowhere else</source>
        <translation>Dibuje alrededor del primer lugar: los puntos estarán solo en esos lugares</translation>
    </message>
    <message>
        <source>Click for a round place, or drag how large it is</source>
        <translation>Haga clic para un lugar redondo, o arrastre para darle tamaño</translation>
    </message>
    <message>
        <source>Drag draws a place in one stroke, clicks set it point by point</source>
        <translation>Arrastrar dibuja un lugar de un trazo, los clics lo ponen punto a punto</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreasCard</name>
    <message>
        <source>Areas done</source>
        <translation>Áreas hechas</translation>
    </message>
    <message>
        <source>Side of the head</source>
        <translation>Lado de la cabeza</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Turn the head (1 to 5)</source>
        <translation>Girar la cabeza (1 a 5)</translation>
    </message>
    <message>
        <source>In words, if need be</source>
        <translation>En palabras, si hace falta</translation>
    </message>
    <message>
        <source>Areas in words</source>
        <translation>Áreas en palabras</translation>
    </message>
    <message>
        <source>What the painting does not say</source>
        <translation>Lo que no dice lo pintado</translation>
    </message>
    <message>
        <source>How broad the brush is ([ and ] change it)</source>
        <translation>Qué ancho tiene el pincel ([ y ] lo cambian)</translation>
    </message>
    <message>
        <source>Back one</source>
        <translation>Uno atrás</translation>
    </message>
    <message>
        <source>Take the last line back (Backspace on the head)</source>
        <translation>Retirar el último trazo (Retroceso en la cabeza)</translation>
    </message>
    <message>
        <source>Take the last line back</source>
        <translation>Retirar el último trazo</translation>
    </message>
    <message>
        <source>Paint with mouse, finger or pen</source>
        <translation>Pintar con ratón, dedo o lápiz</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Where backups are</source>
        <translation>Dónde están las copias</translation>
    </message>
    <message>
        <source>There is no backup yet. Choose a folder on another disk.</source>
        <translation>Aún no hay copia. Elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Copiar ahora</translation>
    </message>
    <message>
        <source>Write a backup into every folder of the list</source>
        <translation>Escribir una copia en cada carpeta de la lista</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Back up into one more folder, best on another disk</source>
        <translation>Copiar en una carpeta más, mejor en otro disco</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop the backup; nothing half-written stays</source>
        <translation>Detener la copia; no queda nada a medias</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>Una carpeta para copias</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Cuánto avanzó la copia</translation>
    </message>
    <message>
        <source>A backup is sealed like the practice and is read back after it was written. Several of a place share their photos. Work goes on meanwhile.</source>
        <translation>Una copia se sella como la consulta y se vuelve a leer tras escribirla. Varias de un mismo lugar comparten sus fotos. Mientras tanto se puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Cannot be reached now</source>
        <translation>Ahora no accesible</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>aún sin copia</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Escribiendo la copia</translation>
    </message>
    <message>
        <source>The backup was stopped. Earlier backups are as they were.</source>
        <translation>La copia se detuvo. Las copias anteriores siguen como estaban.</translation>
    </message>
    <message>
        <source>Backed up and read back: %1 clients, %2 photos.</source>
        <translation>Copiado y vuelto a leer: %1 clientes, %2 fotos.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::BarSlider</name>
    <message>
        <source>, number</source>
        <translation>, número</translation>
    </message>
    <message>
        <source>Double-click resets.</source>
        <translation>Doble clic restablece.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::BrushOptions</name>
    <message>
        <source>What the brush does</source>
        <translation>Qué hace el pincel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> puntos/cm²</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Suavidad</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>More dots, fewer dots, or so many dots whatever was there</source>
        <translation>Más puntos, menos puntos, o tantos puntos sin importar lo que había</translation>
    </message>
    <message>
        <source>How wide the brush is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>Qué ancho tiene el pincel en la piel; [ y ] o Mayús+rueda en la foto</translation>
    </message>
    <message>
        <source>How many dots per cm² a stroke adds or takes; Ctrl+wheel on the photo</source>
        <translation>Cuántos puntos por cm² añade o quita un trazo; Ctrl+rueda en la foto</translation>
    </message>
    <message>
        <source>How many dots per cm² a stroke leaves; Ctrl+wheel on the photo</source>
        <translation>Cuántos puntos por cm² deja un trazo; Ctrl+rueda en la foto</translation>
    </message>
    <message>
        <source>How gently a stroke runs out at its rim</source>
        <translation>Con qué suavidad termina un trazo en su borde</translation>
    </message>
    <message>
        <source>Paint the other side of the head too</source>
        <translation>Pintar también el otro lado de la cabeza</translation>
    </message>
    <message>
        <source>Remove all strokes</source>
        <translation>Quitar todos los trazos</translation>
    </message>
    <message>
        <source>Take all strokes of brush and eraser away; can be undone</source>
        <translation>Quitar todos los trazos de pincel y borrador; se puede deshacer</translation>
    </message>
</context>
<context>
    <name>trichion::studio::BrushTool</name>
    <message>
        <source>Paint density</source>
        <translation>Pintar densidad</translation>
    </message>
    <message>
        <source>Thin density</source>
        <translation>Reducir densidad</translation>
    </message>
    <message>
        <source>Set density</source>
        <translation>Fijar densidad</translation>
    </message>
    <message>
        <source>Erase dots</source>
        <translation>Borrar puntos</translation>
    </message>
    <message>
        <source>There is no room for more strokes: undo some or remove all</source>
        <translation>No hay sitio para más trazos: deshaga algunos o quítelos todos</translation>
    </message>
    <message>
        <source>Esc takes the stroke back</source>
        <translation>Esc retira el trazo</translation>
    </message>
    <message>
        <source>Drag takes the dots away; [ and ] or Shift+wheel change the size</source>
        <translation>Arrastrar quita los puntos; [ y ] o Mayús+rueda cambian el tamaño</translation>
    </message>
    <message>
        <source>Drag paints; Ctrl+drag does the opposite; [ and ] or Shift+wheel change the size, Ctrl+wheel the strength</source>
        <translation>Arrastrar pinta; Ctrl+arrastrar hace lo contrario; [ y ] o Mayús+rueda cambian el tamaño, Ctrl+rueda la fuerza</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CalendarGrid</name>
    <message>
        <source>Calendar, %1</source>
        <translation>Calendario, %1</translation>
    </message>
    <message>
        <source>Arrows choose a day, Space what is planned on it; Ctrl+arrows move it</source>
        <translation>Las flechas eligen un día, Espacio lo planeado en él; Ctrl+flechas lo mueven</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CalendarPage</name>
    <message>
        <source>%1, session %2</source>
        <translation>%1, sesión %2</translation>
    </message>
    <message>
        <source>What is planned on the day</source>
        <translation>Qué está planeado ese día</translation>
    </message>
    <message>
        <source>Nothing is planned on this day.</source>
        <translation>No hay nada planeado este día.</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mes</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semana</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Mostrar un mes</translation>
    </message>
    <message>
        <source>Show a week by the hour</source>
        <translation>Mostrar una semana por horas</translation>
    </message>
    <message>
        <source>Earlier (Page up)</source>
        <translation>Anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later (Page down)</source>
        <translation>Posterior (Av Pág)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>&amp;New appointment…</source>
        <translation>&amp;Nueva cita…</translation>
    </message>
    <message>
        <source>Keep a time free for a client</source>
        <translation>Reservar una hora para un cliente</translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <translation>%1 pasó a %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>¿Quién viene?</translation>
    </message>
    <message>
        <source>Appointment of %1</source>
        <translation>Cita de %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CameraDialog</name>
    <message>
        <source>Take photos</source>
        <translation>Tomar fotos</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Which view is taken now</source>
        <translation>Qué vista se toma ahora</translation>
    </message>
    <message>
        <source>How strongly the earlier photo shows</source>
        <translation>Intensidad de la foto anterior</translation>
    </message>
    <message>
        <source>How strongly the earlier photo of this view shows over the live picture</source>
        <translation>Con qué intensidad se ve la foto anterior de esta vista sobre la imagen en vivo</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Which camera is used</source>
        <translation>Qué cámara se usa</translation>
    </message>
    <message>
        <source>&amp;Take the photo</source>
        <translation>&amp;Tomar la foto</translation>
    </message>
    <message>
        <source>Take the photo (Space)</source>
        <translation>Tomar la foto (Espacio)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Keep the photo and go on to the next view (Enter)</source>
        <translation>Conservar la foto y seguir con la vista siguiente (Intro)</translation>
    </message>
    <message>
        <source>Take it &amp;again</source>
        <translation>&amp;Repetir</translation>
    </message>
    <message>
        <source>Drop this picture and take another (Backspace)</source>
        <translation>Descartar esta imagen y tomar otra (Retroceso)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Back; photos that were kept stay (Esc)</source>
        <translation>Volver; las fotos conservadas se quedan (Esc)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>No earlier photo of this view.</source>
        <translation>No hay foto anterior de esta vista.</translation>
    </message>
    <message>
        <source>Over it lies the photo of %1: take the same pose.</source>
        <translation>Encima está la foto del %1: tome la misma postura.</translation>
    </message>
    <message>
        <source>Looking at the photo…</source>
        <translation>Mirando la foto…</translation>
    </message>
    <message>
        <source>Looking at the photo</source>
        <translation>Mirando la foto</translation>
    </message>
    <message>
        <source>No head was found in the photo. Take it again, or keep it.</source>
        <translation>No se encontró ninguna cabeza en la foto. Repítala o consérvela.</translation>
    </message>
    <message>
        <source>A good photo.</source>
        <translation>Una buena foto.</translation>
    </message>
    <message>
        <source>Kept. All views are there.</source>
        <translation>Conservada. Están todas las vistas.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Conservada.</translation>
    </message>
    <message>
        <source>The camera is gone. This photo is still here: keep it.</source>
        <translation>La cámara no está. Esta foto sigue aquí: consérvela.</translation>
    </message>
    <message>
        <source>The camera is gone. Plug it in again and choose it, or close; photos that were kept are safe.</source>
        <translation>La cámara no está. Conéctela otra vez y elíjala, o cierre; las fotos conservadas están a salvo.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Canvas</name>
    <message>
        <source>Photo with preview</source>
        <translation>Foto con vista previa</translation>
    </message>
    <message>
        <source>Tab goes through the points of the hairline, arrow keys move the chosen one</source>
        <translation>Tab recorre los puntos de la línea capilar, las flechas mueven el elegido</translation>
    </message>
    <message>
        <source>Wheel zooms, Space or middle button drags the photo, B shows the photo before</source>
        <translation>La rueda amplía, Espacio o botón central arrastra la foto, B muestra la foto de antes</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CaptureControl</name>
    <message>
        <source>&amp;Take photos…</source>
        <translation>To&amp;mar fotos…</translation>
    </message>
    <message>
        <source>&amp;Paste a photo</source>
        <translation>Pegar una &amp;foto</translation>
    </message>
    <message>
        <source>Save the p&amp;hoto as a file…</source>
        <translation>Guardar la f&amp;oto como archivo…</translation>
    </message>
    <message>
        <source>&amp;Last photo over it</source>
        <translation>Última &amp;foto encima</translation>
    </message>
    <message>
        <source>Take photos with a camera, view by view</source>
        <translation>Tomar fotos con una cámara, vista a vista</translation>
    </message>
    <message>
        <source>Take the picture that was copied as a photo of this head</source>
        <translation>Tomar la imagen copiada como foto de esta cabeza</translation>
    </message>
    <message>
        <source>Write the photo itself, unchanged; for those from the camera or the clipboard</source>
        <translation>Escribir la propia foto, sin cambios; para las de la cámara o el portapapeles</translation>
    </message>
    <message>
        <source>Lay the last photo of the same view over this one, to compare the pose</source>
        <translation>Poner la última foto de la misma vista sobre esta, para comparar la postura</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or open photos from files.</source>
        <translation>No se encontró ninguna cámara. Conecte una o abra fotos de archivos.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>No hay ninguna imagen que pegar. Copie una antes.</translation>
    </message>
    <message>
        <source>Pasting the photo</source>
        <translation>Pegando la foto</translation>
    </message>
    <message>
        <source>Save the photo as a file</source>
        <translation>Guardar la foto como archivo</translation>
    </message>
    <message>
        <source>Photo (*.%1)</source>
        <translation>Foto (*.%1)</translation>
    </message>
    <message>
        <source>The photo is saved.</source>
        <translation>La foto está guardada.</translation>
    </message>
    <message>
        <source>Photos are kept nowhere</source>
        <translation>Las fotos no están guardadas</translation>
    </message>
    <message>
        <source>Photos from the camera or the clipboard are in no file yet. Give them to a client, or save them as files, to keep them.</source>
        <translation>Las fotos de la cámara o del portapapeles aún no están en ningún archivo. Délas a un cliente o guárdelas como archivos para conservarlas.</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Cerrar sin ellas</translation>
    </message>
    <message>
        <source>The head was not found in this photo yet.</source>
        <translation>En esta foto aún no se encontró la cabeza.</translation>
    </message>
    <message>
        <source>There is no earlier photo of this view (%1).</source>
        <translation>No hay foto anterior de esta vista (%1).</translation>
    </message>
    <message>
        <source>Over it lies the last photo of this view: %1.</source>
        <translation>Encima está la última foto de esta vista: %1.</translation>
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
        <translation>&amp;Regla</translation>
    </message>
    <message>
        <source>Coi&amp;n</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <source>&amp;Iris</source>
        <translation>&amp;Iris</translation>
    </message>
    <message>
        <source>Clicked in the photo</source>
        <translation>Marcado en la foto</translation>
    </message>
    <message>
        <source>Click two points on the scalp whose distance you know (Shift+R)</source>
        <translation>Haga clic en dos puntos del cuero cabelludo cuya distancia conozca (Mayús+R)</translation>
    </message>
    <message>
        <source>Ruler on the scalp</source>
        <translation>Regla sobre el cuero cabelludo</translation>
    </message>
    <message>
        <source>Say which coin lies flat on the scalp, and click it</source>
        <translation>Diga qué moneda está plana sobre el cuero cabelludo y haga clic en ella</translation>
    </message>
    <message>
        <source>Coin on the scalp</source>
        <translation>Moneda sobre el cuero cabelludo</translation>
    </message>
    <message>
        <source>Click the left and the right edge of an iris that looks at the camera; it is 11.7 mm broad</source>
        <translation>Haga clic en el borde izquierdo y derecho de un iris que mira a la cámara; mide 11,7 mm de ancho</translation>
    </message>
    <message>
        <source>Iris of an eye</source>
        <translation>Iris de un ojo</translation>
    </message>
    <message>
        <source>Which coin it is</source>
        <translation>Qué moneda es</translation>
    </message>
    <message>
        <source>The coin that lies on the scalp</source>
        <translation>La moneda que está sobre el cuero cabelludo</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>¿Qué moneda?</translation>
    </message>
    <message>
        <source>Diameter of the coin</source>
        <translation>Diámetro de la moneda</translation>
    </message>
    <message>
        <source>Diameter of a coin that is not in the list, 10 to 45 mm</source>
        <translation>Diámetro de una moneda que no está en la lista, 10 a 45 mm</translation>
    </message>
    <message>
        <source>Distance of the two points</source>
        <translation>Distancia de los dos puntos</translation>
    </message>
    <message>
        <source>What the ruler reads between the two points, 5 to 300 mm; Enter takes it</source>
        <translation>Lo que marca la regla entre los dos puntos, 5 a 300 mm; Intro lo acepta</translation>
    </message>
    <message>
        <source>Between the points</source>
        <translation>Entre los puntos</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Remove this measure</source>
        <translation>Quitar esta medida</translation>
    </message>
    <message>
        <source>%1 in this photo: %2</source>
        <translation>%1 en esta foto: %2</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientForm</name>
    <message>
        <source>Change client</source>
        <translation>Cambiar cliente</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Nombre y apellidos</translation>
    </message>
    <message>
        <source>&amp;Born on</source>
        <translation>Na&amp;cimiento</translation>
    </message>
    <message>
        <source>Day of birth, such as 1985-06-30</source>
        <translation>Fecha de nacimiento, como 1985-06-30</translation>
    </message>
    <message>
        <source>1985-06-30</source>
        <translation>1985-06-30</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>Where the client is called</source>
        <translation>Dónde se llama al cliente</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>Where papers are sent</source>
        <translation>Adónde se envían los papeles</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>For invoices</source>
        <translation>Para facturas</translation>
    </message>
    <message>
        <source>&amp;Wish</source>
        <translation>De&amp;seo</translation>
    </message>
    <message>
        <source>What the client wants to look like</source>
        <translation>Qué aspecto quiere tener el cliente</translation>
    </message>
    <message>
        <source>&amp;Found us by</source>
        <translation>Nos &amp;halló por</translation>
    </message>
    <message>
        <source>Who or what brought the client here</source>
        <translation>Quién o qué trajo al cliente</translation>
    </message>
    <message>
        <source>E&amp;mergency contact</source>
        <translation>&amp;Emergencias</translation>
    </message>
    <message>
        <source>Whom to call if something happens</source>
        <translation>A quién llamar si ocurre algo</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;Médico</translation>
    </message>
    <message>
        <source>Who writes a letter if one is needed</source>
        <translation>Quién escribe un informe si hace falta</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>For you; the search finds it</source>
        <translation>Para usted; la búsqueda la encuentra</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the client (Ctrl+Enter)</source>
        <translation>Guardar el cliente (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation>Salir sin guardar (Esc)</translation>
    </message>
    <message>
        <source>The day of birth is written like 1985-06-30.</source>
        <translation>La fecha de nacimiento se escribe como 1985-06-30.</translation>
    </message>
    <message>
        <source>There is a client of this name: No. %1.</source>
        <translation>Hay un cliente con este nombre: n.º %1.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What you typed is not saved yet. Leave it?</source>
        <translation>Lo que escribió aún no está guardado. ¿Salir?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientPage</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>&amp;Designs</source>
        <translation>&amp;Diseños</translation>
    </message>
    <message>
        <source>Plan and &amp;sessions</source>
        <translation>Plan y &amp;sesiones</translation>
    </message>
    <message>
        <source>&amp;Intake and consent</source>
        <translation>C&amp;uestionario y consentimiento</translation>
    </message>
    <message>
        <source>&amp;Aftercare</source>
        <translation>&amp;Cuidados</translation>
    </message>
    <message>
        <source>Doc&amp;uments</source>
        <translation>Doc&amp;umentos</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>‹ All clients</source>
        <translation>‹ Todos los clientes</translation>
    </message>
    <message>
        <source>Back to all clients (Esc)</source>
        <translation>Volver a todos los clientes (Esc)</translation>
    </message>
    <message>
        <source>Where the client stands</source>
        <translation>En qué punto está el cliente</translation>
    </message>
    <message>
        <source>Parts of the client&apos;s file</source>
        <translation>Partes del expediente del cliente</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>Resu&amp;lts</source>
        <translation>Resul&amp;tados</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientPicker</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Nobody has this name yet. Make a new client.</source>
        <translation>Nadie tiene aún ese nombre. Cree un cliente nuevo.</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Elegir un cliente</translation>
    </message>
    <message>
        <source>Name, number or a word of the note</source>
        <translation>Nombre, número o una palabra de la nota</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>Type a few letters; Enter takes the first</source>
        <translation>Escriba unas letras; Intro toma el primero</translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation>Cliente &amp;nuevo…</translation>
    </message>
    <message>
        <source>Make a new client</source>
        <translation>Crear un cliente nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose nobody (Esc)</source>
        <translation>No elegir a nadie (Esc)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>Take this client (Enter)</source>
        <translation>Tomar este cliente (Intro)</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N.º %1</translation>
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
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview for the client</source>
        <translation>Vista previa para el cliente</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The digits that were set when this screen was opened</source>
        <translation>Las cifras que se fijaron al abrir esta pantalla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Type the PIN to leave</source>
        <translation>Escriba el PIN para salir</translation>
    </message>
    <message>
        <source>That was not the PIN</source>
        <translation>Ese no era el PIN</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientScreenControl</name>
    <message>
        <source>There is one display, so the preview covers all of it.
Set a PIN of four digits or more to come back with:</source>
        <translation>Hay una sola pantalla, así que la vista previa la cubre toda.
Fije un PIN de cuatro cifras o más para volver:</translation>
    </message>
    <message>
        <source>Client screen</source>
        <translation>Pantalla del cliente</translation>
    </message>
    <message>
        <source>A PIN has four to twelve digits:</source>
        <translation>Un PIN tiene de cuatro a doce cifras:</translation>
    </message>
    <message>
        <source>The client&apos;s display is gone, and the preview on it came down. Plug it in again, or show it here (F9).</source>
        <translation>La pantalla del cliente ya no está y se cerró la vista previa en ella. Conéctela otra vez o muestre la vista previa aquí (F9).</translation>
    </message>
    <message>
        <source>The client&apos;s display is back.</source>
        <translation>La pantalla del cliente vuelve a estar.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>No clients yet. “New client” makes the first one.</source>
        <translation>Aún no hay clientes. «Cliente nuevo» crea el primero.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation>No hay nada planeado para hoy.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Nobody waits for you.</source>
        <translation>Nadie le espera.</translation>
    </message>
    <message>
        <source>Search: name, number, phone or a word of the note</source>
        <translation>Buscar: nombre, número, teléfono o una palabra de la nota</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>Type a few letters (Ctrl+F); Enter opens the first</source>
        <translation>Escriba unas letras (Ctrl+F); Intro abre el primero</translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation>Cliente &amp;nuevo…</translation>
    </message>
    <message>
        <source>Make a new client (Ctrl+N)</source>
        <translation>Crear un cliente nuevo (Ctrl+N)</translation>
    </message>
    <message>
        <source>These clients are invented: look around and try everything. Your own go to a practice of your own, sealed with a passphrase.</source>
        <translation>Estos clientes son inventados: mire y pruebe todo. Los suyos van a una consulta propia, sellada con una frase de paso.</translation>
    </message>
    <message>
        <source>&amp;Start my practice…</source>
        <translation>&amp;Empezar mi consulta…</translation>
    </message>
    <message>
        <source>Make a practice with a passphrase</source>
        <translation>Crear una consulta con frase de paso</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>Nobody has “%1” in name, number or note.</source>
        <translation>Nadie tiene «%1» en nombre, número o nota.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClinicDialog</name>
    <message>
        <source>%1 pairs. Colour difference to the real results: %2 with what ships, %3 with this profile, %4 when each pair is judged by the others alone. Below 3 is hard to see, above 6 is too far.</source>
        <translation>%1 pares. Diferencia de color con los resultados reales: %2 con lo incluido, %3 con este perfil, %4 cuando cada par se juzga solo por los demás. Menos de 3 apenas se ve, más de 6 es demasiado.</translation>
    </message>
    <message>
        <source>The clinic profile could not be read: %1</source>
        <translation>No se pudo leer el perfil del estudio: %1</translation>
    </message>
    <message>
        <source>&amp;Add pair…</source>
        <translation>&amp;Añadir par…</translation>
    </message>
    <message>
        <source>&amp;Use this profile</source>
        <translation>&amp;Usar este perfil</translation>
    </message>
    <message>
        <source>Use what s&amp;hips</source>
        <translation>Usar lo &amp;incluido</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Clinic profile</source>
        <translation>Perfil del estudio</translation>
    </message>
    <message>
        <source>Save clinic profile</source>
        <translation>Guardar perfil del estudio</translation>
    </message>
    <message>
        <source>Clinic profiles (*.json)</source>
        <translation>Perfiles de estudio (*.json)</translation>
    </message>
    <message>
        <source>Photos of clients before and after healing show how dots of this clinic look. Add pairs of the design that is open; from two on a profile is fitted. The same light and distance in both photos make it better.</source>
        <translation>Fotos de clientes antes y después de cicatrizar muestran cómo se ven los puntos de este estudio. Añada pares del diseño abierto; a partir de dos se ajusta un perfil. La misma luz y distancia en ambas fotos lo mejoran.</translation>
    </message>
    <message>
        <source>Pairs of photos</source>
        <translation>Pares de fotos</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>The difference is that of the preview under the profile to the real result</source>
        <translation>La diferencia es la de la vista previa con el perfil respecto al resultado real</translation>
    </message>
    <message>
        <source>Age of the dots in the photo after</source>
        <translation>Edad de los puntos en la foto de después</translation>
    </message>
    <message>
        <source>How old the dots are in the photo after</source>
        <translation>Qué edad tienen los puntos en la foto de después</translation>
    </message>
    <message>
        <source>Choose the photo before, then the photo after</source>
        <translation>Elija la foto de antes, luego la de después</translation>
    </message>
    <message>
        <source>All previews look like the results of this clinic from now on</source>
        <translation>Todas las vistas previas se verán desde ahora como los resultados de este estudio</translation>
    </message>
    <message>
        <source>Previews as the program comes</source>
        <translation>Vistas previas como vienen con el programa</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open a profile that was saved</source>
        <translation>Abrir un perfil guardado</translation>
    </message>
    <message>
        <source>Save the profile as a file; no client is in it</source>
        <translation>Guardar el perfil como archivo; no contiene ningún cliente</translation>
    </message>
    <message>
        <source>Open clinic profile</source>
        <translation>Abrir perfil del estudio</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>Foto de antes</translation>
    </message>
    <message>
        <source>Photo after</source>
        <translation>Foto de después</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>In use: what ships</source>
        <translation>En uso: lo incluido</translation>
    </message>
    <message>
        <source>In use: this profile</source>
        <translation>En uso: este perfil</translation>
    </message>
    <message>
        <source>In use: a profile of this clinic</source>
        <translation>En uso: un perfil de este estudio</translation>
    </message>
    <message>
        <source>From the test patch of one client: dots %1 times as dark as what ships. Colour difference to the fields: %2 as predicted, %3 with this profile, %4 when each field is judged by the others alone. Meant for this client only.</source>
        <translation>De la zona de prueba de un cliente: puntos %1 veces tan oscuros como lo incluido. Diferencia de color con los campos: %2 según lo previsto, %3 con este perfil, %4 si cada campo se juzga solo por los demás. Pensado solo para este cliente.</translation>
    </message>
    <message>
        <source>From a test &amp;patch…</source>
        <translation>De una &amp;zona de prueba…</translation>
    </message>
    <message>
        <source>How dark dots turn out on one client, from a photo of the test patch</source>
        <translation>Qué oscuros quedan los puntos en un cliente, según una foto de la zona de prueba</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ColourControl</name>
    <message>
        <source>Forget places</source>
        <translation>Olvidar lugares</translation>
    </message>
    <message>
        <source>Click a grey card, a white wall or a white towel; Esc ends</source>
        <translation>Haga clic en una carta gris, una pared blanca o una toalla blanca; Esc termina</translation>
    </message>
    <message>
        <source>Click the client&apos;s own shaved hair, where it is dense; Esc ends</source>
        <translation>Haga clic en el pelo rasurado del propio cliente, donde es denso; Esc termina</translation>
    </message>
    <message>
        <source>Click bare skin near the stubble, in the same light; Esc ends</source>
        <translation>Haga clic en piel desnuda junto al pelo rasurado, con la misma luz; Esc termina</translation>
    </message>
    <message>
        <source>White or grey</source>
        <translation>Blanco o gris</translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation>Pelo rasurado</translation>
    </message>
    <message>
        <source>Bare skin</source>
        <translation>Piel desnuda</translation>
    </message>
    <message>
        <source>Shade like the stubble</source>
        <translation>Tono como el pelo rasurado</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Measuring the skin</source>
        <translation>Midiendo la piel</translation>
    </message>
    <message>
        <source>Colour chart</source>
        <translation>Carta de color</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ComplicationDialog</name>
    <message>
        <source>Report a complication</source>
        <translation>Notificar una complicación</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Sesión %1: %2</translation>
    </message>
    <message>
        <source>After which session</source>
        <translation>Tras qué sesión</translation>
    </message>
    <message>
        <source>The session it follows; its lots can be traced from there</source>
        <translation>La sesión a la que sigue; desde ella se pueden rastrear sus lotes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What was seen, in your own words or from the list</source>
        <translation>Qué se vio, con sus palabras o de la lista</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Anotado el</translation>
    </message>
    <message>
        <source>The day it was noted</source>
        <translation>El día en que se anotó</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>How grave it is, as you judge it</source>
        <translation>Qué grave es, a su juicio</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What was done, and whom the client was sent to</source>
        <translation>Qué se hizo y a quién se envió al cliente</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Tras</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Noted on</source>
        <translation>Anotado &amp;el</translation>
    </message>
    <message>
        <source>&amp;How grave</source>
        <translation>Gra&amp;vedad</translation>
    </message>
    <message>
        <source>What was &amp;done</source>
        <translation>Qué se &amp;hizo</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Put it into the client&apos;s file (Enter)</source>
        <translation>Ponerlo en el expediente del cliente (Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without keeping (Esc)</source>
        <translation>Salir sin guardar (Esc)</translation>
    </message>
    <message>
        <source>Fever, spreading redness, pus or trouble breathing belong to a doctor at once.</source>
        <translation>Fiebre, enrojecimiento que se extiende, pus o dificultad para respirar: al médico de inmediato.</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>Indique qué es.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ConsentDialog</name>
    <message>
        <source>Sign a consent</source>
        <translation>Firmar un consentimiento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without signing (Esc)</source>
        <translation>Salir sin firmar (Esc)</translation>
    </message>
    <message>
        <source>&amp;Keep the signature</source>
        <translation>&amp;Conservar la firma</translation>
    </message>
    <message>
        <source>Seal the signature with this text into the client&apos;s file (Ctrl+Enter)</source>
        <translation>Sellar la firma con este texto en el expediente del cliente (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>Only texts that the clinic has in a language; none is translated</source>
        <translation>Solo textos que el estudio tiene en un idioma; ninguno se traduce</translation>
    </message>
    <message>
        <source>Text to sign</source>
        <translation>Texto para firmar</translation>
    </message>
    <message>
        <source>This text is kept with the signature, word for word</source>
        <translation>Este texto se conserva con la firma, palabra por palabra</translation>
    </message>
    <message>
        <source>The design that is signed</source>
        <translation>El diseño que se firma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Padre, madre o tutor</translation>
    </message>
    <message>
        <source>Signs for a client who is younger than 18</source>
        <translation>Firma por un cliente menor de 18 años</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Who was there; may stay empty</source>
        <translation>Quién estuvo presente; puede quedar vacío</translation>
    </message>
    <message>
        <source>Parent or &amp;guardian (asked for)</source>
        <translation>Padre, madre o &amp;tutor (necesario)</translation>
    </message>
    <message>
        <source>Parent or &amp;guardian</source>
        <translation>Padre, madre o &amp;tutor</translation>
    </message>
    <message>
        <source>&amp;Witness</source>
        <translation>Te&amp;stigo</translation>
    </message>
    <message>
        <source>Take the &amp;last line back</source>
        <translation>Retirar el ú&amp;ltimo trazo</translation>
    </message>
    <message>
        <source>Take the last line back (Backspace)</source>
        <translation>Retirar el último trazo (Retroceso)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Begin the signature again (Delete)</source>
        <translation>Empezar la firma de nuevo (Supr)</translation>
    </message>
    <message>
        <source>This text shows a design. Keep one in the client&apos;s file first.</source>
        <translation>Este texto muestra un diseño. Guarde antes uno en el expediente del cliente.</translation>
    </message>
    <message>
        <source>The client is younger than 18: a parent or guardian signs, with their name.</source>
        <translation>El cliente es menor de 18 años: firma el padre, la madre o el tutor, con su nombre.</translation>
    </message>
    <message>
        <source>The text is kept word for word with the signature.</source>
        <translation>El texto se conserva palabra por palabra con la firma.</translation>
    </message>
    <message>
        <source>The signature is kept sealed; it can be withdrawn, not changed.</source>
        <translation>La firma se conserva sellada; se puede revocar, no cambiar.</translation>
    </message>
    <message>
        <source>The signature is not kept yet. Leave it?</source>
        <translation>La firma aún no está guardada. ¿Salir?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ConsentsCard</name>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>There are no texts to sign.</source>
        <translation>No hay textos para firmar.</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Firmar…</translation>
    </message>
    <message>
        <source>Read and sign the text on the screen (Enter)</source>
        <translation>Leer y firmar el texto en la pantalla (Intro)</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Revocar…</translation>
    </message>
    <message>
        <source>From now on the consent no longer holds</source>
        <translation>Desde ahora el consentimiento ya no vale</translation>
    </message>
    <message>
        <source>Show the &amp;paper</source>
        <translation>Mostrar el &amp;papel</translation>
    </message>
    <message>
        <source>The exact text with the signature</source>
        <translation>El texto exacto con la firma</translation>
    </message>
    <message>
        <source>shown in %1 places</source>
        <translation>se muestra en %1 lugares</translation>
    </message>
    <message>
        <source>Sign again…</source>
        <translation>Firmar otra vez…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Firmar…</translation>
    </message>
    <message>
        <source>Signed and kept.</source>
        <translation>Firmado y guardado.</translation>
    </message>
    <message>
        <source>Design %1, which is being drawn…</source>
        <translation>Diseño %1, se está dibujando…</translation>
    </message>
    <message>
        <source>Drawing the design</source>
        <translation>Dibujando el diseño</translation>
    </message>
    <message>
        <source>Design %1, as it is signed. The picture is a simulation.</source>
        <translation>Diseño %1, como se firma. La imagen es una simulación.</translation>
    </message>
    <message>
        <source>Design %1</source>
        <translation>Diseño %1</translation>
    </message>
    <message>
        <source>No photo is shown anywhere under it.</source>
        <translation>No se muestra ninguna foto en virtud de él.</translation>
    </message>
    <message>
        <source>Photos must then be taken away from:
%1</source>
        <translation>Las fotos deben retirarse entonces de:
%1</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <translation>Revocar un consentimiento</translation>
    </message>
    <message>
        <source>Withdraw “%1” from today? The signed paper is kept.

%2</source>
        <translation>¿Revocar «%1» desde hoy? El papel firmado se conserva.

%2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>El consentimiento está revocado.</translation>
    </message>
    <message>
        <source>The consent is withdrawn. Photos must be taken away from %1 places: see the list.</source>
        <translation>El consentimiento está revocado. Las fotos deben retirarse de %1 lugares: vea la lista.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ContextHelp</name>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>Read in the guide about what you have before you</source>
        <translation>Leer en la guía sobre lo que tiene delante</translation>
    </message>
    <message>
        <source>How &amp;true is this picture?</source>
        <translation>¿Cuánto hay de &amp;cierto en esta imagen?</translation>
    </message>
    <message>
        <source>What a preview rests on and what it cannot show, to read with a client</source>
        <translation>En qué se basa una vista previa y qué no puede mostrar, para leer con el cliente</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CreditDialog</name>
    <message>
        <source>Take invoice %1 back</source>
        <translation>Anular la factura %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why; it stands on the credit note</source>
        <translation>Por qué; figura en la nota de crédito</translation>
    </message>
    <message>
        <source>Such as: the session was called off</source>
        <translation>Por ejemplo: la sesión se canceló</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Anular</translation>
    </message>
    <message>
        <source>Issue a credit note with the next number (Enter)</source>
        <translation>Emitir una nota de crédito con el número siguiente (Intro)</translation>
    </message>
    <message>
        <source>A credit note over %1 takes it back. %2 were paid: note what goes back as a payment.</source>
        <translation>Una nota de crédito de %1 la anula. Se pagaron %2: anote como pago lo que se devuelva.</translation>
    </message>
    <message>
        <source>A credit note over %1 takes it back.</source>
        <translation>Una nota de crédito de %1 la anula.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DayNotice</name>
    <message>
        <source>One client comes today.</source>
        <translation>Hoy viene un cliente.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients come today.</source>
        <translation>
            <numerusform>Hoy viene %n cliente.</numerusform>
            <numerusform>Hoy vienen %n clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is due for a follow-up or a next session.</source>
        <translation>A uno le toca un seguimiento o la próxima sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%n are due for a follow-up or a next session.</source>
        <translation>
            <numerusform>A %n le toca un seguimiento o la próxima sesión.</numerusform>
            <numerusform>A %n les toca un seguimiento o la próxima sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DensitySection</name>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>All over</source>
        <translation>En total</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> puntos/cm²</translation>
    </message>
    <message>
        <source>Dots per cm² where the design is fullest; all zones go with it</source>
        <translation>Puntos por cm² donde el diseño es más denso; todas las zonas le siguen</translation>
    </message>
    <message>
        <source>Density %1</source>
        <translation>Densidad %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DesignSection</name>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Mean density</source>
        <translation>Densidad media</translation>
    </message>
    <message>
        <source>%1 dots/cm²</source>
        <translation>%1 puntos/cm²</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DesignsTab</name>
    <message>
        <source>Designs</source>
        <translation>Diseños</translation>
    </message>
    <message>
        <source>No designs yet. Open photos in the studio; “Save to the client” keeps the design.</source>
        <translation>Aún no hay diseños. Abra fotos en el estudio; «Guardar en el cliente» conserva el diseño.</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Choose a design.</source>
        <translation>Elija un diseño.</translation>
    </message>
    <message>
        <source>Revisions: each as it was</source>
        <translation>Revisiones: cada una como fue</translation>
    </message>
    <message>
        <source>Open in the s&amp;tudio</source>
        <translation>Abrir en el es&amp;tudio</translation>
    </message>
    <message>
        <source>Show this revision on the client&apos;s photos</source>
        <translation>Mostrar esta revisión en las fotos del cliente</translation>
    </message>
    <message>
        <source>&amp;Chosen by the client</source>
        <translation>&amp;Elegido por el cliente</translation>
    </message>
    <message>
        <source>This is the design that is made</source>
        <translation>Este es el diseño que se hace</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>&amp;Apartar</translation>
    </message>
    <message>
        <source>Keep it, but not as a choice</source>
        <translation>Conservarlo, pero no como opción</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>Give the design another name</source>
        <translation>Dar otro nombre al diseño</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revisión %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>Rename design</source>
        <translation>Renombrar diseño</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Nombre del diseño</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Document</name>
    <message>
        <source>Open photo</source>
        <translation>Abrir foto</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>Añadir foto</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Quitar foto</translation>
    </message>
    <message>
        <source>Call variant %1 %2</source>
        <translation>Llamar a la variante %1 %2</translation>
    </message>
    <message>
        <source>Delete variant %1</source>
        <translation>Eliminar variante %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Drawing</name>
    <message>
        <source>Frontal</source>
        <translation>Frontal</translation>
    </message>
    <message>
        <source>Mid-scalp</source>
        <translation>Zona media</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Coronilla</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>Sien</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Nape</source>
        <translation>Nuca</translation>
    </message>
    <message>
        <source>Hair that usually lasts</source>
        <translation>Pelo que suele durar</translation>
    </message>
</context>
<context>
    <name>trichion::studio::EdgeControls</name>
    <message>
        <source>Soft edge</source>
        <translation>Borde suave</translation>
    </message>
    <message>
        <source>Width over which the first dots come in; wider is softer</source>
        <translation>Ancho en el que aparecen los primeros puntos; más ancho es más suave</translation>
    </message>
    <message>
        <source>Edge in detail</source>
        <translation>Borde en detalle</translation>
    </message>
    <message>
        <source>Builds up over</source>
        <translation>Se densifica en</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How slowly the density rises behind the edge</source>
        <translation>Con qué lentitud sube la densidad detrás del borde</translation>
    </message>
    <message>
        <source>Softer at the temples</source>
        <translation>Más suave en las sienes</translation>
    </message>
    <message>
        <source>Softness at the temples against the middle</source>
        <translation>Suavidad en las sienes frente al centro</translation>
    </message>
    <message>
        <source>Mounds</source>
        <translation>Ondulaciones</translation>
    </message>
    <message>
        <source>How far the line swings to and fro</source>
        <translation>Cuánto oscila la línea de un lado a otro</translation>
    </message>
    <message>
        <source>Uneven hairs</source>
        <translation>Pelos desiguales</translation>
    </message>
    <message>
        <source>How far single dots leave the line</source>
        <translation>Cuánto se apartan los puntos sueltos de la línea</translation>
    </message>
    <message>
        <source>Uneven first rows</source>
        <translation>Primeras filas desiguales</translation>
    </message>
    <message>
        <source>How far single dots of the first rows come and go</source>
        <translation>Cuánto varían los puntos sueltos de las primeras filas</translation>
    </message>
    <message>
        <source>Single dots before</source>
        <translation>Puntos sueltos delante</translation>
    </message>
    <message>
        <source>How far single dots stand in front of the line</source>
        <translation>A qué distancia delante de la línea hay puntos sueltos</translation>
    </message>
    <message>
        <source>Edge of the hairline</source>
        <translation>Borde de la línea capilar</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FadingChart</name>
    <message>
        <source>What is left over the years</source>
        <translation>Lo que queda con los años</translation>
    </message>
    <message>
        <source>Point at a dot for its numbers</source>
        <translation>Señale un punto para ver sus cifras</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Years after the first photo</source>
        <translation>Años tras la primera foto</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FailureFold</name>
    <message>
        <source>What can go wrong</source>
        <translation>Qué puede salir mal</translation>
    </message>
    <message>
        <source>Shows a treatment gone wrong on this photo; the design is not changed</source>
        <translation>Muestra en esta foto un tratamiento que salió mal; el diseño no cambia</translation>
    </message>
    <message>
        <source>Nothing: as planned</source>
        <translation>Nada: según el plan</translation>
    </message>
    <message>
        <source>Its cause</source>
        <translation>Su causa</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FilmStrip</name>
    <message>
        <source>Photos of the head</source>
        <translation>Fotos de la cabeza</translation>
    </message>
    <message>
        <source>Arrow keys show a photo, Delete removes it</source>
        <translation>Las flechas muestran una foto, Supr la quita</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Más fotos…</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
    <message>
        <source>Add photos of the same head: sides, top, back (Ctrl+Shift+O)</source>
        <translation>Añadir fotos de la misma cabeza: lados, arriba, detrás (Ctrl+Mayús+O)</translation>
    </message>
    <message>
        <source>Finding…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>Correct the &amp;head…</source>
        <translation>Corregir la &amp;cabeza…</translation>
    </message>
    <message>
        <source>&amp;Mirror the photo</source>
        <translation>&amp;Reflejar la foto</translation>
    </message>
    <message>
        <source>&amp;Remove photo</source>
        <translation>&amp;Quitar foto</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Fold</name>
    <message>
        <source>Show or hide these settings</source>
        <translation>Mostrar u ocultar estos ajustes</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FollowUpCard</name>
    <message>
        <source>After the sessions</source>
        <translation>Tras las sesiones</translation>
    </message>
    <message>
        <source>Complications and follow-ups</source>
        <translation>Complicaciones y seguimientos</translation>
    </message>
    <message>
        <source>Nothing yet. Complications and what check-ups show stand here.</source>
        <translation>Aún nada. Aquí figuran las complicaciones y lo que muestran los controles.</translation>
    </message>
    <message>
        <source>&amp;Report a complication…</source>
        <translation>&amp;Notificar una complicación…</translation>
    </message>
    <message>
        <source>What, when, how grave, and what was done</source>
        <translation>Qué, cuándo, qué grave y qué se hizo</translation>
    </message>
    <message>
        <source>&amp;Note a follow-up…</source>
        <translation>&amp;Anotar un seguimiento…</translation>
    </message>
    <message>
        <source>A check-up, a count, a size, how content the client is</source>
        <translation>Un control, un recuento, un tamaño, la satisfacción del cliente</translation>
    </message>
    <message>
        <source>It is &amp;over</source>
        <translation>Ha &amp;terminado</translation>
    </message>
    <message>
        <source>The complication is over since today</source>
        <translation>Dar la complicación por terminada hoy</translation>
    </message>
    <message>
        <source>&amp;Who else had the lot</source>
        <translation>&amp;Quién más recibió el lote</translation>
    </message>
    <message>
        <source>How many others received the pigment of that session, and how they fared</source>
        <translation>Cuántos otros recibieron el pigmento de esa sesión y cómo les fue</translation>
    </message>
    <message>
        <source>after session %1</source>
        <translation>tras la sesión %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>terminada desde el %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Complication: %1</source>
        <translation>Complicación: %1</translation>
    </message>
    <message>
        <source>Nobody else received a lot of that session.</source>
        <translation>Nadie más recibió un lote de esa sesión.</translation>
    </message>
    <message>
        <source>%1 other clients received a lot of that session; %2 of them have complications. The page Pigments names them.</source>
        <translation>Otros %1 clientes recibieron un lote de esa sesión; %2 de ellos tienen complicaciones. La página Pigmentos los nombra.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FollowUpDialog</name>
    <message>
        <source>What was measured</source>
        <translation>Qué se midió</translation>
    </message>
    <message>
        <source>Measure a follow-up</source>
        <translation>Medir un seguimiento</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>Lay the later photo over the first and measure (Ctrl+M)</source>
        <translation>Poner la foto posterior sobre la primera y medir (Ctrl+M)</translation>
    </message>
    <message>
        <source>Mark places by &amp;hand</source>
        <translation>Marcar lugares a m&amp;ano</translation>
    </message>
    <message>
        <source>Click the same places in both photos</source>
        <translation>Haga clic en los mismos lugares en ambas fotos</translation>
    </message>
    <message>
        <source>&amp;Remove last</source>
        <translation>&amp;Quitar el último</translation>
    </message>
    <message>
        <source>Takes the last mark off (Ctrl+Z)</source>
        <translation>Quita la última marca (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Seal the result into the client&apos;s file (Ctrl+S)</source>
        <translation>Sellar el resultado en el expediente del cliente (Ctrl+S)</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>Primera foto</translation>
    </message>
    <message>
        <source>Healed dots; or untreated skin, to compare with the preview</source>
        <translation>Puntos cicatrizados; o piel sin tratar, para comparar con la vista previa</translation>
    </message>
    <message>
        <source>Later photo</source>
        <translation>Foto posterior</translation>
    </message>
    <message>
        <source>The same view of the same scalp, later</source>
        <translation>La misma vista del mismo cuero cabelludo, más tarde</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>What was done; it says where dots are and where not</source>
        <translation>Lo que se hizo; dice dónde hay puntos y dónde no</translation>
    </message>
    <message>
        <source>Places in the first photo</source>
        <translation>Lugares en la primera foto</translation>
    </message>
    <message>
        <source>Click a mole, a scar, a corner; the wheel zooms</source>
        <translation>Haga clic en un lunar, una cicatriz, una esquina; la rueda amplía</translation>
    </message>
    <message>
        <source>Places in the later photo</source>
        <translation>Lugares en la foto posterior</translation>
    </message>
    <message>
        <source>Click the same places in the same order</source>
        <translation>Haga clic en los mismos lugares en el mismo orden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>&amp;First photo</source>
        <translation>&amp;Primera foto</translation>
    </message>
    <message>
        <source>&amp;Later photo</source>
        <translation>Foto p&amp;osterior</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Diseño</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave without keeping (Esc)</source>
        <translation>Salir sin guardar (Esc)</translation>
    </message>
    <message>
        <source>No design: the skin says where dots are</source>
        <translation>Sin diseño: la piel dice dónde hay puntos</translation>
    </message>
    <message>
        <source>The first photo shows untreated skin: what the design promised, at the age of the later photo, is compared with what came.</source>
        <translation>La primera foto muestra piel sin tratar: lo que prometió el diseño, a la edad de la foto posterior, se compara con el resultado.</translation>
    </message>
    <message>
        <source>What is left of the dots of the first photo. Both should be taken from the same side, in the same light, shaved alike.</source>
        <translation>Lo que queda de los puntos de la primera foto. Ambas deben tomarse desde el mismo lado, con la misma luz e igual rasurado.</translation>
    </message>
    <message>
        <source>Two photos with their dates are needed.</source>
        <translation>Se necesitan dos fotos con sus fechas.</translation>
    </message>
    <message>
        <source>Choose two photos, the later one below.</source>
        <translation>Elija dos fotos, la posterior abajo.</translation>
    </message>
    <message>
        <source>Choose the design that was promised.</source>
        <translation>Elija el diseño que se prometió.</translation>
    </message>
    <message>
        <source>“Measure” lays the later photo over the first.</source>
        <translation>«Medir» pone la foto posterior sobre la primera.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Measuring what is left…</source>
        <translation>Midiendo lo que queda…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>%1 of %2 places are marked in both photos. Moles, scars and corners serve best.</source>
        <translation>%1 de %2 lugares están marcados en ambas fotos. Lo mejor son lunares, cicatrices y esquinas.</translation>
    </message>
    <message>
        <source>%1 places are marked in both photos: measure, or mark more.</source>
        <translation>%1 lugares están marcados en ambas fotos: mida o marque más.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FormerBar</name>
    <message>
        <source>Take this line</source>
        <translation>Tomar esta línea</translation>
    </message>
    <message>
        <source>Lay it by hand</source>
        <translation>Colocarla a mano</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How strongly the old photo shows</source>
        <translation>Intensidad de la foto antigua</translation>
    </message>
    <message>
        <source>How strongly the old photo shows; a double-click for half</source>
        <translation>Con qué intensidad se ve la foto antigua; doble clic para la mitad</translation>
    </message>
    <message>
        <source>The front edge of the hair in the old photo becomes the hairline; can be undone</source>
        <translation>El borde frontal del pelo de la foto antigua pasa a ser la línea capilar; se puede deshacer</translation>
    </message>
    <message>
        <source>Drag moves the old photo, the wheel sizes it, Shift+wheel turns it; off: the tools again</source>
        <translation>Arrastrar mueve la foto antigua, la rueda cambia su tamaño, Mayús+rueda la gira; desactivado: otra vez las herramientas</translation>
    </message>
    <message>
        <source>Take the old photo away</source>
        <translation>Quitar la foto antigua</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FormerGhost</name>
    <message>
        <source>Old photo</source>
        <translation>Foto antigua</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FormerHairline</name>
    <message>
        <source>Looking for the head in the old photo…</source>
        <translation>Buscando la cabeza en la foto antigua…</translation>
    </message>
    <message>
        <source>Reading the old photo</source>
        <translation>Leyendo la foto antigua</translation>
    </message>
    <message>
        <source>Laying the old photo over the head</source>
        <translation>Poniendo la foto antigua sobre la cabeza</translation>
    </message>
    <message>
        <source>The old photo lies on the head. Its hairline is not clear: drag the points of yours over it.</source>
        <translation>La foto antigua está sobre la cabeza. Su línea capilar no se ve clara: arrastre los puntos de la suya sobre ella.</translation>
    </message>
    <message>
        <source>The old photo lies on the head. A former line suits a younger face: judge it for the years to come.</source>
        <translation>La foto antigua está sobre la cabeza. Una línea de antes va con una cara más joven: valórela para los años que vienen.</translation>
    </message>
    <message>
        <source>Lay the old photo over the new one: drag, wheel, Shift+wheel. Then switch that off and drag the points of the hairline over it.</source>
        <translation>Ponga la foto antigua sobre la nueva: arrastrar, rueda, Mayús+rueda. Después desactívelo y arrastre los puntos de la línea capilar sobre ella.</translation>
    </message>
    <message>
        <source>Former hairline</source>
        <translation>Línea capilar de antes</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GhostBar</name>
    <message>
        <source>How strongly the earlier photo shows</source>
        <translation>Intensidad de la foto anterior</translation>
    </message>
    <message>
        <source>How strongly the earlier photo shows; a double-click for half</source>
        <translation>Con qué intensidad se ve la foto anterior; doble clic para la mitad</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The photo alone again (L)</source>
        <translation>La foto sola otra vez (L)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GuideReader</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Chapters: choose one to read it</source>
        <translation>Capítulos: elija uno para leerlo</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Type words (Ctrl+F); Enter goes to the next place, Shift+Enter to the one before</source>
        <translation>Escriba palabras (Ctrl+F); Intro va al lugar siguiente, Mayús+Intro al anterior</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Where you read before</source>
        <translation>Donde leía antes</translation>
    </message>
    <message>
        <source>Where you went back from</source>
        <translation>De donde volvió atrás</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Sin resultados</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GuideText</name>
    <message>
        <source>Text of the guide</source>
        <translation>Texto de la guía</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GuidesSection</name>
    <message>
        <source>Guides</source>
        <translation>Guías</translation>
    </message>
    <message>
        <source>Sho&amp;w on photo</source>
        <translation>&amp;Mostrar en la foto</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>Lines and points of the head, with lengths along the skin (G)
↑ above the brows, ↔ from the midline</source>
        <translation>Líneas y puntos de la cabeza, con longitudes sobre la piel (G)
↑ sobre las cejas, ↔ desde la línea media</translation>
    </message>
    <message>
        <source>Show guides on the photo</source>
        <translation>Mostrar guías en la foto</translation>
    </message>
    <message>
        <source>Points of the hairline stay on a guide or mirror image they come near (Shift+G)
Shift while dragging lets them lie free</source>
        <translation>Los puntos de la línea capilar se quedan en una guía o imagen reflejada cercana (Mayús+G)
Mayús al arrastrar los deja libres</translation>
    </message>
    <message>
        <source>Snap the hairline to guides</source>
        <translation>Ajustar la línea capilar a las guías</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>Guides: %1</source>
        <translation>Guías: %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairOptions</name>
    <message>
        <source>What the brush paints</source>
        <translation>Qué pinta el pincel</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Pelo</translation>
    </message>
    <message>
        <source>Bare skin</source>
        <translation>Piel desnuda</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Where the client has hair, or where it was taken for hair and is none</source>
        <translation>Dónde el cliente tiene pelo, o dónde se tomó por pelo lo que no lo es</translation>
    </message>
    <message>
        <source>How wide the brush is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>Qué ancho tiene el pincel en la piel; [ y ] o Mayús+rueda en la foto</translation>
    </message>
    <message>
        <source>Back to the hair that the program sees in the photos; can be undone</source>
        <translation>Volver al pelo que el programa ve en las fotos; se puede deshacer</translation>
    </message>
    <message>
        <source>Orange is hair: dots stay under it, and a shave takes it off</source>
        <translation>Naranja es pelo: los puntos quedan debajo y un rasurado lo quita</translation>
    </message>
    <message>
        <source>Hair as it is seen</source>
        <translation>Pelo como se ve</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairSection</name>
    <message>
        <source>Client&apos;s hair</source>
        <translation>Pelo del cliente</translation>
    </message>
    <message>
        <source>Show it shaved</source>
        <translation>Mostrarlo rasurado</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Stubble among dots</source>
        <translation>Pelo corto entre puntos</translation>
    </message>
    <message>
        <source> /cm²</source>
        <translation> /cm²</translation>
    </message>
    <message>
        <source>Correct where hair is…</source>
        <translation>Corregir dónde hay pelo…</translation>
    </message>
    <message>
        <source>Take the hair that is left off and show it as short stubble</source>
        <translation>Quitar el pelo que queda y mostrarlo como pelo rasurado</translation>
    </message>
    <message>
        <source>How long the client will wear the hair that is left</source>
        <translation>Qué largo llevará el cliente el pelo que queda</translation>
    </message>
    <message>
        <source>The client&apos;s own short hairs among the dots; %1 per cm² is usual where hair thins out</source>
        <translation>Los pelos cortos del propio cliente entre los puntos; %1 por cm² es habitual donde el pelo clarea</translation>
    </message>
    <message>
        <source>Paint on the photo where the client has hair and where not (X)</source>
        <translation>Pintar en la foto dónde el cliente tiene pelo y dónde no (X)</translation>
    </message>
    <message>
        <source>Shave</source>
        <translation>Rasurar</translation>
    </message>
    <message>
        <source>Hair as it is</source>
        <translation>Pelo como está</translation>
    </message>
    <message>
        <source>Stubble %1 per cm²</source>
        <translation>Pelo corto %1 por cm²</translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation>Pelo rasurado</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Según el ajuste</translation>
    </message>
    <message>
        <source>As in the photo</source>
        <translation>Como en la foto</translation>
    </message>
    <message>
        <source>Draw as many short hairs among the dots as the slider says</source>
        <translation>Dibujar entre los puntos tantos pelos cortos como dice el control</translation>
    </message>
    <message>
        <source>Measure the client&apos;s own short hairs in the photo and continue them among the dots</source>
        <translation>Medir los pelos cortos del propio cliente en la foto y continuarlos entre los puntos</translation>
    </message>
    <message>
        <source>Stubble in the photo</source>
        <translation>Pelo rasurado en la foto</translation>
    </message>
    <message>
        <source>Stubble as in the photo</source>
        <translation>Pelo rasurado como en la foto</translation>
    </message>
    <message>
        <source>Stubble as given</source>
        <translation>Pelo rasurado según el ajuste</translation>
    </message>
    <message>
        <source>Measured in photos only.</source>
        <translation>Solo se mide en fotos.</translation>
    </message>
    <message>
        <source>Measuring in the photo…</source>
        <translation>Midiendo en la foto…</translation>
    </message>
    <message>
        <source>Shave to %1</source>
        <translation>Rasurar a %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairTool</name>
    <message>
        <source>There is no room for more strokes: undo some or start again</source>
        <translation>No hay sitio para más trazos: deshaga algunos o empiece de nuevo</translation>
    </message>
    <message>
        <source>Esc takes the stroke back</source>
        <translation>Esc retira el trazo</translation>
    </message>
    <message>
        <source>Paint where the client has hair; Ctrl+drag does the opposite; [ and ] or Shift+wheel change the size</source>
        <translation>Pinte dónde el cliente tiene pelo; Ctrl+arrastrar hace lo contrario; [ y ] o Mayús+rueda cambian el tamaño</translation>
    </message>
    <message>
        <source>Paint hair</source>
        <translation>Pintar pelo</translation>
    </message>
    <message>
        <source>Paint bare skin</source>
        <translation>Pintar piel desnuda</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairlineSection</name>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Middle %1, %2 or %3 above the brows</source>
        <translation>Centro %1, %2 o %3 sobre las cejas</translation>
    </message>
    <message>
        <source>Partly an estimate</source>
        <translation>En parte una estimación</translation>
    </message>
    <message>
        <source>Hairline</source>
        <translation>Línea capilar</translation>
    </message>
    <message>
        <source>Height of the hairline</source>
        <translation>Altura de la línea capilar</translation>
    </message>
    <message>
        <source>&amp;Reset line</source>
        <translation>&amp;Restablecer línea</translation>
    </message>
    <message>
        <source>Like &amp;left</source>
        <translation>Como la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Like ri&amp;ght</source>
        <translation>Como la &amp;derecha</translation>
    </message>
    <message>
        <source>Ta&amp;ke the line drawn on the skin</source>
        <translation>&amp;Tomar la línea dibujada en la piel</translation>
    </message>
    <message>
        <source>As the style</source>
        <translation>Como el estilo</translation>
    </message>
    <message>
        <source>Own line</source>
        <translation>Línea propia</translation>
    </message>
    <message>
        <source>Hairline style</source>
        <translation>Estilo de línea capilar</translation>
    </message>
    <message>
        <source>A proposal for this head; edits of the line are replaced</source>
        <translation>Una propuesta para esta cabeza; los cambios de la línea se reemplazan</translation>
    </message>
    <message>
        <source>For whom the hairline is</source>
        <translation>Para quién es la línea capilar</translation>
    </message>
    <message>
        <source>Puts the hairline where it lies on such a client; edits of the line are replaced</source>
        <translation>Pone la línea capilar donde está en un cliente así; los cambios de la línea se reemplazan</translation>
    </message>
    <message>
        <source>The line of the style again</source>
        <translation>Otra vez la línea del estilo</translation>
    </message>
    <message>
        <source>The client&apos;s left side for both sides</source>
        <translation>El lado izquierdo del cliente para ambos lados</translation>
    </message>
    <message>
        <source>The client&apos;s right side for both sides</source>
        <translation>El lado derecho del cliente para ambos lados</translation>
    </message>
    <message>
        <source>Find the hairline drawn on the client with a pencil (Ctrl+Shift+L)</source>
        <translation>Buscar la línea capilar dibujada con lápiz en el cliente (Ctrl+Mayús+L)</translation>
    </message>
    <message>
        <source>How far both sides differ</source>
        <translation>Cuánto difieren ambos lados</translation>
    </message>
    <message>
        <source>How far the hairline is from its mirror image, at most</source>
        <translation>Cuánto se aparta como máximo la línea capilar de su imagen reflejada</translation>
    </message>
    <message>
        <source>A low line, as young people have it</source>
        <translation>Una línea baja, como la tienen los jóvenes</translation>
    </message>
    <message>
        <source>The usual height for such a client</source>
        <translation>La altura habitual para un cliente así</translation>
    </message>
    <message>
        <source>A conservative line that still suits when hair is lost</source>
        <translation>Una línea prudente que sigue sentando bien cuando se pierde pelo</translation>
    </message>
    <message>
        <source>Hairline %1</source>
        <translation>Línea capilar %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Both sides like the left</source>
        <translation>Ambos lados como el izquierdo</translation>
    </message>
    <message>
        <source>Both sides like the right</source>
        <translation>Ambos lados como el derecho</translation>
    </message>
    <message>
        <source>Sides alike</source>
        <translation>Lados iguales</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>Diferencia de %1</translation>
    </message>
    <message>
        <source>Middle above the brows</source>
        <translation>Centro sobre las cejas</translation>
    </message>
    <message>
        <source>Lays the whole line higher or lower; its ends stay</source>
        <translation>Sube o baja toda la línea; sus extremos se quedan</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairlineTool</name>
    <message>
        <source>Move hairline point</source>
        <translation>Mover punto de la línea capilar</translation>
    </message>
    <message>
        <source>Add hairline point</source>
        <translation>Añadir punto de la línea capilar</translation>
    </message>
    <message>
        <source>Remove hairline point</source>
        <translation>Quitar punto de la línea capilar</translation>
    </message>
    <message>
        <source>Drag moves the point and its mirror image; Alt moves one side only, Shift does not snap</source>
        <translation>Arrastrar mueve el punto y su imagen reflejada; Alt mueve solo un lado, Mayús no ajusta</translation>
    </message>
    <message>
        <source>Drag moves the point; Alt moves its mirror image too, Shift does not snap</source>
        <translation>Arrastrar mueve el punto; Alt mueve también su imagen reflejada, Mayús no ajusta</translation>
    </message>
    <message>
        <source>Double-click adds a point to the hairline</source>
        <translation>Doble clic añade un punto a la línea capilar</translation>
    </message>
    <message>
        <source>Arrow keys move the point by 0.5 mm; Delete removes it</source>
        <translation>Las flechas mueven el punto 0,5 mm; Supr lo quita</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HandFold</name>
    <message>
        <source>Needle and hand</source>
        <translation>Aguja y mano</translation>
    </message>
    <message>
        <source>%1 (%2 mm)</source>
        <translation>%1 (%2 mm)</translation>
    </message>
    <message>
        <source>1 needle</source>
        <translation>1 aguja</translation>
    </message>
    <message>
        <source>%1 needles</source>
        <translation>%1 agujas</translation>
    </message>
    <message>
        <source>Diameter of the needle</source>
        <translation>Diámetro de la aguja</translation>
    </message>
    <message>
        <source>Diameter of one needle, the first number of the cartridge&apos;s marking</source>
        <translation>Diámetro de una aguja, el primer número de la marca del cartucho</translation>
    </message>
    <message>
        <source>Number of needles</source>
        <translation>Número de agujas</translation>
    </message>
    <message>
        <source>How many needles the cartridge has, the second number of its marking</source>
        <translation>Cuántas agujas tiene el cartucho, el segundo número de su marca</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Depth set on the machine; the skin gives way, so that pigment lies higher</source>
        <translation>Profundidad fijada en la máquina; la piel cede y el pigmento queda más arriba</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Parts of water to one of pigment: the colour number</source>
        <translation>Partes de agua por una de pigmento: el número de color</translation>
    </message>
    <message>
        <source> : 1</source>
        <translation> : 1</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>How firmly, against your usual pressure</source>
        <translation>Con qué firmeza, frente a su presión habitual</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Time in the skin</source>
        <translation>Tiempo en la piel</translation>
    </message>
    <message>
        <source>How long the needle stays, against your usual time</source>
        <translation>Cuánto permanece la aguja, frente a su tiempo habitual</translation>
    </message>
    <message>
        <source>The dot that is left</source>
        <translation>El punto que queda</translation>
    </message>
    <message>
        <source>Estimates: sources differ fourfold about depth</source>
        <translation>Estimaciones: las fuentes difieren cuatro veces en la profundidad</translation>
    </message>
    <message>
        <source>Needle %1</source>
        <translation>Aguja %1</translation>
    </message>
    <message>
        <source>%1 %2%3</source>
        <translation>%1 %2%3</translation>
    </message>
    <message>
        <source>Leaves a dot %1 mm wide, %2 mm deep in the skin.</source>
        <translation>Deja un punto de %1 mm de ancho, a %2 mm de profundidad en la piel.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HandTools</name>
    <message>
        <source>Drag points; a double-click on the line adds one</source>
        <translation>Arrastre puntos; doble clic en la línea añade uno</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Take the points of the measure away (Esc on the photo)</source>
        <translation>Quitar los puntos de la medida (Esc en la foto)</translation>
    </message>
    <message>
        <source>Two clicks give a length, a click on the first point an area</source>
        <translation>Dos clics dan una longitud, un clic en el primer punto un área</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadBar</name>
    <message>
        <source>What the photo shows</source>
        <translation>Qué muestra la foto</translation>
    </message>
    <message>
        <source>Keep the &amp;midline</source>
        <translation>Mantener la línea &amp;media</translation>
    </message>
    <message>
        <source>Turn &amp;round</source>
        <translation>Dar la &amp;vuelta</translation>
    </message>
    <message>
        <source>&amp;Find the head</source>
        <translation>&amp;Buscar la cabeza</translation>
    </message>
    <message>
        <source>&amp;Use this head</source>
        <translation>&amp;Usar esta cabeza</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Left and right are the client&apos;s</source>
        <translation>Izquierda y derecha son las del cliente</translation>
    </message>
    <message>
        <source>Both sides of the head grow alike when one is dragged</source>
        <translation>Ambos lados de la cabeza crecen igual al arrastrar uno</translation>
    </message>
    <message>
        <source>The forehead is at the other end of the head (Ctrl+R)</source>
        <translation>La frente está en el otro extremo de la cabeza (Ctrl+R)</translation>
    </message>
    <message>
        <source>Look for the head in the photo again, as this kind of view</source>
        <translation>Buscar otra vez la cabeza en la foto, con este tipo de vista</translation>
    </message>
    <message>
        <source>Take the head as it lies over the photo (Enter on the photo)</source>
        <translation>Tomar la cabeza como está sobre la foto (Intro en la foto)</translation>
    </message>
    <message>
        <source>Cancel the correction</source>
        <translation>Cancelar la corrección</translation>
    </message>
    <message>
        <source>Leave the head as it was (Esc)</source>
        <translation>Dejar la cabeza como estaba (Esc)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Size in photo</source>
        <translation>Tamaño en la foto</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Breadth of the head in pixels of the photo; [ and ] on the photo</source>
        <translation>Ancho de la cabeza en píxeles de la foto; [ y ] en la foto</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>Turned to the picture&apos;s right; Ctrl+left/right on the photo</source>
        <translation>Girada a la derecha de la imagen; Ctrl+izquierda/derecha en la foto</translation>
    </message>
    <message>
        <source>Nod</source>
        <translation>Cabeceo</translation>
    </message>
    <message>
        <source>Chin down; Ctrl+up/down on the photo</source>
        <translation>Mentón abajo; Ctrl+arriba/abajo en la foto</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Inclinación</translation>
    </message>
    <message>
        <source>Tilted clockwise; Alt+left/right on the photo</source>
        <translation>Inclinada en sentido horario; Alt+izquierda/derecha en la foto</translation>
    </message>
    <message>
        <source>Head breadth</source>
        <translation>Ancho de la cabeza</translation>
    </message>
    <message>
        <source>True breadth above the ears, as taped; for all photos</source>
        <translation>Ancho real sobre las orejas, con cinta; para todas las fotos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>From forehead to back of the head; for all photos</source>
        <translation>De la frente a la parte posterior; para todas las fotos</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Coronilla</translation>
    </message>
    <message>
        <source>Height of the crown above the middle of the head; Alt+up/down on the photo; for all photos</source>
        <translation>Altura de la coronilla sobre el centro de la cabeza; Alt+arriba/abajo en la foto; para todas las fotos</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadFitting</name>
    <message>
        <source>Fitting the head in all photos</source>
        <translation>Ajustando la cabeza en todas las fotos</translation>
    </message>
    <message>
        <source>Size of the head</source>
        <translation>Tamaño de la cabeza</translation>
    </message>
    <message>
        <source>Correct head</source>
        <translation>Corregir cabeza</translation>
    </message>
    <message>
        <source>Fit head</source>
        <translation>Ajustar cabeza</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadTile</name>
    <message>
        <source>3-D head</source>
        <translation>Cabeza 3D</translation>
    </message>
    <message>
        <source>The design on a plain head that turns in the hand (T)</source>
        <translation>El diseño en una cabeza lisa que gira en la mano (T)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadTool</name>
    <message>
        <source>Tilt %1°</source>
        <translation>Inclinación %1°</translation>
    </message>
    <message>
        <source>Nod %1°</source>
        <translation>Cabeceo %1°</translation>
    </message>
    <message>
        <source>Turn %1°</source>
        <translation>Giro %1°</translation>
    </message>
    <message>
        <source>Arrows move the head, Ctrl+arrows turn it, Alt+left/right tilt it, [ and ] size it, Alt+up/down: crown</source>
        <translation>Las flechas mueven la cabeza, con Ctrl la giran, Alt+izq./der. la inclinan, [ y ] cambian el tamaño, Alt+arriba/abajo: coronilla</translation>
    </message>
    <message>
        <source>Drag sizes the head in the photo</source>
        <translation>Arrastrar cambia el tamaño de la cabeza en la foto</translation>
    </message>
    <message>
        <source>Drag makes the head longer or shorter</source>
        <translation>Arrastrar alarga o acorta la cabeza</translation>
    </message>
    <message>
        <source>Drag makes the crown higher or lower</source>
        <translation>Arrastrar sube o baja la coronilla</translation>
    </message>
    <message>
        <source>Drag tilts the head to a shoulder</source>
        <translation>Arrastrar inclina la cabeza hacia un hombro</translation>
    </message>
    <message>
        <source>Drag nods the head</source>
        <translation>Arrastrar hace cabecear la cabeza</translation>
    </message>
    <message>
        <source>Drag turns the head to a side</source>
        <translation>Arrastrar gira la cabeza a un lado</translation>
    </message>
    <message>
        <source>With Shift or the right button a drag turns the head about the marked place</source>
        <translation>Con Mayús o el botón derecho, arrastrar gira la cabeza en torno al lugar marcado</translation>
    </message>
    <message>
        <source>Drag moves the head; with Shift or the right button the skin under it follows</source>
        <translation>Arrastrar mueve la cabeza; con Mayús o el botón derecho la piel la sigue</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What was done, the latest last; a click goes back to a step</source>
        <translation>Qué se hizo, lo último al final; un clic vuelve a un paso</translation>
    </message>
    <message>
        <source>As it began</source>
        <translation>Como empezó</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HistoryTab</name>
    <message>
        <source>Added: %1</source>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Aún no se hizo nada.</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>Qué se hizo, lo más nuevo primero</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HoleOptions</name>
    <message>
        <source>Why it is left out</source>
        <translation>Por qué se excluye</translation>
    </message>
    <message>
        <source>Mole</source>
        <translation>Lunar</translation>
    </message>
    <message>
        <source>Scar</source>
        <translation>Cicatriz</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Kept free round it</source>
        <translation>Margen libre</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Borde suave</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>How wide it is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>Qué ancho tiene en la piel; [ y ] o Mayús+rueda en la foto</translation>
    </message>
    <message>
        <source>How far from it the dots stay</source>
        <translation>A qué distancia quedan los puntos</translation>
    </message>
    <message>
        <source>Over what width the dots come back</source>
        <translation>En qué ancho vuelven los puntos</translation>
    </message>
    <message>
        <source>Remove the chosen place (Delete on the photo)</source>
        <translation>Quitar el lugar elegido (Supr en la foto)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HoleTool</name>
    <message>
        <source>mole</source>
        <translation>lunar</translation>
    </message>
    <message>
        <source>scar</source>
        <translation>cicatriz</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>Tamaño de %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>There is no room for more places to leave out</source>
        <translation>No hay sitio para más lugares excluidos</translation>
    </message>
    <message>
        <source>Drag moves it, the handle sizes it, Delete removes it, arrow keys move it by 0.5 mm</source>
        <translation>Arrastrar lo mueve, el tirador cambia el tamaño, Supr lo quita, las flechas lo mueven 0,5 mm</translation>
    </message>
    <message>
        <source>Click a mole, or drag round a scar: no dots are placed there</source>
        <translation>Haga clic en un lunar o rodee una cicatriz: allí no se ponen puntos</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HygieneCard</name>
    <message>
        <source>Hygiene</source>
        <translation>Higiene</translation>
    </message>
    <message>
        <source>Tick it when it is done (Space)</source>
        <translation>Márquelo cuando esté hecho (Espacio)</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>todo hecho</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>trichion::studio::IntakeForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Keep the answers (Ctrl+Enter)</source>
        <translation>Conservar las respuestas (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Questions before the treatment</source>
        <translation>Preguntas antes del tratamiento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation>Salir sin guardar (Esc)</translation>
    </message>
    <message>
        <source>Ask each question. Y and N answer it and go on; Tab leaves it open. The questions are no medical advice.</source>
        <translation>Haga cada pregunta. Y y N la responden y avanzan; Tab la deja abierta. Las preguntas no son consejo médico.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>Sí (Y)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>No (N)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Not that anyone knows</source>
        <translation>No que se sepa</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <translation>Nunca: %1</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>El último día</translation>
    </message>
    <message>
        <source>on</source>
        <translation>el</translation>
    </message>
    <message>
        <source>On a day: %1</source>
        <translation>Un día: %1</translation>
    </message>
    <message>
        <source>It was on this day</source>
        <translation>Fue ese día</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>No antes del %1.</translation>
    </message>
    <message>
        <source>%1 answers · %2 to be considered</source>
        <translation>%1 respuestas · %2 a considerar</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>The answers are not saved yet. Leave them?</source>
        <translation>Las respuestas aún no están guardadas. ¿Salir?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>trichion::studio::IntakeTab</name>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Doctor&apos;s letter</source>
        <translation>Informe médico</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>What the answers mean</source>
        <translation>Qué significan las respuestas</translation>
    </message>
    <message>
        <source>The questions were not asked yet.</source>
        <translation>Aún no se hicieron las preguntas.</translation>
    </message>
    <message>
        <source>Enter or a double-click sets a finding aside; the reason is kept.</source>
        <translation>Intro o doble clic aparta un hallazgo; el motivo se conserva.</translation>
    </message>
    <message>
        <source>Ask the &amp;questions…</source>
        <translation>Hacer las &amp;preguntas…</translation>
    </message>
    <message>
        <source>Go through the questions before a treatment</source>
        <translation>Repasar las preguntas antes de un tratamiento</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Apartado: %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>No antes del %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>preguntado %1</translation>
    </message>
    <message>
        <source>No answer stands against a treatment.</source>
        <translation>Ninguna respuesta se opone a un tratamiento.</translation>
    </message>
    <message>
        <source>Set a finding aside</source>
        <translation>Apartar un hallazgo</translation>
    </message>
    <message>
        <source>Why is the treatment right all the same?</source>
        <translation>¿Por qué es correcto el tratamiento de todos modos?</translation>
    </message>
</context>
<context>
    <name>trichion::studio::InvoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without issuing (Esc)</source>
        <translation>Salir sin emitir (Esc)</translation>
    </message>
    <message>
        <source>Issue an invoice</source>
        <translation>Emitir una factura</translation>
    </message>
    <message>
        <source>All of the quote</source>
        <translation>Todo el presupuesto</translation>
    </message>
    <message>
        <source>The deposit</source>
        <translation>El anticipo</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Lo que queda</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>What the invoice is for</source>
        <translation>Para qué es la factura</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>Con impuesto</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emitida el</translation>
    </message>
    <message>
        <source>The day on the invoice; not before the last one&apos;s</source>
        <translation>El día de la factura; no antes del de la última</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <translation>&amp;Concepto</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>Emitida &amp;el</translation>
    </message>
    <message>
        <source>&amp;Issue it</source>
        <translation>E&amp;mitir</translation>
    </message>
    <message>
        <source>Give it the next number (Enter); it cannot be changed then</source>
        <translation>Darle el número siguiente (Intro); después no se puede cambiar</translation>
    </message>
    <message>
        <source>It gets the next number and cannot be changed, only taken back. %1 of the quote is not invoiced yet.</source>
        <translation>Recibe el número siguiente y no se puede cambiar, solo anular. Aún no se han facturado %1 del presupuesto.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Of menus, pages and hints; papers have a language of their own</source>
        <translation>De menús, páginas e indicaciones; los papeles tienen su propio idioma</translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation>Idioma de la &amp;ventana</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation>La ventana lo habla desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Millimetres and centimetres</source>
        <translation>Milímetros y centímetros</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Pulgadas</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Longitudes</translation>
    </message>
    <message>
        <source>How lengths and areas are shown and typed; needles and papers stay metric</source>
        <translation>Cómo se muestran y escriben longitudes y áreas; agujas y papeles siguen en métrico</translation>
    </message>
    <message>
        <source>&amp;Lengths</source>
        <translation>&amp;Longitudes</translation>
    </message>
    <message>
        <source>It holds from the next start on.</source>
        <translation>Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Translated by machine and not reviewed yet. Consents and medical questions are not translated by machine.</source>
        <translation>Traducido por máquina y aún sin revisar. Los consentimientos y las preguntas médicas no se traducen por máquina.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LivePicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>What the camera sees; the earlier photo lies over it</source>
        <translation>Lo que ve la cámara; encima está la foto anterior</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LockPage</name>
    <message>
        <source>Your clients</source>
        <translation>Sus clientes</translation>
    </message>
    <message>
        <source>Clients, photos, designs and sessions in one place, sealed on this computer.</source>
        <translation>Clientes, fotos, diseños y sesiones en un lugar, sellados en este ordenador.</translation>
    </message>
    <message>
        <source>&amp;Start my practice…</source>
        <translation>&amp;Empezar mi consulta…</translation>
    </message>
    <message>
        <source>Make a practice with a passphrase</source>
        <translation>Crear una consulta con frase de paso</translation>
    </message>
    <message>
        <source>&amp;Play with the sample practice</source>
        <translation>&amp;Probar la consulta de muestra</translation>
    </message>
    <message>
        <source>Invented clients at every stage; no passphrase</source>
        <translation>Clientes inventados en cada etapa; sin frase de paso</translation>
    </message>
    <message>
        <source>&amp;Open a practice…</source>
        <translation>&amp;Abrir una consulta…</translation>
    </message>
    <message>
        <source>Choose the folder of a practice</source>
        <translation>Elegir la carpeta de una consulta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>The passphrase of the practice</source>
        <translation>La frase de paso de la consulta</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key</source>
        <translation>Usar la &amp;clave de recuperación</translation>
    </message>
    <message>
        <source>The key that was printed when the practice was made</source>
        <translation>La clave que se imprimió al crear la consulta</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Open the practice (Enter)</source>
        <translation>Abrir la consulta (Intro)</translation>
    </message>
    <message>
        <source>The practice is locked</source>
        <translation>La consulta está bloqueada</translation>
    </message>
    <message>
        <source>&amp;Open another practice…</source>
        <translation>Abrir &amp;otra consulta…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Open a practice</source>
        <translation>Abrir una consulta</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LookSection</name>
    <message>
        <source>Red, darker and larger than they will be.</source>
        <translation>Rojos, más oscuros y mayores de lo que serán.</translation>
    </message>
    <message>
        <source>Small scabs: darker and larger than they will be.</source>
        <translation>Costras pequeñas: más oscuros y mayores de lo que serán.</translation>
    </message>
    <message>
        <source>Scabs fall off.</source>
        <translation>Las costras caen.</translation>
    </message>
    <message>
        <source>Looks faded for some days; the colour comes back.</source>
        <translation>Parece desvaído unos días; el color vuelve.</translation>
    </message>
    <message>
        <source>Settles.</source>
        <translation>Se asienta.</translation>
    </message>
    <message>
        <source>Healed: what to judge the result by.</source>
        <translation>Cicatrizado: por lo que se juzga el resultado.</translation>
    </message>
    <message>
        <source>About %1 % of the healed darkness is left (an estimate).</source>
        <translation>Queda cerca del %1 % de la oscuridad cicatrizada (estimación).</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>fresco</translation>
    </message>
    <message>
        <source>day 7</source>
        <translation>día 7</translation>
    </message>
    <message>
        <source>healed</source>
        <translation>cicatrizado</translation>
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
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Sessions shown</source>
        <translation>Sesiones mostradas</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Fresco</translation>
    </message>
    <message>
        <source>Healed</source>
        <translation>Cicatrizado</translation>
    </message>
    <message>
        <source>Time since the last session</source>
        <translation>Tiempo desde la última sesión</translation>
    </message>
    <message>
        <source>How the dots look as they age, up to ten years
Double-click goes back to healed.</source>
        <translation>Cómo envejecen los puntos, hasta diez años
Doble clic vuelve a cicatrizado.</translation>
    </message>
    <message>
        <source>After session</source>
        <translation>Tras la sesión</translation>
    </message>
    <message>
        <source>What these days look like</source>
        <translation>Qué aspecto tienen estos días</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LotForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the bottle (Enter)</source>
        <translation>Guardar el frasco (Intro)</translation>
    </message>
    <message>
        <source>Change bottle</source>
        <translation>Cambiar frasco</translation>
    </message>
    <message>
        <source>Add a bottle</source>
        <translation>Añadir un frasco</translation>
    </message>
    <message>
        <source> ml</source>
        <translation> ml</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>&amp;Lote</translation>
    </message>
    <message>
        <source>As printed on the bottle; scan it</source>
        <translation>Como está impreso en el frasco; escanéelo</translation>
    </message>
    <message>
        <source>&amp;Pigment</source>
        <translation>&amp;Pigmento</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>&amp;Keeps until</source>
        <translation>&amp;Caduca</translation>
    </message>
    <message>
        <source>The date on the bottle</source>
        <translation>La fecha del frasco</translation>
    </message>
    <message>
        <source>In s&amp;tock</source>
        <translation>&amp;Existencias</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Lo que queda</translation>
    </message>
    <message>
        <source>&amp;Order below</source>
        <translation>Pe&amp;dir por debajo de</translation>
    </message>
    <message>
        <source>When to order more</source>
        <translation>Cuándo pedir más</translation>
    </message>
    <message>
        <source>&amp;Ingredients</source>
        <translation>&amp;Ingredientes</translation>
    </message>
    <message>
        <source>From the label; for clients with allergies</source>
        <translation>De la etiqueta; para clientes con alergias</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>No cambiar nada (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MainWindow</name>
    <message>
        <source>What does the photo show? Lay the lines over the skull, without ears and chin.</source>
        <translation>¿Qué muestra la foto? Ponga las líneas sobre el cráneo, sin orejas ni mentón.</translation>
    </message>
    <message>
        <source>Your design is shown on this photo.</source>
        <translation>Su diseño se muestra en esta foto.</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Empezar uno nuevo</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Open a photo to begin, or design without one</source>
        <translation>Abra una foto para empezar, o diseñe sin ella</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Mirror it</source>
        <translation>Reflejar</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation>Dar la vuelta</translation>
    </message>
    <message>
        <source>Choose the head</source>
        <translation>Elegir la cabeza</translation>
    </message>
    <message>
        <source>Show what was understood</source>
        <translation>Mostrar qué se entendió</translation>
    </message>
    <message>
        <source>Correct by hand</source>
        <translation>Corregir a mano</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Look at the line</source>
        <translation>Ver la línea</translation>
    </message>
    <message>
        <source>Work of %1 was not saved when the program ended.</source>
        <translation>El trabajo del %1 no estaba guardado cuando acabó el programa.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Still writing</source>
        <translation>Aún se está escribiendo</translation>
    </message>
    <message>
        <source>A backup is still being written. If it is stopped, earlier backups stay as they are.</source>
        <translation>Aún se está escribiendo una copia de seguridad. Si se detiene, las copias anteriores quedan como están.</translation>
    </message>
    <message>
        <source>A picture is still being exported. If it is stopped, no file is left half written.</source>
        <translation>Aún se está exportando una imagen. Si se detiene, no queda ningún archivo a medias.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Changes are not in the practice</source>
        <translation>Hay cambios que no están en la consulta</translation>
    </message>
    <message>
        <source>The practice could not be written to. Bring its drive back, or make room, and choose Try again.</source>
        <translation>No se pudo escribir en la consulta. Conecte otra vez su disco o libere espacio, y elija «Intentar otra vez».</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Cerrar sin ellos</translation>
    </message>
    <message>
        <source>Show the preview there</source>
        <translation>Mostrar allí la vista previa</translation>
    </message>
    <message>
        <source>Former hairline from an ol&amp;d photo…</source>
        <translation>Línea capilar de una &amp;foto antigua…</translation>
    </message>
    <message>
        <source>Lay an old photo of the client over the head as a guide for the hairline</source>
        <translation>Poner una foto antigua del cliente sobre la cabeza como guía para la línea capilar</translation>
    </message>
    <message>
        <source>Lay an old photo over it…</source>
        <translation>Poner una foto antigua encima…</translation>
    </message>
    <message>
        <source>A photo from when the client had more hair, as a guide (Ctrl+Shift+H)</source>
        <translation>Una foto de cuando el cliente tenía más pelo, como guía (Ctrl+Mayús+H)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MeasureTool</name>
    <message>
        <source>%1, %2 dots</source>
        <translation>%1, %2 puntos</translation>
    </message>
    <message>
        <source>Click two points on the head: the distance along the skin</source>
        <translation>Haga clic en dos puntos de la cabeza: la distancia sobre la piel</translation>
    </message>
    <message>
        <source>Drag a point to change the area; a click beside it begins anew, Esc clears</source>
        <translation>Arrastre un punto para cambiar el área; un clic al lado empieza de nuevo, Esc vacía</translation>
    </message>
    <message>
        <source>Click the first point (or Enter) to close the area; Backspace takes a point back, Esc clears</source>
        <translation>Clic en el primer punto (o Intro) cierra el área; Retroceso retira un punto, Esc vacía</translation>
    </message>
    <message>
        <source>Click on for a longer way; Backspace takes a point back, Esc clears</source>
        <translation>Siga haciendo clic para un camino más largo; Retroceso retira un punto, Esc vacía</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MeasurementDialog</name>
    <message>
        <source>A &amp;touch-up is wanted</source>
        <translation>Se desea un &amp;retoque</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Anotar un seguimiento</translation>
    </message>
    <message>
        <source>No session in particular</source>
        <translation>Ninguna sesión en particular</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Sesión %1: %2</translation>
    </message>
    <message>
        <source>The whole scalp</source>
        <translation>Todo el cuero cabelludo</translation>
    </message>
    <message>
        <source>What is noted</source>
        <translation>Qué se anota</translation>
    </message>
    <message>
        <source>After which session</source>
        <translation>Tras qué sesión</translation>
    </message>
    <message>
        <source>The session it follows</source>
        <translation>La sesión a la que sigue</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>The day of the visit</source>
        <translation>El día de la visita</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What was counted or measured</source>
        <translation>Qué se contó o midió</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where it was counted or measured</source>
        <translation>Dónde se contó o midió</translation>
    </message>
    <message>
        <source>A touch-up is wanted</source>
        <translation>Se desea un retoque</translation>
    </message>
    <message>
        <source>The next visit is to be a touch-up</source>
        <translation>La próxima visita será un retoque</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Más detalles</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Tras</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>Whe&amp;re</source>
        <translation>Dó&amp;nde</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Put it into the client&apos;s file (Enter)</source>
        <translation>Ponerlo en el expediente del cliente (Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without keeping (Esc)</source>
        <translation>Salir sin guardar (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>What can be done, %1</source>
        <translation>Qué se puede hacer, %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::NavigationRail</name>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Clients: search, the day, who is due</source>
        <translation>Clientes: búsqueda, el día, pendientes</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Studio: design on photos</source>
        <translation>Estudio: diseñar sobre fotos</translation>
    </message>
    <message>
        <source>Pigments</source>
        <translation>Pigmentos</translation>
    </message>
    <message>
        <source>Pigments: bottles, stock, who received them</source>
        <translation>Pigmentos: frascos, existencias, quién los recibió</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendar: sessions and appointments</source>
        <translation>Calendario: sesiones y citas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings of the practice and the program</source>
        <translation>Ajustes de la consulta y del programa</translation>
    </message>
    <message>
        <source>Lock the practice</source>
        <translation>Bloquear la consulta</translation>
    </message>
</context>
<context>
    <name>trichion::studio::NeutralView</name>
    <message>
        <source>Change size of head</source>
        <translation>Cambiar tamaño de la cabeza</translation>
    </message>
</context>
<context>
    <name>trichion::studio::NewPracticeDialog</name>
    <message>
        <source>Start my practice</source>
        <translation>Empezar mi consulta</translation>
    </message>
    <message>
        <source>As it stands on your papers</source>
        <translation>Como figura en sus papeles</translation>
    </message>
    <message>
        <source>Several words are easy to keep in mind and hard to guess</source>
        <translation>Varias palabras son fáciles de recordar y difíciles de adivinar</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Lo mismo otra vez</translation>
    </message>
    <message>
        <source>The name of the practice</source>
        <translation>El nombre de la consulta</translation>
    </message>
    <message>
        <source>&amp;Name of the practice</source>
        <translation>&amp;Nombre de la consulta</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de paso</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Nombre de la consulta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Frase de paso otra vez</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Keep the practice in another folder</source>
        <translation>Guardar la consulta en otra carpeta</translation>
    </message>
    <message>
        <source>An empty folder for the practice</source>
        <translation>Una carpeta vacía para la consulta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>&amp;Make the practice</source>
        <translation>&amp;Crear la consulta</translation>
    </message>
    <message>
        <source>Make the practice (Enter)</source>
        <translation>Crear la consulta (Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make no practice (Esc)</source>
        <translation>No crear consulta (Esc)</translation>
    </message>
    <message>
        <source>Names, notes, photos and designs of your clients are sealed with this passphrase. Nobody can read them without it, not even from a stolen disk.</source>
        <translation>Nombres, notas, fotos y diseños de sus clientes se sellan con esta frase de paso. Sin ella nadie puede leerlos, ni desde un disco robado.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>I have &amp;printed it or written it down</source>
        <translation>La he im&amp;preso o anotado</translation>
    </message>
    <message>
        <source>Without passphrase and key nobody can open the practice</source>
        <translation>Sin frase de paso ni clave nadie puede abrir la consulta</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Go to the practice</source>
        <translation>Ir a la consulta</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>Imprimir la clave de recuperación</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Su clave de recuperación</translation>
    </message>
    <message>
        <source>It opens the practice when the passphrase is forgotten. Keep it on paper, away from this computer. It is not shown again; a new one can be made in the settings.</source>
        <translation>Abre la consulta si se olvida la frase de paso. Guárdela en papel, lejos de este ordenador. No se vuelve a mostrar; en los ajustes se puede hacer una nueva.</translation>
    </message>
    <message>
        <source>How is the practice called?</source>
        <translation>¿Cómo se llama la consulta?</translation>
    </message>
    <message>
        <source>At least %1 characters: three or four words.</source>
        <translation>Al menos %1 caracteres: tres o cuatro palabras.</translation>
    </message>
    <message>
        <source>%1 more characters.</source>
        <translation>Faltan %1 caracteres.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Escríbala otra vez.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Las dos difieren.</translation>
    </message>
    <message>
        <source>Making the practice…</source>
        <translation>Creando la consulta…</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Recovery key of %1&lt;/h2&gt;&lt;p&gt;%2&lt;/p&gt;&lt;p style=&apos;font-size:18pt&apos;&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;It opens the practice when the passphrase is forgotten. Keep this paper away from the computer.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Clave de recuperación de %1&lt;/h2&gt;&lt;p&gt;%2&lt;/p&gt;&lt;p style=&apos;font-size:18pt&apos;&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;Abre la consulta si se olvida la frase de paso. Guarde este papel lejos del ordenador.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The recovery key is not shown again. Go on without keeping it?</source>
        <translation>La clave de recuperación no se vuelve a mostrar. ¿Seguir sin guardarla?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>trichion::studio::OverviewTab</name>
    <message>
        <source>What comes next</source>
        <translation>Qué viene ahora</translation>
    </message>
    <message>
        <source>No session or appointment is planned.</source>
        <translation>No hay sesión ni cita planeada.</translation>
    </message>
    <message>
        <source>To be considered</source>
        <translation>A considerar</translation>
    </message>
    <message>
        <source>Nothing that stands against a treatment.</source>
        <translation>Nada que se oponga a un tratamiento.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Change what is known of the client</source>
        <translation>Cambiar lo que se sabe del cliente</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Deseo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contacto de emergencia</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Found us by</source>
        <translation>Nos halló por</translation>
    </message>
    <message>
        <source>&amp;Erase this client…</source>
        <translation>&amp;Borrar este cliente…</translation>
    </message>
    <message>
        <source>Remove the client with all photos, designs and sessions</source>
        <translation>Quitar al cliente con todas sus fotos, diseños y sesiones</translation>
    </message>
    <message>
        <source>No intake yet: ask the questions before a treatment.</source>
        <translation>Aún sin cuestionario: haga las preguntas antes de un tratamiento.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Erase client</source>
        <translation>Borrar cliente</translation>
    </message>
    <message>
        <source>Erase %1? Photos, designs and sessions go, in the backups as well. Invoices stay as the law asks. This cannot be undone.</source>
        <translation>¿Borrar a %1? Fotos, diseños y sesiones desaparecen, también de las copias. Las facturas quedan, como exige la ley. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>The client was erased.</source>
        <translation>El cliente se borró.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::OwnHair</name>
    <message>
        <source>Own hair at the sides</source>
        <translation>Pelo propio en los lados</translation>
    </message>
    <message>
        <source>Dots meet the client&apos;s own hair</source>
        <translation>Los puntos se unen al pelo propio del cliente</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source> hairs/cm²</source>
        <translation> pelos/cm²</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Thins out over</source>
        <translation>Clarea en</translation>
    </message>
    <message>
        <source>Dots even out over</source>
        <translation>Los puntos se igualan en</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Where the own hair thins out above the lower edge, dots take over what it lacks</source>
        <translation>Donde el pelo propio clarea sobre el borde inferior, los puntos suplen lo que falta</translation>
    </message>
    <message>
        <source>Follicular units per cm² of the own hair at temples and sides, counted or estimated</source>
        <translation>Unidades foliculares por cm² del pelo propio en sienes y lados, contadas o estimadas</translation>
    </message>
    <message>
        <source>Follicular units per cm² of the own hair at the back</source>
        <translation>Unidades foliculares por cm² del pelo propio detrás</translation>
    </message>
    <message>
        <source>Above the lower edge: from full own hair to none</source>
        <translation>Sobre el borde inferior: del pelo propio pleno a ninguno</translation>
    </message>
    <message>
        <source>Above that: from the density of the own hair to that of the design</source>
        <translation>Más arriba: de la densidad del pelo propio a la del diseño</translation>
    </message>
    <message>
        <source>Dots and hair together, against the full own hair</source>
        <translation>Puntos y pelo juntos, frente al pelo propio pleno</translation>
    </message>
    <message>
        <source>Own hair</source>
        <translation>Pelo propio</translation>
    </message>
    <message>
        <source>Meet own hair</source>
        <translation>Unirse al pelo propio</translation>
    </message>
    <message>
        <source>No own hair</source>
        <translation>Sin pelo propio</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PagesArea</name>
    <message>
        <source>Pages of the stencil</source>
        <translation>Páginas de la plantilla</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PagesView</name>
    <message>
        <source>Pages of the stencil</source>
        <translation>Páginas de la plantilla</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PaperView</name>
    <message>
        <source>Pages of the paper</source>
        <translation>Páginas del papel</translation>
    </message>
    <message>
        <source>Ctrl and the wheel show it larger; Ctrl+0 fits the width</source>
        <translation>Ctrl y la rueda lo muestran más grande; Ctrl+0 ajusta el ancho</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 páginas</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PapersTab</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Guardar el papel</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documentos (*.pdf)</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>Imprimir el papel</translation>
    </message>
    <message>
        <source>No papers yet.</source>
        <translation>Aún no hay papeles.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>&amp;Quote…</source>
        <translation>&amp;Presupuesto…</translation>
    </message>
    <message>
        <source>Make a quote for this plan</source>
        <translation>Hacer un presupuesto para este plan</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>&amp;Aceptado</translation>
    </message>
    <message>
        <source>The client takes this quote</source>
        <translation>El cliente acepta este presupuesto</translation>
    </message>
    <message>
        <source>&amp;Declined</source>
        <translation>&amp;Rechazado</translation>
    </message>
    <message>
        <source>The client does not take this quote</source>
        <translation>El cliente no acepta este presupuesto</translation>
    </message>
    <message>
        <source>&amp;Invoice…</source>
        <translation>&amp;Factura…</translation>
    </message>
    <message>
        <source>Issue an invoice over this quote, with the next number</source>
        <translation>Emitir una factura de este presupuesto, con el número siguiente</translation>
    </message>
    <message>
        <source>Pa&amp;yment…</source>
        <translation>Pag&amp;o…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Write the paper as a PDF (Ctrl+Shift+S)</source>
        <translation>Escribir el papel como PDF (Ctrl+Mayús+S)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print the paper (Ctrl+P)</source>
        <translation>Imprimir el papel (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save the &amp;calendar…</source>
        <translation>Guardar el &amp;calendario…</translation>
    </message>
    <message>
        <source>The days of the aftercare for a phone (.ics)</source>
        <translation>Los días de los cuidados para un teléfono (.ics)</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Haciendo el papel…</translation>
    </message>
    <message>
        <source>Drawing the design</source>
        <translation>Dibujando el diseño</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 guardado.</translation>
    </message>
    <message>
        <source>Saved %1. When sessions move, save it again: the phone then moves the days.</source>
        <translation>%1 guardado. Si se mueven sesiones, guárdelo otra vez: el teléfono moverá entonces los días.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>The paper went to the printer.</source>
        <translation>El papel se envió a la impresora.</translation>
    </message>
    <message>
        <source>The quote is kept.</source>
        <translation>El presupuesto se guardó.</translation>
    </message>
    <message>
        <source>Invoice %1 is issued.</source>
        <translation>La factura %1 está emitida.</translation>
    </message>
    <message>
        <source>The payment is noted.</source>
        <translation>El pago está anotado.</translation>
    </message>
    <message>
        <source>Note what was paid for this invoice, or went back</source>
        <translation>Anotar lo que se pagó de esta factura, o se devolvió</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>A&amp;nular…</translation>
    </message>
    <message>
        <source>Take this invoice back by a credit note</source>
        <translation>Anular esta factura con una nota de crédito</translation>
    </message>
    <message>
        <source>Credit note %1 is issued.</source>
        <translation>La nota de crédito %1 está emitida.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PatchView</name>
    <message>
        <source>Photo of the test patch</source>
        <translation>Foto de la zona de prueba</translation>
    </message>
    <message>
        <source>Click the bare skin, then each field in its order. Drag a ring to move it; the wheel zooms, the right button moves the photo. Keys: arrows and Enter.</source>
        <translation>Haga clic en la piel desnuda y luego en cada campo por orden. Arrastre un anillo para moverlo; la rueda amplía, el botón derecho mueve la foto. Teclas: flechas e Intro.</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Aún sin foto</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PaymentDialog</name>
    <message>
        <source>Payment for invoice %1</source>
        <translation>Pago de la factura %1</translation>
    </message>
    <message>
        <source>%1 are open.</source>
        <translation>Quedan %1 por pagar.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Lo que se pagó</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>Cómo se pagó</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>The day it was paid</source>
        <translation>El día en que se pagó</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>&amp;Forma de pago</translation>
    </message>
    <message>
        <source>Paid &amp;on</source>
        <translation>Pagado &amp;el</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <source>Keep the payment (Enter)</source>
        <translation>Guardar el pago (Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without noting (Esc)</source>
        <translation>Salir sin anotar (Esc)</translation>
    </message>
    <message>
        <source>%1 go back to the client.</source>
        <translation>Se devuelven %1 al cliente.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PenChoice</name>
    <message>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>What the pen&apos;s pressure does</source>
        <translation>Qué hace la presión del lápiz</translation>
    </message>
    <message>
        <source>What is more where the pen presses harder: strength, size, both or nothing</source>
        <translation>Qué aumenta donde el lápiz aprieta más: fuerza, tamaño, ambos o nada</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Fuerza</translation>
    </message>
    <message>
        <source>S&amp;ize</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>&amp;Ambos</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nada</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PencilBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Use this line</source>
        <translation>&amp;Usar esta línea</translation>
    </message>
    <message>
        <source>Discard the line</source>
        <translation>Descartar la línea</translation>
    </message>
    <message>
        <source>Leave the hairline as it was (Esc)</source>
        <translation>Dejar la línea capilar como estaba (Esc)</translation>
    </message>
    <message>
        <source>Use this line</source>
        <translation>Usar esta línea</translation>
    </message>
    <message>
        <source>Make it the design&apos;s hairline, on every photo of this head (Enter)</source>
        <translation>Hacerla la línea capilar del diseño, en cada foto de esta cabeza (Intro)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PencilConfirmation</name>
    <message>
        <source>Looking for the line</source>
        <translation>Buscando la línea</translation>
    </message>
    <message>
        <source>Looking for a line</source>
        <translation>Buscando una línea</translation>
    </message>
    <message>
        <source>A %1 line is drawn on the skin.</source>
        <translation>Hay una línea (%1) dibujada en la piel.</translation>
    </message>
    <message>
        <source>No line drawn with a pencil was found in this photo. It must be one clear line over the forehead, in even light.</source>
        <translation>No se encontró en esta foto ninguna línea dibujada con lápiz. Debe ser una línea clara sobre la frente, con luz uniforme.</translation>
    </message>
    <message>
        <source>Hairline as drawn on the skin</source>
        <translation>Línea capilar como se dibujó en la piel</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PencilTool</name>
    <message>
        <source>Drag or arrow keys move the point, Delete removes it</source>
        <translation>Arrastrar o las flechas mueven el punto, Supr lo quita</translation>
    </message>
    <message>
        <source>Enter uses this line, Esc discards it, hold B to see the skin alone</source>
        <translation>Intro usa esta línea, Esc la descarta, mantenga B para ver solo la piel</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoGlance</name>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
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
        <translation>Cerrar lo que se dice de la foto</translation>
    </message>
    <message>
        <source>Do not say this about the photo again</source>
        <translation>No volver a decir esto de la foto</translation>
    </message>
    <message>
        <source>Looking at the photo</source>
        <translation>Mirando la foto</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoUseDialog</name>
    <message>
        <source>A photo leaves only under a consent to this purpose.</source>
        <translation>Una foto solo sale con un consentimiento para este fin.</translation>
    </message>
    <message>
        <source>Note the use of a photo</source>
        <translation>Anotar el uso de una foto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>For the record or another clinic</source>
        <translation>Para el expediente u otra clínica</translation>
    </message>
    <message>
        <source>For teaching</source>
        <translation>Para la enseñanza</translation>
    </message>
    <message>
        <source>For advertising</source>
        <translation>Para publicidad</translation>
    </message>
    <message>
        <source>Our website, page of results</source>
        <translation>Nuestra web, página de resultados</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Which photo is shown</source>
        <translation>Qué foto se muestra</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Each purpose has a consent of its own</source>
        <translation>Cada fin tiene su propio consentimiento</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>Dónde se muestra</translation>
    </message>
    <message>
        <source>So that it can be found again when the consent is withdrawn</source>
        <translation>Para encontrarla cuando se revoque el consentimiento</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Dónde</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <source>Keep where the photo is shown (Enter)</source>
        <translation>Guardar dónde se muestra la foto (Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without noting (Esc)</source>
        <translation>Salir sin anotar (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoUsesCard</name>
    <message>
        <source>Where photos are shown</source>
        <translation>Dónde se muestran fotos</translation>
    </message>
    <message>
        <source>Photos of this client are shown nowhere outside this file.</source>
        <translation>Las fotos de este cliente no se muestran en ningún sitio fuera de este expediente.</translation>
    </message>
    <message>
        <source>&amp;Note a use…</source>
        <translation>&amp;Anotar un uso…</translation>
    </message>
    <message>
        <source>A website, a lesson, a letter: before a photo leaves</source>
        <translation>Una web, una clase, una carta: antes de que salga una foto</translation>
    </message>
    <message>
        <source>&amp;Taken away</source>
        <translation>&amp;Retirada</translation>
    </message>
    <message>
        <source>The photo is no longer shown there</source>
        <translation>La foto ya no se muestra allí</translation>
    </message>
    <message>
        <source>The consent was withdrawn: take it away</source>
        <translation>El consentimiento se revocó: retírela</translation>
    </message>
    <message>
        <source>The use was noted.</source>
        <translation>El uso se anotó.</translation>
    </message>
    <message>
        <source>Noted: the photo is no longer shown there.</source>
        <translation>Anotado: la foto ya no se muestra allí.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotosTab</name>
    <message>
        <source>No photos yet. Drop some here, or add them: front, both sides, top and back.</source>
        <translation>Aún no hay fotos. Suelte algunas aquí o añádalas: frente, ambos lados, arriba y detrás.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Double-click or Enter opens a photo in the studio</source>
        <translation>Doble clic o Intro abre una foto en el estudio</translation>
    </message>
    <message>
        <source>What the photo shows</source>
        <translation>Qué muestra la foto</translation>
    </message>
    <message>
        <source>What the chosen photos show</source>
        <translation>Qué muestran las fotos elegidas</translation>
    </message>
    <message>
        <source>Open in the s&amp;tudio</source>
        <translation>Abrir en el es&amp;tudio</translation>
    </message>
    <message>
        <source>Design on the chosen photos, or on all</source>
        <translation>Diseñar en las fotos elegidas, o en todas</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>&amp;Añadir fotos…</translation>
    </message>
    <message>
        <source>Seal photos into the client&apos;s file</source>
        <translation>Sellar fotos en el expediente del cliente</translation>
    </message>
    <message>
        <source>Of the newest day still to take: %1</source>
        <translation>Del día más reciente faltan por tomar: %1</translation>
    </message>
    <message>
        <source>One photo could be better: point at it to see why.</source>
        <translation>Una foto podría ser mejor: señálela para ver por qué.</translation>
    </message>
    <message>
        <source>%1 photos could be better: point at them to see why.</source>
        <translation>%1 fotos podrían ser mejores: señálelas para ver por qué.</translation>
    </message>
    <message>
        <source>&amp;Take photos…</source>
        <translation>To&amp;mar fotos…</translation>
    </message>
    <message>
        <source>Take the photos with a camera, view by view</source>
        <translation>Tomar las fotos con una cámara, vista a vista</translation>
    </message>
    <message>
        <source>Looking what the photos show…</source>
        <translation>Mirando qué muestran las fotos…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add photos from files.</source>
        <translation>No se encontró ninguna cámara. Conecte una o añada fotos de archivos.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PigmentSection</name>
    <message>
        <source>Pigment</source>
        <translation>Pigmento</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>How dark the healed dots are</source>
        <translation>Qué oscuros son los puntos cicatrizados</translation>
    </message>
    <message>
        <source>lighter</source>
        <translation>más claro</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>más oscuro</translation>
    </message>
    <message>
        <source>Shade %1</source>
        <translation>Tono %1</translation>
    </message>
    <message>
        <source>Nearest colour number %1 (water %1:1)</source>
        <translation>Número de color más cercano %1 (agua %1:1)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PigmentsPage</name>
    <message>
        <source>recalled</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>ran out %1</source>
        <translation>caducó %1</translation>
    </message>
    <message>
        <source>keeps %1 days</source>
        <translation>caduca en %1 días</translation>
    </message>
    <message>
        <source>keeps until %1</source>
        <translation>caduca %1</translation>
    </message>
    <message>
        <source>Bottles</source>
        <translation>Frascos</translation>
    </message>
    <message>
        <source>No bottles yet. Add the first one from its label.</source>
        <translation>Aún no hay frascos. Añada el primero desde su etiqueta.</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>Quién lo recibió</translation>
    </message>
    <message>
        <source>Nobody received this lot.</source>
        <translation>Nadie recibió este lote.</translation>
    </message>
    <message>
        <source>Lot or pigment: scan or type</source>
        <translation>Lote o pigmento: escanee o escriba</translation>
    </message>
    <message>
        <source>Search bottles</source>
        <translation>Buscar frascos</translation>
    </message>
    <message>
        <source>Scan a label or type a part of it</source>
        <translation>Escanee una etiqueta o escriba una parte</translation>
    </message>
    <message>
        <source>Pigments</source>
        <translation>Pigmentos</translation>
    </message>
    <message>
        <source>&amp;Add a bottle…</source>
        <translation>&amp;Añadir un frasco…</translation>
    </message>
    <message>
        <source>Add a bottle from its label</source>
        <translation>Añadir un frasco desde su etiqueta</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Change stock, dates and texts of the bottle</source>
        <translation>Cambiar existencias, fechas y textos del frasco</translation>
    </message>
    <message>
        <source>&amp;Recalled…</source>
        <translation>&amp;Retirado…</translation>
    </message>
    <message>
        <source>The maker called this lot back: it is not used any more</source>
        <translation>El fabricante retiró este lote: ya no se usa</translation>
    </message>
    <message>
        <source>%1 ml left</source>
        <translation>quedan %1 ml</translation>
    </message>
    <message>
        <source> · order more</source>
        <translation> · pedir más</translation>
    </message>
    <message>
        <source>No bottle has “%1” on its label.</source>
        <translation>Ningún frasco tiene «%1» en su etiqueta.</translation>
    </message>
    <message>
        <source>Session %1 · %2 dots</source>
        <translation>Sesión %1 · %2 puntos</translation>
    </message>
    <message>
        <source>Recalled lot</source>
        <translation>Lote retirado</translation>
    </message>
    <message>
        <source>Mark %1 as recalled? It is refused in sessions; the list at the right says who received it.</source>
        <translation>¿Marcar %1 como retirado? Se rechaza en las sesiones; la lista de la derecha dice quién lo recibió.</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Retirado</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PlacesSection</name>
    <message>
        <source>Treated places</source>
        <translation>Lugares tratados</translation>
    </message>
    <message>
        <source>Tissue</source>
        <translation>Tejido</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Scar</source>
        <translation>Cicatriz</translation>
    </message>
    <message>
        <source>Burn</source>
        <translation>Quemadura</translation>
    </message>
    <message>
        <source>Birthmark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Density of its own</source>
        <translation>Densidad propia</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> puntos/cm²</translation>
    </message>
    <message>
        <source>Keeps of the pigment</source>
        <translation>Retiene del pigmento</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Draw a &amp;place</source>
        <translation>Dibujar un &amp;lugar</translation>
    </message>
    <message>
        <source>Click chooses a place, a double-click or F2 gives it a name</source>
        <translation>Clic elige un lugar, doble clic o F2 le da un nombre</translation>
    </message>
    <message>
        <source>Scars and burns keep less pigment and want more sessions</source>
        <translation>Cicatrices y quemaduras retienen menos pigmento y piden más sesiones</translation>
    </message>
    <message>
        <source>Otherwise it is as dense as the design is there</source>
        <translation>Si no, es tan denso como el diseño en ese sitio</translation>
    </message>
    <message>
        <source>Dots per cm² in this place</source>
        <translation>Puntos por cm² en este lugar</translation>
    </message>
    <message>
        <source>What this tissue keeps against whole skin, an estimate; seen in the preview</source>
        <translation>Lo que retiene este tejido frente a la piel sana, una estimación; se ve en la vista previa</translation>
    </message>
    <message>
        <source>About the chosen place</source>
        <translation>Sobre el lugar elegido</translation>
    </message>
    <message>
        <source>Treat a scar, a patch, a parting or thin hair alone (A)</source>
        <translation>Tratar solo una cicatriz, una calva, una raya o pelo ralo (A)</translation>
    </message>
    <message>
        <source>Not seen in this photo: show one that has it, or the 3-D head (T).</source>
        <translation>No se ve en esta foto: muestre una que lo tenga, o la cabeza 3D (T).</translation>
    </message>
    <message>
        <source>The whole scalp is treated. With a first place, only places are.</source>
        <translation>Se trata todo el cuero cabelludo. Con un primer lugar, solo los lugares.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PlanDialog</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Counting the dots…</source>
        <translation>Contando los puntos…</translation>
    </message>
    <message>
        <source>&amp;Keep the plan</source>
        <translation>Conservar el &amp;plan</translation>
    </message>
    <message>
        <source>Put these sessions into the calendar</source>
        <translation>Poner estas sesiones en el calendario</translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation>Planificar sesiones</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, revisión %2</translation>
    </message>
    <message>
        <source> dots/min</source>
        <translation> puntos/min</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Diseño</translation>
    </message>
    <message>
        <source>The newest revision of each design</source>
        <translation>La revisión más nueva de cada diseño</translation>
    </message>
    <message>
        <source>&amp;First session</source>
        <translation>P&amp;rimera sesión</translation>
    </message>
    <message>
        <source>The others follow the intervals</source>
        <translation>Las demás siguen los intervalos</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>When sessions begin</source>
        <translation>Cuándo empiezan las sesiones</translation>
    </message>
    <message>
        <source>&amp;Intervals</source>
        <translation>&amp;Intervalos</translation>
    </message>
    <message>
        <source>How far apart sessions lie</source>
        <translation>Cuánto se separan las sesiones</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>Ri&amp;tmo</translation>
    </message>
    <message>
        <source>How fast you work; 60 to 120 is usual</source>
        <translation>Qué rápido trabaja; 60 a 120 es habitual</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the plan as it was (Esc)</source>
        <translation>Dejar el plan como estaba (Esc)</translation>
    </message>
    <message>
        <source>Sessions that were planned before and not held are replaced.</source>
        <translation>Las sesiones planeadas y no hechas se reemplazan.</translation>
    </message>
    <message>
        <source>Counting the dots</source>
        <translation>Contando los puntos</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Sesión %1: %2</translation>
    </message>
    <message>
        <source>%1 dots</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>%1 dots · %2 · check-up %3</source>
        <translation>%1 puntos · %2 · revisión %3</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PlanNeedsNote</name>
    <message>
        <source>What the treatment asks for</source>
        <translation>Lo que pide el tratamiento</translation>
    </message>
    <message>
        <source>Treatment: %1.</source>
        <translation>Tratamiento: %1.</translation>
    </message>
    <message>
        <source>This tissue is worked at %1 % of the usual pace.</source>
        <translation>Este tejido se trabaja al %1 % del ritmo habitual.</translation>
    </message>
    <message>
        <source>Try a small patch of the tissue first, by %1, and read it when it has healed.</source>
        <translation>Pruebe antes una zona pequeña del tejido, a más tardar el %1, y valórela cuando haya cicatrizado.</translation>
    </message>
    <message>
        <source>Still to sign: %1.</source>
        <translation>Falta por firmar: %1.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PracticeDesk</name>
    <message>
        <source>Changes from before it was closed are not in the practice yet.</source>
        <translation>Los cambios de antes de cerrarla aún no están en la consulta.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PracticeShell</name>
    <message>
        <source>&amp;Give to a client…</source>
        <translation>&amp;Dar a un cliente…</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>C&amp;onsulta</translation>
    </message>
    <message>
        <source>Put these photos and the design into a client&apos;s file</source>
        <translation>Poner estas fotos y el diseño en el expediente de un cliente</translation>
    </message>
    <message>
        <source>Pigments</source>
        <translation>Pigmentos</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Session · client %1</source>
        <translation>Sesión · cliente %1</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PresetMenu</name>
    <message>
        <source>Presets (*%1)</source>
        <translation>Preajustes (*%1)</translation>
    </message>
    <message>
        <source>Pre&amp;sets</source>
        <translation>Preaj&amp;ustes</translation>
    </message>
    <message>
        <source>&amp;Keep as a preset…</source>
        <translation>&amp;Guardar como preajuste…</translation>
    </message>
    <message>
        <source>Keep hairline style, density, pigment and light under a name</source>
        <translation>Guardar estilo de línea capilar, densidad, pigmento y luz con un nombre</translation>
    </message>
    <message>
        <source>&amp;Import a preset…</source>
        <translation>&amp;Importar un preajuste…</translation>
    </message>
    <message>
        <source>Take a preset from a file</source>
        <translation>Tomar un preajuste de un archivo</translation>
    </message>
    <message>
        <source>&amp;Export as a preset…</source>
        <translation>&amp;Exportar como preajuste…</translation>
    </message>
    <message>
        <source>Write hairline style, density, pigment and light as a file to share</source>
        <translation>Escribir estilo de línea capilar, densidad, pigmento y luz como archivo para compartir</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Importar un preajuste</translation>
    </message>
    <message>
        <source>Export as a preset</source>
        <translation>Exportar como preajuste</translation>
    </message>
    <message>
        <source>My preset</source>
        <translation>Mi preajuste</translation>
    </message>
    <message>
        <source>There is no design yet. Open a photo, or design without one.</source>
        <translation>Aún no hay diseño. Abra una foto, o diseñe sin ella.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>Aplicar %1</translation>
    </message>
    <message>
        <source>The preset %1 is deleted.</source>
        <translation>El preajuste %1 está eliminado.</translation>
    </message>
    <message>
        <source>The preset %1 is kept.</source>
        <translation>El preajuste %1 está guardado.</translation>
    </message>
    <message>
        <source>Apply preset %1</source>
        <translation>Aplicar preajuste %1</translation>
    </message>
    <message>
        <source>The preset %1 is kept and applied.</source>
        <translation>El preajuste %1 está guardado y aplicado.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 guardado.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel the work</source>
        <translation>Cancelar el trabajo</translation>
    </message>
    <message>
        <source>Stop what is running; nothing is lost</source>
        <translation>Detener lo que está en marcha; no se pierde nada</translation>
    </message>
</context>
<context>
    <name>trichion::studio::QuoteDialog</name>
    <message>
        <source>Lines of the quote</source>
        <translation>Líneas del presupuesto</translation>
    </message>
    <message>
        <source>Give a price.</source>
        <translation>Indique un precio.</translation>
    </message>
    <message>
        <source>Quote for a plan</source>
        <translation>Presupuesto para un plan</translation>
    </message>
    <message>
        <source>&amp;Keep the quote</source>
        <translation>&amp;Conservar el presupuesto</translation>
    </message>
    <message>
        <source>Put the quote into the client&apos;s file (Ctrl+Enter)</source>
        <translation>Poner el presupuesto en el expediente del cliente (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without a quote (Esc)</source>
        <translation>Salir sin presupuesto (Esc)</translation>
    </message>
    <message>
        <source>of a session</source>
        <translation>por sesión</translation>
    </message>
    <message>
        <source>of all sessions</source>
        <translation>por todas las sesiones</translation>
    </message>
    <message>
        <source>of a cm²</source>
        <translation>por cm²</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Consultation
Check-up after five weeks</source>
        <translation>Valoración
Revisión a las cinco semanas</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Precio</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Sin impuesto</translation>
    </message>
    <message>
        <source>Price &amp;is</source>
        <translation>El precio &amp;es</translation>
    </message>
    <message>
        <source>What the price is for</source>
        <translation>Para qué es el precio</translation>
    </message>
    <message>
        <source>&amp;Scar, once</source>
        <translation>Cica&amp;triz, una vez</translation>
    </message>
    <message>
        <source>Added once for a scar</source>
        <translation>Se añade una vez por una cicatriz</translation>
    </message>
    <message>
        <source>&amp;Extra sessions</source>
        <translation>Sesiones e&amp;xtra</translation>
    </message>
    <message>
        <source>Beyond those of the plan</source>
        <translation>Además de las del plan</translation>
    </message>
    <message>
        <source>E&amp;ach of them</source>
        <translation>Ca&amp;da una</translation>
    </message>
    <message>
        <source>Price of an extra session</source>
        <translation>Precio de una sesión extra</translation>
    </message>
    <message>
        <source>Dis&amp;count</source>
        <translation>Desc&amp;uento</translation>
    </message>
    <message>
        <source>Taken off before tax</source>
        <translation>Se resta antes del impuesto</translation>
    </message>
    <message>
        <source>&amp;Tax</source>
        <translation>&amp;Impuesto</translation>
    </message>
    <message>
        <source>On what is left</source>
        <translation>Sobre lo que queda</translation>
    </message>
    <message>
        <source>&amp;Deposit</source>
        <translation>&amp;Anticipo</translation>
    </message>
    <message>
        <source>Share of the total that is paid in advance</source>
        <translation>Parte del total que se paga por adelantado</translation>
    </message>
    <message>
        <source>Touch-&amp;up</source>
        <translation>&amp;Retoque</translation>
    </message>
    <message>
        <source>What a touch-up costs in later years, of the net price</source>
        <translation>Qué cuesta un retoque en años posteriores, del precio neto</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;Válido por</translation>
    </message>
    <message>
        <source>How long the quote holds from today</source>
        <translation>Cuánto vale el presupuesto desde hoy</translation>
    </message>
    <message>
        <source>Inc&amp;luded</source>
        <translation>Inc&amp;luido</translation>
    </message>
    <message>
        <source>What the price holds, a line for each</source>
        <translation>Qué incluye el precio, una línea por cosa</translation>
    </message>
    <message>
        <source>The plan has no sessions: make it anew.</source>
        <translation>El plan no tiene sesiones: hágalo de nuevo.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source> · in advance %1</source>
        <translation> · por adelantado %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::RecentFiles</name>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Olvidar estos</translation>
    </message>
    <message>
        <source>Empties this list; no file is deleted</source>
        <translation>Vacía esta lista; no se elimina ningún archivo</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Recovery</name>
    <message>
        <source>Unsaved work cannot be kept for a crash: %1</source>
        <translation>El trabajo sin guardar no se puede conservar para un fallo: %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ResultsTab</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Nothing measured yet. Two photos of the same view, some months apart, show what is left of the dots.</source>
        <translation>Aún no hay mediciones. Dos fotos de la misma vista, con algunos meses entre ellas, muestran lo que queda de los puntos.</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Take this measurement out of the file; the photos stay</source>
        <translation>Quitar esta medición del expediente; las fotos se quedan</translation>
    </message>
    <message>
        <source>&amp;Measure a follow-up…</source>
        <translation>&amp;Medir un seguimiento…</translation>
    </message>
    <message>
        <source>What is left of the dots, from two photos</source>
        <translation>Lo que queda de los puntos, según dos fotos</translation>
    </message>
    <message>
        <source>The practice&apos;s own figures</source>
        <translation>Cifras propias de la consulta</translation>
    </message>
    <message>
        <source>&amp;Use for previews</source>
        <translation>Usar en &amp;vistas previas</translation>
    </message>
    <message>
        <source>Previews fade and look as results of this practice do; Clinic profile takes it back</source>
        <translation>Las vistas previas se desvanecen y se ven como los resultados de esta consulta; «Perfil del estudio» lo anula</translation>
    </message>
    <message>
        <source>Map of what is left</source>
        <translation>Mapa de lo que queda</translation>
    </message>
    <message>
        <source>What speaks for or against a touch-up</source>
        <translation>Lo que habla a favor o en contra de un retoque</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Para el cliente</translation>
    </message>
    <message>
        <source>For our portfolio</source>
        <translation>Para nuestro portafolio</translation>
    </message>
    <message>
        <source>Who the picture is for</source>
        <translation>Para quién es la imagen</translation>
    </message>
    <message>
        <source>The portfolio needs the client&apos;s consent to advertising; the use is noted</source>
        <translation>El portafolio necesita el consentimiento del cliente para publicidad; el uso se anota</translation>
    </message>
    <message>
        <source>Save si&amp;de by side…</source>
        <translation>Guardar &amp;lado a lado…</translation>
    </message>
    <message>
        <source>First photo and this one, laid over each other, with dates</source>
        <translation>La primera foto y esta, superpuestas, con fechas</translation>
    </message>
    <message>
        <source>Save &amp;time lapse…</source>
        <translation>Guardar secu&amp;encia…</translation>
    </message>
    <message>
        <source>All photos of this view one after the other (WebP)</source>
        <translation>Todas las fotos de esta vista, una tras otra (WebP)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Against the preview</source>
        <translation>Frente a la vista previa</translation>
    </message>
    <message>
        <source>What came against the preview</source>
        <translation>El resultado frente a la vista previa</translation>
    </message>
    <message>
        <source>You decide; this is a measurement, no medical advice.</source>
        <translation>Usted decide; esto es una medición, no un consejo médico.</translation>
    </message>
    <message>
        <source>No map was kept.</source>
        <translation>No se guardó ningún mapa.</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>This practice, %1 clients</source>
        <translation>Esta consulta, %1 clientes</translation>
    </message>
    <message>
        <source>The follow-up was kept.</source>
        <translation>El seguimiento se guardó.</translation>
    </message>
    <message>
        <source>Remove the measurement</source>
        <translation>Quitar la medición</translation>
    </message>
    <message>
        <source>What was measured and its pictures go; the photos of the client stay.</source>
        <translation>Lo medido y sus imágenes se borran; las fotos del cliente se quedan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The measurement was removed.</source>
        <translation>La medición se quitó.</translation>
    </message>
    <message>
        <source>Previews that are opened from now on fade and look as results here do.</source>
        <translation>Las vistas previas que se abran desde ahora se desvanecen y se ven como los resultados de aquí.</translation>
    </message>
    <message>
        <source>before-and-after.jpg</source>
        <translation>antes-y-después.jpg</translation>
    </message>
    <message>
        <source>time-lapse.webp</source>
        <translation>secuencia.webp</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Animated WebP (*.webp)</source>
        <translation>WebP animado (*.webp)</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portafolio</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 guardado.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::RulerTool</name>
    <message>
        <source>How many mm?</source>
        <translation>¿Cuántos mm?</translation>
    </message>
    <message>
        <source>Type the distance of the two points in mm on the right; Esc takes them back</source>
        <translation>Escriba a la derecha la distancia de los dos puntos en mm; Esc los retira</translation>
    </message>
    <message>
        <source>Click the other end; Esc takes the first back</source>
        <translation>Haga clic en el otro extremo; Esc retira el primero</translation>
    </message>
    <message>
        <source>Click the coin that lies on the scalp; Esc ends</source>
        <translation>Haga clic en la moneda sobre el cuero cabelludo; Esc termina</translation>
    </message>
    <message>
        <source>Click both edges of the coin where it is broadest; Esc ends</source>
        <translation>Haga clic en ambos bordes de la moneda donde es más ancha; Esc termina</translation>
    </message>
    <message>
        <source>Zoom in on an eye and click the left and the right edge of its iris; Esc ends</source>
        <translation>Amplíe un ojo y haga clic en el borde izquierdo y derecho de su iris; Esc termina</translation>
    </message>
    <message>
        <source>Click both ends of a ruler or a mark of known length on the scalp; Esc ends</source>
        <translation>Haga clic en ambos extremos de una regla o marca de longitud conocida en el cuero cabelludo; Esc termina</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SaidLog</name>
    <message>
        <source>What was said</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>What the window said lately (Ctrl+J)</source>
        <translation>Lo que la ventana dijo últimamente (Ctrl+J)</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Aún no hay mensajes.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SceneFold</name>
    <message>
        <source>Light, tan and grey hair</source>
        <translation>Luz, bronceado y canas</translation>
    </message>
    <message>
        <source>As in the &amp;photo</source>
        <translation>Como en la &amp;foto</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Darker or brighter light, in stops of a camera</source>
        <translation>Luz más oscura o más clara, en pasos de cámara</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Más suave</translation>
    </message>
    <message>
        <source>Takes the shade away, as under a cloudy sky</source>
        <translation>Quita la sombra, como bajo cielo nublado</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Desde arriba</translation>
    </message>
    <message>
        <source>A lamp above the head, as in a lift or a shop</source>
        <translation>Una lámpara sobre la cabeza, como en un ascensor o una tienda</translation>
    </message>
    <message>
        <source>Shine</source>
        <translation>Lustre</translation>
    </message>
    <message>
        <source>0 is a matte scalp, 1 as in the photo, 2 a shiny one</source>
        <translation>0 es un cuero cabelludo mate, 1 como en la foto, 2 brillante</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Bronceada</translation>
    </message>
    <message>
        <source>The skin as after a summer; dots stay as they are</source>
        <translation>La piel como tras un verano; los puntos siguen como están</translation>
    </message>
    <message>
        <source>Grey hair</source>
        <translation>Canas</translation>
    </message>
    <message>
        <source>The client&apos;s own hair turns grey; dots do not</source>
        <translation>El pelo propio del cliente encanece; los puntos no</translation>
    </message>
    <message>
        <source>Light, skin and hair as they are in the photo</source>
        <translation>Luz, piel y pelo como están en la foto</translation>
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
        <translation>‹ Salir</translation>
    </message>
    <message>
        <source>Back to the client; what was counted is kept</source>
        <translation>Volver al cliente; lo contado se conserva</translation>
    </message>
    <message>
        <source>&amp;Finish the session</source>
        <translation>&amp;Terminar la sesión</translation>
    </message>
    <message>
        <source>Write the session down as done</source>
        <translation>Anotar la sesión como hecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>Tiempo de trabajo</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>Start or pause (Ctrl+Space)</source>
        <translation>Empezar o pausar (Ctrl+Espacio)</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Dots so far</source>
        <translation>Puntos hasta ahora</translation>
    </message>
    <message>
        <source>Share of the plan</source>
        <translation>Parte del plan</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Where the dots go</source>
        <translation>Adónde van los puntos</translation>
    </message>
    <message>
        <source> (other side)</source>
        <translation> (otro lado)</translation>
    </message>
    <message>
        <source>Add %1 dots</source>
        <translation>Añadir %1 puntos</translation>
    </message>
    <message>
        <source>Take the last back</source>
        <translation>Retirar lo último</translation>
    </message>
    <message>
        <source>Take the last dots back (Ctrl+Z)</source>
        <translation>Retirar los últimos puntos (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Scan or type the lot</source>
        <translation>Escanee o escriba el lote</translation>
    </message>
    <message>
        <source>Lot of the pigment</source>
        <translation>Lote del pigmento</translation>
    </message>
    <message>
        <source>No lot yet: scan the bottle before the first dots.</source>
        <translation>Aún sin lote: escanee el frasco antes de los primeros puntos.</translation>
    </message>
    <message>
        <source>Needle</source>
        <translation>Aguja</translation>
    </message>
    <message>
        <source>Marking of the cartridge</source>
        <translation>Marca del cartucho</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>How the skin took it, bleeding, breaks</source>
        <translation>Cómo lo tomó la piel, sangrado, pausas</translation>
    </message>
    <message>
        <source>%1 · session %2</source>
        <translation>%1 · sesión %2</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Break %1: %2</source>
        <translation>Pausa %1: %2</translation>
    </message>
    <message>
        <source>%1 minutes without a break: rest hand and client.</source>
        <translation>%1 minutos sin pausa: descansen mano y cliente.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En trabajo</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was recalled. Take another bottle.</source>
        <translation>%1 fue retirado. Tome otro frasco.</translation>
    </message>
    <message>
        <source>%1 ran out on %2. Take another bottle.</source>
        <translation>%1 caducó el %2. Tome otro frasco.</translation>
    </message>
    <message>
        <source>%1 is in use until another is scanned; it keeps until %2.</source>
        <translation>%1 está en uso hasta escanear otro; caduca el %2.</translation>
    </message>
    <message>
        <source>No bottle has the label “%1”. Add it on the page Pigments.</source>
        <translation>Ningún frasco tiene la etiqueta «%1». Añádalo en la página Pigmentos.</translation>
    </message>
    <message>
        <source>%1 dots in %2.</source>
        <translation>%1 puntos en %2.</translation>
    </message>
    <message>
        <source>Finish the session</source>
        <translation>Terminar la sesión</translation>
    </message>
    <message>
        <source>For some of them no lot was given.</source>
        <translation>Para algunos no se indicó lote.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Hygiene: %1 points are not ticked.</source>
        <translation>Higiene: %1 pasos sin marcar.</translation>
    </message>
    <message>
        <source>Did not come…</source>
        <translation>No vino…</translation>
    </message>
    <message>
        <source>The client did not come</source>
        <translation>El cliente no vino</translation>
    </message>
    <message>
        <source>Cancel the session…</source>
        <translation>Cancelar la sesión…</translation>
    </message>
    <message>
        <source>It stays in the list as cancelled</source>
        <translation>Queda en la lista como cancelada</translation>
    </message>
    <message>
        <source>Pigment and needle</source>
        <translation>Pigmento y aguja</translation>
    </message>
    <message>
        <source>Scan or type the label of the bottle; Enter takes it</source>
        <translation>Escanee o escriba la etiqueta del frasco; Intro la toma</translation>
    </message>
    <message>
        <source>Lot of the cartridge</source>
        <translation>Lote del cartucho</translation>
    </message>
    <message>
        <source>Scan or type what stands on its wrapping</source>
        <translation>Escanee o escriba lo que figura en su envoltorio</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Realizada por</translation>
    </message>
    <message>
        <source>Who holds the machine; stands in the record</source>
        <translation>Quién maneja la máquina; figura en el registro</translation>
    </message>
    <message>
        <source>Note: how the skin took it, bleeding</source>
        <translation>Nota: cómo lo tomó la piel, sangrado</translation>
    </message>
    <message>
        <source>The computer slept for %1 minutes; they are counted as work.</source>
        <translation>El ordenador estuvo %1 minutos en reposo; cuentan como trabajo.</translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>&amp;Descontarlos</translation>
    </message>
    <message>
        <source>The time the computer slept was no work</source>
        <translation>El tiempo en que el ordenador estuvo en reposo no fue trabajo</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SessionsTab</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>No sessions yet. A design knows its dots and hours: plan them from it.</source>
        <translation>Aún no hay sesiones. Un diseño conoce sus puntos y horas: planifíquelas desde él.</translation>
    </message>
    <message>
        <source>&amp;Plan from a design…</source>
        <translation>&amp;Planificar desde un diseño…</translation>
    </message>
    <message>
        <source>Dates, dots and hours of all sessions</source>
        <translation>Fechas, puntos y horas de todas las sesiones</translation>
    </message>
    <message>
        <source>Add a &amp;session…</source>
        <translation>Añadir una &amp;sesión…</translation>
    </message>
    <message>
        <source>A single session without a plan</source>
        <translation>Una sesión suelta sin plan</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Mover…</translation>
    </message>
    <message>
        <source>Put the session on another day</source>
        <translation>Poner la sesión en otro día</translation>
    </message>
    <message>
        <source>&amp;Cancel the session…</source>
        <translation>&amp;Cancelar la sesión…</translation>
    </message>
    <message>
        <source>It stays in the list as cancelled</source>
        <translation>Queda en la lista como cancelada</translation>
    </message>
    <message>
        <source>&amp;Begin the session</source>
        <translation>&amp;Empezar la sesión</translation>
    </message>
    <message>
        <source>The screen for use during the treatment (Enter)</source>
        <translation>La pantalla para usar durante el tratamiento (Intro)</translation>
    </message>
    <message>
        <source> · %1 dots</source>
        <translation> · %1 puntos</translation>
    </message>
    <message>
        <source>Session %1, the last: %2</source>
        <translation>Sesión %1, la última: %2</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Sesión %1: %2</translation>
    </message>
    <message>
        <source>%1 dots so far</source>
        <translation>%1 puntos hasta ahora</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>Mover la sesión</translation>
    </message>
    <message>
        <source>&amp;Did not come…</source>
        <translation>&amp;No vino…</translation>
    </message>
    <message>
        <source>The client did not come; it stays in the list</source>
        <translation>El cliente no vino; queda en la lista</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The practice</source>
        <translation>La consulta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>As it stands on papers</source>
        <translation>Como figura en los papeles</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <source>Of quotes and invoices</source>
        <translation>De presupuestos y facturas</translation>
    </message>
    <message>
        <source>&amp;Language of papers</source>
        <translation>&amp;Idioma de los papeles</translation>
    </message>
    <message>
        <source>What clients are given is in this language</source>
        <translation>Lo que reciben los clientes está en este idioma</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Size of what is printed</source>
        <translation>Tamaño de lo que se imprime</translation>
    </message>
    <message>
        <source>Passphrase and lock</source>
        <translation>Frase de paso y bloqueo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation>&amp;Bloquear tras</translation>
    </message>
    <message>
        <source>When nobody touched mouse and keyboard for so long</source>
        <translation>Cuando nadie tocó ratón y teclado durante ese tiempo</translation>
    </message>
    <message>
        <source>C&amp;hange the passphrase…</source>
        <translation>C&amp;ambiar la frase de paso…</translation>
    </message>
    <message>
        <source>Give the practice another passphrase</source>
        <translation>Dar a la consulta otra frase de paso</translation>
    </message>
    <message>
        <source>New &amp;recovery key…</source>
        <translation>Nueva clave de &amp;recuperación…</translation>
    </message>
    <message>
        <source>Make a new recovery key; the one before no longer opens the practice</source>
        <translation>Hacer una nueva clave de recuperación; la anterior ya no abre la consulta</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>Light and dark: menu View, Theme. Dates and numbers are written as this computer is set up.</source>
        <translation>Claro y oscuro: menú Ver, Tema. Fechas y números se escriben según este ordenador.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>F2 to F6: clients, studio, pigments, calendar, settings. Ctrl+L locks. Ctrl+F searches, Ctrl+N makes a new client, Esc goes back. Ctrl+G gives photos and design to a client. Ctrl+Space starts and pauses a session.</source>
        <translation>F2 a F6: clientes, estudio, pigmentos, calendario, ajustes. Ctrl+L bloquea. Ctrl+F busca, Ctrl+N crea un cliente, Esc vuelve. Ctrl+G da fotos y diseño a un cliente. Ctrl+Espacio empieza y pausa una sesión.</translation>
    </message>
    <message>
        <source>Keys of the &amp;studio…</source>
        <translation>Teclas del es&amp;tudio…</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Make a new recovery key? The printed one no longer opens the practice.</source>
        <translation>¿Hacer una nueva clave de recuperación? La impresa ya no abrirá la consulta.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Hacer una clave nueva</translation>
    </message>
    <message>
        <source>Write it down or print it, and keep it away from this computer. It is not shown again.

%1</source>
        <translation>Anótela o imprímala y guárdela lejos de este ordenador. No se vuelve a mostrar.

%1</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de paso</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Al menos %1 caracteres</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Lo mismo otra vez</translation>
    </message>
    <message>
        <source>The two passphrases differ. The old one still holds.</source>
        <translation>Las dos frases de paso difieren. La antigua sigue valiendo.</translation>
    </message>
    <message>
        <source>The practice has a new passphrase.</source>
        <translation>La consulta tiene una nueva frase de paso.</translation>
    </message>
    <message>
        <source>What the keyboard and the mouse do (Ctrl+F1)</source>
        <translation>Qué hacen el teclado y el ratón (Ctrl+F1)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ShortcutsDialog</name>
    <message>
        <source>Standard keys</source>
        <translation>Teclas estándar</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Teclas y gestos</translation>
    </message>
    <message>
        <source>&amp;Mouse and gestures</source>
        <translation>&amp;Ratón y gestos</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atajos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>Press the keys for the chosen line</source>
        <translation>Pulse las teclas para la línea elegida</translation>
    </message>
    <message>
        <source>The keys it had in the beginning</source>
        <translation>Las teclas que tenía al principio</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Give that other keys first.</source>
        <translation>%1 pertenece a «%2». Dele antes otras teclas.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SidePanel</name>
    <message>
        <source>Notes</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Sign here with a pen, a finger or the mouse</source>
        <translation>Firme aquí con un lápiz, un dedo o el ratón</translation>
    </message>
    <message>
        <source>Sign here with a pen, a finger or the mouse. Backspace takes the last line back, Delete clears.</source>
        <translation>Firme aquí con un lápiz, un dedo o el ratón. Retroceso retira el último trazo, Supr vacía.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SizeSection</name>
    <message>
        <source>as fitted</source>
        <translation>como se ajustó</translation>
    </message>
    <message>
        <source>%1 % larger</source>
        <translation>%1 % mayor</translation>
    </message>
    <message>
        <source>%1 % smaller</source>
        <translation>%1 % menor</translation>
    </message>
    <message>
        <source>Size of the head</source>
        <translation>Tamaño de la cabeza</translation>
    </message>
    <message>
        <source>Fit it from the &amp;photos</source>
        <translation>Ajustarla desde las &amp;fotos</translation>
    </message>
    <message>
        <source>Tape round the head</source>
        <translation>Cinta alrededor de la cabeza</translation>
    </message>
    <message>
        <source>Tape over the brow and the back of the head, 45 to 70 cm</source>
        <translation>Cinta sobre las cejas y la parte posterior, 45 a 70 cm</translation>
    </message>
    <message>
        <source>Breadth, calliper</source>
        <translation>Ancho, calibre</translation>
    </message>
    <message>
        <source>Greatest breadth above the ears, 110 to 200 mm</source>
        <translation>Mayor ancho sobre las orejas, 110 a 200 mm</translation>
    </message>
    <message>
        <source>Pupil distance</source>
        <translation>Distancia pupilar</translation>
    </message>
    <message>
        <source>From pupil to pupil, as in a prescription for glasses, 45 to 80 mm</source>
        <translation>De pupila a pupila, como en una receta de gafas, 45 a 80 mm</translation>
    </message>
    <message>
        <source>Printed tag, side</source>
        <translation>Marca impresa, lado</translation>
    </message>
    <message>
        <source>Side of the black square of an ArUco tag (4x4) that lies on the scalp, 5 to 100 mm</source>
        <translation>Lado del cuadrado negro de una marca ArUco (4x4) sobre el cuero cabelludo, 5 a 100 mm</translation>
    </message>
    <message>
        <source>What each measure says</source>
        <translation>Qué dice cada medida</translation>
    </message>
    <message>
        <source>How large each measure says the head is against the one that is fitted, and how much it weighs</source>
        <translation>Qué tamaño de cabeza da cada medida frente al ajustado, y cuánto pesa</translation>
    </message>
    <message>
        <source>Measures that contradict each other</source>
        <translation>Medidas que se contradicen</translation>
    </message>
    <message>
        <source>Size and shape were set by hand or read from a file; fit them again</source>
        <translation>Tamaño y forma se fijaron a mano o se leyeron de un archivo; ajústelos de nuevo</translation>
    </message>
    <message>
        <source>; a dash: not measured</source>
        <translation>; un guion: no medido</translation>
    </message>
    <message>
        <source>%1, ± %2 %</source>
        <translation>%1, ± %2 %</translation>
    </message>
    <message>
        <source>says</source>
        <translation>dice</translation>
    </message>
    <message>
        <source>weighs</source>
        <translation>pesa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These contradict each other - %1. Measure again, and empty what is wrong.</source>
        <translation>Estas se contradicen: %1. Mida otra vez y vacíe lo que está mal.</translation>
    </message>
    <message>
        <source>%1 broad, %2 long</source>
        <translation>%1 de ancho, %2 de largo</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SkinSection</name>
    <message>
        <source>Skin and stubble</source>
        <translation>Piel y pelo rasurado</translation>
    </message>
    <message>
        <source>Use this skin &amp;type</source>
        <translation>Usar este &amp;tipo de piel</translation>
    </message>
    <message>
        <source>Forget these places</source>
        <translation>Olvidar estos lugares</translation>
    </message>
    <message>
        <source>Use this &amp;shade</source>
        <translation>Usar este &amp;tono</translation>
    </message>
    <message>
        <source>Tone of the skin</source>
        <translation>Tono de la piel</translation>
    </message>
    <message>
        <source>Shade that matches the stubble</source>
        <translation>Tono que iguala el pelo rasurado</translation>
    </message>
    <message>
        <source>What could not be used</source>
        <translation>Qué no se pudo usar</translation>
    </message>
    <message>
        <source>A photo only suggests a skin type; your own judgement counts</source>
        <translation>Una foto solo sugiere un tipo de piel; cuenta su propio juicio</translation>
    </message>
    <message>
        <source>Sets the design&apos;s shade to the one that matches the stubble</source>
        <translation>Pone el tono del diseño en el que iguala el pelo rasurado</translation>
    </message>
    <message>
        <source>Measure again without the places that were clicked</source>
        <translation>Medir otra vez sin los lugares marcados</translation>
    </message>
    <message>
        <source>&amp;White</source>
        <translation>&amp;Blanco</translation>
    </message>
    <message>
        <source>Something white or grey, as a grey card or a wall: takes the colour of the light away</source>
        <translation>Algo blanco o gris, como una carta gris o una pared: quita el color de la luz</translation>
    </message>
    <message>
        <source>St&amp;ubble</source>
        <translation>&amp;Pelo rasurado</translation>
    </message>
    <message>
        <source>The client&apos;s own shaved hair: the shade is matched to it</source>
        <translation>El pelo rasurado del propio cliente: el tono se iguala a él</translation>
    </message>
    <message>
        <source>Bare s&amp;kin</source>
        <translation>Piel &amp;desnuda</translation>
    </message>
    <message>
        <source>Skin without hair in the same light, beside the stubble</source>
        <translation>Piel sin pelo con la misma luz, junto al pelo rasurado</translation>
    </message>
    <message>
        <source>Click in the photo</source>
        <translation>Clic en la foto</translation>
    </message>
    <message>
        <source>Click in the photo: %1</source>
        <translation>Clic en la foto: %1</translation>
    </message>
    <message>
        <source>Find a &amp;colour chart</source>
        <translation>Buscar carta de &amp;color</translation>
    </message>
    <message>
        <source>The photo shows a ColorChecker of 24 patches: it tells the light better than a grey card</source>
        <translation>La foto muestra un ColorChecker de 24 muestras: indica la luz mejor que una carta gris</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StageSection</name>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Castaño</translation>
    </message>
    <message>
        <source>Blond</source>
        <translation>Rubio</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Pelirrojo</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Hair loss</source>
        <translation>Caída del pelo</translation>
    </message>
    <message>
        <source>Drawings of stages</source>
        <translation>Dibujos de grados</translation>
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
        <translation>Proponer según las fotos</translation>
    </message>
    <message>
        <source>Stage shown</source>
        <translation>Grado mostrado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>About the client</source>
        <translation>Sobre el cliente</translation>
    </message>
    <message>
        <source>Hair is being lost now</source>
        <translation>El pelo se está cayendo ahora</translation>
    </message>
    <message>
        <source>The scar is raised</source>
        <translation>La cicatriz está elevada</translation>
    </message>
    <message>
        <source>Norwood and Hamilton: men&apos;s pattern</source>
        <translation>Norwood y Hamilton: patrón masculino</translation>
    </message>
    <message>
        <source>Ludwig and Savin: women&apos;s pattern</source>
        <translation>Ludwig y Savin: patrón femenino</translation>
    </message>
    <message>
        <source>The client&apos;s stage of hair loss</source>
        <translation>El grado de caída del pelo del cliente</translation>
    </message>
    <message>
        <source>As the client is now; the next stages follow from it</source>
        <translation>Como está el cliente ahora; los grados siguientes se deducen de él</translation>
    </message>
    <message>
        <source>Compare where hair is seen in the photos with the drawings of the stages</source>
        <translation>Comparar dónde se ve pelo en las fotos con los dibujos de los grados</translation>
    </message>
    <message>
        <source>What the photos say of the stage</source>
        <translation>Qué dicen las fotos del grado</translation>
    </message>
    <message>
        <source>The hair as it is in the photo</source>
        <translation>El pelo como está en la foto</translation>
    </message>
    <message>
        <source>Take off the hair that the next stage takes</source>
        <translation>Quitar el pelo que quita el grado siguiente</translation>
    </message>
    <message>
        <source>Take off the hair that the stage after it takes too</source>
        <translation>Quitar también el pelo que quita el grado posterior</translation>
    </message>
    <message>
        <source>What would stand alone</source>
        <translation>Lo que quedaría solo</translation>
    </message>
    <message>
        <source>Colour of the hair</source>
        <translation>Color del pelo</translation>
    </message>
    <message>
        <source>Some treatments suit some colours less; the notes say which</source>
        <translation>Algunos tratamientos van menos con algunos colores; las notas dicen cuáles</translation>
    </message>
    <message>
        <source>Colour of the hair not said</source>
        <translation>Color del pelo sin indicar</translation>
    </message>
    <message>
        <source>Also: the disease or the pull goes on</source>
        <translation>También: la enfermedad o la tracción continúa</translation>
    </message>
    <message>
        <source>A thick scar or a keloid</source>
        <translation>Una cicatriz gruesa o un queloide</translation>
    </message>
    <message>
        <source>Months since the scar or the operation</source>
        <translation>Meses desde la cicatriz o la operación</translation>
    </message>
    <message>
        <source>Since the scar, the transplant or the treatment that is built on</source>
        <translation>Desde la cicatriz, el trasplante o el tratamiento sobre el que se trabaja</translation>
    </message>
    <message>
        <source>Months since the scar: not said</source>
        <translation>Meses desde la cicatriz: sin indicar</translation>
    </message>
    <message>
        <source> months since the scar</source>
        <translation> meses desde la cicatriz</translation>
    </message>
    <message>
        <source>Stage not said</source>
        <translation>Grado sin indicar</translation>
    </message>
    <message>
        <source>Hair being lost</source>
        <translation>Caída del pelo activa</translation>
    </message>
    <message>
        <source>Raised scar</source>
        <translation>Cicatriz elevada</translation>
    </message>
    <message>
        <source>Months since the scar</source>
        <translation>Meses desde la cicatriz</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Grado: %1</translation>
    </message>
    <message>
        <source>Looking for hair in the photos…</source>
        <translation>Buscando pelo en las fotos…</translation>
    </message>
    <message>
        <source>Looking for hair</source>
        <translation>Buscando pelo</translation>
    </message>
    <message>
        <source>Counting what would stand alone</source>
        <translation>Contando lo que quedaría solo</translation>
    </message>
    <message>
        <source>At %1, %2 % of the line has no hair behind it: it stands alone unless the head is shaved.</source>
        <translation>En %1, el %2 % de la línea no tiene pelo detrás: queda sola si no se rasura la cabeza.</translation>
    </message>
    <message>
        <source>At %1, %2 % of what is filled has lost its hair: the dots stand alone on bare skin.</source>
        <translation>En %1, el %2 % de lo rellenado ha perdido su pelo: los puntos quedan solos en piel desnuda.</translation>
    </message>
    <message>
        <source>At %1, %2 cm² of bare scalp beside the design are not treated.</source>
        <translation>En %1, %2 cm² de cuero cabelludo desnudo junto al diseño quedan sin tratar.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StencilDialog</name>
    <message>
        <source>Save stencil</source>
        <translation>Guardar plantilla</translation>
    </message>
    <message>
        <source>stencil.pdf</source>
        <translation>plantilla.pdf</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documentos (*.pdf)</translation>
    </message>
    <message>
        <source>Print stencil</source>
        <translation>Imprimir plantilla</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>&amp;Hairline</source>
        <translation>&amp;Línea capilar</translation>
    </message>
    <message>
        <source>&amp;Guide points and lines</source>
        <translation>&amp;Puntos y líneas guía</translation>
    </message>
    <message>
        <source>&amp;Crown with its dots</source>
        <translation>&amp;Coronilla con sus puntos</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;Guardar PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Export stencil</source>
        <translation>Exportar plantilla</translation>
    </message>
    <message>
        <source>Write the pages as they are shown; print them at 100 %</source>
        <translation>Escribir las páginas como se muestran; imprímalas al 100 %</translation>
    </message>
    <message>
        <source>Print the pages at true scale (Ctrl+P)</source>
        <translation>Imprimir las páginas a escala real (Ctrl+P)</translation>
    </message>
    <message>
        <source>The size of the paper in the printer</source>
        <translation>El tamaño del papel de la impresora</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guías</translation>
    </message>
    <message>
        <source>Whose proportions the guide points have</source>
        <translation>De quién son las proporciones de los puntos guía</translation>
    </message>
    <message>
        <source>The hairline unrolled onto several sheets that overlap</source>
        <translation>La línea capilar desenrollada en varias hojas que se solapan</translation>
    </message>
    <message>
        <source>Points and lines of the face to lay the sheets on the head by</source>
        <translation>Puntos y líneas de la cara para colocar las hojas en la cabeza</translation>
    </message>
    <message>
        <source>Rings and rays about the whorl, with every dot within 5 cm</source>
        <translation>Anillos y radios en torno al remolino, con cada punto a menos de 5 cm</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Guides for</source>
        <translation>Guías para</translation>
    </message>
    <message>
        <source>Print at 100 %, without fitting to the page. Then measure both check bars: they must be 50 mm long.</source>
        <translation>Imprima al 100 %, sin ajustar a la página. Mida después ambas barras: deben medir 50 mm.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Componiendo las páginas</translation>
    </message>
    <message>
        <source>Choose what goes on the paper.</source>
        <translation>Elija qué va en el papel.</translation>
    </message>
    <message>
        <source>1 page.</source>
        <translation>1 página.</translation>
    </message>
    <message>
        <source>%1 pages.</source>
        <translation>%1 páginas.</translation>
    </message>
    <message>
        <source>Lengths along the hairline are true; other distances on its sheets are off by at most %1 %.</source>
        <translation>Las longitudes a lo largo de la línea capilar son reales; otras distancias en sus hojas se desvían como mucho %1 %.</translation>
    </message>
    <message>
        <source>On the crown&apos;s sheet lengths from the whorl are true, others are off by at most %1 %.</source>
        <translation>En la hoja de la coronilla, las longitudes desde el remolino son reales; otras se desvían como mucho %1 %.</translation>
    </message>
    <message>
        <source>Writing the stencil</source>
        <translation>Escribiendo la plantilla</translation>
    </message>
    <message>
        <source>Saved %1. Print it at 100 % and measure the check bars: 50 mm.</source>
        <translation>%1 guardado. Imprímalo al 100 % y mida las barras: 50 mm.</translation>
    </message>
    <message>
        <source>Printing the stencil</source>
        <translation>Imprimiendo la plantilla</translation>
    </message>
    <message>
        <source>The stencil is printed. Measure the check bars on it: 50 mm.</source>
        <translation>La plantilla está impresa. Mida las barras: 50 mm.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StubbleControl</name>
    <message>
        <source>Measuring the stubble</source>
        <translation>Midiendo el pelo rasurado</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StudioLink</name>
    <message>
        <source>Save to the client</source>
        <translation>Guardar en el cliente</translation>
    </message>
    <message>
        <source>Keep this design as the next revision (Ctrl+S)</source>
        <translation>Conservar este diseño como la revisión siguiente (Ctrl+S)</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>Al cliente</translation>
    </message>
    <message>
        <source>Show the client&apos;s file</source>
        <translation>Mostrar el expediente del cliente</translation>
    </message>
    <message>
        <source>Give to a client…</source>
        <translation>Dar a un cliente…</translation>
    </message>
    <message>
        <source>Put these photos and the design into a client&apos;s file (Ctrl+G)</source>
        <translation>Poner estas fotos y el diseño en el expediente de un cliente (Ctrl+G)</translation>
    </message>
    <message>
        <source>Not in a client&apos;s file yet</source>
        <translation>Aún en ningún expediente</translation>
    </message>
    <message>
        <source>%1 · design %2</source>
        <translation>%1 · diseño %2</translation>
    </message>
    <message>
        <source>Whose photos are these?</source>
        <translation>¿De quién son estas fotos?</translation>
    </message>
    <message>
        <source>Design %1 is kept for %2.</source>
        <translation>El diseño %1 se guardó para %2.</translation>
    </message>
    <message>
        <source>Kept for %1.</source>
        <translation>Guardado para %1.</translation>
    </message>
    <message>
        <source>Design %1 of %2 is kept as revision %3.</source>
        <translation>El diseño %1 de %2 se guardó como revisión %3.</translation>
    </message>
    <message>
        <source>The practice is locked. Unlock it to keep the design.</source>
        <translation>La consulta está bloqueada. Desbloquéela para conservar el diseño.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TestPatchDialog</name>
    <message>
        <source>Pick &amp;white or grey first</source>
        <translation>Elegir antes &amp;blanco o gris</translation>
    </message>
    <message>
        <source>&amp;Remove last</source>
        <translation>&amp;Quitar el último</translation>
    </message>
    <message>
        <source>&amp;Take this profile</source>
        <translation>&amp;Tomar este perfil</translation>
    </message>
    <message>
        <source>Shade from a test patch</source>
        <translation>Tono según una zona de prueba</translation>
    </message>
    <message>
        <source>A photo of the test patch on its day shows how dark each dilution turns out on this client. Even light, no flash; redness makes fields look darker, so an hour after is better than at once.</source>
        <translation>Una foto de la zona de prueba en su día muestra qué oscura queda cada dilución en este cliente. Luz uniforme, sin flash; el enrojecimiento oscurece los campos, así que mejor una hora después que enseguida.</translation>
    </message>
    <message>
        <source>&amp;Choose photo…</source>
        <translation>Elegir &amp;foto…</translation>
    </message>
    <message>
        <source>A photo of the patch, close and sharp</source>
        <translation>Una foto de la zona, cercana y nítida</translation>
    </message>
    <message>
        <source>The next click takes a white or grey place of the photo, to undo the colour of the light</source>
        <translation>El próximo clic toma un lugar blanco o gris de la foto, para quitar el color de la luz</translation>
    </message>
    <message>
        <source>Takes the last ring off the photo</source>
        <translation>Quita el último anillo de la foto</translation>
    </message>
    <message>
        <source>What to click next</source>
        <translation>En qué hacer clic ahora</translation>
    </message>
    <message>
        <source>Goes back to the clinic profile, where it can be used and saved</source>
        <translation>Vuelve al perfil del estudio, donde se puede usar y guardar</translation>
    </message>
    <message>
        <source>Parts of water of the fields</source>
        <translation>Partes de agua de los campos</translation>
    </message>
    <message>
        <source>Parts of water to one of pigment, one number for each field in the order in which you click them</source>
        <translation>Partes de agua por una de pigmento, un número por campo en el orden en que hace clic en ellos</translation>
    </message>
    <message>
        <source>Needle of the patch</source>
        <translation>Aguja de la zona</translation>
    </message>
    <message>
        <source>The needle that made the patch</source>
        <translation>La aguja con la que se hizo la zona</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>del mismo día</translation>
    </message>
    <message>
        <source>healed</source>
        <translation>cicatrizado</translation>
    </message>
    <message>
        <source>Age of the patch</source>
        <translation>Edad de la zona</translation>
    </message>
    <message>
        <source>How old the patch is in the photo</source>
        <translation>Qué edad tiene la zona en la foto</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> puntos/cm²</translation>
    </message>
    <message>
        <source>Density of the fields</source>
        <translation>Densidad de los campos</translation>
    </message>
    <message>
        <source>How many dots each square centimetre of a field has</source>
        <translation>Cuántos puntos tiene cada centímetro cuadrado de un campo</translation>
    </message>
    <message>
        <source>Size of the rings</source>
        <translation>Tamaño de los anillos</translation>
    </message>
    <message>
        <source>As large as fits within a field: all in a ring is averaged</source>
        <translation>Tan grande como quepa en un campo: se promedia todo lo del anillo</translation>
    </message>
    <message>
        <source>&amp;Parts of water</source>
        <translation>&amp;Partes de agua</translation>
    </message>
    <message>
        <source>&amp;Needle</source>
        <translation>&amp;Aguja</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>&amp;Densidad</translation>
    </message>
    <message>
        <source>Patch is</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>R&amp;ings</source>
        <translation>A&amp;nillos</translation>
    </message>
    <message>
        <source>Fields of the patch</source>
        <translation>Campos de la zona</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Calibrado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Colours of each field: in the photo, as predicted, and with the factor below. A difference below 3 is hard to see.</source>
        <translation>Colores de cada campo: en la foto, según lo previsto y con el factor de abajo. Una diferencia menor que 3 apenas se ve.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Photo of the test patch</source>
        <translation>Foto de la zona de prueba</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <translation>Abriendo la foto</translation>
    </message>
    <message>
        <source>Write the parts of water as numbers from 0 to 30 with commas between.</source>
        <translation>Escriba las partes de agua como números de 0 a 30 separados por comas.</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanco</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>piel</translation>
    </message>
    <message>
        <source>Choose a photo of the test patch.</source>
        <translation>Elija una foto de la zona de prueba.</translation>
    </message>
    <message>
        <source>Click a white or grey place, such as a card.</source>
        <translation>Haga clic en un lugar blanco o gris, como una carta.</translation>
    </message>
    <message>
        <source>Click bare skin close beside the patch.</source>
        <translation>Haga clic en piel desnuda justo al lado de la zona.</translation>
    </message>
    <message>
        <source>Click the field with %1 parts of water.</source>
        <translation>Haga clic en el campo con %1 partes de agua.</translation>
    </message>
    <message>
        <source>All fields are read. Drag a ring to mend its place.</source>
        <translation>Todos los campos están leídos. Arrastre un anillo para corregir su lugar.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → none</source>
        <translation>%1 → ninguna</translation>
    </message>
    <message>
        <source>Dots are %1 times as dark on this client as predicted (± %2 %).</source>
        <translation>Los puntos son %1 veces tan oscuros en este cliente como lo previsto (± %2 %).</translation>
    </message>
    <message>
        <source>Dots are %1 times as dark on this client as predicted. One field shows no error: more make it sure.</source>
        <translation>Los puntos son %1 veces tan oscuros en este cliente como lo previsto. Un solo campo no muestra el error: más dan seguridad.</translation>
    </message>
    <message>
        <source>Parts of water to take for the shade of: %1</source>
        <translation>Partes de agua para obtener el tono de: %1</translation>
    </message>
    <message>
        <source>,  </source>
        <translation>,  </translation>
    </message>
    <message>
        <source>The fields contradict each other (%1): look at their order, the light and the rings.</source>
        <translation>Los campos se contradicen (%1): revise su orden, la luz y los anillos.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TimeMarks</name>
    <message>
        <source>Moments of the time slider</source>
        <translation>Momentos del control de tiempo</translation>
    </message>
    <message>
        <source>A click shows that moment</source>
        <translation>Un clic muestra ese momento</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TreatmentRow</name>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>What the design starts from; replaces hairline, density, places and sessions</source>
        <translation>De qué parte el diseño; sustituye línea capilar, densidad, lugares y sesiones</translation>
    </message>
    <message>
        <source>Treatment not said</source>
        <translation>Tratamiento sin indicar</translation>
    </message>
    <message>
        <source>What of the treatment is shown</source>
        <translation>Qué se muestra del tratamiento</translation>
    </message>
    <message>
        <source>What the client should see of this treatment; the design stays</source>
        <translation>Qué debe ver el cliente de este tratamiento; el diseño se mantiene</translation>
    </message>
    <message>
        <source>What the treatment cannot do</source>
        <translation>Lo que el tratamiento no puede hacer</translation>
    </message>
    <message>
        <source>Treatment: %1</source>
        <translation>Tratamiento: %1</translation>
    </message>
    <message>
        <source>To show: as set below</source>
        <translation>Mostrar: según lo ajustado abajo</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TurnTool</name>
    <message>
        <source>Drag turns the head, also with the right button; 1 to 7 or a double-click go to a side; the wheel zooms</source>
        <translation>Arrastrar gira la cabeza, también con el botón derecho; 1 a 7 o doble clic van a un lado; la rueda amplía</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TurntableBar</name>
    <message>
        <source>Side of the head</source>
        <translation>Lado de la cabeza</translation>
    </message>
    <message>
        <source>3-D head</source>
        <translation>Cabeza 3D</translation>
    </message>
    <message>
        <source>Left and right are the client&apos;s; keys 1 to 7 on the head</source>
        <translation>Izquierda y derecha son las del cliente; teclas 1 a 7 en la cabeza</translation>
    </message>
    <message>
        <source>Circumference of the head</source>
        <translation>Circunferencia de la cabeza</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Circumference</source>
        <translation>Circunferencia</translation>
    </message>
    <message>
        <source>Skin type %1</source>
        <translation>Tipo de piel %1</translation>
    </message>
    <message>
        <source>%1 of Fitzpatrick&apos;s six, from light to dark</source>
        <translation>%1 de los seis de Fitzpatrick, de claro a oscuro</translation>
    </message>
    <message>
        <source>Tape over the brow and the back of the head; the mean of men is 57.4 cm</source>
        <translation>Cinta sobre las cejas y la parte posterior; la media de los hombres es 57,4 cm</translation>
    </message>
    <message>
        <source>The head is that of the photos</source>
        <translation>La cabeza es la de las fotos</translation>
    </message>
</context>
<context>
    <name>trichion::studio::UnderstoodBar</name>
    <message>
        <source>&amp;Mirror it</source>
        <translation>&amp;Reflejar</translation>
    </message>
    <message>
        <source>&amp;Correct by hand</source>
        <translation>&amp;Corregir a mano</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>What the lines mean</source>
        <translation>Qué significan las líneas</translation>
    </message>
    <message>
        <source>Swap left and right of the photo, and find the head again (Ctrl+M)</source>
        <translation>Cambiar izquierda y derecha de la foto y buscar otra vez la cabeza (Ctrl+M)</translation>
    </message>
    <message>
        <source>Say what the photo shows, move and turn the head over it (Ctrl+H)</source>
        <translation>Decir qué muestra la foto, mover y girar la cabeza sobre ella (Ctrl+H)</translation>
    </message>
    <message>
        <source>Back to the design (Esc)</source>
        <translation>Volver al diseño (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::UnderstoodLook</name>
    <message>
        <source>seen elsewhere by another photo</source>
        <translation>visto en otro sitio por otra foto</translation>
    </message>
    <message>
        <source>The head was found in this photo, %1 % sure.</source>
        <translation>La cabeza se encontró en esta foto, segura al %1 %.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::UnderstoodTool</name>
    <message>
        <source>Is it this head? Click it</source>
        <translation>¿Es esta cabeza? Haga clic en ella</translation>
    </message>
    <message>
        <source>Click to take this head instead</source>
        <translation>Haga clic para tomar esta cabeza</translation>
    </message>
    <message>
        <source>The photo %1 sees this place of the scalp %2 away, at the dot</source>
        <translation>La foto %1 ve este lugar del cuero cabelludo a %2, en el punto</translation>
    </message>
    <message>
        <source>Red lines: places of the scalp that another photo sees at the dot; Esc closes</source>
        <translation>Líneas rojas: lugares del cuero cabelludo que otra foto ve en el punto; Esc cierra</translation>
    </message>
    <message>
        <source>What was understood of the photo; Esc closes</source>
        <translation>Qué se entendió de la foto; Esc cierra</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ValueSlider</name>
    <message>
        <source>, number</source>
        <translation>, número</translation>
    </message>
    <message>
        <source>Double-click resets.</source>
        <translation>Doble clic restablece.</translation>
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
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>New variant from a proposal</source>
        <translation>Nueva variante de una propuesta</translation>
    </message>
    <message>
        <source>Delete variant</source>
        <translation>Eliminar variante</translation>
    </message>
    <message>
        <source>Designs for the same head, to compare with the client
. and , go from one to the next</source>
        <translation>Diseños para la misma cabeza, para comparar con el cliente
. y , pasan de uno al siguiente</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Añadir variante</translation>
    </message>
    <message>
        <source>Add a variant: a copy of this one to change (Ctrl+D)</source>
        <translation>Añadir una variante: una copia de esta para cambiar (Ctrl+D)</translation>
    </message>
    <message>
        <source>More about variants</source>
        <translation>Más sobre variantes</translation>
    </message>
    <message>
        <source>Rename, start afresh, delete</source>
        <translation>Renombrar, empezar de nuevo, eliminar</translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation>Nombre de la variante</translation>
    </message>
    <message>
        <source>Add variant %1 from a proposal</source>
        <translation>Añadir variante %1 de una propuesta</translation>
    </message>
    <message>
        <source>Add variant %1</source>
        <translation>Añadir variante %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ViewProposals</name>
    <message>
        <source>Looking at the photo</source>
        <translation>Mirando la foto</translation>
    </message>
</context>
<context>
    <name>trichion::studio::WearFold</name>
    <message>
        <source>Skin and habits</source>
        <translation>Piel y hábitos</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Seca</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Oily</source>
        <translation>Grasa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>Poco</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>Mucho</translation>
    </message>
    <message>
        <source>Skin type</source>
        <translation>Tipo de piel</translation>
    </message>
    <message>
        <source>Oily skin blurs dots, dry skin sheds them sooner</source>
        <translation>La piel grasa difumina los puntos, la seca los pierde antes</translation>
    </message>
    <message>
        <source>How much sun the scalp gets: sun fades pigment</source>
        <translation>Cuánto sol recibe el cuero cabelludo: el sol decolora el pigmento</translation>
    </message>
    <message>
        <source>Fitzpatrick&apos;s skin type as you judge it; a dash: not known</source>
        <translation>Tipo de piel de Fitzpatrick según su juicio; un guion: desconocido</translation>
    </message>
    <message>
        <source>Sunscreen or hat every day</source>
        <translation>Protector solar o gorra a diario</translation>
    </message>
    <message>
        <source>Protected dots last longer</source>
        <translation>Los puntos protegidos duran más</translation>
    </message>
    <message>
        <source>Smokes</source>
        <translation>Fuma</translation>
    </message>
    <message>
        <source>Dots of smokers fade a little sooner</source>
        <translation>Los puntos de fumadores se desvanecen algo antes</translation>
    </message>
    <message>
        <source>Skin rejects pigment</source>
        <translation>La piel rechaza el pigmento</translation>
    </message>
    <message>
        <source>A strong immune response clears pigment sooner</source>
        <translation>Una respuesta inmune fuerte elimina antes el pigmento</translation>
    </message>
    <message>
        <source>Scar</source>
        <translation>Cicatriz</translation>
    </message>
    <message>
        <source>Scars hold less pigment</source>
        <translation>Las cicatrices retienen menos pigmento</translation>
    </message>
    <message>
        <source>Larger spread</source>
        <translation>Mayor expansión</translation>
    </message>
    <message>
        <source>Dots grow 1.5 times in five years instead of 1.3; sources differ</source>
        <translation>Los puntos crecen 1,5 veces en cinco años en vez de 1,3; las fuentes difieren</translation>
    </message>
    <message>
        <source>How long dots last is an estimate: no measured figures are public.</source>
        <translation>Cuánto duran los puntos es una estimación: no hay cifras medidas publicadas.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Welcome</name>
    <message>
        <source>or drop photos anywhere in this window</source>
        <translation>o suelte fotos en cualquier parte de esta ventana</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP or HEIC; it stays on this computer</source>
        <translation>JPEG, PNG, TIFF, WebP o HEIC; se queda en este ordenador</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>A&amp;brir fotos…</translation>
    </message>
    <message>
        <source>Open photos of the client (Ctrl+O)</source>
        <translation>Abrir fotos del cliente (Ctrl+O)</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;Probar la muestra</translation>
    </message>
    <message>
        <source>Open three photos of a scanned head that come with the program</source>
        <translation>Abrir tres fotos de una cabeza escaneada que vienen con el programa</translation>
    </message>
    <message>
        <source>&amp;Design without a photo</source>
        <translation>&amp;Diseñar sin foto</translation>
    </message>
    <message>
        <source>Begin on a plain 3-D head of a size you set; photos can be added later (T)</source>
        <translation>Empezar en una cabeza 3D lisa del tamaño que fije; las fotos se pueden añadir después (T)</translation>
    </message>
    <message>
        <source>Show a client the result</source>
        <translation>Mostrar el resultado a un cliente</translation>
    </message>
</context>
<context>
    <name>trichion::studio::WhenDialog</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>The day; arrows move it</source>
        <translation>El día; las flechas lo mueven</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Cuándo empieza</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Take this day (Enter)</source>
        <translation>Tomar este día (Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>No cambiar nada (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::WindowActions</name>
    <message>
        <source>&amp;Open photos…</source>
        <translation>A&amp;brir fotos…</translation>
    </message>
    <message>
        <source>Open photos of a client, in place of those that are shown</source>
        <translation>Abrir fotos de un cliente, en lugar de las mostradas</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>&amp;Añadir fotos…</translation>
    </message>
    <message>
        <source>Add photos of the same head: sides, top, back</source>
        <translation>Añadir fotos de la misma cabeza: lados, arriba, detrás</translation>
    </message>
    <message>
        <source>Remove p&amp;hoto</source>
        <translation>&amp;Quitar foto</translation>
    </message>
    <message>
        <source>Take the photo that is shown out of the strip</source>
        <translation>Quitar de la tira la foto mostrada</translation>
    </message>
    <message>
        <source>&amp;Mirror the photo</source>
        <translation>&amp;Reflejar la foto</translation>
    </message>
    <message>
        <source>Swap left and right of a photo that a mirror took</source>
        <translation>Cambiar izquierda y derecha de una foto tomada con espejo</translation>
    </message>
    <message>
        <source>Open &amp;design…</source>
        <translation>Abrir &amp;diseño…</translation>
    </message>
    <message>
        <source>Show a saved design on the photo</source>
        <translation>Mostrar un diseño guardado en la foto</translation>
    </message>
    <message>
        <source>&amp;Save design</source>
        <translation>&amp;Guardar diseño</translation>
    </message>
    <message>
        <source>Save the design as a file</source>
        <translation>Guardar el diseño como archivo</translation>
    </message>
    <message>
        <source>Save design &amp;as…</source>
        <translation>Guardar diseño &amp;como…</translation>
    </message>
    <message>
        <source>Save the design as another file</source>
        <translation>Guardar el diseño como otro archivo</translation>
    </message>
    <message>
        <source>Open &amp;head…</source>
        <translation>Abrir ca&amp;beza…</translation>
    </message>
    <message>
        <source>Lay the photos to a head that was saved, or as a saved view says</source>
        <translation>Poner las fotos según una cabeza guardada, o como dice una vista guardada</translation>
    </message>
    <message>
        <source>Save h&amp;ead…</source>
        <translation>Guardar cabe&amp;za…</translation>
    </message>
    <message>
        <source>Save the head and where it lies in all photos as a file</source>
        <translation>Guardar la cabeza y su posición en todas las fotos como archivo</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>&amp;Exportar imagen…</translation>
    </message>
    <message>
        <source>Write the picture at full size, stamped as a simulation</source>
        <translation>Escribir la imagen a tamaño completo, marcada como simulación</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Copiar &amp;imagen</translation>
    </message>
    <message>
        <source>Copy the picture, stamped as a simulation</source>
        <translation>Copiar la imagen, marcada como simulación</translation>
    </message>
    <message>
        <source>Export s&amp;tencil…</source>
        <translation>Exportar &amp;plantilla…</translation>
    </message>
    <message>
        <source>Put the hairline and the crown on paper at true scale</source>
        <translation>Poner la línea capilar y la coronilla en papel a escala real</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Retirar el último cambio</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Hacer otra vez el cambio</translation>
    </message>
    <message>
        <source>&amp;New design</source>
        <translation>Diseño &amp;nuevo</translation>
    </message>
    <message>
        <source>Start again with a proposal for this head</source>
        <translation>Empezar de nuevo con una propuesta para esta cabeza</translation>
    </message>
    <message>
        <source>Remove hairline &amp;point</source>
        <translation>Quitar &amp;punto de la línea</translation>
    </message>
    <message>
        <source>Remove the chosen point of the hairline (Delete)</source>
        <translation>Quitar el punto elegido de la línea capilar (Supr)</translation>
    </message>
    <message>
        <source>Add &amp;variant</source>
        <translation>Añadir &amp;variante</translation>
    </message>
    <message>
        <source>Add a variant of the design: a copy of this one to change</source>
        <translation>Añadir una variante del diseño: una copia de esta para cambiar</translation>
    </message>
    <message>
        <source>Ne&amp;xt variant</source>
        <translation>Variante &amp;siguiente</translation>
    </message>
    <message>
        <source>Show the next variant of the design</source>
        <translation>Mostrar la variante siguiente del diseño</translation>
    </message>
    <message>
        <source>Previous var&amp;iant</source>
        <translation>Variante &amp;anterior</translation>
    </message>
    <message>
        <source>Show the variant of the design before this</source>
        <translation>Mostrar la variante anterior del diseño</translation>
    </message>
    <message>
        <source>Rena&amp;me variant…</source>
        <translation>Reno&amp;mbrar variante…</translation>
    </message>
    <message>
        <source>Give the variant another name</source>
        <translation>Dar otro nombre a la variante</translation>
    </message>
    <message>
        <source>&amp;Delete variant</source>
        <translation>&amp;Eliminar variante</translation>
    </message>
    <message>
        <source>Delete this variant; can be undone</source>
        <translation>Eliminar esta variante; se puede deshacer</translation>
    </message>
    <message>
        <source>Take the line drawn on the s&amp;kin…</source>
        <translation>&amp;Tomar la línea dibujada en la piel…</translation>
    </message>
    <message>
        <source>Find the hairline that is drawn on the client with a pencil</source>
        <translation>Buscar la línea capilar dibujada con lápiz en el cliente</translation>
    </message>
    <message>
        <source>Correct the &amp;head…</source>
        <translation>Corregir la &amp;cabeza…</translation>
    </message>
    <message>
        <source>Say what the photo shows, move and turn the head over it</source>
        <translation>Decir qué muestra la foto, mover y girar la cabeza sobre ella</translation>
    </message>
    <message>
        <source>Turn the head ro&amp;und</source>
        <translation>Dar la v&amp;uelta a la cabeza</translation>
    </message>
    <message>
        <source>Seen from above, the forehead is at the other end of the head</source>
        <translation>Vista desde arriba, la frente está en el otro extremo de la cabeza</translation>
    </message>
    <message>
        <source>Show what was &amp;understood</source>
        <translation>Mostrar qué se en&amp;tendió</translation>
    </message>
    <message>
        <source>What was found in the photo: head, outline, face, and where photos disagree</source>
        <translation>Qué se encontró en la foto: cabeza, contorno, cara, y dónde las fotos discrepan</translation>
    </message>
    <message>
        <source>Clinic &amp;profile…</source>
        <translation>&amp;Perfil del estudio…</translation>
    </message>
    <message>
        <source>Let previews look like healed results of this clinic</source>
        <translation>Hacer que las vistas previas se vean como resultados cicatrizados de este estudio</translation>
    </message>
    <message>
        <source>Both sides &amp;together</source>
        <translation>Ambos lados &amp;juntos</translation>
    </message>
    <message>
        <source>Both sides of the hairline move together; Alt or Ctrl in a drag does the opposite</source>
        <translation>Ambos lados de la línea capilar se mueven juntos; Alt o Ctrl al arrastrar hace lo contrario</translation>
    </message>
    <message>
        <source>&amp;Hairline</source>
        <translation>&amp;Línea capilar</translation>
    </message>
    <message>
        <source>Hairline: drag its points, add and remove them</source>
        <translation>Línea capilar: arrastrar sus puntos, añadirlos y quitarlos</translation>
    </message>
    <message>
        <source>Density &amp;brush</source>
        <translation>Pincel de &amp;densidad</translation>
    </message>
    <message>
        <source>Density brush: paint dots on, thin them, on any photo of the head</source>
        <translation>Pincel de densidad: pintar puntos, reducirlos, en cualquier foto de la cabeza</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Borrador</translation>
    </message>
    <message>
        <source>Eraser: take dots away</source>
        <translation>Borrador: quitar puntos</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Leave out: no dots on moles and scars</source>
        <translation>Excluir: sin puntos en lunares y cicatrices</translation>
    </message>
    <message>
        <source>&amp;Zones and whorl</source>
        <translation>&amp;Zonas y remolino</translation>
    </message>
    <message>
        <source>Zones: move their borders and the whorl of the crown</source>
        <translation>Zonas: mover sus bordes y el remolino de la coronilla</translation>
    </message>
    <message>
        <source>Client&apos;s hai&amp;r</source>
        <translation>Pe&amp;lo del cliente</translation>
    </message>
    <message>
        <source>Client&apos;s hair: paint where there is hair and where there is none</source>
        <translation>Pelo del cliente: pintar dónde hay pelo y dónde no</translation>
    </message>
    <message>
        <source>Meas&amp;ure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>Measure lengths and areas along the skin</source>
        <translation>Medir longitudes y áreas sobre la piel</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>Mostrar la foto más grande</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>Mostrar la foto más pequeña</translation>
    </message>
    <message>
        <source>&amp;Fit in window</source>
        <translation>A&amp;justar a la ventana</translation>
    </message>
    <message>
        <source>Show the whole photo; again: the head as large as it fits</source>
        <translation>Mostrar la foto entera; otra vez: la cabeza lo más grande posible</translation>
    </message>
    <message>
        <source>&amp;Actual pixels</source>
        <translation>&amp;Píxeles reales</translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen</source>
        <translation>Un píxel de la foto en uno de la pantalla</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation>Foto si&amp;guiente</translation>
    </message>
    <message>
        <source>Show the next photo of the head</source>
        <translation>Mostrar la foto siguiente de la cabeza</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <translation>Foto a&amp;nterior</translation>
    </message>
    <message>
        <source>Show the photo of the head before this</source>
        <translation>Mostrar la foto anterior de la cabeza</translation>
    </message>
    <message>
        <source>3-&amp;D head</source>
        <translation>Cabeza 3&amp;D</translation>
    </message>
    <message>
        <source>Show the design on a plain head that turns in the hand</source>
        <translation>Mostrar el diseño en una cabeza lisa que gira en la mano</translation>
    </message>
    <message>
        <source>Show &amp;guides</source>
        <translation>Mostrar &amp;guías</translation>
    </message>
    <message>
        <source>Show the hairline and its points</source>
        <translation>Mostrar la línea capilar y sus puntos</translation>
    </message>
    <message>
        <source>Show &amp;anatomy</source>
        <translation>Mostrar &amp;anatomía</translation>
    </message>
    <message>
        <source>Show lines and points of the head, with lengths along the skin</source>
        <translation>Mostrar líneas y puntos de la cabeza, con longitudes sobre la piel</translation>
    </message>
    <message>
        <source>&amp;Snap to guides</source>
        <translation>A&amp;justar a guías</translation>
    </message>
    <message>
        <source>Points of the hairline stay on a guide or mirror image they come near</source>
        <translation>Los puntos de la línea capilar se quedan en una guía o imagen reflejada cercana</translation>
    </message>
    <message>
        <source>Rulers in &amp;mm</source>
        <translation>Reglas en &amp;mm</translation>
    </message>
    <message>
        <source>Millimetres along the edges, as lengths are at the middle of the head</source>
        <translation>Milímetros en los bordes, como son las longitudes en el centro de la cabeza</translation>
    </message>
    <message>
        <source>Before/after &amp;wipe</source>
        <translation>&amp;Cortina antes/después</translation>
    </message>
    <message>
        <source>Compare with a divider</source>
        <translation>Comparar con un divisor</translation>
    </message>
    <message>
        <source>Side by si&amp;de</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>Before and after beside each other</source>
        <translation>Antes y después uno junto al otro</translation>
    </message>
    <message>
        <source>Compare with next &amp;variant</source>
        <translation>Comparar con la &amp;variante siguiente</translation>
    </message>
    <message>
        <source>Another variant in place of the photo before; at last the photo again</source>
        <translation>Otra variante en lugar de la foto de antes; al final otra vez la foto</translation>
    </message>
    <message>
        <source>Show &amp;before</source>
        <translation>Mostrar an&amp;tes</translation>
    </message>
    <message>
        <source>Show the photo as it was; hold B for a moment&apos;s look</source>
        <translation>Mostrar la foto como era; mantenga B para un vistazo</translation>
    </message>
    <message>
        <source>Show ph&amp;otos</source>
        <translation>Mostrar f&amp;otos</translation>
    </message>
    <message>
        <source>Show the photos below the canvas</source>
        <translation>Mostrar las fotos debajo del lienzo</translation>
    </message>
    <message>
        <source>Show &amp;panels</source>
        <translation>Mostrar &amp;paneles</translation>
    </message>
    <message>
        <source>Show the panels on the right</source>
        <translation>Mostrar los paneles de la derecha</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Usar toda la pantalla</translation>
    </message>
    <message>
        <source>&amp;Client screen</source>
        <translation>Pantalla del c&amp;liente</translation>
    </message>
    <message>
        <source>Show the client the picture alone, on another display or this one</source>
        <translation>Mostrar al cliente solo la imagen, en otra pantalla o en esta</translation>
    </message>
    <message>
        <source>Free&amp;ze client screen</source>
        <translation>Con&amp;gelar pantalla del cliente</translation>
    </message>
    <message>
        <source>The client keeps seeing this picture while you change the design</source>
        <translation>El cliente sigue viendo esta imagen mientras usted cambia el diseño</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Dark or light, as the desktop is</source>
        <translation>Oscuro o claro, como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>&amp;Teclas y gestos</translation>
    </message>
    <message>
        <source>What the keyboard and the mouse do</source>
        <translation>Qué hacen el teclado y el ratón</translation>
    </message>
    <message>
        <source>&amp;About Trichion</source>
        <translation>&amp;Acerca de Trichion</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>Anatomía</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Files and views</source>
        <translation>Archivos y vistas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>What was sai&amp;d</source>
        <translation>M&amp;ensajes</translation>
    </message>
    <message>
        <source>Show what the window said lately</source>
        <translation>Mostrar lo que la ventana dijo últimamente</translation>
    </message>
    <message>
        <source>Treated &amp;places</source>
        <translation>Lugares &amp;tratados</translation>
    </message>
    <message>
        <source>Treated places: draw scars, patches, partings and thin hair</source>
        <translation>Lugares tratados: dibujar cicatrices, calvas, rayas y pelo ralo</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Wipe</name>
    <message>
        <source>Drag to compare before and after; W hides the divider</source>
        <translation>Arrastre para comparar antes y después; W oculta el divisor</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Workbench</name>
    <message>
        <source>Reading the photo</source>
        <translation>Leyendo la foto</translation>
    </message>
    <message>
        <source>Fitting the head</source>
        <translation>Ajustando la cabeza</translation>
    </message>
    <message>
        <source>This photo is there already.</source>
        <translation>Esta foto ya está.</translation>
    </message>
    <message>
        <source>The fit was stopped. Say what the photo shows, or place the head.</source>
        <translation>El ajuste se detuvo. Diga qué muestra la foto o coloque la cabeza.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 guardado.</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Diseño nuevo</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Exported %1, stamped as a simulation.</source>
        <translation>%1 exportado, marcado como simulación.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Copied the picture, stamped as a simulation.</source>
        <translation>Imagen copiada, marcada como simulación.</translation>
    </message>
    <message>
        <source>Taking the head</source>
        <translation>Tomando la cabeza</translation>
    </message>
    <message>
        <source>Looking for the head</source>
        <translation>Buscando la cabeza</translation>
    </message>
    <message>
        <source>Turning the head round</source>
        <translation>Dando la vuelta a la cabeza</translation>
    </message>
    <message>
        <source>Looking for the tag</source>
        <translation>Buscando la marca</translation>
    </message>
    <message>
        <source>No tag was found. It must lie flat on the scalp, whole and in the light.</source>
        <translation>No se encontró ninguna marca. Debe estar plana sobre el cuero cabelludo, entera y con luz.</translation>
    </message>
    <message>
        <source>Looking for the coin</source>
        <translation>Buscando la moneda</translation>
    </message>
    <message>
        <source>The rim of the coin was not found. Click both its edges where it is broadest.</source>
        <translation>No se encontró el borde de la moneda. Haga clic en ambos bordes donde es más ancha.</translation>
    </message>
    <message>
        <source>Mirror photo</source>
        <translation>Reflejar foto</translation>
    </message>
    <message>
        <source>Saved the head as %1.</source>
        <translation>Cabeza guardada como %1.</translation>
    </message>
    <message>
        <source>Mirroring the photo</source>
        <translation>Reflejando la foto</translation>
    </message>
    <message>
        <source>%1 photos could not be read: %2. The first: %3</source>
        <translation>No se pudieron leer %1 fotos: %2. Primer motivo: %3</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ZoneDensities</name>
    <message>
        <source>By zone</source>
        <translation>Por zona</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> puntos/cm²</translation>
    </message>
    <message>
        <source>Dots per cm² in this zone, before brush and edges</source>
        <translation>Puntos por cm² en esta zona, antes de pincel y bordes</translation>
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
        <translation>Remolino</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Brazos</translation>
    </message>
    <message>
        <source>Which way the whorl turns</source>
        <translation>Hacia dónde gira el remolino</translation>
    </message>
    <message>
        <source>Clockwise</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Anticlockwise</source>
        <translation>Antihorario</translation>
    </message>
    <message>
        <source>Zone blend</source>
        <translation>Mezcla de zonas</translation>
    </message>
    <message>
        <source>Usual borders</source>
        <translation>Bordes habituales</translation>
    </message>
    <message>
        <source>How much thinner the eye of the whorl is than the crown round it</source>
        <translation>Cuánto más ralo es el ojo del remolino que la coronilla que lo rodea</translation>
    </message>
    <message>
        <source>How much thinner it is between the arms of the whorl</source>
        <translation>Cuánto más ralo es entre los brazos del remolino</translation>
    </message>
    <message>
        <source>Seen from behind</source>
        <translation>Visto desde atrás</translation>
    </message>
    <message>
        <source>Over what width one zone goes over into the next</source>
        <translation>En qué ancho una zona pasa a la siguiente</translation>
    </message>
    <message>
        <source>Put the borders of the zones back where they usually lie</source>
        <translation>Volver a poner los bordes de las zonas donde suelen estar</translation>
    </message>
    <message>
        <source>Whorl strength</source>
        <translation>Fuerza del remolino</translation>
    </message>
    <message>
        <source>Whorl arms</source>
        <translation>Brazos del remolino</translation>
    </message>
    <message>
        <source>Turn of the whorl</source>
        <translation>Giro del remolino</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ZoneTool</name>
    <message>
        <source>end of the top</source>
        <translation>fin de la parte superior</translation>
    </message>
    <message>
        <source>frontal border</source>
        <translation>borde frontal</translation>
    </message>
    <message>
        <source>crown border</source>
        <translation>borde de la coronilla</translation>
    </message>
    <message>
        <source>border of the temples</source>
        <translation>borde de las sienes</translation>
    </message>
    <message>
        <source>border of the sides</source>
        <translation>borde de los lados</translation>
    </message>
    <message>
        <source>border of the nape</source>
        <translation>borde de la nuca</translation>
    </message>
    <message>
        <source>whorl</source>
        <translation>remolino</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Move whorl</source>
        <translation>Mover remolino</translation>
    </message>
    <message>
        <source>Size whorl</source>
        <translation>Tamaño del remolino</translation>
    </message>
    <message>
        <source>Drag moves the eye of the whorl</source>
        <translation>Arrastrar mueve el ojo del remolino</translation>
    </message>
    <message>
        <source>Drag sizes the whorl</source>
        <translation>Arrastrar cambia el tamaño del remolino</translation>
    </message>
    <message>
        <source>Drag moves the %1 on both sides; arrow keys move it once it is chosen</source>
        <translation>Arrastrar mueve en ambos lados: %1; las flechas lo mueven una vez elegido</translation>
    </message>
    <message>
        <source>Drag a border between zones, or the whorl at the crown; the numbers are dots per cm²</source>
        <translation>Arrastre un borde entre zonas, o el remolino de la coronilla; los números son puntos por cm²</translation>
    </message>
</context>
</TS>
