package org.klantreis.journey.scoring.verdict;

import com.google.common.base.CaseFormat;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;

/** The components of a record, in order, under the names that figures have. */
final class Components {

  /**
   * One component of a record.
   *
   * @param name in lower case with underscores
   * @param type as declared; of an optional, of what it holds
   * @param optional whether it may be absent
   * @param element as declared, of a list or an optional list: what it holds
   * @param method reads it
   */
  record Component(
      String name, Class<?> type, boolean optional, Optional<Class<?>> element, Method method) {

    /** Whether it is declared as that, or as an optional of it. */
    boolean is(Class<?> other) {
      return other.isAssignableFrom(type);
    }

    /** Whether it is declared as a list of what has figures of its own. */
    boolean holdsRows() {
      return element.filter(each -> !isSingle(each)).filter(Components::isLaidOut).isPresent();
    }

    /** As it is in the record; of an optional its value, null where it is empty. */
    @Nullable Object of(Record some) {
      Object value = read(method, some);
      if (value instanceof Optional<?> optional) {
        return optional.orElse(null);
      }
      if (value instanceof OptionalDouble optional) {
        return optional.isPresent() ? (Object) optional.getAsDouble() : null;
      }
      if (value instanceof OptionalLong optional) {
        return optional.isPresent() ? (Object) optional.getAsLong() : null;
      }
      if (value instanceof OptionalInt optional) {
        return optional.isPresent() ? (Object) optional.getAsInt() : null;
      }
      return value;
    }
  }

  private static final ClassValue<List<Component>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents()).map(Components::component).toList();
        }
      };

  private Components() {}

  static List<Component> of(Record some) {
    return COMPONENTS.get(some.getClass());
  }

  private static Component component(RecordComponent found) {
    Method method = found.getAccessor();
    // a record of ours may be hidden; one of a stranger's module must be public and exported
    method.trySetAccessible();
    TypeToken<?> declared = TypeToken.of(found.getGenericType());
    TypeToken<?> held = element(declared, Optional.class).orElse(declared);
    return new Component(
        CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, found.getName()),
        held.getRawType(),
        declared.isSubtypeOf(Optional.class),
        element(held, Iterable.class).map(TypeToken::getRawType),
        method);
  }

  private static Optional<TypeToken<?>> element(TypeToken<?> declared, Class<?> holder) {
    return declared.isSubtypeOf(holder)
        ? Optional.of(declared.resolveType(holder.getTypeParameters()[0]))
        : Optional.empty();
  }

  private static Object read(Method accessor, Record some) {
    try {
      return accessor.invoke(some);
    } catch (IllegalAccessException hidden) {
      throw new IllegalArgumentException(
          String.format(
              "The figures of %s cannot be read: make it public, in a package that is exported.",
              some.getClass().getName()),
          hidden);
    } catch (InvocationTargetException broken) {
      throw new IllegalStateException(broken.getCause());
    }
  }

  private static boolean isLaidOut(Class<?> type) {
    return Record.class.isAssignableFrom(type) || Figured.class.isAssignableFrom(type);
  }

  /**
   * Whether a type stands for one figure though it may be a record: an id, a rating, a scale, a
   * sentence.
   */
  private static boolean isSingle(Class<?> type) {
    if (type == Rating.class || type == RatingScale.class || type == Message.class) {
      return true;
    }
    if (!type.isRecord()) {
      return !isLaidOut(type);
    }
    RecordComponent[] parts = type.getRecordComponents();
    return parts.length == 1 && parts[0].getType() == String.class;
  }

  /** What stands for a single thing in figures: a number, a truth, figures, or else a text. */
  static Object plain(Object value) {
    if (value instanceof Number || value instanceof Boolean || value instanceof Figures) {
      return value;
    }
    if (value instanceof Enum<?> constant) {
      return Figures.word(constant);
    }
    if (value instanceof Touchpoint touchpoint) {
      return touchpoint.id().value();
    }
    if (value instanceof Channel channel) {
      return channel.id().value();
    }
    if (value instanceof Criterion criterion) {
      return criterion.id().value();
    }
    if (value instanceof Feature feature) {
      return feature.id().value();
    }
    if (value instanceof Rating rating) {
      return rating.value();
    }
    return value.toString();
  }
}
