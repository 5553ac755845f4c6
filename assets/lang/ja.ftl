# Breach Rounds: the sentences of the interface, in Japanese.
# One section a screen; ids are kebab-case and begin with the section's name.

### common

common-app = Breach Rounds
common-exercise = 訓練
common-continue = 次へ
common-close = 閉じる
common-cancel = キャンセル
common-back = 戻る

common-stage-initial-compromise = 初期侵入
common-stage-pivot-escalate = 横展開と権限昇格
common-stage-persistence = 永続化
common-stage-exfiltration-impact = 持ち出しと影響

common-care = 診療
common-care-normal = 通常
common-care-slowed = 遅延
common-care-diverted = 他院対応
common-care-stopped = 停止

common-weight-1 = 可能性は低い
common-weight-2 = 可能性がある
common-weight-3 = ありうる
common-weight-4 = 可能性が高い
common-weight-5 = 可能性が非常に高い

common-needs = { $face }以上
common-needs-only = { $face }のみ
common-needs-any = どの目でもよい
common-needs-none = どの目でも届かない
common-chance = { $die }面のうち{ $good }面で成功：{ $words }
common-chance-none = 成功の見込みなし
common-chance-slim = 見込みはわずか
common-chance-low = 失敗のほうが多い
common-chance-even = ほぼ五分五分
common-chance-good = 成功のほうが多い
common-chance-high = 成功の見込みが高い
common-chance-sure = 必ず成功

common-effect-modifier = 次の{ $turns }ターンの間、判定の値が{ $delta }変わります。
common-effect-block = 次の{ $turns }ターンの間、「{ $procedure }」は使えません。
common-effect-lose = { $turns }ターンを失います。
common-effect-gain = { $turns }ターン増えます。
common-effect-reveal = 未判明の段階のうち、最も早いものが明らかになります。
common-effect-clear = { $stage }がまだ判明していなければ、その誤った候補が{ $count }件消えます。
common-effect-cooldowns = 休止中の手順がすべて再び使えるようになります。
common-effect-care-better = 診療が{ $steps }段階改善します。
common-effect-care-worse = 診療が{ $steps }段階悪化します。

common-list-comma = { $most }、{ $next }
common-sentences = { $most }{ $next }
common-list-last = { $most }、{ $last }

### home

home-title = 攻撃が患者に及ぶ前に、攻撃を見つける
home-lead = 医用画像の現場を支える人のための演習です。調査手順とサイコロで調べ、そのあと何を改善するかを決めます。
home-navigation = 他の画面
home-notices = お知らせ
home-main = 画面
home-go-home = ホーム
home-go-how-to = 遊び方
home-go-guide = カード図鑑
home-go-library = ライブラリ
home-go-settings = 設定
home-first-title = 初めての方へ
home-first = 案内付きで1ターンだけ試せます。3分で、必要なことがすべてわかります。
home-first-button = 最初の1ターンを試す
home-resume-title = 進行中のゲームがあります
home-resume = 再開
home-empty = 読み込めるシナリオがありません。
home-introductory = 入門
home-intermediate = 中級
home-advanced = 上級
home-minutes = 約{ $n }分
home-paths = 学習コース
home-all = すべてのシナリオ
home-levels = レベル
home-any-level = すべてのレベル
home-done = 完了
home-path-next = このコースの次のシナリオ
home-path-optional = 省略可
home-path-progress = { $of }件中{ $done }件完了
home-path-complete = { $of }件すべて完了：このコースは修了です
home-best = { $turns ->
    [0] 最高成績：100点中{ $points }点
   *[other] 最高成績：100点中{ $points }点（{ $turns }ターン）
}
home-guided = { $turns ->
    [0] コーチ「フル」使用：100点中{ $points }点。最高成績には数えません
   *[other] コーチ「フル」使用：100点中{ $points }点（{ $turns }ターン）。最高成績には数えません
}
home-not-played = 未プレイ
home-solo = 1人で始める
home-solo-name = 1人で始める：{ $title }
home-hot-seat = 1台共用
home-hot-seat-name = 複数チームで1台を共用：{ $title }
home-saved = { $n ->
    [0] 保存したゲーム
   *[other] 保存したゲーム（{ $n }）
}
home-import = ファイルの取り込み
home-about = このソフトウェアについて
home-faults = シナリオパックに{ $n }件の問題があります
home-dismiss-name = 閉じる：{ $text }
home-place-turn = 調査、ターン{ $turn }/{ $limit }
home-place-report = フォレンジック報告書の確認待ち
home-place-mitigation = 対策の計画中
home-place-debrief = 終了
home-ago-now = たった今
home-ago-minutes = { $n }分前
home-ago-hours = { $n }時間前
home-ago-days = { $n }日前
home-saved-title = 保存したゲーム
home-saved-lead = 起きたことはその都度、この端末にだけ保存されます。
home-saved-open = 進行中のゲーム
home-saved-finished = 終了したゲーム
home-saved-unreadable = 読み取れないファイル
home-saved-none = まだ何も保存されていません。
home-unreadable = このファイルは元のまま残してあります。書き出すことができます。
home-no-pack = シナリオパック「{ $pack }」がここに入っていません。
home-open = 開く
home-open-name = { $title }を開く
home-export = 書き出す
home-export-name = { $title }を書き出す
home-delete = 削除
home-delete-name = { $title }を削除
home-delete-sure = 完全に削除
home-delete-sure-name = 完全に削除：{ $title }
home-keep = 残す

### start

start-dice = サイコロ
start-first = 初回は、作者が書いたとおりの事案です。2回目以降は毎回新しい事案を引きます。
start-drawn = 今回は新しい事案を引きます。病院とブリーフィングは同じですが、攻撃は別かもしれません。
start-asks = ブリーフィングの前に短い質問が3問、デブリーフィングのあとに同様の質問が3問あります。省略できます。
start-content-note = 始める前に
start-content-note-skip = このシナリオを飛ばしても不利にはなりません。どのコースでも必須ではありません。
start-another = 別のシナリオを選ぶ
start-solo = 開始
start-hot-seat = 複数チームで始める
start-objectives = 到達目標
start-rules = ルール

### incident (random incidents)

incident-shelf = 番号ごとに別のインシデント
incident-number = インシデント番号
incident-another = 別の番号を引く
incident-number-note = この番号で、攻撃、手札、途中で起きること、仮想サイコロのすべての目が決まります。別の部屋に番号を伝えれば、その部屋でも同じインシデントになります。
incident-no-number = 番号は{ $digits }桁までの数字だけで入力してください。
incident-suspects = パックの攻撃{ $n }件すべてが候補です。同じ段階の攻撃はどれも同じ確率です。
incident-suspects-some = パックの攻撃{ $all }件のうち{ $n }件が候補です。同じ段階の攻撃はどれも同じ確率です。これ以上はボードに載りません。
incident-no-words = このパックにはランダムなインシデントがありません。
incident-no-rules = ルールセット「{ $rules }」はありません。
incident-no-suspects = パックに{ $stage }の段階の攻撃がありません。
incident-undetectable = 手順{ $n }枚の手札では、パックのすべての攻撃を検知できません。
incident-no-choice = 患者に影響する判断を求める状況付与が、パックにありません。
incident-no-mitigation = パックの対策に、効果のあるものがありません。

### rules (a rule set in words)

rules-how-long = 長さ
rules-lightning = 15分（{ $n }ターン）
rules-classic = 30分（{ $n }ターン）
rules-of-pack = { $name }（{ $n }ターン）
rules-as-written = シナリオの指定どおり（{ $n }ターン）
rules-turns = { $n }ターン以内に、攻撃の4つの段階をすべて明らかにします。
rules-target = { $die }面サイコロで{ $target }以上が出れば成功です。
rules-established = この病院に定着している手順は、判定に{ $bonus }を加えます。
rules-dealt = シナリオの手順のうち{ $n }枚が手札になります。
rules-cooldown-any = { $n ->
    [0] 手順はすぐにまた使えます。
   *[other] 手順は使うたびに{ $n }ターン休止します。
}
rules-cooldown-failure = { $n ->
    [0] 手順はすぐにまた使えます。
   *[other] 失敗した手順は{ $n }ターン休止します。
}
rules-reveal-earliest = 成功すると、その手順で見つけられる未判明の段階のうち、最も早いものが明らかになります。
rules-reveal-all = 成功すると、その手順で見つけられる未判明の段階がすべて明らかになります。
rules-reveal-facilitator = 複数の段階が当てはまる成功のときは、どれを明らかにするかをファシリテーターが決めます。
rules-consultants = { $n ->
    [0] 呼べる専門家はいません。
   *[other] 専門家は1ゲームで{ $n }回呼べます。
}
rules-injects = 予期しない出来事は、次のときに起こります：{ $when }。
rules-natural-one = 1の目
rules-natural-max = { $die }の目
rules-failures = { $n }回連続の失敗
rules-at-turn = ターン{ $n }の終わり
rules-dice-virtual = 仮想サイコロ
rules-dice-real = 実物のサイコロ（出目を入力）

### coach

coach-title = コーチ
coach-off = オフ
coach-off-note = 助言はありません。カードには、必要な目と、見つけられる候補の数が出ます。
coach-odds = 確率
coach-odds-note = 各手順に、成功する確率と、段階が判明する確率も出ます。どう使うかは皆さん次第です。
coach-full = フル
coach-full-note = コーチがすべての手を得点の見込みで順位付けし、理由を示します。この回は「ガイド付き」となり、最高成績には数えません。
coach-lock = チームに見せる内容を誰が決めるか
coach-lock-open = チームがコーチを隠してもよい
coach-lock-locked = 全チーム共通
coach-hide = コーチを隠す
coach-show = コーチを表示
coach-thinking = コーチが考えています…
coach-expected = 見込み点（60点満点）
coach-value = 見込み{ $points }点
coach-value-less = 見込み{ $points }点（最善手より{ $loses }点少ない）
coach-best = コーチ：{ $move }
coach-next = 次善の手は{ $loses }点の損です。
coach-as-good = 次の手も同じ価値です。
coach-loses = −{ $loses }
coach-least = < 0.1
coach-all = { $n }手すべて
coach-fewer = 最善の手だけ
coach-guided = この回はガイド付きのため、最高成績には数えません。
coach-here-best = これ以上の手はありません。見込み{ $points }点です。
coach-here-less = 見込み{ $points }点で、「{ $move }」より{ $loses }点少なくなります。

coach-call = 相談：{ $who }
coach-pass = ターンをパス
coach-finds-all = 残る候補{ $left }件のうち{ $n }件を見つけられる（{ $place }）
coach-finds-most = 残る候補{ $left }件のうち{ $n }件を見つけられる（主に{ $place }）
coach-finds-spread = 残る候補{ $left }件のうち{ $n }件を見つけられる（{ $place }段階にわたる）
coach-finds-nothing = 残る候補は何も見つけられない
coach-established = { $said }。定着済み
coach-calls = サイコロは振らない
coach-calls-and = サイコロは振らない。{ $does }
coach-passes = サイコロを振らず、何も見つからない

coach-percent = { $n }%
coach-percent-least = 1%未満
coach-percent-most = 99%超
coach-succeeds = 成功
coach-suspects = 候補
coach-reveals = 判明
coach-odds-words = 成功{ $succeeds }、候補{ $n }件、判明{ $reveals }

coach-not-now = 今は検討することがありません。
coach-large = このゲームはコーチには大きすぎます。{ $what }。ここで正確に解けるのは{ $most }までです。
coach-large-cooldown = 手順が{ $n }ターン休止します
coach-large-turns = 残りが{ $n }ターンあります
coach-large-suspects = 候補が{ $n }件の段階があります
coach-large-procedures = 手札に手順が{ $n }枚あります

### how-to

how-to-coach = 遊び方
how-to-choose = 攻撃には4つの段階があります。シャウカステンのフィルムには1枚ずつ段階が隠れていて、その下に候補が並んでいます。調べて見つけましょう。手順を1つ選びます。カードには、必要な目と、まだ見つけられる候補の数が書いてあります。
how-to-name = どの候補を確かめるのかを言います。確率は変わりませんが、議論が生まれ、デブリーフィングがわかりやすくなります。ボードで印の付いた候補が、この手順で見つけられるものです。
how-to-roll = 確かめる候補と、必要な目はこのとおりです。よければ振ってください。
how-to-wait = …
how-to-found = 成功です。手順は、検知できる攻撃のうち最も早い未判明の段階を見つけます。フィルムが点灯し、手がかりには実際に何が見えたかが書かれています。その段階の他の候補は消えます。
how-to-no-match = 何も見つからない成功にも同じ価値があります。この手順で見つかるはずだった候補は、すべてボードから消えます。
how-to-failed = 目が足りません。攻撃については何もわかりませんが、備えについて1つわかります。病院に実際にある不足です。声に出して読んでください。自院のことかもしれません。
how-to-again = 2ターン目です。使った手順はしばらく休止するので、次は別の手順で調べます。消えた候補は消えたままです。もう一度選んでください。
how-to-done = これで全部です。調べる、何を確かめるかを言う、振る、消す。ターン内に4枚のフィルムが点灯すれば、調査は成功です。
how-to-done-title = 遊び方がわかりました
how-to-more = このほかにあるもの
how-to-more-injects = 状況付与：調べている間にも、病院ではいろいろなことが起こります。判断を求められることもあり、その判断は患者に影響します。
how-to-more-consultants = 専門家：1回のゲームで1度、サイコロを振る代わりに誰かに相談できます。
how-to-more-care = 診療：得点とは別に、診療がどのような状態かを示します。得点と混ざることはありません。
how-to-more-coach = コーチ：どこまで教えてもらうかを始める前に選びます。何もなし、各手順の確率、すべての手の価値のいずれかです。コーチに見えるのは皆さんに見えるものだけです。すべての手の価値を表示した回は、最高成績には数えません。
how-to-more-mitigation = 対策：調査のあと、費用、週数、診療への支障という限られた予算を、有効だったはずの対策に使います。
how-to-more-debrief = デブリーフィング：得点の1点1点に説明があり、物語、チェックリスト、自部門のための問いが付いています。
how-to-home = シナリオを選ぶ
how-to-repeat = もう一度

### briefing

briefing-facts = 約{ $minutes }分
briefing-story = これまでの経緯
briefing-symptom = 最初に気づいたこと
briefing-established = この病院に定着している手順
briefing-objectives = 到達目標
briefing-suspects = 候補
briefing-suspects-note = 段階ごとに1つの攻撃が真です。各候補の下の文はそれを疑う根拠、棒はその強さを示します。
briefing-question-initial = どうやって侵入したか
briefing-question-pivot = どうやって広がったか
briefing-question-persistence = どうやって居座っているか
briefing-question-impact = 何が目的か
briefing-start = 最初のターンを始める
briefing-back = テーブルに戻る
briefing-aloud = 誰かが声に出して読みます。

### table

table-turn = ターン{ $turn }/{ $limit }
table-turns = ターン
table-tray = サイコロトレイ
table-light-box = シャウカステン
table-hand = 手順
table-suspects-of = 候補：{ $stage }

table-unlit = 消灯
table-suspects-left = 残る候補{ $n }件
table-found-by = { $procedure }、ターン{ $turn }
table-found-card = カード、ターン{ $turn }
table-found-facilitator = ファシリテーター、ターン{ $turn }
table-found-report = フォレンジック報告書による

table-suspect-found = 判明しました。
table-suspect-open = 候補（{ $weight }）。
table-struck-no-match = ターン{ $turn }に除外：「{ $procedure }」は成功しましたが、何も見つかりませんでした。
table-struck-earlier = ターン{ $turn }に除外：「{ $procedure }」なら、後の段階より先にこれを見つけたはずです。
table-struck-reveal = ターン{ $turn }に除外：この段階は判明し、これではありませんでした。
table-struck-card = ターン{ $turn }にカードで除外。

table-bonus = 定着{ $bonus }
table-modifier = カード{ $modifier }
table-established = 定着{ $modifier }
table-needs = 必要な目：{ $needs }
table-finds = { $n ->
    [0] 見つけられる候補なし
   *[other] { $n }件を見つけられる
}
table-cooling = ターン{ $turn }まで休止
table-blocked = ターン{ $turn }まで使用不可
table-note-modifier = ターン{ $until }まで判定の値が{ $delta }変わります。
table-note-streak = { $n }回連続の失敗。

table-choose-title = 次に何を調べますか
table-choose-note = 手順を1つ選びます。何が見つかり、何を除外できるのかを、その場で言葉にしてください。
table-name-title = どの候補を確かめますか
table-name-note = 「{ $procedure }」は次のどれでも見つけられます。名指ししても確率は変わりません。考えを示すためのものです。
table-test-title = 「{ $suspect }」でしょうか
table-test-note = { $procedure }：{ $needs }。
table-nothing-title = この手順で見つかるものは残っていません
table-nothing-note = この手順で見つけられる候補は、すべて判明または除外されています。それでも振ることはできます。
table-die-title = サイコロを振る（{ $needs }）
table-locked-title = 選択を確定しました
table-locked-note = 会場全体で1つのサイコロを振ります。
table-choice-title = 出来事が起きました
table-choice-note = 一緒に決めてください。
table-facilitator-title = ファシリテーターが決めます
table-facilitator-note = 今回の成功は複数の段階に当てはまります。
table-paused-title = 一時停止中
table-paused-note = ファシリテーターが時計を止めました。
table-ended-title = 調査は終了です
table-ended-note = フォレンジック報告書で攻撃の全体がわかります。
table-rolling = サイコロを振っています…
table-failed-title = 何もわかりませんでした
table-no-match-title = 該当なし
table-found-title = 判明：{ $title }
table-inject-note = これはターンの終わりに起こります。
table-consultant-note = 相談にはこのターンを使います。
table-ruling-title = ファシリテーターの裁定
table-won-title = すべての段階が点灯しました
table-won-note = { $turns ->
    [0] 最後のターンでした。
   *[other] { $turns }ターンを残しました。
}
table-lost-title = 時間切れです
table-lost-note = まだ隠れていたものは、フォレンジック報告書でわかります。
table-won-text = どう侵入し、どう広がり、どう居座り、何を狙っていたかがわかりました。次は報告書を読み、何を変えるかを考えます。
table-lost-text = よくあることです。残りは数週間後に報告書で明らかになります。今それを読み、全員が同じ事実に基づいて計画します。

