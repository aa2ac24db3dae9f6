<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>messages</name>
    <message>
        <source>{given} faces were found; the largest was taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio</name>
    <message>
        <source>%1 below the brows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ %1 above the brows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↔ %1 from the midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↗ %1 behind the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designs (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>design.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads and views (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulation.jpg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to the design?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;table cellspacing=6&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Wheel, + and -&lt;/b&gt;&lt;/td&gt;&lt;td&gt;zoom&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Space or middle button&lt;/b&gt;&lt;/td&gt;&lt;td&gt;drag the photo&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;0 or F, Ctrl+1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;whole photo, again: the head; actual pixels&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Drag a point&lt;/b&gt;&lt;/td&gt;&lt;td&gt;both sides; with Alt or Ctrl one side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Tab, arrows&lt;/b&gt;&lt;/td&gt;&lt;td&gt;choose a point, move it by 0.5 mm (Shift: 2 mm)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;both sides move together, or not&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;G, Alt+1 to Alt+4&lt;/b&gt;&lt;/td&gt;&lt;td&gt;guides of the head, and each group of them&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;points snap to guides; Shift while dragging lets them lie free&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Tab, Page down&lt;/b&gt;&lt;/td&gt;&lt;td&gt;next photo of the head&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;V, P, E, O, Z, R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;hairline, density brush, eraser, leave out, zones, measure; the key again goes back to the hairline&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;[ and ], Shift+wheel&lt;/b&gt;&lt;/td&gt;&lt;td&gt;size of brush, eraser, mole; Ctrl+wheel: strength of the brush&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+drag, Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the brush does the opposite; take the stroke back&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;measure along the skin: click points, Enter closes an area&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Shift+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;take the line drawn on the skin: Enter uses it, Esc discards it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;T&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the 3-D head: drag turns it, arrows by 5°, 1 to 7 or a double-click go to a side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;correct the head: arrows move it, Ctrl+arrows turn it, Alt+arrows tilt it and raise the crown, [ and ] size it, Enter takes it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift or right button&lt;/b&gt;&lt;/td&gt;&lt;td&gt;while correcting the head: turn it by its skin; the next such drag turns it about the marked place&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;seen from above: the forehead is at the other end&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;U&lt;/b&gt;&lt;/td&gt;&lt;td&gt;what was understood of the photo, and where photos disagree&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;mirror the photo: left and right swapped&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Shift+R&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ruler: click two points of known distance on the scalp&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Double-click, Delete&lt;/b&gt;&lt;/td&gt;&lt;td&gt;add a point to the line, remove it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Hold B, W, H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;before, wipe, guides&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;X&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the client&apos;s hair: paint where it is; Ctrl+drag paints bare skin&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F2 to F6, Ctrl+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;clients, studio, pigments, calendar, settings; lock&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+G&lt;/b&gt;&lt;/td&gt;&lt;td&gt;give photos and design to a client&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;. and , Ctrl+D&lt;/b&gt;&lt;/td&gt;&lt;td&gt;next variant, a new one&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;C, S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;compare with another variant; side by side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F9, Shift+F9&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the client&apos;s screen; freeze what the client sees&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z, Ctrl+Shift+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;undo, redo&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Trichion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Trichion %1&lt;/b&gt;&lt;br&gt;A studio for scalp micropigmentation.&lt;br&gt;Apache License 2.0&lt;/p&gt;&lt;p&gt;Sample photos: renders of &lt;i&gt;Infinite, 3D Head Scan by Lee Perry-Smith&lt;/i&gt;, ir-ltd.net / triplegangers.com, CC BY 3.0.&lt;br&gt;Vision models: MediaPipe, Apache License 2.0.&lt;br&gt;Built with Qt, OpenCV and Eigen. Every preview is a simulation, not a promise; the program gives no medical advice.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how it heals: session %1 was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-up, due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan session %1, due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer a touch-up, due since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photo was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos were added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read. The first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirds and fifths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-8-8-8-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glabella, mid-frontal point, temporal points and peaks, vertex, whorl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midline, brows, upper third, and the lines above pupils and corners of the eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hairline&apos;s points as a tape lays them out, 8 cm and 5 cm apart for a man of 35 to 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontal, mid-scalp, crown, temples, sides, nape, and the hair that usually lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man, 35 to 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man, under 35</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man, over 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman, under 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman, over 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glabella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid-frontal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporal peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual whorl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer eye corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner eye corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temple line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror image of the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone wrong: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After session %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can go wrong: %1. Not the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was found in the photo. Say what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline of the head was not found. Drag the ellipse over the skull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head could not be fitted. Say what the photo shows and drag the ellipse over the skull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ellipse lies outside the photo. Drag it over the skull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ellipse is too small. Drag it to the size of the skull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo looks mirrored, as selfies often are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory for this photo. Close other programs or scale the photo down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a bug in Trichion, please report it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself the photo %1 shows a head %2 % larger than all photos together do. What they say together is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself the photo %1 shows a head %2 % smaller than all photos together do. What they say together is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo %1 shows the same places of the scalp %2 mm beside the other photos. Correct the head in it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the head lies in this photo is only %1 % sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo %1 looks mirrored, as selfies often are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hairline lies up to %1 mm elsewhere on the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head is corrected; its size stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head is %1 mm broad, not %2 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breadth, calliper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tape round the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid-scalp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widow&apos;s peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 line, %2 % sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It may be a wrinkle or an edge of hair: compare it with the skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Dashed parts were not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clean bare skin was found in this photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2; like Monk tone %3; suggests skin type %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure: click something white or grey in the photo first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour numbers %1, from the first session on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to the stubble: fresh %1, healed %2, after 5 years %3 (1 is just seen).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is set to another paper than the stencil, and would scale it. Choose the same paper in both, upright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is set to several pages on a sheet, which makes them smaller. Choose one page on a sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::AftercareTab</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds today: no session was held lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules with their days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days are counted once a session was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rules are taken where clinics differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rules with their days, to send them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules were copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::BarSlider</name>
    <message>
        <source>, number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click resets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::BrushOptions</name>
    <message>
        <source>What the brush does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More dots, fewer dots, or so many dots whatever was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wide the brush is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many dots per cm² a stroke adds or takes; Ctrl+wheel on the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many dots per cm² a stroke leaves; Ctrl+wheel on the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How gently a stroke runs out at its rim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint the other side of the head too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all strokes of brush and eraser away; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::BrushTool</name>
    <message>
        <source>Paint density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for more strokes: undo some or remove all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc takes the stroke back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag takes the dots away; [ and ] or Shift+wheel change the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag paints; Ctrl+drag does the opposite; [ and ] or Shift+wheel change the size, Ctrl+wheel the strength</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::CalendarGrid</name>
    <message>
        <source>Calendar, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows choose a day, Space what is planned on it; Ctrl+arrows move it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::CalendarPage</name>
    <message>
        <source>%1, session %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is planned on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a week by the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier (Page up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later (Page down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New appointment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a time free for a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::Canvas</name>
    <message>
        <source>Photo with preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes through the points of the hairline, arrow keys move the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel zooms, Space or middle button drags the photo, B shows the photo before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClickedMeasures</name>
    <message>
        <source>mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in this photo: %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coi&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Iris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicked in the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click two points on the scalp whose distance you know (Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruler on the scalp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which coin lies flat on the scalp, and click it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coin on the scalp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the left and the right edge of an iris that looks at the camera; it is 11.7 mm broad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iris of an eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which coin it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coin that lies on the scalp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which coin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diameter of the coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diameter of a coin that is not in the list, 10 to 45 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of the two points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the ruler reads between the two points, 5 to 300 mm; Enter takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this measure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientForm</name>
    <message>
        <source>Change client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Born on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of birth, such as 1985-06-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1985-06-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the client is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where papers are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client wants to look like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Found us by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what brought the client here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;mergency contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to call if something happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who writes a letter if one is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you; the search finds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the client (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of birth is written like 1985-06-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a client of this name: No. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is not saved yet. Leave it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientPage</name>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and &amp;sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Intake and consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Aftercare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doc&amp;uments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ All clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all clients (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the client stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the client&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientPicker</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has this name yet. Make a new client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number or a word of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters; Enter takes the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose nobody (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this client (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientScreen</name>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview for the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits that were set when this screen was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the PIN to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not the PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientScreenControl</name>
    <message>
        <source>There is one display, so the preview covers all of it.
Set a PIN of four digits or more to come back with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has four to twelve digits:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clients yet. “New client” makes the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: name, number, phone or a word of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters (Ctrl+F); Enter opens the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new client (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These clients are invented: look around and try everything. Your own go to a practice of your own, sealed with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start my practice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a practice with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has “%1” in name, number or note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::ClinicDialog</name>
    <message>
        <source>%1 pairs. Colour difference to the real results: %2 with what ships, %3 with this profile, %4 when each pair is judged by the others alone. Below 3 is hard to see, above 6 is too far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic profile could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add pair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what s&amp;hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save clinic profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic profiles (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of clients before and after healing show how dots of this clinic look. Add pairs of the design that is open; from two on a profile is fitted. The same light and distance in both photos make it better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of photos</source>
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
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is that of the preview under the profile to the real result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the dots in the photo after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old the dots are in the photo after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the photo before, then the photo after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All previews look like the results of this clinic from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previews as the program comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a profile that was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the profile as a file; no client is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open clinic profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: what ships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: a profile of this clinic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::ColourControl</name>
    <message>
        <source>Forget places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a grey card, a white wall or a white towel; Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the client&apos;s own shaved hair, where it is dense; Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click bare skin near the stubble, in the same light; Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White or grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shade like the stubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the skin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::DensitySection</name>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots per cm² where the design is fullest; all zones go with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::DesignSection</name>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dots/cm²</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::DesignsTab</name>
    <message>
        <source>Designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No designs yet. Open photos in the studio; “Save to the client” keeps the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions: each as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the s&amp;tudio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this revision on the client&apos;s photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chosen by the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the design that is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, but not as a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the design another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::Document</name>
    <message>
        <source>Open photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call variant %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete variant %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::Drawing</name>
    <message>
        <source>Frontal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid-scalp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair that usually lasts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::FailureFold</name>
    <message>
        <source>What can go wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a treatment gone wrong on this photo; the design is not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::FilmStrip</name>
    <message>
        <source>Photos of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys show a photo, Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos of the same head: sides, top, back (Ctrl+Shift+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the &amp;head…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mirror the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::Fold</name>
    <message>
        <source>Show or hide these settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::GuidesSection</name>
    <message>
        <source>Guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w on photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines and points of the head, with lengths along the skin (G)
↑ above the brows, ↔ from the midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show guides on the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the hairline stay on a guide or mirror image they come near (Shift+G)
Shift while dragging lets them lie free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap the hairline to guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairOptions</name>
    <message>
        <source>What the brush paints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the client has hair, or where it was taken for hair and is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wide the brush is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the hair that the program sees in the photos; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange is hair: dots stay under it, and a shave takes it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair as it is seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairSection</name>
    <message>
        <source>Client&apos;s hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it shaved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stubble among dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> /cm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct where hair is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the hair that is left off and show it as short stubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the client will wear the hair that is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s own short hairs among the dots; %1 per cm² is usual where hair thins out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint on the photo where the client has hair and where not (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shave to %1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stubble %1 per cm²</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairTool</name>
    <message>
        <source>There is no room for more strokes: undo some or start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc takes the stroke back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint where the client has hair; Ctrl+drag does the opposite; [ and ] or Shift+wheel change the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint bare skin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairlineSection</name>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle %1, %2 or %3 above the brows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hairline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the hairline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like ri&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke the line drawn on the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hairline style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposal for this head; edits of the line are replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom the hairline is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the hairline where it lies on such a client; edits of the line are replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of the style again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s left side for both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s right side for both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the hairline drawn on the client with a pencil (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far both sides differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the hairline is from its mirror image, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A low line, as young people have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual height for such a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conservative line that still suits when hair is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hairline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides like the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides like the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm apart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::HairlineTool</name>
    <message>
        <source>Move hairline point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hairline point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove hairline point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag moves the point and its mirror image; Alt moves one side only, Shift does not snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag moves the point; Alt moves its mirror image too, Shift does not snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click adds a point to the hairline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move the point by 0.5 mm; Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::HandFold</name>
    <message>
        <source>Needle and hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diameter of the needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diameter of one needle, the first number of the cartridge&apos;s marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of needles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many needles the cartridge has, the second number of its marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth set on the machine; the skin gives way, so that pigment lies higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of water to one of pigment: the colour number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> : 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How firmly, against your usual pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the needle stays, against your usual time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dot that is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimates: sources differ fourfold about depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves a dot %1 mm wide, %2 mm deep in the skin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::HandTools</name>
    <message>
        <source>Drag points; a double-click on the line adds one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the points of the measure away (Esc on the photo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two clicks give a length, a click on the first point an area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadBar</name>
    <message>
        <source>What the photo shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the &amp;midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn &amp;round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right are the client&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides of the head grow alike when one is dragged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forehead is at the other end of the head (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the head in the photo again, as this kind of view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the head as it lies over the photo (Enter on the photo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the head as it was (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breadth of the head in pixels of the photo; [ and ] on the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned to the picture&apos;s right; Ctrl+left/right on the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chin down; Ctrl+up/down on the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilted clockwise; Alt+left/right on the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head breadth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True breadth above the ears, as taped; for all photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From forehead to back of the head; for all photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the crown above the middle of the head; Alt+up/down on the photo; for all photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadFitting</name>
    <message>
        <source>Fitting the head in all photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit head</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadTile</name>
    <message>
        <source>3-D head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design on a plain head that turns in the hand (T)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::HeadTool</name>
    <message>
        <source>Tilt %1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nod %1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move the head, Ctrl+arrows turn it, Alt+left/right tilt it, [ and ] size it, Alt+up/down: crown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag sizes the head in the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag makes the head longer or shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag makes the crown higher or lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag tilts the head to a shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag nods the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag turns the head to a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Shift or the right button a drag turns the head about the marked place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag moves the head; with Shift or the right button the skin under it follows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::HistorySection</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, the latest last; a click goes back to a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it began</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::HistoryTab</name>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::HoleOptions</name>
    <message>
        <source>Why it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept free round it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wide it is on the skin; [ and ] or Shift+wheel on the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far from it the dots stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over what width the dots come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen place (Delete on the photo)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::HoleTool</name>
    <message>
        <source>mole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for more places to leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag moves it, the handle sizes it, Delete removes it, arrow keys move it by 0.5 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a mole, or drag round a scar: no dots are placed there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::IntakeForm</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the answers (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions before the treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each question. Y and N answer it and go on; Tab leaves it open. The questions are no medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not that anyone knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers · %2 to be considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are not saved yet. Leave them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::IntakeTab</name>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor&apos;s letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the answers mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions were not asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was signed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double-click sets a finding aside; the reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the &amp;questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the questions before a treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer stands against a treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent, withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a finding aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the treatment right all the same?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of menus, pages and hints; papers have a language of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated by machine and not reviewed yet. Consents, medical questions and messages about errors are not translated by machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::LockPage</name>
    <message>
        <source>Your clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients, photos, designs and sessions in one place, sealed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start my practice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a practice with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play with the sample practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented clients at every stage; no passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a practice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that was printed when the practice was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the practice (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open another practice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::LookSection</name>
    <message>
        <source>Red, darker and larger than they will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small scabs: darker and larger than they will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scabs fall off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks faded for some days; the colour comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healed: what to judge the result by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 % of the healed darkness is left (an estimate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the dots look as they age, up to ten years
Double-click goes back to healed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these days look like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::LotForm</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the bottle (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change bottle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a bottle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed on the bottle; scan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pigment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keeps until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date on the bottle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In s&amp;tock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to order more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ingredients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the label; for clients with allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::MainWindow</name>
    <message>
        <source>What does the photo show? Lay the lines over the skull, without ears and chin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your design is shown on this photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a photo to begin, or design without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work of %1 was not saved when the program ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::MeasureTool</name>
    <message>
        <source>%1 cm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click two points on the head: the distance along the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a point to change the area; a click beside it begins anew, Esc clears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the first point (or Enter) to close the area; Backspace takes a point back, Esc clears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on for a longer way; Backspace takes a point back, Esc clears</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::NavigationRail</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients: search, the day, who is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio: design on photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pigments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pigments: bottles, stock, who received them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar: sessions and appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the practice and the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the practice (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::NeutralView</name>
    <message>
        <source>Change size of head</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::NewPracticeDialog</name>
    <message>
        <source>Start my practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands on your papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several words are easy to keep in mind and hard to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the practice in another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder for the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the practice (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make no practice (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, notes, photos and designs of your clients are sealed with this passphrase. Nobody can read them without it, not even from a stolen disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;printed it or written it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without passphrase and key nobody can open the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the practice when the passphrase is forgotten. Keep it on paper, away from this computer. It is not shown again; a new one can be made in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is the practice called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters: three or four words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the practice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h2&gt;Recovery key of %1&lt;/h2&gt;&lt;p&gt;%2&lt;/p&gt;&lt;p style=&apos;font-size:18pt&apos;&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;It opens the practice when the passphrase is forgotten. Keep this paper away from the computer.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key is not shown again. Go on without keeping it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::OverviewTab</name>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session or appointment is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that stands against a treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is known of the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found us by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Erase this client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the client with all photos, designs and sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No intake yet: ask the questions before a treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase %1? Photos, designs and sessions go, in the backups as well. Invoices stay as the law asks. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was erased.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::OwnHair</name>
    <message>
        <source>Own hair at the sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots meet the client&apos;s own hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> hairs/cm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thins out over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots even out over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the own hair thins out above the lower edge, dots take over what it lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follicular units per cm² of the own hair at temples and sides, counted or estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follicular units per cm² of the own hair at the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the lower edge: from full own hair to none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above that: from the density of the own hair to that of the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots and hair together, against the full own hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet own hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No own hair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::PagesArea</name>
    <message>
        <source>Pages of the stencil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::PagesView</name>
    <message>
        <source>Pages of the stencil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::PapersTab</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotes and consents yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes and consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent, withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent, signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::PencilBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the hairline as it was (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the design&apos;s hairline, on every photo of this head (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::PencilConfirmation</name>
    <message>
        <source>Looking for the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 line is drawn on the skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line drawn with a pencil was found in this photo. It must be one clear line over the forehead, in even light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hairline as drawn on the skin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::PencilTool</name>
    <message>
        <source>Drag or arrow keys move the point, Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter uses this line, Esc discards it, hold B to see the skin alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotoGlance</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::PhotosTab</name>
    <message>
        <source>No photos yet. Drop some here, or add them: front, both sides, top and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click or Enter opens a photo in the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the photo shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen photos show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the s&amp;tudio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design on the chosen photos, or on all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal photos into the client&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::PigmentSection</name>
    <message>
        <source>Pigment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How dark the healed dots are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>darker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shade %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest colour number %1 (water %1:1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::PigmentsPage</name>
    <message>
        <source>recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ran out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bottles yet. Add the first one from its label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody received this lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot or pigment: scan or type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search bottles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a label or type a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pigments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a bottle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a bottle from its label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change stock, dates and texts of the bottle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recalled…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maker called this lot back: it is not used any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ml left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · order more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bottle has “%1” on its label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 · %2 dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as recalled? It is refused in sessions; the list at the right says who received it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::PlanDialog</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the dots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these sessions into the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dots/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest revision of each design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others follow the intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When sessions begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far apart sessions lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast you work; 60 to 120 is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the plan as it was (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that were planned before and not held are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dots · %2 · check-up %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::PracticeShell</name>
    <message>
        <source>&amp;Give to a client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these photos and the design into a client&apos;s file (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what is running; nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::Recovery</name>
    <message>
        <source>Unsaved work cannot be kept for a crash: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::RulerTool</name>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many mm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the distance of the two points in mm on the right; Esc takes them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the other end; Esc takes the first back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the coin that lies on the scalp; Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click both edges of the coin where it is broadest; Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in on an eye and click the left and the right edge of its iris; Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click both ends of a ruler or a mark of known length on the scalp; Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::SceneFold</name>
    <message>
        <source>Light, tan and grey hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the &amp;photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darker or brighter light, in stops of a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the shade away, as under a cloudy sky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lamp above the head, as in a lift or a shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is a matte scalp, 1 as in the photo, 2 a shiny one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skin as after a summer; dots stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s own hair turns grey; dots do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, skin and hair as they are in the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::SessionScreen</name>
    <message>
        <source>‹ Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the client; what was counted is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the session down as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or pause (Ctrl+Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the dots go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (other side)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last dots back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pigment and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type the lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot of the pigment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label of the bottle; Enter takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lot yet: scan the bottle before the first dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking of the cartridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the skin took it, bleeding, breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the skin took it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · session %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes without a break: rest hand and client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was recalled. Take another bottle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ran out on %2. Take another bottle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use until another is scanned; it keeps until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bottle has the label “%1”. Add it on the page Pigments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dots in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For some of them no lot was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::SessionsTab</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet. A design knows its dots and hours: plan them from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan from a design…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates, dots and hours of all sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single session without a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the session on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the list as cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen for use during the treatment (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1, the last: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dots so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel session %1 on %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands on papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of quotes and invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What clients are given is in this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of what is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody touched mouse and keyboard for so long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the practice another passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;recovery key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery key; the one before no longer opens the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where backups are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. Choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a backup to a folder, best on another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is sealed like the practice and is read back after it was written. Several of a place share their photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light and dark: menu View, Theme. Dates and numbers are written as this computer is set up. Lengths are in millimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 to F6: clients, studio, pigments, calendar, settings. Ctrl+L locks. Ctrl+F searches, Ctrl+N makes a new client, Esc goes back. Ctrl+G gives photos and design to a client. Ctrl+Space starts and pauses a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the &amp;studio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keyboard and the mouse do (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and read back: %1 clients, %2 photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery key? The printed one no longer opens the practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down or print it, and keep it away from this computer. It is not shown again.

%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. The old one still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice has a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::ShortcutsDialog</name>
    <message>
        <source>Standard keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mouse and gestures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys for the chosen line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys it had in the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Give that other keys first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::SidePanel</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::SizeSection</name>
    <message>
        <source>as fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit it from the &amp;photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tape round the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tape over the brow and the back of the head, 45 to 70 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breadth, calliper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest breadth above the ears, 110 to 200 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From pupil to pupil, as in a prescription for glasses, 45 to 80 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed tag, side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the black square of an ArUco tag (4x4) that lies on the scalp, 5 to 100 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each measure says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large each measure says the head is against the one that is fitted, and how much it weighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures that contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and shape were set by hand or read from a file; fit them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; a dash: not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm broad, %2 mm long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ± %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These contradict each other - %1. Measure again, and empty what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::SkinSection</name>
    <message>
        <source>Skin and stubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this skin &amp;type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this &amp;shade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone of the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shade that matches the stubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo only suggests a skin type; your own judgement counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the design&apos;s shade to the one that matches the stubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again without the places that were clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something white or grey, as a grey card or a wall: takes the colour of the light away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;ubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s own shaved hair: the shade is matched to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare s&amp;kin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin without hair in the same light, beside the stubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click in the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click in the photo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::StencilDialog</name>
    <message>
        <source>Save stencil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stencil.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print stencil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hairline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide points and lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Crown with its dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export stencil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the pages as they are shown; print them at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the pages at true scale (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the paper in the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose proportions the guide points have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hairline unrolled onto several sheets that overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points and lines of the face to lay the sheets on the head by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings and rays about the whorl, with every dot within 5 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print at 100 %, without fitting to the page. Then measure both check bars: they must be 50 mm long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what goes on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths along the hairline are true; other distances on its sheets are off by at most %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the crown&apos;s sheet lengths from the whorl are true, others are off by at most %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the stencil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1. Print it at 100 % and measure the check bars: 50 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing the stencil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stencil is printed. Measure the check bars on it: 50 mm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::StudioLink</name>
    <message>
        <source>Save to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this design as the next revision (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the client&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to a client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these photos and the design into a client&apos;s file (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in a client&apos;s file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · design %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose photos are these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design %1 is kept for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design %1 of %2 is kept as revision %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice is locked. Unlock it to keep the design.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::TimeMarks</name>
    <message>
        <source>Moments of the time slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click shows that moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::TurnTool</name>
    <message>
        <source>Drag turns the head, also with the right button; 1 to 7 or a double-click go to a side; the wheel zooms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::TurntableBar</name>
    <message>
        <source>Side of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-D head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right are the client&apos;s; keys 1 to 7 on the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumference of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of Fitzpatrick&apos;s six, from light to dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tape over the brow and the back of the head; the mean of men is 57.4 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head is that of the photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::UnderstoodBar</name>
    <message>
        <source>&amp;Mirror it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lines mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap left and right of the photo, and find the head again (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the photo shows, move and turn the head over it (Ctrl+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the design (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::UnderstoodLook</name>
    <message>
        <source>seen elsewhere by another photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head was found in this photo, %1 % sure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::UnderstoodTool</name>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it this head? Click it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to take this head instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo %1 sees this place of the scalp %2 away, at the dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red lines: places of the scalp that another photo sees at the dot; Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was understood of the photo; Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::ValueSlider</name>
    <message>
        <source>, number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click resets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::VariantsRow</name>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New variant from a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designs for the same head, to compare with the client
. and , go from one to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a variant: a copy of this one to change (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename, start afresh, delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add variant %1 from a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add variant %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::WearFold</name>
    <message>
        <source>Skin and habits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oily skin blurs dots, dry skin sheds them sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much sun the scalp gets: sun fades pigment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitzpatrick&apos;s skin type as you judge it; a dash: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunscreen or hat every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected dots last longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots of smokers fade a little sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin rejects pigment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strong immune response clears pigment sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scars hold less pigment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots grow 1.5 times in five years instead of 1.3; sources differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long dots last is an estimate: no measured figures are public.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::Welcome</name>
    <message>
        <source>or drop photos anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP or HEIC; it stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photos of the client (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open three photos of a scanned head that come with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Design without a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin on a plain 3-D head of a size you set; photos can be added later (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a client the result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::WhenDialog</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day; arrows move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this day (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::WindowActions</name>
    <message>
        <source>&amp;Open photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photos of a client, in place of those that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos of the same head: sides, top, back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove p&amp;hoto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the photo that is shown out of the strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mirror the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap left and right of a photo that a mirror took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;design…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a saved design on the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the design as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save design &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the design as another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;head…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the photos to a head that was saved, or as a saved view says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save h&amp;ead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the head and where it lies in all photos as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the picture at full size, stamped as a simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture, stamped as a simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export s&amp;tencil…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the hairline and the crown on paper at true scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again with a proposal for this head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove hairline &amp;point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen point of the hairline (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a variant of the design: a copy of this one to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next variant of the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous var&amp;iant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the variant of the design before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me variant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the variant another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this variant; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the line drawn on the s&amp;kin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the hairline that is drawn on the client with a pencil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the &amp;head…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the photo shows, move and turn the head over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the head ro&amp;und</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen from above, the forehead is at the other end of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was &amp;understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found in the photo: head, outline, face, and where photos disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic &amp;profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let previews look like healed results of this clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides &amp;together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides of the hairline move together; Alt or Ctrl in a drag does the opposite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hairline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hairline: drag its points, add and remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density &amp;brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density brush: paint dots on, thin them, on any photo of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser: take dots away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out: no dots on moles and scars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zones and whorl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones: move their borders and the whorl of the crown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client&apos;s hai&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client&apos;s hair: paint where there is hair and where there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meas&amp;ure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure lengths and areas along the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit in window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole photo; again: the head as large as it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next photo of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photo of the head before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-&amp;D head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the design on a plain head that turns in the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the hairline and its points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;anatomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show lines and points of the head, with lengths along the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Snap to guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the hairline stay on a guide or mirror image they come near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rulers in &amp;mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millimetres along the edges, as lengths are at the middle of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before/after &amp;wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a divider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by si&amp;de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with next &amp;variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another variant in place of the photo before; at last the photo again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photo as it was; hold B for a moment&apos;s look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show ph&amp;otos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photos below the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the panels on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Client screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the client the picture alone, on another display or this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free&amp;ze client screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client keeps seeing this picture while you change the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark or light, as the desktop is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keyboard and the mouse do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Trichion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::Wipe</name>
    <message>
        <source>Drag to compare before and after; W hides the divider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::Workbench</name>
    <message>
        <source>Reading the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitting the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos could not be read. The first: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fit was stopped. Say what the photo shows, or place the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %1, stamped as a simulation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the picture, stamped as a simulation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning the head round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag was found. It must lie flat on the scalp, whole and in the light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rim of the coin was not found. Click both its edges where it is broadest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the head as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirroring the photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::ZoneDensities</name>
    <message>
        <source>By zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dots/cm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots per cm² in this zone, before brush and edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::ZoneOptions</name>
    <message>
        <source>Whorl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way the whorl turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anticlockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone blend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much thinner the eye of the whorl is than the crown round it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much thinner it is between the arms of the whorl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen from behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over what width one zone goes over into the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the borders of the zones back where they usually lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whorl strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whorl arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn of the whorl</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trichion::studio::ZoneTool</name>
    <message>
        <source>end of the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frontal border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crown border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>border of the temples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>border of the sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>border of the nape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whorl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move whorl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size whorl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag moves the eye of the whorl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag sizes the whorl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag moves the %1 on both sides; arrow keys move it once it is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a border between zones, or the whorl at the crown; the numbers are dots per cm²</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
