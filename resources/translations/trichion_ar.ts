<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>base</name>
    <message>
        <source>The preview that was promised</source>
        <translation>المعاينة الموعودة</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>ما تحقق</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Full shave</source>
        <translation>حلاقة كاملة</translation>
    </message>
    <message>
        <source>The whole scalp is given the shadow of shaved hair, in three sessions that reach 30, 70 and 100 %, and the client keeps shaving to stubble.</source>
        <translation>تُعطى فروة الرأس كلها ظل الشعر المحلوق في ثلاث جلسات تبلغ 30 و70 و100 %، ويواصل العميل الحلاقة إلى شعر قصير.</translation>
    </message>
    <message>
        <source>It does not grow hair: the head has to stay shaved.</source>
        <translation>لا تُنبت شعرًا: يجب أن يبقى الرأس محلوقًا.</translation>
    </message>
    <message>
        <source>Under a lamp above the head</source>
        <translation>تحت مصباح فوق الرأس</translation>
    </message>
    <message>
        <source>In five years</source>
        <translation>بعد خمس سنوات</translation>
    </message>
    <message>
        <source>Receding hairline</source>
        <translation>خط شعر متراجع</translation>
    </message>
    <message>
        <source>Corners are closed with reserve and dots are set behind and between the hair that remains; the line stays on the outer corner of the eye, so that later loss does not undress it.</source>
        <translation>تُغلق الزوايا بتحفظ وتوضع النقاط خلف الشعر المتبقي وبينه؛ يبقى الخط فوق الزاوية الخارجية للعين، فلا يكشفه تساقط لاحق.</translation>
    </message>
    <message>
        <source>It does not stop the loss: the hair behind the new line may go.</source>
        <translation>لا توقف التساقط: قد يسقط الشعر خلف الخط الجديد.</translation>
    </message>
    <message>
        <source>After the next stage of loss</source>
        <translation>بعد مرحلة التساقط التالية</translation>
    </message>
    <message>
        <source>In ten years, two stages on</source>
        <translation>بعد عشر سنوات ومرحلتين</translation>
    </message>
    <message>
        <source>Density between longer hair</source>
        <translation>كثافة بين شعر أطول</translation>
    </message>
    <message>
        <source>Dots darken the skin that shows between the hair, so that scalp and hair differ less; nothing is shaved and the hairline stays as it is.</source>
        <translation>تُغمّق النقاط الجلد الظاهر بين الشعر، فيقل الفرق بين فروة الرأس والشعر؛ لا يُحلق شيء ويبقى خط الشعر كما هو.</translation>
    </message>
    <message>
        <source>It adds no volume: dots lie flat under the hair, and show when the hair goes.</source>
        <translation>لا تزيد الحجم: النقاط مسطحة تحت الشعر، وتظهر حين يسقط.</translation>
    </message>
    <message>
        <source>Wet hair</source>
        <translation>شعر مبلل</translation>
    </message>
    <message>
        <source>Edge-up</source>
        <translation>تحديد الحلاق</translation>
    </message>
    <message>
        <source>A level front with sharp corners and a straight line at the sideburns, as a barber cuts it: little feather, one needle, and a touch-up sooner than elsewhere.</source>
        <translation>مقدمة مستوية بزوايا حادة وخط مستقيم عند السوالف كما يقصها الحلاق: تدرج قليل وإبرة واحدة وتجديد أبكر من غيره.</translation>
    </message>
    <message>
        <source>A sharp line is the first to look drawn as it spreads; it cannot be softened again by more dots.</source>
        <translation>الخط الحاد أول ما يبدو مرسومًا حين ينتشر؛ ولا يمكن تنعيمه ثانية بنقاط أخرى.</translation>
    </message>
    <message>
        <source>In three years, before a touch-up</source>
        <translation>بعد ثلاث سنوات، قبل التجديد</translation>
    </message>
    <message>
        <source>Parting and diffuse thinning</source>
        <translation>فرق الشعر والخفة المنتشرة</translation>
    </message>
    <message>
        <source>The widened parting is shaded section by section, densest at its edge and running out to both sides; nothing is shaved and the hairline is left untouched.</source>
        <translation>يُظلَّل الفرق المتسع مقطعًا مقطعًا، أكثفه عند حافته ويتلاشى إلى الجانبين؛ لا يُحلق شيء ولا يُمس خط الشعر.</translation>
    </message>
    <message>
        <source>Parted elsewhere, skin that was not treated shows.</source>
        <translation>إن فُرق الشعر في موضع آخر ظهر جلد غير معالج.</translation>
    </message>
    <message>
        <source>Traction loss at the front and temples</source>
        <translation>تساقط الشد في الأمام والصدغين</translation>
    </message>
    <message>
        <source>The thinned border of the hair is filled softly, with mounds rather than a line, and only once the pull has stopped.</source>
        <translation>يُملأ حد الشعر الخفيف بنعومة، بتموجات لا بخط، وبعد أن يتوقف الشد فقط.</translation>
    </message>
    <message>
        <source>Where the pull goes on the border moves back and leaves the dots in front of it.</source>
        <translation>حيث يستمر الشد يتراجع الحد ويترك النقاط أمامه.</translation>
    </message>
    <message>
        <source>If the pull goes on</source>
        <translation>إن استمر الشد</translation>
    </message>
    <message>
        <source>Alopecia areata, patches</source>
        <translation>الثعلبة البقعية، بقع</translation>
    </message>
    <message>
        <source>Bare patches are filled to the density around them; while the disease is active you wait, and plan for patches that grow back, move or join.</source>
        <translation>تُملأ البقع العارية إلى كثافة ما حولها؛ ما دام المرض نشطًا فانتظر، واحسب أن البقع قد ينبت شعرها أو تنتقل أو تتصل.</translation>
    </message>
    <message>
        <source>Dots stay where they are: where hair grows back the patch is darker than what is around it.</source>
        <translation>تبقى النقاط حيث هي: حيث ينبت الشعر ثانية تصير البقعة أغمق مما حولها.</translation>
    </message>
    <message>
        <source>If the patches grow back</source>
        <translation>إن نبت شعر البقع ثانية</translation>
    </message>
    <message>
        <source>If all hair is lost</source>
        <translation>إن سقط كل الشعر</translation>
    </message>
    <message>
        <source>Alopecia totalis and universalis</source>
        <translation>الثعلبة الكلية والشاملة</translation>
    </message>
    <message>
        <source>The whole scalp without any hair to go by: brows and old photos give colour and line, and a fourth session is usual.</source>
        <translation>فروة الرأس كلها دون شعر يُستدل به: الحاجبان والصور القديمة تعطي اللون والخط، والجلسة الرابعة معتادة.</translation>
    </message>
    <message>
        <source>Without stubble the skin stays as shiny as it is: it looks shaved closer than any razor leaves it.</source>
        <translation>دون شعر قصير يبقى الجلد لامعًا كما هو: يبدو محلوقًا أدق مما تتركه أي شفرة.</translation>
    </message>
    <message>
        <source>If hair grows back</source>
        <translation>إن نبت الشعر ثانية</translation>
    </message>
    <message>
        <source>Strip scar of a transplant</source>
        <translation>ندبة شريطية من زراعة</translation>
    </message>
    <message>
        <source>The pale line and a wide border round it are filled slowly, a test patch first, because scar tissue drinks pigment or rejects it.</source>
        <translation>يُملأ الخط الباهت وحد عريض حوله ببطء، بعد رقعة اختبار أولًا، لأن نسيج الندبة يتشرب الصبغ أو يرفضه.</translation>
    </message>
    <message>
        <source>The scar stays a scar: its relief and shine remain, and light from the side shows them.</source>
        <translation>تبقى الندبة ندبة: يبقى بروزها ولمعانها، والضوء من الجانب يظهرهما.</translation>
    </message>
    <message>
        <source>After the first session</source>
        <translation>بعد الجلسة الأولى</translation>
    </message>
    <message>
        <source>In three years</source>
        <translation>بعد ثلاث سنوات</translation>
    </message>
    <message>
        <source>Dots of a transplant (FUE)</source>
        <translation>نقاط الزراعة (FUE)</translation>
    </message>
    <message>
        <source>White dots and their neighbourhood in the thinned donor area are filled, so that neither the dots nor the gaps catch the eye.</source>
        <translation>تُملأ النقاط البيضاء وما جاورها في المنطقة المانحة التي خفّ شعرها، فلا تلفت النقاط ولا الفراغات النظر.</translation>
    </message>
    <message>
        <source>Hair worn longer than a few millimetres hides dots and treatment alike.</source>
        <translation>الشعر الأطول من بضعة مليمترات يخفي النقاط والمعالجة معًا.</translation>
    </message>
    <message>
        <source>Scar of an injury, burn or operation</source>
        <translation>ندبة إصابة أو حرق أو عملية</translation>
    </message>
    <message>
        <source>The scar is tested first, then filled in more and lighter sessions than skin needs, with a wide border, because its tissue keeps less pigment.</source>
        <translation>تُختبر الندبة أولًا، ثم تُملأ في جلسات أكثر وأخف مما يحتاجه الجلد، بحد عريض، لأن نسيجها يحتفظ بصبغ أقل.</translation>
    </message>
    <message>
        <source>Uneven skin stays uneven; places that reject pigment stay light.</source>
        <translation>الجلد غير المستوي يبقى غير مستوٍ؛ والمواضع التي ترفض الصبغ تبقى فاتحة.</translation>
    </message>
    <message>
        <source>Birthmark</source>
        <translation>وحمة</translation>
    </message>
    <message>
        <source>Only the hairless skin round and, where a doctor agrees, within a flat mark is given dots; moles are left out.</source>
        <translation>لا توضع النقاط إلا على الجلد الخالي من الشعر حول الوحمة المسطحة، وداخلها إن وافق طبيب؛ وتُستثنى الشامات.</translation>
    </message>
    <message>
        <source>A mark darker than the dots cannot be covered: dots only darken.</source>
        <translation>لا يمكن تغطية وحمة أغمق من النقاط: النقاط تُغمّق فقط.</translation>
    </message>
    <message>
        <source>After a transplant</source>
        <translation>بعد زراعة الشعر</translation>
    </message>
    <message>
        <source>Dots fill the skin between the grafts once they have settled, denser where the grafts are thin.</source>
        <translation>تملأ النقاط الجلد بين الطعوم بعد أن تستقر، وأكثف حيث الطعوم خفيفة.</translation>
    </message>
    <message>
        <source>It does not make grafts grow; between long hair it adds shade, not volume.</source>
        <translation>لا تُنمي الطعوم؛ وبين الشعر الطويل تزيد الظل لا الحجم.</translation>
    </message>
    <message>
        <source>If the hair between the grafts goes</source>
        <translation>إن سقط الشعر بين الطعوم</translation>
    </message>
    <message>
        <source>Correction of earlier work</source>
        <translation>تصحيح عمل سابق</translation>
    </message>
    <message>
        <source>What is there is photographed and classified first: blown out, too dark, blue, too low; only what is too light or too sparse is answered with dots, the rest with lightening by laser or with removal.</source>
        <translation>يُصوَّر الموجود ويُصنَّف أولًا: منتشر أو داكن جدًا أو أزرق أو منخفض جدًا؛ ولا يُعالج بالنقاط إلا الفاتح جدًا أو المتباعد جدًا، والباقي بالتفتيح بالليزر أو بالإزالة.</translation>
    </message>
    <message>
        <source>Dots never brighten: what is too dark, too low or blue stays so under new dots.</source>
        <translation>النقاط لا تُفتّح أبدًا: ما هو داكن جدًا أو منخفض جدًا أو أزرق يبقى كذلك تحت نقاط جديدة.</translation>
    </message>
    <message>
        <source>After one laser session</source>
        <translation>بعد جلسة ليزر واحدة</translation>
    </message>
    <message>
        <source>After three laser sessions</source>
        <translation>بعد ثلاث جلسات ليزر</translation>
    </message>
    <message>
        <source>After removal</source>
        <translation>بعد الإزالة</translation>
    </message>
    <message>
        <source>Touch-up</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>One light session over a result that has faded considerably, with the same pigment, after a comparison with the old photos; old dots stay as they aged, new ones come between them.</source>
        <translation>جلسة خفيفة واحدة فوق نتيجة بهتت كثيرًا، بالصبغ نفسه، بعد المقارنة بالصور القديمة؛ تبقى النقاط القديمة كما تقادمت، وتأتي الجديدة بينها.</translation>
    </message>
    <message>
        <source>Each touch-up adds dots that spread too: after several they merge.</source>
        <translation>كل تجديد يضيف نقاطًا تنتشر هي أيضًا: بعد عدة مرات تتداخل.</translation>
    </message>
    <message>
        <source>Before the touch-up, five years on</source>
        <translation>قبل التجديد، بعد خمس سنوات</translation>
    </message>
    <message>
        <source>Five years after the touch-up</source>
        <translation>بعد التجديد بخمس سنوات</translation>
    </message>
    <message>
        <source>Temporary pigment</source>
        <translation>صبغ مؤقت</translation>
    </message>
    <message>
        <source>Set shallower and with a pigment that the body takes away, so that it fades within two to four years and the line can be moved with age.</source>
        <translation>يوضع أقل عمقًا وبصبغ يزيله الجسم، فيبهت خلال سنتين إلى أربع ويمكن نقل الخط مع العمر.</translation>
    </message>
    <message>
        <source>Nobody can promise that it goes without a trace.</source>
        <translation>لا أحد يستطيع أن يعد بأنه يزول دون أثر.</translation>
    </message>
    <message>
        <source>In two years</source>
        <translation>بعد سنتين</translation>
    </message>
    <message>
        <source>In four years</source>
        <translation>بعد أربع سنوات</translation>
    </message>
    <message>
        <source>Too deep</source>
        <translation>عميق جدًا</translation>
    </message>
    <message>
        <source>Pigment below the papillary dermis turns blue and spreads.</source>
        <translation>الصبغ تحت الأدمة الحليمية يزرقّ وينتشر.</translation>
    </message>
    <message>
        <source>Too shallow</source>
        <translation>سطحي جدًا</translation>
    </message>
    <message>
        <source>Pigment in the epidermis leaves with it within weeks.</source>
        <translation>الصبغ في طبقة البشرة يزول معها خلال أسابيع.</translation>
    </message>
    <message>
        <source>Too dense</source>
        <translation>كثيف جدًا</translation>
    </message>
    <message>
        <source>Dots set too close merge into a helmet without skin between them.</source>
        <translation>النقاط المتقاربة جدًا تتداخل في خوذة لا جلد بينها.</translation>
    </message>
    <message>
        <source>Too large a needle</source>
        <translation>إبرة كبيرة جدًا</translation>
    </message>
    <message>
        <source>Dots wider than a shaved hair read as freckles, not as stubble.</source>
        <translation>النقاط الأعرض من شعرة محلوقة تبدو نمشًا لا شعرًا قصيرًا.</translation>
    </message>
    <message>
        <source>Pigment turns blue</source>
        <translation>الصبغ يزرقّ</translation>
    </message>
    <message>
        <source>Tattoo ink on a blue base: the warm parts fade, the blue stays.</source>
        <translation>حبر وشم على أساس أزرق: تبهت الأجزاء الدافئة ويبقى الأزرق.</translation>
    </message>
    <message>
        <source>Pigment turns green</source>
        <translation>الصبغ يخضرّ</translation>
    </message>
    <message>
        <source>Tattoo ink on a green base: the warm parts fade, the green stays.</source>
        <translation>حبر وشم على أساس أخضر: تبهت الأجزاء الدافئة ويبقى الأخضر.</translation>
    </message>
    <message>
        <source>Pigment turns red</source>
        <translation>الصبغ يحمرّ</translation>
    </message>
    <message>
        <source>Brown of iron oxides: the dark and yellow parts fade, the red stays.</source>
        <translation>بني من أكاسيد الحديد: تبهت الأجزاء الداكنة والصفراء ويبقى الأحمر.</translation>
    </message>
    <message>
        <source>Hairline too low</source>
        <translation>خط شعر منخفض جدًا</translation>
    </message>
    <message>
        <source>A line below where it grew looks painted on, and cannot be raised again.</source>
        <translation>الخط الأدنى من منبته الأصلي يبدو مطليًا، ولا يمكن رفعه ثانية.</translation>
    </message>
    <message>
        <source>Hairline ruler-straight</source>
        <translation>خط شعر مستقيم كالمسطرة</translation>
    </message>
    <message>
        <source>No hairline grows as one drawn line: it needs irregular rows and single dots in front.</source>
        <translation>لا ينمو خط شعر كخط مرسوم واحد: يحتاج إلى صفوف غير منتظمة ونقاط مفردة أمامه.</translation>
    </message>
    <message>
        <source>Top fades lighter than the sides</source>
        <translation>الأعلى يبهت أكثر من الجانبين</translation>
    </message>
    <message>
        <source>The top gets the sun: without protection it fades first.</source>
        <translation>الأعلى يتلقى الشمس: دون حماية يبهت أولًا.</translation>
    </message>
    <message>
        <source>More hair lost later</source>
        <translation>تساقط شعر أكثر لاحقًا</translation>
    </message>
    <message>
        <source>Own hair goes on falling out: a bare band opens between dots and fringe, to be filled again.</source>
        <translation>يستمر سقوط الشعر الذاتي: ينفتح شريط عارٍ بين النقاط والشعر المحيط ويلزم ملؤه ثانية.</translation>
    </message>
    <message>
        <source>Subtle arch, corners slightly open</source>
        <translation>قوس خفيف، زوايا مفتوحة قليلًا</translation>
    </message>
    <message>
        <source>Natural line that comes in gently</source>
        <translation>خط طبيعي يبدأ بلطف</translation>
    </message>
    <message>
        <source>Uneven line with mounds and gaps</source>
        <translation>خط غير منتظم بتموجات وفجوات</translation>
    </message>
    <message>
        <source>Long run from skin to full density</source>
        <translation>تدرج طويل من الجلد إلى الكثافة الكاملة</translation>
    </message>
    <message>
        <source>Clear line with a short feather</source>
        <translation>خط واضح بتدرج قصير</translation>
    </message>
    <message>
        <source>Even curve without corners</source>
        <translation>منحنى متساوٍ دون زوايا</translation>
    </message>
    <message>
        <source>Edge-up: level front, sharp temple corners</source>
        <translation>تحديد الحلاق: مقدمة مستوية وزوايا صدغين حادة</translation>
    </message>
    <message>
        <source>Mature line with deep corners</source>
        <translation>خط ناضج بزوايا عميقة</translation>
    </message>
    <message>
        <source>Point in the middle, corners slightly open</source>
        <translation>قمة في الوسط، زوايا مفتوحة قليلًا</translation>
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
        <translation>Norwood III، ذروة الرأس</translation>
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
        <translation>Savin، منتشر حتى الأمام</translation>
    </message>
    <message>
        <source>All hair lost</source>
        <translation>سقط كل الشعر</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>front</source>
        <translation>الأمام</translation>
    </message>
    <message>
        <source>quarter-left</source>
        <translation>نصف اليسار</translation>
    </message>
    <message>
        <source>quarter-right</source>
        <translation>نصف اليمين</translation>
    </message>
    <message>
        <source>left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>top</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>back</source>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>no coin was found at the place that was given</source>
        <translation>لم يُعثر على عملة في الموضع المحدد</translation>
    </message>
    <message>
        <source>the outline in this photo differs from the head in the others by %1 px on average</source>
        <translation>يختلف المحيط في هذه الصورة عن الرأس في الصور الأخرى بمقدار %1 بكسل في المتوسط</translation>
    </message>
    <message>
        <source>the picture has no texture of skin: it may be a drawing</source>
        <translation>ليس في الصورة ملمس جلد: قد تكون رسمًا</translation>
    </message>
    <message>
        <source>the lens is very wide, which draws heads out; step back and zoom in</source>
        <translation>العدسة واسعة جدًا وتمط الرؤوس؛ تراجع وقرّب بالزوم</translation>
    </message>
    <message>
        <source>seen from above, the forehead may be at the other end</source>
        <translation>من الأعلى قد تكون الجبهة في الطرف الآخر</translation>
    </message>
    <message>
        <source>the outline differs from a head by %1 px on average</source>
        <translation>يختلف المحيط عن رأس بمقدار %1 بكسل في المتوسط</translation>
    </message>
    <message>
        <source>the camera seems to stand only %1 cm from the middle of the head</source>
        <translation>يبدو أن الكاميرا على بعد %1 سم فقط من وسط الرأس</translation>
    </message>
    <message>
        <source>%1 % of the outline was not found</source>
        <translation>لم يُعثر على %1 % من المحيط</translation>
    </message>
    <message>
        <source>only %1 % of the outline was seen</source>
        <translation>لم يُرَ سوى %1 % من المحيط</translation>
    </message>
    <message>
        <source>no face was found and a level camera was assumed</source>
        <translation>لم يُعثر على وجه وافتُرضت كاميرا مستوية</translation>
    </message>
    <message>
        <source>outline and head agree only in part: it is %1 % sure</source>
        <translation>يتفق المحيط والرأس جزئيًا فقط: مؤكد بنسبة %1 %</translation>
    </message>
    <message>
        <source>no tag was found</source>
        <translation>لم يُعثر على علامة</translation>
    </message>
    <message>
        <source>a face is seen, but the photo is said to show none</source>
        <translation>يُرى وجه، لكن قيل إن الصورة لا تعرض وجهًا</translation>
    </message>
    <message>
        <source>no face was found and a front view was assumed</source>
        <translation>لم يُعثر على وجه وافتُرض منظر من الأمام</translation>
    </message>
    <message>
        <source>hairline</source>
        <translation>خط الشعر</translation>
    </message>
    <message>
        <source>lower edge</source>
        <translation>الحافة السفلى</translation>
    </message>
    <message>
        <source>lighter</source>
        <translation>أفتح</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>أغمق</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>there is none of %1</source>
        <translation>لا اختبار على %1</translation>
    </message>
    <message>
        <source>the one of %1 of %2 showed a reaction</source>
        <translation>أظهر اختبار %1 بتاريخ %2 تفاعلًا</translation>
    </message>
    <message>
        <source>the one of %1 was made on %2, less than %3 h before the session</source>
        <translation>أُجري اختبار %1 في %2، قبل الجلسة بأقل من %3 س</translation>
    </message>
    <message>
        <source>the one of %1 of %2 is older than %3 days</source>
        <translation>مضى على اختبار %1 بتاريخ %2 أكثر من %3 يوم</translation>
    </message>
    <message>
        <source>the one of %1 of %2 was not read</source>
        <translation>لم تُقرأ نتيجة اختبار %1 بتاريخ %2</translation>
    </message>
    <message>
        <source>pigment lot %1</source>
        <translation>تشغيلة الصبغ %1</translation>
    </message>
    <message>
        <source>numbing cream %1</source>
        <translation>كريم التخدير %1</translation>
    </message>
    <message>
        <source>of the cartridge %1</source>
        <translation>الخاصة بالخرطوشة %1</translation>
    </message>
    <message>
        <source>it does not say who performed the session</source>
        <translation>لا يذكر من نفّذ الجلسة</translation>
    </message>
    <message>
        <source>it does not say what was put in</source>
        <translation>لا يذكر ما وُضع</translation>
    </message>
    <message>
        <source>the lot of the cartridge is missing</source>
        <translation>تشغيلة الخرطوشة ناقصة</translation>
    </message>
    <message>
        <source>not ticked: %1</source>
        <translation>لم يُؤشَّر على: %1</translation>
    </message>
    <message>
        <source>the design was changed since</source>
        <translation>تغيّر التصميم منذ ذلك</translation>
    </message>
    <message>
        <source>its text was changed since</source>
        <translation>تغيّر نصها منذ ذلك</translation>
    </message>
    <message>
        <source>Work place disinfected and covered</source>
        <translation>مكان العمل مطهَّر ومغطى</translation>
    </message>
    <message>
        <source>Hands washed, new gloves</source>
        <translation>غُسلت اليدان، قفازات جديدة</translation>
    </message>
    <message>
        <source>New sterile cartridge, opened in front of the client</source>
        <translation>خرطوشة معقمة جديدة، فُتحت أمام العميل</translation>
    </message>
    <message>
        <source>Pigment in a new cup, label read</source>
        <translation>الصبغ في كوب جديد، وقُرئ الملصق</translation>
    </message>
    <message>
        <source>Skin cleaned and disinfected</source>
        <translation>الجلد منظَّف ومطهَّر</translation>
    </message>
    <message>
        <source>Needles in the sharps box, waste removed</source>
        <translation>الإبر في صندوق الأدوات الحادة، وأُزيلت النفايات</translation>
    </message>
    <message>
        <source>check-up</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>touch-up</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>المجلد غير موجود</translation>
    </message>
    <message>
        <source>it cannot be read or written</source>
        <translation>تتعذر قراءته أو الكتابة فيه</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the clocks are put forward and skip this time</source>
        <translation>تُقدَّم الساعة فيسقط هذا الوقت</translation>
    </message>
    <message>
        <source>the clocks are put back and show this time twice</source>
        <translation>تُؤخَّر الساعة فيتكرر هذا الوقت مرتين</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>making it was never finished</source>
        <translation>لم يكتمل إنشاؤها</translation>
    </message>
    <message>
        <source>the client has this very photo already</source>
        <translation>لدى العميل هذه الصورة نفسها من قبل</translation>
    </message>
    <message>
        <source>the client has not consented to: %1</source>
        <translation>لم يوافق العميل على: %1</translation>
    </message>
    <message>
        <source>the printer does not take the pages</source>
        <translation>لا تقبل الطابعة الصفحات</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخططة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>one that is in force</source>
        <translation>موافقة سارية</translation>
    </message>
    <message>
        <source>one that was withdrawn</source>
        <translation>موافقة مسحوبة</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>another one: show it again</source>
        <translation>نص آخر: اعرضه ثانية</translation>
    </message>
    <message>
        <source>The day of the invoice</source>
        <translation>تاريخ الفاتورة</translation>
    </message>
    <message>
        <source>not before the last one&apos;s, %1</source>
        <translation>ليس قبل تاريخ الأخيرة، %1</translation>
    </message>
    <message>
        <source>The day until which the quote holds</source>
        <translation>آخر يوم يسري فيه عرض السعر</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>ليس قبل %1</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>التصميم</translation>
    </message>
    <message>
        <source>one of this client</source>
        <translation>تصميم لهذا العميل</translation>
    </message>
    <message>
        <source>one of another client</source>
        <translation>تصميم لعميل آخر</translation>
    </message>
    <message>
        <source>the revision that was shown</source>
        <translation>المراجعة التي عُرضت</translation>
    </message>
    <message>
        <source>The parent or guardian</source>
        <translation>ولي الأمر أو الوصي</translation>
    </message>
    <message>
        <source>a name: the client is younger than 18</source>
        <translation>اسم: العميل دون 18 سنة</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>The pigment that was used</source>
        <translation>الصبغ المستخدم</translation>
    </message>
    <message>
        <source>above 0 and at most %1 ml</source>
        <translation>أكبر من 0 و%1 مل على الأكثر</translation>
    </message>
    <message>
        <source>The reason for setting a finding aside</source>
        <translation>سبب تنحية النتيجة</translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation>جملة</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>The text of a consent</source>
        <translation>نص الموافقة</translation>
    </message>
    <message>
        <source>a kind and a text of at most 100,000 characters</source>
        <translation>نوع ونص لا يتجاوز 100,000 حرف</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 حرف</translation>
    </message>
    <message>
        <source>The time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>one such as Europe/Paris</source>
        <translation>منطقة مثل Europe/Paris</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>from 00:00 to 23:59</source>
        <translation>من 00:00 إلى 23:59</translation>
    </message>
    <message>
        <source>The currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>three capital letters, as in USD</source>
        <translation>ثلاثة أحرف لاتينية كبيرة مثل USD</translation>
    </message>
    <message>
        <source>The length of an appointment</source>
        <translation>مدة الموعد</translation>
    </message>
    <message>
        <source>1 to 1440 minutes</source>
        <translation>1 إلى 1440 دقيقة</translation>
    </message>
    <message>
        <source>The number of sessions</source>
        <translation>عدد الجلسات</translation>
    </message>
    <message>
        <source>from 1 to 12</source>
        <translation>من 1 إلى 12</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>client</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>تشغيلة</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>قيد</translation>
    </message>
    <message>
        <source>consent text</source>
        <translation>نص موافقة</translation>
    </message>
    <message>
        <source>consent in force</source>
        <translation>موافقة سارية</translation>
    </message>
    <message>
        <source>use of a photo</source>
        <translation>استخدام صورة</translation>
    </message>
    <message>
        <source>sessions of the plan</source>
        <translation>جلسات الخطة</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>A client&apos;s entry</source>
        <translation>قيد عميل</translation>
    </message>
    <message>
        <source>The practice&apos;s key</source>
        <translation>مفتاح العيادة</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>تداخل عميق جدًا</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>عدد كبير جدًا</translation>
    </message>
    <message>
        <source>at byte %1</source>
        <translation>عند البايت %1</translation>
    </message>
    <message>
        <source>the backup of %1</source>
        <translation>النسخة الاحتياطية بتاريخ %1</translation>
    </message>
    <message>
        <source>noticed on %1</source>
        <translation>لوحظ في %1</translation>
    </message>
    <message>
        <source>The skin type</source>
        <translation>نوع البشرة</translation>
    </message>
    <message>
        <source>The tan</source>
        <translation>السمرة</translation>
    </message>
    <message>
        <source>The Monk tone</source>
        <translation>درجة Monk</translation>
    </message>
    <message>
        <source>The depth in mm</source>
        <translation>العمق بالملليمتر</translation>
    </message>
    <message>
        <source>The pressure</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>The parts of water</source>
        <translation>أجزاء الماء</translation>
    </message>
    <message>
        <source>The number of needles</source>
        <translation>عدد الإبر</translation>
    </message>
    <message>
        <source>The number of dots a minute</source>
        <translation>عدد النقاط في الدقيقة</translation>
    </message>
    <message>
        <source>The tax in %</source>
        <translation>الضريبة بنسبة %</translation>
    </message>
    <message>
        <source>The discount in %</source>
        <translation>الخصم بنسبة %</translation>
    </message>
    <message>
        <source>The deposit in %</source>
        <translation>العربون بنسبة %</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>A break in minutes</source>
        <translation>الاستراحة بالدقائق</translation>
    </message>
    <message>
        <source>The length of the ruler in mm</source>
        <translation>طول المسطرة بالملليمتر</translation>
    </message>
    <message>
        <source>A half axis of the head in mm</source>
        <translation>نصف محور الرأس بالملليمتر</translation>
    </message>
    <message>
        <source>The light of the follow-up has another colour. Use the same lamp for both photos.</source>
        <translation>لون الضوء في صورة المتابعة مختلف. استخدم المصباح نفسه للصورتين.</translation>
    </message>
    <message>
        <source>The follow-up was taken in yellow light, which hides pigment. Use daylight or the lamp of the first photo.</source>
        <translation>التُقطت صورة المتابعة بضوء أصفر يخفي الصبغ. استخدم ضوء النهار أو مصباح الصورة الأولى.</translation>
    </message>
    <message>
        <source>The skin is redder than in the first photo. Measure again when it has settled.</source>
        <translation>الجلد أشد احمرارًا منه في الصورة الأولى. أعد القياس بعد أن يهدأ.</translation>
    </message>
    <message>
        <source>Something lies over the skin that the first photo does not show, such as longer hair. Shave as for the first photo.</source>
        <translation>فوق الجلد شيء لا تعرضه الصورة الأولى، مثل شعر أطول. احلق كما في الصورة الأولى.</translation>
    </message>
    <message>
        <source>The follow-up is less sharp than the first photo: dots look fainter than they are.</source>
        <translation>صورة المتابعة أقل حدة من الأولى: تبدو النقاط أبهت مما هي.</translation>
    </message>
    <message>
        <source>The follow-up is smeared in one direction: the camera or the client moved.</source>
        <translation>صورة المتابعة ممطوطة في اتجاه واحد: تحركت الكاميرا أو تحرك العميل.</translation>
    </message>
    <message>
        <source>Untreated skin has another contrast than in the first photo: another camera, another exposure, or a copy of a picture from a screen.</source>
        <translation>تباين الجلد غير المعالج مختلف عنه في الصورة الأولى: كاميرا أخرى أو تعريض آخر أو نسخة من صورة على شاشة.</translation>
    </message>
    <message>
        <source>No untreated skin is seen in both photos to compare with. Include some forehead.</source>
        <translation>لا يُرى في الصورتين معًا جلد غير معالج للمقارنة. أظهر جزءًا من الجبهة.</translation>
    </message>
    <message>
        <source>A photo was compressed so much that faint dots are gone, as messengers do. Use the camera&apos;s own file.</source>
        <translation>ضُغطت إحدى الصورتين حتى اختفت النقاط الباهتة، كما تفعل تطبيقات المراسلة. استخدم ملف الكاميرا نفسه.</translation>
    </message>
    <message>
        <source>The photos do not lie well over each other.</source>
        <translation>لا تنطبق الصورتان جيدًا إحداهما على الأخرى.</translation>
    </message>
    <message>
        <source>Little treated skin is seen well in both photos.</source>
        <translation>لا يُرى جيدًا في الصورتين سوى قليل من الجلد المعالج.</translation>
    </message>
    <message>
        <source>The two photos show too little of the same scalp. Take the follow-up from where the first photo was taken.</source>
        <translation>لا تعرض الصورتان ما يكفي من فروة الرأس نفسها. التقط صورة المتابعة من حيث التُقطت الأولى.</translation>
    </message>
    <message>
        <source>The skin in the two photos does not match: it may be another head, or too blurred or covered to tell. If it is the same client, mark three or more of the same places in both.</source>
        <translation>لا يتطابق الجلد في الصورتين: ربما هو رأس آخر، أو أنه مشوش أو مغطى فلا يُعرف. إن كان العميل نفسه فعلّم ثلاثة مواضع متطابقة أو أكثر في كلتيهما.</translation>
    </message>
    <message>
        <source>The marked places do not fit one head. Check that each pair shows the same place.</source>
        <translation>المواضع المعلّمة لا تناسب رأسًا واحدًا. تحقق من أن كل زوج يعرض الموضع نفسه.</translation>
    </message>
    <message>
        <source>The follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>another photo than the first</source>
        <translation>صورة غير الأولى</translation>
    </message>
    <message>
        <source>the same photo twice</source>
        <translation>الصورة نفسها مرتين</translation>
    </message>
    <message>
        <source>photos of this client</source>
        <translation>صور هذا العميل</translation>
    </message>
    <message>
        <source>a photo of another</source>
        <translation>صورة عميل آخر</translation>
    </message>
