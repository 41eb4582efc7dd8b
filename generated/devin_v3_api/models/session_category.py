"""Values of `SessionCategory`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
SessionCategory: TypeAlias = (
    Literal[
        "bug_fixing",
        "ci_cd_and_devops",
        "code_quality_and_security",
        "code_review",
        "code_review_and_analysis",
        "data_and_automation",
        "documentation_and_content",
        "feature_development",
        "migrations_and_upgrades",
        "other",
        "production_investigation",
        "refactoring_and_optimization",
        "research_and_exploration",
        "security",
        "unit_test_generation",
    ]
    | str
)

SESSION_CATEGORY_VALUES: Final[tuple[str, ...]] = (
    "bug_fixing",
    "ci_cd_and_devops",
    "code_quality_and_security",
    "code_review",
    "code_review_and_analysis",
    "data_and_automation",
    "documentation_and_content",
    "feature_development",
    "migrations_and_upgrades",
    "other",
    "production_investigation",
    "refactoring_and_optimization",
    "research_and_exploration",
    "security",
    "unit_test_generation",
)
