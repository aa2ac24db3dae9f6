<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_GB">
<context>
    <name>base</name>
    <message>
        <source>The preview that was promised</source>
        <translation>A prévia prometida</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>O que resultou</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Full shave</source>
        <translation>Raspado completo</translation>
    </message>
    <message>
        <source>The whole scalp is given the shadow of shaved hair, in three sessions that reach 30, 70 and 100 %, and the client keeps shaving to stubble.</source>
        <translation>Todo o couro cabeludo recebe a sombra do cabelo raspado, em três sessões que chegam a 30, 70 e 100 %, e o cliente continua raspando bem curto.</translation>
    </message>
    <message>
        <source>It does not grow hair: the head has to stay shaved.</source>
        <translation>Não faz crescer cabelo: a cabeça precisa continuar raspada.</translation>
    </message>
    <message>
        <source>Under a lamp above the head</source>
        <translation>Sob uma lâmpada acima da cabeça</translation>
    </message>
    <message>
        <source>In five years</source>
        <translation>Em cinco anos</translation>
    </message>
    <message>
        <source>Receding hairline</source>
        <translation>Linha capilar em recuo</translation>
    </message>
    <message>
        <source>Corners are closed with reserve and dots are set behind and between the hair that remains; the line stays on the outer corner of the eye, so that later loss does not undress it.</source>
        <translation>As entradas são fechadas com reserva e os pontos são postos atrás e entre o cabelo que resta; a linha fica no canto externo do olho, para que uma queda posterior não a deixe isolada.</translation>
    </message>
    <message>
        <source>It does not stop the loss: the hair behind the new line may go.</source>
        <translation>Não detém a queda: o cabelo atrás da nova linha pode cair.</translation>
    </message>
    <message>
        <source>After the next stage of loss</source>
        <translation>Após o próximo estágio de calvície</translation>
    </message>
    <message>
        <source>In ten years, two stages on</source>
        <translation>Em dez anos, dois estágios depois</translation>
    </message>
    <message>
        <source>Density between longer hair</source>
        <translation>Densidade entre cabelo mais comprido</translation>
    </message>
    <message>
        <source>Dots darken the skin that shows between the hair, so that scalp and hair differ less; nothing is shaved and the hairline stays as it is.</source>
        <translation>Os pontos escurecem a pele que aparece entre o cabelo, para que couro cabeludo e cabelo difiram menos; nada é raspado e a linha capilar fica como está.</translation>
    </message>
    <message>
        <source>It adds no volume: dots lie flat under the hair, and show when the hair goes.</source>
        <translation>Não dá volume: os pontos ficam rentes sob o cabelo e aparecem quando ele cai.</translation>
    </message>
    <message>
        <source>Wet hair</source>
        <translation>Cabelo molhado</translation>
    </message>
    <message>
        <source>Edge-up</source>
        <translation>Contorno marcado (edge-up)</translation>
    </message>
    <message>
        <source>A level front with sharp corners and a straight line at the sideburns, as a barber cuts it: little feather, one needle, and a touch-up sooner than elsewhere.</source>
        <translation>Uma frente reta com cantos vivos e uma linha reta nas costeletas, como o barbeiro a corta: pouca transição, uma agulha e um retoque mais cedo que em outros casos.</translation>
    </message>
    <message>
        <source>A sharp line is the first to look drawn as it spreads; it cannot be softened again by more dots.</source>
        <translation>Uma linha nítida é a primeira a parecer desenhada quando se expande; mais pontos não a suavizam de novo.</translation>
    </message>
    <message>
        <source>In three years, before a touch-up</source>
        <translation>Em três anos, antes de um retoque</translation>
    </message>
    <message>
        <source>Parting and diffuse thinning</source>
        <translation>Risca e rarefação difusa</translation>
    </message>
    <message>
        <source>The widened parting is shaded section by section, densest at its edge and running out to both sides; nothing is shaved and the hairline is left untouched.</source>
        <translation>A risca alargada é sombreada trecho por trecho, mais densa em sua borda e sumindo para os dois lados; nada é raspado e a linha capilar não é tocada.</translation>
    </message>
    <message>
        <source>Parted elsewhere, skin that was not treated shows.</source>
        <translation>Com a risca em outro lugar, aparece pele não tratada.</translation>
    </message>
    <message>
        <source>Traction loss at the front and temples</source>
        <translation>Queda por tração na frente e nas têmporas</translation>
    </message>
    <message>
        <source>The thinned border of the hair is filled softly, with mounds rather than a line, and only once the pull has stopped.</source>
        <translation>A borda rala do cabelo é preenchida com suavidade, com ondulações em vez de uma linha, e só depois que a tração parou.</translation>
    </message>
    <message>
        <source>Where the pull goes on the border moves back and leaves the dots in front of it.</source>
        <translation>Onde a tração continua, a borda recua e deixa os pontos à sua frente.</translation>
    </message>
    <message>
        <source>If the pull goes on</source>
        <translation>Se a tração continuar</translation>
    </message>
    <message>
        <source>Alopecia areata, patches</source>
        <translation>Alopecia areata, falhas</translation>
    </message>
    <message>
        <source>Bare patches are filled to the density around them; while the disease is active you wait, and plan for patches that grow back, move or join.</source>
        <translation>As falhas são preenchidas até a densidade ao redor; enquanto a doença está ativa, espere e conte com falhas que se fecham, mudam de lugar ou se juntam.</translation>
    </message>
    <message>
        <source>Dots stay where they are: where hair grows back the patch is darker than what is around it.</source>
        <translation>Os pontos ficam onde estão: onde o cabelo volta, a falha fica mais escura que o que a cerca.</translation>
    </message>
    <message>
        <source>If the patches grow back</source>
        <translation>Se o cabelo voltar nas falhas</translation>
    </message>
    <message>
        <source>If all hair is lost</source>
        <translation>Se todo o cabelo cair</translation>
    </message>
    <message>
        <source>Alopecia totalis and universalis</source>
        <translation>Alopecia total e universal</translation>
    </message>
    <message>
        <source>The whole scalp without any hair to go by: brows and old photos give colour and line, and a fourth session is usual.</source>
        <translation>Todo o couro cabeludo sem cabelo para se guiar: sobrancelhas e fotos antigas dão a cor e a linha, e uma quarta sessão é comum.</translation>
    </message>
    <message>
        <source>Without stubble the skin stays as shiny as it is: it looks shaved closer than any razor leaves it.</source>
        <translation>Sem pelos curtos a pele brilha como antes: parece raspada mais rente do que qualquer lâmina deixa.</translation>
    </message>
    <message>
        <source>If hair grows back</source>
        <translation>Se o cabelo voltar</translation>
    </message>
    <message>
        <source>Strip scar of a transplant</source>
        <translation>Cicatriz linear de transplante</translation>
    </message>
    <message>
        <source>The pale line and a wide border round it are filled slowly, a test patch first, because scar tissue drinks pigment or rejects it.</source>
        <translation>A linha clara e uma borda larga ao redor são preenchidas devagar, primeiro em uma área de teste, pois o tecido cicatricial absorve demais o pigmento ou o rejeita.</translation>
    </message>
    <message>
        <source>The scar stays a scar: its relief and shine remain, and light from the side shows them.</source>
        <translation>A cicatriz continua cicatriz: seu relevo e seu brilho ficam, e a luz de lado os mostra.</translation>
    </message>
    <message>
        <source>After the first session</source>
        <translation>Após a primeira sessão</translation>
    </message>
    <message>
        <source>In three years</source>
        <translation>Em três anos</translation>
    </message>
    <message>
        <source>Dots of a transplant (FUE)</source>
        <translation>Marcas de transplante (FUE)</translation>
    </message>
    <message>
        <source>White dots and their neighbourhood in the thinned donor area are filled, so that neither the dots nor the gaps catch the eye.</source>
        <translation>As marcas brancas e seu entorno na área doadora rarefeita são preenchidos, para que nem marcas nem vazios chamem a atenção.</translation>
    </message>
    <message>
        <source>Hair worn longer than a few millimetres hides dots and treatment alike.</source>
        <translation>Cabelo com mais de alguns milímetros esconde tanto as marcas como o tratamento.</translation>
    </message>
    <message>
        <source>Scar of an injury, burn or operation</source>
        <translation>Cicatriz de ferimento, queimadura ou operação</translation>
    </message>
    <message>
        <source>The scar is tested first, then filled in more and lighter sessions than skin needs, with a wide border, because its tissue keeps less pigment.</source>
        <translation>A cicatriz é testada primeiro e depois preenchida em mais sessões, mais leves do que a pele pede, com borda larga, porque seu tecido retém menos pigmento.</translation>
    </message>
    <message>
        <source>Uneven skin stays uneven; places that reject pigment stay light.</source>
        <translation>Pele irregular continua irregular; lugares que rejeitam pigmento ficam claros.</translation>
    </message>
    <message>
        <source>Birthmark</source>
        <translation>Marca de nascença</translation>
    </message>
    <message>
        <source>Only the hairless skin round and, where a doctor agrees, within a flat mark is given dots; moles are left out.</source>
        <translation>Só a pele sem cabelo ao redor e, se um médico concordar, dentro de uma marca plana recebe pontos; pintas são excluídas.</translation>
    </message>
    <message>
        <source>A mark darker than the dots cannot be covered: dots only darken.</source>
        <translation>Uma marca mais escura que os pontos não pode ser coberta: pontos só escurecem.</translation>
    </message>
    <message>
        <source>After a transplant</source>
        <translation>Após um transplante</translation>
    </message>
    <message>
        <source>Dots fill the skin between the grafts once they have settled, denser where the grafts are thin.</source>
        <translation>Os pontos preenchem a pele entre os enxertos depois que eles pegaram, mais densos onde os enxertos são ralos.</translation>
    </message>
    <message>
        <source>It does not make grafts grow; between long hair it adds shade, not volume.</source>
        <translation>Não faz crescer os enxertos; entre cabelo comprido dá sombra, não volume.</translation>
    </message>
    <message>
        <source>If the hair between the grafts goes</source>
        <translation>Se o cabelo entre os enxertos cair</translation>
    </message>
    <message>
        <source>Correction of earlier work</source>
        <translation>Correção de trabalho anterior</translation>
    </message>
    <message>
        <source>What is there is photographed and classified first: blown out, too dark, blue, too low; only what is too light or too sparse is answered with dots, the rest with lightening by laser or with removal.</source>
        <translation>Primeiro se fotografa e classifica o que há: expandido, escuro demais, azul, baixo demais; só o que é claro ou ralo demais se resolve com pontos, o resto com clareamento a laser ou com remoção.</translation>
    </message>
    <message>
        <source>Dots never brighten: what is too dark, too low or blue stays so under new dots.</source>
        <translation>Pontos nunca clareiam: o que é escuro demais, baixo demais ou azul continua assim sob novos pontos.</translation>
    </message>
    <message>
        <source>After one laser session</source>
        <translation>Após uma sessão de laser</translation>
    </message>
    <message>
        <source>After three laser sessions</source>
        <translation>Após três sessões de laser</translation>
    </message>
    <message>
        <source>After removal</source>
        <translation>Após a remoção</translation>
    </message>
    <message>
        <source>Touch-up</source>
        <translation>Retoque</translation>
    </message>
    <message>
        <source>One light session over a result that has faded considerably, with the same pigment, after a comparison with the old photos; old dots stay as they aged, new ones come between them.</source>
        <translation>Uma sessão leve sobre um resultado bastante desbotado, com o mesmo pigmento, após comparar com as fotos antigas; os pontos antigos ficam como envelheceram, os novos vão entre eles.</translation>
    </message>
    <message>
        <source>Each touch-up adds dots that spread too: after several they merge.</source>
        <translation>Cada retoque acrescenta pontos que também se expandem: após vários, eles se juntam.</translation>
    </message>
    <message>
        <source>Before the touch-up, five years on</source>
        <translation>Antes do retoque, após cinco anos</translation>
    </message>
    <message>
        <source>Five years after the touch-up</source>
        <translation>Cinco anos após o retoque</translation>
    </message>
    <message>
        <source>Temporary pigment</source>
        <translation>Pigmento temporário</translation>
    </message>
    <message>
        <source>Set shallower and with a pigment that the body takes away, so that it fades within two to four years and the line can be moved with age.</source>
        <translation>Posto mais raso e com um pigmento que o corpo elimina, para que desbote em dois a quatro anos e a linha possa mudar com a idade.</translation>
    </message>
    <message>
        <source>Nobody can promise that it goes without a trace.</source>
        <translation>Ninguém pode prometer que suma sem deixar vestígio.</translation>
    </message>
    <message>
        <source>In two years</source>
        <translation>Em dois anos</translation>
    </message>
    <message>
        <source>In four years</source>
        <translation>Em quatro anos</translation>
    </message>
    <message>
        <source>Too deep</source>
        <translation>Fundo demais</translation>
    </message>
    <message>
        <source>Pigment below the papillary dermis turns blue and spreads.</source>
        <translation>Pigmento abaixo da derme papilar fica azul e se expande.</translation>
    </message>
    <message>
        <source>Too shallow</source>
        <translation>Raso demais</translation>
    </message>
    <message>
        <source>Pigment in the epidermis leaves with it within weeks.</source>
        <translation>Pigmento na epiderme sai com ela em semanas.</translation>
    </message>
    <message>
        <source>Too dense</source>
        <translation>Denso demais</translation>
    </message>
    <message>
        <source>Dots set too close merge into a helmet without skin between them.</source>
        <translation>Pontos próximos demais se juntam em um capacete sem pele entre eles.</translation>
    </message>
    <message>
        <source>Too large a needle</source>
        <translation>Agulha grande demais</translation>
    </message>
    <message>
        <source>Dots wider than a shaved hair read as freckles, not as stubble.</source>
        <translation>Pontos mais largos que um fio raspado parecem sardas, não cabelo raspado.</translation>
    </message>
    <message>
        <source>Pigment turns blue</source>
        <translation>Pigmento fica azul</translation>
    </message>
    <message>
        <source>Tattoo ink on a blue base: the warm parts fade, the blue stays.</source>
        <translation>Tinta de tatuagem de base azul: as partes quentes desbotam, o azul fica.</translation>
    </message>
    <message>
        <source>Pigment turns green</source>
        <translation>Pigmento fica verde</translation>
    </message>
    <message>
        <source>Tattoo ink on a green base: the warm parts fade, the green stays.</source>
        <translation>Tinta de tatuagem de base verde: as partes quentes desbotam, o verde fica.</translation>
    </message>
    <message>
        <source>Pigment turns red</source>
        <translation>Pigmento fica vermelho</translation>
    </message>
    <message>
        <source>Brown of iron oxides: the dark and yellow parts fade, the red stays.</source>
        <translation>Marrom de óxidos de ferro: as partes escuras e amarelas desbotam, o vermelho fica.</translation>
    </message>
    <message>
        <source>Hairline too low</source>
        <translation>Linha capilar baixa demais</translation>
    </message>
    <message>
        <source>A line below where it grew looks painted on, and cannot be raised again.</source>
        <translation>Uma linha abaixo de onde crescia parece pintada e não pode ser subida de novo.</translation>
    </message>
    <message>
        <source>Hairline ruler-straight</source>
        <translation>Linha capilar reta como régua</translation>
    </message>
    <message>
        <source>No hairline grows as one drawn line: it needs irregular rows and single dots in front.</source>
        <translation>Nenhuma linha capilar cresce como um traço: ela precisa de fileiras irregulares e pontos isolados à frente.</translation>
    </message>
    <message>
        <source>Top fades lighter than the sides</source>
        <translation>Topo desbota mais que os lados</translation>
    </message>
    <message>
        <source>The top gets the sun: without protection it fades first.</source>
        <translation>O topo recebe o sol: sem proteção é o primeiro a desbotar.</translation>
    </message>
    <message>
        <source>More hair lost later</source>
        <translation>Mais queda de cabelo depois</translation>
    </message>
    <message>
        <source>Own hair goes on falling out: a bare band opens between dots and fringe, to be filled again.</source>
        <translation>O cabelo próprio continua caindo: abre-se uma faixa nua entre os pontos e o cabelo dos lados, a preencher de novo.</translation>
    </message>
    <message>
        <source>Subtle arch, corners slightly open</source>
        <translation>Arco sutil, entradas levemente abertas</translation>
    </message>
    <message>
        <source>Natural line that comes in gently</source>
        <translation>Linha natural que começa suavemente</translation>
    </message>
    <message>
        <source>Uneven line with mounds and gaps</source>
        <translation>Linha irregular com ondulações e vazios</translation>
    </message>
    <message>
        <source>Long run from skin to full density</source>
        <translation>Longa transição da pele à densidade plena</translation>
    </message>
    <message>
        <source>Clear line with a short feather</source>
        <translation>Linha nítida com transição curta</translation>
    </message>
    <message>
        <source>Even curve without corners</source>
        <translation>Curva uniforme sem cantos</translation>
    </message>
    <message>
        <source>Edge-up: level front, sharp temple corners</source>
        <translation>Edge-up: frente reta, cantos vivos nas têmporas</translation>
    </message>
    <message>
        <source>Mature line with deep corners</source>
        <translation>Linha madura com entradas profundas</translation>
    </message>
    <message>
        <source>Point in the middle, corners slightly open</source>
        <translation>Bico no meio, entradas levemente abertas</translation>
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
        <translation>Norwood III vértice</translation>
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
        <translation>Savin, difusa até a frente</translation>
    </message>
    <message>
        <source>All hair lost</source>
        <translation>Todo o cabelo perdido</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>front</source>
        <translation>frente</translation>
    </message>
    <message>
        <source>quarter-left</source>
        <translation>meio perfil esquerdo</translation>
    </message>
    <message>
        <source>quarter-right</source>
        <translation>meio perfil direito</translation>
    </message>
    <message>
        <source>left</source>
        <translation>esquerda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>direita</translation>
    </message>
    <message>
        <source>top</source>
        <translation>topo</translation>
    </message>
    <message>
        <source>back</source>
        <translation>trás</translation>
    </message>
    <message>
        <source>no coin was found at the place that was given</source>
        <translation>nenhuma moeda foi encontrada no lugar indicado</translation>
    </message>
    <message>
        <source>the outline in this photo differs from the head in the others by %1 px on average</source>
        <translation>o contorno nesta foto difere da cabeça nas outras em %1 px em média</translation>
    </message>
    <message>
        <source>the picture has no texture of skin: it may be a drawing</source>
        <translation>a imagem não tem textura de pele: pode ser um desenho</translation>
    </message>
    <message>
        <source>the lens is very wide, which draws heads out; step back and zoom in</source>
        <translation>a lente é muito aberta, o que alonga a cabeça; afaste-se e use o zoom</translation>
    </message>
    <message>
        <source>seen from above, the forehead may be at the other end</source>
        <translation>vista de cima, a testa pode estar na outra ponta</translation>
    </message>
    <message>
        <source>the outline differs from a head by %1 px on average</source>
        <translation>o contorno difere de uma cabeça em %1 px em média</translation>
    </message>
    <message>
        <source>the camera seems to stand only %1 cm from the middle of the head</source>
        <translation>a câmera parece estar a apenas %1 cm do meio da cabeça</translation>
    </message>
    <message>
        <source>%1 % of the outline was not found</source>
        <translation>%1 % do contorno não foi encontrado</translation>
    </message>
    <message>
        <source>only %1 % of the outline was seen</source>
        <translation>só %1 % do contorno foi visto</translation>
    </message>
    <message>
        <source>no face was found and a level camera was assumed</source>
        <translation>nenhum rosto foi encontrado e supôs-se a câmera nivelada</translation>
    </message>
    <message>
        <source>outline and head agree only in part: it is %1 % sure</source>
        <translation>contorno e cabeça combinam só em parte: %1 % de certeza</translation>
    </message>
    <message>
        <source>no tag was found</source>
        <translation>nenhuma marca foi encontrada</translation>
    </message>
    <message>
        <source>a face is seen, but the photo is said to show none</source>
        <translation>vê-se um rosto, mas foi dito que a foto não mostra nenhum</translation>
    </message>
    <message>
        <source>no face was found and a front view was assumed</source>
        <translation>nenhum rosto foi encontrado e supôs-se uma vista de frente</translation>
    </message>
    <message>
        <source>hairline</source>
        <translation>linha capilar</translation>
    </message>
    <message>
        <source>lower edge</source>
        <translation>borda inferior</translation>
    </message>
    <message>
        <source>lighter</source>
        <translation>mais claro</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>mais escuro</translation>
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
        <translation>amarelo</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>laranja</translation>
    </message>
    <message>
        <source>there is none of %1</source>
        <translation>não há nenhum de %1</translation>
    </message>
    <message>
        <source>the one of %1 of %2 showed a reaction</source>
        <translation>o de %1 de %2 mostrou reação</translation>
    </message>
    <message>
        <source>the one of %1 was made on %2, less than %3 h before the session</source>
        <translation>o de %1 foi feito em %2, menos de %3 h antes da sessão</translation>
    </message>
    <message>
        <source>the one of %1 of %2 is older than %3 days</source>
        <translation>o de %1 de %2 tem mais de %3 dias</translation>
    </message>
    <message>
        <source>the one of %1 of %2 was not read</source>
        <translation>o de %1 de %2 não foi lido</translation>
    </message>
    <message>
        <source>pigment lot %1</source>
        <translation>lote de pigmento %1</translation>
    </message>
    <message>
        <source>numbing cream %1</source>
        <translation>creme anestésico %1</translation>
    </message>
    <message>
        <source>of the cartridge %1</source>
        <translation>do cartucho %1</translation>
    </message>
    <message>
        <source>it does not say who performed the session</source>
        <translation>não diz quem fez a sessão</translation>
    </message>
    <message>
        <source>it does not say what was put in</source>
        <translation>não diz o que foi aplicado</translation>
    </message>
    <message>
        <source>the lot of the cartridge is missing</source>
        <translation>falta o lote do cartucho</translation>
    </message>
    <message>
        <source>not ticked: %1</source>
        <translation>não marcado: %1</translation>
    </message>
    <message>
        <source>the design was changed since</source>
        <translation>o desenho foi alterado desde então</translation>
    </message>
    <message>
        <source>its text was changed since</source>
        <translation>o texto foi alterado desde então</translation>
    </message>
    <message>
        <source>Work place disinfected and covered</source>
        <translation>Local de trabalho desinfetado e coberto</translation>
    </message>
    <message>
        <source>Hands washed, new gloves</source>
        <translation>Mãos lavadas, luvas novas</translation>
    </message>
    <message>
        <source>New sterile cartridge, opened in front of the client</source>
        <translation>Cartucho estéril novo, aberto diante do cliente</translation>
    </message>
    <message>
        <source>Pigment in a new cup, label read</source>
        <translation>Pigmento em copinho novo, rótulo lido</translation>
    </message>
    <message>
        <source>Skin cleaned and disinfected</source>
        <translation>Pele limpa e desinfetada</translation>
    </message>
    <message>
        <source>Needles in the sharps box, waste removed</source>
        <translation>Agulhas na caixa de perfurocortantes, lixo retirado</translation>
    </message>
    <message>
        <source>check-up</source>
        <translation>revisão</translation>
    </message>
    <message>
        <source>touch-up</source>
        <translation>retoque</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>a pasta não está lá</translation>
    </message>
    <message>
        <source>it cannot be read or written</source>
        <translation>não pode ser lido nem gravado</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>the clocks are put forward and skip this time</source>
        <translation>os relógios são adiantados e pulam esta hora</translation>
    </message>
    <message>
        <source>the clocks are put back and show this time twice</source>
        <translation>os relógios são atrasados e mostram esta hora duas vezes</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>making it was never finished</source>
        <translation>a criação não foi concluída</translation>
    </message>
    <message>
        <source>the client has this very photo already</source>
        <translation>o cliente já tem esta mesma foto</translation>
    </message>
    <message>
        <source>the client has not consented to: %1</source>
        <translation>o cliente não consentiu em: %1</translation>
    </message>
    <message>
        <source>the printer does not take the pages</source>
        <translation>a impressora não aceita as páginas</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>A sessão</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feita</translation>
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
        <translation>O consentimento</translation>
    </message>
    <message>
        <source>one that is in force</source>
        <translation>um em vigor</translation>
    </message>
    <message>
        <source>one that was withdrawn</source>
        <translation>um revogado</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>O texto</translation>
    </message>
    <message>
        <source>another one: show it again</source>
        <translation>outro: mostre-o de novo</translation>
    </message>
    <message>
        <source>The day of the invoice</source>
        <translation>O dia da fatura</translation>
    </message>
    <message>
        <source>not before the last one&apos;s, %1</source>
        <translation>não anterior ao da última, %1</translation>
    </message>
    <message>
        <source>The day until which the quote holds</source>
        <translation>O dia até o qual vale o orçamento</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>não anterior a %1</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>O desenho</translation>
    </message>
    <message>
        <source>one of this client</source>
        <translation>um deste cliente</translation>
    </message>
    <message>
        <source>one of another client</source>
        <translation>um de outro cliente</translation>
    </message>
    <message>
        <source>the revision that was shown</source>
        <translation>a revisão que foi mostrada</translation>
    </message>
    <message>
        <source>The parent or guardian</source>
        <translation>Pai, mãe ou responsável</translation>
    </message>
    <message>
        <source>a name: the client is younger than 18</source>
        <translation>um nome: o cliente tem menos de 18 anos</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>O pagamento</translation>
    </message>
    <message>
        <source>The pigment that was used</source>
        <translation>O pigmento usado</translation>
    </message>
    <message>
        <source>above 0 and at most %1 ml</source>
        <translation>acima de 0 e no máximo %1 ml</translation>
    </message>
    <message>
        <source>The reason for setting a finding aside</source>
        <translation>O motivo para pôr um achado de lado</translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation>uma frase</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>A assinatura</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>The text of a consent</source>
        <translation>O texto de um consentimento</translation>
    </message>
    <message>
        <source>a kind and a text of at most 100,000 characters</source>
        <translation>um tipo e um texto de no máximo 100.000 caracteres</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message>
        <source>The time zone</source>
        <translation>O fuso horário</translation>
    </message>
    <message>
        <source>one such as Europe/Paris</source>
        <translation>um como Europe/Paris</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>A hora</translation>
    </message>
    <message>
        <source>from 00:00 to 23:59</source>
        <translation>de 00:00 a 23:59</translation>
    </message>
    <message>
        <source>The currency</source>
        <translation>A moeda</translation>
    </message>
    <message>
        <source>three capital letters, as in USD</source>
        <translation>três letras maiúsculas, como em USD</translation>
    </message>
    <message>
        <source>The length of an appointment</source>
        <translation>A duração de um compromisso</translation>
    </message>
    <message>
        <source>1 to 1440 minutes</source>
        <translation>de 1 a 1440 minutos</translation>
    </message>
    <message>
        <source>The number of sessions</source>
        <translation>O número de sessões</translation>
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
        <translation>registro</translation>
    </message>
    <message>
        <source>consent text</source>
        <translation>texto de consentimento</translation>
    </message>
    <message>
        <source>consent in force</source>
        <translation>consentimento em vigor</translation>
    </message>
    <message>
        <source>use of a photo</source>
        <translation>uso de uma foto</translation>
    </message>
    <message>
        <source>sessions of the plan</source>
        <translation>sessões do plano</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Uma foto</translation>
    </message>
    <message>
        <source>A client&apos;s entry</source>
        <translation>Um registro do cliente</translation>
    </message>
    <message>
        <source>The practice&apos;s key</source>
        <translation>A chave do consultório</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>A exportação</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>níveis demais</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>um número é grande demais</translation>
    </message>
    <message>
        <source>at byte %1</source>
        <translation>no byte %1</translation>
    </message>
    <message>
        <source>the backup of %1</source>
        <translation>o backup de %1</translation>
    </message>
    <message>
        <source>noticed on %1</source>
        <translation>notado em %1</translation>
    </message>
    <message>
        <source>The skin type</source>
        <translation>O tipo de pele</translation>
    </message>
    <message>
        <source>The tan</source>
        <translation>O bronzeado</translation>
    </message>
    <message>
        <source>The Monk tone</source>
        <translation>O tom Monk</translation>
    </message>
    <message>
        <source>The depth in mm</source>
        <translation>A profundidade em mm</translation>
    </message>
    <message>
        <source>The pressure</source>
        <translation>A pressão</translation>
    </message>
    <message>
        <source>The parts of water</source>
        <translation>As partes de água</translation>
    </message>
    <message>
        <source>The number of needles</source>
        <translation>O número de agulhas</translation>
    </message>
    <message>
        <source>The number of dots a minute</source>
        <translation>O número de pontos por minuto</translation>
    </message>
    <message>
        <source>The tax in %</source>
        <translation>O imposto em %</translation>
    </message>
    <message>
        <source>The discount in %</source>
        <translation>O desconto em %</translation>
    </message>
    <message>
        <source>The deposit in %</source>
        <translation>O sinal em %</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>Um preço</translation>
    </message>
    <message>
        <source>A break in minutes</source>
        <translation>Uma pausa em minutos</translation>
    </message>
    <message>
        <source>The length of the ruler in mm</source>
        <translation>O comprimento da régua em mm</translation>
    </message>
    <message>
        <source>A half axis of the head in mm</source>
        <translation>Um semieixo da cabeça em mm</translation>
    </message>
    <message>
        <source>The light of the follow-up has another colour. Use the same lamp for both photos.</source>
        <translation>A luz do acompanhamento tem outra cor. Use a mesma lâmpada nas duas fotos.</translation>
    </message>
    <message>
        <source>The follow-up was taken in yellow light, which hides pigment. Use daylight or the lamp of the first photo.</source>
        <translation>O acompanhamento foi fotografado em luz amarela, que esconde pigmento. Use luz do dia ou a lâmpada da primeira foto.</translation>
    </message>
    <message>
        <source>The skin is redder than in the first photo. Measure again when it has settled.</source>
        <translation>A pele está mais vermelha que na primeira foto. Meça de novo quando ela acalmar.</translation>
    </message>
    <message>
        <source>Something lies over the skin that the first photo does not show, such as longer hair. Shave as for the first photo.</source>
        <translation>Há algo sobre a pele que a primeira foto não mostra, como cabelo mais comprido. Raspe como na primeira foto.</translation>
    </message>
    <message>
        <source>The follow-up is less sharp than the first photo: dots look fainter than they are.</source>
        <translation>O acompanhamento é menos nítido que a primeira foto: os pontos parecem mais fracos do que são.</translation>
    </message>
    <message>
        <source>The follow-up is smeared in one direction: the camera or the client moved.</source>
        <translation>O acompanhamento está tremido em uma direção: a câmera ou o cliente se moveu.</translation>
    </message>
    <message>
        <source>Untreated skin has another contrast than in the first photo: another camera, another exposure, or a copy of a picture from a screen.</source>
        <translation>A pele não tratada tem outro contraste que na primeira foto: outra câmera, outra exposição ou cópia de uma imagem de tela.</translation>
    </message>
    <message>
        <source>No untreated skin is seen in both photos to compare with. Include some forehead.</source>
        <translation>Não se vê nas duas fotos pele não tratada para comparar. Inclua um pouco da testa.</translation>
    </message>
    <message>
        <source>A photo was compressed so much that faint dots are gone, as messengers do. Use the camera&apos;s own file.</source>
        <translation>Uma foto foi tão comprimida que pontos fracos sumiram, como fazem os mensageiros. Use o arquivo da própria câmera.</translation>
    </message>
    <message>
        <source>The photos do not lie well over each other.</source>
        <translation>As fotos não se sobrepõem bem.</translation>
    </message>
    <message>
        <source>Little treated skin is seen well in both photos.</source>
        <translation>Pouca pele tratada se vê bem nas duas fotos.</translation>
    </message>
    <message>
        <source>The two photos show too little of the same scalp. Take the follow-up from where the first photo was taken.</source>
        <translation>As duas fotos mostram pouco do mesmo couro cabeludo. Tire o acompanhamento de onde foi tirada a primeira foto.</translation>
    </message>
    <message>
        <source>The skin in the two photos does not match: it may be another head, or too blurred or covered to tell. If it is the same client, mark three or more of the same places in both.</source>
        <translation>A pele das duas fotos não combina: pode ser outra cabeça, ou estar borrada ou coberta demais para dizer. Se for o mesmo cliente, marque três ou mais lugares iguais nas duas.</translation>
    </message>
    <message>
        <source>The marked places do not fit one head. Check that each pair shows the same place.</source>
        <translation>Os lugares marcados não cabem em uma só cabeça. Confira se cada par mostra o mesmo lugar.</translation>
    </message>
    <message>
        <source>The follow-up</source>
        <translation>O acompanhamento</translation>
    </message>
    <message>
        <source>another photo than the first</source>
        <translation>outra foto que não a primeira</translation>
    </message>
    <message>
        <source>the same photo twice</source>
        <translation>a mesma foto duas vezes</translation>
    </message>
    <message>
        <source>photos of this client</source>
        <translation>fotos deste cliente</translation>
    </message>
    <message>
        <source>a photo of another</source>
        <translation>uma foto de outro</translation>
    </message>
