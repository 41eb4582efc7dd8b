"""Git provider and how it is connected."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
GitConnectionGitProviderType: TypeAlias = (
    Literal[
        "github_token",
        "github_individual_token",
        "github_app",
        "gitlab_token",
        "gitlab_oauth",
        "azure_devops_oauth",
        "bitbucket_oauth",
        "bitbucket_token",
        "perforce",
    ]
    | str
)

GIT_CONNECTION_GIT_PROVIDER_TYPE_VALUES: Final[tuple[str, ...]] = (
    "github_token",
    "github_individual_token",
    "github_app",
    "gitlab_token",
    "gitlab_oauth",
    "azure_devops_oauth",
    "bitbucket_oauth",
    "bitbucket_token",
    "perforce",
)
