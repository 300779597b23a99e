package report.importer.cell;

import java.util.List;
import java.util.regex.Pattern;

/** Leaves out whom to call: a table of a body may be published, its telephone numbers may not. */
public final class Persons {
  private static final Pattern PHONE =
      Pattern.compile(
          "[(（]?(?:電話|TEL|Tel|内線|直通|☎|℡)[:：\\s]*[\\d０-９()（）－ー-]*[)）]?"
              + "|(?<![\\d０-９])[0０][\\d０-９]{1,4}[-－ー(（][\\d０-９]{1,4}[-－ー)）][\\d０-９]{3,4}(?![\\d０-９])"
              + "|[\\w.+-]+@[\\w.-]+");
  private static final Pattern OFFICE =
      Pattern.compile(".*(?:課|部|局|室|所|署|センター|係|班|会|館|園|校|院|担当|本部|チーム|グループ|庁|機構|公社|各課|全課)$");
  private static final Pattern PERSON =
      Pattern.compile(
          "(?<=[課部局室所係班署])[\\s　]*(?:[(（][^()（）]{2,12}[)）]|担当[:：].{2,12}|[:：].{2,12}|[\\s"
              + "　](?!.*[課部局室係班所署会])[^\\s　]{2,6}(?:[\\s　][^\\s　]{1,4})?)$");

  private Persons() {}

  /** Whether a text has a telephone number or an address. */
  public static boolean isReachable(String text) {
    return PHONE.matcher(text).find();
  }

  /** A text without telephone numbers and addresses. */
  public static String withoutNumbers(String text) {
    return PHONE.matcher(text).replaceAll("").replaceAll("[(（][\\s　、,]*[)）]", "").strip();
  }

  /** A department without the people in it: the lines that name an office. */
  public static String office(String text) {
    List<String> lines =
        withoutNumbers(text)
            .lines()
            .map(line -> PERSON.matcher(line.strip()).replaceFirst("").strip())
            .filter(line -> !line.isEmpty())
            .toList();
    List<String> offices = lines.stream().filter(l -> OFFICE.matcher(l).matches()).toList();
    return String.join("\n", offices.isEmpty() ? lines.stream().limit(1).toList() : offices);
  }
}