</context>
<context>
    <name>imaging</name>
    <message>
        <source>No colour chart was found in this photo. Show the whole chart, flat and large, or click something white or grey.</source>
        <translation>Nenhuma cartela de cores foi encontrada nesta foto. Mostre a cartela inteira, plana e grande, ou clique em algo branco ou cinza.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{given} faces were found; the largest was taken.</source>
        <translation>{given} rostos foram encontrados; o maior foi usado.</translation>
    </message>
    <message>
        <source>There is no file &quot;{path}&quot;. Check the path.</source>
        <translation>Não há arquivo &quot;{path}&quot;. Confira o caminho.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is a folder. Name a photo inside it.</source>
        <translation>&quot;{path}&quot; é uma pasta. Indique uma foto dentro dela.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; may not be read. Change its permissions or copy it to a folder of your own.</source>
        <translation>&quot;{path}&quot; não pode ser lido. Mude as permissões ou copie para uma pasta sua.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is empty (0 bytes). Copy the photo again from the camera.</source>
        <translation>&quot;{path}&quot; está vazio (0 bytes). Copie a foto de novo da câmera.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not a photo that can be read. Use JPEG, PNG, TIFF, WebP or HEIC.</source>
        <translation>&quot;{path}&quot; não é uma foto legível. Use JPEG, PNG, TIFF, WebP ou HEIC.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is damaged or incomplete. Copy the photo again from the camera.</source>
        <translation>&quot;{path}&quot; está danificado ou incompleto. Copie a foto de novo da câmera.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is larger than {limit}. Save it as a JPEG first.</source>
        <translation>&quot;{path}&quot; é maior que {limit}. Salve antes como JPEG.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is {width} x {height} pixels; at most {limit} are read. Scale it down first.</source>
        <translation>&quot;{path}&quot; tem {width} x {height} pixels; no máximo {limit} são lidos. Reduza antes.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is only {width} x {height} pixels; at least {limit} on each side are needed. Use the original photo, not a thumbnail.</source>
        <translation>&quot;{path}&quot; tem só {width} x {height} pixels; são precisos ao menos {limit} em cada lado. Use a foto original, não uma miniatura.</translation>
    </message>
    <message>
        <source>The colours of &quot;{path}&quot; cannot be read ({reason}). Save it as an RGB JPEG or PNG.</source>
        <translation>As cores de &quot;{path}&quot; não podem ser lidas ({reason}). Salve como JPEG ou PNG em RGB.</translation>
    </message>
    <message>
        <source>No face was found in the photo. Say what it shows with --view-kind (front, left, right, top, back, quarter-left, quarter-right), or give --outline.</source>
        <translation>Nenhum rosto foi encontrado na foto. Diga o que ela mostra com --view-kind (front, left, right, top, back, quarter-left, quarter-right), ou indique --outline.</translation>
    </message>
    <message>
        <source>The outline of the head was not found in the photo. Draw it: --outline CX,CY,RX,RY,DEG in pixels.</source>
        <translation>O contorno da cabeça não foi encontrado na foto. Trace-o: --outline CX,CY,RX,RY,DEG em pixels.</translation>
    </message>
    <message>
        <source>No hairline drawn with a pencil was found in the photo. Draw one clear line from temple to temple and photograph it in even light, or choose a style with --hairline.</source>
        <translation>Nenhuma linha capilar a lápis foi encontrada na foto. Desenhe uma linha clara de têmpora a têmpora e fotografe em luz uniforme, ou escolha um estilo com --hairline.</translation>
    </message>
    <message>
        <source>The outline must be five numbers CX,CY,RX,RY,DEG with radii of at least {limit} pixels and finite values; given: {given}.</source>
        <translation>O contorno deve ser cinco números CX,CY,RX,RY,DEG com raios de ao menos {limit} pixels e valores finitos; indicado: {given}.</translation>
    </message>
    <message>
        <source>The outline lies wholly outside the picture of {width} x {height} pixels. Give it in pixels of the upright photo, origin at the top left.</source>
        <translation>O contorno está todo fora da imagem de {width} x {height} pixels. Indique-o em pixels da foto em pé, com origem no canto superior esquerdo.</translation>
    </message>
    <message>
        <source>The head could not be fitted to the photo. Give --view-kind and --outline CX,CY,RX,RY,DEG.</source>
        <translation>A cabeça não pôde ser ajustada à foto. Indique --view-kind e --outline CX,CY,RX,RY,DEG.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; may not be read. Change its permissions, or name a file instead of a folder.</source>
        <translation>&quot;{path}&quot; não pode ser lido. Mude as permissões ou indique um arquivo em vez de uma pasta.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is larger than {limit}. It cannot be a file of this program.</source>
        <translation>&quot;{path}&quot; é maior que {limit}. Não pode ser um arquivo deste programa.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not valid JSON ({reason}). Restore it from a copy.</source>
        <translation>&quot;{path}&quot; não é JSON válido ({reason}). Restaure de uma cópia.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not a {expected} file (its &quot;format&quot; is {given}). Check which file was meant.</source>
        <translation>&quot;{path}&quot; não é um arquivo {expected} (seu &quot;format&quot; é {given}). Confira qual arquivo era.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; was written by a newer version of Trichion (file version {given}, known up to {newest}). Update the program.</source>
        <translation>&quot;{path}&quot; foi gravado por uma versão mais nova do Trichion (versão de arquivo {given}, conhecida até {newest}). Atualize o programa.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot;: {place} must be {expected}.</source>
        <translation>&quot;{path}&quot;: {place} deve ser {expected}.</translation>
    </message>
    <message>
        <source>The view &quot;{path}&quot; belongs to another photo. Fit this photo again with: trichion-cli fit.</source>
        <translation>A vista &quot;{path}&quot; pertence a outra foto. Ajuste esta foto de novo com: trichion-cli fit.</translation>
    </message>
    <message>
        <source>The density must lie above 0 and up to {maximum} dots/cm2; given: {given}.</source>
        <translation>A densidade deve estar acima de 0 e até {maximum} pontos/cm2; indicado: {given}.</translation>
    </message>
    <message>
        <source>Half axes of {given} mm are too drawn out for a head: no density of dots holds all over it. Fit the head again.</source>
        <translation>Semieixos de {given} mm são alongados demais para uma cabeça: nenhuma densidade de pontos vale em toda ela. Ajuste a cabeça de novo.</translation>
    </message>
    <message>
        <source>{what} must lie between {low} and {high}; given: {given}.</source>
        <translation>{what}: entre {low} e {high}; indicado: {given}.</translation>
    </message>
    <message>
        <source>The share reached after session {session} must be larger than after the one before and at most 1; given: {given}.</source>
        <translation>A parte alcançada após a sessão {session} deve ser maior que após a anterior e no máximo 1; indicado: {given}.</translation>
    </message>
    <message>
        <source>There is no hairline style &quot;{given}&quot;. Known styles: {known}.</source>
        <translation>Não há estilo de linha capilar &quot;{given}&quot;. Estilos conhecidos: {known}.</translation>
    </message>
    <message>
        <source>There is no guide &quot;{given}&quot;. Known guides: {known}.</source>
        <translation>Não há guia &quot;{given}&quot;. Guias conhecidas: {known}.</translation>
    </message>
    <message>
        <source>There is no pigment &quot;{given}&quot;. Known pigments: {known}.</source>
        <translation>Não há pigmento &quot;{given}&quot;. Pigmentos conhecidos: {known}.</translation>
    </message>
    <message>
        <source>There is no component of pigments &quot;{given}&quot;. Known components: {known}.</source>
        <translation>Não há componente de pigmento &quot;{given}&quot;. Componentes conhecidos: {known}.</translation>
    </message>
    <message>
        <source>The needle &quot;{given}&quot; is not known. A marking is a diameter ({known}) and a count from 01 to 07, as in 0803.</source>
        <translation>A agulha &quot;{given}&quot; é desconhecida. Uma marca é um diâmetro ({known}) e um número de 01 a 07, como em 0803.</translation>
    </message>
    <message>
        <source>There is no failure &quot;{given}&quot;. Known failures: {known}.</source>
        <translation>Não há falha &quot;{given}&quot;. Falhas conhecidas: {known}.</translation>
    </message>
    <message>
        <source>There is no treatment &quot;{given}&quot;. Known treatments: {known}.</source>
        <translation>Não há tratamento &quot;{given}&quot;. Tratamentos conhecidos: {known}.</translation>
    </message>
    <message>
        <source>There is no stage of hair loss &quot;{given}&quot;. Known stages: {known}.</source>
        <translation>Não há estágio de calvície &quot;{given}&quot;. Estágios conhecidos: {known}.</translation>
    </message>
    <message>
        <source>No colour chart was found in {path}. Show the whole chart, flat and large, or give a place on something white or grey with --white.</source>
        <translation>Nenhuma cartela de cores foi encontrada em {path}. Mostre a cartela inteira, plana e grande, ou indique um lugar em algo branco ou cinza com --white.</translation>
    </message>
    <message>
        <source>The place at {place} px cannot be used: {reason}. Choose another.</source>
        <translation>O lugar em {place} px não pode ser usado: {reason}. Escolha outro.</translation>
    </message>
    <message>
        <source>A calibration needs at least {limit} pairs of photos that can be used; {given} can.</source>
        <translation>Uma calibração precisa de ao menos {limit} pares de fotos que sirvam; servem {given}.</translation>
    </message>
    <message>
        <source>The design was made with dot engine {given}, which this program does not have. Update the program.</source>
        <translation>O desenho foi feito com o motor de pontos {given}, que este programa não tem. Atualize o programa.</translation>
    </message>
    <message>
        <source>The age &quot;{given}&quot; is not understood. Use fresh, healed, or a number with d, m or y: 7d, 6m, 5y.</source>
        <translation>A idade &quot;{given}&quot; não foi entendida. Use fresh, healed ou um número com d, m ou y: 7d, 6m, 5y.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>The folder of &quot;{path}&quot; does not exist. Create it or choose another.</source>
        <translation>A pasta de &quot;{path}&quot; não existe. Crie-a ou escolha outra.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be written: the folder or the file is read-only, or it is a folder. Choose another place.</source>
        <translation>&quot;{path}&quot; não pode ser gravado: a pasta ou o arquivo é só de leitura, ou é uma pasta. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>The disk is full: &quot;{path}&quot; was not written. Free some space and try again.</source>
        <translation>O disco está cheio: &quot;{path}&quot; não foi gravado. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be written ({reason}). Choose another place.</source>
        <translation>&quot;{path}&quot; não pôde ser gravado ({reason}). Escolha outro lugar.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; has an ending that cannot be written. Use {known}.</source>
        <translation>&quot;{path}&quot; tem uma extensão que não pode ser gravada. Use {known}.</translation>
    </message>
    <message>
        <source>The program&apos;s own file &quot;{name}&quot; is missing. Install Trichion again.</source>
        <translation>Falta o arquivo &quot;{name}&quot; do próprio programa. Instale o Trichion de novo.</translation>
    </message>
    <message>
        <source>The program&apos;s own file &quot;{name}&quot; is damaged. Install Trichion again.</source>
        <translation>O arquivo &quot;{name}&quot; do próprio programa está danificado. Instale o Trichion de novo.</translation>
    </message>
    <message>
        <source>There is no practice in &quot;{path}&quot;. Check the folder, or make one: trichion-cli practice create.</source>
        <translation>Não há consultório em &quot;{path}&quot;. Confira a pasta ou crie um: trichion-cli practice create.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not empty. Choose a new folder for the practice.</source>
        <translation>&quot;{path}&quot; não está vazio. Escolha uma pasta nova para o consultório.</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; is open in another program (process {holder}). Close it there first.</source>
        <translation>O consultório &quot;{path}&quot; está aberto em outro programa (processo {holder}). Feche-o lá primeiro.</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; was written by a newer version of Trichion (schema {given}, known up to {newest}). Update the program; nothing was changed.</source>
        <translation>O consultório &quot;{path}&quot; foi gravado por uma versão mais nova do Trichion (esquema {given}, conhecido até {newest}). Atualize o programa; nada foi alterado.</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; is damaged ({reason}). Nothing was changed. Restore it from a backup (trichion-cli practice restore), or save what can be read of it (practice check --salvage).</source>
        <translation>O consultório &quot;{path}&quot; está danificado ({reason}). Nada foi alterado. Restaure-o de um backup (trichion-cli practice restore), ou salve o que ainda pode ser lido (practice check --salvage).</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; may not be written. Change the permissions of its folder, or copy it to one of your own.</source>
        <translation>O consultório &quot;{path}&quot; não pode ser gravado. Mude as permissões da pasta ou copie-o para uma sua.</translation>
    </message>
    <message>
        <source>This is sealed. Give its passphrase: at the prompt, with --passphrase-file or with --passphrase-fd.</source>
        <translation>Isto está selado. Dê a frase-senha: quando pedida, com --passphrase-file ou com --passphrase-fd.</translation>
    </message>
    <message>
        <source>That passphrase or key does not open it. Check capital letters and the keyboard, or use the printed recovery key.</source>
        <translation>Essa frase-senha ou chave não o abre. Confira maiúsculas e teclado, ou use a chave de recuperação impressa.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least {limit} characters; four random words are good.</source>
        <translation>A frase-senha é curta demais. Use ao menos {limit} caracteres; quatro palavras ao acaso são boas.</translation>
    </message>
    <message>
        <source>That is not a recovery key, or a letter of it is wrong. It has {expected} groups of four letters and digits.</source>
        <translation>Isso não é uma chave de recuperação, ou uma letra está errada. Ela tem {expected} grupos de quatro letras e números.</translation>
    </message>
    <message>
        <source>{what} cannot be opened: it was changed, or sealed with another key. Restore it from a backup.</source>
        <translation>{what} não abre: houve alteração, ou o selo é de outra chave. Restaure de um backup.</translation>
    </message>
    <message>
        <source>The practice has no {what} &quot;{given}&quot;.</source>
        <translation>O consultório não tem {what} &quot;{given}&quot;.</translation>
    </message>
    <message>
        <source>This {what} was changed in the meantime. Look at it again before you change it.</source>
        <translation>Mudou nesse meio-tempo: {what}. Veja de novo antes de alterar.</translation>
    </message>
    <message>
        <source>The practice does not take this {what} ({reason}). Nothing was changed.</source>
        <translation>O consultório não aceita: {what} ({reason}). Nada foi alterado.</translation>
    </message>
    <message>
        <source>{what} must be {expected}; given: {given}.</source>
        <translation>{what} deve ser {expected}; indicado: {given}.</translation>
    </message>
    <message>
        <source>There is no protocol &quot;{given}&quot;. Known protocols: {known}.</source>
        <translation>Não há protocolo &quot;{given}&quot;. Protocolos conhecidos: {known}.</translation>
    </message>
    <message>
        <source>The backup &quot;{path}&quot; is not whole ({reason}). Nothing was restored from it; use another one.</source>
        <translation>O backup &quot;{path}&quot; não está completo ({reason}). Nada foi restaurado dele; use outro.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was written.</source>
        <translation>Interrompido. Nada foi gravado.</translation>
    </message>
    <message>
        <source>The density asked for ({where}: {given} dots/cm2) is above the maximum here and was clipped to {maximum}.</source>
        <translation>A densidade pedida ({where}: {given} pontos/cm2) está acima do máximo aqui e foi limitada a {maximum}.</translation>
    </message>
    <message>
        <source>The hairline starts {given} mm above the glabella; below {limit} mm it looks unnatural and leaves no way back.</source>
        <translation>A linha capilar começa {given} mm acima da glabela; abaixo de {limit} mm ela parece artificial e não deixa volta.</translation>
    </message>
    <message>
        <source>The hairline starts {given} mm above the glabella, higher than {limit} mm.</source>
        <translation>A linha capilar começa {given} mm acima da glabela, mais alto que {limit} mm.</translation>
    </message>
    <message>
        <source>The outline of the treated region crosses itself. Move its points apart.</source>
        <translation>O contorno da região tratada cruza a si mesmo. Afaste seus pontos.</translation>
    </message>
    <message>
        <source>The treated region holds no dot. Check the hairline and the density.</source>
        <translation>A região tratada não tem nenhum ponto. Confira a linha capilar e a densidade.</translation>
    </message>
    <message>
        <source>The head fit is uncertain ({reason}). Check the outline in the picture and correct it by hand.</source>
        <translation>O ajuste da cabeça é incerto ({reason}). Confira o contorno na imagem e corrija-o à mão.</translation>
    </message>
    <message>
        <source>The sources of scale differ by {given} %: {sources}. Measure the head with a tape.</source>
        <translation>As fontes de escala diferem em {given} %: {sources}. Meça a cabeça com uma fita.</translation>
    </message>
    <message>
        <source>The head is cut off by the edge of the photo; the fit rests on what is visible.</source>
        <translation>A cabeça está cortada pela borda da foto; o ajuste se apoia no que é visível.</translation>
    </message>
    <message>
        <source>The head is shown at only {given} px per mm. Single dots need about {limit} px per mm.</source>
        <translation>A cabeça aparece com só {given} px por mm. Pontos isolados precisam de cerca de {limit} px por mm.</translation>
    </message>
    <message>
        <source>The photo has only {width} x {height} pixels.</source>
        <translation>A foto tem só {width} x {height} pixels.</translation>
    </message>
    <message>
        <source>The file holds several pictures; the first was used.</source>
        <translation>O arquivo contém várias imagens; a primeira foi usada.</translation>
    </message>
    <message>
        <source>The colour profile in the photo is damaged and was ignored; sRGB was assumed.</source>
        <translation>O perfil de cor da foto está danificado e foi ignorado; supôs-se sRGB.</translation>
    </message>
    <message>
        <source>Transparent parts of the picture were put on white.</source>
        <translation>Partes transparentes da imagem foram postas sobre branco.</translation>
    </message>
    <message>
        <source>No dot of the design is visible in this photo.</source>
        <translation>Nenhum ponto do desenho é visível nesta foto.</translation>
    </message>
    <message>
        <source>Dots cover {given} % of the skin; above {limit} % it reads as paint, not as hair.</source>
        <translation>Os pontos cobrem {given} % da pele; acima de {limit} % parece tinta, não cabelo.</translation>
    </message>
    <message>
        <source>The vision model &quot;{name}&quot; could not be used; this step was done without it.</source>
        <translation>O modelo de visão &quot;{name}&quot; não pôde ser usado; este passo foi feito sem ele.</translation>
    </message>
    <message>
        <source>The photo may be mirrored, as selfies often are. If it is, flip it and fit it again.</source>
        <translation>A foto pode estar espelhada, como costumam ser as selfies. Se estiver, espelhe-a e ajuste de novo.</translation>
    </message>
    <message>
        <source>{given} faces were found; the largest was used. Others are at {others} px.</source>
        <translation>{given} rostos foram encontrados; o maior foi usado. Outros estão em {others} px.</translation>
    </message>
    <message>
        <source>The hairline runs below the brow ({side}). Raise its points there.</source>
        <translation>A linha capilar passa abaixo da sobrancelha ({side}). Suba seus pontos ali.</translation>
    </message>
    <message>
        <source>The hairline is only {given} mm long. Spread its points from temple to temple.</source>
        <translation>A linha capilar tem só {given} mm. Distribua seus pontos de têmpora a têmpora.</translation>
    </message>
    <message>
        <source>The {part} runs over the {side} ear. Move its points off the ear.</source>
        <translation>Passa sobre a orelha {side}: {part}. Afaste seus pontos da orelha.</translation>
    </message>
    <message>
        <source>The outline leaves the scalp; what lies under the head holds no dots. Move its points up.</source>
        <translation>O contorno sai do couro cabeludo; o que fica sob a cabeça não tem pontos. Suba seus pontos.</translation>
    </message>
    <message>
        <source>The outline of place {given} to leave out crosses itself; all that it goes round is left out. Draw it again.</source>
        <translation>O contorno do lugar {given} a excluir cruza a si mesmo; tudo o que ele cerca é excluído. Trace-o de novo.</translation>
    </message>
    <message>
        <source>The places to leave out cover the whole treated region. Remove some or make them smaller.</source>
        <translation>Os lugares a excluir cobrem toda a região tratada. Remova alguns ou diminua-os.</translation>
    </message>
    <message>
        <source>Strokes and zones leave no density in the treated region. Take back strokes, or raise the zones.</source>
        <translation>Traços e zonas não deixam densidade na região tratada. Desfaça traços ou aumente as zonas.</translation>
    </message>
    <message>
        <source>The hairline in the photo ({colour}) is doubtful: {given} % sure. Compare it with the line on the head, and move its points if it is wrong.</source>
        <translation>A linha capilar na foto ({colour}) é duvidosa: {given} % de certeza. Compare-a com a linha na cabeça e mova os pontos se estiver errada.</translation>
    </message>
    <message>
        <source>No face was found; the photo was taken for a {kind} view ({given} % sure). If it shows another side, say which.</source>
        <translation>Nenhum rosto foi encontrado; a vista da foto foi tomada como: {kind} ({given} % de certeza). Se ela mostra outro lado, diga qual.</translation>
    </message>
    <message>
        <source>It is unclear which side of the head the photo shows; a {kind} view is a guess ({given} % sure). Say which side it is.</source>
        <translation>Não está claro que lado da cabeça a foto mostra; o palpite é: {kind} ({given} % de certeza). Diga que lado é.</translation>
    </message>
    <message>
        <source>The photo looks like a {seen} view ({given} % sure), but was said to be a {said} view. Check what it shows.</source>
        <translation>A vista da foto parece ser: {seen} ({given} % de certeza), mas foi indicada: {said}. Confira o que ela mostra.</translation>
    </message>
    <message>
        <source>Hardly any bare skin of the scalp can be seen. The preview guesses the skin&apos;s colour; use a photo of the shaved head.</source>
        <translation>Quase não se vê pele nua do couro cabeludo. A prévia supõe a cor da pele; use uma foto da cabeça raspada.</translation>
    </message>
    <message>
        <source>The photo has no colour. Dots are drawn grey, and skin tone and shade cannot be judged from it.</source>
        <translation>A foto não tem cor. Os pontos são desenhados em cinza, e tom da pele e tom dos pontos não podem ser julgados por ela.</translation>
    </message>
    <message>
        <source>{given} % of the scalp is burnt out. No dots show there; take the photo with less light.</source>
        <translation>{given} % do couro cabeludo está estourado de luz. Ali não aparecem pontos; tire a foto com menos luz.</translation>
    </message>
    <message>
        <source>The scalp is very dark in the photo. Dots hardly show; take the photo with more light.</source>
        <translation>O couro cabeludo está muito escuro na foto. Os pontos mal aparecem; tire a foto com mais luz.</translation>
    </message>
    <message>
        <source>The photo has a strong {colour} cast. Skin tone and shade are wrong until you click something white or grey in it.</source>
        <translation>A foto puxa muito para uma cor ({colour}). Tom da pele e tom dos pontos ficam errados até você clicar em algo branco ou cinza nela.</translation>
    </message>
    <message>
        <source>The photo was compressed so strongly that blocks show. Dots look crisper than the photo; use the file from the camera.</source>
        <translation>A foto foi tão comprimida que aparecem blocos. Os pontos parecem mais nítidos que a foto; use o arquivo da câmera.</translation>
    </message>
    <message>
        <source>The hair is very light against the skin. Pigment cannot be lighter than skin: dots will look darker than the hair. Try a test patch first.</source>
        <translation>O cabelo é muito claro frente à pele. Pigmento não pode ser mais claro que a pele: os pontos parecerão mais escuros que o cabelo. Faça antes uma área de teste.</translation>
    </message>
    <message>
        <source>No dilution at this density matches the stubble; the nearest one is {side} by a difference of {given}.</source>
        <translation>Nenhuma diluição nesta densidade combina com o cabelo raspado; o tom mais próximo é {side}, com uma diferença de {given}.</translation>
    </message>
    <message>
        <source>The results differ by {given} from one client to the next. More pairs of photos make the profile surer.</source>
        <translation>Os resultados diferem em {given} de um cliente para outro. Mais pares de fotos tornam o perfil mais seguro.</translation>
    </message>
    <message>
        <source>Sessions {first} and {second} lie {given} days apart; {protocol} asks for at least {limit} ({source}).</source>
        <translation>As sessões {first} e {second} ficam a {given} dias; {protocol} pede ao menos {limit} ({source}).</translation>
    </message>
    <message>
        <source>Sessions {first} and {second} lie {given} days apart; {protocol} allows at most {limit} ({source}).</source>
        <translation>As sessões {first} e {second} ficam a {given} dias; {protocol} permite no máximo {limit} ({source}).</translation>
    </message>
    <message>
        <source>The session of {given} overlaps another one at the same time.</source>
        <translation>A sessão de {given} coincide com outra no mesmo horário.</translation>
    </message>
    <message>
        <source>{what} is {given}: {reason}. Check the date.</source>
        <translation>{what}: {given}; {reason}. Confira a data.</translation>
    </message>
    <message>
        <source>Sources disagree about this: {what}. Taken: {taken}. Others: {others}. The clinic chooses.</source>
        <translation>As fontes divergem sobre isto: {what}. Adotado: {taken}. Outros: {others}. A clínica escolhe.</translation>
    </message>
    <message>
        <source>Decline: {what} ({source}).</source>
        <translation>Recusar: {what} ({source}).</translation>
    </message>
    <message>
        <source>Defer {until}: {what} ({source}).</source>
        <translation>Adiar {until}: {what} ({source}).</translation>
    </message>
    <message>
        <source>A letter from a doctor is needed: {what} ({source}).</source>
        <translation>É preciso um laudo médico: {what} ({source}).</translation>
    </message>
    <message>
        <source>Caution: {what} ({source}).</source>
        <translation>Cuidado: {what} ({source}).</translation>
    </message>
    <message>
        <source>A patch test is due: {reason}.</source>
        <translation>É preciso um teste de contato: {reason}.</translation>
    </message>
    <message>
        <source>Lot {given} expired on {date}.</source>
        <translation>O lote {given} venceu em {date}.</translation>
    </message>
    <message>
        <source>Lot {given} expires on {date}.</source>
        <translation>O lote {given} vence em {date}.</translation>
    </message>
    <message>
        <source>Another client has the same name and birthday (no. {given}). Check that it is not the same person.</source>
        <translation>Outro cliente tem o mesmo nome e data de nascimento (nº {given}). Confira se não é a mesma pessoa.</translation>
    </message>
    <message>
        <source>The file of photo {given} is missing. Restore it from a backup.</source>
        <translation>Falta o arquivo da foto {given}. Restaure-o de um backup.</translation>
    </message>
    <message>
        <source>{given} photo files belong to no client any more and can be swept away.</source>
        <translation>{given} arquivos de foto não pertencem mais a nenhum cliente e podem ser limpos.</translation>
    </message>
    <message>
        <source>The file of photo {given} was changed or damaged. Restore it from a backup.</source>
        <translation>O arquivo da foto {given} foi alterado ou danificado. Restaure-o de um backup.</translation>
    </message>
    <message>
        <source>{given} sealed entries in {table} cannot be opened. Restore a backup.</source>
        <translation>{given} registros selados em {table} não podem ser abertos. Restaure um backup.</translation>
    </message>
    <message>
        <source>The backup &quot;{path}&quot; could not be reached ({reason}): what was erased is still readable in it. Erase again when it is there, or destroy it.</source>
        <translation>O backup &quot;{path}&quot; não pôde ser alcançado ({reason}): o que foi apagado ainda pode ser lido nele. Apague de novo quando ele estiver disponível, ou destrua-o.</translation>
    </message>
    <message>
        <source>No backup was written to &quot;{path}&quot; ({reason}). Connect it and try again.</source>
        <translation>Nenhum backup foi gravado em &quot;{path}&quot; ({reason}). Conecte-o e tente de novo.</translation>
    </message>
    <message>
        <source>The trail of what was done ends too early ({given}): the newest entries were removed, the log beside the database was lost, or an older copy was put in place of this practice. Compare it with the newest backup, and restore that if it has more.</source>
        <translation>O histórico do que foi feito termina cedo demais ({given}): os registros mais novos foram removidos, o log ao lado do banco de dados se perdeu, ou uma cópia mais antiga foi posta no lugar deste consultório. Compare-o com o backup mais novo e restaure este se tiver mais.</translation>
    </message>
    <message>
        <source>{given} entries of {table} could not be read and are lost. A backup may have them.</source>
        <translation>{given} registros de {table} não puderam ser lidos e se perderam. Um backup pode tê-los.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind what was written last ({given}). Check date and time.</source>
        <translation>O relógio deste computador está atrás da última gravação ({given}). Confira data e hora.</translation>
    </message>
    <message>
        <source>Not signed yet: {what}.</source>
        <translation>Ainda não assinado: {what}.</translation>
    </message>
    <message>
        <source>To be signed again: {what} ({reason}).</source>
        <translation>A assinar de novo: {what} ({reason}).</translation>
    </message>
    <message>
        <source>Lot {given} was recalled. Do not use it.</source>
        <translation>O lote {given} foi recolhido. Não o use.</translation>
    </message>
    <message>
        <source>The lot of the pigment is not known ({given}).</source>
        <translation>O lote do pigmento é desconhecido ({given}).</translation>
    </message>
    <message>
        <source>Of lot {given} {left} ml are left; {least} ml are wanted in stock.</source>
        <translation>Do lote {given} restam {left} ml; o mínimo desejado em estoque é {least} ml.</translation>
    </message>
    <message>
        <source>The session record is not whole: {what}.</source>
        <translation>O registro da sessão não está completo: {what}.</translation>
    </message>
    <message>
        <source>Client no. {given}: the {what} was due on {date} and is not booked.</source>
        <translation>Cliente nº {given}: falta marcar {what}, com prazo em {date}.</translation>
    </message>
    <message>
        <source>Places that still show photos whose consent was withdrawn: {given}. Take the photos away there.</source>
        <translation>Lugares que ainda mostram fotos com consentimento revogado: {given}. Retire as fotos de lá.</translation>
    </message>
    <message>
        <source>No short hair was seen on the scalp, so none is drawn among the dots. If the client has some, say how dense it is, or take a sharp photo in even light.</source>
        <translation>Nenhum pelo curto foi visto no couro cabeludo, por isso nenhum é desenhado entre os pontos. Se o cliente tem, indique a densidade ou tire uma foto nítida em luz uniforme.</translation>
    </message>
    <message>
        <source>The outline of treated place {given} crosses itself; all that it goes round is treated. Draw it again.</source>
        <translation>O contorno do lugar tratado {given} cruza a si mesmo; tudo o que ele cerca é tratado. Trace-o de novo.</translation>
    </message>
    <message>
        <source>The treated places are an example for &quot;{treatment}&quot;. Outline what your client has.</source>
        <translation>Os lugares tratados são um exemplo para &quot;{treatment}&quot;. Contorne o que seu cliente tem.</translation>
    </message>
    <message>
        <source>{text} ({source}){other}</source>
        <translation>{text} ({source}){other}</translation>
    </message>
    <message>
        <source>No hair that stage &quot;{stage}&quot; would take is seen in this photo; nothing was taken off.</source>
        <translation>Nesta foto não se vê cabelo que o estágio &quot;{stage}&quot; levaria; nada foi retirado.</translation>
    </message>
