import Wording

/// A reason as a line of a menu: a fragment.
extension FallbackReason: Worded {
    package var kyrgyz: String {
        switch self {
        case .noMatch: "манжалар окулду, бирок дал келбейт"
        case .unreadable: "манжаларды окуу мүмкүн эмес: тери жешилген, нымдуу же жараланган"
        case .noFinger: "шайлоочунун окула турган манжасы жок"
        case .readerOut: "манжа сканери иштебейт"
        }
    }

    package var russian: String {
        switch self {
        case .noMatch: "пальцы прочитаны, но не совпадают"
        case .unreadable: "пальцы не читаются: стёртые, мокрые, травмированные"
        case .noFinger: "у избирателя нет пальца, который можно прочитать"
        case .readerOut: "сканер пальцев не работает"
        }
    }

    package var english: String {
        switch self {
        case .noMatch: "the fingers were read and do not match"
        case .unreadable: "the fingers cannot be read: worn, wet, injured"
        case .noFinger: "the voter has no finger that could be read"
        case .readerOut: "the fingerprint reader does not work"
        }
    }
}
