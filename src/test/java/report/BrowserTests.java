package report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** Tests that open pages in Chromium: tag {@code browser}. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@Needs({Program.CHROMIUM, Program.CHROMEDRIVER, Program.PDFTOTEXT})
public @interface BrowserTests {}
