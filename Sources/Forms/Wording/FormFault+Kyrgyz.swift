extension FormFault {
    package var kyrgyz: String {
        switch self {
        case .noFonts: "басып чыгаруу үчүн шрифттер жок; fonts-dejavu-core пакетин орнотуңуз"
        case .badText: "текстте басып чыгарууга болбогон белги бар; аттарды жана аталыштарды текшериңиз"
        case .tooMuch: "текст баракка батпайт; чоңураак барак тандаңыз"
        case .memory: "басып чыгаруу үчүн эстутум жетпейт; башка программаларды жаап, кайталаңыз"
        }
    }
}
