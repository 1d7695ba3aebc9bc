/// The patterns and signs of a language, under `formats:` in its locale file. The raw value is the key and, in
/// parentheses, the names that may stand between braces.
enum Pattern: String, CaseIterable, Sendable {
  case group
  case decimal
  case minus
  case percent = "percent(number)"
  case ordinal = "ordinal(number)"
  case money = "money(number,currency)"
  case kronor
  case euros
  case day = "day(day,month,month_in_date,year,day2,month2,month_number)"
  case dayAndWeekday = "day_and_weekday(weekday,day,month,month_in_date,year,day2,month2,month_number)"
  case shortDay = "short_day(day,month,year,day2,month2,month_number)"
  case month = "month(month,year)"
  case inMonth = "in_month(in_month,month,year)"
  case daysInMonth = "days_in_month(first_day,day,month,month_in_date,year)"
  case daysInYear = "days_in_year(first_day,first_month,first_month_in_date,day,month,month_in_date,year)"
  case daysAcrossYears =
    "days_across_years(first_day,first_month,first_month_in_date,first_year,day,month,month_in_date,year)"
  case listSeparator = "list_separator"
  case listEnd = "list_end(first,last)"
  case quote = "quote(text)"
  case documentTitle = "document_title(page,within)"
}
