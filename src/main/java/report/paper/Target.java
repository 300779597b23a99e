package report.paper;

/** Where a link leads. */
public sealed interface Target {
  /**
   * Another place of the document.
   *
   * @param name its name among {@link PaperDocument#anchors}; a link to an unknown one is not drawn
   *     as a link
   */
  record Anchor(String name) implements Target {}

  /**
   * An address outside of it.
   *
   * @param address with scheme
   */
  record Address(String address) implements Target {}
}
