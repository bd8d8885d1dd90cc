extension ImagingError {
    package var kyrgyz: String {
        switch self {
        case .unknownFormat: "Бул окула турган сүрөт эмес; PNG, TIFF же WSQ файлын бериңиз."
        case .notPng: "Бул PNG файлы эмес; PNG файлын бериңиз."
        case .notTiff: "Бул TIFF файлы эмес; TIFF файлын бериңиз."
        case .notWsq: "Бул WSQ файлы эмес; WSQ файлын бериңиз."
        case .tooLarge:
            "Сүрөт өтө чоң: бир жагы \(GreyImage.longestSide) пикселден ашпаган сүрөт окулат; манжаны кесип алыңыз."
        case .damaged: "Сүрөттүн файлы бузулган же кыскарып калган; аны алынган жеринен кайра көчүрүңүз."
        case .unsupported(let feature): feature.kyrgyz
        case .outOfMemory: "Сүрөткө эстутум жетпейт; башка программаларды жаап, кайталаңыз."
        case .resolution:
            "Сүрөттө көрсөтүлгөн тактык 100...2000 dpi чегинен тышкары же туурасы менен бийиктигинде башка-башка; "
                + "аны оңдоңуз."
        case .shape(let width, let height, let dpi, let samples):
            "Чекиттер сүрөттү толтурбайт; өлчөмүн жана тактыгын текшериңиз "
                + "(техникалык себеби: \(width) x \(height), \(dpi) dpi, samples: \(samples))."
        }
    }
}