table-turn-heading = 1ターンの流れ
table-turn-1 = 手順を選びます。カードには、必要な目と、まだ見つけられる数が書いてあります。
table-turn-2 = 確かめる候補を名指しします。
table-turn-3 = サイコロを振ります。成功すれば判明または除外、失敗すれば備えの不足がわかります。
table-suspects-heading = どの候補を確かめますか
table-because = { $because }（{ $weight }）
table-testing = 確かめる候補：{ $suspect }
table-other = 別の手順を選ぶ
table-faces = サイコロの目はいくつですか
table-face = サイコロの目は{ $face }
table-face-missing = サイコロの目を入力してください
table-face-name = { $face }の目
table-sum = { $plain ->
    [yes] サイコロの目は{ $face }。必要な値は{ $target }でした。
   *[no] サイコロの目は{ $face }、{ $added }で合計{ $total }。必要な値は{ $target }でした。
}
table-struck-heading = 除外
table-struck = { $stage }：{ $titles }
table-effects = 効果

table-roll = サイコロを振る
table-propose = チームに提案する
table-captain-rolls-title = 選択が決まりました
table-captain-rolls-note = チームの決定者がサイコロを振ります。
table-captain-reads-title = 調査は終了です
table-captain-reads-note = チームの決定者がフォレンジック報告書を開きます。
table-lock = この選択で確定
table-report = フォレンジック報告書を読む
table-hide = 隠して渡す
table-call = 専門家に相談（残り{ $n }回）
table-pass = ターンをパス
table-pass-title = このターンをパスしますか
table-pass-note = サイコロは振らず、ターンが終わります。休止中の手順は1ターン早く使えるようになります。
table-log = ログ
table-log-heading = これまでの出来事
table-log-empty = まだ何もありません。
table-consultants-title = 誰に相談しますか
table-consultants-note = 相談にはターンを使います。サイコロは振りません。
table-options = どうしますか
table-answered = あなたの選択
table-lesson = 覚えておきたいこと
table-found-with = 手札でこれを見つけられる手順
table-guide = カード図鑑で開く
table-die-rolls = サイコロを振っています
table-die-shows = サイコロの目は{ $face }
table-die-lies = サイコロはまだ振られていません

### log

# $who is `you` at the table and `team` in a report.
log-chosen = { $who ->
    [team] チームは「{ $attack }」かどうかを確かめるため、「{ $procedure }」を試しました。
   *[you] 「{ $attack }」かどうかを確かめるため、「{ $procedure }」を試します。
}
log-chosen-untested = { $who ->
    [team] チームは「{ $procedure }」を試しました。
   *[you] 「{ $procedure }」を試します。
}
log-rolled-success = { $who ->
    [team] チームの判定は{ $sum }（必要な値は{ $target }）：成功しました。
   *[you] 判定は{ $sum }（必要な値は{ $target }）：成功しました。
}
log-rolled-failure = { $who ->
    [team] チームの判定は{ $sum }（必要な値は{ $target }）：届きませんでした。
   *[you] 判定は{ $sum }（必要な値は{ $target }）：今回は届きませんでした。
}
log-reveal-offered = この発見は{ $stages }に当てはまります。どれを明らかにするかはファシリテーターが決めます。
log-revealed-procedure = 「{ $procedure }」により{ $stage }が判明しました：「{ $attack }」。{ $clue }
log-revealed-card = カードにより{ $stage }が判明しました：「{ $attack }」。
log-revealed-facilitator = ファシリテーターが{ $stage }を明らかにしました：「{ $attack }」。
log-revealed-report = フォレンジック報告書により{ $stage }が判明しました：「{ $attack }」。
log-no-match = 「{ $procedure }」は成功しましたが、これで見つかるものはありませんでした。{ $words }
log-ruled-out = { $stage }：{ $attacks }は消せます。{ $because }からです。
log-because-no-match = 「{ $procedure }」ならそれを示したはずだ
log-because-later-stage = 「{ $procedure }」なら先にそれを示したはずだ
log-because-revealed = この段階はもう判明している
log-because-card = カードがその疑いを晴らした
log-failed = 攻撃については何もわかりませんでしたが、備えについて1つわかりました。{ $gap }
log-cooling = 「{ $procedure }」はターン{ $turn }まで休止します。
log-consulted = { $who ->
    [team] チームは「{ $consultant }」に相談しました。
   *[you] 「{ $consultant }」に相談します。
}
log-passed = { $who ->
    [team] チームはこのターンをパスしました。
   *[you] このターンをパスします。
}
log-passed-expired = 時間が切れ、ターンはパスになりました。
log-inject = { $cause }：「{ $inject }」。
log-cause-natural-one = サイコロの目は1。出来事が起きます
log-cause-natural-max = サイコロは最大の目。出来事が起きます
log-cause-failures = 失敗が続き、出来事が起きます
log-cause-turn = 毎回この時点で出来事が起きます
log-cause-scheduled = 出来事が起きます
log-cause-facilitator = ファシリテーターによる新たな状況付与
log-inject-skipped = 「{ $inject }」が起こる番でしたが、ファシリテーターが見送りました。
log-applied = 「{ $card }」：{ $effect }
log-applied-none = 「{ $card }」で数値は変わりません。
log-applied-choice = 「{ $card }」は判断を求めています。
log-option-chosen = { $who ->
    [team] チームの判断：{ $option }
   *[you] あなたの判断：{ $option }
}
log-option-expired = 時間が切れたため、最初の選択肢になりました：{ $option }
log-turn-ended = ターン{ $turn }の終わり。
log-ended-success = { $turns ->
    [0] 最後のターンで、すべての段階が判明しました。
   *[other] { $turns }ターンを残して、すべての段階が判明しました。
}
log-ended-out-of-turns = 未判明の段階を残してターンがなくなりました。フォレンジック報告書で明らかになります。
log-report-read = { $who ->
    [team] チームはフォレンジック報告書を読みました。
   *[you] フォレンジック報告書を読みます。
}
log-adopted = { $who ->
    [team] チームは「{ $mitigation }」を採用しました。
   *[you] 「{ $mitigation }」を採用します。
}
log-withdrawn = { $who ->
    [team] チームは「{ $mitigation }」を取り下げました。
   *[you] 「{ $mitigation }」を取り下げます。
}
log-plan-committed = { $steps ->
    [0] 計画が確定しました。
   *[other] 計画が確定しました。支障により診療が{ $steps }段階悪化します。
}
log-ruled = { $done }理由：{ $reason }
log-ruling-adjust = ファシリテーターが直前の判定を{ $delta }変更しました。
log-ruling-grant = ファシリテーターが次の判定に{ $delta }を与えました。
log-ruling-reveal = ファシリテーターが{ $stage }を明らかにしました。
log-ruling-force = ファシリテーターが状況付与「{ $inject }」を出しました。
log-ruling-skip = ファシリテーターが状況付与を1件見送りました。
log-ruling-give-turns = ファシリテーターが{ $turns }ターンを追加しました。
log-ruling-take-turns = ファシリテーターが{ $turns }ターンを減らしました。
log-ruling-award = ファシリテーターが{ $delta }点を与えました。
log-ruling-note = ファシリテーターがメモを記録しました。
log-ruling-pause = ファシリテーターが一時停止しました。
log-ruling-resume = ファシリテーターが再開しました。
log-undone = これより前の操作は取り消されました。理由：{ $reason }
log-quoted = 「{ $title }」

### inject

### mitigation

mitigation-title = 対策を計画する
mitigation-title-team = { $team }：対策を計画する
mitigation-lead = すべてを賄うことはできません。この攻撃と次の攻撃を止めるのは何でしょうか。
mitigation-chain = 起きたこと：{ $chain }
mitigation-budgets = 予算
mitigation-money = 費用
mitigation-weeks = 作業週数
mitigation-disruption = 診療への支障
mitigation-spent = { $total }のうち{ $spent }を使用
mitigation-plan = あなたの計画
mitigation-plan-empty = まだ何も採用していません。
mitigation-care = この支障により、診療が{ $n }段階悪化します。
mitigation-commit = 計画を確定
mitigation-commit-sure = ゲームを終えてデブリーフィングを表示します。このあと計画は変更できません。
mitigation-commit-yes = 確定してデブリーフィングへ
mitigation-commit-no = 計画を続ける
mitigation-cards = 取りうる対策
mitigation-cost-money = 費用{ $n }
mitigation-cost-weeks = 週数{ $n }
mitigation-cost-disruption = 支障{ $n }
mitigation-cost-none = 負担なし
mitigation-discount = 今の計画により{ $cost }軽減
mitigation-requires = 前提：{ $cards }
mitigation-missing = 先に採用：{ $cards }。
mitigation-needed = 計画内の別の対策が、これを前提にしています。
mitigation-short-money = 費用{ $cost }が必要です（残り{ $left }）。
mitigation-short-weeks = 週数{ $cost }が必要です（残り{ $left }）。
mitigation-short-disruption = 支障{ $cost }が必要です（残り{ $left }）。
mitigation-not-now = 今は変更できません。
mitigation-adopt = 採用
mitigation-adopt-name = { $title }を採用
mitigation-withdraw = 採用済み：取り下げる
mitigation-withdraw-name = { $title }を取り下げる
mitigation-more = 詳しく
mitigation-less = 閉じる
mitigation-more-name = { $title }を詳しく
mitigation-report-title = フォレンジック報告書
mitigation-report-success = { $n ->
    [0] 最後のターンで4つの段階をすべて見つけました。
   *[other] { $n }ターンを残して4つの段階をすべて見つけました。
}
mitigation-report-failure = { $n ->
    [0] 4つの段階を1つも見つけないまま時間切れになりました。
   *[other] 時間切れになりました。4つの段階のうち{ $n }つを見つけました。
}
mitigation-report-lead = フォレンジック報告書には攻撃の全体が書かれています。事実に基づいて計画できます。
mitigation-report-read = フォレンジック報告書を読む
mitigation-report-stages = 攻撃の段階ごとの経過
mitigation-report-procedure = ターン{ $turn }に「{ $procedure }」で判明。
mitigation-report-card = ターン{ $turn }にカードで判明。
mitigation-report-facilitator = ターン{ $turn }にファシリテーターが明らかにしました。
mitigation-report-report = この報告書で初めて判明。
mitigation-report-plan = 対策を計画する

### debrief

debrief-title = デブリーフィング：{ $title }
debrief-decision-score = 判断スコア
debrief-accuracy = 的確さ{ $percent }：{ $points }
debrief-points = 得点
debrief-earned = サイコロの結果も含めて、テーブルで得た点です。
debrief-awarded-points = 加点：{ $points }
debrief-investigation = 調査：{ $points }
debrief-mitigation = 対策：{ $points }
debrief-care-beside = 診療の状態は得点とは別に示し、得点には混ぜません。
debrief-parts = デブリーフィングの項目
debrief-decisions = 判断
debrief-score = 得点
debrief-plan = 最善の計画
debrief-timeline = 時系列
debrief-story = 物語
debrief-next = 次の行動
debrief-references = 参考文献
debrief-unknown = …
debrief-working = それぞれの選択の価値を計算しています…
debrief-chart = 調査の見込み点の推移（ターンごと）
debrief-chart-unit = ターン
debrief-chart-hint = ターンにポインターを合わせるか、Tabキーで移動すると、何が起きたかが表示されます。
debrief-summary = 最善の進め方での開始時の見込みは60点中{ $par }点、実際の調査の得点は{ $actual }点でした。
debrief-par = パー{ $points }
debrief-end = { $points }点
debrief-mark-loss = 選択
debrief-mark-luck = 運
debrief-mark-event = 状況付与
debrief-mark-ruling = 裁定
debrief-turn = ターン{ $turn }
debrief-turn-before = 見込み{ $points }点。
debrief-turn-after = その後の見込み{ $points }点。
debrief-did = { $move ->
    [consultant] 相談：{ $card }
    [pass] パス
   *[procedure] { $card }
}
debrief-did-die = 出目{ $face }、{ $came ->
    [found] 判明：{ $stages }
    [nothing] 該当なし
   *[failed] 失敗
}
debrief-did-inject = 状況付与：{ $card }
debrief-did-ruling = 裁定
debrief-account = 得点の内訳
debrief-account-par-title = パー
debrief-account-par-note = 最善の進め方で開始時に見込まれる点
debrief-account-loss-title = あなたの選択
debrief-account-loss-note = 選択で失った点
debrief-account-luck-title = サイコロ
debrief-account-luck-note = 見込みに対する運
debrief-account-events-title = 状況付与
debrief-account-events-note = 引いたカードによる増減
debrief-account-rulings-title = 裁定
debrief-account-rulings-note = ファシリテーターによる増減
debrief-account-actual-title = 調査
debrief-account-actual-note = 実際に得た点
debrief-costly = 失点の大きかった判断
debrief-costly-none = 0.1点を超える損失になった判断はありません。
debrief-costly-title = ターン{ $turn }で{ $loss }点を失いました
debrief-table = 同じ内容の表
debrief-column-turn = ターン
debrief-column-done = 起きたこと
debrief-column-before = 事前の見込み
debrief-column-loss = 選択
debrief-column-luck = 運
debrief-column-events = 状況付与
debrief-column-rulings = 裁定
debrief-column-after = 事後の見込み
debrief-why-investigation = 調査がこの得点になった理由
debrief-why-mitigation = 計画がこの得点になった理由
debrief-awarded = ファシリテーターによる加点
debrief-why-care = 患者への影響
debrief-cost-yours = あなたの計画の負担：{ $cost }。
debrief-cost-best = 最善の計画の負担：{ $cost }。
debrief-plan-both = あなたの計画と最善の計画の両方
debrief-plan-yours = あなたの計画のみ
debrief-plan-missed = 最善の計画のみ
debrief-undone = 取り消し：{ $what }
debrief-takeaways = 覚えておきたいこと
debrief-story-title = 物語で読むインシデント
debrief-checklist = 月曜日にすること
debrief-questions = 話し合いたいこと
debrief-listen = 聞き取りたい点：{ $for }
debrief-go-on = 次へ：{ $part }
debrief-export-play = プレイ記録を書き出す
debrief-export-report = 報告書を書き出す
debrief-export-json = JSONで書き出す
debrief-again = 新しい事案でもう一度
debrief-results = 結果に戻る
debrief-home = ホーム
debrief-your-team = あなたのチーム

### learn (the application questions)

learn-before-title = 始める前の3問
learn-before-lead = 病院の日常から取った小さな事例です。自分ならどうするかを選んでください。今は正誤を示しません。最後に同様の3問があり、そこで全問の理由がわかります。
learn-team = 回答：{ $team }
learn-progress = 質問{ $n }/{ $of }
learn-confirm = 決定
learn-skip = 質問を省略
learn-gone = このゲームの開始後にパックが変更され、この質問はなくなりました。
learn-part = 身についたこと
learn-card-title = 身についたことを確かめる3問
learn-card = 最初と同様の小さな事例が3つあります。1問ごとに、正解と、すべての選択肢の理由がわかります。
learn-card-button = 質問に答える
learn-after-title = 身についたことを確かめる3問
learn-after-lead = 病院の日常から取った小さな事例です。自分ならどうするかを選んでください。
learn-next = 次の質問
learn-see-result = 結果を見る
learn-result = プレイ前{ $before }、プレイ後{ $after }。
learn-tally = { $of }問中{ $right }問
learn-skipped-word = 未回答
learn-by-objective = 目標ごと
learn-objective = { $objective }プレイ前：{ $before }。プレイ後：{ $after }。
learn-every-question = 全問と理由
learn-verdict-before = プレイ前の質問{ $n }：{ $verdict }
learn-verdict-after = プレイ後の質問{ $n }：{ $verdict }
learn-right = 正解
learn-wrong = 最善の答えではありません
learn-skipped = 省略
learn-yours = あなたの答え
learn-yours-and-right = あなたの答え（正解）
learn-the-right-one = 正解

### hot-wash (the talk right after the play)

hot-wash-part = ホットウォッシュ
hot-wash-title = ホットウォッシュ
hot-wash-lead = 記憶が新しいうちに、終了直後の3分間で振り返ります。誰かが台本を読み上げます。タイマーは時間を示すだけです。
hot-wash-script = 台本
hot-wash-step = ステップ{ $n }、{ $time }
hot-wash-at = ステップ{ $n }/{ $of }
hot-wash-left = 残り{ $time }
hot-wash-over = { $time }超過
hot-wash-start = タイマーを開始
hot-wash-pause = 一時停止
hot-wash-go-on = 再開
hot-wash-next = 次のステップ
hot-wash-alone = 話し合ってみる
hot-wash-alone-lead = チーム用の台本です。同僚と一緒に使ってください。3分で終わります。

### guide

