package org.klantreis.journey.scoring.threshold;

import java.util.Optional;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.BandJudgement;

/** A touchpoint as a link of the chain. */
public sealed interface Link {

  /** The touchpoint. */
  Touchpoint touchpoint();

  /** Its band; empty for an unknown link. */
  Optional<Band> band();

  /** Whether the evidence leaves no other band open. */
  boolean settled();

  /**
   * Customers rated it.
   *
   * @param touchpoint the touchpoint
   * @param scale the scale of their ratings
   * @param judgement what their ratings say
   */
  record Measured(Touchpoint touchpoint, RatingScale scale, BandJudgement judgement)
      implements Link {
    @Override
    public Optional<Band> band() {
      return Optional.of(judgement.band());
    }

    @Override
    public boolean settled() {
      return judgement.settled();
    }
  }

  /**
   * Nobody was asked, but the map states a rating: a workshop's guess, open by nature.
   *
   * @param touchpoint the touchpoint
   * @param rating the guess
   * @param stated the band of the guess
   */
  record Stated(Touchpoint touchpoint, Rating rating, Band stated) implements Link {
    @Override
    public Optional<Band> band() {
      return Optional.of(stated);
    }

    @Override
    public boolean settled() {
      return false;
    }
  }

  /**
   * Nothing is known of it, or nothing that can be judged.
   *
   * @param touchpoint the touchpoint
   * @param unjudged a rating that the map states on a scale without bands, where it does
   */
  record Unknown(Touchpoint touchpoint, Optional<Rating> unjudged) implements Link {
    @Override
    public Optional<Band> band() {
      return Optional.empty();
    }

    @Override
    public boolean settled() {
      return false;
    }
  }
}
