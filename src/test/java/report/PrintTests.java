package report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** Tests that let LibreOffice print or save workbooks: tag {@code print}. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("print")
@Needs({Program.SOFFICE, Program.PDFTOTEXT, Program.PDFFONTS})
public @interface PrintTests {}
