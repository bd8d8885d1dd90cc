import Ceremony
import ElectionModel
import Ledger
import Trust
import Wording

extension PreparationFault {
    var russian: String {
        switch self {
        case .otherElection(let holder, let election, let kind):
            "\(holder): запрос относится к другим выборам (\(election), \(kind.russian))"
        case .holdsNoKey(let holder): "\(holder): в этом журнале у владельца нет ключа; смотрите dobush keys list"
        case .revokedAlready(let holder, let key): "\(holder): ключ \(key) уже отозван"
        case .certifiedAlready(let holder, let key): "\(holder): ключ \(key) уже заверен"
        case .over(let holder): "\(holder): срок сертификата уже истёк бы; выборы закончились"
        case .phase(let phase): "на этапе \(Term.phase(phase).russian) журнал не принимает ключей"
        case .tooMany(let count):
            "\(Counted.ru(count, "запись", "записи", "записей")) — слишком много для одного набора; сделайте несколько"
        case .bundle(let fault): fault.russian
        case .refused(let statement, let refusal): "\(StatementName(statement).russian): \(refusal.russian)"
        case .noSubmitter:
            "ни один ключ комиссии из этой папки не смог бы внести набор в журнал: ключ, который в нём отзывается, "
                + "не может. Сначала заверьте второй ключ комиссии"
        }
    }
}
