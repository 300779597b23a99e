package report.page.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import report.document.Overview;
import report.document.SitePart;
import report.site.License;
import report.site.WebSite;

/** The data of a book as schema.org describes a data set, for search engines (JSON-LD). */
public final class DatasetJson {
  private static final String JSON = "application/json";

  /** The one JSON file with data: the others describe the files with data. */
  private static final String DATA = "data.json";

  /** The media types of data by the ends of their files. */
  private static final Map<String, String> TYPES =
      Map.of(
          "csv", "text/csv",
          "json", JSON,
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private static final String ORGANIZATION = "GovernmentOrganization";

  private final StringBuilder json = new StringBuilder();

  private DatasetJson() {}

  /**
   * The data set of a book.
   *
   * @param overview the book
   * @param part its site
   * @param about what it says of its goals; may be empty
   * @param downloads the files next to its pages, of which those with data are named
   * @return JSON without characters that end an element of HTML
   */
  public static String of(Overview overview, SitePart part, String about, List<String> downloads) {
    WebSite web = part.web();
    Map<String, Object> publisher = new LinkedHashMap<>();
    publisher.put("@type", ORGANIZATION);
    publisher.put("name", overview.publisher());
    if (!overview.publisherCode().isEmpty()) {
      publisher.put("identifier", code(overview.publisherCode()));
    }
    web.contact().ifPresent(contact -> publisher.put("contactPoint", contact(contact)));
    Map<String, Object> set = new LinkedHashMap<>();
    set.put("@context", "https://schema.org");
    set.put("@type", "Dataset");
    set.put("name", overview.year() + " " + overview.title());
    set.put("description", description(overview, about));
    set.put("url", web.address());
    set.put("inLanguage", overview.labels().language());
    set.put("isAccessibleForFree", true);
    web.license().map(License::address).ifPresent(address -> set.put("license", address));
    set.put("creator", publisher);
    set.put("publisher", publisher);
    set.put("temporalCoverage", part.first() + "/" + part.last());
    part.events().stream()
        .filter(event -> event.kind() == SitePart.Kind.PUBLISHED)
        .reduce((later, earlier) -> earlier)
        .ifPresent(event -> set.put("datePublished", event.day().toString()));
    set.put("dateModified", part.latest().day().toString());
    List<Object> files = files(web, downloads);
    if (!files.isEmpty()) {
      set.put("distribution", files);
    }
    DatasetJson written = new DatasetJson();
    written.value(set);
    return written.json.toString();
  }

  /** A description has 50 characters or more, as those who collect data sets ask. */
  private static String description(Overview overview, String about) {
    return overview
        .labels()
        .get(
            "site.dataset",
            overview.publisher(),
            overview.year(),
            overview.title(),
            overview.asOf(),
            about);
  }

  /** A value of a known scheme: the six digits are found nowhere else by themselves. */
  private static Map<String, Object> code(String code) {
    Map<String, Object> identifier = new LinkedHashMap<>();
    identifier.put("@type", "PropertyValue");
    identifier.put("propertyID", "全国地方公共団体コード");
    identifier.put("value", code);
    return identifier;
  }

  private static Map<String, Object> contact(WebSite.Contact contact) {
    Map<String, Object> point = new LinkedHashMap<>();
    point.put("@type", "ContactPoint");
    point.put("name", contact.name());
    if (!contact.phone().isEmpty()) {
      point.put("telephone", contact.phone());
    }
    if (!contact.mail().isEmpty()) {
      point.put("email", contact.mail());
    }
    return point;
  }

  private static List<Object> files(WebSite web, List<String> downloads) {
    List<Object> files = new ArrayList<>();
    for (String file : downloads) {
      String type = TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "");
      boolean isAboutData = type.equals(JSON) && !file.equals(DATA);
      if (!type.isEmpty() && !isAboutData) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("@type", "DataDownload");
        one.put("name", file);
        one.put("encodingFormat", type);
        one.put("contentUrl", web.address() + file);
        files.add(one);
      }
    }
    return files;
  }

  private void value(Object value) {
    if (value instanceof Map<?, ?> map) {
      String before = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.append(before);
        value(entry.getKey());
        json.append(':');
        value(entry.getValue());
        before = ",";
      }
      json.append('}');
    } else if (value instanceof List<?> list) {
      String before = "[";
      for (Object item : list) {
        json.append(before);
        value(item);
        before = ",";
      }
      json.append(']');
    } else if (value instanceof Boolean yes) {
      json.append(yes.booleanValue());
    } else {
      text(value.toString());
    }
  }

  /** Surrogates are written by number, because one alone has no form in UTF-8. */
  private void text(String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (isPlain(one)) {
        json.append(one);
      } else {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) one));
      }
    }
    json.append('"');
  }

  private static boolean isPlain(char one) {
    return one >= ' '
        && "\"\\<>&'\u2028\u2029\u007f\ufeff".indexOf(one) < 0
        && !Character.isSurrogate(one);
  }
}
