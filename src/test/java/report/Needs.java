package report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The programs that a test cannot do without. If one is missing the test is skipped with the
 * reason; where {@code CI} is set it fails instead, as nobody would see there that it never runs.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MissingPrograms.class)
public @interface Needs {
  /** The programs. */
  Program[] value();
}
