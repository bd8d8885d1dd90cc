package import ElectionModel

/// A day as it is written out: 2025-жылдын 30-ноябры, 30 ноября 2025 г., 30 November 2025.
extension CivilDate: Worded {
    package var kyrgyz: String {
        let months = [
            "январы", "февралы", "марты", "апрели", "майы", "июну", "июлу", "августу", "сентябры", "октябры", "ноябры",
            "декабры",
        ]
        return "\(year)-жылдын \(day)-\(months[month - 1])"
    }

    package var russian: String {
        let months = [
            "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
            "декабря",
        ]
        return "\(day) \(months[month - 1]) \(year)\u{A0}г."
    }

    package var english: String {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        return "\(day) \(months[month - 1]) \(year)"
    }
}
