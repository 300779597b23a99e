package report.page;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A configuration that only returns templates that pass the checks: all templates that are
 * rendered, included or imported are loaded here, and no text becomes a template in another way.
 * Each iteration of a list gets a step that is counted and can be interrupted, even if its body is
 * empty.
 */
final class ClosedConfiguration extends Configuration {
  private final Set<Template> permitted = ConcurrentHashMap.newKeySet();

  ClosedConfiguration() {
    super(Configuration.VERSION_2_3_35);
  }

  @Override
  public @Nullable Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object condition,
      @Nullable String encoding,
      boolean parse,
      boolean ignoreMissing)
      throws IOException {
    Template template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
    if (template != null && !permitted.contains(template)) {
      List<Permitted.Refused> refused = Permitted.refused(template);
      if (!refused.isEmpty()) {
        throw new RefusedTemplateException(template.getName(), refused);
      }
      countTurns(template);
    }
    return template;
  }

  private void countTurns(Template template) {
    synchronized (template) {
      if (permitted.add(template)) {
        _CoreAPI.addThreadInterruptedChecks(template);
      }
    }
  }
}