guide-title = カード図鑑
guide-kinds = カードの種類
guide-attacks = 攻撃
guide-procedures = 手順
guide-injects = 状況付与
guide-consultants = 専門家
guide-mitigations = 対策
guide-search = 検索
guide-count = { $n ->
    [0] 該当するカードはありません。
   *[other] カード{ $n }枚
}
guide-pick = 読みたいカードを選んでください。
guide-back = 一覧に戻る
guide-kind-stage = { $kind }：{ $stage }
guide-found-by = これを見つける手順
guide-finds = 見つけられるもの：{ $stage }
guide-techniques = ATT&CKとATLAS（作者による対応付け）：{ $ids }
guide-lesson = 教訓：{ $lesson }
guide-cost = 負担：{ $cost }
guide-csf = NIST CSF 2.0：{ $ids }
guide-requires = 前提
guide-references = 参考文献
guide-open = ページを開く
guide-open-name = ページを開く：{ $title }

### library

library-checklist = チェックリスト
library-how-to = 手引き
library-exercise = 練習問題
library-story = 物語
library-segment = 講話
library-transcript = 書き起こし
library-glossary = 用語集
library-checklists = チェックリスト
library-how-tos = 手引き
library-exercises = 練習問題
library-stories = 物語
library-segments = 会議用の講話
library-words = 用語の意味
library-glossary-title = 用語集
library-glossary-hook = 画像部門とセキュリティの用語を、やさしい言葉で。
library-minutes-to-read = 読了{ $n }分
library-minutes-long = { $n }分
library-slides = スライド{ $n }枚
library-terms-count = { $n }語
library-reviewed = { $date }確認
library-of-scenario = シナリオ「{ $title }」より
library-scope-dicom = DICOMのみ
library-scope-joint = メーカーと共同
library-column-action = 実施すること
library-column-scope = 実施できる人
library-column-milestone = 節目
library-column-owner = 担当
library-column-date = 期日
library-source = { $title }。{ $publisher }、{ $date }。
library-source-section = { $title }。{ $publisher }、{ $date }。セクション{ $section }。
library-sources = 出典
library-terms = 使われている用語
library-takeaways = 覚えておきたいこと
library-warning = 注意。
library-answers = 解答
library-line = { $n }行目：
library-better = 改善例：
library-slide-cue = スライド{ $n }：{ $title }（{ $at }）
library-pause = 中断、{ $clock }：{ $ask }
library-credits = { $title } { $version }、{ $authors }。ライセンス：{ $licence }。
library-index = { $pack }のライブラリ
library-title = ライブラリ
library-lead = チェックリスト、手引き、物語、短い講話があります。読む、印刷する、試す、会議で使うなど自由にお使いください。
library-empty = 読み物のあるパックがここにはありません。
library-everything = すべて
library-parts = ライブラリの区分
library-search = 検索
library-count = { $n }ページ
library-none = 該当するものがありません。
library-show-all = すべて表示
library-guide = カード図鑑：ゲームの全カード
library-part-of = { $part }：{ $pack }
library-views = 講話の表示方法
library-story-views = 物語、またはその後にすること
library-view-slides = スライド
library-view-transcript = 書き起こし
library-previous = 前へ
library-next = 次へ
library-position = スライド{ $n }/{ $all }、開始{ $at }
library-slide-shown = スライド{ $n }/{ $all }：{ $title }
library-said = 話す内容
library-read-aloud = 読み上げる
library-stop = 読み上げを停止
library-no-voice = この端末には読み上げ用の音声がありません。文は下に、全文は書き起こしにあります。
library-voice-failed = 音声が途切れました。「読み上げる」を押すともう一度試せます。
library-pause-title = { $clock }の中断
library-pause-start = 時計を開始
library-pause-skip = 中断を省略
library-pause-left = 残り{ $clock }
library-spot-lines = ファイルの行
library-spot-how = 変更すべきと思う行すべてに印を付け、答え合わせをしてください。
library-spot-check = 答え合わせ
library-spot-again = もう一度
library-spot-then = このページの続きは解答についての説明です。答え合わせをすると開きます。
library-spot-found = 見つけました。
library-spot-missed = 見落としました。
library-spot-wrong = この行はこのままで問題ありません。
library-spot-sum = { $all }件中{ $found }件を見つけました。
library-spot-sum-wrong = 印を付けた行のうち{ $n }行は問題のない行です。
library-glossary-search = 用語を探す
library-glossary-none = 該当する用語がありません。
library-save-markdown = Markdownで保存
library-save-html = HTMLで保存
library-print = 印刷
library-play = シナリオ「{ $title }」へ
library-in-library = ライブラリで見る
library-open-story = 保存・印刷用の物語
library-open-tasks = 記入用のチェックリスト
library-open-segment = 会議用の講話

### settings

settings-title = 設定
settings-text-size = 文字の大きさ
settings-percent = { $n }%
settings-theme = テーマ
settings-theme-system = 端末に合わせる
settings-theme-dark = 暗い（読影室向け）
settings-theme-light = 明るい（明るい部屋向け）
settings-motion = 動き
settings-motion-system = 端末の設定に従う
settings-motion-reduced = 減らす
settings-motion-full = すべて
settings-keys = 一文字の英数字キー
settings-keys-on = オン
settings-keys-off = オフ
settings-keys-said = テーブルでは数字キーで手順を選び、R でサイコロを振り、L で選択を確定します。ファシリテーター用のキーは、コンソールの「キー操作」にあります。オフにしても、すべて Tab と Enter で操作できます。
settings-sound = この演習に音はありません。
settings-kept = 設定はこの端末に保存されます。

settings-about-title = このソフトウェアについて
settings-about-version = Breach Rounds { $version }
settings-about-game = 概要
settings-about-game-text = Breach Roundsは、医用画像部門のためのセキュリティ机上演習です。内容はすべて演習用です。病院、人物、インシデントは架空のもの、手口は実在し文書化されたものです。他のゲームのカードの文章、絵、名称は使っていません。
settings-about-licence = ライセンス
settings-about-licence-text = このプログラムは、MIT LicenseまたはApache License 2.0のどちらかを選んで利用できます。シナリオパックのライセンスは下に示します。
settings-about-fonts = フォント
settings-about-fonts-text = Braille Institute of AmericaのAtkinson Hyperlegibleと、The Inter Project AuthorsのInterの記号を使用しています。どちらもSIL Open Font License 1.1に基づきます。紋章はこのプログラムのために描かれました。
settings-about-fonts-japanese = 日本語の文字は Adobe と Google の Noto Sans JP（SIL Open Font License 1.1）です。
settings-about-mitre = MITRE ATT&CKとATLAS
settings-about-mitre-text = © The MITRE Corporation. ATT&CK®の技術のIDと名称は、The MITRE Corporationの許可を得て転載・配布しています。MITRE ATT&CKとMITRE ATLASはThe MITRE Corporationの商標です。同社がこの演習を推奨するものではありません。
settings-about-attack-link = ATT&CKの利用条件
settings-about-authors = 作者：{ $authors }
settings-about-pack-licence = ライセンス：{ $licence }

### hot-seat

hot-seat-title = 1台共用：{ $title }
hot-seat-how = 2〜8チームがこの端末を共用します。各チームは画面を隠して選択を確定し、全員のために1つのサイコロを振り、結果はまた各チームだけが見ます。
hot-seat-teams = チーム
hot-seat-team-name = チーム{ $n }の名前
hot-seat-team-blue = 青チーム
hot-seat-team-green = 緑チーム
hot-seat-team-amber = 琥珀チーム
hot-seat-team-violet = 紫チーム
hot-seat-team-red = 赤チーム
hot-seat-team-teal = 青緑チーム
hot-seat-team-silver = 銀チーム
hot-seat-team-rose = 桃チーム
hot-seat-add = チームを追加
hot-seat-people = 人
hot-seat-practice-random = 練習：ランダム
hot-seat-practice-greedy = 練習：目先優先
hot-seat-practice-optimal = 練習：最善
hot-seat-who-plays = チーム{ $n }を動かすのは
hot-seat-who-plays-name = チーム{ $n }：{ $who }
hot-seat-practice-note = 練習チームは自動で動き、他のチームに見えるものだけを見ます。「ランダム」は何でも選び、「目先優先」は1ターン先、「最善」は最後まで読みます。
hot-seat-practice-name = { $team }（{ $policy }）
hot-seat-thinks = { $team }が考えています
hot-seat-thinks-lead = 自動で進みます。操作は要りません。
hot-seat-remove = 削除
hot-seat-remove-name = チーム{ $n }を削除
hot-seat-leads = ファシリテーター
hot-seat-unled = 進行役なし
hot-seat-led = ファシリテーターが進行
hot-seat-facilitator-name = ファシリテーターの名前
hot-seat-facilitator-note = ファシリテーターは専用の引き出しで、すべてを見て、すべてを変更できます。その都度、理由がログに残ります。
hot-seat-questions = 質問
hot-seat-questions-off = 質問なし
hot-seat-questions-on = 前に3問、後に3問
hot-seat-questions-explained = 各チームは、ブリーフィングの前に小さな事例3問、デブリーフィングで同様の3問に答えます。身についたことを確かめるためのもので、得点には含めません。
hot-seat-chain = 事案
hot-seat-chain-drawn = 引いて決める
hot-seat-chain-authored = 作者が書いたとおり
hot-seat-drawn-note = 各段階を、ブリーフィングによる疑いの強さに応じて候補から引きます。全チームが同じ事案に取り組みます。
hot-seat-authored-note = シナリオのファイルは公開されています。この事案を知っている人がいるかもしれません。
hot-seat-start = 演習を開始
hot-seat-pass = { $team }に端末を渡してください
hot-seat-look-away = 他のチームは見ないでください。
hot-seat-take = { $team }です
hot-seat-die-shows = サイコロの目は{ $face }
hot-seat-die-waits = サイコロ待ち
hot-seat-roll-title = 全員で1つのサイコロ
hot-seat-roll-for = すべての選択が確定しました。この目は{ $teams }に適用されます。
hot-seat-roll = 全員のために振る
hot-seat-type-face = 実物のサイコロの目（1〜{ $die }）
hot-seat-no-face = サイコロの目は1〜{ $die }です。
hot-seat-set-face = この目にする
hot-seat-reveal-title = { $name }が決めます
hot-seat-reveal-look-away = 端末をファシリテーターに渡してください。チームは全員、見ないでください。
hot-seat-reveal-take = { $name }です
hot-seat-reveal-which = { $team }は成功し、複数の段階が当てはまります。どれを見つけたことにしますか。
hot-seat-paused-title = 一時停止中
hot-seat-paused = ファシリテーターが{ $team }を一時停止しました。引き出しで解除すると、全体が再開します。
hot-seat-drawer = ファシリテーター
hot-seat-results = 結果
hot-seat-results-lead = 全チームが同じ事案に取り組みました。
hot-seat-results-care = 診療の状態は得点とは別に示し、得点には混ぜません。
hot-seat-results-level = 「=」の付いた順位は同順位です。0.1点の単位で並んでいます。
hot-seat-results-guided = ガイド付きのチームはコーチから最善手を教わったため、順位を付けません。
hot-seat-rank-by = 順位の基準
hot-seat-place = { $place }
hot-seat-place-shared = { $place } =
hot-seat-place-none = –
hot-seat-guided = { $team }（ガイド付き）
hot-seat-column-place = 順位
hot-seat-column-team = チーム
hot-seat-column-investigation = 調査
hot-seat-column-mitigation = 対策
hot-seat-column-awarded = 加点
hot-seat-column-total = 得点
hot-seat-column-care = 診療
hot-seat-debriefs = チームごとのデブリーフィング
hot-seat-debrief = { $team }のデブリーフィング

### agenda (what a facilitator does in 30, 60 and 90 minutes)

agenda-lead = { $minutes }分：ルールセット「{ $rules }」、1ターン{ $turn }秒、{ $stops ->
    [0] 討議のための中断なし。
   *[other] 討議のための中断{ $stops }回。
}
agenda-welcome = 挨拶とルール
agenda-welcome-task = 挨拶をし、約束事を伝え、全員に名前と職種を言ってもらいます。役割カードを使う場合は配り、画面で1ターンを実演します。
agenda-welcome-say = ようこそ。これから{ $minutes }分間、作られた事案に取り組みます。画面に出ることは、どれも実際には起きていません。試すのは私たちの計画であって、お互いではありません。誰も採点されず、誰も責められません。話はそのまま受け止め、実際ならどうするかを言ってください。患者さんの情報や、当院の具体的な弱点は書かないでください。本当の事態が起きたら「実事案です、中止」と言ってください。ただちに中止します。
agenda-briefing = ブリーフィング
agenda-briefing-task = ブリーフィングと最初の兆候を、ゆっくり読み上げます。言葉についての質問には答え、事案についての質問には答えません。候補を見る時間を1分取ります。
agenda-briefing-say = ブリーフィングを1度読みます。誰が何を、いつから知っているかに注意して聞いてください。次に候補を見てください。ボードには、それぞれを疑う根拠の文が示されています。
agenda-play = プレイ
agenda-play-task = { $stops ->
    [0] 1ターン{ $turn }秒で進めます。結果と状況付与は読み上げます。中断の時間はありません。あとで取り上げたいことを書き留めます。
    [one] 1ターン{ $turn }秒で進めます。結果と状況付与は読み上げます。段階が判明した直後に1回、{ $stop }秒中断し、一覧から1つ質問します。
   *[other] 1ターン{ $turn }秒で進めます。結果と状況付与は読み上げます。段階が判明した直後に{ $stops }回、各{ $stop }秒中断し、一覧から1つ質問します。
}
agenda-play-say = 毎ターン、手順を1つ決め、確定する前に理由を言ってください。役に立つときは役割カードを読み上げてください。判定に失敗すると攻撃については何もわかりませんが、病院に起こりうる備えの不足が1つ示されます。自院にも当てはまるかを考えてください。
agenda-forensic-report = フォレンジック報告書
agenda-forensic-report-task = 未判明の段階をすべて明らかにし、攻撃を最初から最後まで読み上げます。得点は減りません。
agenda-forensic-report-say = 外部の専門家の調査が終わりました。起きたことはこのとおりで、全チーム共通です。全員が同じ事実に基づいて計画します。
agenda-mitigation = 対策
agenda-mitigation-task = 各チームに予算を使ってもらいます。その対策はこの攻撃に、そして次の攻撃にどう効くのかを尋ねます。残り1分を知らせます。
agenda-mitigation-say = 皆さんには費用と週数、そして現場の忍耐がありますが、どれも十分ではありません。ここで有効だったものと、今日見なかった攻撃に有効なものを選んでください。
agenda-hot-wash = ホットウォッシュ
agenda-hot-wash-task-short = シナリオのホットウォッシュの文を順に進めます。担当者と期日を付けた是正措置を1つ書き留めます。
agenda-hot-wash-task = テーブルを回り、まず良かった点を1つずつ、次に改善すべき点を1つずつ聞きます。最も重要なものを、担当者、開始日、終了日を付けた是正措置にします。
agenda-hot-wash-say = 記憶が新しいうちに、うまくいったこと、いかなかったこと、そして何を変えるかを話しましょう。人ではなく、計画、道具、取り決めについて話してください。
agenda-close = 終了
agenda-close-task = 是正措置をもう一度読み上げます。報告書がいつ誰に届くかを伝え、デブリーフィングを開き、アンケートを配ります。
agenda-close-say = ありがとうございました。演習は終わりです。ここから先に見るものはすべて現実です。各自のデブリーフィングはリンクから開けます。改善すべき点をアンケートでお知らせください。

### facilitator

facilitator-title = ファシリテーターの引き出し
facilitator-gate = ここには事案のすべてが表示されます。{ $name }だけが見てください。
facilitator-open = { $name }です。引き出しを開く
facilitator-led-by = 進行：{ $name }
facilitator-teams = チーム
facilitator-place-turn = ターン{ $turn }/{ $limit }、診療：{ $care }
facilitator-place-die = ターン{ $turn }/{ $limit }、サイコロ待ち、診療：{ $care }
facilitator-place-paused = ターン{ $turn }/{ $limit }で一時停止中
facilitator-chain = 事案
facilitator-known = { $stage }：{ $attack }（判明）
facilitator-hidden = { $stage }：{ $attack }（未判明）
facilitator-injects = これからの状況付与
facilitator-scheduled = { $inject }（ターン{ $turn }の終わり）
facilitator-skipping = 次の状況付与は見送られます。
facilitator-rulings = 裁定
facilitator-adjust = 判定を変更
facilitator-adjust-note = 直前の判定に加え、結果を決め直します。チームが次の行動を取るまで可能です。
facilitator-bonus = ボーナスを与える
facilitator-bonus-note = 「自院ならどうするか」への根拠ある答えに対し、次の判定に1〜3を加えます。
facilitator-reveal = 段階を明らかにする
facilitator-reveal-note = 未判明の段階を、チームが見つけた場合と同じように明らかにします。
facilitator-force = 状況付与を出す
facilitator-force-note = この状況付与を今すぐ出します。
facilitator-skip = 状況付与を見送る
facilitator-skip-note = 開いている選択を取り下げます。なければ、次に予定された状況付与を止めます。
facilitator-turns = ターンの増減
facilitator-turns-note = 最終ターンを動かします。現在のターンより前にはなりません。
facilitator-award = 点を与える
facilitator-award-note = 別の行に、加点として表示されます。
facilitator-note = メモを書く
facilitator-note-note = ログに残ります。チームが読めるのはデブリーフィングのときだけです。
facilitator-pause = 一時停止
facilitator-pause-note = このチームを止めます。全体も止まります。
facilitator-resume = 再開
facilitator-resume-note = 全体が再開します。
facilitator-undo = 取り消し
facilitator-undo-note = このチームを以前の時点に戻します。取り消した内容はログで読めます。チームはそこから追いつきます。
facilitator-number = 数
facilitator-less = 減らす
facilitator-more = 増やす
facilitator-which-stage = どの段階ですか
facilitator-which-inject = どの状況付与ですか
facilitator-which-moment = どの時点に戻しますか
facilitator-before = この直前：{ $what }
facilitator-reason = 理由（ログに残ります）
facilitator-apply = 適用：{ $ruling }
facilitator-done = 裁定をログに記録しました。
facilitator-close = 引き出しを閉じる

