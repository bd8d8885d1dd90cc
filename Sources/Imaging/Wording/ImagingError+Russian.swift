extension ImagingError {
    package var russian: String {
        switch self {
        case .unknownFormat: "Это не изображение, которое можно прочитать; укажите файл PNG, TIFF или WSQ."
        case .notPng: "Это не файл PNG; укажите файл PNG."
        case .notTiff: "Это не файл TIFF; укажите файл TIFF."
        case .notWsq: "Это не файл WSQ; укажите файл WSQ."
        case .tooLarge:
            "Изображение слишком большое: читается не более \(GreyImage.longestSide) пикселей по стороне; "
                + "вырежьте палец."
        case .damaged: "Файл изображения повреждён или обрезан; скопируйте его ещё раз оттуда, откуда он взят."
        case .unsupported(let feature): feature.russian
        case .outOfMemory: "Для изображения не хватает памяти; закройте другие программы и повторите."
        case .resolution:
            "В изображении указано разрешение вне пределов 100...2000 dpi либо разное по ширине и по высоте; "
                + "исправьте его."
        case .shape(let width, let height, let dpi, let samples):
            "Точки не заполняют изображение; проверьте размер и разрешение "
                + "(техническая причина: \(width) x \(height), \(dpi) dpi, samples: \(samples))."
        }
    }
}
