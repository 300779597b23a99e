package report.sheet;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import report.finding.Findings;

/**
 * A template for each thread that writes workbooks: XMLBeans, which a template's styles are read
 * through, does not promise that two threads can read one document.
 */
final class TemplateCopies {
  private final byte[] content;
  private final String name;
  private final Queue<Template> idle = new ConcurrentLinkedQueue<>();

  /**
   * Copies of a template.
   *
   * @param first the template
   * @param content the bytes it was read from
   * @param name what it is called
   */
  TemplateCopies(Template first, byte[] content, String name) {
    this.content = content.clone();
    this.name = name;
    idle.add(first);
  }

  /** A template for one thread, until it is given back. */
  Template take() {
    Template copy = idle.poll();
    return copy != null
        ? copy
        : TemplateReader.read(content, new TemplateFaults(name, new Findings())).orElseThrow();
  }

  /** Takes a template back. */
  void giveBack(Template copy) {
    idle.add(copy);
  }
}
