package report.page;

import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.List;

/** A template uses an unknown name from a closed list. */
final class UnknownNameException extends TemplateModelException {
  private final String name;
  private final transient List<String> known;

  UnknownNameException(String name, Collection<String> known) {
    super("There is no \"" + name + "\"");
    this.name = name;
    this.known = List.copyOf(known);
  }

  String name() {
    return name;
  }

  List<String> known() {
    return known;
  }
}
