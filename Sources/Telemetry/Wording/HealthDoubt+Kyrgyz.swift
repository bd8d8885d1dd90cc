extension HealthDoubt {
    package var kyrgyz: String {
        switch self {
        case .notYetKnown:
            "Текшерүү азырынча жүргүзүлө элек. Бир мүнөт күтүңүз; эч нерсе өзгөрбөсө, программаны кайра иштетиңиз."
        case .outdated: "Текшерүү өтө көптөн бери жүргүзүлгөн жок. Эч нерсе өзгөрбөсө, программаны кайра иштетиңиз."
        }
    }
}
