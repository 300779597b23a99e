/** A name that says nothing; {@code ArchitectureTest} sees that it is refused. */
@org.jspecify.annotations.NullMarked
package report.helper;