</context>
<context>
    <name>imaging</name>
    <message>
        <source>No colour chart was found in this photo. Show the whole chart, flat and large, or click something white or grey.</source>
        <translation>لم يُعثر في هذه الصورة على بطاقة ألوان. اعرض البطاقة كلها مسطحة وكبيرة، أو انقر شيئًا أبيض أو رماديًا.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{given} faces were found; the largest was taken.</source>
        <translation>عُثر على {given} وجوه؛ أُخذ أكبرها.</translation>
    </message>
    <message>
        <source>There is no file &quot;{path}&quot;. Check the path.</source>
        <translation>لا يوجد ملف «{path}». تحقق من المسار.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is a folder. Name a photo inside it.</source>
        <translation>«{path}» مجلد. حدد صورة داخله.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; may not be read. Change its permissions or copy it to a folder of your own.</source>
        <translation>لا تُسمح قراءة «{path}». غيّر أذوناته أو انسخه إلى مجلد خاص بك.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is empty (0 bytes). Copy the photo again from the camera.</source>
        <translation>«{path}» فارغ (0 بايت). انسخ الصورة ثانية من الكاميرا.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not a photo that can be read. Use JPEG, PNG, TIFF, WebP or HEIC.</source>
        <translation>«{path}» ليس صورة تمكن قراءتها. استخدم JPEG أو PNG أو TIFF أو WebP أو HEIC.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is damaged or incomplete. Copy the photo again from the camera.</source>
        <translation>«{path}» تالف أو ناقص. انسخ الصورة ثانية من الكاميرا.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is larger than {limit}. Save it as a JPEG first.</source>
        <translation>«{path}» أكبر من {limit}. احفظه أولًا بصيغة JPEG.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is {width} x {height} pixels; at most {limit} are read. Scale it down first.</source>
        <translation>أبعاد «{path}» هي {width} x {height} بكسل؛ يُقرأ {limit} على الأكثر. صغّره أولًا.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is only {width} x {height} pixels; at least {limit} on each side are needed. Use the original photo, not a thumbnail.</source>
        <translation>أبعاد «{path}» هي {width} x {height} بكسل فقط؛ المطلوب {limit} على الأقل لكل ضلع. استخدم الصورة الأصلية لا المصغرة.</translation>
    </message>
    <message>
        <source>The colours of &quot;{path}&quot; cannot be read ({reason}). Save it as an RGB JPEG or PNG.</source>
        <translation>تتعذر قراءة ألوان «{path}» ({reason}). احفظه بصيغة JPEG أو PNG بألوان RGB.</translation>
    </message>
    <message>
        <source>No face was found in the photo. Say what it shows with --view-kind (front, left, right, top, back, quarter-left, quarter-right), or give --outline.</source>
        <translation>لم يُعثر على وجه في الصورة. حدد ما تعرضه بالخيار --view-kind (front, left, right, top, back, quarter-left, quarter-right)، أو أعطِ --outline.</translation>
    </message>
    <message>
        <source>The outline of the head was not found in the photo. Draw it: --outline CX,CY,RX,RY,DEG in pixels.</source>
        <translation>لم يُعثر على محيط الرأس في الصورة. ارسمه: --outline CX,CY,RX,RY,DEG بالبكسل.</translation>
    </message>
    <message>
        <source>No hairline drawn with a pencil was found in the photo. Draw one clear line from temple to temple and photograph it in even light, or choose a style with --hairline.</source>
        <translation>لم يُعثر في الصورة على خط شعر مرسوم بالقلم. ارسم خطًا واضحًا واحدًا من الصدغ إلى الصدغ وصوّره في ضوء متساوٍ، أو اختر نمطًا بالخيار --hairline.</translation>
    </message>
    <message>
        <source>The outline must be five numbers CX,CY,RX,RY,DEG with radii of at least {limit} pixels and finite values; given: {given}.</source>
        <translation>يجب أن يكون المحيط خمسة أعداد CX,CY,RX,RY,DEG بأنصاف أقطار لا تقل عن {limit} بكسل وقيم محدودة؛ المُعطى: {given}.</translation>
    </message>
    <message>
        <source>The outline lies wholly outside the picture of {width} x {height} pixels. Give it in pixels of the upright photo, origin at the top left.</source>
        <translation>يقع المحيط كله خارج الصورة ذات {width} x {height} بكسل. أعطه ببكسلات الصورة القائمة، والأصل أعلى اليسار.</translation>
    </message>
    <message>
        <source>The head could not be fitted to the photo. Give --view-kind and --outline CX,CY,RX,RY,DEG.</source>
        <translation>تعذرت مطابقة الرأس مع الصورة. أعطِ --view-kind و--outline CX,CY,RX,RY,DEG.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; may not be read. Change its permissions, or name a file instead of a folder.</source>
        <translation>لا تُسمح قراءة «{path}». غيّر أذوناته، أو حدد ملفًا بدل مجلد.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is larger than {limit}. It cannot be a file of this program.</source>
        <translation>«{path}» أكبر من {limit}. لا يمكن أن يكون ملفًا لهذا البرنامج.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not valid JSON ({reason}). Restore it from a copy.</source>
        <translation>«{path}» ليس JSON صحيحًا ({reason}). استعده من نسخة.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not a {expected} file (its &quot;format&quot; is {given}). Check which file was meant.</source>
        <translation>«{path}» ليس ملف {expected} (قيمة &quot;format&quot; فيه {given}). تحقق من الملف المقصود.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; was written by a newer version of Trichion (file version {given}, known up to {newest}). Update the program.</source>
        <translation>كُتب «{path}» بإصدار أحدث من Trichion (إصدار الملف {given}، والمعروف حتى {newest}). حدّث البرنامج.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot;: {place} must be {expected}.</source>
        <translation>«{path}»: {place} يجب أن يكون {expected}.</translation>
    </message>
    <message>
        <source>The view &quot;{path}&quot; belongs to another photo. Fit this photo again with: trichion-cli fit.</source>
        <translation>المنظر «{path}» يخص صورة أخرى. طابق هذه الصورة ثانية بالأمر: trichion-cli fit.</translation>
    </message>
    <message>
        <source>The density must lie above 0 and up to {maximum} dots/cm2; given: {given}.</source>
        <translation>يجب أن تكون الكثافة فوق 0 وحتى {maximum} نقطة/سم²؛ المُعطى: {given}.</translation>
    </message>
    <message>
        <source>Half axes of {given} mm are too drawn out for a head: no density of dots holds all over it. Fit the head again.</source>
        <translation>أنصاف المحاور {given} مم ممطوطة أكثر مما يصح لرأس: لا كثافة نقاط تصلح عليه كله. طابق الرأس ثانية.</translation>
    </message>
    <message>
        <source>{what} must lie between {low} and {high}; given: {given}.</source>
        <translation>{what}: يجب أن تكون القيمة بين {low} و{high}؛ المُعطى: {given}.</translation>
    </message>
    <message>
        <source>The share reached after session {session} must be larger than after the one before and at most 1; given: {given}.</source>
        <translation>يجب أن تكون الحصة بعد الجلسة {session} أكبر من الحصة بعد التي قبلها و1 على الأكثر؛ المُعطى: {given}.</translation>
    </message>
    <message>
        <source>There is no hairline style &quot;{given}&quot;. Known styles: {known}.</source>
        <translation>لا يوجد نمط خط شعر «{given}». الأنماط المعروفة: {known}.</translation>
    </message>
    <message>
        <source>There is no guide &quot;{given}&quot;. Known guides: {known}.</source>
        <translation>لا يوجد دليل «{given}». الأدلة المعروفة: {known}.</translation>
    </message>
    <message>
        <source>There is no pigment &quot;{given}&quot;. Known pigments: {known}.</source>
        <translation>لا يوجد صبغ «{given}». الأصباغ المعروفة: {known}.</translation>
    </message>
    <message>
        <source>There is no component of pigments &quot;{given}&quot;. Known components: {known}.</source>
        <translation>لا يوجد مكوّن أصباغ «{given}». المكوّنات المعروفة: {known}.</translation>
    </message>
    <message>
        <source>The needle &quot;{given}&quot; is not known. A marking is a diameter ({known}) and a count from 01 to 07, as in 0803.</source>
        <translation>الإبرة «{given}» غير معروفة. العلامة قطر ({known}) وعدد من 01 إلى 07، مثل 0803.</translation>
    </message>
    <message>
        <source>There is no failure &quot;{given}&quot;. Known failures: {known}.</source>
        <translation>لا توجد حالة فشل «{given}». الحالات المعروفة: {known}.</translation>
    </message>
    <message>
        <source>There is no treatment &quot;{given}&quot;. Known treatments: {known}.</source>
        <translation>لا توجد معالجة «{given}». المعالجات المعروفة: {known}.</translation>
    </message>
    <message>
        <source>There is no stage of hair loss &quot;{given}&quot;. Known stages: {known}.</source>
        <translation>لا توجد مرحلة تساقط شعر «{given}». المراحل المعروفة: {known}.</translation>
    </message>
    <message>
        <source>No colour chart was found in {path}. Show the whole chart, flat and large, or give a place on something white or grey with --white.</source>
        <translation>لم يُعثر على بطاقة ألوان في {path}. اعرض البطاقة كلها مسطحة وكبيرة، أو حدد موضعًا على شيء أبيض أو رمادي بالخيار --white.</translation>
    </message>
    <message>
        <source>The place at {place} px cannot be used: {reason}. Choose another.</source>
        <translation>لا يمكن استخدام الموضع عند {place} بكسل: {reason}. اختر غيره.</translation>
    </message>
    <message>
        <source>A calibration needs at least {limit} pairs of photos that can be used; {given} can.</source>
        <translation>تحتاج المعايرة إلى {limit} من أزواج الصور الصالحة على الأقل؛ الصالح منها {given}.</translation>
    </message>
    <message>
        <source>The design was made with dot engine {given}, which this program does not have. Update the program.</source>
        <translation>أُنشئ التصميم بمحرك النقاط {given}، وليس في هذا البرنامج. حدّث البرنامج.</translation>
    </message>
    <message>
        <source>The age &quot;{given}&quot; is not understood. Use fresh, healed, or a number with d, m or y: 7d, 6m, 5y.</source>
        <translation>العمر «{given}» غير مفهوم. استخدم fresh أو healed أو عددًا مع d أو m أو y: ‏7d, 6m, 5y.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>The folder of &quot;{path}&quot; does not exist. Create it or choose another.</source>
        <translation>مجلد «{path}» غير موجود. أنشئه أو اختر غيره.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be written: the folder or the file is read-only, or it is a folder. Choose another place.</source>
        <translation>تتعذر كتابة «{path}»: المجلد أو الملف للقراءة فقط، أو أنه مجلد. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The disk is full: &quot;{path}&quot; was not written. Free some space and try again.</source>
        <translation>القرص ممتلئ: لم يُكتب «{path}». أفرغ مساحة وحاول ثانية.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be written ({reason}). Choose another place.</source>
        <translation>تعذرت كتابة «{path}» ({reason}). اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; has an ending that cannot be written. Use {known}.</source>
        <translation>نهاية اسم «{path}» لا تمكن كتابتها. استخدم {known}.</translation>
    </message>
    <message>
        <source>The program&apos;s own file &quot;{name}&quot; is missing. Install Trichion again.</source>
        <translation>ملف البرنامج «{name}» مفقود. ثبّت Trichion ثانية.</translation>
    </message>
    <message>
        <source>The program&apos;s own file &quot;{name}&quot; is damaged. Install Trichion again.</source>
        <translation>ملف البرنامج «{name}» تالف. ثبّت Trichion ثانية.</translation>
    </message>
    <message>
        <source>There is no practice in &quot;{path}&quot;. Check the folder, or make one: trichion-cli practice create.</source>
        <translation>لا توجد عيادة في «{path}». تحقق من المجلد، أو أنشئ واحدة: trichion-cli practice create.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not empty. Choose a new folder for the practice.</source>
        <translation>«{path}» ليس فارغًا. اختر مجلدًا جديدًا للعيادة.</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; is open in another program (process {holder}). Close it there first.</source>
        <translation>العيادة «{path}» مفتوحة في برنامج آخر (العملية {holder}). أغلقها هناك أولًا.</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; was written by a newer version of Trichion (schema {given}, known up to {newest}). Update the program; nothing was changed.</source>
        <translation>كُتبت العيادة «{path}» بإصدار أحدث من Trichion (المخطط {given}، والمعروف حتى {newest}). حدّث البرنامج؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; is damaged ({reason}). Nothing was changed. Restore it from a backup (trichion-cli practice restore), or save what can be read of it (practice check --salvage).</source>
        <translation>العيادة «{path}» تالفة ({reason}). لم يتغير شيء. استعدها من نسخة احتياطية (trichion-cli practice restore)، أو أنقذ ما تمكن قراءته منها (practice check --salvage).</translation>
    </message>
    <message>
        <source>The practice &quot;{path}&quot; may not be written. Change the permissions of its folder, or copy it to one of your own.</source>
        <translation>لا تُسمح الكتابة في العيادة «{path}». غيّر أذونات مجلدها، أو انسخها إلى مجلد خاص بك.</translation>
    </message>
    <message>
        <source>This is sealed. Give its passphrase: at the prompt, with --passphrase-file or with --passphrase-fd.</source>
        <translation>هذا مختوم. أعطِ عبارة مروره: عند السؤال، أو بالخيار --passphrase-file أو --passphrase-fd.</translation>
    </message>
    <message>
        <source>That passphrase or key does not open it. Check capital letters and the keyboard, or use the printed recovery key.</source>
        <translation>لا تفتحه عبارة المرور هذه أو هذا المفتاح. تحقق من الأحرف الكبيرة ولوحة المفاتيح، أو استخدم مفتاح الاسترداد المطبوع.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least {limit} characters; four random words are good.</source>
        <translation>عبارة المرور قصيرة جدًا. استخدم {limit} حرفًا على الأقل؛ أربع كلمات عشوائية جيدة.</translation>
    </message>
    <message>
        <source>That is not a recovery key, or a letter of it is wrong. It has {expected} groups of four letters and digits.</source>
        <translation>هذا ليس مفتاح استرداد، أو أن حرفًا منه خطأ. فيه {expected} مجموعات، في كل منها أربعة أحرف وأرقام.</translation>
    </message>
    <message>
        <source>{what} cannot be opened: it was changed, or sealed with another key. Restore it from a backup.</source>
        <translation>تعذر الفتح: {what}. تغيّر، أو خُتم بمفتاح آخر. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The practice has no {what} &quot;{given}&quot;.</source>
        <translation>لا يوجد في العيادة: {what} «{given}».</translation>
    </message>
    <message>
        <source>This {what} was changed in the meantime. Look at it again before you change it.</source>
        <translation>تغيّر هذا في الأثناء: {what}. انظر إليه ثانية قبل تغييره.</translation>
    </message>
    <message>
        <source>The practice does not take this {what} ({reason}). Nothing was changed.</source>
        <translation>لا تقبل العيادة هذا: {what} ({reason}). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{what} must be {expected}; given: {given}.</source>
        <translation>{what}: المطلوب {expected}؛ المُعطى: {given}.</translation>
    </message>
    <message>
        <source>There is no protocol &quot;{given}&quot;. Known protocols: {known}.</source>
        <translation>لا يوجد بروتوكول «{given}». البروتوكولات المعروفة: {known}.</translation>
    </message>
    <message>
        <source>The backup &quot;{path}&quot; is not whole ({reason}). Nothing was restored from it; use another one.</source>
        <translation>النسخة الاحتياطية «{path}» ليست كاملة ({reason}). لم يُستعد منها شيء؛ استخدم نسخة أخرى.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was written.</source>
        <translation>توقف العمل. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The density asked for ({where}: {given} dots/cm2) is above the maximum here and was clipped to {maximum}.</source>
        <translation>الكثافة المطلوبة ({where}: ‏{given} نقطة/سم²) أعلى من الحد هنا وخُفضت إلى {maximum}.</translation>
    </message>
    <message>
        <source>The hairline starts {given} mm above the glabella; below {limit} mm it looks unnatural and leaves no way back.</source>
        <translation>يبدأ خط الشعر {given} مم فوق المقطب؛ دون {limit} مم يبدو غير طبيعي ولا يترك طريقًا للرجوع.</translation>
    </message>
    <message>
        <source>The hairline starts {given} mm above the glabella, higher than {limit} mm.</source>
        <translation>يبدأ خط الشعر {given} مم فوق المقطب، أعلى من {limit} مم.</translation>
    </message>
    <message>
        <source>The outline of the treated region crosses itself. Move its points apart.</source>
        <translation>يتقاطع محيط المنطقة المعالجة مع نفسه. باعد بين نقاطه.</translation>
    </message>
    <message>
        <source>The treated region holds no dot. Check the hairline and the density.</source>
        <translation>لا نقاط في المنطقة المعالجة. تحقق من خط الشعر والكثافة.</translation>
    </message>
    <message>
        <source>The head fit is uncertain ({reason}). Check the outline in the picture and correct it by hand.</source>
        <translation>مطابقة الرأس غير مؤكدة ({reason}). تحقق من المحيط في الصورة وصححه يدويًا.</translation>
    </message>
    <message>
        <source>The sources of scale differ by {given} %: {sources}. Measure the head with a tape.</source>
        <translation>تختلف مصادر المقياس بنسبة {given} %: ‏{sources}. قس الرأس بشريط.</translation>
    </message>
    <message>
        <source>The head is cut off by the edge of the photo; the fit rests on what is visible.</source>
        <translation>يقطع طرف الصورة الرأس؛ تعتمد المطابقة على ما يُرى.</translation>
    </message>
    <message>
        <source>The head is shown at only {given} px per mm. Single dots need about {limit} px per mm.</source>
        <translation>يظهر الرأس بدقة {given} بكسل لكل مم فقط. النقاط المفردة تحتاج نحو {limit} بكسل لكل مم.</translation>
    </message>
    <message>
        <source>The photo has only {width} x {height} pixels.</source>
        <translation>أبعاد الصورة {width} x {height} بكسل فقط.</translation>
    </message>
    <message>
        <source>The file holds several pictures; the first was used.</source>
        <translation>في الملف عدة صور؛ استُخدمت الأولى.</translation>
    </message>
    <message>
        <source>The colour profile in the photo is damaged and was ignored; sRGB was assumed.</source>
        <translation>ملف الألوان في الصورة تالف وأُهمل؛ افتُرض sRGB.</translation>
    </message>
    <message>
        <source>Transparent parts of the picture were put on white.</source>
        <translation>وُضعت الأجزاء الشفافة من الصورة على الأبيض.</translation>
    </message>
    <message>
        <source>No dot of the design is visible in this photo.</source>
        <translation>لا نقطة من التصميم تُرى في هذه الصورة.</translation>
    </message>
    <message>
        <source>Dots cover {given} % of the skin; above {limit} % it reads as paint, not as hair.</source>
        <translation>تغطي النقاط {given} % من الجلد؛ فوق {limit} % تبدو طلاءً لا شعرًا.</translation>
    </message>
    <message>
        <source>The vision model &quot;{name}&quot; could not be used; this step was done without it.</source>
        <translation>تعذر استخدام نموذج الرؤية «{name}»؛ أُنجزت هذه الخطوة دونه.</translation>
    </message>
    <message>
        <source>The photo may be mirrored, as selfies often are. If it is, flip it and fit it again.</source>
        <translation>قد تكون الصورة معكوسة، كما هي صور السيلفي غالبًا. إن كانت كذلك فاعكسها وطابقها ثانية.</translation>
    </message>
    <message>
        <source>{given} faces were found; the largest was used. Others are at {others} px.</source>
        <translation>عُثر على {given} وجوه؛ استُخدم أكبرها. البقية عند {others} بكسل.</translation>
    </message>
    <message>
        <source>The hairline runs below the brow ({side}). Raise its points there.</source>
        <translation>يمر خط الشعر تحت الحاجب ({side}). ارفع نقاطه هناك.</translation>
    </message>
    <message>
        <source>The hairline is only {given} mm long. Spread its points from temple to temple.</source>
        <translation>طول خط الشعر {given} مم فقط. وزّع نقاطه من الصدغ إلى الصدغ.</translation>
    </message>
    <message>
        <source>The {part} runs over the {side} ear. Move its points off the ear.</source>
        <translation>يمر هذا الخط فوق الأذن من جهة {side}: {part}. أبعد نقاطه عن الأذن.</translation>
    </message>
    <message>
        <source>The outline leaves the scalp; what lies under the head holds no dots. Move its points up.</source>
        <translation>يخرج المحيط عن فروة الرأس؛ ما تحت الرأس لا نقاط فيه. حرّك نقاطه إلى الأعلى.</translation>
    </message>
    <message>
        <source>The outline of place {given} to leave out crosses itself; all that it goes round is left out. Draw it again.</source>
        <translation>يتقاطع محيط الموضع المستثنى {given} مع نفسه؛ يُستثنى كل ما يحيط به. ارسمه ثانية.</translation>
    </message>
    <message>
        <source>The places to leave out cover the whole treated region. Remove some or make them smaller.</source>
        <translation>تغطي المواضع المستثناة المنطقة المعالجة كلها. أزل بعضها أو صغّرها.</translation>
    </message>
    <message>
        <source>Strokes and zones leave no density in the treated region. Take back strokes, or raise the zones.</source>
        <translation>لا تترك الضربات والمناطق كثافة في المنطقة المعالجة. تراجع عن ضربات أو ارفع المناطق.</translation>
    </message>
    <message>
        <source>The hairline in the photo ({colour}) is doubtful: {given} % sure. Compare it with the line on the head, and move its points if it is wrong.</source>
        <translation>خط الشعر في الصورة ({colour}) مشكوك فيه: مؤكد بنسبة {given} %. قارنه بالخط على الرأس، وحرّك نقاطه إن كان خطأ.</translation>
    </message>
    <message>
        <source>No face was found; the photo was taken for a {kind} view ({given} % sure). If it shows another side, say which.</source>
        <translation>لم يُعثر على وجه؛ عُدّت الصورة منظرًا من {kind} (مؤكد بنسبة {given} %). إن كانت تعرض جانبًا آخر فحدده.</translation>
    </message>
    <message>
        <source>It is unclear which side of the head the photo shows; a {kind} view is a guess ({given} % sure). Say which side it is.</source>
        <translation>ليس واضحًا أي جانب من الرأس تعرضه الصورة؛ منظر من {kind} تخمين (مؤكد بنسبة {given} %). حدد الجانب.</translation>
    </message>
    <message>
        <source>The photo looks like a {seen} view ({given} % sure), but was said to be a {said} view. Check what it shows.</source>
        <translation>تبدو الصورة منظرًا من {seen} (مؤكد بنسبة {given} %)، لكن قيل إنها منظر من {said}. تحقق مما تعرضه.</translation>
    </message>
    <message>
        <source>Hardly any bare skin of the scalp can be seen. The preview guesses the skin&apos;s colour; use a photo of the shaved head.</source>
        <translation>لا يكاد يُرى جلد عارٍ من فروة الرأس. تخمّن المعاينة لون الجلد؛ استخدم صورة للرأس المحلوق.</translation>
    </message>
    <message>
        <source>The photo has no colour. Dots are drawn grey, and skin tone and shade cannot be judged from it.</source>
        <translation>الصورة بلا ألوان. تُرسم النقاط رمادية، ولا يمكن الحكم منها على لون البشرة والدرجة.</translation>
    </message>
    <message>
        <source>{given} % of the scalp is burnt out. No dots show there; take the photo with less light.</source>
        <translation>{given} % من فروة الرأس محترق بالضوء. لا تظهر نقاط هناك؛ التقط الصورة بضوء أقل.</translation>
    </message>
    <message>
        <source>The scalp is very dark in the photo. Dots hardly show; take the photo with more light.</source>
        <translation>فروة الرأس داكنة جدًا في الصورة. لا تكاد النقاط تظهر؛ التقط الصورة بضوء أكثر.</translation>
    </message>
    <message>
        <source>The photo has a strong {colour} cast. Skin tone and shade are wrong until you click something white or grey in it.</source>
        <translation>في الصورة ميل لوني قوي ({colour}). لون البشرة والدرجة خطأ حتى تنقر فيها شيئًا أبيض أو رماديًا.</translation>
    </message>
    <message>
        <source>The photo was compressed so strongly that blocks show. Dots look crisper than the photo; use the file from the camera.</source>
        <translation>ضُغطت الصورة بقوة حتى ظهرت مربعات. تبدو النقاط أوضح من الصورة؛ استخدم ملف الكاميرا.</translation>
    </message>
    <message>
        <source>The hair is very light against the skin. Pigment cannot be lighter than skin: dots will look darker than the hair. Try a test patch first.</source>
        <translation>الشعر فاتح جدًا مقارنة بالجلد. لا يمكن أن يكون الصبغ أفتح من الجلد: ستبدو النقاط أغمق من الشعر. جرّب رقعة اختبار أولًا.</translation>
    </message>
    <message>
        <source>No dilution at this density matches the stubble; the nearest one is {side} by a difference of {given}.</source>
        <translation>لا تخفيف بهذه الكثافة يطابق الشعر القصير؛ الأقرب {side} بفارق {given}.</translation>
    </message>
    <message>
        <source>The results differ by {given} from one client to the next. More pairs of photos make the profile surer.</source>
        <translation>تختلف النتائج بمقدار {given} من عميل إلى آخر. أزواج صور أكثر تجعل الملف أوثق.</translation>
    </message>
    <message>
        <source>Sessions {first} and {second} lie {given} days apart; {protocol} asks for at least {limit} ({source}).</source>
        <translation>بين الجلستين {first} و{second} ‏{given} يوم؛ يطلب {protocol} ‏{limit} على الأقل ({source}).</translation>
    </message>
    <message>
        <source>Sessions {first} and {second} lie {given} days apart; {protocol} allows at most {limit} ({source}).</source>
        <translation>بين الجلستين {first} و{second} ‏{given} يوم؛ يسمح {protocol} بـ {limit} على الأكثر ({source}).</translation>
    </message>
    <message>
        <source>The session of {given} overlaps another one at the same time.</source>
        <translation>تتداخل جلسة {given} مع جلسة أخرى في الوقت نفسه.</translation>
    </message>
    <message>
        <source>{what} is {given}: {reason}. Check the date.</source>
        <translation>{what}: ‏{given} — {reason}. تحقق من التاريخ.</translation>
    </message>
    <message>
        <source>Sources disagree about this: {what}. Taken: {taken}. Others: {others}. The clinic chooses.</source>
        <translation>تختلف المصادر في هذا: {what}. المأخوذ: {taken}. غيره: {others}. العيادة تختار.</translation>
    </message>
    <message>
        <source>Decline: {what} ({source}).</source>
        <translation>رفض: {what} ({source}).</translation>
    </message>
    <message>
        <source>Defer {until}: {what} ({source}).</source>
        <translation>تأجيل {until}: {what} ({source}).</translation>
    </message>
    <message>
        <source>A letter from a doctor is needed: {what} ({source}).</source>
        <translation>يلزم خطاب من الطبيب: {what} ({source}).</translation>
    </message>
    <message>
        <source>Caution: {what} ({source}).</source>
        <translation>حذر: {what} ({source}).</translation>
    </message>
    <message>
        <source>A patch test is due: {reason}.</source>
        <translation>اختبار الحساسية مستحق: {reason}.</translation>
    </message>
    <message>
        <source>Lot {given} expired on {date}.</source>
        <translation>انتهت صلاحية التشغيلة {given} في {date}.</translation>
    </message>
    <message>
        <source>Lot {given} expires on {date}.</source>
        <translation>تنتهي صلاحية التشغيلة {given} في {date}.</translation>
    </message>
    <message>
        <source>Another client has the same name and birthday (no. {given}). Check that it is not the same person.</source>
        <translation>لعميل آخر الاسم وتاريخ الميلاد نفسهما (رقم {given}). تحقق من أنه ليس الشخص نفسه.</translation>
    </message>
    <message>
        <source>The file of photo {given} is missing. Restore it from a backup.</source>
        <translation>ملف الصورة {given} مفقود. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{given} photo files belong to no client any more and can be swept away.</source>
        <translation>{given} من ملفات الصور لم تعد تخص أي عميل ويمكن حذفها.</translation>
    </message>
    <message>
        <source>The file of photo {given} was changed or damaged. Restore it from a backup.</source>
        <translation>تغيّر ملف الصورة {given} أو تلف. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{given} sealed entries in {table} cannot be opened. Restore a backup.</source>
        <translation>تعذر فتح {given} من القيود المختومة في {table}. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The backup &quot;{path}&quot; could not be reached ({reason}): what was erased is still readable in it. Erase again when it is there, or destroy it.</source>
        <translation>تعذر الوصول إلى النسخة الاحتياطية «{path}» ({reason}): ما مُحي ما زال مقروءًا فيها. امحُ ثانية حين تتوفر، أو أتلفها.</translation>
    </message>
    <message>
        <source>No backup was written to &quot;{path}&quot; ({reason}). Connect it and try again.</source>
        <translation>لم تُكتب نسخة احتياطية في «{path}» ({reason}). صِله وحاول ثانية.</translation>
    </message>
    <message>
        <source>The trail of what was done ends too early ({given}): the newest entries were removed, the log beside the database was lost, or an older copy was put in place of this practice. Compare it with the newest backup, and restore that if it has more.</source>
        <translation>ينتهي سجل ما جرى مبكرًا ({given}): أُزيلت أحدث القيود، أو فُقد السجل المجاور لقاعدة البيانات، أو وُضعت نسخة أقدم مكان هذه العيادة. قارنه بأحدث نسخة احتياطية، واستعدها إن كان فيها أكثر.</translation>
    </message>
    <message>
        <source>{given} entries of {table} could not be read and are lost. A backup may have them.</source>
        <translation>تعذرت قراءة {given} من قيود {table} وفُقدت. قد تكون في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind what was written last ({given}). Check date and time.</source>
        <translation>ساعة هذا الحاسوب متأخرة عما كُتب آخرًا ({given}). تحقق من التاريخ والوقت.</translation>
    </message>
    <message>
        <source>Not signed yet: {what}.</source>
        <translation>لم يُوقَّع بعد: {what}.</translation>
    </message>
    <message>
        <source>To be signed again: {what} ({reason}).</source>
        <translation>يُوقَّع من جديد: {what} ({reason}).</translation>
    </message>
    <message>
        <source>Lot {given} was recalled. Do not use it.</source>
        <translation>سُحبت التشغيلة {given}. لا تستخدمها.</translation>
    </message>
    <message>
        <source>The lot of the pigment is not known ({given}).</source>
        <translation>تشغيلة الصبغ غير معروفة ({given}).</translation>
    </message>
    <message>
        <source>Of lot {given} {left} ml are left; {least} ml are wanted in stock.</source>
        <translation>بقي من التشغيلة {given} ‏{left} مل؛ المطلوب في المخزون {least} مل.</translation>
    </message>
    <message>
        <source>The session record is not whole: {what}.</source>
        <translation>سجل الجلسة ليس كاملًا: {what}.</translation>
    </message>
    <message>
        <source>Client no. {given}: the {what} was due on {date} and is not booked.</source>
        <translation>العميل رقم {given}: استحق {what} في {date} ولم يُحجز.</translation>
    </message>
    <message>
        <source>Places that still show photos whose consent was withdrawn: {given}. Take the photos away there.</source>
        <translation>أماكن ما زالت تعرض صورًا سُحبت الموافقة عليها: {given}. أزل الصور من هناك.</translation>
    </message>
    <message>
        <source>No short hair was seen on the scalp, so none is drawn among the dots. If the client has some, say how dense it is, or take a sharp photo in even light.</source>
        <translation>لم يُرَ شعر قصير على فروة الرأس، فلا يُرسم شيء بين النقاط. إن كان للعميل شعر فحدد كثافته، أو التقط صورة حادة في ضوء متساوٍ.</translation>
    </message>
    <message>
        <source>The outline of treated place {given} crosses itself; all that it goes round is treated. Draw it again.</source>
        <translation>يتقاطع محيط الموضع المعالج {given} مع نفسه؛ يُعالج كل ما يحيط به. ارسمه ثانية.</translation>
    </message>
    <message>
        <source>The treated places are an example for &quot;{treatment}&quot;. Outline what your client has.</source>
        <translation>المواضع المعالجة مثال على «{treatment}». حدد ما لدى عميلك.</translation>
    </message>
    <message>
        <source>{text} ({source}){other}</source>
        <translation>{text} ({source}){other}</translation>
    </message>
    <message>
        <source>No hair that stage &quot;{stage}&quot; would take is seen in this photo; nothing was taken off.</source>
        <translation>لا يُرى في هذه الصورة شعر تزيله المرحلة «{stage}»؛ لم يُزل شيء.</translation>
    </message>
