package import ElectionModel

/// How voters are identified by fingers, in one line: behind a head such as "Identification".
extension IdentificationPolicy: Worded {
    package var kyrgyz: String {
        "бөтөндөрдүн үлүшү: келүүдө 1/\(visitOneIn), бир манжа менен 1/\(firstFingerOneIn); "
            + "аракеттер: \(attempts), эки мүчө чечет: \(attemptsBeforeFallback) аракеттен кийин"
            + (presentationAttack == .advise ? "; манжанын көчүрмөсү текшерилет" : "")
    }

    package var russian: String {
        "доля посторонних: за визит 1/\(visitOneIn), по одному пальцу 1/\(firstFingerOneIn); "
            + "попыток: \(attempts), два члена решают после: \(attemptsBeforeFallback)"
            + (presentationAttack == .advise ? "; проверяются копии пальцев" : "")
    }

    package var english: String {
        "strangers: 1/\(visitOneIn) a visit, 1/\(firstFingerOneIn) by one finger; "
            + "attempts: \(attempts), two members decide after \(attemptsBeforeFallback)"
            + (presentationAttack == .advise ? "; copies of fingers are looked for" : "")
    }
}
