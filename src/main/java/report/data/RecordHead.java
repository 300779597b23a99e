package report.data;

import report.document.Labels;

/** The head of a value of a record, in the language of the document. */
final class RecordHead {
  private static final String NUMBER = "Number";

  private RecordHead() {}

  static String of(String key, Labels labels) {
    if (key.endsWith("earNumber")) {
      return labels.get("fact.western", labels.get("fact." + stem(key)));
    }
    return key.endsWith(NUMBER) && !key.startsWith("theme")
        ? labels.get("fact.number", labels.get("fact." + stem(key)))
        : labels.get("fact." + key);
  }

  private static String stem(String key) {
    return key.substring(0, key.length() - NUMBER.length());
  }
}
