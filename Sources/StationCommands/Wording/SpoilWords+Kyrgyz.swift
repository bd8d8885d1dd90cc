extension SpoilWords {
    var kyrgyz: String {
        switch self {
        case .abstract: "Бузулган бюллетендерди кайтарып алуу; шайлоочуга жаңысы берилиши мүмкүн."
        case .discussion:
            """
            Эки мүчө бюллетендерди кайтарып алып, шайлоочунун көз алдында жараксыз кылат.

            Мисал:
              dobush-station spoil 417 --folder /srv/1201
            """
        case .really(let number): "Тизмедеги № \(number) шайлоочунун бюллетендери кайтарылып алынсынбы?"
        }
    }
}
