package report.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.finding.Finding;
import report.finding.Rule;
import report.picture.Picture;
import report.read.field.Expect;
import report.read.field.Fields;
import report.read.field.Scope;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.markdown.PictureFinder;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.site.License;
import report.site.WebSite;

/** Reads where and how a book is published on the web. */
final class SiteReader {
  private static final String ADDRESS = "address";
  private static final String CONTACT = "contact";
  private static final String LICENSE = "license";
  private static final String ICON = "icon";
  private static final String ANALYTICS = "analytics";
  private static final String PHONE = "phone";
  private static final String MAIL = "mail";

  private static final Form OF_CONTACT =
      Form.of(
          "siteContact",
          Key.required("name", Value.LINE),
          Key.optional(PHONE, Value.CODE),
          Key.optional(MAIL, Value.CODE));

  static final Form FORM =
      Form.of(
          "site",
          Key.required(ADDRESS, Value.CODE),
          Key.optional(CONTACT, Value.of(OF_CONTACT)),
          Key.optional(LICENSE, Value.words(License.NAMES)),
          Key.optional(ICON, Value.CODE),
          Key.optional(ANALYTICS, Value.CODE));

  private static final String HOST =
      "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]";

  /** Without a user, a query and a fragment; a folder of two dots would lead out. */
  private static final Pattern FOLDER =
      Pattern.compile(
          "(?<host>https://"
              + HOST
              + "(?::[0-9]{1,5})?)"
              + "(?<path>(?:/(?!\\.{1,2}(?:/|$))(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+)*)/?");

  private static final Pattern NAME_OF_HOST = Pattern.compile(HOST);
  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9](?:[0-9()-]*[0-9])");
  private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9._+-]+@" + HOST);
  private static final String INSECURE = "http://";

  private final Scope scope;

  SiteReader(Scope scope) {
    this.scope = scope;
  }

  /** The site; empty if its address has an error. */
  Optional<WebSite> read(Node node) {
    return Fields.of(node, "site", FORM, scope.findings()).flatMap(this::read);
  }

  private Optional<WebSite> read(Fields fields) {
    Optional<String> address = text(fields, ADDRESS).flatMap(this::address);
    Optional<WebSite.Contact> contact =
        fields
            .value(CONTACT)
            .flatMap(node -> Fields.of(node, CONTACT, OF_CONTACT, scope.findings()))
            .flatMap(this::contact);
    Optional<License> license = fields.choice(LICENSE, name -> License.named(name).orElseThrow());
    Optional<Picture> icon = text(fields, ICON).flatMap(this::icon);
    Optional<String> analytics =
        text(fields, ANALYTICS)
            .flatMap(host -> matching(host, NAME_OF_HOST, "B007.analytics", "https://", INSECURE));
    return address.map(known -> new WebSite(known, contact, license, icon, analytics));
  }

  private Optional<ScalarNode> text(Fields fields, String key) {
    return fields.value(key).flatMap(node -> Expect.text(node, key, scope.findings()));
  }

  private Optional<WebSite.Contact> contact(Fields fields) {
    Optional<String> name = fields.line("name");
    Optional<String> phone =
        text(fields, PHONE).flatMap(text -> matching(text, NUMBER, "B007.phone"));
    Optional<String> mail =
        text(fields, MAIL).flatMap(text -> matching(text, MAILBOX, "B007.mail", "mailto:"));
    return name.map(known -> new WebSite.Contact(known, phone.orElse(""), mail.orElse("")));
  }

  /** The address with a slash at its end. */
  private Optional<String> address(ScalarNode text) {
    String written = text.text().strip();
    Matcher folder = FOLDER.matcher(written);
    if (folder.matches()) {
      return Optional.of(folder.group("host") + folder.group("path") + "/");
    }
    String secure =
        written.startsWith(INSECURE)
            ? "https://" + written.substring(INSECURE.length())
            : written.replaceFirst("[?#].*", "");
    report(text, "B007", secure, FOLDER.matcher(secure).matches());
    return Optional.empty();
  }

  private Optional<Picture> icon(ScalarNode text) {
    String path = text.text().strip();
    PictureFinder.Answer answer = scope.pictures().find(path, ICON);
    if (answer instanceof PictureFinder.Answer.Found found) {
      return Optional.of(found.picture());
    }
    PictureFinder.Answer.Refused no = (PictureFinder.Answer.Refused) answer;
    boolean isElsewhere = no.sentence().equals("T018") || no.sentence().equals("T018.outside");
    Finding finding =
        isElsewhere
            ? Finding.of(Rule.UNUSABLE_SITE, text.span(), path).withMessage("B007.icon")
            : Finding.of(Rule.PICTURE, text.span(), no.arguments().toArray(String[]::new))
                .withMessage(no.sentence());
    scope.findings().add(finding.withSuggestedTexts(no.instead().stream().toList()));
    return Optional.empty();
  }

  /** A text of a form; what people write before it is left out of what is suggested. */
  private Optional<String> matching(
      ScalarNode text, Pattern form, String sentence, String... superfluous) {
    String written = text.text().strip();
    if (form.matcher(written).matches()) {
      return Optional.of(written);
    }
    String plain = written;
    for (String prefix : superfluous) {
      plain = plain.startsWith(prefix) ? plain.substring(prefix.length()) : plain;
    }
    plain = plain.replaceFirst("/.*", "");
    report(text, sentence, plain, form.matcher(plain).matches());
    return Optional.empty();
  }

  private void report(ScalarNode text, String sentence, String instead, boolean fits) {
    Finding finding =
        Finding.of(Rule.UNUSABLE_SITE, text.span(), text.text().strip()).withMessage(sentence);
    scope.findings().add(fits ? finding.withSuggestedTexts(List.of(instead)) : finding);
  }
}