### reasons (why an action was refused)

reasons-not-your-turn = 今は別の人が決める番です。
reasons-chance-first = 先にサイコロを振ります。
reasons-no-chance-now = 今は振る場面ではありません。
reasons-impossible-outcome = サイコロにその目はありません。
reasons-paused = 一時停止中です。ファシリテーターが再開できます。
reasons-over = このセッションは終了しています。
reasons-wrong-phase = それは別の場面で行います。
reasons-choice-first = 先に決めるべき選択があります。
reasons-no-such-option = 今、その選択肢はありません。
reasons-not-dealt = 「{ $card }」は手札にありません。
reasons-cooling-down = 「{ $card }」はターン{ $turn }まで休止中です。
reasons-blocked = 「{ $card }」はターン{ $turn }まで使えません。
reasons-wrong-suspect = まだ残っていて、この手順で見つけられる候補を指定してください。
reasons-already-called = 「{ $card }」にはもう相談しました。相談は1人につき1度だけです。
reasons-no-calls-left = これ以上相談できません。
reasons-no-such-card = このシナリオにそのカードはありません。
reasons-already-so = 「{ $card }」はすでにその状態です。
reasons-requires = 「{ $card }」には先に「{ $other }」が必要です。
reasons-needed-by = 「{ $other }」は「{ $card }」を前提にしています。先に「{ $other }」を取り下げてください。
reasons-over-budget = 「{ $card }」は残りの予算に収まりません。
reasons-wrong-stage = { $stage }は今、明らかにできません。
reasons-no-roll-to-adjust = 変更できる判定がありません。
reasons-out-of-range = その数は範囲外です。
reasons-reason-missing = 理由を入力してください。ログに残ります。
reasons-no-such-seat = { $seat }の席はこのセッションにありません。
reasons-ready = 使用可
reasons-cooling = ターン{ $turn }まで休止
reasons-blocked-until = ターン{ $turn }まで使用不可
reasons-seat-facilitator = ファシリテーター
reasons-seat-team = チーム{ $team }
reasons-seat-observer = プロジェクター
reasons-phase-investigation = 調査
reasons-phase-report = フォレンジック報告書
reasons-phase-mitigation = 対策
reasons-phase-debrief = デブリーフィング
reasons-waits-team = チームが選びます。
reasons-waits-choice = 「{ $inject }」が判断を待っています。
reasons-waits-die = サイコロを振る番です。
reasons-waits-suspect = { $stage }の誤った候補が1つ、無作為に消えます。
reasons-waits-facilitator = どの段階を明らかにするかをファシリテーターが決めます。
reasons-waits-paused = 一時停止中です。
reasons-waits-nobody = セッションは終了しました。

### scores (why a line has its points)

scores-of = { $most }点中{ $points }点
scores-revealed-procedure = { $stage }：ターン{ $turn }に「{ $procedure }」で「{ $attack }」が判明しました。
scores-revealed-card = { $stage }：ターン{ $turn }にカードで「{ $attack }」が判明しました。
scores-revealed-facilitator = { $stage }：ターン{ $turn }にファシリテーターが「{ $attack }」を明らかにしました。得点は同じです。
scores-turned-up-by-report = { $stage }：「{ $attack }」はフォレンジック報告書で初めて判明したため、得点はありません。
scores-still-hidden = { $stage }はまだ判明していません。
scores-time-bonus = { $left ->
    [0] { $turns }ターンを使い切って、4つの段階がすべて判明しました。
   *[other] { $turns }ターンのうち{ $left }ターンを残して、4つの段階がすべて判明しました。
}
scores-no-time-bonus = 残りターンが得点になるのは、4つの段階がすべて判明したときです。
scores-plan-empty = 何も採用しなかったため、リスクはそのまま残ります。予算内の最善の計画なら{ $best }まで減ります。
scores-plan-best = あなたの計画で残るリスクは{ $risk }です。この予算内でこれ以上の計画はありません。
scores-plan-as-good = あなたの計画で残るリスクは{ $risk }で、予算内の最善の計画と同じです。
scores-plan = あなたの計画で残るリスクは{ $risk }、予算内の最善の計画では{ $best }です。
scores-percent = { $number }%
scores-percent-tiny = 0.1%未満
scores-card-adopted-best = 「{ $card }」は最善の計画に入っています。
scores-card-adopted = 「{ $card }」はあなたの計画に入っています。
scores-card-missed = 最善の計画には「{ $card }」も入っています。
scores-card-chain = 今回起きた攻撃のうち、{ $attacks }に効きます。
scores-card-others = 次に起こりうる攻撃のうち、{ $attacks }に効きます。
scores-card-softens = どの攻撃でも、影響を和らげます（{ $strength }）。
scores-card-carries = { $cards }の土台になります。
scores-card-cheapens = { $cards }の負担を軽くします。
scores-card-nothing = ここで起こりえた攻撃のどれにも効きません。
scores-countered = 「{ $attack }」（{ $strength }）
scores-strength-strong = 強い
scores-strength-partial = 部分的
scores-strength-speed-bump = 時間稼ぎ
scores-cost = 費用{ $money }、週数{ $weeks }、支障{ $disruption }
scores-awarded = ファシリテーターが{ $points }点を与えました。
scores-deducted = ファシリテーターが{ $points }点を減らしました。
scores-care-normal = 最終的に、患者は普段どおりの診療を受けています。
scores-care-slowed = 最終的に、患者の待ち時間は普段より長くなっています。
scores-care-diverted = 最終的に、患者を他院に送らざるをえません。
scores-care-stopped = 最終的に、画像検査が止まっています。
scores-steps-better = { $steps }段階の改善
scores-steps-worse = { $steps }段階の悪化
scores-care-inject = 「{ $card }」：{ $moved }。
scores-care-option = 「{ $card }」での判断「{ $option }」：{ $moved }。
scores-care-consultant = 「{ $card }」への相談：{ $moved }。
scores-care-plan = 計画による診療への支障{ $disruption }：{ $moved }。

### analysis (par, loss and luck)
# Points stand in a sentence already in words: “2.4 points”.
analysis-slogan = サイコロの結果にかかわらない、選択そのものへの評価です。
analysis-decision-score = 判断スコア：100点中{ $points }点。
analysis-decision-parts = 調査では、選択で左右できた分の{ $percent }を獲得しました：{ $most }点中{ $investigation }点。対策の計画は{ $rest }点中{ $mitigation }点でした。
analysis-guided = コーチが最善手を教えたため、この回には順位を付けません。
analysis-earliest-assumed = 成功で何を明らかにするかをファシリテーターが選べた場面では、最も早い段階と仮定して計算しています。
analysis-points = { $points }点
analysis-points-one = 1点
analysis-points-tiny = 0.1点未満
analysis-points-none = なし
analysis-par = パー（最善の進め方で開始時に見込まれる点）：{ $points }。
analysis-loss = 選択で失った点：{ $points }。
analysis-luck-good = サイコロで得た点：{ $points }。
analysis-luck-bad = サイコロで失った点：{ $points }。
analysis-luck-even = サイコロによる増減は差し引きゼロでした。
analysis-events-good = 状況付与で得た点：{ $points }。
analysis-events-bad = 状況付与で失った点：{ $points }。
analysis-rulings-good = ファシリテーターの裁定で得た点：{ $points }。
analysis-rulings-bad = ファシリテーターの裁定で失った点：{ $points }。
analysis-actual = 調査で得た点：{ $points }。
analysis-turn = { $turn }：{ $steps }その後の見込みは{ $points }です。
analysis-last-turn = { $turn }：{ $steps }最終的に{ $points }です。
analysis-change = { $words }（{ $change }）
analysis-turn-even = ターン{ $turn }
analysis-turn-changed = ターン{ $turn }（{ $changes }）
analysis-change-choice = 選択{ $change }
analysis-change-luck = 運{ $change }
analysis-change-injects = 状況付与{ $change }
analysis-change-rulings = 裁定{ $change }
analysis-move-investigate = 「{ $card }」
analysis-move-consult = 「{ $card }」への相談
analysis-move-pass = パス
analysis-step-best = 選択は{ $chosen }で、これ以上の手はありませんでした。
analysis-step-loss = 選択は{ $chosen }でしたが、{ $best }のほうが価値がありました。
analysis-step-revealed = サイコロの目は{ $face }で成功し、{ $stages }が判明しました。
analysis-step-success = サイコロの目は{ $face }で、成功でした。
analysis-step-failure = サイコロの目は{ $face }で、失敗でした。
analysis-step-inject = 「{ $inject }」を引きました。
analysis-costly = ターン{ $turn }の選択は{ $chosen }でしたが、{ $best }のほうが{ $loss }高い価値がありました。
analysis-why-nothing = 「{ $chosen }」では残る候補を1つも見つけられませんでした。「{ $best }」なら{ $count }件を見つけられ、段階が判明する確率は{ $chance }でした。
analysis-why-more = 「{ $best }」なら残る候補のうち{ $count }件を見つけられ、段階が判明する確率は{ $chance }でした。「{ $chosen }」では{ $fewer }件、確率は{ $other }でした。
analysis-why-roll = 残る候補のうち「{ $best }」では{ $count }件、「{ $chosen }」では{ $fewer }件を見つけられました。ただし判定が成功する確率は前者が{ $roll }、後者が{ $harder }です。段階が判明する確率は、前者が{ $chance }、後者が{ $other }でした。
analysis-why-likelier = 残る候補のうち「{ $best }」では{ $count }件、「{ $chosen }」では{ $fewer }件を見つけられました。ただし前者の候補のほうが疑いが強く、段階が判明する確率は{ $chance }、「{ $chosen }」では{ $other }でした。
analysis-why-later = そのターンに段階が判明する確率は、「{ $chosen }」が{ $other }、「{ $best }」が{ $chance }でした。差が出るのはその後のターンです。成功がどの候補を除外するか、残りの候補のためにどの手順が使える状態で残るかが違います。
analysis-why-instead = 「{ $best }」なら残る候補のうち{ $count }件を見つけられ、段階が判明する確率は{ $chance }でした。
analysis-why-consult = 「{ $chosen }」では残る候補のうち{ $fewer }件を見つけられ、確率は{ $other }でしたが、「{ $best }」への相談の効果のほうが価値がありました。
analysis-why-waited = 「{ $chosen }」がそのターンに段階を判明させる確率は{ $other }でしたが、温存しておくほうが後で価値がありました。
analysis-why-unrolled = そのターンに、これほど価値のある判定はありませんでした。
analysis-none-costly = 点を失った選択はありませんでした。
analysis-points-only = { $why }そのため、得点はパーと運を付けずに示します。
analysis-large-cooldown = ここでは手順が{ $is }ターン休止します。正確な値を保証できるのは{ $most }ターンまでです。
analysis-large-turns = ここでは残りが{ $is }ターンあります。正確な値を保証できるのは{ $most }ターンまでです。
analysis-large-suspects = ここでは1つの段階に候補が{ $is }件あります。正確な値を保証できるのは{ $most }件までです。
analysis-large-procedures = 手札に手順が{ $is }枚あります。正確な値を保証できるのは{ $most }枚までです。
analysis-not-at-table = 局面の価値を示せるのは、テーブルに着いている席だけです。
analysis-not-now = 今まさに何かを決めているところなので、この局面に固有の価値はありません。

### report

report-title = 事後報告書：{ $scenario }
report-started = 開始：{ $when }。
report-pack = パック：{ $pack }。
report-facilitator = ファシリテーター：{ $name }。
report-objectives = 目標
report-chain = 起きたこと
report-chain-step = { $stage }：「{ $attack }」
report-team = { $team }：{ $points }点
report-investigation = 調査、{ $points }
report-mitigation = 対策、{ $points }
report-care = 診療
report-deserved = 選択そのものへの評価
report-turns = ターンごとの経過
report-costliest = 損失の大きかった選択
report-worth-unknown = この報告書の作成時点では、パーと運は計算されていませんでした。
report-standings = 結果
report-ranked-by-decision = 判断スコア順：サイコロの結果にかかわらない、選択そのものへの評価です。
report-ranked-by-points = サイコロの結果を含む得点順。
report-place = { $place }位：{ $team }、{ $points }
report-place-shared = { $place }位（同順位）：{ $team }、{ $points }
report-place-points-only = 判断スコアなし：{ $team }、{ $points }
report-place-guided = コーチが最善手を教えたため順位なし：{ $team }、{ $points }
report-both-scores = 判断スコア{ $decision }、得点{ $points }
report-points = { $points }点
report-timeline = 時系列
report-turn = ターン{ $turn }
report-afterwards = 調査のあと
report-story = 物語
report-takeaways = 覚えておきたいこと
report-checklist = 月曜日にすること
report-hot-wash = ホットウォッシュ（進行役用）
report-hot-wash-seconds = { $n }秒：
report-learned = 前後の質問
report-listen = 聞き取りたい点：{ $for }
report-questions = 話し合いたいこと
report-references = 参考文献

### papers (the papers of an exercise)

papers-minutes = { $n }分
papers-handling = この演習の参加者と、結果に対応する担当者限り
papers-handling-staff = ファシリテーターと評価者限り：演習で伏せている内容を含む
papers-fact-length = 所要時間
papers-fact-pack = パック
papers-objectives = 目標
papers-objective = 目標{ $n }
papers-capabilities = 対応能力
papers-capabilities-words = 目標はNIST Cybersecurity Framework 2.0の次のカテゴリーに基づいています：
papers-agenda = 進行表
papers-rules = ルールの要点
papers-hot-wash = ホットウォッシュ
papers-takeaways = 覚えておきたいこと
papers-mitigations = 対策
papers-injects = 状況付与

papers-column-from = 開始
papers-column-minutes = 分
papers-column-part = 区分
papers-column-task = すること
papers-column-does = 内容
papers-column-role = 役割
papers-column-cares = 人物
papers-column-knows = この人だけが知っていること
papers-column-what = 出来事
papers-column-stage = 段階
papers-column-suspect = 候補
papers-column-briefing-says = 疑う根拠
papers-column-procedure = 手順
papers-column-clues = 見つける手順と、そのとき見えるもの
papers-column-gap = 備えの不足
papers-column-closed-by = 解消する対策
papers-column-who = 誰
papers-column-mitigation = 対策
papers-column-cost = 負担
papers-column-capability = 対応能力
papers-column-ask = 質問
papers-column-listen = 聞き取りたい点
papers-column-number = 番号
papers-column-when = 時点
papers-column-sender = 発信元
papers-column-to = 宛先
papers-column-expected = 期待される行動
papers-column-talk = 討議で聞きたい発言
papers-column-heard = 誰が、どのような言葉で
papers-column-team = チーム
papers-column-time = 時刻
papers-column-seen = 発言・行動
papers-column-helped = 助けになったこと、妨げになったこと
papers-column-marking = 印

papers-rating = 評定
papers-rating-means = 当てはまる場合
papers-rating-p = P：支障なく実施
papers-rating-s = S：一部に課題があるが実施
papers-rating-m = M：大きな課題があるが実施
papers-rating-u = U：実施できず
papers-rating-p-means = 目標は達成された。他の業務に支障はなく、誰のリスクも高まらず、適用される計画、方針、手順、規則、法令に沿っていた。
papers-rating-s-means = Pと同じだが、より良く、またはより少ない労力でできる点が見つかった。
papers-rating-m-means = 目標は達成されたが、代償があった。他の業務に支障が出た、患者または職員のリスクが高まるおそれがあった、あるいは適用されるものに沿っていなかった。
papers-rating-u-means = 行ったことは目標を満たさなかった。
papers-scale-source = 4段階の評定は米国のHomeland Security Exercise and Evaluation Program（HSEEP）のもので、その意味は本書の言葉で説明しています。

