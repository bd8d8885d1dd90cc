import Wording

extension DobushWords {
    var kyrgyz: String {
        switch self {
        case .abstract:
            "Ар бир шайлоочуну биометрия менен идентификациялаган шайлоону даярдоо, өткөрүү жана добуштарды саноо."
        case .discussion(let withDemo):
            "Бардык буйруктар бир папка менен иштейт, шайлоо ошондо жатат: сыпаттамасы, ачкычтары, реестри, коомдук "
                + "журналы жана тизменин нускалары. dobush election new буйругунан баштаңыз"
                + (withDemo ? " же бүтүндөй шайлоону дароо көрүңүз: dobush demo." : ".")
        case .databaseHelp: "Реестрдин маалымат базасы: файл же postgres://… (демейде шайлоо дайындалгандагы база)."
        case .folderHelp: "Шайлоонун папкасы."
        case .commissionKeys: "комиссиянын ачкычтары"
        case .noElection(let folder):
            "\(folder) папкасында шайлоо жок. Папканы --folder менен көрсөтүңүз же жаңы шайлоо түзүңүз: "
                + "dobush election new."
        case .awaitsRoots(let file):
            "Журнал баштала элек, анда баштапкы жазуу жок: адегенде түпкү ачкычтардын сактоочулары \(file) файлына кол "
                + "коёт, андан кийин dobush election begin --certificates FILE."
        case .definitionFollows:
            "Журналдагы бюллетень бул папкадагыдан жаңыраак экен: кайсы бир буйрук үзүлүп калган. Эми ал definition.json файлына "
                + "жазылды. Буйрукту кайталаңыз."
        }
    }
}