</context>
<context>
    <name>trichion::studio</name>
    <message>
        <source>%1 below the brows</source>
        <translation>%1 abaixo das sobrancelhas</translation>
    </message>
    <message>
        <source>↑ %1 above the brows</source>
        <translation>↑ %1 acima das sobrancelhas</translation>
    </message>
    <message>
        <source>on the midline</source>
        <translation>na linha média</translation>
    </message>
    <message>
        <source>↔ %1 from the midline</source>
        <translation>↔ %1 da linha média</translation>
    </message>
    <message>
        <source>↗ %1 behind the middle</source>
        <translation>↗ %1 atrás do meio</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Abrir fotos</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif);;All files (*)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open design</source>
        <translation>Abrir desenho</translation>
    </message>
    <message>
        <source>Save design</source>
        <translation>Salvar desenho</translation>
    </message>
    <message>
        <source>Open head</source>
        <translation>Abrir cabeça</translation>
    </message>
    <message>
        <source>Heads and views (*.json)</source>
        <translation>Cabeças e vistas (*.json)</translation>
    </message>
    <message>
        <source>Save head</source>
        <translation>Salvar cabeça</translation>
    </message>
    <message>
        <source>head.json</source>
        <translation>head.json</translation>
    </message>
    <message>
        <source>Heads (*.json)</source>
        <translation>Cabeças (*.json)</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagem</translation>
    </message>
    <message>
        <source>simulation.jpg</source>
        <translation>simulation.jpg</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Imagens (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Unsaved design</source>
        <translation>Desenho não salvo</translation>
    </message>
    <message>
        <source>Save the changes to the design?</source>
        <translation>Salvar as alterações do desenho?</translation>
    </message>
    <message>
        <source>&lt;table cellspacing=6&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Wheel, + and -&lt;/b&gt;&lt;/td&gt;&lt;td&gt;zoom&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Space or middle button&lt;/b&gt;&lt;/td&gt;&lt;td&gt;drag the photo&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;0 or F, Ctrl+1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;whole photo, again: the head; actual pixels&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Drag a point&lt;/b&gt;&lt;/td&gt;&lt;td&gt;both sides; with Alt or Ctrl one side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Tab, arrows&lt;/b&gt;&lt;/td&gt;&lt;td&gt;choose a point, move it by 0.5 mm (Shift: 2 mm)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;both sides move together, or not&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;G, Alt+1 to Alt+4&lt;/b&gt;&lt;/td&gt;&lt;td&gt;guides of the head, and each group of them&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;points snap to guides; Shift while dragging lets them lie free&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Tab, Page down&lt;/b&gt;&lt;/td&gt;&lt;td&gt;next photo of the head&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;V, P, E, O, Z, R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;hairline, density brush, eraser, leave out, zones, measure; the key again goes back to the hairline&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;[ and ], Shift+wheel&lt;/b&gt;&lt;/td&gt;&lt;td&gt;size of brush, eraser, mole; Ctrl+wheel: strength of the brush&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+drag, Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the brush does the opposite; take the stroke back&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;measure along the skin: click points, Enter closes an area&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Shift+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;take the line drawn on the skin: Enter uses it, Esc discards it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;T&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the 3-D head: drag turns it, arrows by 5°, 1 to 7 or a double-click go to a side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;correct the head: arrows move it, Ctrl+arrows turn it, Alt+arrows tilt it and raise the crown, [ and ] size it, Enter takes it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift or right button&lt;/b&gt;&lt;/td&gt;&lt;td&gt;while correcting the head: turn it by its skin; the next such drag turns it about the marked place&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;seen from above: the forehead is at the other end&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;U&lt;/b&gt;&lt;/td&gt;&lt;td&gt;what was understood of the photo, and where photos disagree&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;mirror the photo: left and right swapped&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ruler: click two points of known distance on the scalp&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Double-click, Delete&lt;/b&gt;&lt;/td&gt;&lt;td&gt;add a point to the line, remove it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Hold B, W, H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;before, wipe, guides&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;X&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the client&apos;s hair: paint where it is; Ctrl+drag paints bare skin&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F2 to F6, Ctrl+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;clients, studio, pigments, calendar, settings; lock&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;give photos and design to a client&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;. and , Ctrl+D&lt;/b&gt;&lt;/td&gt;&lt;td&gt;next variant, a new one&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;C, S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;compare with another variant; side by side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F9, Shift+F9&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the client&apos;s screen; freeze what the client sees&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z, Ctrl+Shift+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;undo, redo&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;table cellspacing=6&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Roda, + e -&lt;/b&gt;&lt;/td&gt;&lt;td&gt;zoom&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Espaço ou botão do meio&lt;/b&gt;&lt;/td&gt;&lt;td&gt;arrastar a foto&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;0 ou F, Ctrl+1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;foto inteira, de novo: a cabeça; pixels reais&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Arrastar um ponto&lt;/b&gt;&lt;/td&gt;&lt;td&gt;os dois lados; com Alt ou Ctrl um lado&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Tab, setas&lt;/b&gt;&lt;/td&gt;&lt;td&gt;escolher um ponto, movê-lo 0,5 mm (Shift: 2 mm)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;os dois lados se movem juntos, ou não&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;G, Alt+1 a Alt+4&lt;/b&gt;&lt;/td&gt;&lt;td&gt;guias da cabeça e cada grupo delas&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;pontos aderem às guias; Shift ao arrastar os deixa livres&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Tab, Page Down&lt;/b&gt;&lt;/td&gt;&lt;td&gt;próxima foto da cabeça&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;V, P, E, O, Z, R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;linha capilar, pincel de densidade, borracha, excluir, zonas, medir; a mesma tecla volta à linha capilar&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;[ e ], Shift+roda&lt;/b&gt;&lt;/td&gt;&lt;td&gt;tamanho de pincel, borracha, pinta; Ctrl+roda: força do pincel&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+arrastar, Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;o pincel faz o contrário; desfazer o traço&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;medir sobre a pele: clique em pontos, Enter fecha uma área&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Shift+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;usar a linha desenhada na pele: Enter usa, Esc descarta&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;T&lt;/b&gt;&lt;/td&gt;&lt;td&gt;cabeça 3D: arrastar gira, setas 5°, 1 a 7 ou duplo clique vão a um lado&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;corrigir a cabeça: setas movem, com Ctrl giram, com Alt inclinam e sobem o topo, [ e ] mudam o tamanho, Enter aceita&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift ou botão direito&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ao corrigir: girar a cabeça pela pele; o próximo arraste gira em torno do lugar marcado&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;vista de cima: a testa está na outra ponta&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;U&lt;/b&gt;&lt;/td&gt;&lt;td&gt;o que foi entendido da foto e onde as fotos discordam&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;espelhar a foto: esquerda e direita trocadas&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;régua: clique em dois pontos de distância conhecida no couro cabeludo&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Duplo clique, Delete&lt;/b&gt;&lt;/td&gt;&lt;td&gt;adicionar um ponto à linha, removê-lo&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Segurar B, W, H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;antes, comparação, guias&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;X&lt;/b&gt;&lt;/td&gt;&lt;td&gt;cabelo do cliente: pinte onde há; Ctrl+arrastar pinta pele nua&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F2 a F6, Ctrl+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;clientes, estúdio, pigmentos, calendário, ajustes; bloquear&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;dar fotos e desenho a um cliente&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;. e , Ctrl+D&lt;/b&gt;&lt;/td&gt;&lt;td&gt;próxima variante, uma nova&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;C, S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;comparar com outra variante; lado a lado&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F9, Shift+F9&lt;/b&gt;&lt;/td&gt;&lt;td&gt;tela do cliente; congelar o que o cliente vê&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z, Ctrl+Shift+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;desfazer, refazer&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>About Trichion</source>
        <translation>Sobre o Trichion</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Trichion %1&lt;/b&gt;&lt;br&gt;A studio for scalp micropigmentation.&lt;br&gt;Apache License 2.0&lt;/p&gt;&lt;p&gt;Sample photos: renders of &lt;i&gt;Infinite, 3D Head Scan by Lee Perry-Smith&lt;/i&gt;, ir-ltd.net / triplegangers.com, CC BY 3.0.&lt;br&gt;Vision models: MediaPipe, Apache License 2.0.&lt;br&gt;Built with Qt, OpenCV and Eigen. Every preview is a simulation, not a promise; the program gives no medical advice.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Trichion %1&lt;/b&gt;&lt;br&gt;Um estúdio de micropigmentação capilar.&lt;br&gt;Licença Apache 2.0&lt;/p&gt;&lt;p&gt;Fotos de exemplo: imagens de &lt;i&gt;Infinite, 3D Head Scan by Lee Perry-Smith&lt;/i&gt;, ir-ltd.net / triplegangers.com, CC BY 3.0.&lt;br&gt;Modelos de visão: MediaPipe, Licença Apache 2.0.&lt;br&gt;Feito com Qt, OpenCV e Eigen. Toda prévia é uma simulação, não uma promessa; o programa não dá conselho médico.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>em %1 dias</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>há %1 dias</translation>
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
        <translation>Sessão %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Compromisso</translation>
    </message>
    <message>
        <source>Ask how it heals: session %1 was %2</source>
        <translation>Perguntar como cicatriza: a sessão %1 foi %2</translation>
    </message>
    <message>
        <source>Check-up, due %1</source>
        <translation>Revisão, prevista %1</translation>
    </message>
    <message>
        <source>Plan session %1, due %2</source>
        <translation>Planejar a sessão %1, prevista %2</translation>
    </message>
    <message>
        <source>Offer a touch-up, due since %1</source>
        <translation>Oferecer um retoque, devido desde %1</translation>
    </message>
    <message>
        <source>%1 photo was added.</source>
        <translation>%1 foto foi adicionada.</translation>
    </message>
    <message>
        <source>%1 photos were added.</source>
        <translation>%1 fotos foram adicionadas.</translation>
    </message>
    <message>
        <source>%1 was there already.</source>
        <translation>%1 já estava.</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>%1 já estavam.</translation>
    </message>
    <message>
        <source>%1 could not be read:</source>
        <translation>%1 não pôde ser lida:</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Thirds and fifths</source>
        <translation>Terços e quintos</translation>
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
        <translation>Glabela, ponto médio frontal, pontos e picos temporais, vértice, redemoinho</translation>
    </message>
    <message>
        <source>Midline, brows, upper third, and the lines above pupils and corners of the eyes</source>
        <translation>Linha média, sobrancelhas, terço superior e as linhas acima de pupilas e cantos dos olhos</translation>
    </message>
    <message>
        <source>The hairline&apos;s points as a tape lays them out, 8 cm and 5 cm apart for a man of 35 to 50</source>
        <translation>Os pontos da linha capilar como a fita os marca, a 8 cm e 5 cm para um homem de 35 a 50</translation>
    </message>
    <message>
        <source>Frontal, mid-scalp, crown, temples, sides, nape, and the hair that usually lasts</source>
        <translation>Frontal, meio, coroa, têmporas, lados, nuca e o cabelo que costuma durar</translation>
    </message>
    <message>
        <source>Man, 35 to 50</source>
        <translation>Homem, 35 a 50</translation>
    </message>
    <message>
        <source>Man, under 35</source>
        <translation>Homem, menos de 35</translation>
    </message>
    <message>
        <source>Man, over 50</source>
        <translation>Homem, mais de 50</translation>
    </message>
    <message>
        <source>Woman, under 50</source>
        <translation>Mulher, menos de 50</translation>
    </message>
    <message>
        <source>Woman, over 50</source>
        <translation>Mulher, mais de 50</translation>
    </message>
    <message>
        <source>Glabella</source>
        <translation>Glabela</translation>
    </message>
    <message>
        <source>Mid-frontal point</source>
        <translation>Ponto médio frontal</translation>
    </message>
    <message>
        <source>Temporal point</source>
        <translation>Ponto temporal</translation>
    </message>
    <message>
        <source>Temporal peak</source>
        <translation>Pico temporal</translation>
    </message>
    <message>
        <source>Vertex</source>
        <translation>Vértice</translation>
    </message>
    <message>
        <source>Usual whorl</source>
        <translation>Redemoinho usual</translation>
    </message>
    <message>
        <source>Midline</source>
        <translation>Linha média</translation>
    </message>
    <message>
        <source>Brows</source>
        <translation>Sobrancelhas</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Olhos</translation>
    </message>
    <message>
        <source>Upper third</source>
        <translation>Terço superior</translation>
    </message>
    <message>
        <source>Outer eye corner</source>
        <translation>Canto externo do olho</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Pupila</translation>
    </message>
    <message>
        <source>Inner eye corner</source>
        <translation>Canto interno do olho</translation>
    </message>
    <message>
        <source>Side of the eye</source>
        <translation>Lado do olho</translation>
    </message>
    <message>
        <source>Temple line</source>
        <translation>Linha da têmpora</translation>
    </message>
    <message>
        <source>Zone border</source>
        <translation>Borda de zona</translation>
    </message>
    <message>
        <source>Mirror image of the other side</source>
        <translation>Imagem espelhada do outro lado</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>Gone wrong: %1, %2</source>
        <translation>Deu errado: %1, %2</translation>
    </message>
    <message>
        <source>After, %1</source>
        <translation>Depois, %1</translation>
    </message>
    <message>
        <source>After session %1, %2</source>
        <translation>Após a sessão %1, %2</translation>
    </message>
    <message>
        <source>What can go wrong: %1. Not the plan.</source>
        <translation>O que pode dar errado: %1. Não é o plano.</translation>
    </message>
    <message>
        <source>No face was found in the photo. Say what it shows.</source>
        <translation>Nenhum rosto foi encontrado na foto. Diga o que ela mostra.</translation>
    </message>
    <message>
        <source>The outline of the head was not found. Drag the ellipse over the skull.</source>
        <translation>O contorno da cabeça não foi encontrado. Arraste a elipse sobre o crânio.</translation>
    </message>
    <message>
        <source>The head could not be fitted. Say what the photo shows and drag the ellipse over the skull.</source>
        <translation>A cabeça não pôde ser ajustada. Diga o que a foto mostra e arraste a elipse sobre o crânio.</translation>
    </message>
    <message>
        <source>The ellipse lies outside the photo. Drag it over the skull.</source>
        <translation>A elipse está fora da foto. Arraste-a sobre o crânio.</translation>
    </message>
    <message>
        <source>The ellipse is too small. Drag it to the size of the skull.</source>
        <translation>A elipse é pequena demais. Arraste-a ao tamanho do crânio.</translation>
    </message>
    <message>
        <source>The photo looks mirrored, as selfies often are.</source>
        <translation>A foto parece espelhada, como costumam ser as selfies.</translation>
    </message>
    <message>
        <source>Not enough memory for this photo. Close other programs or scale the photo down.</source>
        <translation>Memória insuficiente para esta foto. Feche outros programas ou reduza a foto.</translation>
    </message>
    <message>
        <source>This is a bug in Trichion, please report it: %1</source>
        <translation>Isto é um erro do Trichion, por favor relate: %1</translation>
    </message>
    <message>
        <source>By itself the photo %1 shows a head %2 % larger than all photos together do. What they say together is used.</source>
        <translation>Sozinha, a foto %1 mostra uma cabeça %2 % maior que todas as fotos juntas. Usa-se o que dizem juntas.</translation>
    </message>
    <message>
        <source>By itself the photo %1 shows a head %2 % smaller than all photos together do. What they say together is used.</source>
        <translation>Sozinha, a foto %1 mostra uma cabeça %2 % menor que todas as fotos juntas. Usa-se o que dizem juntas.</translation>
    </message>
    <message>
        <source>Where the head lies in this photo is only %1 % sure.</source>
        <translation>A posição da cabeça nesta foto tem só %1 % de certeza.</translation>
    </message>
    <message>
        <source>The photo %1 looks mirrored, as selfies often are.</source>
        <translation>A foto %1 parece espelhada, como costumam ser as selfies.</translation>
    </message>
    <message>
        <source>The head is corrected; its size stays.</source>
        <translation>A cabeça está corrigida; seu tamanho permanece.</translation>
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
        <translation>%1 dia</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 mês</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 ano</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 anos</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Quarter left</source>
        <translation>Meio perfil esq.</translation>
    </message>
    <message>
        <source>Quarter right</source>
        <translation>Meio perfil dir.</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado esquerdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado direito</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Topo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Trás</translation>
    </message>
    <message>
        <source>Usual heads</source>
        <translation>Cabeças usuais</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Pupilas</translation>
    </message>
    <message>
        <source>Breadth, calliper</source>
        <translation>Largura, compasso</translation>
    </message>
    <message>
        <source>Tape round the head</source>
        <translation>Fita em volta da cabeça</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Régua</translation>
    </message>
    <message>
        <source>Printed tag</source>
        <translation>Marca impressa</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Íris</translation>
    </message>
    <message>
        <source>Frontal</source>
        <translation>Frontal</translation>
    </message>
    <message>
        <source>Mid-scalp</source>
        <translation>Meio</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Coroa</translation>
    </message>
    <message>
        <source>Temples</source>
        <translation>Têmporas</translation>
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
        <translation>Esfumada</translation>
    </message>
    <message>
        <source>Defined</source>
        <translation>Definida</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Arredondada</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Reta</translation>
    </message>
    <message>
        <source>Receded</source>
        <translation>Recuada</translation>
    </message>
    <message>
        <source>Widow&apos;s peak</source>
        <translation>Bico de viúva</translation>
    </message>
    <message>
        <source>A %1 line, %2 % sure.</source>
        <translation>Uma linha (%1), %2 % de certeza.</translation>
    </message>
    <message>
        <source> It may be a wrinkle or an edge of hair: compare it with the skin.</source>
        <translation> Pode ser uma ruga ou borda de cabelo: compare com a pele.</translation>
    </message>
    <message>
        <source> Dashed parts were not seen.</source>
        <translation> Partes tracejadas não foram vistas.</translation>
    </message>
    <message>
        <source>white</source>
        <translation>branco</translation>
    </message>
    <message>
        <source>black</source>
        <translation>preto</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>marrom</translation>
    </message>
    <message>
        <source>red</source>
        <translation>vermelho</translation>
    </message>
    <message>
        <source>Very light</source>
        <translation>Muito clara</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermediária</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Bronzeada</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Morena</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>frio</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutro</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>quente</translation>
    </message>
    <message>
        <source>No clean bare skin was found in this photo.</source>
        <translation>Nenhuma pele nua limpa foi encontrada nesta foto.</translation>
    </message>
    <message>
        <source>%1, %2; like Monk tone %3; suggests skin type %4.</source>
        <translation>%1, %2; como o tom Monk %3; sugere o tipo de pele %4.</translation>
    </message>
    <message>
        <source>Unsure: click something white or grey in the photo first.</source>
        <translation>Incerto: clique primeiro em algo branco ou cinza na foto.</translation>
    </message>
    <message>
        <source>Colour numbers %1, from the first session on.</source>
        <translation>Números de cor %1, desde a primeira sessão.</translation>
    </message>
    <message>
        <source>Colour number %1.</source>
        <translation>Número de cor %1.</translation>
    </message>
    <message>
        <source>Difference to the stubble: fresh %1, healed %2, after 5 years %3 (1 is just seen).</source>
        <translation>Diferença para o cabelo raspado: fresco %1, cicatrizado %2, após 5 anos %3 (1 mal se vê).</translation>
    </message>
    <message>
        <source>The printer is set to another paper than the stencil, and would scale it. Choose the same paper in both, upright.</source>
        <translation>A impressora está com outro papel que o estêncil e o redimensionaria. Escolha o mesmo papel em ambos, em retrato.</translation>
    </message>
    <message>
        <source>The printer is set to several pages on a sheet, which makes them smaller. Choose one page on a sheet.</source>
        <translation>A impressora está com várias páginas por folha, o que as diminui. Escolha uma página por folha.</translation>
    </message>
    <message>
        <source>When it applies</source>
        <translation>Quando se aplica</translation>
    </message>
    <message>
        <source>To sign before the treatment</source>
        <translation>Para assinar antes do tratamento</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Assinado em %1</translation>
    </message>
    <message>
        <source>Signed on %1 for an earlier design: sign again</source>
        <translation>Assinado em %1 para um desenho anterior: assinar de novo</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Revogado em %1</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, revisão %2</translation>
    </message>
    <message>
        <source>%1 (photo: %2, since %3)</source>
        <translation>%1 (foto: %2, desde %3)</translation>
    </message>
    <message>
        <source>Consultation report</source>
        <translation>Relatório da consulta</translation>
    </message>
    <message>
        <source>Without a design yet</source>
        <translation>Ainda sem desenho</translation>
    </message>
    <message>
        <source>Before and after, what to mind</source>
        <translation>Antes e depois, a que atentar</translation>
    </message>
    <message>
        <source>No quote yet</source>
        <translation>Ainda sem orçamento</translation>
    </message>
    <message>
        <source>Treatment plan</source>
        <translation>Plano de tratamento</translation>
    </message>
    <message>
        <source>Plan and quote</source>
        <translation>Plano e orçamento</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Assinado</translation>
    </message>
    <message>
        <source>To sign by hand</source>
        <translation>Para assinar à mão</translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation>Antes da sessão</translation>
    </message>
    <message>
        <source>What the client does</source>
        <translation>O que o cliente faz</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Cuidados posteriores</translation>
    </message>
    <message>
        <source>Sheet and calendar, with the days of the sessions</source>
        <translation>Folha e calendário, com os dias das sessões</translation>
    </message>
    <message>
        <source>Record of session %1</source>
        <translation>Registro da sessão %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Fatura %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>%1 a pagar</translation>
    </message>
    <message>
        <source>Client file</source>
        <translation>Ficha do cliente</translation>
    </message>
    <message>
        <source>All that is kept of the client</source>
        <translation>Tudo o que se guarda do cliente</translation>
    </message>
    <message>
        <source>Cancel session %1 on %2? It stays in the list.</source>
        <translation>Cancelar a sessão %1 de %2? Ela fica na lista.</translation>
    </message>
    <message>
        <source>Did the client not come to session %1 on %2? It stays in the list.</source>
        <translation>O cliente não veio à sessão %1 de %2? Ela fica na lista.</translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation>Cancelar sessão</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Não veio</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Cancelar a sessão</translation>
    </message>
    <message>
        <source>Corrected by the colour chart; its patches are off by %1 now.</source>
        <translation>Corrigido pela cartela de cores; suas amostras agora diferem em %1.</translation>
    </message>
    <message>
        <source>Not measurable: the photo is too coarse (%1 px/mm, needs %2).</source>
        <translation>Não mensurável: a foto tem pouco detalhe (%1 px/mm, precisa de %2).</translation>
    </message>
    <message>
        <source>The usual %1 per cm² are drawn.</source>
        <translation>São desenhados os %1 por cm² usuais.</translation>
    </message>
    <message>
        <source>No short hair is seen on the scalp.</source>
        <translation>Nenhum pelo curto é visto no couro cabeludo.</translation>
    </message>
    <message>
        <source>None is drawn.</source>
        <translation>Nenhum é desenhado.</translation>
    </message>
    <message>
        <source>Camera at the height of the forehead. The client looks into it, brows at rest.</source>
        <translation>Câmera na altura da testa. O cliente olha para ela, sobrancelhas relaxadas.</translation>
    </message>
    <message>
        <source>The client&apos;s left side, camera at the height of the ear. The nose points to the left.</source>
        <translation>Lado esquerdo do cliente, câmera na altura da orelha. O nariz aponta para a esquerda.</translation>
    </message>
    <message>
        <source>The client&apos;s right side, camera at the height of the ear. The nose points to the right.</source>
        <translation>Lado direito do cliente, câmera na altura da orelha. O nariz aponta para a direita.</translation>
    </message>
    <message>
        <source>From straight above, the client seated. The nose points to the lower edge.</source>
        <translation>Bem de cima, com o cliente sentado. O nariz aponta para a borda inferior.</translation>
    </message>
    <message>
        <source>From behind, camera at the height of the crown. Crown and nape are in the picture.</source>
        <translation>De trás, câmera na altura da coroa. Coroa e nuca estão na imagem.</translation>
    </message>
    <message>
        <source>Half from the front, half from the client&apos;s left, camera at the height of the eyes.</source>
        <translation>Meio de frente, meio da esquerda do cliente, câmera na altura dos olhos.</translation>
    </message>
    <message>
        <source>Half from the front, half from the client&apos;s right, camera at the height of the eyes.</source>
        <translation>Meio de frente, meio da direita do cliente, câmera na altura dos olhos.</translation>
    </message>
    <message>
        <source>A metre away or more, zoomed in so that the head fills the picture. Even light from both sides. Hair clean, dry and of the same length each time.</source>
        <translation>A um metro ou mais, com zoom para que a cabeça encha a imagem. Luz uniforme dos dois lados. Cabelo limpo, seco e sempre do mesmo comprimento.</translation>
    </message>
    <message>
        <source>Still to take: %1</source>
        <translation>Falta tirar: %1</translation>
    </message>
    <message>
        <source>an earlier visit</source>
        <translation>uma visita anterior</translation>
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
        <translation>Vermelhidão que persiste</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Inchaço</translation>
    </message>
    <message>
        <source>Itching or burning</source>
        <translation>Coceira ou ardência</translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation>Sangramento</translation>
    </message>
    <message>
        <source>Scabs or dryness</source>
        <translation>Crostas ou ressecamento</translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation>Caroços</translation>
    </message>
    <message>
        <source>Signs of infection</source>
        <translation>Sinais de infecção</translation>
    </message>
    <message>
        <source>Allergic reaction</source>
        <translation>Reação alérgica</translation>
    </message>
    <message>
        <source>Blurred or grown dots</source>
        <translation>Pontos borrados ou aumentados</translation>
    </message>
    <message>
        <source>Colour turned blue or green</source>
        <translation>Cor virou azul ou verde</translation>
    </message>
    <message>
        <source>Patches without pigment</source>
        <translation>Falhas sem pigmento</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidade</translation>
    </message>
    <message>
        <source>Size of dots</source>
        <translation>Tamanho dos pontos</translation>
    </message>
    <message>
        <source>How content the client is</source>
        <translation>Satisfação do cliente</translation>
    </message>
    <message>
        <source>dots/cm²</source>
        <translation>pontos/cm²</translation>
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
        <translation>deseja-se um retoque</translation>
    </message>
    <message>
        <source>healed well, no touch-up</source>
        <translation>bem cicatrizado, sem retoque</translation>
    </message>
    <message>
        <source>Takes back invoice %1</source>
        <translation>Anula a fatura %1</translation>
    </message>
    <message>
        <source>%1 to give back</source>
        <translation>%1 a devolver</translation>
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
        <translation>%1 não puderam ser lidas: %2. A primeira: %3</translation>
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
        <translation>; %1 a %2</translation>
    </message>
    <message>
        <source>No hairline drawn with a pencil was found. Draw one clear line from temple to temple and photograph it in even light.</source>
        <translation>Nenhuma linha capilar a lápis foi encontrada. Desenhe uma linha clara de têmpora a têmpora e fotografe em luz uniforme.</translation>
    </message>
    <message>
        <source>No colour chart was found. Show the whole chart, flat and large, or click something white or grey in the photo.</source>
        <translation>Nenhuma cartela de cores foi encontrada. Mostre a cartela inteira, plana e grande, ou clique em algo branco ou cinza na foto.</translation>
    </message>
    <message>
        <source>This is sealed. Type its passphrase.</source>
        <translation>Isto está selado. Digite a frase-senha.</translation>
    </message>
    <message>
        <source>The photo %1 shows the same places of the scalp %2 beside the other photos. Correct the head in it, or remove it.</source>
        <translation>A foto %1 mostra os mesmos lugares do couro cabeludo a %2 das outras fotos. Corrija a cabeça nela ou remova-a.</translation>
    </message>
    <message>
        <source>The hairline lies up to %1 elsewhere on the photo.</source>
        <translation>A linha capilar se desloca até %1 na foto.</translation>
    </message>
    <message>
        <source>The head is %1 broad, not %2.</source>
        <translation>A cabeça tem %1 de largura, não %2.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>The photo is out of focus. Tap on the scalp to focus, and take it again.</source>
        <translation>A foto está fora de foco. Toque no couro cabeludo para focar e tire-a de novo.</translation>
    </message>
    <message>
        <source>The photo is blurred by movement. Rest the camera, use more light, and take it again.</source>
        <translation>A foto está tremida. Apoie a câmera, use mais luz e tire-a de novo.</translation>
    </message>
    <message>
        <source>The photo is too dark. Take it again with more light.</source>
        <translation>A foto está escura demais. Tire-a de novo com mais luz.</translation>
    </message>
    <message>
        <source>Much of the scalp is burnt out. Take the photo again with softer light.</source>
        <translation>Boa parte do couro cabeludo está estourada de luz. Tire a foto de novo com luz mais suave.</translation>
    </message>
    <message>
        <source>The head is small in the picture. Take it again from nearer, or zoom in.</source>
        <translation>A cabeça está pequena na imagem. Tire de novo mais de perto ou use o zoom.</translation>
    </message>
    <message>
        <source>The photo has few pixels. Take the original from the camera, not one sent by a messenger.</source>
        <translation>A foto tem poucos pixels. Use a original da câmera, não uma enviada por mensagem.</translation>
    </message>
    <message>
        <source>The edge of the photo cuts the head. Take it again with the whole head in the picture.</source>
        <translation>A borda da foto corta a cabeça. Tire de novo com a cabeça inteira na imagem.</translation>
    </message>
    <message>
        <source>The camera was very near, which draws the head out. Step back to a metre and zoom in.</source>
        <translation>A câmera estava muito perto, o que alonga a cabeça. Afaste-se um metro e use o zoom.</translation>
    </message>
    <message>
        <source>The head leans in the picture. Hold the camera upright, the head straight.</source>
        <translation>A cabeça está inclinada na imagem. Segure a câmera na vertical, com a cabeça reta.</translation>
    </message>
    <message>
        <source>Measured: %1 hairs per cm², %2 long.</source>
        <translation>Medido: %1 fios por cm², %2 de comprimento.</translation>
    </message>
    <message>
        <source>Designs (*.trichion *.json)</source>
        <translation>Desenhos (*.trichion *.json)</translation>
    </message>
    <message>
        <source>design.trichion</source>
        <translation>desenho.trichion</translation>
    </message>
    <message>
        <source>The colour has moved (difference %1): more of the same pigment does not bring it back.</source>
        <translation>A cor mudou (diferença %1): mais do mesmo pigmento não a traz de volta.</translation>
    </message>
    <message>
        <source>Dots stand densely (%1 per cm²): more of them may run together.</source>
        <translation>Os pontos estão densos (%1 por cm²): com mais deles, podem se juntar.</translation>
    </message>
    <message>
        <source>All treated skin</source>
        <translation>Toda a pele tratada</translation>
    </message>
    <message>
        <source>%1: cannot be told</source>
        <translation>%1: não se pode dizer</translation>
    </message>
    <message>
        <source>%1: %2 % left (%3 to %4 %), confidence %5 %</source>
        <translation>%1: restam %2 % (%3 a %4 %), certeza %5 %</translation>
    </message>
    <message>
        <source>%1 % left</source>
        <translation>Restam %1 %</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Não se pode dizer</translation>
    </message>
    <message>
        <source>The skin of the two photos was not matched.</source>
        <translation>A pele das duas fotos não foi combinada.</translation>
    </message>
    <message>
        <source>Laid over each other within %1 mm, 9 of 10 places within %2 mm</source>
        <translation>Sobrepostas com erro de até %1 mm, 9 de 10 lugares até %2 mm</translation>
    </message>
    <message>
        <source>%1; by hand</source>
        <translation>%1; à mão</translation>
    </message>
    <message>
        <source>Colour of the treated skin: lightness %1, red-green %2, yellow-blue %3 against the preview; difference %4.</source>
        <translation>Cor da pele tratada: luminosidade %1, vermelho-verde %2, amarelo-azul %3 em relação à prévia; diferença %4.</translation>
    </message>
    <message>
        <source>Darkness that came: %1 % of what was shown.</source>
        <translation>Escuridão que resultou: %1 % do que foi mostrado.</translation>
    </message>
    <message>
        <source>Contrast of single dots: %1 % of what was shown.</source>
        <translation>Contraste dos pontos: %1 % do que foi mostrado.</translation>
    </message>
    <message>
        <source>These photos do not tell what is left.</source>
        <translation>Estas fotos não dizem o que resta.</translation>
    </message>
    <message>
        <source>The measurement is unsure (confidence %1 %).</source>
        <translation>A medição é incerta (certeza %1 %).</translation>
    </message>
    <message>
        <source>%1 has the least left: %2 %.</source>
        <translation>É em %1 que resta menos: %2 %.</translation>
    </message>
    <message>
        <source>Zones have faded differently; the paler one alone may be enough.</source>
        <translation>As zonas desbotaram de modo diferente; talvez baste só a mais clara.</translation>
    </message>
    <message>
        <source>Take another photo before anything is decided</source>
        <translation>Tire outra foto antes de decidir algo</translation>
    </message>
    <message>
        <source>Nothing speaks for a touch-up now</source>
        <translation>Nada indica um retoque agora</translation>
    </message>
    <message>
        <source>Look again in half a year</source>
        <translation>Olhar de novo em meio ano</translation>
    </message>
    <message>
        <source>A touch-up is worth talking about</source>
        <translation>Vale a pena falar de um retoque</translation>
    </message>
    <message>
        <source>Dots of this practice last %1 times as long as the catalogue says (%2 to %3), from %4 clients.</source>
        <translation>Os pontos deste consultório duram %1 vezes o que diz o catálogo (%2 a %3), por %4 clientes.</translation>
    </message>
    <message>
        <source>The practice&apos;s own fading curve needs follow-ups of two clients, two months apart and from healed dots on.</source>
        <translation>A curva de desbotamento do próprio consultório precisa de acompanhamentos de dois clientes, com dois meses entre eles e a partir de pontos cicatrizados.</translation>
    </message>
    <message>
        <source>%1 results say: draw dots %2 % as dark as now without calibration. Difference from what came: %3, before %4.</source>
        <translation>%1 resultados dizem: desenhar os pontos com %2 % da escuridão de agora sem calibração. Diferença do que resultou: %3, antes %4.</translation>
    </message>
    <message>
        <source>One result is compared with its preview; two or more change the calibration.</source>
        <translation>Um resultado foi comparado com sua prévia; dois ou mais mudam a calibração.</translation>
    </message>
    <message>
        <source>The practice is not in its folder. Bring the drive or the folder back, then try again.</source>
        <translation>O consultório não está em sua pasta. Traga de volta a unidade ou a pasta e tente de novo.</translation>
    </message>
    <message>
        <source>no loss that the drawings know</source>
        <translation>nenhuma calvície que os desenhos conheçam</translation>
    </message>
    <message>
        <source>Proposed from the photos: %1 (%2 % of the scalp seen agrees). You decide.</source>
        <translation>Proposto pelas fotos: %1 (%2 % do couro cabeludo visto concorda). Você decide.</translation>
    </message>
    <message>
        <source>Not proposed: below 18 years the pattern of loss is not settled.</source>
        <translation>Sem proposta: abaixo de 18 anos o padrão de calvície não está definido.</translation>
    </message>
    <message>
        <source>Not proposed: add a photo from above and one of a side.</source>
        <translation>Sem proposta: adicione uma foto de cima e uma de um lado.</translation>
    </message>
    <message>
        <source>Not proposed: no hair is seen at the sides either; choose the stage yourself.</source>
        <translation>Sem proposta: também não se vê cabelo nos lados; escolha o estágio você mesmo.</translation>
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
        <translation>O que vale hoje</translation>
    </message>
    <message>
        <source>Nothing holds today: no session was held lately.</source>
        <translation>Nada vale hoje: não houve sessão recente.</translation>
    </message>
    <message>
        <source>All rules with their days</source>
        <translation>Todas as regras com seus dias</translation>
    </message>
    <message>
        <source>The days are counted once a session was held.</source>
        <translation>Os dias são contados depois de uma sessão.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Which rules are taken where clinics differ</source>
        <translation>Quais regras valem onde as clínicas diferem</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Copy the rules with their days, to send them</source>
        <translation>Copiar as regras com seus dias, para enviá-las</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>sessão %1</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Ainda não há nada a copiar.</translation>
    </message>
    <message>
        <source>The rules were copied.</source>
        <translation>As regras foram copiadas.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreaOptions</name>
    <message>
        <source>What is drawn</source>
        <translation>O que se traça</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Runs out over</source>
        <translation>Transição</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Draw round the place: a patch, a burn, thin hair</source>
        <translation>Contorne o lugar: uma falha, uma queimadura, cabelo ralo</translation>
    </message>
    <message>
        <source>Draw along its middle: a scar, a parting, a border</source>
        <translation>Trace pelo meio: uma cicatriz, uma risca, uma borda</translation>
    </message>
    <message>
        <source>Click its middle: a round patch, a crown</source>
        <translation>Clique no meio: uma falha redonda, uma coroa</translation>
    </message>
    <message>
        <source>How wide it is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>Sua largura na pele; [ e ] ou Shift+roda na foto</translation>
    </message>
    <message>
        <source>Over what width beyond it the dots run out</source>
        <translation>Em que largura além dele os pontos vão sumindo</translation>
    </message>
    <message>
        <source>Remove the chosen place (Delete on the photo)</source>
        <translation>Remover o lugar escolhido (Delete na foto)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreaPad</name>
    <message>
        <source>Areas done on the head</source>
        <translation>Áreas feitas na cabeça</translation>
    </message>
    <message>
        <source>Paint what was done. 1 to 5 turn the head, [ and ] change the brush, Backspace takes the last line back.</source>
        <translation>Pinte o que foi feito. 1 a 5 giram a cabeça, [ e ] mudam o pincel, Backspace desfaz o último traço.</translation>
    </message>
    <message>
        <source>Drawing the head</source>
        <translation>Desenhando a cabeça</translation>
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
        <translation>queimadura</translation>
    </message>
    <message>
        <source>birthmark</source>
        <translation>marca de nascença</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a treated place: its tissue and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>Tissue: %1</source>
        <translation>Tecido: %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renomear %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
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
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>Click on: the first point or Enter closes it, Backspace takes one back, Esc all</source>
        <translation>Continue clicando: o primeiro ponto ou Enter fecha, Backspace tira um, Esc todos</translation>
    </message>
    <message>
        <source>Click on: Enter or a double-click ends it, Backspace takes one back, Esc all</source>
        <translation>Continue clicando: Enter ou duplo clique encerra, Backspace tira um, Esc todos</translation>
    </message>
    <message>
        <source>Drag shapes the place; Delete removes the point that was clicked</source>
        <translation>Arrastar dá forma ao lugar; Delete remove o ponto clicado</translation>
    </message>
    <message>
        <source>Drag moves it, a double-click on its line adds a point, Shift+wheel widens it, Delete removes it</source>
        <translation>Arrastar move, duplo clique na linha adiciona um ponto, Shift+roda alarga, Delete remove</translation>
    </message>
    <message>
        <source>There is no room for more places</source>
        <translation>Não há espaço para mais lugares</translation>
    </message>
    <message>
        <source>Draw round the first place: then dots stand in such places and nowhere else</source>
        <translation>Contorne o primeiro lugar: os pontos ficam então só em lugares assim</translation>
    </message>
    <message>
        <source>Click for a round place, or drag how large it is</source>
        <translation>Clique para um lugar redondo, ou arraste até o tamanho</translation>
    </message>
    <message>
        <source>Drag draws a place in one stroke, clicks set it point by point</source>
        <translation>Arrastar traça um lugar de uma vez, cliques o marcam ponto a ponto</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreasCard</name>
    <message>
        <source>Areas done</source>
        <translation>Áreas feitas</translation>
    </message>
    <message>
        <source>Side of the head</source>
        <translation>Lado da cabeça</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Topo</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Trás</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeno</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Turn the head (1 to 5)</source>
        <translation>Girar a cabeça (1 a 5)</translation>
    </message>
    <message>
        <source>In words, if need be</source>
        <translation>Em palavras, se preciso</translation>
    </message>
    <message>
        <source>Areas in words</source>
        <translation>Áreas em palavras</translation>
    </message>
    <message>
        <source>What the painting does not say</source>
        <translation>O que a pintura não diz</translation>
    </message>
    <message>
        <source>How broad the brush is ([ and ] change it)</source>
        <translation>Largura do pincel ([ e ] a mudam)</translation>
    </message>
    <message>
        <source>Back one</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take the last line back (Backspace on the head)</source>
        <translation>Desfazer o último traço (Backspace na cabeça)</translation>
    </message>
    <message>
        <source>Take the last line back</source>
        <translation>Desfazer o último traço</translation>
    </message>
    <message>
        <source>Paint with mouse, finger or pen</source>
        <translation>Pinte com mouse, dedo ou caneta</translation>
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
        <translation>Backups</translation>
    </message>
    <message>
        <source>Where backups are</source>
        <translation>Onde estão os backups</translation>
    </message>
    <message>
        <source>There is no backup yet. Choose a folder on another disk.</source>
        <translation>Ainda não há backup. Escolha uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Fa&amp;zer backup agora</translation>
    </message>
    <message>
        <source>Write a backup into every folder of the list</source>
        <translation>Gravar um backup em cada pasta da lista</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>Adici&amp;onar uma pasta…</translation>
    </message>
    <message>
        <source>Back up into one more folder, best on another disk</source>
        <translation>Fazer backup em mais uma pasta, de preferência em outro disco</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>Stop the backup; nothing half-written stays</source>
        <translation>Parar o backup; nada fica pela metade</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>Uma pasta para backups</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Em que ponto está o backup</translation>
    </message>
    <message>
        <source>A backup is sealed like the practice and is read back after it was written. Several of a place share their photos. Work goes on meanwhile.</source>
        <translation>Um backup é selado como o consultório e relido depois de gravado. Vários no mesmo lugar compartilham suas fotos. O trabalho continua enquanto isso.</translation>
    </message>
    <message>
        <source>Cannot be reached now</source>
        <translation>Inacessível no momento</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>ainda sem backup</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Gravando o backup</translation>
    </message>
    <message>
        <source>The backup was stopped. Earlier backups are as they were.</source>
        <translation>O backup foi parado. Os anteriores estão como estavam.</translation>
    </message>
    <message>
        <source>Backed up and read back: %1 clients, %2 photos.</source>
        <translation>Backup feito e relido: %1 clientes, %2 fotos.</translation>
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
        <translation>Duplo clique restaura.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::BrushOptions</name>
    <message>
        <source>What the brush does</source>
        <translation>O que o pincel faz</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Somar</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Força</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> pontos/cm²</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidade</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Suavidade</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Dois lados</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Remover tudo</translation>
    </message>
    <message>
        <source>More dots, fewer dots, or so many dots whatever was there</source>
        <translation>Mais pontos, menos pontos, ou tantos pontos seja o que for que havia</translation>
    </message>
    <message>
        <source>How wide the brush is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>Largura do pincel na pele; [ e ] ou Shift+roda na foto</translation>
    </message>
    <message>
        <source>How many dots per cm² a stroke adds or takes; Ctrl+wheel on the photo</source>
        <translation>Quantos pontos por cm² um traço soma ou tira; Ctrl+roda na foto</translation>
    </message>
    <message>
        <source>How many dots per cm² a stroke leaves; Ctrl+wheel on the photo</source>
        <translation>Quantos pontos por cm² um traço deixa; Ctrl+roda na foto</translation>
    </message>
    <message>
        <source>How gently a stroke runs out at its rim</source>
        <translation>Com que suavidade um traço termina na borda</translation>
    </message>
    <message>
        <source>Paint the other side of the head too</source>
        <translation>Pintar também o outro lado da cabeça</translation>
    </message>
    <message>
        <source>Remove all strokes</source>
        <translation>Remover todos os traços</translation>
    </message>
    <message>
        <source>Take all strokes of brush and eraser away; can be undone</source>
        <translation>Remover todos os traços de pincel e borracha; pode ser desfeito</translation>
    </message>
</context>
<context>
    <name>trichion::studio::BrushTool</name>
    <message>
        <source>Paint density</source>
        <translation>Pintar densidade</translation>
    </message>
    <message>
        <source>Thin density</source>
        <translation>Reduzir densidade</translation>
    </message>
    <message>
        <source>Set density</source>
        <translation>Fixar densidade</translation>
    </message>
    <message>
        <source>Erase dots</source>
        <translation>Apagar pontos</translation>
    </message>
    <message>
        <source>There is no room for more strokes: undo some or remove all</source>
        <translation>Não há espaço para mais traços: desfaça alguns ou remova todos</translation>
    </message>
    <message>
        <source>Esc takes the stroke back</source>
        <translation>Esc desfaz o traço</translation>
    </message>
    <message>
        <source>Drag takes the dots away; [ and ] or Shift+wheel change the size</source>
        <translation>Arrastar tira os pontos; [ e ] ou Shift+roda mudam o tamanho</translation>
    </message>
    <message>
        <source>Drag paints; Ctrl+drag does the opposite; [ and ] or Shift+wheel change the size, Ctrl+wheel the strength</source>
        <translation>Arrastar pinta; Ctrl+arrastar faz o contrário; [ e ] ou Shift+roda mudam o tamanho, Ctrl+roda a força</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CalendarGrid</name>
    <message>
        <source>Calendar, %1</source>
        <translation>Calendário, %1</translation>
    </message>
    <message>
        <source>Arrows choose a day, Space what is planned on it; Ctrl+arrows move it</source>
        <translation>Setas escolhem um dia, Espaço o que há nele; Ctrl+setas o movem</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CalendarPage</name>
    <message>
        <source>%1, session %2</source>
        <translation>%1, sessão %2</translation>
    </message>
    <message>
        <source>What is planned on the day</source>
        <translation>O que está previsto no dia</translation>
    </message>
    <message>
        <source>Nothing is planned on this day.</source>
        <translation>Nada está previsto neste dia.</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mês</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semana</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Mostrar um mês</translation>
    </message>
    <message>
        <source>Show a week by the hour</source>
        <translation>Mostrar uma semana por horas</translation>
    </message>
    <message>
        <source>Earlier (Page up)</source>
        <translation>Antes (Page Up)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later (Page down)</source>
        <translation>Depois (Page Down)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoje</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir para hoje</translation>
    </message>
    <message>
        <source>&amp;New appointment…</source>
        <translation>&amp;Novo compromisso…</translation>
    </message>
    <message>
        <source>Keep a time free for a client</source>
        <translation>Reservar um horário para um cliente</translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <translation>%1 movido para %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>Quem vem?</translation>
    </message>
    <message>
        <source>Appointment of %1</source>
        <translation>Compromisso de %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CameraDialog</name>
    <message>
        <source>Take photos</source>
        <translation>Tirar fotos</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Which view is taken now</source>
        <translation>Qual vista é fotografada agora</translation>
    </message>
    <message>
        <source>How strongly the earlier photo shows</source>
        <translation>Com que força aparece a foto anterior</translation>
    </message>
    <message>
        <source>How strongly the earlier photo of this view shows over the live picture</source>
        <translation>Com que força a foto anterior desta vista aparece sobre a imagem ao vivo</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Which camera is used</source>
        <translation>Qual câmera é usada</translation>
    </message>
    <message>
        <source>&amp;Take the photo</source>
        <translation>&amp;Tirar a foto</translation>
    </message>
    <message>
        <source>Take the photo (Space)</source>
        <translation>Tirar a foto (Espaço)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Keep the photo and go on to the next view (Enter)</source>
        <translation>Guardar a foto e passar à próxima vista (Enter)</translation>
    </message>
    <message>
        <source>Take it &amp;again</source>
        <translation>Tirar de &amp;novo</translation>
    </message>
    <message>
        <source>Drop this picture and take another (Backspace)</source>
        <translation>Descartar esta imagem e tirar outra (Backspace)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Back; photos that were kept stay (Esc)</source>
        <translation>Voltar; as fotos guardadas ficam (Esc)</translation>
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
        <translation>Não há foto anterior desta vista.</translation>
    </message>
    <message>
        <source>Over it lies the photo of %1: take the same pose.</source>
        <translation>Por cima está a foto de %1: repita a mesma pose.</translation>
    </message>
    <message>
        <source>Looking at the photo…</source>
        <translation>Analisando a foto…</translation>
    </message>
    <message>
        <source>Looking at the photo</source>
        <translation>Analisando a foto</translation>
    </message>
    <message>
        <source>No head was found in the photo. Take it again, or keep it.</source>
        <translation>Nenhuma cabeça foi encontrada na foto. Tire-a de novo ou guarde-a.</translation>
    </message>
    <message>
        <source>A good photo.</source>
        <translation>Uma boa foto.</translation>
    </message>
    <message>
        <source>Kept. All views are there.</source>
        <translation>Guardada. Todas as vistas estão aí.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardada.</translation>
    </message>
    <message>
        <source>The camera is gone. This photo is still here: keep it.</source>
        <translation>A câmera sumiu. Esta foto ainda está aqui: guarde-a.</translation>
    </message>
    <message>
        <source>The camera is gone. Plug it in again and choose it, or close; photos that were kept are safe.</source>
        <translation>A câmera sumiu. Conecte-a de novo e escolha-a, ou feche; as fotos guardadas estão seguras.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Canvas</name>
    <message>
        <source>Photo with preview</source>
        <translation>Foto com prévia</translation>
    </message>
    <message>
        <source>Tab goes through the points of the hairline, arrow keys move the chosen one</source>
        <translation>Tab percorre os pontos da linha capilar, setas movem o escolhido</translation>
    </message>
    <message>
        <source>Wheel zooms, Space or middle button drags the photo, B shows the photo before</source>
        <translation>A roda dá zoom, Espaço ou botão do meio arrasta a foto, B mostra a foto de antes</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CaptureControl</name>
    <message>
        <source>&amp;Take photos…</source>
        <translation>&amp;Tirar fotos…</translation>
    </message>
    <message>
        <source>&amp;Paste a photo</source>
        <translation>Co&amp;lar uma foto</translation>
    </message>
    <message>
        <source>Save the p&amp;hoto as a file…</source>
        <translation>Salvar a f&amp;oto em arquivo…</translation>
    </message>
    <message>
        <source>&amp;Last photo over it</source>
        <translation>Ú&amp;ltima foto por cima</translation>
    </message>
    <message>
        <source>Take photos with a camera, view by view</source>
        <translation>Tirar fotos com uma câmera, vista por vista</translation>
    </message>
    <message>
        <source>Take the picture that was copied as a photo of this head</source>
        <translation>Usar a imagem copiada como foto desta cabeça</translation>
    </message>
    <message>
        <source>Write the photo itself, unchanged; for those from the camera or the clipboard</source>
        <translation>Gravar a própria foto, sem mudanças; para as da câmera ou da área de transferência</translation>
    </message>
    <message>
        <source>Lay the last photo of the same view over this one, to compare the pose</source>
        <translation>Pôr a última foto da mesma vista sobre esta, para comparar a pose</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or open photos from files.</source>
        <translation>Nenhuma câmera foi encontrada. Conecte uma ou abra fotos de arquivos.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Não há imagem para colar. Copie uma antes.</translation>
    </message>
    <message>
        <source>Pasting the photo</source>
        <translation>Colando a foto</translation>
    </message>
    <message>
        <source>Save the photo as a file</source>
        <translation>Salvar a foto em arquivo</translation>
    </message>
    <message>
        <source>Photo (*.%1)</source>
        <translation>Foto (*.%1)</translation>
    </message>
    <message>
        <source>The photo is saved.</source>
        <translation>A foto foi salva.</translation>
    </message>
    <message>
        <source>Photos are kept nowhere</source>
        <translation>Há fotos não guardadas</translation>
    </message>
    <message>
        <source>Photos from the camera or the clipboard are in no file yet. Give them to a client, or save them as files, to keep them.</source>
        <translation>Fotos da câmera ou da área de transferência ainda não estão em nenhum arquivo. Dê-as a um cliente ou salve-as em arquivos para guardá-las.</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Fechar sem elas</translation>
    </message>
    <message>
        <source>The head was not found in this photo yet.</source>
        <translation>A cabeça ainda não foi encontrada nesta foto.</translation>
    </message>
    <message>
        <source>There is no earlier photo of this view (%1).</source>
        <translation>Não há foto anterior desta vista (%1).</translation>
    </message>
    <message>
        <source>Over it lies the last photo of this view: %1.</source>
        <translation>Por cima está a última foto desta vista: %1.</translation>
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
        <translation>&amp;Régua</translation>
    </message>
    <message>
        <source>Coi&amp;n</source>
        <translation>&amp;Moeda</translation>
    </message>
    <message>
        <source>&amp;Iris</source>
        <translation>&amp;Íris</translation>
    </message>
    <message>
        <source>Clicked in the photo</source>
        <translation>Clicado na foto</translation>
    </message>
    <message>
        <source>Click two points on the scalp whose distance you know (Shift+R)</source>
        <translation>Clique em dois pontos do couro cabeludo cuja distância conhece (Shift+R)</translation>
    </message>
    <message>
        <source>Ruler on the scalp</source>
        <translation>Régua no couro cabeludo</translation>
    </message>
    <message>
        <source>Say which coin lies flat on the scalp, and click it</source>
        <translation>Diga qual moeda está plana no couro cabeludo e clique nela</translation>
    </message>
    <message>
        <source>Coin on the scalp</source>
        <translation>Moeda no couro cabeludo</translation>
    </message>
    <message>
        <source>Click the left and the right edge of an iris that looks at the camera; it is 11.7 mm broad</source>
        <translation>Clique na borda esquerda e direita de uma íris que olha a câmera; ela tem 11,7 mm de largura</translation>
    </message>
    <message>
        <source>Iris of an eye</source>
        <translation>Íris de um olho</translation>
    </message>
    <message>
        <source>Which coin it is</source>
        <translation>Qual moeda é</translation>
    </message>
    <message>
        <source>The coin that lies on the scalp</source>
        <translation>A moeda que está no couro cabeludo</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>Qual moeda?</translation>
    </message>
    <message>
        <source>Diameter of the coin</source>
        <translation>Diâmetro da moeda</translation>
    </message>
    <message>
        <source>Diameter of a coin that is not in the list, 10 to 45 mm</source>
        <translation>Diâmetro de uma moeda fora da lista, 10 a 45 mm</translation>
    </message>
    <message>
        <source>Distance of the two points</source>
        <translation>Distância dos dois pontos</translation>
    </message>
    <message>
        <source>What the ruler reads between the two points, 5 to 300 mm; Enter takes it</source>
        <translation>O que a régua lê entre os dois pontos, 5 a 300 mm; Enter aceita</translation>
    </message>
    <message>
        <source>Between the points</source>
        <translation>Entre os pontos</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remover: %1</translation>
    </message>
    <message>
        <source>Remove this measure</source>
        <translation>Remover esta medida</translation>
    </message>
    <message>
        <source>%1 in this photo: %2</source>
        <translation>%1 nesta foto: %2</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientForm</name>
    <message>
        <source>Change client</source>
        <translation>Alterar cliente</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Nome e sobrenome</translation>
    </message>
    <message>
        <source>&amp;Born on</source>
        <translation>Nas&amp;cimento</translation>
    </message>
    <message>
        <source>Day of birth, such as 1985-06-30</source>
        <translation>Dia do nascimento, como 1985-06-30</translation>
    </message>
    <message>
        <source>1985-06-30</source>
        <translation>1985-06-30</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>Where the client is called</source>
        <translation>Onde ligar para o cliente</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Where papers are sent</source>
        <translation>Para onde vão os papéis</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>For invoices</source>
        <translation>Para faturas</translation>
    </message>
    <message>
        <source>&amp;Wish</source>
        <translation>De&amp;sejo</translation>
    </message>
    <message>
        <source>What the client wants to look like</source>
        <translation>Como o cliente quer ficar</translation>
    </message>
    <message>
        <source>&amp;Found us by</source>
        <translation>&amp;Veio por</translation>
    </message>
    <message>
        <source>Who or what brought the client here</source>
        <translation>Quem ou o que trouxe o cliente</translation>
    </message>
    <message>
        <source>E&amp;mergency contact</source>
        <translation>Emer&amp;gência</translation>
    </message>
    <message>
        <source>Whom to call if something happens</source>
        <translation>Quem chamar se algo acontecer</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;Médico</translation>
    </message>
    <message>
        <source>Who writes a letter if one is needed</source>
        <translation>Quem escreve um laudo se for preciso</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>For you; the search finds it</source>
        <translation>Para você; a busca a encontra</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sa&amp;lvar</translation>
    </message>
    <message>
        <source>Save the client (Ctrl+Enter)</source>
        <translation>Salvar o cliente (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation>Sair sem salvar (Esc)</translation>
    </message>
    <message>
        <source>The day of birth is written like 1985-06-30.</source>
        <translation>O dia do nascimento se escreve como 1985-06-30.</translation>
    </message>
    <message>
        <source>There is a client of this name: No. %1.</source>
        <translation>Há um cliente com este nome: nº %1.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What you typed is not saved yet. Leave it?</source>
        <translation>O que digitou ainda não está salvo. Sair?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientPage</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Visão geral</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>&amp;Designs</source>
        <translation>&amp;Desenhos</translation>
    </message>
    <message>
        <source>Plan and &amp;sessions</source>
        <translation>Plano e &amp;sessões</translation>
    </message>
    <message>
        <source>&amp;Intake and consent</source>
        <translation>&amp;Anamnese e consentimento</translation>
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
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>‹ All clients</source>
        <translation>‹ Todos os clientes</translation>
    </message>
    <message>
        <source>Back to all clients (Esc)</source>
        <translation>Voltar a todos os clientes (Esc)</translation>
    </message>
    <message>
        <source>Where the client stands</source>
        <translation>Em que ponto está o cliente</translation>
    </message>
    <message>
        <source>Parts of the client&apos;s file</source>
        <translation>Partes da ficha do cliente</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nº %1</translation>
    </message>
    <message>
        <source>Resu&amp;lts</source>
        <translation>Resultad&amp;os</translation>
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
        <translation>Ninguém tem este nome ainda. Crie um novo cliente.</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Escolher um cliente</translation>
    </message>
    <message>
        <source>Name, number or a word of the note</source>
        <translation>Nome, número ou uma palavra da nota</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>Type a few letters; Enter takes the first</source>
        <translation>Digite algumas letras; Enter pega o primeiro</translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation>&amp;Novo cliente…</translation>
    </message>
    <message>
        <source>Make a new client</source>
        <translation>Criar um novo cliente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose nobody (Esc)</source>
        <translation>Não escolher ninguém (Esc)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Escolher</translation>
    </message>
    <message>
        <source>Take this client (Enter)</source>
        <translation>Pegar este cliente (Enter)</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nº %1</translation>
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
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Preview for the client</source>
        <translation>Prévia para o cliente</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The digits that were set when this screen was opened</source>
        <translation>Os dígitos definidos ao abrir esta tela</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Trás</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
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
        <translation>Digite o PIN para sair</translation>
    </message>
    <message>
        <source>That was not the PIN</source>
        <translation>Esse não era o PIN</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientScreenControl</name>
    <message>
        <source>There is one display, so the preview covers all of it.
Set a PIN of four digits or more to come back with:</source>
        <translation>Há só uma tela, então a prévia a cobre inteira.
Defina um PIN de quatro dígitos ou mais para voltar:</translation>
    </message>
    <message>
        <source>Client screen</source>
        <translation>Tela do cliente</translation>
    </message>
    <message>
        <source>A PIN has four to twelve digits:</source>
        <translation>Um PIN tem de quatro a doze dígitos:</translation>
    </message>
    <message>
        <source>The client&apos;s display is gone, and the preview on it came down. Plug it in again, or show it here (F9).</source>
        <translation>A tela do cliente sumiu e a prévia nela foi fechada. Conecte a tela de novo ou mostre a prévia aqui (F9).</translation>
    </message>
    <message>
        <source>The client&apos;s display is back.</source>
        <translation>A tela do cliente voltou.</translation>
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
        <translation>Ainda não há clientes. “Novo cliente” cria o primeiro.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation>Nada está previsto para hoje.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Nobody waits for you.</source>
        <translation>Ninguém espera por você.</translation>
    </message>
    <message>
        <source>Search: name, number, phone or a word of the note</source>
        <translation>Buscar: nome, número, telefone ou uma palavra da nota</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>Type a few letters (Ctrl+F); Enter opens the first</source>
        <translation>Digite algumas letras (Ctrl+F); Enter abre o primeiro</translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation>&amp;Novo cliente…</translation>
    </message>
    <message>
        <source>Make a new client (Ctrl+N)</source>
        <translation>Criar um novo cliente (Ctrl+N)</translation>
    </message>
    <message>
        <source>These clients are invented: look around and try everything. Your own go to a practice of your own, sealed with a passphrase.</source>
        <translation>Estes clientes são inventados: olhe e experimente tudo. Os seus vão para um consultório seu, selado com uma frase-senha.</translation>
    </message>
    <message>
        <source>&amp;Start my practice…</source>
        <translation>&amp;Iniciar meu consultório…</translation>
    </message>
    <message>
        <source>Make a practice with a passphrase</source>
        <translation>Criar um consultório com frase-senha</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nº %1</translation>
    </message>
    <message>
        <source>Nobody has “%1” in name, number or note.</source>
        <translation>Ninguém tem “%1” no nome, número ou nota.</translation>
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
        <translation>%1 pares. Diferença de cor para os resultados reais: %2 com o que vem, %3 com este perfil, %4 quando cada par é julgado só pelos outros. Abaixo de 3 mal se vê, acima de 6 é demais.</translation>
    </message>
    <message>
        <source>The clinic profile could not be read: %1</source>
        <translation>O perfil do estúdio não pôde ser lido: %1</translation>
    </message>
    <message>
        <source>&amp;Add pair…</source>
        <translation>&amp;Adicionar par…</translation>
    </message>
    <message>
        <source>&amp;Use this profile</source>
        <translation>&amp;Usar este perfil</translation>
    </message>
    <message>
        <source>Use what s&amp;hips</source>
        <translation>Usar o que &amp;vem</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Clinic profile</source>
        <translation>Perfil do estúdio</translation>
    </message>
    <message>
        <source>Save clinic profile</source>
        <translation>Salvar perfil do estúdio</translation>
    </message>
    <message>
        <source>Clinic profiles (*.json)</source>
        <translation>Perfis de estúdio (*.json)</translation>
    </message>
    <message>
        <source>Photos of clients before and after healing show how dots of this clinic look. Add pairs of the design that is open; from two on a profile is fitted. The same light and distance in both photos make it better.</source>
        <translation>Fotos de clientes antes e depois de cicatrizar mostram como ficam os pontos deste estúdio. Adicione pares do desenho aberto; a partir de dois, um perfil é ajustado. A mesma luz e distância nas duas fotos o melhoram.</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>The difference is that of the preview under the profile to the real result</source>
        <translation>A diferença é a da prévia com o perfil para o resultado real</translation>
    </message>
    <message>
        <source>Age of the dots in the photo after</source>
        <translation>Idade dos pontos na foto de depois</translation>
    </message>
    <message>
        <source>How old the dots are in the photo after</source>
        <translation>Que idade têm os pontos na foto de depois</translation>
    </message>
    <message>
        <source>Choose the photo before, then the photo after</source>
        <translation>Escolha a foto de antes, depois a de depois</translation>
    </message>
    <message>
        <source>All previews look like the results of this clinic from now on</source>
        <translation>Todas as prévias ficam a partir de agora como os resultados deste estúdio</translation>
    </message>
    <message>
        <source>Previews as the program comes</source>
        <translation>Prévias como vêm com o programa</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open a profile that was saved</source>
        <translation>Abrir um perfil salvo</translation>
    </message>
    <message>
        <source>Save the profile as a file; no client is in it</source>
        <translation>Salvar o perfil em arquivo; nenhum cliente está nele</translation>
    </message>
    <message>
        <source>Open clinic profile</source>
        <translation>Abrir perfil do estúdio</translation>
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
        <translation>Foto de depois</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medindo</translation>
    </message>
    <message>
        <source>In use: what ships</source>
        <translation>Em uso: o que vem</translation>
    </message>
    <message>
        <source>In use: this profile</source>
        <translation>Em uso: este perfil</translation>
    </message>
    <message>
        <source>In use: a profile of this clinic</source>
        <translation>Em uso: um perfil deste estúdio</translation>
    </message>
    <message>
        <source>From the test patch of one client: dots %1 times as dark as what ships. Colour difference to the fields: %2 as predicted, %3 with this profile, %4 when each field is judged by the others alone. Meant for this client only.</source>
        <translation>Da área de teste de um cliente: pontos %1 vezes tão escuros quanto o que vem. Diferença de cor para os campos: %2 como previsto, %3 com este perfil, %4 quando cada campo é julgado só pelos outros. Só para este cliente.</translation>
    </message>
    <message>
        <source>From a test &amp;patch…</source>
        <translation>De uma área de &amp;teste…</translation>
    </message>
    <message>
        <source>How dark dots turn out on one client, from a photo of the test patch</source>
        <translation>Quão escuros ficam os pontos em um cliente, por uma foto da área de teste</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ColourControl</name>
    <message>
        <source>Forget places</source>
        <translation>Esquecer lugares</translation>
    </message>
    <message>
        <source>Click a grey card, a white wall or a white towel; Esc ends</source>
        <translation>Clique em um cartão cinza, uma parede branca ou uma toalha branca; Esc encerra</translation>
    </message>
    <message>
        <source>Click the client&apos;s own shaved hair, where it is dense; Esc ends</source>
        <translation>Clique no cabelo raspado do cliente, onde é denso; Esc encerra</translation>
    </message>
    <message>
        <source>Click bare skin near the stubble, in the same light; Esc ends</source>
        <translation>Clique na pele nua perto do cabelo raspado, na mesma luz; Esc encerra</translation>
    </message>
    <message>
        <source>White or grey</source>
        <translation>Branco ou cinza</translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation>Cabelo raspado</translation>
    </message>
    <message>
        <source>Bare skin</source>
        <translation>Pele nua</translation>
    </message>
    <message>
        <source>Shade like the stubble</source>
        <translation>Tom como o cabelo raspado</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Branco</translation>
    </message>
    <message>
        <source>Measuring the skin</source>
        <translation>Medindo a pele</translation>
    </message>
    <message>
        <source>Colour chart</source>
        <translation>Cartela de cores</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ComplicationDialog</name>
    <message>
        <source>Report a complication</source>
        <translation>Relatar uma complicação</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Sessão %1: %2</translation>
    </message>
    <message>
        <source>After which session</source>
        <translation>Após qual sessão</translation>
    </message>
    <message>
        <source>The session it follows; its lots can be traced from there</source>
        <translation>A sessão a que se segue; dela se podem rastrear os lotes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What was seen, in your own words or from the list</source>
        <translation>O que se viu, em suas palavras ou da lista</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Notada em</translation>
    </message>
    <message>
        <source>The day it was noted</source>
        <translation>O dia em que foi notada</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>How grave it is, as you judge it</source>
        <translation>Quão grave é, como você julga</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>What was done, and whom the client was sent to</source>
        <translation>O que foi feito, e a quem o cliente foi encaminhado</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Após</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;O quê</translation>
    </message>
    <message>
        <source>&amp;Noted on</source>
        <translation>&amp;Notada em</translation>
    </message>
    <message>
        <source>&amp;How grave</source>
        <translation>Gravi&amp;dade</translation>
    </message>
    <message>
        <source>What was &amp;done</source>
        <translation>O que foi &amp;feito</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Put it into the client&apos;s file (Enter)</source>
        <translation>Pôr na ficha do cliente (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without keeping (Esc)</source>
        <translation>Sair sem guardar (Esc)</translation>
    </message>
    <message>
        <source>Fever, spreading redness, pus or trouble breathing belong to a doctor at once.</source>
        <translation>Febre, vermelhidão que se espalha, pus ou falta de ar: procurar um médico imediatamente.</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>Diga o que é.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ConsentDialog</name>
    <message>
        <source>Sign a consent</source>
        <translation>Assinar um consentimento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without signing (Esc)</source>
        <translation>Sair sem assinar (Esc)</translation>
    </message>
    <message>
        <source>&amp;Keep the signature</source>
        <translation>&amp;Guardar a assinatura</translation>
    </message>
    <message>
        <source>Seal the signature with this text into the client&apos;s file (Ctrl+Enter)</source>
        <translation>Selar a assinatura com este texto na ficha do cliente (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma do texto</translation>
    </message>
    <message>
        <source>Only texts that the clinic has in a language; none is translated</source>
        <translation>Só textos que o consultório tem em um idioma; nenhum é traduzido</translation>
    </message>
    <message>
        <source>Text to sign</source>
        <translation>Texto para assinar</translation>
    </message>
    <message>
        <source>This text is kept with the signature, word for word</source>
        <translation>Este texto é guardado com a assinatura, palavra por palavra</translation>
    </message>
    <message>
        <source>The design that is signed</source>
        <translation>O desenho que é assinado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Pai, mãe ou responsável</translation>
    </message>
    <message>
        <source>Signs for a client who is younger than 18</source>
        <translation>Assina por um cliente com menos de 18 anos</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testemunha</translation>
    </message>
    <message>
        <source>Who was there; may stay empty</source>
        <translation>Quem estava presente; pode ficar vazio</translation>
    </message>
    <message>
        <source>Parent or &amp;guardian (asked for)</source>
        <translation>Pai, mãe ou &amp;responsável (exigido)</translation>
    </message>
    <message>
        <source>Parent or &amp;guardian</source>
        <translation>Pai, mãe ou &amp;responsável</translation>
    </message>
    <message>
        <source>&amp;Witness</source>
        <translation>&amp;Testemunha</translation>
    </message>
    <message>
        <source>Take the &amp;last line back</source>
        <translation>&amp;Desfazer o último traço</translation>
    </message>
    <message>
        <source>Take the last line back (Backspace)</source>
        <translation>Desfazer o último traço (Backspace)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Begin the signature again (Delete)</source>
        <translation>Recomeçar a assinatura (Delete)</translation>
    </message>
    <message>
        <source>This text shows a design. Keep one in the client&apos;s file first.</source>
        <translation>Este texto mostra um desenho. Guarde antes um na ficha do cliente.</translation>
    </message>
    <message>
        <source>The client is younger than 18: a parent or guardian signs, with their name.</source>
        <translation>O cliente tem menos de 18 anos: pai, mãe ou responsável assina, com seu nome.</translation>
    </message>
    <message>
        <source>The text is kept word for word with the signature.</source>
        <translation>O texto é guardado palavra por palavra com a assinatura.</translation>
    </message>
    <message>
        <source>The signature is kept sealed; it can be withdrawn, not changed.</source>
        <translation>A assinatura é guardada selada; pode ser revogada, não alterada.</translation>
    </message>
    <message>
        <source>The signature is not kept yet. Leave it?</source>
        <translation>A assinatura ainda não foi guardada. Sair?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ConsentsCard</name>
    <message>
        <source>Consents</source>
        <translation>Consentimentos</translation>
    </message>
    <message>
        <source>There are no texts to sign.</source>
        <translation>Não há textos para assinar.</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>Assi&amp;nar…</translation>
    </message>
    <message>
        <source>Read and sign the text on the screen (Enter)</source>
        <translation>Ler e assinar o texto na tela (Enter)</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Revogar…</translation>
    </message>
    <message>
        <source>From now on the consent no longer holds</source>
        <translation>A partir de agora o consentimento não vale mais</translation>
    </message>
    <message>
        <source>Show the &amp;paper</source>
        <translation>Mostrar o pape&amp;l</translation>
    </message>
    <message>
        <source>The exact text with the signature</source>
        <translation>O texto exato com a assinatura</translation>
    </message>
    <message>
        <source>shown in %1 places</source>
        <translation>fotos em %1 lugares</translation>
    </message>
    <message>
        <source>Sign again…</source>
        <translation>Assinar de novo…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Assinar…</translation>
    </message>
    <message>
        <source>Signed and kept.</source>
        <translation>Assinado e guardado.</translation>
    </message>
    <message>
        <source>Design %1, which is being drawn…</source>
        <translation>Desenho %1, sendo desenhado…</translation>
    </message>
    <message>
        <source>Drawing the design</source>
        <translation>Traçando o desenho</translation>
    </message>
    <message>
        <source>Design %1, as it is signed. The picture is a simulation.</source>
        <translation>Desenho %1, tal como é assinado. A imagem é uma simulação.</translation>
    </message>
    <message>
        <source>Design %1</source>
        <translation>Desenho %1</translation>
    </message>
    <message>
        <source>No photo is shown anywhere under it.</source>
        <translation>Nenhuma foto é mostrada com base nele.</translation>
    </message>
    <message>
        <source>Photos must then be taken away from:
%1</source>
        <translation>As fotos terão então de ser retiradas de:
%1</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <translation>Revogar um consentimento</translation>
    </message>
    <message>
        <source>Withdraw “%1” from today? The signed paper is kept.

%2</source>
        <translation>Revogar “%1” a partir de hoje? O papel assinado é guardado.

%2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>O consentimento foi revogado.</translation>
    </message>
    <message>
        <source>The consent is withdrawn. Photos must be taken away from %1 places: see the list.</source>
        <translation>O consentimento foi revogado. Fotos devem ser retiradas de %1 lugares: veja a lista.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ContextHelp</name>
    <message>
        <source>&amp;User guide</source>
        <translation>Manual de &amp;uso</translation>
    </message>
    <message>
        <source>Read in the guide about what you have before you</source>
        <translation>Ler no manual sobre o que você tem à sua frente</translation>
    </message>
    <message>
        <source>How &amp;true is this picture?</source>
        <translation>O quanto esta imagem é &amp;fiel?</translation>
    </message>
    <message>
        <source>What a preview rests on and what it cannot show, to read with a client</source>
        <translation>Em que se baseia uma prévia e o que ela não pode mostrar, para ler com o cliente</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CreditDialog</name>
    <message>
        <source>Take invoice %1 back</source>
        <translation>Anular a fatura %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why; it stands on the credit note</source>
        <translation>Por quê; consta na nota de crédito</translation>
    </message>
    <message>
        <source>Such as: the session was called off</source>
        <translation>Por exemplo: a sessão foi cancelada</translation>
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
        <translation>Emitir uma nota de crédito com o próximo número (Enter)</translation>
    </message>
    <message>
        <source>A credit note over %1 takes it back. %2 were paid: note what goes back as a payment.</source>
        <translation>Uma nota de crédito de %1 a anula. Foram pagos %2: anote o que é devolvido como pagamento.</translation>
    </message>
    <message>
        <source>A credit note over %1 takes it back.</source>
        <translation>Uma nota de crédito de %1 a anula.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DayNotice</name>
    <message>
        <source>One client comes today.</source>
        <translation>Um cliente vem hoje.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients come today.</source>
        <translation>
            <numerusform>%n cliente vem hoje.</numerusform>
            <numerusform>%n clientes vêm hoje.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is due for a follow-up or a next session.</source>
        <translation>Um precisa de acompanhamento ou da próxima sessão.</translation>
    </message>
    <message numerus="yes">
        <source>%n are due for a follow-up or a next session.</source>
        <translation>
            <numerusform>%n precisa de acompanhamento ou da próxima sessão.</numerusform>
            <numerusform>%n precisam de acompanhamento ou da próxima sessão.</numerusform>
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
        <translation>Densidade</translation>
    </message>
    <message>
        <source>All over</source>
        <translation>No total</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> pontos/cm²</translation>
    </message>
    <message>
        <source>Dots per cm² where the design is fullest; all zones go with it</source>
        <translation>Pontos por cm² onde o desenho é mais cheio; todas as zonas acompanham</translation>
    </message>
    <message>
        <source>Density %1</source>
        <translation>Densidade %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DesignSection</name>
    <message>
        <source>Design</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Mean density</source>
        <translation>Densidade média</translation>
    </message>
    <message>
        <source>%1 dots/cm²</source>
        <translation>%1 pontos/cm²</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DesignsTab</name>
    <message>
        <source>Designs</source>
        <translation>Desenhos</translation>
    </message>
    <message>
        <source>No designs yet. Open photos in the studio; “Save to the client” keeps the design.</source>
        <translation>Ainda não há desenhos. Abra fotos no estúdio; “Salvar no cliente” guarda o desenho.</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisões</translation>
    </message>
    <message>
        <source>Choose a design.</source>
        <translation>Escolha um desenho.</translation>
    </message>
    <message>
        <source>Revisions: each as it was</source>
        <translation>Revisões: cada uma como era</translation>
    </message>
    <message>
        <source>Open in the s&amp;tudio</source>
        <translation>Abrir no es&amp;túdio</translation>
    </message>
    <message>
        <source>Show this revision on the client&apos;s photos</source>
        <translation>Mostrar esta revisão nas fotos do cliente</translation>
    </message>
    <message>
        <source>&amp;Chosen by the client</source>
        <translation>&amp;Escolhido pelo cliente</translation>
    </message>
    <message>
        <source>This is the design that is made</source>
        <translation>Este é o desenho que é feito</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>Deixar de &amp;lado</translation>
    </message>
    <message>
        <source>Keep it, but not as a choice</source>
        <translation>Guardá-lo, mas não como opção</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>Give the design another name</source>
        <translation>Dar outro nome ao desenho</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revisão %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisão %1</translation>
    </message>
    <message>
        <source>Rename design</source>
        <translation>Renomear desenho</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Nome do desenho</translation>
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
        <translation>Adicionar foto</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Remover foto</translation>
    </message>
    <message>
        <source>Call variant %1 %2</source>
        <translation>Chamar a variante %1 de %2</translation>
    </message>
    <message>
        <source>Delete variant %1</source>
        <translation>Excluir variante %1</translation>
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
        <translation>Meio</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Coroa</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>Têmpora</translation>
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
        <translation>Cabelo que costuma durar</translation>
    </message>
</context>
<context>
    <name>trichion::studio::EdgeControls</name>
    <message>
        <source>Soft edge</source>
        <translation>Borda suave</translation>
    </message>
    <message>
        <source>Width over which the first dots come in; wider is softer</source>
        <translation>Largura em que surgem os primeiros pontos; mais larga é mais suave</translation>
    </message>
    <message>
        <source>Edge in detail</source>
        <translation>Borda em detalhe</translation>
    </message>
    <message>
        <source>Builds up over</source>
        <translation>Aumenta ao longo de</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How slowly the density rises behind the edge</source>
        <translation>Quão devagar a densidade sobe atrás da borda</translation>
    </message>
    <message>
        <source>Softer at the temples</source>
        <translation>Mais suave nas têmporas</translation>
    </message>
    <message>
        <source>Softness at the temples against the middle</source>
        <translation>Suavidade nas têmporas em relação ao meio</translation>
    </message>
    <message>
        <source>Mounds</source>
        <translation>Ondulações</translation>
    </message>
    <message>
        <source>How far the line swings to and fro</source>
        <translation>Quanto a linha oscila de um lado a outro</translation>
    </message>
    <message>
        <source>Uneven hairs</source>
        <translation>Fios irregulares</translation>
    </message>
    <message>
        <source>How far single dots leave the line</source>
        <translation>Quanto pontos isolados saem da linha</translation>
    </message>
    <message>
        <source>Uneven first rows</source>
        <translation>Primeiras fileiras irregulares</translation>
    </message>
    <message>
        <source>How far single dots of the first rows come and go</source>
        <translation>Quanto pontos isolados das primeiras fileiras aparecem ou faltam</translation>
    </message>
    <message>
        <source>Single dots before</source>
        <translation>Pontos isolados à frente</translation>
    </message>
    <message>
        <source>How far single dots stand in front of the line</source>
        <translation>Até onde há pontos isolados à frente da linha</translation>
    </message>
    <message>
        <source>Edge of the hairline</source>
        <translation>Borda da linha capilar</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FadingChart</name>
    <message>
        <source>What is left over the years</source>
        <translation>O que resta ao longo dos anos</translation>
    </message>
    <message>
        <source>Point at a dot for its numbers</source>
        <translation>Aponte para um ponto e veja seus números</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Years after the first photo</source>
        <translation>Anos após a primeira foto</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FailureFold</name>
    <message>
        <source>What can go wrong</source>
        <translation>O que pode dar errado</translation>
    </message>
    <message>
        <source>Shows a treatment gone wrong on this photo; the design is not changed</source>
        <translation>Mostra nesta foto um tratamento que deu errado; o desenho não muda</translation>
    </message>
    <message>
        <source>Nothing: as planned</source>
        <translation>Nada: como planejado</translation>
    </message>
    <message>
        <source>Its cause</source>
        <translation>Sua causa</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FilmStrip</name>
    <message>
        <source>Photos of the head</source>
        <translation>Fotos da cabeça</translation>
    </message>
    <message>
        <source>Arrow keys show a photo, Delete removes it</source>
        <translation>Setas mostram uma foto, Delete a remove</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Mais fotos…</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Adicionar fotos</translation>
    </message>
    <message>
        <source>Add photos of the same head: sides, top, back (Ctrl+Shift+O)</source>
        <translation>Adicionar fotos da mesma cabeça: lados, topo, trás (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Finding…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>O que é?</translation>
    </message>
    <message>
        <source>Correct the &amp;head…</source>
        <translation>Corrigir a &amp;cabeça…</translation>
    </message>
    <message>
        <source>&amp;Mirror the photo</source>
        <translation>&amp;Espelhar a foto</translation>
    </message>
    <message>
        <source>&amp;Remove photo</source>
        <translation>&amp;Remover foto</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Fold</name>
    <message>
        <source>Show or hide these settings</source>
        <translation>Mostrar ou ocultar estes ajustes</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FollowUpCard</name>
    <message>
        <source>After the sessions</source>
        <translation>Após as sessões</translation>
    </message>
    <message>
        <source>Complications and follow-ups</source>
        <translation>Complicações e acompanhamentos</translation>
    </message>
    <message>
        <source>Nothing yet. Complications and what check-ups show stand here.</source>
        <translation>Nada ainda. Aqui ficam complicações e o que as revisões mostram.</translation>
    </message>
    <message>
        <source>&amp;Report a complication…</source>
        <translation>&amp;Relatar uma complicação…</translation>
    </message>
    <message>
        <source>What, when, how grave, and what was done</source>
        <translation>O quê, quando, quão grave, e o que foi feito</translation>
    </message>
    <message>
        <source>&amp;Note a follow-up…</source>
        <translation>&amp;Anotar um acompanhamento…</translation>
    </message>
    <message>
        <source>A check-up, a count, a size, how content the client is</source>
        <translation>Uma revisão, uma contagem, um tamanho, a satisfação do cliente</translation>
    </message>
    <message>
        <source>It is &amp;over</source>
        <translation>&amp;Encerrar</translation>
    </message>
    <message>
        <source>The complication is over since today</source>
        <translation>A complicação está encerrada a partir de hoje</translation>
    </message>
    <message>
        <source>&amp;Who else had the lot</source>
        <translation>&amp;Quem mais teve o lote</translation>
    </message>
    <message>
        <source>How many others received the pigment of that session, and how they fared</source>
        <translation>Quantos outros receberam o pigmento daquela sessão, e como ficaram</translation>
    </message>
    <message>
        <source>after session %1</source>
        <translation>após a sessão %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>encerrada desde %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberta</translation>
    </message>
    <message>
        <source>Complication: %1</source>
        <translation>Complicação: %1</translation>
    </message>
    <message>
        <source>Nobody else received a lot of that session.</source>
        <translation>Ninguém mais recebeu um lote daquela sessão.</translation>
    </message>
    <message>
        <source>%1 other clients received a lot of that session; %2 of them have complications. The page Pigments names them.</source>
        <translation>%1 outros clientes receberam um lote daquela sessão; %2 deles têm complicações. A página Pigmentos diz quem são.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FollowUpDialog</name>
    <message>
        <source>What was measured</source>
        <translation>O que foi medido</translation>
    </message>
    <message>
        <source>Measure a follow-up</source>
        <translation>Medir um acompanhamento</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>Lay the later photo over the first and measure (Ctrl+M)</source>
        <translation>Sobrepor a foto posterior à primeira e medir (Ctrl+M)</translation>
    </message>
    <message>
        <source>Mark places by &amp;hand</source>
        <translation>Marcar lugares à mã&amp;o</translation>
    </message>
    <message>
        <source>Click the same places in both photos</source>
        <translation>Clique nos mesmos lugares nas duas fotos</translation>
    </message>
    <message>
        <source>&amp;Remove last</source>
        <translation>&amp;Remover último</translation>
    </message>
    <message>
        <source>Takes the last mark off (Ctrl+Z)</source>
        <translation>Tira a última marca (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Seal the result into the client&apos;s file (Ctrl+S)</source>
        <translation>Selar o resultado na ficha do cliente (Ctrl+S)</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>Primeira foto</translation>
    </message>
    <message>
        <source>Healed dots; or untreated skin, to compare with the preview</source>
        <translation>Pontos cicatrizados; ou pele não tratada, para comparar com a prévia</translation>
    </message>
    <message>
        <source>Later photo</source>
        <translation>Foto posterior</translation>
    </message>
    <message>
        <source>The same view of the same scalp, later</source>
        <translation>A mesma vista do mesmo couro cabeludo, mais tarde</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>What was done; it says where dots are and where not</source>
        <translation>O que foi feito; diz onde há pontos e onde não</translation>
    </message>
    <message>
        <source>Places in the first photo</source>
        <translation>Lugares na primeira foto</translation>
    </message>
    <message>
        <source>Click a mole, a scar, a corner; the wheel zooms</source>
        <translation>Clique em uma pinta, uma cicatriz, um canto; a roda dá zoom</translation>
    </message>
    <message>
        <source>Places in the later photo</source>
        <translation>Lugares na foto posterior</translation>
    </message>
    <message>
        <source>Click the same places in the same order</source>
        <translation>Clique nos mesmos lugares na mesma ordem</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>&amp;First photo</source>
        <translation>&amp;Primeira foto</translation>
    </message>
    <message>
        <source>&amp;Later photo</source>
        <translation>&amp;Foto posterior</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Desenho</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Leave without keeping (Esc)</source>
        <translation>Sair sem guardar (Esc)</translation>
    </message>
    <message>
        <source>No design: the skin says where dots are</source>
        <translation>Sem desenho: a pele diz onde há pontos</translation>
    </message>
    <message>
        <source>The first photo shows untreated skin: what the design promised, at the age of the later photo, is compared with what came.</source>
        <translation>A primeira foto mostra pele não tratada: o que o desenho prometeu, na idade da foto posterior, é comparado com o que resultou.</translation>
    </message>
    <message>
        <source>What is left of the dots of the first photo. Both should be taken from the same side, in the same light, shaved alike.</source>
        <translation>O que resta dos pontos da primeira foto. As duas devem ser tiradas do mesmo lado, na mesma luz, raspadas igual.</translation>
    </message>
    <message>
        <source>Two photos with their dates are needed.</source>
        <translation>São precisas duas fotos com suas datas.</translation>
    </message>
    <message>
        <source>Choose two photos, the later one below.</source>
        <translation>Escolha duas fotos, a posterior embaixo.</translation>
    </message>
    <message>
        <source>Choose the design that was promised.</source>
        <translation>Escolha o desenho que foi prometido.</translation>
    </message>
    <message>
        <source>“Measure” lays the later photo over the first.</source>
        <translation>“Medir” sobrepõe a foto posterior à primeira.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Medindo…</translation>
    </message>
    <message>
        <source>Measuring what is left…</source>
        <translation>Medindo o que resta…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>%1 of %2 places are marked in both photos. Moles, scars and corners serve best.</source>
        <translation>%1 de %2 lugares estão marcados nas duas fotos. Pintas, cicatrizes e cantos servem melhor.</translation>
    </message>
    <message>
        <source>%1 places are marked in both photos: measure, or mark more.</source>
        <translation>%1 lugares estão marcados nas duas fotos: meça ou marque mais.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FormerBar</name>
    <message>
        <source>Take this line</source>
        <translation>Usar esta linha</translation>
    </message>
    <message>
        <source>Lay it by hand</source>
        <translation>Pôr à mão</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>How strongly the old photo shows</source>
        <translation>Com que força aparece a foto antiga</translation>
    </message>
    <message>
        <source>How strongly the old photo shows; a double-click for half</source>
        <translation>Com que força aparece a foto antiga; duplo clique para a metade</translation>
    </message>
    <message>
        <source>The front edge of the hair in the old photo becomes the hairline; can be undone</source>
        <translation>A borda da frente do cabelo na foto antiga vira a linha capilar; pode ser desfeito</translation>
    </message>
    <message>
        <source>Drag moves the old photo, the wheel sizes it, Shift+wheel turns it; off: the tools again</source>
        <translation>Arrastar move a foto antiga, a roda muda o tamanho, Shift+roda gira; desligado: as ferramentas de novo</translation>
    </message>
    <message>
        <source>Take the old photo away</source>
        <translation>Retirar a foto antiga</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FormerGhost</name>
    <message>
        <source>Old photo</source>
        <translation>Foto antiga</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FormerHairline</name>
    <message>
        <source>Looking for the head in the old photo…</source>
        <translation>Buscando a cabeça na foto antiga…</translation>
    </message>
    <message>
        <source>Reading the old photo</source>
        <translation>Lendo a foto antiga</translation>
    </message>
    <message>
        <source>Laying the old photo over the head</source>
        <translation>Pondo a foto antiga sobre a cabeça</translation>
    </message>
    <message>
        <source>The old photo lies on the head. Its hairline is not clear: drag the points of yours over it.</source>
        <translation>A foto antiga está sobre a cabeça. Sua linha capilar não é clara: arraste os pontos da sua linha até ela.</translation>
    </message>
    <message>
        <source>The old photo lies on the head. A former line suits a younger face: judge it for the years to come.</source>
        <translation>A foto antiga está sobre a cabeça. Uma linha anterior combina com um rosto mais jovem: julgue-a pensando nos próximos anos.</translation>
    </message>
    <message>
        <source>Lay the old photo over the new one: drag, wheel, Shift+wheel. Then switch that off and drag the points of the hairline over it.</source>
        <translation>Ponha a foto antiga sobre a nova: arrastar, roda, Shift+roda. Depois desligue isso e arraste os pontos da linha capilar até ela.</translation>
    </message>
    <message>
        <source>Former hairline</source>
        <translation>Linha capilar anterior</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GhostBar</name>
    <message>
        <source>How strongly the earlier photo shows</source>
        <translation>Com que força aparece a foto anterior</translation>
    </message>
    <message>
        <source>How strongly the earlier photo shows; a double-click for half</source>
        <translation>Com que força aparece a foto anterior; duplo clique para a metade</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The photo alone again (L)</source>
        <translation>De novo só a foto (L)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GuideReader</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Manual de uso</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Chapters: choose one to read it</source>
        <translation>Capítulos: escolha um para ler</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar no manual</translation>
    </message>
    <message>
        <source>Type words (Ctrl+F); Enter goes to the next place, Shift+Enter to the one before</source>
        <translation>Digite palavras (Ctrl+F); Enter vai ao próximo lugar, Shift+Enter ao anterior</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Where you read before</source>
        <translation>Onde você leu antes</translation>
    </message>
    <message>
        <source>Where you went back from</source>
        <translation>De onde você voltou</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GuideText</name>
    <message>
        <source>Text of the guide</source>
        <translation>Texto do manual</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GuidesSection</name>
    <message>
        <source>Guides</source>
        <translation>Guias</translation>
    </message>
    <message>
        <source>Sho&amp;w on photo</source>
        <translation>&amp;Mostrar na foto</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>A&amp;derir</translation>
    </message>
    <message>
        <source>Lines and points of the head, with lengths along the skin (G)
↑ above the brows, ↔ from the midline</source>
        <translation>Linhas e pontos da cabeça, com comprimentos sobre a pele (G)
↑ acima das sobrancelhas, ↔ da linha média</translation>
    </message>
    <message>
        <source>Show guides on the photo</source>
        <translation>Mostrar guias na foto</translation>
    </message>
    <message>
        <source>Points of the hairline stay on a guide or mirror image they come near (Shift+G)
Shift while dragging lets them lie free</source>
        <translation>Pontos da linha capilar ficam em uma guia ou imagem espelhada próxima (Shift+G)
Shift ao arrastar os deixa livres</translation>
    </message>
    <message>
        <source>Snap the hairline to guides</source>
        <translation>Aderir a linha capilar às guias</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>Guides: %1</source>
        <translation>Guias: %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairOptions</name>
    <message>
        <source>What the brush paints</source>
        <translation>O que o pincel pinta</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Cabelo</translation>
    </message>
    <message>
        <source>Bare skin</source>
        <translation>Pele nua</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Where the client has hair, or where it was taken for hair and is none</source>
        <translation>Onde o cliente tem cabelo, ou onde algo foi tomado por cabelo</translation>
    </message>
    <message>
        <source>How wide the brush is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>Largura do pincel na pele; [ e ] ou Shift+roda na foto</translation>
    </message>
    <message>
        <source>Back to the hair that the program sees in the photos; can be undone</source>
        <translation>Voltar ao cabelo que o programa vê nas fotos; pode ser desfeito</translation>
    </message>
    <message>
        <source>Orange is hair: dots stay under it, and a shave takes it off</source>
        <translation>Laranja é cabelo: pontos ficam por baixo e um raspado o tira</translation>
    </message>
    <message>
        <source>Hair as it is seen</source>
        <translation>Cabelo como visto</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairSection</name>
    <message>
        <source>Client&apos;s hair</source>
        <translation>Cabelo do cliente</translation>
    </message>
    <message>
        <source>Show it shaved</source>
        <translation>Mostrar raspado</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Stubble among dots</source>
        <translation>Pelos curtos entre pontos</translation>
    </message>
    <message>
        <source> /cm²</source>
        <translation> /cm²</translation>
    </message>
    <message>
        <source>Correct where hair is…</source>
        <translation>Corrigir onde há cabelo…</translation>
    </message>
    <message>
        <source>Take the hair that is left off and show it as short stubble</source>
        <translation>Tirar o cabelo que resta e mostrá-lo raspado curto</translation>
    </message>
    <message>
        <source>How long the client will wear the hair that is left</source>
        <translation>Que comprimento o cliente usará no cabelo que resta</translation>
    </message>
    <message>
        <source>The client&apos;s own short hairs among the dots; %1 per cm² is usual where hair thins out</source>
        <translation>Os pelos curtos do cliente entre os pontos; %1 por cm² é usual onde o cabelo rareia</translation>
    </message>
    <message>
        <source>Paint on the photo where the client has hair and where not (X)</source>
        <translation>Pintar na foto onde o cliente tem cabelo e onde não (X)</translation>
    </message>
    <message>
        <source>Shave</source>
        <translation>Raspar</translation>
    </message>
    <message>
        <source>Hair as it is</source>
        <translation>Cabelo como está</translation>
    </message>
    <message>
        <source>Stubble %1 per cm²</source>
        <translation>Pelos curtos %1 por cm²</translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation>Pelos curtos</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Como indicado</translation>
    </message>
    <message>
        <source>As in the photo</source>
        <translation>Como na foto</translation>
    </message>
    <message>
        <source>Draw as many short hairs among the dots as the slider says</source>
        <translation>Desenhar entre os pontos tantos pelos curtos quantos o controle indica</translation>
    </message>
    <message>
        <source>Measure the client&apos;s own short hairs in the photo and continue them among the dots</source>
        <translation>Medir na foto os pelos curtos do cliente e continuá-los entre os pontos</translation>
    </message>
    <message>
        <source>Stubble in the photo</source>
        <translation>Pelos curtos na foto</translation>
    </message>
    <message>
        <source>Stubble as in the photo</source>
        <translation>Pelos curtos como na foto</translation>
    </message>
    <message>
        <source>Stubble as given</source>
        <translation>Pelos curtos como indicado</translation>
    </message>
    <message>
        <source>Measured in photos only.</source>
        <translation>Medido só em fotos.</translation>
    </message>
    <message>
        <source>Measuring in the photo…</source>
        <translation>Medindo na foto…</translation>
    </message>
    <message>
        <source>Shave to %1</source>
        <translation>Raspar a %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairTool</name>
    <message>
        <source>There is no room for more strokes: undo some or start again</source>
        <translation>Não há espaço para mais traços: desfaça alguns ou recomece</translation>
    </message>
    <message>
        <source>Esc takes the stroke back</source>
        <translation>Esc desfaz o traço</translation>
    </message>
    <message>
        <source>Paint where the client has hair; Ctrl+drag does the opposite; [ and ] or Shift+wheel change the size</source>
        <translation>Pinte onde o cliente tem cabelo; Ctrl+arrastar faz o contrário; [ e ] ou Shift+roda mudam o tamanho</translation>
    </message>
    <message>
        <source>Paint hair</source>
        <translation>Pintar cabelo</translation>
    </message>
    <message>
        <source>Paint bare skin</source>
        <translation>Pintar pele nua</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairlineSection</name>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Middle %1, %2 or %3 above the brows</source>
        <translation>Meio %1, %2 ou %3 acima das sobrancelhas</translation>
    </message>
    <message>
        <source>Partly an estimate</source>
        <translation>Em parte uma estimativa</translation>
    </message>
    <message>
        <source>Hairline</source>
        <translation>Linha capilar</translation>
    </message>
    <message>
        <source>Height of the hairline</source>
        <translation>Altura da linha capilar</translation>
    </message>
    <message>
        <source>&amp;Reset line</source>
        <translation>&amp;Restaurar linha</translation>
    </message>
    <message>
        <source>Like &amp;left</source>
        <translation>Como a &amp;esquerda</translation>
    </message>
    <message>
        <source>Like ri&amp;ght</source>
        <translation>Como a &amp;direita</translation>
    </message>
    <message>
        <source>Ta&amp;ke the line drawn on the skin</source>
        <translation>&amp;Usar a linha desenhada na pele</translation>
    </message>
    <message>
        <source>As the style</source>
        <translation>Como o estilo</translation>
    </message>
    <message>
        <source>Own line</source>
        <translation>Linha própria</translation>
    </message>
    <message>
        <source>Hairline style</source>
        <translation>Estilo da linha capilar</translation>
    </message>
    <message>
        <source>A proposal for this head; edits of the line are replaced</source>
        <translation>Uma proposta para esta cabeça; mudanças da linha são substituídas</translation>
    </message>
    <message>
        <source>For whom the hairline is</source>
        <translation>Para quem é a linha capilar</translation>
    </message>
    <message>
        <source>Puts the hairline where it lies on such a client; edits of the line are replaced</source>
        <translation>Põe a linha capilar onde fica em tal cliente; mudanças da linha são substituídas</translation>
    </message>
    <message>
        <source>The line of the style again</source>
        <translation>De novo a linha do estilo</translation>
    </message>
    <message>
        <source>The client&apos;s left side for both sides</source>
        <translation>O lado esquerdo do cliente para os dois lados</translation>
    </message>
    <message>
        <source>The client&apos;s right side for both sides</source>
        <translation>O lado direito do cliente para os dois lados</translation>
    </message>
    <message>
        <source>Find the hairline drawn on the client with a pencil (Ctrl+Shift+L)</source>
        <translation>Buscar a linha capilar desenhada a lápis no cliente (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>How far both sides differ</source>
        <translation>Quanto os dois lados diferem</translation>
    </message>
    <message>
        <source>How far the hairline is from its mirror image, at most</source>
        <translation>Quanto a linha capilar se afasta no máximo de sua imagem espelhada</translation>
    </message>
    <message>
        <source>A low line, as young people have it</source>
        <translation>Uma linha baixa, como têm os jovens</translation>
    </message>
    <message>
        <source>The usual height for such a client</source>
        <translation>A altura usual para tal cliente</translation>
    </message>
    <message>
        <source>A conservative line that still suits when hair is lost</source>
        <translation>Uma linha conservadora que ainda combina quando cai cabelo</translation>
    </message>
    <message>
        <source>Hairline %1</source>
        <translation>Linha capilar %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Both sides like the left</source>
        <translation>Dois lados como o esquerdo</translation>
    </message>
    <message>
        <source>Both sides like the right</source>
        <translation>Dois lados como o direito</translation>
    </message>
    <message>
        <source>Sides alike</source>
        <translation>Lados iguais</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>diferença de %1</translation>
    </message>
    <message>
        <source>Middle above the brows</source>
        <translation>Meio acima das sobrancelhas</translation>
    </message>
    <message>
        <source>Lays the whole line higher or lower; its ends stay</source>
        <translation>Sobe ou desce toda a linha; as pontas ficam</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairlineTool</name>
    <message>
        <source>Move hairline point</source>
        <translation>Mover ponto da linha capilar</translation>
    </message>
    <message>
        <source>Add hairline point</source>
        <translation>Adicionar ponto da linha capilar</translation>
    </message>
    <message>
        <source>Remove hairline point</source>
        <translation>Remover ponto da linha capilar</translation>
    </message>
    <message>
        <source>Drag moves the point and its mirror image; Alt moves one side only, Shift does not snap</source>
        <translation>Arrastar move o ponto e sua imagem espelhada; Alt move só um lado, Shift não adere</translation>
    </message>
    <message>
        <source>Drag moves the point; Alt moves its mirror image too, Shift does not snap</source>
        <translation>Arrastar move o ponto; Alt move também sua imagem espelhada, Shift não adere</translation>
    </message>
    <message>
        <source>Double-click adds a point to the hairline</source>
        <translation>Duplo clique adiciona um ponto à linha capilar</translation>
    </message>
    <message>
        <source>Arrow keys move the point by 0.5 mm; Delete removes it</source>
        <translation>Setas movem o ponto 0,5 mm; Delete o remove</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HandFold</name>
    <message>
        <source>Needle and hand</source>
        <translation>Agulha e mão</translation>
    </message>
    <message>
        <source>%1 (%2 mm)</source>
        <translation>%1 (%2 mm)</translation>
    </message>
    <message>
        <source>1 needle</source>
        <translation>1 agulha</translation>
    </message>
    <message>
        <source>%1 needles</source>
        <translation>%1 agulhas</translation>
    </message>
    <message>
        <source>Diameter of the needle</source>
        <translation>Diâmetro da agulha</translation>
    </message>
    <message>
        <source>Diameter of one needle, the first number of the cartridge&apos;s marking</source>
        <translation>Diâmetro de uma agulha, o primeiro número da marca do cartucho</translation>
    </message>
    <message>
        <source>Number of needles</source>
        <translation>Número de agulhas</translation>
    </message>
    <message>
        <source>How many needles the cartridge has, the second number of its marking</source>
        <translation>Quantas agulhas tem o cartucho, o segundo número da marca</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidade</translation>
    </message>
    <message>
        <source>Depth set on the machine; the skin gives way, so that pigment lies higher</source>
        <translation>Profundidade ajustada na máquina; a pele cede e o pigmento fica mais acima</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Água</translation>
    </message>
    <message>
        <source>Parts of water to one of pigment: the colour number</source>
        <translation>Partes de água para uma de pigmento: o número de cor</translation>
    </message>
    <message>
        <source> : 1</source>
        <translation> : 1</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pressão</translation>
    </message>
    <message>
        <source>How firmly, against your usual pressure</source>
        <translation>Com que firmeza, frente à sua pressão usual</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Time in the skin</source>
        <translation>Tempo na pele</translation>
    </message>
    <message>
        <source>How long the needle stays, against your usual time</source>
        <translation>Quanto a agulha fica, frente ao seu tempo usual</translation>
    </message>
    <message>
        <source>The dot that is left</source>
        <translation>O ponto que fica</translation>
    </message>
    <message>
        <source>Estimates: sources differ fourfold about depth</source>
        <translation>Estimativas: as fontes diferem em quatro vezes na profundidade</translation>
    </message>
    <message>
        <source>Needle %1</source>
        <translation>Agulha %1</translation>
    </message>
    <message>
        <source>%1 %2%3</source>
        <translation>%1 %2%3</translation>
    </message>
    <message>
        <source>Leaves a dot %1 mm wide, %2 mm deep in the skin.</source>
        <translation>Deixa um ponto de %1 mm de largura, a %2 mm de profundidade na pele.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HandTools</name>
    <message>
        <source>Drag points; a double-click on the line adds one</source>
        <translation>Arraste pontos; duplo clique na linha adiciona um</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Take the points of the measure away (Esc on the photo)</source>
        <translation>Tirar os pontos da medida (Esc na foto)</translation>
    </message>
    <message>
        <source>Two clicks give a length, a click on the first point an area</source>
        <translation>Dois cliques dão um comprimento, um clique no primeiro ponto uma área</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadBar</name>
    <message>
        <source>What the photo shows</source>
        <translation>O que a foto mostra</translation>
    </message>
    <message>
        <source>Keep the &amp;midline</source>
        <translation>Manter a linha &amp;média</translation>
    </message>
    <message>
        <source>Turn &amp;round</source>
        <translation>&amp;Virar</translation>
    </message>
    <message>
        <source>&amp;Find the head</source>
        <translation>&amp;Buscar a cabeça</translation>
    </message>
    <message>
        <source>&amp;Use this head</source>
        <translation>&amp;Usar esta cabeça</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Left and right are the client&apos;s</source>
        <translation>Esquerda e direita são as do cliente</translation>
    </message>
    <message>
        <source>Both sides of the head grow alike when one is dragged</source>
        <translation>Os dois lados da cabeça crescem igual quando um é arrastado</translation>
    </message>
    <message>
        <source>The forehead is at the other end of the head (Ctrl+R)</source>
        <translation>A testa está na outra ponta da cabeça (Ctrl+R)</translation>
    </message>
    <message>
        <source>Look for the head in the photo again, as this kind of view</source>
        <translation>Buscar de novo a cabeça na foto, como este tipo de vista</translation>
    </message>
    <message>
        <source>Take the head as it lies over the photo (Enter on the photo)</source>
        <translation>Usar a cabeça como está sobre a foto (Enter na foto)</translation>
    </message>
    <message>
        <source>Cancel the correction</source>
        <translation>Cancelar a correção</translation>
    </message>
    <message>
        <source>Leave the head as it was (Esc)</source>
        <translation>Deixar a cabeça como estava (Esc)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Size in photo</source>
        <translation>Tamanho na foto</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Breadth of the head in pixels of the photo; [ and ] on the photo</source>
        <translation>Largura da cabeça em pixels da foto; [ e ] na foto</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>Turned to the picture&apos;s right; Ctrl+left/right on the photo</source>
        <translation>Girada à direita da imagem; Ctrl+esquerda/direita na foto</translation>
    </message>
    <message>
        <source>Nod</source>
        <translation>Aceno</translation>
    </message>
    <message>
        <source>Chin down; Ctrl+up/down on the photo</source>
        <translation>Queixo para baixo; Ctrl+cima/baixo na foto</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Inclinação</translation>
    </message>
    <message>
        <source>Tilted clockwise; Alt+left/right on the photo</source>
        <translation>Inclinada no sentido horário; Alt+esquerda/direita na foto</translation>
    </message>
    <message>
        <source>Head breadth</source>
        <translation>Largura da cabeça</translation>
    </message>
    <message>
        <source>True breadth above the ears, as taped; for all photos</source>
        <translation>Largura real acima das orelhas, com fita; para todas as fotos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>From forehead to back of the head; for all photos</source>
        <translation>Da testa à parte de trás; para todas as fotos</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Coroa</translation>
    </message>
    <message>
        <source>Height of the crown above the middle of the head; Alt+up/down on the photo; for all photos</source>
        <translation>Altura do topo acima do meio da cabeça; Alt+cima/baixo na foto; para todas as fotos</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadFitting</name>
    <message>
        <source>Fitting the head in all photos</source>
        <translation>Ajustando a cabeça em todas as fotos</translation>
    </message>
    <message>
        <source>Size of the head</source>
        <translation>Tamanho da cabeça</translation>
    </message>
    <message>
        <source>Correct head</source>
        <translation>Corrigir cabeça</translation>
    </message>
    <message>
        <source>Fit head</source>
        <translation>Ajustar cabeça</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadTile</name>
    <message>
        <source>3-D head</source>
        <translation>Cabeça 3D</translation>
    </message>
    <message>
        <source>The design on a plain head that turns in the hand (T)</source>
        <translation>O desenho em uma cabeça lisa que gira na mão (T)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadTool</name>
    <message>
        <source>Tilt %1°</source>
        <translation>Inclinação %1°</translation>
    </message>
    <message>
        <source>Nod %1°</source>
        <translation>Aceno %1°</translation>
    </message>
    <message>
        <source>Turn %1°</source>
        <translation>Giro %1°</translation>
    </message>
    <message>
        <source>Arrows move the head, Ctrl+arrows turn it, Alt+left/right tilt it, [ and ] size it, Alt+up/down: crown</source>
        <translation>Setas movem a cabeça, com Ctrl giram, Alt+esq./dir. inclinam, [ e ] mudam o tamanho, Alt+cima/baixo: topo</translation>
    </message>
    <message>
        <source>Drag sizes the head in the photo</source>
        <translation>Arrastar muda o tamanho da cabeça na foto</translation>
    </message>
    <message>
        <source>Drag makes the head longer or shorter</source>
        <translation>Arrastar alonga ou encurta a cabeça</translation>
    </message>
    <message>
        <source>Drag makes the crown higher or lower</source>
        <translation>Arrastar sobe ou desce o topo</translation>
    </message>
    <message>
        <source>Drag tilts the head to a shoulder</source>
        <translation>Arrastar inclina a cabeça para um ombro</translation>
    </message>
    <message>
        <source>Drag nods the head</source>
        <translation>Arrastar faz a cabeça acenar</translation>
    </message>
    <message>
        <source>Drag turns the head to a side</source>
        <translation>Arrastar gira a cabeça para um lado</translation>
    </message>
    <message>
        <source>With Shift or the right button a drag turns the head about the marked place</source>
        <translation>Com Shift ou o botão direito, arrastar gira a cabeça em torno do lugar marcado</translation>
    </message>
    <message>
        <source>Drag moves the head; with Shift or the right button the skin under it follows</source>
        <translation>Arrastar move a cabeça; com Shift ou o botão direito a pele a segue</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>What was done, the latest last; a click goes back to a step</source>
        <translation>O que foi feito, o último por último; um clique volta a um passo</translation>
    </message>
    <message>
        <source>As it began</source>
        <translation>Como começou</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HistoryTab</name>
    <message>
        <source>Added: %1</source>
        <translation>Adicionado: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Alterado: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removido: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Nada foi feito ainda.</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>O que foi feito, o mais novo primeiro</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HoleOptions</name>
    <message>
        <source>Why it is left out</source>
        <translation>Por que é excluído</translation>
    </message>
    <message>
        <source>Mole</source>
        <translation>Pinta</translation>
    </message>
    <message>
        <source>Scar</source>
        <translation>Cicatriz</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Kept free round it</source>
        <translation>Margem livre</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Borda suave</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>How wide it is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>Sua largura na pele; [ e ] ou Shift+roda na foto</translation>
    </message>
    <message>
        <source>How far from it the dots stay</source>
        <translation>A que distância ficam os pontos</translation>
    </message>
    <message>
        <source>Over what width the dots come back</source>
        <translation>Em que largura os pontos voltam</translation>
    </message>
    <message>
        <source>Remove the chosen place (Delete on the photo)</source>
        <translation>Remover o lugar escolhido (Delete na foto)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HoleTool</name>
    <message>
        <source>mole</source>
        <translation>pinta</translation>
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
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>Tamanho de %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>There is no room for more places to leave out</source>
        <translation>Não há espaço para mais lugares a excluir</translation>
    </message>
    <message>
        <source>Drag moves it, the handle sizes it, Delete removes it, arrow keys move it by 0.5 mm</source>
        <translation>Arrastar move, a alça muda o tamanho, Delete remove, setas movem 0,5 mm</translation>
    </message>
    <message>
        <source>Click a mole, or drag round a scar: no dots are placed there</source>
        <translation>Clique em uma pinta ou contorne uma cicatriz: ali não se põem pontos</translation>
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
        <translation>Marque quando estiver feito (Espaço)</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>tudo feito</translation>
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
        <translation>Sa&amp;lvar</translation>
    </message>
    <message>
        <source>Keep the answers (Ctrl+Enter)</source>
        <translation>Guardar as respostas (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Questions before the treatment</source>
        <translation>Perguntas antes do tratamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation>Sair sem salvar (Esc)</translation>
    </message>
    <message>
        <source>Ask each question. Y and N answer it and go on; Tab leaves it open. The questions are no medical advice.</source>
        <translation>Faça cada pergunta. Y e N respondem e avançam; Tab a deixa em aberto. As perguntas não são conselho médico.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>Sim (Y)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>Não (N)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Not that anyone knows</source>
        <translation>Não que se saiba</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <translation>Nunca: %1</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>O último dia</translation>
    </message>
    <message>
        <source>on</source>
        <translation>em</translation>
    </message>
    <message>
        <source>On a day: %1</source>
        <translation>Em um dia: %1</translation>
    </message>
    <message>
        <source>It was on this day</source>
        <translation>Foi nesse dia</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Não antes de %1.</translation>
    </message>
    <message>
        <source>%1 answers · %2 to be considered</source>
        <translation>%1 respostas · %2 a considerar</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>The answers are not saved yet. Leave them?</source>
        <translation>As respostas ainda não estão salvas. Sair?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>trichion::studio::IntakeTab</name>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Doctor&apos;s letter</source>
        <translation>Laudo médico</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Cautela</translation>
    </message>
    <message>
        <source>What the answers mean</source>
        <translation>O que as respostas significam</translation>
    </message>
    <message>
        <source>The questions were not asked yet.</source>
        <translation>As perguntas ainda não foram feitas.</translation>
    </message>
    <message>
        <source>Enter or a double-click sets a finding aside; the reason is kept.</source>
        <translation>Enter ou duplo clique põe um achado de lado; o motivo fica guardado.</translation>
    </message>
    <message>
        <source>Ask the &amp;questions…</source>
        <translation>Fazer as &amp;perguntas…</translation>
    </message>
    <message>
        <source>Go through the questions before a treatment</source>
        <translation>Percorrer as perguntas antes de um tratamento</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Posto de lado: %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Não antes de %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>perguntado %1</translation>
    </message>
    <message>
        <source>No answer stands against a treatment.</source>
        <translation>Nenhuma resposta se opõe a um tratamento.</translation>
    </message>
    <message>
        <source>Set a finding aside</source>
        <translation>Pôr um achado de lado</translation>
    </message>
    <message>
        <source>Why is the treatment right all the same?</source>
        <translation>Por que o tratamento é correto mesmo assim?</translation>
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
        <translation>Sair sem emitir (Esc)</translation>
    </message>
    <message>
        <source>Issue an invoice</source>
        <translation>Emitir uma fatura</translation>
    </message>
    <message>
        <source>All of the quote</source>
        <translation>Todo o orçamento</translation>
    </message>
    <message>
        <source>The deposit</source>
        <translation>O sinal</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>O que resta</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Uma parte</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Referente a</translation>
    </message>
    <message>
        <source>What the invoice is for</source>
        <translation>A que se refere a fatura</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>Com imposto</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emitida em</translation>
    </message>
    <message>
        <source>The day on the invoice; not before the last one&apos;s</source>
        <translation>O dia na fatura; não anterior ao da última</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <translation>&amp;Referente a</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>&amp;Emitida em</translation>
    </message>
    <message>
        <source>&amp;Issue it</source>
        <translation>E&amp;mitir</translation>
    </message>
    <message>
        <source>Give it the next number (Enter); it cannot be changed then</source>
        <translation>Dar o próximo número (Enter); depois não pode ser alterada</translation>
    </message>
    <message>
        <source>It gets the next number and cannot be changed, only taken back. %1 of the quote is not invoiced yet.</source>
        <translation>Ela recebe o próximo número e não pode ser alterada, só anulada. Do orçamento ainda falta faturar %1.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma da janela</translation>
    </message>
    <message>
        <source>Of menus, pages and hints; papers have a language of their own</source>
        <translation>De menus, páginas e dicas; os papéis têm seu próprio idioma</translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation>Idioma da &amp;janela</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation>A janela o fala a partir do próximo início.</translation>
    </message>
    <message>
        <source>Millimetres and centimetres</source>
        <translation>Milímetros e centímetros</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Polegadas</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Comprimentos</translation>
    </message>
    <message>
        <source>How lengths and areas are shown and typed; needles and papers stay metric</source>
        <translation>Como comprimentos e áreas são mostrados e digitados; agulhas e papéis continuam métricos</translation>
    </message>
    <message>
        <source>&amp;Lengths</source>
        <translation>&amp;Comprimentos</translation>
    </message>
    <message>
        <source>It holds from the next start on.</source>
        <translation>Vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>Translated by machine and not reviewed yet. Consents and medical questions are not translated by machine.</source>
        <translation>Traduzido por máquina e ainda não revisado. Consentimentos e perguntas médicas não são traduzidos por máquina.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LivePicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>O que a câmera vê</translation>
    </message>
    <message>
        <source>What the camera sees; the earlier photo lies over it</source>
        <translation>O que a câmera vê; a foto anterior fica por cima</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LockPage</name>
    <message>
        <source>Your clients</source>
        <translation>Seus clientes</translation>
    </message>
    <message>
        <source>Clients, photos, designs and sessions in one place, sealed on this computer.</source>
        <translation>Clientes, fotos, desenhos e sessões em um lugar, selados neste computador.</translation>
    </message>
    <message>
        <source>&amp;Start my practice…</source>
        <translation>&amp;Iniciar meu consultório…</translation>
    </message>
    <message>
        <source>Make a practice with a passphrase</source>
        <translation>Criar um consultório com frase-senha</translation>
    </message>
    <message>
        <source>&amp;Play with the sample practice</source>
        <translation>&amp;Experimentar o consultório de exemplo</translation>
    </message>
    <message>
        <source>Invented clients at every stage; no passphrase</source>
        <translation>Clientes inventados em cada etapa; sem frase-senha</translation>
    </message>
    <message>
        <source>&amp;Open a practice…</source>
        <translation>&amp;Abrir um consultório…</translation>
    </message>
    <message>
        <source>Choose the folder of a practice</source>
        <translation>Escolher a pasta de um consultório</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-senha</translation>
    </message>
    <message>
        <source>The passphrase of the practice</source>
        <translation>A frase-senha do consultório</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key</source>
        <translation>Usar a &amp;chave de recuperação</translation>
    </message>
    <message>
        <source>The key that was printed when the practice was made</source>
        <translation>A chave impressa quando o consultório foi criado</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Open the practice (Enter)</source>
        <translation>Abrir o consultório (Enter)</translation>
    </message>
    <message>
        <source>The practice is locked</source>
        <translation>O consultório está bloqueado</translation>
    </message>
    <message>
        <source>&amp;Open another practice…</source>
        <translation>Abrir &amp;outro consultório…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Open a practice</source>
        <translation>Abrir um consultório</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LookSection</name>
    <message>
        <source>Red, darker and larger than they will be.</source>
        <translation>Vermelhos, mais escuros e maiores do que serão.</translation>
    </message>
    <message>
        <source>Small scabs: darker and larger than they will be.</source>
        <translation>Crostas pequenas: mais escuros e maiores do que serão.</translation>
    </message>
    <message>
        <source>Scabs fall off.</source>
        <translation>As crostas caem.</translation>
    </message>
    <message>
        <source>Looks faded for some days; the colour comes back.</source>
        <translation>Parece desbotado por alguns dias; a cor volta.</translation>
    </message>
    <message>
        <source>Settles.</source>
        <translation>Assenta.</translation>
    </message>
    <message>
        <source>Healed: what to judge the result by.</source>
        <translation>Cicatrizado: por onde se julga o resultado.</translation>
    </message>
    <message>
        <source>About %1 % of the healed darkness is left (an estimate).</source>
        <translation>Resta cerca de %1 % da escuridão cicatrizada (estimativa).</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>fresco</translation>
    </message>
    <message>
        <source>day 7</source>
        <translation>dia 7</translation>
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
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Sessions shown</source>
        <translation>Sessões mostradas</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
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
        <translation>Tempo desde a última sessão</translation>
    </message>
    <message>
        <source>How the dots look as they age, up to ten years
Double-click goes back to healed.</source>
        <translation>Como os pontos envelhecem, até dez anos
Duplo clique volta a cicatrizado.</translation>
    </message>
    <message>
        <source>After session</source>
        <translation>Após a sessão</translation>
    </message>
    <message>
        <source>What these days look like</source>
        <translation>Como são estes dias</translation>
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
        <translation>Sa&amp;lvar</translation>
    </message>
    <message>
        <source>Save the bottle (Enter)</source>
        <translation>Salvar o frasco (Enter)</translation>
    </message>
    <message>
        <source>Change bottle</source>
        <translation>Alterar frasco</translation>
    </message>
    <message>
        <source>Add a bottle</source>
        <translation>Adicionar um frasco</translation>
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
        <translation>Como impresso no frasco; escaneie</translation>
    </message>
    <message>
        <source>&amp;Pigment</source>
        <translation>&amp;Pigmento</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>O que contém</translation>
    </message>
    <message>
        <source>&amp;Keeps until</source>
        <translation>&amp;Validade</translation>
    </message>
    <message>
        <source>The date on the bottle</source>
        <translation>A data no frasco</translation>
    </message>
    <message>
        <source>In s&amp;tock</source>
        <translation>Em es&amp;toque</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>O que resta</translation>
    </message>
    <message>
        <source>&amp;Order below</source>
        <translation>P&amp;edir abaixo de</translation>
    </message>
    <message>
        <source>When to order more</source>
        <translation>Quando pedir mais</translation>
    </message>
    <message>
        <source>&amp;Ingredients</source>
        <translation>&amp;Ingredientes</translation>
    </message>
    <message>
        <source>From the label; for clients with allergies</source>
        <translation>Do rótulo; para clientes com alergias</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Não mudar nada (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MainWindow</name>
    <message>
        <source>What does the photo show? Lay the lines over the skull, without ears and chin.</source>
        <translation>O que a foto mostra? Ponha as linhas sobre o crânio, sem orelhas nem queixo.</translation>
    </message>
    <message>
        <source>Your design is shown on this photo.</source>
        <translation>Seu desenho é mostrado nesta foto.</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Começar um novo</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Desfazer %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Refazer %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Open a photo to begin, or design without one</source>
        <translation>Abra uma foto para começar, ou desenhe sem uma</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Mirror it</source>
        <translation>Espelhar</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation>Virar</translation>
    </message>
    <message>
        <source>Choose the head</source>
        <translation>Escolher a cabeça</translation>
    </message>
    <message>
        <source>Show what was understood</source>
        <translation>Mostrar o que foi entendido</translation>
    </message>
    <message>
        <source>Correct by hand</source>
        <translation>Corrigir à mão</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Look at the line</source>
        <translation>Ver a linha</translation>
    </message>
    <message>
        <source>Work of %1 was not saved when the program ended.</source>
        <translation>O trabalho de %1 não estava salvo quando o programa terminou.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Still writing</source>
        <translation>Ainda gravando</translation>
    </message>
    <message>
        <source>A backup is still being written. If it is stopped, earlier backups stay as they are.</source>
        <translation>Um backup ainda está sendo gravado. Se for parado, os anteriores ficam como estão.</translation>
    </message>
    <message>
        <source>A picture is still being exported. If it is stopped, no file is left half written.</source>
        <translation>Uma imagem ainda está sendo exportada. Se for parada, nenhum arquivo fica pela metade.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Changes are not in the practice</source>
        <translation>Há mudanças que não estão no consultório</translation>
    </message>
    <message>
        <source>The practice could not be written to. Bring its drive back, or make room, and choose Try again.</source>
        <translation>Não foi possível gravar no consultório. Traga de volta sua unidade, ou libere espaço, e escolha “Tentar de novo”.</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Fechar sem elas</translation>
    </message>
    <message>
        <source>Show the preview there</source>
        <translation>Mostrar a prévia nela</translation>
    </message>
    <message>
        <source>Former hairline from an ol&amp;d photo…</source>
        <translation>Linha capilar anterior de uma &amp;foto antiga…</translation>
    </message>
    <message>
        <source>Lay an old photo of the client over the head as a guide for the hairline</source>
        <translation>Pôr uma foto antiga do cliente sobre a cabeça como guia para a linha capilar</translation>
    </message>
    <message>
        <source>Lay an old photo over it…</source>
        <translation>Pôr uma foto antiga por cima…</translation>
    </message>
    <message>
        <source>A photo from when the client had more hair, as a guide (Ctrl+Shift+H)</source>
        <translation>Uma foto de quando o cliente tinha mais cabelo, como guia (Ctrl+Shift+H)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MeasureTool</name>
    <message>
        <source>%1, %2 dots</source>
        <translation>%1, %2 pontos</translation>
    </message>
    <message>
        <source>Click two points on the head: the distance along the skin</source>
        <translation>Clique em dois pontos da cabeça: a distância sobre a pele</translation>
    </message>
    <message>
        <source>Drag a point to change the area; a click beside it begins anew, Esc clears</source>
        <translation>Arraste um ponto para mudar a área; um clique ao lado recomeça, Esc limpa</translation>
    </message>
    <message>
        <source>Click the first point (or Enter) to close the area; Backspace takes a point back, Esc clears</source>
        <translation>Clique no primeiro ponto (ou Enter) fecha a área; Backspace tira um ponto, Esc limpa</translation>
    </message>
    <message>
        <source>Click on for a longer way; Backspace takes a point back, Esc clears</source>
        <translation>Continue clicando para um caminho maior; Backspace tira um ponto, Esc limpa</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MeasurementDialog</name>
    <message>
        <source>A &amp;touch-up is wanted</source>
        <translation>Deseja-se um &amp;retoque</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Anotar um acompanhamento</translation>
    </message>
    <message>
        <source>No session in particular</source>
        <translation>Nenhuma sessão específica</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Sessão %1: %2</translation>
    </message>
    <message>
        <source>The whole scalp</source>
        <translation>Todo o couro cabeludo</translation>
    </message>
    <message>
        <source>What is noted</source>
        <translation>O que é anotado</translation>
    </message>
    <message>
        <source>After which session</source>
        <translation>Após qual sessão</translation>
    </message>
    <message>
        <source>The session it follows</source>
        <translation>A sessão a que se segue</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>The day of the visit</source>
        <translation>O dia da visita</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What was counted or measured</source>
        <translation>O que foi contado ou medido</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Where it was counted or measured</source>
        <translation>Onde foi contado ou medido</translation>
    </message>
    <message>
        <source>A touch-up is wanted</source>
        <translation>Deseja-se um retoque</translation>
    </message>
    <message>
        <source>The next visit is to be a touch-up</source>
        <translation>A próxima visita deve ser um retoque</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mais detalhes</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;O quê</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Após</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dia</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>Whe&amp;re</source>
        <translation>Ond&amp;e</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Put it into the client&apos;s file (Enter)</source>
        <translation>Pôr na ficha do cliente (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without keeping (Esc)</source>
        <translation>Sair sem guardar (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fechar a mensagem</translation>
    </message>
    <message>
        <source>What can be done, %1</source>
        <translation>O que se pode fazer, %1</translation>
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
        <translation>Clientes: busca, o dia, pendências</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estúdio</translation>
    </message>
    <message>
        <source>Studio: design on photos</source>
        <translation>Estúdio: desenhar em fotos</translation>
    </message>
    <message>
        <source>Pigments</source>
        <translation>Pigmentos</translation>
    </message>
    <message>
        <source>Pigments: bottles, stock, who received them</source>
        <translation>Pigmentos: frascos, estoque, quem os recebeu</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Calendar: sessions and appointments</source>
        <translation>Calendário: sessões e compromissos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings of the practice and the program</source>
        <translation>Ajustes do consultório e do programa</translation>
    </message>
    <message>
        <source>Lock the practice</source>
        <translation>Bloquear o consultório</translation>
    </message>
</context>
<context>
    <name>trichion::studio::NeutralView</name>
    <message>
        <source>Change size of head</source>
        <translation>Mudar tamanho da cabeça</translation>
    </message>
</context>
<context>
    <name>trichion::studio::NewPracticeDialog</name>
    <message>
        <source>Start my practice</source>
        <translation>Iniciar meu consultório</translation>
    </message>
    <message>
        <source>As it stands on your papers</source>
        <translation>Como consta em seus papéis</translation>
    </message>
    <message>
        <source>Several words are easy to keep in mind and hard to guess</source>
        <translation>Várias palavras são fáceis de lembrar e difíceis de adivinhar</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma outra vez</translation>
    </message>
    <message>
        <source>The name of the practice</source>
        <translation>O nome do consultório</translation>
    </message>
    <message>
        <source>&amp;Name of the practice</source>
        <translation>&amp;Nome do consultório</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase-senha</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Outra vez</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Nome do consultório</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-senha</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Frase-senha outra vez</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Mudar…</translation>
    </message>
    <message>
        <source>Keep the practice in another folder</source>
        <translation>Guardar o consultório em outra pasta</translation>
    </message>
    <message>
        <source>An empty folder for the practice</source>
        <translation>Uma pasta vazia para o consultório</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>&amp;Make the practice</source>
        <translation>&amp;Criar o consultório</translation>
    </message>
    <message>
        <source>Make the practice (Enter)</source>
        <translation>Criar o consultório (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make no practice (Esc)</source>
        <translation>Não criar consultório (Esc)</translation>
    </message>
    <message>
        <source>Names, notes, photos and designs of your clients are sealed with this passphrase. Nobody can read them without it, not even from a stolen disk.</source>
        <translation>Nomes, notas, fotos e desenhos de seus clientes são selados com esta frase-senha. Sem ela ninguém pode lê-los, nem de um disco roubado.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>I have &amp;printed it or written it down</source>
        <translation>Eu a im&amp;primi ou anotei</translation>
    </message>
    <message>
        <source>Without passphrase and key nobody can open the practice</source>
        <translation>Sem frase-senha e chave ninguém pode abrir o consultório</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Pronto</translation>
    </message>
    <message>
        <source>Go to the practice</source>
        <translation>Ir ao consultório</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>Imprimir a chave de recuperação</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Sua chave de recuperação</translation>
    </message>
    <message>
        <source>It opens the practice when the passphrase is forgotten. Keep it on paper, away from this computer. It is not shown again; a new one can be made in the settings.</source>
        <translation>Ela abre o consultório quando a frase-senha é esquecida. Guarde-a em papel, longe deste computador. Não é mostrada de novo; uma nova pode ser feita nos ajustes.</translation>
    </message>
    <message>
        <source>How is the practice called?</source>
        <translation>Como se chama o consultório?</translation>
    </message>
    <message>
        <source>At least %1 characters: three or four words.</source>
        <translation>Ao menos %1 caracteres: três ou quatro palavras.</translation>
    </message>
    <message>
        <source>%1 more characters.</source>
        <translation>Mais %1 caracteres.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Digite mais uma vez.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>As duas diferem.</translation>
    </message>
    <message>
        <source>Making the practice…</source>
        <translation>Criando o consultório…</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Recovery key of %1&lt;/h2&gt;&lt;p&gt;%2&lt;/p&gt;&lt;p style=&apos;font-size:18pt&apos;&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;It opens the practice when the passphrase is forgotten. Keep this paper away from the computer.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Chave de recuperação de %1&lt;/h2&gt;&lt;p&gt;%2&lt;/p&gt;&lt;p style=&apos;font-size:18pt&apos;&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;Ela abre o consultório quando a frase-senha é esquecida. Guarde este papel longe do computador.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The recovery key is not shown again. Go on without keeping it?</source>
        <translation>A chave de recuperação não é mostrada de novo. Continuar sem guardá-la?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>trichion::studio::OverviewTab</name>
    <message>
        <source>What comes next</source>
        <translation>O que vem agora</translation>
    </message>
    <message>
        <source>No session or appointment is planned.</source>
        <translation>Nenhuma sessão ou compromisso previsto.</translation>
    </message>
    <message>
        <source>To be considered</source>
        <translation>A considerar</translation>
    </message>
    <message>
        <source>Nothing that stands against a treatment.</source>
        <translation>Nada que se oponha a um tratamento.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Mudar…</translation>
    </message>
    <message>
        <source>Change what is known of the client</source>
        <translation>Alterar o que se sabe do cliente</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Desejo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Nascimento</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contato de emergência</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Found us by</source>
        <translation>Veio por</translation>
    </message>
    <message>
        <source>&amp;Erase this client…</source>
        <translation>A&amp;pagar este cliente…</translation>
    </message>
    <message>
        <source>Remove the client with all photos, designs and sessions</source>
        <translation>Remover o cliente com todas as fotos, desenhos e sessões</translation>
    </message>
    <message>
        <source>No intake yet: ask the questions before a treatment.</source>
        <translation>Ainda sem anamnese: faça as perguntas antes de um tratamento.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sessão %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Compromisso</translation>
    </message>
    <message>
        <source>Erase client</source>
        <translation>Apagar cliente</translation>
    </message>
    <message>
        <source>Erase %1? Photos, designs and sessions go, in the backups as well. Invoices stay as the law asks. This cannot be undone.</source>
        <translation>Apagar %1? Fotos, desenhos e sessões somem, também dos backups. Faturas ficam, como pede a lei. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>The client was erased.</source>
        <translation>O cliente foi apagado.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::OwnHair</name>
    <message>
        <source>Own hair at the sides</source>
        <translation>Cabelo próprio nos lados</translation>
    </message>
    <message>
        <source>Dots meet the client&apos;s own hair</source>
        <translation>Pontos encontram o cabelo do cliente</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source> hairs/cm²</source>
        <translation> fios/cm²</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Trás</translation>
    </message>
    <message>
        <source>Thins out over</source>
        <translation>Rareia em</translation>
    </message>
    <message>
        <source>Dots even out over</source>
        <translation>Pontos igualam em</translation>
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
        <translation>Onde o cabelo próprio rareia acima da borda inferior, pontos suprem o que falta</translation>
    </message>
    <message>
        <source>Follicular units per cm² of the own hair at temples and sides, counted or estimated</source>
        <translation>Unidades foliculares por cm² do cabelo próprio em têmporas e lados, contadas ou estimadas</translation>
    </message>
    <message>
        <source>Follicular units per cm² of the own hair at the back</source>
        <translation>Unidades foliculares por cm² do cabelo próprio atrás</translation>
    </message>
    <message>
        <source>Above the lower edge: from full own hair to none</source>
        <translation>Acima da borda inferior: do cabelo próprio pleno a nenhum</translation>
    </message>
    <message>
        <source>Above that: from the density of the own hair to that of the design</source>
        <translation>Mais acima: da densidade do cabelo próprio à do desenho</translation>
    </message>
    <message>
        <source>Dots and hair together, against the full own hair</source>
        <translation>Pontos e cabelo juntos, frente ao cabelo próprio pleno</translation>
    </message>
    <message>
        <source>Own hair</source>
        <translation>Cabelo próprio</translation>
    </message>
    <message>
        <source>Meet own hair</source>
        <translation>Encontrar cabelo próprio</translation>
    </message>
    <message>
        <source>No own hair</source>
        <translation>Sem cabelo próprio</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PagesArea</name>
    <message>
        <source>Pages of the stencil</source>
        <translation>Páginas do estêncil</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PagesView</name>
    <message>
        <source>Pages of the stencil</source>
        <translation>Páginas do estêncil</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PaperView</name>
    <message>
        <source>Pages of the paper</source>
        <translation>Páginas do papel</translation>
    </message>
    <message>
        <source>Ctrl and the wheel show it larger; Ctrl+0 fits the width</source>
        <translation>Ctrl e a roda ampliam; Ctrl+0 ajusta à largura</translation>
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
        <translation>Salvar o papel</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendários (*.ics)</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documentos (*.pdf)</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>Imprimir o papel</translation>
    </message>
    <message>
        <source>No papers yet.</source>
        <translation>Ainda não há papéis.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papéis</translation>
    </message>
    <message>
        <source>&amp;Quote…</source>
        <translation>O&amp;rçamento…</translation>
    </message>
    <message>
        <source>Make a quote for this plan</source>
        <translation>Fazer um orçamento para este plano</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>Aceit&amp;o</translation>
    </message>
    <message>
        <source>The client takes this quote</source>
        <translation>O cliente aceita este orçamento</translation>
    </message>
    <message>
        <source>&amp;Declined</source>
        <translation>R&amp;ecusado</translation>
    </message>
    <message>
        <source>The client does not take this quote</source>
        <translation>O cliente não aceita este orçamento</translation>
    </message>
    <message>
        <source>&amp;Invoice…</source>
        <translation>&amp;Fatura…</translation>
    </message>
    <message>
        <source>Issue an invoice over this quote, with the next number</source>
        <translation>Emitir uma fatura deste orçamento, com o próximo número</translation>
    </message>
    <message>
        <source>Pa&amp;yment…</source>
        <translation>&amp;Pagamento…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Sa&amp;lvar como…</translation>
    </message>
    <message>
        <source>Write the paper as a PDF (Ctrl+Shift+S)</source>
        <translation>Gravar o papel em PDF (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Print the paper (Ctrl+P)</source>
        <translation>Imprimir o papel (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save the &amp;calendar…</source>
        <translation>Salvar o cale&amp;ndário…</translation>
    </message>
    <message>
        <source>The days of the aftercare for a phone (.ics)</source>
        <translation>Os dias dos cuidados posteriores, para um telefone (.ics)</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Criando o papel…</translation>
    </message>
    <message>
        <source>Drawing the design</source>
        <translation>Traçando o desenho</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 salvo.</translation>
    </message>
    <message>
        <source>Saved %1. When sessions move, save it again: the phone then moves the days.</source>
        <translation>%1 salvo. Se sessões mudarem, salve de novo: o telefone então muda os dias.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimindo…</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimindo</translation>
    </message>
    <message>
        <source>The paper went to the printer.</source>
        <translation>O papel foi para a impressora.</translation>
    </message>
    <message>
        <source>The quote is kept.</source>
        <translation>O orçamento foi guardado.</translation>
    </message>
    <message>
        <source>Invoice %1 is issued.</source>
        <translation>A fatura %1 foi emitida.</translation>
    </message>
    <message>
        <source>The payment is noted.</source>
        <translation>O pagamento foi anotado.</translation>
    </message>
    <message>
        <source>Note what was paid for this invoice, or went back</source>
        <translation>Anotar o que foi pago por esta fatura, ou devolvido</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>An&amp;ular…</translation>
    </message>
    <message>
        <source>Take this invoice back by a credit note</source>
        <translation>Anular esta fatura com uma nota de crédito</translation>
    </message>
    <message>
        <source>Credit note %1 is issued.</source>
        <translation>A nota de crédito %1 foi emitida.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PatchView</name>
    <message>
        <source>Photo of the test patch</source>
        <translation>Foto da área de teste</translation>
    </message>
    <message>
        <source>Click the bare skin, then each field in its order. Drag a ring to move it; the wheel zooms, the right button moves the photo. Keys: arrows and Enter.</source>
        <translation>Clique na pele nua, depois em cada campo na ordem. Arraste um anel para movê-lo; a roda dá zoom, o botão direito move a foto. Teclas: setas e Enter.</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Ainda sem foto</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PaymentDialog</name>
    <message>
        <source>Payment for invoice %1</source>
        <translation>Pagamento da fatura %1</translation>
    </message>
    <message>
        <source>%1 are open.</source>
        <translation>Falta pagar: %1.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferência</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>O que foi pago</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pago com</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>Como foi pago</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pago em</translation>
    </message>
    <message>
        <source>The day it was paid</source>
        <translation>O dia do pagamento</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>Pago &amp;com</translation>
    </message>
    <message>
        <source>Paid &amp;on</source>
        <translation>Pago &amp;em</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <source>Keep the payment (Enter)</source>
        <translation>Guardar o pagamento (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without noting (Esc)</source>
        <translation>Sair sem anotar (Esc)</translation>
    </message>
    <message>
        <source>%1 go back to the client.</source>
        <translation>A devolver ao cliente: %1.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PenChoice</name>
    <message>
        <source>Pen</source>
        <translation>Caneta</translation>
    </message>
    <message>
        <source>What the pen&apos;s pressure does</source>
        <translation>O que faz a pressão da caneta</translation>
    </message>
    <message>
        <source>What is more where the pen presses harder: strength, size, both or nothing</source>
        <translation>O que aumenta onde a caneta aperta mais: força, tamanho, ambos ou nada</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Força</translation>
    </message>
    <message>
        <source>S&amp;ize</source>
        <translation>&amp;Tamanho</translation>
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
        <translation>&amp;Usar esta linha</translation>
    </message>
    <message>
        <source>Discard the line</source>
        <translation>Descartar a linha</translation>
    </message>
    <message>
        <source>Leave the hairline as it was (Esc)</source>
        <translation>Deixar a linha capilar como estava (Esc)</translation>
    </message>
    <message>
        <source>Use this line</source>
        <translation>Usar esta linha</translation>
    </message>
    <message>
        <source>Make it the design&apos;s hairline, on every photo of this head (Enter)</source>
        <translation>Torná-la a linha capilar do desenho, em toda foto desta cabeça (Enter)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PencilConfirmation</name>
    <message>
        <source>Looking for the line</source>
        <translation>Buscando a linha</translation>
    </message>
    <message>
        <source>Looking for a line</source>
        <translation>Buscando uma linha</translation>
    </message>
    <message>
        <source>A %1 line is drawn on the skin.</source>
        <translation>Uma linha (%1) está desenhada na pele.</translation>
    </message>
    <message>
        <source>No line drawn with a pencil was found in this photo. It must be one clear line over the forehead, in even light.</source>
        <translation>Nenhuma linha a lápis foi encontrada nesta foto. Deve ser uma linha clara sobre a testa, em luz uniforme.</translation>
    </message>
    <message>
        <source>Hairline as drawn on the skin</source>
        <translation>Linha capilar como desenhada na pele</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PencilTool</name>
    <message>
        <source>Drag or arrow keys move the point, Delete removes it</source>
        <translation>Arrastar ou setas movem o ponto, Delete o remove</translation>
    </message>
    <message>
        <source>Enter uses this line, Esc discards it, hold B to see the skin alone</source>
        <translation>Enter usa esta linha, Esc a descarta, segure B para ver só a pele</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoGlance</name>
    <message>
        <source>All photos</source>
        <translation>Todas as fotos</translation>
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
        <translation>Fechar o que se diz sobre a foto</translation>
    </message>
    <message>
        <source>Do not say this about the photo again</source>
        <translation>Não dizer mais isto sobre a foto</translation>
    </message>
    <message>
        <source>Looking at the photo</source>
        <translation>Analisando a foto</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoUseDialog</name>
    <message>
        <source>A photo leaves only under a consent to this purpose.</source>
        <translation>Uma foto só sai com um consentimento para esta finalidade.</translation>
    </message>
    <message>
        <source>Note the use of a photo</source>
        <translation>Anotar o uso de uma foto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>For the record or another clinic</source>
        <translation>Para o registro ou outra clínica</translation>
    </message>
    <message>
        <source>For teaching</source>
        <translation>Para ensino</translation>
    </message>
    <message>
        <source>For advertising</source>
        <translation>Para publicidade</translation>
    </message>
    <message>
        <source>Our website, page of results</source>
        <translation>Nosso site, página de resultados</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Which photo is shown</source>
        <translation>Qual foto é mostrada</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Each purpose has a consent of its own</source>
        <translation>Cada finalidade tem seu próprio consentimento</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>Onde é mostrada</translation>
    </message>
    <message>
        <source>So that it can be found again when the consent is withdrawn</source>
        <translation>Para encontrá-la de novo se o consentimento for revogado</translation>
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
        <translation>&amp;Onde</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <source>Keep where the photo is shown (Enter)</source>
        <translation>Guardar onde a foto é mostrada (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without noting (Esc)</source>
        <translation>Sair sem anotar (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoUsesCard</name>
    <message>
        <source>Where photos are shown</source>
        <translation>Onde as fotos são mostradas</translation>
    </message>
    <message>
        <source>Photos of this client are shown nowhere outside this file.</source>
        <translation>Fotos deste cliente não são mostradas em lugar algum fora desta ficha.</translation>
    </message>
    <message>
        <source>&amp;Note a use…</source>
        <translation>An&amp;otar um uso…</translation>
    </message>
    <message>
        <source>A website, a lesson, a letter: before a photo leaves</source>
        <translation>Um site, uma aula, uma carta: antes que uma foto saia</translation>
    </message>
    <message>
        <source>&amp;Taken away</source>
        <translation>Re&amp;tirada</translation>
    </message>
    <message>
        <source>The photo is no longer shown there</source>
        <translation>A foto não é mais mostrada ali</translation>
    </message>
    <message>
        <source>The consent was withdrawn: take it away</source>
        <translation>O consentimento foi revogado: retire-a</translation>
    </message>
    <message>
        <source>The use was noted.</source>
        <translation>O uso foi anotado.</translation>
    </message>
    <message>
        <source>Noted: the photo is no longer shown there.</source>
        <translation>Anotado: a foto não é mais mostrada ali.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotosTab</name>
    <message>
        <source>No photos yet. Drop some here, or add them: front, both sides, top and back.</source>
        <translation>Ainda não há fotos. Solte algumas aqui ou adicione-as: frente, dois lados, topo e trás.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Double-click or Enter opens a photo in the studio</source>
        <translation>Duplo clique ou Enter abre uma foto no estúdio</translation>
    </message>
    <message>
        <source>What the photo shows</source>
        <translation>O que a foto mostra</translation>
    </message>
    <message>
        <source>What the chosen photos show</source>
        <translation>O que as fotos escolhidas mostram</translation>
    </message>
    <message>
        <source>Open in the s&amp;tudio</source>
        <translation>Abrir no es&amp;túdio</translation>
    </message>
    <message>
        <source>Design on the chosen photos, or on all</source>
        <translation>Desenhar nas fotos escolhidas, ou em todas</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>&amp;Adicionar fotos…</translation>
    </message>
    <message>
        <source>Seal photos into the client&apos;s file</source>
        <translation>Selar fotos na ficha do cliente</translation>
    </message>
    <message>
        <source>Of the newest day still to take: %1</source>
        <translation>Do dia mais recente, falta tirar: %1</translation>
    </message>
    <message>
        <source>One photo could be better: point at it to see why.</source>
        <translation>Uma foto poderia ser melhor: aponte para ela e veja por quê.</translation>
    </message>
    <message>
        <source>%1 photos could be better: point at them to see why.</source>
        <translation>%1 fotos poderiam ser melhores: aponte para elas e veja por quê.</translation>
    </message>
    <message>
        <source>&amp;Take photos…</source>
        <translation>&amp;Tirar fotos…</translation>
    </message>
    <message>
        <source>Take the photos with a camera, view by view</source>
        <translation>Tirar as fotos com uma câmera, vista por vista</translation>
    </message>
    <message>
        <source>Looking what the photos show…</source>
        <translation>Verificando o que as fotos mostram…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add photos from files.</source>
        <translation>Nenhuma câmera foi encontrada. Conecte uma ou adicione fotos de arquivos.</translation>
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
        <translation>Tom</translation>
    </message>
    <message>
        <source>How dark the healed dots are</source>
        <translation>Quão escuros são os pontos cicatrizados</translation>
    </message>
    <message>
        <source>lighter</source>
        <translation>mais claro</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>mais escuro</translation>
    </message>
    <message>
        <source>Shade %1</source>
        <translation>Tom %1</translation>
    </message>
    <message>
        <source>Nearest colour number %1 (water %1:1)</source>
        <translation>Número de cor mais próximo %1 (água %1:1)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PigmentsPage</name>
    <message>
        <source>recalled</source>
        <translation>recolhido</translation>
    </message>
    <message>
        <source>ran out %1</source>
        <translation>venceu %1</translation>
    </message>
    <message>
        <source>keeps %1 days</source>
        <translation>vence em %1 dias</translation>
    </message>
    <message>
        <source>keeps until %1</source>
        <translation>válido até %1</translation>
    </message>
    <message>
        <source>Bottles</source>
        <translation>Frascos</translation>
    </message>
    <message>
        <source>No bottles yet. Add the first one from its label.</source>
        <translation>Ainda não há frascos. Adicione o primeiro pelo rótulo.</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>Quem o recebeu</translation>
    </message>
    <message>
        <source>Nobody received this lot.</source>
        <translation>Ninguém recebeu este lote.</translation>
    </message>
    <message>
        <source>Lot or pigment: scan or type</source>
        <translation>Lote ou pigmento: escaneie ou digite</translation>
    </message>
    <message>
        <source>Search bottles</source>
        <translation>Buscar frascos</translation>
    </message>
    <message>
        <source>Scan a label or type a part of it</source>
        <translation>Escaneie um rótulo ou digite parte dele</translation>
    </message>
    <message>
        <source>Pigments</source>
        <translation>Pigmentos</translation>
    </message>
    <message>
        <source>&amp;Add a bottle…</source>
        <translation>&amp;Adicionar um frasco…</translation>
    </message>
    <message>
        <source>Add a bottle from its label</source>
        <translation>Adicionar um frasco pelo rótulo</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Mudar…</translation>
    </message>
    <message>
        <source>Change stock, dates and texts of the bottle</source>
        <translation>Alterar estoque, datas e textos do frasco</translation>
    </message>
    <message>
        <source>&amp;Recalled…</source>
        <translation>&amp;Recolhido…</translation>
    </message>
    <message>
        <source>The maker called this lot back: it is not used any more</source>
        <translation>O fabricante recolheu este lote: não se usa mais</translation>
    </message>
    <message>
        <source>%1 ml left</source>
        <translation>restam %1 ml</translation>
    </message>
    <message>
        <source> · order more</source>
        <translation> · pedir mais</translation>
    </message>
    <message>
        <source>No bottle has “%1” on its label.</source>
        <translation>Nenhum frasco tem “%1” no rótulo.</translation>
    </message>
    <message>
        <source>Session %1 · %2 dots</source>
        <translation>Sessão %1 · %2 pontos</translation>
    </message>
    <message>
        <source>Recalled lot</source>
        <translation>Lote recolhido</translation>
    </message>
    <message>
        <source>Mark %1 as recalled? It is refused in sessions; the list at the right says who received it.</source>
        <translation>Marcar %1 como recolhido? É recusado em sessões; a lista à direita diz quem o recebeu.</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Recolhido</translation>
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
        <translation>Tecido</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Pele</translation>
    </message>
    <message>
        <source>Scar</source>
        <translation>Cicatriz</translation>
    </message>
    <message>
        <source>Burn</source>
        <translation>Queimadura</translation>
    </message>
    <message>
        <source>Birthmark</source>
        <translation>Marca de nascença</translation>
    </message>
    <message>
        <source>Density of its own</source>
        <translation>Densidade própria</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidade</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> pontos/cm²</translation>
    </message>
    <message>
        <source>Keeps of the pigment</source>
        <translation>Retém do pigmento</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Draw a &amp;place</source>
        <translation>Traçar um &amp;lugar</translation>
    </message>
    <message>
        <source>Click chooses a place, a double-click or F2 gives it a name</source>
        <translation>Clique escolhe um lugar, duplo clique ou F2 lhe dá um nome</translation>
    </message>
    <message>
        <source>Scars and burns keep less pigment and want more sessions</source>
        <translation>Cicatrizes e queimaduras retêm menos pigmento e pedem mais sessões</translation>
    </message>
    <message>
        <source>Otherwise it is as dense as the design is there</source>
        <translation>Senão é tão denso quanto o desenho ali</translation>
    </message>
    <message>
        <source>Dots per cm² in this place</source>
        <translation>Pontos por cm² neste lugar</translation>
    </message>
    <message>
        <source>What this tissue keeps against whole skin, an estimate; seen in the preview</source>
        <translation>O que este tecido retém em relação à pele íntegra, uma estimativa; visto na prévia</translation>
    </message>
    <message>
        <source>About the chosen place</source>
        <translation>Sobre o lugar escolhido</translation>
    </message>
    <message>
        <source>Treat a scar, a patch, a parting or thin hair alone (A)</source>
        <translation>Tratar só uma cicatriz, uma falha, uma risca ou cabelo ralo (A)</translation>
    </message>
    <message>
        <source>Not seen in this photo: show one that has it, or the 3-D head (T).</source>
        <translation>Não se vê nesta foto: mostre uma que o tenha, ou a cabeça 3D (T).</translation>
    </message>
    <message>
        <source>The whole scalp is treated. With a first place, only places are.</source>
        <translation>Todo o couro cabeludo é tratado. Com um primeiro lugar, só os lugares.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PlanDialog</name>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Counting the dots…</source>
        <translation>Contando os pontos…</translation>
    </message>
    <message>
        <source>&amp;Keep the plan</source>
        <translation>&amp;Guardar o plano</translation>
    </message>
    <message>
        <source>Put these sessions into the calendar</source>
        <translation>Pôr estas sessões no calendário</translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation>Planejar sessões</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, revisão %2</translation>
    </message>
    <message>
        <source> dots/min</source>
        <translation> pontos/min</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Desenho</translation>
    </message>
    <message>
        <source>The newest revision of each design</source>
        <translation>A revisão mais nova de cada desenho</translation>
    </message>
    <message>
        <source>&amp;First session</source>
        <translation>&amp;Primeira sessão</translation>
    </message>
    <message>
        <source>The others follow the intervals</source>
        <translation>As outras seguem os intervalos</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>When sessions begin</source>
        <translation>Quando as sessões começam</translation>
    </message>
    <message>
        <source>&amp;Intervals</source>
        <translation>&amp;Intervalos</translation>
    </message>
    <message>
        <source>How far apart sessions lie</source>
        <translation>Quanto as sessões se separam</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>&amp;Ritmo</translation>
    </message>
    <message>
        <source>How fast you work; 60 to 120 is usual</source>
        <translation>Quão rápido você trabalha; 60 a 120 é usual</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the plan as it was (Esc)</source>
        <translation>Deixar o plano como estava (Esc)</translation>
    </message>
    <message>
        <source>Sessions that were planned before and not held are replaced.</source>
        <translation>Sessões previstas e não feitas são substituídas.</translation>
    </message>
    <message>
        <source>Counting the dots</source>
        <translation>Contando os pontos</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Sessão %1: %2</translation>
    </message>
    <message>
        <source>%1 dots</source>
        <translation>%1 pontos</translation>
    </message>
    <message>
        <source>%1 dots · %2 · check-up %3</source>
        <translation>%1 pontos · %2 · revisão %3</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PlanNeedsNote</name>
    <message>
        <source>What the treatment asks for</source>
        <translation>O que o tratamento pede</translation>
    </message>
    <message>
        <source>Treatment: %1.</source>
        <translation>Tratamento: %1.</translation>
    </message>
    <message>
        <source>This tissue is worked at %1 % of the usual pace.</source>
        <translation>Este tecido é trabalhado a %1 % do ritmo usual.</translation>
    </message>
    <message>
        <source>Try a small patch of the tissue first, by %1, and read it when it has healed.</source>
        <translation>Teste antes uma pequena área do tecido, até %1, e avalie-a quando cicatrizar.</translation>
    </message>
    <message>
        <source>Still to sign: %1.</source>
        <translation>Ainda a assinar: %1.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PracticeDesk</name>
    <message>
        <source>Changes from before it was closed are not in the practice yet.</source>
        <translation>Mudanças de antes do fechamento ainda não estão no consultório.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PracticeShell</name>
    <message>
        <source>&amp;Give to a client…</source>
        <translation>&amp;Dar a um cliente…</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Consultório</translation>
    </message>
    <message>
        <source>Put these photos and the design into a client&apos;s file</source>
        <translation>Pôr estas fotos e o desenho na ficha de um cliente</translation>
    </message>
    <message>
        <source>Pigments</source>
        <translation>Pigmentos</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
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
        <translation>Sessão · cliente %1</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PresetMenu</name>
    <message>
        <source>Presets (*%1)</source>
        <translation>Predefinições (*%1)</translation>
    </message>
    <message>
        <source>Pre&amp;sets</source>
        <translation>Prede&amp;finições</translation>
    </message>
    <message>
        <source>&amp;Keep as a preset…</source>
        <translation>&amp;Guardar como predefinição…</translation>
    </message>
    <message>
        <source>Keep hairline style, density, pigment and light under a name</source>
        <translation>Guardar estilo da linha capilar, densidade, pigmento e luz sob um nome</translation>
    </message>
    <message>
        <source>&amp;Import a preset…</source>
        <translation>&amp;Importar uma predefinição…</translation>
    </message>
    <message>
        <source>Take a preset from a file</source>
        <translation>Usar uma predefinição de um arquivo</translation>
    </message>
    <message>
        <source>&amp;Export as a preset…</source>
        <translation>&amp;Exportar como predefinição…</translation>
    </message>
    <message>
        <source>Write hairline style, density, pigment and light as a file to share</source>
        <translation>Gravar estilo da linha capilar, densidade, pigmento e luz em arquivo para compartilhar</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>Guardar como predefinição</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nome da predefinição</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Importar uma predefinição</translation>
    </message>
    <message>
        <source>Export as a preset</source>
        <translation>Exportar como predefinição</translation>
    </message>
    <message>
        <source>My preset</source>
        <translation>Minha predefinição</translation>
    </message>
    <message>
        <source>There is no design yet. Open a photo, or design without one.</source>
        <translation>Ainda não há desenho. Abra uma foto, ou desenhe sem uma.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>Aplicar %1</translation>
    </message>
    <message>
        <source>The preset %1 is deleted.</source>
        <translation>A predefinição %1 foi excluída.</translation>
    </message>
    <message>
        <source>The preset %1 is kept.</source>
        <translation>A predefinição %1 foi guardada.</translation>
    </message>
    <message>
        <source>Apply preset %1</source>
        <translation>Aplicar predefinição %1</translation>
    </message>
    <message>
        <source>The preset %1 is kept and applied.</source>
        <translation>A predefinição %1 foi guardada e aplicada.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 salvo.</translation>
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
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel the work</source>
        <translation>Cancelar o trabalho</translation>
    </message>
    <message>
        <source>Stop what is running; nothing is lost</source>
        <translation>Parar o que está em curso; nada se perde</translation>
    </message>
</context>
<context>
    <name>trichion::studio::QuoteDialog</name>
    <message>
        <source>Lines of the quote</source>
        <translation>Linhas do orçamento</translation>
    </message>
    <message>
        <source>Give a price.</source>
        <translation>Dê um preço.</translation>
    </message>
    <message>
        <source>Quote for a plan</source>
        <translation>Orçamento para um plano</translation>
    </message>
    <message>
        <source>&amp;Keep the quote</source>
        <translation>&amp;Guardar o orçamento</translation>
    </message>
    <message>
        <source>Put the quote into the client&apos;s file (Ctrl+Enter)</source>
        <translation>Pôr o orçamento na ficha do cliente (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without a quote (Esc)</source>
        <translation>Sair sem orçamento (Esc)</translation>
    </message>
    <message>
        <source>of a session</source>
        <translation>uma sessão</translation>
    </message>
    <message>
        <source>of all sessions</source>
        <translation>todas as sessões</translation>
    </message>
    <message>
        <source>of a cm²</source>
        <translation>um cm²</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>Consultation
Check-up after five weeks</source>
        <translation>Consulta
Revisão após cinco semanas</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Preço</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Sem imposto</translation>
    </message>
    <message>
        <source>Price &amp;is</source>
        <translation>Va&amp;le para</translation>
    </message>
    <message>
        <source>What the price is for</source>
        <translation>Para que vale o preço</translation>
    </message>
    <message>
        <source>&amp;Scar, once</source>
        <translation>&amp;Cicatriz, uma vez</translation>
    </message>
    <message>
        <source>Added once for a scar</source>
        <translation>Somado uma vez por uma cicatriz</translation>
    </message>
    <message>
        <source>&amp;Extra sessions</source>
        <translation>Sessões &amp;extras</translation>
    </message>
    <message>
        <source>Beyond those of the plan</source>
        <translation>Além das do plano</translation>
    </message>
    <message>
        <source>E&amp;ach of them</source>
        <translation>Cad&amp;a uma</translation>
    </message>
    <message>
        <source>Price of an extra session</source>
        <translation>Preço de uma sessão extra</translation>
    </message>
    <message>
        <source>Dis&amp;count</source>
        <translation>&amp;Desconto</translation>
    </message>
    <message>
        <source>Taken off before tax</source>
        <translation>Abatido antes do imposto</translation>
    </message>
    <message>
        <source>&amp;Tax</source>
        <translation>&amp;Imposto</translation>
    </message>
    <message>
        <source>On what is left</source>
        <translation>Sobre o que resta</translation>
    </message>
    <message>
        <source>&amp;Deposit</source>
        <translation>&amp;Sinal</translation>
    </message>
    <message>
        <source>Share of the total that is paid in advance</source>
        <translation>Parte do total paga com antecedência</translation>
    </message>
    <message>
        <source>Touch-&amp;up</source>
        <translation>Reto&amp;que</translation>
    </message>
    <message>
        <source>What a touch-up costs in later years, of the net price</source>
        <translation>Quanto custa um retoque em anos seguintes, como parte do preço líquido</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;Validade</translation>
    </message>
    <message>
        <source>How long the quote holds from today</source>
        <translation>Por quanto tempo vale o orçamento a partir de hoje</translation>
    </message>
    <message>
        <source>Inc&amp;luded</source>
        <translation>Incl&amp;uído</translation>
    </message>
    <message>
        <source>What the price holds, a line for each</source>
        <translation>O que o preço inclui, uma linha para cada item</translation>
    </message>
    <message>
        <source>The plan has no sessions: make it anew.</source>
        <translation>O plano não tem sessões: refaça-o.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Imposto</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source> · in advance %1</source>
        <translation> · antecipado %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::RecentFiles</name>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Abrir re&amp;cente</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Esquecer estes</translation>
    </message>
    <message>
        <source>Empties this list; no file is deleted</source>
        <translation>Esvazia esta lista; nenhum arquivo é apagado</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Recovery</name>
    <message>
        <source>Unsaved work cannot be kept for a crash: %1</source>
        <translation>Trabalho não salvo não pode ser guardado para uma falha: %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ResultsTab</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>No que resultou</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Acompanhamentos</translation>
    </message>
    <message>
        <source>Nothing measured yet. Two photos of the same view, some months apart, show what is left of the dots.</source>
        <translation>Nada medido ainda. Duas fotos da mesma vista, com alguns meses entre elas, mostram o que resta dos pontos.</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Take this measurement out of the file; the photos stay</source>
        <translation>Tirar esta medição da ficha; as fotos ficam</translation>
    </message>
    <message>
        <source>&amp;Measure a follow-up…</source>
        <translation>&amp;Medir um acompanhamento…</translation>
    </message>
    <message>
        <source>What is left of the dots, from two photos</source>
        <translation>O que resta dos pontos, por duas fotos</translation>
    </message>
    <message>
        <source>The practice&apos;s own figures</source>
        <translation>Números do próprio consultório</translation>
    </message>
    <message>
        <source>&amp;Use for previews</source>
        <translation>Usar nas &amp;prévias</translation>
    </message>
    <message>
        <source>Previews fade and look as results of this practice do; Clinic profile takes it back</source>
        <translation>As prévias desbotam e ficam como os resultados deste consultório; o Perfil do estúdio desfaz isso</translation>
    </message>
    <message>
        <source>Map of what is left</source>
        <translation>Mapa do que resta</translation>
    </message>
    <message>
        <source>What speaks for or against a touch-up</source>
        <translation>O que fala a favor ou contra um retoque</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Para o cliente</translation>
    </message>
    <message>
        <source>For our portfolio</source>
        <translation>Para nosso portfólio</translation>
    </message>
    <message>
        <source>Who the picture is for</source>
        <translation>Para quem é a imagem</translation>
    </message>
    <message>
        <source>The portfolio needs the client&apos;s consent to advertising; the use is noted</source>
        <translation>O portfólio precisa do consentimento do cliente para publicidade; o uso é anotado</translation>
    </message>
    <message>
        <source>Save si&amp;de by side…</source>
        <translation>Salvar &amp;lado a lado…</translation>
    </message>
    <message>
        <source>First photo and this one, laid over each other, with dates</source>
        <translation>A primeira foto e esta, sobrepostas, com datas</translation>
    </message>
    <message>
        <source>Save &amp;time lapse…</source>
        <translation>Salvar &amp;time-lapse…</translation>
    </message>
    <message>
        <source>All photos of this view one after the other (WebP)</source>
        <translation>Todas as fotos desta vista, uma após a outra (WebP)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Against the preview</source>
        <translation>Em relação à prévia</translation>
    </message>
    <message>
        <source>What came against the preview</source>
        <translation>O que resultou em relação à prévia</translation>
    </message>
    <message>
        <source>You decide; this is a measurement, no medical advice.</source>
        <translation>Você decide; isto é uma medição, não um conselho médico.</translation>
    </message>
    <message>
        <source>No map was kept.</source>
        <translation>Nenhum mapa foi guardado.</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>This practice, %1 clients</source>
        <translation>Este consultório, %1 clientes</translation>
    </message>
    <message>
        <source>The follow-up was kept.</source>
        <translation>O acompanhamento foi guardado.</translation>
    </message>
    <message>
        <source>Remove the measurement</source>
        <translation>Remover a medição</translation>
    </message>
    <message>
        <source>What was measured and its pictures go; the photos of the client stay.</source>
        <translation>O que foi medido e suas imagens saem; as fotos do cliente ficam.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The measurement was removed.</source>
        <translation>A medição foi removida.</translation>
    </message>
    <message>
        <source>Previews that are opened from now on fade and look as results here do.</source>
        <translation>As prévias abertas a partir de agora desbotam e ficam como os resultados daqui.</translation>
    </message>
    <message>
        <source>before-and-after.jpg</source>
        <translation>antes-e-depois.jpg</translation>
    </message>
    <message>
        <source>time-lapse.webp</source>
        <translation>time-lapse.webp</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Imagens (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Animated WebP (*.webp)</source>
        <translation>WebP animado (*.webp)</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfólio</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Gravando %1…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 salvo.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::RulerTool</name>
    <message>
        <source>How many mm?</source>
        <translation>Quantos mm?</translation>
    </message>
    <message>
        <source>Type the distance of the two points in mm on the right; Esc takes them back</source>
        <translation>Digite à direita a distância dos dois pontos em mm; Esc os tira</translation>
    </message>
    <message>
        <source>Click the other end; Esc takes the first back</source>
        <translation>Clique na outra ponta; Esc tira a primeira</translation>
    </message>
    <message>
        <source>Click the coin that lies on the scalp; Esc ends</source>
        <translation>Clique na moeda no couro cabeludo; Esc encerra</translation>
    </message>
    <message>
        <source>Click both edges of the coin where it is broadest; Esc ends</source>
        <translation>Clique nas duas bordas da moeda onde é mais larga; Esc encerra</translation>
    </message>
    <message>
        <source>Zoom in on an eye and click the left and the right edge of its iris; Esc ends</source>
        <translation>Amplie um olho e clique na borda esquerda e direita da íris; Esc encerra</translation>
    </message>
    <message>
        <source>Click both ends of a ruler or a mark of known length on the scalp; Esc ends</source>
        <translation>Clique nas duas pontas de uma régua ou marca de comprimento conhecido no couro cabeludo; Esc encerra</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SaidLog</name>
    <message>
        <source>What was said</source>
        <translation>Mensagens recentes</translation>
    </message>
    <message>
        <source>What the window said lately (Ctrl+J)</source>
        <translation>O que a janela disse há pouco (Ctrl+J)</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Ainda não há mensagens.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SceneFold</name>
    <message>
        <source>Light, tan and grey hair</source>
        <translation>Luz, bronzeado e cabelo grisalho</translation>
    </message>
    <message>
        <source>As in the &amp;photo</source>
        <translation>Como na &amp;foto</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Brilho</translation>
    </message>
    <message>
        <source>Darker or brighter light, in stops of a camera</source>
        <translation>Luz mais escura ou mais clara, em pontos de câmera</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Mais suave</translation>
    </message>
    <message>
        <source>Takes the shade away, as under a cloudy sky</source>
        <translation>Tira a sombra, como sob céu nublado</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>De cima</translation>
    </message>
    <message>
        <source>A lamp above the head, as in a lift or a shop</source>
        <translation>Uma lâmpada sobre a cabeça, como em elevador ou loja</translation>
    </message>
    <message>
        <source>Shine</source>
        <translation>Lustro</translation>
    </message>
    <message>
        <source>0 is a matte scalp, 1 as in the photo, 2 a shiny one</source>
        <translation>0 é um couro cabeludo fosco, 1 como na foto, 2 brilhante</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Bronzeada</translation>
    </message>
    <message>
        <source>The skin as after a summer; dots stay as they are</source>
        <translation>A pele como após um verão; os pontos ficam como estão</translation>
    </message>
    <message>
        <source>Grey hair</source>
        <translation>Cabelo grisalho</translation>
    </message>
    <message>
        <source>The client&apos;s own hair turns grey; dots do not</source>
        <translation>O cabelo do cliente fica grisalho; os pontos não</translation>
    </message>
    <message>
        <source>Light, skin and hair as they are in the photo</source>
        <translation>Luz, pele e cabelo como estão na foto</translation>
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
        <translation>‹ Sair</translation>
    </message>
    <message>
        <source>Back to the client; what was counted is kept</source>
        <translation>Voltar ao cliente; o que foi contado fica guardado</translation>
    </message>
    <message>
        <source>&amp;Finish the session</source>
        <translation>&amp;Encerrar a sessão</translation>
    </message>
    <message>
        <source>Write the session down as done</source>
        <translation>Anotar a sessão como feita</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>Tempo de trabalho</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Start or pause (Ctrl+Space)</source>
        <translation>Iniciar ou pausar (Ctrl+Espaço)</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Dots so far</source>
        <translation>Pontos até agora</translation>
    </message>
    <message>
        <source>Share of the plan</source>
        <translation>Parte do plano</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Where the dots go</source>
        <translation>Para onde vão os pontos</translation>
    </message>
    <message>
        <source> (other side)</source>
        <translation> (outro lado)</translation>
    </message>
    <message>
        <source>Add %1 dots</source>
        <translation>Adicionar %1 pontos</translation>
    </message>
    <message>
        <source>Take the last back</source>
        <translation>Desfazer o último</translation>
    </message>
    <message>
        <source>Take the last dots back (Ctrl+Z)</source>
        <translation>Tirar os últimos pontos (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Scan or type the lot</source>
        <translation>Escaneie ou digite o lote</translation>
    </message>
    <message>
        <source>Lot of the pigment</source>
        <translation>Lote do pigmento</translation>
    </message>
    <message>
        <source>No lot yet: scan the bottle before the first dots.</source>
        <translation>Ainda sem lote: escaneie o frasco antes dos primeiros pontos.</translation>
    </message>
    <message>
        <source>Needle</source>
        <translation>Agulha</translation>
    </message>
    <message>
        <source>Marking of the cartridge</source>
        <translation>Marca do cartucho</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>How the skin took it, bleeding, breaks</source>
        <translation>Como a pele recebeu, sangramento, pausas</translation>
    </message>
    <message>
        <source>%1 · session %2</source>
        <translation>%1 · sessão %2</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Break %1: %2</source>
        <translation>Pausa %1: %2</translation>
    </message>
    <message>
        <source>%1 minutes without a break: rest hand and client.</source>
        <translation>%1 minutos sem pausa: descanse a mão e o cliente.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Em trabalho</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Ainda não iniciada</translation>
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
        <translation>%1 foi recolhido. Pegue outro frasco.</translation>
    </message>
    <message>
        <source>%1 ran out on %2. Take another bottle.</source>
        <translation>%1 venceu em %2. Pegue outro frasco.</translation>
    </message>
    <message>
        <source>%1 is in use until another is scanned; it keeps until %2.</source>
        <translation>%1 está em uso até outro ser escaneado; válido até %2.</translation>
    </message>
    <message>
        <source>No bottle has the label “%1”. Add it on the page Pigments.</source>
        <translation>Nenhum frasco tem o rótulo “%1”. Adicione-o na página Pigmentos.</translation>
    </message>
    <message>
        <source>%1 dots in %2.</source>
        <translation>%1 pontos em %2.</translation>
    </message>
    <message>
        <source>Finish the session</source>
        <translation>Encerrar a sessão</translation>
    </message>
    <message>
        <source>For some of them no lot was given.</source>
        <translation>Para alguns não foi dado lote.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Hygiene: %1 points are not ticked.</source>
        <translation>Higiene: %1 itens não estão marcados.</translation>
    </message>
    <message>
        <source>Did not come…</source>
        <translation>Não veio…</translation>
    </message>
    <message>
        <source>The client did not come</source>
        <translation>O cliente não veio</translation>
    </message>
    <message>
        <source>Cancel the session…</source>
        <translation>Cancelar a sessão…</translation>
    </message>
    <message>
        <source>It stays in the list as cancelled</source>
        <translation>Fica na lista como cancelada</translation>
    </message>
    <message>
        <source>Pigment and needle</source>
        <translation>Pigmento e agulha</translation>
    </message>
    <message>
        <source>Scan or type the label of the bottle; Enter takes it</source>
        <translation>Escaneie ou digite o rótulo do frasco; Enter aceita</translation>
    </message>
    <message>
        <source>Lot of the cartridge</source>
        <translation>Lote do cartucho</translation>
    </message>
    <message>
        <source>Scan or type what stands on its wrapping</source>
        <translation>Escaneie ou digite o que consta na embalagem</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Feito por</translation>
    </message>
    <message>
        <source>Who holds the machine; stands in the record</source>
        <translation>Quem segura a máquina; consta no registro</translation>
    </message>
    <message>
        <source>Note: how the skin took it, bleeding</source>
        <translation>Nota: como a pele recebeu, sangramento</translation>
    </message>
    <message>
        <source>The computer slept for %1 minutes; they are counted as work.</source>
        <translation>O computador ficou suspenso por %1 minutos; eles contam como trabalho.</translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>&amp;Descontar</translation>
    </message>
    <message>
        <source>The time the computer slept was no work</source>
        <translation>O tempo em que o computador ficou suspenso não foi trabalho</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SessionsTab</name>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>No sessions yet. A design knows its dots and hours: plan them from it.</source>
        <translation>Ainda não há sessões. Um desenho sabe seus pontos e horas: planeje a partir dele.</translation>
    </message>
    <message>
        <source>&amp;Plan from a design…</source>
        <translation>&amp;Planejar por um desenho…</translation>
    </message>
    <message>
        <source>Dates, dots and hours of all sessions</source>
        <translation>Datas, pontos e horas de todas as sessões</translation>
    </message>
    <message>
        <source>Add a &amp;session…</source>
        <translation>Adicionar &amp;sessão…</translation>
    </message>
    <message>
        <source>A single session without a plan</source>
        <translation>Uma sessão avulsa sem plano</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Mover…</translation>
    </message>
    <message>
        <source>Put the session on another day</source>
        <translation>Pôr a sessão em outro dia</translation>
    </message>
    <message>
        <source>&amp;Cancel the session…</source>
        <translation>&amp;Cancelar a sessão…</translation>
    </message>
    <message>
        <source>It stays in the list as cancelled</source>
        <translation>Fica na lista como cancelada</translation>
    </message>
    <message>
        <source>&amp;Begin the session</source>
        <translation>&amp;Iniciar a sessão</translation>
    </message>
    <message>
        <source>The screen for use during the treatment (Enter)</source>
        <translation>A tela para uso durante o tratamento (Enter)</translation>
    </message>
    <message>
        <source> · %1 dots</source>
        <translation> · %1 pontos</translation>
    </message>
    <message>
        <source>Session %1, the last: %2</source>
        <translation>Sessão %1, a última: %2</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Sessão %1: %2</translation>
    </message>
    <message>
        <source>%1 dots so far</source>
        <translation>%1 pontos até agora</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Adicionar uma sessão</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>Mover a sessão</translation>
    </message>
    <message>
        <source>&amp;Did not come…</source>
        <translation>&amp;Não veio…</translation>
    </message>
    <message>
        <source>The client did not come; it stays in the list</source>
        <translation>O cliente não veio; a sessão fica na lista</translation>
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
        <translation>O consultório</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>As it stands on papers</source>
        <translation>Como consta nos papéis</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Moeda</translation>
    </message>
    <message>
        <source>Of quotes and invoices</source>
        <translation>De orçamentos e faturas</translation>
    </message>
    <message>
        <source>&amp;Language of papers</source>
        <translation>&amp;Idioma dos papéis</translation>
    </message>
    <message>
        <source>What clients are given is in this language</source>
        <translation>O que os clientes recebem está neste idioma</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Size of what is printed</source>
        <translation>Tamanho do que é impresso</translation>
    </message>
    <message>
        <source>Passphrase and lock</source>
        <translation>Frase-senha e bloqueio</translation>
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
        <translation>&amp;Bloquear após</translation>
    </message>
    <message>
        <source>When nobody touched mouse and keyboard for so long</source>
        <translation>Quando ninguém tocou mouse e teclado por esse tempo</translation>
    </message>
    <message>
        <source>C&amp;hange the passphrase…</source>
        <translation>M&amp;udar a frase-senha…</translation>
    </message>
    <message>
        <source>Give the practice another passphrase</source>
        <translation>Dar outra frase-senha ao consultório</translation>
    </message>
    <message>
        <source>New &amp;recovery key…</source>
        <translation>Nova chave de &amp;recuperação…</translation>
    </message>
    <message>
        <source>Make a new recovery key; the one before no longer opens the practice</source>
        <translation>Fazer uma nova chave de recuperação; a anterior não abre mais o consultório</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>O programa</translation>
    </message>
    <message>
        <source>Light and dark: menu View, Theme. Dates and numbers are written as this computer is set up.</source>
        <translation>Claro e escuro: menu Ver, Tema. Datas e números são escritos conforme este computador.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>F2 to F6: clients, studio, pigments, calendar, settings. Ctrl+L locks. Ctrl+F searches, Ctrl+N makes a new client, Esc goes back. Ctrl+G gives photos and design to a client. Ctrl+Space starts and pauses a session.</source>
        <translation>F2 a F6: clientes, estúdio, pigmentos, calendário, ajustes. Ctrl+L bloqueia. Ctrl+F busca, Ctrl+N cria um cliente, Esc volta. Ctrl+G dá fotos e desenho a um cliente. Ctrl+Espaço inicia e pausa uma sessão.</translation>
    </message>
    <message>
        <source>Keys of the &amp;studio…</source>
        <translation>Teclas do es&amp;túdio…</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Guardado em %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Make a new recovery key? The printed one no longer opens the practice.</source>
        <translation>Fazer uma nova chave de recuperação? A impressa não abrirá mais o consultório.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Fazer nova chave</translation>
    </message>
    <message>
        <source>Write it down or print it, and keep it away from this computer. It is not shown again.

%1</source>
        <translation>Anote-a ou imprima-a e guarde-a longe deste computador. Não é mostrada de novo.

%1</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase-senha</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Ao menos %1 caracteres</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma outra vez</translation>
    </message>
    <message>
        <source>The two passphrases differ. The old one still holds.</source>
        <translation>As duas frases-senha diferem. A antiga continua valendo.</translation>
    </message>
    <message>
        <source>The practice has a new passphrase.</source>
        <translation>O consultório tem uma nova frase-senha.</translation>
    </message>
    <message>
        <source>What the keyboard and the mouse do (Ctrl+F1)</source>
        <translation>O que fazem o teclado e o mouse (Ctrl+F1)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ShortcutsDialog</name>
    <message>
        <source>Standard keys</source>
        <translation>Teclas padrão</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Teclas e gestos</translation>
    </message>
    <message>
        <source>&amp;Mouse and gestures</source>
        <translation>&amp;Mouse e gestos</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atalhos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atalhos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Novas teclas</translation>
    </message>
    <message>
        <source>Press the keys for the chosen line</source>
        <translation>Pressione as teclas para a linha escolhida</translation>
    </message>
    <message>
        <source>The keys it had in the beginning</source>
        <translation>As teclas que tinha no início</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Give that other keys first.</source>
        <translation>%1 pertence a “%2”. Dê antes outras teclas a esse.</translation>
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
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Sign here with a pen, a finger or the mouse</source>
        <translation>Assine aqui com caneta, dedo ou mouse</translation>
    </message>
    <message>
        <source>Sign here with a pen, a finger or the mouse. Backspace takes the last line back, Delete clears.</source>
        <translation>Assine aqui com caneta, dedo ou mouse. Backspace desfaz o último traço, Delete limpa.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SizeSection</name>
    <message>
        <source>as fitted</source>
        <translation>como ajustado</translation>
    </message>
    <message>
        <source>%1 % larger</source>
        <translation>%1 % maior</translation>
    </message>
    <message>
        <source>%1 % smaller</source>
        <translation>%1 % menor</translation>
    </message>
    <message>
        <source>Size of the head</source>
        <translation>Tamanho da cabeça</translation>
    </message>
    <message>
        <source>Fit it from the &amp;photos</source>
        <translation>Ajustar pelas &amp;fotos</translation>
    </message>
    <message>
        <source>Tape round the head</source>
        <translation>Fita em volta da cabeça</translation>
    </message>
    <message>
        <source>Tape over the brow and the back of the head, 45 to 70 cm</source>
        <translation>Fita sobre as sobrancelhas e a parte de trás, 45 a 70 cm</translation>
    </message>
    <message>
        <source>Breadth, calliper</source>
        <translation>Largura, compasso</translation>
    </message>
    <message>
        <source>Greatest breadth above the ears, 110 to 200 mm</source>
        <translation>Maior largura acima das orelhas, 110 a 200 mm</translation>
    </message>
    <message>
        <source>Pupil distance</source>
        <translation>Distância pupilar</translation>
    </message>
    <message>
        <source>From pupil to pupil, as in a prescription for glasses, 45 to 80 mm</source>
        <translation>De pupila a pupila, como na receita de óculos, 45 a 80 mm</translation>
    </message>
    <message>
        <source>Printed tag, side</source>
        <translation>Marca impressa, lado</translation>
    </message>
    <message>
        <source>Side of the black square of an ArUco tag (4x4) that lies on the scalp, 5 to 100 mm</source>
        <translation>Lado do quadrado preto de uma marca ArUco (4x4) no couro cabeludo, 5 a 100 mm</translation>
    </message>
    <message>
        <source>What each measure says</source>
        <translation>O que diz cada medida</translation>
    </message>
    <message>
        <source>How large each measure says the head is against the one that is fitted, and how much it weighs</source>
        <translation>Que tamanho de cabeça dá cada medida frente ao ajustado, e quanto pesa</translation>
    </message>
    <message>
        <source>Measures that contradict each other</source>
        <translation>Medidas que se contradizem</translation>
    </message>
    <message>
        <source>Size and shape were set by hand or read from a file; fit them again</source>
        <translation>Tamanho e forma foram definidos à mão ou lidos de arquivo; ajuste-os de novo</translation>
    </message>
    <message>
        <source>; a dash: not measured</source>
        <translation>; um traço: não medido</translation>
    </message>
    <message>
        <source>%1, ± %2 %</source>
        <translation>%1, ± %2 %</translation>
    </message>
    <message>
        <source>says</source>
        <translation>diz</translation>
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
        <translation>Estas se contradizem: %1. Meça de novo e limpe o que está errado.</translation>
    </message>
    <message>
        <source>%1 broad, %2 long</source>
        <translation>%1 de largura, %2 de comprimento</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SkinSection</name>
    <message>
        <source>Skin and stubble</source>
        <translation>Pele e cabelo raspado</translation>
    </message>
    <message>
        <source>Use this skin &amp;type</source>
        <translation>Usar este &amp;tipo de pele</translation>
    </message>
    <message>
        <source>Forget these places</source>
        <translation>Esquecer estes lugares</translation>
    </message>
    <message>
        <source>Use this &amp;shade</source>
        <translation>Usar este &amp;tom</translation>
    </message>
    <message>
        <source>Tone of the skin</source>
        <translation>Tom da pele</translation>
    </message>
    <message>
        <source>Shade that matches the stubble</source>
        <translation>Tom que combina com o cabelo raspado</translation>
    </message>
    <message>
        <source>What could not be used</source>
        <translation>O que não pôde ser usado</translation>
    </message>
    <message>
        <source>A photo only suggests a skin type; your own judgement counts</source>
        <translation>Uma foto só sugere um tipo de pele; seu julgamento conta</translation>
    </message>
    <message>
        <source>Sets the design&apos;s shade to the one that matches the stubble</source>
        <translation>Põe o tom do desenho no que combina com o cabelo raspado</translation>
    </message>
    <message>
        <source>Measure again without the places that were clicked</source>
        <translation>Medir de novo sem os lugares clicados</translation>
    </message>
    <message>
        <source>&amp;White</source>
        <translation>&amp;Branco</translation>
    </message>
    <message>
        <source>Something white or grey, as a grey card or a wall: takes the colour of the light away</source>
        <translation>Algo branco ou cinza, como cartão cinza ou parede: tira a cor da luz</translation>
    </message>
    <message>
        <source>St&amp;ubble</source>
        <translation>Cabelo &amp;raspado</translation>
    </message>
    <message>
        <source>The client&apos;s own shaved hair: the shade is matched to it</source>
        <translation>O cabelo raspado do cliente: o tom é combinado com ele</translation>
    </message>
    <message>
        <source>Bare s&amp;kin</source>
        <translation>Pele &amp;nua</translation>
    </message>
    <message>
        <source>Skin without hair in the same light, beside the stubble</source>
        <translation>Pele sem cabelo na mesma luz, ao lado do cabelo raspado</translation>
    </message>
    <message>
        <source>Click in the photo</source>
        <translation>Clicar na foto</translation>
    </message>
    <message>
        <source>Click in the photo: %1</source>
        <translation>Clicar na foto: %1</translation>
    </message>
    <message>
        <source>Find a &amp;colour chart</source>
        <translation>Buscar &amp;cartela de cores</translation>
    </message>
    <message>
        <source>The photo shows a ColorChecker of 24 patches: it tells the light better than a grey card</source>
        <translation>A foto mostra um ColorChecker de 24 amostras: indica a luz melhor que um cartão cinza</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StageSection</name>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Castanho</translation>
    </message>
    <message>
        <source>Blond</source>
        <translation>Loiro</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Ruivo</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grisalho</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Branco</translation>
    </message>
    <message>
        <source>Hair loss</source>
        <translation>Calvície</translation>
    </message>
    <message>
        <source>Drawings of stages</source>
        <translation>Desenhos dos estágios</translation>
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
        <translation>Propor pelas fotos</translation>
    </message>
    <message>
        <source>Stage shown</source>
        <translation>Estágio mostrado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Mais um</translation>
    </message>
    <message>
        <source>About the client</source>
        <translation>Sobre o cliente</translation>
    </message>
    <message>
        <source>Hair is being lost now</source>
        <translation>O cabelo está caindo agora</translation>
    </message>
    <message>
        <source>The scar is raised</source>
        <translation>A cicatriz é elevada</translation>
    </message>
    <message>
        <source>Norwood and Hamilton: men&apos;s pattern</source>
        <translation>Norwood e Hamilton: padrão masculino</translation>
    </message>
    <message>
        <source>Ludwig and Savin: women&apos;s pattern</source>
        <translation>Ludwig e Savin: padrão feminino</translation>
    </message>
    <message>
        <source>The client&apos;s stage of hair loss</source>
        <translation>O estágio de calvície do cliente</translation>
    </message>
    <message>
        <source>As the client is now; the next stages follow from it</source>
        <translation>Como o cliente está agora; os próximos estágios seguem disso</translation>
    </message>
    <message>
        <source>Compare where hair is seen in the photos with the drawings of the stages</source>
        <translation>Comparar onde se vê cabelo nas fotos com os desenhos dos estágios</translation>
    </message>
    <message>
        <source>What the photos say of the stage</source>
        <translation>O que as fotos dizem do estágio</translation>
    </message>
    <message>
        <source>The hair as it is in the photo</source>
        <translation>O cabelo como está na foto</translation>
    </message>
    <message>
        <source>Take off the hair that the next stage takes</source>
        <translation>Retirar o cabelo que o próximo estágio leva</translation>
    </message>
    <message>
        <source>Take off the hair that the stage after it takes too</source>
        <translation>Retirar também o cabelo que o estágio seguinte leva</translation>
    </message>
    <message>
        <source>What would stand alone</source>
        <translation>O que ficaria isolado</translation>
    </message>
    <message>
        <source>Colour of the hair</source>
        <translation>Cor do cabelo</translation>
    </message>
    <message>
        <source>Some treatments suit some colours less; the notes say which</source>
        <translation>Alguns tratamentos combinam menos com algumas cores; as notas dizem quais</translation>
    </message>
    <message>
        <source>Colour of the hair not said</source>
        <translation>Cor do cabelo não indicada</translation>
    </message>
    <message>
        <source>Also: the disease or the pull goes on</source>
        <translation>Também: a doença ou a tração continua</translation>
    </message>
    <message>
        <source>A thick scar or a keloid</source>
        <translation>Uma cicatriz espessa ou um queloide</translation>
    </message>
    <message>
        <source>Months since the scar or the operation</source>
        <translation>Meses desde a cicatriz ou a operação</translation>
    </message>
    <message>
        <source>Since the scar, the transplant or the treatment that is built on</source>
        <translation>Desde a cicatriz, o transplante ou o tratamento que serve de base</translation>
    </message>
    <message>
        <source>Months since the scar: not said</source>
        <translation>Meses desde a cicatriz: não indicado</translation>
    </message>
    <message>
        <source> months since the scar</source>
        <translation> meses desde a cicatriz</translation>
    </message>
    <message>
        <source>Stage not said</source>
        <translation>Estágio não indicado</translation>
    </message>
    <message>
        <source>Hair being lost</source>
        <translation>Cabelo em queda</translation>
    </message>
    <message>
        <source>Raised scar</source>
        <translation>Cicatriz elevada</translation>
    </message>
    <message>
        <source>Months since the scar</source>
        <translation>Meses desde a cicatriz</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Estágio: %1</translation>
    </message>
    <message>
        <source>Looking for hair in the photos…</source>
        <translation>Buscando cabelo nas fotos…</translation>
    </message>
    <message>
        <source>Looking for hair</source>
        <translation>Buscando cabelo</translation>
    </message>
    <message>
        <source>Counting what would stand alone</source>
        <translation>Contando o que ficaria isolado</translation>
    </message>
    <message>
        <source>At %1, %2 % of the line has no hair behind it: it stands alone unless the head is shaved.</source>
        <translation>Em %1, %2 % da linha não tem cabelo atrás: fica isolada, a menos que a cabeça seja raspada.</translation>
    </message>
    <message>
        <source>At %1, %2 % of what is filled has lost its hair: the dots stand alone on bare skin.</source>
        <translation>Em %1, %2 % do que é preenchido perdeu o cabelo: os pontos ficam isolados na pele nua.</translation>
    </message>
    <message>
        <source>At %1, %2 cm² of bare scalp beside the design are not treated.</source>
        <translation>Em %1, %2 cm² de couro cabeludo nu ao lado do desenho não são tratados.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StencilDialog</name>
    <message>
        <source>Save stencil</source>
        <translation>Salvar estêncil</translation>
    </message>
    <message>
        <source>stencil.pdf</source>
        <translation>estencil.pdf</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documentos (*.pdf)</translation>
    </message>
    <message>
        <source>Print stencil</source>
        <translation>Imprimir estêncil</translation>
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
        <translation>&amp;Linha capilar</translation>
    </message>
    <message>
        <source>&amp;Guide points and lines</source>
        <translation>&amp;Pontos e linhas guia</translation>
    </message>
    <message>
        <source>&amp;Crown with its dots</source>
        <translation>&amp;Coroa com seus pontos</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;Salvar PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Export stencil</source>
        <translation>Exportar estêncil</translation>
    </message>
    <message>
        <source>Write the pages as they are shown; print them at 100 %</source>
        <translation>Gravar as páginas como mostradas; imprima-as a 100 %</translation>
    </message>
    <message>
        <source>Print the pages at true scale (Ctrl+P)</source>
        <translation>Imprimir as páginas em escala real (Ctrl+P)</translation>
    </message>
    <message>
        <source>The size of the paper in the printer</source>
        <translation>O tamanho do papel na impressora</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guias</translation>
    </message>
    <message>
        <source>Whose proportions the guide points have</source>
        <translation>De quem são as proporções dos pontos guia</translation>
    </message>
    <message>
        <source>The hairline unrolled onto several sheets that overlap</source>
        <translation>A linha capilar desenrolada em várias folhas que se sobrepõem</translation>
    </message>
    <message>
        <source>Points and lines of the face to lay the sheets on the head by</source>
        <translation>Pontos e linhas do rosto para colocar as folhas na cabeça</translation>
    </message>
    <message>
        <source>Rings and rays about the whorl, with every dot within 5 cm</source>
        <translation>Anéis e raios em torno do redemoinho, com cada ponto dentro de 5 cm</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>Contém</translation>
    </message>
    <message>
        <source>Guides for</source>
        <translation>Guias para</translation>
    </message>
    <message>
        <source>Print at 100 %, without fitting to the page. Then measure both check bars: they must be 50 mm long.</source>
        <translation>Imprima a 100 %, sem ajustar à página. Depois meça as duas barras: devem ter 50 mm.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Montando as páginas…</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Montando as páginas</translation>
    </message>
    <message>
        <source>Choose what goes on the paper.</source>
        <translation>Escolha o que vai no papel.</translation>
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
        <translation>Comprimentos ao longo da linha capilar são reais; outras distâncias em suas folhas desviam no máximo %1 %.</translation>
    </message>
    <message>
        <source>On the crown&apos;s sheet lengths from the whorl are true, others are off by at most %1 %.</source>
        <translation>Na folha da coroa, comprimentos a partir do redemoinho são reais; outros desviam no máximo %1 %.</translation>
    </message>
    <message>
        <source>Writing the stencil</source>
        <translation>Gravando o estêncil</translation>
    </message>
    <message>
        <source>Saved %1. Print it at 100 % and measure the check bars: 50 mm.</source>
        <translation>%1 salvo. Imprima a 100 % e meça as barras: 50 mm.</translation>
    </message>
    <message>
        <source>Printing the stencil</source>
        <translation>Imprimindo o estêncil</translation>
    </message>
    <message>
        <source>The stencil is printed. Measure the check bars on it: 50 mm.</source>
        <translation>O estêncil foi impresso. Meça as barras nele: 50 mm.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StubbleControl</name>
    <message>
        <source>Measuring the stubble</source>
        <translation>Medindo os pelos curtos</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StudioLink</name>
    <message>
        <source>Save to the client</source>
        <translation>Salvar no cliente</translation>
    </message>
    <message>
        <source>Keep this design as the next revision (Ctrl+S)</source>
        <translation>Guardar este desenho como a próxima revisão (Ctrl+S)</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>Ao cliente</translation>
    </message>
    <message>
        <source>Show the client&apos;s file</source>
        <translation>Mostrar a ficha do cliente</translation>
    </message>
    <message>
        <source>Give to a client…</source>
        <translation>Dar a um cliente…</translation>
    </message>
    <message>
        <source>Put these photos and the design into a client&apos;s file (Ctrl+G)</source>
        <translation>Pôr estas fotos e o desenho na ficha de um cliente (Ctrl+G)</translation>
    </message>
    <message>
        <source>Not in a client&apos;s file yet</source>
        <translation>Ainda em nenhuma ficha</translation>
    </message>
    <message>
        <source>%1 · design %2</source>
        <translation>%1 · desenho %2</translation>
    </message>
    <message>
        <source>Whose photos are these?</source>
        <translation>De quem são estas fotos?</translation>
    </message>
    <message>
        <source>Design %1 is kept for %2.</source>
        <translation>O desenho %1 foi guardado para %2.</translation>
    </message>
    <message>
        <source>Kept for %1.</source>
        <translation>Guardado para %1.</translation>
    </message>
    <message>
        <source>Design %1 of %2 is kept as revision %3.</source>
        <translation>O desenho %1 de %2 foi guardado como revisão %3.</translation>
    </message>
    <message>
        <source>The practice is locked. Unlock it to keep the design.</source>
        <translation>O consultório está bloqueado. Desbloqueie-o para guardar o desenho.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TestPatchDialog</name>
    <message>
        <source>Pick &amp;white or grey first</source>
        <translation>&amp;Branco ou cinza primeiro</translation>
    </message>
    <message>
        <source>&amp;Remove last</source>
        <translation>&amp;Remover último</translation>
    </message>
    <message>
        <source>&amp;Take this profile</source>
        <translation>&amp;Usar este perfil</translation>
    </message>
    <message>
        <source>Shade from a test patch</source>
        <translation>Tom por uma área de teste</translation>
    </message>
    <message>
        <source>A photo of the test patch on its day shows how dark each dilution turns out on this client. Even light, no flash; redness makes fields look darker, so an hour after is better than at once.</source>
        <translation>Uma foto da área de teste no mesmo dia mostra quão escura fica cada diluição neste cliente. Luz uniforme, sem flash; a vermelhidão escurece os campos, por isso uma hora depois é melhor que logo em seguida.</translation>
    </message>
    <message>
        <source>&amp;Choose photo…</source>
        <translation>&amp;Escolher foto…</translation>
    </message>
    <message>
        <source>A photo of the patch, close and sharp</source>
        <translation>Uma foto da área de teste, próxima e nítida</translation>
    </message>
    <message>
        <source>The next click takes a white or grey place of the photo, to undo the colour of the light</source>
        <translation>O próximo clique toma um lugar branco ou cinza da foto, para desfazer a cor da luz</translation>
    </message>
    <message>
        <source>Takes the last ring off the photo</source>
        <translation>Tira o último anel da foto</translation>
    </message>
    <message>
        <source>What to click next</source>
        <translation>No que clicar agora</translation>
    </message>
    <message>
        <source>Goes back to the clinic profile, where it can be used and saved</source>
        <translation>Volta ao perfil do estúdio, onde pode ser usado e salvo</translation>
    </message>
    <message>
        <source>Parts of water of the fields</source>
        <translation>Partes de água dos campos</translation>
    </message>
    <message>
        <source>Parts of water to one of pigment, one number for each field in the order in which you click them</source>
        <translation>Partes de água para uma de pigmento, um número para cada campo na ordem dos cliques</translation>
    </message>
    <message>
        <source>Needle of the patch</source>
        <translation>Agulha da área de teste</translation>
    </message>
    <message>
        <source>The needle that made the patch</source>
        <translation>A agulha que fez a área de teste</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>no mesmo dia</translation>
    </message>
    <message>
        <source>healed</source>
        <translation>cicatrizado</translation>
    </message>
    <message>
        <source>Age of the patch</source>
        <translation>Idade da área de teste</translation>
    </message>
    <message>
        <source>How old the patch is in the photo</source>
        <translation>Que idade tem a área de teste na foto</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> pontos/cm²</translation>
    </message>
    <message>
        <source>Density of the fields</source>
        <translation>Densidade dos campos</translation>
    </message>
    <message>
        <source>How many dots each square centimetre of a field has</source>
        <translation>Quantos pontos tem cada centímetro quadrado de um campo</translation>
    </message>
    <message>
        <source>Size of the rings</source>
        <translation>Tamanho dos anéis</translation>
    </message>
    <message>
        <source>As large as fits within a field: all in a ring is averaged</source>
        <translation>O maior que caiba em um campo: usa-se a média de tudo em um anel</translation>
    </message>
    <message>
        <source>&amp;Parts of water</source>
        <translation>&amp;Partes de água</translation>
    </message>
    <message>
        <source>&amp;Needle</source>
        <translation>&amp;Agulha</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>&amp;Densidade</translation>
    </message>
    <message>
        <source>Patch is</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>R&amp;ings</source>
        <translation>A&amp;néis</translation>
    </message>
    <message>
        <source>Fields of the patch</source>
        <translation>Campos da área de teste</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Água</translation>
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
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Colours of each field: in the photo, as predicted, and with the factor below. A difference below 3 is hard to see.</source>
        <translation>Cores de cada campo: na foto, como previsto, e com o fator abaixo. Uma diferença abaixo de 3 é difícil de ver.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Photo of the test patch</source>
        <translation>Foto da área de teste</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <translation>Abrindo a foto</translation>
    </message>
    <message>
        <source>Write the parts of water as numbers from 0 to 30 with commas between.</source>
        <translation>Escreva as partes de água como números de 0 a 30, separados por vírgulas.</translation>
    </message>
    <message>
        <source>white</source>
        <translation>branco</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>pele</translation>
    </message>
    <message>
        <source>Choose a photo of the test patch.</source>
        <translation>Escolha uma foto da área de teste.</translation>
    </message>
    <message>
        <source>Click a white or grey place, such as a card.</source>
        <translation>Clique em um lugar branco ou cinza, como um cartão.</translation>
    </message>
    <message>
        <source>Click bare skin close beside the patch.</source>
        <translation>Clique na pele nua bem ao lado da área de teste.</translation>
    </message>
    <message>
        <source>Click the field with %1 parts of water.</source>
        <translation>Clique no campo com %1 partes de água.</translation>
    </message>
    <message>
        <source>All fields are read. Drag a ring to mend its place.</source>
        <translation>Todos os campos foram lidos. Arraste um anel para corrigir seu lugar.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → none</source>
        <translation>%1 → nenhuma</translation>
    </message>
    <message>
        <source>Dots are %1 times as dark on this client as predicted (± %2 %).</source>
        <translation>Neste cliente os pontos são %1 vezes tão escuros quanto previsto (± %2 %).</translation>
    </message>
    <message>
        <source>Dots are %1 times as dark on this client as predicted. One field shows no error: more make it sure.</source>
        <translation>Neste cliente os pontos são %1 vezes tão escuros quanto previsto. Um só campo não mostra o erro: mais campos dão certeza.</translation>
    </message>
    <message>
        <source>Parts of water to take for the shade of: %1</source>
        <translation>Partes de água a usar para o tom de: %1</translation>
    </message>
    <message>
        <source>,  </source>
        <translation>,  </translation>
    </message>
    <message>
        <source>The fields contradict each other (%1): look at their order, the light and the rings.</source>
        <translation>Os campos se contradizem (%1): confira a ordem, a luz e os anéis.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TimeMarks</name>
    <message>
        <source>Moments of the time slider</source>
        <translation>Momentos do controle de tempo</translation>
    </message>
    <message>
        <source>A click shows that moment</source>
        <translation>Um clique mostra esse momento</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TreatmentRow</name>
    <message>
        <source>Treatment</source>
        <translation>Tratamento</translation>
    </message>
    <message>
        <source>What the design starts from; replaces hairline, density, places and sessions</source>
        <translation>De que parte o desenho; substitui linha capilar, densidade, lugares e sessões</translation>
    </message>
    <message>
        <source>Treatment not said</source>
        <translation>Tratamento não indicado</translation>
    </message>
    <message>
        <source>What of the treatment is shown</source>
        <translation>O que se mostra do tratamento</translation>
    </message>
    <message>
        <source>What the client should see of this treatment; the design stays</source>
        <translation>O que o cliente deve ver deste tratamento; o desenho permanece</translation>
    </message>
    <message>
        <source>What the treatment cannot do</source>
        <translation>O que o tratamento não pode fazer</translation>
    </message>
    <message>
        <source>Treatment: %1</source>
        <translation>Tratamento: %1</translation>
    </message>
    <message>
        <source>To show: as set below</source>
        <translation>Mostrar: como definido abaixo</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TurnTool</name>
    <message>
        <source>Drag turns the head, also with the right button; 1 to 7 or a double-click go to a side; the wheel zooms</source>
        <translation>Arrastar gira a cabeça, também com o botão direito; 1 a 7 ou duplo clique vão a um lado; a roda dá zoom</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TurntableBar</name>
    <message>
        <source>Side of the head</source>
        <translation>Lado da cabeça</translation>
    </message>
    <message>
        <source>3-D head</source>
        <translation>Cabeça 3D</translation>
    </message>
    <message>
        <source>Left and right are the client&apos;s; keys 1 to 7 on the head</source>
        <translation>Esquerda e direita são as do cliente; teclas 1 a 7 na cabeça</translation>
    </message>
    <message>
        <source>Circumference of the head</source>
        <translation>Circunferência da cabeça</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Pele</translation>
    </message>
    <message>
        <source>Circumference</source>
        <translation>Circunferência</translation>
    </message>
    <message>
        <source>Skin type %1</source>
        <translation>Tipo de pele %1</translation>
    </message>
    <message>
        <source>%1 of Fitzpatrick&apos;s six, from light to dark</source>
        <translation>%1 dos seis de Fitzpatrick, do claro ao escuro</translation>
    </message>
    <message>
        <source>Tape over the brow and the back of the head; the mean of men is 57.4 cm</source>
        <translation>Fita sobre as sobrancelhas e a parte de trás; a média dos homens é 57,4 cm</translation>
    </message>
    <message>
        <source>The head is that of the photos</source>
        <translation>A cabeça é a das fotos</translation>
    </message>
</context>
<context>
    <name>trichion::studio::UnderstoodBar</name>
    <message>
        <source>&amp;Mirror it</source>
        <translation>&amp;Espelhar</translation>
    </message>
    <message>
        <source>&amp;Correct by hand</source>
        <translation>&amp;Corrigir à mão</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>What the lines mean</source>
        <translation>O que as linhas significam</translation>
    </message>
    <message>
        <source>Swap left and right of the photo, and find the head again (Ctrl+M)</source>
        <translation>Trocar esquerda e direita da foto e buscar de novo a cabeça (Ctrl+M)</translation>
    </message>
    <message>
        <source>Say what the photo shows, move and turn the head over it (Ctrl+H)</source>
        <translation>Dizer o que a foto mostra, mover e girar a cabeça sobre ela (Ctrl+H)</translation>
    </message>
    <message>
        <source>Back to the design (Esc)</source>
        <translation>Voltar ao desenho (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::UnderstoodLook</name>
    <message>
        <source>seen elsewhere by another photo</source>
        <translation>visto em outro lugar por outra foto</translation>
    </message>
    <message>
        <source>The head was found in this photo, %1 % sure.</source>
        <translation>A cabeça foi encontrada nesta foto, com %1 % de certeza.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::UnderstoodTool</name>
    <message>
        <source>Is it this head? Click it</source>
        <translation>É esta cabeça? Clique nela</translation>
    </message>
    <message>
        <source>Click to take this head instead</source>
        <translation>Clique para usar esta cabeça</translation>
    </message>
    <message>
        <source>The photo %1 sees this place of the scalp %2 away, at the dot</source>
        <translation>A foto %1 vê este lugar do couro cabeludo a %2, no ponto</translation>
    </message>
    <message>
        <source>Red lines: places of the scalp that another photo sees at the dot; Esc closes</source>
        <translation>Linhas vermelhas: lugares do couro cabeludo que outra foto vê no ponto; Esc fecha</translation>
    </message>
    <message>
        <source>What was understood of the photo; Esc closes</source>
        <translation>O que foi entendido da foto; Esc fecha</translation>
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
        <translation>Duplo clique restaura.</translation>
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
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>New variant from a proposal</source>
        <translation>Nova variante de uma proposta</translation>
    </message>
    <message>
        <source>Delete variant</source>
        <translation>Excluir variante</translation>
    </message>
    <message>
        <source>Designs for the same head, to compare with the client
. and , go from one to the next</source>
        <translation>Desenhos para a mesma cabeça, para comparar com o cliente
. e , passam de um ao outro</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Adicionar variante</translation>
    </message>
    <message>
        <source>Add a variant: a copy of this one to change (Ctrl+D)</source>
        <translation>Adicionar uma variante: uma cópia desta para mudar (Ctrl+D)</translation>
    </message>
    <message>
        <source>More about variants</source>
        <translation>Mais sobre variantes</translation>
    </message>
    <message>
        <source>Rename, start afresh, delete</source>
        <translation>Renomear, recomeçar, excluir</translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation>Nome da variante</translation>
    </message>
    <message>
        <source>Add variant %1 from a proposal</source>
        <translation>Adicionar variante %1 de uma proposta</translation>
    </message>
    <message>
        <source>Add variant %1</source>
        <translation>Adicionar variante %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ViewProposals</name>
    <message>
        <source>Looking at the photo</source>
        <translation>Analisando a foto</translation>
    </message>
</context>
<context>
    <name>trichion::studio::WearFold</name>
    <message>
        <source>Skin and habits</source>
        <translation>Pele e hábitos</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Pele</translation>
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
        <translation>Oleosa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>Pouco</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>Muito</translation>
    </message>
    <message>
        <source>Skin type</source>
        <translation>Tipo de pele</translation>
    </message>
    <message>
        <source>Oily skin blurs dots, dry skin sheds them sooner</source>
        <translation>Pele oleosa borra os pontos, pele seca os perde antes</translation>
    </message>
    <message>
        <source>How much sun the scalp gets: sun fades pigment</source>
        <translation>Quanto sol o couro cabeludo recebe: o sol desbota o pigmento</translation>
    </message>
    <message>
        <source>Fitzpatrick&apos;s skin type as you judge it; a dash: not known</source>
        <translation>Tipo de pele de Fitzpatrick conforme você julga; um traço: desconhecido</translation>
    </message>
    <message>
        <source>Sunscreen or hat every day</source>
        <translation>Protetor solar ou chapéu todo dia</translation>
    </message>
    <message>
        <source>Protected dots last longer</source>
        <translation>Pontos protegidos duram mais</translation>
    </message>
    <message>
        <source>Smokes</source>
        <translation>Fuma</translation>
    </message>
    <message>
        <source>Dots of smokers fade a little sooner</source>
        <translation>Pontos de fumantes desbotam um pouco antes</translation>
    </message>
    <message>
        <source>Skin rejects pigment</source>
        <translation>A pele rejeita o pigmento</translation>
    </message>
    <message>
        <source>A strong immune response clears pigment sooner</source>
        <translation>Uma resposta imune forte elimina o pigmento antes</translation>
    </message>
    <message>
        <source>Scar</source>
        <translation>Cicatriz</translation>
    </message>
    <message>
        <source>Scars hold less pigment</source>
        <translation>Cicatrizes retêm menos pigmento</translation>
    </message>
    <message>
        <source>Larger spread</source>
        <translation>Maior expansão</translation>
    </message>
    <message>
        <source>Dots grow 1.5 times in five years instead of 1.3; sources differ</source>
        <translation>Pontos crescem 1,5 vez em cinco anos em vez de 1,3; as fontes diferem</translation>
    </message>
    <message>
        <source>How long dots last is an estimate: no measured figures are public.</source>
        <translation>Quanto duram os pontos é uma estimativa: não há medidas publicadas.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Welcome</name>
    <message>
        <source>or drop photos anywhere in this window</source>
        <translation>ou solte fotos em qualquer lugar desta janela</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP or HEIC; it stays on this computer</source>
        <translation>JPEG, PNG, TIFF, WebP ou HEIC; fica neste computador</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>A&amp;brir fotos…</translation>
    </message>
    <message>
        <source>Open photos of the client (Ctrl+O)</source>
        <translation>Abrir fotos do cliente (Ctrl+O)</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;Experimentar o exemplo</translation>
    </message>
    <message>
        <source>Open three photos of a scanned head that come with the program</source>
        <translation>Abrir três fotos de uma cabeça escaneada que vêm com o programa</translation>
    </message>
    <message>
        <source>&amp;Design without a photo</source>
        <translation>&amp;Desenhar sem foto</translation>
    </message>
    <message>
        <source>Begin on a plain 3-D head of a size you set; photos can be added later (T)</source>
        <translation>Começar em uma cabeça 3D lisa do tamanho que definir; fotos podem vir depois (T)</translation>
    </message>
    <message>
        <source>Show a client the result</source>
        <translation>Mostrar o resultado a um cliente</translation>
    </message>
</context>
<context>
    <name>trichion::studio::WhenDialog</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>The day; arrows move it</source>
        <translation>O dia; setas o movem</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Quando começa</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sa&amp;lvar</translation>
    </message>
    <message>
        <source>Take this day (Enter)</source>
        <translation>Usar este dia (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Não mudar nada (Esc)</translation>
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
        <translation>Abrir fotos de um cliente, no lugar das mostradas</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>&amp;Adicionar fotos…</translation>
    </message>
    <message>
        <source>Add photos of the same head: sides, top, back</source>
        <translation>Adicionar fotos da mesma cabeça: lados, topo, trás</translation>
    </message>
    <message>
        <source>Remove p&amp;hoto</source>
        <translation>&amp;Remover foto</translation>
    </message>
    <message>
        <source>Take the photo that is shown out of the strip</source>
        <translation>Tirar da tira a foto mostrada</translation>
    </message>
    <message>
        <source>&amp;Mirror the photo</source>
        <translation>&amp;Espelhar a foto</translation>
    </message>
    <message>
        <source>Swap left and right of a photo that a mirror took</source>
        <translation>Trocar esquerda e direita de uma foto tirada em espelho</translation>
    </message>
    <message>
        <source>Open &amp;design…</source>
        <translation>Abrir &amp;desenho…</translation>
    </message>
    <message>
        <source>Show a saved design on the photo</source>
        <translation>Mostrar um desenho salvo na foto</translation>
    </message>
    <message>
        <source>&amp;Save design</source>
        <translation>&amp;Salvar desenho</translation>
    </message>
    <message>
        <source>Save the design as a file</source>
        <translation>Salvar o desenho em arquivo</translation>
    </message>
    <message>
        <source>Save design &amp;as…</source>
        <translation>Salvar desenho &amp;como…</translation>
    </message>
    <message>
        <source>Save the design as another file</source>
        <translation>Salvar o desenho em outro arquivo</translation>
    </message>
    <message>
        <source>Open &amp;head…</source>
        <translation>Abrir ca&amp;beça…</translation>
    </message>
    <message>
        <source>Lay the photos to a head that was saved, or as a saved view says</source>
        <translation>Pôr as fotos conforme uma cabeça salva, ou como diz uma vista salva</translation>
    </message>
    <message>
        <source>Save h&amp;ead…</source>
        <translation>Salvar cabe&amp;ça…</translation>
    </message>
    <message>
        <source>Save the head and where it lies in all photos as a file</source>
        <translation>Salvar em arquivo a cabeça e onde está em todas as fotos</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>&amp;Exportar imagem…</translation>
    </message>
    <message>
        <source>Write the picture at full size, stamped as a simulation</source>
        <translation>Gravar a imagem em tamanho total, marcada como simulação</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Copiar &amp;imagem</translation>
    </message>
    <message>
        <source>Copy the picture, stamped as a simulation</source>
        <translation>Copiar a imagem, marcada como simulação</translation>
    </message>
    <message>
        <source>Export s&amp;tencil…</source>
        <translation>Exportar es&amp;têncil…</translation>
    </message>
    <message>
        <source>Put the hairline and the crown on paper at true scale</source>
        <translation>Pôr a linha capilar e a coroa no papel em escala real</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fechar o programa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Desfazer a última mudança</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Fazer a mudança de novo</translation>
    </message>
    <message>
        <source>&amp;New design</source>
        <translation>&amp;Novo desenho</translation>
    </message>
    <message>
        <source>Start again with a proposal for this head</source>
        <translation>Recomeçar com uma proposta para esta cabeça</translation>
    </message>
    <message>
        <source>Remove hairline &amp;point</source>
        <translation>Remover &amp;ponto da linha</translation>
    </message>
    <message>
        <source>Remove the chosen point of the hairline (Delete)</source>
        <translation>Remover o ponto escolhido da linha capilar (Delete)</translation>
    </message>
    <message>
        <source>Add &amp;variant</source>
        <translation>Adicionar &amp;variante</translation>
    </message>
    <message>
        <source>Add a variant of the design: a copy of this one to change</source>
        <translation>Adicionar uma variante do desenho: uma cópia desta para mudar</translation>
    </message>
    <message>
        <source>Ne&amp;xt variant</source>
        <translation>Pró&amp;xima variante</translation>
    </message>
    <message>
        <source>Show the next variant of the design</source>
        <translation>Mostrar a próxima variante do desenho</translation>
    </message>
    <message>
        <source>Previous var&amp;iant</source>
        <translation>Variante &amp;anterior</translation>
    </message>
    <message>
        <source>Show the variant of the design before this</source>
        <translation>Mostrar a variante anterior do desenho</translation>
    </message>
    <message>
        <source>Rena&amp;me variant…</source>
        <translation>Reno&amp;mear variante…</translation>
    </message>
    <message>
        <source>Give the variant another name</source>
        <translation>Dar outro nome à variante</translation>
    </message>
    <message>
        <source>&amp;Delete variant</source>
        <translation>&amp;Excluir variante</translation>
    </message>
    <message>
        <source>Delete this variant; can be undone</source>
        <translation>Excluir esta variante; pode ser desfeito</translation>
    </message>
    <message>
        <source>Take the line drawn on the s&amp;kin…</source>
        <translation>&amp;Usar a linha desenhada na pele…</translation>
    </message>
    <message>
        <source>Find the hairline that is drawn on the client with a pencil</source>
        <translation>Buscar a linha capilar desenhada a lápis no cliente</translation>
    </message>
    <message>
        <source>Correct the &amp;head…</source>
        <translation>Corrigir a &amp;cabeça…</translation>
    </message>
    <message>
        <source>Say what the photo shows, move and turn the head over it</source>
        <translation>Dizer o que a foto mostra, mover e girar a cabeça sobre ela</translation>
    </message>
    <message>
        <source>Turn the head ro&amp;und</source>
        <translation>&amp;Virar a cabeça</translation>
    </message>
    <message>
        <source>Seen from above, the forehead is at the other end of the head</source>
        <translation>Vista de cima, a testa está na outra ponta da cabeça</translation>
    </message>
    <message>
        <source>Show what was &amp;understood</source>
        <translation>Mostrar o que foi en&amp;tendido</translation>
    </message>
    <message>
        <source>What was found in the photo: head, outline, face, and where photos disagree</source>
        <translation>O que foi encontrado na foto: cabeça, contorno, rosto, e onde as fotos discordam</translation>
    </message>
    <message>
        <source>Clinic &amp;profile…</source>
        <translation>&amp;Perfil do estúdio…</translation>
    </message>
    <message>
        <source>Let previews look like healed results of this clinic</source>
        <translation>Fazer as prévias parecerem resultados cicatrizados deste estúdio</translation>
    </message>
    <message>
        <source>Both sides &amp;together</source>
        <translation>Dois lados &amp;juntos</translation>
    </message>
    <message>
        <source>Both sides of the hairline move together; Alt or Ctrl in a drag does the opposite</source>
        <translation>Os dois lados da linha capilar se movem juntos; Alt ou Ctrl ao arrastar faz o contrário</translation>
    </message>
    <message>
        <source>&amp;Hairline</source>
        <translation>&amp;Linha capilar</translation>
    </message>
    <message>
        <source>Hairline: drag its points, add and remove them</source>
        <translation>Linha capilar: arrastar seus pontos, adicionar e remover</translation>
    </message>
    <message>
        <source>Density &amp;brush</source>
        <translation>Pincel de &amp;densidade</translation>
    </message>
    <message>
        <source>Density brush: paint dots on, thin them, on any photo of the head</source>
        <translation>Pincel de densidade: pintar pontos, reduzi-los, em qualquer foto da cabeça</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Borracha</translation>
    </message>
    <message>
        <source>Eraser: take dots away</source>
        <translation>Borracha: tirar pontos</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Leave out: no dots on moles and scars</source>
        <translation>Excluir: sem pontos em pintas e cicatrizes</translation>
    </message>
    <message>
        <source>&amp;Zones and whorl</source>
        <translation>&amp;Zonas e redemoinho</translation>
    </message>
    <message>
        <source>Zones: move their borders and the whorl of the crown</source>
        <translation>Zonas: mover suas bordas e o redemoinho da coroa</translation>
    </message>
    <message>
        <source>Client&apos;s hai&amp;r</source>
        <translation>Cabelo do c&amp;liente</translation>
    </message>
    <message>
        <source>Client&apos;s hair: paint where there is hair and where there is none</source>
        <translation>Cabelo do cliente: pintar onde há cabelo e onde não</translation>
    </message>
    <message>
        <source>Meas&amp;ure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>Measure lengths and areas along the skin</source>
        <translation>Medir comprimentos e áreas sobre a pele</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>Mostrar a foto maior</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Re&amp;duzir</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>Mostrar a foto menor</translation>
    </message>
    <message>
        <source>&amp;Fit in window</source>
        <translation>A&amp;justar à janela</translation>
    </message>
    <message>
        <source>Show the whole photo; again: the head as large as it fits</source>
        <translation>Mostrar a foto inteira; de novo: a cabeça o maior possível</translation>
    </message>
    <message>
        <source>&amp;Actual pixels</source>
        <translation>&amp;Pixels reais</translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen</source>
        <translation>Um pixel da foto em um da tela</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation>&amp;Próxima foto</translation>
    </message>
    <message>
        <source>Show the next photo of the head</source>
        <translation>Mostrar a próxima foto da cabeça</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <translation>F&amp;oto anterior</translation>
    </message>
    <message>
        <source>Show the photo of the head before this</source>
        <translation>Mostrar a foto anterior da cabeça</translation>
    </message>
    <message>
        <source>3-&amp;D head</source>
        <translation>Cabeça 3&amp;D</translation>
    </message>
    <message>
        <source>Show the design on a plain head that turns in the hand</source>
        <translation>Mostrar o desenho em uma cabeça lisa que gira na mão</translation>
    </message>
    <message>
        <source>Show &amp;guides</source>
        <translation>Mostrar &amp;guias</translation>
    </message>
    <message>
        <source>Show the hairline and its points</source>
        <translation>Mostrar a linha capilar e seus pontos</translation>
    </message>
    <message>
        <source>Show &amp;anatomy</source>
        <translation>Mostrar &amp;anatomia</translation>
    </message>
    <message>
        <source>Show lines and points of the head, with lengths along the skin</source>
        <translation>Mostrar linhas e pontos da cabeça, com comprimentos sobre a pele</translation>
    </message>
    <message>
        <source>&amp;Snap to guides</source>
        <translation>A&amp;derir às guias</translation>
    </message>
    <message>
        <source>Points of the hairline stay on a guide or mirror image they come near</source>
        <translation>Pontos da linha capilar ficam em uma guia ou imagem espelhada próxima</translation>
    </message>
    <message>
        <source>Rulers in &amp;mm</source>
        <translation>Réguas em &amp;mm</translation>
    </message>
    <message>
        <source>Millimetres along the edges, as lengths are at the middle of the head</source>
        <translation>Milímetros nas bordas, como são os comprimentos no meio da cabeça</translation>
    </message>
    <message>
        <source>Before/after &amp;wipe</source>
        <translation>&amp;Cortina antes/depois</translation>
    </message>
    <message>
        <source>Compare with a divider</source>
        <translation>Comparar com um divisor</translation>
    </message>
    <message>
        <source>Side by si&amp;de</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>Before and after beside each other</source>
        <translation>Antes e depois um ao lado do outro</translation>
    </message>
    <message>
        <source>Compare with next &amp;variant</source>
        <translation>Comparar com a próxima &amp;variante</translation>
    </message>
    <message>
        <source>Another variant in place of the photo before; at last the photo again</source>
        <translation>Outra variante no lugar da foto de antes; por fim a foto de novo</translation>
    </message>
    <message>
        <source>Show &amp;before</source>
        <translation>Mostrar an&amp;tes</translation>
    </message>
    <message>
        <source>Show the photo as it was; hold B for a moment&apos;s look</source>
        <translation>Mostrar a foto como era; segure B para uma olhada</translation>
    </message>
    <message>
        <source>Show ph&amp;otos</source>
        <translation>Mostrar f&amp;otos</translation>
    </message>
    <message>
        <source>Show the photos below the canvas</source>
        <translation>Mostrar as fotos abaixo da imagem</translation>
    </message>
    <message>
        <source>Show &amp;panels</source>
        <translation>Mostrar &amp;painéis</translation>
    </message>
    <message>
        <source>Show the panels on the right</source>
        <translation>Mostrar os painéis à direita</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Tela &amp;cheia</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Usar a tela inteira</translation>
    </message>
    <message>
        <source>&amp;Client screen</source>
        <translation>Tela do c&amp;liente</translation>
    </message>
    <message>
        <source>Show the client the picture alone, on another display or this one</source>
        <translation>Mostrar ao cliente só a imagem, em outra tela ou nesta</translation>
    </message>
    <message>
        <source>Free&amp;ze client screen</source>
        <translation>Con&amp;gelar tela do cliente</translation>
    </message>
    <message>
        <source>The client keeps seeing this picture while you change the design</source>
        <translation>O cliente continua vendo esta imagem enquanto você muda o desenho</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>Dark or light, as the desktop is</source>
        <translation>Escuro ou claro, como a área de trabalho</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema escuro</translation>
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
        <translation>&amp;Teclas e gestos</translation>
    </message>
    <message>
        <source>What the keyboard and the mouse do</source>
        <translation>O que fazem o teclado e o mouse</translation>
    </message>
    <message>
        <source>&amp;About Trichion</source>
        <translation>&amp;Sobre o Trichion</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versão e licença</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>Anatomia</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Files and views</source>
        <translation>Arquivos e vistas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>What was sai&amp;d</source>
        <translation>&amp;Mensagens recentes</translation>
    </message>
    <message>
        <source>Show what the window said lately</source>
        <translation>Mostrar o que a janela disse há pouco</translation>
    </message>
    <message>
        <source>Treated &amp;places</source>
        <translation>Lugares &amp;tratados</translation>
    </message>
    <message>
        <source>Treated places: draw scars, patches, partings and thin hair</source>
        <translation>Lugares tratados: traçar cicatrizes, falhas, riscas e cabelo ralo</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Wipe</name>
    <message>
        <source>Drag to compare before and after; W hides the divider</source>
        <translation>Arraste para comparar antes e depois; W oculta o divisor</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Workbench</name>
    <message>
        <source>Reading the photo</source>
        <translation>Lendo a foto</translation>
    </message>
    <message>
        <source>Fitting the head</source>
        <translation>Ajustando a cabeça</translation>
    </message>
    <message>
        <source>This photo is there already.</source>
        <translation>Esta foto já está aí.</translation>
    </message>
    <message>
        <source>The fit was stopped. Say what the photo shows, or place the head.</source>
        <translation>O ajuste foi parado. Diga o que a foto mostra ou coloque a cabeça.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 salvo.</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Novo desenho</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Exported %1, stamped as a simulation.</source>
        <translation>%1 exportado, marcado como simulação.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Copied the picture, stamped as a simulation.</source>
        <translation>Imagem copiada, marcada como simulação.</translation>
    </message>
    <message>
        <source>Taking the head</source>
        <translation>Usando a cabeça</translation>
    </message>
    <message>
        <source>Looking for the head</source>
        <translation>Buscando a cabeça</translation>
    </message>
    <message>
        <source>Turning the head round</source>
        <translation>Virando a cabeça</translation>
    </message>
    <message>
        <source>Looking for the tag</source>
        <translation>Buscando a marca</translation>
    </message>
    <message>
        <source>No tag was found. It must lie flat on the scalp, whole and in the light.</source>
        <translation>Nenhuma marca foi encontrada. Deve estar plana no couro cabeludo, inteira e na luz.</translation>
    </message>
    <message>
        <source>Looking for the coin</source>
        <translation>Buscando a moeda</translation>
    </message>
    <message>
        <source>The rim of the coin was not found. Click both its edges where it is broadest.</source>
        <translation>A borda da moeda não foi encontrada. Clique nas duas bordas onde é mais larga.</translation>
    </message>
    <message>
        <source>Mirror photo</source>
        <translation>Espelhar foto</translation>
    </message>
    <message>
        <source>Saved the head as %1.</source>
        <translation>Cabeça salva como %1.</translation>
    </message>
    <message>
        <source>Mirroring the photo</source>
        <translation>Espelhando a foto</translation>
    </message>
    <message>
        <source>%1 photos could not be read: %2. The first: %3</source>
        <translation>%1 fotos não puderam ser lidas: %2. A primeira: %3</translation>
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
        <translation> pontos/cm²</translation>
    </message>
    <message>
        <source>Dots per cm² in this zone, before brush and edges</source>
        <translation>Pontos por cm² nesta zona, antes de pincel e bordas</translation>
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
        <translation>Redemoinho</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Braços</translation>
    </message>
    <message>
        <source>Which way the whorl turns</source>
        <translation>Para onde gira o redemoinho</translation>
    </message>
    <message>
        <source>Clockwise</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Anticlockwise</source>
        <translation>Anti-horário</translation>
    </message>
    <message>
        <source>Zone blend</source>
        <translation>Mistura de zonas</translation>
    </message>
    <message>
        <source>Usual borders</source>
        <translation>Bordas usuais</translation>
    </message>
    <message>
        <source>How much thinner the eye of the whorl is than the crown round it</source>
        <translation>Quanto mais ralo é o olho do redemoinho que a coroa em volta</translation>
    </message>
    <message>
        <source>How much thinner it is between the arms of the whorl</source>
        <translation>Quanto mais ralo é entre os braços do redemoinho</translation>
    </message>
    <message>
        <source>Seen from behind</source>
        <translation>Visto de trás</translation>
    </message>
    <message>
        <source>Over what width one zone goes over into the next</source>
        <translation>Em que largura uma zona passa à seguinte</translation>
    </message>
    <message>
        <source>Put the borders of the zones back where they usually lie</source>
        <translation>Pôr as bordas das zonas de volta onde costumam ficar</translation>
    </message>
    <message>
        <source>Whorl strength</source>
        <translation>Força do redemoinho</translation>
    </message>
    <message>
        <source>Whorl arms</source>
        <translation>Braços do redemoinho</translation>
    </message>
    <message>
        <source>Turn of the whorl</source>
        <translation>Giro do redemoinho</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ZoneTool</name>
    <message>
        <source>end of the top</source>
        <translation>fim do topo</translation>
    </message>
    <message>
        <source>frontal border</source>
        <translation>borda frontal</translation>
    </message>
    <message>
        <source>crown border</source>
        <translation>borda da coroa</translation>
    </message>
    <message>
        <source>border of the temples</source>
        <translation>borda das têmporas</translation>
    </message>
    <message>
        <source>border of the sides</source>
        <translation>borda dos lados</translation>
    </message>
    <message>
        <source>border of the nape</source>
        <translation>borda da nuca</translation>
    </message>
    <message>
        <source>whorl</source>
        <translation>redemoinho</translation>
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
        <translation>Mover redemoinho</translation>
    </message>
    <message>
        <source>Size whorl</source>
        <translation>Tamanho do redemoinho</translation>
    </message>
    <message>
        <source>Drag moves the eye of the whorl</source>
        <translation>Arrastar move o olho do redemoinho</translation>
    </message>
    <message>
        <source>Drag sizes the whorl</source>
        <translation>Arrastar muda o tamanho do redemoinho</translation>
    </message>
    <message>
        <source>Drag moves the %1 on both sides; arrow keys move it once it is chosen</source>
        <translation>Arrastar move nos dois lados: %1; setas movem depois de escolhido</translation>
    </message>
    <message>
        <source>Drag a border between zones, or the whorl at the crown; the numbers are dots per cm²</source>
        <translation>Arraste uma borda entre zonas, ou o redemoinho da coroa; os números são pontos por cm²</translation>
    </message>
</context>
</TS>
