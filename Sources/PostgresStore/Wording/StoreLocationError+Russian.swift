extension StoreLocationError {
    package var russian: String {
        switch self {
        case .empty: "база данных не указана; укажите путь к файлу или postgresql://USER@HOST/DATABASE"
        case .scheme: "такой вид базы данных неизвестен; укажите путь к файлу или postgresql://USER@HOST/DATABASE"
        case .malformed:
            "адрес базы данных не разобрать; он пишется так: postgresql://USER@HOST/DATABASE?sslmode=verify-full"
        case .password:
            "в адресе базы данных не должно быть пароля; запишите его в файл паролей (PGPASSFILE) и уберите из адреса"
        case .wavering:
            "по сети sslmode=allow или prefer может передать всё без шифрования; не указывайте sslmode или укажите "
                + "verify-full"
        }
    }
}
