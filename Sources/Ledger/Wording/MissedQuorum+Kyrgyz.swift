import Wording

extension MissedQuorum {
    package var kyrgyz: String {
        "Контролдук белги (\(Counted.ky(size, "жазуу"))) кворумсуз жарыяланды: \(Counted.ky(cosigned.count, "күбө")) кол койду. Кол койбогондор: \(missing(\.kyrgyz)). Кийинчерээк: dobush ledger cosign"
    }
}
