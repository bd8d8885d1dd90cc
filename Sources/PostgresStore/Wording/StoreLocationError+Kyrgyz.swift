extension StoreLocationError {
    package var kyrgyz: String {
        switch self {
        case .empty:
            "маалымат базасы көрсөтүлгөн жок; файлдын жолун же postgresql://USER@HOST/DATABASE дарегин жазыңыз"
        case .scheme:
            "маалымат базасынын мындай түрү белгисиз; файлдын жолун же postgresql://USER@HOST/DATABASE дарегин жазыңыз"
        case .malformed:
            "маалымат базасынын дареги окулбайт; ал мындай жазылат: postgresql://USER@HOST/DATABASE?sslmode=verify-full"
        case .password:
            "маалымат базасынын дарегинде сырсөз болбошу керек; аны сырсөздөр файлына (PGPASSFILE) жазып, даректен алып "
                + "салыңыз"
        case .wavering:
            "тармакта sslmode=allow же prefer баарын шифрлебей жөнөтүшү мүмкүн; sslmode көрсөтпөңүз же verify-full деп "
                + "жазыңыз"
        }
    }
}
