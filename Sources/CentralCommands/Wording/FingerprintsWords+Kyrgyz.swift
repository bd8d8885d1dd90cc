import Wording

extension FingerprintsWords {
    var kyrgyz: String {
        switch self {
        case .group: "Минуцияларды табуу, манжаларды салыштыруу, сканерди жана идентификациянын тактыгын өлчөө."
        case .groupDiscussion:
            """
            Бул буйруктар сиз берген файлдар менен иштейт; алар шайлоочуларды да, шайлоону да билбейт. Сканерди сатып \
            алардан мурда өлчөө үчүн: extract, score, evaluate (Docs/measuring-a-sensor.md).
            """
        case .imagesHelp: "Сүрөттөр, ар биринде бирден манжа: PNG, TIFF же WSQ."
        case .imageHelp: "Манжанын сүрөтү: PNG, TIFF же WSQ."
        case .ofFile(let file, let fault): "\(file): \(fault.kyrgyz)"
        case .area: "Аянты, мм²"

        case .extractAbstract: "Манжалардын сүрөттөрүнөн шаблондорду жасоо."
        case .extractDiscussion:
            """
            Ар бир сүрөттөн ISO/IEC 19794-2 жазуусу жасалат: аты сүрөттүкүндөй, кеңейтүүсү .fmr; мындай аттуу файл \
            алмаштырылат. Шаблон бербеген сүрөт себеби менен аталат жана калгандарын токтотпойт: анда аяктоо коду 7 \
            болот, ал эми ошол аттагы мурунку шаблон өчүрүлөт. Шаблондор — биометриялык маалымат.
            """
        case .templatesOutHelp: "Шаблондор үчүн папка; ал жок болсо, түзүлөт."
        case .extractDryRunHelp: "Бардык сүрөттөрдү карап чыгуу, эч нерсе жазбоо."
        case .isTemplate(let file): "\(file) — даяр шаблон; сүрөттөрдү көрсөтүңүз."
        case .sameName(let first, let second):
            "\(first) менен \(second) үчүн шаблондордун аты бирдей болуп калат. Бирөөнүн атын өзгөртүңүз же аларды "
                + "башка-башка папкага жасаңыз."
        case .extracting(let done, let count):
            "\(Counted.ky(count, "сүрөттөн")) \(Figures.text(done, in: .ky)) бүттү"
        case .extracted(let count, let folder): "\(folder) папкасына \(Counted.ky(count, "шаблон")) жазылды."
        case .wouldExtract(let count): "Сүрөттөр \(Counted.ky(count, "шаблон")) берет. Эч нерсе жазылган жок."

        case .identifyAbstract: "Манжаны шаблондор папкасынан издөө."
        case .identifyDiscussion:
            """
            Жооп — ыктымал дал келгендердин тизмеси, ар биринде канча бөтөн манжа кокусунан ошондой окшош экени айтылат: \
            ал инсандыкты аныктабайт. Экинчи манжа же адам ырастайт. 4төн жогорку баалар өлчөнгөндөрдүн уландысы.
            """
        case .galleryHelp: "Ичинен изделе турган шаблондордун папкасы (.fmr)."
        case .probeHelp: "Изделген манжа: сүрөт же шаблон."
        case .topHelp: "Эң көп дегенде канчасын атоо: 1ден 100гө чейин."
        case .wrongTop: "--top: 1ден 100гө чейинки сан керек."
        case .emptyGallery(let folder): "\(folder) папкасында бир да шаблон (.fmr) жок."
        case .noCandidate(let count):
            "\(Counted.ky(count, "шаблондун")) ичинен окшошу табылган жок. Бул манжа алардын арасында жок дегенди "
                + "далилдебейт."
        case .candidate: "Ыктымалдуу"
        case .score: "Баасы"
        case .likeness: "Ошондой окшош"
        case .expected: "Бул жерде кокусунан"
        case .proposals(let count):
            "Булар — сунуштар, аныкталган инсандык эмес: экинчи манжа же адам ырастасын. Акыркы мамычада "
                + "\(Counted.ky(count, "шаблондун")) арасына ошондой окшош канча бөтөн манжа кокусунан түшөрү турат."

        case .qualityAbstract: "Манжалардын сүрөттөрүн баалоо."
        case .qualityDiscussion:
            """
            Сапат 0дөн (жараксыз) 100гө чейин; аянт, даанылык, минуциялар жана нымдуулук — анын \
            бөлүктөрү; кургактык эмне кылууну гана айтат, сапатты түшүрбөйт. Таблицанын астында адам эмне \
            кыла алары айтылат. Бул кайра аракет кылууга кеңеш, эч качан баш тартууга себеп эмес.
            """
        case .image: "Сүрөт"
        case .quality: "Сапаты"
        case .clarity: "Даанылыгы, %"
        case .minutiae: "Минуциялары"
        case .wetness: "Нымы, %"
        case .dryness: "Кургагы, %"

        case .normAbstract: "Көчүрмө манжалар байкалсын деп, сканердин үлгүсүндө эмне кадимки экенин өлчөө."
        case .normDiscussion:
            """
            Сүрөттөр тирүү манжаларныкы жана баары бир үлгүдөгү сканерден болушу керек: 25 адамдан 100 сүрөт жакшы, 30 \
            сүрөт зарыл. Файлда орточо сандар жана чачырашы гана бар, эч кимдин манжасы жок; шайлоосу көчүрмөлөр \
            жөнүндө кеңешти талап кылган участоктор аны `dobush-station run --reader-norm` менен алат. Андан кийин \
            сүрөттөрдү өчүрүңүз.
            """
        case .normOutHelp: "Жазыла турган файл."
        case .normDryRunHelp: "Сүрөттөрдү өлчөп, эч нерсе жазбоо."
        case .tooFewForNorm(let clear, let least):
            "Даана сызыктар \(Counted.ky(clear, "сүрөттө")) гана көрүндү; кеминде \(least) сүрөт керек."
        case .measuring(let done, let count): "Өлчөндү: \(Counted.ky(count, "сүрөттүн")) ичинен \(done)"
        case .normMade(let count, let file): "\(Counted.ky(count, "сүрөттөн")) жасалды: \(file)"
        case .wouldMakeNorm(let count):
            "Норма \(Counted.ky(count, "сүрөттөн")) жасалмак. Эч нерсе жазылган жок."

        case .showAbstract: "Манжанын сүрөтүнөн табылганын чийүү."
        case .showDiscussion:
            """
            Кызыл тегерекчелер — сызыктын учтары, кочкул көк ромбдор — айрылыштары, ар биринин багыты көрсөтүлөт; чоң \
            кызгылт тегеректер — өзөктөр, үч бурчтуктар — дельталар. Көгүш сызыкчалар манжанын сызыктарын бойлойт, \
            жашыл сызык манжаны чектейт. Чиймеде манжанын өзү көрүнөт: аны сүрөттөн узак сактабаңыз.
            """
        case .pictureHelp: "Жазыла турган PNG файлы; мындай аттуу файл алмаштырылат."
        case .showDryRunHelp: "Эмне табылганын айтуу, эч нерсе жазбоо."
        case .endings: "Учтары"
        case .bifurcations: "Айрылыштары"
        case .cores: "Өзөктөрү"
        case .deltas: "Дельталары"
        case .noTemplate(let reason): "Сүрөт шаблон бербейт: \(Term.unusable(reason).kyrgyz)."
        case .drawn(let file): "\(file) файлына чийилди."
        case .wouldDraw: "Эч нерсе жазылган жок."

        case .benchAbstract: "Бул машина манжаларды канчалык тез таап, салыштырып жана издей турганын өлчөө."
        case .benchDiscussion:
            """
            Убакыт бир ядронуку, медиана. Издеген тизме ушул сүрөттөрдүн шаблондорунун көчүрмөлөрүнөн турат: ал издөө \
            канчага созуларын көрсөтөт, эмне табыларын эмес.
            """
        case .noneUsable: "Бир да сүрөт шаблон бербейт; манжалардын сүрөттөрүн көрсөтүңүз."
        case .step: "Кадам"
        case .median: "Миллисекунд"
        case .extraction(let count): "Шаблон жасоо (\(Counted.ky(count, "сүрөт")))"
        case .preparing: "Шаблонду салыштырууга даярдоо"
        case .comparing: "Даярдалган эки шаблонду салыштыруу"
        case .building(let count): "Индексти түзүү (\(Counted.ky(count, "шаблон")))"
        case .searching(let count): "Манжаны тизмеден издөө (\(Counted.ky(count, "шаблон")))"
        case .sizes(let record, let index):
            "Шаблон файлда \(record.kyrgyz), индексте \(index.kyrgyz) орун алат."
        case .unusable(let count): "\(Counted.ky(count, "сүрөт")) шаблон бербейт."
        }
    }
}