papers-manual = 状況説明書
papers-manual-lead = 参加者用、演習前と演習中に使用。カードが伏せている内容は含みません。
papers-about = この演習について
papers-about-words = これは机上演習です。架空のインシデントについて、ファシリテーターの進行で話し合います。チームは、段階の隠れた攻撃を探し、わかったことから次に何をするかを決め、そのあと限られた予算を、この攻撃と次の攻撃に有効な対策に使います。実際のシステムには一切触れません。
papers-ground-rules = 約束事
papers-rule-safe = 考えたことを言い、わからないことは尋ねてください。誰かを試験するのではなく、協力の仕方を試します。
papers-rule-blame = 計画、システム、習慣について話してください。演習中も演習後も、人を責めないでください。
papers-rule-data = 話すときも書くときも、患者の情報を出さないでください。この場以外の人が知るべきでない実際の弱点は書かないでください。
papers-rule-fiction = 事案は語られたとおりに受け止めてください。単純化してあり、自院では起こりえない部分もあります。起こりうるものとして判断してください。
papers-rule-real = 本当の事態が起きたら「実事案」と言ってください。演習は全員ただちに中止します。
papers-situation = 状況
papers-symptom = 最初に気づいたこと
papers-suspects = 起こりえたこと
papers-suspects-words = 攻撃には4つの段階があります。ブリーフィングから、各段階に次の可能性が残ります。各段階につき1つが真です。並び順に意味はありません。
papers-how = 1ターンの進め方
papers-how-discuss = 話し合う：事実に合う候補はどれか。何を見ればわかるか。
papers-how-choose = 手順を選び、確かめる候補を名指しし、結果ごとに何を意味するかを言う。
papers-how-roll = サイコロを振る。失敗しても攻撃については何もわからないが、病院の備えについて1つわかる。
papers-how-strike = 見つかったものを読むか、証拠が否定する候補をボードから消す。
papers-how-plan = 調査が終わるとすべてが明らかになる。そのあと計画する。予算は3種類あり、どれも足りない。
papers-procedures = 手順
papers-procedures-words = 調べるための手段です。どの手順がどの候補を見つけられるかは、いつでもテーブルで読めます。
papers-established = すでに定着しているもの
papers-established-here = { $n ->
    [one] この手順は定着しています。訓練済みで、機能することがわかっています。判定に{ $bonus }を加えます。
   *[other] これらの手順は定着しています。訓練済みで、機能することがわかっています。それぞれ判定に{ $bonus }を加えます。
}
papers-established-drawn = これらの手順のうち{ $n }つが、定着したものとして開始時に引かれます。訓練済みで、機能することがわかっている手順です。それぞれ判定に{ $bonus }を加えます。
papers-established-own = ブリーフィングの前に、各テーブルは自院で実際に行っている手順を{ $n }つ選びます。それぞれ判定に{ $bonus }を加えます。こう尋ねてください：本当に行っていますか。最後に行ったのはいつですか。
papers-column-practices = 定着した手順
papers-your-notes = メモ欄

papers-guide = ファシリテーターの手引き
papers-guide-lead = 進行役用。すべてが書かれています。人目に触れないようにしてください。
papers-lead = 進め方
papers-prepare = 事前
papers-prepare-room = 1チーム1テーブル、各4〜8人。職種を混ぜます。PACS管理者と放射線科医が同席するほうが、どちらかが2人並ぶより多くを学べます。
papers-prepare-print = 状況説明書を全員分、この手引きと評価ガイドを運営側の分、終了時のアンケートを印刷します。
papers-prepare-dice = 各テーブルに実物のサイコロを置くか、プログラムに振らせます。
papers-prepare-teams = 誰がチームを代表して話すかを決め、ターンごとに交代させます。
papers-prepare-try = シナリオを1度、自分で試します。15分ほどで済み、出そうな質問のほとんどに答えられるようになります。
papers-prepare-stop = 当直・勤務中の職員からの連絡方法と、「実事案です、中止」を会場に伝える方法を決めておきます。
papers-during = 演習中
papers-lead-ask = サイコロを振る前に尋ねます：「成功したら何がわかりますか。該当なしなら何がわかりますか」
papers-lead-quiet = 黙っている人を引き込みます。異論のある人に先に話してもらいます。
papers-lead-bonus = 「自院ならどうするか」への根拠ある答えには、判定に1〜3点を与えられます。理由を伝えてください。
papers-lead-time = 残り時間を声に出します。時間に迫られた判断は、あとで話し合う価値があります。
papers-lead-blame = 誰かが責められたら、計画についての問いに置き換えます。
papers-read-aloud = 読み上げる文
papers-truth = 真相
papers-truth-warning = チームはこれを探しています。誰かが近づいたらページをめくってください。
papers-truth-own = チームはそれぞれのペースで進むため、事案もチームごとに異なります。
papers-truth-drawn = この演習の攻撃チェーンは次のとおりです：
papers-truth-open = 攻撃チェーンは開始時に引かれ、コンソールに表示されます。作者が想定したのは次のものです。これを指定した場合にだけ使われます。ファイルは公開されているため、探せば誰でも見つけられます：
papers-truth-stage = { $stage }：全候補
papers-clue = { $procedure }：{ $clue }
papers-gaps = 備えの不足
papers-gaps-words = 判定に失敗すると、このうち1つが読み上げられます。その都度、自院もそうではないかと尋ねる機会です。
papers-injects-words = 枠内の文を読み上げます。その結果の説明はファシリテーター用です。
papers-inject-title = { $number }. { $title }
papers-inject-when = 時点：{ $when }
papers-inject-option = 「{ $option }」{ $why }
papers-inject-lesson = 覚えておきたいこと：{ $lesson }
papers-say = 伝えられること
papers-roles = 役割
papers-roles-words = 使う場合に配ります。どの事実も、何が引かれたかにかかわらず正しく、役に立つときに声に出して言うものです。
papers-roles-none = このシナリオに役割カードはありません。
papers-consultants = 相談できる専門家
papers-mitigations-words = 予算：{ $budget }。すべてには足りません。
papers-agendas = 時間が短くなる、または長くなる場合
papers-agendas-words = 各区分の分数です。短縮するときは次の区分から短い進行表に移ります。ホットウォッシュは決して省かないでください。
papers-prompts = プレイ中に尋ねること
papers-prompts-words = どのシナリオでも使える、場面ごとの質問です。コンソールには合うものが表示されます。質問は1つで十分です。気まずくなるより長めに答えを待ちます。
papers-discussion = このシナリオについて尋ねること
papers-discussion-words = テーブルが静かになったときと、ホットウォッシュで使います。
papers-hot-wash-words = 3分間の台本です。時間があれば、テーブルごとに行います。

papers-when-scheduled = ターン{ $turn }の終わり
papers-when-drawn = 山札から
papers-injects-list = 状況付与一覧
papers-injects-list-lead = チームに起こることのすべてを、想定される順に示します（マスターシナリオイベントリスト）。
papers-injects-list-events = イベント
papers-injects-list-note = 山札は次のときに引かれます：{ $when }。順序は開始時に決まります。大半は引かれずに終わります。
papers-from-facilitator = ファシリテーター
papers-to-all = 全チーム
papers-to-drawing = 引いたチーム
papers-expected-take-in = 考慮に入れる。{ $lesson }
papers-expected-decide = 判断し、理由を言う。{ $lesson }
papers-event-briefing = 演習開始：ブリーフィングと、最初に気づいたことを読み上げる。
papers-event-briefing-expected = 聞く。言葉の意味を尋ねる。足りない情報を挙げる。
papers-event-play = 調査を開始する。
papers-event-play-expected = 理由を持って手順を選び、証拠が否定するものを書き留める。
papers-event-report = フォレンジック報告書を読む：未判明の段階をすべて明らかにする。
papers-event-report-expected = 疑っていたものと比べる。
papers-event-mitigation = 対策を開始する。
papers-event-mitigation-expected = 患者を念頭に、この攻撃と次の攻撃を止めるものに予算を使う。
papers-event-hot-wash = プレイを終了し、ホットウォッシュを開始する。
papers-event-hot-wash-expected = 良かった点、改善すべき点、是正措置を1つずつ挙げる。
papers-event-close = 演習終了。
papers-event-close-expected = 最初の3つの措置を担当者と期日とともに読み上げ、アンケートに記入する。

papers-evaluation = 演習評価ガイド
papers-evaluation-lead = 評価者用、目標ごとに1枚。見聞きしたことを書き、評価は最後に行います。
papers-evaluate = 評価の仕方
papers-evaluate-see = 何が、いつ、言われ、行われたかを書きます。「チームは20:10に、誰が回線を切れるのかを尋ねた」は「意思疎通は良好」より多くを伝えます。
papers-evaluate-time = 何かが始まった時刻と、決着した時刻を記録します。
papers-evaluate-quiet = 助けたりほのめかしたりしないでください。不明な点はファシリテーターに尋ねます。
papers-evaluate-rate = プレイの直後に、下の尺度で評定します。サイコロの結果は評定に含めません。
papers-scale = 尺度
papers-evaluator = 評価者
papers-watch = 見るべき点
papers-watch-for = { $what }{ $why }
papers-watch-reason = チームは、結果が何を意味するかを事前に言い、証拠に応じて考えを改める。
papers-watch-own-house = 自部門ではどうしているか、どの計画や取り決めによるかを、誰かが言う。
papers-watch-patients = 今検査を受けている患者にどう影響するかを、誰かが尋ねる。
papers-observed = 観察
papers-rating-why = この評定の理由
papers-evaluate-general = ほかに聞きたい発言
papers-evaluate-general-words = このシナリオの討議の質問から：次のいずれかを言う人は、正しい方向に進んでいます。

papers-feedback = アンケート
papers-feedback-lead = 参加者用。2分、無記名。書かれたことは必ず読みます。
papers-feedback-role = あなたの職種
papers-role-pacs = PACS管理者
papers-role-radiologist = 放射線科医
papers-role-technologist = 診療放射線技師
papers-role-biomed = 臨床工学技士
papers-role-network = ネットワーク・サーバー担当
papers-role-security = 情報セキュリティ担当
papers-role-privacy = 個人情報保護・コンプライアンス担当
papers-role-other = その他
papers-feedback-agree = どの程度そう思いますか
papers-feedback-scale = 1はまったくそう思わない、5は強くそう思う。
papers-feedback-statement = 項目
papers-feedback-plausible = この事案は自院でも起こりえた。
papers-feedback-clear = 何を求められているかが常にわかった。
papers-feedback-voice = 言いたいことを言え、聞いてもらえた。
papers-feedback-level = 事案は自分にとって易しすぎず、難しすぎなかった。
papers-feedback-roles = 必要な人がテーブルにそろっていた。
papers-feedback-time = 考え、話し合う時間が十分にあった。
papers-feedback-gap = これまで知らなかった自院の不足がわかった。
papers-feedback-use = 明日から何かを変えてみる。
papers-feedback-words = ご自身の言葉で
papers-feedback-keep = このまま続けるべきことは何ですか
papers-feedback-change = 次回、変えるべきことは何ですか
papers-feedback-first = 自院がまず行うべきことは何ですか

papers-after = 事後報告書・改善計画
papers-after-lead = 参加者と、結果に対応する担当者に向けたものです。人ではなく、計画とシステムについて述べます。
papers-overview = 演習の概要
papers-stopped = この演習は実事案のため{ $when }に中止されました。以下はその時点までの内容です。
papers-other-pack = パックはその後変更されています。この報告書は、プレイ時とは異なる版の文で作成されました。プレイ記録の検証には影響しません。
papers-fact-exercise = 演習
papers-fact-kind = 種類
papers-fact-begun = 開始
papers-fact-ended = 終了
papers-fact-led = 進行
papers-fact-scenario = シナリオ
papers-fact-chain = 事案
papers-fact-teams = チーム
papers-fact-participants = 参加者
papers-fact-rules = ルール
papers-fact-hash = パックのSHA3-256
papers-fact-program = プログラム
papers-kind-tabletop = 机上演習（ゲーム形式、判断を記録）
papers-pace-lockstep = 全チーム同時進行、同じサイコロ
papers-pace-own = 各チームが自分のペースで進行、サイコロと事案は別々
papers-rules-own = シナリオ独自のルール
papers-chain-authored = シナリオの作者が書いたとおり
papers-chain-drawn = 開始時に引いたもの
papers-teams = { $n }：{ $names }
papers-everybody = 全員
papers-name-erased = （名前は消去済み）
papers-part-facilitator = ファシリテーター
papers-part-observer = オブザーバー
papers-part-participant = 参加者
papers-contact = { $hours }時間{ $minutes }分

papers-column-objective = 目標
papers-letter-p = P
papers-letter-s = S
papers-letter-m = M
papers-letter-u = U
papers-objectives-note = 会場全体の評定があればそれを、なければ各チームの最後の評定のうち最も低いものを示します。サイコロの結果は含めません。
papers-not-rated = 印のない目標は評定されていません。
papers-strengths = 良かった点
papers-strengths-none = 記録されたものはありません。
papers-improvements = 改善すべき点
papers-improvements-none = 記録されたものはありません。
papers-other-notes = その他のメモ
papers-column-said = わかったこと
papers-draft = ログからの下書き：{ $words }
papers-first = 最優先：{ $words }
papers-strength-found = 攻撃の4つの段階をすべて時間内に見つけた。
papers-strength-judgement = { $all }件の判断のうち{ $good }件が最善またはそれに近いものだった。証拠は、見つかりうる場所で探された。
papers-strength-care = 患者を念頭に判断が行われ、最終的に普段どおりの診療が続いた。
papers-gap-closed = { $reason }「{ $card }」でこの不足を解消できる。
papers-issue-chain = この演習では{ $attacks }が成功し、妨げるものがなかった。
papers-issue-others = 今回は違ったが、次は{ $attacks }かもしれない。
papers-issue-softens = どの攻撃であっても、影響が最大限に及ぶ。
papers-issue-ground = 他の対策の土台として必要である。
papers-issue-beyond = このシナリオの攻撃からは理由が生じないが、チームは他の攻撃を想定した。
papers-action = { $title }：{ $short }

papers-appendix-plan = 付録A：改善計画
papers-plan-words = チームが最優先としたものには担当者と期日があります。「ログからの下書き」で始まる行は、チームがプレイ中に採用したものから作られています。残す、変更する、または削除してください。足りないものは書き加えてください。
papers-plan-none = 是正措置は記録されず、対策を採用したチームもありませんでした。
papers-column-issue = 改善すべき点
papers-column-action = 是正措置
papers-column-owner = 担当者
papers-column-start = 開始
papers-column-end = 終了
papers-appendix-people = 付録B：参加者
papers-attendance-by-hand = 端末で参加した人がいないため、プログラムには誰がいたかがわかりません。参加者はここに署名し、この名簿とともに報告書を保管してください。
papers-participants-by-hand = 端末なし、手書きで管理（付録B）
papers-attendance-words = 時刻はUTCです。参加時間は、入室が認められた時点から、退室またはホットウォッシュ終了時のデブリーフィング公開までです。これは登録されていた時間であり、会場にいたか、端末がつながっていたかは計測しておらず、休憩も差し引いていません。参加者の登録時間は合計{ $contact }です。
papers-column-name = 名前
papers-column-department = 部門
papers-column-took-part = 参加区分
papers-column-came = 入室
papers-column-left = 退室
papers-column-contact = 参加時間
papers-appendix-mapping = 付録C：この演習が関わる事項
papers-mapping-words = これは対応表です。外部の要求事項にこの演習がどこで関わるかを示すもので、要求を満たしていることを示すものでも、法的助言でもありません。
papers-mapping-sources = 名称は、2024年2月26日のNIST CSWP 29（https://doi.org/10.6028/NIST.CSWP.29）および米国連邦規則45 CFR 164.308（https://www.ecfr.gov/current/title-45/section-164.308）によります。要求の内容は要約です。
papers-column-reference = 参照
papers-column-asks = 内容
papers-column-touched = この演習が関わる箇所
papers-map-objectives = 演習の目標がこれに基づいています。
papers-map-adopted = チームが{ $cards }を採用しました。
papers-map-hot-wash = ホットウォッシュにこれに関する発言が{ $n }件あります。
papers-map-improvement = 演習から{ $n }件の措置を含む改善計画が作られました（付録A）。
papers-map-took-part = { $n ->
    [one] 1人が参加し、参加時間は{ $contact }でした（付録B）。
   *[other] { $n }人が参加し、参加時間は合計{ $contact }でした（付録B）。
}
papers-map-by-hand = 端末なしで参加しました。参加者は手書きで管理しています（付録B）。
papers-map-not-touched = この演習では扱っていません。
papers-map-training = セキュリティ意識向上・訓練（標準）：管理職を含む全職員に対するプログラム。
papers-map-reminders = セキュリティに関する注意喚起（要検討（addressable））：定期的なセキュリティ情報の周知。
papers-map-reminders-here = 「覚えておきたいこと」と「月曜日にすること」（付録E）を職員に配布できます。
papers-map-incidents = セキュリティインシデント手順（標準）、対応と報告（必須）：インシデントの方針と手順を定めること。疑わしい、または判明したインシデントを特定して対応し、判明した被害を可能な限り軽減し、インシデントとその結果を記録すること。
papers-map-incidents-here = { $teams ->
    [one] 1チームが模擬インシデントを調査し、{ $all }段階のうち{ $found }段階を見つけました。
   *[other] { $teams }チームが模擬インシデントを調査し、合計{ $all }段階のうち{ $found }段階を見つけました。
}すべての判断とその結果が記録されています（付録D〜G）。
papers-map-backup = データバックアップ計画、災害復旧計画（いずれも必須）：電子的な保護対象医療情報の取得可能で正確な複製と、失われたデータを復元する手順。
papers-map-emergency-mode = 緊急時運用計画（必須）：緊急時の運用中も、電子的な保護対象医療情報のセキュリティを守る重要業務を継続すること。
papers-map-emergency = システムを信頼できない間の診療について、チームが判断しました：{ $injects }。
papers-map-testing = テストと改訂の手順（要検討（addressable））：緊急時対応計画の定期的なテストと改訂。
papers-map-testing-here = この演習で人の対応を試し、{ $n }件の措置につながりました（付録A）。
papers-appendix-timeline = 付録D：時系列
papers-timeline-words = 時刻はUTCです。個々のイベントはすべて、イベントのファイルとプレイ記録にあります。
papers-undone = 取り消し
papers-undone-words = ファシリテーターが取り消したものは算入しません。そこから生じたことも含めて、チームのプレイ記録に残ります。
papers-column-taken-back = 取り消した内容
papers-column-why = 理由
papers-moment-opened = ルームを開いた。
papers-moment-started = プレイを開始した。
papers-moment-debrief = デブリーフィングに入った。
papers-moment-stopped = 実事案のため演習を中止した。
papers-moment-closed = 演習を終了した。
papers-moment-message = ファシリテーターからの連絡：「{ $text }」
papers-ruling-paused = ファシリテーターが演習を一時停止した。
papers-ruling-resumed = 演習を再開した。
papers-ruling-time-added = ファシリテーターが{ $n }秒追加した。
papers-ruling-time-taken = ファシリテーターが{ $n }秒減らした。
papers-ruling-moved-on = ファシリテーターが次の区分へ進めた。
papers-ruling-merged = テーブルを{ $team }に統合した。
papers-ruling-member-moved = 参加者がこのテーブルに移った。
papers-ruling-captain = キャプテンを交代した。
papers-ruling-why = { $done }理由：{ $reason }
papers-cause-lowest = サイコロが最小の目
papers-cause-highest = サイコロが最大の目
papers-cause-failures = 連続の失敗
papers-cause-turn = ルールセットがこのターンに予定
papers-cause-scheduled = シナリオが予定
papers-cause-forced = ファシリテーターが出した
papers-cause-read = ファシリテーターが読み上げた
papers-appendix-case = 付録E：事案と、覚えておきたいこと
papers-team-practice = このチームは練習用で、プログラムがプレイしました。
papers-team-unfinished = 演習の終了時、このチームはまだ終わっていませんでした。
papers-team-plan = 採用した対策と最善の計画
papers-column-adopted = 採用
papers-column-best = 最善の計画
papers-points = 得点
papers-points-investigation = 調査
papers-points-mitigation = 対策
papers-points-decision = 判断スコア
papers-points-awarded = 加点
papers-appendix-team = 付録F：{ $team }
papers-appendix-records = 付録G：記録
papers-records-words = 各チームのプレイは、各行が前の行のハッシュを持つファイルです。「breach-rounds replay --verify」で、すべてのイベントと得点を再計算できます。横のハッシュはファイル全体のものです。
papers-column-file = ファイル
papers-column-sha3 = SHA3-256
papers-sign = 署名
papers-sign-words = 署名者は、この報告書を読み、改善計画のうち自らに関わる部分を承認したことを示します。
papers-sign-facilitator = 主任ファシリテーター
papers-sign-evaluator = 主任評価者
papers-sign-compliance = コンプライアンスまたは個人情報保護の責任者
papers-sign-sponsor = 演習の主催責任者
papers-sign-name = 氏名と署名
papers-sign-date = 日付

