package report.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateProcessingTracer;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import report.finding.Finding;
import report.finding.Rule;
import report.finding.Span;

/**
 * The templates, with access to nothing but their values: no classes, no beans, no files outside
 * the folder, no locale or time zone of the machine.
 */
final class Templates {
  static {
    beSilent();
  }

  private final TemplateFiles parts;
  private final RecordTypes types = new RecordTypes();
  private final TemplateFaults faults;
  private final Configuration configuration;
  private final RenderTask.Limits limits;

  /**
   * Templates whose pages have limited resources.
   *
   * @param parts the files
   * @param limits the limits of a page
   */
  Templates(TemplateFiles parts, RenderTask.Limits limits) throws IOException {
    this.limits = limits;
    this.parts = parts;
    this.faults = new TemplateFaults(parts, new Wrapper(types));
    this.configuration = configuration(parts);
  }

  /**
   * Errors are findings; a logging library that happens to be present must not repeat them. The
   * call is deprecated for programs that share FreeMarker with others.
   */
  @SuppressWarnings("deprecation")
  private static void beSilent() {
    try {
      Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private Configuration configuration(TemplateFiles parts) throws IOException {
    Configuration made = new ClosedConfiguration();
    made.setTemplateLoader(loader(parts));
    made.setCacheStorage(new StrongCacheStorage());
    made.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    made.setLocalizedLookup(false);
    made.setDefaultEncoding(StandardCharsets.UTF_8.name());
    made.setOutputEncoding(StandardCharsets.UTF_8.name());
    made.setOutputFormat(HTMLOutputFormat.INSTANCE);
    made.setLocale(Locale.ROOT);
    made.setTimeZone(TimeZone.getTimeZone("UTC"));
    made.setNumberFormat("computer");
    made.setTabSize(1);
    made.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    made.setObjectWrapper(new Wrapper(types));
    made.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    made.setAPIBuiltinEnabled(false);
    made.setLogTemplateExceptions(false);
    made.setWrapUncheckedExceptions(true);
    made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    return made;
  }

  private static TemplateLoader loader(TemplateFiles parts) throws IOException {
    TemplateLoader builtIn = new ClassTemplateLoader(Templates.class, TemplateFiles.BUILT_IN);
    if (!parts.hasFolder()) {
      return builtIn;
    }
    return new MultiTemplateLoader(
        new TemplateLoader[] {new OwnTemplates(parts.folder()), builtIn});
  }

  /** All syntax errors in the user's templates. */
  List<Finding> check() throws IOException {
    List<Finding> found =
        new ArrayList<>(parts.leadingOut().stream().map(faults::outside).toList());
    if (!found.isEmpty()) {
      return found;
    }
    for (String name : parts.asTheyAre()) {
      if (parts.size(name) > OwnTemplates.LARGEST) {
        found.add(faults.large(name));
      }
    }
    for (String name : parts.own()) {
      found.addAll(check(name));
    }
    return found;
  }

  private List<Finding> check(String name) throws IOException {
    if (parts.size(name) > OwnTemplates.LARGEST) {
      return List.of(faults.large(name));
    }
    if (!parts.isUtf8(name)) {
      return List.of(Finding.of(Rule.NOT_UTF8, Span.start(parts.source(name))));
    }
    try {
      RenderTask.within(limits, () -> 0, () -> configuration.getTemplate(name));
      return List.of();
    } catch (ExecutionException e) {
      return unread(name, e.getCause());
    } catch (TimeoutException e) {
      return List.of(faults.endless(name, Optional.empty()));
    }
  }

  /** Why a text cannot be read as a template. */
  private List<Finding> unread(String name, @Nullable Throwable why) throws IOException {
    if (why instanceof RefusedTemplateException refused) {
      return faults.of(refused);
    }
    if (why instanceof ParseException malformed) {
      return List.of(faults.of(malformed));
    }
    if (why instanceof StackOverflowError) {
      return List.of(faults.deep(name));
    }
    if (why instanceof RuntimeException own) {
      return List.of(faults.broken(name, Optional.empty(), own));
    }
    if (why instanceof IOException io) {
      throw io;
    }
    throw new IllegalStateException(why);
  }

  /**
   * Makes a page, in any thread.
   *
   * @param template the name of the template
   * @param model its values
   * @return the page in UTF-8
   * @throws TemplateFault if the template is invalid
   */
  byte[] render(String template, Object model) throws IOException {
    return rendered(template, model).bytes();
  }

  /**
   * A rendered page.
   *
   * @param text the page
   * @param showsAll whether something of it may come from any theme; see {@link Wrapper#gaveAll}
   */
  record Rendered(String text, boolean showsAll) {
    /** The page in UTF-8. */
    byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** Makes a page like {@link #render}, and notes what it was made of. */
  Rendered rendered(String template, Object model) throws IOException {
    Wrapper wrapper = new Wrapper(types);
    TemplateFaults faults = new TemplateFaults(parts, wrapper);
    RenderTask.PageWriter page = new RenderTask.PageWriter(limits);
    Optional<RenderTask> rendering = Optional.empty();
    try {
      TemplateHashModel root = (TemplateHashModel) wrapper.wrap(model);
      Environment environment =
          configuration.getTemplate(template).createProcessingEnvironment(root, page, wrapper);
      environment.setTemplateExceptionHandler(
          (e, env, out) -> {
            faults.remember(env);
            throw e;
          });
      rendering = Optional.of(new RenderTask(environment, page, limits));
      String text = rendering.get().run();
      return new Rendered(text, wrapper.gaveAll());
    } catch (ParseException e) {
      throw new TemplateFault(faults.of(e));
    } catch (TemplateException e) {
      throw new TemplateFault(faults.of(e));
    } catch (RenderTask.EndlessException e) {
      throw new TemplateFault(faults.endless(template, last(rendering)));
    } catch (RuntimeException e) {
      throw new TemplateFault(faults.broken(template, last(rendering), e));
    }
  }

  private static Optional<TemplateProcessingTracer.TracedElement> last(
      Optional<RenderTask> rendering) {
    return rendering.flatMap(one -> Optional.ofNullable(one.last()));
  }
}
