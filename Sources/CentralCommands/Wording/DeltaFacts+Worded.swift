import Wording

extension DeltaFacts: Worded {
    var kyrgyz: String {
        "\(station) участогунун тизмесине \(number)-түзөтүү: \(Counted.ky(changes, "өзгөртүү")), "
            + "\(Counted.ky(revocations, "жокко чыгарылган ачкыч")), эми \(Counted.ky(voters, "шайлоочу"))"
    }

    var russian: String {
        "Поправка \(number) к списку участка \(station): "
            + "\(Counted.ru(changes, "изменение", "изменения", "изменений")), "
            + "\(Counted.ru(revocations, "отзыв ключа", "отзыва ключей", "отзывов ключей")), теперь "
            + Counted.ru(voters, "избиратель", "избирателя", "избирателей")
    }

    var english: String {
        "Correction \(number) of the list of station \(station): \(Counted.en(changes, "change", "changes")), "
            + "\(Counted.en(revocations, "revocation", "revocations")), \(Counted.en(voters, "voter", "voters")) now"
    }
}
