// The first screen in the person's language, before the program is there: what was chosen in Settings, else
// the first of the browser's languages that is spoken. Each text of the page's parts #view and #shell stands here as it
// stands there in English; one that does not is shown in English (tests/first_words.rs finds it).
(() => {
  const tags = ["de", "es", "ja"];
  const texts = {
    "Text version": ["Textfassung", "Versión de texto", "テキスト版"],
    "Version with pictures": ["Fassung mit Bildern", "Versión con imágenes", "画像つきの版"],
    "This browser cannot draw the game at the moment, so this is its text version. Everything works here. With graphics (hardware) acceleration turned on in the browser's settings, or in another browser, there are pictures.": [
      "Dieser Browser kann das Spiel im Moment nicht zeichnen, deshalb ist dies die Textfassung. Hier geht alles. Mit eingeschalteter Grafikbeschleunigung (Hardwarebeschleunigung) in den Einstellungen des Browsers oder in einem anderen Browser gibt es Bilder.",
      "Este navegador no puede dibujar el juego en este momento, por eso esta es la versión de texto. Aquí funciona todo. Con la aceleración gráfica (por hardware) activada en la configuración del navegador, o en otro navegador, hay imágenes.",
      "このブラウザーでは現在ゲームを描画できないため、テキスト版を表示しています。すべての操作ができます。ブラウザーの設定でグラフィック（ハードウェア）アクセラレーションを有効にするか、別のブラウザーを使うと、画像つきで表示されます。",
    ],
    "The computer took its graphics away from this page, so this is the text version. Nothing was lost.": [
      "Der Computer hat dieser Seite die Grafik entzogen, deshalb ist dies die Textfassung. Nichts ging verloren.",
      "El equipo le quitó los gráficos a esta página, por eso esta es la versión de texto. No se perdió nada.",
      "コンピューターがこのページのグラフィックを解放したため、テキスト版を表示しています。失われたものはありません。",
    ],
    "Go on as text": ["Als Text fortfahren", "Seguir como texto", "テキストで続ける"],
    "EXERCISE": ["ÜBUNG", "EJERCICIO", "訓練"],
    "A tabletop exercise for the people who run medical imaging.": [
      "Eine Planübung für alle, die medizinische Bildgebung betreiben.",
      "Un ejercicio de mesa para quienes hacen funcionar la imagen médica.",
      "医用画像の現場を支える人のための机上演習です。",
    ],
    "Getting the game": ["Das Spiel wird geholt", "Cargando el juego", "ゲームを読み込んでいます"],
    "This browser cannot draw the game": [
      "Dieser Browser kann das Spiel nicht zeichnen",
      "Este navegador no puede dibujar el juego",
      "このブラウザーではゲームを描画できません",
    ],
    "Try again": ["Erneut versuchen", "Volver a intentarlo", "もう一度試す"],
    "The picture was lost, the game was not": [
      "Das Bild ging verloren, das Spiel nicht",
      "Se perdió la imagen, no la partida",
      "画面は失われましたが、ゲームは残っています",
    ],
    "The computer took its graphics away from this page. That happens after sleep, when a driver is updated, or when many pages are open. Every step of your game was saved as you took it.": [
      "Der Computer hat dieser Seite die Grafik entzogen. Das geschieht nach dem Ruhezustand, wenn ein Treiber aktualisiert wird oder wenn viele Seiten offen sind. Jeder Schritt Ihres Spiels wurde gespeichert, als Sie ihn taten.",
      "El equipo le quitó los gráficos a esta página. Ocurre tras la suspensión, al actualizar un controlador o con muchas páginas abiertas. Cada paso de su partida se guardó en cuanto lo dio.",
      "コンピューターがこのページのグラフィックを解放しました。スリープの後、ドライバーの更新時、多くのページを開いているときに起こります。ゲームは一手ごとに保存されています。",
    ],
    "Resume": ["Fortsetzen", "Reanudar", "再開する"],
    "The game did not arrive": ["Das Spiel ist nicht angekommen", "El juego no llegó", "ゲームを読み込めませんでした"],
    "A part of it could not be loaded. Check the connection, then try again. Nothing that was saved is lost.": [
      "Ein Teil konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut. Nichts Gespeichertes ist verloren.",
      "Una parte no se pudo cargar. Compruebe la conexión y vuelva a intentarlo. No se perdió nada de lo guardado.",
      "一部を読み込めませんでした。接続を確認して、もう一度お試しください。保存した内容は失われていません。",
    ],
    "This browser cannot run the game": [
      "Dieser Browser kann das Spiel nicht ausführen",
      "Este navegador no puede ejecutar el juego",
      "このブラウザーではゲームを実行できません",
    ],
    "The game is a WebAssembly program, which this browser does not run, or is told not to run here. Open this address in a current Firefox, Chrome, Edge or Safari. Nothing that was saved is lost.": [
      "Das Spiel ist ein WebAssembly-Programm, das dieser Browser nicht ausführt oder hier nicht ausführen darf. Öffnen Sie diese Adresse in einem aktuellen Firefox, Chrome, Edge oder Safari. Nichts Gespeichertes ist verloren.",
      "El juego es un programa WebAssembly que este navegador no ejecuta, o que tiene prohibido ejecutar aquí. Abra esta dirección en un Firefox, Chrome, Edge o Safari actual. No se perdió nada de lo guardado.",
      "このゲームは WebAssemblyのプログラムですが、このブラウザーは対応していないか、ここでの実行が禁止されています。最新のFirefox、Chrome、Edge、Safariでこのアドレスを開いてください。保存した内容は失われていません。",
    ],
    "Something broke": ["Etwas ist kaputtgegangen", "Algo falló", "エラーが発生しました"],
    "That is our mistake, not yours. Every step of your game was saved as you took it, so you can go on from there.": [
      "Das ist unser Fehler, nicht Ihrer. Jeder Schritt Ihres Spiels wurde gespeichert, als Sie ihn taten; Sie können dort weitermachen.",
      "El error es nuestro, no suyo. Cada paso de su partida se guardó en cuanto lo dio, así que puede seguir desde ahí.",
      "これは当方の不具合です。ゲームは一手ごとに保存されているので、そこから続けられます。",
    ],
  };

  const asked = new URLSearchParams(location.search).get("lang");
  let chosen = null;
  try {
    chosen = JSON.parse(localStorage.getItem("breach-rounds/settings") ?? "{}").language;
  } catch {
    // Nothing is kept here, or nothing that can be read.
  }
  const wanted = chosen ? [chosen] : [asked, ...navigator.languages].filter(Boolean);
  const tag = wanted.map((language) => language.split("-")[0].toLowerCase()).find((language) => language === "en" || tags.includes(language));
  const at = tags.indexOf(tag);
  if (at < 0) return;
  document.documentElement.lang = tag;
  // Whichever of its two words the link shows, it has both to choose from.
  const link = document.getElementById("view-link").dataset;
  for (const name of ["text", "picture"]) link[name] = texts[link[name]][at];
  for (const element of document.querySelectorAll("#shell :is(p, h2, li, label, button), #view :is(a, p)")) {
    const said = texts[element.textContent.replace(/\s+/g, " ").trim()];
    if (said) (element.querySelector("label, button") ?? element).textContent = said[at];
  }
})();
