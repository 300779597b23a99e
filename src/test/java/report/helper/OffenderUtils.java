package report.helper;

/** A name that says nothing; {@code ArchitectureTest} sees that it is refused. */
final class OffenderUtils {
  private OffenderUtils() {}
}
