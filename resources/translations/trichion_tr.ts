<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en_GB">
<context>
    <name>base</name>
    <message>
        <source>The preview that was promised</source>
        <translation>Söz verilen önizleme</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Gerçekleşen</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Full shave</source>
        <translation>Tam tıraş</translation>
    </message>
    <message>
        <source>The whole scalp is given the shadow of shaved hair, in three sessions that reach 30, 70 and 100 %, and the client keeps shaving to stubble.</source>
        <translation>Tüm saçlı deriye tıraşlı saçın gölgesi verilir: 30, 70 ve 100 % düzeyine ulaşan üç seansta; müşteri saçını kısa tıraş etmeyi sürdürür.</translation>
    </message>
    <message>
        <source>It does not grow hair: the head has to stay shaved.</source>
        <translation>Saç çıkarmaz: baş tıraşlı kalmalıdır.</translation>
    </message>
    <message>
        <source>Under a lamp above the head</source>
        <translation>Tepedeki bir lambanın altında</translation>
    </message>
    <message>
        <source>In five years</source>
        <translation>Beş yıl sonra</translation>
    </message>
    <message>
        <source>Receding hairline</source>
        <translation>Gerileyen saç çizgisi</translation>
    </message>
    <message>
        <source>Corners are closed with reserve and dots are set behind and between the hair that remains; the line stays on the outer corner of the eye, so that later loss does not undress it.</source>
        <translation>Köşeler ölçülü kapatılır, kalan saçın arkasına ve arasına nokta konur; çizgi dış göz köşesi hizasında kalır, böylece sonraki dökülme onu açıkta bırakmaz.</translation>
    </message>
    <message>
        <source>It does not stop the loss: the hair behind the new line may go.</source>
        <translation>Dökülmeyi durdurmaz: yeni çizginin arkasındaki saç gidebilir.</translation>
    </message>
    <message>
        <source>After the next stage of loss</source>
        <translation>Dökülmenin sonraki evresinde</translation>
    </message>
    <message>
        <source>In ten years, two stages on</source>
        <translation>On yıl sonra, iki evre ileride</translation>
    </message>
    <message>
        <source>Density between longer hair</source>
        <translation>Uzun saç arasında yoğunluk</translation>
    </message>
    <message>
        <source>Dots darken the skin that shows between the hair, so that scalp and hair differ less; nothing is shaved and the hairline stays as it is.</source>
        <translation>Noktalar saç arasında görünen deriyi koyulaştırır, saçlı deri ile saç daha az ayrışır; hiçbir yer tıraş edilmez, saç çizgisi olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>It adds no volume: dots lie flat under the hair, and show when the hair goes.</source>
        <translation>Hacim katmaz: noktalar saçın altında düz durur ve saç gidince görünür.</translation>
    </message>
    <message>
        <source>Wet hair</source>
        <translation>Islak saç</translation>
    </message>
    <message>
        <source>Edge-up</source>
        <translation>Keskin kontur</translation>
    </message>
    <message>
        <source>A level front with sharp corners and a straight line at the sideburns, as a barber cuts it: little feather, one needle, and a touch-up sooner than elsewhere.</source>
        <translation>Berberin kestiği gibi keskin köşeli düz bir ön ve favorilerde düz bir çizgi: az geçiş, tek iğne ve başka yerlerden erken rötuş.</translation>
    </message>
    <message>
        <source>A sharp line is the first to look drawn as it spreads; it cannot be softened again by more dots.</source>
        <translation>Keskin çizgi yayıldıkça ilk çizilmiş gibi duran olur; daha çok noktayla yeniden yumuşatılamaz.</translation>
    </message>
    <message>
        <source>In three years, before a touch-up</source>
        <translation>Üç yıl sonra, rötuştan önce</translation>
    </message>
    <message>
        <source>Parting and diffuse thinning</source>
        <translation>Saç ayrımı ve yaygın seyrelme</translation>
    </message>
    <message>
        <source>The widened parting is shaded section by section, densest at its edge and running out to both sides; nothing is shaved and the hairline is left untouched.</source>
        <translation>Genişlemiş ayrım bölüm bölüm gölgelenir, en yoğun kenarında, iki yana doğru azalarak; hiçbir yer tıraş edilmez, saç çizgisine dokunulmaz.</translation>
    </message>
    <message>
        <source>Parted elsewhere, skin that was not treated shows.</source>
        <translation>Başka yerden ayrılırsa uygulama yapılmamış deri görünür.</translation>
    </message>
    <message>
        <source>Traction loss at the front and temples</source>
        <translation>Ön ve şakaklarda çekilmeye bağlı dökülme</translation>
    </message>
    <message>
        <source>The thinned border of the hair is filled softly, with mounds rather than a line, and only once the pull has stopped.</source>
        <translation>Saçın seyrelmiş kenarı yumuşakça, çizgi yerine çıkıntılarla doldurulur ve ancak çekilme sona erince.</translation>
    </message>
    <message>
        <source>Where the pull goes on the border moves back and leaves the dots in front of it.</source>
        <translation>Çekilme sürerse kenar geriler ve noktaları önünde bırakır.</translation>
    </message>
    <message>
        <source>If the pull goes on</source>
        <translation>Çekilme sürerse</translation>
    </message>
    <message>
        <source>Alopecia areata, patches</source>
        <translation>Alopesi areata, bölgeler</translation>
    </message>
    <message>
        <source>Bare patches are filled to the density around them; while the disease is active you wait, and plan for patches that grow back, move or join.</source>
        <translation>Çıplak bölgeler çevrelerindeki yoğunluğa kadar doldurulur; hastalık etkinken beklenir, yeniden çıkan, yer değiştiren veya birleşen bölgeler hesaba katılır.</translation>
    </message>
    <message>
        <source>Dots stay where they are: where hair grows back the patch is darker than what is around it.</source>
        <translation>Noktalar oldukları yerde kalır: saç yeniden çıkınca bölge çevresinden koyu olur.</translation>
    </message>
    <message>
        <source>If the patches grow back</source>
        <translation>Bölgelerde saç yeniden çıkarsa</translation>
    </message>
    <message>
        <source>If all hair is lost</source>
        <translation>Tüm saç dökülürse</translation>
    </message>
    <message>
        <source>Alopecia totalis and universalis</source>
        <translation>Alopesi totalis ve universalis</translation>
    </message>
    <message>
        <source>The whole scalp without any hair to go by: brows and old photos give colour and line, and a fourth session is usual.</source>
        <translation>Yol gösterecek saç olmayan tüm saçlı deri: renk ve çizgiyi kaşlar ve eski fotoğraflar verir; dördüncü seans olağandır.</translation>
    </message>
    <message>
        <source>Without stubble the skin stays as shiny as it is: it looks shaved closer than any razor leaves it.</source>
        <translation>Kısa saç olmayınca deri olduğu gibi parlak kalır: hiçbir usturanın bırakmayacağı kadar yakın tıraşlı görünür.</translation>
    </message>
    <message>
        <source>If hair grows back</source>
        <translation>Saç yeniden çıkarsa</translation>
    </message>
    <message>
        <source>Strip scar of a transplant</source>
        <translation>Saç ekiminin şerit izi</translation>
    </message>
    <message>
        <source>The pale line and a wide border round it are filled slowly, a test patch first, because scar tissue drinks pigment or rejects it.</source>
        <translation>Soluk çizgi ve çevresindeki geniş kenar yavaşça doldurulur, önce test bölgesiyle; çünkü yara dokusu pigmenti emer veya reddeder.</translation>
    </message>
    <message>
        <source>The scar stays a scar: its relief and shine remain, and light from the side shows them.</source>
        <translation>Yara izi yara izi kalır: kabartısı ve parlaklığı sürer, yandan gelen ışık gösterir.</translation>
    </message>
    <message>
        <source>After the first session</source>
        <translation>İlk seanstan sonra</translation>
    </message>
    <message>
        <source>In three years</source>
        <translation>Üç yıl sonra</translation>
    </message>
    <message>
        <source>Dots of a transplant (FUE)</source>
        <translation>Saç ekimi noktaları (FUE)</translation>
    </message>
    <message>
        <source>White dots and their neighbourhood in the thinned donor area are filled, so that neither the dots nor the gaps catch the eye.</source>
        <translation>Seyrelmiş verici alandaki beyaz noktalar ve çevreleri doldurulur; böylece ne noktalar ne boşluklar göze çarpar.</translation>
    </message>
    <message>
        <source>Hair worn longer than a few millimetres hides dots and treatment alike.</source>
        <translation>Birkaç milimetreden uzun saç, noktaları da uygulamayı da gizler.</translation>
    </message>
    <message>
        <source>Scar of an injury, burn or operation</source>
        <translation>Yaralanma, yanık veya ameliyat izi</translation>
    </message>
    <message>
        <source>The scar is tested first, then filled in more and lighter sessions than skin needs, with a wide border, because its tissue keeps less pigment.</source>
        <translation>Yara izi önce denenir, sonra derinin gerektirdiğinden daha çok ve daha hafif seansta, geniş bir kenarla doldurulur; çünkü dokusu daha az pigment tutar.</translation>
    </message>
    <message>
        <source>Uneven skin stays uneven; places that reject pigment stay light.</source>
        <translation>Düzgün olmayan deri öyle kalır; pigmenti reddeden yerler açık kalır.</translation>
    </message>
    <message>
        <source>Birthmark</source>
        <translation>Doğum lekesi</translation>
    </message>
    <message>
        <source>Only the hairless skin round and, where a doctor agrees, within a flat mark is given dots; moles are left out.</source>
        <translation>Yalnız düz bir lekenin çevresindeki ve doktor onaylarsa içindeki tüysüz deriye nokta konur; benler hariç tutulur.</translation>
    </message>
    <message>
        <source>A mark darker than the dots cannot be covered: dots only darken.</source>
        <translation>Noktalardan koyu bir leke örtülemez: noktalar yalnız koyulaştırır.</translation>
    </message>
    <message>
        <source>After a transplant</source>
        <translation>Saç ekiminden sonra</translation>
    </message>
    <message>
        <source>Dots fill the skin between the grafts once they have settled, denser where the grafts are thin.</source>
        <translation>Noktalar, greftler oturunca aralarındaki deriyi doldurur; greftlerin seyrek olduğu yerde daha yoğun.</translation>
    </message>
    <message>
        <source>It does not make grafts grow; between long hair it adds shade, not volume.</source>
        <translation>Greftleri büyütmez; uzun saç arasında hacim değil gölge katar.</translation>
    </message>
    <message>
        <source>If the hair between the grafts goes</source>
        <translation>Greftler arasındaki saç giderse</translation>
    </message>
    <message>
        <source>Correction of earlier work</source>
        <translation>Önceki işin düzeltilmesi</translation>
    </message>
    <message>
        <source>What is there is photographed and classified first: blown out, too dark, blue, too low; only what is too light or too sparse is answered with dots, the rest with lightening by laser or with removal.</source>
        <translation>Var olan önce fotoğraflanır ve sınıflandırılır: yayılmış, çok koyu, mavi, çok alçak; yalnız çok açık veya çok seyrek olana noktayla yanıt verilir, gerisi lazerle açılır veya çıkarılır.</translation>
    </message>
    <message>
        <source>Dots never brighten: what is too dark, too low or blue stays so under new dots.</source>
        <translation>Noktalar hiçbir zaman açmaz: çok koyu, çok alçak veya mavi olan, yeni noktaların altında öyle kalır.</translation>
    </message>
    <message>
        <source>After one laser session</source>
        <translation>Bir lazer seansından sonra</translation>
    </message>
    <message>
        <source>After three laser sessions</source>
        <translation>Üç lazer seansından sonra</translation>
    </message>
    <message>
        <source>After removal</source>
        <translation>Çıkarmadan sonra</translation>
    </message>
    <message>
        <source>Touch-up</source>
        <translation>Rötuş</translation>
    </message>
    <message>
        <source>One light session over a result that has faded considerably, with the same pigment, after a comparison with the old photos; old dots stay as they aged, new ones come between them.</source>
        <translation>Çok solmuş bir sonucun üzerine, eski fotoğraflarla karşılaştırdıktan sonra aynı pigmentle tek hafif seans; eski noktalar yaşlandıkları gibi kalır, aralarına yenileri gelir.</translation>
    </message>
    <message>
        <source>Each touch-up adds dots that spread too: after several they merge.</source>
        <translation>Her rötuş, yayılan yeni noktalar ekler: birkaçından sonra birleşirler.</translation>
    </message>
    <message>
        <source>Before the touch-up, five years on</source>
        <translation>Rötuştan önce, beş yıl sonra</translation>
    </message>
    <message>
        <source>Five years after the touch-up</source>
        <translation>Rötuştan beş yıl sonra</translation>
    </message>
    <message>
        <source>Temporary pigment</source>
        <translation>Geçici pigment</translation>
    </message>
    <message>
        <source>Set shallower and with a pigment that the body takes away, so that it fades within two to four years and the line can be moved with age.</source>
        <translation>Daha yüzeysel ve vücudun uzaklaştırdığı bir pigmentle konur; iki-dört yılda solar ve çizgi yaşla birlikte taşınabilir.</translation>
    </message>
    <message>
        <source>Nobody can promise that it goes without a trace.</source>
        <translation>İz bırakmadan geçeceğine kimse söz veremez.</translation>
    </message>
    <message>
        <source>In two years</source>
        <translation>İki yıl sonra</translation>
    </message>
    <message>
        <source>In four years</source>
        <translation>Dört yıl sonra</translation>
    </message>
    <message>
        <source>Too deep</source>
        <translation>Çok derin</translation>
    </message>
    <message>
        <source>Pigment below the papillary dermis turns blue and spreads.</source>
        <translation>Papiller dermisin altındaki pigment maviye döner ve yayılır.</translation>
    </message>
    <message>
        <source>Too shallow</source>
        <translation>Çok yüzeysel</translation>
    </message>
    <message>
        <source>Pigment in the epidermis leaves with it within weeks.</source>
        <translation>Üst derideki pigment birkaç hafta içinde onunla birlikte gider.</translation>
    </message>
    <message>
        <source>Too dense</source>
        <translation>Çok yoğun</translation>
    </message>
    <message>
        <source>Dots set too close merge into a helmet without skin between them.</source>
        <translation>Çok yakın konan noktalar, aralarında deri kalmadan kask gibi birleşir.</translation>
    </message>
    <message>
        <source>Too large a needle</source>
        <translation>Çok büyük iğne</translation>
    </message>
    <message>
        <source>Dots wider than a shaved hair read as freckles, not as stubble.</source>
        <translation>Tıraşlı saçtan geniş noktalar kısa saç değil, çil gibi görünür.</translation>
    </message>
    <message>
        <source>Pigment turns blue</source>
        <translation>Pigment maviye döner</translation>
    </message>
    <message>
        <source>Tattoo ink on a blue base: the warm parts fade, the blue stays.</source>
        <translation>Mavi bazlı dövme mürekkebi: sıcak kısımlar solar, mavi kalır.</translation>
    </message>
    <message>
        <source>Pigment turns green</source>
        <translation>Pigment yeşile döner</translation>
    </message>
    <message>
        <source>Tattoo ink on a green base: the warm parts fade, the green stays.</source>
        <translation>Yeşil bazlı dövme mürekkebi: sıcak kısımlar solar, yeşil kalır.</translation>
    </message>
    <message>
        <source>Pigment turns red</source>
        <translation>Pigment kırmızıya döner</translation>
    </message>
    <message>
        <source>Brown of iron oxides: the dark and yellow parts fade, the red stays.</source>
        <translation>Demir oksitli kahverengi: koyu ve sarı kısımlar solar, kırmızı kalır.</translation>
    </message>
    <message>
        <source>Hairline too low</source>
        <translation>Saç çizgisi çok alçak</translation>
    </message>
    <message>
        <source>A line below where it grew looks painted on, and cannot be raised again.</source>
        <translation>Doğal yerinin altındaki çizgi boyanmış gibi durur ve yeniden yükseltilemez.</translation>
    </message>
    <message>
        <source>Hairline ruler-straight</source>
        <translation>Saç çizgisi cetvel gibi düz</translation>
    </message>
    <message>
        <source>No hairline grows as one drawn line: it needs irregular rows and single dots in front.</source>
        <translation>Hiçbir saç çizgisi tek bir çizilmiş hat olarak çıkmaz: düzensiz sıralar ve önde tek noktalar gerekir.</translation>
    </message>
    <message>
        <source>Top fades lighter than the sides</source>
        <translation>Üst, yanlardan daha çok solar</translation>
    </message>
    <message>
        <source>The top gets the sun: without protection it fades first.</source>
        <translation>Üst güneş alır: korunmazsa önce o solar.</translation>
    </message>
    <message>
        <source>More hair lost later</source>
        <translation>Sonradan daha çok saç dökülür</translation>
    </message>
    <message>
        <source>Own hair goes on falling out: a bare band opens between dots and fringe, to be filled again.</source>
        <translation>Kendi saç dökülmeyi sürdürür: noktalar ile kalan saç arasında yeniden doldurulacak çıplak bir şerit açılır.</translation>
    </message>
    <message>
        <source>Subtle arch, corners slightly open</source>
        <translation>Hafif kemer, köşeler biraz açık</translation>
    </message>
    <message>
        <source>Natural line that comes in gently</source>
        <translation>Yumuşakça başlayan doğal çizgi</translation>
    </message>
    <message>
        <source>Uneven line with mounds and gaps</source>
        <translation>Çıkıntı ve boşluklu düzensiz çizgi</translation>
    </message>
    <message>
        <source>Long run from skin to full density</source>
        <translation>Deriden tam yoğunluğa uzun geçiş</translation>
    </message>
    <message>
        <source>Clear line with a short feather</source>
        <translation>Kısa geçişli belirgin çizgi</translation>
    </message>
    <message>
        <source>Even curve without corners</source>
        <translation>Köşesiz düzgün eğri</translation>
    </message>
    <message>
        <source>Edge-up: level front, sharp temple corners</source>
        <translation>Keskin kontur: düz ön, keskin şakak köşeleri</translation>
    </message>
    <message>
        <source>Mature line with deep corners</source>
        <translation>Derin köşeli olgun çizgi</translation>
    </message>
    <message>
        <source>Point in the middle, corners slightly open</source>
        <translation>Ortada sivri uç, köşeler biraz açık</translation>
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
        <translation>Norwood III verteks</translation>
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
        <translation>Savin, öne kadar yaygın</translation>
    </message>
    <message>
        <source>All hair lost</source>
        <translation>Tüm saç döküldü</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>front</source>
        <translation>ön</translation>
    </message>
    <message>
        <source>quarter-left</source>
        <translation>yarı sol</translation>
    </message>
    <message>
        <source>quarter-right</source>
        <translation>yarı sağ</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sol</translation>
    </message>
    <message>
        <source>right</source>
        <translation>sağ</translation>
    </message>
    <message>
        <source>top</source>
        <translation>üst</translation>
    </message>
    <message>
        <source>back</source>
        <translation>arka</translation>
    </message>
    <message>
        <source>no coin was found at the place that was given</source>
        <translation>verilen yerde madeni para bulunamadı</translation>
    </message>
    <message>
        <source>the outline in this photo differs from the head in the others by %1 px on average</source>
        <translation>bu fotoğraftaki dış çizgi diğerlerindeki baştan ortalama %1 px sapıyor</translation>
    </message>
    <message>
        <source>the picture has no texture of skin: it may be a drawing</source>
        <translation>resimde deri dokusu yok: çizim olabilir</translation>
    </message>
    <message>
        <source>the lens is very wide, which draws heads out; step back and zoom in</source>
        <translation>lens çok geniş açılı, başı uzatıyor; geri çekilip yakınlaştırın</translation>
    </message>
    <message>
        <source>seen from above, the forehead may be at the other end</source>
        <translation>yukarıdan bakışta alın diğer uçta olabilir</translation>
    </message>
    <message>
        <source>the outline differs from a head by %1 px on average</source>
        <translation>dış çizgi bir baştan ortalama %1 px sapıyor</translation>
    </message>
    <message>
        <source>the camera seems to stand only %1 cm from the middle of the head</source>
        <translation>kamera başın ortasından yalnız %1 cm uzakta görünüyor</translation>
    </message>
    <message>
        <source>%1 % of the outline was not found</source>
        <translation>dış çizginin %1 % kadarı bulunamadı</translation>
    </message>
    <message>
        <source>only %1 % of the outline was seen</source>
        <translation>dış çizginin yalnız %1 % kadarı görüldü</translation>
    </message>
    <message>
        <source>no face was found and a level camera was assumed</source>
        <translation>yüz bulunamadı ve kameranın düz durduğu varsayıldı</translation>
    </message>
    <message>
        <source>outline and head agree only in part: it is %1 % sure</source>
        <translation>dış çizgi ve baş yalnız kısmen uyuşuyor: %1 % kesin</translation>
    </message>
    <message>
        <source>no tag was found</source>
        <translation>işaret bulunamadı</translation>
    </message>
    <message>
        <source>a face is seen, but the photo is said to show none</source>
        <translation>bir yüz görülüyor, ama fotoğrafta yüz olmadığı söylendi</translation>
    </message>
    <message>
        <source>no face was found and a front view was assumed</source>
        <translation>yüz bulunamadı ve önden görünüm varsayıldı</translation>
    </message>
    <message>
        <source>hairline</source>
        <translation>saç çizgisi</translation>
    </message>
    <message>
        <source>lower edge</source>
        <translation>alt kenar</translation>
    </message>
    <message>
        <source>lighter</source>
        <translation>daha açık</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>daha koyu</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>mavi</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>macenta</translation>
    </message>
    <message>
        <source>green</source>
        <translation>yeşil</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>sarı</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>turuncu</translation>
    </message>
    <message>
        <source>there is none of %1</source>
        <translation>%1 için test yok</translation>
    </message>
    <message>
        <source>the one of %1 of %2 showed a reaction</source>
        <translation>%1 için %2 tarihli test tepki gösterdi</translation>
    </message>
    <message>
        <source>the one of %1 was made on %2, less than %3 h before the session</source>
        <translation>%1 için test %2 tarihinde, seanstan önce %3 saatten az kala yapıldı</translation>
    </message>
    <message>
        <source>the one of %1 of %2 is older than %3 days</source>
        <translation>%1 için %2 tarihli test %3 günden eski</translation>
    </message>
    <message>
        <source>the one of %1 of %2 was not read</source>
        <translation>%1 için %2 tarihli test okunmadı</translation>
    </message>
    <message>
        <source>pigment lot %1</source>
        <translation>pigment lotu %1</translation>
    </message>
    <message>
        <source>numbing cream %1</source>
        <translation>uyuşturucu krem %1</translation>
    </message>
    <message>
        <source>of the cartridge %1</source>
        <translation>(kartuş %1)</translation>
    </message>
    <message>
        <source>it does not say who performed the session</source>
        <translation>seansı kimin uyguladığını söylemiyor</translation>
    </message>
    <message>
        <source>it does not say what was put in</source>
        <translation>ne uygulandığını söylemiyor</translation>
    </message>
    <message>
        <source>the lot of the cartridge is missing</source>
        <translation>kartuşun lotu eksik</translation>
    </message>
    <message>
        <source>not ticked: %1</source>
        <translation>işaretlenmedi: %1</translation>
    </message>
    <message>
        <source>the design was changed since</source>
        <translation>tasarım o zamandan beri değişti</translation>
    </message>
    <message>
        <source>its text was changed since</source>
        <translation>metni o zamandan beri değişti</translation>
    </message>
    <message>
        <source>Work place disinfected and covered</source>
        <translation>Çalışma yeri dezenfekte edildi ve örtüldü</translation>
    </message>
    <message>
        <source>Hands washed, new gloves</source>
        <translation>Eller yıkandı, yeni eldiven</translation>
    </message>
    <message>
        <source>New sterile cartridge, opened in front of the client</source>
        <translation>Yeni steril kartuş, müşterinin önünde açıldı</translation>
    </message>
    <message>
        <source>Pigment in a new cup, label read</source>
        <translation>Pigment yeni kapta, etiketi okundu</translation>
    </message>
    <message>
        <source>Skin cleaned and disinfected</source>
        <translation>Deri temizlendi ve dezenfekte edildi</translation>
    </message>
    <message>
        <source>Needles in the sharps box, waste removed</source>
        <translation>İğneler delici atık kutusunda, atıklar kaldırıldı</translation>
    </message>
    <message>
        <source>check-up</source>
        <translation>kontrol</translation>
    </message>
    <message>
        <source>touch-up</source>
        <translation>rötuş</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>klasör yerinde değil</translation>
    </message>
    <message>
        <source>it cannot be read or written</source>
        <translation>okunamıyor veya yazılamıyor</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disk dolu</translation>
    </message>
    <message>
        <source>the clocks are put forward and skip this time</source>
        <translation>saatler ileri alınıyor ve bu saat atlanıyor</translation>
    </message>
    <message>
        <source>the clocks are put back and show this time twice</source>
        <translation>saatler geri alınıyor ve bu saat iki kez geliyor</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 tarihine kadar</translation>
    </message>
    <message>
        <source>making it was never finished</source>
        <translation>oluşturulması hiç tamamlanmadı</translation>
    </message>
    <message>
        <source>the client has this very photo already</source>
        <translation>müşteride bu fotoğraf zaten var</translation>
    </message>
    <message>
        <source>the client has not consented to: %1</source>
        <translation>müşterinin şuna onamı yok: %1</translation>
    </message>
    <message>
        <source>the printer does not take the pages</source>
        <translation>yazıcı sayfaları almıyor</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>Seans</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlandı</translation>
    </message>
    <message>
        <source>done</source>
        <translation>yapıldı</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>iptal edildi</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiçbir şey</translation>
    </message>
    <message>
        <source>The consent</source>
        <translation>Onam</translation>
    </message>
    <message>
        <source>one that is in force</source>
        <translation>geçerli bir onam</translation>
    </message>
    <message>
        <source>one that was withdrawn</source>
        <translation>geri çekilmiş bir onam</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>another one: show it again</source>
        <translation>başka bir metin: yeniden gösterin</translation>
    </message>
    <message>
        <source>The day of the invoice</source>
        <translation>Fatura günü</translation>
    </message>
    <message>
        <source>not before the last one&apos;s, %1</source>
        <translation>son faturanınkinden önce değil, %1</translation>
    </message>
    <message>
        <source>The day until which the quote holds</source>
        <translation>Teklifin geçerli olduğu son gün</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>%1 öncesi değil</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>Tasarım</translation>
    </message>
    <message>
        <source>one of this client</source>
        <translation>bu müşterininki</translation>
    </message>
    <message>
        <source>one of another client</source>
        <translation>başka müşterininki</translation>
    </message>
    <message>
        <source>the revision that was shown</source>
        <translation>gösterilen sürüm</translation>
    </message>
    <message>
        <source>The parent or guardian</source>
        <translation>Veli veya vasi</translation>
    </message>
    <message>
        <source>a name: the client is younger than 18</source>
        <translation>bir ad: müşteri 18 yaşından küçük</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>The pigment that was used</source>
        <translation>Kullanılan pigment</translation>
    </message>
    <message>
        <source>above 0 and at most %1 ml</source>
        <translation>0&apos;dan çok, en fazla %1 ml</translation>
    </message>
    <message>
        <source>The reason for setting a finding aside</source>
        <translation>Bulguyu kenara koyma gerekçesi</translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation>bir cümle</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>bir resim</translation>
    </message>
    <message>
        <source>The text of a consent</source>
        <translation>Onam metni</translation>
    </message>
    <message>
        <source>a kind and a text of at most 100,000 characters</source>
        <translation>bir tür ve en fazla 100.000 karakterlik bir metin</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 karakter</translation>
    </message>
    <message>
        <source>The time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>one such as Europe/Paris</source>
        <translation>Europe/Paris gibi bir dilim</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>from 00:00 to 23:59</source>
        <translation>00:00 ile 23:59 arası</translation>
    </message>
    <message>
        <source>The currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>three capital letters, as in USD</source>
        <translation>USD gibi üç büyük harf</translation>
    </message>
    <message>
        <source>The length of an appointment</source>
        <translation>Randevu süresi</translation>
    </message>
    <message>
        <source>1 to 1440 minutes</source>
        <translation>1 ile 1440 dakika arası</translation>
    </message>
    <message>
        <source>The number of sessions</source>
        <translation>Seans sayısı</translation>
    </message>
    <message>
        <source>from 1 to 12</source>
        <translation>1 ile 12 arası</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>fotoğraf</translation>
    </message>
    <message>
        <source>client</source>
        <translation>müşteri</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>kayıt</translation>
    </message>
    <message>
        <source>consent text</source>
        <translation>onam metni</translation>
    </message>
    <message>
        <source>consent in force</source>
        <translation>geçerli onam</translation>
    </message>
    <message>
        <source>use of a photo</source>
        <translation>fotoğraf kullanımı</translation>
    </message>
    <message>
        <source>sessions of the plan</source>
        <translation>planın seansları</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Bir fotoğraf</translation>
    </message>
    <message>
        <source>A client&apos;s entry</source>
        <translation>Bir müşteri kaydı</translation>
    </message>
    <message>
        <source>The practice&apos;s key</source>
        <translation>Muayenehanenin anahtarı</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>Dışa aktarım</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>çok derin iç içe</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>bir sayı çok büyük</translation>
    </message>
    <message>
        <source>at byte %1</source>
        <translation>bayt %1</translation>
    </message>
    <message>
        <source>the backup of %1</source>
        <translation>%1 tarihli yedek</translation>
    </message>
    <message>
        <source>noticed on %1</source>
        <translation>%1 tarihinde fark edildi</translation>
    </message>
    <message>
        <source>The skin type</source>
        <translation>Deri tipi</translation>
    </message>
    <message>
        <source>The tan</source>
        <translation>Bronzluk</translation>
    </message>
    <message>
        <source>The Monk tone</source>
        <translation>Monk tonu</translation>
    </message>
    <message>
        <source>The depth in mm</source>
        <translation>Derinlik (mm)</translation>
    </message>
    <message>
        <source>The pressure</source>
        <translation>Basınç</translation>
    </message>
    <message>
        <source>The parts of water</source>
        <translation>Su kısmı</translation>
    </message>
    <message>
        <source>The number of needles</source>
        <translation>İğne sayısı</translation>
    </message>
    <message>
        <source>The number of dots a minute</source>
        <translation>Dakikadaki nokta sayısı</translation>
    </message>
    <message>
        <source>The tax in %</source>
        <translation>Vergi (yüzde)</translation>
    </message>
    <message>
        <source>The discount in %</source>
        <translation>İndirim (yüzde)</translation>
    </message>
    <message>
        <source>The deposit in %</source>
        <translation>Kapora (yüzde)</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>A break in minutes</source>
        <translation>Mola (dakika)</translation>
    </message>
    <message>
        <source>The length of the ruler in mm</source>
        <translation>Cetvelin uzunluğu (mm)</translation>
    </message>
    <message>
        <source>A half axis of the head in mm</source>
        <translation>Başın yarı ekseni (mm)</translation>
    </message>
    <message>
        <source>The light of the follow-up has another colour. Use the same lamp for both photos.</source>
        <translation>Takip fotoğrafının ışığı başka renkte. İki fotoğraf için aynı lambayı kullanın.</translation>
    </message>
    <message>
        <source>The follow-up was taken in yellow light, which hides pigment. Use daylight or the lamp of the first photo.</source>
        <translation>Takip fotoğrafı sarı ışıkta çekilmiş, bu pigmenti gizler. Gün ışığı veya ilk fotoğrafın lambasını kullanın.</translation>
    </message>
    <message>
        <source>The skin is redder than in the first photo. Measure again when it has settled.</source>
        <translation>Deri ilk fotoğraftakinden kızarık. Yatışınca yeniden ölçün.</translation>
    </message>
    <message>
        <source>Something lies over the skin that the first photo does not show, such as longer hair. Shave as for the first photo.</source>
        <translation>Derinin üzerinde ilk fotoğrafta görünmeyen bir şey var, örneğin daha uzun saç. İlk fotoğraftaki gibi tıraş edin.</translation>
    </message>
    <message>
        <source>The follow-up is less sharp than the first photo: dots look fainter than they are.</source>
        <translation>Takip fotoğrafı ilkinden daha az net: noktalar olduklarından soluk görünür.</translation>
    </message>
    <message>
        <source>The follow-up is smeared in one direction: the camera or the client moved.</source>
        <translation>Takip fotoğrafı tek yönde bulanık: kamera veya müşteri hareket etmiş.</translation>
    </message>
    <message>
        <source>Untreated skin has another contrast than in the first photo: another camera, another exposure, or a copy of a picture from a screen.</source>
        <translation>Uygulama yapılmamış derinin kontrastı ilk fotoğraftakinden farklı: başka kamera, başka pozlama veya ekrandan çekilmiş bir resim.</translation>
    </message>
    <message>
        <source>No untreated skin is seen in both photos to compare with. Include some forehead.</source>
        <translation>İki fotoğrafta da karşılaştırılacak uygulama yapılmamış deri görülmüyor. Biraz alın da görünsün.</translation>
    </message>
    <message>
        <source>A photo was compressed so much that faint dots are gone, as messengers do. Use the camera&apos;s own file.</source>
        <translation>Bir fotoğraf o kadar sıkıştırılmış ki soluk noktalar kaybolmuş; mesaj uygulamaları böyle yapar. Kameranın kendi dosyasını kullanın.</translation>
    </message>
    <message>
        <source>The photos do not lie well over each other.</source>
        <translation>Fotoğraflar üst üste iyi oturmuyor.</translation>
    </message>
    <message>
        <source>Little treated skin is seen well in both photos.</source>
        <translation>Uygulama yapılan deri iki fotoğrafta da az ve belirsiz görülüyor.</translation>
    </message>
    <message>
        <source>The two photos show too little of the same scalp. Take the follow-up from where the first photo was taken.</source>
        <translation>İki fotoğraf saçlı derinin aynı yerini çok az gösteriyor. Takip fotoğrafını ilkinin çekildiği yerden çekin.</translation>
    </message>
    <message>
        <source>The skin in the two photos does not match: it may be another head, or too blurred or covered to tell. If it is the same client, mark three or more of the same places in both.</source>
        <translation>İki fotoğraftaki deri uyuşmuyor: başka bir baş olabilir veya anlaşılamayacak kadar bulanık ya da örtülü. Aynı müşteriyse ikisinde de aynı üç veya daha çok yeri işaretleyin.</translation>
    </message>
    <message>
        <source>The marked places do not fit one head. Check that each pair shows the same place.</source>
        <translation>İşaretlenen yerler tek bir başa uymuyor. Her çiftin aynı yeri gösterdiğini denetleyin.</translation>
    </message>
    <message>
        <source>The follow-up</source>
        <translation>Takip</translation>
    </message>
    <message>
        <source>another photo than the first</source>
        <translation>ilkinden başka bir fotoğraf</translation>
    </message>
    <message>
        <source>the same photo twice</source>
        <translation>aynı fotoğraf iki kez</translation>
    </message>
    <message>
        <source>photos of this client</source>
        <translation>bu müşterinin fotoğrafları</translation>
    </message>
    <message>
        <source>a photo of another</source>
        <translation>başka birinin fotoğrafı</translation>
    </message>
</context>
<context>
    <name>imaging</name>
    <message>
        <source>No colour chart was found in this photo. Show the whole chart, flat and large, or click something white or grey.</source>
        <translation>Bu fotoğrafta renk kartı bulunamadı. Kartın tümünü düz ve büyük gösterin veya beyaz ya da gri bir şeye tıklayın.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{given} faces were found; the largest was taken.</source>
        <translation>{given} yüz bulundu; en büyüğü alındı.</translation>
    </message>
    <message>
        <source>There is no file &quot;{path}&quot;. Check the path.</source>
        <translation>&quot;{path}&quot; diye bir dosya yok. Yolu denetleyin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is a folder. Name a photo inside it.</source>
        <translation>&quot;{path}&quot; bir klasör. İçinden bir fotoğraf verin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; may not be read. Change its permissions or copy it to a folder of your own.</source>
        <translation>&quot;{path}&quot; okunamaz, izin yok. İzinlerini değiştirin veya kendi klasörünüze kopyalayın.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is empty (0 bytes). Copy the photo again from the camera.</source>
        <translation>&quot;{path}&quot; boş (0 bayt). Fotoğrafı kameradan yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not a photo that can be read. Use JPEG, PNG, TIFF, WebP or HEIC.</source>
        <translation>&quot;{path}&quot; okunabilen bir fotoğraf değil. JPEG, PNG, TIFF, WebP veya HEIC kullanın.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is damaged or incomplete. Copy the photo again from the camera.</source>
        <translation>&quot;{path}&quot; bozuk veya eksik. Fotoğrafı kameradan yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is larger than {limit}. Save it as a JPEG first.</source>
        <translation>&quot;{path}&quot; {limit} sınırından büyük. Önce JPEG olarak kaydedin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is {width} x {height} pixels; at most {limit} are read. Scale it down first.</source>
        <translation>&quot;{path}&quot; {width} x {height} piksel; en fazla {limit} okunur. Önce küçültün.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is only {width} x {height} pixels; at least {limit} on each side are needed. Use the original photo, not a thumbnail.</source>
        <translation>&quot;{path}&quot; yalnız {width} x {height} piksel; her kenarda en az {limit} gerekir. Küçük resmi değil, özgün fotoğrafı kullanın.</translation>
    </message>
    <message>
        <source>The colours of &quot;{path}&quot; cannot be read ({reason}). Save it as an RGB JPEG or PNG.</source>
        <translation>&quot;{path}&quot; renkleri okunamıyor ({reason}). RGB JPEG veya PNG olarak kaydedin.</translation>
    </message>
    <message>
        <source>No face was found in the photo. Say what it shows with --view-kind (front, left, right, top, back, quarter-left, quarter-right), or give --outline.</source>
        <translation>Fotoğrafta yüz bulunamadı. Ne gösterdiğini --view-kind ile söyleyin (front, left, right, top, back, quarter-left, quarter-right) veya --outline verin.</translation>
    </message>
    <message>
        <source>The outline of the head was not found in the photo. Draw it: --outline CX,CY,RX,RY,DEG in pixels.</source>
        <translation>Fotoğrafta başın dış çizgisi bulunamadı. Çizin: --outline CX,CY,RX,RY,DEG, piksel olarak.</translation>
    </message>
    <message>
        <source>No hairline drawn with a pencil was found in the photo. Draw one clear line from temple to temple and photograph it in even light, or choose a style with --hairline.</source>
        <translation>Fotoğrafta kalemle çizilmiş saç çizgisi bulunamadı. Şakaktan şakağa tek net bir çizgi çizip eşit ışıkta çekin veya --hairline ile bir stil seçin.</translation>
    </message>
    <message>
        <source>The outline must be five numbers CX,CY,RX,RY,DEG with radii of at least {limit} pixels and finite values; given: {given}.</source>
        <translation>Dış çizgi beş sayı olmalı: CX,CY,RX,RY,DEG; yarıçaplar en az {limit} piksel, değerler sonlu; verilen: {given}.</translation>
    </message>
    <message>
        <source>The outline lies wholly outside the picture of {width} x {height} pixels. Give it in pixels of the upright photo, origin at the top left.</source>
        <translation>Dış çizgi tümüyle {width} x {height} piksellik resmin dışında. Dik duran fotoğrafın pikselleriyle verin, başlangıç sol üstte.</translation>
    </message>
    <message>
        <source>The head could not be fitted to the photo. Give --view-kind and --outline CX,CY,RX,RY,DEG.</source>
        <translation>Baş fotoğrafa oturtulamadı. --view-kind ve --outline CX,CY,RX,RY,DEG verin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; may not be read. Change its permissions, or name a file instead of a folder.</source>
        <translation>&quot;{path}&quot; okunamaz, izin yok. İzinlerini değiştirin veya klasör yerine bir dosya verin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is larger than {limit}. It cannot be a file of this program.</source>
        <translation>&quot;{path}&quot; {limit} sınırından büyük. Bu programın dosyası olamaz.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not valid JSON ({reason}). Restore it from a copy.</source>
        <translation>&quot;{path}&quot; geçerli JSON değil ({reason}). Bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not a {expected} file (its &quot;format&quot; is {given}). Check which file was meant.</source>
        <translation>&quot;{path}&quot; bir {expected} dosyası değil (&quot;format&quot; değeri {given}). Hangi dosyanın istendiğini denetleyin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; was written by a newer version of Trichion (file version {given}, known up to {newest}). Update the program.</source>
        <translation>&quot;{path}&quot; Trichion&apos;un daha yeni bir sürümüyle yazılmış (dosya sürümü {given}, bilinen en yeni {newest}). Programı güncelleyin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot;: {place} must be {expected}.</source>
        <translation>&quot;{path}&quot;: {place} için gereken: {expected}.</translation>
    </message>
    <message>
        <source>The view &quot;{path}&quot; belongs to another photo. Fit this photo again with: trichion-cli fit.</source>
        <translation>&quot;{path}&quot; görünümü başka bir fotoğrafın. Bu fotoğrafı yeniden oturtun: trichion-cli fit.</translation>
    </message>
    <message>
        <source>The density must lie above 0 and up to {maximum} dots/cm2; given: {given}.</source>
        <translation>Yoğunluk 0&apos;dan büyük ve en fazla {maximum} nokta/cm2 olmalı; verilen: {given}.</translation>
    </message>
    <message>
        <source>Half axes of {given} mm are too drawn out for a head: no density of dots holds all over it. Fit the head again.</source>
        <translation>{given} mm yarı eksenler bir baş için fazla uzun: hiçbir nokta yoğunluğu her yerinde tutmaz. Başı yeniden oturtun.</translation>
    </message>
    <message>
        <source>{what} must lie between {low} and {high}; given: {given}.</source>
        <translation>{what} {low} ile {high} arasında olmalı; verilen: {given}.</translation>
    </message>
    <message>
        <source>The share reached after session {session} must be larger than after the one before and at most 1; given: {given}.</source>
        <translation>Seans {session} sonrası ulaşılan pay öncekinden büyük ve en fazla 1 olmalı; verilen: {given}.</translation>
    </message>
    <message>
        <source>There is no hairline style &quot;{given}&quot;. Known styles: {known}.</source>
        <translation>&quot;{given}&quot; diye bir saç çizgisi stili yok. Bilinen stiller: {known}.</translation>
    </message>
    <message>
        <source>There is no guide &quot;{given}&quot;. Known guides: {known}.</source>
        <translation>&quot;{given}&quot; diye bir kılavuz yok. Bilinen kılavuzlar: {known}.</translation>
    </message>
    <message>
        <source>There is no pigment &quot;{given}&quot;. Known pigments: {known}.</source>
        <translation>&quot;{given}&quot; diye bir pigment yok. Bilinen pigmentler: {known}.</translation>
    </message>
    <message>
        <source>There is no component of pigments &quot;{given}&quot;. Known components: {known}.</source>
        <translation>&quot;{given}&quot; diye bir pigment bileşeni yok. Bilinen bileşenler: {known}.</translation>
    </message>
    <message>
        <source>The needle &quot;{given}&quot; is not known. A marking is a diameter ({known}) and a count from 01 to 07, as in 0803.</source>
        <translation>&quot;{given}&quot; iğnesi bilinmiyor. İşaret bir çap ({known}) ve 01 ile 07 arası bir sayıdır, örneğin 0803.</translation>
    </message>
    <message>
        <source>There is no failure &quot;{given}&quot;. Known failures: {known}.</source>
        <translation>&quot;{given}&quot; diye bir aksilik yok. Bilinen aksilikler: {known}.</translation>
    </message>
    <message>
        <source>There is no treatment &quot;{given}&quot;. Known treatments: {known}.</source>
        <translation>&quot;{given}&quot; diye bir uygulama yok. Bilinen uygulamalar: {known}.</translation>
    </message>
    <message>
        <source>There is no stage of hair loss &quot;{given}&quot;. Known stages: {known}.</source>
        <translation>&quot;{given}&quot; diye bir saç dökülmesi evresi yok. Bilinen evreler: {known}.</translation>
    </message>
    <message>
        <source>No colour chart was found in {path}. Show the whole chart, flat and large, or give a place on something white or grey with --white.</source>
        <translation>{path} içinde renk kartı bulunamadı. Kartın tümünü düz ve büyük gösterin veya --white ile beyaz ya da gri bir yer verin.</translation>
    </message>
    <message>
        <source>The place at {place} px cannot be used: {reason}. Choose another.</source>
        <translation>{place} px yeri kullanılamaz: {reason}. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>A calibration needs at least {limit} pairs of photos that can be used; {given} can.</source>
        <translation>Kalibrasyon için kullanılabilir en az {limit} fotoğraf çifti gerekir; kullanılabilen: {given}.</translation>
    </message>
    <message>
        <source>The design was made with dot engine {given}, which this program does not have. Update the program.</source>
        <translation>Tasarım {given} nokta motoruyla yapılmış, bu programda o yok. Programı güncelleyin.</translation>
    </message>
    <message>
        <source>The age &quot;{given}&quot; is not understood. Use fresh, healed, or a number with d, m or y: 7d, 6m, 5y.</source>
        <translation>&quot;{given}&quot; yaşı anlaşılmadı. fresh, healed veya d, m ya da y ile bir sayı kullanın: 7d, 6m, 5y.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>The folder of &quot;{path}&quot; does not exist. Create it or choose another.</source>
        <translation>&quot;{path}&quot; klasörü yok. Oluşturun veya başkasını seçin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be written: the folder or the file is read-only, or it is a folder. Choose another place.</source>
        <translation>&quot;{path}&quot; yazılamıyor: klasör veya dosya salt okunur ya da bu bir klasör. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>The disk is full: &quot;{path}&quot; was not written. Free some space and try again.</source>
        <translation>Disk dolu: &quot;{path}&quot; yazılmadı. Yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be written ({reason}). Choose another place.</source>
        <translation>&quot;{path}&quot; yazılamadı ({reason}). Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; has an ending that cannot be written. Use {known}.</source>
        <translation>&quot;{path}&quot; uzantısı yazılamaz. Şunları kullanın: {known}.</translation>
    </message>
    <message>
        <source>The program&apos;s own file &quot;{name}&quot; is missing. Install Trichion again.</source>
        <translation>Programın kendi dosyası &quot;{name}&quot; eksik. Trichion&apos;u yeniden kurun.</translation>
    </message>
    <message>
        <source>The program&apos;s own file &quot;{name}&quot; is damaged. Install Trichion again.</source>
        <translation>Programın kendi dosyası &quot;{name}&quot; bozuk. Trichion&apos;u yeniden kurun.</translation>
    </message>
    <message>
        <source>There is no practice in &quot;{path}&quot;. Check the folder, or make one: trichion-cli practice create.</source>
        <translation>&quot;{path}&quot; içinde muayenehane yok. Klasörü denetleyin veya bir tane oluşturun: trichion-cli practice create.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not empty. Choose a new folder for the practice.</source>
        <translation>&quot;{path}&quot; boş değil. Muayenehane için yeni bir klasör seçin.</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; is open in another program (process {holder}). Close it there first.</source>
        <translation>&quot;{path}&quot; muayenehanesi başka bir programda açık (işlem {holder}). Önce orada kapatın.</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; was written by a newer version of Trichion (schema {given}, known up to {newest}). Update the program; nothing was changed.</source>
        <translation>&quot;{path}&quot; muayenehanesi Trichion&apos;un daha yeni bir sürümüyle yazılmış (şema {given}, bilinen en yeni {newest}). Programı güncelleyin; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; is damaged ({reason}). Nothing was changed. Restore it from a backup (trichion-cli practice restore), or save what can be read of it (practice check --salvage).</source>
        <translation>&quot;{path}&quot; muayenehanesi bozuk ({reason}). Hiçbir şey değişmedi. Bir yedekten geri yükleyin (trichion-cli practice restore) veya okunabilenleri kurtarın (practice check --salvage).</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; may not be written. Change the permissions of its folder, or copy it to one of your own.</source>
        <translation>&quot;{path}&quot; muayenehanesine yazılamaz, izin yok. Klasörünün izinlerini değiştirin veya kendi klasörünüze kopyalayın.</translation>
    </message>
    <message>
        <source>This is sealed. Give its passphrase: at the prompt, with --passphrase-file or with --passphrase-fd.</source>
        <translation>Bu mühürlü. Parolasını verin: soruya yanıt olarak, --passphrase-file veya --passphrase-fd ile.</translation>
    </message>
    <message>
        <source>That passphrase or key does not open it. Check capital letters and the keyboard, or use the printed recovery key.</source>
        <translation>Bu parola veya anahtar açmıyor. Büyük harfleri ve klavyeyi denetleyin veya basılı kurtarma anahtarını kullanın.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least {limit} characters; four random words are good.</source>
        <translation>Parola çok kısa. En az {limit} karakter kullanın; rastgele dört sözcük iyidir.</translation>
    </message>
    <message>
        <source>That is not a recovery key, or a letter of it is wrong. It has {expected} groups of four letters and digits.</source>
        <translation>Bu bir kurtarma anahtarı değil veya bir harfi yanlış. Dört harf ve rakamlık {expected} gruptan oluşur.</translation>
    </message>
    <message>
        <source>{what} cannot be opened: it was changed, or sealed with another key. Restore it from a backup.</source>
        <translation>{what} açılamıyor: değiştirilmiş veya başka anahtarla mühürlenmiş. Bir yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>The practice has no {what} &quot;{given}&quot;.</source>
        <translation>Muayenehanede böyle bir {what} yok: &quot;{given}&quot;.</translation>
    </message>
    <message>
        <source>This {what} was changed in the meantime. Look at it again before you change it.</source>
        <translation>Bu {what} bu arada değişti. Değiştirmeden önce yeniden bakın.</translation>
    </message>
    <message>
        <source>The practice does not take this {what} ({reason}). Nothing was changed.</source>
        <translation>Muayenehane şunu kabul etmiyor: {what} ({reason}). Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>{what} must be {expected}; given: {given}.</source>
        <translation>{what} için gereken: {expected}; verilen: {given}.</translation>
    </message>
    <message>
        <source>There is no protocol &quot;{given}&quot;. Known protocols: {known}.</source>
        <translation>&quot;{given}&quot; diye bir protokol yok. Bilinen protokoller: {known}.</translation>
    </message>
    <message>
        <source>The backup &quot;{path}&quot; is not whole ({reason}). Nothing was restored from it; use another one.</source>
        <translation>&quot;{path}&quot; yedeği tam değil ({reason}). Ondan hiçbir şey geri yüklenmedi; başkasını kullanın.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was written.</source>
        <translation>Yarıda kesildi. Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>The density asked for ({where}: {given} dots/cm2) is above the maximum here and was clipped to {maximum}.</source>
        <translation>İstenen yoğunluk ({where}: {given} nokta/cm2) buradaki üst sınırın üzerinde; {maximum} ile sınırlandı.</translation>
    </message>
    <message>
        <source>The hairline starts {given} mm above the glabella; below {limit} mm it looks unnatural and leaves no way back.</source>
        <translation>Saç çizgisi glabellanın {given} mm üstünde başlıyor; {limit} mm altı doğal durmaz ve geri dönüş bırakmaz.</translation>
    </message>
    <message>
        <source>The hairline starts {given} mm above the glabella, higher than {limit} mm.</source>
        <translation>Saç çizgisi glabellanın {given} mm üstünde başlıyor, {limit} mm sınırından yüksek.</translation>
    </message>
    <message>
        <source>The outline of the treated region crosses itself. Move its points apart.</source>
        <translation>Uygulama bölgesinin dış çizgisi kendini kesiyor. Noktalarını birbirinden ayırın.</translation>
    </message>
    <message>
        <source>The treated region holds no dot. Check the hairline and the density.</source>
        <translation>Uygulama bölgesinde nokta yok. Saç çizgisini ve yoğunluğu denetleyin.</translation>
    </message>
    <message>
        <source>The head fit is uncertain ({reason}). Check the outline in the picture and correct it by hand.</source>
        <translation>Başın oturuşu belirsiz ({reason}). Resimdeki dış çizgiyi denetleyin ve elle düzeltin.</translation>
    </message>
    <message>
        <source>The sources of scale differ by {given} %: {sources}. Measure the head with a tape.</source>
        <translation>Ölçek kaynakları {given} % ayrılıyor: {sources}. Başı şerit metreyle ölçün.</translation>
    </message>
    <message>
        <source>The head is cut off by the edge of the photo; the fit rests on what is visible.</source>
        <translation>Baş fotoğrafın kenarında kesilmiş; oturuş yalnız görünene dayanıyor.</translation>
    </message>
    <message>
        <source>The head is shown at only {given} px per mm. Single dots need about {limit} px per mm.</source>
        <translation>Baş yalnız mm başına {given} px ile gösteriliyor. Tek noktalar için mm başına yaklaşık {limit} px gerekir.</translation>
    </message>
    <message>
        <source>The photo has only {width} x {height} pixels.</source>
        <translation>Fotoğraf yalnız {width} x {height} piksel.</translation>
    </message>
    <message>
        <source>The file holds several pictures; the first was used.</source>
        <translation>Dosyada birkaç resim var; ilki kullanıldı.</translation>
    </message>
    <message>
        <source>The colour profile in the photo is damaged and was ignored; sRGB was assumed.</source>
        <translation>Fotoğraftaki renk profili bozuk, yok sayıldı; sRGB varsayıldı.</translation>
    </message>
    <message>
        <source>Transparent parts of the picture were put on white.</source>
        <translation>Resmin saydam kısımları beyaz üzerine kondu.</translation>
    </message>
    <message>
        <source>No dot of the design is visible in this photo.</source>
        <translation>Tasarımın hiçbir noktası bu fotoğrafta görünmüyor.</translation>
    </message>
    <message>
        <source>Dots cover {given} % of the skin; above {limit} % it reads as paint, not as hair.</source>
        <translation>Noktalar derinin {given} % kadarını kaplıyor; {limit} % üstü saç değil boya gibi görünür.</translation>
    </message>
    <message>
        <source>The vision model &quot;{name}&quot; could not be used; this step was done without it.</source>
        <translation>&quot;{name}&quot; görme modeli kullanılamadı; bu adım onsuz yapıldı.</translation>
    </message>
    <message>
        <source>The photo may be mirrored, as selfies often are. If it is, flip it and fit it again.</source>
        <translation>Fotoğraf aynalanmış olabilir, özçekimler çoğu kez öyledir. Öyleyse çevirip yeniden oturtun.</translation>
    </message>
    <message>
        <source>{given} faces were found; the largest was used. Others are at {others} px.</source>
        <translation>{given} yüz bulundu; en büyüğü kullanıldı. Diğerleri {others} px konumunda.</translation>
    </message>
    <message>
        <source>The hairline runs below the brow ({side}). Raise its points there.</source>
        <translation>Saç çizgisi kaşın altından geçiyor ({side}). Oradaki noktalarını yükseltin.</translation>
    </message>
    <message>
        <source>The hairline is only {given} mm long. Spread its points from temple to temple.</source>
        <translation>Saç çizgisi yalnız {given} mm uzun. Noktalarını şakaktan şakağa yayın.</translation>
    </message>
    <message>
        <source>The {part} runs over the {side} ear. Move its points off the ear.</source>
        <translation>Şu, {side} kulağın üzerinden geçiyor: {part}. Noktalarını kulaktan uzaklaştırın.</translation>
    </message>
    <message>
        <source>The outline leaves the scalp; what lies under the head holds no dots. Move its points up.</source>
        <translation>Dış çizgi saçlı deriden çıkıyor; başın altında kalanda nokta olmaz. Noktalarını yukarı taşıyın.</translation>
    </message>
    <message>
        <source>The outline of place {given} to leave out crosses itself; all that it goes round is left out. Draw it again.</source>
        <translation>Hariç tutulacak {given} numaralı yerin dış çizgisi kendini kesiyor; çevrelediği her şey hariç tutuldu. Yeniden çizin.</translation>
    </message>
    <message>
        <source>The places to leave out cover the whole treated region. Remove some or make them smaller.</source>
        <translation>Hariç tutulacak yerler tüm uygulama bölgesini kaplıyor. Bazılarını kaldırın veya küçültün.</translation>
    </message>
    <message>
        <source>Strokes and zones leave no density in the treated region. Take back strokes, or raise the zones.</source>
        <translation>Darbeler ve bölgeler uygulama bölgesinde yoğunluk bırakmıyor. Darbeleri geri alın veya bölgeleri artırın.</translation>
    </message>
    <message>
        <source>The hairline in the photo ({colour}) is doubtful: {given} % sure. Compare it with the line on the head, and move its points if it is wrong.</source>
        <translation>Fotoğraftaki saç çizgisi ({colour}) şüpheli: {given} % kesin. Baştaki çizgiyle karşılaştırın, yanlışsa noktalarını taşıyın.</translation>
    </message>
    <message>
        <source>No face was found; the photo was taken for a {kind} view ({given} % sure). If it shows another side, say which.</source>
        <translation>Yüz bulunamadı; fotoğraf şu görünüm sayıldı: {kind} ({given} % kesin). Başka bir yanı gösteriyorsa hangisi olduğunu söyleyin.</translation>
    </message>
    <message>
        <source>It is unclear which side of the head the photo shows; a {kind} view is a guess ({given} % sure). Say which side it is.</source>
        <translation>Fotoğrafın başın hangi yanını gösterdiği belirsiz; {kind} görünümü bir tahmin ({given} % kesin). Hangi yan olduğunu söyleyin.</translation>
    </message>
    <message>
        <source>The photo looks like a {seen} view ({given} % sure), but was said to be a {said} view. Check what it shows.</source>
        <translation>Fotoğraf {seen} görünümüne benziyor ({given} % kesin), ama {said} görünümü denmiş. Ne gösterdiğini denetleyin.</translation>
    </message>
    <message>
        <source>Hardly any bare skin of the scalp can be seen. The preview guesses the skin&apos;s colour; use a photo of the shaved head.</source>
        <translation>Saçlı deride çıplak deri neredeyse hiç görülmüyor. Önizleme deri rengini tahmin eder; tıraşlı başın fotoğrafını kullanın.</translation>
    </message>
    <message>
        <source>The photo has no colour. Dots are drawn grey, and skin tone and shade cannot be judged from it.</source>
        <translation>Fotoğrafta renk yok. Noktalar gri çizilir; deri tonu ve ton bundan değerlendirilemez.</translation>
    </message>
    <message>
        <source>{given} % of the scalp is burnt out. No dots show there; take the photo with less light.</source>
        <translation>Saçlı derinin {given} % kadarı aşırı parlak. Orada nokta görünmez; fotoğrafı daha az ışıkla çekin.</translation>
    </message>
    <message>
        <source>The scalp is very dark in the photo. Dots hardly show; take the photo with more light.</source>
        <translation>Saçlı deri fotoğrafta çok koyu. Noktalar zor görünür; fotoğrafı daha çok ışıkla çekin.</translation>
    </message>
    <message>
        <source>The photo has a strong {colour} cast. Skin tone and shade are wrong until you click something white or grey in it.</source>
        <translation>Fotoğrafta güçlü bir renk sapması var ({colour}). İçinde beyaz veya gri bir şeye tıklayana dek deri tonu ve ton yanlıştır.</translation>
    </message>
    <message>
        <source>The photo was compressed so strongly that blocks show. Dots look crisper than the photo; use the file from the camera.</source>
        <translation>Fotoğraf o kadar sıkıştırılmış ki bloklar görünüyor. Noktalar fotoğraftan keskin durur; kameradaki dosyayı kullanın.</translation>
    </message>
    <message>
        <source>The hair is very light against the skin. Pigment cannot be lighter than skin: dots will look darker than the hair. Try a test patch first.</source>
        <translation>Saç deriye göre çok açık. Pigment deriden açık olamaz: noktalar saçtan koyu görünür. Önce bir test bölgesi deneyin.</translation>
    </message>
    <message>
        <source>No dilution at this density matches the stubble; the nearest one is {side} by a difference of {given}.</source>
        <translation>Bu yoğunlukta hiçbir seyreltme kısa saça uymuyor; en yakını {given} farkla {side}.</translation>
    </message>
    <message>
        <source>The results differ by {given} from one client to the next. More pairs of photos make the profile surer.</source>
        <translation>Sonuçlar müşteriden müşteriye {given} değişiyor. Daha çok fotoğraf çifti profili kesinleştirir.</translation>
    </message>
    <message>
        <source>Sessions {first} and {second} lie {given} days apart; {protocol} asks for at least {limit} ({source}).</source>
        <translation>Seans {first} ve {second} arası {given} gün; {protocol} en az {limit} ister ({source}).</translation>
    </message>
    <message>
        <source>Sessions {first} and {second} lie {given} days apart; {protocol} allows at most {limit} ({source}).</source>
        <translation>Seans {first} ve {second} arası {given} gün; {protocol} en çok {limit} izin verir ({source}).</translation>
    </message>
    <message>
        <source>The session of {given} overlaps another one at the same time.</source>
        <translation>{given} seansı aynı saatte başka bir seansla çakışıyor.</translation>
    </message>
    <message>
        <source>{what} is {given}: {reason}. Check the date.</source>
        <translation>{what} {given}: {reason}. Tarihi denetleyin.</translation>
    </message>
    <message>
        <source>Sources disagree about this: {what}. Taken: {taken}. Others: {others}. The clinic chooses.</source>
        <translation>Kaynaklar bu konuda ayrılıyor: {what}. Alınan: {taken}. Diğerleri: {others}. Kliniğin seçimi.</translation>
    </message>
    <message>
        <source>Decline: {what} ({source}).</source>
        <translation>Reddet: {what} ({source}).</translation>
    </message>
    <message>
        <source>Defer {until}: {what} ({source}).</source>
        <translation>Ertele, {until}: {what} ({source}).</translation>
    </message>
    <message>
        <source>A letter from a doctor is needed: {what} ({source}).</source>
        <translation>Doktor yazısı gerekli: {what} ({source}).</translation>
    </message>
    <message>
        <source>Caution: {what} ({source}).</source>
        <translation>Dikkat: {what} ({source}).</translation>
    </message>
    <message>
        <source>A patch test is due: {reason}.</source>
        <translation>Yama testi gerekli: {reason}.</translation>
    </message>
    <message>
        <source>Lot {given} expired on {date}.</source>
        <translation>Lot {given}: son kullanma tarihi geçti, {date}.</translation>
    </message>
    <message>
        <source>Lot {given} expires on {date}.</source>
        <translation>Lot {given}: son kullanma tarihi {date}.</translation>
    </message>
    <message>
        <source>Another client has the same name and birthday (no. {given}). Check that it is not the same person.</source>
        <translation>Aynı ad ve doğum günüyle başka bir müşteri var (no. {given}). Aynı kişi olmadığını denetleyin.</translation>
    </message>
    <message>
        <source>The file of photo {given} is missing. Restore it from a backup.</source>
        <translation>{given} fotoğrafının dosyası eksik. Bir yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>{given} photo files belong to no client any more and can be swept away.</source>
        <translation>{given} fotoğraf dosyası artık hiçbir müşterinin değil ve temizlenebilir.</translation>
    </message>
    <message>
        <source>The file of photo {given} was changed or damaged. Restore it from a backup.</source>
        <translation>{given} fotoğrafının dosyası değişmiş veya bozulmuş. Bir yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>{given} sealed entries in {table} cannot be opened. Restore a backup.</source>
        <translation>{table} içinde {given} mühürlü kayıt açılamıyor. Bir yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>The backup &quot;{path}&quot; could not be reached ({reason}): what was erased is still readable in it. Erase again when it is there, or destroy it.</source>
        <translation>&quot;{path}&quot; yedeğine ulaşılamadı ({reason}): silinenler onda hâlâ okunabilir. Ulaşılınca yeniden silin veya yedeği yok edin.</translation>
    </message>
    <message>
        <source>No backup was written to &quot;{path}&quot; ({reason}). Connect it and try again.</source>
        <translation>&quot;{path}&quot; konumuna yedek yazılmadı ({reason}). Bağlayıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The trail of what was done ends too early ({given}): the newest entries were removed, the log beside the database was lost, or an older copy was put in place of this practice. Compare it with the newest backup, and restore that if it has more.</source>
        <translation>Yapılanların izi erken bitiyor ({given}): en yeni kayıtlar çıkarılmış, veritabanının yanındaki günlük kaybolmuş veya bu muayenehanenin yerine eski bir kopya konmuş. En yeni yedekle karşılaştırın, onda daha çok varsa onu geri yükleyin.</translation>
    </message>
    <message>
        <source>{given} entries of {table} could not be read and are lost. A backup may have them.</source>
        <translation>{table} içinde {given} kayıt okunamadı ve kayıp. Bir yedekte olabilirler.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind what was written last ({given}). Check date and time.</source>
        <translation>Bu bilgisayarın saati son yazılanın gerisinde ({given}). Tarih ve saati denetleyin.</translation>
    </message>
    <message>
        <source>Not signed yet: {what}.</source>
        <translation>Henüz imzalanmadı: {what}.</translation>
    </message>
    <message>
        <source>To be signed again: {what} ({reason}).</source>
        <translation>Yeniden imzalanacak: {what} ({reason}).</translation>
    </message>
    <message>
        <source>Lot {given} was recalled. Do not use it.</source>
        <translation>Lot {given} geri çağrıldı. Kullanmayın.</translation>
    </message>
    <message>
        <source>The lot of the pigment is not known ({given}).</source>
        <translation>Pigmentin lotu bilinmiyor ({given}).</translation>
    </message>
    <message>
        <source>Of lot {given} {left} ml are left; {least} ml are wanted in stock.</source>
        <translation>Lot {given}: {left} ml kaldı; stokta {least} ml isteniyor.</translation>
    </message>
    <message>
        <source>The session record is not whole: {what}.</source>
        <translation>Seans kaydı tam değil: {what}.</translation>
    </message>
    <message>
        <source>Client no. {given}: the {what} was due on {date} and is not booked.</source>
        <translation>Müşteri no. {given}: {what} zamanı {date}, randevusu yok.</translation>
    </message>
    <message>
        <source>Places that still show photos whose consent was withdrawn: {given}. Take the photos away there.</source>
        <translation>Onamı geri çekilmiş fotoğrafların hâlâ gösterildiği yerler: {given}. Fotoğrafları oradan kaldırın.</translation>
    </message>
    <message>
        <source>No short hair was seen on the scalp, so none is drawn among the dots. If the client has some, say how dense it is, or take a sharp photo in even light.</source>
        <translation>Saçlı deride kısa saç görülmedi, noktalar arasına çizilmedi. Müşteride varsa ne kadar sık olduğunu söyleyin veya eşit ışıkta net bir fotoğraf çekin.</translation>
    </message>
    <message>
        <source>The outline of treated place {given} crosses itself; all that it goes round is treated. Draw it again.</source>
        <translation>Uygulama yapılan {given} numaralı yerin dış çizgisi kendini kesiyor; çevrelediği her şeye uygulanır. Yeniden çizin.</translation>
    </message>
    <message>
        <source>The treated places are an example for &quot;{treatment}&quot;. Outline what your client has.</source>
        <translation>Uygulama yerleri &quot;{treatment}&quot; için bir örnektir. Müşterinizdekileri çizin.</translation>
    </message>
    <message>
        <source>{text} ({source}){other}</source>
        <translation>{text} ({source}){other}</translation>
    </message>
    <message>
        <source>No hair that stage &quot;{stage}&quot; would take is seen in this photo; nothing was taken off.</source>
        <translation>Bu fotoğrafta &quot;{stage}&quot; evresinin alacağı saç görülmüyor; hiçbir şey alınmadı.</translation>
    </message>
</context>
<context>
    <name>trichion::studio</name>
    <message>
        <source>%1 below the brows</source>
        <translation>kaşların %1 altında</translation>
    </message>
    <message>
        <source>↑ %1 above the brows</source>
        <translation>↑ kaşların %1 üstünde</translation>
    </message>
    <message>
        <source>on the midline</source>
        <translation>orta çizgide</translation>
    </message>
    <message>
        <source>↔ %1 from the midline</source>
        <translation>↔ orta çizgiden %1</translation>
    </message>
    <message>
        <source>↗ %1 behind the middle</source>
        <translation>↗ ortanın %1 gerisinde</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Fotoğraf aç</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif);;All files (*)</source>
        <translation>Fotoğraflar (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Open design</source>
        <translation>Tasarım aç</translation>
    </message>
    <message>
        <source>Save design</source>
        <translation>Tasarımı kaydet</translation>
    </message>
    <message>
        <source>Open head</source>
        <translation>Baş aç</translation>
    </message>
    <message>
        <source>Heads and views (*.json)</source>
        <translation>Başlar ve görünümler (*.json)</translation>
    </message>
    <message>
        <source>Save head</source>
        <translation>Başı kaydet</translation>
    </message>
    <message>
        <source>head.json</source>
        <translation>head.json</translation>
    </message>
    <message>
        <source>Heads (*.json)</source>
        <translation>Başlar (*.json)</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Resmi dışa aktar</translation>
    </message>
    <message>
        <source>simulation.jpg</source>
        <translation>simulation.jpg</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Resimler (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Unsaved design</source>
        <translation>Kaydedilmemiş tasarım</translation>
    </message>
    <message>
        <source>Save the changes to the design?</source>
        <translation>Tasarımdaki değişiklikler kaydedilsin mi?</translation>
    </message>
    <message>
        <source>&lt;table cellspacing=6&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Wheel, + and -&lt;/b&gt;&lt;/td&gt;&lt;td&gt;zoom&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Space or middle button&lt;/b&gt;&lt;/td&gt;&lt;td&gt;drag the photo&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;0 or F, Ctrl+1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;whole photo, again: the head; actual pixels&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Drag a point&lt;/b&gt;&lt;/td&gt;&lt;td&gt;both sides; with Alt or Ctrl one side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Tab, arrows&lt;/b&gt;&lt;/td&gt;&lt;td&gt;choose a point, move it by 0.5 mm (Shift: 2 mm)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;both sides move together, or not&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;G, Alt+1 to Alt+4&lt;/b&gt;&lt;/td&gt;&lt;td&gt;guides of the head, and each group of them&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;points snap to guides; Shift while dragging lets them lie free&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Tab, Page down&lt;/b&gt;&lt;/td&gt;&lt;td&gt;next photo of the head&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;V, P, E, O, Z, R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;hairline, density brush, eraser, leave out, zones, measure; the key again goes back to the hairline&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;[ and ], Shift+wheel&lt;/b&gt;&lt;/td&gt;&lt;td&gt;size of brush, eraser, mole; Ctrl+wheel: strength of the brush&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+drag, Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the brush does the opposite; take the stroke back&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;measure along the skin: click points, Enter closes an area&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Shift+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;take the line drawn on the skin: Enter uses it, Esc discards it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;T&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the 3-D head: drag turns it, arrows by 5°, 1 to 7 or a double-click go to a side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;correct the head: arrows move it, Ctrl+arrows turn it, Alt+arrows tilt it and raise the crown, [ and ] size it, Enter takes it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift or right button&lt;/b&gt;&lt;/td&gt;&lt;td&gt;while correcting the head: turn it by its skin; the next such drag turns it about the marked place&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;seen from above: the forehead is at the other end&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;U&lt;/b&gt;&lt;/td&gt;&lt;td&gt;what was understood of the photo, and where photos disagree&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;mirror the photo: left and right swapped&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ruler: click two points of known distance on the scalp&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Double-click, Delete&lt;/b&gt;&lt;/td&gt;&lt;td&gt;add a point to the line, remove it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Hold B, W, H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;before, wipe, guides&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;X&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the client&apos;s hair: paint where it is; Ctrl+drag paints bare skin&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F2 to F6, Ctrl+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;clients, studio, pigments, calendar, settings; lock&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;give photos and design to a client&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;. and , Ctrl+D&lt;/b&gt;&lt;/td&gt;&lt;td&gt;next variant, a new one&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;C, S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;compare with another variant; side by side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F9, Shift+F9&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the client&apos;s screen; freeze what the client sees&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z, Ctrl+Shift+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;undo, redo&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;table cellspacing=6&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Tekerlek, + ve -&lt;/b&gt;&lt;/td&gt;&lt;td&gt;yakınlaştırma&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Boşluk veya orta düğme&lt;/b&gt;&lt;/td&gt;&lt;td&gt;fotoğrafı sürükle&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;0 veya F, Ctrl+1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;tüm fotoğraf, yine: baş; gerçek pikseller&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Nokta sürükle&lt;/b&gt;&lt;/td&gt;&lt;td&gt;iki taraf; Alt veya Ctrl ile tek taraf&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Tab, oklar&lt;/b&gt;&lt;/td&gt;&lt;td&gt;nokta seç, 0,5 mm kaydır (Shift: 2 mm)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;iki taraf birlikte hareket eder ya da etmez&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;G, Alt+1 - Alt+4&lt;/b&gt;&lt;/td&gt;&lt;td&gt;başın kılavuzları ve her grubu&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;noktalar kılavuzlara yapışır; sürüklerken Shift serbest bırakır&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Tab, Page Down&lt;/b&gt;&lt;/td&gt;&lt;td&gt;başın sonraki fotoğrafı&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;V, P, E, O, Z, R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;saç çizgisi, yoğunluk fırçası, silgi, hariç tut, bölgeler, ölç; aynı tuş saç çizgisine döner&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;[ ve ], Shift+tekerlek&lt;/b&gt;&lt;/td&gt;&lt;td&gt;fırça, silgi, ben boyutu; Ctrl+tekerlek: fırça gücü&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+sürükle, Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;fırça tersini yapar; darbeyi geri al&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;deri üzerinde ölç: noktalara tıkla, Enter alanı kapatır&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Shift+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;deriye çizilen çizgiyi al: Enter kullanır, Esc atar&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;T&lt;/b&gt;&lt;/td&gt;&lt;td&gt;3B baş: sürüklemek döndürür, oklar 5°, 1-7 veya çift tık bir yana gider&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;başı düzelt: oklar taşır, Ctrl+oklar döndürür, Alt+oklar eğer ve tepeyi yükseltir, [ ve ] boyutlar, Enter alır&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift veya sağ düğme&lt;/b&gt;&lt;/td&gt;&lt;td&gt;baş düzeltilirken: deriden tutup döndür; sonraki sürükleme işaretli yer çevresinde döndürür&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;yukarıdan: alın diğer uçta&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;U&lt;/b&gt;&lt;/td&gt;&lt;td&gt;fotoğraftan ne anlaşıldı, fotoğraflar nerede çelişiyor&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;fotoğrafı aynala: sol ve sağ yer değiştirir&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;cetvel: saçlı deride aralığı bilinen iki noktaya tıkla&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Çift tık, Delete&lt;/b&gt;&lt;/td&gt;&lt;td&gt;çizgiye nokta ekle, çıkar&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;B, W, H basılı&lt;/b&gt;&lt;/td&gt;&lt;td&gt;öncesi, karşılaştırma, kılavuzlar&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;X&lt;/b&gt;&lt;/td&gt;&lt;td&gt;müşterinin saçı: olduğu yeri boya; Ctrl+sürükle çıplak deri boyar&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F2 - F6, Ctrl+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;müşteriler, stüdyo, pigmentler, takvim, ayarlar; kilitle&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;fotoğraf ve tasarımı bir müşteriye ver&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;. ve , Ctrl+D&lt;/b&gt;&lt;/td&gt;&lt;td&gt;sonraki varyant, yeni bir tane&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;C, S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;başka varyantla karşılaştır; yan yana&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F9, Shift+F9&lt;/b&gt;&lt;/td&gt;&lt;td&gt;müşteri ekranı; müşterinin gördüğünü dondur&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z, Ctrl+Shift+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;geri al, yinele&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>About Trichion</source>
        <translation>Trichion hakkında</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Trichion %1&lt;/b&gt;&lt;br&gt;A studio for scalp micropigmentation.&lt;br&gt;Apache License 2.0&lt;/p&gt;&lt;p&gt;Sample photos: renders of &lt;i&gt;Infinite, 3D Head Scan by Lee Perry-Smith&lt;/i&gt;, ir-ltd.net / triplegangers.com, CC BY 3.0.&lt;br&gt;Vision models: MediaPipe, Apache License 2.0.&lt;br&gt;Built with Qt, OpenCV and Eigen. Every preview is a simulation, not a promise; the program gives no medical advice.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Trichion %1&lt;/b&gt;&lt;br&gt;Saç derisi mikropigmentasyonu için stüdyo.&lt;br&gt;Apache Lisansı 2.0&lt;/p&gt;&lt;p&gt;Örnek fotoğraflar: &lt;i&gt;Infinite, 3D Head Scan by Lee Perry-Smith&lt;/i&gt; görüntüleri, ir-ltd.net / triplegangers.com, CC BY 3.0.&lt;br&gt;Görü modelleri: MediaPipe, Apache Lisansı 2.0.&lt;br&gt;Qt, OpenCV ve Eigen ile yapıldı. Her önizleme bir simülasyondur, söz değildir; program tıbbi tavsiye vermez.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yarın</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dün</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>%1 gün sonra</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 gün önce</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 sa %2</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Seans %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Randevu</translation>
    </message>
    <message>
        <source>Ask how it heals: session %1 was %2</source>
        <translation>Nasıl iyileştiğini sor: seans %1 %2 idi</translation>
    </message>
    <message>
        <source>Check-up, due %1</source>
        <translation>Kontrol, zamanı %1</translation>
    </message>
    <message>
        <source>Plan session %1, due %2</source>
        <translation>Seans %1 planla, zamanı %2</translation>
    </message>
    <message>
        <source>Offer a touch-up, due since %1</source>
        <translation>Rötuş öner, %1 beri bekliyor</translation>
    </message>
    <message>
        <source>%1 photo was added.</source>
        <translation>%1 fotoğraf eklendi.</translation>
    </message>
    <message>
        <source>%1 photos were added.</source>
        <translation>%1 fotoğraf eklendi.</translation>
    </message>
    <message>
        <source>%1 was there already.</source>
        <translation>%1 zaten vardı.</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>%1 zaten vardı.</translation>
    </message>
    <message>
        <source>%1 could not be read:</source>
        <translation>%1 okunamadı:</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Noktalar</translation>
    </message>
    <message>
        <source>Thirds and fifths</source>
        <translation>Üçte ve beşte birler</translation>
    </message>
    <message>
        <source>8-8-8-8-5</source>
        <translation>8-8-8-8-5</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Bölgeler</translation>
    </message>
    <message>
        <source>Glabella, mid-frontal point, temporal points and peaks, vertex, whorl</source>
        <translation>Glabella, orta ön nokta, şakak noktaları ve tepeleri, verteks, girdap</translation>
    </message>
    <message>
        <source>Midline, brows, upper third, and the lines above pupils and corners of the eyes</source>
        <translation>Orta çizgi, kaşlar, üst üçte bir ve göz bebekleri ile göz köşeleri üstündeki çizgiler</translation>
    </message>
    <message>
        <source>The hairline&apos;s points as a tape lays them out, 8 cm and 5 cm apart for a man of 35 to 50</source>
        <translation>Şerit metreyle belirlenen saç çizgisi noktaları, 35-50 yaş erkekte 8 cm ve 5 cm arayla</translation>
    </message>
    <message>
        <source>Frontal, mid-scalp, crown, temples, sides, nape, and the hair that usually lasts</source>
        <translation>Ön, orta, tepe, şakaklar, yanlar, ense ve genelde kalıcı saç</translation>
    </message>
    <message>
        <source>Man, 35 to 50</source>
        <translation>Erkek, 35-50</translation>
    </message>
    <message>
        <source>Man, under 35</source>
        <translation>Erkek, 35 altı</translation>
    </message>
    <message>
        <source>Man, over 50</source>
        <translation>Erkek, 50 üstü</translation>
    </message>
    <message>
        <source>Woman, under 50</source>
        <translation>Kadın, 50 altı</translation>
    </message>
    <message>
        <source>Woman, over 50</source>
        <translation>Kadın, 50 üstü</translation>
    </message>
    <message>
        <source>Glabella</source>
        <translation>Glabella</translation>
    </message>
    <message>
        <source>Mid-frontal point</source>
        <translation>Orta ön nokta</translation>
    </message>
    <message>
        <source>Temporal point</source>
        <translation>Şakak noktası</translation>
    </message>
    <message>
        <source>Temporal peak</source>
        <translation>Şakak tepesi</translation>
    </message>
    <message>
        <source>Vertex</source>
        <translation>Verteks</translation>
    </message>
    <message>
        <source>Usual whorl</source>
        <translation>Olağan girdap</translation>
    </message>
    <message>
        <source>Midline</source>
        <translation>Orta çizgi</translation>
    </message>
    <message>
        <source>Brows</source>
        <translation>Kaşlar</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Gözler</translation>
    </message>
    <message>
        <source>Upper third</source>
        <translation>Üst üçte bir</translation>
    </message>
    <message>
        <source>Outer eye corner</source>
        <translation>Dış göz köşesi</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Göz bebeği</translation>
    </message>
    <message>
        <source>Inner eye corner</source>
        <translation>İç göz köşesi</translation>
    </message>
    <message>
        <source>Side of the eye</source>
        <translation>Göz kenarı</translation>
    </message>
    <message>
        <source>Temple line</source>
        <translation>Şakak çizgisi</translation>
    </message>
    <message>
        <source>Zone border</source>
        <translation>Bölge sınırı</translation>
    </message>
    <message>
        <source>Mirror image of the other side</source>
        <translation>Diğer tarafın ayna görüntüsü</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>Gone wrong: %1, %2</source>
        <translation>Ters gitti: %1, %2</translation>
    </message>
    <message>
        <source>After, %1</source>
        <translation>Sonrası, %1</translation>
    </message>
    <message>
        <source>After session %1, %2</source>
        <translation>Seans %1 sonrası, %2</translation>
    </message>
    <message>
        <source>What can go wrong: %1. Not the plan.</source>
        <translation>Ne ters gidebilir: %1. Plan bu değil.</translation>
    </message>
    <message>
        <source>No face was found in the photo. Say what it shows.</source>
        <translation>Fotoğrafta yüz bulunamadı. Ne gösterdiğini söyleyin.</translation>
    </message>
    <message>
        <source>The outline of the head was not found. Drag the ellipse over the skull.</source>
        <translation>Başın dış çizgisi bulunamadı. Elipsi kafatasının üzerine sürükleyin.</translation>
    </message>
    <message>
        <source>The head could not be fitted. Say what the photo shows and drag the ellipse over the skull.</source>
        <translation>Baş oturtulamadı. Fotoğrafın ne gösterdiğini söyleyin ve elipsi kafatasının üzerine sürükleyin.</translation>
    </message>
    <message>
        <source>The ellipse lies outside the photo. Drag it over the skull.</source>
        <translation>Elips fotoğrafın dışında. Kafatasının üzerine sürükleyin.</translation>
    </message>
    <message>
        <source>The ellipse is too small. Drag it to the size of the skull.</source>
        <translation>Elips çok küçük. Kafatası boyutuna sürükleyin.</translation>
    </message>
    <message>
        <source>The photo looks mirrored, as selfies often are.</source>
        <translation>Fotoğraf aynalanmış görünüyor, özçekimler çoğu kez öyledir.</translation>
    </message>
    <message>
        <source>Not enough memory for this photo. Close other programs or scale the photo down.</source>
        <translation>Bu fotoğraf için bellek yetersiz. Başka programları kapatın veya fotoğrafı küçültün.</translation>
    </message>
    <message>
        <source>This is a bug in Trichion, please report it: %1</source>
        <translation>Bu Trichion&apos;da bir hata, lütfen bildirin: %1</translation>
    </message>
    <message>
        <source>By itself the photo %1 shows a head %2 % larger than all photos together do. What they say together is used.</source>
        <translation>%1 fotoğrafı tek başına, tüm fotoğrafların birlikte gösterdiğinden %2 % daha büyük bir baş gösteriyor. Birlikte söyledikleri kullanılır.</translation>
    </message>
    <message>
        <source>By itself the photo %1 shows a head %2 % smaller than all photos together do. What they say together is used.</source>
        <translation>%1 fotoğrafı tek başına, tüm fotoğrafların birlikte gösterdiğinden %2 % daha küçük bir baş gösteriyor. Birlikte söyledikleri kullanılır.</translation>
    </message>
    <message>
        <source>Where the head lies in this photo is only %1 % sure.</source>
        <translation>Bu fotoğrafta başın yeri yalnız %1 % kesin.</translation>
    </message>
    <message>
        <source>The photo %1 looks mirrored, as selfies often are.</source>
        <translation>%1 fotoğrafı aynalanmış görünüyor, özçekimler çoğu kez öyledir.</translation>
    </message>
    <message>
        <source>The head is corrected; its size stays.</source>
        <translation>Baş düzeltildi; boyutu aynı.</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>taze</translation>
    </message>
    <message>
        <source>healed</source>
        <translation>iyileşmiş</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 gün</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 gün</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 ay</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 ay</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 yıl</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 yıl</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Ön</translation>
    </message>
    <message>
        <source>Quarter left</source>
        <translation>Yarı sol</translation>
    </message>
    <message>
        <source>Quarter right</source>
        <translation>Yarı sağ</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Sol yan</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Sağ yan</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Üst</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Arka</translation>
    </message>
    <message>
        <source>Usual heads</source>
        <translation>Olağan başlar</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Göz bebekleri</translation>
    </message>
    <message>
        <source>Breadth, calliper</source>
        <translation>Genişlik, kumpas</translation>
    </message>
    <message>
        <source>Tape round the head</source>
        <translation>Baş çevresi şeridi</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Cetvel</translation>
    </message>
    <message>
        <source>Printed tag</source>
        <translation>Basılı işaret</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Madeni para</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>İris</translation>
    </message>
    <message>
        <source>Frontal</source>
        <translation>Ön</translation>
    </message>
    <message>
        <source>Mid-scalp</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Tepe</translation>
    </message>
    <message>
        <source>Temples</source>
        <translation>Şakaklar</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Yanlar</translation>
    </message>
    <message>
        <source>Nape</source>
        <translation>Ense</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Doğal</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Yumuşak</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Kırık</translation>
    </message>
    <message>
        <source>Faded</source>
        <translation>Solan</translation>
    </message>
    <message>
        <source>Defined</source>
        <translation>Belirgin</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Yuvarlak</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Düz</translation>
    </message>
    <message>
        <source>Receded</source>
        <translation>Geri çekilmiş</translation>
    </message>
    <message>
        <source>Widow&apos;s peak</source>
        <translation>Dul zirvesi</translation>
    </message>
    <message>
        <source>A %1 line, %2 % sure.</source>
        <translation>Bir çizgi (%1), %2 % kesin.</translation>
    </message>
    <message>
        <source> It may be a wrinkle or an edge of hair: compare it with the skin.</source>
        <translation> Kırışık veya saç kenarı olabilir: deriyle karşılaştırın.</translation>
    </message>
    <message>
        <source> Dashed parts were not seen.</source>
        <translation> Kesikli kısımlar görülmedi.</translation>
    </message>
    <message>
        <source>white</source>
        <translation>beyaz</translation>
    </message>
    <message>
        <source>black</source>
        <translation>siyah</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>kahverengi</translation>
    </message>
    <message>
        <source>red</source>
        <translation>kırmızı</translation>
    </message>
    <message>
        <source>Very light</source>
        <translation>Çok açık</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Bronz</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Esmer</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>soğuk</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>nötr</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>sıcak</translation>
    </message>
    <message>
        <source>No clean bare skin was found in this photo.</source>
        <translation>Bu fotoğrafta temiz çıplak deri bulunamadı.</translation>
    </message>
    <message>
        <source>%1, %2; like Monk tone %3; suggests skin type %4.</source>
        <translation>%1, %2; Monk tonu %3 gibi; deri tipi %4 önerir.</translation>
    </message>
    <message>
        <source>Unsure: click something white or grey in the photo first.</source>
        <translation>Belirsiz: önce fotoğrafta beyaz veya gri bir şeye tıklayın.</translation>
    </message>
    <message>
        <source>Colour numbers %1, from the first session on.</source>
        <translation>Renk numaraları %1, ilk seanstan başlayarak.</translation>
    </message>
    <message>
        <source>Colour number %1.</source>
        <translation>Renk numarası %1.</translation>
    </message>
    <message>
        <source>Difference to the stubble: fresh %1, healed %2, after 5 years %3 (1 is just seen).</source>
        <translation>Kısa saçla fark: taze %1, iyileşmiş %2, 5 yıl sonra %3 (1 zar zor görülür).</translation>
    </message>
    <message>
        <source>The printer is set to another paper than the stencil, and would scale it. Choose the same paper in both, upright.</source>
        <translation>Yazıcı şablondan başka bir kâğıda ayarlı ve onu ölçekler. İkisinde de aynı kâğıdı, dikey seçin.</translation>
    </message>
    <message>
        <source>The printer is set to several pages on a sheet, which makes them smaller. Choose one page on a sheet.</source>
        <translation>Yazıcı bir yaprağa birkaç sayfa basmaya ayarlı, bu onları küçültür. Yaprak başına bir sayfa seçin.</translation>
    </message>
    <message>
        <source>When it applies</source>
        <translation>Gerektiğinde</translation>
    </message>
    <message>
        <source>To sign before the treatment</source>
        <translation>Uygulamadan önce imzalanacak</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>%1 tarihinde imzalandı</translation>
    </message>
    <message>
        <source>Signed on %1 for an earlier design: sign again</source>
        <translation>%1 tarihinde önceki bir tasarım için imzalandı: yeniden imzalayın</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>%1 tarihinde geri çekildi</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, sürüm %2</translation>
    </message>
    <message>
        <source>%1 (photo: %2, since %3)</source>
        <translation>%1 (fotoğraf: %2, başlangıç: %3)</translation>
    </message>
    <message>
        <source>Consultation report</source>
        <translation>Görüşme raporu</translation>
    </message>
    <message>
        <source>Without a design yet</source>
        <translation>Henüz tasarım yok</translation>
    </message>
    <message>
        <source>Before and after, what to mind</source>
        <translation>Öncesi ve sonrası, dikkat edilecekler</translation>
    </message>
    <message>
        <source>No quote yet</source>
        <translation>Henüz teklif yok</translation>
    </message>
    <message>
        <source>Treatment plan</source>
        <translation>Uygulama planı</translation>
    </message>
    <message>
        <source>Plan and quote</source>
        <translation>Plan ve teklif</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Geri çekildi</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>İmzalandı</translation>
    </message>
    <message>
        <source>To sign by hand</source>
        <translation>Elle imzalanacak</translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation>Seanstan önce</translation>
    </message>
    <message>
        <source>What the client does</source>
        <translation>Müşterinin yapacakları</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Bakım</translation>
    </message>
    <message>
        <source>Sheet and calendar, with the days of the sessions</source>
        <translation>Seans günleriyle sayfa ve takvim</translation>
    </message>
    <message>
        <source>Record of session %1</source>
        <translation>Seans %1 kaydı</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Fatura %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ödendi</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>%1 ödenecek</translation>
    </message>
    <message>
        <source>Client file</source>
        <translation>Müşteri dosyası</translation>
    </message>
    <message>
        <source>All that is kept of the client</source>
        <translation>Müşteri hakkında saklanan her şey</translation>
    </message>
    <message>
        <source>Cancel session %1 on %2? It stays in the list.</source>
        <translation>%2 tarihli seans %1 iptal edilsin mi? Listede kalır.</translation>
    </message>
    <message>
        <source>Did the client not come to session %1 on %2? It stays in the list.</source>
        <translation>Müşteri %2 tarihli seans %1 için gelmedi mi? Listede kalır.</translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation>Seansı iptal et</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Gelmedi</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Seansı iptal et</translation>
    </message>
    <message>
        <source>Corrected by the colour chart; its patches are off by %1 now.</source>
        <translation>Renk kartıyla düzeltildi; kart alanları şimdi %1 sapıyor.</translation>
    </message>
    <message>
        <source>Not measurable: the photo is too coarse (%1 px/mm, needs %2).</source>
        <translation>Ölçülemiyor: fotoğraf çok kaba (%1 px/mm, gereken %2).</translation>
    </message>
    <message>
        <source>The usual %1 per cm² are drawn.</source>
        <translation>Olağan cm² başına %1 çizilir.</translation>
    </message>
    <message>
        <source>No short hair is seen on the scalp.</source>
        <translation>Saçlı deride kısa saç görülmüyor.</translation>
    </message>
    <message>
        <source>None is drawn.</source>
        <translation>Hiç çizilmez.</translation>
    </message>
    <message>
        <source>Camera at the height of the forehead. The client looks into it, brows at rest.</source>
        <translation>Kamera alın yüksekliğinde. Müşteri kameraya bakar, kaşlar gevşek.</translation>
    </message>
    <message>
        <source>The client&apos;s left side, camera at the height of the ear. The nose points to the left.</source>
        <translation>Müşterinin sol yanı, kamera kulak yüksekliğinde. Burun sola bakar.</translation>
    </message>
    <message>
        <source>The client&apos;s right side, camera at the height of the ear. The nose points to the right.</source>
        <translation>Müşterinin sağ yanı, kamera kulak yüksekliğinde. Burun sağa bakar.</translation>
    </message>
    <message>
        <source>From straight above, the client seated. The nose points to the lower edge.</source>
        <translation>Tam yukarıdan, müşteri oturur. Burun alt kenara bakar.</translation>
    </message>
    <message>
        <source>From behind, camera at the height of the crown. Crown and nape are in the picture.</source>
        <translation>Arkadan, kamera tepe yüksekliğinde. Tepe ve ense resimde.</translation>
    </message>
    <message>
        <source>Half from the front, half from the client&apos;s left, camera at the height of the eyes.</source>
        <translation>Yarı önden, yarı müşterinin solundan, kamera göz yüksekliğinde.</translation>
    </message>
    <message>
        <source>Half from the front, half from the client&apos;s right, camera at the height of the eyes.</source>
        <translation>Yarı önden, yarı müşterinin sağından, kamera göz yüksekliğinde.</translation>
    </message>
    <message>
        <source>A metre away or more, zoomed in so that the head fills the picture. Even light from both sides. Hair clean, dry and of the same length each time.</source>
        <translation>Bir metre veya daha uzaktan, baş resmi dolduracak kadar yakınlaştırarak. İki yandan eşit ışık. Saç her seferinde temiz, kuru ve aynı uzunlukta.</translation>
    </message>
    <message>
        <source>Still to take: %1</source>
        <translation>Çekilecek kalanlar: %1</translation>
    </message>
    <message>
        <source>an earlier visit</source>
        <translation>önceki bir ziyaret</translation>
    </message>
    <message>
        <source>this consultation</source>
        <translation>bu görüşme</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>hafif</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>orta</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>ağır</translation>
    </message>
    <message>
        <source>Redness that stays</source>
        <translation>Geçmeyen kızarıklık</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Şişlik</translation>
    </message>
    <message>
        <source>Itching or burning</source>
        <translation>Kaşıntı veya yanma</translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation>Kanama</translation>
    </message>
    <message>
        <source>Scabs or dryness</source>
        <translation>Kabuk veya kuruluk</translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation>Kabarıklıklar</translation>
    </message>
    <message>
        <source>Signs of infection</source>
        <translation>Enfeksiyon belirtileri</translation>
    </message>
    <message>
        <source>Allergic reaction</source>
        <translation>Alerjik tepki</translation>
    </message>
    <message>
        <source>Blurred or grown dots</source>
        <translation>Dağılmış veya büyümüş noktalar</translation>
    </message>
    <message>
        <source>Colour turned blue or green</source>
        <translation>Renk maviye veya yeşile döndü</translation>
    </message>
    <message>
        <source>Patches without pigment</source>
        <translation>Pigmentsiz yerler</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Yoğunluk</translation>
    </message>
    <message>
        <source>Size of dots</source>
        <translation>Nokta boyutu</translation>
    </message>
    <message>
        <source>How content the client is</source>
        <translation>Müşteri ne kadar memnun</translation>
    </message>
    <message>
        <source>dots/cm²</source>
        <translation>nokta/cm²</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>/ 10</translation>
    </message>
    <message>
        <source>a touch-up is wanted</source>
        <translation>rötuş isteniyor</translation>
    </message>
    <message>
        <source>healed well, no touch-up</source>
        <translation>iyi iyileşti, rötuş yok</translation>
    </message>
    <message>
        <source>Takes back invoice %1</source>
        <translation>Fatura %1 geri alınır</translation>
    </message>
    <message>
        <source>%1 to give back</source>
        <translation>%1 geri verilecek</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>İade faturası %1</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. The first: %3</source>
        <translation>%1 okunamadı: %2. İlki: %3</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 inç</translation>
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
        <translation>%1 inç²</translation>
    </message>
    <message>
        <source>in</source>
        <translation>inç</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>; %1 to %2</source>
        <translation>; %1 - %2</translation>
    </message>
    <message>
        <source>No hairline drawn with a pencil was found. Draw one clear line from temple to temple and photograph it in even light.</source>
        <translation>Kalemle çizilmiş saç çizgisi bulunamadı. Şakaktan şakağa tek net bir çizgi çizin ve eşit ışıkta çekin.</translation>
    </message>
    <message>
        <source>No colour chart was found. Show the whole chart, flat and large, or click something white or grey in the photo.</source>
        <translation>Renk kartı bulunamadı. Kartın tümünü düz ve büyük gösterin veya fotoğrafta beyaz ya da gri bir şeye tıklayın.</translation>
    </message>
    <message>
        <source>This is sealed. Type its passphrase.</source>
        <translation>Bu mühürlü. Parolasını yazın.</translation>
    </message>
    <message>
        <source>The photo %1 shows the same places of the scalp %2 beside the other photos. Correct the head in it, or remove it.</source>
        <translation>%1 fotoğrafı saçlı derinin aynı yerlerini diğer fotoğraflara göre %2 kaymış gösteriyor. İçindeki başı düzeltin veya fotoğrafı kaldırın.</translation>
    </message>
    <message>
        <source>The hairline lies up to %1 elsewhere on the photo.</source>
        <translation>Saç çizgisi fotoğrafta %1 kadar başka yerde.</translation>
    </message>
    <message>
        <source>The head is %1 broad, not %2.</source>
        <translation>Baş %1 geniş, %2 değil.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ve %2 tane daha</translation>
    </message>
    <message>
        <source>The photo is out of focus. Tap on the scalp to focus, and take it again.</source>
        <translation>Fotoğraf net değil. Netlemek için saçlı deriye dokunun ve yeniden çekin.</translation>
    </message>
    <message>
        <source>The photo is blurred by movement. Rest the camera, use more light, and take it again.</source>
        <translation>Fotoğraf hareketten bulanık. Kamerayı bir yere dayayın, ışığı artırın ve yeniden çekin.</translation>
    </message>
    <message>
        <source>The photo is too dark. Take it again with more light.</source>
        <translation>Fotoğraf çok karanlık. Daha çok ışıkla yeniden çekin.</translation>
    </message>
    <message>
        <source>Much of the scalp is burnt out. Take the photo again with softer light.</source>
        <translation>Saçlı derinin çoğu aşırı parlak. Fotoğrafı daha yumuşak ışıkta yeniden çekin.</translation>
    </message>
    <message>
        <source>The head is small in the picture. Take it again from nearer, or zoom in.</source>
        <translation>Baş resimde küçük. Daha yakından çekin veya yakınlaştırın.</translation>
    </message>
    <message>
        <source>The photo has few pixels. Take the original from the camera, not one sent by a messenger.</source>
        <translation>Fotoğrafın pikseli az. Mesajla gönderileni değil, kameradaki özgün dosyayı alın.</translation>
    </message>
    <message>
        <source>The edge of the photo cuts the head. Take it again with the whole head in the picture.</source>
        <translation>Fotoğrafın kenarı başı kesiyor. Tüm baş resimde olacak şekilde yeniden çekin.</translation>
    </message>
    <message>
        <source>The camera was very near, which draws the head out. Step back to a metre and zoom in.</source>
        <translation>Kamera çok yakındı, bu başı uzatır. Bir metre geri çekilip yakınlaştırın.</translation>
    </message>
    <message>
        <source>The head leans in the picture. Hold the camera upright, the head straight.</source>
        <translation>Baş resimde eğik. Kamerayı dik, başı düz tutun.</translation>
    </message>
    <message>
        <source>Measured: %1 hairs per cm², %2 long.</source>
        <translation>Ölçülen: cm² başına %1 saç, %2 uzun.</translation>
    </message>
    <message>
        <source>Designs (*.trichion *.json)</source>
        <translation>Tasarımlar (*.trichion *.json)</translation>
    </message>
    <message>
        <source>design.trichion</source>
        <translation>tasarim.trichion</translation>
    </message>
    <message>
        <source>The colour has moved (difference %1): more of the same pigment does not bring it back.</source>
        <translation>Renk kaymış (fark %1): aynı pigmentten daha çoğu onu geri getirmez.</translation>
    </message>
    <message>
        <source>Dots stand densely (%1 per cm²): more of them may run together.</source>
        <translation>Noktalar sık duruyor (cm² başına %1): daha çoğu birbirine karışabilir.</translation>
    </message>
    <message>
        <source>All treated skin</source>
        <translation>Uygulama yapılan tüm deri</translation>
    </message>
    <message>
        <source>%1: cannot be told</source>
        <translation>%1: söylenemiyor</translation>
    </message>
    <message>
        <source>%1: %2 % left (%3 to %4 %), confidence %5 %</source>
        <translation>%1: %2 % kaldı (%3 - %4 %), güven %5 %</translation>
    </message>
    <message>
        <source>%1 % left</source>
        <translation>%1 % kaldı</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Söylenemiyor</translation>
    </message>
    <message>
        <source>The skin of the two photos was not matched.</source>
        <translation>İki fotoğrafın derisi eşleştirilemedi.</translation>
    </message>
    <message>
        <source>Laid over each other within %1 mm, 9 of 10 places within %2 mm</source>
        <translation>%1 mm içinde üst üste kondu, 10 yerin 9&apos;u %2 mm içinde</translation>
    </message>
    <message>
        <source>%1; by hand</source>
        <translation>%1; elle</translation>
    </message>
    <message>
        <source>Colour of the treated skin: lightness %1, red-green %2, yellow-blue %3 against the preview; difference %4.</source>
        <translation>Uygulama yapılan derinin rengi, önizlemeye göre: açıklık %1, kırmızı-yeşil %2, sarı-mavi %3; fark %4.</translation>
    </message>
    <message>
        <source>Darkness that came: %1 % of what was shown.</source>
        <translation>Gerçekleşen koyuluk: gösterilenin %1 % kadarı.</translation>
    </message>
    <message>
        <source>Contrast of single dots: %1 % of what was shown.</source>
        <translation>Tek noktaların kontrastı: gösterilenin %1 % kadarı.</translation>
    </message>
    <message>
        <source>These photos do not tell what is left.</source>
        <translation>Bu fotoğraflar ne kaldığını söylemiyor.</translation>
    </message>
    <message>
        <source>The measurement is unsure (confidence %1 %).</source>
        <translation>Ölçüm belirsiz (güven %1 %).</translation>
    </message>
    <message>
        <source>%1 has the least left: %2 %.</source>
        <translation>En az kalan yer: %1, %2 %.</translation>
    </message>
    <message>
        <source>Zones have faded differently; the paler one alone may be enough.</source>
        <translation>Bölgeler farklı solmuş; yalnız daha soluk olanı yetebilir.</translation>
    </message>
    <message>
        <source>Take another photo before anything is decided</source>
        <translation>Karar vermeden önce başka bir fotoğraf çekin</translation>
    </message>
    <message>
        <source>Nothing speaks for a touch-up now</source>
        <translation>Şimdi rötuş gerektiren bir şey yok</translation>
    </message>
    <message>
        <source>Look again in half a year</source>
        <translation>Yarım yıl sonra yeniden bakın</translation>
    </message>
    <message>
        <source>A touch-up is worth talking about</source>
        <translation>Rötuş konuşmaya değer</translation>
    </message>
    <message>
        <source>Dots of this practice last %1 times as long as the catalogue says (%2 to %3), from %4 clients.</source>
        <translation>Bu muayenehanenin noktaları katalogda yazandan %1 kat uzun kalıyor (%2 - %3), %4 müşteriye göre.</translation>
    </message>
    <message>
        <source>The practice&apos;s own fading curve needs follow-ups of two clients, two months apart and from healed dots on.</source>
        <translation>Muayenehanenin kendi solma eğrisi için iki müşterinin, iyileşmiş noktalardan başlayan ve iki ay arayla takipleri gerekir.</translation>
    </message>
    <message>
        <source>%1 results say: draw dots %2 % as dark as now without calibration. Difference from what came: %3, before %4.</source>
        <translation>%1 sonuca göre: noktaları kalibrasyonsuz halinin %2 % koyuluğunda çizin. Gerçekleşene fark: %3, önce %4.</translation>
    </message>
    <message>
        <source>One result is compared with its preview; two or more change the calibration.</source>
        <translation>Bir sonuç önizlemesiyle karşılaştırıldı; iki veya daha çoğu kalibrasyonu değiştirir.</translation>
    </message>
    <message>
        <source>The practice is not in its folder. Bring the drive or the folder back, then try again.</source>
        <translation>Muayenehane klasöründe değil. Sürücüyü veya klasörü geri getirip yeniden deneyin.</translation>
    </message>
    <message>
        <source>no loss that the drawings know</source>
        <translation>çizimlerde olmayan bir dökülme</translation>
    </message>
    <message>
        <source>Proposed from the photos: %1 (%2 % of the scalp seen agrees). You decide.</source>
        <translation>Fotoğraflara göre öneri: %1 (görülen saçlı derinin %2 % kadarı uyuyor). Karar sizin.</translation>
    </message>
    <message>
        <source>Not proposed: below 18 years the pattern of loss is not settled.</source>
        <translation>Öneri yok: 18 yaşından önce dökülme biçimi oturmamıştır.</translation>
    </message>
    <message>
        <source>Not proposed: add a photo from above and one of a side.</source>
        <translation>Öneri yok: yukarıdan bir ve yandan bir fotoğraf ekleyin.</translation>
    </message>
    <message>
        <source>Not proposed: no hair is seen at the sides either; choose the stage yourself.</source>
        <translation>Öneri yok: yanlarda da saç görülmüyor; evreyi kendiniz seçin.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AftercareTab</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 tarihinden</translation>
    </message>
    <message>
        <source>What holds today</source>
        <translation>Bugün geçerli olanlar</translation>
    </message>
    <message>
        <source>Nothing holds today: no session was held lately.</source>
        <translation>Bugün geçerli bir şey yok: yakında seans yapılmadı.</translation>
    </message>
    <message>
        <source>All rules with their days</source>
        <translation>Günleriyle tüm kurallar</translation>
    </message>
    <message>
        <source>The days are counted once a session was held.</source>
        <translation>Günler bir seans yapılınca sayılır.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Which rules are taken where clinics differ</source>
        <translation>Kliniklerin ayrıldığı yerde hangi kurallar alınır</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Metin olarak &amp;kopyala</translation>
    </message>
    <message>
        <source>Copy the rules with their days, to send them</source>
        <translation>Göndermek için kuralları günleriyle kopyala</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>seans %1</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Henüz kopyalanacak bir şey yok.</translation>
    </message>
    <message>
        <source>The rules were copied.</source>
        <translation>Kurallar kopyalandı.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreaOptions</name>
    <message>
        <source>What is drawn</source>
        <translation>Ne çizilir</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Dış çizgi</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Şerit</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Daire</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Genişlik</translation>
    </message>
    <message>
        <source>Runs out over</source>
        <translation>Azalma mesafesi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Draw round the place: a patch, a burn, thin hair</source>
        <translation>Yerin çevresini çizin: bölge, yanık, seyrek saç</translation>
    </message>
    <message>
        <source>Draw along its middle: a scar, a parting, a border</source>
        <translation>Ortası boyunca çizin: yara izi, ayrım, kenar</translation>
    </message>
    <message>
        <source>Click its middle: a round patch, a crown</source>
        <translation>Ortasına tıklayın: yuvarlak bölge, tepe</translation>
    </message>
    <message>
        <source>How wide it is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>Deri üzerindeki genişliği; fotoğrafta [ ve ] veya Shift+tekerlek</translation>
    </message>
    <message>
        <source>Over what width beyond it the dots run out</source>
        <translation>Noktalar onun ötesinde hangi genişlikte azalıp biter</translation>
    </message>
    <message>
        <source>Remove the chosen place (Delete on the photo)</source>
        <translation>Seçili yeri kaldır (fotoğrafta Delete)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreaPad</name>
    <message>
        <source>Areas done on the head</source>
        <translation>Başta yapılan alanlar</translation>
    </message>
    <message>
        <source>Paint what was done. 1 to 5 turn the head, [ and ] change the brush, Backspace takes the last line back.</source>
        <translation>Yapılanı boyayın. 1-5 başı döndürür, [ ve ] fırçayı değiştirir, Geri tuşu son çizgiyi geri alır.</translation>
    </message>
    <message>
        <source>Drawing the head</source>
        <translation>Baş çiziliyor</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreaTool</name>
    <message>
        <source>place</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>scar</source>
        <translation>yara izi</translation>
    </message>
    <message>
        <source>burn</source>
        <translation>yanık</translation>
    </message>
    <message>
        <source>birthmark</source>
        <translation>doğum lekesi</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a treated place: its tissue and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Değiştir: %1</translation>
    </message>
    <message>
        <source>Tissue: %1</source>
        <translation>Doku: %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Yeniden adlandır: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Kaldır: %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Taşı: %1</translation>
    </message>
    <message>
        <source>Shape of %1</source>
        <translation>Biçim: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ekle: %1</translation>
    </message>
    <message>
        <source>Click on: the first point or Enter closes it, Backspace takes one back, Esc all</source>
        <translation>Tıklamayı sürdürün: ilk nokta veya Enter kapatır, Geri tuşu bir noktayı alır, Esc tümünü</translation>
    </message>
    <message>
        <source>Click on: Enter or a double-click ends it, Backspace takes one back, Esc all</source>
        <translation>Tıklamayı sürdürün: Enter veya çift tık bitirir, Geri tuşu bir noktayı alır, Esc tümünü</translation>
    </message>
    <message>
        <source>Drag shapes the place; Delete removes the point that was clicked</source>
        <translation>Sürüklemek yere biçim verir; Delete tıklanan noktayı kaldırır</translation>
    </message>
    <message>
        <source>Drag moves it, a double-click on its line adds a point, Shift+wheel widens it, Delete removes it</source>
        <translation>Sürüklemek taşır, çizgisine çift tık nokta ekler, Shift+tekerlek genişletir, Delete kaldırır</translation>
    </message>
    <message>
        <source>There is no room for more places</source>
        <translation>Daha fazla yer için alan yok</translation>
    </message>
    <message>
        <source>Draw round the first place: then dots stand in such places and nowhere else</source>
        <translation>İlk yerin çevresini çizin: noktalar artık yalnız böyle yerlerde durur</translation>
    </message>
    <message>
        <source>Click for a round place, or drag how large it is</source>
        <translation>Yuvarlak yer için tıklayın veya boyutunu sürükleyin</translation>
    </message>
    <message>
        <source>Drag draws a place in one stroke, clicks set it point by point</source>
        <translation>Sürüklemek yeri tek darbede çizer, tıklamalar nokta nokta koyar</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreasCard</name>
    <message>
        <source>Areas done</source>
        <translation>Yapılan alanlar</translation>
    </message>
    <message>
        <source>Side of the head</source>
        <translation>Başın yanı</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Üst</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Ön</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Arka</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Fırça</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Küçük</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Büyük</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Turn the head (1 to 5)</source>
        <translation>Başı döndür (1-5)</translation>
    </message>
    <message>
        <source>In words, if need be</source>
        <translation>Gerekirse sözle</translation>
    </message>
    <message>
        <source>Areas in words</source>
        <translation>Sözle alanlar</translation>
    </message>
    <message>
        <source>What the painting does not say</source>
        <translation>Boyamanın söylemediği</translation>
    </message>
    <message>
        <source>How broad the brush is ([ and ] change it)</source>
        <translation>Fırçanın genişliği ([ ve ] değiştirir)</translation>
    </message>
    <message>
        <source>Back one</source>
        <translation>Bir geri</translation>
    </message>
    <message>
        <source>Take the last line back (Backspace on the head)</source>
        <translation>Son çizgiyi geri al (baş üzerinde Geri tuşu)</translation>
    </message>
    <message>
        <source>Take the last line back</source>
        <translation>Son çizgiyi geri al</translation>
    </message>
    <message>
        <source>Paint with mouse, finger or pen</source>
        <translation>Fare, parmak veya kalemle boyayın</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>yaklaşık %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>Where backups are</source>
        <translation>Yedeklerin yeri</translation>
    </message>
    <message>
        <source>There is no backup yet. Choose a folder on another disk.</source>
        <translation>Henüz yedek yok. Başka diskte bir klasör seçin.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Şimdi yedekle</translation>
    </message>
    <message>
        <source>Write a backup into every folder of the list</source>
        <translation>Listedeki her klasöre bir yedek yaz</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>Klasör &amp;ekle…</translation>
    </message>
    <message>
        <source>Back up into one more folder, best on another disk</source>
        <translation>Bir klasöre daha yedekle, en iyisi başka diskte</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>D&amp;urdur</translation>
    </message>
    <message>
        <source>Stop the backup; nothing half-written stays</source>
        <translation>Yedeklemeyi durdur; yarım yazılmış bir şey kalmaz</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>Yedekler için klasör</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Yedekleme ne kadar ilerledi</translation>
    </message>
    <message>
        <source>A backup is sealed like the practice and is read back after it was written. Several of a place share their photos. Work goes on meanwhile.</source>
        <translation>Yedek, muayenehane gibi mühürlüdür ve yazılınca geri okunur. Aynı yerdeki yedekler fotoğrafları paylaşır. Çalışma bu arada sürer.</translation>
    </message>
    <message>
        <source>Cannot be reached now</source>
        <translation>Şu an erişilemiyor</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>henüz yedek yok</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Yedek yazılıyor</translation>
    </message>
    <message>
        <source>The backup was stopped. Earlier backups are as they were.</source>
        <translation>Yedekleme durduruldu. Önceki yedekler olduğu gibi.</translation>
    </message>
    <message>
        <source>Backed up and read back: %1 clients, %2 photos.</source>
        <translation>Yedeklendi ve geri okundu: %1 müşteri, %2 fotoğraf.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::BarSlider</name>
    <message>
        <source>, number</source>
        <translation>, sayı</translation>
    </message>
    <message>
        <source>Double-click resets.</source>
        <translation>Çift tık sıfırlar.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::BrushOptions</name>
    <message>
        <source>What the brush does</source>
        <translation>Fırça ne yapar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Seyrelt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Belirle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Güç</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> nokta/cm²</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Yoğunluk</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Yumuşaklık</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>İki taraf</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tümünü kaldır</translation>
    </message>
    <message>
        <source>More dots, fewer dots, or so many dots whatever was there</source>
        <translation>Daha çok nokta, daha az nokta veya ne olursa olsun bu kadar nokta</translation>
    </message>
    <message>
        <source>How wide the brush is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>Fırçanın deri üzerindeki genişliği; fotoğrafta [ ve ] veya Shift+tekerlek</translation>
    </message>
    <message>
        <source>How many dots per cm² a stroke adds or takes; Ctrl+wheel on the photo</source>
        <translation>Bir darbenin cm² başına eklediği veya aldığı nokta; fotoğrafta Ctrl+tekerlek</translation>
    </message>
    <message>
        <source>How many dots per cm² a stroke leaves; Ctrl+wheel on the photo</source>
        <translation>Bir darbenin cm² başına bıraktığı nokta; fotoğrafta Ctrl+tekerlek</translation>
    </message>
    <message>
        <source>How gently a stroke runs out at its rim</source>
        <translation>Bir darbe kenarında ne kadar yumuşak biter</translation>
    </message>
    <message>
        <source>Paint the other side of the head too</source>
        <translation>Başın diğer tarafını da boya</translation>
    </message>
    <message>
        <source>Remove all strokes</source>
        <translation>Tüm darbeleri kaldır</translation>
    </message>
    <message>
        <source>Take all strokes of brush and eraser away; can be undone</source>
        <translation>Fırça ve silginin tüm darbelerini kaldır; geri alınabilir</translation>
    </message>
</context>
<context>
    <name>trichion::studio::BrushTool</name>
    <message>
        <source>Paint density</source>
        <translation>Yoğunluk boya</translation>
    </message>
    <message>
        <source>Thin density</source>
        <translation>Yoğunluğu seyrelt</translation>
    </message>
    <message>
        <source>Set density</source>
        <translation>Yoğunluğu belirle</translation>
    </message>
    <message>
        <source>Erase dots</source>
        <translation>Noktaları sil</translation>
    </message>
    <message>
        <source>There is no room for more strokes: undo some or remove all</source>
        <translation>Daha fazla darbe için yer yok: bazılarını geri alın veya tümünü kaldırın</translation>
    </message>
    <message>
        <source>Esc takes the stroke back</source>
        <translation>Esc darbeyi geri alır</translation>
    </message>
    <message>
        <source>Drag takes the dots away; [ and ] or Shift+wheel change the size</source>
        <translation>Sürüklemek noktaları alır; [ ve ] veya Shift+tekerlek boyutu değiştirir</translation>
    </message>
    <message>
        <source>Drag paints; Ctrl+drag does the opposite; [ and ] or Shift+wheel change the size, Ctrl+wheel the strength</source>
        <translation>Sürüklemek boyar; Ctrl+sürükle tersini yapar; [ ve ] veya Shift+tekerlek boyutu, Ctrl+tekerlek gücü değiştirir</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CalendarGrid</name>
    <message>
        <source>Calendar, %1</source>
        <translation>Takvim, %1</translation>
    </message>
    <message>
        <source>Arrows choose a day, Space what is planned on it; Ctrl+arrows move it</source>
        <translation>Oklar gün seçer, Boşluk o gün planlananı; Ctrl+oklar taşır</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CalendarPage</name>
    <message>
        <source>%1, session %2</source>
        <translation>%1, seans %2</translation>
    </message>
    <message>
        <source>What is planned on the day</source>
        <translation>O gün planlananlar</translation>
    </message>
    <message>
        <source>Nothing is planned on this day.</source>
        <translation>Bu gün için plan yok.</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Ay</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Hafta</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Bir ay göster</translation>
    </message>
    <message>
        <source>Show a week by the hour</source>
        <translation>Bir haftayı saatleriyle göster</translation>
    </message>
    <message>
        <source>Earlier (Page up)</source>
        <translation>Önceki (Page Up)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Later (Page down)</source>
        <translation>Sonraki (Page Down)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Bugün</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Bugüne git</translation>
    </message>
    <message>
        <source>&amp;New appointment…</source>
        <translation>&amp;Yeni randevu…</translation>
    </message>
    <message>
        <source>Keep a time free for a client</source>
        <translation>Bir müşteri için zaman ayır</translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <translation>%1, %2 tarihine taşındı.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>Kim geliyor?</translation>
    </message>
    <message>
        <source>Appointment of %1</source>
        <translation>Randevu: %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CameraDialog</name>
    <message>
        <source>Take photos</source>
        <translation>Fotoğraf çek</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Görünümler</translation>
    </message>
    <message>
        <source>Which view is taken now</source>
        <translation>Şimdi hangi görünüm çekiliyor</translation>
    </message>
    <message>
        <source>How strongly the earlier photo shows</source>
        <translation>Önceki fotoğraf ne kadar belirgin</translation>
    </message>
    <message>
        <source>How strongly the earlier photo of this view shows over the live picture</source>
        <translation>Bu görünümün önceki fotoğrafı canlı resmin üstünde ne kadar belirgin</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Which camera is used</source>
        <translation>Hangi kamera kullanılıyor</translation>
    </message>
    <message>
        <source>&amp;Take the photo</source>
        <translation>Fotoğraf &amp;çek</translation>
    </message>
    <message>
        <source>Take the photo (Space)</source>
        <translation>Fotoğraf çek (Boşluk)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Sa&amp;kla</translation>
    </message>
    <message>
        <source>Keep the photo and go on to the next view (Enter)</source>
        <translation>Fotoğrafı sakla ve sonraki görünüme geç (Enter)</translation>
    </message>
    <message>
        <source>Take it &amp;again</source>
        <translation>&amp;Yeniden çek</translation>
    </message>
    <message>
        <source>Drop this picture and take another (Backspace)</source>
        <translation>Bu resmi at ve başka bir tane çek (Geri tuşu)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Ka&amp;pat</translation>
    </message>
    <message>
        <source>Back; photos that were kept stay (Esc)</source>
        <translation>Geri; saklanan fotoğraflar kalır (Esc)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>No earlier photo of this view.</source>
        <translation>Bu görünümün önceki fotoğrafı yok.</translation>
    </message>
    <message>
        <source>Over it lies the photo of %1: take the same pose.</source>
        <translation>Üstünde %1 tarihli fotoğraf var: aynı pozu verin.</translation>
    </message>
    <message>
        <source>Looking at the photo…</source>
        <translation>Fotoğrafa bakılıyor…</translation>
    </message>
    <message>
        <source>Looking at the photo</source>
        <translation>Fotoğrafa bakılıyor</translation>
    </message>
    <message>
        <source>No head was found in the photo. Take it again, or keep it.</source>
        <translation>Fotoğrafta baş bulunamadı. Yeniden çekin veya saklayın.</translation>
    </message>
    <message>
        <source>A good photo.</source>
        <translation>İyi bir fotoğraf.</translation>
    </message>
    <message>
        <source>Kept. All views are there.</source>
        <translation>Saklandı. Tüm görünümler tamam.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Saklandı.</translation>
    </message>
    <message>
        <source>The camera is gone. This photo is still here: keep it.</source>
        <translation>Kamera bağlı değil. Bu fotoğraf hâlâ burada: saklayın.</translation>
    </message>
    <message>
        <source>The camera is gone. Plug it in again and choose it, or close; photos that were kept are safe.</source>
        <translation>Kamera bağlı değil. Yeniden takıp seçin veya kapatın; saklanan fotoğraflar güvende.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Canvas</name>
    <message>
        <source>Photo with preview</source>
        <translation>Önizlemeli fotoğraf</translation>
    </message>
    <message>
        <source>Tab goes through the points of the hairline, arrow keys move the chosen one</source>
        <translation>Tab saç çizgisi noktalarını gezer, oklar seçileni taşır</translation>
    </message>
    <message>
        <source>Wheel zooms, Space or middle button drags the photo, B shows the photo before</source>
        <translation>Tekerlek yakınlaştırır, Boşluk veya orta düğme fotoğrafı sürükler, B önceki fotoğrafı gösterir</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CaptureControl</name>
    <message>
        <source>&amp;Take photos…</source>
        <translation>Fotoğraf &amp;çek…</translation>
    </message>
    <message>
        <source>&amp;Paste a photo</source>
        <translation>Fotoğraf ya&amp;pıştır</translation>
    </message>
    <message>
        <source>Save the p&amp;hoto as a file…</source>
        <translation>&amp;Fotoğrafı dosya olarak kaydet…</translation>
    </message>
    <message>
        <source>&amp;Last photo over it</source>
        <translation>Üstte &amp;son fotoğraf</translation>
    </message>
    <message>
        <source>Take photos with a camera, view by view</source>
        <translation>Kamerayla görünüm görünüm fotoğraf çek</translation>
    </message>
    <message>
        <source>Take the picture that was copied as a photo of this head</source>
        <translation>Kopyalanan resmi bu başın fotoğrafı olarak al</translation>
    </message>
    <message>
        <source>Write the photo itself, unchanged; for those from the camera or the clipboard</source>
        <translation>Fotoğrafın kendisini değiştirmeden yaz; kameradan veya panodan gelenler için</translation>
    </message>
    <message>
        <source>Lay the last photo of the same view over this one, to compare the pose</source>
        <translation>Pozu karşılaştırmak için aynı görünümün son fotoğrafını bunun üstüne koy</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or open photos from files.</source>
        <translation>Kamera bulunamadı. Bir tane takın veya dosyalardan fotoğraf açın.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Yapıştırılacak resim yok. Önce bir resim kopyalayın.</translation>
    </message>
    <message>
        <source>Pasting the photo</source>
        <translation>Fotoğraf yapıştırılıyor</translation>
    </message>
    <message>
        <source>Save the photo as a file</source>
        <translation>Fotoğrafı dosya olarak kaydet</translation>
    </message>
    <message>
        <source>Photo (*.%1)</source>
        <translation>Fotoğraf (*.%1)</translation>
    </message>
    <message>
        <source>The photo is saved.</source>
        <translation>Fotoğraf kaydedildi.</translation>
    </message>
    <message>
        <source>Photos are kept nowhere</source>
        <translation>Fotoğraflar hiçbir yerde saklı değil</translation>
    </message>
    <message>
        <source>Photos from the camera or the clipboard are in no file yet. Give them to a client, or save them as files, to keep them.</source>
        <translation>Kameradan veya panodan gelen fotoğraflar henüz bir dosyada değil. Saklamak için bir müşteriye verin veya dosya olarak kaydedin.</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Onlarsız kapat</translation>
    </message>
    <message>
        <source>The head was not found in this photo yet.</source>
        <translation>Bu fotoğrafta baş henüz bulunmadı.</translation>
    </message>
    <message>
        <source>There is no earlier photo of this view (%1).</source>
        <translation>Bu görünümün önceki fotoğrafı yok (%1).</translation>
    </message>
    <message>
        <source>Over it lies the last photo of this view: %1.</source>
        <translation>Üstünde bu görünümün son fotoğrafı var: %1.</translation>
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
        <translation>&amp;Cetvel</translation>
    </message>
    <message>
        <source>Coi&amp;n</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;Iris</source>
        <translation>&amp;İris</translation>
    </message>
    <message>
        <source>Clicked in the photo</source>
        <translation>Fotoğrafta tıklanan</translation>
    </message>
    <message>
        <source>Click two points on the scalp whose distance you know (Shift+R)</source>
        <translation>Saçlı deride aralığını bildiğiniz iki noktaya tıklayın (Shift+R)</translation>
    </message>
    <message>
        <source>Ruler on the scalp</source>
        <translation>Saçlı deride cetvel</translation>
    </message>
    <message>
        <source>Say which coin lies flat on the scalp, and click it</source>
        <translation>Saçlı deride düz duran parayı söyleyin ve üzerine tıklayın</translation>
    </message>
    <message>
        <source>Coin on the scalp</source>
        <translation>Saçlı deride para</translation>
    </message>
    <message>
        <source>Click the left and the right edge of an iris that looks at the camera; it is 11.7 mm broad</source>
        <translation>Kameraya bakan bir irisin sol ve sağ kenarına tıklayın; 11,7 mm geniştir</translation>
    </message>
    <message>
        <source>Iris of an eye</source>
        <translation>Bir gözün irisi</translation>
    </message>
    <message>
        <source>Which coin it is</source>
        <translation>Hangi para</translation>
    </message>
    <message>
        <source>The coin that lies on the scalp</source>
        <translation>Saçlı derideki para</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>Hangi para?</translation>
    </message>
    <message>
        <source>Diameter of the coin</source>
        <translation>Paranın çapı</translation>
    </message>
    <message>
        <source>Diameter of a coin that is not in the list, 10 to 45 mm</source>
        <translation>Listede olmayan bir paranın çapı, 10-45 mm</translation>
    </message>
    <message>
        <source>Distance of the two points</source>
        <translation>İki noktanın aralığı</translation>
    </message>
    <message>
        <source>What the ruler reads between the two points, 5 to 300 mm; Enter takes it</source>
        <translation>Cetvelin iki nokta arasında gösterdiği, 5-300 mm; Enter alır</translation>
    </message>
    <message>
        <source>Between the points</source>
        <translation>Noktalar arası</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Kaldır: %1</translation>
    </message>
    <message>
        <source>Remove this measure</source>
        <translation>Bu ölçüyü kaldır</translation>
    </message>
    <message>
        <source>%1 in this photo: %2</source>
        <translation>Bu fotoğrafta %1: %2</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientForm</name>
    <message>
        <source>Change client</source>
        <translation>Müşteriyi değiştir</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Yeni müşteri</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Ad ve soyad</translation>
    </message>
    <message>
        <source>&amp;Born on</source>
        <translation>&amp;Doğum</translation>
    </message>
    <message>
        <source>Day of birth, such as 1985-06-30</source>
        <translation>Doğum günü, örneğin 1985-06-30</translation>
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
        <translation>Müşterinin arandığı numara</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-posta</translation>
    </message>
    <message>
        <source>Where papers are sent</source>
        <translation>Belgelerin gönderildiği yer</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;res</translation>
    </message>
    <message>
        <source>For invoices</source>
        <translation>Faturalar için</translation>
    </message>
    <message>
        <source>&amp;Wish</source>
        <translation>&amp;İstek</translation>
    </message>
    <message>
        <source>What the client wants to look like</source>
        <translation>Müşteri nasıl görünmek istiyor</translation>
    </message>
    <message>
        <source>&amp;Found us by</source>
        <translation>&amp;Bizi bulma</translation>
    </message>
    <message>
        <source>Who or what brought the client here</source>
        <translation>Müşteriyi kim veya ne getirdi</translation>
    </message>
    <message>
        <source>E&amp;mergency contact</source>
        <translation>A&amp;cil kişi</translation>
    </message>
    <message>
        <source>Whom to call if something happens</source>
        <translation>Bir şey olursa kim aranır</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>Do&amp;ktor</translation>
    </message>
    <message>
        <source>Who writes a letter if one is needed</source>
        <translation>Gerekirse yazı veren doktor</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ot</translation>
    </message>
    <message>
        <source>For you; the search finds it</source>
        <translation>Sizin için; arama bulur</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Save the client (Ctrl+Enter)</source>
        <translation>Müşteriyi kaydet (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation>Kaydetmeden çık (Esc)</translation>
    </message>
    <message>
        <source>The day of birth is written like 1985-06-30.</source>
        <translation>Doğum günü 1985-06-30 gibi yazılır.</translation>
    </message>
    <message>
        <source>There is a client of this name: No. %1.</source>
        <translation>Bu adda bir müşteri var: No. %1.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>What you typed is not saved yet. Leave it?</source>
        <translation>Yazdıklarınız henüz kaydedilmedi. Çıkılsın mı?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Çık</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientPage</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Genel bakış</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotoğraflar</translation>
    </message>
    <message>
        <source>&amp;Designs</source>
        <translation>&amp;Tasarımlar</translation>
    </message>
    <message>
        <source>Plan and &amp;sessions</source>
        <translation>Plan ve &amp;seanslar</translation>
    </message>
    <message>
        <source>&amp;Intake and consent</source>
        <translation>&amp;Sorular ve onam</translation>
    </message>
    <message>
        <source>&amp;Aftercare</source>
        <translation>&amp;Bakım</translation>
    </message>
    <message>
        <source>Doc&amp;uments</source>
        <translation>Bel&amp;geler</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Geç&amp;miş</translation>
    </message>
    <message>
        <source>‹ All clients</source>
        <translation>‹ Tüm müşteriler</translation>
    </message>
    <message>
        <source>Back to all clients (Esc)</source>
        <translation>Tüm müşterilere dön (Esc)</translation>
    </message>
    <message>
        <source>Where the client stands</source>
        <translation>Müşteri hangi aşamada</translation>
    </message>
    <message>
        <source>Parts of the client&apos;s file</source>
        <translation>Müşteri dosyasının bölümleri</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Resu&amp;lts</source>
        <translation>Sonuç&amp;lar</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientPicker</name>
    <message>
        <source>Clients</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Nobody has this name yet. Make a new client.</source>
        <translation>Bu adda kimse yok. Yeni bir müşteri oluşturun.</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Müşteri seç</translation>
    </message>
    <message>
        <source>Name, number or a word of the note</source>
        <translation>Ad, numara veya nottan bir kelime</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Müşteri ara</translation>
    </message>
    <message>
        <source>Type a few letters; Enter takes the first</source>
        <translation>Birkaç harf yazın; Enter ilkini alır</translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation>&amp;Yeni müşteri…</translation>
    </message>
    <message>
        <source>Make a new client</source>
        <translation>Yeni müşteri oluştur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Choose nobody (Esc)</source>
        <translation>Kimseyi seçme (Esc)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Seç</translation>
    </message>
    <message>
        <source>Take this client (Enter)</source>
        <translation>Bu müşteriyi al (Enter)</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientScreen</name>
    <message>
        <source>Variants</source>
        <translation>Varyantlar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Preview for the client</source>
        <translation>Müşteri için önizleme</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The digits that were set when this screen was opened</source>
        <translation>Bu ekran açılırken belirlenen rakamlar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Arka</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Öncesi</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Type the PIN to leave</source>
        <translation>Çıkmak için PIN yazın</translation>
    </message>
    <message>
        <source>That was not the PIN</source>
        <translation>PIN bu değildi</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientScreenControl</name>
    <message>
        <source>There is one display, so the preview covers all of it.
Set a PIN of four digits or more to come back with:</source>
        <translation>Tek ekran var, önizleme tümünü kaplar.
Dönmek için en az dört rakamlı bir PIN belirleyin:</translation>
    </message>
    <message>
        <source>Client screen</source>
        <translation>Müşteri ekranı</translation>
    </message>
    <message>
        <source>A PIN has four to twelve digits:</source>
        <translation>PIN dört ile on iki rakamdır:</translation>
    </message>
    <message>
        <source>The client&apos;s display is gone, and the preview on it came down. Plug it in again, or show it here (F9).</source>
        <translation>Müşteri ekranının bağlantısı koptu, üzerindeki önizleme kapandı. Yeniden takın veya burada gösterin (F9).</translation>
    </message>
    <message>
        <source>The client&apos;s display is back.</source>
        <translation>Müşteri ekranı geri geldi.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>No clients yet. “New client” makes the first one.</source>
        <translation>Henüz müşteri yok. “Yeni müşteri” ilkini oluşturur.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation>Bugün için plan yok.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Bekleyen</translation>
    </message>
    <message>
        <source>Nobody waits for you.</source>
        <translation>Sizi bekleyen yok.</translation>
    </message>
    <message>
        <source>Search: name, number, phone or a word of the note</source>
        <translation>Ara: ad, numara, telefon veya nottan bir kelime</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Müşteri ara</translation>
    </message>
    <message>
        <source>Type a few letters (Ctrl+F); Enter opens the first</source>
        <translation>Birkaç harf yazın (Ctrl+F); Enter ilkini açar</translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation>&amp;Yeni müşteri…</translation>
    </message>
    <message>
        <source>Make a new client (Ctrl+N)</source>
        <translation>Yeni müşteri oluştur (Ctrl+N)</translation>
    </message>
    <message>
        <source>These clients are invented: look around and try everything. Your own go to a practice of your own, sealed with a passphrase.</source>
        <translation>Bu müşteriler uydurmadır: bakın, her şeyi deneyin. Sizinkiler parola ile mühürlü kendi muayenehanenize gider.</translation>
    </message>
    <message>
        <source>&amp;Start my practice…</source>
        <translation>&amp;Muayenehanemi başlat…</translation>
    </message>
    <message>
        <source>Make a practice with a passphrase</source>
        <translation>Parolalı bir muayenehane oluştur</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Nobody has “%1” in name, number or note.</source>
        <translation>Ad, numara veya notta “%1” olan kimse yok.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClinicDialog</name>
    <message>
        <source>%1 pairs. Colour difference to the real results: %2 with what ships, %3 with this profile, %4 when each pair is judged by the others alone. Below 3 is hard to see, above 6 is too far.</source>
        <translation>%1 çift. Gerçek sonuçlara renk farkı: programla gelenle %2, bu profille %3, her çift yalnız ötekilerle değerlendirilince %4. 3 altı zor görülür, 6 üstü çok uzaktır.</translation>
    </message>
    <message>
        <source>The clinic profile could not be read: %1</source>
        <translation>Stüdyo profili okunamadı: %1</translation>
    </message>
    <message>
        <source>&amp;Add pair…</source>
        <translation>Çift &amp;ekle…</translation>
    </message>
    <message>
        <source>&amp;Use this profile</source>
        <translation>Bu profili &amp;kullan</translation>
    </message>
    <message>
        <source>Use what s&amp;hips</source>
        <translation>Programla &amp;geleni kullan</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Kaydet…</translation>
    </message>
    <message>
        <source>Clinic profile</source>
        <translation>Stüdyo profili</translation>
    </message>
    <message>
        <source>Save clinic profile</source>
        <translation>Stüdyo profilini kaydet</translation>
    </message>
    <message>
        <source>Clinic profiles (*.json)</source>
        <translation>Stüdyo profilleri (*.json)</translation>
    </message>
    <message>
        <source>Photos of clients before and after healing show how dots of this clinic look. Add pairs of the design that is open; from two on a profile is fitted. The same light and distance in both photos make it better.</source>
        <translation>Müşterilerin iyileşme öncesi ve sonrası fotoğrafları bu stüdyonun noktalarını gösterir. Açık tasarımın çiftlerini ekleyin; ikiden itibaren profil oturtulur. İki fotoğrafta aynı ışık ve uzaklık daha iyidir.</translation>
    </message>
    <message>
        <source>Pairs of photos</source>
        <translation>Fotoğraf çiftleri</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Öncesi</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonrası</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Yaş</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>The difference is that of the preview under the profile to the real result</source>
        <translation>Fark, profille önizlemenin gerçek sonuca farkıdır</translation>
    </message>
    <message>
        <source>Age of the dots in the photo after</source>
        <translation>Sonraki fotoğraftaki noktaların yaşı</translation>
    </message>
    <message>
        <source>How old the dots are in the photo after</source>
        <translation>Sonraki fotoğrafta noktalar kaç günlük</translation>
    </message>
    <message>
        <source>Choose the photo before, then the photo after</source>
        <translation>Önce önceki, sonra sonraki fotoğrafı seçin</translation>
    </message>
    <message>
        <source>All previews look like the results of this clinic from now on</source>
        <translation>Bundan sonra tüm önizlemeler bu stüdyonun sonuçları gibi görünür</translation>
    </message>
    <message>
        <source>Previews as the program comes</source>
        <translation>Önizlemeler programla geldiği gibi</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Aç…</translation>
    </message>
    <message>
        <source>Open a profile that was saved</source>
        <translation>Kaydedilmiş bir profili aç</translation>
    </message>
    <message>
        <source>Save the profile as a file; no client is in it</source>
        <translation>Profili dosyaya kaydet; içinde müşteri yoktur</translation>
    </message>
    <message>
        <source>Open clinic profile</source>
        <translation>Stüdyo profili aç</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</source>
        <translation>Fotoğraflar (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>Önceki fotoğraf</translation>
    </message>
    <message>
        <source>Photo after</source>
        <translation>Sonraki fotoğraf</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Ölçülüyor</translation>
    </message>
    <message>
        <source>In use: what ships</source>
        <translation>Kullanılan: programla gelen</translation>
    </message>
    <message>
        <source>In use: this profile</source>
        <translation>Kullanılan: bu profil</translation>
    </message>
    <message>
        <source>In use: a profile of this clinic</source>
        <translation>Kullanılan: bu stüdyonun profili</translation>
    </message>
    <message>
        <source>From the test patch of one client: dots %1 times as dark as what ships. Colour difference to the fields: %2 as predicted, %3 with this profile, %4 when each field is judged by the others alone. Meant for this client only.</source>
        <translation>Bir müşterinin test bölgesinden: noktalar programla gelenin %1 katı koyulukta. Alanlarla renk farkı: öngörülen %2, bu profille %3, her alan yalnız diğerlerinden değerlendirilince %4. Yalnız bu müşteri içindir.</translation>
    </message>
    <message>
        <source>From a test &amp;patch…</source>
        <translation>&amp;Test bölgesinden…</translation>
    </message>
    <message>
        <source>How dark dots turn out on one client, from a photo of the test patch</source>
        <translation>Test bölgesinin fotoğrafından, noktaların bir müşteride ne kadar koyu çıktığı</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ColourControl</name>
    <message>
        <source>Forget places</source>
        <translation>Yerleri unut</translation>
    </message>
    <message>
        <source>Click a grey card, a white wall or a white towel; Esc ends</source>
        <translation>Gri karta, beyaz duvara veya beyaz havluya tıklayın; Esc bitirir</translation>
    </message>
    <message>
        <source>Click the client&apos;s own shaved hair, where it is dense; Esc ends</source>
        <translation>Müşterinin kendi kısa saçına, sık olduğu yerde tıklayın; Esc bitirir</translation>
    </message>
    <message>
        <source>Click bare skin near the stubble, in the same light; Esc ends</source>
        <translation>Kısa saçın yanındaki çıplak deriye, aynı ışıkta tıklayın; Esc bitirir</translation>
    </message>
    <message>
        <source>White or grey</source>
        <translation>Beyaz veya gri</translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation>Kısa saç</translation>
    </message>
    <message>
        <source>Bare skin</source>
        <translation>Çıplak deri</translation>
    </message>
    <message>
        <source>Shade like the stubble</source>
        <translation>Kısa saç gibi ton</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Beyaz</translation>
    </message>
    <message>
        <source>Measuring the skin</source>
        <translation>Deri ölçülüyor</translation>
    </message>
    <message>
        <source>Colour chart</source>
        <translation>Renk kartı</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ComplicationDialog</name>
    <message>
        <source>Report a complication</source>
        <translation>Komplikasyon bildir</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Seans %1: %2</translation>
    </message>
    <message>
        <source>After which session</source>
        <translation>Hangi seanstan sonra</translation>
    </message>
    <message>
        <source>The session it follows; its lots can be traced from there</source>
        <translation>Ardından geldiği seans; lotları oradan izlenebilir</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>What was seen, in your own words or from the list</source>
        <translation>Ne görüldü, kendi sözlerinizle veya listeden</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Not günü</translation>
    </message>
    <message>
        <source>The day it was noted</source>
        <translation>Not edildiği gün</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Ne kadar ağır</translation>
    </message>
    <message>
        <source>How grave it is, as you judge it</source>
        <translation>Sizin yargınızla ne kadar ağır</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ne yapıldı</translation>
    </message>
    <message>
        <source>What was done, and whom the client was sent to</source>
        <translation>Ne yapıldı ve müşteri kime gönderildi</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Seanstan sonra</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Ne</translation>
    </message>
    <message>
        <source>&amp;Noted on</source>
        <translation>Not &amp;günü</translation>
    </message>
    <message>
        <source>&amp;How grave</source>
        <translation>Ne kadar &amp;ağır</translation>
    </message>
    <message>
        <source>What was &amp;done</source>
        <translation>Ne &amp;yapıldı</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Sa&amp;kla</translation>
    </message>
    <message>
        <source>Put it into the client&apos;s file (Enter)</source>
        <translation>Müşteri dosyasına koy (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Leave without keeping (Esc)</source>
        <translation>Saklamadan çık (Esc)</translation>
    </message>
    <message>
        <source>Fever, spreading redness, pus or trouble breathing belong to a doctor at once.</source>
        <translation>Ateş, yayılan kızarıklık, irin veya nefes darlığında hemen doktora gidilmelidir.</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>Ne olduğunu söyleyin.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ConsentDialog</name>
    <message>
        <source>Sign a consent</source>
        <translation>Onam imzala</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Leave without signing (Esc)</source>
        <translation>İmzalamadan çık (Esc)</translation>
    </message>
    <message>
        <source>&amp;Keep the signature</source>
        <translation>İmzayı &amp;sakla</translation>
    </message>
    <message>
        <source>Seal the signature with this text into the client&apos;s file (Ctrl+Enter)</source>
        <translation>İmzayı bu metinle müşteri dosyasına mühürle (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Metnin dili</translation>
    </message>
    <message>
        <source>Only texts that the clinic has in a language; none is translated</source>
        <translation>Yalnız kliniğin bir dilde sahip olduğu metinler; hiçbiri çevrilmez</translation>
    </message>
    <message>
        <source>Text to sign</source>
        <translation>İmzalanacak metin</translation>
    </message>
    <message>
        <source>This text is kept with the signature, word for word</source>
        <translation>Bu metin imzayla birlikte kelimesi kelimesine saklanır</translation>
    </message>
    <message>
        <source>The design that is signed</source>
        <translation>İmzalanan tasarım</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Veli veya vasi</translation>
    </message>
    <message>
        <source>Signs for a client who is younger than 18</source>
        <translation>18 yaşından küçük müşteri için imzalar</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Tanık</translation>
    </message>
    <message>
        <source>Who was there; may stay empty</source>
        <translation>Orada bulunan kişi; boş kalabilir</translation>
    </message>
    <message>
        <source>Parent or &amp;guardian (asked for)</source>
        <translation>Veli veya &amp;vasi (gerekli)</translation>
    </message>
    <message>
        <source>Parent or &amp;guardian</source>
        <translation>Veli veya &amp;vasi</translation>
    </message>
    <message>
        <source>&amp;Witness</source>
        <translation>&amp;Tanık</translation>
    </message>
    <message>
        <source>Take the &amp;last line back</source>
        <translation>Son &amp;çizgiyi geri al</translation>
    </message>
    <message>
        <source>Take the last line back (Backspace)</source>
        <translation>Son çizgiyi geri al (Geri tuşu)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>Te&amp;mizle</translation>
    </message>
    <message>
        <source>Begin the signature again (Delete)</source>
        <translation>İmzaya yeniden başla (Delete)</translation>
    </message>
    <message>
        <source>This text shows a design. Keep one in the client&apos;s file first.</source>
        <translation>Bu metin bir tasarım gösterir. Önce müşteri dosyasında bir tasarım saklayın.</translation>
    </message>
    <message>
        <source>The client is younger than 18: a parent or guardian signs, with their name.</source>
        <translation>Müşteri 18 yaşından küçük: veli veya vasi adıyla imzalar.</translation>
    </message>
    <message>
        <source>The text is kept word for word with the signature.</source>
        <translation>Metin imzayla birlikte kelimesi kelimesine saklanır.</translation>
    </message>
    <message>
        <source>The signature is kept sealed; it can be withdrawn, not changed.</source>
        <translation>İmza mühürlü saklanır; geri çekilebilir, değiştirilemez.</translation>
    </message>
    <message>
        <source>The signature is not kept yet. Leave it?</source>
        <translation>İmza henüz saklanmadı. Çıkılsın mı?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Çık</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ConsentsCard</name>
    <message>
        <source>Consents</source>
        <translation>Onamlar</translation>
    </message>
    <message>
        <source>There are no texts to sign.</source>
        <translation>İmzalanacak metin yok.</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;İmzala…</translation>
    </message>
    <message>
        <source>Read and sign the text on the screen (Enter)</source>
        <translation>Metni ekranda oku ve imzala (Enter)</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Geri &amp;çek…</translation>
    </message>
    <message>
        <source>From now on the consent no longer holds</source>
        <translation>Onam bundan sonra geçerli değildir</translation>
    </message>
    <message>
        <source>Show the &amp;paper</source>
        <translation>Belg&amp;eyi göster</translation>
    </message>
    <message>
        <source>The exact text with the signature</source>
        <translation>İmzayla birlikte tam metin</translation>
    </message>
    <message>
        <source>shown in %1 places</source>
        <translation>%1 yerde gösteriliyor</translation>
    </message>
    <message>
        <source>Sign again…</source>
        <translation>Yeniden imzala…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>İmzala…</translation>
    </message>
    <message>
        <source>Signed and kept.</source>
        <translation>İmzalandı ve saklandı.</translation>
    </message>
    <message>
        <source>Design %1, which is being drawn…</source>
        <translation>Tasarım %1 çiziliyor…</translation>
    </message>
    <message>
        <source>Drawing the design</source>
        <translation>Tasarım çiziliyor</translation>
    </message>
    <message>
        <source>Design %1, as it is signed. The picture is a simulation.</source>
        <translation>Tasarım %1, imzalandığı gibi. Resim bir simülasyondur.</translation>
    </message>
    <message>
        <source>Design %1</source>
        <translation>Tasarım %1</translation>
    </message>
    <message>
        <source>No photo is shown anywhere under it.</source>
        <translation>Bu onamla hiçbir yerde fotoğraf gösterilmiyor.</translation>
    </message>
    <message>
        <source>Photos must then be taken away from:
%1</source>
        <translation>O zaman fotoğraflar şuralardan kaldırılmalı:
%1</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <translation>Onamı geri çek</translation>
    </message>
    <message>
        <source>Withdraw “%1” from today? The signed paper is kept.

%2</source>
        <translation>“%1” bugünden itibaren geri çekilsin mi? İmzalı belge saklanır.

%2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Geri çek</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>Onam geri çekildi.</translation>
    </message>
    <message>
        <source>The consent is withdrawn. Photos must be taken away from %1 places: see the list.</source>
        <translation>Onam geri çekildi. Fotoğraflar %1 yerden kaldırılmalı: listeye bakın.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ContextHelp</name>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Kullanım kılavuzu</translation>
    </message>
    <message>
        <source>Read in the guide about what you have before you</source>
        <translation>Önünüzdekini kılavuzda oku</translation>
    </message>
    <message>
        <source>How &amp;true is this picture?</source>
        <translation>Bu görüntü ne kadar &amp;doğru?</translation>
    </message>
    <message>
        <source>What a preview rests on and what it cannot show, to read with a client</source>
        <translation>Ön izlemenin neye dayandığı ve neyi gösteremeyeceği; müşteriyle okumak için</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CreditDialog</name>
    <message>
        <source>Take invoice %1 back</source>
        <translation>Fatura %1: geri al</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Why; it stands on the credit note</source>
        <translation>Neden; iade faturasında yazar</translation>
    </message>
    <message>
        <source>Such as: the session was called off</source>
        <translation>Örneğin: seans iptal edildi</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Ge&amp;rekçe</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Issue a credit note with the next number (Enter)</source>
        <translation>Sıradaki numarayla bir iade faturası kes (Enter)</translation>
    </message>
    <message>
        <source>A credit note over %1 takes it back. %2 were paid: note what goes back as a payment.</source>
        <translation>%1 tutarında bir iade faturası onu geri alır. %2 ödenmişti: geri verileni ödeme olarak not edin.</translation>
    </message>
    <message>
        <source>A credit note over %1 takes it back.</source>
        <translation>%1 tutarında bir iade faturası onu geri alır.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DayNotice</name>
    <message>
        <source>One client comes today.</source>
        <translation>Bugün bir müşteri geliyor.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients come today.</source>
        <translation>
            <numerusform>Bugün %n müşteri geliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is due for a follow-up or a next session.</source>
        <translation>Bir kişinin takip veya sonraki seans zamanı geldi.</translation>
    </message>
    <message numerus="yes">
        <source>%n are due for a follow-up or a next session.</source>
        <translation>
            <numerusform>%n kişinin takip veya sonraki seans zamanı geldi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DensitySection</name>
    <message>
        <source>Density</source>
        <translation>Yoğunluk</translation>
    </message>
    <message>
        <source>All over</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> nokta/cm²</translation>
    </message>
    <message>
        <source>Dots per cm² where the design is fullest; all zones go with it</source>
        <translation>Tasarımın en dolu yerinde cm² başına nokta; tüm bölgeler onunla gider</translation>
    </message>
    <message>
        <source>Density %1</source>
        <translation>Yoğunluk %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DesignSection</name>
    <message>
        <source>Design</source>
        <translation>Tasarım</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Noktalar</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Mean density</source>
        <translation>Ortalama yoğunluk</translation>
    </message>
    <message>
        <source>%1 dots/cm²</source>
        <translation>%1 nokta/cm²</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DesignsTab</name>
    <message>
        <source>Designs</source>
        <translation>Tasarımlar</translation>
    </message>
    <message>
        <source>No designs yet. Open photos in the studio; “Save to the client” keeps the design.</source>
        <translation>Henüz tasarım yok. Stüdyoda fotoğraf açın; “Müşteriye kaydet” tasarımı saklar.</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Sürümler</translation>
    </message>
    <message>
        <source>Choose a design.</source>
        <translation>Bir tasarım seçin.</translation>
    </message>
    <message>
        <source>Revisions: each as it was</source>
        <translation>Sürümler: her biri olduğu gibi</translation>
    </message>
    <message>
        <source>Open in the s&amp;tudio</source>
        <translation>S&amp;tüdyoda aç</translation>
    </message>
    <message>
        <source>Show this revision on the client&apos;s photos</source>
        <translation>Bu sürümü müşterinin fotoğraflarında göster</translation>
    </message>
    <message>
        <source>&amp;Chosen by the client</source>
        <translation>&amp;Müşteri seçti</translation>
    </message>
    <message>
        <source>This is the design that is made</source>
        <translation>Yapılan tasarım bu</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>&amp;Kenara koy</translation>
    </message>
    <message>
        <source>Keep it, but not as a choice</source>
        <translation>Sakla, ama seçenek olarak değil</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Give the design another name</source>
        <translation>Tasarıma başka ad ver</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>sürüm %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Sürüm %1</translation>
    </message>
    <message>
        <source>Rename design</source>
        <translation>Tasarımı yeniden adlandır</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Tasarımın adı</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Document</name>
    <message>
        <source>Open photo</source>
        <translation>Fotoğraf aç</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>Fotoğraf ekle</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Fotoğrafı kaldır</translation>
    </message>
    <message>
        <source>Call variant %1 %2</source>
        <translation>Varyant %1 adını %2 yap</translation>
    </message>
    <message>
        <source>Delete variant %1</source>
        <translation>Varyant %1 sil</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Drawing</name>
    <message>
        <source>Frontal</source>
        <translation>Ön</translation>
    </message>
    <message>
        <source>Mid-scalp</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Tepe</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>Şakak</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Yan</translation>
    </message>
    <message>
        <source>Nape</source>
        <translation>Ense</translation>
    </message>
    <message>
        <source>Hair that usually lasts</source>
        <translation>Genelde kalıcı saç</translation>
    </message>
</context>
<context>
    <name>trichion::studio::EdgeControls</name>
    <message>
        <source>Soft edge</source>
        <translation>Yumuşak kenar</translation>
    </message>
    <message>
        <source>Width over which the first dots come in; wider is softer</source>
        <translation>İlk noktaların başladığı genişlik; geniş olan daha yumuşaktır</translation>
    </message>
    <message>
        <source>Edge in detail</source>
        <translation>Ayrıntılı kenar</translation>
    </message>
    <message>
        <source>Builds up over</source>
        <translation>Artma mesafesi</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How slowly the density rises behind the edge</source>
        <translation>Kenarın arkasında yoğunluk ne kadar yavaş artar</translation>
    </message>
    <message>
        <source>Softer at the temples</source>
        <translation>Şakakta yumuşak</translation>
    </message>
    <message>
        <source>Softness at the temples against the middle</source>
        <translation>Ortaya göre şakaklardaki yumuşaklık</translation>
    </message>
    <message>
        <source>Mounds</source>
        <translation>Çıkıntılar</translation>
    </message>
    <message>
        <source>How far the line swings to and fro</source>
        <translation>Çizgi ileri geri ne kadar salınır</translation>
    </message>
    <message>
        <source>Uneven hairs</source>
        <translation>Düzensiz saçlar</translation>
    </message>
    <message>
        <source>How far single dots leave the line</source>
        <translation>Tek noktalar çizgiden ne kadar uzaklaşır</translation>
    </message>
    <message>
        <source>Uneven first rows</source>
        <translation>Düzensiz ilk sıralar</translation>
    </message>
    <message>
        <source>How far single dots of the first rows come and go</source>
        <translation>İlk sıraların tek noktaları ne kadar eksilip çoğalır</translation>
    </message>
    <message>
        <source>Single dots before</source>
        <translation>Öndeki tek noktalar</translation>
    </message>
    <message>
        <source>How far single dots stand in front of the line</source>
        <translation>Tek noktalar çizginin ne kadar önünde durur</translation>
    </message>
    <message>
        <source>Edge of the hairline</source>
        <translation>Saç çizgisinin kenarı</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FadingChart</name>
    <message>
        <source>What is left over the years</source>
        <translation>Yıllar içinde kalan</translation>
    </message>
    <message>
        <source>Point at a dot for its numbers</source>
        <translation>Sayıları için bir noktanın üzerine gelin</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Years after the first photo</source>
        <translation>İlk fotoğraftan sonraki yıllar</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FailureFold</name>
    <message>
        <source>What can go wrong</source>
        <translation>Ne ters gidebilir</translation>
    </message>
    <message>
        <source>Shows a treatment gone wrong on this photo; the design is not changed</source>
        <translation>Bu fotoğrafta ters gitmiş bir uygulamayı gösterir; tasarım değişmez</translation>
    </message>
    <message>
        <source>Nothing: as planned</source>
        <translation>Hiçbiri: planlandığı gibi</translation>
    </message>
    <message>
        <source>Its cause</source>
        <translation>Nedeni</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FilmStrip</name>
    <message>
        <source>Photos of the head</source>
        <translation>Başın fotoğrafları</translation>
    </message>
    <message>
        <source>Arrow keys show a photo, Delete removes it</source>
        <translation>Oklar fotoğraf gösterir, Delete kaldırır</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Foto ekle…</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotoğraf ekle</translation>
    </message>
    <message>
        <source>Add photos of the same head: sides, top, back (Ctrl+Shift+O)</source>
        <translation>Aynı başın fotoğraflarını ekle: yanlar, üst, arka (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Finding…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Bu ne?</translation>
    </message>
    <message>
        <source>Correct the &amp;head…</source>
        <translation>&amp;Başı düzelt…</translation>
    </message>
    <message>
        <source>&amp;Mirror the photo</source>
        <translation>Fotoğrafı &amp;aynala</translation>
    </message>
    <message>
        <source>&amp;Remove photo</source>
        <translation>Fotoğrafı &amp;kaldır</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Fold</name>
    <message>
        <source>Show or hide these settings</source>
        <translation>Bu ayarları göster veya gizle</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FollowUpCard</name>
    <message>
        <source>After the sessions</source>
        <translation>Seanslardan sonra</translation>
    </message>
    <message>
        <source>Complications and follow-ups</source>
        <translation>Komplikasyonlar ve takipler</translation>
    </message>
    <message>
        <source>Nothing yet. Complications and what check-ups show stand here.</source>
        <translation>Henüz bir şey yok. Komplikasyonlar ve kontrollerin gösterdikleri burada durur.</translation>
    </message>
    <message>
        <source>&amp;Report a complication…</source>
        <translation>Komplikasyon &amp;bildir…</translation>
    </message>
    <message>
        <source>What, when, how grave, and what was done</source>
        <translation>Ne, ne zaman, ne kadar ağır ve ne yapıldı</translation>
    </message>
    <message>
        <source>&amp;Note a follow-up…</source>
        <translation>&amp;Takip not et…</translation>
    </message>
    <message>
        <source>A check-up, a count, a size, how content the client is</source>
        <translation>Kontrol, sayım, boyut, müşterinin memnuniyeti</translation>
    </message>
    <message>
        <source>It is &amp;over</source>
        <translation>&amp;Geçti</translation>
    </message>
    <message>
        <source>The complication is over since today</source>
        <translation>Komplikasyon bugünden beri geçmiş</translation>
    </message>
    <message>
        <source>&amp;Who else had the lot</source>
        <translation>Lotu &amp;kim daha aldı</translation>
    </message>
    <message>
        <source>How many others received the pigment of that session, and how they fared</source>
        <translation>O seansın pigmentini kaç kişi daha aldı ve durumları nasıl</translation>
    </message>
    <message>
        <source>after session %1</source>
        <translation>seans %1 sonrası</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>%1 tarihinde geçti</translation>
    </message>
    <message>
        <source>open</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>Complication: %1</source>
        <translation>Komplikasyon: %1</translation>
    </message>
    <message>
        <source>Nobody else received a lot of that session.</source>
        <translation>O seansın bir lotunu başka kimse almadı.</translation>
    </message>
    <message>
        <source>%1 other clients received a lot of that session; %2 of them have complications. The page Pigments names them.</source>
        <translation>%1 başka müşteri o seansın bir lotunu aldı; %2 tanesinde komplikasyon var. Adları Pigmentler sayfasında.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FollowUpDialog</name>
    <message>
        <source>What was measured</source>
        <translation>Ne ölçüldü</translation>
    </message>
    <message>
        <source>Measure a follow-up</source>
        <translation>Takip ölç</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Ölç</translation>
    </message>
    <message>
        <source>Lay the later photo over the first and measure (Ctrl+M)</source>
        <translation>Sonraki fotoğrafı ilkinin üstüne koy ve ölç (Ctrl+M)</translation>
    </message>
    <message>
        <source>Mark places by &amp;hand</source>
        <translation>Yerleri &amp;elle işaretle</translation>
    </message>
    <message>
        <source>Click the same places in both photos</source>
        <translation>İki fotoğrafta aynı yerlere tıklayın</translation>
    </message>
    <message>
        <source>&amp;Remove last</source>
        <translation>So&amp;nuncuyu kaldır</translation>
    </message>
    <message>
        <source>Takes the last mark off (Ctrl+Z)</source>
        <translation>Son işareti kaldırır (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Sa&amp;kla</translation>
    </message>
    <message>
        <source>Seal the result into the client&apos;s file (Ctrl+S)</source>
        <translation>Sonucu müşteri dosyasına mühürle (Ctrl+S)</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>İlk fotoğraf</translation>
    </message>
    <message>
        <source>Healed dots; or untreated skin, to compare with the preview</source>
        <translation>İyileşmiş noktalar veya önizlemeyle karşılaştırmak için uygulama yapılmamış deri</translation>
    </message>
    <message>
        <source>Later photo</source>
        <translation>Sonraki fotoğraf</translation>
    </message>
    <message>
        <source>The same view of the same scalp, later</source>
        <translation>Aynı saçlı derinin aynı görünümü, sonradan</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Tasarım</translation>
    </message>
    <message>
        <source>What was done; it says where dots are and where not</source>
        <translation>Ne yapıldığı; noktaların nerede olup olmadığını söyler</translation>
    </message>
    <message>
        <source>Places in the first photo</source>
        <translation>İlk fotoğraftaki yerler</translation>
    </message>
    <message>
        <source>Click a mole, a scar, a corner; the wheel zooms</source>
        <translation>Bir bene, yara izine, köşeye tıklayın; tekerlek yakınlaştırır</translation>
    </message>
    <message>
        <source>Places in the later photo</source>
        <translation>Sonraki fotoğraftaki yerler</translation>
    </message>
    <message>
        <source>Click the same places in the same order</source>
        <translation>Aynı yerlere aynı sırayla tıklayın</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ne bulundu</translation>
    </message>
    <message>
        <source>&amp;First photo</source>
        <translation>İlk &amp;fotoğraf</translation>
    </message>
    <message>
        <source>&amp;Later photo</source>
        <translation>&amp;Sonraki fotoğraf</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Tasarım</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Leave without keeping (Esc)</source>
        <translation>Saklamadan çık (Esc)</translation>
    </message>
    <message>
        <source>No design: the skin says where dots are</source>
        <translation>Tasarım yok: noktaların yerini deri söyler</translation>
    </message>
    <message>
        <source>The first photo shows untreated skin: what the design promised, at the age of the later photo, is compared with what came.</source>
        <translation>İlk fotoğraf uygulama yapılmamış deriyi gösterir: tasarımın sonraki fotoğrafın yaşı için söz verdiği, gerçekleşenle karşılaştırılır.</translation>
    </message>
    <message>
        <source>What is left of the dots of the first photo. Both should be taken from the same side, in the same light, shaved alike.</source>
        <translation>İlk fotoğraftaki noktalardan ne kaldığı. İkisi de aynı yandan, aynı ışıkta, aynı tıraşla çekilmelidir.</translation>
    </message>
    <message>
        <source>Two photos with their dates are needed.</source>
        <translation>Tarihleriyle iki fotoğraf gerekir.</translation>
    </message>
    <message>
        <source>Choose two photos, the later one below.</source>
        <translation>İki fotoğraf seçin, sonraki altta.</translation>
    </message>
    <message>
        <source>Choose the design that was promised.</source>
        <translation>Söz verilen tasarımı seçin.</translation>
    </message>
    <message>
        <source>“Measure” lays the later photo over the first.</source>
        <translation>“Ölç” sonraki fotoğrafı ilkinin üstüne koyar.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Ölçülüyor…</translation>
    </message>
    <message>
        <source>Measuring what is left…</source>
        <translation>Kalan ölçülüyor…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Durduruldu.</translation>
    </message>
    <message>
        <source>%1 of %2 places are marked in both photos. Moles, scars and corners serve best.</source>
        <translation>İki fotoğrafta %2 yerden %1 tanesi işaretlendi. En iyisi benler, yara izleri ve köşelerdir.</translation>
    </message>
    <message>
        <source>%1 places are marked in both photos: measure, or mark more.</source>
        <translation>İki fotoğrafta %1 yer işaretlendi: ölçün veya daha çok işaretleyin.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FormerBar</name>
    <message>
        <source>Take this line</source>
        <translation>Bu çizgiyi al</translation>
    </message>
    <message>
        <source>Lay it by hand</source>
        <translation>Elle yerleştir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>How strongly the old photo shows</source>
        <translation>Eski fotoğraf ne kadar belirgin</translation>
    </message>
    <message>
        <source>How strongly the old photo shows; a double-click for half</source>
        <translation>Eski fotoğraf ne kadar belirgin; çift tık yarıya ayarlar</translation>
    </message>
    <message>
        <source>The front edge of the hair in the old photo becomes the hairline; can be undone</source>
        <translation>Eski fotoğraftaki saçın ön kenarı saç çizgisi olur; geri alınabilir</translation>
    </message>
    <message>
        <source>Drag moves the old photo, the wheel sizes it, Shift+wheel turns it; off: the tools again</source>
        <translation>Sürüklemek eski fotoğrafı taşır, tekerlek boyutlar, Shift+tekerlek döndürür; kapalı: yine araçlar</translation>
    </message>
    <message>
        <source>Take the old photo away</source>
        <translation>Eski fotoğrafı kaldır</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FormerGhost</name>
    <message>
        <source>Old photo</source>
        <translation>Eski fotoğraf</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FormerHairline</name>
    <message>
        <source>Looking for the head in the old photo…</source>
        <translation>Eski fotoğrafta baş aranıyor…</translation>
    </message>
    <message>
        <source>Reading the old photo</source>
        <translation>Eski fotoğraf okunuyor</translation>
    </message>
    <message>
        <source>Laying the old photo over the head</source>
        <translation>Eski fotoğraf başın üstüne yerleştiriliyor</translation>
    </message>
    <message>
        <source>The old photo lies on the head. Its hairline is not clear: drag the points of yours over it.</source>
        <translation>Eski fotoğraf başın üstünde. Saç çizgisi net değil: kendi çizginizin noktalarını üstüne sürükleyin.</translation>
    </message>
    <message>
        <source>The old photo lies on the head. A former line suits a younger face: judge it for the years to come.</source>
        <translation>Eski fotoğraf başın üstünde. Eski çizgi daha genç bir yüze yakışır: gelecek yıllar için değerlendirin.</translation>
    </message>
    <message>
        <source>Lay the old photo over the new one: drag, wheel, Shift+wheel. Then switch that off and drag the points of the hairline over it.</source>
        <translation>Eski fotoğrafı yenisinin üstüne yerleştirin: sürükleme, tekerlek, Shift+tekerlek. Sonra onu kapatıp saç çizgisinin noktalarını üstüne sürükleyin.</translation>
    </message>
    <message>
        <source>Former hairline</source>
        <translation>Eski saç çizgisi</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GhostBar</name>
    <message>
        <source>How strongly the earlier photo shows</source>
        <translation>Önceki fotoğraf ne kadar belirgin</translation>
    </message>
    <message>
        <source>How strongly the earlier photo shows; a double-click for half</source>
        <translation>Önceki fotoğraf ne kadar belirgin; çift tık yarıya ayarlar</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Ka&amp;pat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The photo alone again (L)</source>
        <translation>Yine yalnız bu fotoğraf (L)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GuideReader</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Kullanım kılavuzu</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <source>Chapters: choose one to read it</source>
        <translation>Bölümler: okumak için birini seçin</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Kılavuzda ara</translation>
    </message>
    <message>
        <source>Type words (Ctrl+F); Enter goes to the next place, Shift+Enter to the one before</source>
        <translation>Sözcük yazın (Ctrl+F); Enter sonraki yere, Shift+Enter öncekine gider</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Where you read before</source>
        <translation>Daha önce okuduğunuz yer</translation>
    </message>
    <message>
        <source>Where you went back from</source>
        <translation>Geri döndüğünüz yer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GuideText</name>
    <message>
        <source>Text of the guide</source>
        <translation>Kılavuz metni</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GuidesSection</name>
    <message>
        <source>Guides</source>
        <translation>Kılavuzlar</translation>
    </message>
    <message>
        <source>Sho&amp;w on photo</source>
        <translation>Fotoğrafta &amp;göster</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>&amp;Yapıştır</translation>
    </message>
    <message>
        <source>Lines and points of the head, with lengths along the skin (G)
↑ above the brows, ↔ from the midline</source>
        <translation>Başın çizgi ve noktaları, deri üzerindeki uzunluklarla (G)
↑ kaşların üstünde, ↔ orta çizgiden</translation>
    </message>
    <message>
        <source>Show guides on the photo</source>
        <translation>Kılavuzları fotoğrafta göster</translation>
    </message>
    <message>
        <source>Points of the hairline stay on a guide or mirror image they come near (Shift+G)
Shift while dragging lets them lie free</source>
        <translation>Saç çizgisi noktaları yaklaştığı kılavuzda veya ayna görüntüsünde kalır (Shift+G)
Sürüklerken Shift serbest bırakır</translation>
    </message>
    <message>
        <source>Snap the hairline to guides</source>
        <translation>Saç çizgisini kılavuzlara yapıştır</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>Guides: %1</source>
        <translation>Kılavuzlar: %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairOptions</name>
    <message>
        <source>What the brush paints</source>
        <translation>Fırça ne boyar</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Saç</translation>
    </message>
    <message>
        <source>Bare skin</source>
        <translation>Çıplak deri</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Baştan</translation>
    </message>
    <message>
        <source>Where the client has hair, or where it was taken for hair and is none</source>
        <translation>Müşterinin saçı nerede, ya da nerede yanlışlıkla saç sanıldı</translation>
    </message>
    <message>
        <source>How wide the brush is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>Fırçanın deri üzerindeki genişliği; fotoğrafta [ ve ] veya Shift+tekerlek</translation>
    </message>
    <message>
        <source>Back to the hair that the program sees in the photos; can be undone</source>
        <translation>Programın fotoğraflarda gördüğü saça dön; geri alınabilir</translation>
    </message>
    <message>
        <source>Orange is hair: dots stay under it, and a shave takes it off</source>
        <translation>Turuncu saçtır: noktalar altında kalır, tıraş onu alır</translation>
    </message>
    <message>
        <source>Hair as it is seen</source>
        <translation>Görüldüğü gibi saç</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairSection</name>
    <message>
        <source>Client&apos;s hair</source>
        <translation>Müşterinin saçı</translation>
    </message>
    <message>
        <source>Show it shaved</source>
        <translation>Tıraşlı göster</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Uzunluk</translation>
    </message>
    <message>
        <source>Stubble among dots</source>
        <translation>Noktalar arası kısa saç</translation>
    </message>
    <message>
        <source> /cm²</source>
        <translation> /cm²</translation>
    </message>
    <message>
        <source>Correct where hair is…</source>
        <translation>Saçın yerini düzelt…</translation>
    </message>
    <message>
        <source>Take the hair that is left off and show it as short stubble</source>
        <translation>Kalan saçı al ve kısa saç olarak göster</translation>
    </message>
    <message>
        <source>How long the client will wear the hair that is left</source>
        <translation>Müşteri kalan saçı ne uzunlukta taşıyacak</translation>
    </message>
    <message>
        <source>The client&apos;s own short hairs among the dots; %1 per cm² is usual where hair thins out</source>
        <translation>Noktalar arasındaki müşterinin kendi kısa saçları; saçın seyreldiği yerde cm² başına %1 olağandır</translation>
    </message>
    <message>
        <source>Paint on the photo where the client has hair and where not (X)</source>
        <translation>Fotoğrafta müşterinin saçı olan ve olmayan yeri boya (X)</translation>
    </message>
    <message>
        <source>Shave</source>
        <translation>Tıraş et</translation>
    </message>
    <message>
        <source>Hair as it is</source>
        <translation>Saç olduğu gibi</translation>
    </message>
    <message>
        <source>Stubble %1 per cm²</source>
        <translation>Kısa saç cm² başına %1</translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation>Kısa saç</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Verildiği gibi</translation>
    </message>
    <message>
        <source>As in the photo</source>
        <translation>Fotoğraftaki gibi</translation>
    </message>
    <message>
        <source>Draw as many short hairs among the dots as the slider says</source>
        <translation>Noktalar arasına kaydırıcının dediği kadar kısa saç çiz</translation>
    </message>
    <message>
        <source>Measure the client&apos;s own short hairs in the photo and continue them among the dots</source>
        <translation>Müşterinin kısa saçlarını fotoğrafta ölç ve noktalar arasında sürdür</translation>
    </message>
    <message>
        <source>Stubble in the photo</source>
        <translation>Fotoğraftaki kısa saç</translation>
    </message>
    <message>
        <source>Stubble as in the photo</source>
        <translation>Kısa saç fotoğraftaki gibi</translation>
    </message>
    <message>
        <source>Stubble as given</source>
        <translation>Kısa saç verildiği gibi</translation>
    </message>
    <message>
        <source>Measured in photos only.</source>
        <translation>Yalnız fotoğraflarda ölçülür.</translation>
    </message>
    <message>
        <source>Measuring in the photo…</source>
        <translation>Fotoğrafta ölçülüyor…</translation>
    </message>
    <message>
        <source>Shave to %1</source>
        <translation>Tıraş: %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairTool</name>
    <message>
        <source>There is no room for more strokes: undo some or start again</source>
        <translation>Daha fazla darbe için yer yok: bazılarını geri alın veya baştan başlayın</translation>
    </message>
    <message>
        <source>Esc takes the stroke back</source>
        <translation>Esc darbeyi geri alır</translation>
    </message>
    <message>
        <source>Paint where the client has hair; Ctrl+drag does the opposite; [ and ] or Shift+wheel change the size</source>
        <translation>Müşterinin saçı olan yeri boyayın; Ctrl+sürükle tersini yapar; [ ve ] veya Shift+tekerlek boyutu değiştirir</translation>
    </message>
    <message>
        <source>Paint hair</source>
        <translation>Saç boya</translation>
    </message>
    <message>
        <source>Paint bare skin</source>
        <translation>Çıplak deri boya</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairlineSection</name>
    <message>
        <source>Low</source>
        <translation>Alçak</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Olağan</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>Middle %1, %2 or %3 above the brows</source>
        <translation>Orta: kaşların %1, %2 veya %3 üstünde</translation>
    </message>
    <message>
        <source>Partly an estimate</source>
        <translation>Kısmen tahmin</translation>
    </message>
    <message>
        <source>Hairline</source>
        <translation>Saç çizgisi</translation>
    </message>
    <message>
        <source>Height of the hairline</source>
        <translation>Saç çizgisinin yüksekliği</translation>
    </message>
    <message>
        <source>&amp;Reset line</source>
        <translation>Çizgiyi &amp;sıfırla</translation>
    </message>
    <message>
        <source>Like &amp;left</source>
        <translation>So&amp;l gibi</translation>
    </message>
    <message>
        <source>Like ri&amp;ght</source>
        <translation>Sa&amp;ğ gibi</translation>
    </message>
    <message>
        <source>Ta&amp;ke the line drawn on the skin</source>
        <translation>Deriye çizilen çizgiyi &amp;al</translation>
    </message>
    <message>
        <source>As the style</source>
        <translation>Stile göre</translation>
    </message>
    <message>
        <source>Own line</source>
        <translation>Özel çizgi</translation>
    </message>
    <message>
        <source>Hairline style</source>
        <translation>Saç çizgisi stili</translation>
    </message>
    <message>
        <source>A proposal for this head; edits of the line are replaced</source>
        <translation>Bu baş için bir öneri; çizgi değişikliklerinin yerine geçer</translation>
    </message>
    <message>
        <source>For whom the hairline is</source>
        <translation>Saç çizgisi kimin için</translation>
    </message>
    <message>
        <source>Puts the hairline where it lies on such a client; edits of the line are replaced</source>
        <translation>Saç çizgisini böyle bir müşteride olduğu yere koyar; çizgi değişikliklerinin yerine geçer</translation>
    </message>
    <message>
        <source>The line of the style again</source>
        <translation>Yine stilin çizgisi</translation>
    </message>
    <message>
        <source>The client&apos;s left side for both sides</source>
        <translation>İki taraf için müşterinin sol tarafı</translation>
    </message>
    <message>
        <source>The client&apos;s right side for both sides</source>
        <translation>İki taraf için müşterinin sağ tarafı</translation>
    </message>
    <message>
        <source>Find the hairline drawn on the client with a pencil (Ctrl+Shift+L)</source>
        <translation>Müşteriye kalemle çizilen saç çizgisini bul (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>How far both sides differ</source>
        <translation>İki taraf ne kadar farklı</translation>
    </message>
    <message>
        <source>How far the hairline is from its mirror image, at most</source>
        <translation>Saç çizgisinin ayna görüntüsünden en büyük uzaklığı</translation>
    </message>
    <message>
        <source>A low line, as young people have it</source>
        <translation>Gençlerdeki gibi alçak bir çizgi</translation>
    </message>
    <message>
        <source>The usual height for such a client</source>
        <translation>Böyle bir müşteri için olağan yükseklik</translation>
    </message>
    <message>
        <source>A conservative line that still suits when hair is lost</source>
        <translation>Saç dökülünce de yakışan temkinli bir çizgi</translation>
    </message>
    <message>
        <source>Hairline %1</source>
        <translation>Saç çizgisi %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Both sides like the left</source>
        <translation>İki taraf sol gibi</translation>
    </message>
    <message>
        <source>Both sides like the right</source>
        <translation>İki taraf sağ gibi</translation>
    </message>
    <message>
        <source>Sides alike</source>
        <translation>Taraflar aynı</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>%1 farklı</translation>
    </message>
    <message>
        <source>Middle above the brows</source>
        <translation>Orta nokta kaşların üstünde</translation>
    </message>
    <message>
        <source>Lays the whole line higher or lower; its ends stay</source>
        <translation>Tüm çizgiyi yükseltir ya da alçaltır; uçları yerinde kalır</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairlineTool</name>
    <message>
        <source>Move hairline point</source>
        <translation>Saç çizgisi noktasını taşı</translation>
    </message>
    <message>
        <source>Add hairline point</source>
        <translation>Saç çizgisi noktası ekle</translation>
    </message>
    <message>
        <source>Remove hairline point</source>
        <translation>Saç çizgisi noktasını kaldır</translation>
    </message>
    <message>
        <source>Drag moves the point and its mirror image; Alt moves one side only, Shift does not snap</source>
        <translation>Sürüklemek noktayı ve ayna görüntüsünü taşır; Alt yalnız bir tarafı, Shift yapıştırmaz</translation>
    </message>
    <message>
        <source>Drag moves the point; Alt moves its mirror image too, Shift does not snap</source>
        <translation>Sürüklemek noktayı taşır; Alt ayna görüntüsünü de taşır, Shift yapıştırmaz</translation>
    </message>
    <message>
        <source>Double-click adds a point to the hairline</source>
        <translation>Çift tık saç çizgisine nokta ekler</translation>
    </message>
    <message>
        <source>Arrow keys move the point by 0.5 mm; Delete removes it</source>
        <translation>Oklar noktayı 0,5 mm taşır; Delete kaldırır</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HandFold</name>
    <message>
        <source>Needle and hand</source>
        <translation>İğne ve el</translation>
    </message>
    <message>
        <source>%1 (%2 mm)</source>
        <translation>%1 (%2 mm)</translation>
    </message>
    <message>
        <source>1 needle</source>
        <translation>1 iğne</translation>
    </message>
    <message>
        <source>%1 needles</source>
        <translation>%1 iğne</translation>
    </message>
    <message>
        <source>Diameter of the needle</source>
        <translation>İğne çapı</translation>
    </message>
    <message>
        <source>Diameter of one needle, the first number of the cartridge&apos;s marking</source>
        <translation>Bir iğnenin çapı, kartuş işaretindeki ilk sayı</translation>
    </message>
    <message>
        <source>Number of needles</source>
        <translation>İğne sayısı</translation>
    </message>
    <message>
        <source>How many needles the cartridge has, the second number of its marking</source>
        <translation>Kartuşta kaç iğne var, işaretindeki ikinci sayı</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Derinlik</translation>
    </message>
    <message>
        <source>Depth set on the machine; the skin gives way, so that pigment lies higher</source>
        <translation>Makinede ayarlı derinlik; deri esner, pigment daha yukarıda kalır</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Parts of water to one of pigment: the colour number</source>
        <translation>Bir kısım pigmente su: renk numarası</translation>
    </message>
    <message>
        <source> : 1</source>
        <translation> : 1</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Basınç</translation>
    </message>
    <message>
        <source>How firmly, against your usual pressure</source>
        <translation>Olağan basıncınıza göre ne kadar sıkı</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Time in the skin</source>
        <translation>Deride süre</translation>
    </message>
    <message>
        <source>How long the needle stays, against your usual time</source>
        <translation>Olağan sürenize göre iğne ne kadar kalır</translation>
    </message>
    <message>
        <source>The dot that is left</source>
        <translation>Kalan nokta</translation>
    </message>
    <message>
        <source>Estimates: sources differ fourfold about depth</source>
        <translation>Tahminler: kaynaklar derinlikte dört kat ayrılır</translation>
    </message>
    <message>
        <source>Needle %1</source>
        <translation>İğne %1</translation>
    </message>
    <message>
        <source>%1 %2%3</source>
        <translation>%1 %2%3</translation>
    </message>
    <message>
        <source>Leaves a dot %1 mm wide, %2 mm deep in the skin.</source>
        <translation>%1 mm geniş, deride %2 mm derin bir nokta bırakır.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HandTools</name>
    <message>
        <source>Drag points; a double-click on the line adds one</source>
        <translation>Noktaları sürükleyin; çizgiye çift tık nokta ekler</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Take the points of the measure away (Esc on the photo)</source>
        <translation>Ölçü noktalarını kaldır (fotoğrafta Esc)</translation>
    </message>
    <message>
        <source>Two clicks give a length, a click on the first point an area</source>
        <translation>İki tık uzunluk, ilk noktaya tık alan verir</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadBar</name>
    <message>
        <source>What the photo shows</source>
        <translation>Fotoğraf ne gösterir</translation>
    </message>
    <message>
        <source>Keep the &amp;midline</source>
        <translation>&amp;Orta çizgiyi koru</translation>
    </message>
    <message>
        <source>Turn &amp;round</source>
        <translation>Tersine &amp;çevir</translation>
    </message>
    <message>
        <source>&amp;Find the head</source>
        <translation>Başı &amp;bul</translation>
    </message>
    <message>
        <source>&amp;Use this head</source>
        <translation>Bu başı &amp;kullan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Left and right are the client&apos;s</source>
        <translation>Sol ve sağ müşterinindir</translation>
    </message>
    <message>
        <source>Both sides of the head grow alike when one is dragged</source>
        <translation>Biri sürüklenince başın iki tarafı eşit büyür</translation>
    </message>
    <message>
        <source>The forehead is at the other end of the head (Ctrl+R)</source>
        <translation>Alın başın diğer ucunda (Ctrl+R)</translation>
    </message>
    <message>
        <source>Look for the head in the photo again, as this kind of view</source>
        <translation>Başı fotoğrafta bu tür görünüm olarak yeniden ara</translation>
    </message>
    <message>
        <source>Take the head as it lies over the photo (Enter on the photo)</source>
        <translation>Başı fotoğrafta durduğu gibi al (fotoğrafta Enter)</translation>
    </message>
    <message>
        <source>Cancel the correction</source>
        <translation>Düzeltmeyi iptal et</translation>
    </message>
    <message>
        <source>Leave the head as it was (Esc)</source>
        <translation>Başı olduğu gibi bırak (Esc)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Size in photo</source>
        <translation>Fotoğraftaki boyut</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Breadth of the head in pixels of the photo; [ and ] on the photo</source>
        <translation>Başın fotoğraf pikseliyle genişliği; fotoğrafta [ ve ]</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Dönüş</translation>
    </message>
    <message>
        <source>Turned to the picture&apos;s right; Ctrl+left/right on the photo</source>
        <translation>Resmin sağına dönük; fotoğrafta Ctrl+sol/sağ</translation>
    </message>
    <message>
        <source>Nod</source>
        <translation>Öne eğim</translation>
    </message>
    <message>
        <source>Chin down; Ctrl+up/down on the photo</source>
        <translation>Çene aşağı; fotoğrafta Ctrl+yukarı/aşağı</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Yana eğim</translation>
    </message>
    <message>
        <source>Tilted clockwise; Alt+left/right on the photo</source>
        <translation>Saat yönünde eğik; fotoğrafta Alt+sol/sağ</translation>
    </message>
    <message>
        <source>Head breadth</source>
        <translation>Baş genişliği</translation>
    </message>
    <message>
        <source>True breadth above the ears, as taped; for all photos</source>
        <translation>Kulakların üstünde gerçek genişlik, şeritle; tüm fotoğraflar için</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Uzunluk</translation>
    </message>
    <message>
        <source>From forehead to back of the head; for all photos</source>
        <translation>Alından başın arkasına; tüm fotoğraflar için</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Tepe</translation>
    </message>
    <message>
        <source>Height of the crown above the middle of the head; Alt+up/down on the photo; for all photos</source>
        <translation>Tepenin baş ortasından yüksekliği; fotoğrafta Alt+yukarı/aşağı; tüm fotoğraflar için</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadFitting</name>
    <message>
        <source>Fitting the head in all photos</source>
        <translation>Baş tüm fotoğraflara oturtuluyor</translation>
    </message>
    <message>
        <source>Size of the head</source>
        <translation>Başın boyutu</translation>
    </message>
    <message>
        <source>Correct head</source>
        <translation>Başı düzelt</translation>
    </message>
    <message>
        <source>Fit head</source>
        <translation>Başı oturt</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadTile</name>
    <message>
        <source>3-D head</source>
        <translation>3B baş</translation>
    </message>
    <message>
        <source>The design on a plain head that turns in the hand (T)</source>
        <translation>Tasarım elde dönen sade bir baş üzerinde (T)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadTool</name>
    <message>
        <source>Tilt %1°</source>
        <translation>Yana eğim %1°</translation>
    </message>
    <message>
        <source>Nod %1°</source>
        <translation>Öne eğim %1°</translation>
    </message>
    <message>
        <source>Turn %1°</source>
        <translation>Dönüş %1°</translation>
    </message>
    <message>
        <source>Arrows move the head, Ctrl+arrows turn it, Alt+left/right tilt it, [ and ] size it, Alt+up/down: crown</source>
        <translation>Oklar başı taşır, Ctrl+oklar döndürür, Alt+sol/sağ eğer, [ ve ] boyutlar, Alt+yukarı/aşağı: tepe</translation>
    </message>
    <message>
        <source>Drag sizes the head in the photo</source>
        <translation>Sürüklemek başın fotoğraftaki boyutunu değiştirir</translation>
    </message>
    <message>
        <source>Drag makes the head longer or shorter</source>
        <translation>Sürüklemek başı uzatır veya kısaltır</translation>
    </message>
    <message>
        <source>Drag makes the crown higher or lower</source>
        <translation>Sürüklemek tepeyi yükseltir veya alçaltır</translation>
    </message>
    <message>
        <source>Drag tilts the head to a shoulder</source>
        <translation>Sürüklemek başı bir omza eğer</translation>
    </message>
    <message>
        <source>Drag nods the head</source>
        <translation>Sürüklemek başı öne eğer</translation>
    </message>
    <message>
        <source>Drag turns the head to a side</source>
        <translation>Sürüklemek başı yana döndürür</translation>
    </message>
    <message>
        <source>With Shift or the right button a drag turns the head about the marked place</source>
        <translation>Shift veya sağ düğmeyle sürüklemek başı işaretli yer çevresinde döndürür</translation>
    </message>
    <message>
        <source>Drag moves the head; with Shift or the right button the skin under it follows</source>
        <translation>Sürüklemek başı taşır; Shift veya sağ düğmeyle altındaki deri izler</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>What was done, the latest last; a click goes back to a step</source>
        <translation>Yapılanlar, en son en altta; bir tık o adıma döner</translation>
    </message>
    <message>
        <source>As it began</source>
        <translation>Başlangıçta</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HistoryTab</name>
    <message>
        <source>Added: %1</source>
        <translation>Eklendi: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Değişti: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Kaldırıldı: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Henüz bir şey yapılmadı.</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>Yapılanlar, en yeni önce</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HoleOptions</name>
    <message>
        <source>Why it is left out</source>
        <translation>Neden hariç</translation>
    </message>
    <message>
        <source>Mole</source>
        <translation>Ben</translation>
    </message>
    <message>
        <source>Scar</source>
        <translation>Yara izi</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Kept free round it</source>
        <translation>Çevre boşluğu</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Yumuşak kenar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>How wide it is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>Deri üzerindeki genişliği; fotoğrafta [ ve ] veya Shift+tekerlek</translation>
    </message>
    <message>
        <source>How far from it the dots stay</source>
        <translation>Noktalar ondan ne kadar uzak kalır</translation>
    </message>
    <message>
        <source>Over what width the dots come back</source>
        <translation>Noktalar hangi genişlikte geri gelir</translation>
    </message>
    <message>
        <source>Remove the chosen place (Delete on the photo)</source>
        <translation>Seçili yeri kaldır (fotoğrafta Delete)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HoleTool</name>
    <message>
        <source>mole</source>
        <translation>ben</translation>
    </message>
    <message>
        <source>scar</source>
        <translation>yara izi</translation>
    </message>
    <message>
        <source>place</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Değiştir: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Kaldır: %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Taşı: %1</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>Boyutla: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ekle: %1</translation>
    </message>
    <message>
        <source>There is no room for more places to leave out</source>
        <translation>Hariç tutulacak daha fazla yer için alan yok</translation>
    </message>
    <message>
        <source>Drag moves it, the handle sizes it, Delete removes it, arrow keys move it by 0.5 mm</source>
        <translation>Sürüklemek taşır, tutamak boyutlar, Delete kaldırır, oklar 0,5 mm taşır</translation>
    </message>
    <message>
        <source>Click a mole, or drag round a scar: no dots are placed there</source>
        <translation>Bir bene tıklayın veya yara izinin çevresini çizin: oraya nokta konmaz</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HygieneCard</name>
    <message>
        <source>Hygiene</source>
        <translation>Hijyen</translation>
    </message>
    <message>
        <source>Tick it when it is done (Space)</source>
        <translation>Yapılınca işaretleyin (Boşluk)</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>hepsi yapıldı</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>trichion::studio::IntakeForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Keep the answers (Ctrl+Enter)</source>
        <translation>Yanıtları sakla (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Questions before the treatment</source>
        <translation>Uygulama öncesi sorular</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation>Kaydetmeden çık (Esc)</translation>
    </message>
    <message>
        <source>Ask each question. Y and N answer it and go on; Tab leaves it open. The questions are no medical advice.</source>
        <translation>Her soruyu sorun. Y ve N yanıtlar ve ilerler; Tab açık bırakır. Sorular tıbbi tavsiye değildir.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>Evet (Y)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>Hayır (N)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiç</translation>
    </message>
    <message>
        <source>Not that anyone knows</source>
        <translation>Bilindiği kadarıyla hayır</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <translation>Hiç: %1</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>on</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>On a day: %1</source>
        <translation>Bir gün: %1</translation>
    </message>
    <message>
        <source>It was on this day</source>
        <translation>O gündü</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>%1 öncesi değil.</translation>
    </message>
    <message>
        <source>%1 answers · %2 to be considered</source>
        <translation>%1 yanıt · %2 dikkate alınacak</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Sorular</translation>
    </message>
    <message>
        <source>The answers are not saved yet. Leave them?</source>
        <translation>Yanıtlar henüz kaydedilmedi. Çıkılsın mı?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Çık</translation>
    </message>
</context>
<context>
    <name>trichion::studio::IntakeTab</name>
    <message>
        <source>Decline</source>
        <translation>Reddet</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Ertele</translation>
    </message>
    <message>
        <source>Doctor&apos;s letter</source>
        <translation>Doktor yazısı</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Dikkat</translation>
    </message>
    <message>
        <source>What the answers mean</source>
        <translation>Yanıtların anlamı</translation>
    </message>
    <message>
        <source>The questions were not asked yet.</source>
        <translation>Sorular henüz sorulmadı.</translation>
    </message>
    <message>
        <source>Enter or a double-click sets a finding aside; the reason is kept.</source>
        <translation>Enter veya çift tık bir bulguyu kenara koyar; gerekçe saklanır.</translation>
    </message>
    <message>
        <source>Ask the &amp;questions…</source>
        <translation>&amp;Soruları sor…</translation>
    </message>
    <message>
        <source>Go through the questions before a treatment</source>
        <translation>Uygulama öncesi soruları geç</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Kenara kondu: %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>%1 öncesi değil</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>soruldu %1</translation>
    </message>
    <message>
        <source>No answer stands against a treatment.</source>
        <translation>Hiçbir yanıt uygulamaya karşı değil.</translation>
    </message>
    <message>
        <source>Set a finding aside</source>
        <translation>Bulguyu kenara koy</translation>
    </message>
    <message>
        <source>Why is the treatment right all the same?</source>
        <translation>Uygulama yine de neden doğru?</translation>
    </message>
</context>
<context>
    <name>trichion::studio::InvoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Leave without issuing (Esc)</source>
        <translation>Kesmeden çık (Esc)</translation>
    </message>
    <message>
        <source>Issue an invoice</source>
        <translation>Fatura kes</translation>
    </message>
    <message>
        <source>All of the quote</source>
        <translation>Teklifin tümü</translation>
    </message>
    <message>
        <source>The deposit</source>
        <translation>Kapora</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Bir kısım</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>What the invoice is for</source>
        <translation>Fatura ne için</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>Vergi dahil</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Kesildiği gün</translation>
    </message>
    <message>
        <source>The day on the invoice; not before the last one&apos;s</source>
        <translation>Faturadaki gün; son faturanınkinden önce değil</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <translation>Ka&amp;psam</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Tutar</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>Kesildiği &amp;gün</translation>
    </message>
    <message>
        <source>&amp;Issue it</source>
        <translation>Faturayı &amp;kes</translation>
    </message>
    <message>
        <source>Give it the next number (Enter); it cannot be changed then</source>
        <translation>Sıradaki numarayı ver (Enter); sonra değiştirilemez</translation>
    </message>
    <message>
        <source>It gets the next number and cannot be changed, only taken back. %1 of the quote is not invoiced yet.</source>
        <translation>Sıradaki numarayı alır ve değiştirilemez, yalnız geri alınabilir. Teklifin %1 kadarı henüz faturalanmadı.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Sistem gibi</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Pencerenin dili</translation>
    </message>
    <message>
        <source>Of menus, pages and hints; papers have a language of their own</source>
        <translation>Menü, sayfa ve ipuçlarının; belgelerin kendi dili vardır</translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation>&amp;Pencerenin dili</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation>Pencere bir sonraki açılıştan itibaren bu dilde olur.</translation>
    </message>
    <message>
        <source>Millimetres and centimetres</source>
        <translation>Milimetre ve santimetre</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>İnç</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Uzunluklar</translation>
    </message>
    <message>
        <source>How lengths and areas are shown and typed; needles and papers stay metric</source>
        <translation>Uzunluk ve alanların gösterilip yazıldığı birim; iğneler ve belgeler metrik kalır</translation>
    </message>
    <message>
        <source>&amp;Lengths</source>
        <translation>&amp;Uzunluklar</translation>
    </message>
    <message>
        <source>It holds from the next start on.</source>
        <translation>Sonraki başlatmadan itibaren geçerli.</translation>
    </message>
    <message>
        <source>Translated by machine and not reviewed yet. Consents and medical questions are not translated by machine.</source>
        <translation>Makine çevirisi, henüz gözden geçirilmedi. Onamlar ve tıbbi sorular makineyle çevrilmez.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LivePicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>Kameranın gördüğü</translation>
    </message>
    <message>
        <source>What the camera sees; the earlier photo lies over it</source>
        <translation>Kameranın gördüğü; önceki fotoğraf üstünde durur</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LockPage</name>
    <message>
        <source>Your clients</source>
        <translation>Müşterileriniz</translation>
    </message>
    <message>
        <source>Clients, photos, designs and sessions in one place, sealed on this computer.</source>
        <translation>Müşteriler, fotoğraflar, tasarımlar ve seanslar tek yerde, bu bilgisayarda mühürlü.</translation>
    </message>
    <message>
        <source>&amp;Start my practice…</source>
        <translation>&amp;Muayenehanemi başlat…</translation>
    </message>
    <message>
        <source>Make a practice with a passphrase</source>
        <translation>Parolalı bir muayenehane oluştur</translation>
    </message>
    <message>
        <source>&amp;Play with the sample practice</source>
        <translation>&amp;Örnek muayenehaneyi dene</translation>
    </message>
    <message>
        <source>Invented clients at every stage; no passphrase</source>
        <translation>Her aşamada uydurma müşteriler; parola yok</translation>
    </message>
    <message>
        <source>&amp;Open a practice…</source>
        <translation>Muayenehane &amp;aç…</translation>
    </message>
    <message>
        <source>Choose the folder of a practice</source>
        <translation>Bir muayenehane klasörü seç</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>The passphrase of the practice</source>
        <translation>Muayenehanenin parolası</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key</source>
        <translation>&amp;Kurtarma anahtarını kullan</translation>
    </message>
    <message>
        <source>The key that was printed when the practice was made</source>
        <translation>Muayenehane oluşturulurken basılan anahtar</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Kilidi &amp;aç</translation>
    </message>
    <message>
        <source>Open the practice (Enter)</source>
        <translation>Muayenehaneyi aç (Enter)</translation>
    </message>
    <message>
        <source>The practice is locked</source>
        <translation>Muayenehane kilitli</translation>
    </message>
    <message>
        <source>&amp;Open another practice…</source>
        <translation>&amp;Başka muayenehane aç…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kurtarma anahtarı</translation>
    </message>
    <message>
        <source>Open a practice</source>
        <translation>Muayenehane aç</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LookSection</name>
    <message>
        <source>Red, darker and larger than they will be.</source>
        <translation>Kırmızı, olacaklarından koyu ve büyük.</translation>
    </message>
    <message>
        <source>Small scabs: darker and larger than they will be.</source>
        <translation>Küçük kabuklar: olacaklarından koyu ve büyük.</translation>
    </message>
    <message>
        <source>Scabs fall off.</source>
        <translation>Kabuklar düşer.</translation>
    </message>
    <message>
        <source>Looks faded for some days; the colour comes back.</source>
        <translation>Birkaç gün soluk görünür; renk geri gelir.</translation>
    </message>
    <message>
        <source>Settles.</source>
        <translation>Oturur.</translation>
    </message>
    <message>
        <source>Healed: what to judge the result by.</source>
        <translation>İyileşmiş: sonuç buna göre değerlendirilir.</translation>
    </message>
    <message>
        <source>About %1 % of the healed darkness is left (an estimate).</source>
        <translation>İyileşmiş koyuluğun yaklaşık %1 % kadarı kaldı (tahmin).</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>taze</translation>
    </message>
    <message>
        <source>day 7</source>
        <translation>7. gün</translation>
    </message>
    <message>
        <source>healed</source>
        <translation>iyileşmiş</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 y</translation>
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
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Sessions shown</source>
        <translation>Gösterilen seanslar</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Yaş</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Taze</translation>
    </message>
    <message>
        <source>Healed</source>
        <translation>İyileşmiş</translation>
    </message>
    <message>
        <source>Time since the last session</source>
        <translation>Son seanstan beri süre</translation>
    </message>
    <message>
        <source>How the dots look as they age, up to ten years
Double-click goes back to healed.</source>
        <translation>Noktalar on yıla kadar nasıl yaşlanır
Çift tık iyileşmişe döner.</translation>
    </message>
    <message>
        <source>After session</source>
        <translation>Seans sonrası</translation>
    </message>
    <message>
        <source>What these days look like</source>
        <translation>Bu günler nasıl görünür</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LotForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Save the bottle (Enter)</source>
        <translation>Şişeyi kaydet (Enter)</translation>
    </message>
    <message>
        <source>Change bottle</source>
        <translation>Şişeyi değiştir</translation>
    </message>
    <message>
        <source>Add a bottle</source>
        <translation>Şişe ekle</translation>
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
        <translation>Şişede basılı olduğu gibi; tarayın</translation>
    </message>
    <message>
        <source>&amp;Pigment</source>
        <translation>&amp;Pigment</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>İçinde ne var</translation>
    </message>
    <message>
        <source>&amp;Keeps until</source>
        <translation>&amp;Son kullanma</translation>
    </message>
    <message>
        <source>The date on the bottle</source>
        <translation>Şişedeki tarih</translation>
    </message>
    <message>
        <source>In s&amp;tock</source>
        <translation>S&amp;tok</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <source>&amp;Order below</source>
        <translation>Şunun altında &amp;ısmarla</translation>
    </message>
    <message>
        <source>When to order more</source>
        <translation>Ne zaman daha ısmarlanır</translation>
    </message>
    <message>
        <source>&amp;Ingredients</source>
        <translation>İ&amp;çindekiler</translation>
    </message>
    <message>
        <source>From the label; for clients with allergies</source>
        <translation>Etiketten; alerjisi olan müşteriler için</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Hiçbir şeyi değiştirme (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MainWindow</name>
    <message>
        <source>What does the photo show? Lay the lines over the skull, without ears and chin.</source>
        <translation>Fotoğraf ne gösteriyor? Çizgileri kulak ve çene olmadan kafatasının üzerine koyun.</translation>
    </message>
    <message>
        <source>Your design is shown on this photo.</source>
        <translation>Tasarımınız bu fotoğrafta gösteriliyor.</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Yeni başlat</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Geri al: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Yinele: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Tasarım</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Öncesi</translation>
    </message>
    <message>
        <source>Open a photo to begin, or design without one</source>
        <translation>Başlamak için fotoğraf açın veya fotoğrafsız tasarlayın</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Mirror it</source>
        <translation>Aynala</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation>Tersine çevir</translation>
    </message>
    <message>
        <source>Choose the head</source>
        <translation>Başı seç</translation>
    </message>
    <message>
        <source>Show what was understood</source>
        <translation>Ne anlaşıldığını göster</translation>
    </message>
    <message>
        <source>Correct by hand</source>
        <translation>Elle düzelt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Look at the line</source>
        <translation>Çizgiye bak</translation>
    </message>
    <message>
        <source>Work of %1 was not saved when the program ended.</source>
        <translation>Program kapandığında %1 tarihli çalışma kaydedilmemişti.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Still writing</source>
        <translation>Hâlâ yazılıyor</translation>
    </message>
    <message>
        <source>A backup is still being written. If it is stopped, earlier backups stay as they are.</source>
        <translation>Bir yedek hâlâ yazılıyor. Durdurulursa önceki yedekler olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>A picture is still being exported. If it is stopped, no file is left half written.</source>
        <translation>Bir resim hâlâ dışa aktarılıyor. Durdurulursa yarım yazılmış dosya kalmaz.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Durdur ve kapat</translation>
    </message>
    <message>
        <source>Changes are not in the practice</source>
        <translation>Değişiklikler muayenehanede değil</translation>
    </message>
    <message>
        <source>The practice could not be written to. Bring its drive back, or make room, and choose Try again.</source>
        <translation>Muayenehaneye yazılamadı. Sürücüsünü geri getirin veya yer açın ve Yeniden dene&apos;yi seçin.</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Onlarsız kapat</translation>
    </message>
    <message>
        <source>Show the preview there</source>
        <translation>Önizlemeyi orada göster</translation>
    </message>
    <message>
        <source>Former hairline from an ol&amp;d photo…</source>
        <translation>&amp;Eski fotoğraftan önceki saç çizgisi…</translation>
    </message>
    <message>
        <source>Lay an old photo of the client over the head as a guide for the hairline</source>
        <translation>Saç çizgisine kılavuz olarak müşterinin eski bir fotoğrafını başın üstüne koy</translation>
    </message>
    <message>
        <source>Lay an old photo over it…</source>
        <translation>Üstüne eski fotoğraf koy…</translation>
    </message>
    <message>
        <source>A photo from when the client had more hair, as a guide (Ctrl+Shift+H)</source>
        <translation>Müşterinin daha çok saçı varken çekilmiş, kılavuz olacak fotoğraf (Ctrl+Shift+H)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MeasureTool</name>
    <message>
        <source>%1, %2 dots</source>
        <translation>%1, %2 nokta</translation>
    </message>
    <message>
        <source>Click two points on the head: the distance along the skin</source>
        <translation>Başta iki noktaya tıklayın: deri üzerindeki uzaklık</translation>
    </message>
    <message>
        <source>Drag a point to change the area; a click beside it begins anew, Esc clears</source>
        <translation>Alanı değiştirmek için nokta sürükleyin; yanına tık yeniden başlatır, Esc temizler</translation>
    </message>
    <message>
        <source>Click the first point (or Enter) to close the area; Backspace takes a point back, Esc clears</source>
        <translation>İlk noktaya tık (veya Enter) alanı kapatır; Geri tuşu bir noktayı alır, Esc temizler</translation>
    </message>
    <message>
        <source>Click on for a longer way; Backspace takes a point back, Esc clears</source>
        <translation>Daha uzun yol için tıklamayı sürdürün; Geri tuşu bir noktayı alır, Esc temizler</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MeasurementDialog</name>
    <message>
        <source>A &amp;touch-up is wanted</source>
        <translation>Rö&amp;tuş isteniyor</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Takip not et</translation>
    </message>
    <message>
        <source>No session in particular</source>
        <translation>Belli bir seans değil</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Seans %1: %2</translation>
    </message>
    <message>
        <source>The whole scalp</source>
        <translation>Saçlı derinin tümü</translation>
    </message>
    <message>
        <source>What is noted</source>
        <translation>Ne not ediliyor</translation>
    </message>
    <message>
        <source>After which session</source>
        <translation>Hangi seanstan sonra</translation>
    </message>
    <message>
        <source>The session it follows</source>
        <translation>Ardından geldiği seans</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>The day of the visit</source>
        <translation>Ziyaretin günü</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>What was counted or measured</source>
        <translation>Sayılan veya ölçülen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Where it was counted or measured</source>
        <translation>Nerede sayıldı veya ölçüldü</translation>
    </message>
    <message>
        <source>A touch-up is wanted</source>
        <translation>Rötuş isteniyor</translation>
    </message>
    <message>
        <source>The next visit is to be a touch-up</source>
        <translation>Sonraki ziyaret rötuş olacak</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Daha fazla bilgi</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Ne</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Seanstan sonra</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Gün</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Değer</translation>
    </message>
    <message>
        <source>Whe&amp;re</source>
        <translation>Ne&amp;rede</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;ot</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Sa&amp;kla</translation>
    </message>
    <message>
        <source>Put it into the client&apos;s file (Enter)</source>
        <translation>Müşteri dosyasına koy (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Leave without keeping (Esc)</source>
        <translation>Saklamadan çık (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>İletiyi kapat</translation>
    </message>
    <message>
        <source>What can be done, %1</source>
        <translation>Ne yapılabilir, %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::NavigationRail</name>
    <message>
        <source>Lock</source>
        <translation>Kilitle</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Clients: search, the day, who is due</source>
        <translation>Müşteriler: arama, gün, bekleyenler</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Stüdyo</translation>
    </message>
    <message>
        <source>Studio: design on photos</source>
        <translation>Stüdyo: fotoğraflarda tasarla</translation>
    </message>
    <message>
        <source>Pigments</source>
        <translation>Pigmentler</translation>
    </message>
    <message>
        <source>Pigments: bottles, stock, who received them</source>
        <translation>Pigmentler: şişeler, stok, kim aldı</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Calendar: sessions and appointments</source>
        <translation>Takvim: seanslar ve randevular</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Settings of the practice and the program</source>
        <translation>Muayenehane ve program ayarları</translation>
    </message>
    <message>
        <source>Lock the practice</source>
        <translation>Muayenehaneyi kilitle</translation>
    </message>
</context>
<context>
    <name>trichion::studio::NeutralView</name>
    <message>
        <source>Change size of head</source>
        <translation>Başın boyutunu değiştir</translation>
    </message>
</context>
<context>
    <name>trichion::studio::NewPracticeDialog</name>
    <message>
        <source>Start my practice</source>
        <translation>Muayenehanemi başlat</translation>
    </message>
    <message>
        <source>As it stands on your papers</source>
        <translation>Belgelerinizde yazdığı gibi</translation>
    </message>
    <message>
        <source>Several words are easy to keep in mind and hard to guess</source>
        <translation>Birkaç kelimeyi akılda tutmak kolay, tahmin etmek zordur</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Aynısı bir daha</translation>
    </message>
    <message>
        <source>The name of the practice</source>
        <translation>Muayenehanenin adı</translation>
    </message>
    <message>
        <source>&amp;Name of the practice</source>
        <translation>Muayenehanenin &amp;adı</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Parola</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Yeniden</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Muayenehanenin adı</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Parola yeniden</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Değiştir…</translation>
    </message>
    <message>
        <source>Keep the practice in another folder</source>
        <translation>Muayenehaneyi başka klasörde sakla</translation>
    </message>
    <message>
        <source>An empty folder for the practice</source>
        <translation>Muayenehane için boş bir klasör</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>&amp;Make the practice</source>
        <translation>Muayenehaneyi &amp;oluştur</translation>
    </message>
    <message>
        <source>Make the practice (Enter)</source>
        <translation>Muayenehaneyi oluştur (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Make no practice (Esc)</source>
        <translation>Muayenehane oluşturma (Esc)</translation>
    </message>
    <message>
        <source>Names, notes, photos and designs of your clients are sealed with this passphrase. Nobody can read them without it, not even from a stolen disk.</source>
        <translation>Müşterilerinizin adları, notları, fotoğrafları ve tasarımları bu parola ile mühürlenir. Onsuz kimse okuyamaz, çalınan diskten bile.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kurtarma anahtarı</translation>
    </message>
    <message>
        <source>I have &amp;printed it or written it down</source>
        <translation>&amp;Yazdırdım veya not ettim</translation>
    </message>
    <message>
        <source>Without passphrase and key nobody can open the practice</source>
        <translation>Parola ve anahtar olmadan kimse muayenehaneyi açamaz</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Tamam</translation>
    </message>
    <message>
        <source>Go to the practice</source>
        <translation>Muayenehaneye git</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Ya&amp;zdır…</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>Kurtarma anahtarını yazdır</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Kurtarma anahtarınız</translation>
    </message>
    <message>
        <source>It opens the practice when the passphrase is forgotten. Keep it on paper, away from this computer. It is not shown again; a new one can be made in the settings.</source>
        <translation>Parola unutulunca muayenehaneyi açar. Kâğıtta, bu bilgisayardan uzakta saklayın. Bir daha gösterilmez; ayarlarda yenisi yapılabilir.</translation>
    </message>
    <message>
        <source>How is the practice called?</source>
        <translation>Muayenehanenin adı ne?</translation>
    </message>
    <message>
        <source>At least %1 characters: three or four words.</source>
        <translation>En az %1 karakter: üç dört kelime.</translation>
    </message>
    <message>
        <source>%1 more characters.</source>
        <translation>%1 karakter daha.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Bir daha yazın.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>İkisi farklı.</translation>
    </message>
    <message>
        <source>Making the practice…</source>
        <translation>Muayenehane oluşturuluyor…</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Recovery key of %1&lt;/h2&gt;&lt;p&gt;%2&lt;/p&gt;&lt;p style=&apos;font-size:18pt&apos;&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;It opens the practice when the passphrase is forgotten. Keep this paper away from the computer.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Kurtarma anahtarı: %1&lt;/h2&gt;&lt;p&gt;%2&lt;/p&gt;&lt;p style=&apos;font-size:18pt&apos;&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;Parola unutulunca muayenehaneyi açar. Bu kâğıdı bilgisayardan uzakta saklayın.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The recovery key is not shown again. Go on without keeping it?</source>
        <translation>Kurtarma anahtarı bir daha gösterilmez. Saklamadan devam edilsin mi?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam</translation>
    </message>
</context>
<context>
    <name>trichion::studio::OverviewTab</name>
    <message>
        <source>What comes next</source>
        <translation>Sırada ne var</translation>
    </message>
    <message>
        <source>No session or appointment is planned.</source>
        <translation>Planlanmış seans veya randevu yok.</translation>
    </message>
    <message>
        <source>To be considered</source>
        <translation>Dikkate alınacak</translation>
    </message>
    <message>
        <source>Nothing that stands against a treatment.</source>
        <translation>Uygulamaya karşı bir şey yok.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Değiştir…</translation>
    </message>
    <message>
        <source>Change what is known of the client</source>
        <translation>Müşteri hakkında bilineni değiştir</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>İstek</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Doğum</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Acil kişi</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doktor</translation>
    </message>
    <message>
        <source>Found us by</source>
        <translation>Bizi bulma</translation>
    </message>
    <message>
        <source>&amp;Erase this client…</source>
        <translation>Bu müşteriyi &amp;sil…</translation>
    </message>
    <message>
        <source>Remove the client with all photos, designs and sessions</source>
        <translation>Müşteriyi tüm fotoğraf, tasarım ve seanslarla kaldır</translation>
    </message>
    <message>
        <source>No intake yet: ask the questions before a treatment.</source>
        <translation>Henüz soru sorulmadı: uygulamadan önce soruları sorun.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Seans %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Randevu</translation>
    </message>
    <message>
        <source>Erase client</source>
        <translation>Müşteriyi sil</translation>
    </message>
    <message>
        <source>Erase %1? Photos, designs and sessions go, in the backups as well. Invoices stay as the law asks. This cannot be undone.</source>
        <translation>%1 silinsin mi? Fotoğraf, tasarım ve seanslar gider, yedeklerden de. Faturalar yasa gereği kalır. Geri alınamaz.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>The client was erased.</source>
        <translation>Müşteri silindi.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::OwnHair</name>
    <message>
        <source>Own hair at the sides</source>
        <translation>Yanlarda kendi saçı</translation>
    </message>
    <message>
        <source>Dots meet the client&apos;s own hair</source>
        <translation>Noktalar müşterinin kendi saçıyla buluşur</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Yanlar</translation>
    </message>
    <message>
        <source> hairs/cm²</source>
        <translation> saç/cm²</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Arka</translation>
    </message>
    <message>
        <source>Thins out over</source>
        <translation>Seyrelme</translation>
    </message>
    <message>
        <source>Dots even out over</source>
        <translation>Nokta geçişi</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Birlikte</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Where the own hair thins out above the lower edge, dots take over what it lacks</source>
        <translation>Kendi saçın alt kenar üstünde seyreldiği yerde noktalar eksiği tamamlar</translation>
    </message>
    <message>
        <source>Follicular units per cm² of the own hair at temples and sides, counted or estimated</source>
        <translation>Şakak ve yanlarda kendi saçın cm² başına foliküler ünitesi, sayılmış veya tahmini</translation>
    </message>
    <message>
        <source>Follicular units per cm² of the own hair at the back</source>
        <translation>Arkada kendi saçın cm² başına foliküler ünitesi</translation>
    </message>
    <message>
        <source>Above the lower edge: from full own hair to none</source>
        <translation>Alt kenarın üstünde: tam saçtan hiç saça</translation>
    </message>
    <message>
        <source>Above that: from the density of the own hair to that of the design</source>
        <translation>Onun üstünde: kendi saçın yoğunluğundan tasarımınkine</translation>
    </message>
    <message>
        <source>Dots and hair together, against the full own hair</source>
        <translation>Noktalar ve saç birlikte, tam saça göre</translation>
    </message>
    <message>
        <source>Own hair</source>
        <translation>Kendi saçı</translation>
    </message>
    <message>
        <source>Meet own hair</source>
        <translation>Kendi saçla buluş</translation>
    </message>
    <message>
        <source>No own hair</source>
        <translation>Kendi saçı yok</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PagesArea</name>
    <message>
        <source>Pages of the stencil</source>
        <translation>Şablon sayfaları</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PagesView</name>
    <message>
        <source>Pages of the stencil</source>
        <translation>Şablon sayfaları</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PaperView</name>
    <message>
        <source>Pages of the paper</source>
        <translation>Belgenin sayfaları</translation>
    </message>
    <message>
        <source>Ctrl and the wheel show it larger; Ctrl+0 fits the width</source>
        <translation>Ctrl ve tekerlek büyütür; Ctrl+0 genişliğe sığdırır</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 sayfa</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PapersTab</name>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Belgeyi kaydet</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Takvimler (*.ics)</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Belgeler (*.pdf)</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>Belgeyi yazdır</translation>
    </message>
    <message>
        <source>No papers yet.</source>
        <translation>Henüz belge yok.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>&amp;Quote…</source>
        <translation>Tekl&amp;if…</translation>
    </message>
    <message>
        <source>Make a quote for this plan</source>
        <translation>Bu plan için teklif hazırla</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>&amp;Kabul edildi</translation>
    </message>
    <message>
        <source>The client takes this quote</source>
        <translation>Müşteri bu teklifi kabul ediyor</translation>
    </message>
    <message>
        <source>&amp;Declined</source>
        <translation>&amp;Reddedildi</translation>
    </message>
    <message>
        <source>The client does not take this quote</source>
        <translation>Müşteri bu teklifi kabul etmiyor</translation>
    </message>
    <message>
        <source>&amp;Invoice…</source>
        <translation>&amp;Fatura…</translation>
    </message>
    <message>
        <source>Issue an invoice over this quote, with the next number</source>
        <translation>Bu teklif için sıradaki numarayla fatura kes</translation>
    </message>
    <message>
        <source>Pa&amp;yment…</source>
        <translation>Ö&amp;deme…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Fark&amp;lı kaydet…</translation>
    </message>
    <message>
        <source>Write the paper as a PDF (Ctrl+Shift+S)</source>
        <translation>Belgeyi PDF olarak yaz (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Yazdır…</translation>
    </message>
    <message>
        <source>Print the paper (Ctrl+P)</source>
        <translation>Belgeyi yazdır (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save the &amp;calendar…</source>
        <translation>Takvimi k&amp;aydet…</translation>
    </message>
    <message>
        <source>The days of the aftercare for a phone (.ics)</source>
        <translation>Telefon için bakım günleri (.ics)</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Belge hazırlanıyor…</translation>
    </message>
    <message>
        <source>Drawing the design</source>
        <translation>Tasarım çiziliyor</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 kaydedildi.</translation>
    </message>
    <message>
        <source>Saved %1. When sessions move, save it again: the phone then moves the days.</source>
        <translation>%1 kaydedildi. Seanslar taşınınca yeniden kaydedin: telefon günleri taşır.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Yazdırılıyor…</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Yazdırılıyor</translation>
    </message>
    <message>
        <source>The paper went to the printer.</source>
        <translation>Belge yazıcıya gönderildi.</translation>
    </message>
    <message>
        <source>The quote is kept.</source>
        <translation>Teklif saklandı.</translation>
    </message>
    <message>
        <source>Invoice %1 is issued.</source>
        <translation>Fatura %1 kesildi.</translation>
    </message>
    <message>
        <source>The payment is noted.</source>
        <translation>Ödeme not edildi.</translation>
    </message>
    <message>
        <source>Note what was paid for this invoice, or went back</source>
        <translation>Bu fatura için ödeneni veya geri verileni not et</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>&amp;Geri al…</translation>
    </message>
    <message>
        <source>Take this invoice back by a credit note</source>
        <translation>Bu faturayı bir iade faturasıyla geri al</translation>
    </message>
    <message>
        <source>Credit note %1 is issued.</source>
        <translation>İade faturası %1 kesildi.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PatchView</name>
    <message>
        <source>Photo of the test patch</source>
        <translation>Test bölgesinin fotoğrafı</translation>
    </message>
    <message>
        <source>Click the bare skin, then each field in its order. Drag a ring to move it; the wheel zooms, the right button moves the photo. Keys: arrows and Enter.</source>
        <translation>Çıplak deriye, sonra sırayla her alana tıklayın. Taşımak için halkayı sürükleyin; tekerlek yakınlaştırır, sağ düğme fotoğrafı kaydırır. Tuşlar: oklar ve Enter.</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Henüz fotoğraf yok</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PaymentDialog</name>
    <message>
        <source>Payment for invoice %1</source>
        <translation>Fatura %1 ödemesi</translation>
    </message>
    <message>
        <source>%1 are open.</source>
        <translation>Kalan borç: %1.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Nakit</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Havale</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Ödenen</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Ödeme yolu</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>Nasıl ödendi</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Ödeme günü</translation>
    </message>
    <message>
        <source>The day it was paid</source>
        <translation>Ödendiği gün</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Tutar</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>Ödeme &amp;yolu</translation>
    </message>
    <message>
        <source>Paid &amp;on</source>
        <translation>Ödeme &amp;günü</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Not et</translation>
    </message>
    <message>
        <source>Keep the payment (Enter)</source>
        <translation>Ödemeyi sakla (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Leave without noting (Esc)</source>
        <translation>Not etmeden çık (Esc)</translation>
    </message>
    <message>
        <source>%1 go back to the client.</source>
        <translation>%1 müşteriye geri gider.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PenChoice</name>
    <message>
        <source>Pen</source>
        <translation>Kalem</translation>
    </message>
    <message>
        <source>What the pen&apos;s pressure does</source>
        <translation>Kalem basıncı ne yapar</translation>
    </message>
    <message>
        <source>What is more where the pen presses harder: strength, size, both or nothing</source>
        <translation>Kalem sıkı bastıkça artan: güç, boyut, ikisi veya hiçbiri</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>G&amp;üç</translation>
    </message>
    <message>
        <source>S&amp;ize</source>
        <translation>B&amp;oyut</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>&amp;İkisi</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Hiçbiri</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PencilBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;At</translation>
    </message>
    <message>
        <source>&amp;Use this line</source>
        <translation>Bu çizgiyi &amp;kullan</translation>
    </message>
    <message>
        <source>Discard the line</source>
        <translation>Çizgiyi at</translation>
    </message>
    <message>
        <source>Leave the hairline as it was (Esc)</source>
        <translation>Saç çizgisini olduğu gibi bırak (Esc)</translation>
    </message>
    <message>
        <source>Use this line</source>
        <translation>Bu çizgiyi kullan</translation>
    </message>
    <message>
        <source>Make it the design&apos;s hairline, on every photo of this head (Enter)</source>
        <translation>Bu başın her fotoğrafında tasarımın saç çizgisi yap (Enter)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PencilConfirmation</name>
    <message>
        <source>Looking for the line</source>
        <translation>Çizgi aranıyor</translation>
    </message>
    <message>
        <source>Looking for a line</source>
        <translation>Bir çizgi aranıyor</translation>
    </message>
    <message>
        <source>A %1 line is drawn on the skin.</source>
        <translation>Deriye bir çizgi (%1) çizilmiş.</translation>
    </message>
    <message>
        <source>No line drawn with a pencil was found in this photo. It must be one clear line over the forehead, in even light.</source>
        <translation>Bu fotoğrafta kalemle çizilmiş çizgi bulunamadı. Alında, eşit ışıkta tek ve net bir çizgi olmalı.</translation>
    </message>
    <message>
        <source>Hairline as drawn on the skin</source>
        <translation>Deriye çizildiği gibi saç çizgisi</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PencilTool</name>
    <message>
        <source>Drag or arrow keys move the point, Delete removes it</source>
        <translation>Sürükleme veya oklar noktayı taşır, Delete kaldırır</translation>
    </message>
    <message>
        <source>Enter uses this line, Esc discards it, hold B to see the skin alone</source>
        <translation>Enter bu çizgiyi kullanır, Esc atar, yalnız deri için B&apos;yi basılı tutun</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoGlance</name>
    <message>
        <source>All photos</source>
        <translation>Tüm fotoğraflar</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Fotoğraf: %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoNotes</name>
    <message>
        <source>Close what is said about the photo</source>
        <translation>Fotoğraf hakkında söyleneni kapat</translation>
    </message>
    <message>
        <source>Do not say this about the photo again</source>
        <translation>Bu fotoğraf için bunu bir daha söyleme</translation>
    </message>
    <message>
        <source>Looking at the photo</source>
        <translation>Fotoğrafa bakılıyor</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoUseDialog</name>
    <message>
        <source>A photo leaves only under a consent to this purpose.</source>
        <translation>Fotoğraf yalnız bu amaca verilmiş onamla dışarı çıkar.</translation>
    </message>
    <message>
        <source>Note the use of a photo</source>
        <translation>Fotoğraf kullanımını not et</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>For the record or another clinic</source>
        <translation>Kayıt veya başka klinik için</translation>
    </message>
    <message>
        <source>For teaching</source>
        <translation>Eğitim için</translation>
    </message>
    <message>
        <source>For advertising</source>
        <translation>Reklam için</translation>
    </message>
    <message>
        <source>Our website, page of results</source>
        <translation>Web sitemiz, sonuçlar sayfası</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fotoğraf</translation>
    </message>
    <message>
        <source>Which photo is shown</source>
        <translation>Hangi fotoğraf gösteriliyor</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Amaç</translation>
    </message>
    <message>
        <source>Each purpose has a consent of its own</source>
        <translation>Her amacın kendi onamı vardır</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>Nerede gösteriliyor</translation>
    </message>
    <message>
        <source>So that it can be found again when the consent is withdrawn</source>
        <translation>Onam geri çekilince yeniden bulunabilsin diye</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Fotoğraf</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Amaç</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>N&amp;erede</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Not et</translation>
    </message>
    <message>
        <source>Keep where the photo is shown (Enter)</source>
        <translation>Fotoğrafın gösterildiği yeri sakla (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Leave without noting (Esc)</source>
        <translation>Not etmeden çık (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoUsesCard</name>
    <message>
        <source>Where photos are shown</source>
        <translation>Fotoğrafların gösterildiği yerler</translation>
    </message>
    <message>
        <source>Photos of this client are shown nowhere outside this file.</source>
        <translation>Bu müşterinin fotoğrafları bu dosya dışında hiçbir yerde gösterilmiyor.</translation>
    </message>
    <message>
        <source>&amp;Note a use…</source>
        <translation>Kullanım &amp;not et…</translation>
    </message>
    <message>
        <source>A website, a lesson, a letter: before a photo leaves</source>
        <translation>Web sitesi, ders, mektup: fotoğraf çıkmadan önce</translation>
    </message>
    <message>
        <source>&amp;Taken away</source>
        <translation>&amp;Kaldırıldı</translation>
    </message>
    <message>
        <source>The photo is no longer shown there</source>
        <translation>Fotoğraf artık orada gösterilmiyor</translation>
    </message>
    <message>
        <source>The consent was withdrawn: take it away</source>
        <translation>Onam geri çekildi: kaldırın</translation>
    </message>
    <message>
        <source>The use was noted.</source>
        <translation>Kullanım not edildi.</translation>
    </message>
    <message>
        <source>Noted: the photo is no longer shown there.</source>
        <translation>Not edildi: fotoğraf artık orada gösterilmiyor.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotosTab</name>
    <message>
        <source>No photos yet. Drop some here, or add them: front, both sides, top and back.</source>
        <translation>Henüz fotoğraf yok. Buraya bırakın veya ekleyin: ön, iki yan, üst ve arka.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotoğraflar</translation>
    </message>
    <message>
        <source>Double-click or Enter opens a photo in the studio</source>
        <translation>Çift tık veya Enter fotoğrafı stüdyoda açar</translation>
    </message>
    <message>
        <source>What the photo shows</source>
        <translation>Fotoğraf ne gösterir</translation>
    </message>
    <message>
        <source>What the chosen photos show</source>
        <translation>Seçilen fotoğraflar ne gösterir</translation>
    </message>
    <message>
        <source>Open in the s&amp;tudio</source>
        <translation>S&amp;tüdyoda aç</translation>
    </message>
    <message>
        <source>Design on the chosen photos, or on all</source>
        <translation>Seçilen fotoğraflarda veya tümünde tasarla</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>Fotoğraf &amp;ekle…</translation>
    </message>
    <message>
        <source>Seal photos into the client&apos;s file</source>
        <translation>Fotoğrafları müşteri dosyasına mühürle</translation>
    </message>
    <message>
        <source>Of the newest day still to take: %1</source>
        <translation>En yeni günden çekilecek kalanlar: %1</translation>
    </message>
    <message>
        <source>One photo could be better: point at it to see why.</source>
        <translation>Bir fotoğraf daha iyi olabilir: nedeni için üzerine gelin.</translation>
    </message>
    <message>
        <source>%1 photos could be better: point at them to see why.</source>
        <translation>%1 fotoğraf daha iyi olabilir: nedeni için üzerlerine gelin.</translation>
    </message>
    <message>
        <source>&amp;Take photos…</source>
        <translation>Fotoğraf &amp;çek…</translation>
    </message>
    <message>
        <source>Take the photos with a camera, view by view</source>
        <translation>Kamerayla görünüm görünüm fotoğraf çek</translation>
    </message>
    <message>
        <source>Looking what the photos show…</source>
        <translation>Fotoğrafların ne gösterdiğine bakılıyor…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add photos from files.</source>
        <translation>Kamera bulunamadı. Bir tane takın veya dosyalardan fotoğraf ekleyin.</translation>
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
        <translation>Ton</translation>
    </message>
    <message>
        <source>How dark the healed dots are</source>
        <translation>İyileşmiş noktalar ne kadar koyu</translation>
    </message>
    <message>
        <source>lighter</source>
        <translation>daha açık</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>daha koyu</translation>
    </message>
    <message>
        <source>Shade %1</source>
        <translation>Ton %1</translation>
    </message>
    <message>
        <source>Nearest colour number %1 (water %1:1)</source>
        <translation>En yakın renk numarası %1 (su %1:1)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PigmentsPage</name>
    <message>
        <source>recalled</source>
        <translation>geri çağrıldı</translation>
    </message>
    <message>
        <source>ran out %1</source>
        <translation>süresi doldu %1</translation>
    </message>
    <message>
        <source>keeps %1 days</source>
        <translation>%1 gün daha</translation>
    </message>
    <message>
        <source>keeps until %1</source>
        <translation>son tarih %1</translation>
    </message>
    <message>
        <source>Bottles</source>
        <translation>Şişeler</translation>
    </message>
    <message>
        <source>No bottles yet. Add the first one from its label.</source>
        <translation>Henüz şişe yok. İlkini etiketinden ekleyin.</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>Kim aldı</translation>
    </message>
    <message>
        <source>Nobody received this lot.</source>
        <translation>Bu lotu kimse almadı.</translation>
    </message>
    <message>
        <source>Lot or pigment: scan or type</source>
        <translation>Lot veya pigment: tarayın veya yazın</translation>
    </message>
    <message>
        <source>Search bottles</source>
        <translation>Şişe ara</translation>
    </message>
    <message>
        <source>Scan a label or type a part of it</source>
        <translation>Etiketi tarayın veya bir kısmını yazın</translation>
    </message>
    <message>
        <source>Pigments</source>
        <translation>Pigmentler</translation>
    </message>
    <message>
        <source>&amp;Add a bottle…</source>
        <translation>Şişe &amp;ekle…</translation>
    </message>
    <message>
        <source>Add a bottle from its label</source>
        <translation>Etiketinden bir şişe ekle</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Değiştir…</translation>
    </message>
    <message>
        <source>Change stock, dates and texts of the bottle</source>
        <translation>Şişenin stok, tarih ve metinlerini değiştir</translation>
    </message>
    <message>
        <source>&amp;Recalled…</source>
        <translation>&amp;Geri çağrıldı…</translation>
    </message>
    <message>
        <source>The maker called this lot back: it is not used any more</source>
        <translation>Üretici bu lotu geri çağırdı: artık kullanılmaz</translation>
    </message>
    <message>
        <source>%1 ml left</source>
        <translation>%1 ml kaldı</translation>
    </message>
    <message>
        <source> · order more</source>
        <translation> · ısmarla</translation>
    </message>
    <message>
        <source>No bottle has “%1” on its label.</source>
        <translation>Etiketinde “%1” olan şişe yok.</translation>
    </message>
    <message>
        <source>Session %1 · %2 dots</source>
        <translation>Seans %1 · %2 nokta</translation>
    </message>
    <message>
        <source>Recalled lot</source>
        <translation>Geri çağrılan lot</translation>
    </message>
    <message>
        <source>Mark %1 as recalled? It is refused in sessions; the list at the right says who received it.</source>
        <translation>%1 geri çağrıldı olarak işaretlensin mi? Seanslarda reddedilir; sağdaki liste kimin aldığını söyler.</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Geri çağrıldı</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PlacesSection</name>
    <message>
        <source>Treated places</source>
        <translation>Uygulama yerleri</translation>
    </message>
    <message>
        <source>Tissue</source>
        <translation>Doku</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Deri</translation>
    </message>
    <message>
        <source>Scar</source>
        <translation>Yara izi</translation>
    </message>
    <message>
        <source>Burn</source>
        <translation>Yanık</translation>
    </message>
    <message>
        <source>Birthmark</source>
        <translation>Doğum lekesi</translation>
    </message>
    <message>
        <source>Density of its own</source>
        <translation>Kendi yoğunluğu</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Yoğunluk</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> nokta/cm²</translation>
    </message>
    <message>
        <source>Keeps of the pigment</source>
        <translation>Tuttuğu pigment</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Draw a &amp;place</source>
        <translation>Yer &amp;çiz</translation>
    </message>
    <message>
        <source>Click chooses a place, a double-click or F2 gives it a name</source>
        <translation>Tıklamak yer seçer, çift tık veya F2 ad verir</translation>
    </message>
    <message>
        <source>Scars and burns keep less pigment and want more sessions</source>
        <translation>Yara izi ve yanıklar daha az pigment tutar, daha çok seans ister</translation>
    </message>
    <message>
        <source>Otherwise it is as dense as the design is there</source>
        <translation>Yoksa tasarım orada ne kadar yoğunsa o kadar</translation>
    </message>
    <message>
        <source>Dots per cm² in this place</source>
        <translation>Bu yerde cm² başına nokta</translation>
    </message>
    <message>
        <source>What this tissue keeps against whole skin, an estimate; seen in the preview</source>
        <translation>Bu dokunun sağlam deriye göre tuttuğu, tahmindir; önizlemede görülür</translation>
    </message>
    <message>
        <source>About the chosen place</source>
        <translation>Seçili yer hakkında</translation>
    </message>
    <message>
        <source>Treat a scar, a patch, a parting or thin hair alone (A)</source>
        <translation>Yalnız bir yara izi, bölge, ayrım veya seyrek saça uygula (A)</translation>
    </message>
    <message>
        <source>Not seen in this photo: show one that has it, or the 3-D head (T).</source>
        <translation>Bu fotoğrafta görülmüyor: göründüğü fotoğrafı veya 3B başı (T) gösterin.</translation>
    </message>
    <message>
        <source>The whole scalp is treated. With a first place, only places are.</source>
        <translation>Tüm saçlı deriye uygulanır. İlk yerden sonra yalnız yerlere.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PlanDialog</name>
    <message>
        <source>Sessions</source>
        <translation>Seanslar</translation>
    </message>
    <message>
        <source>Counting the dots…</source>
        <translation>Noktalar sayılıyor…</translation>
    </message>
    <message>
        <source>&amp;Keep the plan</source>
        <translation>Planı &amp;sakla</translation>
    </message>
    <message>
        <source>Put these sessions into the calendar</source>
        <translation>Bu seansları takvime koy</translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation>Seansları planla</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, sürüm %2</translation>
    </message>
    <message>
        <source> dots/min</source>
        <translation> nokta/dk</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Tasarım</translation>
    </message>
    <message>
        <source>The newest revision of each design</source>
        <translation>Her tasarımın en yeni sürümü</translation>
    </message>
    <message>
        <source>&amp;First session</source>
        <translation>&amp;İlk seans</translation>
    </message>
    <message>
        <source>The others follow the intervals</source>
        <translation>Ötekiler aralıkları izler</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>S&amp;aat</translation>
    </message>
    <message>
        <source>When sessions begin</source>
        <translation>Seanslar ne zaman başlar</translation>
    </message>
    <message>
        <source>&amp;Intervals</source>
        <translation>A&amp;ralıklar</translation>
    </message>
    <message>
        <source>How far apart sessions lie</source>
        <translation>Seanslar arası ne kadar</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>&amp;Hız</translation>
    </message>
    <message>
        <source>How fast you work; 60 to 120 is usual</source>
        <translation>Ne kadar hızlı çalışıyorsunuz; 60-120 olağan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Leave the plan as it was (Esc)</source>
        <translation>Planı olduğu gibi bırak (Esc)</translation>
    </message>
    <message>
        <source>Sessions that were planned before and not held are replaced.</source>
        <translation>Planlanıp yapılmamış seansların yerine geçer.</translation>
    </message>
    <message>
        <source>Counting the dots</source>
        <translation>Noktalar sayılıyor</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Seans %1: %2</translation>
    </message>
    <message>
        <source>%1 dots</source>
        <translation>%1 nokta</translation>
    </message>
    <message>
        <source>%1 dots · %2 · check-up %3</source>
        <translation>%1 nokta · %2 · kontrol %3</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PlanNeedsNote</name>
    <message>
        <source>What the treatment asks for</source>
        <translation>Uygulamanın gerektirdikleri</translation>
    </message>
    <message>
        <source>Treatment: %1.</source>
        <translation>Uygulama: %1.</translation>
    </message>
    <message>
        <source>This tissue is worked at %1 % of the usual pace.</source>
        <translation>Bu dokuda olağan hızın %1 % kadarıyla çalışılır.</translation>
    </message>
    <message>
        <source>Try a small patch of the tissue first, by %1, and read it when it has healed.</source>
        <translation>Önce dokunun küçük bir bölgesini %1 tarihine kadar deneyin ve iyileşince okuyun.</translation>
    </message>
    <message>
        <source>Still to sign: %1.</source>
        <translation>İmzalanacak: %1.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PracticeDesk</name>
    <message>
        <source>Changes from before it was closed are not in the practice yet.</source>
        <translation>Kapatılmadan önceki değişiklikler henüz muayenehanede değil.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PracticeShell</name>
    <message>
        <source>&amp;Give to a client…</source>
        <translation>Bir müşteriye &amp;ver…</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Muayenehane</translation>
    </message>
    <message>
        <source>Put these photos and the design into a client&apos;s file</source>
        <translation>Bu fotoğrafları ve tasarımı bir müşteri dosyasına koy</translation>
    </message>
    <message>
        <source>Pigments</source>
        <translation>Pigmentler</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Session · client %1</source>
        <translation>Seans · müşteri %1</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Müşteri %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PresetMenu</name>
    <message>
        <source>Presets (*%1)</source>
        <translation>Ön ayarlar (*%1)</translation>
    </message>
    <message>
        <source>Pre&amp;sets</source>
        <translation>Ön a&amp;yarlar</translation>
    </message>
    <message>
        <source>&amp;Keep as a preset…</source>
        <translation>Ön ayar olarak &amp;sakla…</translation>
    </message>
    <message>
        <source>Keep hairline style, density, pigment and light under a name</source>
        <translation>Saç çizgisi stili, yoğunluk, pigment ve ışığı bir adla sakla</translation>
    </message>
    <message>
        <source>&amp;Import a preset…</source>
        <translation>Ön ayar &amp;içe aktar…</translation>
    </message>
    <message>
        <source>Take a preset from a file</source>
        <translation>Dosyadan bir ön ayar al</translation>
    </message>
    <message>
        <source>&amp;Export as a preset…</source>
        <translation>Ön ayar olarak &amp;dışa aktar…</translation>
    </message>
    <message>
        <source>Write hairline style, density, pigment and light as a file to share</source>
        <translation>Saç çizgisi stili, yoğunluk, pigment ve ışığı paylaşmak için dosyaya yaz</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>Ön ayar olarak sakla</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Ön ayarın adı</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Ön ayar içe aktar</translation>
    </message>
    <message>
        <source>Export as a preset</source>
        <translation>Ön ayar olarak dışa aktar</translation>
    </message>
    <message>
        <source>My preset</source>
        <translation>Ön ayarım</translation>
    </message>
    <message>
        <source>There is no design yet. Open a photo, or design without one.</source>
        <translation>Henüz tasarım yok. Fotoğraf açın veya fotoğrafsız tasarlayın.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Si&amp;l</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>Uygula: %1</translation>
    </message>
    <message>
        <source>The preset %1 is deleted.</source>
        <translation>%1 ön ayarı silindi.</translation>
    </message>
    <message>
        <source>The preset %1 is kept.</source>
        <translation>%1 ön ayarı saklandı.</translation>
    </message>
    <message>
        <source>Apply preset %1</source>
        <translation>%1 ön ayarını uygula</translation>
    </message>
    <message>
        <source>The preset %1 is kept and applied.</source>
        <translation>%1 ön ayarı saklandı ve uygulandı.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 kaydedildi.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Cancel the work</source>
        <translation>İşi iptal et</translation>
    </message>
    <message>
        <source>Stop what is running; nothing is lost</source>
        <translation>Çalışanı durdur; hiçbir şey kaybolmaz</translation>
    </message>
</context>
<context>
    <name>trichion::studio::QuoteDialog</name>
    <message>
        <source>Lines of the quote</source>
        <translation>Teklifin satırları</translation>
    </message>
    <message>
        <source>Give a price.</source>
        <translation>Bir fiyat verin.</translation>
    </message>
    <message>
        <source>Quote for a plan</source>
        <translation>Plan için teklif</translation>
    </message>
    <message>
        <source>&amp;Keep the quote</source>
        <translation>Teklifi &amp;sakla</translation>
    </message>
    <message>
        <source>Put the quote into the client&apos;s file (Ctrl+Enter)</source>
        <translation>Teklifi müşteri dosyasına koy (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Leave without a quote (Esc)</source>
        <translation>Teklif olmadan çık (Esc)</translation>
    </message>
    <message>
        <source>of a session</source>
        <translation>seans başına</translation>
    </message>
    <message>
        <source>of all sessions</source>
        <translation>tüm seanslar için</translation>
    </message>
    <message>
        <source>of a cm²</source>
        <translation>cm² başına</translation>
    </message>
    <message>
        <source> days</source>
        <translation> gün</translation>
    </message>
    <message>
        <source>Consultation
Check-up after five weeks</source>
        <translation>Görüşme
Beş hafta sonra kontrol</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Fiyat</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Vergisiz</translation>
    </message>
    <message>
        <source>Price &amp;is</source>
        <translation>Fiyat &amp;türü</translation>
    </message>
    <message>
        <source>What the price is for</source>
        <translation>Fiyat ne için</translation>
    </message>
    <message>
        <source>&amp;Scar, once</source>
        <translation>&amp;Yara izi, bir kez</translation>
    </message>
    <message>
        <source>Added once for a scar</source>
        <translation>Yara izi için bir kez eklenir</translation>
    </message>
    <message>
        <source>&amp;Extra sessions</source>
        <translation>&amp;Ek seanslar</translation>
    </message>
    <message>
        <source>Beyond those of the plan</source>
        <translation>Plandakilerin dışında</translation>
    </message>
    <message>
        <source>E&amp;ach of them</source>
        <translation>&amp;Her biri</translation>
    </message>
    <message>
        <source>Price of an extra session</source>
        <translation>Ek seansın fiyatı</translation>
    </message>
    <message>
        <source>Dis&amp;count</source>
        <translation>İn&amp;dirim</translation>
    </message>
    <message>
        <source>Taken off before tax</source>
        <translation>Vergiden önce düşülür</translation>
    </message>
    <message>
        <source>&amp;Tax</source>
        <translation>&amp;Vergi</translation>
    </message>
    <message>
        <source>On what is left</source>
        <translation>Kalan üzerinden</translation>
    </message>
    <message>
        <source>&amp;Deposit</source>
        <translation>Ka&amp;pora</translation>
    </message>
    <message>
        <source>Share of the total that is paid in advance</source>
        <translation>Toplamın önceden ödenen payı</translation>
    </message>
    <message>
        <source>Touch-&amp;up</source>
        <translation>&amp;Rötuş</translation>
    </message>
    <message>
        <source>What a touch-up costs in later years, of the net price</source>
        <translation>Sonraki yıllarda rötuşun bedeli, net fiyata göre</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;Geçerlilik</translation>
    </message>
    <message>
        <source>How long the quote holds from today</source>
        <translation>Teklif bugünden başlayarak ne kadar geçerli</translation>
    </message>
    <message>
        <source>Inc&amp;luded</source>
        <translation>Dahi&amp;l olanlar</translation>
    </message>
    <message>
        <source>What the price holds, a line for each</source>
        <translation>Fiyata dahil olanlar, her biri bir satır</translation>
    </message>
    <message>
        <source>The plan has no sessions: make it anew.</source>
        <translation>Planda seans yok: yeniden yapın.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Vergi</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Toplam %1</translation>
    </message>
    <message>
        <source> · in advance %1</source>
        <translation> · önceden %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::RecentFiles</name>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Son açı&amp;lanlar</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ve %2 tane daha</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Bunları &amp;unut</translation>
    </message>
    <message>
        <source>Empties this list; no file is deleted</source>
        <translation>Bu listeyi boşaltır; dosya silinmez</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Recovery</name>
    <message>
        <source>Unsaved work cannot be kept for a crash: %1</source>
        <translation>Kaydedilmemiş çalışma çökmeye karşı saklanamıyor: %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ResultsTab</name>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Sonuç ne oldu</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Takipler</translation>
    </message>
    <message>
        <source>Nothing measured yet. Two photos of the same view, some months apart, show what is left of the dots.</source>
        <translation>Henüz ölçüm yok. Aynı görünümün birkaç ay arayla iki fotoğrafı, noktalardan ne kaldığını gösterir.</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Kaldır…</translation>
    </message>
    <message>
        <source>Take this measurement out of the file; the photos stay</source>
        <translation>Bu ölçümü dosyadan çıkar; fotoğraflar kalır</translation>
    </message>
    <message>
        <source>&amp;Measure a follow-up…</source>
        <translation>Takip &amp;ölç…</translation>
    </message>
    <message>
        <source>What is left of the dots, from two photos</source>
        <translation>İki fotoğrafa göre noktalardan ne kaldığı</translation>
    </message>
    <message>
        <source>The practice&apos;s own figures</source>
        <translation>Muayenehanenin kendi değerleri</translation>
    </message>
    <message>
        <source>&amp;Use for previews</source>
        <translation>Önizlemelerde k&amp;ullan</translation>
    </message>
    <message>
        <source>Previews fade and look as results of this practice do; Clinic profile takes it back</source>
        <translation>Önizlemeler bu muayenehanenin sonuçları gibi solar ve görünür; Stüdyo profili bunu geri alır</translation>
    </message>
    <message>
        <source>Map of what is left</source>
        <translation>Kalanın haritası</translation>
    </message>
    <message>
        <source>What speaks for or against a touch-up</source>
        <translation>Rötuşun lehine ve aleyhine olanlar</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Müşteri için</translation>
    </message>
    <message>
        <source>For our portfolio</source>
        <translation>Portföyümüz için</translation>
    </message>
    <message>
        <source>Who the picture is for</source>
        <translation>Resim kimin için</translation>
    </message>
    <message>
        <source>The portfolio needs the client&apos;s consent to advertising; the use is noted</source>
        <translation>Portföy için müşterinin reklam onamı gerekir; kullanım not edilir</translation>
    </message>
    <message>
        <source>Save si&amp;de by side…</source>
        <translation>Yan ya&amp;na kaydet…</translation>
    </message>
    <message>
        <source>First photo and this one, laid over each other, with dates</source>
        <translation>İlk fotoğraf ve bu, üst üste oturtulmuş, tarihleriyle</translation>
    </message>
    <message>
        <source>Save &amp;time lapse…</source>
        <translation>Zaman akışını kayd&amp;et…</translation>
    </message>
    <message>
        <source>All photos of this view one after the other (WebP)</source>
        <translation>Bu görünümün tüm fotoğrafları art arda (WebP)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 tarihinden beri</translation>
    </message>
    <message>
        <source>Against the preview</source>
        <translation>Önizlemeye göre</translation>
    </message>
    <message>
        <source>What came against the preview</source>
        <translation>Önizlemeye göre gerçekleşen</translation>
    </message>
    <message>
        <source>You decide; this is a measurement, no medical advice.</source>
        <translation>Karar sizin; bu bir ölçümdür, tıbbi tavsiye değil.</translation>
    </message>
    <message>
        <source>No map was kept.</source>
        <translation>Harita saklanmamış.</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Öngörülen</translation>
    </message>
    <message>
        <source>This practice, %1 clients</source>
        <translation>Bu muayenehane, %1 müşteri</translation>
    </message>
    <message>
        <source>The follow-up was kept.</source>
        <translation>Takip saklandı.</translation>
    </message>
    <message>
        <source>Remove the measurement</source>
        <translation>Ölçümü kaldır</translation>
    </message>
    <message>
        <source>What was measured and its pictures go; the photos of the client stay.</source>
        <translation>Ölçülenler ve resimleri gider; müşterinin fotoğrafları kalır.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>The measurement was removed.</source>
        <translation>Ölçüm kaldırıldı.</translation>
    </message>
    <message>
        <source>Previews that are opened from now on fade and look as results here do.</source>
        <translation>Bundan sonra açılan önizlemeler buradaki sonuçlar gibi solar ve görünür.</translation>
    </message>
    <message>
        <source>before-and-after.jpg</source>
        <translation>once-ve-sonra.jpg</translation>
    </message>
    <message>
        <source>time-lapse.webp</source>
        <translation>zaman-akisi.webp</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Resimler (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Animated WebP (*.webp)</source>
        <translation>Hareketli WebP (*.webp)</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portföy</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 yazılıyor…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 kaydedildi.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::RulerTool</name>
    <message>
        <source>How many mm?</source>
        <translation>Kaç mm?</translation>
    </message>
    <message>
        <source>Type the distance of the two points in mm on the right; Esc takes them back</source>
        <translation>Sağda iki noktanın aralığını mm olarak yazın; Esc geri alır</translation>
    </message>
    <message>
        <source>Click the other end; Esc takes the first back</source>
        <translation>Öbür uca tıklayın; Esc ilkini geri alır</translation>
    </message>
    <message>
        <source>Click the coin that lies on the scalp; Esc ends</source>
        <translation>Saçlı derideki paraya tıklayın; Esc bitirir</translation>
    </message>
    <message>
        <source>Click both edges of the coin where it is broadest; Esc ends</source>
        <translation>Paranın en geniş yerinde iki kenarına tıklayın; Esc bitirir</translation>
    </message>
    <message>
        <source>Zoom in on an eye and click the left and the right edge of its iris; Esc ends</source>
        <translation>Bir göze yakınlaşıp irisin sol ve sağ kenarına tıklayın; Esc bitirir</translation>
    </message>
    <message>
        <source>Click both ends of a ruler or a mark of known length on the scalp; Esc ends</source>
        <translation>Saçlı deride uzunluğu bilinen bir cetvel veya işaretin iki ucuna tıklayın; Esc bitirir</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SaidLog</name>
    <message>
        <source>What was said</source>
        <translation>Neler dendi</translation>
    </message>
    <message>
        <source>What the window said lately (Ctrl+J)</source>
        <translation>Pencerenin son söyledikleri (Ctrl+J)</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Henüz bir şey denmedi.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SceneFold</name>
    <message>
        <source>Light, tan and grey hair</source>
        <translation>Işık, bronzluk ve gri saç</translation>
    </message>
    <message>
        <source>As in the &amp;photo</source>
        <translation>&amp;Fotoğraftaki gibi</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Parlaklık</translation>
    </message>
    <message>
        <source>Darker or brighter light, in stops of a camera</source>
        <translation>Daha koyu veya parlak ışık, kamera durağıyla</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Daha yumuşak</translation>
    </message>
    <message>
        <source>Takes the shade away, as under a cloudy sky</source>
        <translation>Gölgeyi alır, bulutlu gökte gibi</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Yukarıdan</translation>
    </message>
    <message>
        <source>A lamp above the head, as in a lift or a shop</source>
        <translation>Baş üstünde lamba, asansör veya mağazadaki gibi</translation>
    </message>
    <message>
        <source>Shine</source>
        <translation>Parıltı</translation>
    </message>
    <message>
        <source>0 is a matte scalp, 1 as in the photo, 2 a shiny one</source>
        <translation>0 mat saçlı deri, 1 fotoğraftaki gibi, 2 parlak</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Bronz</translation>
    </message>
    <message>
        <source>The skin as after a summer; dots stay as they are</source>
        <translation>Deri yaz sonrası gibi; noktalar aynı kalır</translation>
    </message>
    <message>
        <source>Grey hair</source>
        <translation>Gri saç</translation>
    </message>
    <message>
        <source>The client&apos;s own hair turns grey; dots do not</source>
        <translation>Müşterinin kendi saçı ağarır; noktalar ağarmaz</translation>
    </message>
    <message>
        <source>Light, skin and hair as they are in the photo</source>
        <translation>Işık, deri ve saç fotoğraftaki gibi</translation>
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
        <translation>‹ Çık</translation>
    </message>
    <message>
        <source>Back to the client; what was counted is kept</source>
        <translation>Müşteriye dön; sayılan saklanır</translation>
    </message>
    <message>
        <source>&amp;Finish the session</source>
        <translation>Seansı &amp;bitir</translation>
    </message>
    <message>
        <source>Write the session down as done</source>
        <translation>Seansı yapıldı olarak yaz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>Çalışma süresi</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Başlat</translation>
    </message>
    <message>
        <source>Start or pause (Ctrl+Space)</source>
        <translation>Başlat veya duraklat (Ctrl+Boşluk)</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Noktalar</translation>
    </message>
    <message>
        <source>Dots so far</source>
        <translation>Şimdiye dek nokta</translation>
    </message>
    <message>
        <source>Share of the plan</source>
        <translation>Planın payı</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Bölge</translation>
    </message>
    <message>
        <source>Where the dots go</source>
        <translation>Noktaların yeri</translation>
    </message>
    <message>
        <source> (other side)</source>
        <translation> (diğer taraf)</translation>
    </message>
    <message>
        <source>Add %1 dots</source>
        <translation>%1 nokta ekle</translation>
    </message>
    <message>
        <source>Take the last back</source>
        <translation>Sonuncuyu geri al</translation>
    </message>
    <message>
        <source>Take the last dots back (Ctrl+Z)</source>
        <translation>Son noktaları geri al (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Scan or type the lot</source>
        <translation>Lotu tarayın veya yazın</translation>
    </message>
    <message>
        <source>Lot of the pigment</source>
        <translation>Pigment lotu</translation>
    </message>
    <message>
        <source>No lot yet: scan the bottle before the first dots.</source>
        <translation>Henüz lot yok: ilk noktalardan önce şişeyi tarayın.</translation>
    </message>
    <message>
        <source>Needle</source>
        <translation>İğne</translation>
    </message>
    <message>
        <source>Marking of the cartridge</source>
        <translation>Kartuş işareti</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>How the skin took it, bleeding, breaks</source>
        <translation>Derinin tepkisi, kanama, molalar</translation>
    </message>
    <message>
        <source>%1 · session %2</source>
        <translation>%1 · seans %2</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Duraklat</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Devam et</translation>
    </message>
    <message>
        <source>Break %1: %2</source>
        <translation>Mola %1: %2</translation>
    </message>
    <message>
        <source>%1 minutes without a break: rest hand and client.</source>
        <translation>%1 dakika molasız: eli ve müşteriyi dinlendirin.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Çalışılıyor</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Başlamadı</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was recalled. Take another bottle.</source>
        <translation>%1 geri çağrıldı. Başka şişe alın.</translation>
    </message>
    <message>
        <source>%1 ran out on %2. Take another bottle.</source>
        <translation>%1 süresi %2 tarihinde doldu. Başka şişe alın.</translation>
    </message>
    <message>
        <source>%1 is in use until another is scanned; it keeps until %2.</source>
        <translation>Başkası taranana dek %1 kullanılıyor; son tarih %2.</translation>
    </message>
    <message>
        <source>No bottle has the label “%1”. Add it on the page Pigments.</source>
        <translation>“%1” etiketli şişe yok. Pigmentler sayfasında ekleyin.</translation>
    </message>
    <message>
        <source>%1 dots in %2.</source>
        <translation>%2 içinde %1 nokta.</translation>
    </message>
    <message>
        <source>Finish the session</source>
        <translation>Seansı bitir</translation>
    </message>
    <message>
        <source>For some of them no lot was given.</source>
        <translation>Bazıları için lot verilmedi.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Hygiene: %1 points are not ticked.</source>
        <translation>Hijyen: %1 madde işaretlenmedi.</translation>
    </message>
    <message>
        <source>Did not come…</source>
        <translation>Gelmedi…</translation>
    </message>
    <message>
        <source>The client did not come</source>
        <translation>Müşteri gelmedi</translation>
    </message>
    <message>
        <source>Cancel the session…</source>
        <translation>Seansı iptal et…</translation>
    </message>
    <message>
        <source>It stays in the list as cancelled</source>
        <translation>Listede iptal olarak kalır</translation>
    </message>
    <message>
        <source>Pigment and needle</source>
        <translation>Pigment ve iğne</translation>
    </message>
    <message>
        <source>Scan or type the label of the bottle; Enter takes it</source>
        <translation>Şişenin etiketini tarayın veya yazın; Enter alır</translation>
    </message>
    <message>
        <source>Lot of the cartridge</source>
        <translation>Kartuş lotu</translation>
    </message>
    <message>
        <source>Scan or type what stands on its wrapping</source>
        <translation>Ambalajında yazanı tarayın veya yazın</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Uygulayan</translation>
    </message>
    <message>
        <source>Who holds the machine; stands in the record</source>
        <translation>Makineyi tutan; kayıtta yer alır</translation>
    </message>
    <message>
        <source>Note: how the skin took it, bleeding</source>
        <translation>Not: derinin tepkisi, kanama</translation>
    </message>
    <message>
        <source>The computer slept for %1 minutes; they are counted as work.</source>
        <translation>Bilgisayar %1 dakika uyudu; bu süre çalışma sayıldı.</translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>Süreden d&amp;üş</translation>
    </message>
    <message>
        <source>The time the computer slept was no work</source>
        <translation>Bilgisayarın uyuduğu süre çalışma değildi</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SessionsTab</name>
    <message>
        <source>Sessions</source>
        <translation>Seanslar</translation>
    </message>
    <message>
        <source>No sessions yet. A design knows its dots and hours: plan them from it.</source>
        <translation>Henüz seans yok. Tasarım noktalarını ve saatlerini bilir: ondan planlayın.</translation>
    </message>
    <message>
        <source>&amp;Plan from a design…</source>
        <translation>Tasarımdan &amp;planla…</translation>
    </message>
    <message>
        <source>Dates, dots and hours of all sessions</source>
        <translation>Tüm seansların tarih, nokta ve saatleri</translation>
    </message>
    <message>
        <source>Add a &amp;session…</source>
        <translation>&amp;Seans ekle…</translation>
    </message>
    <message>
        <source>A single session without a plan</source>
        <translation>Plansız tek seans</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Taşı…</translation>
    </message>
    <message>
        <source>Put the session on another day</source>
        <translation>Seansı başka güne koy</translation>
    </message>
    <message>
        <source>&amp;Cancel the session…</source>
        <translation>Seansı &amp;iptal et…</translation>
    </message>
    <message>
        <source>It stays in the list as cancelled</source>
        <translation>Listede iptal olarak kalır</translation>
    </message>
    <message>
        <source>&amp;Begin the session</source>
        <translation>Seansa &amp;başla</translation>
    </message>
    <message>
        <source>The screen for use during the treatment (Enter)</source>
        <translation>Uygulama sırasında kullanılan ekran (Enter)</translation>
    </message>
    <message>
        <source> · %1 dots</source>
        <translation> · %1 nokta</translation>
    </message>
    <message>
        <source>Session %1, the last: %2</source>
        <translation>Seans %1, sonuncu: %2</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Seans %1: %2</translation>
    </message>
    <message>
        <source>%1 dots so far</source>
        <translation>şimdiye dek %1 nokta</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Seans ekle</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>Seansı taşı</translation>
    </message>
    <message>
        <source>&amp;Did not come…</source>
        <translation>Ge&amp;lmedi…</translation>
    </message>
    <message>
        <source>The client did not come; it stays in the list</source>
        <translation>Müşteri gelmedi; listede kalır</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>The practice</source>
        <translation>Muayenehane</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>As it stands on papers</source>
        <translation>Belgelerde yazdığı gibi</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;res</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Para birimi</translation>
    </message>
    <message>
        <source>Of quotes and invoices</source>
        <translation>Teklif ve faturaların</translation>
    </message>
    <message>
        <source>&amp;Language of papers</source>
        <translation>Belgelerin &amp;dili</translation>
    </message>
    <message>
        <source>What clients are given is in this language</source>
        <translation>Müşterilere verilenler bu dildedir</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Kâğıt</translation>
    </message>
    <message>
        <source>Size of what is printed</source>
        <translation>Basılanın boyutu</translation>
    </message>
    <message>
        <source>Passphrase and lock</source>
        <translation>Parola ve kilit</translation>
    </message>
    <message>
        <source>never</source>
        <translation>hiç</translation>
    </message>
    <message>
        <source> min</source>
        <translation> dk</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation>Şundan sonra &amp;kilitle</translation>
    </message>
    <message>
        <source>When nobody touched mouse and keyboard for so long</source>
        <translation>Bu kadar süre kimse fare ve klavyeye dokunmayınca</translation>
    </message>
    <message>
        <source>C&amp;hange the passphrase…</source>
        <translation>Parolayı de&amp;ğiştir…</translation>
    </message>
    <message>
        <source>Give the practice another passphrase</source>
        <translation>Muayenehaneye başka parola ver</translation>
    </message>
    <message>
        <source>New &amp;recovery key…</source>
        <translation>Yeni ku&amp;rtarma anahtarı…</translation>
    </message>
    <message>
        <source>Make a new recovery key; the one before no longer opens the practice</source>
        <translation>Yeni kurtarma anahtarı yap; önceki artık muayenehaneyi açmaz</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Light and dark: menu View, Theme. Dates and numbers are written as this computer is set up.</source>
        <translation>Açık ve koyu: Görünüm menüsü, Tema. Tarih ve sayılar bu bilgisayarın ayarına göre yazılır.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>F2 to F6: clients, studio, pigments, calendar, settings. Ctrl+L locks. Ctrl+F searches, Ctrl+N makes a new client, Esc goes back. Ctrl+G gives photos and design to a client. Ctrl+Space starts and pauses a session.</source>
        <translation>F2 - F6: müşteriler, stüdyo, pigmentler, takvim, ayarlar. Ctrl+L kilitler. Ctrl+F arar, Ctrl+N müşteri oluşturur, Esc geri döner. Ctrl+G fotoğraf ve tasarımı müşteriye verir. Ctrl+Boşluk seansı başlatır ve duraklatır.</translation>
    </message>
    <message>
        <source>Keys of the &amp;studio…</source>
        <translation>S&amp;tüdyo tuşları…</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Saklandığı yer: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kurtarma anahtarı</translation>
    </message>
    <message>
        <source>Make a new recovery key? The printed one no longer opens the practice.</source>
        <translation>Yeni kurtarma anahtarı yapılsın mı? Basılı olan artık muayenehaneyi açmaz.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Yeni anahtar yap</translation>
    </message>
    <message>
        <source>Write it down or print it, and keep it away from this computer. It is not shown again.

%1</source>
        <translation>Yazın veya bastırın ve bu bilgisayardan uzakta saklayın. Bir daha gösterilmez.

%1</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Yeni parola</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>En az %1 karakter</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Aynısı bir daha</translation>
    </message>
    <message>
        <source>The two passphrases differ. The old one still holds.</source>
        <translation>İki parola farklı. Eskisi geçerli.</translation>
    </message>
    <message>
        <source>The practice has a new passphrase.</source>
        <translation>Muayenehanenin yeni parolası var.</translation>
    </message>
    <message>
        <source>What the keyboard and the mouse do (Ctrl+F1)</source>
        <translation>Klavye ve farenin yaptıkları (Ctrl+F1)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ShortcutsDialog</name>
    <message>
        <source>Standard keys</source>
        <translation>Standart tuşlar</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Tuşlar ve hareketler</translation>
    </message>
    <message>
        <source>&amp;Mouse and gestures</source>
        <translation>&amp;Fare ve hareketler</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Kısayollar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Kısayol ara</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ne yapar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Yeni tuşlar</translation>
    </message>
    <message>
        <source>Press the keys for the chosen line</source>
        <translation>Seçili satır için tuşlara basın</translation>
    </message>
    <message>
        <source>The keys it had in the beginning</source>
        <translation>Başlangıçtaki tuşları</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Give that other keys first.</source>
        <translation>%1 “%2” için ayrılmış. Önce ona başka tuş verin.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SidePanel</name>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Sign here with a pen, a finger or the mouse</source>
        <translation>Buraya kalem, parmak veya fareyle imzalayın</translation>
    </message>
    <message>
        <source>Sign here with a pen, a finger or the mouse. Backspace takes the last line back, Delete clears.</source>
        <translation>Buraya kalem, parmak veya fareyle imzalayın. Geri tuşu son çizgiyi geri alır, Delete temizler.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SizeSection</name>
    <message>
        <source>as fitted</source>
        <translation>oturtulduğu gibi</translation>
    </message>
    <message>
        <source>%1 % larger</source>
        <translation>%1 % büyük</translation>
    </message>
    <message>
        <source>%1 % smaller</source>
        <translation>%1 % küçük</translation>
    </message>
    <message>
        <source>Size of the head</source>
        <translation>Başın boyutu</translation>
    </message>
    <message>
        <source>Fit it from the &amp;photos</source>
        <translation>&amp;Fotoğraflardan oturt</translation>
    </message>
    <message>
        <source>Tape round the head</source>
        <translation>Baş çevresi şeridi</translation>
    </message>
    <message>
        <source>Tape over the brow and the back of the head, 45 to 70 cm</source>
        <translation>Kaş ve başın arkasından şerit, 45-70 cm</translation>
    </message>
    <message>
        <source>Breadth, calliper</source>
        <translation>Genişlik, kumpas</translation>
    </message>
    <message>
        <source>Greatest breadth above the ears, 110 to 200 mm</source>
        <translation>Kulakların üstünde en büyük genişlik, 110-200 mm</translation>
    </message>
    <message>
        <source>Pupil distance</source>
        <translation>Göz bebeği aralığı</translation>
    </message>
    <message>
        <source>From pupil to pupil, as in a prescription for glasses, 45 to 80 mm</source>
        <translation>Göz bebeğinden göz bebeğine, gözlük reçetesindeki gibi, 45-80 mm</translation>
    </message>
    <message>
        <source>Printed tag, side</source>
        <translation>Basılı işaret, kenar</translation>
    </message>
    <message>
        <source>Side of the black square of an ArUco tag (4x4) that lies on the scalp, 5 to 100 mm</source>
        <translation>Saçlı derideki ArUco işaretinin (4x4) siyah karesinin kenarı, 5-100 mm</translation>
    </message>
    <message>
        <source>What each measure says</source>
        <translation>Her ölçü ne der</translation>
    </message>
    <message>
        <source>How large each measure says the head is against the one that is fitted, and how much it weighs</source>
        <translation>Her ölçü oturtulana göre başı ne boyutta söyler ve ağırlığı ne</translation>
    </message>
    <message>
        <source>Measures that contradict each other</source>
        <translation>Çelişen ölçüler</translation>
    </message>
    <message>
        <source>Size and shape were set by hand or read from a file; fit them again</source>
        <translation>Boyut ve biçim elle belirlendi veya dosyadan okundu; yeniden oturtun</translation>
    </message>
    <message>
        <source>; a dash: not measured</source>
        <translation>; çizgi: ölçülmedi</translation>
    </message>
    <message>
        <source>%1, ± %2 %</source>
        <translation>%1, ± %2 %</translation>
    </message>
    <message>
        <source>says</source>
        <translation>der</translation>
    </message>
    <message>
        <source>weighs</source>
        <translation>ağırlık</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These contradict each other - %1. Measure again, and empty what is wrong.</source>
        <translation>Bunlar çelişiyor: %1. Yeniden ölçün ve yanlış olanı boşaltın.</translation>
    </message>
    <message>
        <source>%1 broad, %2 long</source>
        <translation>%1 geniş, %2 uzun</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SkinSection</name>
    <message>
        <source>Skin and stubble</source>
        <translation>Deri ve kısa saç</translation>
    </message>
    <message>
        <source>Use this skin &amp;type</source>
        <translation>Bu deri &amp;tipini kullan</translation>
    </message>
    <message>
        <source>Forget these places</source>
        <translation>Bu yerleri unut</translation>
    </message>
    <message>
        <source>Use this &amp;shade</source>
        <translation>Bu t&amp;onu kullan</translation>
    </message>
    <message>
        <source>Tone of the skin</source>
        <translation>Deri tonu</translation>
    </message>
    <message>
        <source>Shade that matches the stubble</source>
        <translation>Kısa saça uyan ton</translation>
    </message>
    <message>
        <source>What could not be used</source>
        <translation>Kullanılamayanlar</translation>
    </message>
    <message>
        <source>A photo only suggests a skin type; your own judgement counts</source>
        <translation>Fotoğraf deri tipini yalnız önerir; sizin yargınız geçerlidir</translation>
    </message>
    <message>
        <source>Sets the design&apos;s shade to the one that matches the stubble</source>
        <translation>Tasarımın tonunu kısa saça uyana ayarlar</translation>
    </message>
    <message>
        <source>Measure again without the places that were clicked</source>
        <translation>Tıklanan yerler olmadan yeniden ölç</translation>
    </message>
    <message>
        <source>&amp;White</source>
        <translation>&amp;Beyaz</translation>
    </message>
    <message>
        <source>Something white or grey, as a grey card or a wall: takes the colour of the light away</source>
        <translation>Gri kart veya duvar gibi beyaz ya da gri bir şey: ışığın rengini alır</translation>
    </message>
    <message>
        <source>St&amp;ubble</source>
        <translation>&amp;Kısa saç</translation>
    </message>
    <message>
        <source>The client&apos;s own shaved hair: the shade is matched to it</source>
        <translation>Müşterinin kendi kısa saçı: ton ona uydurulur</translation>
    </message>
    <message>
        <source>Bare s&amp;kin</source>
        <translation>&amp;Çıplak deri</translation>
    </message>
    <message>
        <source>Skin without hair in the same light, beside the stubble</source>
        <translation>Kısa saçın yanında, aynı ışıkta saçsız deri</translation>
    </message>
    <message>
        <source>Click in the photo</source>
        <translation>Fotoğrafta tıkla</translation>
    </message>
    <message>
        <source>Click in the photo: %1</source>
        <translation>Fotoğrafta tıkla: %1</translation>
    </message>
    <message>
        <source>Find a &amp;colour chart</source>
        <translation>&amp;Renk kartı bul</translation>
    </message>
    <message>
        <source>The photo shows a ColorChecker of 24 patches: it tells the light better than a grey card</source>
        <translation>Fotoğrafta 24 alanlı bir ColorChecker var: ışığı gri karttan daha iyi bildirir</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StageSection</name>
    <message>
        <source>Black</source>
        <translation>Siyah</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Kahverengi</translation>
    </message>
    <message>
        <source>Blond</source>
        <translation>Sarı</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Kızıl</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gri</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Beyaz</translation>
    </message>
    <message>
        <source>Hair loss</source>
        <translation>Saç dökülmesi</translation>
    </message>
    <message>
        <source>Drawings of stages</source>
        <translation>Evre çizimleri</translation>
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
        <translation>Fotoğraflardan öner</translation>
    </message>
    <message>
        <source>Stage shown</source>
        <translation>Gösterilen evre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Bir sonrası</translation>
    </message>
    <message>
        <source>About the client</source>
        <translation>Müşteri hakkında</translation>
    </message>
    <message>
        <source>Hair is being lost now</source>
        <translation>Saç şu an dökülüyor</translation>
    </message>
    <message>
        <source>The scar is raised</source>
        <translation>Yara izi kabarık</translation>
    </message>
    <message>
        <source>Norwood and Hamilton: men&apos;s pattern</source>
        <translation>Norwood ve Hamilton: erkek tipi</translation>
    </message>
    <message>
        <source>Ludwig and Savin: women&apos;s pattern</source>
        <translation>Ludwig ve Savin: kadın tipi</translation>
    </message>
    <message>
        <source>The client&apos;s stage of hair loss</source>
        <translation>Müşterinin saç dökülmesi evresi</translation>
    </message>
    <message>
        <source>As the client is now; the next stages follow from it</source>
        <translation>Müşterinin şimdiki hali; sonraki evreler buradan çıkar</translation>
    </message>
    <message>
        <source>Compare where hair is seen in the photos with the drawings of the stages</source>
        <translation>Fotoğraflarda saç görülen yerleri evre çizimleriyle karşılaştır</translation>
    </message>
    <message>
        <source>What the photos say of the stage</source>
        <translation>Fotoğraflar evre için ne diyor</translation>
    </message>
    <message>
        <source>The hair as it is in the photo</source>
        <translation>Saç fotoğraftaki gibi</translation>
    </message>
    <message>
        <source>Take off the hair that the next stage takes</source>
        <translation>Sonraki evrenin alacağı saçı kaldır</translation>
    </message>
    <message>
        <source>Take off the hair that the stage after it takes too</source>
        <translation>Ondan sonraki evrenin alacağı saçı da kaldır</translation>
    </message>
    <message>
        <source>What would stand alone</source>
        <translation>Tek başına kalacaklar</translation>
    </message>
    <message>
        <source>Colour of the hair</source>
        <translation>Saç rengi</translation>
    </message>
    <message>
        <source>Some treatments suit some colours less; the notes say which</source>
        <translation>Bazı uygulamalar bazı renklere daha az uyar; hangileri notlarda</translation>
    </message>
    <message>
        <source>Colour of the hair not said</source>
        <translation>Saç rengi belirtilmedi</translation>
    </message>
    <message>
        <source>Also: the disease or the pull goes on</source>
        <translation>Ayrıca: hastalık veya çekilme sürüyor</translation>
    </message>
    <message>
        <source>A thick scar or a keloid</source>
        <translation>Kalın yara izi veya keloid</translation>
    </message>
    <message>
        <source>Months since the scar or the operation</source>
        <translation>Yara izi veya ameliyattan beri geçen ay</translation>
    </message>
    <message>
        <source>Since the scar, the transplant or the treatment that is built on</source>
        <translation>Yara izi, saç ekimi veya üzerine kurulan tedaviden beri</translation>
    </message>
    <message>
        <source>Months since the scar: not said</source>
        <translation>Yara izinden beri geçen ay: belirtilmedi</translation>
    </message>
    <message>
        <source> months since the scar</source>
        <translation> ay, yara izinden beri</translation>
    </message>
    <message>
        <source>Stage not said</source>
        <translation>Evre belirtilmedi</translation>
    </message>
    <message>
        <source>Hair being lost</source>
        <translation>Süren dökülme</translation>
    </message>
    <message>
        <source>Raised scar</source>
        <translation>Kabarık yara izi</translation>
    </message>
    <message>
        <source>Months since the scar</source>
        <translation>Yara izinden beri geçen ay</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Evre: %1</translation>
    </message>
    <message>
        <source>Looking for hair in the photos…</source>
        <translation>Fotoğraflarda saç aranıyor…</translation>
    </message>
    <message>
        <source>Looking for hair</source>
        <translation>Saç aranıyor</translation>
    </message>
    <message>
        <source>Counting what would stand alone</source>
        <translation>Tek başına kalacaklar sayılıyor</translation>
    </message>
    <message>
        <source>At %1, %2 % of the line has no hair behind it: it stands alone unless the head is shaved.</source>
        <translation>%1: çizginin %2 % kadarının arkasında saç yok; baş tıraş edilmezse tek başına kalır.</translation>
    </message>
    <message>
        <source>At %1, %2 % of what is filled has lost its hair: the dots stand alone on bare skin.</source>
        <translation>%1: doldurulanın %2 % kadarı saçını yitirmiş; noktalar çıplak deride tek başına kalır.</translation>
    </message>
    <message>
        <source>At %1, %2 cm² of bare scalp beside the design are not treated.</source>
        <translation>%1: tasarımın yanında %2 cm² çıplak saçlı deriye uygulama yapılmıyor.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StencilDialog</name>
    <message>
        <source>Save stencil</source>
        <translation>Şablonu kaydet</translation>
    </message>
    <message>
        <source>stencil.pdf</source>
        <translation>sablon.pdf</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Belgeler (*.pdf)</translation>
    </message>
    <message>
        <source>Print stencil</source>
        <translation>Şablonu yazdır</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
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
        <translation>&amp;Saç çizgisi</translation>
    </message>
    <message>
        <source>&amp;Guide points and lines</source>
        <translation>&amp;Kılavuz nokta ve çizgiler</translation>
    </message>
    <message>
        <source>&amp;Crown with its dots</source>
        <translation>Noktalarıyla &amp;tepe</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;PDF kaydet…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Yazdır…</translation>
    </message>
    <message>
        <source>Export stencil</source>
        <translation>Şablonu dışa aktar</translation>
    </message>
    <message>
        <source>Write the pages as they are shown; print them at 100 %</source>
        <translation>Sayfaları gösterildiği gibi yaz; yüzde 100 ile bastırın</translation>
    </message>
    <message>
        <source>Print the pages at true scale (Ctrl+P)</source>
        <translation>Sayfaları gerçek ölçekte yazdır (Ctrl+P)</translation>
    </message>
    <message>
        <source>The size of the paper in the printer</source>
        <translation>Yazıcıdaki kâğıdın boyutu</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Kılavuzlar</translation>
    </message>
    <message>
        <source>Whose proportions the guide points have</source>
        <translation>Kılavuz noktaların kimin oranları olduğu</translation>
    </message>
    <message>
        <source>The hairline unrolled onto several sheets that overlap</source>
        <translation>Üst üste binen yapraklara açılmış saç çizgisi</translation>
    </message>
    <message>
        <source>Points and lines of the face to lay the sheets on the head by</source>
        <translation>Yaprakları başa yerleştirmek için yüz nokta ve çizgileri</translation>
    </message>
    <message>
        <source>Rings and rays about the whorl, with every dot within 5 cm</source>
        <translation>Girdap çevresinde halkalar ve ışınlar, 5 cm içindeki her noktayla</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>İçerik</translation>
    </message>
    <message>
        <source>Guides for</source>
        <translation>Kılavuz kişisi</translation>
    </message>
    <message>
        <source>Print at 100 %, without fitting to the page. Then measure both check bars: they must be 50 mm long.</source>
        <translation>Sayfaya sığdırmadan yüzde 100 ile bastırın. Sonra iki denetim çubuğunu ölçün: 50 mm olmalı.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Sayfalar düzenleniyor…</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Sayfalar düzenleniyor</translation>
    </message>
    <message>
        <source>Choose what goes on the paper.</source>
        <translation>Kâğıda ne geleceğini seçin.</translation>
    </message>
    <message>
        <source>1 page.</source>
        <translation>1 sayfa.</translation>
    </message>
    <message>
        <source>%1 pages.</source>
        <translation>%1 sayfa.</translation>
    </message>
    <message>
        <source>Lengths along the hairline are true; other distances on its sheets are off by at most %1 %.</source>
        <translation>Saç çizgisi boyunca uzunluklar gerçektir; yapraklarındaki diğer uzaklıklar en çok %1 % sapar.</translation>
    </message>
    <message>
        <source>On the crown&apos;s sheet lengths from the whorl are true, others are off by at most %1 %.</source>
        <translation>Tepe yaprağında girdaptan uzunluklar gerçektir, diğerleri en çok %1 % sapar.</translation>
    </message>
    <message>
        <source>Writing the stencil</source>
        <translation>Şablon yazılıyor</translation>
    </message>
    <message>
        <source>Saved %1. Print it at 100 % and measure the check bars: 50 mm.</source>
        <translation>%1 kaydedildi. yüzde 100 ile bastırıp denetim çubuklarını ölçün: 50 mm.</translation>
    </message>
    <message>
        <source>Printing the stencil</source>
        <translation>Şablon basılıyor</translation>
    </message>
    <message>
        <source>The stencil is printed. Measure the check bars on it: 50 mm.</source>
        <translation>Şablon basıldı. Üzerindeki çubukları ölçün: 50 mm.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StubbleControl</name>
    <message>
        <source>Measuring the stubble</source>
        <translation>Kısa saç ölçülüyor</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StudioLink</name>
    <message>
        <source>Save to the client</source>
        <translation>Müşteriye kaydet</translation>
    </message>
    <message>
        <source>Keep this design as the next revision (Ctrl+S)</source>
        <translation>Bu tasarımı sonraki sürüm olarak sakla (Ctrl+S)</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>Müşteriye</translation>
    </message>
    <message>
        <source>Show the client&apos;s file</source>
        <translation>Müşteri dosyasını göster</translation>
    </message>
    <message>
        <source>Give to a client…</source>
        <translation>Müşteriye ver…</translation>
    </message>
    <message>
        <source>Put these photos and the design into a client&apos;s file (Ctrl+G)</source>
        <translation>Bu fotoğrafları ve tasarımı bir müşteri dosyasına koy (Ctrl+G)</translation>
    </message>
    <message>
        <source>Not in a client&apos;s file yet</source>
        <translation>Henüz bir müşteri dosyasında değil</translation>
    </message>
    <message>
        <source>%1 · design %2</source>
        <translation>%1 · tasarım %2</translation>
    </message>
    <message>
        <source>Whose photos are these?</source>
        <translation>Bu fotoğraflar kimin?</translation>
    </message>
    <message>
        <source>Design %1 is kept for %2.</source>
        <translation>Tasarım %1, %2 için saklandı.</translation>
    </message>
    <message>
        <source>Kept for %1.</source>
        <translation>%1 için saklandı.</translation>
    </message>
    <message>
        <source>Design %1 of %2 is kept as revision %3.</source>
        <translation>%2 adlı kişinin tasarımı %1, sürüm %3 olarak saklandı.</translation>
    </message>
    <message>
        <source>The practice is locked. Unlock it to keep the design.</source>
        <translation>Muayenehane kilitli. Tasarımı saklamak için kilidi açın.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TestPatchDialog</name>
    <message>
        <source>Pick &amp;white or grey first</source>
        <translation>Önce &amp;beyaz veya gri seç</translation>
    </message>
    <message>
        <source>&amp;Remove last</source>
        <translation>So&amp;nuncuyu kaldır</translation>
    </message>
    <message>
        <source>&amp;Take this profile</source>
        <translation>Bu profili &amp;al</translation>
    </message>
    <message>
        <source>Shade from a test patch</source>
        <translation>Test bölgesinden ton</translation>
    </message>
    <message>
        <source>A photo of the test patch on its day shows how dark each dilution turns out on this client. Even light, no flash; redness makes fields look darker, so an hour after is better than at once.</source>
        <translation>Test bölgesinin o günkü fotoğrafı, her seyreltmenin bu müşteride ne kadar koyu çıktığını gösterir. Eşit ışık, flaş yok; kızarıklık alanları koyu gösterir, bu yüzden bir saat sonrası hemen çekmekten iyidir.</translation>
    </message>
    <message>
        <source>&amp;Choose photo…</source>
        <translation>&amp;Fotoğraf seç…</translation>
    </message>
    <message>
        <source>A photo of the patch, close and sharp</source>
        <translation>Bölgenin yakın ve net bir fotoğrafı</translation>
    </message>
    <message>
        <source>The next click takes a white or grey place of the photo, to undo the colour of the light</source>
        <translation>Işığın rengini gidermek için sonraki tık fotoğrafta beyaz veya gri bir yer alır</translation>
    </message>
    <message>
        <source>Takes the last ring off the photo</source>
        <translation>Son halkayı fotoğraftan kaldırır</translation>
    </message>
    <message>
        <source>What to click next</source>
        <translation>Sırada neye tıklanacak</translation>
    </message>
    <message>
        <source>Goes back to the clinic profile, where it can be used and saved</source>
        <translation>Stüdyo profiline döner; orada kullanılabilir ve kaydedilebilir</translation>
    </message>
    <message>
        <source>Parts of water of the fields</source>
        <translation>Alanların su kısmı</translation>
    </message>
    <message>
        <source>Parts of water to one of pigment, one number for each field in the order in which you click them</source>
        <translation>Bir kısım pigmente su, tıkladığınız sırayla her alan için bir sayı</translation>
    </message>
    <message>
        <source>Needle of the patch</source>
        <translation>Bölgenin iğnesi</translation>
    </message>
    <message>
        <source>The needle that made the patch</source>
        <translation>Bölgeyi yapan iğne</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>aynı gün</translation>
    </message>
    <message>
        <source>healed</source>
        <translation>iyileşmiş</translation>
    </message>
    <message>
        <source>Age of the patch</source>
        <translation>Bölgenin yaşı</translation>
    </message>
    <message>
        <source>How old the patch is in the photo</source>
        <translation>Fotoğrafta bölgenin ne kadar eski olduğu</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> nokta/cm²</translation>
    </message>
    <message>
        <source>Density of the fields</source>
        <translation>Alanların yoğunluğu</translation>
    </message>
    <message>
        <source>How many dots each square centimetre of a field has</source>
        <translation>Bir alanın santimetrekaresinde kaç nokta var</translation>
    </message>
    <message>
        <source>Size of the rings</source>
        <translation>Halkaların boyutu</translation>
    </message>
    <message>
        <source>As large as fits within a field: all in a ring is averaged</source>
        <translation>Alana sığdığı kadar büyük: halkadaki her şeyin ortalaması alınır</translation>
    </message>
    <message>
        <source>&amp;Parts of water</source>
        <translation>&amp;Su kısmı</translation>
    </message>
    <message>
        <source>&amp;Needle</source>
        <translation>&amp;İğne</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>&amp;Yoğunluk</translation>
    </message>
    <message>
        <source>Patch is</source>
        <translation>Test bölgesi</translation>
    </message>
    <message>
        <source>R&amp;ings</source>
        <translation>&amp;Halkalar</translation>
    </message>
    <message>
        <source>Fields of the patch</source>
        <translation>Bölgenin alanları</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Görülen</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Öngörülen</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Kalibre</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Colours of each field: in the photo, as predicted, and with the factor below. A difference below 3 is hard to see.</source>
        <translation>Her alanın renkleri: fotoğrafta, öngörülen ve aşağıdaki katsayıyla. 3 altındaki fark zor görülür.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Photo of the test patch</source>
        <translation>Test bölgesinin fotoğrafı</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</source>
        <translation>Fotoğraflar (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <translation>Fotoğraf açılıyor</translation>
    </message>
    <message>
        <source>Write the parts of water as numbers from 0 to 30 with commas between.</source>
        <translation>Su kısımlarını 0 ile 30 arası sayılar olarak, virgülle ayırarak yazın.</translation>
    </message>
    <message>
        <source>white</source>
        <translation>beyaz</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>deri</translation>
    </message>
    <message>
        <source>Choose a photo of the test patch.</source>
        <translation>Test bölgesinin bir fotoğrafını seçin.</translation>
    </message>
    <message>
        <source>Click a white or grey place, such as a card.</source>
        <translation>Beyaz veya gri bir yere tıklayın, örneğin bir karta.</translation>
    </message>
    <message>
        <source>Click bare skin close beside the patch.</source>
        <translation>Bölgenin hemen yanındaki çıplak deriye tıklayın.</translation>
    </message>
    <message>
        <source>Click the field with %1 parts of water.</source>
        <translation>%1 kısım sulu alana tıklayın.</translation>
    </message>
    <message>
        <source>All fields are read. Drag a ring to mend its place.</source>
        <translation>Tüm alanlar okundu. Yerini düzeltmek için halkayı sürükleyin.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → none</source>
        <translation>%1 → yok</translation>
    </message>
    <message>
        <source>Dots are %1 times as dark on this client as predicted (± %2 %).</source>
        <translation>Noktalar bu müşteride öngörülenin %1 katı koyulukta (± %2 %).</translation>
    </message>
    <message>
        <source>Dots are %1 times as dark on this client as predicted. One field shows no error: more make it sure.</source>
        <translation>Noktalar bu müşteride öngörülenin %1 katı koyulukta. Tek alan hata göstermez: daha çoğu kesinleştirir.</translation>
    </message>
    <message>
        <source>Parts of water to take for the shade of: %1</source>
        <translation>Şu tonlar için su kısmı: %1</translation>
    </message>
    <message>
        <source>,  </source>
        <translation>,  </translation>
    </message>
    <message>
        <source>The fields contradict each other (%1): look at their order, the light and the rings.</source>
        <translation>Alanlar birbiriyle çelişiyor (%1): sıralarına, ışığa ve halkalara bakın.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TimeMarks</name>
    <message>
        <source>Moments of the time slider</source>
        <translation>Zaman kaydırıcısının anları</translation>
    </message>
    <message>
        <source>A click shows that moment</source>
        <translation>Bir tık o anı gösterir</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TreatmentRow</name>
    <message>
        <source>Treatment</source>
        <translation>Uygulama</translation>
    </message>
    <message>
        <source>What the design starts from; replaces hairline, density, places and sessions</source>
        <translation>Tasarımın başlangıcı; saç çizgisi, yoğunluk, yerler ve seansların yerine geçer</translation>
    </message>
    <message>
        <source>Treatment not said</source>
        <translation>Uygulama belirtilmedi</translation>
    </message>
    <message>
        <source>What of the treatment is shown</source>
        <translation>Uygulamanın neyi gösterilir</translation>
    </message>
    <message>
        <source>What the client should see of this treatment; the design stays</source>
        <translation>Müşterinin bu uygulamadan ne göreceği; tasarım kalır</translation>
    </message>
    <message>
        <source>What the treatment cannot do</source>
        <translation>Uygulamanın yapamadıkları</translation>
    </message>
    <message>
        <source>Treatment: %1</source>
        <translation>Uygulama: %1</translation>
    </message>
    <message>
        <source>To show: as set below</source>
        <translation>Gösterilecek: aşağıdaki ayar</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TurnTool</name>
    <message>
        <source>Drag turns the head, also with the right button; 1 to 7 or a double-click go to a side; the wheel zooms</source>
        <translation>Sürüklemek başı döndürür, sağ düğmeyle de; 1-7 veya çift tık bir yana gider; tekerlek yakınlaştırır</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TurntableBar</name>
    <message>
        <source>Side of the head</source>
        <translation>Başın yanı</translation>
    </message>
    <message>
        <source>3-D head</source>
        <translation>3B baş</translation>
    </message>
    <message>
        <source>Left and right are the client&apos;s; keys 1 to 7 on the head</source>
        <translation>Sol ve sağ müşterinindir; baş üzerinde 1-7 tuşları</translation>
    </message>
    <message>
        <source>Circumference of the head</source>
        <translation>Baş çevresi</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Deri</translation>
    </message>
    <message>
        <source>Circumference</source>
        <translation>Çevre</translation>
    </message>
    <message>
        <source>Skin type %1</source>
        <translation>Deri tipi %1</translation>
    </message>
    <message>
        <source>%1 of Fitzpatrick&apos;s six, from light to dark</source>
        <translation>Fitzpatrick&apos;in altısından %1, açıktan koyuya</translation>
    </message>
    <message>
        <source>Tape over the brow and the back of the head; the mean of men is 57.4 cm</source>
        <translation>Kaş ve başın arkasından şerit; erkek ortalaması 57,4 cm</translation>
    </message>
    <message>
        <source>The head is that of the photos</source>
        <translation>Baş fotoğraflarınkidir</translation>
    </message>
</context>
<context>
    <name>trichion::studio::UnderstoodBar</name>
    <message>
        <source>&amp;Mirror it</source>
        <translation>&amp;Aynala</translation>
    </message>
    <message>
        <source>&amp;Correct by hand</source>
        <translation>Elle &amp;düzelt</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>What the lines mean</source>
        <translation>Çizgilerin anlamı</translation>
    </message>
    <message>
        <source>Swap left and right of the photo, and find the head again (Ctrl+M)</source>
        <translation>Fotoğrafın sol ve sağını değiştir ve başı yeniden bul (Ctrl+M)</translation>
    </message>
    <message>
        <source>Say what the photo shows, move and turn the head over it (Ctrl+H)</source>
        <translation>Fotoğrafın ne gösterdiğini söyle, başı üzerinde taşı ve döndür (Ctrl+H)</translation>
    </message>
    <message>
        <source>Back to the design (Esc)</source>
        <translation>Tasarıma dön (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::UnderstoodLook</name>
    <message>
        <source>seen elsewhere by another photo</source>
        <translation>başka bir fotoğrafa göre başka yerde</translation>
    </message>
    <message>
        <source>The head was found in this photo, %1 % sure.</source>
        <translation>Baş bu fotoğrafta bulundu, %1 % kesin.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::UnderstoodTool</name>
    <message>
        <source>Is it this head? Click it</source>
        <translation>Bu baş mı? Tıklayın</translation>
    </message>
    <message>
        <source>Click to take this head instead</source>
        <translation>Bu başı almak için tıklayın</translation>
    </message>
    <message>
        <source>The photo %1 sees this place of the scalp %2 away, at the dot</source>
        <translation>%1 fotoğrafı saçlı derinin bu yerini %2 ötede, noktada görüyor</translation>
    </message>
    <message>
        <source>Red lines: places of the scalp that another photo sees at the dot; Esc closes</source>
        <translation>Kırmızı çizgiler: başka bir fotoğrafın noktada gördüğü yerler; Esc kapatır</translation>
    </message>
    <message>
        <source>What was understood of the photo; Esc closes</source>
        <translation>Fotoğraftan ne anlaşıldı; Esc kapatır</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ValueSlider</name>
    <message>
        <source>, number</source>
        <translation>, sayı</translation>
    </message>
    <message>
        <source>Double-click resets.</source>
        <translation>Çift tık sıfırlar.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::VariantsRow</name>
    <message>
        <source>Variants</source>
        <translation>Varyantlar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>New variant from a proposal</source>
        <translation>Öneriden yeni varyant</translation>
    </message>
    <message>
        <source>Delete variant</source>
        <translation>Varyantı sil</translation>
    </message>
    <message>
        <source>Designs for the same head, to compare with the client
. and , go from one to the next</source>
        <translation>Müşteriyle karşılaştırmak için aynı baş tasarımları
. ve , birinden öbürüne geçer</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Varyant ekle</translation>
    </message>
    <message>
        <source>Add a variant: a copy of this one to change (Ctrl+D)</source>
        <translation>Varyant ekle: bunun değiştirilecek kopyası (Ctrl+D)</translation>
    </message>
    <message>
        <source>More about variants</source>
        <translation>Varyantlar hakkında</translation>
    </message>
    <message>
        <source>Rename, start afresh, delete</source>
        <translation>Yeniden adlandır, baştan başla, sil</translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation>Varyantın adı</translation>
    </message>
    <message>
        <source>Add variant %1 from a proposal</source>
        <translation>Öneriden varyant %1 ekle</translation>
    </message>
    <message>
        <source>Add variant %1</source>
        <translation>Varyant %1 ekle</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ViewProposals</name>
    <message>
        <source>Looking at the photo</source>
        <translation>Fotoğrafa bakılıyor</translation>
    </message>
</context>
<context>
    <name>trichion::studio::WearFold</name>
    <message>
        <source>Skin and habits</source>
        <translation>Deri ve alışkanlıklar</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Deri</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Kuru</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Oily</source>
        <translation>Yağlı</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Güneş</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>Az</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Olağan</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>Çok</translation>
    </message>
    <message>
        <source>Skin type</source>
        <translation>Deri tipi</translation>
    </message>
    <message>
        <source>Oily skin blurs dots, dry skin sheds them sooner</source>
        <translation>Yağlı deri noktaları bulanıklaştırır, kuru deri daha erken atar</translation>
    </message>
    <message>
        <source>How much sun the scalp gets: sun fades pigment</source>
        <translation>Saçlı deri ne kadar güneş alır: güneş pigmenti soldurur</translation>
    </message>
    <message>
        <source>Fitzpatrick&apos;s skin type as you judge it; a dash: not known</source>
        <translation>Sizin yargınızla Fitzpatrick deri tipi; çizgi: bilinmiyor</translation>
    </message>
    <message>
        <source>Sunscreen or hat every day</source>
        <translation>Her gün güneş kremi veya şapka</translation>
    </message>
    <message>
        <source>Protected dots last longer</source>
        <translation>Korunan noktalar daha uzun kalır</translation>
    </message>
    <message>
        <source>Smokes</source>
        <translation>Sigara içer</translation>
    </message>
    <message>
        <source>Dots of smokers fade a little sooner</source>
        <translation>Sigara içenlerde noktalar biraz daha erken solar</translation>
    </message>
    <message>
        <source>Skin rejects pigment</source>
        <translation>Deri pigmenti reddeder</translation>
    </message>
    <message>
        <source>A strong immune response clears pigment sooner</source>
        <translation>Güçlü bağışıklık yanıtı pigmenti daha erken atar</translation>
    </message>
    <message>
        <source>Scar</source>
        <translation>Yara izi</translation>
    </message>
    <message>
        <source>Scars hold less pigment</source>
        <translation>Yara izleri daha az pigment tutar</translation>
    </message>
    <message>
        <source>Larger spread</source>
        <translation>Daha çok yayılma</translation>
    </message>
    <message>
        <source>Dots grow 1.5 times in five years instead of 1.3; sources differ</source>
        <translation>Noktalar beş yılda 1,3 yerine 1,5 kat büyür; kaynaklar ayrılır</translation>
    </message>
    <message>
        <source>How long dots last is an estimate: no measured figures are public.</source>
        <translation>Noktaların ne kadar kalacağı tahmindir: yayımlanmış ölçüm yok.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Welcome</name>
    <message>
        <source>or drop photos anywhere in this window</source>
        <translation>veya fotoğrafları bu pencerede herhangi bir yere bırakın</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP or HEIC; it stays on this computer</source>
        <translation>JPEG, PNG, TIFF, WebP veya HEIC; bu bilgisayarda kalır</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>&amp;Fotoğraf aç…</translation>
    </message>
    <message>
        <source>Open photos of the client (Ctrl+O)</source>
        <translation>Müşterinin fotoğraflarını aç (Ctrl+O)</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>Ö&amp;rneği dene</translation>
    </message>
    <message>
        <source>Open three photos of a scanned head that come with the program</source>
        <translation>Programla gelen taranmış bir başın üç fotoğrafını aç</translation>
    </message>
    <message>
        <source>&amp;Design without a photo</source>
        <translation>Fotoğrafsız &amp;tasarla</translation>
    </message>
    <message>
        <source>Begin on a plain 3-D head of a size you set; photos can be added later (T)</source>
        <translation>Belirlediğiniz boyutta sade bir 3B başta başlayın; fotoğraf sonra eklenebilir (T)</translation>
    </message>
    <message>
        <source>Show a client the result</source>
        <translation>Sonucu bir müşteriye göster</translation>
    </message>
</context>
<context>
    <name>trichion::studio::WhenDialog</name>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>The day; arrows move it</source>
        <translation>Gün; oklar taşır</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Ne zaman başlar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Take this day (Enter)</source>
        <translation>Bu günü al (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Hiçbir şeyi değiştirme (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::WindowActions</name>
    <message>
        <source>&amp;Open photos…</source>
        <translation>&amp;Fotoğraf aç…</translation>
    </message>
    <message>
        <source>Open photos of a client, in place of those that are shown</source>
        <translation>Gösterilenlerin yerine bir müşterinin fotoğraflarını aç</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>Fotoğraf &amp;ekle…</translation>
    </message>
    <message>
        <source>Add photos of the same head: sides, top, back</source>
        <translation>Aynı başın fotoğraflarını ekle: yanlar, üst, arka</translation>
    </message>
    <message>
        <source>Remove p&amp;hoto</source>
        <translation>Fotoğrafı &amp;kaldır</translation>
    </message>
    <message>
        <source>Take the photo that is shown out of the strip</source>
        <translation>Gösterilen fotoğrafı şeritten çıkar</translation>
    </message>
    <message>
        <source>&amp;Mirror the photo</source>
        <translation>Fotoğrafı &amp;aynala</translation>
    </message>
    <message>
        <source>Swap left and right of a photo that a mirror took</source>
        <translation>Aynadan çekilmiş fotoğrafın sol ve sağını değiştir</translation>
    </message>
    <message>
        <source>Open &amp;design…</source>
        <translation>Ta&amp;sarım aç…</translation>
    </message>
    <message>
        <source>Show a saved design on the photo</source>
        <translation>Kaydedilmiş bir tasarımı fotoğrafta göster</translation>
    </message>
    <message>
        <source>&amp;Save design</source>
        <translation>Tasarımı ka&amp;ydet</translation>
    </message>
    <message>
        <source>Save the design as a file</source>
        <translation>Tasarımı dosyaya kaydet</translation>
    </message>
    <message>
        <source>Save design &amp;as…</source>
        <translation>Tasarımı &amp;farklı kaydet…</translation>
    </message>
    <message>
        <source>Save the design as another file</source>
        <translation>Tasarımı başka dosyaya kaydet</translation>
    </message>
    <message>
        <source>Open &amp;head…</source>
        <translation>&amp;Baş aç…</translation>
    </message>
    <message>
        <source>Lay the photos to a head that was saved, or as a saved view says</source>
        <translation>Fotoğrafları kaydedilmiş bir başa veya kaydedilmiş görünüme göre yerleştir</translation>
    </message>
    <message>
        <source>Save h&amp;ead…</source>
        <translation>B&amp;aşı kaydet…</translation>
    </message>
    <message>
        <source>Save the head and where it lies in all photos as a file</source>
        <translation>Başı ve tüm fotoğraflardaki yerini dosyaya kaydet</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>Resmi &amp;dışa aktar…</translation>
    </message>
    <message>
        <source>Write the picture at full size, stamped as a simulation</source>
        <translation>Resmi tam boyutta, simülasyon damgasıyla yaz</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Resmi ko&amp;pyala</translation>
    </message>
    <message>
        <source>Copy the picture, stamped as a simulation</source>
        <translation>Resmi simülasyon damgasıyla kopyala</translation>
    </message>
    <message>
        <source>Export s&amp;tencil…</source>
        <translation>Şablonu dışa ak&amp;tar…</translation>
    </message>
    <message>
        <source>Put the hairline and the crown on paper at true scale</source>
        <translation>Saç çizgisi ve tepeyi gerçek ölçekte kâğıda koy</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programı kapat</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Son değişikliği geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Değişikliği yeniden yap</translation>
    </message>
    <message>
        <source>&amp;New design</source>
        <translation>Ye&amp;ni tasarım</translation>
    </message>
    <message>
        <source>Start again with a proposal for this head</source>
        <translation>Bu baş için bir öneriyle baştan başla</translation>
    </message>
    <message>
        <source>Remove hairline &amp;point</source>
        <translation>Çizgi &amp;noktasını kaldır</translation>
    </message>
    <message>
        <source>Remove the chosen point of the hairline (Delete)</source>
        <translation>Saç çizgisinin seçili noktasını kaldır (Delete)</translation>
    </message>
    <message>
        <source>Add &amp;variant</source>
        <translation>&amp;Varyant ekle</translation>
    </message>
    <message>
        <source>Add a variant of the design: a copy of this one to change</source>
        <translation>Tasarıma varyant ekle: bunun değiştirilecek kopyası</translation>
    </message>
    <message>
        <source>Ne&amp;xt variant</source>
        <translation>&amp;Sonraki varyant</translation>
    </message>
    <message>
        <source>Show the next variant of the design</source>
        <translation>Tasarımın sonraki varyantını göster</translation>
    </message>
    <message>
        <source>Previous var&amp;iant</source>
        <translation>&amp;Önceki varyant</translation>
    </message>
    <message>
        <source>Show the variant of the design before this</source>
        <translation>Tasarımın önceki varyantını göster</translation>
    </message>
    <message>
        <source>Rena&amp;me variant…</source>
        <translation>Varyantı yeniden adlan&amp;dır…</translation>
    </message>
    <message>
        <source>Give the variant another name</source>
        <translation>Varyanta başka ad ver</translation>
    </message>
    <message>
        <source>&amp;Delete variant</source>
        <translation>Varyantı &amp;sil</translation>
    </message>
    <message>
        <source>Delete this variant; can be undone</source>
        <translation>Bu varyantı sil; geri alınabilir</translation>
    </message>
    <message>
        <source>Take the line drawn on the s&amp;kin…</source>
        <translation>De&amp;riye çizilen çizgiyi al…</translation>
    </message>
    <message>
        <source>Find the hairline that is drawn on the client with a pencil</source>
        <translation>Müşteriye kalemle çizilen saç çizgisini bul</translation>
    </message>
    <message>
        <source>Correct the &amp;head…</source>
        <translation>&amp;Başı düzelt…</translation>
    </message>
    <message>
        <source>Say what the photo shows, move and turn the head over it</source>
        <translation>Fotoğrafın ne gösterdiğini söyle, başı üzerinde taşı ve döndür</translation>
    </message>
    <message>
        <source>Turn the head ro&amp;und</source>
        <translation>Başı tersine çe&amp;vir</translation>
    </message>
    <message>
        <source>Seen from above, the forehead is at the other end of the head</source>
        <translation>Yukarıdan bakınca alın başın diğer ucundadır</translation>
    </message>
    <message>
        <source>Show what was &amp;understood</source>
        <translation>Ne anlaşıldığını &amp;göster</translation>
    </message>
    <message>
        <source>What was found in the photo: head, outline, face, and where photos disagree</source>
        <translation>Fotoğrafta bulunanlar: baş, dış çizgi, yüz ve fotoğrafların çeliştiği yerler</translation>
    </message>
    <message>
        <source>Clinic &amp;profile…</source>
        <translation>Stüdyo &amp;profili…</translation>
    </message>
    <message>
        <source>Let previews look like healed results of this clinic</source>
        <translation>Önizlemeler bu stüdyonun iyileşmiş sonuçları gibi görünsün</translation>
    </message>
    <message>
        <source>Both sides &amp;together</source>
        <translation>İki taraf &amp;birlikte</translation>
    </message>
    <message>
        <source>Both sides of the hairline move together; Alt or Ctrl in a drag does the opposite</source>
        <translation>Saç çizgisinin iki tarafı birlikte hareket eder; sürüklerken Alt veya Ctrl tersini yapar</translation>
    </message>
    <message>
        <source>&amp;Hairline</source>
        <translation>&amp;Saç çizgisi</translation>
    </message>
    <message>
        <source>Hairline: drag its points, add and remove them</source>
        <translation>Saç çizgisi: noktalarını sürükle, ekle ve kaldır</translation>
    </message>
    <message>
        <source>Density &amp;brush</source>
        <translation>&amp;Yoğunluk fırçası</translation>
    </message>
    <message>
        <source>Density brush: paint dots on, thin them, on any photo of the head</source>
        <translation>Yoğunluk fırçası: başın herhangi bir fotoğrafında nokta boya, seyrelt</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Silgi</translation>
    </message>
    <message>
        <source>Eraser: take dots away</source>
        <translation>Silgi: noktaları al</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Hariç tut</translation>
    </message>
    <message>
        <source>Leave out: no dots on moles and scars</source>
        <translation>Hariç tut: ben ve yara izlerinde nokta yok</translation>
    </message>
    <message>
        <source>&amp;Zones and whorl</source>
        <translation>&amp;Bölgeler ve girdap</translation>
    </message>
    <message>
        <source>Zones: move their borders and the whorl of the crown</source>
        <translation>Bölgeler: sınırlarını ve tepe girdabını taşı</translation>
    </message>
    <message>
        <source>Client&apos;s hai&amp;r</source>
        <translation>&amp;Müşterinin saçı</translation>
    </message>
    <message>
        <source>Client&apos;s hair: paint where there is hair and where there is none</source>
        <translation>Müşterinin saçı: saç olan ve olmayan yeri boya</translation>
    </message>
    <message>
        <source>Meas&amp;ure</source>
        <translation>&amp;Ölç</translation>
    </message>
    <message>
        <source>Measure lengths and areas along the skin</source>
        <translation>Deri üzerinde uzunluk ve alan ölç</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Yakınlaştır</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>Fotoğrafı büyük göster</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uzaklaştır</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>Fotoğrafı küçük göster</translation>
    </message>
    <message>
        <source>&amp;Fit in window</source>
        <translation>Pencereye &amp;sığdır</translation>
    </message>
    <message>
        <source>Show the whole photo; again: the head as large as it fits</source>
        <translation>Tüm fotoğrafı göster; yine: başı olabildiğince büyük</translation>
    </message>
    <message>
        <source>&amp;Actual pixels</source>
        <translation>&amp;Gerçek pikseller</translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen</source>
        <translation>Fotoğrafın bir pikseli ekranın bir pikselinde</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation>&amp;Sonraki fotoğraf</translation>
    </message>
    <message>
        <source>Show the next photo of the head</source>
        <translation>Başın sonraki fotoğrafını göster</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <translation>&amp;Önceki fotoğraf</translation>
    </message>
    <message>
        <source>Show the photo of the head before this</source>
        <translation>Başın önceki fotoğrafını göster</translation>
    </message>
    <message>
        <source>3-&amp;D head</source>
        <translation>3&amp;B baş</translation>
    </message>
    <message>
        <source>Show the design on a plain head that turns in the hand</source>
        <translation>Tasarımı elde dönen sade bir başta göster</translation>
    </message>
    <message>
        <source>Show &amp;guides</source>
        <translation>&amp;Kılavuzları göster</translation>
    </message>
    <message>
        <source>Show the hairline and its points</source>
        <translation>Saç çizgisini ve noktalarını göster</translation>
    </message>
    <message>
        <source>Show &amp;anatomy</source>
        <translation>&amp;Anatomiyi göster</translation>
    </message>
    <message>
        <source>Show lines and points of the head, with lengths along the skin</source>
        <translation>Başın çizgi ve noktalarını deri üzerindeki uzunluklarla göster</translation>
    </message>
    <message>
        <source>&amp;Snap to guides</source>
        <translation>Kılavuzlara ya&amp;pıştır</translation>
    </message>
    <message>
        <source>Points of the hairline stay on a guide or mirror image they come near</source>
        <translation>Saç çizgisi noktaları yaklaştığı kılavuzda veya ayna görüntüsünde kalır</translation>
    </message>
    <message>
        <source>Rulers in &amp;mm</source>
        <translation>&amp;mm cetvelleri</translation>
    </message>
    <message>
        <source>Millimetres along the edges, as lengths are at the middle of the head</source>
        <translation>Kenarlarda milimetre, baş ortasındaki uzunluklara göre</translation>
    </message>
    <message>
        <source>Before/after &amp;wipe</source>
        <translation>Önce/sonra &amp;perdesi</translation>
    </message>
    <message>
        <source>Compare with a divider</source>
        <translation>Bir perdeyle karşılaştır</translation>
    </message>
    <message>
        <source>Side by si&amp;de</source>
        <translation>Ya&amp;n yana</translation>
    </message>
    <message>
        <source>Before and after beside each other</source>
        <translation>Öncesi ve sonrası yan yana</translation>
    </message>
    <message>
        <source>Compare with next &amp;variant</source>
        <translation>Sonraki &amp;varyantla karşılaştır</translation>
    </message>
    <message>
        <source>Another variant in place of the photo before; at last the photo again</source>
        <translation>Önceki fotoğraf yerine başka varyant; sonunda yine fotoğraf</translation>
    </message>
    <message>
        <source>Show &amp;before</source>
        <translation>Ön&amp;cesini göster</translation>
    </message>
    <message>
        <source>Show the photo as it was; hold B for a moment&apos;s look</source>
        <translation>Fotoğrafı olduğu gibi göster; kısa bakış için B&apos;yi basılı tut</translation>
    </message>
    <message>
        <source>Show ph&amp;otos</source>
        <translation>F&amp;otoğrafları göster</translation>
    </message>
    <message>
        <source>Show the photos below the canvas</source>
        <translation>Fotoğrafları resmin altında göster</translation>
    </message>
    <message>
        <source>Show &amp;panels</source>
        <translation>&amp;Panelleri göster</translation>
    </message>
    <message>
        <source>Show the panels on the right</source>
        <translation>Sağdaki panelleri göster</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Tam ekran</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Tüm ekranı kullan</translation>
    </message>
    <message>
        <source>&amp;Client screen</source>
        <translation>&amp;Müşteri ekranı</translation>
    </message>
    <message>
        <source>Show the client the picture alone, on another display or this one</source>
        <translation>Müşteriye yalnız resmi göster, başka ekranda veya bunda</translation>
    </message>
    <message>
        <source>Free&amp;ze client screen</source>
        <translation>Müşteri ekranını &amp;dondur</translation>
    </message>
    <message>
        <source>The client keeps seeing this picture while you change the design</source>
        <translation>Siz tasarımı değiştirirken müşteri bu resmi görmeyi sürdürür</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Sistem gibi</translation>
    </message>
    <message>
        <source>Dark or light, as the desktop is</source>
        <translation>Masaüstü gibi koyu veya açık</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Koyu tema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Açık tema</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>&amp;Tuşlar ve hareketler</translation>
    </message>
    <message>
        <source>What the keyboard and the mouse do</source>
        <translation>Klavye ve farenin yaptıkları</translation>
    </message>
    <message>
        <source>&amp;About Trichion</source>
        <translation>Trichion &amp;hakkında</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Sürüm ve lisans</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Araçlar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>Anatomi</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>Files and views</source>
        <translation>Dosyalar ve görünümler</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Araçlar</translation>
    </message>
    <message>
        <source>What was sai&amp;d</source>
        <translation>Neler &amp;dendi</translation>
    </message>
    <message>
        <source>Show what the window said lately</source>
        <translation>Pencerenin son söylediklerini göster</translation>
    </message>
    <message>
        <source>Treated &amp;places</source>
        <translation>&amp;Uygulama yerleri</translation>
    </message>
    <message>
        <source>Treated places: draw scars, patches, partings and thin hair</source>
        <translation>Uygulama yerleri: yara izi, bölge, ayrım ve seyrek saç çiz</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Wipe</name>
    <message>
        <source>Drag to compare before and after; W hides the divider</source>
        <translation>Öncesi ve sonrası için sürükleyin; W perdeyi gizler</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Workbench</name>
    <message>
        <source>Reading the photo</source>
        <translation>Fotoğraf okunuyor</translation>
    </message>
    <message>
        <source>Fitting the head</source>
        <translation>Baş oturtuluyor</translation>
    </message>
    <message>
        <source>This photo is there already.</source>
        <translation>Bu fotoğraf zaten var.</translation>
    </message>
    <message>
        <source>The fit was stopped. Say what the photo shows, or place the head.</source>
        <translation>Oturtma durduruldu. Fotoğrafın ne gösterdiğini söyleyin veya başı yerleştirin.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 kaydedildi.</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Yeni tasarım</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Dışa aktarılıyor</translation>
    </message>
    <message>
        <source>Exported %1, stamped as a simulation.</source>
        <translation>%1 simülasyon damgasıyla dışa aktarıldı.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopyalanıyor</translation>
    </message>
    <message>
        <source>Copied the picture, stamped as a simulation.</source>
        <translation>Resim simülasyon damgasıyla kopyalandı.</translation>
    </message>
    <message>
        <source>Taking the head</source>
        <translation>Baş alınıyor</translation>
    </message>
    <message>
        <source>Looking for the head</source>
        <translation>Baş aranıyor</translation>
    </message>
    <message>
        <source>Turning the head round</source>
        <translation>Baş tersine çevriliyor</translation>
    </message>
    <message>
        <source>Looking for the tag</source>
        <translation>İşaret aranıyor</translation>
    </message>
    <message>
        <source>No tag was found. It must lie flat on the scalp, whole and in the light.</source>
        <translation>İşaret bulunamadı. Saçlı deride düz, bütün ve ışıkta olmalı.</translation>
    </message>
    <message>
        <source>Looking for the coin</source>
        <translation>Para aranıyor</translation>
    </message>
    <message>
        <source>The rim of the coin was not found. Click both its edges where it is broadest.</source>
        <translation>Paranın kenarı bulunamadı. En geniş yerinde iki kenarına tıklayın.</translation>
    </message>
    <message>
        <source>Mirror photo</source>
        <translation>Fotoğrafı aynala</translation>
    </message>
    <message>
        <source>Saved the head as %1.</source>
        <translation>Baş %1 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Mirroring the photo</source>
        <translation>Fotoğraf aynalanıyor</translation>
    </message>
    <message>
        <source>%1 photos could not be read: %2. The first: %3</source>
        <translation>%1 fotoğraf okunamadı: %2. İlki: %3</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ZoneDensities</name>
    <message>
        <source>By zone</source>
        <translation>Bölgeye göre</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> nokta/cm²</translation>
    </message>
    <message>
        <source>Dots per cm² in this zone, before brush and edges</source>
        <translation>Bu bölgede cm² başına nokta, fırça ve kenarlardan önce</translation>
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
        <translation>Girdap</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Kollar</translation>
    </message>
    <message>
        <source>Which way the whorl turns</source>
        <translation>Girdap ne yöne döner</translation>
    </message>
    <message>
        <source>Clockwise</source>
        <translation>Saat yönü</translation>
    </message>
    <message>
        <source>Anticlockwise</source>
        <translation>Saat yönü tersi</translation>
    </message>
    <message>
        <source>Zone blend</source>
        <translation>Bölge geçişi</translation>
    </message>
    <message>
        <source>Usual borders</source>
        <translation>Olağan sınırlar</translation>
    </message>
    <message>
        <source>How much thinner the eye of the whorl is than the crown round it</source>
        <translation>Girdabın gözü çevresindeki tepeden ne kadar seyrek</translation>
    </message>
    <message>
        <source>How much thinner it is between the arms of the whorl</source>
        <translation>Girdabın kolları arasında ne kadar seyrek</translation>
    </message>
    <message>
        <source>Seen from behind</source>
        <translation>Arkadan bakınca</translation>
    </message>
    <message>
        <source>Over what width one zone goes over into the next</source>
        <translation>Bir bölge ötekine hangi genişlikte geçer</translation>
    </message>
    <message>
        <source>Put the borders of the zones back where they usually lie</source>
        <translation>Bölge sınırlarını genelde oldukları yere koy</translation>
    </message>
    <message>
        <source>Whorl strength</source>
        <translation>Girdap gücü</translation>
    </message>
    <message>
        <source>Whorl arms</source>
        <translation>Girdap kolları</translation>
    </message>
    <message>
        <source>Turn of the whorl</source>
        <translation>Girdabın dönüşü</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ZoneTool</name>
    <message>
        <source>end of the top</source>
        <translation>üstün sonu</translation>
    </message>
    <message>
        <source>frontal border</source>
        <translation>ön sınır</translation>
    </message>
    <message>
        <source>crown border</source>
        <translation>tepe sınırı</translation>
    </message>
    <message>
        <source>border of the temples</source>
        <translation>şakak sınırı</translation>
    </message>
    <message>
        <source>border of the sides</source>
        <translation>yan sınırı</translation>
    </message>
    <message>
        <source>border of the nape</source>
        <translation>ense sınırı</translation>
    </message>
    <message>
        <source>whorl</source>
        <translation>girdap</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Taşı: %1</translation>
    </message>
    <message>
        <source>Move whorl</source>
        <translation>Girdabı taşı</translation>
    </message>
    <message>
        <source>Size whorl</source>
        <translation>Girdabı boyutla</translation>
    </message>
    <message>
        <source>Drag moves the eye of the whorl</source>
        <translation>Sürüklemek girdabın gözünü taşır</translation>
    </message>
    <message>
        <source>Drag sizes the whorl</source>
        <translation>Sürüklemek girdabı boyutlar</translation>
    </message>
    <message>
        <source>Drag moves the %1 on both sides; arrow keys move it once it is chosen</source>
        <translation>Sürüklemek iki tarafta taşır: %1; seçilince oklar da taşır</translation>
    </message>
    <message>
        <source>Drag a border between zones, or the whorl at the crown; the numbers are dots per cm²</source>
        <translation>Bölgeler arası bir sınırı veya tepedeki girdabı sürükleyin; sayılar cm² başına noktadır</translation>
    </message>
</context>
</TS>