### host (what went wrong with files and memory)

host-unavailable = この端末には何も保存できません。プライベートウィンドウかもしれません。このまま続けられますが、残すには閉じる前に書き出してください。
host-full = このセッションを保存する空きがありません。このまま続けられます。残すには、閉じる前に書き出すか、古いセッションを削除してください。
host-other = うまくいきませんでした。これまでに保存されたものは失われていません。{ $words }

host-not-saved = このゲームを保存できませんでした。{ $why }
host-settings-not-saved = 設定はこのウィンドウを閉じるまで有効です。{ $why }
host-retry = 再試行
host-export = プレイ記録を書き出す
host-moved = 別のウィンドウでこのゲームが続けられたか、ファイルの末尾が失われていました。そのファイルはそのまま残し、このゲームは新しい名前で続けます。
host-would-lose = 進行中のゲームを保存できませんでした。別のゲームを始める前に書き出すか、破棄してください。
host-let-go = 破棄する
host-cannot-start = このシナリオは開始できません。
host-exported = 書き出しました：{ $place }
host-not-exported = ファイルを書き込めませんでした。{ $why }
host-imported = 「{ $name }」を取り込みました。
host-not-imported = 「{ $name }」を取り込めませんでした。何も変更していません。
host-cut = 保存されたゲームの末尾が欠けていました。それより前はすべて残っています。
host-unreadable = 保存されたこのゲームは読み取れません。元のまま残してあり、保存したゲームの一覧から書き出せます。
host-no-pack = このゲームのシナリオパックがここに入っていません。
host-print-opened = { $place }に保存し、印刷のためブラウザーで開きました。
host-not-printed = ページを印刷できませんでした。{ $why }

### serve (the server: its short answers, its page for a phone, what it says in the terminal)

serve-not-found = ここには何もありません。ゲームは/から始まります。
serve-only-packed = このファイルは圧縮形式でのみ送信します。Accept-Encoding: gzipを付けて要求してください。
serve-wrong-host = このサーバーはその名前では応答しません。起動時に表示されたアドレスのいずれかを開いてください。または、利用者が使うアドレスを--public-urlに指定して起動してください。
serve-too-large = このサーバーが受け付ける大きさを超えています。
serve-broken = サーバー側で問題が起きました。利用者の誤りではありません。もう一度お試しください。
serve-too-slow = 時間がかかりすぎました。もう一度お試しください。

serve-reach-title = この端末は演習に接続できます
serve-reach-told = 端末が1台届いたことをファシリテーターに知らせました。このページは閉じてかまいません。
serve-reach-own = これはサーバーが動いている端末自身なので、他の端末が届く証明にはなりません。スマートフォンでこのページを開いてください。
serve-reach-unprotected = このアドレスは暗号化されていません。同じネットワークの誰もが内容を読める状態です。実際のシステム名、弱点、患者の情報を入力しないでください。
serve-reach-go-on = Breach Roundsへ進む

serve-taken = { $address }は別のプログラムが使用しています。空いているポートを使いました。
serve-in-memory = 注意：この端末の別のサーバーが演習のファイルを使用しています。ここで開設した演習はメモリーに置かれ、このサーバーの終了とともに失われます。残すには、先にもう一方を停止するか、--store sqlite:PATHで別のファイルを指定してください。
serve-at = Breach Roundsのアドレスは{ $url }です（Ctrl-Cで停止）
serve-facilitator = 演習を開催するには、このリンクを開きます。これを持つ人は誰でもファシリテーターになります。投影しないでください。
serve-only-here = この端末からのみ接続できます。他の端末を受け入れるには、--listen 0.0.0.0:{ $port }に加え、--tls-certと--tls-key、または1室での演習であれば--insecure-lanを付けて起動してください。
serve-no-network = ネットワークで待ち受けていますが、この端末には現在ネットワークアドレスがありません。Wi-Fiに接続するか、テザリングを開始してから、もう一度起動してください。
serve-others = 他の端末からのアドレス
serve-others-card = { $url }（{ $card }）
serve-others-virtual = { $url }（{ $card }：コンテナーまたは仮想マシンのネットワーク。通常は該当しません）
serve-others-link-local = { $url }（{ $card }：この端末が自分で割り当てたアドレス。通常は該当しません）
serve-try = スマートフォンから届きますか。コードを読み取るか、スマートフォンで{ $url }を開いてください。届けばすぐにここに表示されます。
serve-isolated = 何も表示されない場合：会議場や病院のネットワークは、利用者どうしの通信を遮断していることがよくあります。スマートフォンまたはこのPCでテザリングを開始し、全員がそこに接続してください。または、このPCだけで演習を行い、一方のウィンドウにコンソール、もう一方にプロジェクター画面を表示してください。その場合、他の端末は不要です。
serve-reached = { $address }の端末がこのサーバーに届きました。
serve-unprotected = 警告：ネットワーク上で平文のHTTPを使用しています。同じネットワークの誰もが、ファシリテーターのリンクを含め、やり取りをすべて読み、変更できます。1室での演習に限って使い、実際の情報は入力しないでください。
serve-proxy-without-url = 警告：--trusted-proxyが指定されていますが、--public-urlがありません。このサーバーはプロキシ側のアドレスを知らないため、プロキシ経由のページを拒否します。
serve-stopping = 停止中：接続中の端末に知らせています。もう一度Ctrl-Cを押すと直ちに終了します。
serve-left = { $count }件の接続が時間内に終了しませんでした。

### errors

errors-undetectable = このシナリオのどの手順でも{ $attacks }を見つけられないため、公平にプレイできません。
errors-no-deal = この枚数の手札では、すべての候補を見つけられる組み合わせがないため、このシナリオは公平にプレイできません。
errors-not-now = 先に済ませることがあります。
errors-no-such-face = サイコロにその目はありません。
errors-wrong-die = この演習では、もう一方の種類のサイコロを使います。
errors-no-question = このゲームにその質問はありません。
errors-answered = この質問には回答済みです。回答は変更できません。
errors-asked-too-late = プレイ前の質問に答えられるのは、最初のターンの前だけです。
errors-asked-too-early = プレイ後の質問はデブリーフィングで出ます。
errors-too-few-teams = 演習には{ $least }チーム以上が必要です。
errors-too-many-teams = 参加できるのは{ $most }チームまでです。
errors-team-nameless = チーム{ $team }に名前が必要です。
errors-team-name-long = チーム{ $team }の名前が長すぎます。{ $most }文字までです。
errors-team-name-twice = チーム{ $team }の名前が前のチームと同じです。
errors-facilitator-nameless = ファシリテーターに名前が必要です。
errors-facilitator-name-long = ファシリテーターの名前が長すぎます。{ $most }文字までです。

errors-too-large = ファイルが16 MiBを超えています。プレイ記録ではありえない大きさです
errors-not-text = ファイルがUTF-8のテキストではありません。プレイ記録は必ずUTF-8のテキストです
errors-kept-format = この版で読める形式 { $format } の記録ではありません
errors-kept-line = この行は壊れています。保存された項目が一つ入るはずです
errors-kept-hint = もう一方の端末で、同じ版を使ってもう一度すべてをファイルに保存してください。
errors-title = シナリオパックの問題
errors-lead = 次のパックまたはシナリオは除外されました。他はすべてプレイできます。
errors-working = 使用できるパック：{ $packs }。
errors-place = { $line }行{ $column }列
errors-error = エラー
errors-warning = 警告
errors-hint = ヒント：{ $hint }

### online (an exercise over a network)

online-not-connected = この端末は演習に接続していません。
online-home-title = 演習に参加中です
online-join = 演習に参加
online-join-note = ファシリテーターがコードを示すか、リンクを渡します。
online-bar = 演習でのあなたの席
online-team = { $team }。
online-team-decides = { $team }。このターンはあなたが決めます。
online-team-captain = { $team }。このターンは{ $captain }が決めます。
online-somebody = 名前のない人
online-timer = 残り{ $time }
online-timer-soon = 急いでください：残り{ $time }
online-timer-over = 時間切れです
online-timer-paused = { $time }で一時停止中
online-sending = 送信中…
online-messages = メッセージ：{ $n }件
online-messages-older = 以前のメッセージ{ $n }件は表示されていません。
online-messages-title = ファシリテーターからの連絡
online-message = ファシリテーター：{ $text }
online-role = 私の役割カード
online-seat = 私の席
online-seat-note = 席は保たれます。再読み込みしても、端末を閉じても、Wi-Fiが切れても失われません。
online-seat-link = 席を別の端末に移す
online-debrief-link = デブリーフィングを持ち帰る
online-aside = 席を保ったまま開始ページへ
online-leave = 席を手放す
online-leaving-title = 席を手放しています
online-leaving = サーバーに知らせています。
online-leave-title = 席を手放しますか
online-leave-note = チームはあなた抜きで続けます。戻るには、もう一度参加する必要があります。
online-stay = 残る
online-link-title = あなたのリンク
online-link-seat = このリンクを開いた人があなたの席に着きます。別の端末で読み取ってください。この端末はサインアウトされます。
online-link-seat-of = このリンクを開いた人が{ $name }の席に着きます。別の端末で読み取ってもらってください。元の端末はサインアウトされます。
online-link-somebody = この人
online-link-debrief = このリンクを開いた人は、あなたのチームのデブリーフィングを読めます。それ以外は何もできません。
online-link-invitation = このリンクを最初に開いた人が、対象の席に着きます。
online-link-note = 表示は1回限りです。他の人に渡さないでください。
online-link-code = カメラで読み取る同じリンク
online-copy = リンクをコピー
online-copied = コピーしました。
online-connecting = 接続中…
online-lost = 接続が切れました。再接続しています。これまでの操作は失われていません。
online-blocked = このネットワークはページを通しますが、リアルタイム接続（WebSocket）を遮断しています。
online-blocked-advice = 対処：スマートフォンのテザリングやモバイル回線、または別のWi-Fiを使う。あるいは、このアドレスへのWebSocket接続を許可するようIT部門に依頼する。同じテーブルの別の端末があれば、チームは続けられます。
online-unreachable = サーバーが応答しません。この端末は正しいWi-Fiに接続していますか。再試行しています。
online-unreachable-advice = ゲスト用ネットワークでは、端末どうしの通信が遮断されていることがよくあります。どのネットワークを使うかをファシリテーターに尋ねてください。
online-retry = 今すぐ再試行
online-page-connecting = 入室しています
online-page-connecting-note = 少し時間がかかります。入れない場合は、ファシリテーターのネットワークが端末どうしの通信を遮断しているかもしれません。
online-insecure = この演習は暗号化されていません。同じネットワークの人が内容を読めます。実際の機密情報を入力しないでください。
online-stale = 選んでいる間に状況が変わりました。もう一度確認してから選んでください。
online-refused = 今はルール上できません。
online-established = 異なる手順をちょうど{ $n }つ選んでください。
online-text = 空であるか、{ $most }文字を超えています。
online-plan = この設定では演習を開設できません。
online-not-allowed = ファシリテーターだけができます。
online-not-captain = このターンの決定者だけができます。
online-wrong-phase = 演習のこの場面ではできません。
online-no-team = そのチームはもうありません。
online-no-member = その人はもういません。
online-no-token = このリンクはもう使えません。ファシリテーターに新しいリンクを依頼してください。
online-locked = この演習は今、新しい参加者を受け付けていません。ファシリテーターに尋ねてください。
online-team-full = そのチームに空席がありません。別のチームを選んでください。
online-room-full = この演習に空席がありません。
online-name-erased = 名前は消去されました。
online-names-erased = すべての名前が消去されました。
online-too-many = これ以上は追加できません。
online-not-admitted = ファシリテーターがまだ入室を認めていません。
online-no-die = サイコロを待っているものはありません。
online-not-all-locked = 他のチームがまだ選んでいません。
online-no-proposal = その提案はもうありません。
online-reason-missing = 理由を入力してください。記録に残ります。
online-no-record = そのメモはもうありません。
online-no-timer = そのタイマーはすでに変わっています。
online-not-asked = その質問は今は出ていません。
online-no-standings = 示せる順位がまだありません。
online-debrief-closed = デブリーフィングは開かれていません。
online-unreadable = サーバーが内容を理解できませんでした。ページを再読み込みしてください。
online-bye-title = この席は終了しました
online-bye-protocol = このページとサーバーの版が異なります。ページを再読み込みしてください。
online-bye-no-seat = そのコード、リンク、または席はありません。確認するか、ファシリテーターに尋ねてください。
online-bye-seat-gone = 席が別の端末に移されたか、ファシリテーターが終了させました。
online-bye-too-much = この端末からの要求が一度に多すぎました。1分待ってから、もう一度お試しください。
online-bye-unreadable = このページとサーバーのやり取りがうまくいきませんでした。ページを再読み込みしてください。
online-bye-shutting-down = サーバーが停止しました。ファシリテーターに尋ねてください。
online-bye-store = サーバーが現在、記録を書き込めません。ファシリテーターに尋ねてください。
online-bye-room-gone = この演習は終了し、保存されていた内容は削除されました。
online-bye-again = 再試行
online-bye-join = コードで参加
online-bye-home = 開始ページへ
online-do-check = { $procedure }
online-do-test = { $procedure }（「{ $suspect }」を確かめる）
online-do-consult = { $consultant }に相談
online-do-pass = ターンをパス
online-do-option = 選択肢{ $n }
online-do-report = フォレンジック報告書を読む
online-do-adopt = 「{ $card }」を採用
online-do-withdraw = 「{ $card }」を取り下げ
online-do-commit = 計画を確定
online-do-facilitator = ファシリテーターだけが決めること
online-wait-title = 入室待ち
online-wait-admission = ファシリテーターがあなたの名前を確認し、入室を認めます。
online-wait-note = このページは開いたままでかまいません。自動で進みます。
online-noteam-title = どのチームですか
online-noteam = ファシリテーターがチームの席を割り当てます。自動で進みます。
online-watch = どのチームにも入っていません。ファシリテーターはいつでも席を割り当てられます。
online-begin-title = 準備完了です
online-begin = ファシリテーターが開始すると、プレイが始まります。
online-again-briefing = ブリーフィングをもう一度読む
online-done-title = チームのプレイは終了しました
online-done = お疲れさまでした。他のチームが終わると、全員で話し合います。
online-hotwash-title = ホットウォッシュ
online-hotwash = 画面から顔を上げてください。うまくいったことと変えるべきことを、全員で話し合います。
online-hotwash-note = すべての判断を示すデブリーフィングは、ファシリテーターの合図で開きます。
online-closed-title = 演習は終了しました
online-closed = ご参加ありがとうございました。
online-closed-debrief = デブリーフィングは、ファシリテーターが許可している間は開けます。
online-stopped-title = 実事案のため演習は中止されました
online-stopped = プレイをやめてください。これはもう演習ではありません。実際の計画に従って行動してください。
online-stopped-note = ここに表示されていたことは、どれも現実ではありません。それに基づいて行動しないでください。
online-debrief-wait-title = デブリーフィング
online-debrief-wait = デブリーフィングを受信しています。
online-nocase-title = この端末にはありません
online-nocase = サーバーが使うシナリオがこのページにありません。ページを再読み込みしてください。それでも解決しない場合は、ファシリテーターに尋ねてください。
online-projector = プロジェクター
online-not-kept = この端末は席を記憶できません。このページを閉じたり再読み込みしたりしないでください。念のため、席のリンクを控えてください（「私の席」）。
online-no-host-key = 演習を開設するには、サーバーの起動時に表示されたファシリテーター用リンクを開いてください。

