import Wording

extension DeskRefusal {
    package var kyrgyz: String {
        switch self {
        case .notOnList:
            "Бюллетень берилбейт: бул ПИН участоктун тизмесинде жок. Шайлоочуга өз участогун табууга жардам бериңиз."
        case .alreadyIssued(let number, let time):
            "Бюллетень берилбейт: тизмедеги № \(number) шайлоочуга бюллетень саат \(BishkekTime(time).clock) болгондо "
                + "берилген (Бишкек убактысы)."
        case .votedAtHome(let number): "Бюллетень берилбейт: тизмедеги № \(number) шайлоочу үйдө добуш берген."
        case .votedRemotely(let number):
            "Бюллетень берилбейт: тизмедеги № \(number) шайлоочу башка жерден алыстан добуш берген."
        case .votesElsewhere(let number):
            "Бюллетень берилбейт: тизмедеги № \(number) шайлоочу башка жерде добуш берүүгө катталган."
        case .removed(let number):
            "Бюллетень берилбейт: тизмедеги № \(number) шайлоочу түзөтүү менен тизмеден чыгарылган."
        case .transferred(let number, let station):
            "Бюллетень берилбейт: тизмедеги № \(number) шайлоочу № \(station) участокко которулган; ошол жакка "
                + "жөнөтүңүз."
        case .photoRejected(let number):
            "Бюллетень берилбейт: эки мүчө тизмедеги № \(number) шайлоочунун сүрөтүндө башка адам деп тапты."
        }
    }
}