</context>
<context>
    <name>trichion::studio</name>
    <message>
        <source>%1 below the brows</source>
        <translation>%1 تحت الحاجبين</translation>
    </message>
    <message>
        <source>↑ %1 above the brows</source>
        <translation>↑ %1 فوق الحاجبين</translation>
    </message>
    <message>
        <source>on the midline</source>
        <translation>على خط المنتصف</translation>
    </message>
    <message>
        <source>↔ %1 from the midline</source>
        <translation>↔ %1 من خط المنتصف</translation>
    </message>
    <message>
        <source>↗ %1 behind the middle</source>
        <translation>↗ %1 خلف الوسط</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>فتح صور</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif);;All files (*)</source>
        <translation>صور (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open design</source>
        <translation>فتح تصميم</translation>
    </message>
    <message>
        <source>Save design</source>
        <translation>حفظ التصميم</translation>
    </message>
    <message>
        <source>Open head</source>
        <translation>فتح رأس</translation>
    </message>
    <message>
        <source>Heads and views (*.json)</source>
        <translation>رؤوس ومناظر (*.json)</translation>
    </message>
    <message>
        <source>Save head</source>
        <translation>حفظ الرأس</translation>
    </message>
    <message>
        <source>head.json</source>
        <translation>head.json</translation>
    </message>
    <message>
        <source>Heads (*.json)</source>
        <translation>رؤوس (*.json)</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>تصدير الصورة</translation>
    </message>
    <message>
        <source>simulation.jpg</source>
        <translation>simulation.jpg</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>صور (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Unsaved design</source>
        <translation>تصميم غير محفوظ</translation>
    </message>
    <message>
        <source>Save the changes to the design?</source>
        <translation>هل تُحفظ تغييرات التصميم؟</translation>
    </message>
    <message>
        <source>&lt;table cellspacing=6&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Wheel, + and -&lt;/b&gt;&lt;/td&gt;&lt;td&gt;zoom&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Space or middle button&lt;/b&gt;&lt;/td&gt;&lt;td&gt;drag the photo&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;0 or F, Ctrl+1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;whole photo, again: the head; actual pixels&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Drag a point&lt;/b&gt;&lt;/td&gt;&lt;td&gt;both sides; with Alt or Ctrl one side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Tab, arrows&lt;/b&gt;&lt;/td&gt;&lt;td&gt;choose a point, move it by 0.5 mm (Shift: 2 mm)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;both sides move together, or not&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;G, Alt+1 to Alt+4&lt;/b&gt;&lt;/td&gt;&lt;td&gt;guides of the head, and each group of them&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;points snap to guides; Shift while dragging lets them lie free&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Tab, Page down&lt;/b&gt;&lt;/td&gt;&lt;td&gt;next photo of the head&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;V, P, E, O, Z, R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;hairline, density brush, eraser, leave out, zones, measure; the key again goes back to the hairline&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;[ and ], Shift+wheel&lt;/b&gt;&lt;/td&gt;&lt;td&gt;size of brush, eraser, mole; Ctrl+wheel: strength of the brush&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+drag, Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the brush does the opposite; take the stroke back&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;measure along the skin: click points, Enter closes an area&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Shift+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;take the line drawn on the skin: Enter uses it, Esc discards it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;T&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the 3-D head: drag turns it, arrows by 5°, 1 to 7 or a double-click go to a side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;correct the head: arrows move it, Ctrl+arrows turn it, Alt+arrows tilt it and raise the crown, [ and ] size it, Enter takes it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift or right button&lt;/b&gt;&lt;/td&gt;&lt;td&gt;while correcting the head: turn it by its skin; the next such drag turns it about the marked place&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;seen from above: the forehead is at the other end&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;U&lt;/b&gt;&lt;/td&gt;&lt;td&gt;what was understood of the photo, and where photos disagree&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;mirror the photo: left and right swapped&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ruler: click two points of known distance on the scalp&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Double-click, Delete&lt;/b&gt;&lt;/td&gt;&lt;td&gt;add a point to the line, remove it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Hold B, W, H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;before, wipe, guides&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;X&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the client&apos;s hair: paint where it is; Ctrl+drag paints bare skin&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F2 to F6, Ctrl+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;clients, studio, pigments, calendar, settings; lock&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;give photos and design to a client&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;. and , Ctrl+D&lt;/b&gt;&lt;/td&gt;&lt;td&gt;next variant, a new one&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;C, S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;compare with another variant; side by side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F9, Shift+F9&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the client&apos;s screen; freeze what the client sees&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z, Ctrl+Shift+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;undo, redo&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;table cellspacing=6&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;العجلة، + و -&lt;/b&gt;&lt;/td&gt;&lt;td&gt;تكبير&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;المسافة أو الزر الأوسط&lt;/b&gt;&lt;/td&gt;&lt;td&gt;سحب الصورة&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;0 أو F، Ctrl+1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;الصورة كلها، ثانية: الرأس؛ بكسلات فعلية&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;سحب نقطة&lt;/b&gt;&lt;/td&gt;&lt;td&gt;الجانبان؛ مع Alt أو Ctrl جانب واحد&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Tab، الأسهم&lt;/b&gt;&lt;/td&gt;&lt;td&gt;اختيار نقطة وتحريكها 0.5 مم (Shift: ‏2 مم)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;يتحرك الجانبان معًا أو لا&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;G، Alt+1 إلى Alt+4&lt;/b&gt;&lt;/td&gt;&lt;td&gt;أدلة الرأس وكل مجموعة منها&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;تلتصق النقاط بالأدلة؛ Shift عند السحب يتركها حرة&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Tab، Page Down&lt;/b&gt;&lt;/td&gt;&lt;td&gt;صورة الرأس التالية&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;V, P, E, O, Z, R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;خط الشعر، فرشاة الكثافة، الممحاة، الاستثناء، المناطق، القياس؛ المفتاح نفسه يعود إلى خط الشعر&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;[ و ]، Shift+العجلة&lt;/b&gt;&lt;/td&gt;&lt;td&gt;حجم الفرشاة والممحاة والشامة؛ Ctrl+العجلة: قوة الفرشاة&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+سحب، Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;تفعل الفرشاة العكس؛ التراجع عن الضربة&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;القياس على الجلد: انقر نقاطًا، Enter يغلق المساحة&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Shift+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;أخذ الخط المرسوم على الجلد: Enter يستخدمه، Esc يهمله&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;T&lt;/b&gt;&lt;/td&gt;&lt;td&gt;الرأس المجسم: السحب يديره، الأسهم 5°، 1 إلى 7 أو نقر مزدوج لجانب&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;تصحيح الرأس: الأسهم تحركه، Ctrl+الأسهم تديره، Alt+الأسهم تميله وترفع القمة، [ و ] للحجم، Enter يأخذه&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift أو الزر الأيمن&lt;/b&gt;&lt;/td&gt;&lt;td&gt;أثناء التصحيح: إدارة الرأس من جلده؛ السحب التالي يديره حول الموضع المعلَّم&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;من الأعلى: الجبهة في الطرف الآخر&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;U&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ما فُهم من الصورة، وأين تختلف الصور&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;عكس الصورة: تبديل اليسار واليمين&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;المسطرة: انقر نقطتين بمسافة معروفة على فروة الرأس&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;نقر مزدوج، Delete&lt;/b&gt;&lt;/td&gt;&lt;td&gt;إضافة نقطة إلى الخط، إزالتها&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;إبقاء B, W, H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;قبل، مقارنة، أدلة&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;X&lt;/b&gt;&lt;/td&gt;&lt;td&gt;شعر العميل: لوّن مكانه؛ Ctrl+سحب يلوّن جلدًا عاريًا&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F2 إلى F6، Ctrl+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;العملاء، الاستوديو، الأصباغ، التقويم، الإعدادات؛ قفل&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;إعطاء الصور والتصميم لعميل&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;. و , Ctrl+D&lt;/b&gt;&lt;/td&gt;&lt;td&gt;البديل التالي، بديل جديد&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;C, S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;المقارنة ببديل آخر؛ جنبًا إلى جنب&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F9, Shift+F9&lt;/b&gt;&lt;/td&gt;&lt;td&gt;شاشة العميل؛ تجميد ما يراه العميل&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z, Ctrl+Shift+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;تراجع، إعادة&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>About Trichion</source>
        <translation>حول Trichion</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Trichion %1&lt;/b&gt;&lt;br&gt;A studio for scalp micropigmentation.&lt;br&gt;Apache License 2.0&lt;/p&gt;&lt;p&gt;Sample photos: renders of &lt;i&gt;Infinite, 3D Head Scan by Lee Perry-Smith&lt;/i&gt;, ir-ltd.net / triplegangers.com, CC BY 3.0.&lt;br&gt;Vision models: MediaPipe, Apache License 2.0.&lt;br&gt;Built with Qt, OpenCV and Eigen. Every preview is a simulation, not a promise; the program gives no medical advice.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Trichion %1&lt;/b&gt;&lt;br&gt;استوديو للتصبغ الدقيق لفروة الرأس.&lt;br&gt;رخصة Apache 2.0&lt;/p&gt;&lt;p&gt;صور العينة: صور من &lt;i&gt;Infinite, 3D Head Scan by Lee Perry-Smith&lt;/i&gt;، ir-ltd.net / triplegangers.com، CC BY 3.0.&lt;br&gt;نماذج الرؤية: MediaPipe، رخصة Apache 2.0.&lt;br&gt;بُني باستخدام Qt وOpenCV وEigen. كل معاينة محاكاة وليست وعدًا؛ البرنامج لا يقدم نصيحة طبية.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>بعد %1 يوم</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>قبل %1 يوم</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 س %2</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>الجلسة %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Ask how it heals: session %1 was %2</source>
        <translation>اسأل عن الالتئام: الجلسة %1 كانت %2</translation>
    </message>
    <message>
        <source>Check-up, due %1</source>
        <translation>فحص، موعده %1</translation>
    </message>
    <message>
        <source>Plan session %1, due %2</source>
        <translation>خطط للجلسة %1، موعدها %2</translation>
    </message>
    <message>
        <source>Offer a touch-up, due since %1</source>
        <translation>اعرض تجديدًا، مستحق منذ %1</translation>
    </message>
    <message>
        <source>%1 photo was added.</source>
        <translation>أُضيفت %1 صورة.</translation>
    </message>
    <message>
        <source>%1 photos were added.</source>
        <translation>أُضيفت %1 صور.</translation>
    </message>
    <message>
        <source>%1 was there already.</source>
        <translation>%1 موجودة من قبل.</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>%1 موجودة من قبل.</translation>
    </message>
    <message>
        <source>%1 could not be read:</source>
        <translation>تعذرت قراءة %1:</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>Thirds and fifths</source>
        <translation>أثلاث وأخماس</translation>
    </message>
    <message>
        <source>8-8-8-8-5</source>
        <translation>8-8-8-8-5</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Glabella, mid-frontal point, temporal points and peaks, vertex, whorl</source>
        <translation>المقطب، النقطة الجبهية الوسطى، نقاط الصدغ وقممه، ذروة الرأس، الدوامة</translation>
    </message>
    <message>
        <source>Midline, brows, upper third, and the lines above pupils and corners of the eyes</source>
        <translation>خط المنتصف، الحاجبان، الثلث العلوي، والخطوط فوق الحدقتين وزوايا العينين</translation>
    </message>
    <message>
        <source>The hairline&apos;s points as a tape lays them out, 8 cm and 5 cm apart for a man of 35 to 50</source>
        <translation>نقاط خط الشعر كما يحددها الشريط، بمسافة 8 سم و5 سم لرجل بين 35 و50</translation>
    </message>
    <message>
        <source>Frontal, mid-scalp, crown, temples, sides, nape, and the hair that usually lasts</source>
        <translation>الأمام، الوسط، التاج، الصدغان، الجانبان، القفا، والشعر الذي يبقى عادة</translation>
    </message>
    <message>
        <source>Man, 35 to 50</source>
        <translation>رجل، 35 إلى 50</translation>
    </message>
    <message>
        <source>Man, under 35</source>
        <translation>رجل، دون 35</translation>
    </message>
    <message>
        <source>Man, over 50</source>
        <translation>رجل، فوق 50</translation>
    </message>
    <message>
        <source>Woman, under 50</source>
        <translation>امرأة، دون 50</translation>
    </message>
    <message>
        <source>Woman, over 50</source>
        <translation>امرأة، فوق 50</translation>
    </message>
    <message>
        <source>Glabella</source>
        <translation>المقطب</translation>
    </message>
    <message>
        <source>Mid-frontal point</source>
        <translation>النقطة الجبهية الوسطى</translation>
    </message>
    <message>
        <source>Temporal point</source>
        <translation>نقطة الصدغ</translation>
    </message>
    <message>
        <source>Temporal peak</source>
        <translation>قمة الصدغ</translation>
    </message>
    <message>
        <source>Vertex</source>
        <translation>ذروة الرأس</translation>
    </message>
    <message>
        <source>Usual whorl</source>
        <translation>الدوامة المعتادة</translation>
    </message>
    <message>
        <source>Midline</source>
        <translation>خط المنتصف</translation>
    </message>
    <message>
        <source>Brows</source>
        <translation>الحاجبان</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>العينان</translation>
    </message>
    <message>
        <source>Upper third</source>
        <translation>الثلث العلوي</translation>
    </message>
    <message>
        <source>Outer eye corner</source>
        <translation>زاوية العين الخارجية</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>الحدقة</translation>
    </message>
    <message>
        <source>Inner eye corner</source>
        <translation>زاوية العين الداخلية</translation>
    </message>
    <message>
        <source>Side of the eye</source>
        <translation>جانب العين</translation>
    </message>
    <message>
        <source>Temple line</source>
        <translation>خط الصدغ</translation>
    </message>
    <message>
        <source>Zone border</source>
        <translation>حد المنطقة</translation>
    </message>
    <message>
        <source>Mirror image of the other side</source>
        <translation>صورة الجانب الآخر المعكوسة</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 سم</translation>
    </message>
    <message>
        <source>Gone wrong: %1, %2</source>
        <translation>لم ينجح: %1، %2</translation>
    </message>
    <message>
        <source>After, %1</source>
        <translation>بعد، %1</translation>
    </message>
    <message>
        <source>After session %1, %2</source>
        <translation>بعد الجلسة %1، %2</translation>
    </message>
    <message>
        <source>What can go wrong: %1. Not the plan.</source>
        <translation>ما قد لا ينجح: %1. ليس هذا المخطط.</translation>
    </message>
    <message>
        <source>No face was found in the photo. Say what it shows.</source>
        <translation>لم يُعثر على وجه في الصورة. حدد ما تعرضه.</translation>
    </message>
    <message>
        <source>The outline of the head was not found. Drag the ellipse over the skull.</source>
        <translation>لم يُعثر على محيط الرأس. اسحب القطع الناقص فوق الجمجمة.</translation>
    </message>
    <message>
        <source>The head could not be fitted. Say what the photo shows and drag the ellipse over the skull.</source>
        <translation>تعذرت مطابقة الرأس. حدد ما تعرضه الصورة واسحب القطع الناقص فوق الجمجمة.</translation>
    </message>
    <message>
        <source>The ellipse lies outside the photo. Drag it over the skull.</source>
        <translation>القطع الناقص خارج الصورة. اسحبه فوق الجمجمة.</translation>
    </message>
    <message>
        <source>The ellipse is too small. Drag it to the size of the skull.</source>
        <translation>القطع الناقص صغير جدًا. اسحبه إلى حجم الجمجمة.</translation>
    </message>
    <message>
        <source>The photo looks mirrored, as selfies often are.</source>
        <translation>تبدو الصورة معكوسة، كما هي صور السيلفي غالبًا.</translation>
    </message>
    <message>
        <source>Not enough memory for this photo. Close other programs or scale the photo down.</source>
        <translation>الذاكرة لا تكفي لهذه الصورة. أغلق برامج أخرى أو صغّر الصورة.</translation>
    </message>
    <message>
        <source>This is a bug in Trichion, please report it: %1</source>
        <translation>هذا خلل في Trichion، يرجى الإبلاغ عنه: %1</translation>
    </message>
    <message>
        <source>By itself the photo %1 shows a head %2 % larger than all photos together do. What they say together is used.</source>
        <translation>تعرض الصورة %1 وحدها رأسًا أكبر بنسبة %2 % مما تعرضه كل الصور معًا. يُستخدم ما تقوله معًا.</translation>
    </message>
    <message>
        <source>By itself the photo %1 shows a head %2 % smaller than all photos together do. What they say together is used.</source>
        <translation>تعرض الصورة %1 وحدها رأسًا أصغر بنسبة %2 % مما تعرضه كل الصور معًا. يُستخدم ما تقوله معًا.</translation>
    </message>
    <message>
        <source>Where the head lies in this photo is only %1 % sure.</source>
        <translation>موضع الرأس في هذه الصورة مؤكد بنسبة %1 % فقط.</translation>
    </message>
    <message>
        <source>The photo %1 looks mirrored, as selfies often are.</source>
        <translation>تبدو الصورة %1 معكوسة، كما هي صور السيلفي غالبًا.</translation>
    </message>
    <message>
        <source>The head is corrected; its size stays.</source>
        <translation>صُحح الرأس؛ وحجمه باقٍ.</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>حديث</translation>
    </message>
    <message>
        <source>healed</source>
        <translation>ملتئم</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 يوم</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 يوم</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 شهر</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 شهر</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 سنة</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 سنة</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>أمام</translation>
    </message>
    <message>
        <source>Quarter left</source>
        <translation>نصف يسار</translation>
    </message>
    <message>
        <source>Quarter right</source>
        <translation>نصف يمين</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>الجانب الأيسر</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>الجانب الأيمن</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>خلف</translation>
    </message>
    <message>
        <source>Usual heads</source>
        <translation>رؤوس معتادة</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>الحدقتان</translation>
    </message>
    <message>
        <source>Breadth, calliper</source>
        <translation>العرض، بالفرجار</translation>
    </message>
    <message>
        <source>Tape round the head</source>
        <translation>شريط حول الرأس</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>مسطرة</translation>
    </message>
    <message>
        <source>Printed tag</source>
        <translation>علامة مطبوعة</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>عملة معدنية</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>القزحية</translation>
    </message>
    <message>
        <source>Frontal</source>
        <translation>الأمام</translation>
    </message>
    <message>
        <source>Mid-scalp</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>التاج</translation>
    </message>
    <message>
        <source>Temples</source>
        <translation>الصدغان</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>Nape</source>
        <translation>القفا</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>طبيعي</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>ناعم</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>متقطع</translation>
    </message>
    <message>
        <source>Faded</source>
        <translation>متدرج</translation>
    </message>
    <message>
        <source>Defined</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>مستدير</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>مستقيم</translation>
    </message>
    <message>
        <source>Receded</source>
        <translation>متراجع</translation>
    </message>
    <message>
        <source>Widow&apos;s peak</source>
        <translation>قمة الأرملة</translation>
    </message>
    <message>
        <source>A %1 line, %2 % sure.</source>
        <translation>خط (%1)، مؤكد بنسبة %2 %.</translation>
    </message>
    <message>
        <source> It may be a wrinkle or an edge of hair: compare it with the skin.</source>
        <translation> قد يكون تجعدًا أو حافة شعر: قارنه بالجلد.</translation>
    </message>
    <message>
        <source> Dashed parts were not seen.</source>
        <translation> الأجزاء المتقطعة لم تُرَ.</translation>
    </message>
    <message>
        <source>white</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>بني</translation>
    </message>
    <message>
        <source>red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Very light</source>
        <translation>فاتحة جدًا</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>مسمرّة</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بنية</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>بارد</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>دافئ</translation>
    </message>
    <message>
        <source>No clean bare skin was found in this photo.</source>
        <translation>لم يُعثر في هذه الصورة على جلد عارٍ نقي.</translation>
    </message>
    <message>
        <source>%1, %2; like Monk tone %3; suggests skin type %4.</source>
        <translation>%1، %2؛ مثل درجة Monk رقم %3؛ توحي بنوع البشرة %4.</translation>
    </message>
    <message>
        <source>Unsure: click something white or grey in the photo first.</source>
        <translation>غير مؤكد: انقر أولًا شيئًا أبيض أو رماديًا في الصورة.</translation>
    </message>
    <message>
        <source>Colour numbers %1, from the first session on.</source>
        <translation>أرقام اللون %1، من الجلسة الأولى.</translation>
    </message>
    <message>
        <source>Colour number %1.</source>
        <translation>رقم اللون %1.</translation>
    </message>
    <message>
        <source>Difference to the stubble: fresh %1, healed %2, after 5 years %3 (1 is just seen).</source>
        <translation>الفرق عن الشعر القصير: حديث %1، ملتئم %2، بعد 5 سنوات %3 (1 يُرى بالكاد).</translation>
    </message>
    <message>
        <source>The printer is set to another paper than the stencil, and would scale it. Choose the same paper in both, upright.</source>
        <translation>الطابعة مضبوطة على ورق غير ورق القالب وستغير مقياسه. اختر الورق نفسه في كليهما، عموديًا.</translation>
    </message>
    <message>
        <source>The printer is set to several pages on a sheet, which makes them smaller. Choose one page on a sheet.</source>
        <translation>الطابعة مضبوطة على عدة صفحات في الورقة، ما يصغرها. اختر صفحة واحدة في الورقة.</translation>
    </message>
    <message>
        <source>When it applies</source>
        <translation>عند الحاجة</translation>
    </message>
    <message>
        <source>To sign before the treatment</source>
        <translation>للتوقيع قبل المعالجة</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>وُقّع في %1</translation>
    </message>
    <message>
        <source>Signed on %1 for an earlier design: sign again</source>
        <translation>وُقّع في %1 لتصميم سابق: وقّع مرة أخرى</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>سُحب في %1</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1، المراجعة %2</translation>
    </message>
    <message>
        <source>%1 (photo: %2, since %3)</source>
        <translation>%1 (صورة: %2، منذ %3)</translation>
    </message>
    <message>
        <source>Consultation report</source>
        <translation>تقرير الاستشارة</translation>
    </message>
    <message>
        <source>Without a design yet</source>
        <translation>دون تصميم بعد</translation>
    </message>
    <message>
        <source>Before and after, what to mind</source>
        <translation>قبل وبعد، وما ينبغي مراعاته</translation>
    </message>
    <message>
        <source>No quote yet</source>
        <translation>لا عرض سعر بعد</translation>
    </message>
    <message>
        <source>Treatment plan</source>
        <translation>خطة المعالجة</translation>
    </message>
    <message>
        <source>Plan and quote</source>
        <translation>الخطة وعرض السعر</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>To sign by hand</source>
        <translation>للتوقيع باليد</translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation>قبل الجلسة</translation>
    </message>
    <message>
        <source>What the client does</source>
        <translation>ما يفعله العميل</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>العناية اللاحقة</translation>
    </message>
    <message>
        <source>Sheet and calendar, with the days of the sessions</source>
        <translation>ورقة وتقويم، بأيام الجلسات</translation>
    </message>
    <message>
        <source>Record of session %1</source>
        <translation>سجل الجلسة %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>الفاتورة %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>%1 للدفع</translation>
    </message>
    <message>
        <source>Client file</source>
        <translation>ملف العميل</translation>
    </message>
    <message>
        <source>All that is kept of the client</source>
        <translation>كل ما يُحفظ عن العميل</translation>
    </message>
    <message>
        <source>Cancel session %1 on %2? It stays in the list.</source>
        <translation>هل تُلغى الجلسة %1 في %2؟ تبقى في القائمة.</translation>
    </message>
    <message>
        <source>Did the client not come to session %1 on %2? It stays in the list.</source>
        <translation>ألم يحضر العميل الجلسة %1 في %2؟ تبقى في القائمة.</translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation>إلغاء الجلسة</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>إلغاء الجلسة</translation>
    </message>
    <message>
        <source>Corrected by the colour chart; its patches are off by %1 now.</source>
        <translation>صُحح ببطاقة الألوان؛ تنحرف مربعاتها الآن %1.</translation>
    </message>
    <message>
        <source>Not measurable: the photo is too coarse (%1 px/mm, needs %2).</source>
        <translation>لا يمكن القياس: الصورة خشنة جدًا (%1 بكسل/مم، المطلوب %2).</translation>
    </message>
    <message>
        <source>The usual %1 per cm² are drawn.</source>
        <translation>تُرسم %1 في سم² كالمعتاد.</translation>
    </message>
    <message>
        <source>No short hair is seen on the scalp.</source>
        <translation>لا يُرى شعر قصير على فروة الرأس.</translation>
    </message>
    <message>
        <source>None is drawn.</source>
        <translation>لا يُرسم شيء.</translation>
    </message>
    <message>
        <source>Camera at the height of the forehead. The client looks into it, brows at rest.</source>
        <translation>الكاميرا بارتفاع الجبهة. ينظر العميل إليها والحاجبان مسترخيان.</translation>
    </message>
    <message>
        <source>The client&apos;s left side, camera at the height of the ear. The nose points to the left.</source>
        <translation>جانب العميل الأيسر، الكاميرا بارتفاع الأذن. الأنف نحو اليسار.</translation>
    </message>
    <message>
        <source>The client&apos;s right side, camera at the height of the ear. The nose points to the right.</source>
        <translation>جانب العميل الأيمن، الكاميرا بارتفاع الأذن. الأنف نحو اليمين.</translation>
    </message>
    <message>
        <source>From straight above, the client seated. The nose points to the lower edge.</source>
        <translation>من فوق مباشرة، والعميل جالس. الأنف نحو الحافة السفلى.</translation>
    </message>
    <message>
        <source>From behind, camera at the height of the crown. Crown and nape are in the picture.</source>
        <translation>من الخلف، الكاميرا بارتفاع التاج. التاج والقفا في الصورة.</translation>
    </message>
    <message>
        <source>Half from the front, half from the client&apos;s left, camera at the height of the eyes.</source>
        <translation>نصف من الأمام ونصف من يسار العميل، الكاميرا بارتفاع العينين.</translation>
    </message>
    <message>
        <source>Half from the front, half from the client&apos;s right, camera at the height of the eyes.</source>
        <translation>نصف من الأمام ونصف من يمين العميل، الكاميرا بارتفاع العينين.</translation>
    </message>
    <message>
        <source>A metre away or more, zoomed in so that the head fills the picture. Even light from both sides. Hair clean, dry and of the same length each time.</source>
        <translation>من متر أو أبعد، بزوم حتى يملأ الرأس الصورة. ضوء متساوٍ من الجانبين. الشعر نظيف وجاف وبالطول نفسه كل مرة.</translation>
    </message>
    <message>
        <source>Still to take: %1</source>
        <translation>بقي التقاط: %1</translation>
    </message>
    <message>
        <source>an earlier visit</source>
        <translation>زيارة سابقة</translation>
    </message>
    <message>
        <source>this consultation</source>
        <translation>هذه الاستشارة</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>خفيف</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>شديد</translation>
    </message>
    <message>
        <source>Redness that stays</source>
        <translation>احمرار باقٍ</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>تورم</translation>
    </message>
    <message>
        <source>Itching or burning</source>
        <translation>حكة أو حرقة</translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation>نزف</translation>
    </message>
    <message>
        <source>Scabs or dryness</source>
        <translation>قشور أو جفاف</translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation>نتوءات</translation>
    </message>
    <message>
        <source>Signs of infection</source>
        <translation>علامات عدوى</translation>
    </message>
    <message>
        <source>Allergic reaction</source>
        <translation>رد فعل تحسسي</translation>
    </message>
    <message>
        <source>Blurred or grown dots</source>
        <translation>نقاط مشوشة أو متسعة</translation>
    </message>
    <message>
        <source>Colour turned blue or green</source>
        <translation>تحول اللون إلى أزرق أو أخضر</translation>
    </message>
    <message>
        <source>Patches without pigment</source>
        <translation>بقع بلا صبغ</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Size of dots</source>
        <translation>حجم النقاط</translation>
    </message>
    <message>
        <source>How content the client is</source>
        <translation>مدى رضا العميل</translation>
    </message>
    <message>
        <source>dots/cm²</source>
        <translation>نقطة/سم²</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>مم</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>من 10</translation>
    </message>
    <message>
        <source>a touch-up is wanted</source>
        <translation>يُراد تجديد</translation>
    </message>
    <message>
        <source>healed well, no touch-up</source>
        <translation>التئام جيد، دون تجديد</translation>
    </message>
    <message>
        <source>Takes back invoice %1</source>
        <translation>يُبطل الفاتورة %1</translation>
    </message>
    <message>
        <source>%1 to give back</source>
        <translation>%1 للرد</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>مُبطلة</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>إشعار دائن %1</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. The first: %3</source>
        <translation>تعذرت قراءة %1: ‏%2. الأولى: %3</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 بوصة</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 مم</translation>
    </message>
    <message>
        <source>%1 cm²</source>
        <translation>%1 سم²</translation>
    </message>
    <message>
        <source>%1 sq in</source>
        <translation>%1 بوصة²</translation>
    </message>
    <message>
        <source>in</source>
        <translation>بوصة</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>سم</translation>
    </message>
    <message>
        <source>; %1 to %2</source>
        <translation>؛ %1 إلى %2</translation>
    </message>
    <message>
        <source>No hairline drawn with a pencil was found. Draw one clear line from temple to temple and photograph it in even light.</source>
        <translation>لم يُعثر على خط شعر مرسوم بالقلم. ارسم خطًا واضحًا واحدًا من الصدغ إلى الصدغ وصوّره في ضوء متساوٍ.</translation>
    </message>
    <message>
        <source>No colour chart was found. Show the whole chart, flat and large, or click something white or grey in the photo.</source>
        <translation>لم يُعثر على بطاقة ألوان. اعرض البطاقة كلها مسطحة وكبيرة، أو انقر شيئًا أبيض أو رماديًا في الصورة.</translation>
    </message>
    <message>
        <source>This is sealed. Type its passphrase.</source>
        <translation>هذا مختوم. اكتب عبارة مروره.</translation>
    </message>
    <message>
        <source>The photo %1 shows the same places of the scalp %2 beside the other photos. Correct the head in it, or remove it.</source>
        <translation>تُظهر الصورة %1 مواضع فروة الرأس نفسها منزاحة %2 عن الصور الأخرى. صحح الرأس فيها أو أزلها.</translation>
    </message>
    <message>
        <source>The hairline lies up to %1 elsewhere on the photo.</source>
        <translation>يقع خط الشعر على الصورة في موضع آخر، بفارق يصل إلى %1.</translation>
    </message>
    <message>
        <source>The head is %1 broad, not %2.</source>
        <translation>عرض الرأس %1، لا %2.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيرها</translation>
    </message>
    <message>
        <source>The photo is out of focus. Tap on the scalp to focus, and take it again.</source>
        <translation>الصورة خارج التركيز. المس فروة الرأس للتركيز والتقطها ثانية.</translation>
    </message>
    <message>
        <source>The photo is blurred by movement. Rest the camera, use more light, and take it again.</source>
        <translation>الصورة مشوشة بالحركة. ثبّت الكاميرا وزد الضوء والتقطها ثانية.</translation>
    </message>
    <message>
        <source>The photo is too dark. Take it again with more light.</source>
        <translation>الصورة معتمة جدًا. التقطها ثانية بضوء أكثر.</translation>
    </message>
    <message>
        <source>Much of the scalp is burnt out. Take the photo again with softer light.</source>
        <translation>كثير من فروة الرأس محترق بالضوء. التقط الصورة ثانية بضوء أنعم.</translation>
    </message>
    <message>
        <source>The head is small in the picture. Take it again from nearer, or zoom in.</source>
        <translation>الرأس صغير في الصورة. التقطها ثانية من أقرب، أو قرّب بالزوم.</translation>
    </message>
    <message>
        <source>The photo has few pixels. Take the original from the camera, not one sent by a messenger.</source>
        <translation>بكسلات الصورة قليلة. خذ الأصلية من الكاميرا، لا صورة أُرسلت بتطبيق مراسلة.</translation>
    </message>
    <message>
        <source>The edge of the photo cuts the head. Take it again with the whole head in the picture.</source>
        <translation>يقطع طرف الصورة الرأس. التقطها ثانية والرأس كله فيها.</translation>
    </message>
    <message>
        <source>The camera was very near, which draws the head out. Step back to a metre and zoom in.</source>
        <translation>كانت الكاميرا قريبة جدًا فامتط الرأس. تراجع إلى متر وقرّب بالزوم.</translation>
    </message>
    <message>
        <source>The head leans in the picture. Hold the camera upright, the head straight.</source>
        <translation>الرأس مائل في الصورة. أمسك الكاميرا قائمة والرأس مستقيم.</translation>
    </message>
    <message>
        <source>Measured: %1 hairs per cm², %2 long.</source>
        <translation>القياس: %1 شعرة في سم²، بطول %2.</translation>
    </message>
    <message>
        <source>Designs (*.trichion *.json)</source>
        <translation>تصاميم (*.trichion *.json)</translation>
    </message>
    <message>
        <source>design.trichion</source>
        <translation>design.trichion</translation>
    </message>
    <message>
        <source>The colour has moved (difference %1): more of the same pigment does not bring it back.</source>
        <translation>تغير اللون (الفرق %1): المزيد من الصبغ نفسه لا يعيده.</translation>
    </message>
    <message>
        <source>Dots stand densely (%1 per cm²): more of them may run together.</source>
        <translation>النقاط متقاربة (%1 في سم²): قد تتداخل إن زادت.</translation>
    </message>
    <message>
        <source>All treated skin</source>
        <translation>كل الجلد المعالج</translation>
    </message>
    <message>
        <source>%1: cannot be told</source>
        <translation>%1: تتعذر معرفته</translation>
    </message>
    <message>
        <source>%1: %2 % left (%3 to %4 %), confidence %5 %</source>
        <translation>%1: بقي %2 % (%3 إلى %4 %)، الثقة %5 %</translation>
    </message>
    <message>
        <source>%1 % left</source>
        <translation>بقي %1 %</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>تتعذر معرفته</translation>
    </message>
    <message>
        <source>The skin of the two photos was not matched.</source>
        <translation>لم يُطابَق جلد الصورتين.</translation>
    </message>
    <message>
        <source>Laid over each other within %1 mm, 9 of 10 places within %2 mm</source>
        <translation>انطبقتا بفارق %1 مم، و9 من كل 10 مواضع بفارق %2 مم</translation>
    </message>
    <message>
        <source>%1; by hand</source>
        <translation>%1؛ يدويًا</translation>
    </message>
    <message>
        <source>Colour of the treated skin: lightness %1, red-green %2, yellow-blue %3 against the preview; difference %4.</source>
        <translation>لون الجلد المعالج مقارنة بالمعاينة: الإضاءة %1، أحمر-أخضر %2، أصفر-أزرق %3؛ الفرق %4.</translation>
    </message>
    <message>
        <source>Darkness that came: %1 % of what was shown.</source>
        <translation>القتامة المتحققة: %1 % مما عُرض.</translation>
    </message>
    <message>
        <source>Contrast of single dots: %1 % of what was shown.</source>
        <translation>تباين النقاط المفردة: %1 % مما عُرض.</translation>
    </message>
    <message>
        <source>These photos do not tell what is left.</source>
        <translation>لا تبيّن هاتان الصورتان ما بقي.</translation>
    </message>
    <message>
        <source>The measurement is unsure (confidence %1 %).</source>
        <translation>القياس غير مؤكد (الثقة %1 %).</translation>
    </message>
    <message>
        <source>%1 has the least left: %2 %.</source>
        <translation>أقل ما بقي في %1: %2 %.</translation>
    </message>
    <message>
        <source>Zones have faded differently; the paler one alone may be enough.</source>
        <translation>بهتت المناطق بدرجات مختلفة؛ قد تكفي الأبهت وحدها.</translation>
    </message>
    <message>
        <source>Take another photo before anything is decided</source>
        <translation>التقط صورة أخرى قبل أي قرار</translation>
    </message>
    <message>
        <source>Nothing speaks for a touch-up now</source>
        <translation>لا شيء يدعو إلى تجديد الآن</translation>
    </message>
    <message>
        <source>Look again in half a year</source>
        <translation>انظر ثانية بعد نصف سنة</translation>
    </message>
    <message>
        <source>A touch-up is worth talking about</source>
        <translation>يجدر الحديث عن تجديد</translation>
    </message>
    <message>
        <source>Dots of this practice last %1 times as long as the catalogue says (%2 to %3), from %4 clients.</source>
        <translation>تدوم نقاط هذه العيادة %1 ضعف ما يقوله الكتالوج (%2 إلى %3)، من %4 من العملاء.</translation>
    </message>
    <message>
        <source>The practice&apos;s own fading curve needs follow-ups of two clients, two months apart and from healed dots on.</source>
        <translation>يحتاج منحنى البهتان الخاص بالعيادة إلى متابعات لعميلين، يفصلها شهران وبدءًا من نقاط ملتئمة.</translation>
    </message>
    <message>
        <source>%1 results say: draw dots %2 % as dark as now without calibration. Difference from what came: %3, before %4.</source>
        <translation>تقول %1 من النتائج: ارسم النقاط بقتامة %2 % من قتامتها الآن دون معايرة. الفرق عما تحقق: %3، وقبلها %4.</translation>
    </message>
    <message>
        <source>One result is compared with its preview; two or more change the calibration.</source>
        <translation>قورنت نتيجة واحدة بمعاينتها؛ اثنتان أو أكثر تغيّران المعايرة.</translation>
    </message>
    <message>
        <source>The practice is not in its folder. Bring the drive or the folder back, then try again.</source>
        <translation>العيادة ليست في مجلدها. أعد القرص أو المجلد ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>no loss that the drawings know</source>
        <translation>لا تساقط تعرفه الرسوم</translation>
    </message>
    <message>
        <source>Proposed from the photos: %1 (%2 % of the scalp seen agrees). You decide.</source>
        <translation>مقترح من الصور: %1 (يتفق %2 % من فروة الرأس المرئية). القرار لك.</translation>
    </message>
    <message>
        <source>Not proposed: below 18 years the pattern of loss is not settled.</source>
        <translation>لا اقتراح: دون 18 سنة لا يكون نمط التساقط قد استقر.</translation>
    </message>
    <message>
        <source>Not proposed: add a photo from above and one of a side.</source>
        <translation>لا اقتراح: أضف صورة من الأعلى وأخرى لأحد الجانبين.</translation>
    </message>
    <message>
        <source>Not proposed: no hair is seen at the sides either; choose the stage yourself.</source>
        <translation>لا اقتراح: لا يُرى شعر حتى في الجانبين؛ اختر المرحلة بنفسك.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AftercareTab</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>What holds today</source>
        <translation>ما يسري اليوم</translation>
    </message>
    <message>
        <source>Nothing holds today: no session was held lately.</source>
        <translation>لا شيء يسري اليوم: لم تُعقد جلسة مؤخرًا.</translation>
    </message>
    <message>
        <source>All rules with their days</source>
        <translation>كل القواعد بأيامها</translation>
    </message>
    <message>
        <source>The days are counted once a session was held.</source>
        <translation>تُحسب الأيام بعد عقد جلسة.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Which rules are taken where clinics differ</source>
        <translation>أي القواعد تؤخذ حيث تختلف العيادات</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Copy the rules with their days, to send them</source>
        <translation>نسخ القواعد بأيامها لإرسالها</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>الجلسة %1</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>لا شيء للنسخ بعد.</translation>
    </message>
    <message>
        <source>The rules were copied.</source>
        <translation>نُسخت القواعد.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreaOptions</name>
    <message>
        <source>What is drawn</source>
        <translation>ما يُرسم</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>محيط</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>شريط</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>دائرة</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Runs out over</source>
        <translation>التلاشي على عرض</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Draw round the place: a patch, a burn, thin hair</source>
        <translation>ارسم حول الموضع: بقعة أو حرق أو شعر خفيف</translation>
    </message>
    <message>
        <source>Draw along its middle: a scar, a parting, a border</source>
        <translation>ارسم على طول وسطه: ندبة أو فرق الشعر أو حد</translation>
    </message>
    <message>
        <source>Click its middle: a round patch, a crown</source>
        <translation>انقر وسطه: بقعة مستديرة أو التاج</translation>
    </message>
    <message>
        <source>How wide it is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>عرضه على الجلد؛ [ و ] أو Shift+العجلة على الصورة</translation>
    </message>
    <message>
        <source>Over what width beyond it the dots run out</source>
        <translation>على أي عرض خارجه تتلاشى النقاط</translation>
    </message>
    <message>
        <source>Remove the chosen place (Delete on the photo)</source>
        <translation>إزالة الموضع المختار (Delete على الصورة)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreaPad</name>
    <message>
        <source>Areas done on the head</source>
        <translation>المساحات المنجزة على الرأس</translation>
    </message>
    <message>
        <source>Paint what was done. 1 to 5 turn the head, [ and ] change the brush, Backspace takes the last line back.</source>
        <translation>لوّن ما أُنجز. 1 إلى 5 تدير الرأس، [ و ] يغيران الفرشاة، Backspace يتراجع عن آخر خط.</translation>
    </message>
    <message>
        <source>Drawing the head</source>
        <translation>جارٍ رسم الرأس</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreaTool</name>
    <message>
        <source>place</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>scar</source>
        <translation>ندبة</translation>
    </message>
    <message>
        <source>burn</source>
        <translation>حرق</translation>
    </message>
    <message>
        <source>birthmark</source>
        <translation>وحمة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a treated place: its tissue and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Tissue: %1</source>
        <translation>النسيج: %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>تحريك %1</translation>
    </message>
    <message>
        <source>Shape of %1</source>
        <translation>شكل %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Click on: the first point or Enter closes it, Backspace takes one back, Esc all</source>
        <translation>واصل النقر: النقطة الأولى أو Enter يغلقه، Backspace يتراجع عن نقطة، Esc عن الكل</translation>
    </message>
    <message>
        <source>Click on: Enter or a double-click ends it, Backspace takes one back, Esc all</source>
        <translation>واصل النقر: Enter أو نقر مزدوج ينهيه، Backspace يتراجع عن نقطة، Esc عن الكل</translation>
    </message>
    <message>
        <source>Drag shapes the place; Delete removes the point that was clicked</source>
        <translation>السحب يشكّل الموضع؛ Delete يزيل النقطة المنقورة</translation>
    </message>
    <message>
        <source>Drag moves it, a double-click on its line adds a point, Shift+wheel widens it, Delete removes it</source>
        <translation>السحب يحركه، نقر مزدوج على خطه يضيف نقطة، Shift+العجلة توسعه، Delete يزيله</translation>
    </message>
    <message>
        <source>There is no room for more places</source>
        <translation>لا مكان لمواضع أخرى</translation>
    </message>
    <message>
        <source>Draw round the first place: then dots stand in such places and nowhere else</source>
        <translation>ارسم حول الموضع الأول: عندئذ تقف النقاط في مثل هذه المواضع دون غيرها</translation>
    </message>
    <message>
        <source>Click for a round place, or drag how large it is</source>
        <translation>انقر لموضع مستدير، أو اسحب لتحديد حجمه</translation>
    </message>
    <message>
        <source>Drag draws a place in one stroke, clicks set it point by point</source>
        <translation>السحب يرسم موضعًا بضربة واحدة، والنقرات تحدده نقطة نقطة</translation>
    </message>
</context>
<context>
    <name>trichion::studio::AreasCard</name>
    <message>
        <source>Areas done</source>
        <translation>المساحات المنجزة</translation>
    </message>
    <message>
        <source>Side of the head</source>
        <translation>جانب الرأس</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>أمام</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>خلف</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>الفرشاة</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغيرة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبيرة</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Turn the head (1 to 5)</source>
        <translation>إدارة الرأس (1 إلى 5)</translation>
    </message>
    <message>
        <source>In words, if need be</source>
        <translation>بالكلمات، عند الحاجة</translation>
    </message>
    <message>
        <source>Areas in words</source>
        <translation>المساحات بالكلمات</translation>
    </message>
    <message>
        <source>What the painting does not say</source>
        <translation>ما لا يقوله التلوين</translation>
    </message>
    <message>
        <source>How broad the brush is ([ and ] change it)</source>
        <translation>عرض الفرشاة ([ و ] يغيرانه)</translation>
    </message>
    <message>
        <source>Back one</source>
        <translation>خطوة للخلف</translation>
    </message>
    <message>
        <source>Take the last line back (Backspace on the head)</source>
        <translation>التراجع عن آخر خط (Backspace على الرأس)</translation>
    </message>
    <message>
        <source>Take the last line back</source>
        <translation>التراجع عن آخر خط</translation>
    </message>
    <message>
        <source>Paint with mouse, finger or pen</source>
        <translation>لوّن بالفأرة أو الإصبع أو القلم</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Where backups are</source>
        <translation>أين النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>There is no backup yet. Choose a folder on another disk.</source>
        <translation>لا نسخة احتياطية بعد. اختر مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>النسخ الآن</translation>
    </message>
    <message>
        <source>Write a backup into every folder of the list</source>
        <translation>كتابة نسخة احتياطية في كل مجلد من القائمة</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Back up into one more folder, best on another disk</source>
        <translation>النسخ في مجلد إضافي، والأفضل على قرص آخر</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop the backup; nothing half-written stays</source>
        <translation>إيقاف النسخ؛ لا يبقى شيء نصف مكتوب</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>مجلد للنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>مدى تقدم النسخ</translation>
    </message>
    <message>
        <source>A backup is sealed like the practice and is read back after it was written. Several of a place share their photos. Work goes on meanwhile.</source>
        <translation>تُختم النسخة الاحتياطية كالعيادة وتُقرأ بعد كتابتها. تتشارك نسخ المكان الواحد صورها. ويستمر العمل أثناء ذلك.</translation>
    </message>
    <message>
        <source>Cannot be reached now</source>
        <translation>يتعذر الوصول إليه الآن</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>جارٍ كتابة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup was stopped. Earlier backups are as they were.</source>
        <translation>أُوقف النسخ. النسخ السابقة كما كانت.</translation>
    </message>
    <message>
        <source>Backed up and read back: %1 clients, %2 photos.</source>
        <translation>نُسخ وقُرئ: %1 عملاء، %2 صور.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::BarSlider</name>
    <message>
        <source>, number</source>
        <translation>، رقم</translation>
    </message>
    <message>
        <source>Double-click resets.</source>
        <translation>النقر المزدوج يعيد الضبط.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::BrushOptions</name>
    <message>
        <source>What the brush does</source>
        <translation>ما تفعله الفرشاة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>تخفيف</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> نقطة/سم²</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>النعومة</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>More dots, fewer dots, or so many dots whatever was there</source>
        <translation>نقاط أكثر، نقاط أقل، أو عدد محدد مهما كان الموجود</translation>
    </message>
    <message>
        <source>How wide the brush is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>عرض الفرشاة على الجلد؛ [ و ] أو Shift+العجلة على الصورة</translation>
    </message>
    <message>
        <source>How many dots per cm² a stroke adds or takes; Ctrl+wheel on the photo</source>
        <translation>كم نقطة في سم² تضيفها الضربة أو تأخذها؛ Ctrl+العجلة على الصورة</translation>
    </message>
    <message>
        <source>How many dots per cm² a stroke leaves; Ctrl+wheel on the photo</source>
        <translation>كم نقطة في سم² تتركها الضربة؛ Ctrl+العجلة على الصورة</translation>
    </message>
    <message>
        <source>How gently a stroke runs out at its rim</source>
        <translation>مدى نعومة انتهاء الضربة عند حافتها</translation>
    </message>
    <message>
        <source>Paint the other side of the head too</source>
        <translation>تلوين الجانب الآخر من الرأس أيضًا</translation>
    </message>
    <message>
        <source>Remove all strokes</source>
        <translation>إزالة كل الضربات</translation>
    </message>
    <message>
        <source>Take all strokes of brush and eraser away; can be undone</source>
        <translation>إزالة كل ضربات الفرشاة والممحاة؛ يمكن التراجع</translation>
    </message>
</context>
<context>
    <name>trichion::studio::BrushTool</name>
    <message>
        <source>Paint density</source>
        <translation>تلوين الكثافة</translation>
    </message>
    <message>
        <source>Thin density</source>
        <translation>تخفيف الكثافة</translation>
    </message>
    <message>
        <source>Set density</source>
        <translation>تعيين الكثافة</translation>
    </message>
    <message>
        <source>Erase dots</source>
        <translation>محو النقاط</translation>
    </message>
    <message>
        <source>There is no room for more strokes: undo some or remove all</source>
        <translation>لا مكان لضربات أخرى: تراجع عن بعضها أو أزل الكل</translation>
    </message>
    <message>
        <source>Esc takes the stroke back</source>
        <translation>Esc يتراجع عن الضربة</translation>
    </message>
    <message>
        <source>Drag takes the dots away; [ and ] or Shift+wheel change the size</source>
        <translation>السحب يزيل النقاط؛ [ و ] أو Shift+العجلة يغيران الحجم</translation>
    </message>
    <message>
        <source>Drag paints; Ctrl+drag does the opposite; [ and ] or Shift+wheel change the size, Ctrl+wheel the strength</source>
        <translation>السحب يلوّن؛ Ctrl+السحب يفعل العكس؛ [ و ] أو Shift+العجلة للحجم، Ctrl+العجلة للقوة</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CalendarGrid</name>
    <message>
        <source>Calendar, %1</source>
        <translation>التقويم، %1</translation>
    </message>
    <message>
        <source>Arrows choose a day, Space what is planned on it; Ctrl+arrows move it</source>
        <translation>الأسهم تختار يومًا، والمسافة ما خُطط فيه؛ Ctrl+الأسهم تنقله</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CalendarPage</name>
    <message>
        <source>%1, session %2</source>
        <translation>%1، الجلسة %2</translation>
    </message>
    <message>
        <source>What is planned on the day</source>
        <translation>ما خُطط لليوم</translation>
    </message>
    <message>
        <source>Nothing is planned on this day.</source>
        <translation>لا شيء مخطط في هذا اليوم.</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>عرض شهر</translation>
    </message>
    <message>
        <source>Show a week by the hour</source>
        <translation>عرض أسبوع بالساعات</translation>
    </message>
    <message>
        <source>Earlier (Page up)</source>
        <translation>السابق (Page Up)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Later (Page down)</source>
        <translation>اللاحق (Page Down)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>اللاحق</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>الانتقال إلى اليوم</translation>
    </message>
    <message>
        <source>&amp;New appointment…</source>
        <translation>موعد جديد…</translation>
    </message>
    <message>
        <source>Keep a time free for a client</source>
        <translation>حجز وقت لعميل</translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <translation>نُقل %1 إلى %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>من القادم؟</translation>
    </message>
    <message>
        <source>Appointment of %1</source>
        <translation>موعد %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CameraDialog</name>
    <message>
        <source>Take photos</source>
        <translation>التقاط صور</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>المناظر</translation>
    </message>
    <message>
        <source>Which view is taken now</source>
        <translation>أي منظر يُلتقط الآن</translation>
    </message>
    <message>
        <source>How strongly the earlier photo shows</source>
        <translation>مدى ظهور الصورة السابقة</translation>
    </message>
    <message>
        <source>How strongly the earlier photo of this view shows over the live picture</source>
        <translation>مدى ظهور الصورة السابقة لهذا المنظر فوق الصورة الحية</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Which camera is used</source>
        <translation>أي كاميرا تُستخدم</translation>
    </message>
    <message>
        <source>&amp;Take the photo</source>
        <translation>التقاط الصورة</translation>
    </message>
    <message>
        <source>Take the photo (Space)</source>
        <translation>التقاط الصورة (المسافة)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep the photo and go on to the next view (Enter)</source>
        <translation>حفظ الصورة والانتقال إلى المنظر التالي (Enter)</translation>
    </message>
    <message>
        <source>Take it &amp;again</source>
        <translation>التقاط ثانية</translation>
    </message>
    <message>
        <source>Drop this picture and take another (Backspace)</source>
        <translation>إهمال هذه الصورة والتقاط غيرها (Backspace)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Back; photos that were kept stay (Esc)</source>
        <translation>العودة؛ تبقى الصور المحفوظة (Esc)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>المنظر</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>No earlier photo of this view.</source>
        <translation>لا صورة سابقة لهذا المنظر.</translation>
    </message>
    <message>
        <source>Over it lies the photo of %1: take the same pose.</source>
        <translation>فوقها صورة من %1: خذ الوضعية نفسها.</translation>
    </message>
    <message>
        <source>Looking at the photo…</source>
        <translation>جارٍ فحص الصورة…</translation>
    </message>
    <message>
        <source>Looking at the photo</source>
        <translation>جارٍ فحص الصورة</translation>
    </message>
    <message>
        <source>No head was found in the photo. Take it again, or keep it.</source>
        <translation>لم يُعثر على رأس في الصورة. التقطها ثانية أو احفظها.</translation>
    </message>
    <message>
        <source>A good photo.</source>
        <translation>صورة جيدة.</translation>
    </message>
    <message>
        <source>Kept. All views are there.</source>
        <translation>حُفظت. كل المناظر موجودة.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>حُفظت.</translation>
    </message>
    <message>
        <source>The camera is gone. This photo is still here: keep it.</source>
        <translation>انقطعت الكاميرا. هذه الصورة ما زالت هنا: احفظها.</translation>
    </message>
    <message>
        <source>The camera is gone. Plug it in again and choose it, or close; photos that were kept are safe.</source>
        <translation>انقطعت الكاميرا. صِلها ثانية واخترها، أو أغلق؛ الصور المحفوظة آمنة.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Canvas</name>
    <message>
        <source>Photo with preview</source>
        <translation>صورة مع معاينة</translation>
    </message>
    <message>
        <source>Tab goes through the points of the hairline, arrow keys move the chosen one</source>
        <translation>‏Tab يتنقل بين نقاط خط الشعر، والأسهم تحرك المختارة</translation>
    </message>
    <message>
        <source>Wheel zooms, Space or middle button drags the photo, B shows the photo before</source>
        <translation>العجلة تكبّر، المسافة أو الزر الأوسط يسحب الصورة، B يعرض الصورة قبل</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CaptureControl</name>
    <message>
        <source>&amp;Take photos…</source>
        <translation>التقاط صور…</translation>
    </message>
    <message>
        <source>&amp;Paste a photo</source>
        <translation>لصق صورة</translation>
    </message>
    <message>
        <source>Save the p&amp;hoto as a file…</source>
        <translation>حفظ الصورة كملف…</translation>
    </message>
    <message>
        <source>&amp;Last photo over it</source>
        <translation>آخر صورة فوقها</translation>
    </message>
    <message>
        <source>Take photos with a camera, view by view</source>
        <translation>التقاط صور بالكاميرا، منظرًا بعد منظر</translation>
    </message>
    <message>
        <source>Take the picture that was copied as a photo of this head</source>
        <translation>أخذ الصورة المنسوخة صورةً لهذا الرأس</translation>
    </message>
    <message>
        <source>Write the photo itself, unchanged; for those from the camera or the clipboard</source>
        <translation>كتابة الصورة نفسها دون تغيير؛ لصور الكاميرا أو الحافظة</translation>
    </message>
    <message>
        <source>Lay the last photo of the same view over this one, to compare the pose</source>
        <translation>وضع آخر صورة للمنظر نفسه فوق هذه لمقارنة الوضعية</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or open photos from files.</source>
        <translation>لم يُعثر على كاميرا. صِل واحدة، أو افتح صورًا من ملفات.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>لا صورة للصق. انسخ واحدة أولًا.</translation>
    </message>
    <message>
        <source>Pasting the photo</source>
        <translation>جارٍ لصق الصورة</translation>
    </message>
    <message>
        <source>Save the photo as a file</source>
        <translation>حفظ الصورة كملف</translation>
    </message>
    <message>
        <source>Photo (*.%1)</source>
        <translation>صورة (*.%1)</translation>
    </message>
    <message>
        <source>The photo is saved.</source>
        <translation>حُفظت الصورة.</translation>
    </message>
    <message>
        <source>Photos are kept nowhere</source>
        <translation>صور غير محفوظة في أي مكان</translation>
    </message>
    <message>
        <source>Photos from the camera or the clipboard are in no file yet. Give them to a client, or save them as files, to keep them.</source>
        <translation>صور الكاميرا أو الحافظة ليست في ملف بعد. أعطها لعميل أو احفظها كملفات لتبقى.</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>إغلاق دونها</translation>
    </message>
    <message>
        <source>The head was not found in this photo yet.</source>
        <translation>لم يُعثر على الرأس في هذه الصورة بعد.</translation>
    </message>
    <message>
        <source>There is no earlier photo of this view (%1).</source>
        <translation>لا صورة سابقة لهذا المنظر (%1).</translation>
    </message>
    <message>
        <source>Over it lies the last photo of this view: %1.</source>
        <translation>فوقها آخر صورة لهذا المنظر: %1.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClickedMeasures</name>
    <message>
        <source>mm</source>
        <translation>مم</translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation>مسطرة</translation>
    </message>
    <message>
        <source>Coi&amp;n</source>
        <translation>عملة</translation>
    </message>
    <message>
        <source>&amp;Iris</source>
        <translation>قزحية</translation>
    </message>
    <message>
        <source>Clicked in the photo</source>
        <translation>منقور في الصورة</translation>
    </message>
    <message>
        <source>Click two points on the scalp whose distance you know (Shift+R)</source>
        <translation>انقر نقطتين على فروة الرأس تعرف المسافة بينهما (Shift+R)</translation>
    </message>
    <message>
        <source>Ruler on the scalp</source>
        <translation>مسطرة على فروة الرأس</translation>
    </message>
    <message>
        <source>Say which coin lies flat on the scalp, and click it</source>
        <translation>حدد العملة المسطحة على فروة الرأس وانقرها</translation>
    </message>
    <message>
        <source>Coin on the scalp</source>
        <translation>عملة على فروة الرأس</translation>
    </message>
    <message>
        <source>Click the left and the right edge of an iris that looks at the camera; it is 11.7 mm broad</source>
        <translation>انقر الحافة اليسرى واليمنى لقزحية تنظر إلى الكاميرا؛ عرضها 11.7 مم</translation>
    </message>
    <message>
        <source>Iris of an eye</source>
        <translation>قزحية عين</translation>
    </message>
    <message>
        <source>Which coin it is</source>
        <translation>أي عملة هي</translation>
    </message>
    <message>
        <source>The coin that lies on the scalp</source>
        <translation>العملة الموضوعة على فروة الرأس</translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation>أي عملة؟</translation>
    </message>
    <message>
        <source>Diameter of the coin</source>
        <translation>قطر العملة</translation>
    </message>
    <message>
        <source>Diameter of a coin that is not in the list, 10 to 45 mm</source>
        <translation>قطر عملة ليست في القائمة، 10 إلى 45 مم</translation>
    </message>
    <message>
        <source>Distance of the two points</source>
        <translation>المسافة بين النقطتين</translation>
    </message>
    <message>
        <source>What the ruler reads between the two points, 5 to 300 mm; Enter takes it</source>
        <translation>ما تقرؤه المسطرة بين النقطتين، 5 إلى 300 مم؛ Enter يأخذها</translation>
    </message>
    <message>
        <source>Between the points</source>
        <translation>بين النقطتين</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>Remove this measure</source>
        <translation>إزالة هذا القياس</translation>
    </message>
    <message>
        <source>%1 in this photo: %2</source>
        <translation>%1 في هذه الصورة: %2</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientForm</name>
    <message>
        <source>Change client</source>
        <translation>تغيير العميل</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>الاسم الأول والأخير</translation>
    </message>
    <message>
        <source>&amp;Born on</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Day of birth, such as 1985-06-30</source>
        <translation>يوم الميلاد، مثل 1985-06-30</translation>
    </message>
    <message>
        <source>1985-06-30</source>
        <translation>1985-06-30</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Where the client is called</source>
        <translation>حيث يُتصل بالعميل</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Where papers are sent</source>
        <translation>حيث تُرسل الأوراق</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>For invoices</source>
        <translation>للفواتير</translation>
    </message>
    <message>
        <source>&amp;Wish</source>
        <translation>الرغبة</translation>
    </message>
    <message>
        <source>What the client wants to look like</source>
        <translation>كيف يريد العميل أن يبدو</translation>
    </message>
    <message>
        <source>&amp;Found us by</source>
        <translation>وصل عن طريق</translation>
    </message>
    <message>
        <source>Who or what brought the client here</source>
        <translation>من أو ما أتى بالعميل</translation>
    </message>
    <message>
        <source>E&amp;mergency contact</source>
        <translation>للطوارئ</translation>
    </message>
    <message>
        <source>Whom to call if something happens</source>
        <translation>من يُتصل به إن حدث شيء</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Who writes a letter if one is needed</source>
        <translation>من يكتب خطابًا إن لزم</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>For you; the search finds it</source>
        <translation>لك؛ يجدها البحث</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the client (Ctrl+Enter)</source>
        <translation>حفظ العميل (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation>الخروج دون حفظ (Esc)</translation>
    </message>
    <message>
        <source>The day of birth is written like 1985-06-30.</source>
        <translation>يُكتب يوم الميلاد مثل 1985-06-30.</translation>
    </message>
    <message>
        <source>There is a client of this name: No. %1.</source>
        <translation>يوجد عميل بهذا الاسم: رقم %1.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>What you typed is not saved yet. Leave it?</source>
        <translation>ما كتبته لم يُحفظ بعد. هل تخرج؟</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientPage</name>
    <message>
        <source>&amp;Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>&amp;Designs</source>
        <translation>التصاميم</translation>
    </message>
    <message>
        <source>Plan and &amp;sessions</source>
        <translation>الخطة والجلسات</translation>
    </message>
    <message>
        <source>&amp;Intake and consent</source>
        <translation>الأسئلة والموافقة</translation>
    </message>
    <message>
        <source>&amp;Aftercare</source>
        <translation>العناية اللاحقة</translation>
    </message>
    <message>
        <source>Doc&amp;uments</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>‹ All clients</source>
        <translation>‹ كل العملاء</translation>
    </message>
    <message>
        <source>Back to all clients (Esc)</source>
        <translation>العودة إلى كل العملاء (Esc)</translation>
    </message>
    <message>
        <source>Where the client stands</source>
        <translation>أين وصل العميل</translation>
    </message>
    <message>
        <source>Parts of the client&apos;s file</source>
        <translation>أجزاء ملف العميل</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>Resu&amp;lts</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientPicker</name>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Nobody has this name yet. Make a new client.</source>
        <translation>لا أحد بهذا الاسم بعد. أنشئ عميلًا جديدًا.</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>اختيار عميل</translation>
    </message>
    <message>
        <source>Name, number or a word of the note</source>
        <translation>الاسم أو الرقم أو كلمة من الملاحظة</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>البحث عن عملاء</translation>
    </message>
    <message>
        <source>Type a few letters; Enter takes the first</source>
        <translation>اكتب بضعة أحرف؛ Enter يأخذ الأول</translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation>عميل جديد…</translation>
    </message>
    <message>
        <source>Make a new client</source>
        <translation>إنشاء عميل جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose nobody (Esc)</source>
        <translation>عدم اختيار أحد (Esc)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Take this client (Enter)</source>
        <translation>أخذ هذا العميل (Enter)</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>رقم %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientScreen</name>
    <message>
        <source>Variants</source>
        <translation>البدائل</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Preview for the client</source>
        <translation>معاينة للعميل</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The digits that were set when this screen was opened</source>
        <translation>الأرقام التي حُددت عند فتح هذه الشاشة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>خلف</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Type the PIN to leave</source>
        <translation>اكتب PIN للخروج</translation>
    </message>
    <message>
        <source>That was not the PIN</source>
        <translation>لم يكن هذا هو PIN</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientScreenControl</name>
    <message>
        <source>There is one display, so the preview covers all of it.
Set a PIN of four digits or more to come back with:</source>
        <translation>توجد شاشة واحدة، فتغطيها المعاينة كلها.
حدد PIN من أربعة أرقام أو أكثر للعودة:</translation>
    </message>
    <message>
        <source>Client screen</source>
        <translation>شاشة العميل</translation>
    </message>
    <message>
        <source>A PIN has four to twelve digits:</source>
        <translation>يتكون PIN من أربعة إلى اثني عشر رقمًا:</translation>
    </message>
    <message>
        <source>The client&apos;s display is gone, and the preview on it came down. Plug it in again, or show it here (F9).</source>
        <translation>اختفت شاشة العميل وأُزيلت المعاينة التي عليها. صِلها ثانية، أو اعرض المعاينة هنا (F9).</translation>
    </message>
    <message>
        <source>The client&apos;s display is back.</source>
        <translation>عادت شاشة العميل.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>No clients yet. “New client” makes the first one.</source>
        <translation>لا عملاء بعد. «عميل جديد» ينشئ الأول.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation>لا شيء مخطط لليوم.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Nobody waits for you.</source>
        <translation>لا أحد ينتظرك.</translation>
    </message>
    <message>
        <source>Search: name, number, phone or a word of the note</source>
        <translation>بحث: الاسم أو الرقم أو الهاتف أو كلمة من الملاحظة</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>البحث عن عملاء</translation>
    </message>
    <message>
        <source>Type a few letters (Ctrl+F); Enter opens the first</source>
        <translation>اكتب بضعة أحرف (Ctrl+F)؛ Enter يفتح الأول</translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation>عميل جديد…</translation>
    </message>
    <message>
        <source>Make a new client (Ctrl+N)</source>
        <translation>إنشاء عميل جديد (Ctrl+N)</translation>
    </message>
    <message>
        <source>These clients are invented: look around and try everything. Your own go to a practice of your own, sealed with a passphrase.</source>
        <translation>هؤلاء العملاء مختلقون: تجول وجرب كل شيء. عملاؤك يذهبون إلى عيادة خاصة بك، مختومة بعبارة مرور.</translation>
    </message>
    <message>
        <source>&amp;Start my practice…</source>
        <translation>بدء عيادتي…</translation>
    </message>
    <message>
        <source>Make a practice with a passphrase</source>
        <translation>إنشاء عيادة بعبارة مرور</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>Nobody has “%1” in name, number or note.</source>
        <translation>لا أحد لديه «%1» في الاسم أو الرقم أو الملاحظة.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClinicDialog</name>
    <message>
        <source>%1 pairs. Colour difference to the real results: %2 with what ships, %3 with this profile, %4 when each pair is judged by the others alone. Below 3 is hard to see, above 6 is too far.</source>
        <translation>%1 أزواج. فرق اللون عن النتائج الحقيقية: %2 مع المرفق، %3 مع هذا الملف، %4 حين يُحكم على كل زوج بالبقية وحدها. دون 3 تصعب رؤيته، وفوق 6 بعيد جدًا.</translation>
    </message>
    <message>
        <source>The clinic profile could not be read: %1</source>
        <translation>تعذرت قراءة ملف الاستوديو: %1</translation>
    </message>
    <message>
        <source>&amp;Add pair…</source>
        <translation>إضافة زوج…</translation>
    </message>
    <message>
        <source>&amp;Use this profile</source>
        <translation>استخدام هذا الملف</translation>
    </message>
    <message>
        <source>Use what s&amp;hips</source>
        <translation>استخدام المرفق</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Clinic profile</source>
        <translation>ملف الاستوديو</translation>
    </message>
    <message>
        <source>Save clinic profile</source>
        <translation>حفظ ملف الاستوديو</translation>
    </message>
    <message>
        <source>Clinic profiles (*.json)</source>
        <translation>ملفات الاستوديو (*.json)</translation>
    </message>
    <message>
        <source>Photos of clients before and after healing show how dots of this clinic look. Add pairs of the design that is open; from two on a profile is fitted. The same light and distance in both photos make it better.</source>
        <translation>صور العملاء قبل الالتئام وبعده تبين كيف تبدو نقاط هذا الاستوديو. أضف أزواجًا للتصميم المفتوح؛ من زوجين فأكثر يُطابَق ملف. الضوء نفسه والمسافة نفسها في الصورتين يحسّنانه.</translation>
    </message>
    <message>
        <source>Pairs of photos</source>
        <translation>أزواج الصور</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>The difference is that of the preview under the profile to the real result</source>
        <translation>الفرق هو فرق المعاينة مع الملف عن النتيجة الحقيقية</translation>
    </message>
    <message>
        <source>Age of the dots in the photo after</source>
        <translation>عمر النقاط في الصورة بعد</translation>
    </message>
    <message>
        <source>How old the dots are in the photo after</source>
        <translation>كم عمر النقاط في الصورة بعد</translation>
    </message>
    <message>
        <source>Choose the photo before, then the photo after</source>
        <translation>اختر الصورة قبل، ثم الصورة بعد</translation>
    </message>
    <message>
        <source>All previews look like the results of this clinic from now on</source>
        <translation>تبدو كل المعاينات من الآن كنتائج هذا الاستوديو</translation>
    </message>
    <message>
        <source>Previews as the program comes</source>
        <translation>المعاينات كما تأتي مع البرنامج</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Open a profile that was saved</source>
        <translation>فتح ملف محفوظ</translation>
    </message>
    <message>
        <source>Save the profile as a file; no client is in it</source>
        <translation>حفظ الملف؛ لا عميل فيه</translation>
    </message>
    <message>
        <source>Open clinic profile</source>
        <translation>فتح ملف استوديو</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</source>
        <translation>صور (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>صورة قبل</translation>
    </message>
    <message>
        <source>Photo after</source>
        <translation>صورة بعد</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>جارٍ القياس</translation>
    </message>
    <message>
        <source>In use: what ships</source>
        <translation>المستخدم: المرفق</translation>
    </message>
    <message>
        <source>In use: this profile</source>
        <translation>المستخدم: هذا الملف</translation>
    </message>
    <message>
        <source>In use: a profile of this clinic</source>
        <translation>المستخدم: ملف لهذا الاستوديو</translation>
    </message>
    <message>
        <source>From the test patch of one client: dots %1 times as dark as what ships. Colour difference to the fields: %2 as predicted, %3 with this profile, %4 when each field is judged by the others alone. Meant for this client only.</source>
        <translation>من رقعة اختبار عميل واحد: قتامة النقاط %1 ضعف المرفق. فرق اللون عن الحقول: %2 كالمتوقع، %3 مع هذا الملف، %4 حين يُحكم على كل حقل بالبقية وحدها. لهذا العميل فقط.</translation>
    </message>
    <message>
        <source>From a test &amp;patch…</source>
        <translation>من رقعة اختبار…</translation>
    </message>
    <message>
        <source>How dark dots turn out on one client, from a photo of the test patch</source>
        <translation>مدى قتامة النقاط عند عميل واحد، من صورة رقعة الاختبار</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ColourControl</name>
    <message>
        <source>Forget places</source>
        <translation>نسيان المواضع</translation>
    </message>
    <message>
        <source>Click a grey card, a white wall or a white towel; Esc ends</source>
        <translation>انقر بطاقة رمادية أو جدارًا أبيض أو منشفة بيضاء؛ Esc ينهي</translation>
    </message>
    <message>
        <source>Click the client&apos;s own shaved hair, where it is dense; Esc ends</source>
        <translation>انقر شعر العميل المحلوق حيث يكثف؛ Esc ينهي</translation>
    </message>
    <message>
        <source>Click bare skin near the stubble, in the same light; Esc ends</source>
        <translation>انقر جلدًا عاريًا قرب الشعر القصير في الضوء نفسه؛ Esc ينهي</translation>
    </message>
    <message>
        <source>White or grey</source>
        <translation>أبيض أو رمادي</translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation>شعر قصير</translation>
    </message>
    <message>
        <source>Bare skin</source>
        <translation>جلد عارٍ</translation>
    </message>
    <message>
        <source>Shade like the stubble</source>
        <translation>درجة كالشعر القصير</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Measuring the skin</source>
        <translation>جارٍ قياس الجلد</translation>
    </message>
    <message>
        <source>Colour chart</source>
        <translation>بطاقة ألوان</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ComplicationDialog</name>
    <message>
        <source>Report a complication</source>
        <translation>الإبلاغ عن مضاعفة</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>الجلسة %1: %2</translation>
    </message>
    <message>
        <source>After which session</source>
        <translation>بعد أي جلسة</translation>
    </message>
    <message>
        <source>The session it follows; its lots can be traced from there</source>
        <translation>الجلسة التي تلتها؛ ومنها يمكن تتبع تشغيلاتها</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What was seen, in your own words or from the list</source>
        <translation>ما لوحظ، بكلماتك أو من القائمة</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>تاريخ التدوين</translation>
    </message>
    <message>
        <source>The day it was noted</source>
        <translation>يوم تدوينها</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>مدى الخطورة</translation>
    </message>
    <message>
        <source>How grave it is, as you judge it</source>
        <translation>مدى خطورتها حسب حكمك</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما أُجري</translation>
    </message>
    <message>
        <source>What was done, and whom the client was sent to</source>
        <translation>ما أُجري، وإلى من أُحيل العميل</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>&amp;Noted on</source>
        <translation>تاريخ التدوين</translation>
    </message>
    <message>
        <source>&amp;How grave</source>
        <translation>مدى الخطورة</translation>
    </message>
    <message>
        <source>What was &amp;done</source>
        <translation>ما أُجري</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Put it into the client&apos;s file (Enter)</source>
        <translation>وضعها في ملف العميل (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave without keeping (Esc)</source>
        <translation>الخروج دون حفظ (Esc)</translation>
    </message>
    <message>
        <source>Fever, spreading redness, pus or trouble breathing belong to a doctor at once.</source>
        <translation>الحمى أو الاحمرار المنتشر أو القيح أو ضيق التنفس تستدعي الطبيب فورًا.</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>حدد ما هي.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ConsentDialog</name>
    <message>
        <source>Sign a consent</source>
        <translation>توقيع موافقة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave without signing (Esc)</source>
        <translation>الخروج دون توقيع (Esc)</translation>
    </message>
    <message>
        <source>&amp;Keep the signature</source>
        <translation>حفظ التوقيع</translation>
    </message>
    <message>
        <source>Seal the signature with this text into the client&apos;s file (Ctrl+Enter)</source>
        <translation>ختم التوقيع مع هذا النص في ملف العميل (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Only texts that the clinic has in a language; none is translated</source>
        <translation>فقط النصوص التي لدى العيادة بلغة ما؛ لا يُترجم أي منها</translation>
    </message>
    <message>
        <source>Text to sign</source>
        <translation>النص المطلوب توقيعه</translation>
    </message>
    <message>
        <source>This text is kept with the signature, word for word</source>
        <translation>يُحفظ هذا النص مع التوقيع حرفيًا</translation>
    </message>
    <message>
        <source>The design that is signed</source>
        <translation>التصميم الذي يُوقَّع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>ولي الأمر أو الوصي</translation>
    </message>
    <message>
        <source>Signs for a client who is younger than 18</source>
        <translation>يوقّع عن عميل دون 18 سنة</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>Who was there; may stay empty</source>
        <translation>من كان حاضرًا؛ يجوز تركه فارغًا</translation>
    </message>
    <message>
        <source>Parent or &amp;guardian (asked for)</source>
        <translation>ولي الأمر أو الوصي (مطلوب)</translation>
    </message>
    <message>
        <source>Parent or &amp;guardian</source>
        <translation>ولي الأمر أو الوصي</translation>
    </message>
    <message>
        <source>&amp;Witness</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>Take the &amp;last line back</source>
        <translation>التراجع عن آخر خط</translation>
    </message>
    <message>
        <source>Take the last line back (Backspace)</source>
        <translation>التراجع عن آخر خط (Backspace)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Begin the signature again (Delete)</source>
        <translation>بدء التوقيع من جديد (Delete)</translation>
    </message>
    <message>
        <source>This text shows a design. Keep one in the client&apos;s file first.</source>
        <translation>يعرض هذا النص تصميمًا. احفظ أولًا تصميمًا في ملف العميل.</translation>
    </message>
    <message>
        <source>The client is younger than 18: a parent or guardian signs, with their name.</source>
        <translation>العميل دون 18 سنة: يوقّع ولي الأمر أو الوصي باسمه.</translation>
    </message>
    <message>
        <source>The text is kept word for word with the signature.</source>
        <translation>يُحفظ النص حرفيًا مع التوقيع.</translation>
    </message>
    <message>
        <source>The signature is kept sealed; it can be withdrawn, not changed.</source>
        <translation>يُحفظ التوقيع مختومًا؛ يمكن سحبه لا تغييره.</translation>
    </message>
    <message>
        <source>The signature is not kept yet. Leave it?</source>
        <translation>لم يُحفظ التوقيع بعد. هل تخرج؟</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ConsentsCard</name>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>There are no texts to sign.</source>
        <translation>لا نصوص للتوقيع.</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>توقيع…</translation>
    </message>
    <message>
        <source>Read and sign the text on the screen (Enter)</source>
        <translation>قراءة النص وتوقيعه على الشاشة (Enter)</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>From now on the consent no longer holds</source>
        <translation>لا تسري الموافقة بعد الآن</translation>
    </message>
    <message>
        <source>Show the &amp;paper</source>
        <translation>إظهار الورقة</translation>
    </message>
    <message>
        <source>The exact text with the signature</source>
        <translation>النص الحرفي مع التوقيع</translation>
    </message>
    <message>
        <source>shown in %1 places</source>
        <translation>معروضة في %1 أماكن</translation>
    </message>
    <message>
        <source>Sign again…</source>
        <translation>توقيع من جديد…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>توقيع…</translation>
    </message>
    <message>
        <source>Signed and kept.</source>
        <translation>وُقّع وحُفظ.</translation>
    </message>
    <message>
        <source>Design %1, which is being drawn…</source>
        <translation>التصميم %1، جارٍ رسمه…</translation>
    </message>
    <message>
        <source>Drawing the design</source>
        <translation>جارٍ رسم التصميم</translation>
    </message>
    <message>
        <source>Design %1, as it is signed. The picture is a simulation.</source>
        <translation>التصميم %1 كما يُوقَّع. الصورة محاكاة.</translation>
    </message>
    <message>
        <source>Design %1</source>
        <translation>التصميم %1</translation>
    </message>
    <message>
        <source>No photo is shown anywhere under it.</source>
        <translation>لا تُعرض بموجبها أي صورة في أي مكان.</translation>
    </message>
    <message>
        <source>Photos must then be taken away from:
%1</source>
        <translation>يجب عندئذ إزالة الصور من:
%1</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <translation>سحب موافقة</translation>
    </message>
    <message>
        <source>Withdraw “%1” from today? The signed paper is kept.

%2</source>
        <translation>هل تُسحب «%1» بدءًا من اليوم؟ تُحفظ الورقة الموقّعة.

%2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>سُحبت الموافقة.</translation>
    </message>
    <message>
        <source>The consent is withdrawn. Photos must be taken away from %1 places: see the list.</source>
        <translation>سُحبت الموافقة. يجب إزالة الصور من %1 أماكن: انظر القائمة.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ContextHelp</name>
    <message>
        <source>&amp;User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>Read in the guide about what you have before you</source>
        <translation>القراءة في الدليل عما هو أمامك</translation>
    </message>
    <message>
        <source>How &amp;true is this picture?</source>
        <translation>ما مدى صدق هذه الصورة؟</translation>
    </message>
    <message>
        <source>What a preview rests on and what it cannot show, to read with a client</source>
        <translation>على ماذا تستند المعاينة وما لا يمكنها إظهاره، لقراءته مع العميل</translation>
    </message>
</context>
<context>
    <name>trichion::studio::CreditDialog</name>
    <message>
        <source>Take invoice %1 back</source>
        <translation>إبطال الفاتورة %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why; it stands on the credit note</source>
        <translation>لماذا؛ يرد في الإشعار الدائن</translation>
    </message>
    <message>
        <source>Such as: the session was called off</source>
        <translation>مثل: أُلغيت الجلسة</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Issue a credit note with the next number (Enter)</source>
        <translation>إصدار إشعار دائن بالرقم التالي (Enter)</translation>
    </message>
    <message>
        <source>A credit note over %1 takes it back. %2 were paid: note what goes back as a payment.</source>
        <translation>يُبطلها إشعار دائن بمبلغ %1. دُفع %2: دوّن ما يُرد كدفعة.</translation>
    </message>
    <message>
        <source>A credit note over %1 takes it back.</source>
        <translation>يُبطلها إشعار دائن بمبلغ %1.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DayNotice</name>
    <message>
        <source>One client comes today.</source>
        <translation>يأتي اليوم عميل واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients come today.</source>
        <translation>
            <numerusform>لا يأتي اليوم عملاء (%n).</numerusform>
            <numerusform>يأتي اليوم عميل واحد (%n).</numerusform>
            <numerusform>يأتي اليوم عميلان (%n).</numerusform>
            <numerusform>يأتي اليوم %n عملاء.</numerusform>
            <numerusform>يأتي اليوم %n عميلًا.</numerusform>
            <numerusform>يأتي اليوم %n عميل.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is due for a follow-up or a next session.</source>
        <translation>عميل واحد حان موعد متابعته أو جلسته التالية.</translation>
    </message>
    <message numerus="yes">
        <source>%n are due for a follow-up or a next session.</source>
        <translation>
            <numerusform>لا أحد حان موعد متابعته أو جلسته التالية (%n).</numerusform>
            <numerusform>عميل واحد (%n) حان موعد متابعته أو جلسته التالية.</numerusform>
            <numerusform>عميلان (%n) حان موعد متابعتهما أو جلستهما التالية.</numerusform>
            <numerusform>%n عملاء حان موعد متابعتهم أو جلستهم التالية.</numerusform>
            <numerusform>%n عميلًا حان موعد متابعتهم أو جلستهم التالية.</numerusform>
            <numerusform>%n عميل حان موعد متابعتهم أو جلستهم التالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DensitySection</name>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>All over</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> نقطة/سم²</translation>
    </message>
    <message>
        <source>Dots per cm² where the design is fullest; all zones go with it</source>
        <translation>نقاط في سم² حيث التصميم أكثف؛ تتبعه كل المناطق</translation>
    </message>
    <message>
        <source>Density %1</source>
        <translation>الكثافة %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DesignSection</name>
    <message>
        <source>Design</source>
        <translation>التصميم</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>Mean density</source>
        <translation>متوسط الكثافة</translation>
    </message>
    <message>
        <source>%1 dots/cm²</source>
        <translation>%1 نقطة/سم²</translation>
    </message>
</context>
<context>
    <name>trichion::studio::DesignsTab</name>
    <message>
        <source>Designs</source>
        <translation>التصاميم</translation>
    </message>
    <message>
        <source>No designs yet. Open photos in the studio; “Save to the client” keeps the design.</source>
        <translation>لا تصاميم بعد. افتح صورًا في الاستوديو؛ «الحفظ للعميل» يحفظ التصميم.</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Choose a design.</source>
        <translation>اختر تصميمًا.</translation>
    </message>
    <message>
        <source>Revisions: each as it was</source>
        <translation>المراجعات: كل واحدة كما كانت</translation>
    </message>
    <message>
        <source>Open in the s&amp;tudio</source>
        <translation>فتح في الاستوديو</translation>
    </message>
    <message>
        <source>Show this revision on the client&apos;s photos</source>
        <translation>عرض هذه المراجعة على صور العميل</translation>
    </message>
    <message>
        <source>&amp;Chosen by the client</source>
        <translation>اختاره العميل</translation>
    </message>
    <message>
        <source>This is the design that is made</source>
        <translation>هذا هو التصميم الذي يُنفذ</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>تنحية</translation>
    </message>
    <message>
        <source>Keep it, but not as a choice</source>
        <translation>إبقاؤه، لكن ليس خيارًا</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Give the design another name</source>
        <translation>إعطاء التصميم اسمًا آخر</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>المراجعة %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>المراجعة %1</translation>
    </message>
    <message>
        <source>Rename design</source>
        <translation>إعادة تسمية التصميم</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>اسم التصميم</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Document</name>
    <message>
        <source>Open photo</source>
        <translation>فتح صورة</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Call variant %1 %2</source>
        <translation>تسمية البديل %1 باسم %2</translation>
    </message>
    <message>
        <source>Delete variant %1</source>
        <translation>حذف البديل %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Drawing</name>
    <message>
        <source>Frontal</source>
        <translation>الأمام</translation>
    </message>
    <message>
        <source>Mid-scalp</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>التاج</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>الصدغ</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Nape</source>
        <translation>القفا</translation>
    </message>
    <message>
        <source>Hair that usually lasts</source>
        <translation>الشعر الذي يبقى عادة</translation>
    </message>
</context>
<context>
    <name>trichion::studio::EdgeControls</name>
    <message>
        <source>Soft edge</source>
        <translation>حافة ناعمة</translation>
    </message>
    <message>
        <source>Width over which the first dots come in; wider is softer</source>
        <translation>العرض الذي تبدأ عليه النقاط الأولى؛ الأعرض أنعم</translation>
    </message>
    <message>
        <source>Edge in detail</source>
        <translation>تفاصيل الحافة</translation>
    </message>
    <message>
        <source>Builds up over</source>
        <translation>التصاعد على</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How slowly the density rises behind the edge</source>
        <translation>مدى بطء ازدياد الكثافة خلف الحافة</translation>
    </message>
    <message>
        <source>Softer at the temples</source>
        <translation>أنعم عند الصدغين</translation>
    </message>
    <message>
        <source>Softness at the temples against the middle</source>
        <translation>النعومة عند الصدغين مقارنة بالوسط</translation>
    </message>
    <message>
        <source>Mounds</source>
        <translation>تموجات</translation>
    </message>
    <message>
        <source>How far the line swings to and fro</source>
        <translation>مدى تموج الخط إلى الأمام والخلف</translation>
    </message>
    <message>
        <source>Uneven hairs</source>
        <translation>شعرات غير منتظمة</translation>
    </message>
    <message>
        <source>How far single dots leave the line</source>
        <translation>مدى خروج النقاط المفردة عن الخط</translation>
    </message>
    <message>
        <source>Uneven first rows</source>
        <translation>صفوف أولى غير منتظمة</translation>
    </message>
    <message>
        <source>How far single dots of the first rows come and go</source>
        <translation>مدى ظهور نقاط مفردة من الصفوف الأولى وغيابها</translation>
    </message>
    <message>
        <source>Single dots before</source>
        <translation>نقاط مفردة أمامه</translation>
    </message>
    <message>
        <source>How far single dots stand in front of the line</source>
        <translation>كم تبعد النقاط المفردة أمام الخط</translation>
    </message>
    <message>
        <source>Edge of the hairline</source>
        <translation>حافة خط الشعر</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FadingChart</name>
    <message>
        <source>What is left over the years</source>
        <translation>ما بقي عبر السنين</translation>
    </message>
    <message>
        <source>Point at a dot for its numbers</source>
        <translation>أشر إلى نقطة لرؤية أرقامها</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Years after the first photo</source>
        <translation>السنوات بعد الصورة الأولى</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FailureFold</name>
    <message>
        <source>What can go wrong</source>
        <translation>ما قد لا ينجح</translation>
    </message>
    <message>
        <source>Shows a treatment gone wrong on this photo; the design is not changed</source>
        <translation>يعرض على هذه الصورة معالجة لم تنجح؛ التصميم لا يتغير</translation>
    </message>
    <message>
        <source>Nothing: as planned</source>
        <translation>لا شيء: كما خُطط</translation>
    </message>
    <message>
        <source>Its cause</source>
        <translation>سببه</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FilmStrip</name>
    <message>
        <source>Photos of the head</source>
        <translation>صور الرأس</translation>
    </message>
    <message>
        <source>Arrow keys show a photo, Delete removes it</source>
        <translation>الأسهم تعرض صورة، Delete يزيلها</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>إضافة صور…</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>إضافة صور</translation>
    </message>
    <message>
        <source>Add photos of the same head: sides, top, back (Ctrl+Shift+O)</source>
        <translation>إضافة صور للرأس نفسه: الجانبان، الأعلى، الخلف (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Finding…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <source>Correct the &amp;head…</source>
        <translation>تصحيح الرأس…</translation>
    </message>
    <message>
        <source>&amp;Mirror the photo</source>
        <translation>عكس الصورة</translation>
    </message>
    <message>
        <source>&amp;Remove photo</source>
        <translation>إزالة الصورة</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Fold</name>
    <message>
        <source>Show or hide these settings</source>
        <translation>إظهار هذه الإعدادات أو إخفاؤها</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FollowUpCard</name>
    <message>
        <source>After the sessions</source>
        <translation>بعد الجلسات</translation>
    </message>
    <message>
        <source>Complications and follow-ups</source>
        <translation>المضاعفات والمتابعات</translation>
    </message>
    <message>
        <source>Nothing yet. Complications and what check-ups show stand here.</source>
        <translation>لا شيء بعد. ترد هنا المضاعفات وما تُظهره الفحوص.</translation>
    </message>
    <message>
        <source>&amp;Report a complication…</source>
        <translation>الإبلاغ عن مضاعفة…</translation>
    </message>
    <message>
        <source>What, when, how grave, and what was done</source>
        <translation>ماذا ومتى ومدى خطورتها وما أُجري</translation>
    </message>
    <message>
        <source>&amp;Note a follow-up…</source>
        <translation>تدوين متابعة…</translation>
    </message>
    <message>
        <source>A check-up, a count, a size, how content the client is</source>
        <translation>فحص أو عدّ أو حجم أو مدى رضا العميل</translation>
    </message>
    <message>
        <source>It is &amp;over</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>The complication is over since today</source>
        <translation>انتهت المضاعفة منذ اليوم</translation>
    </message>
    <message>
        <source>&amp;Who else had the lot</source>
        <translation>من غيره تلقى التشغيلة</translation>
    </message>
    <message>
        <source>How many others received the pigment of that session, and how they fared</source>
        <translation>كم شخصًا غيره تلقى صبغ تلك الجلسة، وكيف كان حالهم</translation>
    </message>
    <message>
        <source>after session %1</source>
        <translation>بعد الجلسة %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>انتهت منذ %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Complication: %1</source>
        <translation>مضاعفة: %1</translation>
    </message>
    <message>
        <source>Nobody else received a lot of that session.</source>
        <translation>لم يتلقَّ أحد غيره تشغيلة من تلك الجلسة.</translation>
    </message>
    <message>
        <source>%1 other clients received a lot of that session; %2 of them have complications. The page Pigments names them.</source>
        <translation>تلقى %1 من العملاء الآخرين تشغيلة من تلك الجلسة؛ لدى %2 منهم مضاعفات. أسماؤهم في صفحة الأصباغ.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FollowUpDialog</name>
    <message>
        <source>What was measured</source>
        <translation>ما قيس</translation>
    </message>
    <message>
        <source>Measure a follow-up</source>
        <translation>قياس متابعة</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Lay the later photo over the first and measure (Ctrl+M)</source>
        <translation>وضع الصورة اللاحقة فوق الأولى والقياس (Ctrl+M)</translation>
    </message>
    <message>
        <source>Mark places by &amp;hand</source>
        <translation>تعليم المواضع يدويًا</translation>
    </message>
    <message>
        <source>Click the same places in both photos</source>
        <translation>انقر المواضع نفسها في الصورتين</translation>
    </message>
    <message>
        <source>&amp;Remove last</source>
        <translation>إزالة الأخيرة</translation>
    </message>
    <message>
        <source>Takes the last mark off (Ctrl+Z)</source>
        <translation>يزيل آخر علامة (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Seal the result into the client&apos;s file (Ctrl+S)</source>
        <translation>ختم النتيجة في ملف العميل (Ctrl+S)</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>الصورة الأولى</translation>
    </message>
    <message>
        <source>Healed dots; or untreated skin, to compare with the preview</source>
        <translation>نقاط ملتئمة؛ أو جلد غير معالج للمقارنة بالمعاينة</translation>
    </message>
    <message>
        <source>Later photo</source>
        <translation>الصورة اللاحقة</translation>
    </message>
    <message>
        <source>The same view of the same scalp, later</source>
        <translation>المنظر نفسه لفروة الرأس نفسها، لاحقًا</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>التصميم</translation>
    </message>
    <message>
        <source>What was done; it says where dots are and where not</source>
        <translation>ما أُنجز؛ يقول أين النقاط وأين لا نقاط</translation>
    </message>
    <message>
        <source>Places in the first photo</source>
        <translation>مواضع في الصورة الأولى</translation>
    </message>
    <message>
        <source>Click a mole, a scar, a corner; the wheel zooms</source>
        <translation>انقر شامة أو ندبة أو زاوية؛ العجلة تكبّر</translation>
    </message>
    <message>
        <source>Places in the later photo</source>
        <translation>مواضع في الصورة اللاحقة</translation>
    </message>
    <message>
        <source>Click the same places in the same order</source>
        <translation>انقر المواضع نفسها بالترتيب نفسه</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>&amp;First photo</source>
        <translation>الصورة الأولى</translation>
    </message>
    <message>
        <source>&amp;Later photo</source>
        <translation>الصورة اللاحقة</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>التصميم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Leave without keeping (Esc)</source>
        <translation>الخروج دون حفظ (Esc)</translation>
    </message>
    <message>
        <source>No design: the skin says where dots are</source>
        <translation>لا تصميم: الجلد يقول أين النقاط</translation>
    </message>
    <message>
        <source>The first photo shows untreated skin: what the design promised, at the age of the later photo, is compared with what came.</source>
        <translation>تعرض الصورة الأولى جلدًا غير معالج: يُقارن ما وعد به التصميم، بعمر الصورة اللاحقة، بما تحقق.</translation>
    </message>
    <message>
        <source>What is left of the dots of the first photo. Both should be taken from the same side, in the same light, shaved alike.</source>
        <translation>ما بقي من نقاط الصورة الأولى. ينبغي التقاط الصورتين من الجانب نفسه وبالضوء نفسه وبالحلاقة نفسها.</translation>
    </message>
    <message>
        <source>Two photos with their dates are needed.</source>
        <translation>يلزم صورتان بتاريخيهما.</translation>
    </message>
    <message>
        <source>Choose two photos, the later one below.</source>
        <translation>اختر صورتين، اللاحقة في الأسفل.</translation>
    </message>
    <message>
        <source>Choose the design that was promised.</source>
        <translation>اختر التصميم الموعود.</translation>
    </message>
    <message>
        <source>“Measure” lays the later photo over the first.</source>
        <translation>«قياس» يضع الصورة اللاحقة فوق الأولى.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>جارٍ القياس…</translation>
    </message>
    <message>
        <source>Measuring what is left…</source>
        <translation>جارٍ قياس ما بقي…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>%1 of %2 places are marked in both photos. Moles, scars and corners serve best.</source>
        <translation>عُلّم %1 من %2 من المواضع في الصورتين. الأنسب هي الشامات والندبات والزوايا.</translation>
    </message>
    <message>
        <source>%1 places are marked in both photos: measure, or mark more.</source>
        <translation>عُلّم %1 من المواضع في الصورتين: قِس أو علّم المزيد.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FormerBar</name>
    <message>
        <source>Take this line</source>
        <translation>أخذ هذا الخط</translation>
    </message>
    <message>
        <source>Lay it by hand</source>
        <translation>وضعها يدويًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>How strongly the old photo shows</source>
        <translation>مدى ظهور الصورة القديمة</translation>
    </message>
    <message>
        <source>How strongly the old photo shows; a double-click for half</source>
        <translation>مدى ظهور الصورة القديمة؛ النقر المزدوج للنصف</translation>
    </message>
    <message>
        <source>The front edge of the hair in the old photo becomes the hairline; can be undone</source>
        <translation>تصبح الحافة الأمامية للشعر في الصورة القديمة خط الشعر؛ يمكن التراجع</translation>
    </message>
    <message>
        <source>Drag moves the old photo, the wheel sizes it, Shift+wheel turns it; off: the tools again</source>
        <translation>السحب يحرك الصورة القديمة، العجلة تغير حجمها، Shift+العجلة تديرها؛ عند الإيقاف: الأدوات من جديد</translation>
    </message>
    <message>
        <source>Take the old photo away</source>
        <translation>إزالة الصورة القديمة</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FormerGhost</name>
    <message>
        <source>Old photo</source>
        <translation>الصورة القديمة</translation>
    </message>
</context>
<context>
    <name>trichion::studio::FormerHairline</name>
    <message>
        <source>Looking for the head in the old photo…</source>
        <translation>جارٍ البحث عن الرأس في الصورة القديمة…</translation>
    </message>
    <message>
        <source>Reading the old photo</source>
        <translation>جارٍ قراءة الصورة القديمة</translation>
    </message>
    <message>
        <source>Laying the old photo over the head</source>
        <translation>جارٍ وضع الصورة القديمة على الرأس</translation>
    </message>
    <message>
        <source>The old photo lies on the head. Its hairline is not clear: drag the points of yours over it.</source>
        <translation>الصورة القديمة على الرأس. خط شعرها غير واضح: اسحب نقاط خطك فوقه.</translation>
    </message>
    <message>
        <source>The old photo lies on the head. A former line suits a younger face: judge it for the years to come.</source>
        <translation>الصورة القديمة على الرأس. الخط السابق يناسب وجهًا أصغر سنًا: احكم عليه للسنوات القادمة.</translation>
    </message>
    <message>
        <source>Lay the old photo over the new one: drag, wheel, Shift+wheel. Then switch that off and drag the points of the hairline over it.</source>
        <translation>ضع الصورة القديمة فوق الجديدة: سحب، عجلة، Shift+العجلة. ثم أوقف ذلك واسحب نقاط خط الشعر فوقه.</translation>
    </message>
    <message>
        <source>Former hairline</source>
        <translation>خط الشعر السابق</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GhostBar</name>
    <message>
        <source>How strongly the earlier photo shows</source>
        <translation>مدى ظهور الصورة السابقة</translation>
    </message>
    <message>
        <source>How strongly the earlier photo shows; a double-click for half</source>
        <translation>مدى ظهور الصورة السابقة؛ النقر المزدوج للنصف</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The photo alone again (L)</source>
        <translation>الصورة وحدها من جديد (L)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GuideReader</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Chapters: choose one to read it</source>
        <translation>الفصول: اختر فصلًا لقراءته</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Type words (Ctrl+F); Enter goes to the next place, Shift+Enter to the one before</source>
        <translation>اكتب كلمات (Ctrl+F)؛ Enter ينتقل إلى الموضع التالي، وShift+Enter إلى السابق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Where you read before</source>
        <translation>حيث كنت تقرأ من قبل</translation>
    </message>
    <message>
        <source>Where you went back from</source>
        <translation>حيث كنت قبل الرجوع</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GuideText</name>
    <message>
        <source>Text of the guide</source>
        <translation>نص الدليل</translation>
    </message>
</context>
<context>
    <name>trichion::studio::GuidesSection</name>
    <message>
        <source>Guides</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Sho&amp;w on photo</source>
        <translation>إظهار على الصورة</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>التصاق</translation>
    </message>
    <message>
        <source>Lines and points of the head, with lengths along the skin (G)
↑ above the brows, ↔ from the midline</source>
        <translation>خطوط الرأس ونقاطه، بأطوال على الجلد (G)
↑ فوق الحاجبين، ↔ من خط المنتصف</translation>
    </message>
    <message>
        <source>Show guides on the photo</source>
        <translation>إظهار الأدلة على الصورة</translation>
    </message>
    <message>
        <source>Points of the hairline stay on a guide or mirror image they come near (Shift+G)
Shift while dragging lets them lie free</source>
        <translation>تبقى نقاط خط الشعر على دليل أو صورة معكوسة تقترب منها (Shift+G)
Shift عند السحب يتركها حرة</translation>
    </message>
    <message>
        <source>Snap the hairline to guides</source>
        <translation>التصاق خط الشعر بالأدلة</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>Guides: %1</source>
        <translation>الأدلة: %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairOptions</name>
    <message>
        <source>What the brush paints</source>
        <translation>ما تلوّنه الفرشاة</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>شعر</translation>
    </message>
    <message>
        <source>Bare skin</source>
        <translation>جلد عارٍ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>من جديد</translation>
    </message>
    <message>
        <source>Where the client has hair, or where it was taken for hair and is none</source>
        <translation>أين للعميل شعر، أو أين حُسب شعرًا ما ليس بشعر</translation>
    </message>
    <message>
        <source>How wide the brush is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>عرض الفرشاة على الجلد؛ [ و ] أو Shift+العجلة على الصورة</translation>
    </message>
    <message>
        <source>Back to the hair that the program sees in the photos; can be undone</source>
        <translation>العودة إلى الشعر الذي يراه البرنامج في الصور؛ يمكن التراجع</translation>
    </message>
    <message>
        <source>Orange is hair: dots stay under it, and a shave takes it off</source>
        <translation>البرتقالي شعر: تبقى النقاط تحته، والحلاقة تزيله</translation>
    </message>
    <message>
        <source>Hair as it is seen</source>
        <translation>الشعر كما يُرى</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairSection</name>
    <message>
        <source>Client&apos;s hair</source>
        <translation>شعر العميل</translation>
    </message>
    <message>
        <source>Show it shaved</source>
        <translation>إظهاره محلوقًا</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Stubble among dots</source>
        <translation>شعر قصير بين النقاط</translation>
    </message>
    <message>
        <source> /cm²</source>
        <translation> /سم²</translation>
    </message>
    <message>
        <source>Correct where hair is…</source>
        <translation>تصحيح مكان الشعر…</translation>
    </message>
    <message>
        <source>Take the hair that is left off and show it as short stubble</source>
        <translation>إزالة الشعر المتبقي وإظهاره قصيرًا</translation>
    </message>
    <message>
        <source>How long the client will wear the hair that is left</source>
        <translation>كم سيكون طول الشعر المتبقي عند العميل</translation>
    </message>
    <message>
        <source>The client&apos;s own short hairs among the dots; %1 per cm² is usual where hair thins out</source>
        <translation>شعر العميل القصير بين النقاط؛ %1 في سم² معتاد حيث يخف الشعر</translation>
    </message>
    <message>
        <source>Paint on the photo where the client has hair and where not (X)</source>
        <translation>لوّن على الصورة أين للعميل شعر وأين لا (X)</translation>
    </message>
    <message>
        <source>Shave</source>
        <translation>حلاقة</translation>
    </message>
    <message>
        <source>Hair as it is</source>
        <translation>الشعر كما هو</translation>
    </message>
    <message>
        <source>Stubble %1 per cm²</source>
        <translation>شعر قصير %1 في سم²</translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation>شعر قصير</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>كما حُدد</translation>
    </message>
    <message>
        <source>As in the photo</source>
        <translation>كما في الصورة</translation>
    </message>
    <message>
        <source>Draw as many short hairs among the dots as the slider says</source>
        <translation>رسم شعر قصير بين النقاط بقدر ما يحدده المنزلق</translation>
    </message>
    <message>
        <source>Measure the client&apos;s own short hairs in the photo and continue them among the dots</source>
        <translation>قياس شعر العميل القصير في الصورة ومتابعته بين النقاط</translation>
    </message>
    <message>
        <source>Stubble in the photo</source>
        <translation>الشعر القصير في الصورة</translation>
    </message>
    <message>
        <source>Stubble as in the photo</source>
        <translation>شعر قصير كما في الصورة</translation>
    </message>
    <message>
        <source>Stubble as given</source>
        <translation>شعر قصير كما حُدد</translation>
    </message>
    <message>
        <source>Measured in photos only.</source>
        <translation>يُقاس في الصور فقط.</translation>
    </message>
    <message>
        <source>Measuring in the photo…</source>
        <translation>جارٍ القياس في الصورة…</translation>
    </message>
    <message>
        <source>Shave to %1</source>
        <translation>حلاقة إلى %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairTool</name>
    <message>
        <source>There is no room for more strokes: undo some or start again</source>
        <translation>لا مكان لضربات أخرى: تراجع عن بعضها أو ابدأ من جديد</translation>
    </message>
    <message>
        <source>Esc takes the stroke back</source>
        <translation>Esc يتراجع عن الضربة</translation>
    </message>
    <message>
        <source>Paint where the client has hair; Ctrl+drag does the opposite; [ and ] or Shift+wheel change the size</source>
        <translation>لوّن حيث للعميل شعر؛ Ctrl+السحب يفعل العكس؛ [ و ] أو Shift+العجلة للحجم</translation>
    </message>
    <message>
        <source>Paint hair</source>
        <translation>تلوين شعر</translation>
    </message>
    <message>
        <source>Paint bare skin</source>
        <translation>تلوين جلد عارٍ</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairlineSection</name>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Middle %1, %2 or %3 above the brows</source>
        <translation>الوسط %1 أو %2 أو %3 فوق الحاجبين</translation>
    </message>
    <message>
        <source>Partly an estimate</source>
        <translation>تقدير جزئيًا</translation>
    </message>
    <message>
        <source>Hairline</source>
        <translation>خط الشعر</translation>
    </message>
    <message>
        <source>Height of the hairline</source>
        <translation>ارتفاع خط الشعر</translation>
    </message>
    <message>
        <source>&amp;Reset line</source>
        <translation>إعادة ضبط الخط</translation>
    </message>
    <message>
        <source>Like &amp;left</source>
        <translation>مثل الأيسر</translation>
    </message>
    <message>
        <source>Like ri&amp;ght</source>
        <translation>مثل الأيمن</translation>
    </message>
    <message>
        <source>Ta&amp;ke the line drawn on the skin</source>
        <translation>أخذ الخط المرسوم على الجلد</translation>
    </message>
    <message>
        <source>As the style</source>
        <translation>كالنمط</translation>
    </message>
    <message>
        <source>Own line</source>
        <translation>خط خاص</translation>
    </message>
    <message>
        <source>Hairline style</source>
        <translation>نمط خط الشعر</translation>
    </message>
    <message>
        <source>A proposal for this head; edits of the line are replaced</source>
        <translation>اقتراح لهذا الرأس؛ تُستبدل تعديلات الخط</translation>
    </message>
    <message>
        <source>For whom the hairline is</source>
        <translation>لمن خط الشعر</translation>
    </message>
    <message>
        <source>Puts the hairline where it lies on such a client; edits of the line are replaced</source>
        <translation>يضع خط الشعر حيث يقع عند عميل كهذا؛ تُستبدل تعديلات الخط</translation>
    </message>
    <message>
        <source>The line of the style again</source>
        <translation>خط النمط ثانية</translation>
    </message>
    <message>
        <source>The client&apos;s left side for both sides</source>
        <translation>جانب العميل الأيسر للجانبين</translation>
    </message>
    <message>
        <source>The client&apos;s right side for both sides</source>
        <translation>جانب العميل الأيمن للجانبين</translation>
    </message>
    <message>
        <source>Find the hairline drawn on the client with a pencil (Ctrl+Shift+L)</source>
        <translation>البحث عن خط الشعر المرسوم بالقلم على العميل (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>How far both sides differ</source>
        <translation>كم يختلف الجانبان</translation>
    </message>
    <message>
        <source>How far the hairline is from its mirror image, at most</source>
        <translation>أقصى بُعد لخط الشعر عن صورته المعكوسة</translation>
    </message>
    <message>
        <source>A low line, as young people have it</source>
        <translation>خط منخفض كما لدى الشباب</translation>
    </message>
    <message>
        <source>The usual height for such a client</source>
        <translation>الارتفاع المعتاد لعميل كهذا</translation>
    </message>
    <message>
        <source>A conservative line that still suits when hair is lost</source>
        <translation>خط متحفظ يظل مناسبًا حين يسقط الشعر</translation>
    </message>
    <message>
        <source>Hairline %1</source>
        <translation>خط الشعر %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Both sides like the left</source>
        <translation>الجانبان كالأيسر</translation>
    </message>
    <message>
        <source>Both sides like the right</source>
        <translation>الجانبان كالأيمن</translation>
    </message>
    <message>
        <source>Sides alike</source>
        <translation>الجانبان متماثلان</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>الفارق %1</translation>
    </message>
    <message>
        <source>Middle above the brows</source>
        <translation>المنتصف فوق الحاجبين</translation>
    </message>
    <message>
        <source>Lays the whole line higher or lower; its ends stay</source>
        <translation>يرفع الخط كله أو يخفضه؛ ويبقى طرفاه</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairlineTool</name>
    <message>
        <source>Move hairline point</source>
        <translation>تحريك نقطة خط الشعر</translation>
    </message>
    <message>
        <source>Add hairline point</source>
        <translation>إضافة نقطة لخط الشعر</translation>
    </message>
    <message>
        <source>Remove hairline point</source>
        <translation>إزالة نقطة خط الشعر</translation>
    </message>
    <message>
        <source>Drag moves the point and its mirror image; Alt moves one side only, Shift does not snap</source>
        <translation>السحب يحرك النقطة وصورتها المعكوسة؛ Alt يحرك جانبًا واحدًا، Shift لا يلصق</translation>
    </message>
    <message>
        <source>Drag moves the point; Alt moves its mirror image too, Shift does not snap</source>
        <translation>السحب يحرك النقطة؛ Alt يحرك صورتها المعكوسة أيضًا، Shift لا يلصق</translation>
    </message>
    <message>
        <source>Double-click adds a point to the hairline</source>
        <translation>النقر المزدوج يضيف نقطة إلى خط الشعر</translation>
    </message>
    <message>
        <source>Arrow keys move the point by 0.5 mm; Delete removes it</source>
        <translation>الأسهم تحرك النقطة 0.5 مم؛ Delete يزيلها</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HandFold</name>
    <message>
        <source>Needle and hand</source>
        <translation>الإبرة واليد</translation>
    </message>
    <message>
        <source>%1 (%2 mm)</source>
        <translation>%1 (%2 مم)</translation>
    </message>
    <message>
        <source>1 needle</source>
        <translation>إبرة واحدة</translation>
    </message>
    <message>
        <source>%1 needles</source>
        <translation>%1 إبر</translation>
    </message>
    <message>
        <source>Diameter of the needle</source>
        <translation>قطر الإبرة</translation>
    </message>
    <message>
        <source>Diameter of one needle, the first number of the cartridge&apos;s marking</source>
        <translation>قطر إبرة واحدة، الرقم الأول في علامة الخرطوشة</translation>
    </message>
    <message>
        <source>Number of needles</source>
        <translation>عدد الإبر</translation>
    </message>
    <message>
        <source>How many needles the cartridge has, the second number of its marking</source>
        <translation>كم إبرة في الخرطوشة، الرقم الثاني في علامتها</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>العمق</translation>
    </message>
    <message>
        <source>Depth set on the machine; the skin gives way, so that pigment lies higher</source>
        <translation>العمق المضبوط على الجهاز؛ الجلد يلين فيقع الصبغ أعلى</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> مم</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>الماء</translation>
    </message>
    <message>
        <source>Parts of water to one of pigment: the colour number</source>
        <translation>أجزاء الماء لجزء من الصبغ: رقم اللون</translation>
    </message>
    <message>
        <source> : 1</source>
        <translation> : 1</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>How firmly, against your usual pressure</source>
        <translation>مدى الشدة مقارنة بضغطك المعتاد</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Time in the skin</source>
        <translation>الوقت في الجلد</translation>
    </message>
    <message>
        <source>How long the needle stays, against your usual time</source>
        <translation>كم تبقى الإبرة مقارنة بوقتك المعتاد</translation>
    </message>
    <message>
        <source>The dot that is left</source>
        <translation>النقطة الباقية</translation>
    </message>
    <message>
        <source>Estimates: sources differ fourfold about depth</source>
        <translation>تقديرات: تختلف المصادر أربعة أضعاف في العمق</translation>
    </message>
    <message>
        <source>Needle %1</source>
        <translation>الإبرة %1</translation>
    </message>
    <message>
        <source>%1 %2%3</source>
        <translation>%1 %2%3</translation>
    </message>
    <message>
        <source>Leaves a dot %1 mm wide, %2 mm deep in the skin.</source>
        <translation>تترك نقطة عرضها %1 مم وعمقها %2 مم في الجلد.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HandTools</name>
    <message>
        <source>Drag points; a double-click on the line adds one</source>
        <translation>اسحب النقاط؛ نقر مزدوج على الخط يضيف نقطة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Take the points of the measure away (Esc on the photo)</source>
        <translation>إزالة نقاط القياس (Esc على الصورة)</translation>
    </message>
    <message>
        <source>Two clicks give a length, a click on the first point an area</source>
        <translation>نقرتان تعطيان طولًا، ونقرة على النقطة الأولى مساحة</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadBar</name>
    <message>
        <source>What the photo shows</source>
        <translation>ما تعرضه الصورة</translation>
    </message>
    <message>
        <source>Keep the &amp;midline</source>
        <translation>إبقاء خط المنتصف</translation>
    </message>
    <message>
        <source>Turn &amp;round</source>
        <translation>قلب</translation>
    </message>
    <message>
        <source>&amp;Find the head</source>
        <translation>إيجاد الرأس</translation>
    </message>
    <message>
        <source>&amp;Use this head</source>
        <translation>استخدام هذا الرأس</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Left and right are the client&apos;s</source>
        <translation>اليسار واليمين هما للعميل</translation>
    </message>
    <message>
        <source>Both sides of the head grow alike when one is dragged</source>
        <translation>يكبر جانبا الرأس بالتساوي حين يُسحب أحدهما</translation>
    </message>
    <message>
        <source>The forehead is at the other end of the head (Ctrl+R)</source>
        <translation>الجبهة في الطرف الآخر من الرأس (Ctrl+R)</translation>
    </message>
    <message>
        <source>Look for the head in the photo again, as this kind of view</source>
        <translation>البحث عن الرأس ثانية في الصورة، بهذا النوع من المناظر</translation>
    </message>
    <message>
        <source>Take the head as it lies over the photo (Enter on the photo)</source>
        <translation>أخذ الرأس كما يقع فوق الصورة (Enter على الصورة)</translation>
    </message>
    <message>
        <source>Cancel the correction</source>
        <translation>إلغاء التصحيح</translation>
    </message>
    <message>
        <source>Leave the head as it was (Esc)</source>
        <translation>ترك الرأس كما كان (Esc)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>مم</translation>
    </message>
    <message>
        <source>Size in photo</source>
        <translation>الحجم في الصورة</translation>
    </message>
    <message>
        <source>px</source>
        <translation>بكسل</translation>
    </message>
    <message>
        <source>Breadth of the head in pixels of the photo; [ and ] on the photo</source>
        <translation>عرض الرأس ببكسلات الصورة؛ [ و ] على الصورة</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>دوران</translation>
    </message>
    <message>
        <source>Turned to the picture&apos;s right; Ctrl+left/right on the photo</source>
        <translation>مدار إلى يمين الصورة؛ Ctrl+يسار/يمين على الصورة</translation>
    </message>
    <message>
        <source>Nod</source>
        <translation>إيماء</translation>
    </message>
    <message>
        <source>Chin down; Ctrl+up/down on the photo</source>
        <translation>الذقن للأسفل؛ Ctrl+أعلى/أسفل على الصورة</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>ميل</translation>
    </message>
    <message>
        <source>Tilted clockwise; Alt+left/right on the photo</source>
        <translation>مائل مع عقارب الساعة؛ Alt+يسار/يمين على الصورة</translation>
    </message>
    <message>
        <source>Head breadth</source>
        <translation>عرض الرأس</translation>
    </message>
    <message>
        <source>True breadth above the ears, as taped; for all photos</source>
        <translation>العرض الحقيقي فوق الأذنين بالشريط؛ لكل الصور</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>From forehead to back of the head; for all photos</source>
        <translation>من الجبهة إلى مؤخرة الرأس؛ لكل الصور</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>التاج</translation>
    </message>
    <message>
        <source>Height of the crown above the middle of the head; Alt+up/down on the photo; for all photos</source>
        <translation>ارتفاع القمة فوق وسط الرأس؛ Alt+أعلى/أسفل على الصورة؛ لكل الصور</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadFitting</name>
    <message>
        <source>Fitting the head in all photos</source>
        <translation>جارٍ مطابقة الرأس في كل الصور</translation>
    </message>
    <message>
        <source>Size of the head</source>
        <translation>حجم الرأس</translation>
    </message>
    <message>
        <source>Correct head</source>
        <translation>تصحيح الرأس</translation>
    </message>
    <message>
        <source>Fit head</source>
        <translation>مطابقة الرأس</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadTile</name>
    <message>
        <source>3-D head</source>
        <translation>رأس مجسم</translation>
    </message>
    <message>
        <source>The design on a plain head that turns in the hand (T)</source>
        <translation>التصميم على رأس بسيط يدور في اليد (T)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadTool</name>
    <message>
        <source>Tilt %1°</source>
        <translation>ميل %1°</translation>
    </message>
    <message>
        <source>Nod %1°</source>
        <translation>إيماء %1°</translation>
    </message>
    <message>
        <source>Turn %1°</source>
        <translation>دوران %1°</translation>
    </message>
    <message>
        <source>Arrows move the head, Ctrl+arrows turn it, Alt+left/right tilt it, [ and ] size it, Alt+up/down: crown</source>
        <translation>الأسهم تحرك الرأس، Ctrl+الأسهم تديره، Alt+يسار/يمين تميله، [ و ] للحجم، Alt+أعلى/أسفل: القمة</translation>
    </message>
    <message>
        <source>Drag sizes the head in the photo</source>
        <translation>السحب يغير حجم الرأس في الصورة</translation>
    </message>
    <message>
        <source>Drag makes the head longer or shorter</source>
        <translation>السحب يطيل الرأس أو يقصره</translation>
    </message>
    <message>
        <source>Drag makes the crown higher or lower</source>
        <translation>السحب يرفع القمة أو يخفضها</translation>
    </message>
    <message>
        <source>Drag tilts the head to a shoulder</source>
        <translation>السحب يميل الرأس إلى كتف</translation>
    </message>
    <message>
        <source>Drag nods the head</source>
        <translation>السحب يومئ بالرأس</translation>
    </message>
    <message>
        <source>Drag turns the head to a side</source>
        <translation>السحب يدير الرأس إلى جانب</translation>
    </message>
    <message>
        <source>With Shift or the right button a drag turns the head about the marked place</source>
        <translation>مع Shift أو الزر الأيمن يدير السحب الرأس حول الموضع المعلَّم</translation>
    </message>
    <message>
        <source>Drag moves the head; with Shift or the right button the skin under it follows</source>
        <translation>السحب يحرك الرأس؛ مع Shift أو الزر الأيمن يتبعه الجلد تحته</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HistorySection</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What was done, the latest last; a click goes back to a step</source>
        <translation>ما جرى، الأخير في الأسفل؛ نقرة تعود إلى خطوة</translation>
    </message>
    <message>
        <source>As it began</source>
        <translation>كما بدأ</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HistoryTab</name>
    <message>
        <source>Added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>لم يجرِ شيء بعد.</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>ما جرى، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HoleOptions</name>
    <message>
        <source>Why it is left out</source>
        <translation>لماذا يُستثنى</translation>
    </message>
    <message>
        <source>Mole</source>
        <translation>شامة</translation>
    </message>
    <message>
        <source>Scar</source>
        <translation>ندبة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Kept free round it</source>
        <translation>هامش حر</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>حافة ناعمة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>How wide it is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation>عرضه على الجلد؛ [ و ] أو Shift+العجلة على الصورة</translation>
    </message>
    <message>
        <source>How far from it the dots stay</source>
        <translation>كم تبتعد النقاط عنه</translation>
    </message>
    <message>
        <source>Over what width the dots come back</source>
        <translation>على أي عرض تعود النقاط</translation>
    </message>
    <message>
        <source>Remove the chosen place (Delete on the photo)</source>
        <translation>إزالة الموضع المختار (Delete على الصورة)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HoleTool</name>
    <message>
        <source>mole</source>
        <translation>شامة</translation>
    </message>
    <message>
        <source>scar</source>
        <translation>ندبة</translation>
    </message>
    <message>
        <source>place</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>تحريك %1</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>تحجيم %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>There is no room for more places to leave out</source>
        <translation>لا مكان لمواضع أخرى مستثناة</translation>
    </message>
    <message>
        <source>Drag moves it, the handle sizes it, Delete removes it, arrow keys move it by 0.5 mm</source>
        <translation>السحب يحركه، المقبض يغير حجمه، Delete يزيله، الأسهم تحركه 0.5 مم</translation>
    </message>
    <message>
        <source>Click a mole, or drag round a scar: no dots are placed there</source>
        <translation>انقر شامة أو اسحب حول ندبة: لا توضع نقاط هناك</translation>
    </message>
</context>
<context>
    <name>trichion::studio::HygieneCard</name>
    <message>
        <source>Hygiene</source>
        <translation>النظافة</translation>
    </message>
    <message>
        <source>Tick it when it is done (Space)</source>
        <translation>أشّر عليه حين يُنجز (المسافة)</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>أُنجز الكل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>trichion::studio::IntakeForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep the answers (Ctrl+Enter)</source>
        <translation>حفظ الإجابات (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Questions before the treatment</source>
        <translation>أسئلة قبل المعالجة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation>الخروج دون حفظ (Esc)</translation>
    </message>
    <message>
        <source>Ask each question. Y and N answer it and go on; Tab leaves it open. The questions are no medical advice.</source>
        <translation>اطرح كل سؤال. Y وN يجيبان ويتقدمان؛ Tab يتركه مفتوحًا. الأسئلة ليست نصيحة طبية.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>نعم (Y)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>لا (N)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Not that anyone knows</source>
        <translation>لا، على حد العلم</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <translation>أبدًا: %1</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>on</source>
        <translation>في</translation>
    </message>
    <message>
        <source>On a day: %1</source>
        <translation>في يوم: %1</translation>
    </message>
    <message>
        <source>It was on this day</source>
        <translation>كان في هذا اليوم</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>ليس قبل %1.</translation>
    </message>
    <message>
        <source>%1 answers · %2 to be considered</source>
        <translation>%1 إجابات · %2 للنظر</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>The answers are not saved yet. Leave them?</source>
        <translation>لم تُحفظ الإجابات بعد. هل تخرج؟</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>trichion::studio::IntakeTab</name>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Doctor&apos;s letter</source>
        <translation>خطاب الطبيب</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>حذر</translation>
    </message>
    <message>
        <source>What the answers mean</source>
        <translation>ما تعنيه الإجابات</translation>
    </message>
    <message>
        <source>The questions were not asked yet.</source>
        <translation>لم تُطرح الأسئلة بعد.</translation>
    </message>
    <message>
        <source>Enter or a double-click sets a finding aside; the reason is kept.</source>
        <translation>Enter أو نقر مزدوج ينحّي نتيجة؛ ويُحفظ السبب.</translation>
    </message>
    <message>
        <source>Ask the &amp;questions…</source>
        <translation>طرح الأسئلة…</translation>
    </message>
    <message>
        <source>Go through the questions before a treatment</source>
        <translation>المرور على الأسئلة قبل المعالجة</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>نُحّي: %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>ليس قبل %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>سُئل %1</translation>
    </message>
    <message>
        <source>No answer stands against a treatment.</source>
        <translation>لا إجابة تعارض المعالجة.</translation>
    </message>
    <message>
        <source>Set a finding aside</source>
        <translation>تنحية نتيجة</translation>
    </message>
    <message>
        <source>Why is the treatment right all the same?</source>
        <translation>لماذا المعالجة صحيحة رغم ذلك؟</translation>
    </message>
</context>
<context>
    <name>trichion::studio::InvoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave without issuing (Esc)</source>
        <translation>الخروج دون إصدار (Esc)</translation>
    </message>
    <message>
        <source>Issue an invoice</source>
        <translation>إصدار فاتورة</translation>
    </message>
    <message>
        <source>All of the quote</source>
        <translation>عرض السعر كله</translation>
    </message>
    <message>
        <source>The deposit</source>
        <translation>العربون</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>ما تبقى</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>جزء</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>What the invoice is for</source>
        <translation>ما تشمله الفاتورة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>مع الضريبة</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>The day on the invoice; not before the last one&apos;s</source>
        <translation>اليوم على الفاتورة؛ ليس قبل تاريخ الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>&amp;Issue it</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Give it the next number (Enter); it cannot be changed then</source>
        <translation>إعطاؤها الرقم التالي (Enter)؛ لا يمكن تغييرها بعد ذلك</translation>
    </message>
    <message>
        <source>It gets the next number and cannot be changed, only taken back. %1 of the quote is not invoiced yet.</source>
        <translation>تأخذ الرقم التالي ولا يمكن تغييرها، بل إبطالها فقط. لم يُفوتر بعد من العرض %1.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Of menus, pages and hints; papers have a language of their own</source>
        <translation>للقوائم والصفحات والتلميحات؛ للأوراق لغتها الخاصة</translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation>تتحدثها النافذة من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Millimetres and centimetres</source>
        <translation>مليمتر وسنتيمتر</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>بوصة</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>الأطوال</translation>
    </message>
    <message>
        <source>How lengths and areas are shown and typed; needles and papers stay metric</source>
        <translation>كيف تُعرض الأطوال والمساحات وتُكتب؛ تبقى الإبر والأوراق متريّة</translation>
    </message>
    <message>
        <source>&amp;Lengths</source>
        <translation>الأطوال</translation>
    </message>
    <message>
        <source>It holds from the next start on.</source>
        <translation>يسري من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Translated by machine and not reviewed yet. Consents and medical questions are not translated by machine.</source>
        <translation>ترجمة آلية لم تُراجع بعد. الموافقات والأسئلة الطبية لا تُترجم آليًا.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LivePicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>What the camera sees; the earlier photo lies over it</source>
        <translation>ما تراه الكاميرا؛ وفوقه الصورة السابقة</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LockPage</name>
    <message>
        <source>Your clients</source>
        <translation>عملاؤك</translation>
    </message>
    <message>
        <source>Clients, photos, designs and sessions in one place, sealed on this computer.</source>
        <translation>العملاء والصور والتصاميم والجلسات في مكان واحد، مختومة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Start my practice…</source>
        <translation>بدء عيادتي…</translation>
    </message>
    <message>
        <source>Make a practice with a passphrase</source>
        <translation>إنشاء عيادة بعبارة مرور</translation>
    </message>
    <message>
        <source>&amp;Play with the sample practice</source>
        <translation>تجربة العيادة النموذجية</translation>
    </message>
    <message>
        <source>Invented clients at every stage; no passphrase</source>
        <translation>عملاء مختلقون في كل مرحلة؛ بلا عبارة مرور</translation>
    </message>
    <message>
        <source>&amp;Open a practice…</source>
        <translation>فتح عيادة…</translation>
    </message>
    <message>
        <source>Choose the folder of a practice</source>
        <translation>اختيار مجلد عيادة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The passphrase of the practice</source>
        <translation>عبارة مرور العيادة</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key</source>
        <translation>استخدام مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>The key that was printed when the practice was made</source>
        <translation>المفتاح الذي طُبع عند إنشاء العيادة</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Open the practice (Enter)</source>
        <translation>فتح العيادة (Enter)</translation>
    </message>
    <message>
        <source>The practice is locked</source>
        <translation>العيادة مقفلة</translation>
    </message>
    <message>
        <source>&amp;Open another practice…</source>
        <translation>فتح عيادة أخرى…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Open a practice</source>
        <translation>فتح عيادة</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LookSection</name>
    <message>
        <source>Red, darker and larger than they will be.</source>
        <translation>حمراء، أغمق وأكبر مما ستكون.</translation>
    </message>
    <message>
        <source>Small scabs: darker and larger than they will be.</source>
        <translation>قشور صغيرة: أغمق وأكبر مما ستكون.</translation>
    </message>
    <message>
        <source>Scabs fall off.</source>
        <translation>تسقط القشور.</translation>
    </message>
    <message>
        <source>Looks faded for some days; the colour comes back.</source>
        <translation>تبدو باهتة لبضعة أيام؛ ويعود اللون.</translation>
    </message>
    <message>
        <source>Settles.</source>
        <translation>تستقر.</translation>
    </message>
    <message>
        <source>Healed: what to judge the result by.</source>
        <translation>ملتئم: به يُحكم على النتيجة.</translation>
    </message>
    <message>
        <source>About %1 % of the healed darkness is left (an estimate).</source>
        <translation>بقي نحو %1 % من القتامة بعد الالتئام (تقدير).</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>حديث</translation>
    </message>
    <message>
        <source>day 7</source>
        <translation>اليوم 7</translation>
    </message>
    <message>
        <source>healed</source>
        <translation>ملتئم</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 س</translation>
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
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Sessions shown</source>
        <translation>الجلسات المعروضة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>حديث</translation>
    </message>
    <message>
        <source>Healed</source>
        <translation>ملتئم</translation>
    </message>
    <message>
        <source>Time since the last session</source>
        <translation>الوقت منذ الجلسة الأخيرة</translation>
    </message>
    <message>
        <source>How the dots look as they age, up to ten years
Double-click goes back to healed.</source>
        <translation>كيف تتقادم النقاط حتى عشر سنوات
النقر المزدوج يعود إلى ملتئم.</translation>
    </message>
    <message>
        <source>After session</source>
        <translation>بعد الجلسة</translation>
    </message>
    <message>
        <source>What these days look like</source>
        <translation>كيف تبدو هذه الأيام</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>trichion::studio::LotForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the bottle (Enter)</source>
        <translation>حفظ القارورة (Enter)</translation>
    </message>
    <message>
        <source>Change bottle</source>
        <translation>تغيير القارورة</translation>
    </message>
    <message>
        <source>Add a bottle</source>
        <translation>إضافة قارورة</translation>
    </message>
    <message>
        <source> ml</source>
        <translation> مل</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>التشغيلة</translation>
    </message>
    <message>
        <source>As printed on the bottle; scan it</source>
        <translation>كما طُبعت على القارورة؛ امسحها</translation>
    </message>
    <message>
        <source>&amp;Pigment</source>
        <translation>الصبغ</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ما فيها</translation>
    </message>
    <message>
        <source>&amp;Keeps until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>The date on the bottle</source>
        <translation>التاريخ على القارورة</translation>
    </message>
    <message>
        <source>In s&amp;tock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>ما تبقى</translation>
    </message>
    <message>
        <source>&amp;Order below</source>
        <translation>الطلب دون</translation>
    </message>
    <message>
        <source>When to order more</source>
        <translation>متى يُطلب المزيد</translation>
    </message>
    <message>
        <source>&amp;Ingredients</source>
        <translation>المكونات</translation>
    </message>
    <message>
        <source>From the label; for clients with allergies</source>
        <translation>من الملصق؛ لعملاء لديهم حساسية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>عدم تغيير شيء (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MainWindow</name>
    <message>
        <source>What does the photo show? Lay the lines over the skull, without ears and chin.</source>
        <translation>ماذا تعرض الصورة؟ ضع الخطوط فوق الجمجمة، دون الأذنين والذقن.</translation>
    </message>
    <message>
        <source>Your design is shown on this photo.</source>
        <translation>يُعرض تصميمك على هذه الصورة.</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>بدء تصميم جديد</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>التصميم</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Open a photo to begin, or design without one</source>
        <translation>افتح صورة للبدء، أو صمم دون صورة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Mirror it</source>
        <translation>عكس</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation>قلب</translation>
    </message>
    <message>
        <source>Choose the head</source>
        <translation>اختيار الرأس</translation>
    </message>
    <message>
        <source>Show what was understood</source>
        <translation>إظهار ما فُهم</translation>
    </message>
    <message>
        <source>Correct by hand</source>
        <translation>تصحيح يدوي</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Look at the line</source>
        <translation>النظر إلى الخط</translation>
    </message>
    <message>
        <source>Work of %1 was not saved when the program ended.</source>
        <translation>عمل %1 لم يُحفظ حين انتهى البرنامج.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استعادته</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Still writing</source>
        <translation>الكتابة جارية</translation>
    </message>
    <message>
        <source>A backup is still being written. If it is stopped, earlier backups stay as they are.</source>
        <translation>ما زالت نسخة احتياطية تُكتب. إن أُوقفت بقيت النسخ السابقة كما هي.</translation>
    </message>
    <message>
        <source>A picture is still being exported. If it is stopped, no file is left half written.</source>
        <translation>ما زالت صورة تُصدَّر. إن أُوقفت فلا يبقى ملف نصف مكتوب.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>Changes are not in the practice</source>
        <translation>التغييرات ليست في العيادة</translation>
    </message>
    <message>
        <source>The practice could not be written to. Bring its drive back, or make room, and choose Try again.</source>
        <translation>تعذرت الكتابة في العيادة. أعد قرصها أو أفرغ مساحة، ثم اختر «المحاولة ثانية».</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>إغلاق دونها</translation>
    </message>
    <message>
        <source>Show the preview there</source>
        <translation>عرض المعاينة هناك</translation>
    </message>
    <message>
        <source>Former hairline from an ol&amp;d photo…</source>
        <translation>خط الشعر السابق من صورة قديمة…</translation>
    </message>
    <message>
        <source>Lay an old photo of the client over the head as a guide for the hairline</source>
        <translation>وضع صورة قديمة للعميل على الرأس دليلًا لخط الشعر</translation>
    </message>
    <message>
        <source>Lay an old photo over it…</source>
        <translation>وضع صورة قديمة فوقها…</translation>
    </message>
    <message>
        <source>A photo from when the client had more hair, as a guide (Ctrl+Shift+H)</source>
        <translation>صورة من حين كان شعر العميل أكثر، كدليل (Ctrl+Shift+H)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MeasureTool</name>
    <message>
        <source>%1, %2 dots</source>
        <translation>%1، %2 نقطة</translation>
    </message>
    <message>
        <source>Click two points on the head: the distance along the skin</source>
        <translation>انقر نقطتين على الرأس: المسافة على الجلد</translation>
    </message>
    <message>
        <source>Drag a point to change the area; a click beside it begins anew, Esc clears</source>
        <translation>اسحب نقطة لتغيير المساحة؛ نقرة بجانبها تبدأ من جديد، Esc يمسح</translation>
    </message>
    <message>
        <source>Click the first point (or Enter) to close the area; Backspace takes a point back, Esc clears</source>
        <translation>انقر النقطة الأولى (أو Enter) لإغلاق المساحة؛ Backspace يزيل نقطة، Esc يمسح</translation>
    </message>
    <message>
        <source>Click on for a longer way; Backspace takes a point back, Esc clears</source>
        <translation>تابع النقر لمسار أطول؛ Backspace يزيل نقطة، Esc يمسح</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MeasurementDialog</name>
    <message>
        <source>A &amp;touch-up is wanted</source>
        <translation>يُراد تجديد</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>تدوين متابعة</translation>
    </message>
    <message>
        <source>No session in particular</source>
        <translation>لا جلسة بعينها</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>الجلسة %1: %2</translation>
    </message>
    <message>
        <source>The whole scalp</source>
        <translation>فروة الرأس كلها</translation>
    </message>
    <message>
        <source>What is noted</source>
        <translation>ما يُدوَّن</translation>
    </message>
    <message>
        <source>After which session</source>
        <translation>بعد أي جلسة</translation>
    </message>
    <message>
        <source>The session it follows</source>
        <translation>الجلسة التي تلتها</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The day of the visit</source>
        <translation>يوم الزيارة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What was counted or measured</source>
        <translation>ما عُدّ أو قيس</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Where it was counted or measured</source>
        <translation>أين عُدّ أو قيس</translation>
    </message>
    <message>
        <source>A touch-up is wanted</source>
        <translation>يُراد تجديد</translation>
    </message>
    <message>
        <source>The next visit is to be a touch-up</source>
        <translation>الزيارة التالية للتجديد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>المزيد عنها</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Whe&amp;re</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Put it into the client&apos;s file (Enter)</source>
        <translation>وضعها في ملف العميل (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave without keeping (Esc)</source>
        <translation>الخروج دون حفظ (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>What can be done, %1</source>
        <translation>ما يمكن فعله، %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::NavigationRail</name>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Clients: search, the day, who is due</source>
        <translation>العملاء: البحث، اليوم، المستحقون</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>الاستوديو</translation>
    </message>
    <message>
        <source>Studio: design on photos</source>
        <translation>الاستوديو: التصميم على الصور</translation>
    </message>
    <message>
        <source>Pigments</source>
        <translation>الأصباغ</translation>
    </message>
    <message>
        <source>Pigments: bottles, stock, who received them</source>
        <translation>الأصباغ: القوارير، المخزون، من تلقاها</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Calendar: sessions and appointments</source>
        <translation>التقويم: الجلسات والمواعيد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings of the practice and the program</source>
        <translation>إعدادات العيادة والبرنامج</translation>
    </message>
    <message>
        <source>Lock the practice</source>
        <translation>قفل العيادة</translation>
    </message>
</context>
<context>
    <name>trichion::studio::NeutralView</name>
    <message>
        <source>Change size of head</source>
        <translation>تغيير حجم الرأس</translation>
    </message>
</context>
<context>
    <name>trichion::studio::NewPracticeDialog</name>
    <message>
        <source>Start my practice</source>
        <translation>بدء عيادتي</translation>
    </message>
    <message>
        <source>As it stands on your papers</source>
        <translation>كما يرد على أوراقك</translation>
    </message>
    <message>
        <source>Several words are easy to keep in mind and hard to guess</source>
        <translation>عدة كلمات يسهل حفظها ويصعب تخمينها</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The name of the practice</source>
        <translation>اسم العيادة</translation>
    </message>
    <message>
        <source>&amp;Name of the practice</source>
        <translation>اسم العيادة</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>اسم العيادة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Keep the practice in another folder</source>
        <translation>حفظ العيادة في مجلد آخر</translation>
    </message>
    <message>
        <source>An empty folder for the practice</source>
        <translation>مجلد فارغ للعيادة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>&amp;Make the practice</source>
        <translation>إنشاء العيادة</translation>
    </message>
    <message>
        <source>Make the practice (Enter)</source>
        <translation>إنشاء العيادة (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Make no practice (Esc)</source>
        <translation>عدم إنشاء عيادة (Esc)</translation>
    </message>
    <message>
        <source>Names, notes, photos and designs of your clients are sealed with this passphrase. Nobody can read them without it, not even from a stolen disk.</source>
        <translation>أسماء عملائك وملاحظاتهم وصورهم وتصاميمهم تُختم بعبارة المرور هذه. لا أحد يقرؤها دونها، ولا حتى من قرص مسروق.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>I have &amp;printed it or written it down</source>
        <translation>طبعته أو كتبته</translation>
    </message>
    <message>
        <source>Without passphrase and key nobody can open the practice</source>
        <translation>دون عبارة المرور والمفتاح لا أحد يفتح العيادة</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Go to the practice</source>
        <translation>الانتقال إلى العيادة</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>طباعة مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>مفتاح الاسترداد الخاص بك</translation>
    </message>
    <message>
        <source>It opens the practice when the passphrase is forgotten. Keep it on paper, away from this computer. It is not shown again; a new one can be made in the settings.</source>
        <translation>يفتح العيادة حين تُنسى عبارة المرور. احفظه على ورق بعيدًا عن هذا الحاسوب. لا يُعرض ثانية؛ ويمكن إنشاء غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>How is the practice called?</source>
        <translation>ما اسم العيادة؟</translation>
    </message>
    <message>
        <source>At least %1 characters: three or four words.</source>
        <translation>%1 حرفًا على الأقل: ثلاث كلمات أو أربع.</translation>
    </message>
    <message>
        <source>%1 more characters.</source>
        <translation>%1 أحرف أخرى.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>اكتبها مرة أخرى.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>الاثنتان مختلفتان.</translation>
    </message>
    <message>
        <source>Making the practice…</source>
        <translation>جارٍ إنشاء العيادة…</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Recovery key of %1&lt;/h2&gt;&lt;p&gt;%2&lt;/p&gt;&lt;p style=&apos;font-size:18pt&apos;&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;It opens the practice when the passphrase is forgotten. Keep this paper away from the computer.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;مفتاح استرداد %1&lt;/h2&gt;&lt;p&gt;%2&lt;/p&gt;&lt;p style=&apos;font-size:18pt&apos;&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;يفتح العيادة حين تُنسى عبارة المرور. احفظ هذه الورقة بعيدًا عن الحاسوب.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The recovery key is not shown again. Go on without keeping it?</source>
        <translation>لا يُعرض مفتاح الاسترداد ثانية. هل تتابع دون حفظه؟</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>trichion::studio::OverviewTab</name>
    <message>
        <source>What comes next</source>
        <translation>ما التالي</translation>
    </message>
    <message>
        <source>No session or appointment is planned.</source>
        <translation>لا جلسة أو موعد مخطط.</translation>
    </message>
    <message>
        <source>To be considered</source>
        <translation>للنظر</translation>
    </message>
    <message>
        <source>Nothing that stands against a treatment.</source>
        <translation>لا شيء يعارض المعالجة.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change what is known of the client</source>
        <translation>تغيير ما يُعرف عن العميل</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>الرغبة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>للطوارئ</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Found us by</source>
        <translation>وصل عن طريق</translation>
    </message>
    <message>
        <source>&amp;Erase this client…</source>
        <translation>محو هذا العميل…</translation>
    </message>
    <message>
        <source>Remove the client with all photos, designs and sessions</source>
        <translation>إزالة العميل مع كل الصور والتصاميم والجلسات</translation>
    </message>
    <message>
        <source>No intake yet: ask the questions before a treatment.</source>
        <translation>لا أسئلة بعد: اطرح الأسئلة قبل المعالجة.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>الجلسة %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Erase client</source>
        <translation>محو العميل</translation>
    </message>
    <message>
        <source>Erase %1? Photos, designs and sessions go, in the backups as well. Invoices stay as the law asks. This cannot be undone.</source>
        <translation>محو %1؟ تزول الصور والتصاميم والجلسات، ومن النسخ أيضًا. تبقى الفواتير كما يطلب القانون. لا يمكن التراجع.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>The client was erased.</source>
        <translation>مُحي العميل.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::OwnHair</name>
    <message>
        <source>Own hair at the sides</source>
        <translation>الشعر الذاتي على الجانبين</translation>
    </message>
    <message>
        <source>Dots meet the client&apos;s own hair</source>
        <translation>تلتقي النقاط بشعر العميل</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source> hairs/cm²</source>
        <translation> شعرة/سم²</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>خلف</translation>
    </message>
    <message>
        <source>Thins out over</source>
        <translation>يخف على</translation>
    </message>
    <message>
        <source>Dots even out over</source>
        <translation>تستوي النقاط على</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Where the own hair thins out above the lower edge, dots take over what it lacks</source>
        <translation>حيث يخف الشعر الذاتي فوق الحافة السفلى تعوض النقاط ما ينقصه</translation>
    </message>
    <message>
        <source>Follicular units per cm² of the own hair at temples and sides, counted or estimated</source>
        <translation>وحدات بصيلية في سم² من الشعر الذاتي عند الصدغين والجانبين، معدودة أو مقدرة</translation>
    </message>
    <message>
        <source>Follicular units per cm² of the own hair at the back</source>
        <translation>وحدات بصيلية في سم² من الشعر الذاتي في الخلف</translation>
    </message>
    <message>
        <source>Above the lower edge: from full own hair to none</source>
        <translation>فوق الحافة السفلى: من شعر كامل إلى لا شيء</translation>
    </message>
    <message>
        <source>Above that: from the density of the own hair to that of the design</source>
        <translation>فوق ذلك: من كثافة الشعر الذاتي إلى كثافة التصميم</translation>
    </message>
    <message>
        <source>Dots and hair together, against the full own hair</source>
        <translation>النقاط والشعر معًا مقابل الشعر الكامل</translation>
    </message>
    <message>
        <source>Own hair</source>
        <translation>الشعر الذاتي</translation>
    </message>
    <message>
        <source>Meet own hair</source>
        <translation>لقاء الشعر الذاتي</translation>
    </message>
    <message>
        <source>No own hair</source>
        <translation>لا شعر ذاتي</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PagesArea</name>
    <message>
        <source>Pages of the stencil</source>
        <translation>صفحات القالب</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PagesView</name>
    <message>
        <source>Pages of the stencil</source>
        <translation>صفحات القالب</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PaperView</name>
    <message>
        <source>Pages of the paper</source>
        <translation>صفحات الورقة</translation>
    </message>
    <message>
        <source>Ctrl and the wheel show it larger; Ctrl+0 fits the width</source>
        <translation>‏Ctrl مع العجلة يكبّرها؛ Ctrl+0 يلائم العرض</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 صفحات</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PapersTab</name>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>حفظ الورقة</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>تقاويم (*.ics)</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>مستندات (*.pdf)</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>طباعة الورقة</translation>
    </message>
    <message>
        <source>No papers yet.</source>
        <translation>لا أوراق بعد.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>&amp;Quote…</source>
        <translation>عرض سعر…</translation>
    </message>
    <message>
        <source>Make a quote for this plan</source>
        <translation>إعداد عرض سعر لهذه الخطة</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>The client takes this quote</source>
        <translation>العميل يقبل هذا العرض</translation>
    </message>
    <message>
        <source>&amp;Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>The client does not take this quote</source>
        <translation>العميل لا يقبل هذا العرض</translation>
    </message>
    <message>
        <source>&amp;Invoice…</source>
        <translation>فاتورة…</translation>
    </message>
    <message>
        <source>Issue an invoice over this quote, with the next number</source>
        <translation>إصدار فاتورة بهذا العرض، بالرقم التالي</translation>
    </message>
    <message>
        <source>Pa&amp;yment…</source>
        <translation>دفعة…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Write the paper as a PDF (Ctrl+Shift+S)</source>
        <translation>كتابة الورقة بصيغة PDF ‏(Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print the paper (Ctrl+P)</source>
        <translation>طباعة الورقة (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save the &amp;calendar…</source>
        <translation>حفظ التقويم…</translation>
    </message>
    <message>
        <source>The days of the aftercare for a phone (.ics)</source>
        <translation>أيام العناية اللاحقة للهاتف (.ics)</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>جارٍ إعداد الورقة…</translation>
    </message>
    <message>
        <source>Drawing the design</source>
        <translation>جارٍ رسم التصميم</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>Saved %1. When sessions move, save it again: the phone then moves the days.</source>
        <translation>حُفظ %1. عند نقل الجلسات احفظه ثانية: فينقل الهاتف الأيام.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>The paper went to the printer.</source>
        <translation>أُرسلت الورقة إلى الطابعة.</translation>
    </message>
    <message>
        <source>The quote is kept.</source>
        <translation>حُفظ عرض السعر.</translation>
    </message>
    <message>
        <source>Invoice %1 is issued.</source>
        <translation>صدرت الفاتورة %1.</translation>
    </message>
    <message>
        <source>The payment is noted.</source>
        <translation>دُوّنت الدفعة.</translation>
    </message>
    <message>
        <source>Note what was paid for this invoice, or went back</source>
        <translation>تدوين ما دُفع لهذه الفاتورة أو رُدّ</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Take this invoice back by a credit note</source>
        <translation>إبطال هذه الفاتورة بإشعار دائن</translation>
    </message>
    <message>
        <source>Credit note %1 is issued.</source>
        <translation>صدر الإشعار الدائن %1.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PatchView</name>
    <message>
        <source>Photo of the test patch</source>
        <translation>صورة رقعة الاختبار</translation>
    </message>
    <message>
        <source>Click the bare skin, then each field in its order. Drag a ring to move it; the wheel zooms, the right button moves the photo. Keys: arrows and Enter.</source>
        <translation>انقر الجلد العاري، ثم كل حقل بترتيبه. اسحب حلقة لتحريكها؛ العجلة تقرّب، والزر الأيمن يحرك الصورة. المفاتيح: الأسهم وEnter.</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>لا صورة بعد</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PaymentDialog</name>
    <message>
        <source>Payment for invoice %1</source>
        <translation>دفعة للفاتورة %1</translation>
    </message>
    <message>
        <source>%1 are open.</source>
        <translation>المتبقي %1.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>ما دُفع</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>كيف دُفع</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>تاريخ الدفع</translation>
    </message>
    <message>
        <source>The day it was paid</source>
        <translation>يوم الدفع</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Paid &amp;on</source>
        <translation>تاريخ الدفع</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Keep the payment (Enter)</source>
        <translation>حفظ الدفعة (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave without noting (Esc)</source>
        <translation>الخروج دون تدوين (Esc)</translation>
    </message>
    <message>
        <source>%1 go back to the client.</source>
        <translation>يُرد %1 إلى العميل.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PenChoice</name>
    <message>
        <source>Pen</source>
        <translation>القلم</translation>
    </message>
    <message>
        <source>What the pen&apos;s pressure does</source>
        <translation>ما يفعله ضغط القلم</translation>
    </message>
    <message>
        <source>What is more where the pen presses harder: strength, size, both or nothing</source>
        <translation>ما يزداد حين يضغط القلم أكثر: القوة أو الحجم أو كلاهما أو لا شيء</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>S&amp;ize</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PencilBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>إهمال</translation>
    </message>
    <message>
        <source>&amp;Use this line</source>
        <translation>استخدام هذا الخط</translation>
    </message>
    <message>
        <source>Discard the line</source>
        <translation>إهمال الخط</translation>
    </message>
    <message>
        <source>Leave the hairline as it was (Esc)</source>
        <translation>ترك خط الشعر كما كان (Esc)</translation>
    </message>
    <message>
        <source>Use this line</source>
        <translation>استخدام هذا الخط</translation>
    </message>
    <message>
        <source>Make it the design&apos;s hairline, on every photo of this head (Enter)</source>
        <translation>جعله خط شعر التصميم في كل صور هذا الرأس (Enter)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PencilConfirmation</name>
    <message>
        <source>Looking for the line</source>
        <translation>جارٍ البحث عن الخط</translation>
    </message>
    <message>
        <source>Looking for a line</source>
        <translation>جارٍ البحث عن خط</translation>
    </message>
    <message>
        <source>A %1 line is drawn on the skin.</source>
        <translation>رُسم خط (%1) على الجلد.</translation>
    </message>
    <message>
        <source>No line drawn with a pencil was found in this photo. It must be one clear line over the forehead, in even light.</source>
        <translation>لم يُعثر في هذه الصورة على خط مرسوم بقلم. يجب أن يكون خطًا واحدًا واضحًا على الجبهة في ضوء متساوٍ.</translation>
    </message>
    <message>
        <source>Hairline as drawn on the skin</source>
        <translation>خط الشعر كما رُسم على الجلد</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PencilTool</name>
    <message>
        <source>Drag or arrow keys move the point, Delete removes it</source>
        <translation>السحب أو الأسهم يحركان النقطة، Delete يزيلها</translation>
    </message>
    <message>
        <source>Enter uses this line, Esc discards it, hold B to see the skin alone</source>
        <translation>Enter يستخدم هذا الخط، Esc يهمله، أبقِ B لرؤية الجلد وحده</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoGlance</name>
    <message>
        <source>All photos</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>صورة: %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoNotes</name>
    <message>
        <source>Close what is said about the photo</source>
        <translation>إغلاق ما قيل عن الصورة</translation>
    </message>
    <message>
        <source>Do not say this about the photo again</source>
        <translation>عدم قول هذا عن الصورة ثانية</translation>
    </message>
    <message>
        <source>Looking at the photo</source>
        <translation>جارٍ فحص الصورة</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoUseDialog</name>
    <message>
        <source>A photo leaves only under a consent to this purpose.</source>
        <translation>لا تخرج صورة إلا بموافقة على هذا الغرض.</translation>
    </message>
    <message>
        <source>Note the use of a photo</source>
        <translation>تدوين استخدام صورة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>For the record or another clinic</source>
        <translation>للسجل أو لعيادة أخرى</translation>
    </message>
    <message>
        <source>For teaching</source>
        <translation>للتعليم</translation>
    </message>
    <message>
        <source>For advertising</source>
        <translation>للإعلان</translation>
    </message>
    <message>
        <source>Our website, page of results</source>
        <translation>موقعنا، صفحة النتائج</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Which photo is shown</source>
        <translation>أي صورة تُعرض</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Each purpose has a consent of its own</source>
        <translation>لكل غرض موافقته الخاصة</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>أين تُعرض</translation>
    </message>
    <message>
        <source>So that it can be found again when the consent is withdrawn</source>
        <translation>لكي يُعثر عليها حين تُسحب الموافقة</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Keep where the photo is shown (Enter)</source>
        <translation>حفظ مكان عرض الصورة (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave without noting (Esc)</source>
        <translation>الخروج دون تدوين (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoUsesCard</name>
    <message>
        <source>Where photos are shown</source>
        <translation>أين تُعرض الصور</translation>
    </message>
    <message>
        <source>Photos of this client are shown nowhere outside this file.</source>
        <translation>لا تُعرض صور هذا العميل في أي مكان خارج هذا الملف.</translation>
    </message>
    <message>
        <source>&amp;Note a use…</source>
        <translation>تدوين استخدام…</translation>
    </message>
    <message>
        <source>A website, a lesson, a letter: before a photo leaves</source>
        <translation>موقع أو درس أو خطاب: قبل أن تخرج صورة</translation>
    </message>
    <message>
        <source>&amp;Taken away</source>
        <translation>أُزيلت</translation>
    </message>
    <message>
        <source>The photo is no longer shown there</source>
        <translation>لم تعد الصورة معروضة هناك</translation>
    </message>
    <message>
        <source>The consent was withdrawn: take it away</source>
        <translation>سُحبت الموافقة: أزلها</translation>
    </message>
    <message>
        <source>The use was noted.</source>
        <translation>دُوّن الاستخدام.</translation>
    </message>
    <message>
        <source>Noted: the photo is no longer shown there.</source>
        <translation>دُوّن: لم تعد الصورة معروضة هناك.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotosTab</name>
    <message>
        <source>No photos yet. Drop some here, or add them: front, both sides, top and back.</source>
        <translation>لا صور بعد. أفلت صورًا هنا أو أضفها: الأمام، الجانبان، الأعلى والخلف.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Double-click or Enter opens a photo in the studio</source>
        <translation>نقر مزدوج أو Enter يفتح صورة في الاستوديو</translation>
    </message>
    <message>
        <source>What the photo shows</source>
        <translation>ما تعرضه الصورة</translation>
    </message>
    <message>
        <source>What the chosen photos show</source>
        <translation>ما تعرضه الصور المختارة</translation>
    </message>
    <message>
        <source>Open in the s&amp;tudio</source>
        <translation>فتح في الاستوديو</translation>
    </message>
    <message>
        <source>Design on the chosen photos, or on all</source>
        <translation>التصميم على الصور المختارة، أو على الكل</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>إضافة صور…</translation>
    </message>
    <message>
        <source>Seal photos into the client&apos;s file</source>
        <translation>ختم الصور في ملف العميل</translation>
    </message>
    <message>
        <source>Of the newest day still to take: %1</source>
        <translation>ما بقي تصويره من أحدث يوم: %1</translation>
    </message>
    <message>
        <source>One photo could be better: point at it to see why.</source>
        <translation>صورة واحدة يمكن تحسينها: أشر إليها لترى السبب.</translation>
    </message>
    <message>
        <source>%1 photos could be better: point at them to see why.</source>
        <translation>%1 صور يمكن تحسينها: أشر إليها لترى السبب.</translation>
    </message>
    <message>
        <source>&amp;Take photos…</source>
        <translation>التقاط صور…</translation>
    </message>
    <message>
        <source>Take the photos with a camera, view by view</source>
        <translation>التقاط الصور بالكاميرا، منظرًا بعد منظر</translation>
    </message>
    <message>
        <source>Looking what the photos show…</source>
        <translation>جارٍ فحص ما تعرضه الصور…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add photos from files.</source>
        <translation>لم يُعثر على كاميرا. صِل واحدة، أو أضف صورًا من ملفات.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PigmentSection</name>
    <message>
        <source>Pigment</source>
        <translation>الصبغ</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>How dark the healed dots are</source>
        <translation>مدى قتامة النقاط الملتئمة</translation>
    </message>
    <message>
        <source>lighter</source>
        <translation>أفتح</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>أغمق</translation>
    </message>
    <message>
        <source>Shade %1</source>
        <translation>الدرجة %1</translation>
    </message>
    <message>
        <source>Nearest colour number %1 (water %1:1)</source>
        <translation>أقرب رقم لون %1 (الماء %1:1)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PigmentsPage</name>
    <message>
        <source>recalled</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>ran out %1</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>keeps %1 days</source>
        <translation>صالح %1 يومًا</translation>
    </message>
    <message>
        <source>keeps until %1</source>
        <translation>صالح حتى %1</translation>
    </message>
    <message>
        <source>Bottles</source>
        <translation>القوارير</translation>
    </message>
    <message>
        <source>No bottles yet. Add the first one from its label.</source>
        <translation>لا قوارير بعد. أضف الأولى من ملصقها.</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>من تلقاها</translation>
    </message>
    <message>
        <source>Nobody received this lot.</source>
        <translation>لم يتلقَّ أحد هذه التشغيلة.</translation>
    </message>
    <message>
        <source>Lot or pigment: scan or type</source>
        <translation>التشغيلة أو الصبغ: امسح أو اكتب</translation>
    </message>
    <message>
        <source>Search bottles</source>
        <translation>البحث عن قوارير</translation>
    </message>
    <message>
        <source>Scan a label or type a part of it</source>
        <translation>امسح ملصقًا أو اكتب جزءًا منه</translation>
    </message>
    <message>
        <source>Pigments</source>
        <translation>الأصباغ</translation>
    </message>
    <message>
        <source>&amp;Add a bottle…</source>
        <translation>إضافة قارورة…</translation>
    </message>
    <message>
        <source>Add a bottle from its label</source>
        <translation>إضافة قارورة من ملصقها</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change stock, dates and texts of the bottle</source>
        <translation>تغيير مخزون القارورة وتواريخها ونصوصها</translation>
    </message>
    <message>
        <source>&amp;Recalled…</source>
        <translation>مسحوب…</translation>
    </message>
    <message>
        <source>The maker called this lot back: it is not used any more</source>
        <translation>سحب الصانع هذه التشغيلة: لا تُستخدم بعد الآن</translation>
    </message>
    <message>
        <source>%1 ml left</source>
        <translation>بقي %1 مل</translation>
    </message>
    <message>
        <source> · order more</source>
        <translation> · اطلب المزيد</translation>
    </message>
    <message>
        <source>No bottle has “%1” on its label.</source>
        <translation>لا قارورة على ملصقها «%1».</translation>
    </message>
    <message>
        <source>Session %1 · %2 dots</source>
        <translation>الجلسة %1 · %2 نقطة</translation>
    </message>
    <message>
        <source>Recalled lot</source>
        <translation>تشغيلة مسحوبة</translation>
    </message>
    <message>
        <source>Mark %1 as recalled? It is refused in sessions; the list at the right says who received it.</source>
        <translation>هل يُعلَّم %1 مسحوبًا؟ يُرفض في الجلسات؛ والقائمة المجاورة تبين من تلقاها.</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>مسحوب</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PlacesSection</name>
    <message>
        <source>Treated places</source>
        <translation>المواضع المعالجة</translation>
    </message>
    <message>
        <source>Tissue</source>
        <translation>النسيج</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>جلد</translation>
    </message>
    <message>
        <source>Scar</source>
        <translation>ندبة</translation>
    </message>
    <message>
        <source>Burn</source>
        <translation>حرق</translation>
    </message>
    <message>
        <source>Birthmark</source>
        <translation>وحمة</translation>
    </message>
    <message>
        <source>Density of its own</source>
        <translation>كثافة خاصة به</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> نقطة/سم²</translation>
    </message>
    <message>
        <source>Keeps of the pigment</source>
        <translation>يحتفظ من الصبغ</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Draw a &amp;place</source>
        <translation>رسم موضع</translation>
    </message>
    <message>
        <source>Click chooses a place, a double-click or F2 gives it a name</source>
        <translation>النقر يختار موضعًا، ونقر مزدوج أو F2 يسميه</translation>
    </message>
    <message>
        <source>Scars and burns keep less pigment and want more sessions</source>
        <translation>الندبات والحروق تحتفظ بصبغ أقل وتحتاج إلى جلسات أكثر</translation>
    </message>
    <message>
        <source>Otherwise it is as dense as the design is there</source>
        <translation>وإلا فكثافته ككثافة التصميم هناك</translation>
    </message>
    <message>
        <source>Dots per cm² in this place</source>
        <translation>نقاط في سم² في هذا الموضع</translation>
    </message>
    <message>
        <source>What this tissue keeps against whole skin, an estimate; seen in the preview</source>
        <translation>ما يحتفظ به هذا النسيج مقارنة بالجلد السليم، تقدير؛ يُرى في المعاينة</translation>
    </message>
    <message>
        <source>About the chosen place</source>
        <translation>عن الموضع المختار</translation>
    </message>
    <message>
        <source>Treat a scar, a patch, a parting or thin hair alone (A)</source>
        <translation>معالجة ندبة أو بقعة أو فرق شعر أو شعر خفيف وحدها (A)</translation>
    </message>
    <message>
        <source>Not seen in this photo: show one that has it, or the 3-D head (T).</source>
        <translation>لا يُرى في هذه الصورة: اعرض صورة يظهر فيها، أو الرأس المجسم (T).</translation>
    </message>
    <message>
        <source>The whole scalp is treated. With a first place, only places are.</source>
        <translation>تُعالج فروة الرأس كلها. بعد أول موضع لا تُعالج إلا المواضع.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PlanDialog</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Counting the dots…</source>
        <translation>جارٍ عد النقاط…</translation>
    </message>
    <message>
        <source>&amp;Keep the plan</source>
        <translation>حفظ الخطة</translation>
    </message>
    <message>
        <source>Put these sessions into the calendar</source>
        <translation>وضع هذه الجلسات في التقويم</translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation>تخطيط الجلسات</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1، المراجعة %2</translation>
    </message>
    <message>
        <source> dots/min</source>
        <translation> نقطة/د</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>التصميم</translation>
    </message>
    <message>
        <source>The newest revision of each design</source>
        <translation>أحدث مراجعة لكل تصميم</translation>
    </message>
    <message>
        <source>&amp;First session</source>
        <translation>الجلسة الأولى</translation>
    </message>
    <message>
        <source>The others follow the intervals</source>
        <translation>تتبع البقية الفواصل</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When sessions begin</source>
        <translation>متى تبدأ الجلسات</translation>
    </message>
    <message>
        <source>&amp;Intervals</source>
        <translation>الفواصل</translation>
    </message>
    <message>
        <source>How far apart sessions lie</source>
        <translation>كم تتباعد الجلسات</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>How fast you work; 60 to 120 is usual</source>
        <translation>مدى سرعة عملك؛ 60 إلى 120 معتاد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave the plan as it was (Esc)</source>
        <translation>ترك الخطة كما كانت (Esc)</translation>
    </message>
    <message>
        <source>Sessions that were planned before and not held are replaced.</source>
        <translation>تُستبدل الجلسات المخططة التي لم تُعقد.</translation>
    </message>
    <message>
        <source>Counting the dots</source>
        <translation>جارٍ عد النقاط</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>الجلسة %1: %2</translation>
    </message>
    <message>
        <source>%1 dots</source>
        <translation>%1 نقطة</translation>
    </message>
    <message>
        <source>%1 dots · %2 · check-up %3</source>
        <translation>%1 نقطة · %2 · فحص %3</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PlanNeedsNote</name>
    <message>
        <source>What the treatment asks for</source>
        <translation>ما تتطلبه المعالجة</translation>
    </message>
    <message>
        <source>Treatment: %1.</source>
        <translation>المعالجة: %1.</translation>
    </message>
    <message>
        <source>This tissue is worked at %1 % of the usual pace.</source>
        <translation>يُعمل على هذا النسيج بسرعة %1 % من المعتادة.</translation>
    </message>
    <message>
        <source>Try a small patch of the tissue first, by %1, and read it when it has healed.</source>
        <translation>جرّب أولًا رقعة صغيرة من النسيج حتى %1، واقرأها بعد الالتئام.</translation>
    </message>
    <message>
        <source>Still to sign: %1.</source>
        <translation>بقي للتوقيع: %1.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PracticeDesk</name>
    <message>
        <source>Changes from before it was closed are not in the practice yet.</source>
        <translation>تغييرات من قبل الإغلاق ليست في العيادة بعد.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PracticeShell</name>
    <message>
        <source>&amp;Give to a client…</source>
        <translation>إعطاء لعميل…</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Put these photos and the design into a client&apos;s file</source>
        <translation>وضع هذه الصور والتصميم في ملف عميل</translation>
    </message>
    <message>
        <source>Pigments</source>
        <translation>الأصباغ</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Session · client %1</source>
        <translation>الجلسة · العميل %1</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>العميل %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة ثانية</translation>
    </message>
</context>
<context>
    <name>trichion::studio::PresetMenu</name>
    <message>
        <source>Presets (*%1)</source>
        <translation>إعدادات مسبقة (*%1)</translation>
    </message>
    <message>
        <source>Pre&amp;sets</source>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>&amp;Keep as a preset…</source>
        <translation>حفظ كإعداد مسبق…</translation>
    </message>
    <message>
        <source>Keep hairline style, density, pigment and light under a name</source>
        <translation>حفظ نمط خط الشعر والكثافة والصبغ والضوء باسم</translation>
    </message>
    <message>
        <source>&amp;Import a preset…</source>
        <translation>استيراد إعداد مسبق…</translation>
    </message>
    <message>
        <source>Take a preset from a file</source>
        <translation>أخذ إعداد مسبق من ملف</translation>
    </message>
    <message>
        <source>&amp;Export as a preset…</source>
        <translation>تصدير كإعداد مسبق…</translation>
    </message>
    <message>
        <source>Write hairline style, density, pigment and light as a file to share</source>
        <translation>كتابة نمط خط الشعر والكثافة والصبغ والضوء كملف للمشاركة</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>حفظ كإعداد مسبق</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>اسم الإعداد المسبق</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>استيراد إعداد مسبق</translation>
    </message>
    <message>
        <source>Export as a preset</source>
        <translation>تصدير كإعداد مسبق</translation>
    </message>
    <message>
        <source>My preset</source>
        <translation>إعدادي المسبق</translation>
    </message>
    <message>
        <source>There is no design yet. Open a photo, or design without one.</source>
        <translation>لا تصميم بعد. افتح صورة، أو صمم دون صورة.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>تطبيق %1</translation>
    </message>
    <message>
        <source>The preset %1 is deleted.</source>
        <translation>حُذف الإعداد المسبق %1.</translation>
    </message>
    <message>
        <source>The preset %1 is kept.</source>
        <translation>حُفظ الإعداد المسبق %1.</translation>
    </message>
    <message>
        <source>Apply preset %1</source>
        <translation>تطبيق الإعداد المسبق %1</translation>
    </message>
    <message>
        <source>The preset %1 is kept and applied.</source>
        <translation>حُفظ الإعداد المسبق %1 وطُبّق.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>حُفظ %1.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel the work</source>
        <translation>إلغاء العمل</translation>
    </message>
    <message>
        <source>Stop what is running; nothing is lost</source>
        <translation>إيقاف ما يجري؛ لا يضيع شيء</translation>
    </message>
</context>
<context>
    <name>trichion::studio::QuoteDialog</name>
    <message>
        <source>Lines of the quote</source>
        <translation>بنود عرض السعر</translation>
    </message>
    <message>
        <source>Give a price.</source>
        <translation>أدخل سعرًا.</translation>
    </message>
    <message>
        <source>Quote for a plan</source>
        <translation>عرض سعر لخطة</translation>
    </message>
    <message>
        <source>&amp;Keep the quote</source>
        <translation>حفظ عرض السعر</translation>
    </message>
    <message>
        <source>Put the quote into the client&apos;s file (Ctrl+Enter)</source>
        <translation>وضع عرض السعر في ملف العميل (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave without a quote (Esc)</source>
        <translation>الخروج دون عرض سعر (Esc)</translation>
    </message>
    <message>
        <source>of a session</source>
        <translation>للجلسة</translation>
    </message>
    <message>
        <source>of all sessions</source>
        <translation>لكل الجلسات</translation>
    </message>
    <message>
        <source>of a cm²</source>
        <translation>لكل سم²</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>Consultation
Check-up after five weeks</source>
        <translation>استشارة
فحص بعد خمسة أسابيع</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>دون ضريبة</translation>
    </message>
    <message>
        <source>Price &amp;is</source>
        <translation>نوع السعر</translation>
    </message>
    <message>
        <source>What the price is for</source>
        <translation>لأي شيء السعر</translation>
    </message>
    <message>
        <source>&amp;Scar, once</source>
        <translation>ندبة، مرة واحدة</translation>
    </message>
    <message>
        <source>Added once for a scar</source>
        <translation>يُضاف مرة واحدة عن ندبة</translation>
    </message>
    <message>
        <source>&amp;Extra sessions</source>
        <translation>جلسات إضافية</translation>
    </message>
    <message>
        <source>Beyond those of the plan</source>
        <translation>زيادة على جلسات الخطة</translation>
    </message>
    <message>
        <source>E&amp;ach of them</source>
        <translation>كل منها</translation>
    </message>
    <message>
        <source>Price of an extra session</source>
        <translation>سعر الجلسة الإضافية</translation>
    </message>
    <message>
        <source>Dis&amp;count</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Taken off before tax</source>
        <translation>يُخصم قبل الضريبة</translation>
    </message>
    <message>
        <source>&amp;Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>On what is left</source>
        <translation>على المتبقي</translation>
    </message>
    <message>
        <source>&amp;Deposit</source>
        <translation>العربون</translation>
    </message>
    <message>
        <source>Share of the total that is paid in advance</source>
        <translation>حصة الإجمالي التي تُدفع مقدمًا</translation>
    </message>
    <message>
        <source>Touch-&amp;up</source>
        <translation>التجديد</translation>
    </message>
    <message>
        <source>What a touch-up costs in later years, of the net price</source>
        <translation>تكلفة التجديد في السنوات التالية، من السعر الصافي</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>How long the quote holds from today</source>
        <translation>كم يسري عرض السعر من اليوم</translation>
    </message>
    <message>
        <source>Inc&amp;luded</source>
        <translation>المشمول</translation>
    </message>
    <message>
        <source>What the price holds, a line for each</source>
        <translation>ما يشمله السعر، سطر لكل بند</translation>
    </message>
    <message>
        <source>The plan has no sessions: make it anew.</source>
        <translation>لا جلسات في الخطة: أنشئها من جديد.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>الإجمالي %1</translation>
    </message>
    <message>
        <source> · in advance %1</source>
        <translation> · مقدمًا %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::RecentFiles</name>
    <message>
        <source>Open re&amp;cent</source>
        <translation>فتح الأخيرة</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيرها</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>نسيان هذه</translation>
    </message>
    <message>
        <source>Empties this list; no file is deleted</source>
        <translation>يفرغ هذه القائمة؛ لا يُحذف أي ملف</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Recovery</name>
    <message>
        <source>Unsaved work cannot be kept for a crash: %1</source>
        <translation>تعذر حفظ العمل غير المحفوظ تحسبًا لعطل: %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ResultsTab</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آلت إليه</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Nothing measured yet. Two photos of the same view, some months apart, show what is left of the dots.</source>
        <translation>لم يُقس شيء بعد. صورتان للمنظر نفسه بينهما بضعة أشهر تبيّنان ما بقي من النقاط.</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Take this measurement out of the file; the photos stay</source>
        <translation>إخراج هذا القياس من الملف؛ تبقى الصور</translation>
    </message>
    <message>
        <source>&amp;Measure a follow-up…</source>
        <translation>قياس متابعة…</translation>
    </message>
    <message>
        <source>What is left of the dots, from two photos</source>
        <translation>ما بقي من النقاط، من صورتين</translation>
    </message>
    <message>
        <source>The practice&apos;s own figures</source>
        <translation>أرقام العيادة</translation>
    </message>
    <message>
        <source>&amp;Use for previews</source>
        <translation>استخدامها للمعاينات</translation>
    </message>
    <message>
        <source>Previews fade and look as results of this practice do; Clinic profile takes it back</source>
        <translation>تبهت المعاينات وتبدو كنتائج هذه العيادة؛ يمكن الرجوع من «ملف الاستوديو»</translation>
    </message>
    <message>
        <source>Map of what is left</source>
        <translation>خريطة ما بقي</translation>
    </message>
    <message>
        <source>What speaks for or against a touch-up</source>
        <translation>ما يدعو إلى التجديد وما لا يدعو</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>للعميل</translation>
    </message>
    <message>
        <source>For our portfolio</source>
        <translation>لمعرض أعمالنا</translation>
    </message>
    <message>
        <source>Who the picture is for</source>
        <translation>لمن الصورة</translation>
    </message>
    <message>
        <source>The portfolio needs the client&apos;s consent to advertising; the use is noted</source>
        <translation>يلزم لمعرض الأعمال موافقة العميل على الإعلان؛ ويُدوَّن الاستخدام</translation>
    </message>
    <message>
        <source>Save si&amp;de by side…</source>
        <translation>حفظ جنبًا إلى جنب…</translation>
    </message>
    <message>
        <source>First photo and this one, laid over each other, with dates</source>
        <translation>الصورة الأولى وهذه، إحداهما مطابقة للأخرى، مع التاريخين</translation>
    </message>
    <message>
        <source>Save &amp;time lapse…</source>
        <translation>حفظ تتابع زمني…</translation>
    </message>
    <message>
        <source>All photos of this view one after the other (WebP)</source>
        <translation>كل صور هذا المنظر واحدة تلو الأخرى (WebP)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Against the preview</source>
        <translation>مقارنة بالمعاينة</translation>
    </message>
    <message>
        <source>What came against the preview</source>
        <translation>ما تحقق مقارنة بالمعاينة</translation>
    </message>
    <message>
        <source>You decide; this is a measurement, no medical advice.</source>
        <translation>القرار لك؛ هذا قياس لا نصيحة طبية.</translation>
    </message>
    <message>
        <source>No map was kept.</source>
        <translation>لم تُحفظ خريطة.</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>This practice, %1 clients</source>
        <translation>هذه العيادة، %1 من العملاء</translation>
    </message>
    <message>
        <source>The follow-up was kept.</source>
        <translation>حُفظت المتابعة.</translation>
    </message>
    <message>
        <source>Remove the measurement</source>
        <translation>إزالة القياس</translation>
    </message>
    <message>
        <source>What was measured and its pictures go; the photos of the client stay.</source>
        <translation>يُزال ما قيس وصوره؛ وتبقى صور العميل.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The measurement was removed.</source>
        <translation>أُزيل القياس.</translation>
    </message>
    <message>
        <source>Previews that are opened from now on fade and look as results here do.</source>
        <translation>المعاينات التي تُفتح من الآن تبهت وتبدو كالنتائج هنا.</translation>
    </message>
    <message>
        <source>before-and-after.jpg</source>
        <translation>before-and-after.jpg</translation>
    </message>
    <message>
        <source>time-lapse.webp</source>
        <translation>time-lapse.webp</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>صور (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Animated WebP (*.webp)</source>
        <translation>صور WebP متحركة (*.webp)</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>معرض الأعمال</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>جارٍ كتابة %1…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>حُفظ %1.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::RulerTool</name>
    <message>
        <source>How many mm?</source>
        <translation>كم مم؟</translation>
    </message>
    <message>
        <source>Type the distance of the two points in mm on the right; Esc takes them back</source>
        <translation>اكتب المسافة بين النقطتين بالمم في الجانب؛ Esc يلغيهما</translation>
    </message>
    <message>
        <source>Click the other end; Esc takes the first back</source>
        <translation>انقر الطرف الآخر؛ Esc يلغي الأول</translation>
    </message>
    <message>
        <source>Click the coin that lies on the scalp; Esc ends</source>
        <translation>انقر العملة على فروة الرأس؛ Esc ينهي</translation>
    </message>
    <message>
        <source>Click both edges of the coin where it is broadest; Esc ends</source>
        <translation>انقر حافتي العملة حيث هي أعرض؛ Esc ينهي</translation>
    </message>
    <message>
        <source>Zoom in on an eye and click the left and the right edge of its iris; Esc ends</source>
        <translation>كبّر على عين وانقر حافتي قزحيتها؛ Esc ينهي</translation>
    </message>
    <message>
        <source>Click both ends of a ruler or a mark of known length on the scalp; Esc ends</source>
        <translation>انقر طرفي مسطرة أو علامة معروفة الطول على فروة الرأس؛ Esc ينهي</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SaidLog</name>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>What the window said lately (Ctrl+J)</source>
        <translation>ما قالته النافذة مؤخرًا (Ctrl+J)</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>لم يُقل شيء بعد.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SceneFold</name>
    <message>
        <source>Light, tan and grey hair</source>
        <translation>الضوء والسمرة والشيب</translation>
    </message>
    <message>
        <source>As in the &amp;photo</source>
        <translation>كما في الصورة</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>السطوع</translation>
    </message>
    <message>
        <source>Darker or brighter light, in stops of a camera</source>
        <translation>ضوء أعتم أو أسطع، بدرجات الكاميرا</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>أنعم</translation>
    </message>
    <message>
        <source>Takes the shade away, as under a cloudy sky</source>
        <translation>يزيل الظل، كما تحت سماء غائمة</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>من الأعلى</translation>
    </message>
    <message>
        <source>A lamp above the head, as in a lift or a shop</source>
        <translation>مصباح فوق الرأس، كما في مصعد أو متجر</translation>
    </message>
    <message>
        <source>Shine</source>
        <translation>اللمعان</translation>
    </message>
    <message>
        <source>0 is a matte scalp, 1 as in the photo, 2 a shiny one</source>
        <translation>‏0 فروة غير لامعة، 1 كما في الصورة، 2 لامعة</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>مسمرّة</translation>
    </message>
    <message>
        <source>The skin as after a summer; dots stay as they are</source>
        <translation>الجلد كما بعد صيف؛ تبقى النقاط كما هي</translation>
    </message>
    <message>
        <source>Grey hair</source>
        <translation>الشيب</translation>
    </message>
    <message>
        <source>The client&apos;s own hair turns grey; dots do not</source>
        <translation>يشيب شعر العميل؛ ولا تشيب النقاط</translation>
    </message>
    <message>
        <source>Light, skin and hair as they are in the photo</source>
        <translation>الضوء والجلد والشعر كما في الصورة</translation>
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
        <translation>‹ خروج</translation>
    </message>
    <message>
        <source>Back to the client; what was counted is kept</source>
        <translation>العودة إلى العميل؛ يُحفظ ما عُد</translation>
    </message>
    <message>
        <source>&amp;Finish the session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>Write the session down as done</source>
        <translation>تدوين الجلسة منجزة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>وقت العمل</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start or pause (Ctrl+Space)</source>
        <translation>بدء أو إيقاف مؤقت (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Dots so far</source>
        <translation>النقاط حتى الآن</translation>
    </message>
    <message>
        <source>Share of the plan</source>
        <translation>حصة الخطة</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Where the dots go</source>
        <translation>أين توضع النقاط</translation>
    </message>
    <message>
        <source> (other side)</source>
        <translation> (الجانب الآخر)</translation>
    </message>
    <message>
        <source>Add %1 dots</source>
        <translation>إضافة %1 نقطة</translation>
    </message>
    <message>
        <source>Take the last back</source>
        <translation>التراجع عن الأخير</translation>
    </message>
    <message>
        <source>Take the last dots back (Ctrl+Z)</source>
        <translation>التراجع عن آخر النقاط (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Scan or type the lot</source>
        <translation>امسح التشغيلة أو اكتبها</translation>
    </message>
    <message>
        <source>Lot of the pigment</source>
        <translation>تشغيلة الصبغ</translation>
    </message>
    <message>
        <source>No lot yet: scan the bottle before the first dots.</source>
        <translation>لا تشغيلة بعد: امسح القارورة قبل أولى النقاط.</translation>
    </message>
    <message>
        <source>Needle</source>
        <translation>الإبرة</translation>
    </message>
    <message>
        <source>Marking of the cartridge</source>
        <translation>علامة الخرطوشة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>How the skin took it, bleeding, breaks</source>
        <translation>كيف تقبلها الجلد، النزف، الاستراحات</translation>
    </message>
    <message>
        <source>%1 · session %2</source>
        <translation>%1 · الجلسة %2</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Break %1: %2</source>
        <translation>استراحة %1: %2</translation>
    </message>
    <message>
        <source>%1 minutes without a break: rest hand and client.</source>
        <translation>%1 دقيقة دون استراحة: أرح اليد والعميل.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>لم تبدأ بعد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was recalled. Take another bottle.</source>
        <translation>سُحب %1. خذ قارورة أخرى.</translation>
    </message>
    <message>
        <source>%1 ran out on %2. Take another bottle.</source>
        <translation>انتهى %1 في %2. خذ قارورة أخرى.</translation>
    </message>
    <message>
        <source>%1 is in use until another is scanned; it keeps until %2.</source>
        <translation>%1 مستخدم حتى تُمسح أخرى؛ صالح حتى %2.</translation>
    </message>
    <message>
        <source>No bottle has the label “%1”. Add it on the page Pigments.</source>
        <translation>لا قارورة بملصق «%1». أضفها في صفحة الأصباغ.</translation>
    </message>
    <message>
        <source>%1 dots in %2.</source>
        <translation>%1 نقطة في %2.</translation>
    </message>
    <message>
        <source>Finish the session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>For some of them no lot was given.</source>
        <translation>لم تُعطَ تشغيلة لبعضها.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Hygiene: %1 points are not ticked.</source>
        <translation>النظافة: %1 بنود لم يُؤشَّر عليها.</translation>
    </message>
    <message>
        <source>Did not come…</source>
        <translation>لم يحضر…</translation>
    </message>
    <message>
        <source>The client did not come</source>
        <translation>لم يحضر العميل</translation>
    </message>
    <message>
        <source>Cancel the session…</source>
        <translation>إلغاء الجلسة…</translation>
    </message>
    <message>
        <source>It stays in the list as cancelled</source>
        <translation>تبقى في القائمة ملغاة</translation>
    </message>
    <message>
        <source>Pigment and needle</source>
        <translation>الصبغ والإبرة</translation>
    </message>
    <message>
        <source>Scan or type the label of the bottle; Enter takes it</source>
        <translation>امسح ملصق القارورة أو اكتبه؛ Enter يأخذه</translation>
    </message>
    <message>
        <source>Lot of the cartridge</source>
        <translation>تشغيلة الخرطوشة</translation>
    </message>
    <message>
        <source>Scan or type what stands on its wrapping</source>
        <translation>امسح ما على غلافها أو اكتبه</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>Who holds the machine; stands in the record</source>
        <translation>من يمسك الجهاز؛ يرد في السجل</translation>
    </message>
    <message>
        <source>Note: how the skin took it, bleeding</source>
        <translation>ملاحظة: كيف تقبلها الجلد، النزف</translation>
    </message>
    <message>
        <source>The computer slept for %1 minutes; they are counted as work.</source>
        <translation>كان الحاسوب في سكون %1 دقيقة؛ وهي محسوبة وقت عمل.</translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>خصمها</translation>
    </message>
    <message>
        <source>The time the computer slept was no work</source>
        <translation>وقت سكون الحاسوب لم يكن عملًا</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SessionsTab</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>No sessions yet. A design knows its dots and hours: plan them from it.</source>
        <translation>لا جلسات بعد. يعرف التصميم نقاطه وساعاته: خططها منه.</translation>
    </message>
    <message>
        <source>&amp;Plan from a design…</source>
        <translation>التخطيط من تصميم…</translation>
    </message>
    <message>
        <source>Dates, dots and hours of all sessions</source>
        <translation>تواريخ كل الجلسات ونقاطها وساعاتها</translation>
    </message>
    <message>
        <source>Add a &amp;session…</source>
        <translation>إضافة جلسة…</translation>
    </message>
    <message>
        <source>A single session without a plan</source>
        <translation>جلسة واحدة دون خطة</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Put the session on another day</source>
        <translation>وضع الجلسة في يوم آخر</translation>
    </message>
    <message>
        <source>&amp;Cancel the session…</source>
        <translation>إلغاء الجلسة…</translation>
    </message>
    <message>
        <source>It stays in the list as cancelled</source>
        <translation>تبقى في القائمة ملغاة</translation>
    </message>
    <message>
        <source>&amp;Begin the session</source>
        <translation>بدء الجلسة</translation>
    </message>
    <message>
        <source>The screen for use during the treatment (Enter)</source>
        <translation>الشاشة المستخدمة أثناء المعالجة (Enter)</translation>
    </message>
    <message>
        <source> · %1 dots</source>
        <translation> · %1 نقطة</translation>
    </message>
    <message>
        <source>Session %1, the last: %2</source>
        <translation>الجلسة %1، الأخيرة: %2</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>الجلسة %1: %2</translation>
    </message>
    <message>
        <source>%1 dots so far</source>
        <translation>%1 نقطة حتى الآن</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>إضافة جلسة</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>نقل الجلسة</translation>
    </message>
    <message>
        <source>&amp;Did not come…</source>
        <translation>لم يحضر…</translation>
    </message>
    <message>
        <source>The client did not come; it stays in the list</source>
        <translation>لم يحضر العميل؛ تبقى في القائمة</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The practice</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As it stands on papers</source>
        <translation>كما يرد على الأوراق</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Of quotes and invoices</source>
        <translation>لعروض الأسعار والفواتير</translation>
    </message>
    <message>
        <source>&amp;Language of papers</source>
        <translation>لغة الأوراق</translation>
    </message>
    <message>
        <source>What clients are given is in this language</source>
        <translation>ما يُعطى للعملاء بهذه اللغة</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Size of what is printed</source>
        <translation>حجم ما يُطبع</translation>
    </message>
    <message>
        <source>Passphrase and lock</source>
        <translation>عبارة المرور والقفل</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>When nobody touched mouse and keyboard for so long</source>
        <translation>حين لا يلمس أحد الفأرة ولوحة المفاتيح هذه المدة</translation>
    </message>
    <message>
        <source>C&amp;hange the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Give the practice another passphrase</source>
        <translation>إعطاء العيادة عبارة مرور أخرى</translation>
    </message>
    <message>
        <source>New &amp;recovery key…</source>
        <translation>مفتاح استرداد جديد…</translation>
    </message>
    <message>
        <source>Make a new recovery key; the one before no longer opens the practice</source>
        <translation>إنشاء مفتاح استرداد جديد؛ السابق لا يفتح العيادة بعد ذلك</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Light and dark: menu View, Theme. Dates and numbers are written as this computer is set up.</source>
        <translation>الفاتح والداكن: قائمة عرض، السمة. تُكتب التواريخ والأرقام حسب إعداد هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>F2 to F6: clients, studio, pigments, calendar, settings. Ctrl+L locks. Ctrl+F searches, Ctrl+N makes a new client, Esc goes back. Ctrl+G gives photos and design to a client. Ctrl+Space starts and pauses a session.</source>
        <translation>‏F2 إلى F6: العملاء، الاستوديو، الأصباغ، التقويم، الإعدادات. Ctrl+L يقفل. Ctrl+F يبحث، Ctrl+N ينشئ عميلًا، Esc يعود. Ctrl+G يعطي الصور والتصميم لعميل. Ctrl+Space يبدأ الجلسة ويوقفها مؤقتًا.</translation>
    </message>
    <message>
        <source>Keys of the &amp;studio…</source>
        <translation>مفاتيح الاستوديو…</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>محفوظة في %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Make a new recovery key? The printed one no longer opens the practice.</source>
        <translation>هل يُنشأ مفتاح استرداد جديد؟ المطبوع لا يفتح العيادة بعد ذلك.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>إنشاء مفتاح جديد</translation>
    </message>
    <message>
        <source>Write it down or print it, and keep it away from this computer. It is not shown again.

%1</source>
        <translation>اكتبه أو اطبعه واحفظه بعيدًا عن هذا الحاسوب. لا يُعرض ثانية.

%1</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>%1 حرفًا على الأقل</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two passphrases differ. The old one still holds.</source>
        <translation>العبارتان مختلفتان. القديمة ما زالت سارية.</translation>
    </message>
    <message>
        <source>The practice has a new passphrase.</source>
        <translation>للعيادة عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>What the keyboard and the mouse do (Ctrl+F1)</source>
        <translation>ما تفعله لوحة المفاتيح والفأرة (Ctrl+F1)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ShortcutsDialog</name>
    <message>
        <source>Standard keys</source>
        <translation>المفاتيح القياسية</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>المفاتيح والإيماءات</translation>
    </message>
    <message>
        <source>&amp;Mouse and gestures</source>
        <translation>الفأرة والإيماءات</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Press the keys for the chosen line</source>
        <translation>اضغط المفاتيح للسطر المختار</translation>
    </message>
    <message>
        <source>The keys it had in the beginning</source>
        <translation>المفاتيح التي كانت في البداية</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Give that other keys first.</source>
        <translation>%1 يخص «%2». أعطه مفاتيح أخرى أولًا.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SidePanel</name>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Sign here with a pen, a finger or the mouse</source>
        <translation>وقّع هنا بقلم أو إصبع أو بالفأرة</translation>
    </message>
    <message>
        <source>Sign here with a pen, a finger or the mouse. Backspace takes the last line back, Delete clears.</source>
        <translation>وقّع هنا بقلم أو إصبع أو بالفأرة. Backspace يتراجع عن آخر خط، Delete يمسح.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SizeSection</name>
    <message>
        <source>as fitted</source>
        <translation>كما طوبق</translation>
    </message>
    <message>
        <source>%1 % larger</source>
        <translation>أكبر بنسبة %1 %</translation>
    </message>
    <message>
        <source>%1 % smaller</source>
        <translation>أصغر بنسبة %1 %</translation>
    </message>
    <message>
        <source>Size of the head</source>
        <translation>حجم الرأس</translation>
    </message>
    <message>
        <source>Fit it from the &amp;photos</source>
        <translation>مطابقته من الصور</translation>
    </message>
    <message>
        <source>Tape round the head</source>
        <translation>شريط حول الرأس</translation>
    </message>
    <message>
        <source>Tape over the brow and the back of the head, 45 to 70 cm</source>
        <translation>شريط فوق الحاجبين ومؤخرة الرأس، 45 إلى 70 سم</translation>
    </message>
    <message>
        <source>Breadth, calliper</source>
        <translation>العرض، بالفرجار</translation>
    </message>
    <message>
        <source>Greatest breadth above the ears, 110 to 200 mm</source>
        <translation>أكبر عرض فوق الأذنين، 110 إلى 200 مم</translation>
    </message>
    <message>
        <source>Pupil distance</source>
        <translation>المسافة بين الحدقتين</translation>
    </message>
    <message>
        <source>From pupil to pupil, as in a prescription for glasses, 45 to 80 mm</source>
        <translation>من حدقة إلى حدقة كما في وصفة النظارة، 45 إلى 80 مم</translation>
    </message>
    <message>
        <source>Printed tag, side</source>
        <translation>علامة مطبوعة، الضلع</translation>
    </message>
    <message>
        <source>Side of the black square of an ArUco tag (4x4) that lies on the scalp, 5 to 100 mm</source>
        <translation>ضلع المربع الأسود لعلامة ArUco (4x4) على فروة الرأس، 5 إلى 100 مم</translation>
    </message>
    <message>
        <source>What each measure says</source>
        <translation>ما يقوله كل قياس</translation>
    </message>
    <message>
        <source>How large each measure says the head is against the one that is fitted, and how much it weighs</source>
        <translation>كم حجم الرأس حسب كل قياس مقارنة بالمطابَق، وكم وزنه</translation>
    </message>
    <message>
        <source>Measures that contradict each other</source>
        <translation>قياسات متناقضة</translation>
    </message>
    <message>
        <source>Size and shape were set by hand or read from a file; fit them again</source>
        <translation>حُدد الحجم والشكل يدويًا أو قُرئا من ملف؛ طابقهما ثانية</translation>
    </message>
    <message>
        <source>; a dash: not measured</source>
        <translation>؛ شرطة: لم يُقس</translation>
    </message>
    <message>
        <source>%1, ± %2 %</source>
        <translation>%1، ± %2 %</translation>
    </message>
    <message>
        <source>says</source>
        <translation>يقول</translation>
    </message>
    <message>
        <source>weighs</source>
        <translation>يزن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These contradict each other - %1. Measure again, and empty what is wrong.</source>
        <translation>هذه متناقضة: %1. قس ثانية وأفرغ الخطأ.</translation>
    </message>
    <message>
        <source>%1 broad, %2 long</source>
        <translation>العرض %1، الطول %2</translation>
    </message>
</context>
<context>
    <name>trichion::studio::SkinSection</name>
    <message>
        <source>Skin and stubble</source>
        <translation>الجلد والشعر القصير</translation>
    </message>
    <message>
        <source>Use this skin &amp;type</source>
        <translation>استخدام نوع البشرة هذا</translation>
    </message>
    <message>
        <source>Forget these places</source>
        <translation>نسيان هذه المواضع</translation>
    </message>
    <message>
        <source>Use this &amp;shade</source>
        <translation>استخدام هذه الدرجة</translation>
    </message>
    <message>
        <source>Tone of the skin</source>
        <translation>لون البشرة</translation>
    </message>
    <message>
        <source>Shade that matches the stubble</source>
        <translation>درجة تطابق الشعر القصير</translation>
    </message>
    <message>
        <source>What could not be used</source>
        <translation>ما تعذر استخدامه</translation>
    </message>
    <message>
        <source>A photo only suggests a skin type; your own judgement counts</source>
        <translation>الصورة توحي بنوع البشرة فقط؛ حكمك هو المعتبر</translation>
    </message>
    <message>
        <source>Sets the design&apos;s shade to the one that matches the stubble</source>
        <translation>يجعل درجة التصميم مطابقة للشعر القصير</translation>
    </message>
    <message>
        <source>Measure again without the places that were clicked</source>
        <translation>القياس ثانية دون المواضع المنقورة</translation>
    </message>
    <message>
        <source>&amp;White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Something white or grey, as a grey card or a wall: takes the colour of the light away</source>
        <translation>شيء أبيض أو رمادي كبطاقة رمادية أو جدار: يزيل لون الضوء</translation>
    </message>
    <message>
        <source>St&amp;ubble</source>
        <translation>شعر قصير</translation>
    </message>
    <message>
        <source>The client&apos;s own shaved hair: the shade is matched to it</source>
        <translation>شعر العميل المحلوق: تُطابَق الدرجة معه</translation>
    </message>
    <message>
        <source>Bare s&amp;kin</source>
        <translation>جلد عارٍ</translation>
    </message>
    <message>
        <source>Skin without hair in the same light, beside the stubble</source>
        <translation>جلد بلا شعر في الضوء نفسه قرب الشعر القصير</translation>
    </message>
    <message>
        <source>Click in the photo</source>
        <translation>النقر في الصورة</translation>
    </message>
    <message>
        <source>Click in the photo: %1</source>
        <translation>النقر في الصورة: %1</translation>
    </message>
    <message>
        <source>Find a &amp;colour chart</source>
        <translation>البحث عن بطاقة ألوان</translation>
    </message>
    <message>
        <source>The photo shows a ColorChecker of 24 patches: it tells the light better than a grey card</source>
        <translation>تعرض الصورة بطاقة ColorChecker من 24 مربعًا: تبين الضوء أفضل من بطاقة رمادية</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StageSection</name>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بني</translation>
    </message>
    <message>
        <source>Blond</source>
        <translation>أشقر</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Hair loss</source>
        <translation>تساقط الشعر</translation>
    </message>
    <message>
        <source>Drawings of stages</source>
        <translation>رسوم المراحل</translation>
    </message>
    <message>
        <source>Norwood</source>
        <translation>Norwood</translation>
    </message>
    <message>
        <source>Ludwig, Savin</source>
        <translation>Ludwig، Savin</translation>
    </message>
    <message>
        <source>Propose from the photos</source>
        <translation>اقتراح من الصور</translation>
    </message>
    <message>
        <source>Stage shown</source>
        <translation>المرحلة المعروضة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>بعد التالية</translation>
    </message>
    <message>
        <source>About the client</source>
        <translation>عن العميل</translation>
    </message>
    <message>
        <source>Hair is being lost now</source>
        <translation>الشعر يتساقط الآن</translation>
    </message>
    <message>
        <source>The scar is raised</source>
        <translation>الندبة بارزة</translation>
    </message>
    <message>
        <source>Norwood and Hamilton: men&apos;s pattern</source>
        <translation>نمط الرجال: Norwood وHamilton</translation>
    </message>
    <message>
        <source>Ludwig and Savin: women&apos;s pattern</source>
        <translation>نمط النساء: Ludwig وSavin</translation>
    </message>
    <message>
        <source>The client&apos;s stage of hair loss</source>
        <translation>مرحلة تساقط شعر العميل</translation>
    </message>
    <message>
        <source>As the client is now; the next stages follow from it</source>
        <translation>كما هو العميل الآن؛ ومنها تتبع المراحل التالية</translation>
    </message>
    <message>
        <source>Compare where hair is seen in the photos with the drawings of the stages</source>
        <translation>مقارنة مواضع الشعر المرئي في الصور برسوم المراحل</translation>
    </message>
    <message>
        <source>What the photos say of the stage</source>
        <translation>ما تقوله الصور عن المرحلة</translation>
    </message>
    <message>
        <source>The hair as it is in the photo</source>
        <translation>الشعر كما هو في الصورة</translation>
    </message>
    <message>
        <source>Take off the hair that the next stage takes</source>
        <translation>إزالة الشعر الذي تزيله المرحلة التالية</translation>
    </message>
    <message>
        <source>Take off the hair that the stage after it takes too</source>
        <translation>إزالة الشعر الذي تزيله المرحلة التي بعدها أيضًا</translation>
    </message>
    <message>
        <source>What would stand alone</source>
        <translation>ما سيبقى وحيدًا</translation>
    </message>
    <message>
        <source>Colour of the hair</source>
        <translation>لون الشعر</translation>
    </message>
    <message>
        <source>Some treatments suit some colours less; the notes say which</source>
        <translation>بعض المعالجات أقل ملاءمة لبعض الألوان؛ تقول الملاحظات أيها</translation>
    </message>
    <message>
        <source>Colour of the hair not said</source>
        <translation>لون الشعر غير محدد</translation>
    </message>
    <message>
        <source>Also: the disease or the pull goes on</source>
        <translation>كذلك: المرض أو الشد مستمر</translation>
    </message>
    <message>
        <source>A thick scar or a keloid</source>
        <translation>ندبة سميكة أو جدرة</translation>
    </message>
    <message>
        <source>Months since the scar or the operation</source>
        <translation>الأشهر منذ الندبة أو العملية</translation>
    </message>
    <message>
        <source>Since the scar, the transplant or the treatment that is built on</source>
        <translation>منذ الندبة أو الزراعة أو المعالجة التي يُبنى عليها</translation>
    </message>
    <message>
        <source>Months since the scar: not said</source>
        <translation>الأشهر منذ الندبة: غير محددة</translation>
    </message>
    <message>
        <source> months since the scar</source>
        <translation> شهر منذ الندبة</translation>
    </message>
    <message>
        <source>Stage not said</source>
        <translation>المرحلة غير محددة</translation>
    </message>
    <message>
        <source>Hair being lost</source>
        <translation>شعر يتساقط</translation>
    </message>
    <message>
        <source>Raised scar</source>
        <translation>ندبة بارزة</translation>
    </message>
    <message>
        <source>Months since the scar</source>
        <translation>الأشهر منذ الندبة</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>المرحلة: %1</translation>
    </message>
    <message>
        <source>Looking for hair in the photos…</source>
        <translation>جارٍ البحث عن شعر في الصور…</translation>
    </message>
    <message>
        <source>Looking for hair</source>
        <translation>جارٍ البحث عن شعر</translation>
    </message>
    <message>
        <source>Counting what would stand alone</source>
        <translation>جارٍ عدّ ما سيبقى وحيدًا</translation>
    </message>
    <message>
        <source>At %1, %2 % of the line has no hair behind it: it stands alone unless the head is shaved.</source>
        <translation>عند %1، لا شعر خلف %2 % من الخط: يبقى وحيدًا ما لم يُحلق الرأس.</translation>
    </message>
    <message>
        <source>At %1, %2 % of what is filled has lost its hair: the dots stand alone on bare skin.</source>
        <translation>عند %1، فقد %2 % مما مُلئ شعره: تبقى النقاط وحيدة على جلد عارٍ.</translation>
    </message>
    <message>
        <source>At %1, %2 cm² of bare scalp beside the design are not treated.</source>
        <translation>عند %1، لا تُعالج %2 سم² من فروة الرأس العارية بجانب التصميم.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StencilDialog</name>
    <message>
        <source>Save stencil</source>
        <translation>حفظ القالب</translation>
    </message>
    <message>
        <source>stencil.pdf</source>
        <translation>stencil.pdf</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>مستندات (*.pdf)</translation>
    </message>
    <message>
        <source>Print stencil</source>
        <translation>طباعة القالب</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
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
        <translation>خط الشعر</translation>
    </message>
    <message>
        <source>&amp;Guide points and lines</source>
        <translation>نقاط وخطوط الأدلة</translation>
    </message>
    <message>
        <source>&amp;Crown with its dots</source>
        <translation>التاج بنقاطه</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>حفظ PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Export stencil</source>
        <translation>تصدير القالب</translation>
    </message>
    <message>
        <source>Write the pages as they are shown; print them at 100 %</source>
        <translation>كتابة الصفحات كما تُعرض؛ اطبعها بمقياس 100 %</translation>
    </message>
    <message>
        <source>Print the pages at true scale (Ctrl+P)</source>
        <translation>طباعة الصفحات بالمقياس الحقيقي (Ctrl+P)</translation>
    </message>
    <message>
        <source>The size of the paper in the printer</source>
        <translation>حجم الورق في الطابعة</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Whose proportions the guide points have</source>
        <translation>لمن نسب نقاط الأدلة</translation>
    </message>
    <message>
        <source>The hairline unrolled onto several sheets that overlap</source>
        <translation>خط الشعر مبسوطًا على عدة أوراق متراكبة</translation>
    </message>
    <message>
        <source>Points and lines of the face to lay the sheets on the head by</source>
        <translation>نقاط الوجه وخطوطه لوضع الأوراق على الرأس</translation>
    </message>
    <message>
        <source>Rings and rays about the whorl, with every dot within 5 cm</source>
        <translation>حلقات وأشعة حول الدوامة، مع كل نقطة ضمن 5 سم</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>عليه</translation>
    </message>
    <message>
        <source>Guides for</source>
        <translation>أدلة لـ</translation>
    </message>
    <message>
        <source>Print at 100 %, without fitting to the page. Then measure both check bars: they must be 50 mm long.</source>
        <translation>اطبع بمقياس 100 % دون ملاءمة الصفحة. ثم قس شريطي التحقق: يجب أن يكون طولهما 50 مم.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>جارٍ تنسيق الصفحات…</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>جارٍ تنسيق الصفحات</translation>
    </message>
    <message>
        <source>Choose what goes on the paper.</source>
        <translation>اختر ما يوضع على الورق.</translation>
    </message>
    <message>
        <source>1 page.</source>
        <translation>صفحة واحدة.</translation>
    </message>
    <message>
        <source>%1 pages.</source>
        <translation>%1 صفحات.</translation>
    </message>
    <message>
        <source>Lengths along the hairline are true; other distances on its sheets are off by at most %1 %.</source>
        <translation>الأطوال على خط الشعر حقيقية؛ والمسافات الأخرى على أوراقه تنحرف %1 % على الأكثر.</translation>
    </message>
    <message>
        <source>On the crown&apos;s sheet lengths from the whorl are true, others are off by at most %1 %.</source>
        <translation>على ورقة التاج الأطوال من الدوامة حقيقية، وغيرها ينحرف %1 % على الأكثر.</translation>
    </message>
    <message>
        <source>Writing the stencil</source>
        <translation>جارٍ كتابة القالب</translation>
    </message>
    <message>
        <source>Saved %1. Print it at 100 % and measure the check bars: 50 mm.</source>
        <translation>حُفظ %1. اطبعه بمقياس 100 % وقس شريطي التحقق: 50 مم.</translation>
    </message>
    <message>
        <source>Printing the stencil</source>
        <translation>جارٍ طباعة القالب</translation>
    </message>
    <message>
        <source>The stencil is printed. Measure the check bars on it: 50 mm.</source>
        <translation>طُبع القالب. قس شريطي التحقق عليه: 50 مم.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StubbleControl</name>
    <message>
        <source>Measuring the stubble</source>
        <translation>جارٍ قياس الشعر القصير</translation>
    </message>
</context>
<context>
    <name>trichion::studio::StudioLink</name>
    <message>
        <source>Save to the client</source>
        <translation>الحفظ للعميل</translation>
    </message>
    <message>
        <source>Keep this design as the next revision (Ctrl+S)</source>
        <translation>حفظ هذا التصميم كالمراجعة التالية (Ctrl+S)</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>إلى العميل</translation>
    </message>
    <message>
        <source>Show the client&apos;s file</source>
        <translation>إظهار ملف العميل</translation>
    </message>
    <message>
        <source>Give to a client…</source>
        <translation>إعطاء لعميل…</translation>
    </message>
    <message>
        <source>Put these photos and the design into a client&apos;s file (Ctrl+G)</source>
        <translation>وضع هذه الصور والتصميم في ملف عميل (Ctrl+G)</translation>
    </message>
    <message>
        <source>Not in a client&apos;s file yet</source>
        <translation>ليس في ملف عميل بعد</translation>
    </message>
    <message>
        <source>%1 · design %2</source>
        <translation>%1 · التصميم %2</translation>
    </message>
    <message>
        <source>Whose photos are these?</source>
        <translation>لمن هذه الصور؟</translation>
    </message>
    <message>
        <source>Design %1 is kept for %2.</source>
        <translation>حُفظ التصميم %1 لـ %2.</translation>
    </message>
    <message>
        <source>Kept for %1.</source>
        <translation>حُفظ لـ %1.</translation>
    </message>
    <message>
        <source>Design %1 of %2 is kept as revision %3.</source>
        <translation>حُفظ التصميم %1 لـ %2 كالمراجعة %3.</translation>
    </message>
    <message>
        <source>The practice is locked. Unlock it to keep the design.</source>
        <translation>العيادة مقفلة. افتح قفلها لحفظ التصميم.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TestPatchDialog</name>
    <message>
        <source>Pick &amp;white or grey first</source>
        <translation>اختيار الأبيض أو الرمادي أولًا</translation>
    </message>
    <message>
        <source>&amp;Remove last</source>
        <translation>إزالة الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Take this profile</source>
        <translation>أخذ هذا الملف</translation>
    </message>
    <message>
        <source>Shade from a test patch</source>
        <translation>الدرجة من رقعة اختبار</translation>
    </message>
    <message>
        <source>A photo of the test patch on its day shows how dark each dilution turns out on this client. Even light, no flash; redness makes fields look darker, so an hour after is better than at once.</source>
        <translation>صورة رقعة الاختبار في يومها تبين مدى قتامة كل تخفيف عند هذا العميل. ضوء متساوٍ دون فلاش؛ الاحمرار يجعل الحقول أغمق، فبعد ساعة أفضل من الحال.</translation>
    </message>
    <message>
        <source>&amp;Choose photo…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>A photo of the patch, close and sharp</source>
        <translation>صورة للرقعة، قريبة وحادة</translation>
    </message>
    <message>
        <source>The next click takes a white or grey place of the photo, to undo the colour of the light</source>
        <translation>النقرة التالية تأخذ موضعًا أبيض أو رماديًا من الصورة لإزالة لون الضوء</translation>
    </message>
    <message>
        <source>Takes the last ring off the photo</source>
        <translation>يزيل آخر حلقة من الصورة</translation>
    </message>
    <message>
        <source>What to click next</source>
        <translation>ما يُنقر بعد ذلك</translation>
    </message>
    <message>
        <source>Goes back to the clinic profile, where it can be used and saved</source>
        <translation>يعود إلى ملف الاستوديو، حيث يمكن استخدامه وحفظه</translation>
    </message>
    <message>
        <source>Parts of water of the fields</source>
        <translation>أجزاء الماء للحقول</translation>
    </message>
    <message>
        <source>Parts of water to one of pigment, one number for each field in the order in which you click them</source>
        <translation>أجزاء الماء لجزء من الصبغ، عدد لكل حقل بترتيب نقرك لها</translation>
    </message>
    <message>
        <source>Needle of the patch</source>
        <translation>إبرة الرقعة</translation>
    </message>
    <message>
        <source>The needle that made the patch</source>
        <translation>الإبرة التي صُنعت بها الرقعة</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>في اليوم نفسه</translation>
    </message>
    <message>
        <source>healed</source>
        <translation>ملتئم</translation>
    </message>
    <message>
        <source>Age of the patch</source>
        <translation>عمر الرقعة</translation>
    </message>
    <message>
        <source>How old the patch is in the photo</source>
        <translation>كم عمر الرقعة في الصورة</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> نقطة/سم²</translation>
    </message>
    <message>
        <source>Density of the fields</source>
        <translation>كثافة الحقول</translation>
    </message>
    <message>
        <source>How many dots each square centimetre of a field has</source>
        <translation>كم نقطة في كل سنتيمتر مربع من الحقل</translation>
    </message>
    <message>
        <source>Size of the rings</source>
        <translation>حجم الحلقات</translation>
    </message>
    <message>
        <source>As large as fits within a field: all in a ring is averaged</source>
        <translation>بأكبر ما يتسع له الحقل: يُؤخذ متوسط كل ما في الحلقة</translation>
    </message>
    <message>
        <source>&amp;Parts of water</source>
        <translation>أجزاء الماء</translation>
    </message>
    <message>
        <source>&amp;Needle</source>
        <translation>الإبرة</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Patch is</source>
        <translation>عمر الرقعة</translation>
    </message>
    <message>
        <source>R&amp;ings</source>
        <translation>الحلقات</translation>
    </message>
    <message>
        <source>Fields of the patch</source>
        <translation>حقول الرقعة</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>الماء</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>المرئي</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>المعايَر</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Colours of each field: in the photo, as predicted, and with the factor below. A difference below 3 is hard to see.</source>
        <translation>ألوان كل حقل: في الصورة، وكالمتوقع، ومع المعامل أدناه. فرق دون 3 تصعب رؤيته.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Photo of the test patch</source>
        <translation>صورة رقعة الاختبار</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</source>
        <translation>صور (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <translation>جارٍ فتح الصورة</translation>
    </message>
    <message>
        <source>Write the parts of water as numbers from 0 to 30 with commas between.</source>
        <translation>اكتب أجزاء الماء أعدادًا من 0 إلى 30 تفصلها فواصل.</translation>
    </message>
    <message>
        <source>white</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>جلد</translation>
    </message>
    <message>
        <source>Choose a photo of the test patch.</source>
        <translation>اختر صورة لرقعة الاختبار.</translation>
    </message>
    <message>
        <source>Click a white or grey place, such as a card.</source>
        <translation>انقر موضعًا أبيض أو رماديًا، مثل بطاقة.</translation>
    </message>
    <message>
        <source>Click bare skin close beside the patch.</source>
        <translation>انقر جلدًا عاريًا بجوار الرقعة مباشرة.</translation>
    </message>
    <message>
        <source>Click the field with %1 parts of water.</source>
        <translation>انقر الحقل ذا أجزاء الماء %1.</translation>
    </message>
    <message>
        <source>All fields are read. Drag a ring to mend its place.</source>
        <translation>قُرئت كل الحقول. اسحب حلقة لتصحيح موضعها.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>%1 → none</source>
        <translation>%1 ← لا شيء</translation>
    </message>
    <message>
        <source>Dots are %1 times as dark on this client as predicted (± %2 %).</source>
        <translation>قتامة النقاط عند هذا العميل %1 ضعف المتوقع (± %2 %).</translation>
    </message>
    <message>
        <source>Dots are %1 times as dark on this client as predicted. One field shows no error: more make it sure.</source>
        <translation>قتامة النقاط عند هذا العميل %1 ضعف المتوقع. حقل واحد لا يبين الخطأ: حقول أكثر تجعله أوثق.</translation>
    </message>
    <message>
        <source>Parts of water to take for the shade of: %1</source>
        <translation>أجزاء الماء اللازمة لدرجة: %1</translation>
    </message>
    <message>
        <source>,  </source>
        <translation>،  </translation>
    </message>
    <message>
        <source>The fields contradict each other (%1): look at their order, the light and the rings.</source>
        <translation>تتناقض الحقول (%1): انظر إلى ترتيبها والضوء والحلقات.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TimeMarks</name>
    <message>
        <source>Moments of the time slider</source>
        <translation>لحظات منزلق الوقت</translation>
    </message>
    <message>
        <source>A click shows that moment</source>
        <translation>نقرة تعرض تلك اللحظة</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TreatmentRow</name>
    <message>
        <source>Treatment</source>
        <translation>المعالجة</translation>
    </message>
    <message>
        <source>What the design starts from; replaces hairline, density, places and sessions</source>
        <translation>ما يبدأ منه التصميم؛ يستبدل خط الشعر والكثافة والمواضع والجلسات</translation>
    </message>
    <message>
        <source>Treatment not said</source>
        <translation>المعالجة غير محددة</translation>
    </message>
    <message>
        <source>What of the treatment is shown</source>
        <translation>ما يُعرض من المعالجة</translation>
    </message>
    <message>
        <source>What the client should see of this treatment; the design stays</source>
        <translation>ما ينبغي أن يراه العميل من هذه المعالجة؛ التصميم باقٍ</translation>
    </message>
    <message>
        <source>What the treatment cannot do</source>
        <translation>ما لا تستطيعه المعالجة</translation>
    </message>
    <message>
        <source>Treatment: %1</source>
        <translation>المعالجة: %1</translation>
    </message>
    <message>
        <source>To show: as set below</source>
        <translation>للعرض: كما حُدد أدناه</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TurnTool</name>
    <message>
        <source>Drag turns the head, also with the right button; 1 to 7 or a double-click go to a side; the wheel zooms</source>
        <translation>السحب يدير الرأس، وبالزر الأيمن أيضًا؛ 1 إلى 7 أو نقر مزدوج لجانب؛ العجلة تكبّر</translation>
    </message>
</context>
<context>
    <name>trichion::studio::TurntableBar</name>
    <message>
        <source>Side of the head</source>
        <translation>جانب الرأس</translation>
    </message>
    <message>
        <source>3-D head</source>
        <translation>رأس مجسم</translation>
    </message>
    <message>
        <source>Left and right are the client&apos;s; keys 1 to 7 on the head</source>
        <translation>اليسار واليمين هما للعميل؛ المفاتيح 1 إلى 7 على الرأس</translation>
    </message>
    <message>
        <source>Circumference of the head</source>
        <translation>محيط الرأس</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>البشرة</translation>
    </message>
    <message>
        <source>Circumference</source>
        <translation>المحيط</translation>
    </message>
    <message>
        <source>Skin type %1</source>
        <translation>نوع البشرة %1</translation>
    </message>
    <message>
        <source>%1 of Fitzpatrick&apos;s six, from light to dark</source>
        <translation>%1 من أنواع فيتزباتريك الستة، من الفاتح إلى الداكن</translation>
    </message>
    <message>
        <source>Tape over the brow and the back of the head; the mean of men is 57.4 cm</source>
        <translation>شريط فوق الحاجبين ومؤخرة الرأس؛ متوسط الرجال 57.4 سم</translation>
    </message>
    <message>
        <source>The head is that of the photos</source>
        <translation>الرأس هو رأس الصور</translation>
    </message>
</context>
<context>
    <name>trichion::studio::UnderstoodBar</name>
    <message>
        <source>&amp;Mirror it</source>
        <translation>عكس</translation>
    </message>
    <message>
        <source>&amp;Correct by hand</source>
        <translation>تصحيح يدوي</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What the lines mean</source>
        <translation>ما تعنيه الخطوط</translation>
    </message>
    <message>
        <source>Swap left and right of the photo, and find the head again (Ctrl+M)</source>
        <translation>تبديل يسار الصورة ويمينها والبحث عن الرأس ثانية (Ctrl+M)</translation>
    </message>
    <message>
        <source>Say what the photo shows, move and turn the head over it (Ctrl+H)</source>
        <translation>تحديد ما تعرضه الصورة، وتحريك الرأس وإدارته فوقها (Ctrl+H)</translation>
    </message>
    <message>
        <source>Back to the design (Esc)</source>
        <translation>العودة إلى التصميم (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::UnderstoodLook</name>
    <message>
        <source>seen elsewhere by another photo</source>
        <translation>تراه صورة أخرى في مكان آخر</translation>
    </message>
    <message>
        <source>The head was found in this photo, %1 % sure.</source>
        <translation>وُجد الرأس في هذه الصورة، مؤكد بنسبة %1 %.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::UnderstoodTool</name>
    <message>
        <source>Is it this head? Click it</source>
        <translation>هل هو هذا الرأس؟ انقره</translation>
    </message>
    <message>
        <source>Click to take this head instead</source>
        <translation>انقر لأخذ هذا الرأس بدلًا</translation>
    </message>
    <message>
        <source>The photo %1 sees this place of the scalp %2 away, at the dot</source>
        <translation>ترى الصورة %1 هذا الموضع من فروة الرأس على بعد %2، عند النقطة</translation>
    </message>
    <message>
        <source>Red lines: places of the scalp that another photo sees at the dot; Esc closes</source>
        <translation>خطوط حمراء: مواضع من فروة الرأس تراها صورة أخرى عند النقطة؛ Esc يغلق</translation>
    </message>
    <message>
        <source>What was understood of the photo; Esc closes</source>
        <translation>ما فُهم من الصورة؛ Esc يغلق</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ValueSlider</name>
    <message>
        <source>, number</source>
        <translation>، رقم</translation>
    </message>
    <message>
        <source>Double-click resets.</source>
        <translation>النقر المزدوج يعيد الضبط.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::VariantsRow</name>
    <message>
        <source>Variants</source>
        <translation>البدائل</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>New variant from a proposal</source>
        <translation>بديل جديد من اقتراح</translation>
    </message>
    <message>
        <source>Delete variant</source>
        <translation>حذف البديل</translation>
    </message>
    <message>
        <source>Designs for the same head, to compare with the client
. and , go from one to the next</source>
        <translation>تصاميم للرأس نفسه للمقارنة مع العميل
. و , ينتقلان بينها</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>إضافة بديل</translation>
    </message>
    <message>
        <source>Add a variant: a copy of this one to change (Ctrl+D)</source>
        <translation>إضافة بديل: نسخة من هذا لتغييرها (Ctrl+D)</translation>
    </message>
    <message>
        <source>More about variants</source>
        <translation>المزيد عن البدائل</translation>
    </message>
    <message>
        <source>Rename, start afresh, delete</source>
        <translation>إعادة تسمية، بدء من جديد، حذف</translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation>اسم البديل</translation>
    </message>
    <message>
        <source>Add variant %1 from a proposal</source>
        <translation>إضافة البديل %1 من اقتراح</translation>
    </message>
    <message>
        <source>Add variant %1</source>
        <translation>إضافة البديل %1</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ViewProposals</name>
    <message>
        <source>Looking at the photo</source>
        <translation>جارٍ فحص الصورة</translation>
    </message>
</context>
<context>
    <name>trichion::studio::WearFold</name>
    <message>
        <source>Skin and habits</source>
        <translation>البشرة والعادات</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>البشرة</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>جافة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Oily</source>
        <translation>دهنية</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>الشمس</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>قليلة</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>كثيرة</translation>
    </message>
    <message>
        <source>Skin type</source>
        <translation>نوع البشرة</translation>
    </message>
    <message>
        <source>Oily skin blurs dots, dry skin sheds them sooner</source>
        <translation>البشرة الدهنية تموّه النقاط، والجافة تفقدها أبكر</translation>
    </message>
    <message>
        <source>How much sun the scalp gets: sun fades pigment</source>
        <translation>كم تتعرض فروة الرأس للشمس: الشمس تبهت الصبغ</translation>
    </message>
    <message>
        <source>Fitzpatrick&apos;s skin type as you judge it; a dash: not known</source>
        <translation>نوع بشرة فيتزباتريك حسب حكمك؛ شرطة: غير معروف</translation>
    </message>
    <message>
        <source>Sunscreen or hat every day</source>
        <translation>واقٍ شمسي أو قبعة كل يوم</translation>
    </message>
    <message>
        <source>Protected dots last longer</source>
        <translation>النقاط المحمية تدوم أطول</translation>
    </message>
    <message>
        <source>Smokes</source>
        <translation>يدخن</translation>
    </message>
    <message>
        <source>Dots of smokers fade a little sooner</source>
        <translation>نقاط المدخنين تبهت أبكر قليلًا</translation>
    </message>
    <message>
        <source>Skin rejects pigment</source>
        <translation>البشرة ترفض الصبغ</translation>
    </message>
    <message>
        <source>A strong immune response clears pigment sooner</source>
        <translation>الاستجابة المناعية القوية تزيل الصبغ أبكر</translation>
    </message>
    <message>
        <source>Scar</source>
        <translation>ندبة</translation>
    </message>
    <message>
        <source>Scars hold less pigment</source>
        <translation>الندبات تحتفظ بصبغ أقل</translation>
    </message>
    <message>
        <source>Larger spread</source>
        <translation>انتشار أكبر</translation>
    </message>
    <message>
        <source>Dots grow 1.5 times in five years instead of 1.3; sources differ</source>
        <translation>تكبر النقاط 1.5 مرة في خمس سنوات بدل 1.3؛ وتختلف المصادر</translation>
    </message>
    <message>
        <source>How long dots last is an estimate: no measured figures are public.</source>
        <translation>كم تدوم النقاط تقدير: لا أرقام مقيسة منشورة.</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Welcome</name>
    <message>
        <source>or drop photos anywhere in this window</source>
        <translation>أو أفلت صورًا في أي مكان من هذه النافذة</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP or HEIC; it stays on this computer</source>
        <translation>JPEG أو PNG أو TIFF أو WebP أو HEIC؛ تبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>فتح صور…</translation>
    </message>
    <message>
        <source>Open photos of the client (Ctrl+O)</source>
        <translation>فتح صور العميل (Ctrl+O)</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>تجربة العينة</translation>
    </message>
    <message>
        <source>Open three photos of a scanned head that come with the program</source>
        <translation>فتح ثلاث صور لرأس ممسوح تأتي مع البرنامج</translation>
    </message>
    <message>
        <source>&amp;Design without a photo</source>
        <translation>التصميم دون صورة</translation>
    </message>
    <message>
        <source>Begin on a plain 3-D head of a size you set; photos can be added later (T)</source>
        <translation>البدء على رأس مجسم بسيط بالحجم الذي تحدده؛ تُضاف الصور لاحقًا (T)</translation>
    </message>
    <message>
        <source>Show a client the result</source>
        <translation>عرض النتيجة على عميل</translation>
    </message>
</context>
<context>
    <name>trichion::studio::WhenDialog</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The day; arrows move it</source>
        <translation>اليوم؛ الأسهم تحركه</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>متى يبدأ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Take this day (Enter)</source>
        <translation>أخذ هذا اليوم (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>عدم تغيير شيء (Esc)</translation>
    </message>
</context>
<context>
    <name>trichion::studio::WindowActions</name>
    <message>
        <source>&amp;Open photos…</source>
        <translation>فتح صور…</translation>
    </message>
    <message>
        <source>Open photos of a client, in place of those that are shown</source>
        <translation>فتح صور عميل بدل المعروضة</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>إضافة صور…</translation>
    </message>
    <message>
        <source>Add photos of the same head: sides, top, back</source>
        <translation>إضافة صور للرأس نفسه: الجانبان، الأعلى، الخلف</translation>
    </message>
    <message>
        <source>Remove p&amp;hoto</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Take the photo that is shown out of the strip</source>
        <translation>إخراج الصورة المعروضة من الشريط</translation>
    </message>
    <message>
        <source>&amp;Mirror the photo</source>
        <translation>عكس الصورة</translation>
    </message>
    <message>
        <source>Swap left and right of a photo that a mirror took</source>
        <translation>تبديل يسار ويمين صورة أُخذت بمرآة</translation>
    </message>
    <message>
        <source>Open &amp;design…</source>
        <translation>فتح تصميم…</translation>
    </message>
    <message>
        <source>Show a saved design on the photo</source>
        <translation>عرض تصميم محفوظ على الصورة</translation>
    </message>
    <message>
        <source>&amp;Save design</source>
        <translation>حفظ التصميم</translation>
    </message>
    <message>
        <source>Save the design as a file</source>
        <translation>حفظ التصميم في ملف</translation>
    </message>
    <message>
        <source>Save design &amp;as…</source>
        <translation>حفظ التصميم باسم…</translation>
    </message>
    <message>
        <source>Save the design as another file</source>
        <translation>حفظ التصميم في ملف آخر</translation>
    </message>
    <message>
        <source>Open &amp;head…</source>
        <translation>فتح رأس…</translation>
    </message>
    <message>
        <source>Lay the photos to a head that was saved, or as a saved view says</source>
        <translation>وضع الصور على رأس محفوظ، أو كما يقول منظر محفوظ</translation>
    </message>
    <message>
        <source>Save h&amp;ead…</source>
        <translation>حفظ الرأس…</translation>
    </message>
    <message>
        <source>Save the head and where it lies in all photos as a file</source>
        <translation>حفظ الرأس ومكانه في كل الصور في ملف</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>تصدير الصورة…</translation>
    </message>
    <message>
        <source>Write the picture at full size, stamped as a simulation</source>
        <translation>كتابة الصورة بالحجم الكامل، مختومة كمحاكاة</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Copy the picture, stamped as a simulation</source>
        <translation>نسخ الصورة، مختومة كمحاكاة</translation>
    </message>
    <message>
        <source>Export s&amp;tencil…</source>
        <translation>تصدير القالب…</translation>
    </message>
    <message>
        <source>Put the hairline and the crown on paper at true scale</source>
        <translation>وضع خط الشعر والتاج على الورق بالمقياس الحقيقي</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>إغلاق البرنامج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>إجراء التغيير ثانية</translation>
    </message>
    <message>
        <source>&amp;New design</source>
        <translation>تصميم جديد</translation>
    </message>
    <message>
        <source>Start again with a proposal for this head</source>
        <translation>البدء من جديد باقتراح لهذا الرأس</translation>
    </message>
    <message>
        <source>Remove hairline &amp;point</source>
        <translation>إزالة نقطة خط الشعر</translation>
    </message>
    <message>
        <source>Remove the chosen point of the hairline (Delete)</source>
        <translation>إزالة نقطة خط الشعر المختارة (Delete)</translation>
    </message>
    <message>
        <source>Add &amp;variant</source>
        <translation>إضافة بديل</translation>
    </message>
    <message>
        <source>Add a variant of the design: a copy of this one to change</source>
        <translation>إضافة بديل للتصميم: نسخة من هذا لتغييرها</translation>
    </message>
    <message>
        <source>Ne&amp;xt variant</source>
        <translation>البديل التالي</translation>
    </message>
    <message>
        <source>Show the next variant of the design</source>
        <translation>عرض البديل التالي للتصميم</translation>
    </message>
    <message>
        <source>Previous var&amp;iant</source>
        <translation>البديل السابق</translation>
    </message>
    <message>
        <source>Show the variant of the design before this</source>
        <translation>عرض البديل السابق للتصميم</translation>
    </message>
    <message>
        <source>Rena&amp;me variant…</source>
        <translation>إعادة تسمية البديل…</translation>
    </message>
    <message>
        <source>Give the variant another name</source>
        <translation>إعطاء البديل اسمًا آخر</translation>
    </message>
    <message>
        <source>&amp;Delete variant</source>
        <translation>حذف البديل</translation>
    </message>
    <message>
        <source>Delete this variant; can be undone</source>
        <translation>حذف هذا البديل؛ يمكن التراجع</translation>
    </message>
    <message>
        <source>Take the line drawn on the s&amp;kin…</source>
        <translation>أخذ الخط المرسوم على الجلد…</translation>
    </message>
    <message>
        <source>Find the hairline that is drawn on the client with a pencil</source>
        <translation>البحث عن خط الشعر المرسوم بالقلم على العميل</translation>
    </message>
    <message>
        <source>Correct the &amp;head…</source>
        <translation>تصحيح الرأس…</translation>
    </message>
    <message>
        <source>Say what the photo shows, move and turn the head over it</source>
        <translation>تحديد ما تعرضه الصورة، وتحريك الرأس وإدارته فوقها</translation>
    </message>
    <message>
        <source>Turn the head ro&amp;und</source>
        <translation>قلب الرأس</translation>
    </message>
    <message>
        <source>Seen from above, the forehead is at the other end of the head</source>
        <translation>من الأعلى، الجبهة في الطرف الآخر من الرأس</translation>
    </message>
    <message>
        <source>Show what was &amp;understood</source>
        <translation>إظهار ما فُهم</translation>
    </message>
    <message>
        <source>What was found in the photo: head, outline, face, and where photos disagree</source>
        <translation>ما وُجد في الصورة: الرأس والمحيط والوجه، وأين تختلف الصور</translation>
    </message>
    <message>
        <source>Clinic &amp;profile…</source>
        <translation>ملف الاستوديو…</translation>
    </message>
    <message>
        <source>Let previews look like healed results of this clinic</source>
        <translation>جعل المعاينات تبدو كنتائج هذا الاستوديو الملتئمة</translation>
    </message>
    <message>
        <source>Both sides &amp;together</source>
        <translation>الجانبان معًا</translation>
    </message>
    <message>
        <source>Both sides of the hairline move together; Alt or Ctrl in a drag does the opposite</source>
        <translation>يتحرك جانبا خط الشعر معًا؛ Alt أو Ctrl عند السحب يفعل العكس</translation>
    </message>
    <message>
        <source>&amp;Hairline</source>
        <translation>خط الشعر</translation>
    </message>
    <message>
        <source>Hairline: drag its points, add and remove them</source>
        <translation>خط الشعر: سحب نقاطه وإضافتها وإزالتها</translation>
    </message>
    <message>
        <source>Density &amp;brush</source>
        <translation>فرشاة الكثافة</translation>
    </message>
    <message>
        <source>Density brush: paint dots on, thin them, on any photo of the head</source>
        <translation>فرشاة الكثافة: تلوين النقاط وتخفيفها على أي صورة للرأس</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>الممحاة</translation>
    </message>
    <message>
        <source>Eraser: take dots away</source>
        <translation>الممحاة: إزالة النقاط</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>Leave out: no dots on moles and scars</source>
        <translation>الاستثناء: لا نقاط على الشامات والندبات</translation>
    </message>
    <message>
        <source>&amp;Zones and whorl</source>
        <translation>المناطق والدوامة</translation>
    </message>
    <message>
        <source>Zones: move their borders and the whorl of the crown</source>
        <translation>المناطق: تحريك حدودها ودوامة التاج</translation>
    </message>
    <message>
        <source>Client&apos;s hai&amp;r</source>
        <translation>شعر العميل</translation>
    </message>
    <message>
        <source>Client&apos;s hair: paint where there is hair and where there is none</source>
        <translation>شعر العميل: تلوين حيث يوجد شعر وحيث لا يوجد</translation>
    </message>
    <message>
        <source>Meas&amp;ure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Measure lengths and areas along the skin</source>
        <translation>قياس الأطوال والمساحات على الجلد</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>عرض الصورة أكبر</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>عرض الصورة أصغر</translation>
    </message>
    <message>
        <source>&amp;Fit in window</source>
        <translation>ملاءمة النافذة</translation>
    </message>
    <message>
        <source>Show the whole photo; again: the head as large as it fits</source>
        <translation>عرض الصورة كلها؛ ثانية: الرأس بأكبر ما يمكن</translation>
    </message>
    <message>
        <source>&amp;Actual pixels</source>
        <translation>البكسلات الفعلية</translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen</source>
        <translation>بكسل من الصورة على بكسل من الشاشة</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Show the next photo of the head</source>
        <translation>عرض صورة الرأس التالية</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Show the photo of the head before this</source>
        <translation>عرض صورة الرأس السابقة</translation>
    </message>
    <message>
        <source>3-&amp;D head</source>
        <translation>رأس مجسم</translation>
    </message>
    <message>
        <source>Show the design on a plain head that turns in the hand</source>
        <translation>عرض التصميم على رأس بسيط يدور في اليد</translation>
    </message>
    <message>
        <source>Show &amp;guides</source>
        <translation>إظهار الأدلة</translation>
    </message>
    <message>
        <source>Show the hairline and its points</source>
        <translation>إظهار خط الشعر ونقاطه</translation>
    </message>
    <message>
        <source>Show &amp;anatomy</source>
        <translation>إظهار التشريح</translation>
    </message>
    <message>
        <source>Show lines and points of the head, with lengths along the skin</source>
        <translation>إظهار خطوط الرأس ونقاطه بأطوال على الجلد</translation>
    </message>
    <message>
        <source>&amp;Snap to guides</source>
        <translation>الالتصاق بالأدلة</translation>
    </message>
    <message>
        <source>Points of the hairline stay on a guide or mirror image they come near</source>
        <translation>تبقى نقاط خط الشعر على دليل أو صورة معكوسة تقترب منها</translation>
    </message>
    <message>
        <source>Rulers in &amp;mm</source>
        <translation>مساطر بالمم</translation>
    </message>
    <message>
        <source>Millimetres along the edges, as lengths are at the middle of the head</source>
        <translation>مليمترات على الحواف، كأطوال وسط الرأس</translation>
    </message>
    <message>
        <source>Before/after &amp;wipe</source>
        <translation>ستار قبل/بعد</translation>
    </message>
    <message>
        <source>Compare with a divider</source>
        <translation>المقارنة بفاصل</translation>
    </message>
    <message>
        <source>Side by si&amp;de</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Before and after beside each other</source>
        <translation>قبل وبعد متجاورين</translation>
    </message>
    <message>
        <source>Compare with next &amp;variant</source>
        <translation>المقارنة بالبديل التالي</translation>
    </message>
    <message>
        <source>Another variant in place of the photo before; at last the photo again</source>
        <translation>بديل آخر مكان الصورة قبل؛ وأخيرًا الصورة ثانية</translation>
    </message>
    <message>
        <source>Show &amp;before</source>
        <translation>إظهار قبل</translation>
    </message>
    <message>
        <source>Show the photo as it was; hold B for a moment&apos;s look</source>
        <translation>عرض الصورة كما كانت؛ أبقِ B لنظرة سريعة</translation>
    </message>
    <message>
        <source>Show ph&amp;otos</source>
        <translation>إظهار الصور</translation>
    </message>
    <message>
        <source>Show the photos below the canvas</source>
        <translation>إظهار الصور أسفل اللوحة</translation>
    </message>
    <message>
        <source>Show &amp;panels</source>
        <translation>إظهار اللوحات</translation>
    </message>
    <message>
        <source>Show the panels on the right</source>
        <translation>إظهار اللوحات الجانبية</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>استخدام الشاشة كلها</translation>
    </message>
    <message>
        <source>&amp;Client screen</source>
        <translation>شاشة العميل</translation>
    </message>
    <message>
        <source>Show the client the picture alone, on another display or this one</source>
        <translation>عرض الصورة وحدها على العميل، على شاشة أخرى أو هذه</translation>
    </message>
    <message>
        <source>Free&amp;ze client screen</source>
        <translation>تجميد شاشة العميل</translation>
    </message>
    <message>
        <source>The client keeps seeing this picture while you change the design</source>
        <translation>يبقى العميل يرى هذه الصورة بينما تغير التصميم</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Dark or light, as the desktop is</source>
        <translation>داكن أو فاتح كسطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>سمة داكنة</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>سمة فاتحة</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>المفاتيح والإيماءات</translation>
    </message>
    <message>
        <source>What the keyboard and the mouse do</source>
        <translation>ما تفعله لوحة المفاتيح والفأرة</translation>
    </message>
    <message>
        <source>&amp;About Trichion</source>
        <translation>حول Trichion</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>الإصدار والرخصة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>التشريح</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Files and views</source>
        <translation>الملفات والمناظر</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>What was sai&amp;d</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Show what the window said lately</source>
        <translation>عرض ما قالته النافذة مؤخرًا</translation>
    </message>
    <message>
        <source>Treated &amp;places</source>
        <translation>المواضع المعالجة</translation>
    </message>
    <message>
        <source>Treated places: draw scars, patches, partings and thin hair</source>
        <translation>المواضع المعالجة: رسم الندبات والبقع وفروق الشعر والشعر الخفيف</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Wipe</name>
    <message>
        <source>Drag to compare before and after; W hides the divider</source>
        <translation>اسحب للمقارنة بين قبل وبعد؛ W يخفي الفاصل</translation>
    </message>
</context>
<context>
    <name>trichion::studio::Workbench</name>
    <message>
        <source>Reading the photo</source>
        <translation>جارٍ قراءة الصورة</translation>
    </message>
    <message>
        <source>Fitting the head</source>
        <translation>جارٍ مطابقة الرأس</translation>
    </message>
    <message>
        <source>This photo is there already.</source>
        <translation>هذه الصورة موجودة من قبل.</translation>
    </message>
    <message>
        <source>The fit was stopped. Say what the photo shows, or place the head.</source>
        <translation>أُوقفت المطابقة. حدد ما تعرضه الصورة أو ضع الرأس.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>تصميم جديد</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>Exported %1, stamped as a simulation.</source>
        <translation>صُدّر %1، مختومًا كمحاكاة.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>جارٍ النسخ</translation>
    </message>
    <message>
        <source>Copied the picture, stamped as a simulation.</source>
        <translation>نُسخت الصورة، مختومة كمحاكاة.</translation>
    </message>
    <message>
        <source>Taking the head</source>
        <translation>جارٍ أخذ الرأس</translation>
    </message>
    <message>
        <source>Looking for the head</source>
        <translation>جارٍ البحث عن الرأس</translation>
    </message>
    <message>
        <source>Turning the head round</source>
        <translation>جارٍ قلب الرأس</translation>
    </message>
    <message>
        <source>Looking for the tag</source>
        <translation>جارٍ البحث عن العلامة</translation>
    </message>
    <message>
        <source>No tag was found. It must lie flat on the scalp, whole and in the light.</source>
        <translation>لم يُعثر على علامة. يجب أن تكون مسطحة على فروة الرأس، كاملة وفي الضوء.</translation>
    </message>
    <message>
        <source>Looking for the coin</source>
        <translation>جارٍ البحث عن العملة</translation>
    </message>
    <message>
        <source>The rim of the coin was not found. Click both its edges where it is broadest.</source>
        <translation>لم يُعثر على حافة العملة. انقر حافتيها حيث هي أعرض.</translation>
    </message>
    <message>
        <source>Mirror photo</source>
        <translation>عكس الصورة</translation>
    </message>
    <message>
        <source>Saved the head as %1.</source>
        <translation>حُفظ الرأس باسم %1.</translation>
    </message>
    <message>
        <source>Mirroring the photo</source>
        <translation>جارٍ عكس الصورة</translation>
    </message>
    <message>
        <source>%1 photos could not be read: %2. The first: %3</source>
        <translation>تعذرت قراءة %1 من الصور: %2. الأولى: %3</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ZoneDensities</name>
    <message>
        <source>By zone</source>
        <translation>حسب المنطقة</translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation> نقطة/سم²</translation>
    </message>
    <message>
        <source>Dots per cm² in this zone, before brush and edges</source>
        <translation>نقاط في سم² في هذه المنطقة، قبل الفرشاة والحواف</translation>
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
        <translation>الدوامة</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>الأذرع</translation>
    </message>
    <message>
        <source>Which way the whorl turns</source>
        <translation>اتجاه دوران الدوامة</translation>
    </message>
    <message>
        <source>Clockwise</source>
        <translation>مع عقارب الساعة</translation>
    </message>
    <message>
        <source>Anticlockwise</source>
        <translation>عكس عقارب الساعة</translation>
    </message>
    <message>
        <source>Zone blend</source>
        <translation>مزج المناطق</translation>
    </message>
    <message>
        <source>Usual borders</source>
        <translation>الحدود المعتادة</translation>
    </message>
    <message>
        <source>How much thinner the eye of the whorl is than the crown round it</source>
        <translation>كم عين الدوامة أخف من التاج حولها</translation>
    </message>
    <message>
        <source>How much thinner it is between the arms of the whorl</source>
        <translation>كم هي أخف بين أذرع الدوامة</translation>
    </message>
    <message>
        <source>Seen from behind</source>
        <translation>من الخلف</translation>
    </message>
    <message>
        <source>Over what width one zone goes over into the next</source>
        <translation>على أي عرض تنتقل منطقة إلى التالية</translation>
    </message>
    <message>
        <source>Put the borders of the zones back where they usually lie</source>
        <translation>إعادة حدود المناطق إلى مكانها المعتاد</translation>
    </message>
    <message>
        <source>Whorl strength</source>
        <translation>قوة الدوامة</translation>
    </message>
    <message>
        <source>Whorl arms</source>
        <translation>أذرع الدوامة</translation>
    </message>
    <message>
        <source>Turn of the whorl</source>
        <translation>دوران الدوامة</translation>
    </message>
</context>
<context>
    <name>trichion::studio::ZoneTool</name>
    <message>
        <source>end of the top</source>
        <translation>نهاية الأعلى</translation>
    </message>
    <message>
        <source>frontal border</source>
        <translation>الحد الأمامي</translation>
    </message>
    <message>
        <source>crown border</source>
        <translation>حد التاج</translation>
    </message>
    <message>
        <source>border of the temples</source>
        <translation>حد الصدغين</translation>
    </message>
    <message>
        <source>border of the sides</source>
        <translation>حد الجانبين</translation>
    </message>
    <message>
        <source>border of the nape</source>
        <translation>حد القفا</translation>
    </message>
    <message>
        <source>whorl</source>
        <translation>الدوامة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>تحريك %1</translation>
    </message>
    <message>
        <source>Move whorl</source>
        <translation>تحريك الدوامة</translation>
    </message>
    <message>
        <source>Size whorl</source>
        <translation>تحجيم الدوامة</translation>
    </message>
    <message>
        <source>Drag moves the eye of the whorl</source>
        <translation>السحب يحرك عين الدوامة</translation>
    </message>
    <message>
        <source>Drag sizes the whorl</source>
        <translation>السحب يغير حجم الدوامة</translation>
    </message>
    <message>
        <source>Drag moves the %1 on both sides; arrow keys move it once it is chosen</source>
        <translation>السحب يحرك %1 في الجانبين؛ والأسهم تحركه بعد اختياره</translation>
    </message>
    <message>
        <source>Drag a border between zones, or the whorl at the crown; the numbers are dots per cm²</source>
        <translation>اسحب حدًا بين المناطق أو دوامة التاج؛ الأرقام نقاط في سم²</translation>
    </message>
</context>
</TS>