### ballot (what a team votes on)

ballot-title = チームの投票
ballot-cast = { $of }人中{ $cast }人が投票済み
ballot-shown = 投票の結果が表示されています
ballot-line = { $name }：{ $action }
ballot-votes = { $n }票：{ $names }
ballot-vote = これに投票
ballot-voted = 投票済み
ballot-vote-name = 投票：{ $proposal }
ballot-decide = これに決定
ballot-decide-name = 決定：{ $proposal }
ballot-ask = 先にチームに聞く
ballot-ask-note = これがオンの間、あなたの選択は実行されず、チームへの提案になります。
ballot-show = 今すぐ結果を表示
ballot-minority = 意見が分かれました。先に{ $names }が話してください。他の人に見えていないものは何でしょうか。
ballot-captain = 決めるのは{ $captain }です。あなたが押したものは、チームへの提案になります。

### join (joining an exercise over a network)

join-title = 演習に参加
join-link-title = 招待されています
join-link-lead = 他の参加者にわかるように、名前を入力してください。
join-link-go = 入室
join-kept = この端末にあなたの席があります
join-go-on = 「{ $title }」を{ $name }として続ける
join-go-on-unnamed = 「{ $title }」を続ける
join-untitled = 演習
join-forget = 忘れる
join-forget-name = 「{ $title }」の席を忘れる
join-server = サーバー
join-server-hint = ファシリテーターから受け取ったアドレスまたはリンク
join-server-is = サーバー：{ $server }
join-server-take = これを使う
join-code = コード
join-code-hint = 英数字6文字
join-looking = 演習を探しています…
join-team = チーム
join-any-team = ファシリテーターに任せる
join-team-free = { $team }（{ $n ->
    [0] 満席
   *[other] 空席{ $n }
}）
join-admission = ファシリテーターが1人ずつ入室を認めます。
join-name = 名前
join-name-hint = 他の参加者が知っている名前
join-name-missing = 名前が入力されていません。
join-role = 役割（任意）
join-role-hint = 例：PACS管理者
join-department = 部門（任意）
join-department-hint = 例：放射線科
join-warning = これは演習です。
join-warning-note = 患者の情報は、ここにもどこにも入力しないでください。自院の実際の弱点について話したことは、このグループの中にとどめます。
join-go = 参加

### lobby (who is there, before it begins)

lobby-facts-scenario = シナリオ：{ $title }
lobby-facts-together = 全チームが同時に進みます。会場全体で1つのサイコロを使います。
lobby-facts-own = 各チームが自分のペースで進みます。
lobby-waits = ファシリテーターが開始すると始まります。
lobby-teams = チーム
lobby-seats = { $seats }席中{ $taken }席が使用中
lobby-bot = 練習チーム：コンピューターがプレイします。
lobby-away = { $name }（未接続）
lobby-own-team = あなたのチームです。
lobby-take = { $team }に移る
lobby-you = { $name }として参加しています。
lobby-correct = 訂正
lobby-correct-save = 保存
lobby-role = あなたの役割カードです。持っているのはあなただけです。
lobby-role-note = チームの役に立つときに、この事実を声に出して言ってください。
lobby-practise = 本当に行っていますか
lobby-practise-note = この1年に自院で実際に行った手順を{ $n }つ選んでください。判定にボーナスが付きます。正直に選んでください。あとの話し合いはまさにそのためのものです。
lobby-practise-count = { $of }つ中{ $n }つ選択
lobby-practise-save = これを行っています
lobby-practise-saved = 保存しました
lobby-comes = これからの流れ
lobby-comes-1 = ブリーフィングを読み上げます。最初に気づいたことと、疑われる候補がわかります。
lobby-comes-2 = チームがターンごとに調査します。手順を選び、理由を言い、サイコロを振ります。
lobby-comes-3 = フォレンジック報告書で、まだ隠れているものが明らかになります。
lobby-comes-4 = 次に備えて改善することに、チームが予算を使います。
lobby-comes-5 = 全員で話し合い、各チームがデブリーフィングを読みます。

### story (the story so far, for who comes late)

story-title = これまでの経緯
story-go = テーブルへ
story-briefing = ブリーフィングを読む
story-first = 最初に気づいたこと
story-stand = ターン{ $turn }/{ $limit }。診療：{ $care }。
story-stages = 攻撃の4つの段階
story-found = { $stage }：判明。{ $attack }
story-open = { $stage }：未判明。残る候補は{ $n }件です。

### projector (the screen that everybody sees, and words that all screens of a networked exercise share)

projector-phase-lobby = 準備
projector-phase-briefing = ブリーフィング
projector-phase-play = プレイ
projector-phase-hot-wash = ホットウォッシュ
projector-phase-debrief = デブリーフィング
projector-phase-closed = 終了
projector-phase-stopped = 中止
projector-clock-left = 残り{ $time }
projector-clock-paused = 一時停止中、残り{ $time }
projector-clock-over = 時間切れです
projector-teams = チーム
projector-turn = ターン{ $turn }
projector-revealed = { $of }段階中{ $n }段階が判明
projector-joined = { $n ->
    [0] まだ誰もいません
   *[other] { $n }人
}
projector-practice = 練習
projector-connected = 接続中
projector-lost = オフライン
projector-nobody = 待機中
projector-code = このコードで参加
projector-qr = コード{ $code }で参加するページを開くQRコード
projector-said-lobby = まもなく演習が始まります。
projector-said-briefing = 誰が何を、いつから知っているかに注意して聞いてください。
projector-aloud = 全員に読み上げます
projector-standings-decisions = 判断スコア：サイコロの結果にかかわらない、選択そのものへの評価
projector-standings-points = テーブルの得点（サイコロの結果を含む）
projector-to-come = このあと{ $n }つの順位を発表
projector-wash = うまくいったこと、いかなかったこと、そして何を変えますか
projector-wash-note = 人ではなく、計画、道具、取り決めについて話してください。
projector-debrief = デブリーフィング
projector-debrief-note = 自分のデブリーフィングが各自の端末で開けます。
projector-talk = これから一緒に事案を振り返ります。
projector-closed = 演習は終了しました
projector-closed-note = ここから先はすべて現実です。ありがとうございました。
projector-stopped = 実事案発生
projector-stopped-note = 演習は中止されました。演習を離れ、実事案の指示に従ってください。

### console (where a networked exercise is led from)

console-title = ファシリテーター用コンソール
console-pages = コンソールのページ
console-page-teams = 全チーム
console-page-table = チーム別
console-page-room = ルームと参加者
console-page-notes = メモとホットウォッシュ
console-page-end = 結果と文書
console-teams = チーム
console-no-teams = チームがありません。
console-member = 参加者{ $n }
console-connected = { $of }人中{ $n }人が接続中
console-doing-choosing = 選択中
console-doing-locked = 確定済み
console-doing-asks = 判断待ち
console-doing-paused = 一時停止中
console-doing-reading = 報告書を閲覧中
console-doing-planning = 計画中
console-doing-done = 終了
console-place-turn = ターン{ $turn }/{ $limit }
console-place-report = 報告書
console-place-mitigation = 対策
console-place-done = 終了
console-to-all = 全員
console-phases = 場面
console-phase-here = 現在の場面：{ $phase }
console-enter = 移る：{ $phase }
console-enter-briefing = チームにブリーフィングを示します。チームが選んだ定着した手順が確定します。
console-enter-play = ターンが始まります。事案が引かれ、以後は変更できません。
console-enter-wash = 終わったかどうかにかかわらず、全チームのプレイが終了します。デブリーフィングはまだ開きません。
console-enter-debrief = 各チームがデブリーフィングを読めるようになります。事案の全体、すべての選択とその価値が示されます。
console-enter-closed = 演習が全員について終了します。報告書は、ルームの期限まで取り出せます。
console-timer-start = タイマーを開始
console-timer-pause = 一時停止
console-timer-resume = 再開
console-timer-extend = +1分
console-timer-off = タイマーを切る
console-timer-named = 全体のタイマー：{ $what }
console-timer-team-named = { $team }のタイマー：{ $what }
console-join = 参加方法
console-join-code = コード{ $code }
console-join-closed = 今は誰も参加できません。
console-join-none = テーブルに端末はありません。プロジェクター用リンクを別のウィンドウで開き、テーブルの発言をここに入力してください。
console-insecure = 名前とプレイの内容は、保護されずにネットワークを流れます。同じネットワークの誰でも読めます。自分たち専用のネットワークでだけ使ってください。
console-reach = スマートフォンからこのサーバーに届きますか
console-reach-try = 1台のスマートフォンで{ $address }を開いてください。ページが表示されなければ、このネットワークは端末どうしの通信を遮断しています。テザリングを使うか、全テーブルを1台のPCで進めてください。
console-reach-alone = サーバーはこの端末だけで待ち受けているため、他の端末は接続できません。端末の画面の案内どおりに起動し直すか、全テーブルを1台のPCで進めてください。
console-reach-through = { $n }台の端末が届きました。
console-reach-device = { $n ->
    [0] { $address }、たった今
   *[other] { $address }、{ $n }分前
}
console-copy-link = 参加用リンクをコピー
console-copy-code = コードをコピー
console-lock = 入室を締め切る
console-unlock = 入室を再開する
console-link-projector = プロジェクター用リンク
console-link-facilitator = 共同ファシリテーター用リンク
console-stop = 実事案：中止
console-stop-ask = 実事案のため中止しますか
console-stop-said = すべての画面が直ちに止まり、実事案であることを表示します。その後、演習は再開できません。
console-stop-yes = 今すぐ中止
console-waiting = { $n }人が入室を待っています：{ $names }
console-waits-for = { $name }（{ $team }を希望）
console-admit = { $name }の入室を認める
console-admit-all = 全員の入室を認める
console-waiting-rest = ほか{ $n }人
console-at-the-door = 入室待ち：{ $n }人
console-let-in = 認める
console-let-in-named = 入室を認める：{ $name }
console-turn-away = 断る
console-turn-away-named = 入室を断る：{ $name }
console-turn-all-away = 全員断る
console-turn-all-away-ask = 待っている全員の入室を断りますか
console-turn-all-away-said = 理由は誰にも知らされません。入室を締め切らない限り、もう一度申し込めます。
console-seat-link = 別の端末用のリンク
console-roll = 全員のために振る
console-roll-own = 振る
console-roll-for = 全テーブルが選択しました。{ $n }チームのために1つのサイコロを振ります。
console-roll-waits = サイコロ待ち：{ $teams }。
console-roll-waits-many = { $n }チームがサイコロを待っています。
console-roll-one = { $team }がサイコロを待っています。
console-which-team = チームの選択
console-table-not-yet = 事案はプレイの開始時に引かれます。その後、このチームに関するすべてがここに表示されます。
console-act = { $team }の入力
console-act-not-now = この場面では入力できません。
console-act-paused = このチームは一時停止中です。
console-act-done = このチームは終了しました。
console-act-locked = 確定済み。サイコロを待っています。
console-act-locked-on = 確定済み：{ $procedure }
console-act-locked-testing = 確定済み：{ $procedure }（{ $attack }を確かめる）
console-act-procedure = テーブルはどの手順を選びましたか
console-act-suspect = { $procedure }（{ $needs }）：どの候補を確かめますか
console-act-no-suspect = 候補の指定なし
console-act-other = 別の手順
console-next-table = 次のテーブル：{ $team }
console-suspect = { $stage }：{ $attack }
console-consult = { $consultant }に相談
console-pass = パス
console-option = { $n }. { $option }
console-option-number = 選択肢{ $n }
console-testing = { $procedure }（{ $attack }を確かめる）
console-report = フォレンジック報告書をテーブルに読み上げてください。
console-report-read = 報告書を読んだ
console-budget-left = 残り：{ $left }
console-plan-commit = 計画を確定
console-practises = 定着した手順：{ $procedures }
console-answered = 回答済みの質問：プレイ前{ $before }、プレイ後{ $after }
console-ballot = 投票
console-votes = { $of }人中{ $cast }人が投票済みです。
console-proposal = { $what }（提案：{ $by }）
console-proposal-votes = { $what }（提案：{ $by }、賛成：{ $voters }）
console-truth = 真相
console-truth-note = 見えるのはファシリテーターだけです。段階を押すと、その文とすべての手がかりが表示されます。
console-truth-known = 判明
console-truth-hidden = 未判明
console-rulings = 裁定
console-log = 出来事
console-log-empty = まだ何も起きていません。
console-move-on = このチームを先へ進める
console-move-ask = { $team }を先へ進めますか
console-move-said = 今の区分に何が残っていても、チームは次の区分へ進みます。
console-move-all = 全員を先へ進める
console-move-all-said = 今の区分に何が残っていても、全チームが{ $to }へ進みます。
console-move-some-said = { $teams }：今の区分に何が残っていても{ $to }へ進みます。他のチームはすでにそこまで進んでいるため、そのままです。全チームを進めるには、もう一度押してください。
console-move-all-done = 全チームが終了しました。
console-part-report = フォレンジック報告書
console-part-plan = 計画
console-part-end = プレイの終わり
console-move-yes = 進める
console-message = メッセージ
console-message-to = 宛先
console-message-text = 本文（400文字まで）
console-message-send = 送信
console-messages = 送信済みのメッセージ
console-message-line = { $to }：{ $said }
console-text-warning = 患者の情報と、この場以外に知られるべきでない実際の弱点は書かないでください。
console-injects = 状況付与
console-injects-note = 読み上げると、カードが全員に表示されますが、プレイは変わりません。状況付与を出すと、プレイに反映されます。
console-aloud = 読み上げる
console-aloud-end = 読み上げを終える
console-aloud-named = 読み上げる：{ $inject }
console-force = 出す
console-force-named = 状況付与を出す：{ $inject }
console-for-all = 全チームに対して
console-force-which = 選択中：{ $inject }
console-force-all = 選んだ状況付与を出す
console-skip-all = 次の状況付与を見送る
console-pause-all = 全チームを一時停止
console-resume-all = 全チームを再開
console-people = 参加者
console-admission = 入室は自分が承認する
console-leads = 進行：{ $name }。
console-nobody = まだ誰も参加していません。
console-captain = { $name }（キャプテン）
console-captain-lost = { $name }（キャプテン、オフライン）
console-person-lost = { $name }（オフライン）
console-name-captain = キャプテンにする
console-move-to = 移動先
console-move-named = { $name }を{ $team }に移す
console-without-team = チーム未定：
console-name-erase = 名前を消去
console-name-ask = { $name }の名前を消去しますか
console-remove = 退室させる
console-remove-ask = { $name }を退室させますか
console-remove-said = その人の席は終了します。入室を締め切らない限り、もう一度参加できます。
console-rename = 名前を変更
console-who-plays = { $team }を動かすのは
console-merge-into = { $team }の統合先
console-merge-named = { $from }を{ $into }に統合
console-merge-ask = { $from }を{ $into }に統合しますか
console-merge-said = { $from }の全員が{ $into }に移ります。{ $from }はここでプレイを終えます。元には戻せません。
console-merge-yes = 統合
console-note = メモ
console-note-private = メモを読めるのはファシリテーターだけです。評価に使われます。
console-about = { $part }：対象
console-note-objectives = 対象の目標
console-note-no-objective = 目標なし
console-note-objective-n = { $n }. { $objective }
console-note-text = 観察した内容
console-note-keep = メモを保存
console-note-head = { $team }
console-note-objective = { $team }、目標{ $n }
console-note-rated = { $team }、目標{ $n }：{ $rating }
console-rating = 達成の度合い
console-rating-p = P：支障なし
console-rating-s = S：一部に課題
console-rating-m = M：大きな課題
console-rating-u = U：実施できず
console-wash = ホットウォッシュ
console-wash-strength = 良かった点
console-wash-improvement = 改善すべき点
console-wash-text = 発言の内容
console-wash-keep = 発言を保存
console-wash-strength-head = 良かった点、{ $team }
console-wash-strength-capability = 良かった点、{ $team }、{ $capability }
console-wash-improvement-head = 改善すべき点、{ $team }
console-wash-improvement-capability = 改善すべき点、{ $team }、{ $capability }
console-capability = 対応能力
console-capability-hint = PR.IR、または自由な言葉
console-action = 是正措置
console-action-capability = 措置の対応能力
console-action-issue = 不足していたこと
console-action-text = 行うこと
console-action-owner = 担当者
console-action-start = 開始日
console-action-end = 期限
console-action-top = チームの上位3つに入る
console-action-keep = 措置を保存
console-action-head = { $team }：{ $owner }、期限{ $end }
console-action-said = { $issue } → { $action }
console-owner-none = 担当者未定
console-day-none = 日付未定
console-day-hint = 2026-12-24
console-day-fault = 日付は2026-12-24の形式で入力してください。措置の期限は開始日より前にできません。
console-proposals = ログからの提案
console-list-note = メモ
console-list-wash = ここまでのホットウォッシュ
console-list-action = 是正措置
console-list-dismissed = 不採用
console-list-empty = まだありません。
console-edit = 編集
console-confirm = 確認
console-discard = 破棄
console-dismiss = 不採用にする
console-record-named = { $what }：{ $record }
console-discard-ask = この記録を破棄しますか
console-discard-said = 評価と報告書からなくなります。
console-standings = 順位
console-standings-note = ワークショップ用です。表示しない限り、誰にも見えません。最下位から1つずつ表示します。
console-standings-not-yet = 全チームが終了すると表示できます。
console-standings-next = 次の順位を表示
console-standings-all = すべて表示
console-standings-hide = 隠す
console-standings-shown = { $of }つ中{ $n }つの順位を表示しています。
console-standings-wall = 画面
console-standings-seen = 表示済み
console-standings-unseen = 未表示
console-rank-off = 順位なし
console-rank-decisions = 判断スコア
console-rank-points = テーブルの得点
console-documents = 文書
console-documents-note = ファイルとしてこの端末に保存されます。
console-document-manual = 状況説明書（参加者用）
console-document-guide-zip = 運営側の文書一式（zipファイル）
console-document-guide = ファシリテーターの手引き、状況付与一覧、評価ガイド、アンケート
console-document-report-zip = 事後報告書、表、プレイ記録（zipファイル）
console-document-report = 事後報告書・改善計画
console-document-plays-zip = 現時点の各チームのログ（zipファイル）
console-document-later = 報告書はデブリーフィング以降に取り出せます。
console-debrief-until = リンクでデブリーフィングを開ける期間
console-debrief-day = 1日
console-debrief-week = 1週間
console-debrief-kept = ルームの保存期間中
console-names = 名前
console-names-note = { $n ->
    [0] 名前は保存されていません。
   *[other] 出席者名簿のため、{ $n }人の名前が役割・部門とともに保存されています。
}
console-names-erase = すべての名前を消去
console-names-ask = すべての名前を消去しますか
console-names-said = 名前、役割、部門が完全に消去されます。プレイの内容は残ります。出席者名簿が必要な場合は、先に報告書を取り出してください。
console-put-aside = 席を保ったままコンソールを離れる
console-talk = 進行表と質問
console-talk-show = 進行表と質問を表示
console-talk-hide = 進行表と質問を隠す
console-prompts = 今尋ねること：{ $team }
console-prompts-none = この場面の質問はパックにありません。
console-listen = 聞き取りたい点：{ $for }
console-moment-first = 最初の選択の前
console-moment-failure = 判定の失敗後
console-moment-no-match = 該当なしの成功後
console-moment-reveal = 段階の判明後
console-moment-choice = 判断を求められているとき
console-moment-mitigation = 対策の前
console-moment-quiet = テーブルが静かなとき
console-moment-split = 票が割れたとき
console-moment-after = 終了後の話し合い
console-agenda = 進行表
console-agenda-minutes = { $from }分から{ $n }分間
console-agenda-left = この区分の残り{ $time }
console-agenda-over = { $time }超過
console-keys = キー操作
console-keys-note = 入力中や確認の表示中は、キー操作は働きません。設定でオフにできます。
console-keys-off = このキー操作は設定でオフになっています。
console-key-next = { $key }：次に選択するチーム
console-key-pause = { $key }：全体のタイマーの一時停止と再開
console-key-extend = { $key }：全体のタイマーを1分延長
console-key-pause-team = { $key }：表示中のチームのタイマーの一時停止と再開
console-key-extend-team = { $key }：表示中のチームのタイマーを1分延長
console-key-admit = { $key }：待っている全員の入室を認める
console-key-message = { $key }：メッセージを書く
console-key-note = { $key }：メモを書く
console-key-roll = { $key }：サイコロを振る、または実物の目を入力する
console-key-aloud = { $key }：状況付与を読み上げる、または終える
console-key-stop = { $key }：実事案のため中止
console-key-help = { $key }：キー操作の一覧を表示

