package import ElectionModel

/// A phase, as a fragment that follows "phase:".
extension ElectionPhase: Worded {
    package var kyrgyz: String {
        switch self {
        case .called: "шайлоо дайындалды"
        case .lists: "тизмелер түзүлүүдө"
        case .candidates: "талапкерлер катталууда"
        case .keys: "ачкычтар түзүлүүдө"
        case .open: "добуш берүү жүрүүдө"
        case .sealed: "добуш берүү бүттү"
        case .counted: "добуштар эсептелди"
        case .certified: "жыйынтык бекитилди"
        case .appeals: "даттануулар каралууда"
        case .closed: "шайлоо аяктады"
        }
    }

    package var russian: String {
        switch self {
        case .called: "выборы назначены"
        case .lists: "составляются списки"
        case .candidates: "регистрируются кандидаты"
        case .keys: "создаются ключи"
        case .open: "идёт голосование"
        case .sealed: "голосование окончено"
        case .counted: "голоса подсчитаны"
        case .certified: "результат утверждён"
        case .appeals: "рассматриваются жалобы"
        case .closed: "выборы завершены"
        }
    }

    package var english: String {
        switch self {
        case .called: "the election is called"
        case .lists: "lists are made"
        case .candidates: "candidates are registered"
        case .keys: "keys are made"
        case .open: "voting is under way"
        case .sealed: "voting is over"
        case .counted: "the votes are counted"
        case .certified: "the result is certified"
        case .appeals: "appeals are heard"
        case .closed: "the election is closed"
        }
    }
}
