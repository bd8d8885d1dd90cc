import Wording

extension DeskRefusal {
    package var russian: String {
        switch self {
        case .notOnList:
            "Бюллетень не выдаётся: этого ПИН нет в списке участка. Помогите избирателю найти свой участок."
        case .alreadyIssued(let number, let time):
            "Бюллетень не выдаётся: избиратель № \(number) получил бюллетень в \(BishkekTime(time).clock) "
                + "(бишкекское время)."
        case .votedAtHome(let number): "Бюллетень не выдаётся: избиратель № \(number) проголосовал на дому."
        case .votedRemotely(let number):
            "Бюллетень не выдаётся: избиратель № \(number) проголосовал удалённо, в другом месте."
        case .votesElsewhere(let number):
            "Бюллетень не выдаётся: избиратель № \(number) записан голосовать в другом месте."
        case .removed(let number):
            "Бюллетень не выдаётся: избиратель № \(number) исключён из списка поправкой."
        case .transferred(let number, let station):
            "Бюллетень не выдаётся: избиратель № \(number) переведён на участок № \(station); направьте его туда."
        case .photoRejected(let number):
            "Бюллетень не выдаётся: два члена комиссии нашли, что на фото избирателя № \(number) другой человек."
        }
    }
}