### found (the form that founds a networked exercise)

found-heading = 演習を開設
found-lead = 何を誰がプレイするかを決めます。チームが参加するためのコードが発行されます。人、チーム、タイマーはあとから変更できます。
found-presets = 設定のひな形
found-preset-workshop-title = テーブル形式のワークショップ
found-preset-workshop-note = 8テーブル、各1台の端末、全チーム共通のサイコロ。最後に順位を表示できます。
found-preset-department-title = 部門の訓練
found-preset-department-note = 2チーム、1人1台の端末、役割カード、自院の定着した手順、質問あり。
found-preset-no-devices-title = 端末なし
found-preset-no-devices-note = 端末のない4テーブルと実物のサイコロ。テーブルの発言をあなたが入力します。
found-preset-rehearsal-title = コンピューターとの予行演習
found-preset-rehearsal-note = プログラムが動かす4チームで、進行を練習できます。
found-cases = プレイするもの
found-case = { $title }（{ $minutes }分）
found-chain = 事案
found-chain-drawn = 引いて決める
found-chain-authored = 作者が書いたとおり
found-drawn-note = 各段階を、ブリーフィングによる疑いの強さに応じて候補から引きます。
found-authored-note = シナリオのファイルは公開されています。この事案を知っている人がいるかもしれません。
found-names = 名前
found-title = 演習の名称
found-title-hint = 秋の演習・放射線科
found-handling = 文書の取扱区分（任意）
found-your-name = あなたの名前
found-your-role = あなたの役割（省略可）
found-your-department = あなたの部門（省略可）
found-names-note = 名称はすべての画面と文書に表示されます。人名や実際の弱点を含めないでください。
found-teams = チーム
found-table = テーブル{ $n }
found-how-many = チーム数
found-bots = プログラムが動かすチーム
found-bots-how = プレイの強さ
found-fewer = 1つ減らす：{ $what }
found-one-more = 1つ増やす：{ $what }
found-way = プレイの方法
found-devices = 端末
found-devices-yes = テーブルに端末がある
found-devices-no = 端末をまったく使わない
found-devices-note = テーブルの発言をあなたが入力し、プロジェクターで全体の状況を示します。ネットワークは不要です。
found-seats = 1チームの端末数
found-seats-note = 通常は1テーブルに1台です。2台以上では全員が提案と投票をでき、キャプテンが決めます。
found-pace = 進み方
found-pace-together = 同時進行、同じサイコロ
found-pace-own = 各チームのペース
found-pace-together-note = 全チームが選択を確定したあと、会場全体で1つのサイコロを振ります。結果を比較できます。
found-pace-own-note = サイコロも事案もチームごとに異なります。先に進んだチームが、先のことを漏らす心配がありません。
found-dice = サイコロ
found-dice-virtual = 仮想
found-dice-real = 実物（出目を入力）
found-time = 時間
found-agenda = 進行表
found-agenda-none = なし
found-agenda-minutes = { $n }分
found-turn = 選択の制限時間
found-turn-none = タイマーなし
found-turn-seconds = { $n }秒
found-more = その他
found-admission-title = 入室は自分が承認する
found-admission-note = 参加者は、あなたが認めるまで待ちます。
found-roles-title = 役割カード
found-roles-note = 全員が、声に出して言う事実が1つ書かれた役割を受け取ります。ないシナリオもあります。
found-own-title = 自院の定着した手順
found-own-note = ブリーフィングの前に、シナリオの設定に代えて、実際に行っている手順を各チームが選びます。
found-questions-title = 前後の質問
found-questions-note = プレイ前に小さな事例3問、プレイ後に同様の3問があります。身についたことを確かめるためのもので、得点には含めません。
found-rank = 順位
found-rank-off = 順位なし
found-rank-decisions = 判断スコア順
found-rank-points = テーブルの得点順
found-rank-note = 最後にあなたが1つずつ表示しない限り、何も表示されません。ワークショップ以外では付けないでください。
found-faults = 不足または不備があります。該当する欄の横に示しています。
found-go = 演習を開設
found-fault-title = 60文字以内の名称が必要です。
found-fault-handling = 取扱区分は80文字以内です。
found-fault-case = プレイするものを選んでください。
found-fault-rules = そのルールセットはありません。
found-fault-teams = チーム数は1〜30です。
found-fault-team-name = 各チームに、重複しない24文字以内の名前が必要です。
found-fault-seats = 1チームの端末数は1〜8です。
found-fault-turn = 制限時間は10秒から1時間までです。
found-fault-agenda = その進行表はありません。
found-fault-name = あなたの名前が入力されていません。

### fetch

fetch-title = 読み込み
fetch-coming = シナリオを読み込んでいます…このページは自動で進みます。
fetch-failed-title = シナリオが届きませんでした
fetch-failed = シナリオを読み込めませんでした。
fetch-failed-note = 接続を確認してから、もう一度お試しください。保存したゲームに影響はありません。
fetch-again = 再試行
fetch-home = ホーム
fetch-newer = 新しい版があります。何も失われません。ゲームは今の状態から続きます。
fetch-newer-use = 今すぐ使う
fetch-unreachable = 届きませんでした。ネットワークまたはサーバーに接続できません。
fetch-status = サーバーの応答は{ $status }でした。
fetch-other = 受信した内容は、この版のファイルではありません。ページを再読み込みしてください。
fetch-unknown = ゲームのこの版に、そのファイルはありません。

### package

package-written = { $place }にゲームを書き込みました（{ $n }ファイル）。
package-site-readme =
    Breach Rounds：医用画像の現場を支える人のための机上演習。訓練：実際のシステムには一切触れません。

    このフォルダーは、ブラウザー用のゲーム一式です。Webサーバーが必要です。どのサーバーでも、どのアドレスでも
    かまいません。ブラウザーでindex.htmlをファイルとして開いても動きません。

    1台の端末で、USBメモリーから使う場合は、このフォルダーで：

    - プログラムbreach-roundsを使う：breach-rounds serve --site . --open
    - Pythonを使う：python3 -m http.server 8000 を実行し、http://localhost:8000 を開く

    イントラネットや静的ホスティングで使う場合：このフォルダーをそこにコピーします。名前に16桁の16進数を含む
    ファイルは変わることがなく、ずっと保持してかまいません。index.html、sw.js、manifest.webmanifestは毎回新たに
    取得するようにしてください。末尾が.brと.gzのファイルは同じ内容を圧縮したもので、それを送れるサーバー用です。

    https://またはlocalhostで一度開くと、ブラウザーがゲームを保持し、以後はネットワークなしで起動します。
    ゲームの記録はプレイする人のブラウザーに残り、どこにも送信されません。
### lms (within a learning-management system: what is played there, and what it is told)

lms-shelf = このコースの内容
lms-completes = デブリーフィングまで進み、そこにある質問に答えると完了です。
lms-masters = 合格の条件：判断スコアが100点中{ $score }点以上、かつプレイ後の質問の{ $questions }%に正解すること。評価されるのは判断で、サイコロの結果は関係ありません。もう一度プレイできます。
lms-masters-score = 合格の条件：判断スコアが100点中{ $score }点以上。評価されるのは判断で、サイコロの結果は関係ありません。もう一度プレイできます。
lms-masters-questions = 合格の条件：プレイ後の質問の{ $questions }%に正解すること。もう一度プレイできます。
lms-score = これまでの判断スコア：100点中{ $score }点。
lms-open = まだ完了していません。
lms-complete = 完了しました。
lms-all-mastered = 完了し、合格しました。
lms-not-mastered = 完了しましたが、まだ合格していません。いつでももう一度プレイできます。
lms-played = 最後までプレイ済み、未合格
lms-mastered = 合格
lms-leave = 保存して終了
lms-retry = もう一度送信
lms-absent = 学習管理システムからの応答がないため、何も報告されません。このまま続けられます。内容はこの端末に保存されます。
lms-silent = 学習管理システムが応答しません。内容はこの端末に保存され、応答があるまで送信を繰り返します。このページを開いたままにするか、この端末でまた開いてください。
lms-looks-only = 学習管理システムが閲覧だけを求めているため、何も記録されません。
lms-left = すべて学習管理システムに渡しました。このウィンドウは閉じてかまいません。
lms-too-long = このプレイの内容が多く、学習管理システムにすべてを保存できません。この端末にはすべて残ります。別の端末では、少し前の時点からの再開になります。
lms-lost = 学習管理システムに保存されたプレイの内容が、このコースの版に合いません。完了したものは完了のままです。途中だったプレイは最初からになります。
lms-not-in-course = それはこのコースに含まれていません。
lms-answered = 回答した
lms-decided = 決定した
### certificate (a paper that says what was finished)

certificate-title = 修了証
certificate-open = 修了証
certificate-working = 判断スコアを計算しています。結果が分かり次第、修了証を表示します。
certificate-name = 修了証に記す氏名
certificate-name-note = 氏名は印刷されるだけで、どこにも保存されません。空欄にすると、記入用の線が印刷されます。
certificate-name-open = 氏名の記入欄
certificate-print = 印刷
certificate-save = HTMLで保存
certificate-figures = 数値
certificate-name-line = 氏名
certificate-did-scenario = 次の机上演習シナリオを修了しました
certificate-did-path = 次の学習コースを修了しました
certificate-date = 日付（UTC）
certificate-minutes = 学習時間（分）
certificate-score = 判断スコア
certificate-scenario = シナリオ
certificate-scenarios = シナリオ
certificate-of-100 = 100点中{ $points }点
certificate-no-score = 未計算
certificate-objectives = 学習目標
certificate-code = 検証コード
certificate-first = この端末で最初に修了した回です。
certificate-practice = 練習の回です。このシナリオは以前この端末で修了しています。
certificate-practice-short = 練習
certificate-guided = ガイド付き：コーチが最善手を教えたため、スコアは学習者自身のものではありません。
certificate-guided-short = ガイド付き
certificate-no-credit = この修了証は、生涯教育の単位を認定するものではありません。
certificate-check = 確認方法：書き出したプレイ記録に対して「breach-rounds replay --verify FILE」を実行すると、同じコードが表示されます。コードの対象は、プレイの内容とここにあるすべての数値です。氏名と回数は学習者自身の申告です。
certificate-minutes-mean = 学習時間は操作と操作の間の時間で、中断は1回につき{ $n }分までを数えます。判断スコアは、サイコロの結果にかかわらない、選択そのものへの評価です。
certificate-pack = シナリオパック：{ $pack }、版{ $version }、SHA3-256 { $hash }。

### language

language-title = 言語
language-system = 端末の設定に合わせる
language-failed = { $language }を読み込めませんでした。{ $why } もう一度選ぶと再試行します。

online-heard-minutes = 残りは2分以内です。
online-heard-seconds = 残りは30秒以内です。
online-heard-paused = タイマーは一時停止中です。

### due

due-title = 復習の問題
due-lead = 一人でのプレイで間違えた問題は、わかるようになるまで2日後、7日後、30日後にもう一度出ます。この端末だけに残ります。
due-home = 間違えた問題が{ $n }問、復習の時期です。
due-answer = 今答える
due-left = 今回はあと{ $n }問
due-of = 「{ $scenario }」より
due-later = 今はしない
due-right = 正解
due-wrong = 最善の答えではありません
due-again = { $days }日後にもう一度出ます。
due-known = もう身についています。この問題は出ません。
due-end = 今回はここまで
due-waiting = { $n }問が待っています。次は{ $days }日以内に出ます。
due-nothing = 待っている問題はありません。一人でのプレイで間違えた問題が、ここにもう一度出ます。
due-gone = { $n }問は、パックが変更されたか、ここにないため出せません。
due-not-saved = 答えを保存できませんでした：{ $why }

### record

record-title = 学習の記録
record-stays-here = このページの内容は、学習管理システムまたは演習が求めた場合を除き、この端末の外に送られません。
record-empty = まだ修了したものはありません。シナリオを一人で最後までプレイすると、ここに表示されます。
record-to-home = シナリオへ
record-attempts = 一人で修了したもの
record-attempts-note = スコアは100点満点の判断スコアで、サイコロの結果にかかわらない、選択そのものへの評価です。最初の回は最初のまま残り、その後はすべて練習です。
record-first = 最初の回
record-questions = 問題
record-practice = 練習回数
record-best = 最高の練習
record-latest = 最新の練習
record-guided = { $points }（ガイド付き）
record-gain = { $gain }（{ $before }→{ $after }）
record-no-gain = { $before }→{ $after }
record-paths = 学習コース
record-path = コース
record-progress = 進み具合
record-certificates = 修了証
record-certificates-note = シナリオの修了証は最初の回についてのものです。後の回の修了証は、そのデブリーフィングの最後にあります。
record-certificate = 修了証：{ $title }
record-certificate-path = コースの修了証：{ $title }
record-of-teams = この端末では、ほかに複数チームの演習でチームによるプレイが{ $n }件ありました。個人の回ではないため、ここには数えません。

# Everything that a device keeps, as one file.
record-keep-title = この端末にあるすべて
record-keep-lead = ゲーム、結果、設定を一つのファイルにまとめます。控えとして、または別の端末に移すために使えます。ネットワーク演習での席はこの端末に残ります。席の情報を持つ人がその席に着くためです。
record-export = すべてをファイルに保存
record-import = 保存したファイルを取り込む
record-import-note = この端末にあるものはそのまま残ります。ここにないゲームと結果が追加されます。
record-forget = すべて消去
record-forget-room = 演習に参加しています。先に退出してください。
record-forget-title = この端末にあるすべてを消去しますか
record-forget-note = すべてのゲーム、結果、設定、席が削除されます。保存したファイルからしか元に戻せません。先にこのゲームの他のウィンドウを閉じてください。開いたままだと、その続きがまた保存されます。
record-forget-no = 残しておく
record-forget-yes = すべて削除
record-forgotten = すべて消去しました。
record-taken = ここになかったゲーム { $games } 件と結果 { $results } 件を取り込みました。
