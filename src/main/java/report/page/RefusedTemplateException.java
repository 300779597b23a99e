package report.page;

import java.io.IOException;
import java.util.List;

/** A template that is not executed because of what it uses, or of its size. */
final class RefusedTemplateException extends IOException {
  private static final long serialVersionUID = 1L;
  private final String template;
  private final transient List<Permitted.Refused> refused;

  /** A template with nodes that are not permitted. */
  RefusedTemplateException(String template, List<Permitted.Refused> refused) {
    super(template);
    this.template = template;
    this.refused = List.copyOf(refused);
  }

  String template() {
    return template;
  }

  /** The nodes; none if the template as a whole is larger than templates are read. */
  List<Permitted.Refused> refused() {
    return refused;
  }
}
