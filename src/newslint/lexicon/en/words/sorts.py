"""English nouns of which one may take up another: `three cows … the four animals`."""

from __future__ import annotations

from newslint.lexicon import words

PEOPLE_AGAIN = words(
    """persons teenagers youths suspects accused defendants detainees arrested victims deceased survivors
    injured wounded casualties hikers climbers miners migrants"""
)
"""How several people are called again, whatever they were called before; so are men, women and the dead."""
SORTS = (
    (
        words("animals creatures beasts mammals pets strays"),
        words(
            """cows bulls calves cattle steers heifers sheep lambs goats pigs piglets horses ponies foals donkeys dogs puppies hounds cats kittens cubs bears
            lions tigers leopards wolves foxes elephants rhinos monkeys apes chimpanzees gorillas kangaroos koalas deer elk moose bison seals otters whales
            dolphins turtles tortoises crocodiles alligators"""
        ),
    ),
    (
        words("birds"),
        words(
            "chicks eagles owls hawks falcons swans geese ducks storks cranes penguins gulls vultures condors parrots hens chickens flamingos puffins"
        ),
    ),
    (
        words("vehicles"),
        words(
            """cars trucks lorries vans buses coaches taxis cabs tractors ambulances motorcycles motorbikes scooters bikes bicycles trams carriages
            wagons"""
        ),
    ),
    (
        words("aircraft planes"),
        words("jets airliners aeroplanes airplanes helicopters gliders drones choppers jetliners"),
    ),
    (
        words("ships vessels boats craft"),
        words("ferries trawlers yachts tankers barges dinghies freighters tugs canoes"),
    ),
    (
        words("buildings properties homes dwellings"),
        words("houses flats apartments bungalows cottages units villas condominiums condos towers mansions barns"),
    ),
    (
        words("works pictures pieces artworks images"),
        words(
            """paintings photographs photos canvases portraits landscapes drawings sketches prints sculptures statues etchings watercolours
            watercolors"""
        ),
    ),
    (words("companies firms businesses"), words("start-ups startups")),
    (words("books titles volumes"), words("novels")),
    (words("trees"), words("saplings oaks limes maples elms pines birches beeches poplars")),
    (words("shops stores outlets"), words("branches supermarkets pharmacies bakeries")),
    (words("fires blazes"), words("wildfires")),
    (words("quakes"), words("earthquakes tremors aftershocks")),
    (words("communities settlements"), words("towns villages")),
    (words("countries nations"), words("")),
    (words("guns weapons firearms"), words("rifles pistols handguns revolvers shotguns")),
    (words("devices"), words("bombs explosives")),
    (words("films movies"), words("documentaries")),
    (words("jobs posts positions"), words("roles")),
    (words("machines"), words("turbines")),
)
"""What things may be called again, and what they were called before."""
